// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/backlog.h"
#include "core/stats/checkhits.h"
#include "core/stats/comparison.h"
#include "core/stats/drift/drift.h"
#include "core/stats/overview.h"
#include "core/stats/selectionparts.h"

namespace bluepencil {

// All figures of a supervisor's report: those that the Statistics place and `stats` of the command
// line show, gathered for one period.
struct ReportFigures {
    UtcMs at = 0; // when they were read: what "now" is
    FeedbackFilter filter; // as asked, with its period
    Overview overview; // of the period, without groups, beside as many days before
    Stats stats; // of the period, with details
    StatsComparison change; // of these with as many days before; without `from`: there are none
    std::optional<FeedbackFilter> againstFilter; // of another selection beside it
    std::optional<SelectionComparison> against; // of `stats` with it
    Stats models; // with groups by one key each, like the next ones
    Stats tasks;
    Stats queues;
    Stats reviewers;
    Stats labels;
    Stats weeks;
    qint64 samples = 0; // of the decisions, those on the samples that come with the program
    CheckHitFigures checks;
    std::optional<SelectionParts> checksAgainst; // of these with the other selection
    CheckHitFigures checksOther; // that selection's own
    ErrorSources errors; // of errorLabels()
    std::optional<SelectionParts> errorsAgainst;
    BacklogFigures backlog; // now
    // Alarms of the filter's models and tasks whose threshold was crossed before the period ended,
    // and in it, or that were still open in it. Drift knows no other filter.
    DriftReport drift;
};

// The producer of the samples that come with the program.
inline const QString SampleProducer = QStringLiteral("sample");

// `filter` must have a beginning and an end; `against` is what it is compared with beside the days
// before. Looks for drift first, which records alarms that are
// new, as everybody does who looks for it; the rest is read in one read transaction. Reads each
// record several times and checks each draft, or a sample of more than MostCheckedDrafts: takes
// seconds for thousands of decisions. On the caller's connection and thread.
[[nodiscard]] Result<ReportFigures>
readReportFigures(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                  UtcMs now, const std::optional<FeedbackFilter> &against = {});

} // namespace bluepencil
