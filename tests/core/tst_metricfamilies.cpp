// SPDX-License-Identifier: GPL-3.0-or-later
// What monitoring systems are told: the format to the byte, and figures that a look at the
// workspace gives as well.
#include "core/stats/outside/metricfamilies.h"
#include "core/store/callstore.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr qint64 minuteMs = 60'000;

// The value that stands behind a series, or a message.
QByteArray valueOf(const QByteArray &text, const QByteArray &series)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(series + ' '))
            return line.sliced(series.size() + 1);
    }
    return "nothing of " + series + " in:\n" + text;
}

QByteArray metricsOf(ReviewedWorkspace &workspace)
{
    const auto families = workspaceMetrics(workspace.database(), workspace.clock().now());
    return families ? writeMetrics(*families) : toString(families.error()).toUtf8();
}

OrderedJson itemIn(const char *id, const char *queue, const char *model)
{
    OrderedJson item = plainItem(QString::fromLatin1(id), QStringLiteral("Where is it?"),
                                 QStringLiteral("It comes on Friday by noon."));
    item.erase("draft");
    const OrderedJson draft {
        {"id", "d"}, {"text", "It comes on Friday by noon."}, {"model", model}};
    item["drafts"] = OrderedJson::array({draft});
    item["queue"] = queue;
    return item;
}

} // namespace

class TestMetricFamilies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheFormat();
    void queuesAndAges();
    void decisionsAndEffort();
    void outcomes();
    void aCounterNeverFalls();
    void noCounterEverFalls_data();
    void noCounterEverFalls();
    void manyQueuesAndModels();
    void nobodyIsNamed();
    void callsWithinTheHour();
    void costWithinTheHour();
    void costWithoutARecord();
    void signalsWithinTheWeek();
    void signalsOfTextsThatWereSent();
    void openAlarms();
};

void TestMetricFamilies::writesTheFormat()
{
    MetricFamily counter {"a_total", "Line\none \\ two.", MetricFamily::Type::Counter, {}};
    counter.add({{"queue", QStringLiteral("a\"b\\c\nd")}, {"x", QStringLiteral("ü")}}, 3);
    counter.add({}, 0.1);
    MetricFamily gauge {"b", "B.", MetricFamily::Type::Gauge, {}};
    gauge.add({}, std::numeric_limits<double>::quiet_NaN());
    gauge.add({{"a", QString()}}, -std::numeric_limits<double>::infinity());
    gauge.add({{"a", QStringLiteral("b")}}, 1e21);
    const MetricFamily empty {"c", "C.", MetricFamily::Type::Gauge, {}};
    QCOMPARE(writeMetrics({counter, gauge, empty}),
             QByteArray("# HELP a_total Line\\none \\\\ two.\n"
                        "# TYPE a_total counter\n"
                        "a_total{queue=\"a\\\"b\\\\c\\nd\",x=\"ü\"} 3\n"
                        "a_total 0.1\n"
                        "# HELP b B.\n"
                        "# TYPE b gauge\n"
                        "b NaN\n"
                        "b{a=\"\"} -Inf\n"
                        "b{a=\"b\"} 1e+21\n"));
}

