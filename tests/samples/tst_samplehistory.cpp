// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's reviewed history: it can be made anew, comes in whole, and shows what a supervisor
// should find in it. Counts are made here from the lines, without the importer's code.
#include "app/desktop/samplehistory.h"
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/text/hunks/editscript.h"
#include "tests/support/clirunner.h"
#include "tests/support/exporttools.h"
#include "tests/support/history/historymaker.h"
#include "tests/support/reviewedworkspace.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr qint64 dayMs = qint64 {24} * 60 * 60 * 1000;

struct Record {
    QByteArray line;
    Json json;
};

qint64 timeOf(const Json &json, const char *name)
{
    return fromRfc3339(toQString(json.at(name).get<std::string>())).value_or(0);
}

} // namespace

class TestSampleHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makerSaysItsUsage();
    void isWhatTheMakerMakes();
    void comesInWhole_data();
    void comesInWhole();
    void leavesTheQueueAlone();
    void comesInOnce();
    void showsEveryLabelAndBand();
    void showsWhatWasOffered();
    void showsTheDrift();
    void findsTheDrift();
    void answersTheDrift();
    void leavesInEveryFormat();

private:
    // Shared by the tests that only read.
    [[nodiscard]] ReviewedWorkspace &imported();

    std::vector<Record> m_records; // feedback
    std::vector<Record> m_signals;
    std::unique_ptr<ReviewedWorkspace> m_imported;
};

void TestSampleHistory::initTestCase()
{
    const Result<QByteArray> lines = sampleHistory();
    QVERIFY2(lines, words(lines));
    for (const QByteArray &line : lines->split('\n')) {
        if (line.isEmpty())
            continue;
        const Result<Json> json = parseJsonObject(line);
        QVERIFY2(json, words(json));
        (json->contains("feedback_id") ? m_records : m_signals).push_back({line, *json});
    }
    QVERIFY(m_records.size() > 2000);
    QVERIFY(m_signals.size() > 50);
    QCOMPARE(samples::firstDay().addDays(samples::daysOfHistory - 1), lastSampleDay());
}

ReviewedWorkspace &TestSampleHistory::imported()
{
    if (!m_imported) {
        m_imported = std::make_unique<ReviewedWorkspace>();
        const auto report = importSampleHistory(m_imported->workspace(), seededRandom(1),
                                                m_imported->clock().now());
        if (!report)
            qFatal("%s", static_cast<const char *>(words(report)));
    }
    return *m_imported;
}

void TestSampleHistory::makerSaysItsUsage()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto run = [&folder](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(qEnvironmentVariable("BLUEPENCIL_BIN_DIR")
                          + QStringLiteral("/bluepencil-samplehistory"),
                      arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), process.readAllStandardOutput());
    };
    const auto [code, out] = run({QStringLiteral("--help")});
    QCOMPARE(code, 0);
    QVERIFY(out.startsWith("usage: "));
    QCOMPARE(run({QStringLiteral("--force")}).first, 2);
    QCOMPARE(run({}).first, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

// The first days make the first lines. With BLUEPENCIL_LONG: all of them.
void TestSampleHistory::isWhatTheMakerMakes()
{
    const QByteArray stale = "resources/samples/history.jsonl.zst is stale; make it anew with\n"
                             "  cmake --build build/dev --target samplehistory\n";
    const QString engine = toQString(m_records.front().json.at("text_engine").get<std::string>());
    QVERIFY2(engine == textEngineName(),
             (stale + "It was made with the text engine " + engine.toUtf8() + ", this one is "
              + textEngineName().toUtf8())
                 .constData());
    const bool all = qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
    Result<samples::SampleTexts> texts
        = samples::SampleTexts::load(QStringLiteral(BLUEPENCIL_SAMPLE_CASES));
    QVERIFY2(texts, words(texts));
    samples::HistoryMaker maker(std::move(*texts), samples::historySeed);
    const Result<> made = maker.run(all ? samples::daysOfHistory : 9);
    QVERIFY2(made, words(made));
    std::size_t at = 0;
    std::size_t signalAt = 0;
    QByteArray differing;
    const Result<> written = maker.write([&](const QByteArray &line) {
        const bool isSignal = !line.contains("\"feedback_id\"");
        const std::vector<Record> &expected = isSignal ? m_signals : m_records;
        std::size_t &next = isSignal ? signalAt : at;
        if (differing.isEmpty() && (next >= expected.size() || expected[next].line != line)) {
            differing = stale + "Line " + QByteArray::number(qsizetype(next) + 1) + " would be\n"
                + line + "\nand is\n"
                + (next < expected.size() ? expected[next].line : "not there");
        }
        ++next;
    });
    QVERIFY2(written, words(written));
    QVERIFY2(differing.isEmpty(), differing.constData());
    QVERIFY(at > 200);
    if (all) {
        QCOMPARE(at, m_records.size());
        QCOMPARE(signalAt, m_signals.size());
    }
}

void TestSampleHistory::comesInWhole_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("weeks");
    QTest::newRow("a week later, Wednesday") << QDate(2026, 11, 25) << 1;
    QTest::newRow("years later, Sunday") << QDate(2031, 3, 2) << 223;
    QTest::newRow("a clock that is slow, Saturday") << QDate(2026, 11, 7) << -2;
}

