// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/clearing/reviewernames.h"
#include "core/dataset/exporter.h"
#include "core/privacy/placeholders.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::test;

// Who reviewed is in no file of a batch with privacy.
class TestReviewerNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileNamesThem_data();
    void noFileNamesThem();
    void theyAreToldApart();
    void redactedTheyAreNot();
    void theSameChoiceGivesTheSameBytes();
    void anotherChoiceGivesOthers();
    void madeAgainTheyStay();
    void theKeyStaysInTheWorkspace();
    void nobodyElseMakesThem();
    void aKeyOfTheMethodJoinsBatches();
    void whoLooksFirstSeesThemToo();
    void otherNamesStay();
    void olderBatchesGetThemWhenMadeAgain();
};

namespace {

const QString one = QStringLiteral("Ottilie Varga");
const QString other = QStringLiteral("qzabel");
const QString queueName = QStringLiteral("default");

void edit(ReviewedWorkspace &store, const QString &id, const QString &reviewer,
          const QString &subject = {})
{
    OrderedJson item = plainItem(id, QStringLiteral("Where is parcel %1?").arg(id),
                                 QStringLiteral("It is on its way and comes soon."));
    if (!subject.isEmpty())
        item["subject_id"] = toStdString(subject);
    const auto done
        = store.review(item,
                       decision(id, Action::Edit,
                                QStringLiteral("It is on its way and comes on Monday."), reviewer));
    QVERIFY2(done, words(done));
}

void fill(ReviewedWorkspace &store)
{
    edit(store, QStringLiteral("a"), one);
    edit(store, QStringLiteral("b"), other);
    edit(store, QStringLiteral("c"), one, QStringLiteral("person-1"));
}

ExportConfig with(const char *privacy)
{
    ExportConfig config = everyFormat();
    config.privacy = QString::fromLatin1(privacy);
    return config;
}

ExportConfig byKey(ReviewedWorkspace &store)
{
    ExportConfig config = with("pseudonymise");
    config.privacyRules.ways[PersonalDataType::Email] = PrivacyWay::Keyed;
    config.keyFile = store.folder(QStringLiteral("key"));
    QFile file(config.keyFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(40, 'k'));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return config;
}

// What the sidecar of a format has for the reviewer of each item.
QMap<QString, QString> reviewersIn(const ExportFolder &folder,
                                   const QString &file = QStringLiteral("openai-chat"))
{
    QMap<QString, QString> found;
    for (const QByteArray &line : folder.lines(file + QStringLiteral("/train.meta.jsonl"))) {
        const Json json = Json::parse(line.toStdString());
        found.insert(toQString(json["external_id"].get<std::string>()),
                     toQString(json["reviewer"].get<std::string>()));
    }
    return found;
}

QMap<QString, QString> exported(ReviewedWorkspace &store, const char *name,
                                const ExportConfig &config)
{
    const auto summary = exportTo(store, QString::fromLatin1(name), config);
    if (!summary)
        qWarning("%s", static_cast<const char *>(words(summary)));
    return summary ? reviewersIn(ExportFolder(summary->folder)) : QMap<QString, QString>();
}

bool names(const ExportFolder &folder, const QString &reviewer)
{
    return std::any_of(
        folder.files().cbegin(), folder.files().cend(),
        [&reviewer](const QByteArray &file) { return file.contains(reviewer.toUtf8()); });
}

} // namespace

void TestReviewerNames::noFileNamesThem_data()
{
    QTest::addColumn<QByteArray>("privacy");
    QTest::newRow("pseudonymise") << QByteArray("pseudonymise");
    QTest::newRow("redact") << QByteArray("redact");
    QTest::newRow("by key") << QByteArray();
}

