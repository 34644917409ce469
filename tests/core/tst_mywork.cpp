// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's own figures against a count by hand over the feedback lines; one reviewer alone, by
// days of the workspace's zone.
#include "core/stats/mywork/myworkjson.h"
#include "core/stats/statsservice.h"
#include "core/store/feedbackstore.h"
#include "core/text/readingspeed.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QString draftOfTen = QStringLiteral("one two three four five six seven eight nine ten");
constexpr qint64 dayMs = qint64 {24} * 60 * 60 * 1000;

// Ten English words are read in 2 s at best; under 1 s is quick.
struct Made {
    Action action;
    qint64 activeMs;
    double coverage;
    std::optional<double> evidence;
    QString reviewer = QStringLiteral("anna");
};

} // namespace

class TestMyWork final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_scene = std::make_unique<ReviewedWorkspace>();
        QVERIFY(m_scene->isValid());
        m_next = 0;
    }

    void nothingIsNothing()
    {
        const auto work = read(QStringLiteral("anna"));
        QVERIFY(work.has_value());
        QCOMPARE(work->all.decided, 0);
        QVERIFY(work->days.empty());
        QVERIFY(!work->all.quick.rate);
        QVERIFY(!work->all.active.value);
        QVERIFY(!work->all.coverage.value);
    }

    void countsByHand()
    {
        make({Action::Approve, 999, .5, 1.0}); // quick, and too quick for the averages of time
        make({Action::Approve, 1000, 1, .5}); // not quick, still too quick for them
        make({Action::Approve, 2500, 1, {}});
        make({Action::Edit, 40'000, 1, .75});
        make({Action::Edit, 100, 1, .75}); // no approval, so not quick
        make({Action::Reject, 5000, 0, 0.0});
        make({Action::Approve, 10, 1, 1.0, QStringLiteral("ben")});
        m_scene->clock().advance(dayMs);
        make({Action::Escalate, 3000, 1, 1.0});
        const auto work = read(QStringLiteral("anna"));
        QVERIFY2(work.has_value(), test::words(work));
        const WorkFigures &all = work->all;
        QCOMPARE(all.decided, 7);
        QCOMPARE(all.approved, 3);
        QCOMPARE(all.edited, 2);
        QCOMPARE(all.rejected, 1);
        QCOMPARE(all.escalated, 1);
        QCOMPARE(all.edits, wilsonRate(2, 7));
        QCOMPARE(all.quick, wilsonRate(1, 3));
        QCOMPARE(all.activeMs, 999 + 1000 + 2500 + 40'000 + 100 + 5000 + 3000);
        QCOMPARE(all.active.n, 4); // 2500, 3000, 5000, 40000
        QCOMPARE(all.active.value, std::optional(4000.0));
        QCOMPARE(all.activeLeftOut, 3);
        QCOMPARE(all.coverage.n, 7);
        QVERIFY(qAbs(*all.coverage.value - 5.5 / 7) < 1e-12);
        QCOMPARE(all.evidence.n, 6);
        QVERIFY(qAbs(*all.evidence.value - 4.0 / 6) < 1e-12);
        QCOMPARE(work->days.size(), std::size_t(2));
        QCOMPARE(work->days[0].figures.decided, 1); // the latest first
        QCOMPARE(work->days[1].figures.decided, 6);
        QCOMPARE(work->days[1].date.addDays(1), work->days[0].date);
        const auto other = read(QStringLiteral("ben"));
        QCOMPARE(other->all.decided, 1);
        QCOMPARE(other->all.quick, wilsonRate(1, 1));
    }

    void daysAreThoseOfTheZone()
    {
        const QTimeZone tokyo("Asia/Tokyo");
        // 14:59 and 15:00 UTC are two days in Tokyo.
        const QDateTime before(QDate(2026, 3, 4), QTime(14, 59), Qt::UTC);
        m_scene->clock().set(before.toMSecsSinceEpoch());
        make({Action::Approve, 4000, 1, {}});
        m_scene->clock().advance(60'000);
        make({Action::Approve, 4000, 1, {}});
        const auto work = readMyWork(m_scene->database(), tokyo, QStringLiteral("anna"),
                                     m_scene->clock().now(), 2);
        QVERIFY(work.has_value());
        QCOMPARE(work->days.size(), std::size_t(2));
        QCOMPARE(work->days[0].date, QDate(2026, 3, 5));
        QCOMPARE(work->days[1].date, QDate(2026, 3, 4));
        const auto today = readMyWork(m_scene->database(), tokyo, QStringLiteral("anna"),
                                      m_scene->clock().now(), 1);
        QCOMPARE(today->all.decided, 1);
    }

    void recalledIsNotCounted()
    {
        make({Action::Approve, 100, 1, {}});
        QVERIFY(m_scene->execute(QStringLiteral("UPDATE feedback SET status = 'recalled'"))
                    .has_value());
        QCOMPARE(read(QStringLiteral("anna"))->all.decided, 0);
    }

    void theFloorIsStored()
    {
        make({Action::Approve, 100, 1, .5});
        Query query(m_scene->database(), QStringLiteral("SELECT floor_ms, evidence FROM feedback"));
        QVERIFY(query.runToRow().value_or(false));
        QCOMPARE(query.integer(0), readingFloorMs(draftOfTen, u"en"));
        QCOMPARE(query.integer(0), 2000);
        QCOMPARE(query.real(1), .5);
    }

    // Thirds and Wilson's roots too come back to the last bit.
    void asAGatewayTellsIt()
    {
        const auto none = read(QStringLiteral("anna"));
        QCOMPARE(parseMyWork(writeMyWork(*none, QTimeZone::utc())).value_or(MyWork {}), *none);
        make({Action::Approve, 999, .1, 1.0});
        make({Action::Edit, 40'000, 1, .7});
        m_scene->clock().advance(dayMs);
        make({Action::Reject, 5000, .3, {}});
        make({Action::Escalate, 3000, 1, 1.0 / 3});
        const auto work = read(QStringLiteral("anna"));
        const QByteArray told = writeMyWork(*work, QTimeZone("Asia/Tokyo"));
        QVERIFY(told.contains("\"zone\":\"Asia/Tokyo\""));
        const auto heard = parseMyWork(told);
        QVERIFY2(heard.has_value(), test::words(heard));
        QVERIFY(*heard == *work);
        QCOMPARE(heard->days.size(), std::size_t(2));
        QCOMPARE(heard->all.edits, wilsonRate(1, 4));
        QCOMPARE(heard->all.coverage.value, work->all.coverage.value);
    }

    void whatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value"); // empty: it is taken out
        QTest::newRow("nobody's") << QByteArray("/reviewer") << QByteArray();
        QTest::newRow("without figures") << QByteArray("/all") << QByteArray();
        QTest::newRow("without days") << QByteArray("/days") << QByteArray();
        QTest::newRow("days that are none") << QByteArray("/days") << QByteArray("{}");
        QTest::newRow("a day that is none") << QByteArray("/days/0") << QByteArray("5");
        QTest::newRow("no date") << QByteArray("/days/0/date") << QByteArray("\"yesterday\"");
        QTest::newRow("no period") << QByteArray("/from") << QByteArray();
        QTest::newRow("less than none") << QByteArray("/all/decided") << QByteArray("-1");
        QTest::newRow("a rate that is none") << QByteArray("/all/quick") << QByteArray("0.5");
        QTest::newRow("within a day") << QByteArray("/days/0/coverage/n") << QByteArray("\"1\"");
    }

    void whatIsNoAnswer()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        make({Action::Approve, 4000, 1, 1.0});
        Json told = *parseJson(writeMyWork(*read(QStringLiteral("anna")), QTimeZone::utc()));
        QVERIFY(parseMyWork(toLine(told)).has_value());
        const Json::json_pointer place(pointer.toStdString());
        QVERIFY(told.contains(place));
        if (value.isEmpty())
            told.at(place.parent_pointer()).erase(place.back());
        else
            told.at(place) = *parseJson(value);
        const auto heard = parseMyWork(toLine(told));
        QVERIFY(!heard.has_value());
        QCOMPARE(heard.error().code, Error::Code::InvalidInput);
        QVERIFY(!parseMyWork("no JSON").has_value());
    }

    void offTheThread()
    {
        make({Action::Approve, 4000, 1, {}});
        StatsService service(m_scene->path(), m_scene->clock(), seededRandom(3));
        auto future = service.myWork(QStringLiteral("anna"), 30);
        future.waitForFinished();
        QVERIFY(future.result().has_value());
        QCOMPARE(future.result()->all.decided, 1);
    }

private:
    void make(const Made &made)
    {
        const QString id = QStringLiteral("i-%1").arg(m_next++);
        OrderedJson item = plainItem(id, QStringLiteral("Where?"), draftOfTen);
        item["language"] = "en";
        Decision given = decision(id, made.action,
                                  made.action == Action::Edit
                                      ? std::optional(draftOfTen + QStringLiteral(" more"))
                                      : std::nullopt,
                                  made.reviewer);
        if (made.action == Action::Escalate)
            given.escalateTo = QStringLiteral("senior");
        given.activeMs = made.activeMs;
        given.coverage = made.coverage;
        given.attention.evidence = made.evidence;
        const auto receipt = m_scene->review(item, given);
        QVERIFY2(receipt.has_value(), test::words(receipt));
    }

    Result<MyWork> read(const QString &reviewer)
    {
        return readMyWork(m_scene->database(), QTimeZone::utc(), reviewer, m_scene->clock().now(),
                          30);
    }

    std::unique_ptr<ReviewedWorkspace> m_scene;
    int m_next = 0;
};

QTEST_GUILESS_MAIN(TestMyWork)
#include "tst_mywork.moc"
