// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queue/sqlreviewqueue.h"

#include <QString>

namespace bluepencil {

// What fillWithDecisions makes; the same seed, the same decisions.
struct Decisions {
    int count = 0;
    int days = 60; // spread over these, up to now
    quint64 seed = 1;
    int smallModel = 12; // decisions of the model "small-1"; the others are shared out
    QString reviewer {}; // one more, with three decisions; may hold anything
};

// Reviews items through the real queue, with models, reviewers, tasks, languages, a region,
// labels and times, and with fewer approvals in the last third of the days.
void fillWithDecisions(SqlReviewQueue &queue, UtcMs now, const Decisions &wanted);

} // namespace bluepencil
