// SPDX-License-Identifier: GPL-3.0-or-later
// Drift over a workspace: which decisions are watched, what is recorded and when, what an answer
// does, where errors and inputs come from.
#include "core/stats/drift/driftalarms.h"
#include "core/stats/drift/inputdrift.h"
#include "core/stats/errorsources.h"
#include "core/store/feedbackstore.h"
#include "tests/support/reviewedworkspace.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QString model = QStringLiteral("birch-1");
const QString task = QStringLiteral("reply");
constexpr qint64 dayMs = qint64 {24} * 60 * 60 * 1000;

// What differs from record to record.
struct Made {
    QString model = ::model;
    QString task = ::task;
    QString reviewer = QStringLiteral("anna");
    bool approved = true;
    QString status = QStringLiteral("counted");
    QString arm = QStringLiteral("assisted");
    QString kind = QStringLiteral("review");
    qint64 gapMs = 600'000; // since the one before
    std::optional<UtcMs> saidAt; // by its client; else when it was taken
};

} // namespace

class TestDriftWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsNothing();
    void tooFewAreNotWatched();
    void findsRecordsOnceAndKeeps();
    void whatCounts();
    void answerWithoutNewBaseline();
    void answerWithNewBaseline();
    void refusedAnswers();
    void warningsPass();
    void budget();
    void wrongDatesChangeNoThreshold();
    void irregularTimes_data();
    void irregularTimes();
    void readersWhoMayNotWrite();
    void readsTheIndexAlone();
    void sourcesOfErrors();
    void inputs();
    void lengthsOfConversations();
    void manyDecisions();

private:
    void make(const Made &made);
    // So many, of which this share is approved, spread evenly.
    void make(int count, double approved, Made made = {});
    [[nodiscard]] DriftReport report();
    [[nodiscard]] DriftAlarm openAlarm(DriftStatistic statistic);

    std::unique_ptr<ReviewedWorkspace> m_scene;
    std::unique_ptr<Query> m_decision;
    std::unique_ptr<Query> m_insert;
    int m_next = 0;
    double m_carried = 0;
};

// One record comes through the queue; the others are copies of it in what drift reads.
void TestDriftWatch::init()
{
    m_insert.reset();
    m_decision.reset();
    m_scene = std::make_unique<ReviewedWorkspace>();
    QVERIFY(m_scene->isValid());
    m_next = 0;
    m_carried = 0;
    OrderedJson item = plainItem(QStringLiteral("first"), QStringLiteral("Where?"),
                                 QStringLiteral("It comes soon."));
    item["task"] = "template";
    const auto receipt = m_scene->review(item, decision(QStringLiteral("first"), Action::Approve));
    QVERIFY2(receipt.has_value(), test::words(receipt));
    QVERIFY(m_scene->execute(QStringLiteral("PRAGMA foreign_keys=OFF")).has_value());
    QVERIFY(m_scene->execute(QStringLiteral("PRAGMA synchronous=OFF")).has_value());
    QVERIFY(
        m_scene->execute(QStringLiteral("UPDATE feedback SET status = 'withdrawn'")).has_value());
    // One that is late has no fence to hold.
    m_decision = std::make_unique<Query>(
        m_scene->database(),
        QStringLiteral("INSERT INTO decision (decision_id, slot_id, item_id, item_revision, fence,"
                       " reviewer, action, draft_id, draft_sha256, final_sha256, final_text, body,"
                       " body_sha256, status, refusal, decided_at, committed_at)"
                       " SELECT ?, slot_id, item_id, item_revision, fence, reviewer, action,"
                       " draft_id, draft_sha256, final_sha256, final_text, body, body_sha256,"
                       " 'superseded', 'lease-lost', ?, ? FROM decision WHERE status = 'counted'"));
    m_insert = std::make_unique<Query>(
        m_scene->database(),
        QStringLiteral(
            "INSERT INTO feedback (feedback_id, decision_id, status, item_id, item_revision,"
            " slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,"
            " conversation_id, subject_id, model, reviewer, action, draft_id, decided_at,"
            " has_final, texts_equal, hter, words_draft, words_final, usage_training,"
            " guideline_id, guideline_version, text_engine, item_line, decision, edits, metrics)"
            " SELECT ?, ?, ?, item_id, item_revision, slot_id, ?, ?, producer, ?, queue, ?,"
            " category, language, conversation_id, subject_id, ?, ?, ?, draft_id, ?, 1, ?, ?,"
            " words_draft, words_final, usage_training, guideline_id, guideline_version,"
            " text_engine, item_line, decision, edits, metrics FROM feedback"
            " WHERE feedback_no = 1"));
}

