// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of a model that nobody reviews: what is read of them, what is kept, what is counted.
#include "core/stats/callstats.h"
#include "core/stats/outside/metricfamilies.h"
#include "core/store/callstore.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QByteArray least = R"({"call_id":"c-1","at":"2026-11-23T09:30:00Z"})";

QByteArray span(const QByteArray &attributes, const QByteArray &more = {})
{
    return R"({"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"eee19b7ec3c1b174",)"
           R"("startTimeUnixNano":"1795426200000000000","endTimeUnixNano":"1795426201840500000",)"
           R"("attributes":[)"
        + attributes + ']' + more + '}';
}

QByteArray text(const char *key, const char *value)
{
    return QByteArray("{\"key\":\"") + key + "\",\"value\":{\"stringValue\":\"" + value + "\"}}";
}

QByteArray number(const char *key, const char *value)
{
    return QByteArray("{\"key\":\"") + key + "\",\"value\":" + value + '}';
}

QByteArray exported(const QByteArray &spans)
{
    return R"({"resourceSpans":[{"scopeSpans":[{"spans":[)" + spans + "]}]}]}";
}

ModelCall callAt(int n, const char *model, double latency)
{
    ModelCall call;
    call.callId = QStringLiteral("c-%1").arg(n);
    call.at = 1'795'426'200'000 + n;
    call.model = QString::fromLatin1(model);
    call.latencyMs = latency;
    return call;
}

} // namespace

class TestModelCalls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void refuses_data();
    void refuses();
    void namesWhatItLeavesOut();
    void longErrorsAreNotKept();
    void pricesAreExact_data();
    void pricesAreExact();
    void readsSpans();
    void spansOfOthers_data();
    void spansOfOthers();
    void spansThatCannotBeCounted();
    void timesAndTokensThatCannotBe();
    void textsOfSpansAreLeftOut();
    void keepsTheFirst();
    void figures();
    void sumsOfTheGreatest();
    void groups();
    void smallGroups();
    void manyTypesOfErrors();
    void smallCosts();
    void currenciesWithMostCalls();
    void nothingIsNoFigure();
};

void TestModelCalls::readsAll()
{
    const auto read = parseModelCall(
        R"({"call_id":"c-1","at":"2026-11-23T10:30:00+01:00","model":"m","operation":"embeddings",)"
        R"("task":"refund","input_tokens":812,"output_tokens":96,"cached_tokens":640,)"
        R"("latency_ms":1840.5,"ttft_ms":210,"error_type":"timeout",)"
        R"("cost":{"amount":"0.00131","currency":"EUR"}})");
    QVERIFY2(read, words(read));
    ModelCall wanted;
    wanted.callId = QStringLiteral("c-1");
    wanted.at = *fromRfc3339(u"2026-11-23T09:30:00Z");
    wanted.model = QStringLiteral("m");
    wanted.operation = QStringLiteral("embeddings");
    wanted.task = QStringLiteral("refund");
    wanted.inputTokens = 812;
    wanted.outputTokens = 96;
    wanted.cachedTokens = 640;
    wanted.latencyMs = 1840.5;
    wanted.ttftMs = 210;
    wanted.errorType = QStringLiteral("timeout");
    wanted.costNanos = 1'310'000;
    wanted.currency = QStringLiteral("EUR");
    QVERIFY(read->call == wanted);
    QVERIFY(read->ignored.isEmpty());
    const auto plain = parseModelCall(least);
    QVERIFY2(plain, words(plain));
    QCOMPARE(plain->call.model, QStringLiteral("unknown"));
    QCOMPARE(plain->call.operation, QStringLiteral("chat"));
}

