// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/dataset/files/cards.h"
#include "core/dataset/files/huggingface.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// What lies where in a batch, as those that take whole folders read them.
class TestFormatFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachSplitIsAlone();
    void whatAxolotlValidatesWith();
    void sizesOfRepositories_data();
    void sizesOfRepositories();
    void warningsAreHandedOver();
    void catalogueSaysHowItCameToBe();
    void catalogueNamesThings();

private:
    std::unique_ptr<ReviewedWorkspace> m_store;
    std::unique_ptr<ExportFolder> m_batch; // every format, three splits
    std::vector<BatchWarning> m_warnings;
};

void TestFormatFolders::initTestCase()
{
    m_store = std::make_unique<ReviewedWorkspace>();
    for (int i = 0; i < 40; ++i) {
        const QString id = QStringLiteral("i%1").arg(i);
        QVERIFY(
            m_store->review(plainItem(id, QStringLiteral("Question %1?").arg(i),
                                      QStringLiteral("Answer %1.").arg(i)),
                            decision(id, Action::Edit, QStringLiteral("Reply number %1!").arg(i))));
    }
    ExportConfig config = everyFormat();
    config.split = SplitRatio {60, 20, 20};
    const auto summary = exportTo(*m_store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    const auto verified = verifyBatch(summary->folder);
    QVERIFY2(verified && verified->problems.isEmpty(), words(verified));
    m_batch = std::make_unique<ExportFolder>(summary->folder);
    QCOMPARE(m_batch->problem(), QString());
    m_warnings = summary->warnings;
}

// AWS, "Fine-tune LLaMA 2 models on SageMaker JumpStart": "All training data must be in a single
// folder, however it can be saved in multiple jsonl files". What lies beside the rows to train with
// is trained on.
void TestFormatFolders::eachSplitIsAlone()
{
    for (const char *split : {"train", "validation", "test"}) {
        const QString folder = QStringLiteral("sagemaker-jumpstart/%1/").arg(QLatin1String(split));
        QStringList there;
        for (const QString &path : m_batch->files().keys()) {
            if (path.startsWith(folder))
                there += path.mid(folder.size());
        }
        QStringList wanted {QLatin1String(split) + QStringLiteral(".jsonl")};
        if (folder.contains(QStringLiteral("/train/")))
            wanted.prepend(QStringLiteral("template.json"));
        QCOMPARE(there, wanted);
        QVERIFY(!m_batch->lines(folder + wanted.last()).isEmpty());
    }
    for (const QString &path : m_batch->files().keys())
        QVERIFY2(!path.startsWith(QStringLiteral("sagemaker-jumpstart/")) || path.count(u'/') == 2,
                 qPrintable(path));
}

// Whoever trains by the file must not have to find out that there is more than one.
void TestFormatFolders::whatAxolotlValidatesWith()
{
    for (const char *kind : {"sft", "preference", "kto"}) {
        const QString name = QStringLiteral("axolotl/%1.yml").arg(QLatin1String(kind));
        const QByteArray config = m_batch->files().value(name);
        const QByteArray train = QByteArray("path: ") + kind + "/train.jsonl\n";
        const QByteArray validation = QByteArray("path: ") + kind + "/validation.jsonl\n";
        const qsizetype tests = config.indexOf("\ntest_datasets:\n");
        QVERIFY2(tests > config.indexOf(train) && config.indexOf(validation) > tests, kind);
        QVERIFY2(!config.contains("test.jsonl"), kind);
        QVERIFY2(config.contains("\nexcess_length_strategy: raise\n"), kind);
    }
}

// https://huggingface.co/docs/hub/datasets-cards, size_categories
void TestFormatFolders::sizesOfRepositories_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QByteArray>("category");
    QTest::newRow("few") << qint64 {999} << QByteArray("n<1K");
    QTest::newRow("a thousand") << qint64 {1'000} << QByteArray("1K<n<10K");
    QTest::newRow("many") << qint64 {9'999'999} << QByteArray("1M<n<10M");
    QTest::newRow("more") << qint64 {10'000'000} << QByteArray("10M<n<100M");
    QTest::newRow("most") << qint64 {100'000'000} << QByteArray("100M<n<1B");
}

void TestFormatFolders::sizesOfRepositories()
{
    QFETCH(qint64, rows);
    QFETCH(QByteArray, category);
    ExportedFile file;
    file.path = QStringLiteral("huggingface/jsonl/sft/train.jsonl");
    file.rows = rows;
    const QByteArray card = repositoryCard({}, {}, {file});
    QVERIFY2(card.contains("size_categories:\n- " + category + '\n'), card.constData());
}

// Whoever exports is told, and need not open the manifest for it.
void TestFormatFolders::warningsAreHandedOver()
{
    const Json manifest = m_batch->manifest();
    QStringList warnings;
    for (const Json &warning : manifest["warnings"])
        warnings += toQString(warning.get<std::string>());
    QVERIFY(!warnings.isEmpty());
    QStringList told;
    for (const BatchWarning &warning : m_warnings) {
        told += warning.text;
        QVERIFY2(!warning.code.isEmpty(), qPrintable(warning.text));
    }
    QCOMPARE(told, warnings);
}

// Croissant RAI vocabulary 1.0: what a program can know of it.
void TestFormatFolders::catalogueSaysHowItCameToBe()
{
    const Json catalogue
        = parseJson(m_batch->files().value(QStringLiteral("croissant.json"))).value_or(Json());
    for (const char *name : {"dataCollection", "dataAnnotationProtocol", "dataAnnotationPlatform",
                             "machineAnnotationTools", "personalSensitiveInformation",
                             "dataUseCases", "dataLimitations", "dataReleaseMaintenancePlan"}) {
        const Json said = catalogue.value(std::string("rai:") + name, Json());
        QVERIFY2(said.is_string() && !said.get<std::string>().empty(), name);
    }
    const Json manifest = m_batch->manifest();
    QVERIFY(catalogue["rai:machineAnnotationTools"] == manifest["pins"]["detectors"]);
}

// Croissant 1.0: @id is a unique reference of an IRI, and what refers to it is there. The name is
// kept to what Croissant asked of names before 1.0, since readers still make folders of it.
void TestFormatFolders::catalogueNamesThings()
{
    static const QRegularExpression identifier(QStringLiteral("\\A[a-zA-Z0-9\\-_.]{1,255}\\z"));
    static const QRegularExpression reference(
        QStringLiteral("\\A([A-Za-z0-9._~/-]|%[0-9A-F]{2})+\\z"));
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("odd")));
    QFile file(folder.filePath(QStringLiteral("odd/train.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OrderedJson row {{"a b", 1}, {"a%20b", 1}, {"rai:x", "y"}, {"\u00fc", "z"}};
    row["member"] = {{"it's", 1}, {"plain_1", 2}, {"9", 3}};
    QVERIFY(file.write(toLine(row)) > 0);
    file.close();
    OrderedJson manifest = OrderedJson::parse(m_batch->manifest().dump());
    manifest["files"] = OrderedJson::array(
        {{{"path", "odd/train.jsonl"}, {"kind", "data"}, {"bytes", 1}, {"sha256", "00"}}});
    QSet<QString> names;
    const QStringList batches {QStringLiteral("B-0001"), QStringLiteral("a b"),
                               QStringLiteral("a:b"),    QStringLiteral("\u7d0d\u54c1"),
                               QStringLiteral("a-b"),    QString(900, u'n'),
                               QString(901, u'n')};
    for (const QString &batch : batches) {
        manifest["batch"] = toStdString(batch);
        const OrderedJson catalogue = croissantJson(folder.path(), manifest);
        const QString name = toQString(catalogue["name"].get<std::string>());
        QVERIFY2(identifier.match(name).hasMatch(), qPrintable(name));
        QVERIFY(!names.contains(name));
        names.insert(name);
        QVERIFY(catalogue["alternateName"] == toStdString(batch + QStringLiteral(" r1")));
    }
    QVERIFY(names.contains(QStringLiteral("bluepencil-B-0001-r1")));

    const auto check = [](const OrderedJson &catalogue) {
        QSet<QString> files;
        QSet<QString> ids;
        QStringList used;
        const auto note = [&](const OrderedJson &node) {
            const QString id = toQString(node["@id"].get<std::string>());
            QVERIFY2(reference.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!ids.contains(id), qPrintable(id));
            QVERIFY(!node["name"].get<std::string>().empty());
            ids.insert(id);
            if (node.contains("source"))
                used += toQString(node["source"]["fileObject"]["@id"].get<std::string>());
        };
        for (const OrderedJson &object : catalogue["distribution"]) {
            note(object);
            files.insert(toQString(object["@id"].get<std::string>()));
        }
        for (const OrderedJson &set : catalogue["recordSet"]) {
            note(set);
            for (const OrderedJson &field : set["field"]) {
                note(field);
                for (const OrderedJson &part : field.value("subField", OrderedJson::array()))
                    note(part);
            }
        }
        QVERIFY(!used.isEmpty());
        for (const QString &each : used)
            QVERIFY2(files.contains(each), qPrintable(each));
    };
    const OrderedJson odd = croissantJson(folder.path(), manifest);
    check(odd);
    QStringList paths;
    for (const OrderedJson &part : odd["recordSet"][0]["field"].back()["subField"])
        paths += toQString(part["source"]["transform"]["jsonPath"].get<std::string>());
    QCOMPARE(paths,
             (QStringList {QStringLiteral("$['it\\'s']"), QStringLiteral("$.plain_1"),
                           QStringLiteral("$['9']")}));
    check(
        OrderedJson::parse(m_batch->files().value(QStringLiteral("croissant.json")).toStdString()));
}

QTEST_GUILESS_MAIN(TestFormatFolders)
#include "tst_formatfolders.moc"
