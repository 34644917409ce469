// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace bluepencil {

class Workspace;

// Changes when the workspace is put back to an earlier copy or goes on from another server, so that
// what was stored last may be missing; else always the same. It may change without cause. A digest
// of what only the database knows of itself.
[[nodiscard]] Result<QString> storeEpoch(Workspace &workspace);

} // namespace bluepencil
