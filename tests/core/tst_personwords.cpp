// SPDX-License-Identifier: GPL-3.0-or-later
// What names one person in texts that are about many goes with them, and nothing else does. On both
// databases.
#include "core/dataset/recipe/recipe.h"
#include "core/privacy/identifying.h"
#include "core/queue/rights/erasureledger.h"
#include "core/queue/rights/linesearch.h"
#include "core/queue/rights/personwords.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/exportfolder.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QString person = QStringLiteral("Quibbelmann Zorro");

OrderedJson named(const QString &id, const QString &subject)
{
    OrderedJson item = about(id, subject);
    item["messages"][0]["name"] = toStdString(person);
    return item;
}

QByteArray configOf(Database &database, const QString &batchId)
{
    const auto batch = batchNamed(database, batchId);
    return batch ? batch->config : QByteArray(words(batch));
}

// Of the only recipe.
QByteArray configBytes(Database &database)
{
    Query recipe(database, txt("SELECT config FROM recipe"));
    return recipe.runToRow().value_or(false) ? recipe.bytes(0) : QByteArray();
}

OrderedJson whereOf(const QByteArray &config)
{
    const OrderedJson json = OrderedJson::parse(config.toStdString(), nullptr, false);
    return json.is_object() ? json.value("filter", OrderedJson()).value("where", OrderedJson())
                            : OrderedJson();
}

} // namespace

class TestPersonWords : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void ownValues_data();
    void ownValues();
    void paths_data();
    void paths();

    void filtersLoseThem_data() { databases(); }

    void filtersLoseThem();

    void fewLinesOfOthersAreRead_data() { databases(); }

    void fewLinesOfOthersAreRead();
    void othersAreGoneThroughInTheirOrder();

    void notesLoseThem_data() { databases(); }

    void notesLoseThem();

    void nobodyIsErased_data() { databases(); }

    void nobodyIsErased();

    void ordinaryWordsStay_data() { databases(); }

    void ordinaryWordsStay();

    void keptIdsAreSaid_data() { databases(); }

    void keptIdsAreSaid();
};

void TestPersonWords::ownValues_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *pointer, const char *value, bool isOwn) {
        QTest::addRow("%s %s", pointer, value) << txt(pointer) << txt(value) << isOwn;
    };
    row("/messages/0/name", "Jane Roe", true);
    row("/messages/0/name", "Maria de la Cruz", true);
    row("/attributes/customer", "Jane Roe", true);
    row("/attributes/phone", "+1 404 555 0123", true);
    row("/metadata/email", "jane@x.example", true);
    row("/messages/0/name", "Jane", false); // many are called so
    row("/attributes/customer", "gold", false);
    row("/attributes/plan", "Very Gold", false);
    row("/attributes/agent_name", "Alice Brown", false);
    row("/attributes/zip", "10001", false);
    row("/attributes/mailbox", "help@x.example", false);
    row("/language", "en", false);
}

void TestPersonWords::ownValues()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, value);
    QFETCH(const bool, isOwn);
    QCOMPARE(isOwnValue(pointer, value), isOwn);
}

void TestPersonWords::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("names");
    const auto row = [](const char *path, const char *id, bool names) {
        QTest::addRow("%s %s", path, id) << txt(path) << txt(id) << names;
    };
    row("/in/items_Quibbelmann.jsonl", "p-1", true);
    row("/in/zorro-2.jsonl", "p-1", true);
    row("/in/export-p-1.jsonl", "p-1", true);
    row("/in/export-p-10.jsonl", "p-1", false);
    row("/in/items.jsonl", "p-1", false);
    row("/in/items.jsonl", "items", false); // an ordinary word
    row("/2026/11/a.jsonl", "2026", false);
}

void TestPersonWords::paths()
{
    QFETCH(const QString, path);
    QFETCH(const QString, id);
    QFETCH(const bool, names);
    QCOMPARE(pathNames(path, id, {person}), names);
}

