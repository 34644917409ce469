// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

#include <QString>

#include <optional>

namespace bluepencil {

struct FeedbackImportOptions {
    qint64 shiftMs = 0; // added to every time of a decision or signal; whole weeks keep weekdays
    std::optional<UtcMs> from; // after the shift: what was decided before is left out
    std::optional<UtcMs> until; // and so is what was decided, or signalled, at or after this
    bool dryRun = false; // checks all of it, changes nothing
};

struct FeedbackImportReport {
    qint64 lines = 0; // = records + repeated + leftOut + signals
    qint64 records = 0;
    qint64 repeated = 0; // the decision was there already, with the same content
    qint64 leftOut = 0; // outside of from and until, signals included
    qint64 signalsTaken = 0;
};

// Brings reviewed work back from a JSONL file: lines as `bluepencil-cli feedback` prints them,
// which may carry `outcome_id` and `not_sent_reason`, in the order in which they were decided; and
// signals
// ({outcome_id, kind, value, at}) anywhere behind what they are about. Edits and metrics are stored
// as they stand, once applying the edits to the draft gives the final. Every item comes closed, its
// outcome acknowledged; an item that was there before is refused. One transaction: an error names
// file, line and field, and nothing of the file was stored.
[[nodiscard]] Result<FeedbackImportReport> importFeedback(Workspace &workspace,
                                                          const RandomSource &random,
                                                          const QString &path,
                                                          const FeedbackImportOptions &options);

} // namespace bluepencil
