// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/importer.h"
#include "core/queue/queuelist.h"
#include "tests/integration/queue/queuefixture.h"

#include <QThread>

using namespace bluepencil;

// Who gets which place, and who does not: rules 2, 6 and 8 of DESIGN section 4 one by one.
class TestQueueLeasing : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:

    void init() { makeQueue(); }

    void returnedDecisionIsItsReviewersOwn();
    void givenBackForGoodHoldsForEveryPlace();
    void givenBackIsNotKeptForTheGiver();
    void givenBackByAllEndsAndIsHeardOf();
    void givenBackWaitsAWeekForSomebodyElse();
    void returnedPlaceGoesBeforeAFreeOne();
    void prefetchKeepsNothingReturned();
    void theGuidelinesVoiceComesAlong();
    void nobodyHoardsItems();
    void putOffIsNotForEver();
    void delayedPlaceDoesNotBlockTheNext();
    void prefetchHoldsForEachQueue();
    void namedLeaseTwiceIsOneLease();
    void measurementDoesNotHoldUpAConversation();
    void nextTurnIsKeptForItsReviewer();
    void lowPriorityAges();
    void releasedIsNotADelivery();
    void pausedQueueStandsStill();
    void stagedImportIsInvisible();
    void sweepIsBounded();
    void reviewersAtOnce();
    void togetherIsOneAfterTheOther();
    void togetherIsAllOrNothing();
};

void TestQueueLeasing::togetherIsOneAfterTheOther()
{
    submit(T1, R"(,"overlap":2,"priority":90)");
    submit(T2);
    submit(T3);
    const LeaseRequest ann {Ann, {}, {}, {}, {}, 1};
    const LeaseRequest cyd {Cyd, {}, {}, {}, {}, 1};
    LeaseRequest returned = cyd;
    returned.onlyReturned = true;
    const auto leases = m_queue->leaseTogether({{Bob, {}, {}, {}, {}, 2}, ann, returned, cyd, ann});
    VERIFY_OK(leases);
    QStringList given;
    for (const auto &each : *leases) {
        QStringList ids;
        for (const Lease &lease : each)
            ids += lease.item.externalId;
        given += ids.join(u' ');
    }
    QCOMPARE(given, QStringList({T1 + u' ' + T2, T1, {}, T3, {}}));
    QVERIFY(leases->at(0).at(0).key.fence != leases->at(1).at(0).key.fence);
    QCOMPARE(value(QStringLiteral("SELECT group_concat(actor, ' ') FROM event"
                                  " WHERE kind = 'leased'")),
             QStringLiteral("bob bob ann cyd"));
}

void TestQueueLeasing::togetherIsAllOrNothing()
{
    submit(T1);
    LeaseRequest along {Bob, {}, QStringLiteral("default"), {}, {}, 1};
    along.offline = true;
    COMPARE_CODE(m_queue->leaseTogether({{Ann, {}, {}, {}, {}, 1}, along}), NotPermitted);
    COMPARE_CODE(m_queue->leaseTogether({{Ann, {}, {}, {}, {}, 1}, {{}, {}, {}, {}, {}, 1}}),
                 InvalidArgument);
    QCOMPARE(leaseAny(Bob, 1), QStringList {T1});
}