void TestDriftWatch::make(const Made &made)
{
    const QString id = QStringLiteral("r-%1").arg(m_next++);
    m_scene->clock().advance(made.gapMs);
    const UtcMs now = m_scene->clock().now();
    const UtcMs saidAt = made.saidAt.value_or(now);
    const auto decided = m_decision->bind(id).bind(saidAt).bind(now).run();
    QVERIFY2(decided.has_value(), test::words(decided));
    m_insert->bind(id).bind(id).bind(made.status).bind(made.kind).bind(made.arm).bind(id);
    m_insert->bind(made.task).bind(made.model).bind(made.reviewer);
    m_insert->bind(made.approved ? QStringLiteral("approve") : QStringLiteral("edit"));
    m_insert->bind(saidAt).bind(made.approved ? 1 : 0);
    m_insert->bind(made.approved ? 0.0 : .25);
    const auto done = m_insert->run();
    QVERIFY2(done.has_value(), test::words(done));
}

void TestDriftWatch::make(int count, double approved, Made made)
{
    Transaction transaction(m_scene->database());
    QVERIFY(transaction.begin().has_value());
    for (int i = 0; i < count; ++i) {
        m_carried += approved;
        made.approved = m_carried >= 1;
        m_carried -= made.approved ? 1 : 0;
        make(made);
    }
    QVERIFY(transaction.commit().has_value());
}

DriftReport TestDriftWatch::report()
{
    auto found = readDrift(m_scene->database(), QTimeZone::utc(), m_scene->clock().now());
    if (!found)
        qFatal("%s", static_cast<const char *>(test::words(found)));
    return *found;
}

DriftAlarm TestDriftWatch::openAlarm(DriftStatistic statistic)
{
    for (const DriftAlarm &alarm : report().alarms) {
        if (alarm.state == DriftState::Open && alarm.statistic == statistic)
            return alarm;
    }
    return {};
}

void TestDriftWatch::nothingIsNothing()
{
    const DriftReport found = report();
    QVERIFY(found.streams.empty());
    QVERIFY(found.alarms.empty());
    QCOMPARE(found.threshold, LeastDriftThreshold);
    QVERIFY(toTable(found, QTimeZone::utc()).contains(QStringLiteral("no decision yet")));
}

void TestDriftWatch::tooFewAreNotWatched()
{
    make(125, .8);
    const DriftReport found = report();
    QCOMPARE(found.streams.size(), std::size_t(1));
    QCOMPARE(found.streams[0].n, 125);
    QCOMPARE(found.streams[0].baseline, 0);
    QVERIFY(found.alarms.empty());
}

void TestDriftWatch::findsRecordsOnceAndKeeps()
{
    make(1000, .8);
    QVERIFY(report().alarms.empty());
    make(1, 1);
    const UtcMs change = m_scene->clock().now();
    make(250, .4);
    const DriftReport found = report();
    QVERIFY(found.recorded);
    const DriftAlarm alarm = openAlarm(DriftStatistic::ApprovalFalls);
    QVERIFY(alarm.no > 0);
    QCOMPARE(alarm.level, DriftLevel::Alarm);
    QCOMPARE(alarm.stream, (DriftStreamKey {model, task}));
    QVERIFY(std::abs(alarm.since - change) < dayMs / 4);
    QVERIFY(std::abs(alarm.size.before - .8) < .02);
    QVERIFY(std::abs(alarm.size.after - .4) < .02);
    QVERIFY(*alarm.size.high < -.3 && *alarm.size.low > -.5);
    QVERIFY(alarm.crossedAt > change);
    // Effort rises with it, and is told apart.
    QVERIFY(openAlarm(DriftStatistic::EffortRises).no > 0);
    QCOMPARE(openAlarm(DriftStatistic::ApprovalRises).no, 0);
    // Read again, and when all is as before: the alarm stands until a person ends it.
    make(800, .8);
    const std::size_t all = report().alarms.size();
    QCOMPARE(report().alarms.size(), all);
    QCOMPARE(openAlarm(DriftStatistic::ApprovalFalls).no, alarm.no);
    QCOMPARE(openAlarm(DriftStatistic::ApprovalFalls).since, alarm.since);
}

