// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feedback.h"
#include "core/queue/rows.h"

namespace bluepencil {

// Builds the stored record of one decision: edit script and metrics are computed here, once, by the
// process that commits. `decision.finalText` must be the text that goes out.
[[nodiscard]] Feedback makeFeedback(const ItemRow &item, const SlotRow &slot, const Draft &draft,
                                    const Decision &decision, const QString &feedbackId,
                                    FeedbackStatus status);

// Inserts it with its labels; inside the caller's transaction.
[[nodiscard]] Result<> insertFeedback(Database &database, const Feedback &feedback,
                                      const Item &item);

} // namespace bluepencil