// A value that is theirs or that nobody else has goes; what many have stays, and so does the batch
// of whoever is called the same.
void TestPersonWords::filtersLoseThem()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson own = named(txt("a"), txt("p-1"));
    own["attributes"] = {{"plan", "gold"}, {"file", "ZX-17"}};
    QVERIFY(store.review(own));
    OrderedJson other = about(txt("b"), txt("p-2"));
    other["attributes"] = {{"plan", "gold"}};
    QVERIFY(store.review(other));
    QVERIFY(store.review(named(txt("c"), txt("p-3"))));

    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.filter.where = {{txt("/messages/0/name"), person}};
    config.folder = store.folder.filePath(txt("1"));
    const auto byName = exporter.run(config);
    QVERIFY2(byName, words(byName));
    config.filter.where
        = {{txt("/attributes/file"), txt("ZX-17")}, {txt("/attributes/plan"), txt("gold")}};
    config.folder = store.folder.filePath(txt("2"));
    const auto byFile = exporter.run(config);
    QVERIFY2(byFile, words(byFile));
    QVERIFY(saveRecipe(store.database(), txt("mine"), config, 5));
    NewHold hold = holdOn(QString());
    hold.scope.filter.where = config.filter.where;
    const auto number = addHold(*store.queue, hold);
    QVERIFY2(number, words(number));
    QVERIFY(releaseHold(*store.queue, *number, txt("legal")));
    // It stands, and holds what is another queue's.
    hold.scope.filter.where = {{txt("/messages/0/name"), person}};
    hold.scope.filter.queues = {txt("elsewhere")};
    QVERIFY(addHold(*store.queue, hold));

    const auto erased = eraseSubject(*store.queue, txt("p-1"));
    QVERIFY2(erased, words(erased));
    OrderedJson nameless = OrderedJson::array();
    nameless.push_back(OrderedJson::array({"/messages/0/name", "[erased]"}));
    QVERIFY(whereOf(configOf(store.database(), byName->batchId)) == nameless);
    const OrderedJson left
        = OrderedJson::array({{"/attributes/file", "[erased]"}, {"/attributes/plan", "gold"}});
    QVERIFY(whereOf(configOf(store.database(), byFile->batchId)) == left);
    const auto batch = batchNamed(store.database(), byFile->batchId);
    QVERIFY(batch && !batch->manifest.contains("ZX-17"));
    QCOMPARE(store.count("SELECT count(*) FROM recipe WHERE name = 'mine'"), qint64 {1});
    Query recipe(store.database(), txt("SELECT config FROM recipe"));
    QVERIFY(recipe.runToRow().value_or(false));
    QVERIFY2(!recipe.bytes(0).contains("ZX-17") && recipe.bytes(0).contains("gold"),
             recipe.bytes(0).constData());
    recipe.finish();
    const auto holds = listHolds(store.database(), true);
    QVERIFY2(holds && holds->size() == 2, words(holds));
    for (const Hold &one : *holds) {
        const auto &wanted = one.scope.filter.where;
        QCOMPARE(wanted.front().second, one.releasedAt ? txt("[erased]") : person);
    }

    // Whoever else was chosen by the name is in the next revision still.
    const auto anew = exporter.rebuild(byName->batchId, 0, store.folder.filePath(txt("anew")));
    QVERIFY2(anew, words(anew));
    QCOMPARE(ExportFolder(anew->folder).rows(txt("openai-chat")), 1);
    QFile manifest(anew->folder + txt("/manifest.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(!manifest.readAll().contains("Quibbelmann"));
}

// However many others there are: the database says whose lines may have the value. A line that
// writes it otherwise is among them.
void TestPersonWords::fewLinesOfOthersAreRead()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    OrderedJson own = about(txt("a"), txt("p-1"));
    own["attributes"] = {{"file", "ZX-17"}};
    QVERIFY(store.submit(own));
    ExportConfig config = chatOnly();
    config.filter.where = {{txt("/attributes/file"), txt("ZX-17")}};
    QVERIFY(saveRecipe(store.database(), txt("mine"), config, 5));
    for (int i = 0; i < 300; ++i) {
        OrderedJson other = about(txt("many-%1").arg(i), txt("p-2"));
        other["messages"][0]["content"] = "Two lines\nof \"them\"";
        other["attributes"] = {{"file", "ZX-18"}};
        QVERIFY(store.submit(other));
    }
    OrderedJson near = about(txt("near"), txt("p-3"));
    near["messages"][0]["content"] = "Is it ZX-17?";
    QVERIFY(store.submit(near));
    const QByteArray saved = configBytes(store.database());
    const auto alone = PersonWords::of(store.database(), txt("p-1"));
    QVERIFY2(alone, words(alone));
    QCOMPARE(alone->linesRead(), qint64 {1});
    QVERIFY(!alone->inFilters(saved).contains("ZX-17"));

    // More than are asked for at once, and it is the last that has it.
    for (int i = 0; i < 300; ++i) {
        near["external_id"] = toStdString(txt("near-%1").arg(i));
        QVERIFY(store.submit(near));
    }
    const QByteArray line
        = R"({"external_id":"late","subject_id":"p-4","messages":[{"role":"user","content":"?"}],)"
          R"("draft":"!","attributes":{"file":"\u005aX-17"}})";
    const Result<Item> late = parseItem(line);
    QVERIFY2(late, words(late));
    QVERIFY(store.queue->submit(txt("local"), *late));
    const auto shared = PersonWords::of(store.database(), txt("p-1"));
    QVERIFY2(shared, words(shared));
    QCOMPARE(shared->linesRead(), qint64 {302});
    QVERIFY(shared->inFilters(saved).contains("ZX-17"));
}

