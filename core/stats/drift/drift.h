// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/model/decision.h"
#include "core/model/json.h"
#include "core/stats/drift/driftmonitor.h"
#include "core/stats/methods/intervals.h"

#include <QDate>
#include <QTimeZone>

#include <stop_token>

namespace bluepencil {

class Database;

// Drift of what people do with the drafts of a workspace. Watched are, for each model and task, the
// share approved and the edit effort (HTER, at most 1), for falls and rises. Decisions are those
// that count, in the order of their seq; one an item (slots of kind review), and none of items
// whose draft was hidden. All on the caller's connection and thread.

enum class DriftStatistic { ApprovalFalls, ApprovalRises, EffortFalls, EffortRises };

[[nodiscard]] QString driftStatisticName(DriftStatistic statistic); // "approval-falls" …
[[nodiscard]] std::optional<DriftStatistic> driftStatisticFromName(const QString &name);
[[nodiscard]] bool isApproval(DriftStatistic statistic);
[[nodiscard]] DriftDirection directionOf(DriftStatistic statistic);

enum class DriftLevel { Warning, Alarm }; // a tenth of the threshold, and the threshold

// A warning that sank below a tenth has passed. An alarm ends by an acknowledgement alone.
enum class DriftState { Open, Passed, Acknowledged };

struct DriftStreamKey {
    QString model;
    QString task;

    bool operator==(const DriftStreamKey &) const = default;

    bool operator<(const DriftStreamKey &other) const
    {
        return model != other.model ? model < other.model : task < other.task;
    }
};

struct DriftAlarm {
    qint64 no = 0; // 0: found, and not recorded, because the reader may not write
    DriftStreamKey stream;
    DriftStatistic statistic = DriftStatistic::ApprovalFalls;
    DriftLevel level = DriftLevel::Warning;
    DriftState state = DriftState::Open;
    UtcMs raisedAt = 0; // when it was noticed
    UtcMs crossedAt = 0; // of the decision that crossed the threshold
    qint64 crossedSeq = 0;
    UtcMs since = 0; // of the first decision after the change
    qint64 sinceSeq = 0;
    double threshold = 0; // of an alarm, then
    double value = 0;
    DriftSize size; // as it was noticed
    std::optional<UtcMs> acknowledgedAt;
    QString acknowledgedBy;
    QString reason;
    bool newBaseline = false;
    std::optional<qint64> watchedFromSeq;
};

// The highest value of a day on which there were decisions.
struct DriftStep {
    QDate date;
    double value = 0;
};

struct DriftFigure {
    double value = 0; // of the e-SR statistic, now
    std::optional<DriftLevel> level; // reached and not answered
    std::vector<DriftStep> course;
};

struct DriftStream {
    DriftStreamKey key;
    qint64 n = 0; // decisions since the baseline began
    UtcMs baselineFrom = 0;
    qint64 baseline = 0; // decisions in it; 0: too few yet, nothing is watched
    qint64 leftOut = 0; // of reviewers whom no baseline knows yet
    Rate approvalBefore; // in the baseline, as it is: not standardised
    Rate approvalNow; // of the latest DriftWindow decisions
    Estimate effortBefore;
    Estimate effortNow;
    std::array<DriftFigure, DriftStatistics> figures; // in the order of DriftStatistic
};

inline constexpr qint64 DriftWindow = 200;
inline constexpr double DefaultAlarmsPerQuarter = 1;

struct DriftReport {
    UtcMs at = 0;
    QString timeZone; // of days
    double alarmsPerQuarter = DefaultAlarmsPerQuarter; // false ones, over all streams
    double perDay = 0; // decisions, in the latest quarter of a year
    double threshold = 0; // of an alarm; a warning is at a tenth of it
    qint64 decisions = 0;
    bool recorded = true; // what was found is in the workspace
    std::vector<DriftStream> streams; // most decisions first
    std::vector<DriftAlarm> alarms; // open first, then latest first
};

// Reads all decisions and records what was found. Where the reader may not write it says so in
// `recorded`. Cancelled once `stop` is requested.
[[nodiscard]] Result<DriftReport> readDrift(Database &database, const QTimeZone &zone, UtcMs now,
                                            const DriftRules &rules = {},
                                            const std::stop_token &stop = {});

// False alarms a quarter of a year, over all streams. InvalidArgument unless from 0.01 to 1000.
[[nodiscard]] Result<double> driftBudget(Database &database);
[[nodiscard]] Result<> setDriftBudget(Database &database, double alarmsPerQuarter);

// NotFound if there is none.
[[nodiscard]] Result<DriftAlarm> findDriftAlarm(Database &database, qint64 no);

struct DriftAnswer {
    QString by;
    QString reason;
    // What was decided since the change is the new normal: all four figures of the stream begin
    // anew with it, and its other open alarms are answered too.
    bool newBaseline = false;
};

// The statistic begins anew behind the latest decision. InvalidArgument without a name or a reason;
// Conflict if it was answered before, or is a warning that has passed.
[[nodiscard]] Result<> acknowledgeDrift(Database &database, qint64 no, const DriftAnswer &answer,
                                        UtcMs now);

// What a person looks at before they answer. All of it from the change on, up to now or to the
// answer, beside the decisions from the beginning of the baseline to the change.
struct DriftLabel {
    QString code;
    Rate before; // decisions that carry it
    Rate since;
    Difference rise; // since - before
};

struct DriftReviewer {
    QString reviewer;
    Rate before; // approved
    Rate since;
};

struct DriftDraft {
    QString feedbackId;
    QString externalId;
    QString reviewer;
    UtcMs decidedAt = 0;
    double hter = 0;
    QStringList labels; // codes, each once
};

struct DriftDetail {
    DriftAlarm alarm;
    Rate approvalBefore; // as they are, not standardised
    Rate approvalSince;
    std::vector<DriftLabel> labels; // those that rose, most first; at most 10
    std::vector<DriftReviewer> reviewers; // most decisions first
    std::vector<DriftDraft> worst; // highest HTER first; at most 10
};

[[nodiscard]] Result<DriftDetail> readDriftDetail(Database &database, const DriftAlarm &alarm);

// {"at", "time_zone", "alarms_per_quarter", "threshold", …, "alarms": […], "streams": […]}
[[nodiscard]] OrderedJson toJson(const DriftReport &report);
[[nodiscard]] OrderedJson toJson(const DriftAlarm &alarm);
[[nodiscard]] OrderedJson toJson(const DriftDetail &detail);
// For a person at a terminal.
[[nodiscard]] QString toTable(const DriftReport &report, const QTimeZone &zone);
[[nodiscard]] QString toWords(const DriftAlarm &alarm, const QTimeZone &zone);
[[nodiscard]] QString toTable(const DriftDetail &detail, const QTimeZone &zone);

} // namespace bluepencil
