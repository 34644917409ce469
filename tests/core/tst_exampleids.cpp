// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace bluepencil;
using namespace bluepencil::test;

// What rows go by tells nobody who has a list of cases and of the staff which is whose.
class TestExampleIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyMakesThemWithoutAKey_data();
    void nobodyMakesThemWithoutAKey();
    void theKeyOfTheMethodMakesThem();
    void theSameChoiceGivesTheSameBytes_data();
    void theSameChoiceGivesTheSameBytes();
    void otherChoicesAndWorkspacesHaveOthers();
    void madeAgainTheyStay_data();
    void madeAgainTheyStay();
    void theKeyStaysInTheWorkspace();
    void olderBatchesKeepTheirs_data();
    void olderBatchesKeepTheirs();
    void thePreviewIsInTheirOrder();
};

namespace {

constexpr int cases = 10;

// content_sha256 of these cases by the version before, whatever its --privacy: there is nothing
// personal in them, and rows were in the order of a digest without a key.
const QString contentOfOlderVersion
    = QStringLiteral("2b748a5d82f6dd4b47d4a07f2ffd099e9886368aff37ffbd98ccb200deb83e5d");

QString reviewerOf(int i)
{
    return i % 2 == 0 ? QStringLiteral("Ottilie Varga") : QStringLiteral("qzabel");
}

QString caseName(int i)
{
    return QStringLiteral("case-%1").arg(i);
}

void fill(ReviewedWorkspace &store)
{
    for (int i = 0; i < cases; ++i) {
        OrderedJson item = plainItem(caseName(i), QStringLiteral("Where is parcel %1?").arg(i),
                                     QStringLiteral("It is on its way and comes soon, %1.").arg(i));
        item["subject_id"] = toStdString(QStringLiteral("person-%1").arg(i));
        const auto done = store.review(
            item,
            decision(caseName(i), Action::Edit,
                     QStringLiteral("It is on its way and comes on Monday, %1.").arg(i),
                     reviewerOf(i)));
        QVERIFY2(done, words(done));
    }
}

ExportConfig with(const char *privacy)
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat"), QStringLiteral("trl-preference")};
    config.privacy = QString::fromLatin1(privacy);
    return config;
}

const QByteArray keyBytes(40, 'k');

ExportConfig byKey(ReviewedWorkspace &store)
{
    ExportConfig config = with("pseudonymise");
    config.privacyRules.ways[PersonalDataType::Email] = PrivacyWay::Keyed;
    config.privacyRules.scope = QStringLiteral("study-7");
    config.keyFile = store.folder(QStringLiteral("key"));
    QFile file(config.keyFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(keyBytes);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return config;
}

ExportConfig configOf(ReviewedWorkspace &store, const QByteArray &privacy)
{
    return privacy == "key" ? byKey(store) : with(privacy.constData());
}

void addWays()
{
    QTest::addColumn<QByteArray>("privacy");
    for (const char *privacy : {"pseudonymise", "redact", "key"})
        QTest::newRow(privacy) << QByteArray(privacy);
}

// Each id of a batch with what it is made of, U+001F between.
QMap<QByteArray, QByteArray> idsIn(const QString &path)
{
    QMap<QByteArray, QByteArray> ids;
    const ExportFolder folder(path);
    for (const char *format : {"openai-chat", "trl-preference"}) {
        const QString file = QString::fromLatin1(format) + QStringLiteral("/train.meta.jsonl");
        for (const QByteArray &line : folder.lines(file)) {
            const Json side = Json::parse(line.toStdString());
            const auto text = [&side](const char *name) {
                return QByteArray::fromStdString(side[name].get<std::string>());
            };
            const QByteArray reviewer
                = reviewerOf(text("external_id").sliced(qsizetype(qstrlen("case-"))).toInt())
                      .toUtf8();
            ids.insert(text("example_id"),
                       QByteArrayList {text("producer"), text("external_id"), reviewer,
                                       text("draft_id"), text("kind")}
                           .join('\x1f'));
        }
    }
    return ids;
}

QByteArray plainId(const QByteArray &parts)
{
    return QCryptographicHash::hash(parts, QCryptographicHash::Sha256).toHex();
}

// Rows and sidecars alone: the others tell when they were made.
QMap<QString, QByteArray> rowsOf(const QString &path)
{
    QMap<QString, QByteArray> files = ExportFolder(path).files();
    for (const char *name : {"manifest.json", "CARD.md", "DATASHEET.md", "croissant.json"})
        files.remove(QString::fromLatin1(name));
    return files;
}

QByteArray storedManifestOf(ReviewedWorkspace &store, int revision = 1)
{
    const auto batch = batchNamed(store.database(), QStringLiteral("B-0001"), revision);
    return batch ? batch->manifest : QByteArray();
}

} // namespace

