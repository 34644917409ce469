// SPDX-License-Identifier: GPL-3.0-or-later
// What tools of others get of a workspace, and what they make of it: promtool and Prometheus
// themselves, the queries of the dashboards, a receiver of OpenTelemetry's logs.
#include "core/base/rate.h"
#include "core/stats/tally/detailtable.h"
#include "core/store/callstore.h"
#include "core/store/database/postgres.h"
#include "core/store/database/roles.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/clirunner.h"
#include "tests/support/postgresserver.h"
#include "tests/support/webhookreceiver.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <cmath>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr int patienceMs = 60'000;
constexpr int programMs = 600'000; // the rules over eight days take promtool most of a minute
const QString anywhere = QStringLiteral("127.0.0.1:0");

struct Said {
    int exitCode = -1;
    QByteArray words;
};

Said runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, "did not start"};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(programMs))
        return {-1, "did not end"};
    return {process.exitCode(), process.readAll()};
}

QString packaged(const QString &path)
{
    return sourcePath(QStringLiteral("packaging/") + path);
}

Json dashboard(const char *name)
{
    const auto json
        = parseJson(readFile(packaged(QStringLiteral("grafana/") + QString::fromLatin1(name))));
    return json ? *json : Json();
}

// The queries of a dashboard, by where they stand.
std::vector<std::pair<QString, QString>> queriesOf(const Json &dashboard, const char *member)
{
    std::vector<std::pair<QString, QString>> queries;
    for (const Json &panel : dashboard["panels"]) {
        for (const Json &target : panel["targets"])
            queries.emplace_back(QString::fromStdString(panel["title"].get<std::string>()),
                                 QString::fromStdString(target[member].get<std::string>()));
    }
    return queries;
}

// As Grafana's documentation says the macros of its PostgreSQL source become SQL, over a month.
QString expanded(QString sql)
{
    static const QRegularExpression filter(QStringLiteral(R"(\$__timeFilter\((\w+)\))"));
    static const QRegularExpression group(
        QStringLiteral(R"(\$__timeGroupAlias\((\w+), *'1([dh])'\))"));
    sql.replace(
        filter,
        QStringLiteral("\\1 BETWEEN now() - interval '30 days' AND now() + interval '1 day'"));
    for (auto match = group.match(sql); match.hasMatch(); match = group.match(sql)) {
        const int seconds = match.captured(2) == u"d" ? 86'400 : 3'600;
        sql.replace(match.capturedStart(), match.capturedLength(),
                    QStringLiteral("floor(extract(epoch from %1)/%2)*%2 AS \"time\"")
                        .arg(match.captured(1))
                        .arg(seconds));
    }
    return sql.replace(QStringLiteral("$queue"), QStringLiteral("'default','mail'"));
}

QSet<QString> namesIn(const QByteArray &text)
{
    static const QRegularExpression name(QStringLiteral("\\b(bluepencil_[a-z_0-9]+)"));
    QSet<QString> names;
    auto matches = name.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

Decision decisionOf(const QString &id, Action action, const std::optional<QString> &final = {})
{
    Decision decision;
    decision.decisionId = QStringLiteral("d-") + id;
    decision.externalId = id;
    decision.reviewer = QStringLiteral("ada");
    decision.action = action;
    decision.finalText = final;
    decision.activeMs = 6'000;
    return decision;
}

} // namespace

class TestOutside final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListenerForMetrics();
    void metricsStayOnThisMachine();
    void promtoolApproves();
    void prometheusReadsTheGateway();
    void dashboardsOnPostgres();
    void theSameNumbersInBothDatabases();
    void verdictsAreEvents();
    void verdictsArePosted();
    void callsFromTheCommandLine();

private:
    static void fill(TeamScene &team);
    [[nodiscard]] static quint16 metricsPort(TeamScene &team);
};

