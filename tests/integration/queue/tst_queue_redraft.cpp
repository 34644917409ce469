// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/draftwait.h"
#include "core/queue/queuelist.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/trace.h"
#include "core/store/feedbackstore.h"
#include "tests/integration/queue/queuefixture.h"

#include <sqlite3.h>

using namespace bluepencil;

// "Ask for another draft": what the item, its producer and its reviewers see of it, one by one,
// where the random histories would need luck.
class TestQueueRedraft : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:

    void init() { makeQueue(); }

    void producerIsAskedUnderOneIdForEver();
    void requestGoesBeforeOutcomes();
    void nobodyLeasesWhatWaits();
    void anotherDraftBringsItBackOnTop();
    void noDraftBringsItBackWithTheReason();
    void instructionIsOneLine_data();
    void instructionIsOneLine();
    void unseenRevisionIsNotAskedAbout();
    void askedTwiceIsAConflict();
    void answeredItemGetsNoOtherDraft();
    void requestIsTakenBack();
    void supervisorEndsTheWait();
    void anotherHandsDecisionEndsTheWait();
    void endOfTheItemEndsTheWait();
    void pausedQueueAsksNobody();
    void probeIsNeverAskedAbout();
    void silenceBringsItBack();
    void lookingForSilenceReadsNoItems();
    void waitingIsNoSilence();
    void othersStayBlind();
    void nothingOfItIsFeedback();
    void listShowsWhatWaits();
    void traceTellsIt();
    void erasureTakesTheInstruction();

private:
    DecisionRequest ask(const Lease &lease, const QString &reviewer, const QString &id,
                        const QString &line = QStringLiteral("Shorter, and name the day.")) const
    {
        DecisionRequest request = this->request(lease, reviewer, id, Action::Redraft);
        request.decision.instruction = line;
        return request;
    }

    // In an hour.
    QByteArray expiringSoon() const
    {
        return ",\"expires_at\":\"" + toRfc3339(m_clock.now() + 3600 * 1000).toUtf8() + '"';
    }

    // Ann leases the item and asks for another draft.
    void askFor(const QString &item, const QString &id)
    {
        const Result<Lease> held = lease(Ann, item);
        if (!held)
            qFatal("%s", qPrintable(toString(held.error())));
        if (const auto asked = m_queue->decide(ask(*held, Ann, id)); !asked)
            qFatal("%s", qPrintable(toString(asked.error())));
    }

    void revise(const QString &id, int revision, const QByteArray &draft = "Another draft.")
    {
        const QByteArray line = "{\"external_id\":\"" + id.toUtf8() + "\",\"revision\":"
            + QByteArray::number(revision) + ",\"messages\":[],\"draft\":\"" + draft + "\"}";
        const Result<Item> parsed = parseItem(line);
        if (!parsed)
            qFatal("%s", qPrintable(toString(parsed.error())));
        if (const auto receipt = m_queue->revise(Desk, *parsed); !receipt)
            qFatal("%s", qPrintable(toString(receipt.error())));
    }

    std::vector<Lease> returned(const QString &reviewer)
    {
        const auto leases
            = m_queue->lease({reviewer, {QStringLiteral("*")}, {}, {}, {}, 5, 0, true});
        if (!leases)
            qFatal("%s", qPrintable(toString(leases.error())));
        return *leases;
    }

    QString requestState(const QString &id)
    {
        return value(
            QStringLiteral("SELECT state FROM draft_request WHERE request_id = '%1'").arg(id));
    }
};

