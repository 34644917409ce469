// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask for: what is held, its erasure and the certificate of it, when they have an
// answer; and what keeps texts all the same. On both databases.
#include "tests/support/bothdatabases.h"
#include "tests/support/fakeclock.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

class TestPersonRights : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void everyPlaceIsCounted();
    void lastDayOfAnAnswer_data();
    void lastDayOfAnAnswer();

    void registerOfRequests_data() { databases(); }

    void registerOfRequests();

    void holdBeatsErasure_data() { databases(); }

    void holdBeatsErasure();

    void earlierSubjectIsErased_data() { databases(); }

    void earlierSubjectIsErased();

    void eachIsGivenTheirOwn_data() { databases(); }

    void eachIsGivenTheirOwn();

    void earlierWordsAreHeld_data() { databases(); }

    void earlierWordsAreHeld();

    void earlierBatchesAreNamed_data() { databases(); }

    void earlierBatchesAreNamed();
    void holdsThatNameNothing();
    void noHoldWhileErasing();

    void certificate_data() { databases(); }

    void certificate();

    void documentIsWhole_data() { databases(); }

    void documentIsWhole();
};

// Whoever adds a place to the list says how to find one person's rows in it.
void TestPersonRights::everyPlaceIsCounted()
{
    const QStringList aboutMany {txt("batch"),     txt("batch_given"), txt("recipe"),
                                 txt("benchmark"), txt("drift_alarm"), txt("import")};
    for (const PersonPlace &place : personPlaces()) {
        QVERIFY2(rowsOfSubject(place.table).has_value() != aboutMany.contains(place.table),
                 qPrintable(place.table));
    }
    const Store store({});
    const auto places = countPlaces(store.database(), txt("nobody"));
    QVERIFY2(places, words(places));
    for (const PlaceCount &place : *places)
        QCOMPARE(place.rows, qint64 {0});
}

// Regulation (EU) 2016/679, 12(3): one month, extended by two; 11 CCR 7021: 45 days, 90 in all.
void TestPersonRights::lastDayOfAnAnswer_data()
{
    QTest::addColumn<QString>("law");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("extended");
    const auto row
        = [](const char *law, const char *received, const char *due, const char *extended) {
              QTest::addRow("%s %s", law, received)
                  << txt(law) << txt(received) << txt(due) << txt(extended);
          };
    row("gdpr", "2026-11-23", "2026-12-23", "2027-02-23");
    row("gdpr", "2026-01-31", "2026-02-28", "2026-04-30");
    row("gdpr", "2028-01-31", "2028-02-29", "2028-04-30");
    row("gdpr", "2026-12-31", "2027-01-31", "2027-03-31");
    row("gdpr", "2026-11-30", "2026-12-30", "2027-02-28");
    row("ccpa", "2026-11-23", "2027-01-07", "2027-02-21");
    row("ccpa", "2028-01-16", "2028-03-01", "2028-04-15");
}

void TestPersonRights::lastDayOfAnAnswer()
{
    QFETCH(const QString, law);
    QFETCH(const QString, received);
    QFETCH(const QString, due);
    QFETCH(const QString, extended);
    const RightsLaw which = lawFromName(law).value();
    const qint64 day = dayFromText(received).value();
    QCOMPARE(dayText(dueDay(which, day, false)), due);
    QCOMPARE(dayText(dueDay(which, day, true)), extended);
}

