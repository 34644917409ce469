// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask for, and what keeps texts all the same: holds, restriction, retention, the
// register and its clock, rectification; on both databases.
#include "core/dataset/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/privacy/places.h"
#include "core/queue/erasure.h"
#include "core/queue/erasurecertificate.h"
#include "core/queue/holds.h"
#include "core/queue/rectification.h"
#include "core/queue/restriction.h"
#include "core/queue/retention.h"
#include "core/queue/rightsids.h"
#include "core/queue/rightsrequests.h"
#include "core/queue/subjectreport.h"
#include "core/queue/tokens.h"
#include "core/stats/feedbacklist.h"
#include "core/store/search.h"
#include "tests/support/postgresserver.h"
#include "tests/support/reviewedworkspace.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <random>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr qint64 dayMs = 86'400'000;

QString txt(const char *text)
{
    return QString::fromUtf8(text);
}

qint64 dayNumber(const char *text)
{
    return dayFromText(txt(text)).value();
}

struct Store {
    explicit Store(const QString &address)
        : clock(1'790'000'000'000)
    {
        auto opened
            = Workspace::open(address.isEmpty() ? folder.filePath(txt("w.bluepencil")) : address,
                              clock, seededRandom(1));
        if (!opened) {
            qWarning("%s", static_cast<const char *>(words(opened)));
            return;
        }
        workspace = std::move(*opened);
        queue = std::make_unique<SqlReviewQueue>(*workspace, clock, seededRandom(2));
    }

    [[nodiscard]] Database &database() const { return workspace->database(); }

    Result<> submit(const OrderedJson &item)
    {
        const Result<Item> parsed = parseItem(toLine(item));
        if (!parsed)
            return fail(parsed.error());
        const auto receipt = queue->submit(txt("local"), *parsed);
        return receipt ? Result<>() : fail(receipt.error());
    }

    Result<std::vector<Lease>> lease(const QString &id)
    {
        LeaseRequest request;
        request.reviewer = txt("anna");
        request.producer = txt("local");
        request.externalId = id;
        return queue->lease(request);
    }

    // Reviewed, taken and acknowledged.
    Result<> review(const OrderedJson &item)
    {
        const QString id = toQString(item["external_id"].get<std::string>());
        const auto done
            = reviewOn(*queue, clock.now(), item, decision(id, Action::Edit, txt("Final ") + id));
        if (!done)
            return fail(done.error());
        const auto taken = queue->takeOutcomes(txt("local"), 100, 0);
        if (!taken)
            return fail(taken.error());
        for (const Outcome &outcome : *taken) {
            if (const auto acked = queue->ackOutcome(outcome.outcomeId); !acked)
                return acked;
        }
        return {};
    }

    Result<> addHistory(const OrderedJson &line)
    {
        const Result<Item> item = parseItem(toLine(line), true);
        if (!item)
            return fail(item.error());
        Transaction transaction(database());
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        if (const auto made = database().execute(
                txt("INSERT INTO import (import_id, source, state, touched_at)"
                    " VALUES ('import', 'file', 'published', 1) ON CONFLICT DO NOTHING"));
            !made)
            return made;
        bool repeated = false;
        if (const auto added
            = queue->addHistoryInTransaction(txt("local"), *item, txt("import"), &repeated);
            !added)
            return added;
        return transaction.commit();
    }

    [[nodiscard]] QString stateOf(const QString &id) const
    {
        Query query(database(), txt("SELECT body_sha256 FROM item WHERE external_id = ?"));
        if (!query.bind(id).runToRow().value_or(false))
            return txt("gone");
        return query.text(0) == u"erased" ? txt("erased") : txt("kept");
    }

