// SPDX-License-Identifier: GPL-3.0-or-later
// What models are judged by is in no row to train with, whichever of a record's texts it is.
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/preparation.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDecontamination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsThatNobodyChose();
    void rulings();
    void conversations();
    void batchesOfBefore();
    void filesThatHoldNoText_data();
    void filesThatHoldNoText();
};

namespace {

const QString secret = QStringLiteral(
    "Parcels that went to a neighbour can be fetched there from noon until late in the evening.");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(bytes) == bytes.size());
}

ExportConfig clean(ReviewedWorkspace &store)
{
    const QString path = store.folder(QStringLiteral("eval.jsonl"));
    write(path, "{\"text\":" + jsonString(secret) + "}\n{\"text\":\"Thank you\"}\n");
    ExportConfig config = basicFormats();
    config.preparation.decontaminate = {{path, {}}};
    return config;
}

bool holdsSecret(const QString &folder)
{
    const QMap<QString, QByteArray> files = ExportFolder(folder).dataFiles();
    return std::ranges::any_of(
        files, [](const QByteArray &bytes) { return bytes.contains(secret.toUtf8()); });
}

OrderedJson turn(const char *role, const QString &content)
{
    return {{"role", role}, {"content", toStdString(content)}};
}

void approveIn(ReviewedWorkspace &store, const char *id, const OrderedJson &messages)
{
    const QString name = QString::fromLatin1(id);
    OrderedJson item = plainItem(name, QString(), QStringLiteral("We are open at nine."));
    item["messages"] = messages;
    const auto done = store.review(item, decision(name, Action::Approve));
    QVERIFY2(done, words(done));
}

// Two drafts, of which the first is chosen and the second is what nobody may train on.
void editOne(ReviewedWorkspace &store)
{
    const QString id = QStringLiteral("two drafts");
    OrderedJson item = plainItem(id, QStringLiteral("When are you open?"), QString());
    item.erase("draft");
    item["drafts"] = {{{"id", "a"}, {"text", "We are open at nine."}},
                      {{"id", "b"}, {"text", toStdString(secret)}}};
    Decision made
        = decision(id, Action::Edit, QStringLiteral("We are open from nine in the morning on."));
    made.draftId = QStringLiteral("a");
    const auto done = store.review(item, made);
    QVERIFY2(done, words(done));
}

} // namespace

void TestDecontamination::draftsThatNobodyChose()
{
    ReviewedWorkspace store;
    editOne(store);
    approve(store, QStringLiteral("good"), QStringLiteral("When?"), QStringLiteral("At nine."));
    const auto plain = exportTo(store, QStringLiteral("plain"), basicFormats());
    QVERIFY2(plain, words(plain));
    QVERIFY(holdsSecret(plain->folder)); // or this would prove nothing
    const auto summary = exportTo(store, QStringLiteral("clean"), clean(store));
    QVERIFY2(summary, words(summary));
    QVERIFY(!holdsSecret(summary->folder));
    QCOMPARE(summary->counts.leftOut.value(reasons::contaminated), qint64 {1});
    QCOMPARE(recordsIn(store, QStringLiteral("clean")), std::set<QString> {QStringLiteral("good")});
    checkSums(manifestOf(store, QStringLiteral("clean")));
}

// What a senior wrote stands over what two others let out.
void TestDecontamination::rulings()
{
    ReviewedWorkspace store;
    const QString id = QStringLiteral("a");
    OrderedJson item = plainItem(id, QStringLiteral("Why?"), QStringLiteral("Because."));
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    QVERIFY(store.submit(item));
    for (const auto &[reviewer, text] :
         {std::pair {QStringLiteral("anna"), QStringLiteral("No idea.")},
          std::pair {QStringLiteral("ben"), QStringLiteral("I know.")}}) {
        const auto done = store.decide(decision(id, Action::Edit, text, reviewer));
        QVERIFY2(done, words(done));
    }
    const auto senior = store.decide(decision(id, Action::Edit, secret, QStringLiteral("chris")),
                                     QStringLiteral("local"), {QStringLiteral("senior")});
    QVERIFY2(senior, words(senior));
    approve(store, QStringLiteral("good"), QStringLiteral("When?"), QStringLiteral("At nine."));
    const auto plain = exportTo(store, QStringLiteral("plain"), basicFormats());
    QVERIFY2(plain, words(plain));
    QVERIFY(holdsSecret(plain->folder));
    const auto summary = exportTo(store, QStringLiteral("clean"), clean(store));
    QVERIFY2(summary, words(summary));
    QVERIFY(!holdsSecret(summary->folder));
    QCOMPARE(summary->counts.kept, qint64 {1});
    checkSums(manifestOf(store, QStringLiteral("clean")));
}

