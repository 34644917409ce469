// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/feedbackstore.h"
#include "core/store/reviewrows.h"

namespace bluepencil {

// As forEachFeedback, for what leaves the workspace: records that are no longer what was written
// (core/store/records.h) go to `damaged`, by feedback_id and whatever their `where`, instead of to
// `visit`.
[[nodiscard]] Result<> forEachIntactFeedback(Database &database, const FeedbackFilter &filter,
                                             const std::function<Result<>(const Feedback &)> &visit,
                                             int most,
                                             const std::function<void(const QString &)> &damaged);

// Damaged records that the filter leaves out, by feedback_id: what it asks of them may be what
// changed. Reads every record of the workspace.
[[nodiscard]] Result<> forEachDamagedBesides(Database &database, const FeedbackFilter &filter,
                                             const std::function<void(const QString &)> &damaged);

// As forEachIntactFeedback, with the item of each, or why it can't be read, parsed on a second
// thread meanwhile, which also frees it: a visitor that takes it puts it back where that is to be
// quick. Of edits and metrics what `parts` says.
[[nodiscard]] Result<>
forEachIntactReview(Database &database, const FeedbackFilter &filter,
                    const std::function<Result<>(Feedback &, Result<Item> &)> &visit,
                    int most, const std::function<void(const QString &)> &damaged,
                    const ReviewParts &parts);

// False if the record of that id is no longer what was written.
[[nodiscard]] Result<bool> isIntact(Database &database, const QString &feedbackId);

} // namespace bluepencil
