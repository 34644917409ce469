// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/checkhits.h"
#include "core/stats/errorsources.h"
#include "core/stats/selections.h"

namespace bluepencil {

// What the automatic checks find in the drafts of two selections, and where labelled errors come
// from in them, beside each other. The other selection must be there.

// "checks.NAME.per_100", a count for 100 drafts, whose difference comes from the two intervals;
// "checks.NAME.drafts_with_any"; "checks.NAME.right", where findings were answered in both; and
// "voice_score.mean". A check that found nothing in one of the two has a rate of 0 there.
[[nodiscard]] std::vector<ComparedFigure> compareChecks(const CheckHitFigures &first,
                                                        const CheckHitFigures &other);
// With the groups that stand in both.
[[nodiscard]] SelectionParts compareChecks(const CheckHitSelections &both);

// As readErrorSources() of the filter and, where `against` is given, of that, from one state of the
// workspace.
[[nodiscard]] Result<TwoSelections<ErrorSources>>
readErrorSourcesBeside(Database &database, const QStringList &labels, const FeedbackFilter &filter,
                       const std::optional<FeedbackFilter> &against, const Reading &reading = {});

// "errors": the share of decisions that carry one of the labels; of all, and of each "category",
// "prompt_version" and "reference" that both have. A kind is left out where neither of the two
// tells anything apart by it.
[[nodiscard]] SelectionParts compareErrors(const TwoSelections<ErrorSources> &both);

} // namespace bluepencil
