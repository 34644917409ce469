// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QStringList>

namespace bluepencil {

// What batches say of themselves held against what is listed beside them, where rows carry no
// hashes of their own (core/store/records.h): in words, at most so many of each kind, then how many
// more. Empty if all is well.
//
// Every record is one of the workspace, of a revision that there has been; lines of history may be
// gone. What was recorded with a digest of its list beside it has to give that digest. The
// split of a group is what its hash says by the shares of the batch that dealt it; where history
// may be gold it can be "test" instead. Where a batch names a workspace it is this one.
[[nodiscard]] Result<QStringList> checkBatches(Database &database);

} // namespace bluepencil
