// SPDX-License-Identifier: GPL-3.0-or-later
// Which older texts of an item a reviewer may hold theirs against: never another's that is not for
// their eyes. And what a session records when a draft is chosen or set aside.
#include "core/queue/trace.h"
#include "core/review/earliertexts.h"
#include "core/review/opinions.h"
#include "core/review/reviewsession.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

using namespace bluepencil;

namespace {

const QString id = QStringLiteral("e-1");

OrderedJson itemWith(const char *more)
{
    OrderedJson item
        = test::plainItem(id, QStringLiteral("Where?"), QStringLiteral("It comes on Monday."));
    item.update(OrderedJson::parse(more));
    return item;
}

Lease leaseOf(test::ReviewedWorkspace &made, const QString &reviewer)
{
    LeaseRequest request;
    request.reviewer = reviewer;
    request.skills = {QStringLiteral("*")};
    request.producer = QStringLiteral("local");
    request.externalId = id;
    const auto leases = made.queue().lease(request);
    if (!leases || leases->empty())
        qFatal("nothing to lease for %s", qPrintable(reviewer));
    return leases->front();
}

// "final Bea: text", the latest first.
QStringList seenBy(test::ReviewedWorkspace &made, const QString &reviewer)
{
    const Lease lease = leaseOf(made, reviewer);
    const Draft &draft = lease.item.drafts.front();
    const auto texts = earlierTexts(made.database(), lease, draft.id, draft.text, reviewer);
    if (!texts)
        return {toString(texts.error())};
    static const QStringList kinds {QStringLiteral("final"), QStringLiteral("not-sent"),
                                    QStringLiteral("recalled"), QStringLiteral("refused"),
                                    QStringLiteral("draft")};
    QStringList all;
    for (const EarlierText &text : *texts) {
        all.append(QStringLiteral("%1 %2 r%3: %4")
                       .arg(kinds.at(int(text.kind)), text.reviewer)
                       .arg(text.revision)
                       .arg(text.text));
    }
    return all;
}

} // namespace

class TestEarlierTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void othersStayBlind();
    void whoDecidesOverThemSeesTheFinals();
    void damagedOnesAreNotSeen();
    void whatCameBackIsSeenByItsMaker();
    void whatCameBackIsNotSeenByAnother();
    void draftsOfEarlierRevisions();
    void nothingWhereTheDraftIsHidden();
    void choosingAndDiscardingAreRecorded();

private:
    static void decide(test::ReviewedWorkspace &made, const QString &reviewer, const QString &text);
    static Result<Outcome> taken(test::ReviewedWorkspace &made);
};

void TestEarlierTexts::decide(test::ReviewedWorkspace &made, const QString &reviewer,
                              const QString &text)
{
    made.clock().advance(1000);
    const auto done = made.decide(test::decision(id, Action::Edit, text, reviewer));
    QVERIFY2(done.has_value(), test::words(done));
}

Result<Outcome> TestEarlierTexts::taken(test::ReviewedWorkspace &made)
{
    const auto outcomes = made.queue().takeOutcomes({}, 1, 60'000);
    if (!outcomes)
        return fail(outcomes.error());
    if (outcomes->empty())
        return fail(Error::Code::NotFound, QStringLiteral("no outcome"));
    return outcomes->front();
}

void TestEarlierTexts::othersStayBlind()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith(R"({"overlap": 3, "agreement": "adjudicate"})")).has_value());
    decide(made, QStringLiteral("Bea"), QStringLiteral("It comes on Tuesday."));
    decide(made, QStringLiteral("Carl"), QStringLiteral("It comes on Friday."));
    QCOMPARE(seenBy(made, QStringLiteral("Dora")), QStringList());
    const auto opinions = opinionsOn(made.database(), leaseOf(made, QStringLiteral("Dora")));
    QVERIFY(opinions && opinions->empty());
}