// Instructions of the producer's, and the few words that every conversation has, are passed over.
void TestDecontamination::conversations()
{
    ReviewedWorkspace store;
    const QString then = QStringLiteral("And when are you open?");
    const QString thanks = QStringLiteral("Thank you!");
    approveIn(store, "asked", OrderedJson::array({turn("user", secret)}));
    approveIn(store, "before",
              OrderedJson::array({turn("user", secret), turn("assistant", QStringLiteral("Hm.")),
                                  turn("user", then)}));
    approveIn(store, "answered",
              OrderedJson::array({turn("user", QStringLiteral("Where is it?")),
                                  turn("assistant", secret), turn("user", then)}));
    approveIn(store, "system", OrderedJson::array({turn("system", secret), turn("user", then)}));
    approveIn(store, "thanks before",
              OrderedJson::array({turn("user", thanks),
                                  turn("assistant", QStringLiteral("You are welcome.")),
                                  turn("user", then)}));
    approveIn(store, "thanks", OrderedJson::array({turn("user", thanks)}));
    const auto summary = exportTo(store, QStringLiteral("clean"), clean(store));
    QVERIFY2(summary, words(summary));
    QCOMPARE(recordsIn(store, QStringLiteral("clean")),
             (std::set<QString> {QStringLiteral("system"), QStringLiteral("thanks before")}));
    QCOMPARE(summary->counts.leftOut.value(reasons::contaminated), qint64 {4});
}

// They keep what they hold: by the rule of their time it was not contaminated.
void TestDecontamination::batchesOfBefore()
{
    ReviewedWorkspace store;
    editOne(store);
    approveIn(store, "asked", OrderedJson::array({turn("user", secret)}));
    const auto made = exportTo(store, QStringLiteral("1"), basicFormats());
    QVERIFY2(made, words(made));
    const auto batch = findBatch(store.database(), made->batchId);
    QVERIFY2(batch && *batch, words(batch));
    Result<OrderedJson> config = storedConfig(**batch);
    QVERIFY2(config, words(config));
    (*config)["preparation"] = toJson(clean(store).preparation);
    Query update(store.database(), QStringLiteral("UPDATE batch SET config = ?"));
    const auto updated = update.bind(toLine(*config)).run();
    QVERIFY2(updated, words(updated));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    const auto check = exporter.check(made->batchId, 0);
    QVERIFY2(check && check->same(), words(check));
    const auto again = exporter.rebuild(made->batchId, 0, store.folder(QStringLiteral("2")));
    QVERIFY2(again, words(again));
    QCOMPARE(again->contentSha256, made->contentSha256);
}

void TestDecontamination::filesThatHoldNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("Die T\xfcr ist offen.\n");
    QTest::newRow("UTF-16, marked") << QByteArray("\xff\xfeY\0e\0s\0\n\0", 10);
    QTest::newRow("UTF-16, without a mark") << QByteArray("Y\0e\0s\0\n\0", 8);
    QTest::newRow("Parquet") << QByteArray("PAR1\x15\0\x15\x10PAR1", 12);
    QTest::newRow("cut off in a character") << QByteArray("Stra\xc3");
    QTest::newRow("behind a text") << QByteArray("A text.\nAnother \0 one.\n", 23);
}

void TestDecontamination::filesThatHoldNoText()
{
    QFETCH(const QByteArray, bytes);
    ReviewedWorkspace store;
    approve(store, QStringLiteral("good"), QStringLiteral("When?"), QStringLiteral("At nine."));
    ExportConfig config = clean(store);
    const QString path = config.preparation.decontaminate.front().path;
    write(path, bytes);
    const auto refused = exportTo(store, QStringLiteral("b"), config);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
    QCOMPARE(refused.error().where, path);
    QVERIFY2(refused.error().what.contains(QStringLiteral("UTF-8")), words(refused));
    QVERIFY(!QFile::exists(store.folder(QStringLiteral("b"))));
    // The system would say something about its own functions.
    config.preparation.decontaminate.front().path.clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const auto unnamed = exportTo(store, QStringLiteral("b"), config);
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().code, Error::Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestDecontamination)
#include "tst_decontamination.moc"
