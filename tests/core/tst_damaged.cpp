// SPDX-License-Identifier: GPL-3.0-or-later
// Records that cannot be read any more: work goes on with the others, and what stood in them can be
// erased. On both databases.
#include "core/queue/remote/wire.h"
#include "core/queue/webhooks/webhookclaims.h"
#include "core/queue/webhooks/webhooks.h"
#include "core/store/records.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

class TestDamaged : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void itemsAreInNobodysWay_data() { databases(); }

    void itemsAreInNobodysWay();

    void laterTurnsGoOn_data() { databases(); }

    void laterTurnsGoOn();

    void manyDamagedTurns_data() { databases(); }

    void manyDamagedTurns();

    void outcomesAreInNobodysWay_data() { databases(); }

    void outcomesAreInNobodysWay();

    void whatReadsOtherwiseGoesNowhere_data() { databases(); }

    void whatReadsOtherwiseGoesNowhere();

    void stateStaysDamaged_data() { databases(); }

    void stateStaysDamaged();

    void theyAreNotSent_data() { databases(); }

    void theyAreNotSent();

    void whatCameBackStopsNobody_data() { databases(); }

    void whatCameBackStopsNobody();

    void opinionsAreNotSent_data() { databases(); }

    void opinionsAreNotSent();

    void soundOpinionsAreSent_data() { databases(); }

    void soundOpinionsAreSent();

    void textsAreErased_data() { databases(); }

    void textsAreErased();
};

namespace {

QString aBlob(const Store &store)
{
    return store.workspace->isFile() ? txt("x'7b'") : txt("'\\x7b'");
}

// Other bytes in the place of `from`, under the hash of what was stored, as a flipped bit leaves
// it; in the one row that has them.
bool alter(const Store &store, const char *table, const char *column, const QByteArray &from,
           const QByteArray &into)
{
    Query find(store.database(),
               txt("SELECT item_id, %2, record_sha256 FROM %1").arg(txt(table), txt(column)));
    Result<bool> row = find.runToRow();
    while (row && *row && !find.bytes(1).contains(from))
        row = find.next();
    if (!row || !*row)
        return false;
    const QByteArray bytes = find.bytes(1);
    QByteArray changed = bytes;
    changed.replace(from, into);
    const QString id = find.text(0);
    const QByteArray hash = find.bytes(2);
    find.finish();
    const QString where = txt(" WHERE item_id = ? AND %1 = ?").arg(txt(column));
    Query change(store.database(),
                 txt("UPDATE %1 SET %2 = ?").arg(txt(table), txt(column)) + where);
    Query seal(store.database(), txt("UPDATE %1 SET record_sha256 = ?").arg(txt(table)) + where);
    return change.bind(changed).bind(id).bind(bytes).run()
        && seal.bind(hash).bind(id).bind(changed).run();
}

// What doctor says: "table part", in the order of the tables.
QStringList damagedParts(const Store &store)
{
    QStringList parts;
    const auto report = checkRecords(store.database());
    if (!report)
        return {toString(report.error())};
    for (const DamagedRecord &record : report->damaged)
        parts += record.kind + u' ' + record.part;
    return parts;
}

LeaseRequest asking(const QString &reviewer, int max)
{
    LeaseRequest request;
    request.reviewer = reviewer;
    request.max = max;
    return request;
}

// Given to one after the other, who do nothing; the sweep ends the item.
bool lastPlaceDies(Store &store)
{
    constexpr int deliveries = 5; // as many as a queue allows unless told otherwise
    for (int i = 0; i < deliveries; ++i) {
        const auto leased = store.queue->lease(asking(txt("ben%1").arg(i), 1));
        if (!leased || leased->size() != 1)
            return false;
        store.clock.advance(leased->front().leaseMs);
    }
    return store.queue->sweep().has_value();
}

} // namespace