void TestMetricFamilies::queuesAndAges()
{
    ReviewedWorkspace workspace;
    const UtcMs begin = workspace.clock().now();
    OrderedJson late = itemIn("t-1", "mail", "m");
    late["due_at"] = toStdString(toRfc3339(begin + minuteMs));
    OrderedJson soon = itemIn("t-2", "mail", "m");
    soon["due_at"] = toStdString(toRfc3339(begin + 30 * minuteMs));
    OrderedJson far = itemIn("t-3", "mail", "m");
    far["due_at"] = toStdString(toRfc3339(begin + 300 * minuteMs));
    for (const OrderedJson &item : {late, soon, far})
        QVERIFY(workspace.submit(item));
    QVERIFY(workspace.submit(itemIn("t-4", "chat", "m")));
    QVERIFY(workspace.queue().pause(QStringLiteral("chat")));
    const auto lease
        = workspace.queue().lease({QStringLiteral("anna"), {}, QStringLiteral("mail"), {}, {}, 1});
    QVERIFY2(lease, words(lease));
    workspace.clock().advance(2 * minuteMs);
    const QByteArray text = metricsOf(workspace);
    QCOMPARE(valueOf(text, "bluepencil_queue_open_items{queue=\"mail\"}"), QByteArray("3"));
    QCOMPARE(valueOf(text, "bluepencil_queue_open_items{queue=\"chat\"}"), QByteArray("1"));
    QCOMPARE(valueOf(text, "bluepencil_queue_overdue_items{queue=\"mail\"}"), QByteArray("1"));
    QCOMPARE(valueOf(text, "bluepencil_queue_due_within_hour_items{queue=\"mail\"}"),
             QByteArray("1"));
    QCOMPARE(valueOf(text, "bluepencil_queue_oldest_item_seconds{queue=\"mail\"}"),
             QByteArray("120"));
    QCOMPARE(valueOf(text, "bluepencil_queue_ready_places{queue=\"mail\"}"), QByteArray("2"));
    QCOMPARE(valueOf(text, "bluepencil_queue_leased_places{queue=\"mail\"}"), QByteArray("1"));
    QCOMPARE(valueOf(text, "bluepencil_queue_lapsed_places{queue=\"mail\"}"), QByteArray("0"));
    QCOMPARE(valueOf(text, "bluepencil_queue_paused{queue=\"mail\"}"), QByteArray("0"));
    QCOMPARE(valueOf(text, "bluepencil_queue_paused{queue=\"chat\"}"), QByteArray("1"));
    workspace.clock().advance(qint64 {24} * 60 * minuteMs);
    QCOMPARE(valueOf(metricsOf(workspace), "bluepencil_queue_lapsed_places{queue=\"mail\"}"),
             QByteArray("1"));
}

