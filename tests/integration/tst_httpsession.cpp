// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/offlinetime.h"
#include "core/store/workspace.h"
#include "tests/support/remotestation.h"

#include <QTest>

using namespace bluepencil;
using test::ada;
using test::Fault;
using test::isAnywhere;
using test::Station;
using test::Team;
using test::TokenOwner;

namespace {
constexpr qint64 hourMs = 3'600'000;
} // namespace

class TestHttpSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutContact();
    void restartWithoutContact();
    void anotherBoot();
    void killedBeforeSending();
    void replyLost();
    void leaseLost();
    void lostWhileAway();
    void eightHoursOfSleep();
    void wrongClock();
    void anotherPerson();
    void revoked();
    void newerServer();
    void erased();
    void erasedWhileOffline();
    void erasingIsFinishedByTheNextStart();
    void erasingIsToldByTheNextStart();
    void erasedWithManyOthers_data();
    void erasedWithManyOthers();
    void theDiskIsFull();
    void aRevision();
    void takenAlong();
    void theStoreWentBack();
};

// Three drafts are at hand; what is decided without contact goes out in order, once.
void TestHttpSession::withoutContact()
{
    Team team;
    Station station(team);
    QVERIFY(station.started && station.session->prefetch({}));
    team.gateway.stop();
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        const OpenItem item = station.next();
        order += item.lease.item.externalId;
        station.decide(item, QStringLiteral("Mine %1").arg(i));
    }
    QCOMPARE(station.send().error().code, Error::Code::Unreachable);
    QVERIFY(!station.session->openNext({}));
    QCOMPARE(station.session->pending().size(), std::size_t(3));
    team.gateway.start();
    const auto sent = station.send();
    QVERIFY2(sent.has_value(), sent ? "" : qPrintable(toString(sent.error())));
    QStringList delivered;
    for (const Delivery &delivery : *sent) {
        QVERIFY(!delivery.refusal && delivery.outcomeId);
        delivered += delivery.externalId;
    }
    QCOMPARE(delivered, order);
    QCOMPARE(team.one(QStringLiteral("SELECT count(*) FROM outcome")), QStringLiteral("3"));
    QCOMPARE(stationFigures(station.desk->journal(), ada, team.scene.clock.now())->decidedToday, 3);
    QCOMPARE(station.next().lease.item.externalId, QStringLiteral("t-4"));
}

