// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/outside/metricfamilies.h"

#include "core/stats/tally/tally.h"
#include "core/stats/units.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <set>

namespace bluepencil {

namespace {

using Type = MetricFamily::Type;

const QString other = QStringLiteral("other");

// HTER at the borders of its bands (DESIGN section 5), and whole seconds. Upper bounds, inclusive.
constexpr std::array hterBounds {0.0, 0.1, 0.3, 0.5, 1.0};
constexpr std::array activeBounds {5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0};

// What once counted: a counter never falls, though a decision may be taken back, or given back by
// the producer as not sent, which makes its record one that was superseded.
const QString everCounted
    = QStringLiteral("(status IN ('counted', 'recalled', 'withdrawn') OR (status = 'superseded'"
                     " AND EXISTS (SELECT 1 FROM decision d WHERE d.decision_id ="
                     " feedback.decision_id AND d.status = 'not_sent')))");

// The values that stand by name: those that came first, whatever comes later. A label that others
// could push out would make its counter fall.
class Named {
public:
    // The least place of a value counts.
    void add(const QString &value, qint64 place)
    {
        const auto [known, isNew] = m_places.try_emplace(value, place);
        if (!isNew)
            known->second = std::min(known->second, place);
    }

    void close(qsizetype most)
    {
        std::vector<std::pair<qint64, QString>> order;
        for (const auto &[value, place] : m_places)
            order.emplace_back(place, value);
        std::ranges::sort(order);
        for (qsizetype i = 0; i < std::min<qsizetype>(most, std::ssize(order)); ++i)
            m_named.insert(order[size_t(i)].second);
    }

    [[nodiscard]] QString of(const QString &value) const
    {
        return m_named.contains(value) ? value : other;
    }

private:
    std::map<QString, qint64> m_places;
    std::set<QString> m_named;
};

struct Histogram {
    std::vector<double> buckets; // cumulative, without the last
    double count = 0;
    double sum = 0;

    void add(const Histogram &more)
    {
        buckets.resize(std::max(buckets.size(), more.buckets.size()));
        for (std::size_t i = 0; i < more.buckets.size(); ++i)
            buckets[i] += more.buckets[i];
        count += more.count;
        sum += more.sum;
    }
};

template <std::size_t N>
void addHistogram(MetricFamily &family, const MetricLabels &labels,
                  const std::array<double, N> &bounds, const Histogram &histogram)
{
    const auto bucket = [&](const QString &bound, double value) {
        MetricLabels with = labels;
        with.emplace_back("le", bound);
        family.samples.push_back({"_bucket", std::move(with), value});
    };
    for (std::size_t i = 0; i < N; ++i)
        bucket(QString::number(bounds[i]), i < histogram.buckets.size() ? histogram.buckets[i] : 0);
    bucket(QStringLiteral("+Inf"), histogram.count);
    family.samples.push_back({"_sum", labels, histogram.sum});
    family.samples.push_back({"_count", labels, histogram.count});
}

Result<> forEachRow(Database &database, const QString &sql, const QVariantList &values,
                    const std::function<void(const Query &)> &visit)
{
    Query query(database, sql);
    for (const QVariant &value : values)
        query.bind(value);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        visit(query);
    return row ? Result<>() : fail(row.error());
}

// Everything that is read, before labels are settled.
struct MetricFigures {
    struct Queue {
        bool isPaused = false;
        bool isSandbox = false; // no outcome of it ever goes out, so that none waits
        double open = 0;
        double overdue = 0;
        double dueSoon = 0;
        double oldestS = 0;
        double ready = 0;
        double leased = 0;
        double lateLeases = 0;
        double outcomesTaken = 0;
        double outcomesAcked = 0;
        double outcomesNotSent = 0;
        double outcomesWaiting = 0;
        double oldestOutcomeS = 0;
        std::map<QString, double> outcomes; // by status
        std::map<QString, double> actions;
        Histogram hter;
        Histogram active;

        void add(const Queue &more);
    };

