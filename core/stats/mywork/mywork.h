// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/stats/methods/intervals.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;

// How one reviewer worked: their own figures, for themselves.
struct WorkFigures {
    qint64 decided = 0;
    qint64 approved = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
    qint64 escalated = 0;
    Rate edits; // edited, of all decided
    qint64 activeMs = 0; // all of it that was measured
    // Of a decision, in ms; without those outside of 0.25 to 30 s for a word of the draft, as in
    // all averages of time.
    Estimate active;
    qint64 activeLeftOut = 0;
    Estimate coverage; // mean share of the draft that was on the screen
    Estimate evidence; // mean share of what it rests on
    // Approved faster than it can be read (isFasterThanReading), of the approvals whose time and
    // length are known.
    Rate quick;

    bool operator==(const WorkFigures &) const = default;
};

struct WorkDay {
    QDate date;
    WorkFigures figures;

    bool operator==(const WorkDay &) const = default;
};

struct MyWork {
    QString reviewer;
    QDate from; // first and last day asked for
    QDate to;
    WorkFigures all;
    std::vector<WorkDay> days; // the latest first; those without a decision are left out

    bool operator==(const MyWork &) const = default;
};

// Counted decisions of `reviewer` and nobody else on the last `days` days of `zone`, today
// included.
[[nodiscard]] Result<MyWork> readMyWork(Database &database, const QTimeZone &zone,
                                        const QString &reviewer, UtcMs now, int days);

} // namespace bluepencil
