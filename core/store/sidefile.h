// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QString>

namespace bluepencil {

// Files that are made from a workspace and can be taken away at any time: beside a workspace that
// is a file as WORKSPACE-NAME, whatever links lead to it, for one on a server in the cache folder
// of whoever reads it. One that is just being made has ".new" behind its name.
[[nodiscard]] QString sideFilePath(const Database &database, const QString &name);

// Takes all of them away (core/privacy/places.h), those that are just being made too. Storage where
// that is refused; nothing to do where there are none. What stands in the cache folders of other
// machines goes there with the next look at what changed.
[[nodiscard]] Result<> removeSideFiles(const Database &database);
[[nodiscard]] Result<> removeSideFilesOf(const QString &file); // the same, of a workspace in a file

} // namespace bluepencil