void TestReviewerNames::noFileNamesThem()
{
    QFETCH(const QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = privacy.isEmpty() ? byKey(store) : with(privacy.constData());
    config.filter.reviewers = {one, other};
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    QCOMPARE(folder.problem(), QString());
    for (const QString &reviewer : {one, other}) {
        for (auto file = folder.files().cbegin(); file != folder.files().cend(); ++file)
            QVERIFY2(!file->contains(reviewer.toUtf8()), qPrintable(file.key()));
    }
    // The digest of the settings is of those that the manifest has: no name can be tried on it.
    const auto manifest
        = OrderedJson::parse(folder.files().value(QStringLiteral("manifest.json")).toStdString());
    QCOMPARE(toQString(manifest["config_sha256"].get<std::string>()),
             sha256Hex(QByteArrayView(toLine(manifest["config"]))));
    // The workspace knows whom it meant.
    const auto batch = batchNamed(store.database(), summary->batchId);
    QVERIFY2(batch, words(batch));
    QVERIFY(batch->config.contains(one.toUtf8()) && batch->config.contains(other.toUtf8()));
    // The check can fail.
    config = with("none");
    config.filter.reviewers = {one, other};
    const auto plain = exportTo(store, QStringLiteral("plain"), config);
    QVERIFY2(plain, words(plain));
    QVERIFY(names(ExportFolder(plain->folder), one) && names(ExportFolder(plain->folder), other));
}

void TestReviewerNames::theyAreToldApart()
{
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    const auto shown = reviewersIn(folder);
    const QString first = shown.value(QStringLiteral("a"));
    const QString second = shown.value(QStringLiteral("b"));
    QVERIFY2(isPlaceholder(first) && isPlaceholder(second), qPrintable(first + second));
    QVERIFY(first != second);
    QCOMPARE(shown.value(QStringLiteral("c")), first);
    // Files, table and counts say the same of them.
    const Json manifest = folder.manifest();
    const Json balance = manifest["report"]["balance"]["reviewer"];
    QCOMPARE(balance.size(), std::size_t {2});
    QCOMPARE(balance[toStdString(first)].get<int>(), 2);
    QCOMPARE(balance[toStdString(second)].get<int>(), 1);
    const QByteArray table = folder.files().value(QStringLiteral("csv/train.csv"));
    QCOMPARE(table.count(first.toUtf8()), 2);
    QCOMPARE(table.count(second.toUtf8()), 1);
    QVERIFY(folder.files().value(QStringLiteral("CARD.md")).contains("Reviewers have pseudonyms"));
    // They are no findings, and nobody whom the detectors found.
    QVERIFY(manifest["privacy"]["sample"]["rows_with_findings"] == 0);
    QVERIFY(manifest["privacy"]["replaced"].empty());
}

void TestReviewerNames::redactedTheyAreNot()
{
    ReviewedWorkspace store;
    fill(store);
    const QString person = QStringLiteral("[PERSON]");
    for (const QString &reviewer : exported(store, "b", with("redact")))
        QCOMPARE(reviewer, person);
    const Json manifest = manifestOf(store, QStringLiteral("b"));
    QCOMPARE(manifest["report"]["balance"]["reviewer"]["[PERSON]"].get<int>(), 3);
    ExportConfig config = with("pseudonymise");
    config.privacyRules.ways[PersonalDataType::Person] = PrivacyWay::Redact;
    QCOMPARE(exported(store, "person", config).value(QStringLiteral("a")), person);
}

void TestReviewerNames::theSameChoiceGivesTheSameBytes()
{
    ReviewedWorkspace store;
    fill(store);
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    ExportConfig config = with("pseudonymise");
    QList<QMap<QString, QByteArray>> files;
    for (const char *name : {"b", "again"}) {
        config.folder = store.folder(QLatin1String(name));
        const auto summary = exporter.run(config);
        QVERIFY2(summary, words(summary));
        files += ExportFolder(summary->folder).files();
        for (const char *file : {"manifest.json", "CARD.md", "DATASHEET.md", "croissant.json"})
            files.back().remove(QLatin1String(file));
    }
    QVERIFY(files[0].size() > 20);
    QCOMPARE(files[1], files[0]);
}

void TestReviewerNames::anotherChoiceGivesOthers()
{
    ReviewedWorkspace store;
    fill(store);
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    QSet<QString> seen;
    int batches = 0;
    for (const char *salt : {"x", "y", "z"}) {
        ExportConfig config = with("pseudonymise");
        config.split = SplitRatio {100, 0, 0};
        config.salt = QLatin1String(salt);
        config.folder = store.folder(QLatin1String(salt));
        const auto summary = exporter.run(config);
        QVERIFY2(summary, words(summary));
        for (const QString &reviewer : reviewersIn(ExportFolder(summary->folder)))
            seen += reviewer;
        QCOMPARE(seen.size(), 2 * ++batches);
    }
}

void TestReviewerNames::madeAgainTheyStay()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = with("pseudonymise");
    config.filter.reviewers = {one, other};
    const auto before = exported(store, "b", config);
    QCOMPARE(before.size(), 3);
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    const auto check = exporter.check(QStringLiteral("B-0001"), 0);
    QVERIFY2(check, words(check));
    QVERIFY(check->same());
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("person-1")));
    for (const char *name : {"r2", "r3"}) {
        const auto again
            = exporter.rebuild(QStringLiteral("B-0001"), 0, store.folder(QLatin1String(name)));
        QVERIFY2(again, words(again));
        const auto after = reviewersIn(ExportFolder(again->folder));
        QCOMPARE(after.size(), 2);
        for (const char *id : {"a", "b"})
            QCOMPARE(after.value(QLatin1String(id)), before.value(QLatin1String(id)));
    }
}

