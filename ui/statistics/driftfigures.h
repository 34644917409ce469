// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "core/stats/drift/inputdrift.h"
#include "ui/statistics/figures.h"

#include <QTimeZone>

// Drift as words, plots and tables.
namespace bluepencil::figures {

// "larch-2, Reply"; what has no name is said so.
[[nodiscard]] QString driftStream(const DriftStreamKey &key);
[[nodiscard]] QString driftFigure(DriftStatistic statistic); // "Approval falls"
// One sentence: which model and task, since when, from what to what, with the interval.
[[nodiscard]] QString driftSentence(const DriftAlarm &alarm, const QTimeZone &zone);
// Rising labels and what else to look at, in a second one; may be empty.
[[nodiscard]] QString driftReasons(const DriftDetail &detail);
// What came of an alarm that is no longer open.
[[nodiscard]] QString driftAnswer(const DriftAlarm &alarm, const QTimeZone &zone);
// How alarms are kept few, in words.
[[nodiscard]] QString driftBudget(const DriftReport &report);

// `source` is the index into report.streams.
[[nodiscard]] FigureSheet driftStreams(const DriftReport &report);
// A statistic day by day beside the thresholds, by powers of ten.
[[nodiscard]] ShownLines driftCourse(const DriftReport &report, const DriftStream &stream,
                                     DriftStatistic statistic);
// `source` is the index into detail.labels.
[[nodiscard]] FigureSheet driftLabels(const DriftDetail &detail);
// `source` is 0: all rows are about the same decisions.
[[nodiscard]] FigureSheet driftInputs(const InputDrift &input);
// All that was told, open or not, with its size.
[[nodiscard]] FigureSheet driftAlarms(const DriftReport &report, const QTimeZone &zone);
// Those that are no longer open; `source` is the index into report.alarms.
[[nodiscard]] FigureSheet driftHistory(const DriftReport &report, const QTimeZone &zone);

} // namespace bluepencil::figures
