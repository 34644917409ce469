// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of before is put back: whom it still knows is forgotten again before anybody sees it, also
// who is named by earlier revisions alone; holds that came since stand.
#include "core/queue/rights/standingrights.h"
#include "core/store/backup/backup.h"
#include "core/store/figurefile.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

class TestRestore : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void nobodySeesTheErased_data() { databases(); }

    void nobodySeesTheErased();

    void holdsAreKept_data() { databases(); }

    void holdsAreKept();

    void restrictionsAreKept_data() { databases(); }

    void restrictionsAreKept();

    void whatCameMeanwhileIsNotUndone_data() { databases(); }

    void whatCameMeanwhileIsNotUndone();

    void whatACutOffLeftBehindGoes_data() { databases(); }

    void whatACutOffLeftBehindGoes();

    void registersForgetAsWell_data() { databases(); }

    void registersForgetAsWell();
};

namespace {

qint64 countIn(Database &database, const QString &sql)
{
    Query query(database, sql);
    return query.runToRow().value_or(false) ? query.integer(0) : -1;
}

QString addressOf(const Store &store, const QString &address)
{
    return address.isEmpty() ? store.workspace->path() : address;
}

} // namespace

void TestRestore::nobodySeesTheErased()
{
    QFETCH(const QString, address);
    const QString withItems = txt(
        "SELECT count(*) FROM item WHERE subject_id IN ('p', 'q') AND body_sha256 <> 'erased'");
    const QString revisions = txt("SELECT count(*) FROM item_revision");
    QTemporaryDir folder;
    const QString copy = folder.filePath(txt("copy"));
    auto store = std::make_unique<Store>(address);
    QVERIFY(store->queue);
    const QString place = addressOf(*store, address);
    QVERIFY(store->review(about(txt("a"), txt("p"))));
    // Named by the first revision alone.
    QVERIFY(store->submit(about(txt("b"), txt("r"))));
    OrderedJson later = about(txt("b"), txt("s"));
    later["revision"] = 2;
    QVERIFY(store->submit(later));
    const auto backed = backUp(*store->workspace, place, copy, store->clock, seededRandom(4));
    QVERIFY2(backed, words(backed));
    store->clock.advance(1000);
    for (const char *person : {"p", "r"}) {
        const auto erased = eraseSubject(*store->queue, txt(person));
        QVERIFY2(erased, words(erased));
    }
    const auto erasures = erasedSubjects(store->database());
    QVERIFY2(erasures, words(erasures));
    QCOMPARE(erasures->size(), std::size_t {2});
    store->clock.advance(1000);

    RestoreRequest request;
    request.file = copy;
    request.address = place;
    request.replace = true;
    int again = -1;
    request.prepare = [&](Workspace &workspace) -> Result<> {
        // What stands under the name is still what was there.
        const auto live = Workspace::look(place);
        if (!live || countIn((*live)->database(), withItems) != 0
            || countIn((*live)->database(), revisions) != 0)
            return fail(Error::Code::Conflict, txt("the copy can be seen already"));
        SqlReviewQueue queue(workspace, store->clock, seededRandom(5));
        const auto erased = eraseAgain(queue, *erasures);
        again = erased.value_or(-2);
        return erased ? Result<> {} : fail(erased.error());
    };
    if (address.isEmpty()) { // nobody may have the file open
        store->queue.reset();
        store->workspace.reset();
    }
    const auto restored = restoreBackup(request, store->clock, seededRandom(6));
    QVERIFY2(restored, words(restored));
    QCOMPARE(again, 2);
    const auto now = Workspace::look(place);
    QVERIFY2(now, words(now));
    QCOMPARE(countIn((*now)->database(), withItems), 0);
    QCOMPARE(countIn((*now)->database(), revisions), 0);
    QCOMPARE(countIn((*now)->database(), txt("SELECT count(*) FROM item")), 2);
    QCOMPARE(countIn((*now)->database(), txt("SELECT count(*) FROM erasure")), 2);
}

