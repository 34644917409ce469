// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewed work that comes back: what `feedback` prints, `import --feedback` takes, and nothing of
// a file that is not sound.
#include "core/queue/feedbackimport.h"
#include "core/store/feedbackstore.h"
#include "tests/support/clirunner.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestFeedbackImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheSameFeedback();
    void keepsWhatBecameOfEachDecision();
    void movesAndCuts();
    void refuses_data();
    void refuses();
    void leavesUnknownFiguresOut();
    void refusesAnItemThatIsThere();
    void worksOnTheCommandLine();

private:
    [[nodiscard]] QByteArray printed(ReviewedWorkspace &workspace);
    [[nodiscard]] QString file(const QByteArray &lines);
    [[nodiscard]] Result<FeedbackImportReport> restore(ReviewedWorkspace &workspace,
                                                       const QByteArray &lines,
                                                       const FeedbackImportOptions &options = {});
    [[nodiscard]] static qint64 count(ReviewedWorkspace &workspace, const QString &sql);

    std::unique_ptr<ReviewedWorkspace> m_source;
    int m_files = 0;
};

void TestFeedbackImport::init()
{
    m_source = std::make_unique<ReviewedWorkspace>(7);
    QVERIFY(m_source->isValid());
    Decision edited = decision(QStringLiteral("t-1"), Action::Edit,
                               QStringLiteral("It arrives tomorrow, at noon."));
    edited.labels.push_back(
        {QStringLiteral("grammar"), Severity::Minor, LabelSpan {Side::Draft, 11, 18}});
    edited.note = QStringLiteral("A note.");
    edited.activeMs = 12'000;
    QVERIFY(m_source->review(plainItem(QStringLiteral("t-1"), QStringLiteral("Where is it?"),
                                       QStringLiteral("It arrives tomorow.")),
                             edited));
    QVERIFY(m_source->review(
        plainItem(QStringLiteral("t-2"), QStringLiteral("فين الطلب؟"), QStringLiteral("غدًا.")),
        decision(QStringLiteral("t-2"), Action::Approve)));
    QVERIFY(m_source->review(
        plainItem(QStringLiteral("t-3"), QStringLiteral("What?"), QStringLiteral("Nothing.")),
        decision(QStringLiteral("t-3"), Action::Escalate)));
    m_source->clock().advance(60'000);
    QVERIFY(m_source->decide(
        decision(QStringLiteral("t-3"), Action::Reject, {}, QStringLiteral("berta")),
        QStringLiteral("local"), {QStringLiteral("senior")}));
    QVERIFY(m_source->review(
        plainItem(QStringLiteral("t-4"), QStringLiteral("Lawyer!"), QStringLiteral("No.")),
        decision(QStringLiteral("t-4"), Action::Escalate)));
}

QByteArray TestFeedbackImport::printed(ReviewedWorkspace &workspace)
{
    if (const Result<> stamped = stampFeedback(workspace.database()); !stamped)
        qFatal("%s", static_cast<const char *>(words(stamped)));
    FeedbackFilter filter;
    filter.statuses
        = {FeedbackStatus::Counted, FeedbackStatus::Superseded, FeedbackStatus::Recalled};
    QByteArray lines;
    const Result<> read
        = forEachFeedback(workspace.database(), filter, [&](const Feedback &feedback) -> Result<> {
              lines += toLine(feedback) + '\n';
              return {};
          });
    if (!read)
        qFatal("%s", static_cast<const char *>(words(read)));
    return lines;
}

QString TestFeedbackImport::file(const QByteArray &lines)
{
    const QString path = m_source->folder(QStringLiteral("f%1.jsonl").arg(++m_files));
    if (!writeFile(path, lines))
        qFatal("cannot write");
    return path;
}

Result<FeedbackImportReport> TestFeedbackImport::restore(ReviewedWorkspace &workspace,
                                                         const QByteArray &lines,
                                                         const FeedbackImportOptions &options)
{
    return importFeedback(workspace.workspace(), seededRandom(3), file(lines), options);
}

qint64 TestFeedbackImport::count(ReviewedWorkspace &workspace, const QString &sql)
{
    Query query(workspace.database(), sql);
    return query.runToRow() ? query.integer(0) : -1;
}

void TestFeedbackImport::givesTheSameFeedback()
{
    const QByteArray lines = printed(*m_source);
    ReviewedWorkspace other(8);
    const auto report = restore(other, lines);
    QVERIFY2(report, words(report));
    QCOMPARE(report->records, qint64(5));
    QCOMPARE(printed(other), lines);
    const auto again = restore(other, lines);
    QVERIFY2(again, words(again));
    QCOMPARE(again->repeated, qint64(5));
    QCOMPARE(printed(other), lines);
}

void TestFeedbackImport::keepsWhatBecameOfEachDecision()
{
    ReviewedWorkspace other(8);
    QVERIFY(restore(other, printed(*m_source)));
    QCOMPARE(count(other, QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'acked'")),
             qint64(4));
    const auto status = [&](const char *id) {
        return other.queue().status(QStringLiteral("local"), QString::fromLatin1(id));
    };
    QCOMPARE(*status("t-1")->outcome->finalText, QStringLiteral("It arrives tomorrow, at noon."));
    QCOMPARE(status("t-3")->outcome->action, std::optional(Action::Reject));
    QCOMPARE(status("t-3")->decidedSlots, 2);
    // Nobody decided it for good, and nobody will here.
    QCOMPARE(status("t-4")->outcome->status, OutcomeStatus::Undecided);
    QCOMPARE(status("t-4")->state, QStringLiteral("dead"));
    QVERIFY(other.workspace().checkIntegrity()->isEmpty());
}

void TestFeedbackImport::movesAndCuts()
{
    ReviewedWorkspace other(8);
    FeedbackImportOptions options;
    options.shiftMs = qint64 {7} * 24 * 3600 * 1000;
    options.until = m_source->clock().now() + options.shiftMs - 30'000;
    const auto report = restore(other, printed(*m_source), options);
    QVERIFY2(report, words(report));
    QCOMPARE(report->records, qint64(3));
    QCOMPARE(report->leftOut, qint64(2));
    QCOMPARE(count(other, QStringLiteral("SELECT count(DISTINCT decided_at) FROM feedback")),
             qint64(1));
    QCOMPARE(count(other, QStringLiteral("SELECT max(decided_at) FROM feedback")),
             m_source->clock().now() - 60'000 + options.shiftMs);
    options = {};
    options.dryRun = true;
    ReviewedWorkspace untouched(9);
    QVERIFY(restore(untouched, printed(*m_source), options));
    QCOMPARE(count(untouched, QStringLiteral("SELECT count(*) FROM item")), qint64(0));
}

void TestFeedbackImport::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char *name, const QByteArray &from, const QByteArray &to, const char *field) {
              QTest::newRow(name) << from << to << QString::fromLatin1(field);
          };
    row("another final", "at noon.\"", "at one.\"", "/edits");
    row("negative figure", "\"words_final\":5", "\"words_final\":-5", "/metrics/words_final");
    row("figure of another type", "\"words_draft\":3", "\"words_draft\":\"3\"",
        "/metrics/words_draft");
    row("no time", "\"decided_at\"", "\"decided\"", "/decision/decided_at");
    row("unknown label", "\"code\":\"grammar\"", "\"code\":\"grammer\"", "/labels/0/code");
    row("label outside", "\"end\":18}", "\"end\":180}", "/labels/0/span");
    row("status", "\"status\":\"counted\"", "\"status\":\"good\"", "/status");
    row("kind of slot", "\"slot_kind\":\"review\"", "\"slot_kind\":\"third\"", "/slot_kind");
    row("arm", "\"arm\":\"assisted\"", "\"arm\":\"left\"", "/arm");
    row("item of another type", "\"draft\":\"It arrives tomorow.\"", "\"draft\":7", "/item/draft");
    row("no edits", "\"edits\"", "\"edit\"", "/edits");
    row("action", "\"action\":\"edit\"", "\"action\":\"approve\"", "/final_text");
    row("answer to no check", "\"labels\":[",
        "\"answers\":[{\"check\":\"Jane Doe\",\"subject\":\"\",\"verdict\":\"kept\"}],\"labels\":[",
        "/decision/answers/0/check");
    row("words for an engine", "\"text_engine\":\"", "\"text_engine\":\"Jane Doe ", "/text_engine");
    row("long engine", "\"text_engine\":\"", "\"text_engine\":\"" + QByteArray(100, 'x'),
        "/text_engine");
    row("words for a method", "\"hter_method\":\"", "\"hter_method\":\"Jane Doe ",
        "/metrics/hter_method");
    row("words for a reason", "\"hter_method\"", "\"hter_reason\":\"Jane Doe\",\"hter_method\"",
        "/metrics/hter_reason");
    row("similarity in words", "\"char_similarity\":", "\"char_similarity\":\"Jane\",\"was\":",
        "/metrics/char_similarity");
    row("long guideline", "\"guideline_id\":null",
        "\"guideline_id\":\"" + QByteArray(300, 'x') + '"', "/guideline_id");
    row("signal of nothing", "{\"feedback_id\"",
        "{\"outcome_id\":\"x\",\"kind\":\"csat\",\"value\":4,\"at\":\"2026-11-23T11:00:00Z\"}\n"
        "{\"feedback_id\"",
        "x");
}

void TestFeedbackImport::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray lines = printed(*m_source);
    const qsizetype at = lines.indexOf(from);
    QVERIFY(at >= 0);
    // Whatever stands before the bad line goes with it.
    const QByteArray first = lines.left(lines.indexOf('\n') + 1);
    QByteArray bad = first;
    bad.replace(bad.indexOf(from), from.size(), to);
    lines = lines.mid(first.size()) + bad;
    ReviewedWorkspace other(8);
    const auto report = restore(other, lines);
    QVERIFY(!report);
    QVERIFY2(report.error().where.endsWith(field), words(report));
    QVERIFY2(report.error().where.contains(QLatin1String("line 5")), words(report));
    for (const char *table : {"item", "slot", "decision", "feedback", "outcome", "event"}) {
        QCOMPARE(count(other, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))),
                 qint64(0));
    }
}