    [[nodiscard]] qint64 count(const char *sql) const
    {
        Query query(database(), txt(sql));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
};

OrderedJson about(const QString &id, const QString &subject, const QString &retention = {})
{
    OrderedJson item = plainItem(id, id + txt("?"), txt("Draft ") + id);
    item["subject_id"] = toStdString(subject);
    if (!retention.isEmpty())
        item["usage"] = {{"retention_class", toStdString(retention)}};
    return item;
}

NewHold holdOn(const QString &subject)
{
    NewHold hold;
    hold.scope.subjectId = subject;
    hold.reason = txt("claim 4711");
    hold.by = txt("legal");
    return hold;
}

NewHold holdOnTask(const QString &task)
{
    NewHold hold;
    hold.scope.filter.tasks = {task};
    hold.reason = txt("audit");
    hold.by = txt("legal");
    return hold;
}

ExportConfig chatOnly()
{
    ExportConfig config;
    config.formats = {txt("openai-chat")};
    return config;
}

RetentionClass classOf(const RetentionReport &report, const QString &name)
{
    for (const RetentionClass &own : report.classes) {
        if (own.name == name)
            return own;
    }
    return {};
}

} // namespace

class TestPersonRights : public QObject {
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
    void holdsThatNameNothing();

    void certificate_data() { databases(); }

    void certificate();

    void restricted_data() { databases(); }

    void restricted();

    void restrictedIsInNoBatch_data() { databases(); }

    void restrictedIsInNoBatch();

    void rectified_data() { databases(); }

    void rectified();
    void specialCategoriesStayIn();

    void timeRunsOut_data() { databases(); }

    void timeRunsOut();

    void clockThatJumped_data() { databases(); }

    void clockThatJumped();
    void asTheModelSays_data();
    void asTheModelSays();

    void documentIsWhole_data() { databases(); }

    void documentIsWhole();

private:
    void databases()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("sqlite") << QString();
        if (m_noServer.isEmpty())
            QTest::newRow("postgres") << m_server.createDatabase();
        else
            qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
    }

    PostgresServer m_server;
    QString m_noServer;
};

// Whoever adds a place to the list says how to find one person's rows in it.
void TestPersonRights::everyPlaceIsCounted()
{
    const QStringList aboutMany {txt("batch"), txt("batch_given"), txt("recipe")};
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

void TestPersonRights::restricted()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("done"), txt("p"))));
    QVERIFY(store.submit(about(txt("open"), txt("p"))));
    QVERIFY(store.submit(about(txt("held"), txt("p"))));
    QVERIFY(store.submit(about(txt("other"), txt("q"))));
    const auto held = store.lease(txt("held"));
    QVERIFY2(held && held->size() == 1, words(held));

    const auto report
        = restrictSubject(*store.queue, {txt("p"), txt("accuracy contested"), txt("dpo"), 0});
    QVERIFY2(report, words(report));
    QCOMPARE(report->items, qint64 {3});
    QCOMPARE(report->takenBack, qint64 {1});
    QVERIFY(!restrictSubject(*store.queue, {txt("p"), {}, txt("dpo"), 0}));

    const auto named = store.lease(txt("open"));
    QVERIFY(!named);
    QVERIFY(named.error().code == Error::Code::NotPermitted);
    // What is in hand is lost, as to somebody else.
    Decision late = decision(txt("held"), Action::Approve);
    late.decisionId = uuid5({u"late"});
    late.decidedAt = store.clock.now();
    const auto decided = store.queue->decide({held->front().key, late, 1});
    QVERIFY(!decided);
    QVERIFY(decided.error().code == Error::Code::LeaseLost);
    LeaseRequest any;
    any.reviewer = txt("ben");
    any.max = 10;
    const auto leases = store.queue->lease(any);
    QVERIFY2(leases, words(leases));
    QCOMPARE(leases->size(), std::size_t {1});
    QCOMPARE(leases->front().item.externalId, txt("other"));
    // One that comes now is restricted, too.
    QVERIFY(store.submit(about(txt("later"), txt("p"))));
    QVERIFY(!store.lease(txt("later")));

    // Neither lists nor search show the texts.
    FeedbackListQuery query;
    auto page = listFeedback(store.database(), QTimeZone::utc(), query);
    QVERIFY2(page, words(page));
    QVERIFY(page->entries.empty());
    QCOMPARE(page->total, std::optional(qint64 {0}));
    Query id(store.database(), txt("SELECT feedback_id FROM feedback WHERE external_id = 'done'"));
    QVERIFY(id.runToRow().value_or(false));
    const QString feedbackId = id.text(0);
    id.finish();
    QVERIFY(!readFeedbackRecord(store.database(), feedbackId));

    const auto ended = endRestriction(*store.queue, txt("p"), txt("dpo"));
    QVERIFY2(ended, words(ended));
    QVERIFY(!endRestriction(*store.queue, txt("p"), txt("dpo")));
    QVERIFY(store.lease(txt("open")));
    page = listFeedback(store.database(), QTimeZone::utc(), query);
    QCOMPARE(page->entries.size(), std::size_t {1});
    QVERIFY(readFeedbackRecord(store.database(), feedbackId));
}

