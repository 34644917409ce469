// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columncache.h"

namespace bluepencil {

// Brings the columns beside the workspace up to what it holds: reads what was stamped since, in
// steps of some ten thousand records that are transactions of their own, and adds it; makes the
// file anew where there is none that fits, where a person was erased whose values it may hold, or
// where it has come into too many pieces. Stamps feedback first where it may write. On a connection
// and a thread of its own: what it reads holds no lock that a decision waits for.
//
// Busy if another program is at it; Cancelled once `stop` is requested. Whatever fails, what reads
// the columns stays right.
[[nodiscard]] Result<> updateColumns(Workspace &workspace, const std::stop_token &stop = {});

} // namespace bluepencil