// The others are leased; it is not delivered meanwhile, ends as any other, and comes back by
// itself.
void TestDamaged::itemsAreInNobodysWay()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    for (const char *id : {"a", "b", "c"})
        QVERIFY(store.submit(about(txt(id), {})));
    const auto damage = [&store](const char *id) {
        return store.database().execute(
            txt("UPDATE item SET line = %1 WHERE external_id = '%2'").arg(aBlob(store), txt(id)));
    };
    QVERIFY(damage("a"));
    LeaseRequest request;
    request.reviewer = txt("anna");
    request.max = 2;
    const auto leased = store.queue->lease(request);
    QVERIFY2(leased, words(leased));
    QCOMPARE(leased->size(), std::size_t {2});
    QCOMPARE(leased->at(0).item.externalId, txt("b"));
    QCOMPARE(leased->at(1).item.externalId, txt("c"));
    QCOMPARE(store.count("SELECT min(deliveries) FROM slot"), qint64 {0});
    QVERIFY(damage("c")); // while somebody has it
    const auto held = store.queue->adopt(txt("anna"));
    QVERIFY2(held, words(held));
    QCOMPARE(held->size(), std::size_t {1});
    QCOMPARE(held->at(0).item.externalId, txt("b"));
    QVERIFY(store.queue->cancel(txt("local"), txt("c")));
    const auto told = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY(told && told->size() == 1 && told->front().externalId == u"c");
    QVERIFY(told->front().status == OutcomeStatus::Cancelled);

    request.reviewer = txt("ben");
    Query mend(store.database(), txt("UPDATE item SET line = ? WHERE external_id = 'a'"));
    QVERIFY(mend.bind(toLine(about(txt("a"), {}))).run());
    store.clock.advance(qint64 {60} * 60 * 1000);
    request.max = 1;
    const auto back = store.queue->lease(request);
    QVERIFY2(back, words(back));
    QCOMPARE(back->size(), std::size_t {1});
    QCOMPARE(back->front().item.externalId, txt("a"));
}

// A turn that nobody can be shown holds up none behind it, and is named to whoever has those; one
// that is sound still comes first.
void TestDamaged::laterTurnsGoOn()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    for (const char *id : {"a", "b", "c", "x", "y"}) {
        OrderedJson turn = about(txt(id), {});
        turn["conversation_id"] = *id < 'x' ? "talk" : "other talk";
        QVERIFY(store.submit(turn));
    }
    QVERIFY(alter(store, "item", "line", "Draft a", "Eraft a"));
    QVERIFY(alter(store, "item", "line", "Draft x", "Eraft x"));
    LeaseRequest named = asking(txt("carl"), 1);
    named.producer = txt("local");
    named.externalId = txt("y");
    const auto other = store.queue->lease(named);
    QVERIFY2(other, words(other));
    QCOMPARE(other->front().damagedBefore, QStringList(txt("x")));
    const auto again = store.queue->lease(named);
    QVERIFY2(again, words(again));
    QCOMPARE(again->front().damagedBefore, QStringList(txt("x")));

    const auto first = store.queue->lease(asking(txt("anna"), 3));
    QVERIFY2(first, words(first));
    QCOMPARE(first->size(), std::size_t {1});
    QCOMPARE(first->front().item.externalId, txt("b"));
    QCOMPARE(first->front().damagedBefore, QStringList(txt("a")));
    const auto read = wire::readLease(wire::write(first->front()));
    QVERIFY2(read, words(read));
    QCOMPARE(read->damagedBefore, QStringList(txt("a")));
    Decision yes = decision(txt("b"), Action::Approve);
    yes.decisionId = uuid5({u"b"});
    yes.decidedAt = store.clock.now();
    const auto given = store.queue->decide({first->front().key, yes, 1});
    QVERIFY2(given, words(given));
    const auto next = store.queue->lease(asking(txt("anna"), 3));
    QVERIFY2(next, words(next));
    QCOMPARE(next->size(), std::size_t {1});
    QCOMPARE(next->front().item.externalId, txt("c"));

    QVERIFY(alter(store, "item", "line", "Eraft a", "Draft a"));
    store.clock.advance(qint64 {60} * 60 * 1000);
    const auto back = store.queue->lease(asking(txt("ben"), 1));
    QVERIFY2(back, words(back));
    QCOMPARE(back->size(), std::size_t {1});
    QCOMPARE(back->front().item.externalId, txt("a"));
    QVERIFY(back->front().damagedBefore.isEmpty());
}