void TestPersonRights::registerOfRequests()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const qint64 today = dayAt(store.clock.now(), store.workspace->timeZone());
    const auto add = [&](const char *kind, const char *subject, qint64 received,
                         RightsLaw law = RightsLaw::Gdpr) {
        return addRequest(*store.queue,
                          {txt(kind), law, txt(subject), received, txt("by post"), txt("dpo")});
    };
    const auto late = add("access", "p", today - 40);
    QVERIFY2(late, words(late));
    const auto soon = add("erasure", "p", today - 27);
    QVERIFY2(soon, words(soon));
    const auto running = add("objection", "q", today - 27, RightsLaw::Ccpa);
    QVERIFY2(running, words(running));
    QVERIFY(!add("access", "p", today + 1));
    QVERIFY(!add("access", "p", dayNumber("0001-01-01")));
    QVERIFY(!add("access", "p", dayNumber("2017-12-31")));
    QVERIFY(!add("access", "", today));
    QVERIFY(!add("everything", "p", today));

    auto open = listRequests(store.database(), false);
    QVERIFY2(open, words(open));
    QCOMPARE(open->size(), std::size_t {3});
    QCOMPARE(open->at(0).number, *late);
    QVERIFY(clockOf(open->at(0), today) == RequestClock::Late);
    QVERIFY(clockOf(open->at(1), today) == RequestClock::DueSoon);
    QVERIFY(clockOf(open->at(2), today) == RequestClock::Running);
    QVERIFY(clockOf(open->at(1), open->at(1).dueDay) == RequestClock::DueSoon);
    QVERIFY(clockOf(open->at(1), open->at(1).dueDay + 1) == RequestClock::Late);
    QVERIFY(clockOf(open->at(1), open->at(1).dueDay - dueSoonDays - 1) == RequestClock::Running);

    // Only within the first time, and once.
    QVERIFY(!extendRequest(*store.queue, *late));
    const auto extended = extendRequest(*store.queue, *soon);
    QVERIFY2(extended, words(extended));
    QCOMPARE(*extended, dueDay(RightsLaw::Gdpr, today - 27, true));
    QVERIFY(!extendRequest(*store.queue, *soon));

    QVERIFY(!closeRequest(*store.queue, *late, txt(" "), txt("dpo")));
    const auto closed = closeRequest(*store.queue, *late, txt("sent a copy"), txt("dpo"));
    QVERIFY2(closed, words(closed));
    QVERIFY(!closeRequest(*store.queue, *late, txt("again"), txt("dpo")));
    QVERIFY(!closeRequest(*store.queue, 999, txt("no such"), txt("dpo")));
    open = listRequests(store.database(), false);
    QCOMPARE(open->size(), std::size_t {2});
    QCOMPARE(open->at(0).number, *running);
    QCOMPARE(listRequests(store.database(), true)->size(), std::size_t {3});

    // That they asked and were answered is kept, and nothing of who.
    const auto erased = eraseSubject(*store.queue, txt("p"));
    QVERIFY2(erased, words(erased));
    const auto all = listRequests(store.database(), true);
    QVERIFY2(all, words(all));
    int found = 0;
    for (const RightsRequest &request : *all) {
        if (request.kind == u"objection") {
            QCOMPARE(request.subjectId, txt("q"));
            continue;
        }
        ++found;
        QCOMPARE(request.subjectId, QString());
        QCOMPARE(request.note, QString());
        QCOMPARE(request.answer, QString());
        QCOMPARE(request.certificate, std::optional(erased->certificate));
    }
    QCOMPARE(found, 2);
}

void TestPersonRights::holdBeatsErasure()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const auto reviewed = store.review(about(txt("a"), txt("p")));
    QVERIFY2(reviewed, words(reviewed));
    OrderedJson claim = about(txt("b"), txt("q"));
    claim["task"] = "claims";
    QVERIFY(store.submit(claim));

    const auto number = addHold(*store.queue, holdOn(txt("p")));
    QVERIFY2(number, words(number));
    const auto byTask = addHold(*store.queue, holdOnTask(txt("claims")));
    QVERIFY2(byTask, words(byTask));
    for (const QString &person : {txt("p"), txt("q")}) {
        const auto refused = eraseSubject(*store.queue, person);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::NotPermitted);
        QVERIFY2(refused.error().what.contains(person == u"p" ? u"claim 4711" : u"audit"),
                 qPrintable(refused.error().what));
    }
    QCOMPARE(store.stateOf(txt("a")), txt("kept"));
    QCOMPARE(store.stateOf(txt("b")), txt("kept"));
    // Nothing was touched: the item is still open.
    QVERIFY(store.lease(txt("b")));
    QCOMPARE(store.count("SELECT count(*) FROM erasure_notice"), qint64 {0});

    QVERIFY(releaseHold(*store.queue, *number, txt("legal")));
    QVERIFY(!releaseHold(*store.queue, *number, txt("legal")));
    const auto erased = eraseSubject(*store.queue, txt("p"));
    QVERIFY2(erased, words(erased));
    QCOMPARE(store.stateOf(txt("a")), txt("erased"));
    QVERIFY(!eraseSubject(*store.queue, txt("q")));
    // What was held is not told by the hold that is over.
    const auto holds = listHolds(store.database(), true);
    QVERIFY2(holds, words(holds));
    QCOMPARE(holds->size(), std::size_t {2});
    QCOMPARE(holds->front().scope.subjectId, QString());
}