void TestQueueRedraft::producerIsAskedUnderOneIdForEver()
{
    submit(T1, R"(,"metadata":{"case":7})");
    const Result<Lease> held = lease(Ann, T1);
    DecisionRequest request = ask(*held, Ann, D1);
    request.decision.labels = {{QStringLiteral("length"), Severity::Minor, std::nullopt}};
    const auto asked = m_queue->decide(request);
    VERIFY_OK(asked);
    QVERIFY(!asked->repeated && asked->feedbackId.isEmpty());
    QCOMPARE(asked->outcomeId, std::optional(D1));
    request.decision.activeMs = 900; // time and effort do not make another request
    const auto again = m_queue->decide(request);
    VERIFY_OK(again);
    QVERIFY(again->repeated);
    QCOMPARE(again->outcomeId, std::optional(D1));
    DecisionRequest other = request;
    other.decision.instruction = QStringLiteral("Longer.");
    COMPARE_CODE(m_queue->decide(other), Conflict);

    const std::vector<Outcome> first = take();
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(first[0].status, OutcomeStatus::Redraft);
    QCOMPARE(first[0].outcomeId, D1);
    QCOMPARE(first[0].instruction, QStringLiteral("Shorter, and name the day."));
    QCOMPARE(first[0].revision, 1);
    QVERIFY(!first[0].action && !first[0].finalText);
    QCOMPARE(first[0].labels, request.decision.labels);
    QVERIFY(first[0].reviewer.startsWith(u"r-"));
    QCOMPARE(first[0].metadata["case"].get<int>(), 7);
    QCOMPARE(toLine(toJson(take().at(0))), toLine(toJson(first[0])));
    const Result<Outcome> read = parseOutcome(toLine(toJson(first[0])));
    VERIFY_OK(read);
    QCOMPARE(read->instruction, first[0].instruction);
    QCOMPARE(read->revision, 1);

    VERIFY_OK(m_queue->ackOutcome(D1));
    VERIFY_OK(m_queue->ackOutcome(D1));
    QVERIFY(take().empty());
    QVERIFY(status(T1).awaitsDraft);
    revise(T1, 2);
    VERIFY_OK(m_queue->ackOutcome(D1)); // it says no more than that they have it
    QCOMPARE(m_queue->decide(request)->outcomeId, std::optional(D1));
    QCOMPARE(requestState(D1), QStringLiteral("answered"));
}

void TestQueueRedraft::requestGoesBeforeOutcomes()
{
    submit(T1);
    submit(T2);
    submit(T3);
    VERIFY_OK(decide(Bob, T1, D1));
    askFor(T2, D2);
    askFor(T3, D3);
    const std::vector<Outcome> two = take(2);
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two[0].outcomeId, D2);
    QCOMPARE(two[1].outcomeId, D3);
    QCOMPARE(take().size(), std::size_t(3));
    QVERIFY(take(0).empty());
    COMPARE_CODE(m_queue->ackOutcome(QStringLiteral("nobody's")), NotFound);
    COMPARE_CODE(m_queue->nackOutcome(QStringLiteral("nobody's"), {}), NotFound);
}

void TestQueueRedraft::nobodyLeasesWhatWaits()
{
    submit(T1, R"(,"overlap":2)");
    const Result<Lease> held = lease(Ann, T1);
    VERIFY_OK(m_queue->decide(ask(*held, Ann, D1)));
    COMPARE_CODE(m_queue->decide(request(*held, Ann, D2)), LeaseLost); // the fence went on
    for (const QString &who : {Ann, Bob}) {
        COMPARE_CODE(lease(who, T1), Busy);
        QVERIFY(leaseAny(who, 3).isEmpty());
        QVERIFY(returned(who).empty());
    }
    QCOMPARE(m_queue->queues()->front().ready, 0);
    QVERIFY(!m_workspace->database().execute(
        QStringLiteral("UPDATE slot SET state = 'leased', owner = 'x', lease_until = 1,"
                       " fence = fence + 100")));
}

void TestQueueRedraft::anotherDraftBringsItBackOnTop()
{
    submit(T1, R"(,"priority":5)");
    submit(T2, R"(,"priority":90)");
    submit(T3, R"(,"priority":90)");
    askFor(T1, D1);
    QCOMPARE(leaseAny(Ann, 1), QStringList {T2});
    revise(T1, 2);
    QVERIFY(!status(T1).awaitsDraft);
    COMPARE_CODE(lease(Bob, T1), Busy); // kept for who asked
    const std::vector<Lease> back = returned(Ann);
    QCOMPARE(back.size(), std::size_t(1));
    QCOMPARE(back[0].item.externalId, T1);
    QCOMPARE(back[0].item.drafts.front().text, QStringLiteral("Another draft."));
    QVERIFY(back[0].asked && !back[0].asked->isRefused);
    QCOMPARE(back[0].asked->requestId, D1);
    QCOMPARE(back[0].asked->revision, 1);
    QCOMPARE(back[0].deliveries, 1);
    const Result<Item> before = m_queue->earlier(back[0].key, Ann, 1);
    VERIFY_OK(before);
    QCOMPARE(before->drafts.front().text, QStringLiteral("The draft."));
    COMPARE_CODE(m_queue->earlier(back[0].key, Ann, 7), NotFound);
    COMPARE_CODE(m_queue->earlier(back[0].key, Bob, 1), LeaseLost);
    COMPARE_CODE(m_queue->decide(request(back[0], Ann, D2, Action::Redraft)), InvalidInput);
    VERIFY_OK(m_queue->decide(request(back[0], Ann, D3)));
    QCOMPARE(status(T1).state, QStringLiteral("done"));
}