// Six words in the draft: 1.5 s to 180 s of active time count.
void TestMetricFamilies::decisionsAndEffort()
{
    ReviewedWorkspace workspace;
    const auto review = [&](const char *id, Action action, const char *final, qint64 activeMs) {
        const auto text
            = final != nullptr ? std::optional(QString::fromLatin1(final)) : std::nullopt;
        Decision made = decision(QString::fromLatin1(id), action, text);
        made.activeMs = activeMs;
        const auto receipt = workspace.review(itemIn(id, "mail", "m"), made);
        QVERIFY2(receipt, words(receipt));
    };
    review("t-1", Action::Approve, nullptr, 4'000);
    review("t-2", Action::Approve, nullptr, 1'000); // too short to count as time
    review("t-3", Action::Edit, "It comes on Monday by noon.", 12'000); // 1 edit of 6 words
    review("t-4", Action::Edit, "Nothing of all that stays as it was.", 100'000);
    review("t-5", Action::Reject, nullptr, 8'000);
    const QByteArray text = metricsOf(workspace);
    const auto of = [&](const char *series) {
        return valueOf(text, series);
    };
    QCOMPARE(of("bluepencil_decisions_total{queue=\"mail\",action=\"approve\"}"), QByteArray("2"));
    QCOMPARE(of("bluepencil_decisions_total{queue=\"mail\",action=\"edit\"}"), QByteArray("2"));
    QCOMPARE(of("bluepencil_decisions_total{queue=\"mail\",action=\"reject\"}"), QByteArray("1"));
    QCOMPARE(of("bluepencil_decisions_total{queue=\"mail\",action=\"escalate\"}"), QByteArray("0"));
    QCOMPARE(of("bluepencil_model_decisions_total{model=\"m\",action=\"edit\"}"), QByteArray("2"));
    const char *hter = "bluepencil_decision_hter_ratio";
    const auto bucket = [&](const char *name, const char *bound) {
        return valueOf(text, QByteArray(name) + "_bucket{queue=\"mail\",le=\"" + bound + "\"}");
    };
    QCOMPARE(bucket(hter, "0"), QByteArray("2"));
    QCOMPARE(bucket(hter, "0.1"), QByteArray("2"));
    QCOMPARE(bucket(hter, "0.3"), QByteArray("3"));
    QCOMPARE(bucket(hter, "1"), QByteArray("4"));
    QCOMPARE(bucket(hter, "+Inf"), QByteArray("4"));
    QCOMPARE(of("bluepencil_decision_hter_ratio_count{queue=\"mail\"}"), QByteArray("4"));
    const double sum = of("bluepencil_decision_hter_ratio_sum{queue=\"mail\"}").toDouble();
    QVERIFY2(sum > 1.0 / 6 && sum < 1.0 / 6 + 1.01, qPrintable(QString::number(sum)));
    const char *active = "bluepencil_decision_active_seconds";
    QCOMPARE(bucket(active, "5"), QByteArray("1"));
    QCOMPARE(bucket(active, "10"), QByteArray("2"));
    QCOMPARE(bucket(active, "20"), QByteArray("3"));
    QCOMPARE(bucket(active, "120"), QByteArray("4"));
    QCOMPARE(bucket(active, "+Inf"), QByteArray("4"));
    QCOMPARE(of("bluepencil_decision_active_seconds_sum{queue=\"mail\"}"), QByteArray("124"));
}

void TestMetricFamilies::outcomes()
{
    ReviewedWorkspace workspace;
    for (const char *id : {"t-1", "t-2", "t-3"}) {
        const auto made = workspace.review(itemIn(id, "mail", "m"),
                                           decision(QString::fromLatin1(id), Action::Approve));
        QVERIFY2(made, words(made));
    }
    workspace.clock().advance(minuteMs);
    const auto taken = workspace.queue().takeOutcomes(QStringLiteral("local"), 2, 0);
    QVERIFY2(taken, words(taken));
    QVERIFY(workspace.queue().ackOutcome(taken->at(0).outcomeId));
    QVERIFY(workspace.queue().nackOutcome(taken->at(1).outcomeId, QStringLiteral("down")));
    const QByteArray text = metricsOf(workspace);
    const auto of = [&](const char *name) {
        return valueOf(text, QByteArray(name) + "{queue=\"mail\"}");
    };
    QCOMPARE(valueOf(text, "bluepencil_outcomes_total{queue=\"mail\",status=\"decided\"}"),
             QByteArray("3"));
    QCOMPARE(of("bluepencil_outcomes_taken_total"), QByteArray("2"));
    QCOMPARE(of("bluepencil_outcomes_acked_total"), QByteArray("1"));
    QCOMPARE(of("bluepencil_outcomes_not_sent_total"), QByteArray("1"));
    QCOMPARE(of("bluepencil_outcomes_waiting"), QByteArray("1"));
    QCOMPARE(of("bluepencil_outcome_oldest_waiting_seconds"), QByteArray("60"));
    QCOMPARE(valueOf(text, "bluepencil_webhook_deliveries{state=\"given_up\"}"), QByteArray("0"));
}

void TestMetricFamilies::aCounterNeverFalls()
{
    ReviewedWorkspace workspace;
    const auto made = workspace.review(itemIn("t-1", "mail", "m"),
                                       decision(QStringLiteral("t-1"), Action::Approve));
    QVERIFY2(made, words(made));
    const QByteArray series = "bluepencil_decisions_total{queue=\"mail\",action=\"approve\"}";
    QCOMPARE(valueOf(metricsOf(workspace), series), QByteArray("1"));
    const auto back = workspace.queue().recall(made->decisionId, QStringLiteral("anna"));
    QVERIFY2(back, words(back));
    QCOMPARE(valueOf(metricsOf(workspace), series), QByteArray("1"));
    QCOMPARE(valueOf(metricsOf(workspace),
                     "bluepencil_outcomes_total{queue=\"mail\",status=\"decided\"}"),
             QByteArray("1"));
}

namespace {

// The values of all counters, by series.
std::map<QByteArray, double> countersOf(const std::vector<MetricFamily> &families)
{
    std::map<QByteArray, double> counters;
    for (const MetricFamily &family : families) {
        if (family.type == MetricFamily::Type::Gauge)
            continue;
        for (const MetricSample &sample : family.samples) {
            QByteArray series = family.name + sample.suffix;
            for (const auto &[name, value] : sample.labels)
                series += ' ' + name + '=' + value.toUtf8();
            counters[series] = sample.value;
        }
    }
    return counters;
}

} // namespace

void TestMetricFamilies::noCounterEverFalls_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {31U, 32U})
        QTest::addRow("seed %u", seed) << seed;
}

// Models come one after the other, each soon with more decisions than those before it; decisions
// are recalled, outcomes taken, acknowledged and given back. What once was shown stays, and grows.
void TestMetricFamilies::noCounterEverFalls()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    ReviewedWorkspace workspace;
    std::map<QByteArray, double> before;
    for (int step = 0; step < 240; ++step) {
        const int newest = step / 6;
        const int model = std::max(0, newest - int(random() % 3));
        const QByteArray id = "t-" + QByteArray::number(step);
        const QByteArray queue = "q" + QByteArray::number(random() % 3);
        const auto text
            = random() % 2 == 0 ? std::optional(QStringLiteral("It comes today.")) : std::nullopt;
        const auto made = workspace.review(
            itemIn(id.constData(), queue.constData(),
                   ("m" + QByteArray::number(model)).constData()),
            decision(QString::fromLatin1(id), text ? Action::Edit : Action::Approve, text));
        QVERIFY2(made, words(made));
        workspace.clock().advance(minuteMs);
        if (random() % 5 == 0)
            QVERIFY(workspace.queue().recall(made->decisionId, QStringLiteral("anna")));
        if (random() % 6 == 0) {
            const auto taken = workspace.queue().takeOutcomes(QStringLiteral("local"), 3, 0);
            QVERIFY2(taken, words(taken));
            for (const Outcome &outcome : *taken) {
                if (random() % 3 == 0)
                    QVERIFY(
                        workspace.queue().nackOutcome(outcome.outcomeId, QStringLiteral("down")));
                else
                    QVERIFY(workspace.queue().ackOutcome(outcome.outcomeId));
            }
        }
        if (step % 4 != 0)
            continue;
        const auto families = workspaceMetrics(workspace.database(), workspace.clock().now());
        QVERIFY2(families, words(families));
        const std::map<QByteArray, double> now = countersOf(*families);
        for (const auto &[series, value] : before) {
            const auto found = now.find(series);
            QVERIFY2(found != now.end(), (series + " is gone").constData());
            QVERIFY2(found->second >= value - 1e-9,
                     (series + " fell from " + QByteArray::number(value) + " to "
                      + QByteArray::number(found->second) + ", step " + QByteArray::number(step))
                         .constData());
        }
        before = now;
    }
    QVERIFY(before.contains("bluepencil_model_decisions_total model=m0 action=approve")
            || before.contains("bluepencil_model_decisions_total model=m0 action=edit"));
    QVERIFY(before.contains("bluepencil_model_decisions_total model=other action=edit"));
}

void TestMetricFamilies::manyQueuesAndModels()
{
    ReviewedWorkspace workspace;
    const int queues = int(MostMetricQueues) + 7;
    for (int i = 0; i < queues; ++i) {
        const QByteArray id = "t-" + QByteArray::number(i);
        const QByteArray queue = "q" + QByteArray::number(i);
        const QByteArray model = "m" + QByteArray::number(i % (int(MostMetricModels) + 5));
        const auto made
            = workspace.review(itemIn(id.constData(), queue.constData(), model.constData()),
                               decision(QString::fromLatin1(id), Action::Approve));
        QVERIFY2(made, words(made));
    }
    const QByteArray text = metricsOf(workspace);
    QCOMPARE(text.count("bluepencil_queue_open_items{"), MostMetricQueues + 1);
    QCOMPARE(text.count("bluepencil_model_decisions_total{"), MostMetricModels + 1);
    QCOMPARE(valueOf(text, "bluepencil_decisions_total{queue=\"other\",action=\"approve\"}"),
             QByteArray("7"));
}

void TestMetricFamilies::nobodyIsNamed()
{
    ReviewedWorkspace workspace;
    const auto made = workspace.review(itemIn("case-of-smith", "mail", "m"),
                                       decision(QStringLiteral("case-of-smith"), Action::Edit,
                                                QStringLiteral("A new text."),
                                                QStringLiteral("reviewer-anna")));
    QVERIFY2(made, words(made));
    const QByteArray text = metricsOf(workspace);
    for (const char *word : {"smith", "anna", "new text", "Friday", "local"})
        QVERIFY2(!text.contains(word), word);
}

void TestMetricFamilies::callsWithinTheHour()
{
    ReviewedWorkspace workspace;
    const UtcMs now = workspace.clock().now();
    std::vector<ModelCall> calls;
    const auto add = [&](const QString &model, qint64 minutesAgo, double latencyMs) {
        ModelCall call;
        call.callId = QStringLiteral("c-%1").arg(calls.size());
        call.at = now - minutesAgo * minuteMs;
        call.model = model;
        call.inputTokens = 100;
        call.outputTokens = 7;
        call.latencyMs = latencyMs;
        calls.push_back(call);
    };
    const QString oak = QStringLiteral("oak");
    for (const double latency : {1000.0, 2000.0, 3000.0})
        add(oak, 59, latency);
    calls.back().errorType = QStringLiteral("timeout");
    add(oak, 61, 60'000); // before the hour
    add(oak, -60, 60'000); // a clock that goes ahead
    for (int i = 0; i < 22; ++i)
        add(QStringLiteral("m%1").arg(i, 2, 10, QChar(u'0')), 5, 500);
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, now));
    const QByteArray text = metricsOf(workspace);
    const auto of = [&](const char *series) {
        return valueOf(text, series);
    };
    QCOMPARE(of("bluepencil_model_calls_within_hour{model=\"oak\"}"), QByteArray("3"));
    QCOMPARE(of("bluepencil_model_calls_failed_within_hour{model=\"oak\"}"), QByteArray("1"));
    QCOMPARE(of("bluepencil_model_call_tokens_within_hour{model=\"oak\",kind=\"input\"}"),
             QByteArray("300"));
    QCOMPARE(of("bluepencil_model_call_tokens_within_hour{model=\"oak\",kind=\"output\"}"),
             QByteArray("21"));
    QCOMPARE(of("bluepencil_model_call_latency_seconds{model=\"oak\",share=\"0.5\"}"),
             QByteArray("2"));
    // Twenty stand by name: oak, which has most, and the first 19 of those with one each.
    QCOMPARE(of("bluepencil_model_calls_within_hour{model=\"m18\"}"), QByteArray("1"));
    QCOMPARE(of("bluepencil_model_calls_within_hour{model=\"other\"}"), QByteArray("3"));
    QVERIFY(
        !text.contains("share=\"0.5\"} 0.5\nbluepencil_model_call_latency_seconds{model=\"other"));
    // What is dropped later takes nothing from a counter.
    QVERIFY(!text.contains("# TYPE bluepencil_model_calls_within_hour counter"));
}

void TestMetricFamilies::costWithinTheHour()
{
    ReviewedWorkspace workspace;
    int number = 0;
    qint64 ahead = 0;
    const auto review
        = [&](const char *model, const char *amount, const char *currency, Action action) {
              const QByteArray id = "t-" + QByteArray::number(number++);
              OrderedJson item = itemIn(id.constData(), "mail", model);
              if (amount != nullptr)
                  item["drafts"][0]["cost"] = {{"amount", amount}, {"currency", currency}};
              Decision made = decision(QString::fromLatin1(id), action);
              made.decidedAt = workspace.clock().now() + ahead;
              return workspace.review(item, made).has_value();
          };
    QVERIFY(review("oak", "9.00", "EUR", Action::Approve)); // before the hour
    workspace.clock().advance(61 * minuteMs);
    ahead = 120 * minuteMs; // of a clock that is wrong
    QVERIFY(review("oak", "7.00", "EUR", Action::Approve));
    ahead = 0;
    QVERIFY(review("oak", "0.25", "EUR", Action::Approve));
    QVERIFY(review("oak", "0.50", "EUR", Action::Approve));
    QVERIFY(review("oak", "0.25", "EUR", Action::Reject)); // costs, and is not sent
    QVERIFY(review("oak", nullptr, nullptr, Action::Approve));
    QVERIFY(review("elm", "3", "USD", Action::Approve));
    for (const char *currency : {"AAA", "BBB", "CCC", "DDD"})
        QVERIFY(review("elm", "1", currency, Action::Approve));
    std::vector<ModelCall> calls(2);
    for (std::size_t i = 0; i < calls.size(); ++i) {
        calls[i].callId = QString::number(i);
        calls[i].at = workspace.clock().now();
        calls[i].model = QStringLiteral("oak");
        calls[i].costNanos = 2'500'000;
        calls[i].currency = QStringLiteral("EUR");
    }
    QVERIFY(
        storeCalls(workspace.database(), QStringLiteral("shop"), calls, workspace.clock().now()));
    const QByteArray text = metricsOf(workspace);
    QCOMPARE(valueOf(text, "bluepencil_item_cost_within_hour{model=\"oak\",currency=\"EUR\"}"),
             QByteArray("1"));
    QCOMPARE(
        valueOf(text, "bluepencil_costed_items_sent_within_hour{model=\"oak\",currency=\"EUR\"}"),
        QByteArray("2"));
    QCOMPARE(
        valueOf(text, "bluepencil_model_call_cost_within_hour{model=\"oak\",currency=\"EUR\"}"),
        QByteArray("0.005"));
    // Five currencies, those of most items first, then by name.
    QVERIFY(text.contains("bluepencil_item_cost_within_hour{model=\"elm\",currency=\"DDD\"}"));
    QVERIFY(!text.contains("bluepencil_item_cost_within_hour{model=\"elm\",currency=\"USD\"}"));
}

// All the rest is told while a record of the hour cannot be read.
void TestMetricFamilies::costWithoutARecord()
{
    ReviewedWorkspace workspace;
    OrderedJson item = itemIn("t-1", "mail", "m");
    item["drafts"][0]["cost"] = {{"amount", "0.25"}, {"currency", "EUR"}};
    Decision made = decision(QStringLiteral("t-1"), Action::Approve);
    made.decidedAt = workspace.clock().now();
    const auto receipt = workspace.review(item, made);
    QVERIFY2(receipt, words(receipt));
    const QByteArray decisions = "bluepencil_decisions_total{queue=\"mail\",action=\"approve\"}";
    QVERIFY(metricsOf(workspace).contains("bluepencil_item_cost_within_hour"));
    QVERIFY(workspace.execute(QStringLiteral("UPDATE feedback SET item_line = x'7b226472'")));
    const QByteArray text = metricsOf(workspace);
    QCOMPARE(valueOf(text, decisions), QByteArray("1"));
    QVERIFY(!text.contains("bluepencil_item_cost_within_hour"));
}

void TestMetricFamilies::signalsWithinTheWeek()
{
    ReviewedWorkspace workspace;
    for (const char *id : {"t-1", "t-2"}) {
        const auto made = workspace.review(itemIn(id, "mail", "m"),
                                           decision(QString::fromLatin1(id), Action::Approve));
        QVERIFY2(made, words(made));
    }
    const auto taken = workspace.queue().takeOutcomes(QStringLiteral("local"), 2, 0);
    QVERIFY2(taken, words(taken));
    const auto tell = [&](std::size_t outcome, const QString &kind, const Json &value) {
        workspace.clock().advance(1000);
        const auto told = workspace.queue().signal(
            {taken->at(outcome).outcomeId, kind, value, workspace.clock().now()});
        if (!told)
            qFatal("%s", qPrintable(toString(told.error())));
    };
    const QString csat = QStringLiteral("csat");
    tell(0, csat, 1); // before the week
    workspace.clock().advance((7 * 24 * 60 + 1) * minuteMs);
    QVERIFY(!metricsOf(workspace).contains("bluepencil_signals_within_week"));
    for (int i = 0; i < 12; ++i)
        tell(0, QStringLiteral("kind-%1").arg(i, 2, 10, QChar(u'0')), true);
    tell(1, QStringLiteral("kind-11"), true);
    tell(0, csat, 4);
    tell(1, csat, 5);
    tell(1, csat, 5);
    tell(1, csat, "very kind of Anna");
    tell(1, csat, Json("words of more than thirty-two bytes"));
    tell(1, QStringLiteral("complaint"), Json());
    const QByteArray text = metricsOf(workspace);
    const auto of = [&](const char *name, const char *kind) {
        return valueOf(text,
                       QByteArray(name) + "{queue=\"mail\",kind=\"" + QByteArray(kind) + "\"}");
    };
    QCOMPARE(of("bluepencil_signals_within_week", "csat"), QByteArray("5"));
    QCOMPARE(of("bluepencil_signals_within_week", "complaint"), QByteArray("1"));
    const double mean = of("bluepencil_signal_mean_value", "csat").toDouble();
    QVERIFY2(std::abs(mean - 14.0 / 3) < 1e-9, qPrintable(QString::number(mean)));
    QVERIFY(!text.contains("bluepencil_signal_mean_value{queue=\"mail\",kind=\"complaint\"}"));
    // Complaints and satisfaction stand by name though they came last, and six of the others, those
    // with most first; a word of a person nowhere.
    QCOMPARE(of("bluepencil_signals_within_week", "kind-11"), QByteArray("2"));
    QCOMPARE(of("bluepencil_signals_within_week", "kind-04"), QByteArray("1"));
    QCOMPARE(of("bluepencil_signals_within_week", "other"), QByteArray("6"));
    QVERIFY(!text.contains("kind=\"kind-05\""));
    QVERIFY(!text.contains("Anna"));
    QVERIFY(!text.contains("# TYPE bluepencil_signals_within_week counter"));
}

// What came back about a text that nobody was sent, or that was taken back, is not about one.
void TestMetricFamilies::signalsOfTextsThatWereSent()
{
    ReviewedWorkspace workspace;
    QString recalled;
    for (const char *id : {"t-1", "t-2", "t-3", "t-4"}) {
        const QString name = QString::fromLatin1(id);
        const auto made
            = workspace.review(itemIn(id, "mail", "m"),
                               decision(name, name == u"t-4" ? Action::Reject : Action::Approve));
        QVERIFY2(made, words(made));
    }
    const auto taken = workspace.queue().takeOutcomes(QStringLiteral("local"), 4, 0);
    QVERIFY2(taken, words(taken));
    QCOMPARE(taken->size(), std::size_t {4});
    for (const Outcome &outcome : *taken) {
        workspace.clock().advance(1000);
        const auto told = workspace.queue().signal(
            {outcome.outcomeId, QStringLiteral("complaint"), Json(), workspace.clock().now()});
        QVERIFY2(told, words(told));
        if (outcome.externalId == u"t-1")
            QVERIFY(workspace.queue().ackOutcome(outcome.outcomeId));
        if (outcome.externalId == u"t-3")
            recalled = outcome.outcomeId;
    }
    const auto of = [&](const char *series) {
        return valueOf(metricsOf(workspace), series);
    };
    const char *complaints = "bluepencil_signals_within_week{queue=\"mail\",kind=\"complaint\"}";
    const char *texts = "bluepencil_outcomes_taken_within_week{queue=\"mail\"}";
    QCOMPARE(of(complaints), QByteArray("3")); // without the one that was rejected
    QCOMPARE(of(texts), QByteArray("3"));
    QVERIFY(workspace.queue().nackOutcome(recalled, QStringLiteral("down")));
    QCOMPARE(of(complaints), QByteArray("2"));
    QCOMPARE(of(texts), QByteArray("2"));
    // Those of before the week are in neither.
    workspace.clock().advance((7 * 24 * 60 + 1) * minuteMs);
    QVERIFY(!metricsOf(workspace).contains("bluepencil_signals_within_week"));
    QVERIFY(!metricsOf(workspace).contains("bluepencil_outcomes_taken_within_week"));
}

void TestMetricFamilies::openAlarms()
{
    ReviewedWorkspace workspace;
    const UtcMs now = workspace.clock().now();
    QVERIFY(!metricsOf(workspace).contains("bluepencil_drift_open_alarms"));
    QCOMPARE(valueOf(metricsOf(workspace), "bluepencil_drift_oldest_alarm_seconds"),
             QByteArray("0"));
    const auto raise = [&](const QString &model, const char *statistic, const char *level,
                           const char *state, qint64 minutesAgo) {
        const bool isSeen = qstrcmp(state, "acknowledged") == 0;
        return workspace.execute(
            QStringLiteral("INSERT INTO drift_alarm (model, task, statistic, level, state,"
                           " raised_at, crossed_at, crossed_seq, since, since_seq, threshold,"
                           " value, n, rate_before, rate_after, size, acknowledged_at,"
                           " acknowledged_by, reason, watched_from_seq) VALUES ('%1', 'reply',"
                           " '%2', '%3', '%4', %5, 1, 9, 1, 1, 100, 101, 9, 0.8, 0.6, -0.2, %6)")
                .arg(model, QLatin1String(statistic), QLatin1String(level), QLatin1String(state))
                .arg(now - minutesAgo * minuteMs)
                .arg(isSeen ? QStringLiteral("1, 'sup', x'61', 9")
                            : QStringLiteral("NULL, NULL, NULL, NULL")));
    };
    const QString oak = QStringLiteral("oak");
    QVERIFY(raise(oak, "approval-falls", "alarm", "open", 10));
    QVERIFY(raise(oak, "effort-rises", "alarm", "open", 3));
    QVERIFY(raise(oak, "effort-falls", "warning", "open", 90));
    QVERIFY(raise(oak, "approval-rises", "alarm", "acknowledged", 80));
    QVERIFY(raise(QStringLiteral("elm"), "effort-rises", "warning", "passed", 70));
    QByteArray text = metricsOf(workspace);
    const QByteArray stream = "bluepencil_drift_open_alarms{model=\"oak\",task=\"reply\",level=";
    QCOMPARE(valueOf(text, stream + "\"alarm\"}"), QByteArray("2"));
    QCOMPARE(valueOf(text, stream + "\"warning\"}"), QByteArray("1"));
    QVERIFY(!text.contains("model=\"elm\""));
    QCOMPARE(valueOf(text, "bluepencil_drift_oldest_alarm_seconds"), QByteArray("600"));
    for (int i = 0; i < 60; ++i)
        QVERIFY(raise(QStringLiteral("m%1").arg(i), "effort-rises", "alarm", "open", 1));
    text = metricsOf(workspace);
    QCOMPARE(text.count("level=\"alarm\""), 51); // oak, 49 more, and the rest
    QCOMPARE(valueOf(text,
                     "bluepencil_drift_open_alarms{model=\"other\",task=\"other\","
                     "level=\"alarm\"}"),
             QByteArray("11"));
}

QTEST_GUILESS_MAIN(TestMetricFamilies)
#include "tst_metricfamilies.moc"