// By their numbers, and nothing is sorted or held for it.
void TestPersonWords::othersAreGoneThroughInTheirOrder()
{
    Store store({});
    QVERIFY(store.queue);
    LineTraces traces;
    traces.add(txt("ZX-17"));
    Query query(store.database(),
                txt("EXPLAIN QUERY PLAN ") + othersLinesSql(store.database(), traces));
    query.bind(0).bind(txt("p-1"));
    traces.bindTo(query);
    QStringList plan;
    Result<bool> row = query.bind(256).runToRow();
    for (; row && *row; row = query.next())
        plan += query.text(3);
    QVERIFY2(row, words(row));
    QCOMPARE(plan.size(), 1);
    QVERIFY2(plan.front().startsWith(u"SEARCH item USING INTEGER PRIMARY KEY (rowid>?)"),
             qPrintable(plan.front()));
}

void TestPersonWords::notesLoseThem()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(named(txt("a"), txt("p-1"))));
    QVERIFY(store.database().execute(
        txt("INSERT INTO import (import_id, source, state, touched_at) VALUES"
            " ('i1', '/in/items_Quibbelmann.jsonl', 'published', 1),"
            " ('i2', '/in/items.jsonl', 'published', 1)")));
    NewHold hold = holdOn(txt("p-2"));
    hold.reason = txt("Quibbelmann Zorro and p-1, not quibbelmann zorros or p-10");
    QVERIFY(addHold(*store.queue, hold));
    const auto asked = addRequest(*store.queue,
                                  {txt("access"), RightsLaw::Gdpr, txt("p-2"),
                                   dayAt(store.clock.now(), store.workspace->timeZone()),
                                   txt("brother of QUIBBELMANN ZORRO"), txt("dpo")});
    QVERIFY2(asked, words(asked));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("batch"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(insertGift(store.database(),
                       {batch->batchId, 1, txt("Zorro's team"), txt("for p-1, twice"), 7}));

    const auto erased = eraseSubject(*store.queue, txt("p-1"));
    QVERIFY2(erased, words(erased));
    QCOMPARE(store.count("SELECT count(*) FROM import WHERE source = '[erased]'"), qint64 {1});
    QCOMPARE(store.count("SELECT count(*) FROM import WHERE source = '/in/items.jsonl'"),
             qint64 {1});
    QCOMPARE(listHolds(store.database(), true)->front().reason,
             txt("[erased] and [erased], not quibbelmann zorros or p-10"));
    QCOMPARE(listRequests(store.database(), true)->front().note, txt("brother of [erased]"));
    const auto gifts = giftsOf(store.database(), batch->batchId);
    QVERIFY2(gifts && gifts->size() == 1, words(gifts));
    QCOMPARE(gifts->front().to, txt("Zorro's team")); // a part of a name may be another's
    QCOMPARE(gifts->front().note, txt("for [erased], twice"));
    const auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    const QString lines = linesOf(*found, store.workspace->id()).join(u'\n');
    QVERIFY2(lines.contains(u"parts of names were not searched for"), qPrintable(lines));
    QVERIFY(toLine(toJson(*found, store.workspace->id())).contains("parts of names"));
}

