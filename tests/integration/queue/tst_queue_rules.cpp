// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/itemlist.h"
#include "core/queue/rights/erasure.h"
#include "tests/integration/queue/queuefixture.h"

using namespace bluepencil;

// Decisions, what follows from them and what producers may do: rules 1 to 7 and 9 of DESIGN section
// 4 one by one, where the random histories would need luck.
class TestQueueRules : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:

    void init() { makeQueue(); }

    void repeatIsWhatWasDecidedNotWhen();
    void repeatOfARefusalIsTheSameRefusal();
    void oneIdIsOneDecision();
    void oneIdIsOnePlace();
    void decisionWithoutATimeGetsTheStores();
    void unreadableDecisionIsRefused();
    void unseenRevisionIsNotDecided();
    void nobodyHasSeenWhatIsNotThere();
    void lateDecisionBelongsToTheRevisionSeen();
    void expiredItemIsOverWithoutASweep();
    void expiredDecisionIsNotRecalled();
    void expiredItemIsNotRevivedByItsProducer();
    void erasedItemStaysClosed();
    void escalationSilencesTheOthers();
    void deadPlaceKeepsTheOthersDecision();
    void deadPlaceOfAPanelLeavesTheOpinionGiven();
    void opinionGivenAfterADeathCounts();
    void deadPlaceOfADividedPanelGoesToASenior();
    void escalationThatDiesIsNotOverruled();
    void recallLeavesTheExpertsDecision();
    void nackOfAnEscalationGoesBackToTheExpert();
    void answeredItemTakesNoRevision();
    void revisionMovesThePersonAlong();
    void historyIsNotReviewed();
    void producerAwayForThreeDays();
};

void TestQueueRules::repeatIsWhatWasDecidedNotWhen()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    DecisionRequest again = request(*held, Ann, D1, Action::Edit);
    const auto first = m_queue->decide(again);
    VERIFY_OK(first);
    QVERIFY(!first->repeated && first->outcomeId);
    again.decision.decidedAt = 0;
    again.decision.activeMs = 5;
    again.decision.keystrokes = 7;
    again.decision.coverage = 1;
    const auto second = m_queue->decide(again);
    VERIFY_OK(second);
    QVERIFY(second->repeated);
    QCOMPARE(second->feedbackId, first->feedbackId);
    QCOMPARE(second->outcomeId, first->outcomeId);
    // Also when the outcome was taken back in between.
    VERIFY_OK(m_queue->recall(D1, Ann));
    QCOMPARE(m_queue->decide(again)->outcomeId, first->outcomeId);
}

void TestQueueRules::repeatOfARefusalIsTheSameRefusal()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    VERIFY_OK(m_queue->cancel(Desk, T1));
    for (int i = 0; i < 3; ++i)
        COMPARE_CODE(m_queue->decide(request(*held, Ann, D1, Action::Edit)), Gone);
    submit(T2);
    const Result<Lease> lost = lease(Ann, T2);
    m_clock.advance(900'000);
    VERIFY_OK(decide(Bob, T2, D2));
    for (int i = 0; i < 3; ++i)
        COMPARE_CODE(m_queue->decide(request(*lost, Ann, D3, Action::Edit)), AlreadyDecided);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'superseded'")),
             QStringLiteral("2"));
}

void TestQueueRules::oneIdIsOneDecision()
{
    submit(T1, R"(,"x":1)");
    submit(T2);
    VERIFY_OK(decide(Ann, T1, D1));
    const Result<Lease> other = lease(Ann, T2);
    DecisionRequest wrong = request(*other, Ann, D1);
    wrong.decision.externalId = T2;
    COMPARE_CODE(m_queue->decide(wrong), Conflict);
    wrong.decision.externalId = T1;
    wrong.decision.draftId = QStringLiteral("d9");
    COMPARE_CODE(m_queue->decide(wrong), Conflict);
    // Of the same item and place, with another text.
    DecisionRequest changed;
    changed.decision.decisionId = D1;
    changed.decision.reviewer = Ann;
    changed.decision.action = Action::Edit;
    changed.decision.finalText = QStringLiteral("Something else.");
    COMPARE_CODE(m_queue->decide(changed), Conflict);
}

void TestQueueRules::oneIdIsOnePlace()
{
    submit(T1);
    submit(T2);
    VERIFY_OK(decide(Ann, T1, D1));
    // Without the item's name only the place tells that this is another decision.
    const Result<Lease> other = lease(Ann, T2);
    COMPARE_CODE(m_queue->decide(request(*other, Ann, D1)), Conflict);
    QCOMPARE(status(T2).state, QStringLiteral("open"));
}

void TestQueueRules::decisionWithoutATimeGetsTheStores()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    DecisionRequest timeless = request(*held, Ann, D1);
    timeless.decision.decidedAt = 0;
    VERIFY_OK(m_queue->decide(timeless));
    QCOMPARE(take().front().decidedAt, m_clock.now());
}

