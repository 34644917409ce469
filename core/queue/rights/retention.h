// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/queue/sqlreviewqueue.h"

#include <optional>
#include <vector>

namespace bluepencil {

// How long items are kept once they are over (decided, cancelled, expired, dead, or history, which
// is over from the start), by the class that their producer names in usage.retention_class. The
// empty class is the rule for all others. What is due is erased as a person is: ids and figures
// stay. Never due: what a hold is on, what belongs to a restricted person, and what has an outcome
// that no producer has taken yet.

struct RetentionRule {
    QString name; // of the class; empty: all others
    qint64 days = 0;
    QString setBy;
    UtcMs setAt = 0;
};

// Of one class that has a rule or items.
struct RetentionClass {
    QString name;
    std::optional<qint64> days; // nullopt: kept for ever
    qint64 over = 0; // items that are over and not erased
    qint64 past = 0; // of them, those whose time is over
    qint64 held = 0; // of what is past, by what keeps it: a hold …
    qint64 restricted = 0; // … a restriction …
    qint64 waiting = 0; // … an outcome that nobody took
    qint64 due = 0; // the rest
    qint64 erased = 0; // of what is due, in this run
};

struct RetentionReport {
    std::vector<RetentionClass> classes; // by name
    // Why the clock is not believed, in words; empty if it is.
    QString doubt;
    qint64 run = 0; // its number; 0: nothing was erased
};

// A gap that is longer between what the workspace recorded looks like a clock that jumped.
inline constexpr qint64 longestGapDays = 30;

// `days` 0 takes the rule away. InvalidArgument.
[[nodiscard]] Result<> setRetention(SqlReviewQueue &queue, const QString &name, qint64 days,
                                    const QString &by);
// What is due, by class; changes nothing.
[[nodiscard]] Result<RetentionReport> lookAtRetention(SqlReviewQueue &queue);
// Erases what is due, in short transactions; what was done before an error stays done, and a second
// run does the rest. NotPermitted, before anything is touched, if something is due and the clock
// is not believed, unless it is `confirmed`. Busy as of eraseSubject().
[[nodiscard]] Result<RetentionReport> runRetention(SqlReviewQueue &queue, const QString &by,
                                                   bool confirmed);

// Why the clock cannot be believed: it is behind what was recorded, or nothing was recorded for
// longer than longestGapDays, since somebody confirmed it last. Empty if it can.
[[nodiscard]] Result<QString> clockDoubt(Database &database, UtcMs now);

[[nodiscard]] OrderedJson toJson(const RetentionReport &report);

} // namespace bluepencil