void TestQueueRedraft::noDraftBringsItBackWithTheReason()
{
    submit(T1);
    askFor(T1, D1);
    COMPARE_CODE(m_queue->nackOutcome(D1, QStringLiteral("early")), Conflict); // not taken yet
    take();
    VERIFY_OK(m_queue->nackOutcome(D1, QStringLiteral("the model is down")));
    VERIFY_OK(m_queue->nackOutcome(D1, QStringLiteral("the model is down")));
    const std::vector<Lease> back = returned(Ann);
    QCOMPARE(back.size(), std::size_t(1));
    QVERIFY(back[0].asked && back[0].asked->isRefused && !back[0].asked->isLate);
    QCOMPARE(back[0].asked->refusal, QStringLiteral("the model is down"));
    VERIFY_OK(m_queue->decide(request(back[0], Ann, D2)));
}

void TestQueueRedraft::instructionIsOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("Kürzer bitte 🙂") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("spaces") << QStringLiteral("  ") << false;
    QTest::newRow("two lines") << QStringLiteral("a\nb") << false;
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << false;
    QTest::newRow("control") << QStringLiteral("a\u0007b") << false;
    QTest::newRow("zero width space alone") << QStringLiteral("\u200B") << false;
    QTest::newRow("not seen at all") << QStringLiteral(" \u2060\u200D\u200B ") << false;
    QTest::newRow("zero width space within") << QStringLiteral("a\u200Bb") << false;
    QTest::newRow("turned around") << QStringLiteral("a \u202Eb") << false;
    QTest::newRow("isolate") << QStringLiteral("a \u2067b\u2069") << false;
    QTest::newRow("tag") << QStringLiteral("a\U000E0061") << false;
    QTest::newRow("joiners") << QStringLiteral("\u0645\u06CC\u200C\u062E 👩\u200D🔬") << true;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << false;
    QTest::newRow("long") << QString(3000, u'a') << false;
}

void TestQueueRedraft::instructionIsOneLine()
{
    QFETCH(QString, line);
    QFETCH(bool, good);
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    QCOMPARE(m_queue->decide(ask(*held, Ann, D1, line)).has_value(), good);
    QCOMPARE(status(T1).awaitsDraft, good);
}

void TestQueueRedraft::unseenRevisionIsNotAskedAbout()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    revise(T1, 2);
    COMPARE_CODE(m_queue->decide(ask(*held, Ann, D1)), NotSeen);
    DecisionRequest seen = ask(*held, Ann, D1);
    seen.seenRevision = 2;
    VERIFY_OK(m_queue->decide(seen));
}

void TestQueueRedraft::askedTwiceIsAConflict()
{
    submit(T1, R"(,"overlap":2)");
    const Result<Lease> one = lease(Ann, T1);
    const Result<Lease> other = lease(Bob, T1);
    VERIFY_OK(m_queue->decide(ask(*one, Ann, D1)));
    COMPARE_CODE(m_queue->decide(ask(*other, Bob, D2)), Conflict);
    VERIFY_OK(m_queue->renew(other->key, Bob)); // who holds the other place goes on holding it
    COMPARE_CODE(m_queue->decide(request(*other, Bob, D1)), Conflict); // the id is used
}

void TestQueueRedraft::answeredItemGetsNoOtherDraft()
{
    submit(T1, R"(,"overlap":2)"); // the first decision is the outcome, the other for measurement
    const Result<Lease> other = lease(Bob, T1);
    VERIFY_OK(decide(Ann, T1, D1));
    COMPARE_CODE(m_queue->decide(ask(*other, Bob, D2)), Conflict);
    VERIFY_OK(m_queue->decide(request(*other, Bob, D3)));
}