void TestModelCalls::refuses_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &member, const char *where) {
        QTest::newRow(name) << member << QString::fromLatin1(where);
    };
    row("no time", R"("at":null)", "/at");
    row("local time", R"("at":"2026-11-23T09:30:00")", "/at");
    row("no id", R"("call_id":"")", "/call_id");
    row("long id", "\"call_id\":\"" + QByteArray(257, 'x') + '"', "/call_id");
    row("two lines", R"("model":"a\nb")", "/model");
    row("a sentence", R"("operation":"please answer")", "/operation");
    row("fewer than none", R"("input_tokens":-1)", "/input_tokens");
    row("half a token", R"("output_tokens":1.5)", "/output_tokens");
    row("more of the cache than in all", R"("input_tokens":10,"cached_tokens":11)",
        "/cached_tokens");
    row("past a week", R"("latency_ms":604800001)", "/latency_ms");
    row("a text for a time", R"("ttft_ms":"1")", "/ttft_ms");
    row("no price", R"("cost":{"amount":"cheap","currency":"EUR"})", "/cost/amount");
    row("less than nothing", R"("cost":{"amount":"-1","currency":"EUR"})", "/cost/amount");
    row("no currency", R"("cost":{"amount":"1","currency":"eur"})", "/cost/currency");
}

void TestModelCalls::refuses()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, where);
    QByteArray line = R"({"call_id":"c-1","at":"2026-11-23T09:30:00Z",)" + member + '}';
    if (member.startsWith("\"at\""))
        line = R"({"call_id":"c-1",)" + member + '}';
    if (member.startsWith("\"call_id\""))
        line = R"({"at":"2026-11-23T09:30:00Z",)" + member + '}';
    const auto read = parseModelCall(line);
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
}

void TestModelCalls::namesWhatItLeavesOut()
{
    const auto read = parseModelCall(
        R"({"call_id":"c","at":"2026-11-23T09:30:00Z","messages":[{"content":"my secret"}],"draft":"x"})");
    QVERIFY2(read, words(read));
    QCOMPARE(read->ignored, (QStringList {QStringLiteral("draft"), QStringLiteral("messages")}));
    QByteArray many = least.chopped(1);
    for (int i = 0; i < 50; ++i)
        many += ",\"m" + QByteArray::number(i) + "\":1";
    const auto bounded = parseModelCall(many + '}');
    QVERIFY2(bounded, words(bounded));
    QCOMPARE(bounded->ignored.size(), 10);
}

void TestModelCalls::longErrorsAreNotKept()
{
    const auto said = [](const QByteArray &error) {
        return parseModelCall("{\"call_id\":\"c\",\"at\":\"2026-11-23T09:30:00Z\",\"error_type\":\""
                              + error + "\"}")
            ->call.errorType;
    };
    QCOMPARE(said("503"), QStringLiteral("503"));
    QCOMPARE(said("java.net.UnknownHostException"),
             QStringLiteral("java.net.UnknownHostException"));
    QCOMPARE(said("Mr Smith said no"), QStringLiteral("_OTHER"));
    QCOMPARE(said(QByteArray(129, 'x')), QStringLiteral("_OTHER"));
}

