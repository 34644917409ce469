// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exporter.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/recipe/exportcommand.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfASmallBatch();
    void outrankedByASenior();
    void recordsOfABatch();
    void propertiesOfRandomBatches_data();
    void propertiesOfRandomBatches();
    void sameBytesInAnyOrderPlaceAndLanguage();
    void firstAssignmentsStay();
    void previewIsWhatIsWritten();
    void configHashKnowsOnlyContent();
    void commandHidesThePassword();
    void commandHasEveryFilter();
    void independentScriptAgrees_data();
    void independentScriptAgrees();
    void independentScriptCatches();
};

namespace {

// A decision on an item, as data, so that it can be played in any order.
struct Review {
    OrderedJson item;
    Decision decision;
};

// Several drafts in place of the one, which is among them; its id.
QString addDrafts(OrderedJson &item, const QStringList &texts, std::mt19937_64 &random)
{
    const std::size_t others = 1 + random() % 7;
    const std::size_t place = random() % (others + 1);
    OrderedJson drafts = OrderedJson::array();
    for (std::size_t i = 0; i <= others; ++i) {
        OrderedJson draft;
        draft["id"] = "v" + std::to_string(i);
        const QString other = texts[static_cast<qsizetype>(random() % 5)]
            + (random() % 3 ? QStringLiteral(" %1.").arg(QChar(u'a' + int(i))) : QString());
        draft["text"] = i == place ? item["draft"] : OrderedJson(toStdString(other));
        drafts.push_back(std::move(draft));
    }
    item.erase("draft");
    item["drafts"] = std::move(drafts);
    return QStringLiteral("v%1").arg(place);
}

std::vector<Review> randomReviews(quint64 seed, int count)
{
    std::mt19937_64 random(seed);
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<quint64>(below));
    };
    const QStringList drafts {
        QStringLiteral("Your order ships soon."), QStringLiteral("We are sorry, it is late."),
        QStringLiteral("Please send the form back."), QStringLiteral(" "), QStringLiteral("Ok")};
    std::vector<Review> reviews;
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        const QString draft = drafts[pick(static_cast<int>(drafts.size()))];
        const Action action = static_cast<Action>(std::min(3, pick(9) * 4 / 9));
        OrderedJson item = plainItem(
            id, pick(25) ? QStringLiteral("Order 4711 %1?").arg(QChar(u'a' + pick(20))) : QString(),
            draft);
        Decision made = decision(id, action);
        if (!pick(4))
            made.draftId = addDrafts(item, drafts, random);
        if (pick(2))
            item["subject_id"] = "person-" + std::to_string(pick(count / 4 + 1));
        else if (action != Action::Escalate) // which would hold up the next turn
            item["conversation_id"] = "talk-" + std::to_string(pick(count / 4 + 1));
        if (!pick(8))
            item["usage"] = {{"training", false}};
        if (!pick(6))
            item["messages"].push_back({{"role", "assistant"}, {"content", "One moment."}});
        made.reviewer = QStringLiteral("r%1").arg(pick(3));
        if (action == Action::Edit) {
            const QStringList finals {draft.toUpper() + u'!', draft + QStringLiteral(" Thanks"),
                                      draft + QStringLiteral(" By 4711"),
                                      draft + QStringLiteral(" Parcel 990017")};
            made.finalText = finals[pick(4)];
        } else if (action == Action::Reject && pick(2)) {
            made.finalText = pick(4) ? QStringLiteral("We cannot do this for you.") : draft;
        }
        if (!pick(4))
            made.labels.push_back({QStringLiteral("policy"), Severity::Major, {}});
        if (pick(2))
            made.activeMs = pick(4) ? 20'000 : 10;
        reviews.push_back({item, made});
    }
    return reviews;
}

void play(ReviewedWorkspace &store, const std::vector<Review> &reviews)
{
    for (const Review &review : reviews) {
        const auto done = store.review(review.item, review.decision);
        QVERIFY2(done, test::words(done));
        store.clock().advance(1000);
    }
}

void replaceIn(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(before), before.constData());
    bytes.replace(bytes.indexOf(before), before.size(), after);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
}