void TestHttpSession::restartWithoutContact()
{
    Team team;
    qint64 deadline = 0;
    {
        Station station(team);
        const OpenItem item = station.next();
        WorkingState work = item.work;
        work.text = QStringLiteral("Half a sent");
        QVERIFY(station.session->save(item.lease.itemId, work));
        deadline = item.leaseDeadline;
    }
    team.gateway.stop();
    team.scene.clock.advance(60'000);
    Station station(team);
    QVERIFY(station.desk->isOffline());
    QCOMPARE(station.desk->subject(), ada);
    const OpenItem item = station.next();
    QCOMPARE(item.lease.item.externalId, QStringLiteral("t-1"));
    QCOMPARE(item.work.text, QStringLiteral("Half a sent"));
    QVERIFY(std::abs(item.leaseDeadline - deadline) <= 1); // not a moment longer than it was
    station.decide(item, QStringLiteral("Half a sentence, whole."));
    team.gateway.start();
    QCOMPARE(station.send()->size(), std::size_t(1));
    QCOMPARE(team.one(QStringLiteral("SELECT final_text FROM decision")),
             QStringLiteral("Half a sentence, whole."));
}

// Nobody knows how long the machine was off: the item is covered until the gateway renews it.
void TestHttpSession::anotherBoot()
{
    Team team;
    {
        Station station(team);
        station.next();
    }
    team.gateway.stop();
    Station station(team, "token", QStringLiteral("another"));
    QVERIFY(!station.session->openNext({}));
    const auto item = station.session->open(QStringLiteral("local"), QStringLiteral("t-1"));
    QVERIFY(item.has_value());
    QVERIFY(item->leaseDeadline <= team.scene.clock.steady());
    QCOMPARE(station.session->refresh(item->lease.itemId).error().code, Error::Code::Unreachable);
    team.gateway.start();
    team.scene.clock.advance(31'000);
    const auto fresh = station.session->refresh(item->lease.itemId);
    QVERIFY(fresh && fresh->leaseDeadline > team.scene.clock.steady());
}

void TestHttpSession::killedBeforeSending()
{
    Team team;
    QString id;
    {
        Station station(team);
        id = station.decide(station.next(), QStringLiteral("Mine")).decisionId;
    }
    team.scene.clock.advance(20'000);
    Station station(team);
    QVERIFY(station.started.has_value());
    QCOMPARE(station.started->size(), std::size_t(1));
    QCOMPARE(team.one(QStringLiteral("SELECT decision_id FROM decision")), id);
}

// It is committed there, and nobody here knows: it is sent again, and is the same one.
void TestHttpSession::replyLost()
{
    Team team;
    {
        Station station(team);
        station.decide(station.next(), QStringLiteral("Mine"));
        team.gateway.plan({{"PUT ", Fault::Kind::LoseReply, 50}});
        QVERIFY(!station.send());
    }
    QCOMPARE(team.one(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("1"));
    team.gateway.plan({});
    Station station(team);
    QCOMPARE(station.started->size(), std::size_t(1));
    QVERIFY(station.started->front().repeated);
    QCOMPARE(team.one(QStringLiteral("SELECT count(*) FROM outcome")), QStringLiteral("1"));
}

// Another took it meanwhile: theirs counts, and mine is kept, here and there.
void TestHttpSession::leaseLost()
{
    Team team;
    Station station(team);
    station.decide(station.next(), QStringLiteral("Mine"));
    team.gateway.stop();
    team.scene.clock.advance(hourMs);
    LeaseRequest request;
    request.reviewer = QStringLiteral("ben");
    request.producer = QStringLiteral("local");
    request.externalId = QStringLiteral("t-1");
    QCOMPARE(team.store.lease(request)->size(), std::size_t(1));
    team.gateway.start();
    const auto sent = station.send();
    QCOMPARE(sent->size(), std::size_t(1));
    QCOMPARE(sent->front().refusal->code, Error::Code::LeaseLost);
    QCOMPARE(*sent->front().keptText, QStringLiteral("Mine"));
    QCOMPARE(team.one(QStringLiteral("SELECT status FROM feedback")), QStringLiteral("superseded"));
    QVERIFY(isAnywhere(team.folder, QStringLiteral("Mine")));
    QVERIFY(station.session->openNext({}));
}

void TestHttpSession::lostWhileAway()
{
    Team team;
    {
        Station station(team);
        const OpenItem item = station.next();
        WorkingState work = item.work;
        work.text = QStringLiteral("Half a sent");
        QVERIFY(station.session->save(item.lease.itemId, work));
    }
    QVERIFY(team.store.reassign(team.one(QStringLiteral("SELECT slot_id FROM slot WHERE owner ="
                                                        " 'ada'"))
                                    .toLongLong(),
                                QStringLiteral("ben")));
    Station station(team);
    const std::vector<LostText> lost = station.desk->queue().takeLost();
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(lost.front().externalId, QStringLiteral("t-1"));
    QCOMPARE(lost.front().text, QStringLiteral("Half a sent"));
    QVERIFY(station.desk->queue().takeLost().empty());
}

// The machine sleeps: its steady clock went on, so nothing of before is offered without asking.
void TestHttpSession::eightHoursOfSleep()
{
    Team team;
    Station station(team);
    const OpenItem item = station.next();
    team.gateway.stop();
    team.scene.clock.advance(8 * hourMs);
    QVERIFY(!station.session->openNext({}));
    QVERIFY(item.leaseDeadline < team.scene.clock.steady());
    team.gateway.start();
    team.scene.clock.advance(31'000);
    const auto fresh = station.session->refresh(item.lease.itemId);
    QVERIFY(fresh && fresh->leaseDeadline > team.scene.clock.steady());
}

void TestHttpSession::wrongClock()
{
    Team team;
    Station station(team);
    for (const qint64 wrong : {-24 * hourMs, 24 * hourMs}) {
        FakeClock own;
        own.setWall(own.now() + wrong);
        Journal journal(station.desk->journal().database(), own);
        ReviewSession::Config config;
        config.reviewer = ada;
        config.isRemote = true;
        config.undoWindowMs = 0;
        ReviewSession session(station.desk->queue(), journal, own, systemRandom(), config);
        QVERIFY(session.start());
        const auto item = session.openNext({});
        QVERIFY(item && *item);
        QVERIFY(session.decide((*item)->lease.itemId, Action::Approve, (*item)->work));
        QCOMPARE(session.commitDue()->size(), std::size_t(1));
    }
    QCOMPARE(team.one(QStringLiteral("SELECT count(*) FROM decision WHERE status = 'counted'")),
             QStringLiteral("2"));
}

// Whoever signs in next on this machine, or gets the token: what ada decided waits for ada.
void TestHttpSession::anotherPerson()
{
    Team team;
    {
        Station station(team);
        station.decide(station.next(), QStringLiteral("Mine"));
        team.scene.clock.advance(61'000);
        team.gateway.setOwners({{"token", QStringLiteral("eve")}});
        QCOMPARE(station.send().error().code, Error::Code::Unauthorized);
    }
    {
        Station same(team);
        QCOMPARE(same.desk->subject(), QStringLiteral("eve"));
        QCOMPARE(same.desk->othersWaiting(), 1);
        QVERIFY(same.started && same.started->empty());
        QVERIFY(same.send()->empty());
    }
    team.gateway.setOwners({{"token", QStringLiteral("eve")}, {"new", ada}});
    QCOMPARE(team.gateway.count("PUT "), 0);
    Station own(team, "new");
    QCOMPARE(own.started->size(), std::size_t(1));
    QCOMPARE(team.one(QStringLiteral("SELECT reviewer FROM decision")), ada);
}

void TestHttpSession::revoked()
{
    Team team;
    Station station(team);
    station.decide(station.next(), QStringLiteral("Mine"));
    team.scene.clock.advance(61'000);
    team.gateway.setOwners({});
    QCOMPARE(station.send().error().code, Error::Code::Unauthorized);
    QCOMPARE(station.session->pending().size(), std::size_t(1));
    QCOMPARE(Station(team).problem.code,
             Error::Code::Unauthorized); // a revoked token opens nothing
    team.gateway.setOwners({{"new", ada}});
    station.line.transport.setToken("new");
    QCOMPARE(station.send()->size(), std::size_t(1));
}

void TestHttpSession::newerServer()
{
    Team team;
    {
        Station station(team);
        station.decide(station.next(), QStringLiteral("Mine"));
    }
    team.gateway.setApi("2");
    Station station(team);
    QVERIFY(station.desk && station.desk->isOffline());
    const auto sent = station.send();
    QVERIFY(!sent && isAway(sent.error().code));
    QCOMPARE(station.session->pending().size(), std::size_t(1));
    team.gateway.setApi("1");
    QCOMPARE(station.send()->size(), std::size_t(1));
}

// Before another item is shown no byte of the person is left on this machine.
void TestHttpSession::erased()
{
    Team team;
    Station station(team);
    const OpenItem first = station.next();
    QVERIFY(station.session->prefetch({}));
    WorkingState work = first.work;
    work.text = QStringLiteral("Dear Quentin Halloway");
    QVERIFY(station.session->save(first.lease.itemId, work));
    const OpenItem second = **station.session->openNext({}, {first.lease.itemId});
    station.decide(second, QStringLiteral("Dear Quentin Halloway, again"));
    QVERIFY(isAnywhere(team.folder, QStringLiteral("Halloway")));
    ErasedItems one {1, {first.lease.itemId}, {}};
    ErasedItems two {2, {}, sha256Hex(second.lease.item.subjectId.toUtf8())};
    team.gateway.setErasures({one, two});
    QVERIFY(station.session->prefetch({}));
    QVERIFY(!isAnywhere(team.folder, QStringLiteral("Halloway")));
    QVERIFY(!isAnywhere(team.folder, first.lease.item.subjectId));
    QVERIFY(station.session->pending().empty());
    QVERIFY(station.send()->empty());
    QVERIFY(!station.session->refresh(first.lease.itemId));
    QCOMPARE(team.gateway.acks().size(), 1);
    QVERIFY(team.gateway.acks().front().contains("\"seq\":2"));
    QVERIFY(team.gateway.acks().front().contains(station.desk->journal().id().toUtf8()));
    QVERIFY(station.session->prefetch({}));
    QCOMPARE(team.gateway.acks().size(), 1); // once
}

void TestHttpSession::erasedWhileOffline()
{
    Team team;
    QString itemId;
    {
        Station station(team);
        const OpenItem item = station.next();
        itemId = item.lease.itemId;
        station.decide(item, QStringLiteral("Dear Quentin Halloway"));
    }
    team.gateway.setErasures({{1, {itemId}, {}}});
    team.scene.clock.advance(60'000);
    Station station(team);
    QVERIFY(station.started && station.started->empty());
    QVERIFY(!isAnywhere(team.folder, QStringLiteral("Halloway")));
    QCOMPARE(team.gateway.count("PUT "), 0);
}

// A program that reads the journal keeps its old pages alive until this one has ended: the bytes
// are cleared and the gateway hears of it by the one that starts next, though nothing more was
// erased.
void TestHttpSession::erasingIsFinishedByTheNextStart()
{
    Team team;
    const auto notes = [](Workspace &journal) {
        Query query(journal.database(),
                    QStringLiteral("SELECT count(*) FROM event WHERE kind = 'clearing_owed'"));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    };
    std::unique_ptr<Workspace> reader;
    std::unique_ptr<ReadTransaction> reading;
    {
        Station station(team);
        const OpenItem item = station.next();
        station.decide(item, QStringLiteral("Dear Quentin Halloway"));
        auto opened = Workspace::open(station.desk->journal().path(), team.scene.clock,
                                      seededRandom(9), false);
        QVERIFY(opened);
        reader = std::move(*opened);
        reading = std::make_unique<ReadTransaction>(reader->database());
        QVERIFY(reading->begin());
        QCOMPARE(notes(*reader), 0);
        Query wait(station.desk->journal().database(), QStringLiteral("PRAGMA busy_timeout = 50"));
        QVERIFY(wait.runToRow());
        wait.finish();
        team.gateway.setErasures({{1, {item.lease.itemId}, {}}});
        for (int i = 0; i < 2; ++i) { // asked again it is still not done
            const auto busy = station.session->prefetch({});
            QVERIFY(!busy);
            QCOMPARE(busy.error().code, Error::Code::Busy);
            QVERIFY(team.gateway.acks().isEmpty());
        }
        QVERIFY(isAnywhere(team.folder, QStringLiteral("Halloway")));
    }
    reading.reset();
    reader.reset();
    Station station(team);
    QVERIFY(station.started && station.started->empty());
    QVERIFY(!isAnywhere(team.folder, QStringLiteral("Halloway")));
    QCOMPARE(team.gateway.acks().size(), 1);
    QVERIFY(team.gateway.acks().front().contains("\"seq\":1"));
    QCOMPARE(notes(station.desk->journal()), 0);
}

// That the gateway did not hear of it is remembered, too, until it can be told.
void TestHttpSession::erasingIsToldByTheNextStart()
{
    Team team;
    {
        Station station(team);
        const OpenItem item = station.next();
        team.gateway.setErasures({{1, {item.lease.itemId}, {}}});
        team.gateway.plan({{"POST /v1/erasures/ack", Fault::Kind::LoseRequest, 100}});
        QVERIFY(!station.session->prefetch({}));
        QVERIFY(team.gateway.acks().isEmpty());
    }
    team.gateway.stop();
    {
        const Station station(team);
        QVERIFY(station.desk && station.desk->isOffline());
    }
    team.gateway.plan({});
    team.gateway.start();
    QVERIFY(team.gateway.acks().isEmpty());
    const Station station(team);
    QVERIFY(station.started);
    QCOMPARE(team.gateway.acks().size(), 1);
}

void TestHttpSession::erasedWithManyOthers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("1,001 in parts") << 1'001 << 500;
    QTest::newRow("20,000 in parts") << 20'000 << 500;
    QTest::newRow("1,001 at once") << 1'001 << 1'001; // noted before they were divided
}

// However much was erased at once: the text goes, and the next work comes.
void TestHttpSession::erasedWithManyOthers()
{
    QFETCH(int, count);
    QFETCH(int, atOnce);
    Team team;
    Station station(team);
    const OpenItem item = station.next();
    station.decide(item, QStringLiteral("Dear Quentin Halloway"));
    std::vector<ErasedItems> notices;
    for (int i = 0; i < count; ++i) {
        if (i % atOnce == 0)
            notices.push_back({qint64(notices.size()) + 1, {}, {}});
        notices.back().itemIds += QStringLiteral("other-%1").arg(i);
    }
    notices.back().itemIds.back() = item.lease.itemId;
    team.gateway.setErasures(notices, 10);
    QVERIFY(station.session->prefetch({}).has_value());
    QVERIFY(!isAnywhere(team.folder, QStringLiteral("Halloway")));
    const auto next = station.session->openNext({});
    QVERIFY(next && *next);
    const QByteArray seq = "\"seq\":" + QByteArray::number(qint64(notices.size()));
    QVERIFY(team.gateway.acks().size() == 1 && team.gateway.acks().front().contains(seq));
}

// What cannot be journalled is not decided.
void TestHttpSession::theDiskIsFull()
{
    Team team;
    Station station(team);
    const OpenItem item = station.next();
    {
        Query room(station.desk->journal().database(), QStringLiteral("PRAGMA max_page_count=1"));
        QVERIFY(room.runToRow());
    }
    WorkingState work = item.work;
    work.text = QString(100'000, u'x');
    const auto made = station.session->decide(item.lease.itemId, Action::Edit, work);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::DiskFull);
    QVERIFY(station.session->pending().empty());
}

// It came in while nobody was asked: the gateway holds the decision back, and the item is here
// again.
void TestHttpSession::aRevision()
{
    Team team;
    Station station(team);
    const OpenItem item = station.next();
    station.decide(item);
    team.submit(item.lease.item.externalId, 2);
    const auto sent = station.send();
    QCOMPARE(sent->front().refusal->code, Error::Code::NotSeen);
    const OpenItem again = station.next();
    QCOMPARE(again.lease.item.revision, 2);
    QVERIFY(again.hasNews() && again.seen);
    const auto seen = station.session->see(again.lease.itemId, again.work, true);
    QVERIFY(seen.has_value());
    station.decide(*seen);
    QCOMPARE(station.send()->size(), std::size_t(1));
    QCOMPARE(team.one(QStringLiteral("SELECT item_revision FROM decision")), QStringLiteral("2"));
}

// Where the queue allows it: more than the prefetch, for hours, and nobody else is given them.
void TestHttpSession::takenAlong()
{
    Team team;
    const QString queue = QStringLiteral("default");
    {
        Station station(team);
        QCOMPARE(*station.session->takePack({}, 25), 0);
        QCOMPARE(station.session->takePack(queue, 25).error().code, Error::Code::NotPermitted);
    }
    QVERIFY(!setOfflineTime(team.workspace->database(), queue, 9 * hourMs));
    QVERIFY(setOfflineTime(team.workspace->database(), queue, 8 * hourMs));
    Station station(team);
    QCOMPARE(*station.session->takePack(queue, 25), 4);
    team.gateway.stop();
    team.scene.clock.advance(7 * hourMs);
    QStringList decided;
    for (int i = 0; i < 4; ++i) {
        const OpenItem item = station.next();
        QVERIFY(item.leaseDeadline > team.scene.clock.steady());
        decided += station.decide(item).externalId;
    }
    LeaseRequest other;
    other.reviewer = QStringLiteral("ben");
    QVERIFY(team.store.lease(other)->empty());
    team.gateway.start();
    QCOMPARE(station.send()->size(), std::size_t(4));
    QCOMPARE(team.one(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted'")),
             QStringLiteral("4"));
}

// The server was put back to a copy of before the decision: the workstation still has it.
void TestHttpSession::theStoreWentBack()
{
    Team team;
    const QString copy = team.scene.dir.filePath(QStringLiteral("copy"));
    Station station(team);
    const OpenItem item = station.next();
    QVERIFY(team.workspace->database().execute(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
    station.decide(item, QStringLiteral("Mine"));
    QCOMPARE(station.send()->size(), std::size_t(1));
    QVERIFY(station.session->prefetch({}));
    QCOMPARE(team.gateway.count("PUT "), 1); // the same store: once
    team.gateway.stop();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(team.scene.path + QString::fromLatin1(part));
    QVERIFY(QFile::rename(copy, team.scene.path));
    team.gateway.setEpoch("second");
    team.gateway.start();
    team.scene.clock.advance(61'000);
    QVERIFY(station.session->prefetch({}));
    QCOMPARE(team.gateway.count("PUT "), 2);
    auto restored = team.scene.open();
    QVERIFY(restored.has_value());
    Query query((*restored)->database(), QStringLiteral("SELECT final_text FROM decision"));
    QVERIFY(*query.runToRow());
    QCOMPARE(query.utf8(0), QStringLiteral("Mine"));
}

QTEST_GUILESS_MAIN(TestHttpSession)
#include "tst_httpsession.moc"
