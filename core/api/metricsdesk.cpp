// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/metricsdesk.h"

namespace bluepencil {

namespace {

using Type = MetricFamily::Type;

MetricFamily single(const char *name, const char *help, double value)
{
    MetricFamily family {name, help, Type::Gauge, {}};
    family.add({}, value);
    return family;
}

void append(std::vector<MetricFamily> &all, std::vector<MetricFamily> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

MetricsDesk::MetricsDesk(DatabasePool &pool, const Clock &clock, Log log)
    : m_pool(pool)
    , m_clock(clock)
    , m_log(std::move(log))
{
}

void MetricsDesk::note(const QByteArray &route, const QByteArray &method, int status, qint64 ms)
{
    const double seconds = double(ms) / 1000;
    const std::lock_guard lock(m_mutex);
    const RouteKey key {route, route == "-" ? QByteArray("-") : method};
    m_answers[{key, status / 100}] += 1;
    Timing &timing = m_times[key];
    timing.count += 1;
    timing.sum += seconds;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        timing.buckets[i] += seconds <= bounds[i] ? 1 : 0;
}

// Said once, however often it is asked in vain.
void MetricsDesk::noteAnswer(const Result<Asked> &asked)
{
    const bool wasFailing = !m_kept.problem.isEmpty();
    if (!m_log || wasFailing == !asked.has_value())
        return;
    m_log(asked ? QByteArray("metrics: the workspace answers again")
                : "metrics: the workspace does not answer: " + toString(asked.error()).toUtf8());
}

// Without an answer there is still that there is none, and what the gateway knows by itself; never
// what was true before.
MetricsDesk::OfWorkspace MetricsDesk::ofWorkspace()
{
    const std::lock_guard lock(m_keptMutex);
    if (m_keptUntil && m_clock.steady() < *m_keptUntil)
        return m_kept;
    const bool slowIsDue = !m_slowUntil || m_clock.steady() >= *m_slowUntil;
    Result<Asked> asked = m_pool.run([at = m_clock.now(), slowIsDue](Desk &desk) -> Result<Asked> {
        Result<std::vector<MetricFamily>> standing = standingMetrics(desk.database(), at);
        if (!standing)
            return fail(standing.error());
        if (!slowIsDue)
            return Asked {std::move(*standing), std::nullopt};
        Result<std::vector<MetricFamily>> slow = slowMetrics(desk.database(), at);
        if (!slow)
            return fail(slow.error());
        return Asked {std::move(*standing), std::move(*slow)};
    });
    noteAnswer(asked);
    m_kept = {};
    if (asked) {
        if (asked->slow) {
            m_slow = std::move(*asked->slow);
            m_slowUntil = m_clock.steady() + SlowKeptForMs;
        }
        m_kept.families = std::move(asked->standing);
        m_kept.families.insert(m_kept.families.end(), m_slow.begin(), m_slow.end());
    } else {
        m_slow.clear();
        m_slowUntil.reset();
        m_kept.problem = toString(asked.error()).toUtf8().replace('\n', ' ');
    }
    m_kept.families.push_back(
        single("bluepencil_workspace_up", "1 if the workspace answered.", asked ? 1 : 0));
    m_keptUntil = m_clock.steady() + (asked ? KeptForMs : FailureKeptForMs);
    return m_kept;
}

std::vector<MetricFamily> MetricsDesk::ofRequests()
{
    MetricFamily answers {"bluepencil_http_requests_total",
                          "Requests that were answered, by the class of their status.",
                          Type::Counter,
                          {}};
    MetricFamily times {"bluepencil_http_request_seconds",
                        "Time from the head of a request to its answer, waiting included.",
                        Type::Histogram,
                        {}};
    const std::lock_guard lock(m_mutex);
    const auto labelsOf = [](const RouteKey &key) {
        return MetricLabels {{"route", QString::fromLatin1(key.first)},
                             {"method", QString::fromLatin1(key.second)}};
    };
    for (const auto &[key, count] : m_answers) {
        MetricLabels labels = labelsOf(key.first);
        labels.emplace_back("status", QString::number(key.second) + QStringLiteral("xx"));
        answers.add(std::move(labels), count);
    }
    for (const auto &[key, timing] : m_times) {
        const MetricLabels labels = labelsOf(key);
        const auto bucket = [&](const QString &bound, double value) {
            MetricLabels with = labels;
            with.emplace_back("le", bound);
            times.samples.push_back({"_bucket", std::move(with), value});
        };
        for (std::size_t i = 0; i < bounds.size(); ++i)
            bucket(QString::number(bounds[i]), timing.buckets[i]);
        bucket(QStringLiteral("+Inf"), timing.count);
        times.samples.push_back({"_sum", labels, timing.sum});
        times.samples.push_back({"_count", labels, timing.count});
    }
    std::vector<MetricFamily> made;
    made.push_back(std::move(answers));
    made.push_back(std::move(times));
    return made;
}

HttpReply MetricsDesk::answer(const HttpHead &head, const Now &now)
{
    const qsizetype mark = head.target.indexOf('?');
    if ((mark < 0 ? head.target : head.target.left(mark)) != "/metrics")
        return plainProblem(404, "only /metrics is here");
    if (head.method != "GET") {
        HttpReply reply = plainProblem(405, "only GET is answered here");
        reply.headers.emplace_back("Allow", "GET");
        return reply;
    }
    OfWorkspace workspace = ofWorkspace();
    std::vector<MetricFamily> families = std::move(workspace.families);
    append(families, ofRequests());
    families.push_back(single("bluepencil_http_waiting_requests",
                              "Requests that wait for something to happen.", now.waiting));
    families.push_back(single("bluepencil_http_connections", "Open connections.", now.connections));
    HttpReply reply;
    if (!workspace.problem.isEmpty()) // a comment of the format, for a person who looks
        reply.body = "# the workspace does not answer: " + workspace.problem + '\n';
    reply.body += writeMetrics(families);
    reply.contentType = MetricsContentType;
    return reply;
}

} // namespace bluepencil