// A revision that names somebody else leaves the first one's words behind it.
void TestPersonRights::earlierSubjectIsErased()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    // Two reviewers: after the first one's decision it can still be revised.
    OrderedJson item = about(txt("a"), txt("p"));
    item["overlap"] = 2;
    QVERIFY(store.review(item));
    OrderedJson open = about(txt("b"), txt("p"));
    QVERIFY(store.submit(open));
    for (OrderedJson *json : {&item, &open}) {
        (*json)["revision"] = 2;
        (*json)["subject_id"] = "q";
        (*json)["messages"] = OrderedJson::array();
        (*json)["draft"] = "Another letter";
    }
    QVERIFY(store.submit(open));
    const auto revised = store.submit(item); // refused once its outcome is out
    Q_UNUSED(revised);
    QCOMPARE(store.count("SELECT count(*) FROM item_revision WHERE external_id = 'b'"), qint64 {1});

    const auto hold = addHold(*store.queue, holdOn(txt("q")));
    QVERIFY2(hold, words(hold));
    const auto held = eraseSubject(*store.queue, txt("p"));
    QVERIFY(!held && held.error().code == Error::Code::NotPermitted);
    QVERIFY(releaseHold(*store.queue, *hold, txt("legal")));

    const auto erased = eraseSubject(*store.queue, txt("p"));
    QVERIFY2(erased, words(erased));
    QCOMPARE(store.count("SELECT count(*) FROM item_revision"), qint64 {0});
    QCOMPARE(store.count("SELECT count(*) FROM feedback WHERE subject_id = 'p'"), qint64 {0});
    const auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY(found && found->noticeSeq);
    // What it says of the other one now stays.
    const auto lease = store.lease(txt("b"));
    QVERIFY2(lease, words(lease));
    QCOMPARE(lease->front().item.drafts.front().text, txt("Another letter"));
}

// Who had an item before learns nothing of who has it now, and the other way round.
void TestPersonRights::eachIsGivenTheirOwn()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson item = about(txt("a"), txt("p"));
    item["overlap"] = 2;
    const auto says = [](const char *words) {
        OrderedJson message;
        message["role"] = "user";
        message["content"] = words;
        return OrderedJson::array({message});
    };
    item["messages"] = says("Said by P");
    QVERIFY(store.submit(item));
    const auto lease = store.lease(txt("a"));
    QVERIFY2(lease && lease->size() == 1, words(lease));
    Decision made = decision(txt("a"), Action::Edit, txt("Written to P"));
    made.decisionId = uuid5({u"to p"});
    made.decidedAt = store.clock.now();
    const auto decided = store.queue->decide({lease->front().key, made, 1});
    QVERIFY2(decided, words(decided));
    // As if its producer had named another person since.
    item["revision"] = 2;
    item["subject_id"] = "q";
    item["messages"] = says("Said by Q");
    item["draft"] = "Another letter";
    Query first(store.database(), txt("SELECT line FROM item"));
    QVERIFY(first.runToRow().value_or(false));
    const QByteArray line = first.bytes(0);
    first.finish();
    Query before(store.database(),
                 txt("INSERT INTO item_revision (producer, external_id, revision, line,"
                     " body_sha256, received_at) VALUES ('local', 'a', 1, ?, 'x', 1)"));
    QVERIFY(before.bind(line).run());
    Query now(store.database(), txt("UPDATE item SET revision = 2, subject_id = 'q', line = ?"));
    QVERIFY(now.bind(toLine(item)).run());

    const auto documentOf = [&](const char *person) {
        QByteArray bytes;
        const auto written = writeSubject(*store.queue, txt(person), [&bytes](QByteArrayView part) {
            bytes += QByteArray(part.data(), part.size());
            return Result<>();
        });
        return written ? bytes : QByteArray(words(written));
    };
    const QByteArray ofP = documentOf("p");
    const QByteArray ofQ = documentOf("q");
    QVERIFY2(ofQ.contains("Said by Q") && !ofQ.contains("Said by P"), ofQ.constData());
    QVERIFY2(!ofQ.contains("Written to P"), ofQ.constData());
    QVERIFY2(ofP.contains("Said by P") && ofP.contains("Written to P"), ofP.constData());
    QVERIFY2(!ofP.contains("Said by Q") && !ofP.contains("Another letter"), ofP.constData());
    const Json json = Json::parse(ofP.toStdString(), nullptr, false);
    QVERIFY2(json.is_object(), ofP.constData());
    const Json &former = json["items"][0];
    QVERIFY(former["is_about_somebody_else_now"] == true && !former.contains("item"));
    QCOMPARE(former["earlier_revisions"].size(), std::size_t {1});
    QCOMPARE(former["decisions"].size(), std::size_t {1});
    QCOMPARE(former["feedback"].size(), std::size_t {1});
    for (const Json &place : json["places"]) {
        if (place["table"] == "item_revision" || place["table"] == "feedback")
            QCOMPARE(place["rows"].get<int>(), 1);
    }
}