void TestPersonRights::restrictedIsInNoBatch()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("a"), txt("p"))));
    QVERIFY(store.review(about(txt("b"), txt("q"))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("before"));
    const auto before = exporter.run(config);
    QVERIFY2(before, words(before));
    QCOMPARE(before->counts.formats.front().out, qint64 {2});
    QVERIFY(restrictSubject(*store.queue, {txt("p"), {}, txt("dpo"), 0}));
    config.folder = store.folder.filePath(txt("after"));
    const auto after = exporter.run(config);
    QVERIFY2(after, words(after));
    const FormatCounts &counts = after->counts.formats.front();
    QCOMPARE(counts.in, qint64 {2});
    QCOMPARE(counts.out, qint64 {1});
    QCOMPARE(counts.drops, (QMap<QString, qint64> {{txt("restricted"), 1}}));
    QCOMPARE(after->counts.leftOut, (QMap<QString, qint64> {{txt("restricted"), 1}}));

    // The batch before has to be made anew, and is not while they are no longer restricted.
    auto stale = staleBatches(store.database());
    QVERIFY(stale && stale->size() == 1 && stale->front().first == before->batchId);
    const auto anew = exporter.rebuild(before->batchId, 0, store.folder.filePath(txt("anew")));
    QVERIFY2(anew, words(anew));
    QCOMPARE(anew->counts.formats.front().out, qint64 {1});
    QVERIFY(staleBatches(store.database())->empty());
    // Not even in a preview.
    const auto look = exporter.firstLook(config, 10);
    QVERIFY2(look, words(look));
    QCOMPARE(look->rows.size(), std::size_t {1});
}

void TestPersonRights::rectified()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("done"), txt("p"))));
    QVERIFY(store.submit(about(txt("open"), txt("p"))));
    OrderedJson history = about(txt("past"), txt("p"));
    history.erase("draft");
    history["final_text"] = "wrong address";
    QVERIFY(store.addHistory(history));
    QVERIFY(store.database().execute(txt("UPDATE item SET state = 'history', import_id = NULL"
                                         " WHERE external_id = 'past'")));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.preparation.history = History::Train;
    config.folder = store.folder.filePath(txt("before"));
    const auto before = exporter.run(config);
    QVERIFY2(before, words(before));
    QCOMPARE(before->counts.formats.front().out, qint64 {2});

    Rectification rectification;
    rectification.subjectId = txt("p");
    rectification.producer = txt("local");
    rectification.note = txt("moved house");
    rectification.by = txt("dpo");
    const auto asItem = [](OrderedJson json, const char *field, const char *value) {
        json[field] = value;
        return parseItem(toLine(json), true).value();
    };
    OrderedJson revised = about(txt("open"), txt("p"));
    revised["revision"] = 2;
    rectification.items
        = {asItem(about(txt("done"), txt("p")), "title", "Right title"),
           asItem(revised, "title", "Right title"), asItem(history, "final_text", "right address")};
    // All or none: one of somebody else spoils it.
    Rectification foreign = rectification;
    foreign.items.push_back(asItem(about(txt("done"), txt("q")), "title", "x"));
    const auto refused = rectify(*store.queue, foreign);
    QVERIFY(!refused && refused.error().code == Error::Code::NotPermitted);
    QCOMPARE(store.count("SELECT count(*) FROM rectification"), qint64 {0});
    Rectification silent = rectification;
    silent.note.clear();
    QVERIFY(!rectify(*store.queue, silent));

    const auto report = rectify(*store.queue, rectification);
    QVERIFY2(report, words(report));
    QCOMPARE(report->noted, qint64 {1});
    QCOMPARE(report->revised, qint64 {1});
    QCOMPARE(report->replaced, qint64 {1});
    QCOMPARE(report->batches.size(), std::size_t {1});
    // The evidence stands, the right text beside it.
    QCOMPARE(store.count("SELECT count(*) FROM feedback WHERE status = 'counted'"), qint64 {1});
    const auto lease = store.lease(txt("open"));
    QVERIFY2(lease, words(lease));
    QCOMPARE(lease->front().item.revision, 2);
    QCOMPARE(lease->front().item.title, txt("Right title"));

    auto stale = staleBatches(store.database());
    QVERIFY(stale && stale->size() == 1);
    QCOMPARE(stale->front().second, qint64 {2});
    config.folder = store.folder.filePath(txt("after"));
    const auto after = exporter.run(config);
    QVERIFY2(after, words(after));
    QCOMPARE(after->counts.formats.front().out, qint64 {1});
    QCOMPARE(after->counts.formats.front().drops.value(txt("rectified")), qint64 {1});
    QFile rows(config.folder + txt("/openai-chat/train.jsonl"));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const QByteArray bytes = rows.readAll();
    QVERIFY(bytes.contains("right address") && !bytes.contains("wrong"));
}