void TestModelCalls::pricesAreExact_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<qint64>("nanos");
    QTest::newRow("whole") << QByteArray("\"12\"") << Q_INT64_C(12'000'000'000);
    QTest::newRow("a tenth") << QByteArray("\"0.1\"") << Q_INT64_C(100'000'000);
    QTest::newRow("smallest") << QByteArray("\"0.000000001\"") << Q_INT64_C(1);
    QTest::newRow("up") << QByteArray("\"0.0000000011\"") << Q_INT64_C(2);
    QTest::newRow("zeros behind") << QByteArray("\"0.0000000010000\"") << Q_INT64_C(1);
    QTest::newRow("number") << QByteArray("0.00131") << Q_INT64_C(1'310'000);
    QTest::newRow("small number") << QByteArray("1e-6") << Q_INT64_C(1'000);
    QTest::newRow("tenth as a number") << QByteArray("0.1") << Q_INT64_C(100'000'000);
    QTest::newRow("smallest number") << QByteArray("1e-10") << Q_INT64_C(1);
}

void TestModelCalls::pricesAreExact()
{
    QFETCH(QByteArray, amount);
    QFETCH(qint64, nanos);
    const auto read
        = parseModelCall(R"({"call_id":"c","at":"2026-11-23T09:30:00Z","cost":{"amount":)" + amount
                         + R"(,"currency":"EUR"}})");
    QVERIFY2(read, words(read));
    QCOMPARE(*read->call.costNanos, nanos);
}

void TestModelCalls::readsSpans()
{
    const auto read = parseTraceExport(exported(span(
        text("gen_ai.operation.name", "chat") + ',' + text("gen_ai.request.model", "asked") + ','
            + text("gen_ai.response.model", "m") + ',' + text("bluepencil.task", "refund") + ','
            + number("gen_ai.usage.input_tokens", R"({"intValue":"812"})") + ','
            + number("gen_ai.usage.output_tokens", R"({"intValue":96})") + ','
            + number("gen_ai.usage.cache_read.input_tokens", R"({"intValue":"640"})") + ','
            + number("gen_ai.response.time_to_first_chunk", R"({"doubleValue":0.21})"),
        R"(,"status":{"code":2})")));
    QVERIFY2(read, words(read));
    QCOMPARE(read->calls.size(), std::size_t {1});
    const ModelCall &call = read->calls.front();
    QCOMPARE(call.callId, QStringLiteral("5b8efff798038103d269b633813fc60c/eee19b7ec3c1b174"));
    QCOMPARE(call.at, 1'795'426'200'000);
    QCOMPARE(call.model, QStringLiteral("m"));
    QCOMPARE(call.task, QStringLiteral("refund"));
    QCOMPARE(*call.inputTokens, 812);
    QCOMPARE(*call.outputTokens, 96);
    QCOMPARE(*call.cachedTokens, 640);
    QVERIFY(std::abs(*call.latencyMs - 1840.5) < 1e-9);
    QVERIFY(std::abs(*call.ttftMs - 210) < 1e-9);
    QCOMPARE(call.errorType, QStringLiteral("_OTHER"));
    // As they were written before version 1.37.
    const auto older = parseTraceExport(
        exported(span(text("gen_ai.request.model", "m") + ','
                      + number("gen_ai.usage.prompt_tokens", R"({"intValue":"5"})") + ','
                      + number("gen_ai.usage.completion_tokens", R"({"intValue":"6"})") + ','
                      + text("error.type", "timeout"))));
    QVERIFY2(older, words(older));
    QCOMPARE(*older->calls.front().inputTokens, 5);
    QCOMPARE(*older->calls.front().outputTokens, 6);
    QCOMPARE(older->calls.front().errorType, QStringLiteral("timeout"));
}

void TestModelCalls::spansOfOthers_data()
{
    QTest::addColumn<QByteArray>("spans");
    QTest::newRow("of a web server") << span(text("http.request.method", "GET"));
    QTest::newRow("of an agent") << span(text("gen_ai.operation.name", "invoke_agent") + ','
                                         + text("gen_ai.request.model", "m"));
    QTest::newRow("of a tool") << span(text("gen_ai.operation.name", "execute_tool"));
    QTest::newRow("of nothing") << QByteArray("{}");
    QTest::newRow("no span") << QByteArray("5");
}

void TestModelCalls::spansOfOthers()
{
    QFETCH(QByteArray, spans);
    const auto read = parseTraceExport(exported(spans));
    QVERIFY2(read, words(read));
    QVERIFY(read->calls.empty());
    QCOMPARE(read->others, 1);
    QCOMPARE(read->rejected, 0);
}

void TestModelCalls::spansThatCannotBeCounted()
{
    QByteArray nameless = span(text("gen_ai.request.model", "m"));
    nameless.replace("eee19b7ec3c1b174", "0000000000000000");
    QByteArray timeless = span(text("gen_ai.request.model", "m"));
    timeless.replace("1795426200000000000", "soon");
    const auto read = parseTraceExport(
        exported(nameless + ',' + timeless + ',' + span(text("gen_ai.request.model", "m"))));
    QVERIFY2(read, words(read));
    QCOMPARE(read->rejected, 2);
    QVERIFY(read->problem.startsWith(QStringLiteral("traceId, spanId")));
    QCOMPARE(read->calls.size(), std::size_t {1});
    QVERIFY(parseTraceExport("{}"));
    QVERIFY(!parseTraceExport(R"({"resourceSpans":{}})"));
    QVERIFY(!parseTraceExport(R"({"resourceSpans":[5]})"));
    QVERIFY(!parseTraceExport("[]"));
}

// Seconds, milliseconds and microseconds where nanoseconds belong all lie in 1970.
void TestModelCalls::timesAndTokensThatCannotBe()
{
    const UtcMs now = 1'795'426'200'000; // when the span of these tests began
    const QByteArray model = text("gen_ai.request.model", "m");
    for (const char *begin : {"1795426200", "1795426200000", "1795426200000000"}) {
        QByteArray wrong = span(model);
        wrong.replace("1795426200000000000", begin);
        const auto read = parseTraceExport(exported(wrong + ',' + span(model)), now);
        QVERIFY2(read, words(read));
        QCOMPARE(read->rejected, 1);
        QVERIFY(read->problem.contains(QStringLiteral("nanoseconds")));
        QCOMPARE(read->calls.size(), std::size_t {1});
    }
    constexpr qint64 dayMs = 86'400'000;
    const auto late = parseTraceExport(exported(span(model)), now - dayMs - 1);
    QVERIFY2(late, words(late));
    QCOMPARE(late->rejected, 1);
    QCOMPARE(late->problem, QStringLiteral("startTimeUnixNano: lies more than a day ahead"));
    QCOMPARE(parseTraceExport(exported(span(model)), now - dayMs)->rejected, 0);
    // The same of a line, which says 2026-11-23T09:30:00Z.
    const auto ahead = parseModelCall(least, now - dayMs - 1);
    QVERIFY(!ahead);
    QCOMPARE(ahead.error().where, QStringLiteral("/at"));
    QVERIFY(parseModelCall(least, now - dayMs));
    const auto cached = parseTraceExport(exported(
        span(model + ',' + number("gen_ai.usage.input_tokens", R"({"intValue":"10"})") + ','
             + number("gen_ai.usage.cache_read.input_tokens", R"({"intValue":"9999"})"))));
    QVERIFY2(cached, words(cached));
    QCOMPARE(cached->withoutCached, 1);
    QCOMPARE(cached->calls.size(), std::size_t {1});
    QVERIFY(!cached->calls.front().cachedTokens);
    QCOMPARE(*cached->calls.front().inputTokens, 10);
    const QByteArray begun = least.chopped(1);
    const auto wholes
        = parseModelCall(begun + R"(,"input_tokens":12.0,"cached_tokens":1.2e1)" + '}');
    QVERIFY2(wholes, words(wholes));
    QCOMPARE(*wholes->call.inputTokens, 12);
    QCOMPARE(*wholes->call.cachedTokens, 12);
    const auto part = parseModelCall(begun + R"(,"input_tokens":12.5)" + '}');
    QVERIFY(!part);
    QCOMPARE(part.error().what, QStringLiteral("must be a whole number"));
}

void TestModelCalls::textsOfSpansAreLeftOut()
{
    const QByteArray model = text("gen_ai.request.model", "m");
    const auto read = parseTraceExport(
        exported(span(model + ',' + text("gen_ai.input.messages", "my secret")) + ','
                 + span(model, R"(,"events":[{"name":"gen_ai.user.message","attributes":[]}])")
                 + ',' + span(model, R"(,"events":[{"name":"exception"}])")));
    QVERIFY2(read, words(read));
    QCOMPARE(read->withText, 2);
    QCOMPARE(read->calls.size(), std::size_t {3});
}

void TestModelCalls::keepsTheFirst()
{
    ReviewedWorkspace workspace;
    const auto first = storeCalls(workspace.database(), QStringLiteral("shop"),
                                  {callAt(2, "m", 5), callAt(1, "m", 7), callAt(2, "m", 9)}, 1);
    QVERIFY2(first, words(first));
    QCOMPARE(*first, (std::vector<bool> {true, true, false}));
    const auto again
        = storeCalls(workspace.database(), QStringLiteral("shop"), {callAt(1, "other", 8)}, 2);
    QCOMPARE(*again, std::vector<bool> {false});
    const auto others
        = storeCalls(workspace.database(), QStringLiteral("mail"), {callAt(1, "m", 8)}, 3);
    QCOMPARE(*others, std::vector<bool> {true});
    double sum = 0;
    int n = 0;
    const auto read = forEachCall(workspace.database(), {}, [&](const StoredCall &stored) {
        QCOMPARE(stored.call.model, QStringLiteral("m"));
        QVERIFY(!stored.call.inputTokens && !stored.call.costNanos);
        sum += *stored.call.latencyMs;
        ++n;
    });
    QVERIFY2(read, words(read));
    QCOMPARE(n, 3);
    QCOMPARE(sum, 20.0);
}

// Quantiles of 1 … 100 as R's quantile(1:100, c(.5, .95, .99)) gives them; the interval of 81 of
// 263 as in table I of Newcombe (1998), method 3.
void TestModelCalls::figures()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls;
    for (int i = 1; i <= 263; ++i) {
        ModelCall call = callAt(i, "m", i);
        if (i > 100)
            call.latencyMs.reset();
        if (i <= 81)
            call.errorType = QStringLiteral("timeout");
        if (i <= 3) {
            call.inputTokens = 100 * i;
            call.costNanos = 100'000'000;
            call.currency = QStringLiteral("EUR");
        }
        calls.push_back(std::move(call));
    }
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, 1));
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    const CallFigures &all = stats->all;
    QCOMPARE(all.n, 263);
    QCOMPARE(all.latency.n, 100);
    QCOMPARE(*all.latency.p50, 50.5);
    QCOMPARE(*all.latency.p95, 95.05);
    QCOMPARE(*all.latency.p99, 99.01);
    // R: qbinom(.025, 100, .5) and qbinom(.975, 100, .5) + 1 are 40 and 61, of .95 90 and 100.
    QCOMPARE(all.latency.p50Bounds, (Bounds {40, 61}));
    QCOMPARE(all.latency.p95Bounds, (Bounds {90, 100}));
    QCOMPARE(all.latency.p99Bounds, Bounds());
    QVERIFY(!all.firstToken.p50);
    QCOMPARE(all.errors.n, 81);
    QCOMPARE(std::round(*all.errors.low * 1e4) / 1e4, 0.2553);
    QCOMPARE(std::round(*all.errors.high * 1e4) / 1e4, 0.3662);
    QCOMPARE(all.input, (CallTokens {3, 600}));
    QCOMPARE(all.output, (CallTokens {0, 0}));
    // Three tenths are three tenths.
    QCOMPARE(all.costNanos.at(QStringLiteral("EUR")), 300'000'000.0);
    const OrderedJson json = toJson(*stats);
    QCOMPARE(json["cost"]["EUR"].get<double>(), 0.3);
    QCOMPARE(json["ttft_ms"]["reason"].get<std::string>(), std::string("no call said it"));
    QCOMPARE(json["latency_ms"]["p95_low"].get<double>(), 90.0);
    QVERIFY(json["latency_ms"]["p99_low"].is_null());
    QCOMPARE(json["latency_ms"]["p99_no_interval"].get<std::string>(), std::string("too-few"));
    QVERIFY(toTable(*stats).contains(QStringLiteral("95 (90 to 100)")));
    QVERIFY(toTable(*stats).startsWith(QStringLiteral("263 calls")));
}

