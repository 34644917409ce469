// SPDX-License-Identifier: GPL-3.0-or-later
// Texts whose time is over, with holds and clocks that jump; on both databases, and beside a model.
#include "tests/support/bothdatabases.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

class TestRetention : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void timeRunsOut_data() { databases(); }

    void timeRunsOut();

    void clockThatJumped_data() { databases(); }

    void clockThatJumped();
    void whatWentIsGoneThoughTheRestFails();
    void asTheModelSays_data();
    void asTheModelSays();
};

void TestRetention::timeRunsOut()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(setRetention(*store.queue, txt("short"), 10, txt("dpo")));
    QVERIFY(setRetention(*store.queue, {}, 100, txt("dpo")));
    QVERIFY(!setRetention(*store.queue, txt("short"), -1, txt("dpo")));
    QVERIFY(store.review(about(txt("short"), txt("p"), txt("short"))));
    QVERIFY(store.review(about(txt("default"), txt("p"))));
    QVERIFY(store.review(about(txt("heldone"), txt("held"), txt("short"))));
    QVERIFY(store.review(about(txt("restricted"), txt("r"), txt("short"))));
    QVERIFY(store.submit(about(txt("open"), txt("p"), txt("short"))));
    QVERIFY(reviewOn(*store.queue, store.clock.now(),
                     about(txt("nottaken"), txt("p"), txt("short")),
                     decision(txt("nottaken"), Action::Approve)));
    QVERIFY(addHold(*store.queue, holdOn(txt("held"))));
    QVERIFY(restrictSubject(*store.queue, {txt("r"), {}, txt("dpo"), 0}));

    // To the millisecond.
    store.clock.advance(10 * dayMs - 1);
    auto report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    QCOMPARE(classOf(*report, txt("short")).past, qint64 {0});
    store.clock.advance(1);
    report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    const RetentionClass due = classOf(*report, txt("short"));
    QCOMPARE(due.over, qint64 {4});
    QCOMPARE(due.past, qint64 {4});
    QCOMPARE(due.held, qint64 {1});
    QCOMPARE(due.restricted, qint64 {1});
    QCOMPARE(due.waiting, qint64 {1});
    QCOMPARE(due.due, qint64 {1});
    QCOMPARE(classOf(*report, {}).past, qint64 {0});
    QCOMPARE(store.stateOf(txt("short")), txt("kept")); // so far only looked at

    const auto run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY2(run, words(run));
    QCOMPARE(classOf(*run, txt("short")).erased, qint64 {1});
    QCOMPARE(store.stateOf(txt("short")), txt("erased"));
    for (const char *kept : {"default", "heldone", "restricted", "open", "nottaken"})
        QCOMPARE(store.stateOf(txt(kept)), txt("kept"));
    // Again: nothing is left to do.
    const auto again = runRetention(*store.queue, txt("cron"), false);
    QVERIFY2(again, words(again));
    QCOMPARE(classOf(*again, txt("short")).due, qint64 {0});
    // Workstations hear of it.
    QCOMPARE(store.count("SELECT count(*) FROM erasure_notice"), qint64 {1});
}

void TestRetention::clockThatJumped()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(setRetention(*store.queue, {}, 100, txt("dpo")));
    QVERIFY(store.review(about(txt("a"), txt("p"))));
    const UtcMs right = store.clock.now();
    store.clock.set(right + 3650 * dayMs);
    auto run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY(!run && run.error().code == Error::Code::NotPermitted);
    QCOMPARE(store.stateOf(txt("a")), txt("kept"));
    // Working on at the wrong time makes it no better.
    QVERIFY(store.review(about(txt("b"), txt("p"))));
    store.clock.advance(2 * dayMs);
    run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY(!run && run.error().code == Error::Code::NotPermitted);
    // Put right: what is recorded lies in the future now.
    store.clock.set(right + dayMs);
    auto doubt = clockDoubt(store.database(), store.clock.now());
    QVERIFY2(doubt, words(doubt));
    QVERIFY(doubt->contains(u"already"));
    // It was ten years after all: said once, it is believed from then on.
    store.clock.set(right + 3651 * dayMs);
    run = runRetention(*store.queue, txt("dpo"), true);
    QVERIFY2(run, words(run));
    QCOMPARE(store.stateOf(txt("a")), txt("erased"));
    QCOMPARE(store.stateOf(txt("b")), txt("kept"));
    for (int i = 0; i < 5; ++i) {
        store.clock.advance(25 * dayMs);
        run = runRetention(*store.queue, txt("cron"), false);
        QVERIFY2(run, words(run));
    }
    QCOMPARE(store.stateOf(txt("b")), txt("erased"));
}

