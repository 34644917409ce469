// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/stats/intervals.h"
#include "core/stats/reviewsides.h"

namespace bluepencil {

struct CheckHits {
    QString check; // its name in `check --json`
    CountRate hits; // findings that somebody should look at, for 100 drafts
    Rate drafts; // with at least one
    Rate right; // as in CheckAnswerFigures; of none where no queue demands answers
};

struct CheckHitFigures {
    qint64 drafts = 0;
    std::vector<CheckHits> checks; // by name, those that found something
    SampleMean voice; // score of the brand voice, 0 to 100, of drafts whose guideline has one
};

// Runs the checks of this program over the drafts that the filter's decisions were about, each
// draft once, by the guidelines that their reviewers were shown. Takes milliseconds for each. On
// the caller's thread.
[[nodiscard]] Result<CheckHitFigures> readCheckHits(Database &database,
                                                    const FeedbackFilter &filter);
[[nodiscard]] OrderedJson toJson(const CheckHitFigures &figures);

} // namespace bluepencil