// Ten of the dearest calls that are taken cost more billionths than 64 bits hold.
void TestModelCalls::sumsOfTheGreatest()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls;
    for (int i = 1; i <= 10; ++i) {
        const auto read
            = parseModelCall(R"({"call_id":"c-)" + QByteArray::number(i)
                             + R"(","at":"2026-11-23T09:30:00Z","input_tokens":1000000000000,)"
                               R"("cost":{"amount":"999999999.999999999","currency":"EUR"}})");
        QVERIFY2(read, words(read));
        calls.push_back(read->call);
    }
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, 1));
    auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    QCOMPARE(toJson(*stats)["cost"]["EUR"].get<double>(), 1e10);
    QCOMPARE(stats->all.input, (CallTokens {10, 10'000'000'000'000}));
    QVERIFY(toTable(*stats).contains(QStringLiteral("10000000000.0000 EUR")));
    // More tokens than any call may say, as a workspace that others wrote to might hold them.
    QVERIFY(workspace.execute(
        QStringLiteral("UPDATE model_call SET input_tokens = 9000000000000000000")));
    stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    QCOMPARE(stats->all.input.sum, std::numeric_limits<qint64>::max());
}

void TestModelCalls::groups()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls {callAt(1, "b", 1), callAt(2, "a", 2), callAt(3, "a", 4)};
    calls[2].task = QStringLiteral("refund");
    calls[2].at += qint64 {24} * 3'600'000;
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, 1));
    CallQuery query;
    query.by = {QStringLiteral("model"), QStringLiteral("day")};
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), query);
    QVERIFY2(stats, words(stats));
    QStringList keys;
    for (const CallGroup &group : stats->groups)
        keys += group.key[0].second + u' ' + group.key[1].second;
    QCOMPARE(keys.join(u'|'), QStringLiteral("a 2026-11-23|a 2026-11-24|b 2026-11-23"));
    query.by = {QStringLiteral("task")};
    query.filter.models = {QStringLiteral("a")};
    const auto tasks = computeCallStats(workspace.database(), QTimeZone::utc(), query);
    QCOMPARE(tasks->all.n, 2);
    QCOMPARE(tasks->groups.size(), std::size_t {2});
    QVERIFY(toJson(*tasks)["groups"][0]["key"]["task"].is_null());
    query.filter.to = calls[1].at; // before
    QCOMPARE(computeCallStats(workspace.database(), QTimeZone::utc(), query)->all.n, 0);
    query.by = {QStringLiteral("reviewer")};
    QVERIFY(!computeCallStats(workspace.database(), QTimeZone::utc(), query));
}