void TestQueueRedraft::requestIsTakenBack()
{
    submit(T1);
    askFor(T1, D1);
    take(); // nothing came of it yet
    COMPARE_CODE(m_queue->recall(D1, Bob), NotPermitted);
    const Result<Lease> back = m_queue->recall(D1, Ann);
    VERIFY_OK(back);
    QVERIFY(!back->asked);
    QVERIFY(take().empty());
    QCOMPARE(m_queue->recall(D1, Ann)->key, back->key); // asked again, for the answer was lost
    COMPARE_CODE(m_queue->nackOutcome(D1, {}), Conflict);
    VERIFY_OK(m_queue->decide(request(*back, Ann, D2)));
    COMPARE_CODE(m_queue->recall(D1, Ann), Conflict);
    QCOMPARE(requestState(D1), QStringLiteral("recalled"));

    submit(T2, expiringSoon());
    askFor(T2, D3);
    m_clock.advance(3600 * 1000);
    COMPARE_CODE(m_queue->recall(D3, Ann), Gone);
}

void TestQueueRedraft::supervisorEndsTheWait()
{
    submit(T1);
    askFor(T1, D1);
    const qint64 slot = value(QStringLiteral("SELECT slot_id FROM slot")).toLongLong();
    VERIFY_OK(m_queue->reassign(slot, Bob));
    QCOMPARE(requestState(D1), QStringLiteral("recalled"));
    const auto held = m_queue->adopt(Bob);
    VERIFY_OK(held);
    VERIFY_OK(m_queue->decide(request(held->front(), Bob, D2)));
}

void TestQueueRedraft::anotherHandsDecisionEndsTheWait()
{
    submit(T1, R"(,"overlap":2)");
    const Result<Lease> other = lease(Bob, T1);
    askFor(T1, D1);
    VERIFY_OK(m_queue->decide(request(*other, Bob, D2)));
    QCOMPARE(requestState(D1), QStringLiteral("ended"));
    const std::vector<Outcome> out = take();
    QCOMPARE(out.size(), std::size_t(1));
    QCOMPARE(out[0].outcomeId, status(T1).outcome->outcomeId);
    VERIFY_OK(decide(Ann, T1, D3)); // their place is there for measurement
}

void TestQueueRedraft::endOfTheItemEndsTheWait()
{
    submit(T1);
    askFor(T1, D1);
    VERIFY_OK(m_queue->cancel(Desk, T1));
    QCOMPARE(requestState(D1), QStringLiteral("ended"));
    QCOMPARE(take().at(0).status, OutcomeStatus::Cancelled);
    submit(T2, expiringSoon());
    askFor(T2, D2);
    m_clock.advance(3600 * 1000);
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(status(T2).state, QStringLiteral("expired"));
    QCOMPARE(requestState(D2), QStringLiteral("ended"));
    QCOMPARE(status(T2).awaitsDraft, false);
}

void TestQueueRedraft::pausedQueueAsksNobody()
{
    submit(T1);
    askFor(T1, D1);
    const QString queue = status(T1).queue;
    VERIFY_OK(m_queue->pause(queue));
    QVERIFY(take().empty());
    QVERIFY(!m_workspace->database().execute(
        QStringLiteral("UPDATE draft_request SET attempts = attempts + 1")));
    revise(T1, 2);
    QVERIFY(returned(Ann).empty());
    VERIFY_OK(m_queue->resume(queue));
    QCOMPARE(returned(Ann).size(), std::size_t(1));
}

void TestQueueRedraft::probeIsNeverAskedAbout()
{
    submit(T1);
    set(QStringLiteral("UPDATE item SET is_probe = 1"));
    askFor(T1, D1);
    QVERIFY(take().empty());
    QVERIFY(!m_workspace->database().execute(
        QStringLiteral("UPDATE draft_request SET attempts = attempts + 1")));
    VERIFY_OK(m_queue->recall(D1, Ann));
}