void TestSampleHistory::comesInWhole()
{
    QFETCH(QDate, today);
    QFETCH(int, weeks);
    const qint64 shift = weeks * 7 * dayMs;
    const qint64 until = today.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const qint64 from = until - sampleDays * dayMs;
    const auto within = [&](const Record &record) {
        const qint64 at = timeOf(record.json.at("decision"), "decided_at") + shift;
        return at >= from && at < until;
    };
    QHash<QString, int> wanted;
    QHash<QString, qint64> weekdays; // of each decision, as it stands in the file
    QSet<QString> outcomes;
    for (const Record &record : m_records) {
        if (!within(record))
            continue;
        ++wanted[toQString(record.json.at("status").get<std::string>())];
        const Json &decision = record.json.at("decision");
        wanted[QStringLiteral("labels")] += int(decision.at("labels").size());
        weekdays.insert(toQString(decision.at("decision_id").get<std::string>()),
                        timeOf(decision, "decided_at") / dayMs % 7);
        if (record.json.contains("outcome_id"))
            outcomes += toQString(record.json.at("outcome_id").get<std::string>());
    }
    for (const Record &record : m_signals) {
        if (timeOf(record.json, "at") + shift < until
            && outcomes.contains(toQString(record.json.at("outcome_id").get<std::string>())))
            ++wanted[QStringLiteral("signals")];
    }
    QVERIFY(wanted[QStringLiteral("counted")] >= 2000);
    for (const char *status : {"superseded", "recalled", "signals"})
        QVERIFY(wanted[QString::fromLatin1(status)] > 0);

    ReviewedWorkspace workspace;
    const auto report
        = importSampleHistory(workspace.workspace(), seededRandom(1), until + 10 * dayMs / 24);
    QVERIFY2(report, words(report));
    QCOMPARE(report->lines, qint64(m_records.size() + m_signals.size()));
    QCOMPARE(report->lines,
             report->records + report->repeated + report->leftOut + report->signalsTaken);
    QHash<QString, int> found;
    Query counts(workspace.database(),
                 QStringLiteral("SELECT status, count(*) FROM feedback GROUP BY status UNION ALL"
                                " SELECT 'labels', count(*) FROM feedback_label UNION ALL"
                                " SELECT 'signals', count(*) FROM outcome_signal"));
    QVERIFY(counts.run());
    while (counts.next().value_or(false))
        found.insert(counts.text(0), int(counts.integer(1)));
    QCOMPARE(found, wanted);

    Query times(workspace.database(),
                QStringLiteral("SELECT decision_id, decided_at FROM feedback"));
    QVERIFY(times.run());
    qint64 last = 0;
    QSet<qint64> days;
    while (times.next().value_or(false)) {
        QCOMPARE(times.integer(1) / dayMs % 7, weekdays.value(times.text(0)));
        last = std::max(last, times.integer(1));
        days += times.integer(1) / dayMs;
    }
    QCOMPARE(last / dayMs, until / dayMs - 1);
    QCOMPARE(days.size(), qsizetype(sampleDays));
}

