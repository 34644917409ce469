// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/backup/copying.h"

namespace bluepencil {

class Workspace;

// Copies a workspace to another place, a file or a database (core/store/backup/copying.h): all or
// nothing. Where nothing was, nothing is left if it fails. Conflict if there is a file, or a
// database whose workspace is not empty. Nobody can write to a file meanwhile; those who work on a
// server must have been stopped. The source stays as it is, and is not to be worked in any more.
[[nodiscard]] Result<std::vector<TableCount>>
moveWorkspace(Workspace &from, const QString &target, const Clock &clock,
              const RandomSource &random, const std::function<void(const QString &)> &tell = {});

} // namespace bluepencil