void TestDriftWatch::whatCounts()
{
    make(300, .8);
    for (const QString &status :
         {QStringLiteral("recalled"), QStringLiteral("probe"), QStringLiteral("superseded")}) {
        Made other;
        other.status = status;
        make(300, 0, other);
    }
    Made hidden;
    hidden.arm = QStringLiteral("control");
    make(300, 0, hidden);
    for (const QString &kind :
         {QStringLiteral("second"), QStringLiteral("escalation"), QStringLiteral("adjudication")}) {
        Made other;
        other.kind = kind;
        make(300, 0, other);
    }
    Made elsewhere;
    elsewhere.model = QStringLiteral("larch-2");
    make(300, .1, elsewhere);
    const DriftReport found = report();
    QCOMPARE(found.decisions, 600);
    QCOMPARE(found.streams.size(), std::size_t(2));
    QCOMPARE(found.streams[0].n, 300);
    QVERIFY(found.alarms.empty());
}

void TestDriftWatch::answerWithoutNewBaseline()
{
    make(1000, .8);
    make(250, .4);
    const DriftAlarm alarm = openAlarm(DriftStatistic::ApprovalFalls);
    QVERIFY(alarm.no > 0);
    const auto done = acknowledgeDrift(m_scene->database(), alarm.no,
                                       {QStringLiteral("Elin"), QStringLiteral("a holiday"), false},
                                       m_scene->clock().now());
    QVERIFY2(done.has_value(), test::words(done));
    const auto stored = findDriftAlarm(m_scene->database(), alarm.no);
    QCOMPARE(stored->state, DriftState::Acknowledged);
    QCOMPARE(stored->acknowledgedBy, QStringLiteral("Elin"));
    QCOMPARE(stored->reason, QStringLiteral("a holiday"));
    QCOMPARE(openAlarm(DriftStatistic::ApprovalFalls).no, 0);
    QVERIFY(openAlarm(DriftStatistic::EffortRises).no > 0); // has an answer of its own to come
    // The same baseline: it comes back.
    make(200, .4);
    const DriftAlarm again = openAlarm(DriftStatistic::ApprovalFalls);
    QVERIFY(again.no > alarm.no);
    QVERIFY(again.sinceSeq >= *stored->watchedFromSeq);
    QVERIFY(std::abs(again.size.before - .8) < .02);
}

void TestDriftWatch::answerWithNewBaseline()
{
    make(1000, .8);
    make(250, .4);
    const DriftAlarm alarm = openAlarm(DriftStatistic::ApprovalFalls);
    const auto done = acknowledgeDrift(
        m_scene->database(), alarm.no,
        {QStringLiteral("Elin"), QStringLiteral("a harder queue"), true}, m_scene->clock().now());
    QVERIFY2(done.has_value(), test::words(done));
    make(1500, .4);
    DriftReport found = report();
    for (const DriftAlarm &each : found.alarms)
        QVERIFY2(each.state != DriftState::Open, qPrintable(toWords(each, QTimeZone::utc())));
    QVERIFY(found.streams[0].n < 1800);
    // And a fall from there is found.
    make(300, .1);
    const DriftAlarm again = openAlarm(DriftStatistic::ApprovalFalls);
    QVERIFY(again.no > 0);
    QVERIFY(std::abs(again.size.before - .4) < .03);
}

