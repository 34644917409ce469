// SPDX-License-Identifier: GPL-3.0-or-later
// Erasures of which the bytes are still to be cleared, and who clears them.
#include "core/queue/rights/clearingturn.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QSysInfo>
#include <QTest>

#include <atomic>
#include <future>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

using namespace bluepencil;
using namespace bluepencil::test;

class TestOwedClearing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void youngerNotesStay();
    void anErasureSettlesItsOwn();
    void whoIsAtItIsLeftAlone();
    void aDecisionMadeMeanwhileIsKept();
    void nobodyWaitsWithoutReason();
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

Lease leaseOf(ReviewedWorkspace &store, const QString &id)
{
    LeaseRequest request;
    request.reviewer = QStringLiteral("bea");
    request.producer = QStringLiteral("local");
    request.externalId = id;
    const auto leases = store.queue().lease(request);
    if (!leases || leases->empty())
        qFatal("nothing to lease");
    return leases->front();
}

// A connection of its own that hardly waits for a lock.
struct Impatient {
    explicit Impatient(ReviewedWorkspace &store)
        : now(store.clock().now())
    {
        constexpr int busyTimeoutMs = 20;
        auto made
            = Workspace::open(store.path(), store.clock(), seededRandom(4), false, busyTimeoutMs);
        if (!made)
            qFatal("%s", static_cast<const char *>(words(made)));
        workspace = std::move(*made);
        queue = std::make_unique<SqlReviewQueue>(*workspace, store.clock(), seededRandom(5));
    }

    [[nodiscard]] Result<DecisionReceipt> decide(const Lease &lease) const
    {
        Decision approved
            = decision(lease.item.externalId, Action::Approve, {}, QStringLiteral("bea"));
        approved.decisionId = uuid5({QStringLiteral("meanwhile"), lease.itemId});
        approved.decidedAt = now;
        return queue->decide({lease.key, approved, lease.item.revision});
    }

    UtcMs now;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
};

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

// An erasure holds the lock of the file from its first statement until the file is written anew. A
// decision on another connection waits longer than that connection says, and is made.
void TestOwedClearing::aDecisionMadeMeanwhileIsKept()
{
    ReviewedWorkspace store;
    fill(store);
    const OrderedJson item
        = plainItem(QStringLiteral("b"), QStringLiteral("When?"), QStringLiteral("Soon."));
    const auto submitted = store.submit(item);
    QVERIFY2(submitted, words(submitted));
    const Lease lease = leaseOf(store, QStringLiteral("b"));
    std::promise<void> opened;
    std::promise<void> locked;
    std::atomic<int> asked = 0; // so often it could have given up
    auto decided = std::async(std::launch::async, [&] {
        const Impatient other(store);
        opened.set_value();
        locked.get_future().wait();
        ClearingPatience patience(other.workspace->database(), [&asked] {
            ++asked;
            return false;
        });
        return other.decide(lease);
    });
    opened.get_future().wait();
    ErasureOptions options;
    bool isFirst = true;
    options.random = [&, random = seededRandom(7)] {
        if (std::exchange(isFirst, false)) {
            locked.set_value();
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT(asked > 2, 60'000);
            }();
        }
        return random();
    };
    const auto erased = eraseSubject(store.queue(), QStringLiteral("person-1"), options);
    if (isFirst)
        locked.set_value(); // it came to nothing
    // Busy: the texts are gone, but the other connection keeps old pages.
    QVERIFY2(erased || erased.error().code == Error::Code::Busy, words(erased));
    const auto receipt = decided.get();
    QVERIFY2(receipt, words(receipt));
    QVERIFY(asked > 2);
    Query query(store.database(),
                QStringLiteral("SELECT count(*) FROM decision d JOIN item i"
                               " ON i.item_id = d.item_id WHERE i.external_id = 'b'"
                               " AND d.status = 'counted' AND i.state = 'done'"));
    QVERIFY(query.runToRow().value_or(false));
    QCOMPARE(query.integer(0), 1);
}

// Where somebody else has the lock, a turn was left behind by a program that is gone, or the one
// who waits leaves, it is as the connection says.
void TestOwedClearing::nobodyWaitsWithoutReason()
{
    ReviewedWorkspace store;
    QVERIFY2(store.submit(
                 plainItem(QStringLiteral("b"), QStringLiteral("When?"), QStringLiteral("Soon."))),
             "not submitted");
    const Lease lease = leaseOf(store, QStringLiteral("b"));
    const Impatient other(store);
    const auto codeNow = [&](bool isLeaving) {
        ClearingPatience patience(other.workspace->database(), [isLeaving] { return isLeaving; });
        const auto receipt = other.decide(lease);
        return receipt ? QString() : codeName(receipt.error().code);
    };
    const QString busy = codeName(Error::Code::Busy);
    Transaction held(store.database());
    QVERIFY(held.begin());
    QCOMPARE(codeNow(false), busy);
    {
        const ClearingTurn turn(store.database());
        QVERIFY(!turn.isAnothers());
        QCOMPARE(codeNow(true), busy);
    }
    QFile left(store.path() + QStringLiteral("-clearing"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const QByteArray nobody = QByteArray::number(std::numeric_limits<qint32>::max());
    left.write(nobody + "\nbluepencil\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    QCOMPARE(codeNow(false), busy);
    QVERIFY(left.remove());
    QVERIFY(held.commit());
    QCOMPARE(codeNow(false), QString());
}

QTEST_GUILESS_MAIN(TestOwedClearing)
#include "tst_owedclearing.moc"