// However many there are, and whatever became of their ids: who asks for the turn behind them can
// read what comes.
void TestDamaged::manyDamagedTurns()
{
    constexpr int most = 100;
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    for (int i = 0; i < most + 3; ++i) {
        OrderedJson turn = about(txt("t%1").arg(i, 3, 10, QChar(u'0')), {});
        turn["conversation_id"] = "talk";
        QVERIFY(store.submit(turn));
    }
    Query rename(store.database(), txt("UPDATE item SET external_id = ? WHERE external_id = ?"));
    QVERIFY(rename.bind(QString(QChar(7))).bind(txt("t001")).run());
    Query damage(store.database(), txt("UPDATE item SET record_sha256 = ? WHERE external_id <> ?"));
    QVERIFY(damage.bind(QByteArray(32, 'x')).bind(txt("t102")).run());
    LeaseRequest named = asking(txt("anna"), 1);
    named.producer = txt("local");
    named.externalId = txt("t102");
    const auto leased = store.queue->lease(named);
    QVERIFY2(leased, words(leased));
    const QStringList &damaged = leased->front().damagedBefore;
    QCOMPARE(damaged.size(), qsizetype {most - 1});
    QCOMPARE(damaged.front(), txt("t000"));
    QCOMPARE(damaged.at(1), txt("t002"));
    const auto read = wire::readLease(wire::write(leased->front()));
    QVERIFY2(read, words(read));
    QCOMPARE(read->damagedBefore, damaged);
}

void TestDamaged::outcomesAreInNobodysWay()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const UtcMs now = store.clock.now();
    for (const char *id : {"asked", "also"}) {
        Decision ask = decision(txt(id), Action::Redraft);
        ask.instruction = txt("Shorter.");
        QVERIFY(reviewOn(*store.queue, now, about(txt(id), {}), ask));
    }
    for (const char *id : {"a", "b"}) {
        QVERIFY(
            reviewOn(*store.queue, now, about(txt(id), {}), decision(txt(id), Action::Approve)));
    }
    const auto damage = [&store](const char *table, const QString &condition) {
        return store.database().execute(
            txt("UPDATE %1 SET payload = %2 WHERE %3").arg(txt(table), aBlob(store), condition));
    };
    const auto of = [](const char *id) {
        return txt("item_id = (SELECT item_id FROM item WHERE external_id = '%1')").arg(txt(id));
    };
    QVERIFY(damage("draft_request", of("asked")));
    QVERIFY(damage("outcome", of("a")));
    // One at a time: what cannot be read takes up the place of none.
    for (const char *id : {"also", "b"}) {
        const auto taken = store.queue->takeOutcomes(txt("local"), 1, 60'000);
        QVERIFY2(taken, words(taken));
        QCOMPARE(taken->size(), std::size_t {1});
        QCOMPARE(taken->front().externalId, txt(id));
    }
    const auto none = store.queue->takeOutcomes(txt("local"), 1, 60'000);
    QVERIFY2(none, words(none));
    QVERIFY(none->empty());
    QCOMPARE(store.count("SELECT count(*) FROM outcome WHERE state = 'committed'"), qint64 {1});
}

// A letter became another: what is left is as good JSON as before, but not what its hash is of.
void TestDamaged::whatReadsOtherwiseGoesNowhere()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const UtcMs now = store.clock.now();
    for (const char *id : {"sent", "other"}) {
        QVERIFY(
            reviewOn(*store.queue, now, about(txt(id), {}), decision(txt(id), Action::Approve)));
    }
    for (const char *id : {"a", "b", "c"})
        QVERIFY(store.submit(about(txt(id), {})));
    LeaseRequest request;
    request.reviewer = txt("anna");
    request.max = 2;
    QVERIFY(alter(store, "item", "line", "Draft a", "Eraft a"));
    const auto leased = store.queue->lease(request);
    QVERIFY2(leased, words(leased));
    QCOMPARE(leased->size(), std::size_t {2});
    QCOMPARE(leased->at(0).item.externalId, txt("b"));
    QCOMPARE(leased->at(1).item.externalId, txt("c"));
    QVERIFY(alter(store, "item", "line", "Draft c", "Eraft c"));
    const auto held = store.queue->adopt(txt("anna"));
    QVERIFY2(held, words(held));
    QCOMPARE(held->size(), std::size_t {1});

    QVERIFY(alter(store, "outcome", "payload", "Draft other", "Eraft other"));
    const auto outcomes = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY2(outcomes, words(outcomes));
    QCOMPARE(outcomes->size(), std::size_t {1});
    QCOMPARE(outcomes->front().externalId, txt("sent"));
    const auto asked = store.queue->takeOutcomeOf(txt("local"), txt("other"), 0);
    QVERIFY(!asked && asked.error().code == Error::Code::Corrupt);
}