void TestRestore::holdsAreKept()
{
    QFETCH(const QString, address);
    Store older(address);
    QVERIFY(older.queue);
    const auto released = addHold(*older.queue, holdOn(txt("p")));
    QVERIFY2(released, words(released));
    const auto standing = addHold(*older.queue, holdOnTask(txt("t")));
    QVERIFY2(standing, words(standing));

    // The same workspace later: one more hold, one is over, and one over a person who was erased.
    Store later {{}};
    QVERIFY(later.queue);
    QVERIFY(addHold(*later.queue, holdOn(txt("p"))));
    QVERIFY(addHold(*later.queue, holdOnTask(txt("t"))));
    later.clock.advance(5000);
    QVERIFY(releaseHold(*later.queue, 1, txt("legal")));
    QVERIFY(addHold(*later.queue, holdOn(txt("new"))));
    Hold redacted;
    redacted.heldBy = txt("legal");
    redacted.heldAt = 7;
    redacted.releasedBy = txt("legal");
    redacted.releasedAt = 8;
    auto holds = listHolds(later.database(), true);
    QVERIFY2(holds, words(holds));
    holds->push_back(redacted);
    // Released, and the person was erased since on both sides.
    const auto erased = addHold(*older.queue, holdOn(txt("e")));
    QVERIFY2(erased, words(erased));
    Query blank(older.database(),
                txt("UPDATE legal_hold SET subject_id = '' WHERE subject_id = 'e'"));
    QVERIFY(blank.run());
    redacted.heldBy = holds->front().heldBy;
    redacted.heldAt = older.clock.now();
    holds->push_back(redacted);

    const auto kept = keepHolds(*older.queue, *holds);
    QVERIFY2(kept, words(kept));
    QCOMPARE(*kept, 3);
    const auto all = listHolds(older.database(), true);
    QVERIFY2(all, words(all));
    QCOMPARE(all->size(), std::size_t {4});
    QCOMPARE(all->at(0).releasedBy, txt("legal"));
    QCOMPARE(all->at(0).releasedAt, holds->at(0).releasedAt);
    QVERIFY(!all->at(1).releasedAt);
    QCOMPARE(all->at(2).releasedAt, redacted.releasedAt);
    QCOMPARE(all->at(3).scope.subjectId, txt("new"));
    QCOMPARE(all->at(3).heldAt, holds->at(2).heldAt);
    const auto again = keepHolds(*older.queue, *holds);
    QVERIFY2(again, words(again));
    QCOMPARE(*again, 0);
}

void TestRestore::restrictionsAreKept()
{
    QFETCH(const QString, address);
    Store older(address);
    QVERIFY(older.queue);
    QVERIFY(older.submit(about(txt("a"), txt("p"))));
    QVERIFY(older.submit(about(txt("b"), txt("q"))));
    QVERIFY(older.lease(txt("b")));
    const auto before = restrictSubject(*older.queue, {txt("p"), txt("why"), txt("dpo")});
    QVERIFY2(before, words(before));

    // The same workspace later: one has ended, another came.
    const Restriction since {txt("q"), txt("asked"), txt("dpo"), older.clock.now() + 7};
    StandingRights rights;
    rights.workspaceId = older.workspace->id();
    rights.restrictions = {since};
    const auto carried = carryOver(*older.queue, rights);
    QVERIFY2(carried, words(carried));
    QCOMPARE(carried->restrictions, 2);
    const auto now = restrictions(older.database());
    QVERIFY2(now, words(now));
    QCOMPARE(now->size(), std::size_t {1});
    QCOMPARE(now->front().subjectId, since.subjectId);
    QCOMPARE(now->front().reason, since.reason);
    QCOMPARE(now->front().at, since.at);
    // Who held a place of theirs has lost it.
    QCOMPARE(countIn(older.database(), txt("SELECT count(*) FROM slot WHERE state = 'leased'")), 0);
    const auto again = carryOver(*older.queue, rights);
    QVERIFY2(again, words(again));
    QCOMPARE(again->restrictions, 0);

    // Of another workspace: what stands there is added, and ends none here.
    rights.workspaceId = txt("another");
    rights.restrictions = {{txt("p"), txt("why"), txt("dpo"), 5}};
    const auto other = carryOver(*older.queue, rights);
    QVERIFY2(other, words(other));
    QCOMPARE(other->restrictions, 1);
    QCOMPARE(countIn(older.database(), txt("SELECT count(*) FROM restriction")), 2);
}