void TestExampleIds::nobodyMakesThemWithoutAKey_data()
{
    addWays();
}

void TestExampleIds::nobodyMakesThemWithoutAKey()
{
    QFETCH(const QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), configOf(store, privacy));
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    QCOMPARE(folder.problem(), QString()); // in their order
    const auto ids = idsIn(summary->folder);
    QCOMPARE(ids.size(), 2 * cases);
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        QCOMPARE(id.key().size(), 64);
        QVERIFY(id.key() != plainId(*id));
    }
    QVERIFY(folder.manifest()["privacy"]["example_ids"] == "keyed");
    QVERIFY(folder.files().value(QStringLiteral("DATASHEET.md")).contains("made with a key"));
    // Nor do the rows stand as the digests of the parts would, of which 10! orders are possible.
    const auto plain = exportTo(store, QStringLiteral("plain"), with("none"));
    QVERIFY2(plain, words(plain));
    QCOMPARE(plain->contentSha256, contentOfOlderVersion);
    QVERIFY(summary->contentSha256 != contentOfOlderVersion);
    const auto plainIds = idsIn(plain->folder);
    QCOMPARE(plainIds.size(), 2 * cases);
    for (auto id = plainIds.cbegin(); id != plainIds.cend(); ++id)
        QCOMPARE(id.key(), plainId(*id));
    QVERIFY(!ExportFolder(plain->folder).manifest()["privacy"].contains("example_ids"));
}

void TestExampleIds::theKeyOfTheMethodMakesThem()
{
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), byKey(store));
    QVERIFY2(summary, words(summary));
    const auto ids = idsIn(summary->folder);
    QCOMPARE(ids.size(), 2 * cases);
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        QByteArray message = "example\x1fstudy-7\x1f" + *id + '\x1f';
        message.replace('\x1f', '\0');
        QCOMPARE(id.key(),
                 QMessageAuthenticationCode::hash(message, keyBytes, QCryptographicHash::Sha256)
                     .toHex());
    }
    // It is in no workspace.
    QCOMPARE(*reviewerKeyOf(*batchNamed(store.database(), summary->batchId)), QByteArray());
}

void TestExampleIds::theSameChoiceGivesTheSameBytes_data()
{
    addWays();
}