void TestReviewerNames::theKeyStaysInTheWorkspace()
{
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const auto batch = batchNamed(store.database(), summary->batchId);
    QVERIFY2(batch, words(batch));
    const auto key = reviewerKeyOf(*batch);
    QVERIFY2(key, words(key));
    QCOMPARE(key->size(), PrivacyKey::fewestBytes);
    QVERIFY(batch->manifest.contains(key->toBase64())); // or the rest says nothing
    const auto shown = storedManifest(*batch);
    QVERIFY2(shown, words(shown));
    QVERIFY(!toLine(*shown).contains(key->toBase64()));
    const ExportFolder folder(summary->folder);
    for (const QByteArray &file : folder.files())
        QVERIFY(!file.contains(key->toBase64()) && !file.contains(key->toHex()));
    // Where none is needed there is none.
    const auto without = exportTo(store, QStringLiteral("none"), with("none"));
    QVERIFY2(without, words(without));
    QCOMPARE(*reviewerKeyOf(*batchNamed(store.database(), without->batchId)), QByteArray());
}

// The same names and settings in another workspace.
void TestReviewerNames::nobodyElseMakesThem()
{
    QSet<QString> seen;
    for (quint64 seed = 1; seed <= 2; ++seed) {
        ReviewedWorkspace store(seed);
        fill(store);
        ExportConfig config = with("pseudonymise");
        config.folder = store.folder(QStringLiteral("b"));
        const auto summary
            = Exporter(store.workspace(), store.clock(), seededRandom(seed)).run(config);
        QVERIFY2(summary, words(summary));
        for (const QString &reviewer : reviewersIn(ExportFolder(summary->folder)))
            seen += reviewer;
    }
    QCOMPARE(seen.size(), 4);
    // Nor does whoever knows all but the key.
    const PrivacyMethod method;
    QVERIFY(ReviewerNames(method).pseudonymOf(one) != ReviewerNames(method).pseudonymOf(one));
}