void TestSampleHistory::leavesTheQueueAlone()
{
    ReviewedWorkspace &workspace = imported();
    LeaseRequest request;
    request.reviewer = QStringLiteral("anna");
    request.skills = {QStringLiteral("*")};
    const auto leases = workspace.queue().lease(request);
    QVERIFY2(leases, words(leases));
    QVERIFY(leases->empty());
    const auto outcomes = workspace.queue().takeOutcomes({}, 10, 0);
    QVERIFY2(outcomes, words(outcomes));
    QVERIFY(outcomes->empty());
    Query open(workspace.database(),
               QStringLiteral("SELECT count(*), count(CASE WHEN o.state = 'acked' THEN 1 END)"
                              " FROM item i LEFT JOIN outcome o ON o.item_id = i.item_id"
                              " AND o.state IN ('committed', 'taken', 'acked')"
                              " WHERE i.producer = 'sample'"));
    QVERIFY(open.runToRow());
    QCOMPARE(open.integer(0), open.integer(1));
    QVERIFY(workspace.workspace().checkIntegrity()->isEmpty());
}

void TestSampleHistory::comesInOnce()
{
    ReviewedWorkspace &workspace = imported();
    QVERIFY(hasSampleHistory(workspace.workspace()).value());
    const auto again
        = importSampleHistory(workspace.workspace(), seededRandom(2), workspace.clock().now());
    QVERIFY2(again, words(again));
    QCOMPARE(again->records, qint64(0));
    QVERIFY(again->repeated >= 2000);
}

