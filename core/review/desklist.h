// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/queuelist.h"
#include "core/review/deskfigures.h"
#include "core/review/opinions.h"
#include "core/review/reviewservice.h"

namespace bluepencil {

// What the window asks of its desk, whether the workspace is open there or a gateway has it. Of a
// remote one the list is what this workstation holds, and the figures are of what it sent.

// As listQueue.
[[nodiscard]] Result<QueueListing> listDesk(ReviewDesk &desk, const QueueFilter &filter, int limit);
// As deskFigures.
[[nodiscard]] Result<DeskFigures> figuresOf(ReviewDesk &desk);
// As leaseStands.
[[nodiscard]] Result<bool> holdsStill(ReviewDesk &desk, const LeaseKey &key);
// As opinionsOn. Errors of a remote one as HttpReviewQueue::opinions; nothing of it is kept here.
[[nodiscard]] Result<std::vector<Opinion>> opinionsAt(ReviewDesk &desk, const Lease &lease);
// The next call asks the server, however short ago it was away.
void tryServerNow(ReviewDesk &desk);

} // namespace bluepencil
