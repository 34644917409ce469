// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/recipe/exportconfig.h"

namespace bluepencil {

// The command of a shell that makes the same batch: what bluepencil-cli takes, each argument quoted
// where it must be. A folder that is empty is left out, and so is the password of an
// address: PGPASSFILE is the place for it.
[[nodiscard]] QString exportCommand(const QString &workspacePath, const ExportConfig &config);

// The one that makes a batch again by the key that it was made with, whose file is for a person to
// name; with `check` it only looks whether it comes out the same.
[[nodiscard]] QString rebuildCommand(const QString &workspacePath, const QString &batchId,
                                     int revision, bool check);

} // namespace bluepencil