// As with decisions: under 30 marked, under 5 hidden.
void TestModelCalls::smallGroups()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls;
    for (int i = 0; i < 39; ++i)
        calls.push_back(callAt(i, i < 4 ? "a" : i < 9 ? "b" : "c", 700));
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, 1));
    CallQuery query;
    query.by = {QStringLiteral("model")};
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), query);
    QVERIFY2(stats, words(stats));
    const OrderedJson groups = toJson(*stats)["groups"];
    QCOMPARE(groups.size(), std::size_t {3});
    QVERIFY(groups[0]["small"].get<bool>() && groups[0]["hidden"].get<bool>());
    QCOMPARE(groups[0]["n"].get<int>(), 4);
    QCOMPARE(groups[0]["reason"].get<std::string>(), std::string("fewer than 5 calls"));
    QVERIFY(!groups[0].contains("latency_ms") && !groups[0].contains("cost"));
    QVERIFY(groups[1]["small"].get<bool>() && !groups[1]["hidden"].get<bool>());
    QCOMPARE(groups[1]["latency_ms"]["p50"].get<double>(), 700.0);
    QVERIFY(!groups[2]["small"].get<bool>() && !groups[2]["hidden"].get<bool>());
    const QStringList lines = toTable(*stats).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines[2].endsWith(QStringLiteral("hidden")) && !lines[2].contains(u'7'));
    QVERIFY(lines[3].endsWith(QStringLiteral("small")) && lines[3].contains(QStringLiteral("700")));
    QVERIFY(!lines[4].endsWith(QStringLiteral("small")));
    QVERIFY(lines.last().startsWith(QStringLiteral("hidden: fewer than 5 calls")));
}