void TestQueueRules::unreadableDecisionIsRefused()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    const auto refused = [&](const std::function<void(Decision &)> &change) {
        DecisionRequest bad = request(*held, Ann, D1);
        change(bad.decision);
        return m_queue->decide(bad);
    };
    COMPARE_CODE(refused([](Decision &d) { d.coverage = 1.5; }), InvalidInput);
    COMPARE_CODE(refused([](Decision &d) { d.activeMs = -1; }), InvalidInput);
    COMPARE_CODE(refused([](Decision &d) { d.decidedAt = 999'999'999'999'999; }), InvalidInput);
    COMPARE_CODE(refused([](Decision &d) { d.escalateTo = QStringLiteral("legal"); }),
                 InvalidInput);
    COMPARE_CODE(refused([](Decision &d) { d.decisionId = QString(2000, u'x'); }), LimitExceeded);
    VERIFY_OK(m_queue->decide(request(*held, Ann, D1)));
}

void TestQueueRules::unseenRevisionIsNotDecided()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    VERIFY_OK(m_queue->revise(Desk, item(T1, R"(,"revision":2)")));
    for (const Action action : {Action::Approve, Action::Edit, Action::Reject})
        COMPARE_CODE(m_queue->decide(request(*held, Ann, D1, action)), NotSeen);
    // It may be handed on, though; and the record is of what was seen.
    VERIFY_OK(m_queue->decide(request(*held, Ann, D1, Action::Escalate)));
    QCOMPARE(value(QStringLiteral("SELECT item_revision FROM feedback")), QStringLiteral("1"));
}

void TestQueueRules::nobodyHasSeenWhatIsNotThere()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    DecisionRequest ahead = request(*held, Ann, D1);
    ahead.seenRevision = 2; // would also pass for the one that comes next
    COMPARE_CODE(m_queue->decide(ahead), InvalidInput);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
}

void TestQueueRules::lateDecisionBelongsToTheRevisionSeen()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    Item revised = item(T1, R"(,"revision":2)");
    revised.line.replace("The draft.", "Another.");
    VERIFY_OK(m_queue->revise(Desk, *parseItem(revised.line)));
    m_clock.advance(900'000);
    VERIFY_OK(lease(Bob, T1));
    DecisionRequest late = request(*held, Ann, D1);
    late.decision.finalText = QStringLiteral("The draft."); // the copy of what she approved
    COMPARE_CODE(m_queue->decide(late), LeaseLost);
    QCOMPARE(value(QStringLiteral("SELECT CAST(final_text AS TEXT) FROM decision")),
             QStringLiteral("The draft."));
    QCOMPARE(value(QStringLiteral("SELECT texts_equal FROM feedback")), QStringLiteral("1"));
}

void TestQueueRules::expiredItemIsOverWithoutASweep()
{
    submit(T1, ",\"expires_at\":" + jsonString(toRfc3339(m_clock.now() + 1000)));
    const Result<Lease> held = lease(Ann, T1);
    m_clock.advance(1000);
    COMPARE_CODE(m_queue->decide(request(*held, Ann, D1, Action::Edit)), Gone);
    QCOMPARE(status(T1).state, QStringLiteral("expired"));
    QCOMPARE(value(QStringLiteral("SELECT CAST(final_text AS TEXT) FROM decision")),
             QStringLiteral("Edited."));
    QVERIFY(take().front().status == OutcomeStatus::Expired);
}

void TestQueueRules::expiredDecisionIsNotRecalled()
{
    submit(T1, ",\"expires_at\":" + jsonString(toRfc3339(m_clock.now() + 1000)));
    VERIFY_OK(decide(Ann, T1, D1));
    m_clock.advance(1000);
    COMPARE_CODE(m_queue->recall(D1, Ann), Gone);
    QVERIFY(take().front().status == OutcomeStatus::Decided);
}

void TestQueueRules::expiredItemIsNotRevivedByItsProducer()
{
    const QByteArray soon = ",\"expires_at\":" + jsonString(toRfc3339(m_clock.now() + 1000));
    submit(T1, soon);
    const Result<Lease> held = lease(Ann, T1);
    m_clock.advance(1000);
    COMPARE_CODE(m_queue->revise(Desk, item(T1, R"(,"revision":2)")), Gone);
    COMPARE_CODE(m_queue->cancel(Desk, T1), Gone);
    COMPARE_CODE(lease(Ann, T1), Gone); // nor by the one who holds it
    VERIFY_OK(m_queue->sweep());
    QVERIFY(take().front().status == OutcomeStatus::Expired);
}