// Something of everything that a figure is about.
void TestOutside::fill(TeamScene &team)
{
    const auto review = [&](const char *id, const QByteArray &line, Decision decision) {
        const auto item = parseItem(line);
        QVERIFY2(item, qPrintable(item ? QString() : toString(item.error())));
        QVERIFY(team.store().submit(QStringLiteral("shop"), *item));
        const auto lease = team.store().lease(
            {decision.reviewer, {}, {}, QStringLiteral("shop"), QString::fromLatin1(id), 1});
        QVERIFY2(lease, qPrintable(lease ? QString() : toString(lease.error())));
        DecisionRequest request;
        request.key = lease->front().key;
        request.decision = std::move(decision);
        const auto done = team.store().decide(request);
        QVERIFY2(done, qPrintable(done ? QString() : toString(done.error())));
    };
    // One whose draft says what it cost.
    review("t-1",
           "{\"external_id\":\"t-1\",\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"}],"
           "\"drafts\":[{\"id\":\"a\",\"text\":\"Here.\","
           "\"cost\":{\"amount\":\"0.25\",\"currency\":\"EUR\"}}]}",
           decisionOf(QStringLiteral("t-1"), Action::Approve));
    for (const char *id : {"t-2", "t-3", "t-4"})
        review(id, TeamScene::item(id), decisionOf(QString::fromLatin1(id), Action::Approve));
    Decision edit = decisionOf(QStringLiteral("t-5"), Action::Edit, QStringLiteral("A new text."));
    edit.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
    review("t-5", TeamScene::item("t-5"), edit);
    QVERIFY(team.store().submit(QStringLiteral("shop"), *parseItem(TeamScene::item("t-6"))));
    const auto outcomes = team.store().takeOutcomes(QStringLiteral("shop"), 3, 0);
    QVERIFY(outcomes);
    for (const Outcome &outcome : *outcomes)
        QVERIFY(team.store().ackOutcome(outcome.outcomeId));
    const SystemClock clock;
    QVERIFY(team.store().signal(
        {outcomes->front().outcomeId, QStringLiteral("csat"), Json(4), clock.now()}));
    QVERIFY(team.store().signal({outcomes->front().outcomeId, QStringLiteral("complaint"),
                                 Json("Ada was late"), clock.now()}));
    std::vector<ModelCall> calls;
    for (int i = 0; i < 9; ++i) {
        ModelCall call;
        call.callId = QStringLiteral("c-%1").arg(i);
        call.at = clock.now() - 1'000;
        call.model = QStringLiteral("m");
        call.inputTokens = 100;
        call.latencyMs = 10.0 * i;
        call.errorType = i == 0 ? QStringLiteral("timeout") : QString();
        call.costNanos = 1'000;
        call.currency = QStringLiteral("EUR");
        calls.push_back(call);
    }
    QVERIFY(storeCalls(team.database(), QStringLiteral("shop"), calls, clock.now()));
    // What raises an alarm takes hundreds of decisions.
    QVERIFY(team.database().execute(QStringLiteral(
        "INSERT INTO drift_alarm (model, task, statistic, level, state, raised_at, crossed_at,"
        " crossed_seq, since, since_seq, threshold, value, n, rate_before, rate_after, size)"
        " VALUES ('m', 'reply', 'approval-falls', 'alarm', 'open', 1, 1, 9, 1, 1, 20000, 20001, 9,"
        " 0.8, 0.6, -0.2)")));
}

quint16 TestOutside::metricsPort(TeamScene &team)
{
    static const QRegularExpression line(
        QStringLiteral("metrics on http://127\\.0\\.0\\.1:(\\d+)/metrics"));
    QRegularExpressionMatch match;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            (match = line.match(QString::fromUtf8(team.gateway().log()))).hasMatch(), patienceMs);
    }();
    return match.captured(1).toUShort();
}

