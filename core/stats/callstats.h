// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/model/json.h"
#include "core/stats/stats.h"
#include "core/store/callstore.h"

#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace bluepencil {

// Figures over all calls of a model that were reported, reviewed or not. Keys of `by`: model, task,
// operation, producer, hour, day, week, month; several give one group for each combination that
// occurs.
struct CallQuery {
    CallFilter filter;
    QStringList by;
};

// Quantiles and their intervals as in core/stats/methods/numbers.h; absent where no call said the
// time.
struct CallTimes {
    qint64 n = 0; // calls that said it
    std::optional<double> p50; // milliseconds
    std::optional<double> p95;
    std::optional<double> p99;
    Bounds p50Bounds;
    Bounds p95Bounds;
    Bounds p99Bounds;

    bool operator==(const CallTimes &) const = default;
};

struct CallTokens {
    qint64 n = 0; // calls that said it
    qint64 sum = 0; // at most what 64 bits hold

    bool operator==(const CallTokens &) const = default;
};

struct CallFigures {
    qint64 n = 0;
    CallTokens input;
    CallTokens output;
    CallTokens cached;
    CallTimes latency;
    CallTimes firstToken;
    Rate errors; // of all calls
    // The MostErrorTypes most frequent, then by name; the rest together as "other".
    std::map<QString, qint64> errorTypes;
    // By currency, billionths: whole ones while they are under 2^53, nine million of a currency.
    std::map<QString, double> costNanos;
    std::map<QString, qint64> costed; // by currency: calls that told a cost in it
};

struct CallGroup {
    std::vector<std::pair<QString, QString>> key; // an empty value: none was said
    CallFigures figures;
};

struct CallStats {
    CallFigures all;
    std::vector<CallGroup> groups; // in the order of their keys
    QString timeZone; // of days
};

inline constexpr std::size_t MostErrorTypes = 50;

[[nodiscard]] QStringList callKeys();

// InvalidArgument for an unknown or repeated key; Cancelled once it is to stop. Memory grows with
// the number of calls: two times each per group that they stand in.
[[nodiscard]] Result<CallStats> computeCallStats(Database &database, const QTimeZone &zone,
                                                 const CallQuery &query,
                                                 const Reading &reading = {});

// A group under SmallGroup calls is marked as small, the figures of one under HiddenGroup are
// hidden.
[[nodiscard]] OrderedJson toJson(const CallStats &stats);
[[nodiscard]] QString toTable(const CallStats &stats);

} // namespace bluepencil