// Nothing that is done about it makes the hash of its state anew, or doctor would find it sound.
void TestDamaged::stateStaysDamaged()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const UtcMs now = store.clock.now();
    for (const char *id : {"a", "b"}) {
        QVERIFY(
            reviewOn(*store.queue, now, about(txt(id), {}), decision(txt(id), Action::Approve)));
    }
    Query hashOf(store.database(), txt("SELECT state_sha256 FROM outcome ORDER BY outcome_no"));
    QVERIFY(hashOf.runToRow().value_or(false));
    const QByteArray hash = hashOf.bytes(0);
    hashOf.finish();
    const QString first = txt(" WHERE outcome_no = (SELECT min(outcome_no) FROM outcome)");
    QVERIFY(store.database().execute(txt("UPDATE outcome SET attempts = 3") + first));
    Query seal(store.database(), txt("UPDATE outcome SET state_sha256 = ?") + first);
    QVERIFY(seal.bind(hash).run());
    QCOMPARE(damagedParts(store), QStringList(txt("outcome state")));
    const auto taken = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY2(taken, words(taken));
    QCOMPARE(taken->size(), std::size_t {1});
    QCOMPARE(taken->front().externalId, txt("b"));
    QCOMPARE(damagedParts(store), QStringList(txt("outcome state")));
    QVERIFY(addWebhook(store.database(), txt("local"), txt("https://desk.example/outcomes"), now,
                       seededRandom(3)));
    WebhookClaims claims(*store.workspace, *store.queue, store.clock);
    QVERIFY(claims.enrol(true));
    store.clock.advance(1000);
    const auto jobs = claims.claim(txt("local"), 10, 60'000);
    QVERIFY2(jobs, words(jobs));
    QCOMPARE(jobs->size(), std::size_t {1});
    QCOMPARE(damagedParts(store), QStringList(txt("outcome state")));
}