void TestEarlierTexts::whoDecidesOverThemSeesTheFinals()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith(R"({"overlap": 2, "agreement": "adjudicate"})")).has_value());
    decide(made, QStringLiteral("Bea"), QStringLiteral("It comes on Tuesday."));
    decide(made, QStringLiteral("Carl"), QStringLiteral("It comes on Friday."));
    QCOMPARE(leaseOf(made, QStringLiteral("Dora")).kind, SlotKind::Adjudication);
    QCOMPARE(seenBy(made, QStringLiteral("Dora")),
             (QStringList {QStringLiteral("final Carl r1: It comes on Friday."),
                           QStringLiteral("final Bea r1: It comes on Tuesday.")}));
    const auto opinions = opinionsOn(made.database(), leaseOf(made, QStringLiteral("Dora")));
    QVERIFY2(opinions.has_value(), test::words(opinions));
    QCOMPARE(opinions->size(), std::size_t {2});
    QCOMPARE(opinions->front().reviewer, QStringLiteral("Bea"));
    QCOMPARE(opinions->front().action, Action::Edit);
    QCOMPARE(opinions->back().text.value(), QStringLiteral("It comes on Friday."));
}

// Under the hash of what was stored, as a flipped bit leaves it.
void TestEarlierTexts::damagedOnesAreNotSeen()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith(R"({"overlap": 2, "agreement": "adjudicate"})")).has_value());
    decide(made, QStringLiteral("Bea"), QStringLiteral("It comes on Tuesday."));
    decide(made, QStringLiteral("Carl"), QStringLiteral("It comes on Friday."));
    QVERIFY(made.execute(QStringLiteral(
        "CREATE TEMP TABLE kept AS SELECT decision_id, record_sha256 FROM decision")));
    QVERIFY(made.execute(QStringLiteral(
        "UPDATE decision SET final_text = CAST('It comes on Monday.' AS BLOB), body = x'7b'"
        " WHERE reviewer = 'Bea'")));
    QVERIFY(made.execute(
        QStringLiteral("UPDATE decision SET record_sha256 = (SELECT k.record_sha256 FROM kept k"
                       " WHERE k.decision_id = decision.decision_id)")));
    QCOMPARE(seenBy(made, QStringLiteral("Dora")),
             QStringList {QStringLiteral("final Carl r1: It comes on Friday.")});
    const auto opinions = opinionsOn(made.database(), leaseOf(made, QStringLiteral("Dora")));
    QVERIFY2(opinions.has_value(), test::words(opinions));
    QCOMPARE(opinions->size(), std::size_t {1});
    QCOMPARE(opinions->front().reviewer, QStringLiteral("Carl"));
}

void TestEarlierTexts::whatCameBackIsSeenByItsMaker()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith("{}")).has_value());
    decide(made, QStringLiteral("Bea"), QStringLiteral("It comes on Tuesday."));
    const auto outcome = taken(made);
    QVERIFY2(outcome.has_value(), test::words(outcome));
    QVERIFY(made.queue().nackOutcome(outcome->outcomeId, QStringLiteral("full")).has_value());
    QCOMPARE(seenBy(made, QStringLiteral("Bea")),
             QStringList {QStringLiteral("not-sent Bea r1: It comes on Tuesday.")});
    // A second round, taken back this time: both are there, the latest first.
    made.clock().advance(1000);
    Decision second = test::decision(id, Action::Edit, QStringLiteral("It comes on Sunday."),
                                     QStringLiteral("Bea"));
    second.decisionId = uuid5({id, QStringLiteral("second")});
    second.decidedAt = made.clock().now();
    const Lease lease = leaseOf(made, QStringLiteral("Bea"));
    const auto decided = made.queue().decide({lease.key, second, 1});
    QVERIFY2(decided.has_value(), test::words(decided));
    const auto recalled = made.queue().recall(second.decisionId, QStringLiteral("Bea"));
    QVERIFY2(recalled.has_value(), test::words(recalled));
    QCOMPARE(seenBy(made, QStringLiteral("Bea")),
             (QStringList {QStringLiteral("recalled Bea r1: It comes on Sunday."),
                           QStringLiteral("not-sent Bea r1: It comes on Tuesday.")}));
}

void TestEarlierTexts::whatCameBackIsNotSeenByAnother()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith("{}")).has_value());
    decide(made, QStringLiteral("Bea"), QStringLiteral("It comes on Tuesday."));
    const auto outcome = taken(made);
    QVERIFY2(outcome.has_value(), test::words(outcome));
    QVERIFY(made.queue().nackOutcome(outcome->outcomeId, QStringLiteral("full")).has_value());
    const Lease lease = leaseOf(made, QStringLiteral("Bea"));
    ReleaseOptions never;
    never.excludeMe = true;
    QVERIFY(made.queue().release(lease.key, QStringLiteral("Bea"), never).has_value());
    QCOMPARE(seenBy(made, QStringLiteral("Carl")), QStringList());
}