// While a copy is made ready the workspace is still in use.
void TestRestore::whatCameMeanwhileIsNotUndone()
{
    QFETCH(const QString, address);
    QTemporaryDir folder;
    const QString copy = folder.filePath(txt("copy"));
    auto store = std::make_unique<Store>(address);
    QVERIFY(store->queue);
    const QString place = addressOf(*store, address);
    for (const char *person : {"p", "q", "r"})
        QVERIFY(store->review(about(txt("of-") + txt(person), txt(person))));
    const auto backed = backUp(*store->workspace, place, copy, store->clock, seededRandom(4));
    QVERIFY2(backed, words(backed));
    store->clock.advance(1000);
    QVERIFY(eraseSubject(*store->queue, txt("r")));
    if (address.isEmpty()) {
        store->queue.reset();
        store->workspace.reset();
    }
    using Step = std::function<Result<>(SqlReviewQueue &)>;
    const std::vector<Step> steps {
        [](SqlReviewQueue &queue) -> Result<> {
            const auto done = eraseSubject(queue, txt("p"));
            return done ? Result<> {} : fail(done.error());
        },
        [](SqlReviewQueue &queue) -> Result<> {
            const auto done = addHold(queue, holdOn(txt("q")));
            return done ? Result<> {} : fail(done.error());
        },
        [](SqlReviewQueue &queue) { return releaseHold(queue, 1, txt("legal")); },
        [](SqlReviewQueue &queue) -> Result<> {
            const auto done = restrictSubject(queue, {txt("q"), txt("why"), txt("dpo")});
            return done ? Result<> {} : fail(done.error());
        },
        [](SqlReviewQueue &queue) -> Result<> {
            const auto done = endRestriction(queue, txt("q"), txt("dpo"));
            return done ? Result<> {} : fail(done.error());
        },
        {}};
    for (const Step &step : steps) {
        StandingRights rights;
        {
            const auto old = Workspace::look(place);
            QVERIFY2(old, words(old));
            auto read = standingRights(**old);
            QVERIFY2(read, words(read));
            rights = std::move(*read);
        }
        store->clock.advance(1000);
        RestoreRequest request;
        request.file = copy;
        request.address = place;
        request.replace = true;
        request.mark = rights.mark;
        request.prepare = [&](Workspace &workspace) -> Result<> {
            SqlReviewQueue made(workspace, store->clock, seededRandom(5));
            const auto carried = carryOver(made, rights);
            if (!carried)
                return fail(carried.error());
            if (!step)
                return {};
            const auto live = Workspace::open(place, store->clock, seededRandom(7), false);
            if (!live)
                return fail(live.error());
            SqlReviewQueue queue(**live, store->clock, seededRandom(8));
            return step(queue);
        };
        const auto restored = restoreBackup(request, store->clock, seededRandom(6));
        if (!step) {
            QVERIFY2(restored, words(restored));
            continue;
        }
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, Error::Code::Busy);
        const auto live = Workspace::look(place);
        QVERIFY2(live, words(live));
        const auto now = standingRights(**live);
        QVERIFY2(now, words(now));
        QVERIFY(now->mark.value != rights.mark.value); // what was done meanwhile stands
    }
    const auto now = Workspace::look(place);
    QVERIFY2(now, words(now));
    QCOMPARE(countIn((*now)->database(), txt("SELECT count(*) FROM erasure")), 2);
    QCOMPARE(countIn((*now)->database(), txt("SELECT count(*) FROM item WHERE subject_id <> ''")),
             1);
    QCOMPARE(countIn((*now)->database(),
                     txt("SELECT count(*) FROM legal_hold WHERE released_at IS NOT NULL")),
             1);
    QCOMPARE(countIn((*now)->database(), txt("SELECT count(*) FROM restriction")), 0);
}

// Also the columns that statistics were read from before.
void TestRestore::whatACutOffLeftBehindGoes()
{
    QFETCH(const QString, address);
    QTemporaryDir folder;
    const QString copy = folder.filePath(txt("copy"));
    auto store = std::make_unique<Store>(address);
    QVERIFY(store->queue);
    const QString place = addressOf(*store, address);
    QVERIFY(store->review(about(txt("a"), txt("p"))));
    const auto backed = backUp(*store->workspace, place, copy, store->clock, seededRandom(4));
    QVERIFY2(backed, words(backed));
    const auto none = leftBehind(*store->workspace);
    QVERIFY2(none, words(none));
    QCOMPARE(*none, QStringList());
    QString left = txt("bluepencil_check_0123456789abcdef");
    const QString figures = figureFilePath(store->database());
    if (address.isEmpty()) {
        left = place + txt(".restoring-0123456789abcdef");
        QVERIFY(QFile::copy(copy, left));
        QFile planted(figures);
        QVERIFY(planted.open(QIODevice::WriteOnly));
    } else {
        m_server.run(txt("postgres"), txt("CREATE DATABASE ") + left);
    }
    const auto found = leftBehind(*store->workspace);
    QVERIFY2(found, words(found));
    QCOMPARE(*found, QStringList {left});
    if (address.isEmpty()) {
        store->queue.reset();
        store->workspace.reset();
    }
    RestoreRequest request;
    request.file = copy;
    request.address = place;
    request.replace = true;
    request.prepare = [](Workspace &) -> Result<> {
        return {};
    };
    const auto restored = restoreBackup(request, store->clock, seededRandom(6));
    QVERIFY2(restored, words(restored));
    const auto now = Workspace::open(place, store->clock, seededRandom(3), false);
    QVERIFY2(now, words(now));
    const auto after = leftBehind(**now);
    QVERIFY2(after, words(after));
    QCOMPARE(*after, QStringList());
    QVERIFY(!QFile::exists(figures));
}

// Of whom the copy has no item yet, or none any more.
void TestRestore::registersForgetAsWell()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const qint64 today = dayAt(store.clock.now(), store.workspace->timeZone());
    const auto asked
        = addRequest(*store.queue,
                     {txt("access"), RightsLaw::Gdpr, txt("p"), today, txt("p wrote"), txt("dpo")});
    QVERIFY2(asked, words(asked));
    QVERIFY(addHold(*store.queue, holdOn(txt("q"))));
    QVERIFY(restrictSubject(*store.queue, {txt("r"), txt("r says so"), txt("dpo"), 0}));
    store.clock.advance(1000);
    std::vector<ErasedSubject> erased;
    for (const char *person : {"p", "q", "r"}) {
        erased.push_back({sha256Hex({store.workspace->id(), txt(person)}), store.clock.now()});
    }
    const auto again = eraseAgain(*store.queue, erased);
    QVERIFY2(again, words(again));
    QCOMPARE(*again, 3);
    for (const char *table : {"rights_request", "legal_hold", "restriction"}) {
        QCOMPARE(countIn(store.database(),
                         txt("SELECT count(*) FROM %1 WHERE subject_id <> ''").arg(txt(table))),
                 qint64 {0});
    }
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