// Sidecars name records of their workspace, what lies above the formats also times.
QMap<QString, QByteArray> withoutLineage(const ExportFolder &batch)
{
    QMap<QString, QByteArray> files = batch.files();
    files.removeIf([](const auto &file) {
        return file.key().endsWith(QStringLiteral(".meta.jsonl")) || !file.key().contains(u'/');
    });
    return files;
}

} // namespace

// Written by hand from the two formats' definitions.
void TestDataset::rowsOfASmallBatch()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("edit"), QStringLiteral("Where is it?"),
                                 QStringLiteral("Soon."));
    item["messages"].insert(item["messages"].begin(),
                            OrderedJson {{"role", "system"}, {"content", "Be brief."}});
    item["messages"].push_back({{"role", "assistant"}, {"content", "Which one?"}});
    item["messages"].push_back({{"role", "user"}, {"content", "The \"blue\" one."}});
    Decision edit
        = decision(QStringLiteral("edit"), Action::Edit, QStringLiteral("It is on its way."));
    edit.labels.push_back({QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Draft, 0, 4}});
    edit.note = QStringLiteral("checked");
    QVERIFY(store.review(item, edit));
    QVERIFY(store.review(
        plainItem(QStringLiteral("ok"), QStringLiteral("Hi"), QStringLiteral("Hello.")),
        decision(QStringLiteral("ok"), Action::Approve)));
    QVERIFY(
        store.review(plainItem(QStringLiteral("no"), QStringLiteral("Hi"), QStringLiteral("Go.")),
                     decision(QStringLiteral("no"), Action::Reject)));
    QVERIFY(
        store.review(plainItem(QStringLiteral("up"), QStringLiteral("Hi"), QStringLiteral("Eh.")),
                     decision(QStringLiteral("up"), Action::Escalate)));

    const auto summary = exportTo(store, QStringLiteral("batch"));
    QVERIFY2(summary, words(summary));
    QCOMPARE(summary->batchId, QStringLiteral("B-0001"));
    const ExportFolder batch(store.folder(QStringLiteral("batch")));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(
        batch.lines(QStringLiteral("trl-preference/train.jsonl")),
        QList<QByteArray> {
            "{\"prompt\":[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\","
            "\"content\":\"Where is it?\"},{\"role\":\"assistant\",\"content\":\"Which one?\"},"
            "{\"role\":\"user\",\"content\":\"The \\\"blue\\\" one.\"}],\"chosen\":[{\"role\":"
            "\"assistant\",\"content\":\"It is on its way.\"}],\"rejected\":[{\"role\":"
            "\"assistant\",\"content\":\"Soon.\"}]}"});
    const QByteArray approved
        = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\","
          "\"content\":\"Hello.\",\"weight\":1}]}";
    const QByteArray edited
        = "{\"messages\":[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\","
          "\"content\":\"Where is it?\"},{\"role\":\"assistant\",\"content\":\"Which one?\","
          "\"weight\":0},{\"role\":\"user\",\"content\":\"The \\\"blue\\\" one.\"},{\"role\":"
          "\"assistant\",\"content\":\"It is on its way.\",\"weight\":1}]}";
    // printf 'local\x1fedit\x1fanna\x1fd1\x1fsft' | sha256sum and the same with ok
    const bool editFirst = sha256Hex({u"local", u"edit", u"anna", u"d1", u"sft"})
        < sha256Hex({u"local", u"ok", u"anna", u"d1", u"sft"});
    QCOMPARE(
        batch.lines(QStringLiteral("openai-chat/train.jsonl")),
        (editFirst ? QList<QByteArray> {edited, approved} : QList<QByteArray> {approved, edited}));

    const Json side
        = parseJson(batch.lines(QStringLiteral("trl-preference/train.meta.jsonl")).value(0))
              .value();
    QVERIFY(side["example_id"]
            == sha256Hex({u"local", u"edit", u"anna", u"d1", u"preference"}).toStdString());
    QVERIFY(side["labels"][0]["code"] == "fact");
    QVERIFY(side["labels"][0]["span"]["end"] == 4);
    QVERIFY(side["note"] == "checked");
    QVERIFY(side["situation"] == "edited");
    QVERIFY(!side.contains("decided_at"));

    const Json manifest = batch.manifest();
    QVERIFY(manifest["counts"]["records"] == 4);
    const Json wanted = parseJson("{\"escalated\":1,\"rejected-without-replacement\":1}").value();
    QVERIFY(manifest["counts"]["formats"]["openai-chat"]["drops"] == wanted);
    QVERIFY(manifest["privacy"]["method"] == "none");
    QVERIFY(manifest["privacy"]["statement"].get<std::string>().find("nothing was redacted")
            != std::string::npos);
    QVERIFY(manifest["seq"] == parseJson("{\"from\":0,\"to\":4}").value());
    QVERIFY(manifest["created_at"] == toRfc3339(store.clock().now()).toStdString());
}