void TestPersonRights::earlierWordsAreHeld()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson item = about(txt("a"), txt("p"), txt("chat"));
    QVERIFY(store.submit(item));
    item["revision"] = 2;
    item["subject_id"] = "q";
    item["draft"] = "Another letter";
    QVERIFY(store.submit(item));
    const auto hold = addHold(*store.queue, holdOn(txt("p")));
    QVERIFY2(hold, words(hold));
    const auto refused = eraseSubject(*store.queue, txt("q"));
    QVERIFY(!refused && refused.error().code == Error::Code::NotPermitted);
    QCOMPARE(store.count("SELECT count(*) FROM item_revision"), qint64 {1});

    // Nor does its time run out.
    QVERIFY(store.queue->cancel(txt("local"), txt("a")));
    const auto taken = store.queue->takeOutcomes(txt("local"), 9, 0);
    QVERIFY2(taken && taken->size() == 1, words(taken));
    QVERIFY(store.queue->ackOutcome(taken->front().outcomeId));
    QVERIFY(setRetention(*store.queue, txt("chat"), 1, txt("dpo")));
    store.clock.advance(3 * dayMs);
    auto report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    QCOMPARE(classOf(*report, txt("chat")).held, qint64 {1});
    QVERIFY(releaseHold(*store.queue, *hold, txt("legal")));
    report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    QCOMPARE(classOf(*report, txt("chat")).due, qint64 {1});
}

// The decision was about the person, the item is about another one now.
void TestPersonRights::earlierBatchesAreNamed()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("c"), txt("was p"))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("r1"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(store.database().execute(txt("UPDATE item SET subject_id = 'is q' WHERE"
                                         " external_id = 'c'")));
    const auto batches = batchesOf(store.database(), txt("was p"));
    QVERIFY2(batches, words(batches));
    QCOMPARE(batches->size(), std::size_t {1});
    QCOMPARE(batches->front().records, qint64 {1});
    const auto erased = eraseSubject(*store.queue, txt("was p"));
    QVERIFY2(erased, words(erased));
    QCOMPARE(erased->batches, QStringList {batch->batchId + txt(" r1")});
    const auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    QCOMPARE(found->batches.size(), std::size_t {1});
    QCOMPARE(found->toMakeAnew, std::vector {batch->batchId});
}

// Another connection puts a hold in the middle of an erasure: it is told to wait, and the erasure
// is whole.
void TestPersonRights::noHoldWhileErasing()
{
    Store store({});
    QVERIFY(store.queue);
    QVERIFY(store.submit(about(txt("a"), txt("p"))));
    const auto other = Workspace::open(store.workspace->path(), store.clock, seededRandom(6), false,
                                       20); // ms until it gives up
    QVERIFY2(other, words(other));
    SqlReviewQueue second(**other, store.clock, seededRandom(7));
    FakeClock clock;
    int asked = 0;
    clock.onNow = [&] {
        if (asked++ > 0)
            return;
        const auto held = addHold(second, holdOn(txt("p")));
        QVERIFY(!held);
        QCOMPARE(held.error().code, Error::Code::Busy);
        QVERIFY(held.error().remedy.contains(txt("try again")));
    };
    SqlReviewQueue queue(*store.workspace, clock, seededRandom(8));
    const auto erased = eraseSubject(queue, txt("p"));
    QVERIFY2(erased, words(erased));
    QVERIFY(asked > 0);
    QCOMPARE(store.stateOf(txt("a")), txt("erased"));
    const auto holds = listHolds(store.database(), true);
    QVERIFY2(holds, words(holds));
    QVERIFY(holds->empty());
}

