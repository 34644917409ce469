// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

namespace bluepencil {

// Where the columns stand from which statistics are read (core/stats/figurecache.h): beside a
// workspace that is a file as WORKSPACE-figures, whatever links lead to it, for one on a server in
// the cache folder of whoever reads it. They are made from the workspace and can be taken away at
// any time.
[[nodiscard]] QString figureFilePath(const Database &database);

// Takes them away, those that are just being made too: they may hold attributes of a case whose
// person was erased. Storage where that is refused; nothing to do where there are none. What stands
// in the cache folders of other machines goes there with the next look at what changed.
[[nodiscard]] Result<> removeFigureFile(const Database &database);
[[nodiscard]] Result<> removeFiguresOf(const QString &file); // the same, of a workspace in a file

} // namespace bluepencil