void TestQueueRules::erasedItemStaysClosed()
{
    const QByteArray person = R"(,"subject_id":"p-1")";
    submit(T1, person);
    submit(T2, person);
    submit(T3, person);
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    VERIFY_OK(decide(Ann, T2, D2, Action::Edit));
    const Result<Lease> held = lease(Ann, T3);
    const std::vector<Outcome> taken = take(1);
    VERIFY_OK(eraseSubject(*m_queue, QStringLiteral("p-1")));
    COMPARE_CODE(m_queue->nackOutcome(taken.front().outcomeId, QStringLiteral("full")), Gone);
    COMPARE_CODE(m_queue->recall(D2, Ann), Gone);
    // A text that comes after is not kept, what was decided before is answered as it was.
    COMPARE_CODE(m_queue->decide(request(*held, Ann, D3, Action::Edit)), Gone);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("2"));
    DecisionRequest again;
    again.decision.decisionId = D1;
    again.decision.reviewer = Ann;
    QVERIFY(m_queue->decide(again)->repeated);
    QCOMPARE(leaseAny(Bob, 5), QStringList());
}

void TestQueueRules::escalationSilencesTheOthers()
{
    submit(T1, R"(,"overlap":2)");
    VERIFY_OK(decide(Ann, T1, D1, Action::Escalate));
    const auto other = decide(Bob, T1, D2);
    VERIFY_OK(other);
    QVERIFY(!other->outcomeId);
    QVERIFY(take().empty());
    const auto expert = decide(Cyd, T1, D3, Action::Edit);
    VERIFY_OK(expert);
    QVERIFY(expert->outcomeId);
    QCOMPARE(take().front().finalText, QStringLiteral("Edited."));
}