void TestDataset::outrankedByASenior()
{
    ReviewedWorkspace store;
    OrderedJson item
        = plainItem(QStringLiteral("a"), QStringLiteral("Why?"), QStringLiteral("Because."));
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    QVERIFY(store.submit(item));
    const QString id = QStringLiteral("a");
    for (const auto &[reviewer, text] :
         {std::pair {QStringLiteral("anna"), QStringLiteral("No idea.")},
          std::pair {QStringLiteral("ben"), QStringLiteral("I know.")}}) {
        const auto done = store.decide(decision(id, Action::Edit, text, reviewer));
        QVERIFY2(done, words(done));
    }
    auto summary = exportTo(store, QStringLiteral("before"));
    QVERIFY2(summary, words(summary));
    QCOMPARE(summary->counts.formats[0].out, 2);
    const auto senior = store.decide(
        decision(id, Action::Edit, QStringLiteral("It is policy."), QStringLiteral("chris")),
        QStringLiteral("local"), {QStringLiteral("senior")});
    QVERIFY2(senior, words(senior));
    summary = exportTo(store, QStringLiteral("after"));
    QVERIFY2(summary, words(summary));
    QCOMPARE(summary->counts.formats[0].out, 1);
    QCOMPARE(summary->counts.formats[0].drops.value(QStringLiteral("outranked")), 2);
    QCOMPARE(summary->counts.formats[1].out, 3); // over the draft, and over each of the two
    QVERIFY(ExportFolder(summary->folder)
                .lines(QStringLiteral("openai-chat/train.jsonl"))
                .value(0)
                .contains("It is policy."));
}

void TestDataset::recordsOfABatch()
{
    ReviewedWorkspace store(5);
    play(store, randomReviews(5, 30));
    QVERIFY(exportTo(store, QStringLiteral("one")));
    ExportConfig named;
    named.batchId = QStringLiteral("Q4 replies");
    QVERIFY(exportTo(store, QStringLiteral("two"), named));
    const auto third = exportTo(store, QStringLiteral("three"));
    QVERIFY2(third, words(third));
    QCOMPARE(third->batchId, QStringLiteral("B-0002"));
    QSet<QString> written;
    for (const QString &format :
         {QStringLiteral("openai-chat"), QStringLiteral("trl-preference")}) {
        const ExportFolder batch(third->folder);
        for (const QByteArray &line : batch.lines(format + QStringLiteral("/train.meta.jsonl")))
            written.insert(toQString(parseJson(line).value()["feedback_id"].get<std::string>()));
    }
    QVERIFY(!written.isEmpty());
    QSet<QString> recorded;
    Query query(store.database(),
                QStringLiteral("SELECT feedback_id FROM batch_record WHERE batch_id = 'B-0002'"));
    auto row = query.runToRow();
    while (row && *row) {
        recorded.insert(query.text(0));
        row = query.next();
    }
    QCOMPARE(recorded, written);
    Query batch(
        store.database(),
        QStringLiteral("SELECT content_sha256, manifest FROM batch WHERE batch_id = 'B-0002'"));
    QVERIFY(batch.runToRow().value_or(false));
    QCOMPARE(batch.text(0), third->contentSha256);
    // The report counts values of attributes: it stands in the folder alone.
    Json kept = ExportFolder(third->folder).manifest();
    QVERIFY(kept.erase("report") == 1);
    // What its records come to is known in the workspace alone.
    Json stored = parseJson(batch.bytes(1)).value();
    QVERIFY(stored.erase("records_digest") == 1);
    QVERIFY(stored == kept);
}

