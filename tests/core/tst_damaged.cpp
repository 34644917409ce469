// SPDX-License-Identifier: GPL-3.0-or-later
// Records that cannot be read any more: work goes on with the others, and what stood in them can be
// erased. On both databases.
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

    void outcomesAreInNobodysWay_data() { databases(); }

    void outcomesAreInNobodysWay();

    void whatReadsOtherwiseGoesNowhere_data() { databases(); }

    void whatReadsOtherwiseGoesNowhere();

    void textsAreErased_data() { databases(); }

    void textsAreErased();
};

namespace {

QString aBlob(const Store &store)
{
    return store.workspace->isFile() ? txt("x'7b'") : txt("'\\x7b'");
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

void TestDamaged::outcomesAreInNobodysWay()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    Decision ask = decision(txt("asked"), Action::Redraft);
    ask.instruction = txt("Shorter.");
    const UtcMs now = store.clock.now();
    QVERIFY(reviewOn(*store.queue, now, about(txt("asked"), {}), ask));
    for (const char *id : {"a", "b"}) {
        QVERIFY(
            reviewOn(*store.queue, now, about(txt(id), {}), decision(txt(id), Action::Approve)));
    }
    const auto damage = [&store](const char *table, const char *condition) {
        return store.database().execute(txt("UPDATE %1 SET payload = %2 WHERE %3")
                                            .arg(txt(table), aBlob(store), txt(condition)));
    };
    QVERIFY(damage("draft_request", "1 = 1"));
    QVERIFY(damage("outcome", "item_id = (SELECT item_id FROM item WHERE external_id = 'a')"));
    const auto first = store.queue->takeOutcomes(txt("local"), 1, 0);
    QVERIFY2(first, words(first)); // its one place was for one that cannot be read
    QCOMPARE(first->size(), std::size_t {0});
    const auto next = store.queue->takeOutcomes(txt("local"), 1, 0);
    QVERIFY2(next, words(next));
    QCOMPARE(next->size(), std::size_t {1});
    QCOMPARE(next->front().externalId, txt("b"));
    QCOMPARE(store.count("SELECT count(*) FROM outcome WHERE state = 'committed'"), qint64 {1});
}

// A letter became another: what is left is as good JSON as before, but not what its hash is of.
void TestDamaged::whatReadsOtherwiseGoesNowhere()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const auto damage = [&store](const char *table, const char *column, const QByteArray &text) {
        Query find(store.database(),
                   txt("SELECT item_id, %2, record_sha256 FROM %1").arg(txt(table), txt(column)));
        Result<bool> row = find.runToRow();
        while (row && *row && !find.bytes(1).contains(text))
            row = find.next();
        if (!row || !*row)
            return false;
        QByteArray changed = find.bytes(1);
        changed.replace(text, QByteArray(text).replace('D', 'E'));
        const QString id = find.text(0);
        const QByteArray hash = find.bytes(2);
        find.finish();
        Query change(store.database(),
                     txt("UPDATE %1 SET %2 = ? WHERE item_id = ?").arg(txt(table), txt(column)));
        Query seal(store.database(),
                   txt("UPDATE %1 SET record_sha256 = ? WHERE item_id = ?").arg(txt(table)));
        return change.bind(changed).bind(id).run() && seal.bind(hash).bind(id).run();
    };
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
    QVERIFY(damage("item", "line", "Draft a"));
    const auto leased = store.queue->lease(request);
    QVERIFY2(leased, words(leased));
    QCOMPARE(leased->size(), std::size_t {2});
    QCOMPARE(leased->at(0).item.externalId, txt("b"));
    QCOMPARE(leased->at(1).item.externalId, txt("c"));
    QVERIFY(damage("item", "line", "Draft c"));
    const auto held = store.queue->adopt(txt("anna"));
    QVERIFY2(held, words(held));
    QCOMPARE(held->size(), std::size_t {1});

    QVERIFY(damage("outcome", "payload", "Draft other"));
    const auto outcomes = store.queue->takeOutcomes(txt("local"), 10, 0);
    QVERIFY2(outcomes, words(outcomes));
    QCOMPARE(outcomes->size(), std::size_t {1});
    QCOMPARE(outcomes->front().externalId, txt("sent"));
    const auto asked = store.queue->takeOutcomeOf(txt("local"), txt("other"), 0);
    QVERIFY(!asked && asked.error().code == Error::Code::Corrupt);
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
