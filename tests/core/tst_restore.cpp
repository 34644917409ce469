// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of before is put back: whom it still knows is forgotten again before anybody sees it, also
// who is named by earlier revisions alone; holds that came since stand.
#include "core/queue/erasureledger.h"
#include "core/store/backup.h"
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

    const auto kept = keepHolds(*older.queue, *holds);
    QVERIFY2(kept, words(kept));
    QCOMPARE(*kept, 2);
    const auto all = listHolds(older.database(), true);
    QVERIFY2(all, words(all));
    QCOMPARE(all->size(), std::size_t {3});
    QCOMPARE(all->at(0).releasedBy, txt("legal"));
    QCOMPARE(all->at(0).releasedAt, holds->at(0).releasedAt);
    QVERIFY(!all->at(1).releasedAt);
    QCOMPARE(all->at(2).scope.subjectId, txt("new"));
    QCOMPARE(all->at(2).heldAt, holds->at(2).heldAt);
    const auto again = keepHolds(*older.queue, *holds);
    QVERIFY2(again, words(again));
    QCOMPARE(*again, 0);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