// More of them than one claim takes in: the sound one behind them goes out with the next, and none
// of them.
void TestDamaged::theyAreNotSent()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    constexpr int most = 210;
    constexpr int ofAClaim = 204; // four looks at 51 rows
    const UtcMs now = store.clock.now();
    for (int i = 0; i <= most; ++i) {
        const QString id = txt("i%1").arg(i, 3, 10, QLatin1Char('0'));
        store.clock.advance(1); // ids in the order in which they were made
        QVERIFY(reviewOn(*store.queue, now, about(id, {}), decision(id, Action::Approve)));
    }
    QVERIFY(alter(store, "outcome", "payload", "Draft i000", "Eraft i000"));
    const QString rest = txt(" WHERE outcome_no > (SELECT min(outcome_no) FROM outcome)"
                             " AND outcome_no < (SELECT max(outcome_no) FROM outcome)");
    QVERIFY(
        store.database().execute(txt("UPDATE outcome SET record_sha256 = state_sha256") + rest));
    QCOMPARE(damagedParts(store).size(), qsizetype {most});
    QVERIFY(addWebhook(store.database(), txt("local"), txt("https://desk.example/outcomes"), now,
                       seededRandom(3)));
    WebhookClaims claims(*store.workspace, *store.queue, store.clock);
    QVERIFY(claims.enrol(true));
    const auto none = claims.claim(txt("local"), 1, 60'000);
    QVERIFY2(none, words(none));
    QVERIFY(none->empty());
    QCOMPARE(store.count("SELECT count(*) FROM webhook_delivery WHERE next_attempt_at >"
                         " (SELECT min(next_attempt_at) FROM webhook_delivery)"),
             qint64 {ofAClaim});
    const auto jobs = claims.claim(txt("local"), 1, 60'000);
    QVERIFY2(jobs, words(jobs));
    QCOMPARE(jobs->size(), std::size_t {1});
    const auto sent = parseOutcome(jobs->front().payload);
    QVERIFY2(sent, words(sent));
    QCOMPARE(sent->externalId, txt("i210"));
    const auto more = claims.claim(txt("local"), 100, 60'000);
    QVERIFY2(more, words(more));
    QVERIFY(more->empty());
    QCOMPARE(damagedParts(store).size(), qsizetype {most});
}

// The one whom it came back to has the item again, without what cannot be trusted any more.
void TestDamaged::whatCameBackStopsNobody()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const UtcMs now = store.clock.now();
    for (const char *id : {"sent", "other"}) {
        QVERIFY(reviewOn(*store.queue, now, about(txt(id), {}),
                         decision(txt(id), Action::Edit, txt("Done with ") + txt(id))));
    }
    for (const char *id : {"asked", "also"}) {
        Decision ask = decision(txt(id), Action::Redraft);
        ask.instruction = txt("Do it shorter, ") + txt(id);
        QVERIFY(reviewOn(*store.queue, now, about(txt(id), {}), ask));
    }
    const auto taken = store.queue->takeOutcomes(txt("local"), 10, 60'000);
    QVERIFY2(taken, words(taken));
    QCOMPARE(taken->size(), std::size_t {4});
    for (const Outcome &outcome : *taken)
        QVERIFY(store.queue->nackOutcome(outcome.outcomeId, txt("No.")));
    QVERIFY(alter(store, "decision", "body", "\"Done with sent", "\"\"one with sent"));
    QVERIFY(alter(store, "decision", "body", "Done with other", "Eone with other"));
    QVERIFY(alter(store, "draft_request", "body", "\"Do it shorter, asked", "\"\"o it"));
    QVERIFY(alter(store, "draft_request", "body", "Do it shorter, also", "Eo it shorter, also"));
    LeaseRequest request = asking(txt("anna"), 10);
    request.onlyReturned = true;
    const auto back = store.queue->lease(request);
    QVERIFY2(back, words(back));
    QStringList ids;
    for (const Lease &lease : *back) {
        ids += lease.item.externalId;
        QVERIFY(!lease.previous);
        QVERIFY(!lease.asked);
        const bool isSent = ids.last() == u"sent" || ids.last() == u"other";
        QCOMPARE(lease.notSentReason, isSent ? txt("No.") : QString());
    }
    ids.sort();
    QCOMPARE(ids, QStringList({txt("also"), txt("asked"), txt("other"), txt("sent")}));
    const auto held = store.queue->adopt(txt("anna"));
    QVERIFY2(held, words(held));
    QCOMPARE(held->size(), std::size_t {4});
    QStringList named = damagedParts(store);
    named.removeDuplicates();
    QCOMPARE(named, QStringList({txt("decision record"), txt("draft_request record")}));
}

// What a panel is left with is the one opinion, and that is damaged: its producer hears that nobody
// decided, and the sweep that ends the item goes on.
void TestDamaged::opinionsAreNotSent()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson item = about(txt("a"), {});
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    QVERIFY(reviewOn(*store.queue, store.clock.now(), item,
                     decision(txt("a"), Action::Edit, txt("Done with a"))));
    QVERIFY(alter(store, "decision", "body", "\"Done with a", "\"\"one with a"));
    QVERIFY(lastPlaceDies(store));
    const auto told = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY2(told, words(told));
    QCOMPARE(told->size(), std::size_t {1});
    QVERIFY(told->front().status == OutcomeStatus::Undecided);
    QVERIFY(!told->front().finalText);
}

// Of two who said the same the record of the first is damaged: the other's is the answer.
void TestDamaged::soundOpinionsAreSent()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson item = about(txt("a"), {});
    item["overlap"] = 3;
    item["agreement"] = "adjudicate";
    QVERIFY(reviewOn(*store.queue, store.clock.now(), item,
                     decision(txt("a"), Action::Edit, txt("Done with a"))));
    store.clock.advance(1);
    const auto second = store.queue->lease(asking(txt("carl"), 1));
    QVERIFY2(second, words(second));
    QCOMPARE(second->size(), std::size_t {1});
    Decision same = decision(txt("a"), Action::Edit, txt("Done with a"), txt("carl"));
    same.decisionId = uuid5({txt("local"), txt("a"), txt("carl")});
    same.decidedAt = store.clock.now();
    const auto given
        = store.queue->decide({second->front().key, same, second->front().item.revision});
    QVERIFY2(given, words(given));
    QVERIFY(!given->outcomeId);
    QVERIFY(alter(store, "decision", "body", "\"anna\"", "\"nana\""));
    QCOMPARE(damagedParts(store), QStringList(txt("decision record")));
    QVERIFY(lastPlaceDies(store));
    const auto told = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY2(told, words(told));
    QCOMPARE(told->size(), std::size_t {1});
    QVERIFY(told->front().status == OutcomeStatus::Decided);
    QCOMPARE(told->front().finalText.value_or(QString()), txt("Done with a"));
}