// A run goes in steps of a hundred; the second one is refused here.
void TestRetention::whatWentIsGoneThoughTheRestFails()
{
    Store store({});
    QVERIFY(store.queue);
    QVERIFY(store.database().execute(txt("PRAGMA synchronous=OFF")));
    QVERIFY(setRetention(*store.queue, {}, 10, txt("dpo")));
    for (int i = 0; i <= 100; ++i)
        QVERIFY(store.review(about(txt("r-%1").arg(i), txt("p"))));
    QVERIFY(store.database().execute(
        txt("CREATE TRIGGER no BEFORE UPDATE ON item WHEN NEW.body_sha256 = 'erased'"
            " AND OLD.external_id = 'r-100' BEGIN SELECT RAISE(ABORT, 'no'); END")));
    const auto isThere = [&store](const char *text) {
        for (const char *end : {"", "-wal"}) {
            QFile file(store.workspace->path() + txt(end));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(isThere("Draft r-42") && isThere("Final r-42"));
    store.clock.advance(11 * dayMs);
    QVERIFY(!runRetention(*store.queue, txt("cron"), false));
    QCOMPARE(store.stateOf(txt("r-42")), txt("erased"));
    QCOMPARE(store.stateOf(txt("r-100")), txt("kept"));
    QVERIFY(!isThere("Draft r-42") && !isThere("Final r-42"));
    QVERIFY(isThere("Draft r-100"));
}

void TestRetention::asTheModelSays_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 50 : 15;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Holds, erasures and retention in any order, beside a model of a few lines.
void TestRetention::asTheModelSays()
{
    QFETCH(const int, seed);

    struct Known {
        QString subject;
        QString task;
        QString retention;
        UtcMs over = 0;
        bool erased = false;
    };

    const QStringList persons {txt("p1"), txt("p2"), txt("p3")};
    const QStringList tasks {txt("claims"), txt("mail")};
    const QStringList classes {txt("short"), txt("long")};
    const std::map<QString, qint64> days {{txt("short"), 5}, {txt("long"), 12}};
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto pick = [&random](const auto &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<unsigned>(list.size())));
    };
    Store store({});
    QVERIFY(store.queue);
    QVERIFY(store.database().execute(txt("PRAGMA synchronous=OFF")));
    for (const auto &[name, count] : days)
        QVERIFY(setRetention(*store.queue, name, count, txt("dpo")));
    std::map<QString, Known> items;
    std::map<qint64, std::pair<QString, QString>> holds; // subject, task
    const auto isHeld = [&holds](const Known &item) {
        for (const auto &[number, scope] : holds) {
            if (scope.first.isEmpty() ? scope.second == item.task : scope.first == item.subject)
                return true;
        }
        return false;
    };
    for (int step = 0; step < 40; ++step) {
        const QString where = txt("seed %1, step %2").arg(seed).arg(step);
        switch (random() % 6) {
        case 0:
        case 1: {
            const QString id = txt("i%1").arg(step);
            Known item {pick(persons), pick(tasks), pick(classes), store.clock.now(), false};
            OrderedJson json = about(id, item.subject, item.retention);
            json["task"] = toStdString(item.task);
            const auto done = store.review(json);
            QVERIFY2(done, words(done));
            items[id] = item;
            break;
        }
        case 2: {
            const bool byPerson = random() % 2 == 0;
            const QString scope = byPerson ? pick(persons) : pick(tasks);
            const auto number = addHold(*store.queue, byPerson ? holdOn(scope) : holdOnTask(scope));
            QVERIFY2(number, words(number));
            holds[*number] = byPerson ? std::pair(scope, QString()) : std::pair(QString(), scope);
            break;
        }
        case 3: {
            if (holds.empty())
                break;
            const qint64 number = holds.begin()->first;
            QVERIFY(releaseHold(*store.queue, number, txt("legal")));
            holds.erase(number);
            break;
        }
        case 4: {
            const QString person = pick(persons);
            bool held = false;
            for (const auto &[number, scope] : holds)
                held |= scope.first == person;
            for (const auto &[id, item] : items)
                held |= item.subject == person && !item.erased && isHeld(item);
            const auto erased = eraseSubject(*store.queue, person);
            QVERIFY2(erased.has_value() != held, qPrintable(where));
            for (auto &[id, item] : items)
                item.erased |= !held && item.subject == person;
            break;
        }
        default: {
            store.clock.advance(static_cast<qint64>(random() % 4) * dayMs);
            const auto run = runRetention(*store.queue, txt("cron"), false);
            QVERIFY2(run, words(run));
            for (auto &[id, item] : items) {
                item.erased |= !isHeld(item)
                    && store.clock.now() - item.over >= days.at(item.retention) * dayMs;
            }
            break;
        }
        }
        for (const auto &[id, item] : items) {
            QVERIFY2(store.stateOf(id) == (item.erased ? u"erased" : u"kept"),
                     qPrintable(where + txt(": ") + id));
        }
    }
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