void TestDriftWatch::refusedAnswers()
{
    make(1000, .8);
    make(250, .4);
    const qint64 no = openAlarm(DriftStatistic::ApprovalFalls).no;
    const auto answer = [&](qint64 which, const QString &by, const QString &reason) {
        const auto done = acknowledgeDrift(m_scene->database(), which, {by, reason, false}, 1);
        return done ? QStringLiteral("ok") : codeName(done.error().code);
    };
    const QString elin = QStringLiteral("Elin");
    QCOMPARE(answer(no, QString(), elin), codeName(Error::Code::InvalidArgument));
    QCOMPARE(answer(no, elin, QStringLiteral("  ")), codeName(Error::Code::InvalidArgument));
    QCOMPARE(answer(no, elin, QString(20'000, u'x')), codeName(Error::Code::LimitExceeded));
    QCOMPARE(answer(no + 99, elin, elin), codeName(Error::Code::NotFound));
    QCOMPARE(answer(no, elin, elin), QStringLiteral("ok"));
    QCOMPARE(answer(no, elin, elin), codeName(Error::Code::Conflict));
}

void TestDriftWatch::warningsPass()
{
    make(1000, .8);
    // Decision by decision, until it warns.
    DriftAlarm warning;
    for (int i = 0; i < 60 && warning.no == 0; ++i) {
        make(5, .4);
        warning = openAlarm(DriftStatistic::ApprovalFalls);
    }
    QVERIFY(warning.no > 0);
    QCOMPARE(warning.level, DriftLevel::Warning);
    make(400, .95);
    QCOMPARE(openAlarm(DriftStatistic::ApprovalFalls).no, 0);
    const auto stored = findDriftAlarm(m_scene->database(), warning.no);
    QCOMPARE(stored->state, DriftState::Passed);
    const auto late = acknowledgeDrift(m_scene->database(), warning.no,
                                       {QStringLiteral("Elin"), QStringLiteral("late"), false}, 1);
    QVERIFY(!late && late.error().code == Error::Code::Conflict);
}

void TestDriftWatch::budget()
{
    make(144 * 30, .8); // 144 a day, for 30 days
    QCOMPARE(report().alarmsPerQuarter, 1.0);
    const double once = report().threshold;
    QVERIFY(std::abs(report().perDay - 144) < 1);
    QVERIFY(std::abs(once - 4 * report().perDay * 365.25 / 4) < 1);
    QVERIFY(setDriftBudget(m_scene->database(), 4).has_value());
    QVERIFY(setDriftBudget(m_scene->database(), 2).has_value());
    QCOMPARE(report().alarmsPerQuarter, 2.0);
    QVERIFY(std::abs(report().threshold - once / 2) < 1);
    for (const double wrong : {0.0, -1.0, 1e9, std::nan("")})
        QVERIFY(!setDriftBudget(m_scene->database(), wrong));
}

// A client's clock says nothing about how few false alarms are wanted.
void TestDriftWatch::wrongDatesChangeNoThreshold()
{
    make(144 * 30, .8);
    const double before = report().threshold;
    QVERIFY(before > 10 * LeastDriftThreshold);
    Made wrong;
    wrong.saidAt = fromRfc3339(u"9999-12-31T23:59:59Z").value();
    make(wrong);
    const DriftReport future = report();
    QVERIFY2(std::abs(future.threshold / before - 1) < .01,
             qPrintable(QString::number(future.threshold)));
    wrong.saidAt = 0;
    make(wrong);
    const DriftReport ancient = report();
    QVERIFY2(std::abs(ancient.threshold / before - 1) < .01,
             qPrintable(QString::number(ancient.threshold)));
    QCOMPARE(ancient.decisions, 144 * 30 + 2);
}

void TestDriftWatch::irregularTimes_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    for (const quint32 seed : {21U, 22U, 23U}) {
        QTest::addRow("few, seed %u", seed) << seed << 900;
        QTest::addRow("many, seed %u", seed) << seed << 3000;
    }
}

// Bursts, nights, a week off, and two in the same millisecond: the volume is that of the last
// quarter, counted here one by one.
void TestDriftWatch::irregularTimes()
{
    QFETCH(quint32, seed);
    QFETCH(int, count);
    std::mt19937 random(seed);
    std::vector<UtcMs> times;
    Transaction transaction(m_scene->database());
    QVERIFY(transaction.begin().has_value());
    for (int i = 0; i < count; ++i) {
        Made made;
        const auto kind = random() % 100;
        made.gapMs = kind < 10 ? 0
            : kind < 85        ? qint64(random() % 300'000)
            : kind < 99        ? qint64(random() % (24 * 3'600'000))
            : i % 5 == 0       ? 7 * dayMs
                               : dayMs;
        made.approved = random() % 10 < 8;
        make(made);
        times.push_back(m_scene->clock().now());
    }
    QVERIFY(transaction.commit().has_value());
    const DriftReport found = report();
    const double days = std::clamp(double(times.back() - times.front()) / dayMs, 7.0, 365.25 / 4);
    const double from = double(times.back()) - days * dayMs;
    const auto within
        = std::ranges::count_if(times, [from](UtcMs at) { return double(at) >= from; });
    const double wanted = double(within) / days;
    qInfo("%d decisions in %.1f days, %.2f a day, found %.2f (seed %u)", count,
          double(times.back() - times.front()) / dayMs, wanted, found.perDay, seed);
    // Of a sample the share within is known to one of it, at either end.
    const double error = count <= 1024 ? 1e-9 : 2.0 * count / 1024 / days;
    QVERIFY(std::abs(found.perDay - wanted) <= error);
}

void TestDriftWatch::readersWhoMayNotWrite()
{
    make(1000, .8);
    make(250, .4);
    QVERIFY(stampFeedback(m_scene->database()).has_value());
    m_scene->database().setReadOnly(true);
    const DriftReport found = report();
    m_scene->database().setReadOnly(false);
    QVERIFY(!found.recorded);
    QVERIFY(!found.alarms.empty());
    QCOMPARE(found.alarms[0].no, 0);
    QVERIFY(toTable(found, QTimeZone::utc()).contains(QStringLiteral("not recorded")));
    Query query(m_scene->database(), QStringLiteral("SELECT count(*) FROM drift_alarm"));
    QVERIFY(query.runToRow().value_or(false));
    QCOMPARE(query.integer(0), 0);
}

void TestDriftWatch::readsTheIndexAlone()
{
    Query query(
        m_scene->database(),
        QStringLiteral("EXPLAIN QUERY PLAN SELECT f.seq, f.decided_at, f.model, f.task, f.reviewer,"
                       " f.action, f.has_final, f.hter FROM feedback f WHERE f.status = 'counted'"
                       " AND f.arm = 'assisted' AND f.slot_kind = 'review' AND f.seq IS NOT NULL"
                       " ORDER BY f.seq"));
    QString plan;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        plan += query.text(3) + u'\n';
    QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX feedback_drift")), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
}

// Through the real queue: drafts with and without a reference, of two prompt versions.
void TestDriftWatch::sourcesOfErrors()
{
    const auto review = [this](int number, bool reference, const char *version, bool wrong) {
        const QString id = QStringLiteral("e-%1").arg(number);
        OrderedJson item = plainItem(id, QStringLiteral("Where?"), QString());
        item.erase("draft");
        item["drafts"] = OrderedJson::array(
            {{{"id", "a"}, {"text", "It comes soon."}, {"prompt_version", version}}});
        item["category"] = number % 2 == 0 ? "delivery" : "refund";
        if (reference)
            item["references"] = OrderedJson::array({{{"title", "Terms"}, {"text", "Soon."}}});
        Decision given
            = decision(id, wrong ? Action::Edit : Action::Approve,
                       wrong ? std::optional(QStringLiteral("It comes on Monday.")) : std::nullopt);
        if (wrong) {
            Label label;
            label.code = QStringLiteral("unsupported");
            given.labels = {label};
        }
        const auto receipt = m_scene->review(item, given);
        QVERIFY2(receipt.has_value(), test::words(receipt));
    };
    // Without a reference 6 of 10 make things up, with one 2 of 20.
    for (int i = 0; i < 30; ++i)
        review(i, i >= 10, i < 15 ? "v1" : "v2", i < 6 || i == 10 || i == 11);
    const auto sources = readErrorSources(m_scene->database(), {QStringLiteral("unsupported")}, {});
    QVERIFY2(sources.has_value(), test::words(sources));
    QCOMPARE(sources->all, wilsonRate(8, 30));
    QCOMPARE(sources->references.size(), std::size_t(2));
    QCOMPARE(sources->references[0].value, std::optional(QStringLiteral("yes")));
    QCOMPARE(sources->references[0].rate, wilsonRate(2, 20));
    QCOMPARE(sources->references[1].rate, wilsonRate(6, 10));
    QVERIFY(std::abs(*sources->references[1].ratio - 6) < 1e-9);
    QVERIFY(*sources->references[1].low > 1);
    QCOMPARE(sources->promptVersions[0].rate, wilsonRate(8, 15));
    QVERIFY(!sources->promptVersions[0].ratio); // none in the others
    QCOMPARE(sources->categories.size(), std::size_t(2));
    QVERIFY(!readErrorSources(m_scene->database(), {}, {}));
    QVERIFY(toTable(*sources).contains(QStringLiteral("6.00 times the others")));
}

void TestDriftWatch::inputs()
{
    make(600, .8);
    QVERIFY(m_scene
                ->execute(QStringLiteral("UPDATE feedback SET language = CASE WHEN feedback_no"
                                         " > 400 THEN 'de' ELSE 'en' END, words_draft ="
                                         " 50 + feedback_no % 40"))
                .has_value());
    QVERIFY(stampFeedback(m_scene->database()).has_value());
    const auto found = readInputDrift(m_scene->database());
    QVERIFY2(found.has_value(), test::words(found));
    QCOMPARE(found->size(), std::size_t(1));
    const InputDrift &input = found->front();
    QCOMPARE(input.before, 300);
    QCOMPARE(input.now, 300);
    const auto figure = [&input](const char *name) {
        return *std::ranges::find(input.figures, QString::fromLatin1(name), &InputFigure::name);
    };
    const InputFigure language = figure("language");
    QVERIFY(language.distance->psi > 10 * language.distance->psiByChance);
    QVERIFY(language.distance->jensenShannon > language.distance->jensenShannonByChance);
    const InputFigure words = figure("draft-words");
    QVERIFY(words.classes.size() > 5);
    QVERIFY(words.distance->psi < words.distance->psiByChance);
    QVERIFY(!figure("category").distance); // all of one
    QVERIFY(!figure("conversation-characters").distance);
    // Never an alarm.
    QVERIFY(report().alarms.empty());
}

// Of 20 to 59 characters in the baseline: in parts, which may be no text, and outside the BMP.
void TestDriftWatch::lengthsOfConversations()
{
    make(600, .8);
    QVERIFY(stampFeedback(m_scene->database()).has_value());
    const auto letters = [](int times, const char *letter) {
        return QStringLiteral("replace(hex(zeroblob(%1 * (20 + feedback_no % 40))), '00', '%2')")
            .arg(times)
            .arg(QString::fromUtf8(letter));
    };
    const QString parts
        = QStringLiteral("'\"parts\":[{\"type\":\"text\",\"content\":\"' || %1 || '\"}]'");
    const QString files
        = QStringLiteral("'\"parts\":[{\"type\":\"file\",\"id\":\"' || %1 || '\"}]'");
    const QString content = QStringLiteral("'\"content\":\"' || %1 || '\"'");
    const auto distance = [this](const QString &before, const QString &now) {
        const auto done = m_scene->execute(
            QStringLiteral(
                "UPDATE feedback SET item_line = CAST('{\"messages\":[{\"role\":\"user\",'"
                " || CASE WHEN feedback_no > 301 THEN %1 ELSE %2 END || '}]}' AS BLOB)")
                .arg(now, before));
        const auto found = readInputDrift(m_scene->database());
        if (!done || !found || found->size() != 1)
            return std::optional<ShareDistance>();
        return std::ranges::find(found->front().figures, QStringLiteral("conversation-characters"),
                                 &InputFigure::name)
            ->distance;
    };
    const QString plain = letters(1, "x");
    const QString threefold = letters(3, "x");
    const auto same = distance(parts.arg(plain), content.arg(plain));
    QVERIFY(same.has_value());
    QVERIFY(same->psi < same->psiByChance);
    const auto longer = distance(parts.arg(plain), parts.arg(threefold));
    QVERIFY(longer.has_value());
    QVERIFY(longer->psi > 10 * longer->psiByChance);
    const auto noText = distance(files.arg(plain), files.arg(threefold));
    QVERIFY(noText.has_value());
    QVERIFY(noText->psi > 10 * noText->psiByChance);
    const auto characters = distance(content.arg(plain), content.arg(letters(1, "😀")));
    QVERIFY(characters.has_value());
    QVERIFY(characters->psi < characters->psiByChance);
}

// The whole is read and computed anew each time: that's what it costs.
void TestDriftWatch::manyDecisions()
{
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_MANY_RECORDS");
    const int streams = 10;
    const int each = std::max(count, 20'000) / streams;
    for (int i = 0; i < streams; ++i) {
        Made made;
        made.model = QStringLiteral("model-%1").arg(i);
        made.reviewer = QStringLiteral("reviewer-%1").arg(i % 4);
        make(each, .8, made);
    }
    QVERIFY(stampFeedback(m_scene->database()).has_value());
    QElapsedTimer timer;
    timer.start();
    const DriftReport found = report();
    qInfo("%lld decisions of %d streams in %lld ms", static_cast<long long>(found.decisions),
          streams, static_cast<long long>(timer.elapsed()));
    QCOMPARE(found.decisions, qint64(each) * streams);
    QVERIFY(found.alarms.empty());
}

QTEST_GUILESS_MAIN(TestDriftWatch)
#include "tst_driftwatch.moc"