void TestOutside::theListenerForMetrics()
{
    TeamScene team;
    fill(team);
    HttpPeer shop(team.startGateway({QStringLiteral("--metrics-address"), anywhere}).port(),
                  team.producer());
    HttpPeer stranger(metricsPort(team));
    QCOMPARE(shop.ask("GET", "/metrics").status, 404); // not on the one for everybody
    QCOMPARE(shop.ask("GET", "/v1/outcomes").status, 200);
    HttpPeer nobody(team.gateway().port());
    QCOMPARE(nobody.ask("GET", "/v1/outcomes").status, 401);
    const test::HttpReply reply = stranger.ask("GET", "/metrics");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    for (const char *line :
         {"bluepencil_workspace_up 1\n", "bluepencil_queue_open_items{queue=\"default\"} 1\n",
          "bluepencil_decisions_total{queue=\"default\",action=\"approve\"} 4\n",
          "bluepencil_item_cost_within_hour{model=\"unknown\",currency=\"EUR\"} 0.25\n",
          "bluepencil_signals_within_week{queue=\"default\",kind=\"complaint\"} 1\n",
          "bluepencil_http_requests_total{route=\"outcomes\",method=\"GET\",status=\"2xx\"} 1\n",
          "bluepencil_http_requests_total{route=\"outcomes\",method=\"GET\",status=\"4xx\"} 1\n",
          "bluepencil_http_requests_total{route=\"-\",method=\"-\",status=\"4xx\"} 1\n",
          "bluepencil_http_request_seconds_count{route=\"outcomes\",method=\"GET\"} 2\n"})
        QVERIFY2(reply.body.contains(line), (line + ("in " + reply.body)).constData());
    QCOMPARE(stranger.ask("GET", "/v1/items").status, 404);
    QCOMPARE(stranger.ask("POST", "/metrics").status, 405);
}

void TestOutside::metricsStayOnThisMachine()
{
    TeamScene team;
    for (const char *address : {"0.0.0.0:0", "[::]:0", "nonsense"}) {
        GatewayProcess gateway(team.address());
        const QString said
            = gateway.start({QStringLiteral("--metrics-address"), QString::fromLatin1(address)});
        QVERIFY2(said.contains(QStringLiteral("bluepencil-gateway:")), qPrintable(said));
    }
}

void TestOutside::promtoolApproves()
{
    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("promtool is not installed (Debian: prometheus)");
    TeamScene team;
    fill(team);
    const CliResult printed = CliRunner(team.address()).run({QStringLiteral("metrics")});
    QCOMPARE(printed.exitCode, 0);
    const QStringList check {QStringLiteral("check"), QStringLiteral("metrics")};
    Said said = runProgram(promtool, check, printed.out);
    QVERIFY2(said.exitCode == 0 && said.words.isEmpty(), said.words.constData());
    // It tells what is wrong from what is right.
    said = runProgram(promtool, check, printed.out + "bluepencil_workspace_up 1");
    QVERIFY(said.exitCode != 0);
    const QString rules = packaged(QStringLiteral("prometheus/bluepencil.rules.yml"));
    said = runProgram(promtool, {QStringLiteral("check"), QStringLiteral("rules"), rules});
    QVERIFY2(said.exitCode == 0, said.words.constData());
    said = runProgram(promtool,
                      {QStringLiteral("test"), QStringLiteral("rules"),
                       packaged(QStringLiteral("prometheus/bluepencil.test.yml"))});
    QVERIFY2(said.exitCode == 0, said.words.constData());
    said = runProgram(promtool,
                      {QStringLiteral("check"), QStringLiteral("config"),
                       packaged(QStringLiteral("prometheus/prometheus.yml"))});
    QVERIFY2(said.exitCode == 0, said.words.constData());
}