void TestQueueLeasing::returnedDecisionIsItsReviewersOwn()
{
    submit(T1);
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    const auto back = m_queue->recall(D1, Ann);
    QCOMPARE(back->previous->decisionId, D1);
    m_clock.advance(900'000);
    const Result<Lease> other = lease(Bob, T1);
    VERIFY_OK(other);
    QVERIFY(!other->previous);
}

void TestQueueLeasing::givenBackForGoodHoldsForEveryPlace()
{
    submit(T1, R"(,"overlap":2)");
    const Result<Lease> bobs = lease(Bob, T1);
    VERIFY_OK(m_queue->release(bobs->key, Bob, {0, true, {}}));
    VERIFY_OK(decide(Ann, T1, D1));
    const Result<Lease> cyds = lease(Cyd, T1);
    VERIFY_OK(m_queue->nackOutcome(take().front().outcomeId, {}));
    VERIFY_OK(m_queue->release(cyds->key, Cyd, {0, true, {}}));
    COMPARE_CODE(lease(Bob, T1), NotPermitted);
    COMPARE_CODE(lease(Cyd, T1), NotPermitted);
    const auto listed = [this](const QString &reviewer) {
        return listQueue(m_workspace->database(), reviewer, {}, m_clock.now(), 9)->entries.size();
    };
    QCOMPARE(listed(Cyd), std::size_t {0});
    QCOMPARE(listed(Ann), std::size_t {1});
    // Nor is it theirs when an expert is asked.
    VERIFY_OK(decide(Ann, T1, D2, Action::Escalate));
    COMPARE_CODE(lease(Bob, T1), NotPermitted);
}

void TestQueueLeasing::givenBackIsNotKeptForTheGiver()
{
    submit(T1);
    VERIFY_OK(decide(Ann, T1, D1));
    VERIFY_OK(m_queue->nackOutcome(take().front().outcomeId, {}));
    const Result<Lease> back = lease(Ann, T1);
    VERIFY_OK(m_queue->release(back->key, Ann, {0, true, {}}));
    QCOMPARE(leaseAny(Bob, 1), QStringList {T1});
}

void TestQueueLeasing::givenBackByAllEndsAndIsHeardOf()
{
    submit(T1, R"(,"overlap":2)");
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    submit(T2);
    for (const QString &id : {T1, T2}) {
        for (int i = 0; i < 5; ++i) {
            const QString reviewer = QStringLiteral("r%1").arg(i);
            const Result<Lease> held = lease(reviewer, id);
            VERIFY_OK(held);
            VERIFY_OK(m_queue->release(held->key, reviewer, {0, true, {}}));
        }
    }
    const std::vector<Outcome> outcomes = take();
    QCOMPARE(outcomes.size(), std::size_t {2});
    QVERIFY(outcomes.front().status == OutcomeStatus::Decided);
    QVERIFY(outcomes.back().status == OutcomeStatus::Undecided);
    QCOMPARE(status(T1).state, QStringLiteral("done"));
    QCOMPARE(status(T2).state, QStringLiteral("dead"));
}

void TestQueueLeasing::givenBackWaitsAWeekForSomebodyElse()
{
    constexpr qint64 week = qint64 {7} * 24 * 3600 * 1000;
    submit(T1, R"(,"overlap":2,"agreement":"adjudicate")");
    submit(T2);
    m_clock.advance(2 * week); // a long backlog is none of this
    VERIFY_OK(decide(Bob, T1, D1, Action::Edit));
    const Result<Lease> held = lease(Ann, T1);
    VERIFY_OK(m_queue->release(held->key, Ann, {0, true, {}}));
    m_clock.advance(week - 1);
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(status(T1).state, QStringLiteral("open"));
    VERIFY_OK(m_queue->pause(QStringLiteral("default"))); // nobody could have come
    m_clock.advance(week);
    VERIFY_OK(m_queue->resume(QStringLiteral("default")));
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(status(T1).state, QStringLiteral("open"));
    m_clock.advance(week);
    QCOMPARE(take().front().finalText, QStringLiteral("Edited."));
    QCOMPARE(status(T1).state, QStringLiteral("done"));
    QCOMPARE(status(T2).state, QStringLiteral("open"));
}

void TestQueueLeasing::returnedPlaceGoesBeforeAFreeOne()
{
    submit(T1, R"(,"overlap":2)");
    const Result<Lease> bobs = lease(Bob, T1);
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit)); // on the second place
    VERIFY_OK(m_queue->release(bobs->key, Bob, {}));
    VERIFY_OK(m_queue->nackOutcome(take().front().outcomeId, QStringLiteral("full")));
    const Result<Lease> back = lease(Ann, T1);
    VERIFY_OK(back);
    QCOMPARE(back->notSentReason, QStringLiteral("full"));
    QVERIFY(back->previous);
}