void TestPersonRights::specialCategoriesStayIn()
{
    Store store({});
    QVERIFY(store.review(about(txt("plain"), txt("p"))));
    OrderedJson health = about(txt("health"), txt("p"));
    health["usage"] = {{"basis", "contract"}, {"special_categories", {"health", "belief"}}};
    QVERIFY(store.review(health));
    OrderedJson escaped = about(txt("escaped"), txt("p"));
    escaped["usage"] = {{"special_categories", {"health"}}};
    QByteArray line = toLine(escaped);
    line.replace("special_categories", "spe\\u0063ial_categories");
    const auto parsed = parseItem(line);
    QVERIFY2(parsed, words(parsed));
    QVERIFY(store.queue->submit(txt("local"), *parsed));
    const auto leased = store.lease(txt("escaped"));
    QVERIFY2(leased, words(leased));
    Decision yes = decision(txt("escaped"), Action::Edit, txt("Final"));
    yes.decisionId = uuid5({u"escaped"});
    yes.decidedAt = store.clock.now();
    QVERIFY(store.queue->decide({leased->front().key, yes, 1}));
    OrderedJson attribute = about(txt("attribute"), txt("p"));
    attribute["attributes"] = {{"health", true}};
    QVERIFY(store.review(attribute));
    OrderedJson no = about(txt("no"), txt("p"));
    no["attributes"] = {{"health", false}};
    QVERIFY(store.review(no));
    OrderedJson wrong = about(txt("wrong"), txt("p"));
    wrong["usage"] = {{"special_categories", "health"}};
    const auto refused = store.submit(wrong);
    QVERIFY(!refused && refused.error().where.contains(u"/usage/special_categories"));

    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("default"));
    const auto byDefault = exporter.run(config);
    QVERIFY2(byDefault, words(byDefault));
    QCOMPARE(byDefault->counts.formats.front().out, qint64 {2});
    QCOMPARE(byDefault->counts.formats.front().drops.value(txt("special-category")), qint64 {3});
    config.keepSpecialCategories = true;
    config.folder = store.folder.filePath(txt("all"));
    const auto all = exporter.run(config);
    QVERIFY2(all, words(all));
    QCOMPARE(all->counts.formats.front().out, qint64 {5});
    QFile sheet(config.folder + txt("/DATASHEET.md"));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QByteArray text = sheet.readAll();
    QVERIFY2(text.contains("| local | contract | (not said) | belief, health | 1 |"),
             text.constData());
    const auto batch = batchNamed(store.database(), all->batchId);
    QVERIFY2(batch, words(batch));
    const auto manifest = storedManifest(*batch);
    QVERIFY(manifest && (*manifest)["config"]["keep_special_categories"] == true);
}