void TestFeedbackImport::leavesUnknownFiguresOut()
{
    const QByteArray lines = printed(*m_source);
    QByteArray more = lines;
    more.replace("\"metrics\":{", "\"metrics\":{\"about\":\"Jane Doe\",");
    QVERIFY(more != lines);
    ReviewedWorkspace other(8);
    const auto report = restore(other, more);
    QVERIFY2(report, words(report));
    QCOMPARE(printed(other), lines);
}

void TestFeedbackImport::refusesAnItemThatIsThere()
{
    ReviewedWorkspace other(8);
    QVERIFY(other.submit(
        plainItem(QStringLiteral("t-2"), QStringLiteral("Another?"), QStringLiteral("Yes."))));
    const auto report = restore(other, printed(*m_source));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Conflict);
    QCOMPARE(count(other, QStringLiteral("SELECT count(*) FROM feedback")), qint64(0));
}

void TestFeedbackImport::worksOnTheCommandLine()
{
    const QString path = file(printed(*m_source));
    const CliRunner cli(m_source->folder(QStringLiteral("restored.bluepencil")));
    const CliResult taken = cli.run({QStringLiteral("import"), QStringLiteral("--feedback"), path});
    QCOMPARE(taken.exitCode, 0);
    QVERIFY2(taken.out.contains("records 5, repeated 0, signals 0"), taken.out.constData());
    const CliResult again = cli.run({QStringLiteral("feedback")});
    QCOMPARE(again.out, readFile(path));
    QCOMPARE(cli.run({QStringLiteral("outcomes")}).lines().size(), 0);
    QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--feedback"),
                      QStringLiteral("--history"), path})
                 .exitCode,
             2);
}

QTEST_GUILESS_MAIN(TestFeedbackImport)
#include "tst_feedbackimport.moc"