void TestOutside::prometheusReadsTheGateway()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("prometheus"));
    if (program.isEmpty())
        QSKIP("Prometheus is not installed (Debian: prometheus)");
    TeamScene team;
    fill(team);
    HttpPeer shop(team.startGateway({QStringLiteral("--metrics-address"), anywhere}).port(),
                  team.producer());
    QCOMPARE(shop.ask("GET", "/v1/outcomes").status, 200);
    const quint16 port = metricsPort(team);
    QTemporaryDir folder;
    const QString config = folder.filePath(QStringLiteral("prometheus.yml"));
    QVERIFY(writeFile(config,
                      "global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: ['"
                          + packaged(QStringLiteral("prometheus/bluepencil.rules.yml")).toUtf8()
                          + "']\nscrape_configs:\n  - job_name: bluepencil\n    static_configs:\n"
                            "      - targets: ['127.0.0.1:"
                          + QByteArray::number(port) + "']\n"));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 own = free.serverPort();
    free.close();
    QProcess prometheus;
    prometheus.setProcessChannelMode(QProcess::MergedChannels);
    const auto end = qScopeGuard([&] {
        prometheus.terminate();
        if (!prometheus.waitForFinished(10'000))
            prometheus.kill();
        prometheus.waitForFinished();
    });
    prometheus.start(
        program,
        {QStringLiteral("--config.file=") + config,
         QStringLiteral("--storage.tsdb.path=") + folder.filePath(QStringLiteral("data")),
         QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(own)});
    QVERIFY(prometheus.waitForStarted());
    HttpPeer asks(own);
    const auto query = [&](const QString &expression) {
        return asks.ask("GET", "/api/v1/query?query=" + QUrl::toPercentEncoding(expression)).json();
    };
    const auto value = [&](const QString &expression) {
        const Json answer = query(expression);
        if (!answer.is_object() || answer.value("status", "") != "success"
            || answer["data"]["result"].empty())
            return QString();
        return QString::fromStdString(answer["data"]["result"][0]["value"][1].get<std::string>());
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        value(QStringLiteral("bluepencil_queue_open_items{queue=\"default\"}")),
        QStringLiteral("1"), patienceMs);
    // Every series of the command line, as Prometheus has it.
    const QByteArray printed = CliRunner(team.address()).run({QStringLiteral("metrics")}).out;
    int compared = 0;
    for (const QByteArray &line : printed.split('\n')) {
        // Ages move on between the two.
        if (line.isEmpty() || line.startsWith('#') || line.contains("_seconds{")
            || line.contains("_seconds "))
            continue;
        const qsizetype space = line.lastIndexOf(' ');
        QCOMPARE(value(QString::fromUtf8(line.left(space))).toDouble(),
                 line.sliced(space + 1).toDouble());
        ++compared;
    }
    QVERIFY(compared > 30);
    // What dashboards and rules ask for is there, and can be asked.
    const QSet<QString> told = namesIn(HttpPeer(port).ask("GET", "/metrics").body);
    const Json shown = dashboard("bluepencil-prometheus.json");
    const auto queries = queriesOf(shown, "expr");
    QVERIFY(queries.size() > 20);
    for (const auto &[where, expression] : queries) {
        QString filled = expression;
        filled.replace(QStringLiteral("$queue"), QStringLiteral(".*"));
        const Json answer = query(filled);
        QVERIFY2(answer.is_object() && answer.value("status", "") == "success",
                 qPrintable(where + u' ' + filled));
        for (const QString &name : namesIn(expression.toUtf8()))
            QVERIFY2(told.contains(name), qPrintable(where + u' ' + name));
    }
    QByteArray rules = readFile(packaged(QStringLiteral("prometheus/bluepencil.rules.yml")));
    rules.replace(QByteArray(":bluepencil_"), ":recorded_");
    for (const QString &name : namesIn(rules))
        QVERIFY2(told.contains(name), qPrintable(name));
    QTRY_COMPARE_WITH_TIMEOUT(value(QStringLiteral("count(queue:bluepencil_decisions:increase1d)")),
                              QStringLiteral("1"), patienceMs);
}

void TestOutside::dashboardsOnPostgres()
{
    PostgresServer server;
    if (const QString problem = server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    TeamScene team(server.createDatabase());
    fill(team);
    QVERIFY(setRoles(team.database()));
    const QString database = parsePostgresAddress(team.address())->database;
    server.run(database, QStringLiteral("CREATE ROLE grafana LOGIN"));
    server.run(database, QStringLiteral("GRANT bluepencil_reporting TO grafana"));
    QString address = team.address();
    address.replace(QStringLiteral("user=bluepencil"), QStringLiteral("user=grafana"));
    const auto opened = Database::openPostgres(address, {});
    QVERIFY2(opened, qPrintable(opened ? QString() : toString(opened.error())));
    const Json shown = dashboard("bluepencil-postgresql.json");
    auto queries = queriesOf(shown, "rawSql");
    QVERIFY(queries.size() > 15);
    for (const Json &variable : shown["templating"]["list"])
        queries.emplace_back(QStringLiteral("variable"),
                             QString::fromStdString(variable["query"].get<std::string>()));
    for (const auto &[where, sql] : queries) {
        Query query(**opened, expanded(sql));
        const Result<bool> row = query.runToRow();
        QVERIFY2(row, qPrintable(where + u' ' + (row ? QString() : toString(row.error()))));
        QVERIFY2(*row, qPrintable(where + QStringLiteral(" shows nothing")));
    }
    // Of a signal the number alone: its words may be a person's.
    Query values(**opened,
                 QStringLiteral("SELECT kind, number FROM reporting.signals ORDER BY kind"));
    QVERIFY(*values.runToRow());
    QCOMPARE(values.text(0), QStringLiteral("complaint"));
    QVERIFY(values.isNull(1));
    QVERIFY(*values.next());
    QCOMPARE(values.real(1), 4.0);
    Query alarms(**opened, QStringLiteral("SELECT level, since FROM reporting.drift_alarms"));
    QVERIFY(*alarms.runToRow());
    QCOMPARE(alarms.text(0), QStringLiteral("alarm"));
    // The interval of Wilson that the dashboard works out in SQL: 4 of 5.
    for (const auto &[where, sql] : queries) {
        if (where != u"Models compared")
            continue;
        Query query(**opened, expanded(sql));
        QVERIFY(*query.runToRow());
        const Rate wanted = wilsonRate(4, 5);
        QVERIFY(std::abs(query.real(2) - *wanted.rate) < 1e-9);
        QVERIFY(std::abs(query.real(3) - *wanted.low) < 1e-9);
        QVERIFY(std::abs(query.real(4) - *wanted.high) < 1e-9);
    }
}

// A value is a number for the views where it is one for the statistics.
void TestOutside::theSameNumbersInBothDatabases()
{
    PostgresServer server;
    QStringList addresses {QString()};
    if (const QString problem = server.start(); problem.isEmpty())
        addresses += server.createDatabase();
    else
        qInfo("not on PostgreSQL: %s", qPrintable(problem));
    const Json values
        = Json::array({5, 2.5, 0, -1e12, 1e12, 1e13, 1234567890123456, 1e300, -1e300, 1e-7, 1e-300,
                       12345678901234567890U, true, false, "x", "5", nullptr});
    const SystemClock clock;
    for (const QString &address : addresses) {
        TeamScene team(address);
        fill(team);
        Query outcome(team.database(), QStringLiteral("SELECT min(outcome_id) FROM outcome"));
        QVERIFY(*outcome.runToRow());
        const QString id = outcome.text(0);
        outcome.finish();
        for (std::size_t i = 0; i < values.size(); ++i) {
            QVERIFY(team.store().signal(
                {id, QStringLiteral("n-%1").arg(i, 2, 10, QChar(u'0')), values[i], clock.now()}));
        }
        // As a dashboard reads it, whose connection trusts the file.
        if (address.isEmpty())
            QVERIFY(team.database().execute(QStringLiteral("PRAGMA trusted_schema=ON")));
        Query query(team.database(),
                    QStringLiteral("SELECT number FROM %1 WHERE kind LIKE 'n-%' ORDER BY kind")
                        .arg(address.isEmpty() ? QStringLiteral("reporting_signals")
                                               : QStringLiteral("reporting.signals")));
        Result<bool> row = query.runToRow();
        for (const Json &value : values) {
            const std::string stored = toLine(value).toStdString();
            QVERIFY2(row && *row, stored.c_str());
            const std::optional<double> wanted = signalValue(stored);
            QVERIFY2(query.isNull(0) == !wanted.has_value(), stored.c_str());
            QVERIFY2(!wanted || std::abs(query.real(0) - *wanted) <= 1e-15 * std::abs(*wanted)
                         || std::abs(*wanted) < 1e-60,
                     stored.c_str());
            row = query.next();
        }
    }
}

void TestOutside::verdictsAreEvents()
{
    TeamScene team;
    const CliRunner cli(team.address());
    fill(team);
    const CliResult printed = cli.run({QStringLiteral("verdicts"), QStringLiteral("--otlp")});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(printed.lines().size(), 1);
    QVERIFY(printed.err.contains("next time --since 5"));
    for (const char *word : {"A new text", "ada", "t-5", "Where"})
        QVERIFY2(!printed.out.contains(word), word);
    const auto json = parseJson(printed.lines().first());
    QVERIFY(json);
    const Json &logs = (*json)["resourceLogs"][0];
    QCOMPARE(QByteArray::fromStdString(logs["resource"]["attributes"][0]["key"]),
             QByteArray("service.name"));
    const Json &records = logs["scopeLogs"][0]["logRecords"];
    QCOMPARE(records.size(), std::size_t {11}); // five decisions, five efforts, one label
    QStringList seen;
    for (const Json &record : records) {
        QCOMPARE(QByteArray::fromStdString(record["eventName"]),
                 QByteArray("gen_ai.evaluation.result"));
        QVERIFY(record["timeUnixNano"].is_string());
        QString name;
        QString label;
        QString value;
        for (const Json &attribute : record["attributes"]) {
            const std::string key = attribute["key"];
            if (key == "gen_ai.evaluation.name")
                name = QString::fromStdString(attribute["value"]["stringValue"]);
            if (key == "gen_ai.evaluation.score.label")
                label = QString::fromStdString(attribute["value"]["stringValue"]);
            if (key == "gen_ai.evaluation.score.value")
                value = QString::number(attribute["value"]["doubleValue"].get<double>());
        }
        seen += name + u' ' + label + u' ' + value;
    }
    QCOMPARE(seen.filter(QStringLiteral("human_review approve ")).size(), 4);
    QCOMPARE(seen.filter(QStringLiteral("human_review edit ")).size(), 1);
    QCOMPARE(seen.filter(QStringLiteral("hter exact 0")).size(), 4);
    QVERIFY(seen.contains(QStringLiteral("label.fact major 5")));
    const CliResult rest = cli.run({QStringLiteral("verdicts"), QStringLiteral("--otlp"),
                                    QStringLiteral("--since"), QStringLiteral("4")});
    QCOMPARE(
        (*parseJson(rest.lines().first()))["resourceLogs"][0]["scopeLogs"][0]["logRecords"].size(),
        std::size_t {3});
    QVERIFY(cli.run({QStringLiteral("verdicts"), QStringLiteral("--otlp"),
                     QStringLiteral("--since"), QStringLiteral("5")})
                .out.isEmpty());
}

void TestOutside::verdictsArePosted()
{
    TeamScene team;
    const CliRunner cli(team.address());
    fill(team);
    WebhookReceiver receiver;
    const auto post = [&](const QString &endpoint) {
        return cli.run({QStringLiteral("verdicts"), QStringLiteral("--otlp"),
                        QStringLiteral("--json"), QStringLiteral("--endpoint"), endpoint},
                       {{QStringLiteral("BLUEPENCIL_OTLP_TOKEN"), QStringLiteral("secret")}});
    };
    receiver.plan({status(200, {}, R"({"partialSuccess":{"rejectedLogRecords":"2"}})")});
    const CliResult sent = post(receiver.url(QStringLiteral("/otlp/v1/logs")));
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    const QJsonObject told = sent.objects().value(0);
    QCOMPARE(told[QStringLiteral("events")].toInt(), 11);
    QCOMPARE(told[QStringLiteral("rejected")].toInt(), 2);
    QCOMPARE(told[QStringLiteral("last_seq")].toInt(), 5);
    QCOMPARE(receiver.messages().size(), std::size_t {1});
    const WebhookReceiver::Message message = receiver.messages().front();
    QCOMPARE(message.target, QByteArray("/otlp/v1/logs"));
    QCOMPARE(message.headers.at("content-type"), QByteArray("application/json"));
    QCOMPARE(message.headers.at("authorization"), QByteArray("Bearer secret"));
    QVERIFY(parseJson(message.body));
    receiver.plan({status(503)});
    const CliResult refused = post(receiver.url());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("status 503") && refused.err.contains("go on with --since 0"),
             refused.err.constData());
    QCOMPARE(receiver.messages().size(), std::size_t {2});
    // Nothing goes to others in the clear, whatever their name looks like.
    for (const char *address : {"http://collector.example/v1/logs", "http://127.0.0.1.example/x",
                                "http://10.0.0.1/v1/logs", "ftp://127.0.0.1/", "collector"}) {
        const CliResult open = post(QString::fromLatin1(address));
        QCOMPARE(open.exitCode, 2);
    }
}

void TestOutside::callsFromTheCommandLine()
{
    TeamScene team;
    const CliRunner cli(team.address());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("calls.jsonl"));
    QVERIFY(writeFile(
        file,
        quoted("{'call_id':'c-1','at':'2026-11-23T09:30:00Z','model':'m','task':'refund',"
               "'input_tokens':10,'latency_ms':100,'prompt':'my secret'}\n"
               "{'call_id':'c-2','at':'2026-11-23T09:31:00Z','model':'m','error_type':'timeout'}\n"
               "{'call_id':'c-3'}\n"
               "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':"
               "'5b8efff798038103d269b633813fc60c','spanId':'eee19b7ec3c1b174',"
               "'startTimeUnixNano':'1795426200000000000','attributes':[{'key':"
               "'gen_ai.request.model','value':{'stringValue':'n'}},{'key':'gen_ai.prompt',"
               "'value':{'stringValue':'my secret'}}]},{'name':'GET'}]}]}]}\n")));
    const QStringList import {QStringLiteral("calls"), QStringLiteral("import"), file,
                              QStringLiteral("--json")};
    const CliResult first = cli.run(import);
    QCOMPARE(first.exitCode, 1); // one is refused
    QVERIFY2(first.err.contains("line 3"), first.err.constData());
    QCOMPARE(first.lines().first(),
             quoted("{'accepted':3,'repeated':0,'refused':1,"
                    "'passed_over':1,'stripped':2}"));
    QCOMPARE(cli.run(import).lines().first(),
             quoted("{'accepted':0,'repeated':3,'refused':1,"
                    "'passed_over':1,'stripped':2}"));
    QDir workspace = QFileInfo(team.address()).dir();
    for (const QString &name : workspace.entryList(QDir::Files))
        QVERIFY2(!readFile(workspace.filePath(name)).contains("my secret"), qPrintable(name));
    const CliResult stats
        = cli.run({QStringLiteral("stats"), QStringLiteral("--calls"), QStringLiteral("--by"),
                   QStringLiteral("model"), QStringLiteral("--json")});
    const auto json = parseJson(stats.lines().first());
    QVERIFY(json);
    QCOMPARE((*json)["n"].get<int>(), 3);
    QCOMPARE((*json)["errors"]["n"].get<int>(), 1);
    QCOMPARE((*json)["groups"].size(), std::size_t {2});
    QCOMPARE((*json)["groups"][0]["n"].get<int>(), 2);
    const CliResult narrow = cli.run({QStringLiteral("stats"), QStringLiteral("--calls"),
                                      QStringLiteral("--task"), QStringLiteral("refund")});
    QVERIFY(narrow.out.startsWith("1 calls"));
    const CliResult wrong = cli.run({QStringLiteral("stats"), QStringLiteral("--calls"),
                                     QStringLiteral("--reviewer"), QStringLiteral("ada")});
    QCOMPARE(wrong.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