    std::map<QString, Queue> queues;
    std::map<std::pair<QString, QString>, double> byModel; // model, action
    std::map<QString, double> webhooks; // by state
    Named queueNames;
    Named models;
};

void MetricFigures::Queue::add(const Queue &more)
{
    isPaused = isPaused && more.isPaused;
    open += more.open;
    overdue += more.overdue;
    dueSoon += more.dueSoon;
    oldestS = std::max(oldestS, more.oldestS);
    ready += more.ready;
    leased += more.leased;
    lateLeases += more.lateLeases;
    outcomesTaken += more.outcomesTaken;
    outcomesAcked += more.outcomesAcked;
    outcomesNotSent += more.outcomesNotSent;
    outcomesWaiting += more.outcomesWaiting;
    oldestOutcomeS = std::max(oldestOutcomeS, more.oldestOutcomeS);
    for (const auto &[status, n] : more.outcomes)
        outcomes[status] += n;
    for (const auto &[action, n] : more.actions)
        actions[action] += n;
    hter.add(more.hter);
    active.add(more.active);
}

Result<> readQueues(Database &database, UtcMs now, MetricFigures &figures)
{
    qint64 place = 0;
    BLUEPENCIL_TRY(forEachRow(database,
                              QStringLiteral("SELECT name, paused_at, sandbox FROM queue"
                                             " ORDER BY created_at, name"),
                              {}, [&](const Query &row) {
                                  MetricFigures::Queue &queue = figures.queues[row.text(0)];
                                  queue.isPaused = !row.isNull(1);
                                  queue.isSandbox = row.boolean(2);
                                  figures.queueNames.add(row.text(0), place++);
                              }));
    BLUEPENCIL_TRY(forEachRow(
        database,
        QStringLiteral("SELECT queue, count(*), min(created_at),"
                       " sum(CASE WHEN due_at < ? THEN 1 ELSE 0 END),"
                       " sum(CASE WHEN due_at >= ? AND due_at <= ? THEN 1 ELSE 0 END)"
                       " FROM item WHERE closed_at IS NULL AND state = 'open' GROUP BY queue"),
        {now, now, now + HourMs}, [&](const Query &row) {
            MetricFigures::Queue &queue = figures.queues[row.text(0)];
            queue.open = row.real(1);
            queue.oldestS = double(std::max<qint64>(now - row.integer(2), 0)) / 1000;
            queue.overdue = row.real(3);
            queue.dueSoon = row.real(4);
        }));
    return forEachRow(database,
                      QStringLiteral("SELECT queue,"
                                     " sum(CASE WHEN state = 'ready' THEN 1 ELSE 0 END),"
                                     " sum(CASE WHEN state = 'leased' THEN 1 ELSE 0 END),"
                                     " sum(CASE WHEN state = 'leased' AND lease_until < ?"
                                     "   THEN 1 ELSE 0 END)"
                                     " FROM slot WHERE state IN ('ready', 'leased')"
                                     " GROUP BY queue"),
                      {now}, [&](const Query &row) {
                          MetricFigures::Queue &queue = figures.queues[row.text(0)];
                          queue.ready = row.real(1);
                          queue.leased = row.real(2);
                          queue.lateLeases = row.real(3);
                      });
}

// One pass over the records: counts of actions, effort and time.
QString decisionsSql()
{
    QString sql = QStringLiteral("SELECT queue, action, model, count(*), min(feedback_no)");
    const auto add = [&](const QString &value, const QString &counts, const auto &bounds) {
        sql += QStringLiteral(", sum(CASE WHEN %1 THEN 1 ELSE 0 END)"
                              ", sum(CASE WHEN %1 THEN %2 ELSE 0 END)")
                   .arg(counts, value);
        for (const double bound : bounds)
            sql += QStringLiteral(", sum(CASE WHEN %1 AND %2 <= %3 THEN 1 ELSE 0 END)")
                       .arg(counts, value, QString::number(bound));
    };
    add(QStringLiteral("hter"), QStringLiteral("has_final = 1 AND hter IS NOT NULL"), hterBounds);
    add(QStringLiteral("active_ms / 1000.0"),
        QStringLiteral("words_draft > 0 AND active_ms >= %1 * words_draft"
                       " AND active_ms <= %2 * words_draft")
            .arg(LeastMsPerWord)
            .arg(MostMsPerWord),
        activeBounds);
    return sql + QStringLiteral(" FROM feedback WHERE ") + everCounted
        + QStringLiteral(" GROUP BY queue, action, model");
}

template <std::size_t N>
Histogram histogramAt(const Query &row, int column, const std::array<double, N> &)
{
    Histogram histogram;
    histogram.count = row.real(column);
    histogram.sum = row.real(column + 1);
    for (std::size_t i = 0; i < N; ++i)
        histogram.buckets.push_back(row.real(column + 2 + int(i)));
    return histogram;
}

Result<> readDecisions(Database &database, MetricFigures &figures)
{
    return forEachRow(database, decisionsSql(), {}, [&](const Query &row) {
        MetricFigures::Queue &queue = figures.queues[row.text(0)];
        const QString action = row.text(1);
        const QString model = row.text(2);
        queue.actions[action] += row.real(3);
        queue.hter.add(histogramAt(row, 5, hterBounds));
        queue.active.add(histogramAt(row, 7 + int(hterBounds.size()), activeBounds));
        figures.byModel[{model, action}] += row.real(3);
        figures.models.add(model, row.integer(4));
    });
}

Result<> readOutcomes(Database &database, UtcMs now, MetricFigures &figures)
{
    BLUEPENCIL_TRY(forEachRow(database,
                              QStringLiteral("SELECT queue, status, state, count(*) FROM outcome"
                                             " GROUP BY queue, status, state"),
                              {}, [&](const Query &row) {
                                  MetricFigures::Queue &queue = figures.queues[row.text(0)];
                                  const QString state = row.text(2);
                                  const double n = row.real(3);
                                  queue.outcomes[row.text(1)] += n;
                                  const bool isOut = state == u"taken" || state == u"acked"
                                      || state == u"not_sent";
                                  queue.outcomesTaken += isOut ? n : 0;
                                  queue.outcomesAcked += state == u"acked" ? n : 0;
                                  queue.outcomesNotSent += state == u"not_sent" ? n : 0;
                                  const bool waits = state == u"committed" || state == u"taken";
                                  queue.outcomesWaiting += waits && !queue.isSandbox ? n : 0;
                              }));
    BLUEPENCIL_TRY(forEachRow(database,
                              QStringLiteral("SELECT queue, min(created_at) FROM outcome"
                                             " WHERE state IN ('committed', 'taken')"
                                             " GROUP BY queue"),
                              {}, [&](const Query &row) {
                                  MetricFigures::Queue &queue = figures.queues[row.text(0)];
                                  if (queue.isSandbox)
                                      return;
                                  queue.oldestOutcomeS
                                      = double(std::max<qint64>(now - row.integer(1), 0)) / 1000;
                              }));
    return forEachRow(database,
                      QStringLiteral("SELECT state, count(*) FROM webhook_delivery GROUP BY state"),
                      {}, [&](const Query &row) { figures.webhooks[row.text(0)] = row.real(1); });
}

// Those that stand together become one.
void settle(MetricFigures &figures)
{
    figures.queueNames.close(MostMetricQueues);
    figures.models.close(MostMetricModels);
    std::map<QString, MetricFigures::Queue> queues;
    for (const auto &[name, queue] : figures.queues) {
        const auto [place, isFirst] = queues.try_emplace(figures.queueNames.of(name), queue);
        if (!isFirst)
            place->second.add(queue);
    }
    figures.queues = std::move(queues);
    std::map<std::pair<QString, QString>, double> byModel;
    for (const auto &[key, n] : figures.byModel)
        byModel[{figures.models.of(key.first), key.second}] += n;
    figures.byModel = std::move(byModel);
}

using QueueValue = std::function<double(const MetricFigures::Queue &)>;

MetricFamily ofQueues(const MetricFigures &figures, const char *name, const char *help, Type type,
                      const QueueValue &value)
{
    MetricFamily family {name, help, type, {}};
    for (const auto &[queue, all] : figures.queues)
        family.add({{"queue", queue}}, value(all));
    return family;
}

void addBacklog(std::vector<MetricFamily> &made, const MetricFigures &figures)
{
    const auto gauge
        = [&](const char *name, const char *help, double MetricFigures::Queue::*member) {
              made.push_back(
                  ofQueues(figures, name, help, Type::Gauge,
                           [member](const MetricFigures::Queue &queue) { return queue.*member; }));
          };
    made.push_back(
        ofQueues(figures, "bluepencil_queue_paused", "1 while the queue is stopped.", Type::Gauge,
                 [](const MetricFigures::Queue &queue) { return queue.isPaused ? 1.0 : 0.0; }));
    gauge("bluepencil_queue_open_items", "Items that are not decided yet.",
          &MetricFigures::Queue::open);
    gauge("bluepencil_queue_oldest_item_seconds",
          "Time since the oldest open item arrived; 0 without one.",
          &MetricFigures::Queue::oldestS);
    gauge("bluepencil_queue_overdue_items", "Open items whose due time has passed.",
          &MetricFigures::Queue::overdue);
    gauge("bluepencil_queue_due_within_hour_items", "Open items that are due within the hour.",
          &MetricFigures::Queue::dueSoon);
    gauge("bluepencil_queue_ready_places", "Places that a reviewer may take.",
          &MetricFigures::Queue::ready);
    gauge("bluepencil_queue_leased_places", "Places that a reviewer holds.",
          &MetricFigures::Queue::leased);
    gauge("bluepencil_queue_lapsed_places",
          "Places held beyond the end of their lease, which others may take.",
          &MetricFigures::Queue::lateLeases);
}

void addOutcomes(std::vector<MetricFamily> &made, const MetricFigures &figures)
{
    MetricFamily all {"bluepencil_outcomes_total",
                      "Outcomes that were ever made, by their status.",
                      Type::Counter,
                      {}};
    for (const auto &[queue, one] : figures.queues) {
        for (const auto &[status, n] : one.outcomes)
            all.add({{"queue", queue}, {"status", status}}, n);
    }
    made.push_back(std::move(all));
    const auto add
        = [&](const char *name, const char *help, Type type, double MetricFigures::Queue::*member) {
              made.push_back(
                  ofQueues(figures, name, help, type,
                           [member](const MetricFigures::Queue &queue) { return queue.*member; }));
          };
    add("bluepencil_outcomes_taken_total", "Outcomes that their producer has taken.", Type::Counter,
        &MetricFigures::Queue::outcomesTaken);
    add("bluepencil_outcomes_acked_total", "Outcomes that their producer has acknowledged.",
        Type::Counter, &MetricFigures::Queue::outcomesAcked);
    add("bluepencil_outcomes_not_sent_total", "Outcomes that came back as not sent.", Type::Counter,
        &MetricFigures::Queue::outcomesNotSent);
    add("bluepencil_outcomes_waiting", "Outcomes that are not acknowledged yet.", Type::Gauge,
        &MetricFigures::Queue::outcomesWaiting);
    add("bluepencil_outcome_oldest_waiting_seconds",
        "Time since the oldest of them was made; 0 without one.", Type::Gauge,
        &MetricFigures::Queue::oldestOutcomeS);
    MetricFamily webhooks {"bluepencil_webhook_deliveries",
                           "Deliveries to webhooks, by their present state.",
                           Type::Gauge,
                           {}};
    for (const char *state : {"waiting", "delivered", "given_up", "ended"}) {
        const QString name = QString::fromLatin1(state);
        const auto found = figures.webhooks.find(name);
        webhooks.add({{"state", name}}, found == figures.webhooks.end() ? 0 : found->second);
    }
    made.push_back(std::move(webhooks));
}

void addDecisions(std::vector<MetricFamily> &made, const MetricFigures &figures)
{
    MetricFamily actions {"bluepencil_decisions_total",
                          "Decisions that counted, those taken back later included.",
                          Type::Counter,
                          {}};
    MetricFamily hter {"bluepencil_decision_hter_ratio",
                       "Edits per word of the final, of decisions that have one.",
                       Type::Histogram,
                       {}};
    MetricFamily active {"bluepencil_decision_active_seconds",
                         "Active time of a decision; without what is outside 0.25 to 30 s for a "
                         "word of the draft.",
                         Type::Histogram,
                         {}};
    for (const auto &[queue, one] : figures.queues) {
        for (const char *action : {"approve", "edit", "reject", "escalate"}) {
            const QString name = QString::fromLatin1(action);
            const auto found = one.actions.find(name);
            actions.add({{"queue", queue}, {"action", name}},
                        found == one.actions.end() ? 0 : found->second);
        }
        addHistogram(hter, {{"queue", queue}}, hterBounds, one.hter);
        addHistogram(active, {{"queue", queue}}, activeBounds, one.active);
    }
    MetricFamily models {"bluepencil_model_decisions_total",
                         "The same decisions by the model that drafted.",
                         Type::Counter,
                         {}};
    for (const auto &[key, n] : figures.byModel)
        models.add({{"model", key.first}, {"action", key.second}}, n);
    for (MetricFamily *family : {&actions, &models, &hter, &active})
        made.push_back(std::move(*family));
}

// Without them where it is one of these errors.
Result<> append(std::vector<MetricFamily> &made, Result<std::vector<MetricFamily>> more,
                std::initializer_list<Error::Code> forgiven = {})
{
    if (more)
        std::ranges::move(*more, std::back_inserter(made));
    else if (std::ranges::find(forgiven, more.error().code) == forgiven.end())
        return fail(more.error());
    return {};
}

} // namespace

Result<std::vector<MetricFamily>> standingMetrics(Database &database, UtcMs now)
{
    MetricFigures figures;
    std::vector<MetricFamily> watched;
    {
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        BLUEPENCIL_TRY(readQueues(database, now, figures));
        BLUEPENCIL_TRY(readDecisions(database, figures));
        BLUEPENCIL_TRY(readOutcomes(database, now, figures));
        BLUEPENCIL_TRY(append(watched, callMetrics(database, now)));
    }
    // By itself: a gateway whose roles were set before it might read alarms tells all the rest.
    BLUEPENCIL_TRY(append(watched, driftMetrics(database, now), {Error::Code::NotPermitted}));
    settle(figures);
    std::vector<MetricFamily> made;
    MetricFamily build {
        "bluepencil_build_info", "Always 1; the versions stand in the labels.", Type::Gauge, {}};
    build.add({{"version", QStringLiteral(BLUEPENCIL_VERSION)},
               {"schema", QString::number(SchemaVersion)}},
              1);
    made.push_back(std::move(build));
    addBacklog(made, figures);
    addDecisions(made, figures);
    addOutcomes(made, figures);
    std::ranges::move(watched, std::back_inserter(made));
    return made;
}

Result<std::vector<MetricFamily>> slowMetrics(Database &database, UtcMs now)
{
    std::vector<MetricFamily> made;
    {
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        BLUEPENCIL_TRY(append(made, signalMetrics(database, now)));
    }
    // By itself as well, and one record that cannot be read is no reason to say nothing else.
    BLUEPENCIL_TRY(
        append(made, costMetrics(database, now),
               {Error::Code::NotPermitted, Error::Code::Corrupt, Error::Code::InvalidInput}));
    return made;
}

Result<std::vector<MetricFamily>> workspaceMetrics(Database &database, UtcMs now)
{
    Result<std::vector<MetricFamily>> made = standingMetrics(database, now);
    if (!made)
        return fail(made.error());
    BLUEPENCIL_TRY(append(*made, slowMetrics(database, now)));
    return made;
}

} // namespace bluepencil