void TestReviewerNames::aKeyOfTheMethodJoinsBatches()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = byKey(store);
    const auto first = exported(store, "b", config);
    QVERIFY(isPlaceholder(first.value(QStringLiteral("a"))));
    QVERIFY(first.value(QStringLiteral("a")) != first.value(QStringLiteral("b")));
    config.filter.reviewers = {one};
    const auto second = exported(store, "one", config);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.value(QStringLiteral("a")), first.value(QStringLiteral("a")));
    config.privacyRules.scope = QStringLiteral("study-7");
    const auto third = exported(store, "scope", config);
    QVERIFY(third.value(QStringLiteral("a")) != first.value(QStringLiteral("a")));
    QCOMPARE(*reviewerKeyOf(*batchNamed(store.database(), QStringLiteral("B-0001"))), QByteArray());
}

void TestReviewerNames::whoLooksFirstSeesThemToo()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = with("pseudonymise");
    config.formats = {QStringLiteral("csv")};
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    const auto before = exporter.preview(config, 9);
    QVERIFY2(before, words(before));
    const auto twice = exporter.preview(config, 9);
    QVERIFY2(twice, words(twice));
    QVERIFY(
        std::ranges::equal(before->rows, twice->rows, {}, &PreviewRow::line, &PreviewRow::line));
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    const QByteArray table
        = ExportFolder(summary->folder).files().value(QStringLiteral("csv/train.csv"));
    const auto after = exporter.preview(config, 9);
    QVERIFY2(after, words(after));
    const auto look = exporter.firstLook(config, 9);
    QVERIFY2(look, words(look));
    for (const auto &rows : {before->rows, after->rows, look->rows}) {
        QCOMPARE(rows.size(), std::size_t {3});
        for (const PreviewRow &row : rows) {
            for (const QString &reviewer : {one, other})
                QVERIFY(!row.line.contains(reviewer.toUtf8()));
        }
    }
    // Of a batch that was made they are its own.
    for (const auto &rows : {after->rows, look->rows}) {
        for (const PreviewRow &row : rows)
            QVERIFY2(table.contains(row.line), row.line.constData());
    }
}

// What has the same name as a reviewer is nobody.
void TestReviewerNames::otherNamesStay()
{
    ReviewedWorkspace store;
    edit(store, QStringLiteral("a"), queueName);
    const auto summary = exportTo(store, QStringLiteral("b"), with("pseudonymise"));
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    const Json row = Json::parse(
        folder.lines(QStringLiteral("openai-chat/train.meta.jsonl")).front().toStdString());
    QCOMPARE(toQString(row["queue"].get<std::string>()), queueName);
    QVERIFY(isPlaceholder(toQString(row["reviewer"].get<std::string>())));
}

// Of a version that named them.
void TestReviewerNames::olderBatchesGetThemWhenMadeAgain()
{
    ReviewedWorkspace store;
    fill(store);
    QVERIFY(!exported(store, "b", with("pseudonymise")).isEmpty());
    const auto batch = batchNamed(store.database(), QStringLiteral("B-0001"));
    QVERIFY2(batch, words(batch));
    const QString key = QString::fromLatin1(reviewerKeyOf(*batch)->toBase64());
    QVERIFY(store.execute(QStringLiteral("UPDATE batch SET manifest = CAST(replace(CAST(manifest AS"
                                         " TEXT), ',\"reviewer_key\":\"%1\"', '') AS BLOB)")
                              .arg(key)));
    QCOMPARE(*reviewerKeyOf(*batchNamed(store.database(), QStringLiteral("B-0001"))), QByteArray());
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    const auto again
        = exporter.rebuild(QStringLiteral("B-0001"), 0, store.folder(QStringLiteral("r2")));
    QVERIFY2(again, words(again));
    const ExportFolder folder(again->folder);
    QVERIFY(!names(folder, one) && !names(folder, other));
    const auto second = batchNamed(store.database(), QStringLiteral("B-0001"), 2);
    QVERIFY2(second, words(second));
    QVERIFY(!reviewerKeyOf(*second)->isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewerNames)
#include "tst_reviewernames.moc"
