// SPDX-License-Identifier: GPL-3.0-or-later
// Erasures of which the bytes are still to be cleared, and who clears them.
#include "core/queue/clearingturn.h"
#include "core/queue/erasure.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QTest>

#include <limits>
#include <optional>

using namespace bluepencil;
using namespace bluepencil::test;

class TestOwedClearing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void youngerNotesStay();
    void anErasureSettlesItsOwn();
    void whoIsAtItIsLeftAlone();
};

namespace {

constexpr UtcMs always = std::numeric_limits<UtcMs>::max();

qint64 notes(ReviewedWorkspace &store)
{
    Query query(store.database(),
                QStringLiteral("SELECT count(*) FROM event WHERE kind = 'clearing_owed'"));
    return query.runToRow().value_or(false) ? query.integer(0) : -1;
}

void fill(ReviewedWorkspace &store)
{
    OrderedJson item
        = plainItem(QStringLiteral("a"), QStringLiteral("Where?"), QStringLiteral("There."));
    item["subject_id"] = "person-1";
    const auto done = store.review(item, decision(QStringLiteral("a"), Action::Approve));
    QVERIFY2(done, words(done));
}

} // namespace

// What an erasure that was cut off left is cleared; of one that began a moment ago another program
// may still be clearing, and if it does not come to its end its note is needed.
void TestOwedClearing::youngerNotesStay()
{
    ReviewedWorkspace store;
    const UtcMs now = store.clock().now();
    QVERIFY(oweClearing(store.database(), now - 2 * ErasureAtMostMs));
    QVERIFY(oweClearing(store.database(), now - 1));
    QCOMPARE(notes(store), 2);
    const auto finished = finishOwedErasure(store.database(), now - ErasureAtMostMs);
    QVERIFY2(finished, words(finished));
    QVERIFY(*finished == OwedErasure::Finished);
    QCOMPARE(notes(store), 1);
    QVERIFY(!*owesClearing(store.database(), now - ErasureAtMostMs));
    QVERIFY(*owesClearing(store.database(), now));
    const auto none = finishOwedErasure(store.database(), now - ErasureAtMostMs);
    QVERIFY2(none, words(none));
    QVERIFY(*none == OwedErasure::None);
}

void TestOwedClearing::anErasureSettlesItsOwn()
{
    ReviewedWorkspace store;
    fill(store);
    const UtcMs now = store.clock().now();
    QVERIFY(oweClearing(store.database(), now - 1));
    QVERIFY(oweClearing(store.database(), now + 1));
    const auto erased = eraseSubject(store.queue(), QStringLiteral("person-1"));
    QVERIFY2(erased, words(erased));
    QCOMPARE(erased->items, 1);
    QCOMPARE(notes(store), 1);
    QVERIFY(!*owesClearing(store.database(), now + 1));
    QVERIFY(*owesClearing(store.database(), now + 2));
}

// Two that clear one file at once keep each other from it.
void TestOwedClearing::whoIsAtItIsLeftAlone()
{
    ReviewedWorkspace store;
    fill(store);
    QVERIFY(oweClearing(store.database(), store.clock().now() + 1));
    {
        const ClearingTurn other(store.database());
        QVERIFY(!other.isAnothers());
        const auto left = finishOwedErasure(store.database(), always);
        QVERIFY2(left, words(left));
        QVERIFY(*left == OwedErasure::UnderWay);
        QCOMPARE(notes(store), 1);
        // An erasure of one's own waits for nobody.
        const auto erased = eraseSubject(store.queue(), QStringLiteral("person-1"));
        QVERIFY2(erased, words(erased));
        QCOMPARE(notes(store), 1);
    }
    const auto finished = finishOwedErasure(store.database(), always);
    QVERIFY2(finished, words(finished));
    QVERIFY(*finished == OwedErasure::Finished);
    QCOMPARE(notes(store), 0);
    QVERIFY(!QFile::exists(store.path() + QStringLiteral("-clearing")));
}

QTEST_GUILESS_MAIN(TestOwedClearing)
#include "tst_owedclearing.moc"
