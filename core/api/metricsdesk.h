// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/databasepool.h"
#include "core/api/httpmessage.h"
#include "core/stats/outside/metricfamilies.h"

#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace bluepencil {

// What the gateway tells a monitoring system: how the workspace stands and what it has answered
// itself. From any thread; the database is asked through the pool alone, at most once in
// `KeptForMs`, and in `SlowKeptForMs` for slowMetrics(), however many ask. That it fails is kept as
// well, and longer: who asks the next time is told at once, and not after the pool's patience,
// which is more than a scraper has.
class MetricsDesk {
public:
    static constexpr qint64 KeptForMs = 5'000;
    static constexpr qint64 SlowKeptForMs = 60'000;
    static constexpr qint64 FailureKeptForMs = 30'000;

    using Log = std::function<void(const QByteArray &line)>;

    struct Now {
        int waiting = 0; // requests that wait for something
        int connections = 0;
    };

    // Both must outlive it. `log` gets a line when the workspace ceases to answer, and when it does
    // again, from any thread.
    MetricsDesk(DatabasePool &pool, const Clock &clock, Log log = {});

    // A request was answered. `route` is one of the table's, or "-"; `method` one of that route's.
    void note(const QByteArray &route, const QByteArray &method, int status, qint64 ms);

    // For GET /metrics; anything else is not there.
    [[nodiscard]] HttpReply answer(const HttpHead &head, const Now &now);

private:
    static constexpr std::array bounds {0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0}; // seconds

    struct Timing {
        std::array<double, bounds.size()> buckets {}; // cumulative
        double count = 0;
        double sum = 0;
    };

    using RouteKey = std::pair<QByteArray, QByteArray>; // route, method

    struct OfWorkspace {
        std::vector<MetricFamily> families;
        QByteArray problem; // why it has nothing to say; empty otherwise
    };

    struct Asked {
        std::vector<MetricFamily> standing;
        std::optional<std::vector<MetricFamily>> slow; // where they were due
    };

    [[nodiscard]] OfWorkspace ofWorkspace();
    void noteAnswer(const Result<Asked> &asked);
    [[nodiscard]] std::vector<MetricFamily> ofRequests();

    DatabasePool &m_pool;
    const Clock &m_clock;
    Log m_log;
    std::mutex m_keptMutex;
    OfWorkspace m_kept;
    std::optional<qint64> m_keptUntil; // Clock::steady()
    std::vector<MetricFamily> m_slow;
    std::optional<qint64> m_slowUntil; // likewise
    std::mutex m_mutex;
    std::map<RouteKey, Timing> m_times;
    std::map<std::pair<RouteKey, int>, double> m_answers; // by class of status: 2 for 2xx
};

} // namespace bluepencil