void TestPersonRights::holdsThatNameNothing()
{
    Store store({});
    NewHold hold = holdOn({});
    QVERIFY(!addHold(*store.queue, hold));
    hold.scope.filter.reviewers = {txt("anna")};
    QVERIFY(!addHold(*store.queue, hold));
    hold = holdOn(txt("p"));
    hold.scope.filter.tasks = {txt("t")};
    QVERIFY(!addHold(*store.queue, hold));
    hold = holdOn(txt("p"));
    hold.reason = txt("  ");
    QVERIFY(!addHold(*store.queue, hold));
    hold = holdOn(txt("p"));
    hold.by.clear();
    QVERIFY(!addHold(*store.queue, hold));
    QVERIFY(!releaseHold(*store.queue, 7, txt("legal")));
    for (const char *id : {"H-0001", "h-0001", "1", "0001"})
        QCOMPARE(rightsNumber(u'H', txt(id)).value_or(0), qint64 {1});
    for (const char *id : {"", "H-", "R-0001", "H-1x", "-1", "H-99999999999999999999"})
        QVERIFY2(!rightsNumber(u'H', txt(id)), id);
}

void TestPersonRights::certificate()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("a"), txt("Marta P"))));
    QVERIFY(store.review(about(txt("b"), txt("other"))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("r1"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(insertGift(store.database(),
                       {batch->batchId, 1, txt("the trainers"), txt("for Marta P"), 7}));
    for (const char *station : {"desk-1", "desk-2"})
        QVERIFY(ackErasures(store.database(), txt(station), txt("anna"), 0, store.clock.now()));

    // They review through a gateway: one whose workstations are known, one who was given an item
    // and was never heard of, one who was given none.
    QVERIFY(reviewOn(*store.queue, store.clock.now(), about(txt("c"), txt("Marta P")),
                     decision(txt("c"), Action::Approve, {}, txt("carl"))));
    for (const char *name : {"anna", "ben", "carl"}) {
        QVERIFY(createToken(store.database(), {txt(name), Who::Role::Reviewer, {}, {}},
                            store.clock.now(), {}));
    }
    ErasureOptions options;
    options.by = txt("dpo");
    const auto erased = eraseSubject(*store.queue, txt("Marta P"), options);
    QVERIFY2(erased, words(erased));
    auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    QCOMPARE(found->id(), txt("E-0001"));
    QVERIFY(found->isOf(txt("Marta P")));
    QVERIFY(!found->isOf(txt("other")));
    QCOMPARE(found->batches.size(), std::size_t {1});
    // Both were decided on: their rows stay, without a word in them.
    for (const PlaceCount &place : found->places) {
        if (place.table == u"item")
            QCOMPARE(place.rows, qint64 {place.erasure == Erasure::Blank ? 2 : 0});
    }
    QCOMPARE(found->batches.front().records, qint64 {1});
    QCOMPARE(found->toMakeAnew, std::vector {batch->batchId});
    QCOMPARE(found->recipients.size(), std::size_t {1});
    QCOMPARE(found->recipients.front().to, txt("the trainers"));
    QCOMPARE(found->outstanding.size(), std::size_t {3});
    QCOMPARE(found->outstanding.back().reviewer, txt("carl"));
    QCOMPARE(found->outstanding.back().workstation, QString());

    QVERIFY(ackErasures(store.database(), txt("desk-1"), txt("anna"), *found->noticeSeq,
                        store.clock.now()));
    const auto anew = exporter.rebuild(batch->batchId, 0, store.folder.filePath(txt("r2")));
    QVERIFY2(anew, words(anew));
    found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    QCOMPARE(found->outstanding.size(), std::size_t {2});
    QCOMPARE(found->outstanding.front().workstation, txt("desk-2"));
    QVERIFY(found->toMakeAnew.empty());
    QCOMPARE(found->newRevisions.size(), std::size_t {1});
    QCOMPARE(found->newRevisions.front().revision, 2);

    // Nothing of the person, in either form.
    const QByteArray json = toLine(toJson(*found, store.workspace->id()));
    const QByteArray lines = linesOf(*found, store.workspace->id()).join(u'\n').toUtf8();
    for (const char *part : {"Marta", "Draft a", "Final a", "a?"}) {
        QVERIFY2(!json.contains(part), json.constData());
        QVERIFY2(!lines.contains(part), lines.constData());
    }
    QVERIFY2(lines.contains("desk-2") && !lines.contains("desk-1"), lines.constData());
    // The same person again: the digests do not tell.
    const auto again = eraseSubject(*store.queue, txt("Marta P"), options);
    QVERIFY2(again, words(again));
    const auto second = findCertificate(store.database(), again->certificate);
    QVERIFY(second && second->isOf(txt("Marta P")));
    QVERIFY(second->subjectHash != found->subjectHash);
    QVERIFY(second->outstanding.empty() && second->batches.empty());
    QVERIFY(!findCertificate(store.database(), 99));
}

void TestPersonRights::documentIsWhole()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson item = about(txt("a"), txt("p"));
    item["unknown"] = {{"kept", "byte for byte"}};
    QVERIFY(store.review(item));
    OrderedJson next = about(txt("b"), txt("p"));
    QVERIFY(store.submit(next));
    next["revision"] = 2;
    next["draft"] = "Second draft";
    QVERIFY(store.submit(next));
    QVERIFY(store.review(about(txt("c"), txt("q"))));
    Query outcome(store.database(),
                  txt("SELECT o.outcome_id FROM outcome o JOIN item i ON i.item_id = o.item_id"
                      " WHERE i.external_id = 'a'"));
    QVERIFY(outcome.runToRow().value_or(false));
    Signal signal;
    signal.outcomeId = outcome.text(0);
    outcome.finish();
    signal.kind = txt("complaint");
    signal.value = Json("angry");
    signal.at = store.clock.now();
    QVERIFY(store.queue->signal(signal));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("batch"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(insertGift(store.database(), {batch->batchId, 1, txt("trainers"), {}, 7}));
    QVERIFY(addHold(*store.queue, holdOn(txt("p"))));
    QVERIFY(addHold(*store.queue, holdOn(txt("p"))));
    QVERIFY(addHold(*store.queue, holdOn(txt("q"))));
    QVERIFY(addRequest(
        *store.queue,
        {txt("access"), RightsLaw::Gdpr, txt("p"), dayNumber("2026-09-01"), {}, txt("dpo")}));

    QByteArray bytes;
    const auto sink = [&bytes](QByteArrayView part) {
        bytes += QByteArray(part.data(), part.size());
        return Result<>();
    };
    const auto written = writeSubject(*store.queue, txt("p"), sink);
    QVERIFY2(written, words(written));
    const Json json = Json::parse(bytes.toStdString(), nullptr, false);
    QVERIFY2(json.is_object(), bytes.constData());
    QCOMPARE(json["items"].size(), std::size_t {2});
    const Json &first = json["items"][0];
    QVERIFY(first["item"]["unknown"]["kept"] == "byte for byte");
    QVERIFY(first["decisions"][0]["final_text"] == "Final a");
    QVERIFY(!first["decisions"][0]["decision"].contains("reviewer"));
    QVERIFY(first["feedback"][0]["edits"].is_array());
    QVERIFY(first["outcomes"][0]["outcome"]["final_text"] == "Final a");
    QCOMPARE(first["signals"].size(), std::size_t {1});
    QVERIFY(json["items"][1]["earlier_revisions"][0]["item"]["draft"] == "Draft b");
    QVERIFY(json["batches"][0]["given"][0]["to"] == "trainers");
    QVERIFY(json["requests"][0]["kind"] == "access");
    QCOMPARE(json["holds"].size(), std::size_t {2});
    QVERIFY(!bytes.contains("anna") && !bytes.contains("Draft c"));
    for (const Json &place : json["places"]) {
        if (place["table"] == "item")
            QCOMPARE(place["rows"].get<int>(), 2);
        if (place["table"] == "search_words")
            QVERIFY(place["rows"].get<int>() >= 2);
    }
    // A line that is damaged stands there as a text.
    QVERIFY(
        store.database().execute(txt("UPDATE item SET line = %1 WHERE external_id = 'a'")
                                     .arg(address.isEmpty() ? txt("x'7b61'") : txt("'\\x7b61'"))));
    bytes.clear();
    QVERIFY(writeSubject(*store.queue, txt("p"), sink));
    const Json damaged = Json::parse(bytes.toStdString(), nullptr, false);
    QVERIFY2(damaged.is_object() && damaged["items"][0]["item"] == "{a", bytes.constData());
}

QTEST_GUILESS_MAIN(TestPersonRights)
#include "tst_personrights.moc"