void TestQueueRules::deadPlaceKeepsTheOthersDecision()
{
    submit(T1, R"(,"overlap":2)");
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    VERIFY_OK(decide(Bob, T1, D2));
    VERIFY_OK(m_queue->recall(D1, Ann));
    m_clock.advance(900'000); // her new lease was the first delivery
    letDie(QStringLiteral("r"), T1, 4);
    QCOMPARE(status(T1).state, QStringLiteral("done"));
    QVERIFY(take().front().action == Action::Approve);
}

void TestQueueRules::deadPlaceOfAPanelLeavesTheOpinionGiven()
{
    submit(T1, R"(,"overlap":2,"agreement":"adjudicate")");
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    letDie(QStringLiteral("r"), T1);
    QCOMPARE(status(T1).state, QStringLiteral("done"));
    const Outcome outcome = take().front();
    QVERIFY(outcome.status == OutcomeStatus::Decided);
    QCOMPARE(outcome.finalText, QStringLiteral("Edited."));
}

void TestQueueRules::opinionGivenAfterADeathCounts()
{
    submit(T1, R"(,"overlap":2,"agreement":"adjudicate")");
    const Result<Lease> held = lease(Ann, T1);
    letDie(QStringLiteral("r"), T1, 4); // hers ran out, too, but nobody took it
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM slot WHERE state = 'dead'")),
             QStringLiteral("0"));
    const Result<Lease> last = lease(Bob, T1);
    VERIFY_OK(last);
    m_clock.advance(900'000);
    VERIFY_OK(m_queue->sweep());
    VERIFY_OK(decide(Cyd, T1, D1, Action::Edit));
    QVERIFY(take().front().status == OutcomeStatus::Decided);
}

void TestQueueRules::deadPlaceOfADividedPanelGoesToASenior()
{
    submit(T1, R"(,"overlap":3,"agreement":"adjudicate")");
    VERIFY_OK(decide(Ann, T1, D1, Action::Edit));
    VERIFY_OK(decide(Cyd, T1, D3, Action::Reject));
    letDie(QStringLiteral("r"), T1);
    QVERIFY(take().empty());
    COMPARE_CODE(lease(Bob, T1, {}), NotPermitted);
    const Result<Lease> senior = lease(Bob, T1, {QStringLiteral("senior")});
    VERIFY_OK(senior);
    QVERIFY(senior->kind == SlotKind::Adjudication);
    VERIFY_OK(m_queue->decide(request(*senior, Bob, D2)));
    QVERIFY(take().front().action == Action::Approve);
}

// The producer hears nothing before the one to whom it was escalated has decided (rule 3).
void TestQueueRules::escalationThatDiesIsNotOverruled()
{
    submit(T1, R"(,"overlap":2,"agreement":"adjudicate")");
    VERIFY_OK(decide(Ann, T1, D1, Action::Escalate));
    VERIFY_OK(decide(Bob, T1, D2));
    letDie(QStringLiteral("r"), T1);
    QVERIFY(take().front().status == OutcomeStatus::Undecided);
}

void TestQueueRules::recallLeavesTheExpertsDecision()
{
    submit(T1, R"(,"overlap":2,"agreement":"adjudicate")");
    VERIFY_OK(decide(Ann, T1, D1, Action::Escalate));
    VERIFY_OK(decide(Bob, T1, D2));
    VERIFY_OK(decide(Cyd, T1, D3, Action::Edit));
    VERIFY_OK(m_queue->recall(D2, Bob));
    QCOMPARE(status(T1).outcome->finalText, QStringLiteral("Edited."));
    COMPARE_CODE(m_queue->recall(D1, Ann), Conflict); // Cyd has built upon it
}

void TestQueueRules::nackOfAnEscalationGoesBackToTheExpert()
{
    submit(T1);
    VERIFY_OK(decide(Ann, T1, D1, Action::Escalate));
    VERIFY_OK(decide(Cyd, T1, D2, Action::Edit));
    VERIFY_OK(m_queue->nackOutcome(take().front().outcomeId, QStringLiteral("full")));
    COMPARE_CODE(lease(Bob, T1), Busy);
    submit(T2, R"(,"priority":100)");
    QCOMPARE(leaseAny(Cyd, 1), QStringList {T1}); // on top
    const Result<Lease> back = lease(Cyd, T1);
    QVERIFY(back->kind == SlotKind::Escalation);
    QCOMPARE(back->notSentReason, QStringLiteral("full"));
    QCOMPARE(back->previous->finalText, QStringLiteral("Edited."));
    VERIFY_OK(m_queue->decide(request(*back, Cyd, D3)));
    QVERIFY(take().front().action == Action::Approve);
}

void TestQueueRules::answeredItemTakesNoRevision()
{
    submit(T1, R"(,"overlap":2)");
    VERIFY_OK(decide(Ann, T1, D1));
    QCOMPARE(status(T1).state, QStringLiteral("open")); // one more opinion, for measurement
    COMPARE_CODE(m_queue->revise(Desk, item(T1, R"(,"revision":2)")), Gone);
    COMPARE_CODE(m_queue->cancel(Desk, T1), Gone);
    QVERIFY(m_queue->submit(Desk, item(T1, R"(,"overlap":2)"))->state
            == SubmitReceipt::State::Repeated);
}

void TestQueueRules::revisionMovesThePersonAlong()
{
    submit(T1);
    VERIFY_OK(m_queue->revise(
        Desk,
        item(T1, R"(,"revision":2,"subject_id":"p-1","task":"reply","required_skills":["x"])")));
    QCOMPARE(value(QStringLiteral("SELECT subject_id || task FROM item")),
             QStringLiteral("p-1reply"));
    COMPARE_CODE(lease(Ann, T1, {}), NotPermitted);
    // The earlier revision once more, as a broker would bring it.
    QVERIFY(m_queue->submit(Desk, item(T1))->state == SubmitReceipt::State::Repeated);
    set(QStringLiteral("UPDATE queue SET usage_required = 1"));
    COMPARE_CODE(m_queue->revise(Desk, item(T1, R"(,"revision":3)")), InvalidInput);
}

void TestQueueRules::historyIsNotReviewed()
{
    const Result<Item> line
        = parseItem(R"({"external_id":"h","messages":[],"final_text":"So it was."})", true);
    VERIFY_OK(line);
    COMPARE_CODE(m_queue->submit(Desk, *line), InvalidInput);
}

// What was decided while the producer was away waits for it, and is seen to wait; what it took
// before it died is offered again.
void TestQueueRules::producerAwayForThreeDays()
{
    constexpr qint64 hour = qint64 {3600} * 1000;
    for (const QString &id : {T1, T2})
        submit(id);
    VERIFY_OK(m_queue->decide(request(*lease(Ann, T1), Ann, D1)));
    const auto taken = m_queue->takeOutcomes(Desk, 1, 60'000);
    VERIFY_OK(taken);
    QCOMPARE(taken->size(), std::size_t(1));
    VERIFY_OK(m_queue->decide(request(*lease(Bob, T2), Bob, D2)));
    for (int i = 0; i < 72; ++i) {
        m_clock.advance(hour);
        VERIFY_OK(m_queue->sweep());
    }
    ItemListQuery undelivered;
    undelivered.set = ItemSet::Undelivered;
    const auto waiting = listItems(m_workspace->database(), undelivered);
    VERIFY_OK(waiting);
    QCOMPARE(waiting->items.size(), std::size_t(2));
    const auto back = m_queue->takeOutcomes(Desk, 9, 60'000);
    VERIFY_OK(back);
    QCOMPARE(back->size(), std::size_t(2));
    QCOMPARE(back->front().outcomeId, taken->front().outcomeId);
    for (const Outcome &outcome : *back)
        VERIFY_OK(m_queue->ackOutcome(outcome.outcomeId));
    QVERIFY(m_queue->takeOutcomes(Desk, 9, 0)->empty());
}

QTEST_GUILESS_MAIN(TestQueueRules)
#include "tst_queue_rules.moc"