void TestDataset::propertiesOfRandomBatches_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {11U, 12U, 13U})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestDataset::propertiesOfRandomBatches()
{
    QFETCH(quint64, seed);
    ReviewedWorkspace store(seed);
    const std::vector<Review> reviews = randomReviews(seed, 200);
    play(store, reviews);
    ExportConfig config = basicFormats();
    config.split = SplitRatio {60, 20, 20};
    const auto summary = exportTo(store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    QVERIFY(batch.manifest()["counts"]["records"] == reviews.size());
    // Enough happened for the checks to mean something.
    for (const FormatCounts &format : summary->counts.formats) {
        QVERIFY(format.out > 10);
        QVERIFY(format.drops.size() >= 5);
        QVERIFY(format.splits[1] > 0 && format.splits[2] > 0);
    }
    // No group in two splits, over all formats.
    QMap<std::string, QString> splitOfGroup;
    QMap<std::string, OrderedJson> items;
    for (const Review &review : reviews)
        items.insert(review.item["external_id"].get<std::string>(), review.item);
    for (auto it = batch.files().cbegin(); it != batch.files().cend(); ++it) {
        if (!it.key().endsWith(QStringLiteral(".meta.jsonl")))
            continue;
        const QString split = it.key().section(u'/', 1).section(u'.', 0, 0);
        for (const QByteArray &line : batch.lines(it.key())) {
            const auto id = parseJson(line).value()["external_id"].get<std::string>();
            const OrderedJson &item = items[id];
            const std::string group = item.contains("subject_id")
                ? "s" + item["subject_id"].get<std::string>()
                : item.contains("conversation_id")
                ? "c" + item["conversation_id"].get<std::string>()
                : "i" + id;
            QCOMPARE(splitOfGroup.value(group, split), split);
            splitOfGroup.insert(group, split);
        }
    }
}

void TestDataset::sameBytesInAnyOrderPlaceAndLanguage()
{
    const quint64 seed = 21;
    std::vector<Review> reviews = randomReviews(seed, 60);
    ExportConfig config = everyFormat();
    config.split = SplitRatio {};
    ReviewedWorkspace first(1);
    play(first, reviews);
    const auto one = exportTo(first, QStringLiteral("batch"), config);
    QVERIFY2(one, words(one));

    std::mt19937_64 random(seed);
    std::ranges::shuffle(reviews, random);
    ReviewedWorkspace second(2);
    second.clock().set(fromRfc3339(u"2031-03-30T01:30:00Z").value());
    play(second, reviews);
    const QByteArray zone = qgetenv("TZ");
    const QLocale locale;
    qputenv("TZ", "Asia/Kathmandu");
    tzset();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(std::setlocale(LC_ALL, "C") != nullptr);
    const auto two = exportTo(second, QStringLiteral("batch"), config);
    QLocale::setDefault(locale);
    qputenv("TZ", zone);
    tzset();
    QVERIFY2(two, words(two));

    QCOMPARE(two->contentSha256, one->contentSha256);
    const ExportFolder a(one->folder);
    const ExportFolder b(two->folder);
    QVERIFY(a.dataFiles().size() == 81); // 27 kinds of rows in three splits
    QCOMPARE(b.dataFiles(), a.dataFiles());
    QCOMPARE(withoutLineage(b), withoutLineage(a)); // Parquet, cards and configurations too
    // The same workspace again, through a new connection.
    QVERIFY(first.reopen());
    const auto again = exportTo(first, QStringLiteral("again"), config);
    QVERIFY2(again, words(again));
    QMap<QString, QByteArray> files = ExportFolder(again->folder).files();
    QMap<QString, QByteArray> before = a.files();
    for (const char *name : {"manifest.json", "croissant.json", "CARD.md", "DATASHEET.md"}) {
        QVERIFY(files.remove(QLatin1String(name)) == 1);
        QVERIFY(before.remove(QLatin1String(name)) == 1);
    }
    QCOMPARE(files, before); // sidecars too
}

void TestDataset::firstAssignmentsStay()
{
    ReviewedWorkspace store(31);
    play(store, randomReviews(31, 80));
    const auto splitOfEach = [](const QString &folder) {
        QMap<std::string, QString> result;
        const ExportFolder batch(folder);
        for (const char *split : {"train", "validation", "test"}) {
            const QString name = QString::fromLatin1(split);
            for (const QByteArray &line :
                 batch.lines(QStringLiteral("openai-chat/%1.meta.jsonl").arg(name)))
                result.insert(parseJson(line).value()["external_id"].get<std::string>(), name);
        }
        return result;
    };
    ExportConfig config;
    config.split = SplitRatio {50, 25, 25};
    const auto one = exportTo(store, QStringLiteral("one"), config);
    QVERIFY2(one, words(one));
    config.split = SplitRatio {100, 0, 0};
    const auto two = exportTo(store, QStringLiteral("two"), config);
    QVERIFY2(two, words(two));
    QCOMPARE(splitOfEach(two->folder), splitOfEach(one->folder));
    QVERIFY(splitOfEach(two->folder).values().contains(QStringLiteral("test")));
    QCOMPARE(ExportFolder(two->folder).problem(), QString());
    config.salt = QStringLiteral("another");
    const auto three = exportTo(store, QStringLiteral("three"), config);
    QVERIFY2(three, words(three));
    QVERIFY(!splitOfEach(three->folder).values().contains(QStringLiteral("test")));
}

void TestDataset::previewIsWhatIsWritten()
{
    ReviewedWorkspace store(41);
    play(store, randomReviews(41, 60));
    ExportConfig config = basicFormats();
    config.split = SplitRatio {70, 15, 15};
    config.filter.reviewers = {QStringLiteral("r0"), QStringLiteral("r1")};
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    const auto preview = exporter.preview(config, 4);
    QVERIFY2(preview, words(preview));
    QCOMPARE(preview->rows.size(), std::size_t {20});
    const auto summary = exportTo(store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    QVERIFY(preview->counts == summary->counts);
    const ExportFolder batch(summary->folder);
    QMap<QString, qsizetype> seen;
    for (const PreviewRow &row : preview->rows)
        QCOMPARE(row.line, batch.lines(row.file).value(seen[row.file]++));
    QCOMPARE(seen.value(QStringLiteral("openai-chat/train.jsonl")), 4);
    QCOMPARE(namesIn(store.folder(QString())).filter(QStringLiteral("batch")),
             QStringList {QStringLiteral("batch")});
}

void TestDataset::configHashKnowsOnlyContent()
{
    ExportConfig a;
    a.filter.tasks = {QStringLiteral("reply"), QStringLiteral("summary")};
    ExportConfig b = a;
    b.filter.tasks = {QStringLiteral("summary"), QStringLiteral("reply")};
    b.formats = {a.formats[1], a.formats[0]};
    b.folder = QStringLiteral("/elsewhere");
    b.batchId = QStringLiteral("name");
    QCOMPARE(toLine(toJson(a)), toLine(toJson(b)));
    b.keepRubberStamps = true;
    QVERIFY(toLine(toJson(a)) != toLine(toJson(b)));
}

void TestDataset::commandHidesThePassword()
{
    const QString command
        = exportCommand(QStringLiteral("postgresql://anna:secret@db.example/review?password=secret"
                                       "&sslmode=require"),
                        ExportConfig());
    QVERIFY2(command.contains(QLatin1String("'postgresql://anna@db.example/review?sslmode=")),
             qPrintable(command));
    QVERIFY2(!command.contains(QLatin1String("secret")), qPrintable(command));
}

void TestDataset::commandHasEveryFilter()
{
    ExportConfig config;
    config.filter.queues = {QStringLiteral("support")};
    config.filter.tasks = {QStringLiteral("reply")};
    config.filter.actions = {QStringLiteral("edit")};
    config.filter.reviewers = {QStringLiteral("Neil, Ann")};
    config.filter.models = {QStringLiteral("writer-7b")};
    config.filter.languages = {QStringLiteral("de"), QStringLiteral("fr")};
    config.filter.labels = {QStringLiteral("fact")};
    config.filter.from = fromRfc3339(QStringLiteral("2026-11-01T00:00:00Z"));
    config.filter.to = fromRfc3339(QStringLiteral("2026-12-01T00:00:00Z"));
    config.filter.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    const QString command = exportCommand(QStringLiteral("w.bluepencil"), config);
    for (const char *part :
         {"--queue support", "--task reply", "--action edit", "--reviewer 'Neil\\, Ann'",
          "--model writer-7b", "--language de --language fr", "--label fact",
          "--from 2026-11-01T00:00:00", "--to 2026-12-01T00:00:00",
          "--where /attributes/region=EU"})
        QVERIFY2(command.contains(QLatin1String(part)), qPrintable(command));
}

void TestDataset::independentScriptAgrees_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {51U, 52U})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestDataset::independentScriptAgrees()
{
    QFETCH(quint64, seed);
    ReviewedWorkspace store(seed);
    play(store, randomReviews(seed, 150));
    const QString feedback = store.folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(store, feedback));
    ExportConfig config = basicFormats();
    config.split = SplitRatio {60, 20, 20};
    auto summary = exportTo(store, QStringLiteral("one"), config);
    QVERIFY2(summary, words(summary));
    QCOMPARE(saidByScript(feedback, summary->folder), QString());
    config.keepRubberStamps = config.keepCosmeticPairs = true;
    config.keepPolicyRefusals = config.keepUnknownFigures = true;
    config.salt = QStringLiteral("two");
    const qint64 before = summary->counts.formats[0].out;
    summary = exportTo(store, QStringLiteral("two"), config);
    QVERIFY2(summary, words(summary));
    QVERIFY(summary->counts.formats[0].out > before);
    QCOMPARE(saidByScript(feedback, summary->folder), QString());
}