void TestPersonRights::timeRunsOut()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(setRetention(*store.queue, txt("short"), 10, txt("dpo")));
    QVERIFY(setRetention(*store.queue, {}, 100, txt("dpo")));
    QVERIFY(!setRetention(*store.queue, txt("short"), -1, txt("dpo")));
    QVERIFY(store.review(about(txt("short"), txt("p"), txt("short"))));
    QVERIFY(store.review(about(txt("default"), txt("p"))));
    QVERIFY(store.review(about(txt("heldone"), txt("held"), txt("short"))));
    QVERIFY(store.review(about(txt("restricted"), txt("r"), txt("short"))));
    QVERIFY(store.submit(about(txt("open"), txt("p"), txt("short"))));
    QVERIFY(reviewOn(*store.queue, store.clock.now(),
                     about(txt("nottaken"), txt("p"), txt("short")),
                     decision(txt("nottaken"), Action::Approve)));
    QVERIFY(addHold(*store.queue, holdOn(txt("held"))));
    QVERIFY(restrictSubject(*store.queue, {txt("r"), {}, txt("dpo"), 0}));

    // To the millisecond.
    store.clock.advance(10 * dayMs - 1);
    auto report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    QCOMPARE(classOf(*report, txt("short")).past, qint64 {0});
    store.clock.advance(1);
    report = lookAtRetention(*store.queue);
    QVERIFY2(report, words(report));
    const RetentionClass due = classOf(*report, txt("short"));
    QCOMPARE(due.over, qint64 {4});
    QCOMPARE(due.past, qint64 {4});
    QCOMPARE(due.held, qint64 {1});
    QCOMPARE(due.restricted, qint64 {1});
    QCOMPARE(due.waiting, qint64 {1});
    QCOMPARE(due.due, qint64 {1});
    QCOMPARE(classOf(*report, {}).past, qint64 {0});
    QCOMPARE(store.stateOf(txt("short")), txt("kept")); // so far only looked at

    const auto run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY2(run, words(run));
    QCOMPARE(classOf(*run, txt("short")).erased, qint64 {1});
    QCOMPARE(store.stateOf(txt("short")), txt("erased"));
    for (const char *kept : {"default", "heldone", "restricted", "open", "nottaken"})
        QCOMPARE(store.stateOf(txt(kept)), txt("kept"));
    // Again: nothing is left to do.
    const auto again = runRetention(*store.queue, txt("cron"), false);
    QVERIFY2(again, words(again));
    QCOMPARE(classOf(*again, txt("short")).due, qint64 {0});
    // Workstations hear of it.
    QCOMPARE(store.count("SELECT count(*) FROM erasure_notice"), qint64 {1});
}

void TestPersonRights::clockThatJumped()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(setRetention(*store.queue, {}, 100, txt("dpo")));
    QVERIFY(store.review(about(txt("a"), txt("p"))));
    const UtcMs right = store.clock.now();
    store.clock.set(right + 3650 * dayMs);
    auto run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY(!run && run.error().code == Error::Code::NotPermitted);
    QCOMPARE(store.stateOf(txt("a")), txt("kept"));
    // Working on at the wrong time makes it no better.
    QVERIFY(store.review(about(txt("b"), txt("p"))));
    store.clock.advance(2 * dayMs);
    run = runRetention(*store.queue, txt("cron"), false);
    QVERIFY(!run && run.error().code == Error::Code::NotPermitted);
    // Put right: what is recorded lies in the future now.
    store.clock.set(right + dayMs);
    auto doubt = clockDoubt(store.database(), store.clock.now());
    QVERIFY2(doubt, words(doubt));
    QVERIFY(doubt->contains(u"already"));
    // It was ten years after all: said once, it is believed from then on.
    store.clock.set(right + 3651 * dayMs);
    run = runRetention(*store.queue, txt("dpo"), true);
    QVERIFY2(run, words(run));
    QCOMPARE(store.stateOf(txt("a")), txt("erased"));
    QCOMPARE(store.stateOf(txt("b")), txt("kept"));
    for (int i = 0; i < 5; ++i) {
        store.clock.advance(25 * dayMs);
        run = runRetention(*store.queue, txt("cron"), false);
        QVERIFY2(run, words(run));
    }
    QCOMPARE(store.stateOf(txt("b")), txt("erased"));
}