void TestExampleIds::theSameChoiceGivesTheSameBytes()
{
    QFETCH(const QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = configOf(store, privacy);
    QStringList folders;
    for (const char *name : {"one", "other"}) {
        config.folder = store.folder(QString::fromLatin1(name));
        const auto summary = Exporter(store.workspace(), store.clock(), systemRandom()).run(config);
        QVERIFY2(summary, words(summary));
        folders += summary->folder;
    }
    QCOMPARE(rowsOf(folders[0]).size(), 4);
    QCOMPARE(rowsOf(folders[1]), rowsOf(folders[0]));
}

void TestExampleIds::otherChoicesAndWorkspacesHaveOthers()
{
    QSet<QByteArray> seen;
    int batches = 0;
    for (int workspace = 0; workspace < 2; ++workspace) {
        ReviewedWorkspace store;
        fill(store);
        for (const char *salt : {"x", "y"}) {
            ExportConfig config = with("redact");
            config.split = SplitRatio {100, 0, 0};
            config.salt = QString::fromLatin1(salt);
            config.folder = store.folder(QString::fromLatin1(salt));
            const auto summary
                = Exporter(store.workspace(), store.clock(), systemRandom()).run(config);
            QVERIFY2(summary, words(summary));
            for (const QByteArray &id : idsIn(summary->folder).keys())
                seen.insert(id);
            QCOMPARE(seen.size(), 2 * cases * ++batches);
        }
    }
}

void TestExampleIds::madeAgainTheyStay_data()
{
    addWays();
}

void TestExampleIds::madeAgainTheyStay()
{
    QFETCH(const QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    const ExportConfig config = configOf(store, privacy);
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    auto left = idsIn(summary->folder);
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    exporter.useKeyFile(config.keyFile);
    const auto check = exporter.check(QStringLiteral("B-0001"), 0);
    QVERIFY2(check, words(check));
    QVERIFY(check->same());
    const auto erased = eraseSubject(store.queue(), QStringLiteral("person-3"));
    QVERIFY2(erased, words(erased));
    for (auto id = left.begin(); id != left.end();)
        id = id->contains("case-3") ? left.erase(id) : std::next(id);
    QCOMPARE(left.size(), 2 * (cases - 1));
    for (const char *name : {"r2", "r3"}) {
        const auto again = exporter.rebuild(QStringLiteral("B-0001"), 0,
                                            store.folder(QString::fromLatin1(name)));
        QVERIFY2(again, words(again));
        QCOMPARE(idsIn(again->folder), left);
        QVERIFY(ExportFolder(again->folder).manifest()["privacy"]["example_ids"] == "keyed");
    }
}

// Where reviewers are not told apart there was none before.
void TestExampleIds::theKeyStaysInTheWorkspace()
{
    ReviewedWorkspace store;
    fill(store);
    const auto summary = exportTo(store, QStringLiteral("b"), with("redact"));
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
}

void TestExampleIds::olderBatchesKeepTheirs_data()
{
    addWays();
}

// As the version before recorded them: without the rule, without a key where only ids need it, and
// with rows in the order of digests that anyone can make.
void TestExampleIds::olderBatchesKeepTheirs()
{
    QFETCH(const QByteArray, privacy);
    ReviewedWorkspace store;
    fill(store);
    const ExportConfig config = configOf(store, privacy);
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    QVERIFY(summary->contentSha256 != contentOfOlderVersion);
    const QByteArray key
        = reviewerKeyOf(*batchNamed(store.database(), summary->batchId))->toBase64();
    const auto dropFromManifest = [&store](const QByteArray &text) {
        return store.execute(
            QStringLiteral("UPDATE batch SET manifest = CAST(replace(CAST(manifest AS TEXT), '%1',"
                           " '') AS BLOB)")
                .arg(QString::fromLatin1(text)));
    };
    QVERIFY(dropFromManifest(",\"example_ids\":\"keyed\""));
    if (privacy == "redact")
        QVERIFY(dropFromManifest(",\"reviewer_key\":\"" + key + '"'));
    QVERIFY(store.execute(
        QStringLiteral("UPDATE batch SET content_sha256 = '%1'").arg(contentOfOlderVersion)));
    QVERIFY(!storedManifestOf(store).contains("example_ids"));
    QCOMPARE(storedManifestOf(store).contains("reviewer_key"), privacy == "pseudonymise");

    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    exporter.useKeyFile(config.keyFile);
    const auto check = exporter.check(QStringLiteral("B-0001"), 0);
    QVERIFY2(check, words(check));
    QCOMPARE(check->rebuilt, contentOfOlderVersion);
    for (const char *name : {"r2", "r3"}) {
        const auto again = exporter.rebuild(QStringLiteral("B-0001"), 0,
                                            store.folder(QString::fromLatin1(name)));
        QVERIFY2(again, words(again));
        QCOMPARE(again->contentSha256, contentOfOlderVersion);
        const auto ids = idsIn(again->folder);
        QCOMPARE(ids.size(), 2 * cases);
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            QCOMPARE(id.key(), plainId(*id));
        // They say no more of themselves than they keep.
        QVERIFY(!storedManifestOf(store, again->revision).contains("example_ids"));
        QVERIFY(!ExportFolder(again->folder)
                     .files()
                     .value(QStringLiteral("DATASHEET.md"))
                     .contains("made with a key"));
    }
    // What is made anew goes by the rule of today.
    const auto anew = exportTo(store, QStringLiteral("anew"), config);
    QVERIFY2(anew, words(anew));
    QVERIFY(anew->contentSha256 != contentOfOlderVersion);
}

void TestExampleIds::thePreviewIsInTheirOrder()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config = with("pseudonymise");
    config.formats = {QStringLiteral("openai-chat")};
    config.folder = store.folder(QStringLiteral("b"));
    Exporter exporter(store.workspace(), store.clock(), systemRandom());
    const auto look = exporter.firstLook(config, 4);
    QVERIFY2(look, words(look));
    const auto preview = exporter.preview(config, cases);
    QVERIFY2(preview, words(preview));
    const auto summary = exporter.run(config);
    QVERIFY2(summary, words(summary));
    const QList<QByteArray> written
        = ExportFolder(summary->folder).lines(QStringLiteral("openai-chat/train.jsonl"));
    QList<QByteArray> shown;
    for (const PreviewRow &row : preview->rows)
        shown += row.line;
    QCOMPARE(shown, written);
    // Whoever did not see it makes it so, too, once it is there.
    Exporter other(store.workspace(), store.clock(), systemRandom());
    const auto after = other.preview(config, cases);
    QVERIFY2(after, words(after));
    QVERIFY(
        std::ranges::equal(after->rows, preview->rows, {}, &PreviewRow::line, &PreviewRow::line));
}

QTEST_GUILESS_MAIN(TestExampleIds)
#include "tst_exampleids.moc"