void TestQueueLeasing::prefetchKeepsNothingReturned()
{
    LeaseRequest request;
    request.reviewer = Ann;
    request.skills = {QStringLiteral("*")};
    request.onlyReturned = true;
    submit(T1);
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    for (int i = 0; i < 4; ++i)
        submit(QStringLiteral("h-%1").arg(i));
    QCOMPARE(leaseAny(Ann, 4).size(), 3); // a full desk
    QCOMPARE(m_queue->lease(request)->size(), std::size_t(0)); // and h-3 did not come back
    VERIFY_OK(m_queue->nackOutcome(take().front().outcomeId, QStringLiteral("full")));
    QVERIFY(leaseAny(Ann, 1).isEmpty());
    request.reviewer = Bob;
    QCOMPARE(m_queue->lease(request)->size(), std::size_t(0));
    request.reviewer = Ann;
    const auto back = m_queue->lease(request);
    VERIFY_OK(back);
    QCOMPARE(back->size(), std::size_t(1));
    QCOMPARE(back->front().item.externalId, T1);
    QCOMPARE(m_queue->lease(request)->size(), std::size_t(0)); // it is on her desk already
}

void TestQueueLeasing::theGuidelinesVoiceComesAlong()
{
    const QByteArray guidelines
        = R"([{"id":"g","version":"1","text":"Be kind.","voice":{"address":"formal"}},)"
          R"({"id":"h","version":"1","text":"Be brief."}])";
    QCOMPARE(*importGuidelines(*m_workspace, m_clock, guidelines), 2);
    QCOMPARE(*importGuidelines(*m_workspace, m_clock, guidelines), 0);
    submit(T1, R"(,"guideline":{"id":"g","version":"1"})");
    submit(T2, R"(,"guideline":{"id":"g"})"); // the latest
    submit(T3, R"(,"guideline":{"id":"h","version":"1"})");
    for (const QString &id : {T1, T2}) {
        const Result<Lease> held = lease(Ann, id);
        VERIFY_OK(held);
        QCOMPARE(held->item.guideline.text, QStringLiteral("Be kind."));
        QVERIFY(held->item.guideline.voice == Json::parse(R"({"address":"formal"})"));
    }
    QVERIFY(lease(Ann, T3)->item.guideline.voice.is_null());
    QByteArray other = guidelines;
    COMPARE_CODE(importGuidelines(*m_workspace, m_clock, other.replace("formal", "informal")),
                 Conflict);
    COMPARE_CODE(importGuidelines(*m_workspace, m_clock, other.replace("informal", "loud")),
                 InvalidInput);
}

void TestQueueLeasing::nobodyHoardsItems()
{
    for (int i = 0; i < 26; ++i)
        submit(QStringLiteral("h-%1").arg(i));
    for (int i = 0; i < 25; ++i)
        VERIFY_OK(lease(Ann, QStringLiteral("h-%1").arg(i)));
    COMPARE_CODE(lease(Ann, QStringLiteral("h-25")), LimitExceeded);
    VERIFY_OK(lease(Ann, QStringLiteral("h-0"))); // hers already
    VERIFY_OK(decide(Ann, QStringLiteral("h-0"), D1));
    VERIFY_OK(lease(Ann, QStringLiteral("h-25")));
}

void TestQueueLeasing::putOffIsNotForEver()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    COMPARE_CODE(m_queue->release(held->key, Ann, {std::numeric_limits<qint64>::max(), false, {}}),
                 InvalidArgument);
    COMPARE_CODE(m_queue->reassign(held->key.slotId, QStringLiteral(" ")), InvalidArgument);
    VERIFY_OK(m_queue->renew(held->key, Ann));
}

