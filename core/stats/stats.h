// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/stats/methods/intervals.h"
#include "core/stats/methods/numbers.h"
#include "core/stats/statsdetails.h"
#include "core/store/database/database.h"
#include "core/text/metrics.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// What is asked: which feedback, and by which keys it is broken down. Keys: reviewer, model, task,
// queue, producer, category, language, arm, action, day, hour, week (ISO 8601), month, label, or an
// RFC 6901 pointer into the item ("/attributes/region"). Several keys give one group per
// combination that occurs. By `label` a decision stands in the group of each of its codes, and one
// without labels in the group whose label is null.
struct StatsQuery {
    FeedbackFilter filter;
    QStringList by;
    bool details = false; // StatsDetails too: without columns every record is read whole for them
};

// Other keys, for groups of the same decisions.
struct FurtherGroups {
    QStringList by;
    // Of each group what was decided, its labels and, among details, what it cost: all else is left
    // as of no decisions.
    bool brief = false;
};

// Effort over the decisions that have a final (approve = 0).
struct HterFigures {
    Distribution distribution; // of those whose HTER is defined
    SampleMean mean; // the same sample, for differences
    std::array<Rate, 5> bands; // in the order of HterBand; of all that have a final
    qint64 undefined = 0; // have a final without words: no HTER, band rewrite
    qint64 leftOut = 0; // rejected without a replacement, or escalated
};

// Active time of one decision, idle time left out.
struct ActiveFigures {
    Distribution distribution;
    SampleMean mean; // the same sample, for differences
    Estimate median; // its p50 with the interval of a median
    qint64 excluded = 0; // outside 0.25 to 30 s per word of the draft
    qint64 unknown = 0; // not measured, as in decisions from a file
};

struct LabelFigures {
    QString code;
    qint64 n = 0; // labels with this code
    qint64 decisions = 0; // decisions that carry it at least once

    bool operator==(const LabelFigures &) const = default;
};

// Severity points of the labels (0, 1, 5, 25) for 1,000 words of the drafts, over all decisions.
struct SeverityFigures {
    qint64 points = 0;
    qint64 words = 0;
    SampleMean per1000; // a ratio of totals, see ratioMean()
};

struct StatsGroup;

struct Stats {
    qint64 n = 0; // decisions
    qint64 items = 0;
    std::array<Rate, 4> actions; // in the order of Action
    HterFigures hter;
    ActiveFigures active;
    SeverityFigures severity;
    std::optional<StatsDetails> details; // where they were asked for
    std::vector<LabelFigures> labels; // most frequent first, then by code
    qint64 labelled = 0; // decisions that carry any

    // Only in the answer as a whole.
    std::vector<StatsGroup> groups; // ordered by key, absent keys last
    QString timeZone; // of days, weeks and months
    std::optional<UtcMs> from;
    std::optional<UtcMs> to;
};

struct StatsGroup {
    // A key's value; absent where the decision has none (no task given, no label set …).
    std::vector<std::pair<QString, std::optional<QString>>> key;
    Stats stats;
};

// A group under 30 is marked as small; under 5 its figures are hidden, because they would say more
// about single cases than about the group.
inline constexpr qint64 SmallGroup = 30;
inline constexpr qint64 HiddenGroup = 5;

class FigureCache;

// How figures are read: Cancelled once `stop` is requested; from `cache`, which is one of the same
// database's workspace, where that can say.
struct Reading {
    std::stop_token stop {};
    FigureCache *cache = nullptr;
};

// InvalidArgument for an unknown key. Memory grows with the number of decisions (two numbers each
// per group that they stand in), not with their texts.
[[nodiscard]] Result<Stats> computeStats(Database &database, const QTimeZone &zone,
                                         const StatsQuery &query, const Reading &reading = {});

// The same by other keys too: one answer for `query.by` and one for each of `alsoBy`, in this
// order, which are read once where the columns can say. The whole is the same in each.
[[nodiscard]] Result<std::vector<Stats>>
computeStatsByEach(Database &database, const QTimeZone &zone, const StatsQuery &query,
                   const std::vector<FurtherGroups> &alsoBy, const Reading &reading = {});

// {"n","items","actions":{…},"hter":{…},"active_ms":{…},"labels":[…],"groups":[…]}; an undefined
// figure is null with a "reason" beside it.
[[nodiscard]] OrderedJson toJson(const Stats &stats);

// The same for a person at a terminal. Control characters in keys are shown as U+FFFD.
[[nodiscard]] QString toTable(const Stats &stats);

[[nodiscard]] QStringList statsKeys(); // the named keys of StatsQuery::by

} // namespace bluepencil