void TestPersonRights::asTheModelSays_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Holds, erasures and retention in any order, beside a model of a few lines.
void TestPersonRights::asTheModelSays()
{
    QFETCH(const int, seed);

    struct Known {
        QString subject;
        QString task;
        QString retention;
        UtcMs over = 0;
        bool erased = false;
    };

    const QStringList persons {txt("p1"), txt("p2"), txt("p3")};
    const QStringList tasks {txt("claims"), txt("mail")};
    const QStringList classes {txt("short"), txt("long")};
    const std::map<QString, qint64> days {{txt("short"), 5}, {txt("long"), 12}};
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto pick = [&random](const auto &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<unsigned>(list.size())));
    };
    Store store({});
    QVERIFY(store.queue);
    QVERIFY(store.database().execute(txt("PRAGMA synchronous=OFF")));
    for (const auto &[name, count] : days)
        QVERIFY(setRetention(*store.queue, name, count, txt("dpo")));
    std::map<QString, Known> items;
    std::map<qint64, std::pair<QString, QString>> holds; // subject, task
    const auto isHeld = [&holds](const Known &item) {
        for (const auto &[number, scope] : holds) {
            if (scope.first.isEmpty() ? scope.second == item.task : scope.first == item.subject)
                return true;
        }
        return false;
    };
    for (int step = 0; step < 40; ++step) {
        const QString where = txt("seed %1, step %2").arg(seed).arg(step);
        switch (random() % 6) {
        case 0:
        case 1: {
            const QString id = txt("i%1").arg(step);
            Known item {pick(persons), pick(tasks), pick(classes), store.clock.now(), false};
            OrderedJson json = about(id, item.subject, item.retention);
            json["task"] = toStdString(item.task);
            const auto done = store.review(json);
            QVERIFY2(done, words(done));
            items[id] = item;
            break;
        }
        case 2: {
            const bool byPerson = random() % 2 == 0;
            const QString scope = byPerson ? pick(persons) : pick(tasks);
            const auto number = addHold(*store.queue, byPerson ? holdOn(scope) : holdOnTask(scope));
            QVERIFY2(number, words(number));
            holds[*number] = byPerson ? std::pair(scope, QString()) : std::pair(QString(), scope);
            break;
        }
        case 3: {
            if (holds.empty())
                break;
            const qint64 number = holds.begin()->first;
            QVERIFY(releaseHold(*store.queue, number, txt("legal")));
            holds.erase(number);
            break;
        }
        case 4: {
            const QString person = pick(persons);
            bool held = false;
            for (const auto &[number, scope] : holds)
                held |= scope.first == person;
            for (const auto &[id, item] : items)
                held |= item.subject == person && !item.erased && isHeld(item);
            const auto erased = eraseSubject(*store.queue, person);
            QVERIFY2(erased.has_value() != held, qPrintable(where));
            for (auto &[id, item] : items)
                item.erased |= !held && item.subject == person;
            break;
        }
        default: {
            store.clock.advance(static_cast<qint64>(random() % 4) * dayMs);
            const auto run = runRetention(*store.queue, txt("cron"), false);
            QVERIFY2(run, words(run));
            for (auto &[id, item] : items) {
                item.erased |= !isHeld(item)
                    && store.clock.now() - item.over >= days.at(item.retention) * dayMs;
            }
            break;
        }
        }
        for (const auto &[id, item] : items) {
            QVERIFY2(store.stateOf(id) == (item.erased ? u"erased" : u"kept"),
                     qPrintable(where + txt(": ") + id));
        }
    }
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
    QVERIFY(addRequest(
        *store.queue,
        {txt("access"), RightsLaw::Gdpr, txt("p"), dayNumber("2026-09-01"), {}, txt("dpo")}));

    QByteArray bytes;
    const auto written = writeSubject(*store.queue, txt("p"), [&bytes](QByteArrayView part) {
        bytes += QByteArray(part.data(), part.size());
        return Result<>();
    });
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
    QVERIFY(!bytes.contains("anna") && !bytes.contains("Draft c"));
    for (const Json &place : json["places"]) {
        if (place["table"] == "item")
            QCOMPARE(place["rows"].get<int>(), 2);
        if (place["table"] == "search_words")
            QVERIFY(place["rows"].get<int>() >= 2);
    }
}

QTEST_GUILESS_MAIN(TestPersonRights)
#include "tst_personrights.moc"