// Each fault of an export is named.
void TestDataset::independentScriptCatches()
{
    ReviewedWorkspace store;
    for (const char *name : {"a", "b", "c"}) {
        const QString id = QString::fromLatin1(name);
        QVERIFY(store.review(plainItem(id, QStringLiteral("Why?"), QStringLiteral("Old ") + id),
                             decision(id, Action::Edit, QStringLiteral("New ") + id)));
    }
    const QString feedback = store.folder(QStringLiteral("feedback.jsonl"));

    struct Fault {
        QString file; // empty: the feedback
        QByteArray before;
        QByteArray after;
        QString said;
    };

    const QString chat = QStringLiteral("openai-chat/train.jsonl");
    const QString pairs = QStringLiteral("trl-preference/train.jsonl");
    const QString notGiven = QStringLiteral("not what the table gives");
    const std::vector<Fault> faults {
        {chat, "New a", "New A", notGiven},
        {chat, ",\"weight\":1", "", notGiven},
        {chat, "{\"role\":\"user\",\"content\":\"Why?\"}",
         "{\"content\":\"Why?\",\"role\":\"assistant\"}", notGiven},
        {pairs, "Old b", "New b", QStringLiteral("identical pair")},
        {pairs, "\n", "\n\n", QStringLiteral("cannot be read")},
        {pairs, "Why?", "Why\xe2\x80\xa8?", QStringLiteral("line end")},
        {QStringLiteral("trl-kto/train.jsonl"), "\"label\":true", "\"label\":1", notGiven},
        {QStringLiteral("trl-kto/train.jsonl"), "\"label\":false", "\"label\":true",
         QStringLiteral("labels")},
        {QStringLiteral("openai-preference/train.jsonl"), ",\"parallel_tool_calls\":true", "",
         notGiven},
        {QStringLiteral("trl-prompt-completion/train.jsonl"), "\"completion\"", "\"answer\"",
         notGiven},
        {QStringLiteral("trl-preference/train.meta.jsonl"), "\"example_id\":\"",
         "\"example_id\":\"f", QStringLiteral("example_id")},
        {QStringLiteral("manifest.json"), "\"out\": 3", "\"out\": 4",
         QStringLiteral("the manifest says 4")},
        {QString(), "\"start\":0", "\"start\":1", QStringLiteral("edit")},
        {QString(), "\"action\":\"edit\"", "\"action\":\"escalate\"", QStringLiteral("drops")},
    };
    for (std::size_t i = 0; i < faults.size(); ++i) {
        const Fault &fault = faults[i];
        QVERIFY(writeFeedback(store, feedback));
        const auto summary = exportTo(store, QString::number(i), basicFormats());
        QVERIFY2(summary, words(summary));
        if (i == 0)
            QCOMPARE(saidByScript(feedback, summary->folder), QString());
        replaceIn(fault.file.isEmpty() ? feedback : summary->folder + u'/' + fault.file,
                  fault.before, fault.after);
        const QString said = saidByScript(feedback, summary->folder);
        QVERIFY2(said.contains(fault.said), qPrintable(fault.said + u'|' + said));
    }
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