// A producer that says nothing, and a probe about which none is asked: both come back alike.
void TestQueueRedraft::silenceBringsItBack()
{
    constexpr qint64 hour = qint64 {3600} * 1000;
    submit(T1);
    submit(T2);
    set(QStringLiteral("UPDATE item SET is_probe = 1 WHERE external_id = '%1'").arg(T2));
    askFor(T1, D1);
    askFor(T2, D2);
    take();
    COMPARE_CODE(setDraftWait(m_workspace->database(), QStringLiteral("none"), hour), NotFound);
    const QString queue = status(T1).queue;
    COMPARE_CODE(setDraftWait(m_workspace->database(), queue, hour - 1), InvalidInput);
    QCOMPARE(*draftWait(m_workspace->database(), queue), 24 * hour);
    VERIFY_OK(setDraftWait(m_workspace->database(), queue, 2 * hour));
    m_clock.advance(2 * hour - 1);
    VERIFY_OK(m_queue->sweep());
    QVERIFY(returned(Ann).empty() && status(T1).awaitsDraft);
    m_clock.advance(1);
    VERIFY_OK(m_queue->sweep());
    const std::vector<Lease> back = returned(Ann);
    QCOMPARE(back.size(), std::size_t(2));
    for (const Lease &lease : back) {
        QVERIFY(lease.asked && lease.asked->isRefused && lease.asked->isLate);
        QCOMPARE(lease.asked->refusal, QString());
    }
    QCOMPARE(requestState(D1), QStringLiteral("refused"));
    VERIFY_OK(m_queue->nackOutcome(D2, QStringLiteral("late")));
    VERIFY_OK(m_queue->nackOutcome(D1, QStringLiteral("late")));
    VERIFY_OK(m_queue->decide(request(back[0], Ann, D3)));
}

// A place that somebody gave back for good dies when nobody else comes; not while nobody can.
namespace {

// Rows that all statements of the connection have read by going through a table from its start.
int rowsScanned(Database &database)
{
    const QVariant handle = database.driverHandle();
    sqlite3 *connection = *static_cast<sqlite3 *const *>(handle.data());
    int rows = 0;
    for (sqlite3_stmt *at = sqlite3_next_stmt(connection, nullptr); at != nullptr;
         at = sqlite3_next_stmt(connection, at)) {
        rows += sqlite3_stmt_status(at, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0);
    }
    return rows;
}

} // namespace

// Every lease looks for it: what that costs must not grow with the items, nor with the requests
// that may wait longer.
void TestQueueRedraft::lookingForSilenceReadsNoItems()
{
    constexpr int many = 300;
    constexpr qint64 hour = qint64 {3600} * 1000;
    submit(T1, R"(,"queue":"slow")");
    submit(T2, R"(,"queue":"quick")");
    for (int i = 0; i < many; ++i)
        submit(QStringLiteral("other-%1").arg(i));
    VERIFY_OK(setDraftWait(m_workspace->database(), QStringLiteral("quick"), hour));
    askFor(T1, D1);
    askFor(T2, D2);
    VERIFY_OK(m_queue->sweep()); // every statement is prepared
    const int before = rowsScanned(m_workspace->database());
    m_clock.advance(hour);
    VERIFY_OK(m_queue->sweep());
    const int scanned = rowsScanned(m_workspace->database()) - before;
    QVERIFY2(scanned < many / 10, qPrintable(QString::number(scanned)));
    QCOMPARE(requestState(D1), QStringLiteral("waiting"));
    QCOMPARE(requestState(D2), QStringLiteral("refused"));
}

void TestQueueRedraft::waitingIsNoSilence()
{
    constexpr qint64 days = qint64 {24} * 3600 * 1000;
    submit(T1);
    const Result<Lease> first = lease(Bob, T1);
    VERIFY_OK(m_queue->release(first->key, Bob, {0, true, {}}));
    askFor(T1, D1);
    m_clock.advance(30 * days);
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(status(T1).state, QStringLiteral("open"));
    revise(T1, 2);
    VERIFY_OK(m_queue->sweep());
    QCOMPARE(status(T1).state, QStringLiteral("open"));
    QCOMPARE(returned(Ann).size(), std::size_t(1));
}

void TestQueueRedraft::othersStayBlind()
{
    submit(T1);
    askFor(T1, D1);
    revise(T1, 2);
    m_clock.advance(qint64 {8} * 24 * 3600 * 1000); // it is kept for a week
    const Result<Lease> other = lease(Bob, T1);
    VERIFY_OK(other);
    QVERIFY(!other->asked && !other->previous);
}