// Nothing is changed, and nobody is certified; a request is something that is held.
void TestPersonWords::nobodyIsErased()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("a"), txt("p-2"))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("batch"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(insertGift(store.database(),
                       {batch->batchId, 1, txt("training team"), txt("the team of 1 asked"), 7}));
    ErasureOptions options;
    options.mustBeKnown = true;
    for (const char *unknown : {"P-2", "team", "1", "p-9"}) {
        const auto refused = eraseSubject(*store.queue, txt(unknown), options);
        QVERIFY2(!refused && refused.error().code == Error::Code::NotFound, unknown);
    }
    QCOMPARE(store.count("SELECT count(*) FROM erasure_certificate"), qint64 {0});
    QCOMPARE(store.count("SELECT count(*) FROM erasure"), qint64 {0});
    const auto gifts = giftsOf(store.database(), batch->batchId);
    QVERIFY2(gifts && gifts->size() == 1, words(gifts));
    QCOMPARE(gifts->front().to, txt("training team"));
    QCOMPARE(gifts->front().note, txt("the team of 1 asked"));

    const auto asked = addRequest(*store.queue,
                                  {txt("erasure"), RightsLaw::Gdpr, txt("p-9"),
                                   dayAt(store.clock.now(), store.workspace->timeZone()),
                                   txt("by post"), txt("dpo")});
    QVERIFY2(asked, words(asked));
    QVERIFY(closeRequest(*store.queue, *asked, txt("nothing is held"), txt("dpo")));
    const auto erased = eraseSubject(*store.queue, txt("p-9"), options);
    QVERIFY2(erased, words(erased));
    QCOMPARE(listRequests(store.database(), true)->front().subjectId, QString());
    // Whoever was erased before is no slip of the pen.
    const auto again = eraseSubject(*store.queue, txt("p-9"), options);
    QVERIFY2(again, words(again));
}

void TestPersonWords::ordinaryWordsStay()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("a"), txt("team"))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("batch"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
    QVERIFY(insertGift(store.database(),
                       {batch->batchId, 1, txt("training team"), txt("the team asked"), 7}));
    QVERIFY(insertGift(store.database(), {batch->batchId, 1, txt("team"), QString(), 8}));
    const auto erased = eraseSubject(*store.queue, txt("team"));
    QVERIFY2(erased, words(erased));
    const auto gifts = giftsOf(store.database(), batch->batchId);
    QVERIFY2(gifts && gifts->size() == 2, words(gifts));
    QStringList said;
    for (const BatchGift &gift : *gifts)
        said += gift.to + txt(": ") + gift.note;
    said.sort();
    QCOMPARE(said, (QStringList {txt("[erased]: "), txt("training team: the team asked")}));
    const auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    const QString lines = linesOf(*found, store.workspace->id()).join(u'\n');
    QVERIFY2(lines.contains(u"the id is a word or a short number"), qPrintable(lines));
}

void TestPersonWords::keptIdsAreSaid()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    QVERIFY(store.review(about(txt("quibb@mail.example"), txt("p-1"))));
    QVERIFY(store.review(about(txt("b"), txt("p-1"))));
    QVERIFY(store.review(about(txt("c@mail.example"), txt("p-2"))));
    const auto erased = eraseSubject(*store.queue, txt("p-1"));
    QVERIFY2(erased, words(erased));
    const auto found = findCertificate(store.database(), erased->certificate);
    QVERIFY2(found, words(found));
    QVERIFY(found->keptIds == std::optional(KeptIds {2, 1}));
    const QString lines = linesOf(*found, store.workspace->id()).join(u'\n');
    QVERIFY2(lines.contains(u"kept: 2 external ids") && lines.contains(u"1 of them look like"),
             qPrintable(lines));
    QVERIFY(!lines.contains(u"quibb"));
    const OrderedJson json = toJson(*found, store.workspace->id());
    QVERIFY(json["external_ids_kept"]["look_like_personal_data"] == 1);
}

QTEST_GUILESS_MAIN(TestPersonWords)
#include "tst_personwords.moc"
