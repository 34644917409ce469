// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QString>

namespace bluepencil {

// Where the columns stand from which statistics are read (core/stats/columns/figurecache.h): beside
// a workspace that is a file as WORKSPACE-figures, whatever links lead to it, for one on a server
// in the cache folder of whoever reads it. They are made from the workspace and can be taken away
// at any time.
[[nodiscard]] QString figureFilePath(const Database &database);

} // namespace bluepencil