void TestQueueRedraft::nothingOfItIsFeedback()
{
    submit(T1);
    const Result<Lease> held = lease(Ann, T1);
    DecisionRequest request = ask(*held, Ann, D1);
    request.decision.activeMs = 61'000;
    VERIFY_OK(m_queue->decide(request));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM feedback")), QStringLiteral("0"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
    const Result<Decision> kept = parseDecision(
        value(QStringLiteral("SELECT CAST(body AS TEXT) FROM draft_request")).toUtf8());
    VERIFY_OK(kept);
    QCOMPARE(kept->activeMs, std::optional<qint64>(61'000));
    // What came too late is not kept: there is no text in it.
    submit(T2);
    const Result<Lease> lost = lease(Ann, T2);
    VERIFY_OK(m_queue->cancel(Desk, T2));
    COMPARE_CODE(m_queue->decide(ask(*lost, Ann, D2)), Gone);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM draft_request")), QStringLiteral("1"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM feedback")), QStringLiteral("0"));
}

void TestQueueRedraft::listShowsWhatWaits()
{
    submit(T1, R"(,"priority":90)");
    submit(T2, R"(,"priority":10)");
    askFor(T1, D1);
    const auto list = [this](const QString &who, const QueueFilter &filter = {}) {
        const auto listing = listQueue(m_workspace->database(), who, filter, m_clock.now(), 10);
        if (!listing)
            qFatal("%s", qPrintable(toString(listing.error())));
        return listing->entries;
    };
    auto mine = list(Ann);
    QCOMPARE(mine.size(), std::size_t(2));
    QCOMPARE(mine[1].externalId, T1); // behind what can be done
    QVERIFY(mine[1].state == QueueEntry::State::Waiting);
    QCOMPARE(list(Bob).size(), std::size_t(1));
    QueueFilter waiting;
    waiting.state = QueueFilter::State::Waiting;
    QCOMPARE(list(Ann, waiting).size(), std::size_t(1));
    for (const QueueFilter::State state :
         {QueueFilter::State::Free, QueueFilter::State::Returned, QueueFilter::State::Started}) {
        QueueFilter filter;
        filter.state = state;
        for (const QueueEntry &entry : list(Ann, filter))
            QVERIFY(entry.externalId != T1);
    }
    revise(T1, 2);
    mine = list(Ann);
    QCOMPARE(mine[0].externalId, T1);
    QVERIFY(mine[0].state == QueueEntry::State::Returned);
    QVERIFY(mine[0].redrafted);
}

void TestQueueRedraft::traceTellsIt()
{
    submit(T1);
    askFor(T1, D1);
    take();
    VERIFY_OK(m_queue->ackOutcome(D1));
    revise(T1, 2);
    const auto trace = traceItem(m_workspace->database(), Desk, T1);
    VERIFY_OK(trace);
    const auto &requests = (*trace)["draft_requests"];
    QCOMPARE(requests.size(), std::size_t(1));
    QCOMPARE(toQString(requests[0]["state"].get<std::string>()), QStringLiteral("answered"));
    QCOMPARE(toQString(requests[0]["outcome"]["instruction"].get<std::string>()),
             QStringLiteral("Shorter, and name the day."));
    QStringList kinds;
    for (const auto &event : (*trace)["events"])
        kinds += toQString(event["kind"].get<std::string>());
    QCOMPARE(kinds.mid(2),
             QStringLiteral("redraft_asked redraft_taken redraft_acked revised redraft_answered")
                 .split(u' '));
}

void TestQueueRedraft::erasureTakesTheInstruction()
{
    submit(T1, R"(,"subject_id":"person")");
    const Result<Lease> held = lease(Ann, T1);
    const DecisionRequest asked = ask(*held, Ann, D1, QStringLiteral("Ask Maria for the invoice"));
    VERIFY_OK(m_queue->decide(asked));
    take();
    VERIFY_OK(m_queue->nackOutcome(D1, QStringLiteral("Maria has left")));
    VERIFY_OK(eraseSubject(*m_queue, QStringLiteral("person")));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM draft_request WHERE instr(body, 'Maria')"
                                  " OR instr(payload, 'Maria') OR refusal IS NOT NULL")),
             QStringLiteral("0"));
    const auto again = m_queue->decide(asked); // the same answer for ever
    VERIFY_OK(again);
    QVERIFY(again->repeated);
}

QTEST_GUILESS_MAIN(TestQueueRedraft)
#include "tst_queue_redraft.moc"