void TestModelCalls::manyTypesOfErrors()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls;
    for (int i = 0; i < 300; ++i) {
        calls.push_back(callAt(i, "m", 1));
        calls.back().errorType
            = QStringLiteral("type-%1").arg(i < 200 ? i : i % 10, 3, 10, QChar(u'0'));
    }
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, 1));
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    const std::map<QString, qint64> &types = stats->all.errorTypes;
    QCOMPARE(types.size(), MostErrorTypes + 1);
    QCOMPARE(types.at(QStringLiteral("type-003")), 11);
    QCOMPARE(types.at(QStringLiteral("type-049")), 1);
    QVERIFY(!types.contains(QStringLiteral("type-050")));
    QCOMPARE(types.at(QStringLiteral("other")), 150);
    QCOMPARE(stats->all.errors.n, 300);
}

void TestModelCalls::smallCosts()
{
    ReviewedWorkspace workspace;
    ModelCall call = callAt(1, "m", 1);
    call.costNanos = 1;
    call.currency = QStringLiteral("EUR");
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), {call}, 1));
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    QVERIFY(toTable(*stats).contains(QStringLiteral("1e-09 EUR")));
    QVERIFY(!toTable(*stats).contains(QStringLiteral("0.0000 EUR")));
}

// Five currencies stand by name, those that most calls told a cost in: two in ZZZ, one in each of
// the others, whose model has more calls that told none.
void TestModelCalls::currenciesWithMostCalls()
{
    ReviewedWorkspace workspace;
    std::vector<ModelCall> calls;
    const auto add = [&calls](const char *model, const char *currency) {
        ModelCall call = callAt(static_cast<int>(calls.size()), model, 1);
        call.currency = QString::fromLatin1(currency);
        if (!call.currency.isEmpty())
            call.costNanos = 1'000'000'000;
        calls.push_back(call);
    };
    for (const char *currency : {"AAA", "BBB", "CCC", "DDD", "EEE", "", "", "", "", ""})
        add("oak", currency);
    add("elm", "ZZZ");
    add("elm", "ZZZ");
    const UtcMs now = calls.back().at;
    QVERIFY(storeCalls(workspace.database(), QStringLiteral("shop"), calls, now));
    const auto families = callMetrics(workspace.database(), now);
    QVERIFY2(families, words(families));
    const QByteArray series = "bluepencil_model_call_cost_within_hour{model=";
    const QByteArray metrics = writeMetrics(*families);
    QVERIFY(metrics.contains(series + "\"elm\",currency=\"ZZZ\"} 2\n"));
    QVERIFY(metrics.contains(series + "\"oak\",currency=\"DDD\"} 1\n"));
    QVERIFY(!metrics.contains("currency=\"EEE\""));
}

void TestModelCalls::nothingIsNoFigure()
{
    ReviewedWorkspace workspace;
    const auto stats = computeCallStats(workspace.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    QVERIFY(!stats->all.errors.rate);
    QCOMPARE(toJson(*stats)["errors"]["reason"].get<std::string>(), std::string("no calls"));
}

QTEST_GUILESS_MAIN(TestModelCalls)
#include "tst_modelcalls.moc"