void TestSampleHistory::showsEveryLabelAndBand()
{
    const CliRunner cli(imported().path());
    const CliResult result = cli.run({QStringLiteral("stats"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject stats = result.objects().value(0);
    QVERIFY(stats[u"n"].toInt() >= 2000);
    QCOMPARE(stats[u"labels"].toArray().size(), 12);
    for (const char *band : {"exact", "light", "medium", "heavy", "rewrite"})
        QVERIFY2(stats[u"hter"][u"bands"][QLatin1String(band)][u"n"].toInt() >= 30, band);
    for (const char *action : {"approve", "edit", "reject", "escalate"})
        QVERIFY2(stats[u"actions"][QLatin1String(action)][u"n"].toInt() >= 10, action);
    const auto distinct = [&](const char *column) {
        Query query(
            imported().database(),
            QStringLiteral("SELECT count(DISTINCT %1) FROM feedback").arg(QLatin1String(column)));
        return query.runToRow() ? query.integer(0) : qint64(0);
    };
    QVERIFY(distinct("reviewer") >= 3);
    QVERIFY(distinct("model") >= 3);
    QCOMPARE(distinct("task"), qint64(3));
    QCOMPARE(distinct("queue"), qint64(3));
    QVERIFY(distinct("language") >= 6);
    QVERIFY(distinct("json_extract(item_line, '$.attributes.region')") >= 6);
    QVERIFY(distinct("json_extract(item_line, '$.attributes.channel')") >= 4);
}

// Of both kinds enough to tell a share, some taken and some left; nothing by who wrote no text. No
// other draft, where each item has but one.
void TestSampleHistory::showsWhatWasOffered()
{
    // This workspace stands a day after the last of the file: its last 90 days are in it.
    const qint64 from
        = lastSampleDay().addDays(1 - sampleDays).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    QHash<QString, int> offered;
    QHash<QString, int> taken;
    for (const Record &record : m_records) {
        const Json &decision = record.json.at("decision");
        if (record.json.at("status") != "counted" || timeOf(decision, "decided_at") < from
            || !decision.contains("suggestions"))
            continue;
        const Json &action = decision.at("action");
        const bool writes
            = action == "edit" || (action == "reject" && decision.contains("final_text"));
        for (const auto &[kind, count] : decision.at("suggestions").items()) {
            const int of = count.at("offered").get<int>();
            const int n = count.at("taken").get<int>();
            QVERIFY2(of > 0 && n >= 0 && n <= (writes ? of : 0), record.line.constData());
            offered[toQString(kind)] += of;
            taken[toQString(kind)] += n;
        }
    }
    QCOMPARE(offered.size(), qsizetype {2});
    QVERIFY(offered.contains(suggestionKindName(SuggestionKind::Spelling)));
    QVERIFY(offered.contains(suggestionKindName(SuggestionKind::Memory)));
    const CliRunner cli(imported().path());
    const CliResult result
        = cli.run({QStringLiteral("stats"), QStringLiteral("--all"), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject stats = result.objects().value(0);
    const QJsonObject kinds = stats[u"suggestions_used"][u"kinds"].toObject();
    for (const QString &kind : offered.keys()) {
        QVERIFY2(offered[kind] >= 100, qPrintable(kind));
        QVERIFY2(taken[kind] * 5 > offered[kind] && taken[kind] * 5 < offered[kind] * 4,
                 qPrintable(kind));
        QCOMPARE(kinds[kind][u"offered"].toInt(), offered[kind]);
        QCOMPARE(kinds[kind][u"n"].toInt(), taken[kind]);
    }
}

void TestSampleHistory::showsTheDrift()
{
    const CliRunner cli(imported().path());
    // This workspace stands a day after the last of the file: nothing was moved.
    const QDate drift = samples::firstDay().addDays(samples::driftDay);
    const auto approved = [&](const QStringList &when) {
        const CliResult result
            = cli.run(QStringList {QStringLiteral("stats"), QStringLiteral("--json"),
                                   QStringLiteral("--model"), QStringLiteral("larch-2-ft-12")}
                      + when);
        return result.objects().value(0)[u"actions"][u"approve"].toObject();
    };
    const QString day = drift.toString(Qt::ISODate);
    const QJsonObject before = approved({QStringLiteral("--to"), day});
    const QJsonObject after = approved({QStringLiteral("--from"), day});
    QVERIFY(before[u"n"].toInt() + after[u"n"].toInt() > 600);
    QVERIFY2(std::abs(before[u"rate"].toDouble() - .8) < .03,
             qPrintable(QString::number(before[u"rate"].toDouble())));
    QVERIFY2(std::abs(after[u"rate"].toDouble() - .62) < .04,
             qPrintable(QString::number(after[u"rate"].toDouble())));
    QVERIFY(after[u"high"].toDouble() < before[u"low"].toDouble());
}

// Its day is known; what finds it doesn't know it.
void TestSampleHistory::findsTheDrift()
{
    const CliRunner cli(imported().path());
    const CliResult result = cli.run({QStringLiteral("drift"), QStringLiteral("--json")});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject report = result.objects().value(0);
    QVERIFY(report[u"recorded"].toBool());
    QJsonObject fall;
    for (const QJsonValue &each : report[u"alarms"].toArray()) {
        const QJsonObject alarm = each.toObject();
        qInfo("%s", QJsonDocument(alarm).toJson(QJsonDocument::Compact).constData());
        // Nothing else drifts in this history.
        if (alarm[u"level"].toString() == u"alarm")
            QCOMPARE(alarm[u"model"].toString(), QStringLiteral("larch-2-ft-12"));
        if (alarm[u"level"].toString() == u"alarm"
            && alarm[u"statistic"].toString() == u"approval-falls")
            fall = alarm;
    }
    QVERIFY(!fall.isEmpty());
    QCOMPARE(fall[u"task"].toString(), QStringLiteral("reply"));
    QCOMPARE(fall[u"state"].toString(), QStringLiteral("open"));
    const QDate drift = samples::firstDay().addDays(samples::driftDay);
    const QDate since = QDate::fromString(fall[u"since"].toString().left(10), Qt::ISODate);
    const QDate crossed = QDate::fromString(fall[u"crossed_at"].toString().left(10), Qt::ISODate);
    qInfo("drift on %s, told since %s, noticed with the decisions of %s",
          qPrintable(drift.toString(Qt::ISODate)), qPrintable(since.toString(Qt::ISODate)),
          qPrintable(crossed.toString(Qt::ISODate)));
    QVERIFY(std::abs(drift.daysTo(since)) <= 4);
    QVERIFY(drift.daysTo(crossed) >= 0 && drift.daysTo(crossed) <= 21);
    // The model fell from .80 to .62.
    QVERIFY(std::abs(fall[u"before"].toDouble() - .8) < .04);
    QVERIFY(std::abs(fall[u"after"].toDouble() - .62) < .05);
    QVERIFY(fall[u"low"].toDouble() < -.18 && fall[u"high"].toDouble() > -.18);
    QVERIFY(fall[u"high"].toDouble() < -.05);
}

void TestSampleHistory::answersTheDrift()
{
    const CliRunner cli(imported().path());
    const auto alarms = [&cli] {
        QJsonArray open;
        for (const QJsonValue &each : cli.run({QStringLiteral("drift"), QStringLiteral("--json")})
                                          .objects()
                                          .value(0)[u"alarms"]
                                          .toArray()) {
            if (each[u"state"].toString() == u"open"
                && each[u"model"].toString() == u"larch-2-ft-12")
                open.append(each);
        }
        return open;
    };
    const QJsonArray before = alarms();
    QVERIFY(!before.isEmpty());
    QString number;
    for (const QJsonValue &each : before) {
        if (each[u"statistic"].toString() == u"approval-falls")
            number = QString::number(each[u"alarm"].toInt());
    }
    const CliResult shown = cli.run(
        {QStringLiteral("drift"), QStringLiteral("show"), number, QStringLiteral("--json")});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    const QJsonObject detail = shown.objects().value(0);
    const QJsonArray worst = detail[u"worst_drafts"].toArray();
    QCOMPARE(worst.size(), 10);
    for (int i = 1; i < worst.size(); ++i)
        QVERIFY(worst[i][u"hter"].toDouble() <= worst[i - 1][u"hter"].toDouble());
    QVERIFY(!detail[u"rising_labels"].toArray().isEmpty());
    QVERIFY(!detail[u"reviewers"].toArray().isEmpty());
    qInfo("first rising label: %s",
          QJsonDocument(detail[u"rising_labels"][0].toObject())
              .toJson(QJsonDocument::Compact)
              .constData());

    const auto acknowledge = [&](const QString &by, const QString &reason, bool baseline) {
        QStringList arguments {QStringLiteral("drift"),
                               QStringLiteral("acknowledge"),
                               number,
                               QStringLiteral("--by"),
                               by,
                               QStringLiteral("--reason"),
                               reason};
        if (baseline)
            arguments += QStringLiteral("--new-baseline");
        return cli.run(arguments);
    };
    QCOMPARE(acknowledge(QStringLiteral("Elin"), QStringLiteral(" "), true).exitCode, 2);
    QCOMPARE(acknowledge(QStringLiteral(" "), QStringLiteral("known"), true).exitCode, 2);
    const CliResult done = acknowledge(QStringLiteral("Elin"),
                                       QStringLiteral("reply-v15 is worse, and known"), true);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.out.contains("with a new baseline"));
    // All of the stream are answered; the new normal is not a drift from itself.
    QVERIFY(alarms().isEmpty());
    const CliResult twice = acknowledge(QStringLiteral("Ada"), QStringLiteral("again"), false);
    QCOMPARE(twice.exitCode, 1);
    QVERIFY(twice.err.contains("Elin"));
    QCOMPARE(
        cli.run({QStringLiteral("drift"), QStringLiteral("show"), QStringLiteral("999")}).exitCode,
        1);
    const CliResult inputs = cli.run({QStringLiteral("drift"), QStringLiteral("inputs")});
    QVERIFY2(inputs.exitCode == 0, inputs.err.constData());
    QVERIFY(inputs.out.contains("draft-words: PSI"));
    const CliResult errors
        = cli.run({QStringLiteral("drift"), QStringLiteral("errors"), QStringLiteral("--json")});
    QVERIFY2(errors.exitCode == 0, errors.err.constData());
    const QJsonObject sources = errors.objects().value(0);
    QVERIFY(sources[u"all"][u"of"].toInt() > 2000);
    // Every decision stands in one group of each key.
    for (const char *key : {"category", "prompt_version", "reference"}) {
        int of = 0;
        for (const QJsonValue &group : sources[QLatin1String(key)].toArray())
            of += group[u"of"].toInt();
        QCOMPARE(of, sources[u"all"][u"of"].toInt());
    }
}

// As it is asked for by default. What is left in a row would refuse it.
void TestSampleHistory::leavesInEveryFormat()
{
    ReviewedWorkspace &store = imported();
    ExportConfig config = everyFormat();
    config.privacy = privacyModeName(defaultPrivacyMode);
    const auto summary = exportTo(store, QStringLiteral("every"), config);
    QVERIFY2(summary, words(summary));
    QVERIFY(summary->counts.kept > 1000);
}

QTEST_GUILESS_MAIN(TestSampleHistory)
#include "tst_samplehistory.moc"
