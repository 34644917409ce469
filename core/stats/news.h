// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/backlog.h"
#include "core/stats/drift/drift.h"
#include "core/stats/stats.h"

namespace bluepencil {

// What a supervisor has to hear first: what changed most, which alarms are open, where the backlog
// leads.

// A group's share approved, or how many decisions carry a label, beside as many days before.
struct ChangedShare {
    QString key; // model, task, queue, language, category; or label
    std::optional<QString> value;
    Rate now;
    Rate before;
    Difference difference; // now - before
    double q = 1; // Fisher's exact p, adjusted for all that were compared
};

// Whether the alarms that are recorded are those of a look for drift since the program began.
enum class DriftWatch { UnderWay, Done, Failed };

struct News {
    bool hasStart = false; // the period has a beginning
    bool hasBefore = false; // and one before it: see hasPrevious()
    qint64 compared = 0; // groups and labels
    // Beyond chance: q under .05 over all of them (Benjamini and Hochberg). The largest first, by
    // size. No reviewers: people are not ranked.
    std::vector<ChangedShare> changed;
    std::vector<DriftAlarm> alarms; // openAlarms() of those that are recorded
    DriftWatch watch = DriftWatch::Done;
    BacklogFigures backlog; // as QueueFigures::all
};

// Those that are open, of the filter's models and tasks; alarms before warnings.
[[nodiscard]] std::vector<DriftAlarm> openAlarms(std::vector<DriftAlarm> alarms,
                                                 const FeedbackFilter &filter);

// Of groups that have SmallGroup decisions in both periods. On the caller's connection and thread,
// in one read transaction; writes nothing.
[[nodiscard]] Result<News> readNews(Database &database, const QTimeZone &zone,
                                    const FeedbackFilter &filter, UtcMs now,
                                    const Reading &reading = {});

} // namespace bluepencil