void TestQueueLeasing::delayedPlaceDoesNotBlockTheNext()
{
    submit(T1, R"(,"overlap":3)");
    VERIFY_OK(lease(Ann, T1));
    const Result<Lease> second = lease(Bob, T1);
    VERIFY_OK(m_queue->release(second->key, Bob, {60'000, false, {}}));
    VERIFY_OK(lease(Cyd, T1));
    COMPARE_CODE(lease(Bob, T1), Busy);
    m_clock.advance(60'000);
    VERIFY_OK(lease(Bob, T1));
}

void TestQueueLeasing::prefetchHoldsForEachQueue()
{
    for (int i = 0; i < 9; ++i) {
        submit(QStringLiteral("a-%1").arg(i), R"(,"queue":"a")");
        submit(QStringLiteral("b-%1").arg(i), R"(,"queue":"b","priority":40)");
    }
    QCOMPARE(leaseAny(Ann, 1000).size(), 6);
    QCOMPARE(leaseAny(Ann, 1000).size(), 0);
    QCOMPARE(leaseAny(Bob, 2).size(), 2);
    QCOMPARE(leaseAny(Bob, 1000, QStringLiteral("a")).size(), 1);
    QCOMPARE(leaseAny(Bob, -1).size(), 0);
    QCOMPARE(leaseAny(Bob, 5, QStringLiteral("none")).size(), 0);
    m_clock.advance(900'000); // what ran out takes no room
    QCOMPARE(leaseAny(Ann, 1000).size(), 6);
}

void TestQueueLeasing::namedLeaseTwiceIsOneLease()
{
    submit(T1);
    const Result<Lease> first = lease(Ann, T1);
    m_clock.advance(1000);
    const Result<Lease> second = lease(Ann, T1);
    VERIFY_OK(second);
    QVERIFY(second->key == first->key);
    QCOMPARE(second->deliveries, 1);
    QCOMPARE(second->leaseUntil, first->leaseUntil + 1000);
    VERIFY_OK(m_queue->decide(request(*first, Ann, D1)));
}

void TestQueueLeasing::measurementDoesNotHoldUpAConversation()
{
    submit(T1, R"(,"conversation_id":"c","overlap":2)");
    submit(T2, R"(,"conversation_id":"c")");
    COMPARE_CODE(lease(Bob, T2), Busy);
    VERIFY_OK(decide(Ann, T1, D1));
    QCOMPARE(status(T1).state, QStringLiteral("open"));
    VERIFY_OK(lease(Ann, T2));
}

void TestQueueLeasing::nextTurnIsKeptForItsReviewer()
{
    submit(T1, R"(,"conversation_id":"c")");
    submit(T2, R"(,"conversation_id":"c")"); // there when the first is decided
    VERIFY_OK(decide(Ann, T1, D1));
    QCOMPARE(leaseAny(Bob, 5), QStringList());
    QCOMPARE(leaseAny(Ann, 5), QStringList {T2});
    VERIFY_OK(decide(Ann, T2, D2));
    submit(T3, R"(,"conversation_id":"c")"); // comes after
    QCOMPARE(leaseAny(Bob, 5), QStringList());
    m_clock.advance(1'800'000);
    QCOMPARE(leaseAny(Bob, 5), QStringList {T3});
}

void TestQueueLeasing::lowPriorityAges()
{
    submit(T1, R"(,"priority":50)");
    m_clock.advance(3'600'000);
    submit(T2, R"(,"priority":51)");
    m_clock.advance(1);
    // One level an hour: now they are equal, and the older goes first.
    QCOMPARE(leaseAny(Ann, 1), QStringList {T1});
    submit(T3, ",\"priority\":51,\"due_at\":" + jsonString(toRfc3339(m_clock.now())));
    QCOMPARE(leaseAny(Bob, 1), QStringList {T3}); // due before not due
}

void TestQueueLeasing::releasedIsNotADelivery()
{
    submit(T1);
    for (int i = 0; i < 12; ++i) {
        const Result<Lease> held = lease(Ann, T1);
        VERIFY_OK(held);
        QCOMPARE(held->deliveries, 1);
        VERIFY_OK(m_queue->release(held->key, Ann, {}));
    }
    // What cannot be shown counts double.
    for (int i = 0; i < 3; ++i) {
        const Result<Lease> held = lease(Ann, T1);
        VERIFY_OK(held);
        VERIFY_OK(m_queue->release(held->key, Ann, {0, false, QStringLiteral("unrenderable")}));
    }
    QCOMPARE(status(T1).state, QStringLiteral("dead"));
    QVERIFY(take().front().status == OutcomeStatus::Undecided);
}

void TestQueueLeasing::pausedQueueStandsStill()
{
    submit(T1);
    submit(T2);
    const Result<Lease> held = lease(Ann, T1);
    VERIFY_OK(m_queue->pause(QStringLiteral("default")));
    QCOMPARE(leaseAny(Bob, 5), QStringList());
    COMPARE_CODE(lease(Bob, T2), Paused);
    VERIFY_OK(m_queue->decide(request(*held, Ann, D1))); // nobody's work is lost
    QVERIFY(take().empty());
    VERIFY_OK(m_queue->resume(QStringLiteral("default")));
    QCOMPARE(take().size(), std::size_t {1});
}

void TestQueueLeasing::stagedImportIsInvisible()
{
    const QString import = QStringLiteral("i-1");
    set(QStringLiteral("INSERT INTO import (import_id, source, state, touched_at)"
                       " VALUES ('i-1', 'f', 'staging', 0)"));
    submit(T1);
    {
        Transaction transaction(m_workspace->database());
        VERIFY_OK(transaction.begin());
        VERIFY_OK(m_queue->submitInTransaction(Desk, item(T2), import));
        VERIFY_OK(m_queue->submitInTransaction(Desk, item(T1, R"(,"revision":2)"), import));
        VERIFY_OK(transaction.commit());
    }
    COMPARE_CODE(m_queue->status(Desk, T2), NotFound);
    COMPARE_CODE(m_queue->cancel(Desk, T2), NotFound);
    COMPARE_CODE(lease(Ann, T2), NotFound);
    COMPARE_CODE(m_queue->submit(Desk, item(T2)), Busy);
    QCOMPARE(status(T1).revision, 1);
    QCOMPARE(m_queue->queues()->front().ready, 1);
    QCOMPARE(leaseAny(Ann, 5), QStringList {T1});
    VERIFY_OK(m_queue->publishImport(import));
    QCOMPARE(status(T1).revision, 2);
    QCOMPARE(leaseAny(Ann, 5), QStringList {T2});
}

void TestQueueLeasing::sweepIsBounded()
{
    const QByteArray soon = ",\"expires_at\":" + jsonString(toRfc3339(m_clock.now() + 1));
    for (int i = 0; i < 150; ++i)
        submit(QStringLiteral("e-%1").arg(i), soon);
    m_clock.advance(1);
    const QString open = QStringLiteral("SELECT count(*) FROM item WHERE state = 'open'");
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(value(open), QStringLiteral("50"));
    // What the sweep has not come to is not handed out.
    set(QStringLiteral("UPDATE item SET expires_at = expires_at + 1 WHERE state <> 'open'"));
    QCOMPARE(leaseAny(Ann, 5), QStringList());
    QCOMPARE(value(open), QStringLiteral("0"));
}

// Three reviewers in threads of their own, each with a connection: no place is decided twice, no
// item answered twice, and nothing is left over.
void TestQueueLeasing::reviewersAtOnce()
{
    constexpr int items = 40;
    for (int i = 0; i < items; ++i)
        submit(QStringLiteral("t-%1").arg(i), R"(,"overlap":2)");
    std::array<int, 3> decided {};
    std::array<QString, 3> problems;
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t n = 0; n < 3; ++n) {
        threads.emplace_back(QThread::create([this, n, &decided, &problems] {
            const QString me = QStringLiteral("r%1").arg(n);
            auto workspace = Workspace::open(m_workspace->path(), m_clock, seededRandom(10 + n),
                                             false, 60'000);
            if (!workspace) {
                problems[n] = toString(workspace.error());
                return;
            }
            SqlReviewQueue queue(**workspace, m_clock, seededRandom(20 + n));
            while (true) {
                const auto leases = queue.lease({me, {}, {}, {}, {}, 2});
                if (!leases || leases->empty()) {
                    problems[n] = leases ? QString() : toString(leases.error());
                    return;
                }
                for (const Lease &each : *leases) {
                    const auto made = queue.decide(
                        request(each, me, QStringLiteral("%1-%2").arg(me).arg(decided[n]++)));
                    if (!made)
                        problems[n] = toString(made.error());
                }
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(120'000));
    QCOMPARE(problems[0] + problems[1] + problems[2], QString());
    QCOMPARE(decided[0] + decided[1] + decided[2], 2 * items);
    QCOMPARE(take(1000).size(), std::size_t {items});
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM item WHERE state = 'done'")),
             QString::number(items));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM decision GROUP BY item_id,"
                                  " reviewer HAVING count(*) > 1)")),
             QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestQueueLeasing)
#include "tst_queue_leasing.moc"
