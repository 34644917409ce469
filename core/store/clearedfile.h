// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

class Workspace;

// Where exports keep what clearing records of personal data came to
// (core/privacy/replacing/clearedmemo.h): WORKSPACE-cleared, or cleared-… in the cache folder.
[[nodiscard]] QString clearedFilePath(const Database &database);

// Changes with every erasure and rectification, and whenever the workspace is another one or an
// earlier copy.
[[nodiscard]] Result<QByteArray> clearedEpoch(Workspace &workspace);

} // namespace bluepencil