// What stays says who decided what, out of the columns beside it.
void TestDamaged::textsAreErased()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("r"), txt("p"))));
    QVERIFY(store.submit(about(txt("open"), txt("p"))));
    Decision ask = decision(txt("asked"), Action::Redraft);
    ask.instruction = txt("Shorter.");
    QVERIFY(reviewOn(*store.queue, store.clock.now(), about(txt("asked"), txt("p")), ask));
    for (const char *value :
         {"item SET line", "decision SET body", "feedback SET decision", "outcome SET payload",
          "draft_request SET payload", "draft_request SET body"})
        QVERIFY(store.database().execute(txt("UPDATE %1 = %2").arg(txt(value), aBlob(store))));
    const auto erased = eraseSubject(*store.queue, txt("p"));
    QVERIFY2(erased, words(erased));
    for (const char *id : {"r", "open", "asked"})
        QCOMPARE(store.stateOf(txt(id)), txt("erased"));
    const auto left = [&store](const char *sql) {
        Query query(store.database(), txt(sql));
        return query.runToRow().value_or(false) ? query.bytes(0) : QByteArray();
    };
    for (const char *sql : {"SELECT body FROM decision", "SELECT decision FROM feedback",
                            "SELECT body FROM draft_request"}) {
        const auto kept = parseDecision(left(sql));
        QVERIFY2(kept, words(kept));
        const bool isAsked = kept->action == Action::Redraft;
        QVERIFY(isAsked || kept->action == Action::Edit);
        QCOMPARE(kept->externalId, isAsked ? txt("asked") : txt("r"));
        QCOMPARE(kept->reviewer, txt("anna"));
        QCOMPARE(kept->finalText, isAsked ? std::nullopt : std::optional(QString()));
        QVERIFY(!kept->decisionId.isEmpty());
    }
    const auto sent = parseOutcome(left("SELECT payload FROM outcome ORDER BY outcome_no"));
    QVERIFY2(sent, words(sent));
    QCOMPARE(sent->externalId, txt("r"));
    QVERIFY(sent->action == Action::Edit && !sent->finalText);
    const auto asked = parseOutcome(left("SELECT payload FROM draft_request"));
    QVERIFY2(asked, words(asked));
    QVERIFY(asked->status == OutcomeStatus::Redraft && asked->externalId == u"asked");
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