void TestEarlierTexts::draftsOfEarlierRevisions()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith("{}")).has_value());
    QVERIFY(made.submit(itemWith(R"({"revision": 2, "draft": "It comes today."})")).has_value());
    QVERIFY(made.submit(itemWith(R"({"revision": 3, "draft": "It comes now."})")).has_value());
    // The same text again is nothing to compare with.
    QVERIFY(made.submit(itemWith(R"({"revision": 4, "draft": "It comes now."})")).has_value());
    QCOMPARE(seenBy(made, QStringLiteral("Bea")),
             (QStringList {QStringLiteral("draft  r2: It comes today."),
                           QStringLiteral("draft  r1: It comes on Monday.")}));
}

void TestEarlierTexts::nothingWhereTheDraftIsHidden()
{
    test::ReviewedWorkspace made;
    QVERIFY(made.submit(itemWith("{}")).has_value());
    QVERIFY(made.submit(itemWith(R"({"revision": 2, "draft": "It comes today."})")).has_value());
    QVERIFY(made.execute(QStringLiteral("UPDATE slot SET arm = 'control'")).has_value());
    QVERIFY(made.execute(QStringLiteral("UPDATE item SET arm = 'control'")).has_value());
    QCOMPARE(seenBy(made, QStringLiteral("Bea")), QStringList());
}

void TestEarlierTexts::choosingAndDiscardingAreRecorded()
{
    test::ReviewedWorkspace made;
    OrderedJson item = itemWith(R"({"drafts": [{"id": "a", "text": "One."},
                                               {"id": "b", "text": "Two."}]})");
    item.erase("draft");
    QVERIFY(made.submit(item).has_value());
    ReviewSession::Config config;
    config.reviewer = QStringLiteral("Bea");
    Journal journal(made.database(), made.clock());
    ReviewSession session(made.queue(), journal, made.clock(), seededRandom(3), config);
    QVERIFY(session.start().has_value());
    auto open = session.openNext({});
    QVERIFY(open.has_value() && open->has_value());
    WorkingState work = (*open)->work;
    const QString itemId = (*open)->lease.itemId;
    work.text = QStringLiteral("Two. And mine.");
    QVERIFY(session.switchDraft(itemId, QStringLiteral("b"), work).has_value());
    work.text.clear();
    QVERIFY(session.setDraftAside(itemId, true, work).has_value());
    work.text = QStringLiteral("All mine.");
    QVERIFY(session.save(itemId, work).has_value());
    QCOMPARE(session.switchDraft(itemId, QStringLiteral("c"), work).error().code,
             Error::Code::NotFound);
    // The draft in force outlives the session, and goes into the decision.
    ReviewSession later(made.queue(), journal, made.clock(), seededRandom(4), config);
    QVERIFY(later.start().has_value());
    open = later.openNext({});
    QVERIFY(open.has_value() && open->has_value());
    QCOMPARE((*open)->draftId, QStringLiteral("b"));
    QCOMPARE((*open)->draftText, QStringLiteral("Two."));
    QCOMPARE((*open)->work.text, QStringLiteral("All mine."));
    const auto decided = later.decide(itemId, Action::Edit, (*open)->work);
    QVERIFY2(decided.has_value(), test::words(decided));
    QVERIFY(later.commitAll().has_value());
    const auto trace = traceItem(made.database(), QStringLiteral("local"), id);
    QVERIFY2(trace.has_value(), test::words(trace));
    QStringList events;
    for (const auto &event : (*trace)["events"]) {
        const QString kind = toQString(event["kind"].get<std::string>());
        if (kind.startsWith(u"draft_"))
            events.append(kind + u' ' + toQString(event["detail"].dump()));
    }
    QCOMPARE(events,
             (QStringList {QStringLiteral("draft_chosen {\"draft\":2}"),
                           QStringLiteral("draft_discarded {\"draft\":2}")}));
    QCOMPARE(toQString((*trace)["decisions"][0]["decision"]["draft_id"].get<std::string>()),
             QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestEarlierTexts)
#include "tst_earliertexts.moc"
