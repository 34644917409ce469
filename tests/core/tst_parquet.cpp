// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/huggingface.h"
#include "core/dataset/files/parquetwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bluepencil;

// What the writer refuses, and that it needs no more memory than a row group. Whether its files can
// be read is for tst_judges to say.
class TestParquet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAnotherShape_data();
    void refusesAnotherShape();
    void refusesTooLarge();
    void sameBytes();
    void writesAsItGoes();
    void shardsOfASplit();
};

namespace {

std::vector<ParquetField> fields()
{
    using Kind = ParquetField::Kind;
    return {{"text", Kind::Text},
            {"note", Kind::Text, true},
            {"good", Kind::Boolean},
            {"tags", Kind::List, false, {{"element", Kind::Text}}}};
}

Json goodRow(int number)
{
    return {{"text", "text " + std::to_string(number)},
            {"note", nullptr},
            {"good", number % 2 == 0},
            {"tags", Json::array({"a", "b"})}};
}

struct Written {
    QByteArray bytes;
    qsizetype largest = 0; // given at once
    Result<> result;
};

Written writeRows(int rows, const ParquetOptions &options)
{
    Written written;
    ParquetWriter writer(
        fields(),
        [&written](QByteArrayView bytes) -> Result<> {
            written.bytes.append(bytes.data(), bytes.size());
            written.largest = std::max(written.largest, bytes.size());
            return {};
        },
        options);
    for (int i = 0; i < rows && written.result; ++i)
        written.result = writer.add(goodRow(i));
    if (written.result)
        written.result = writer.finish();
    return written;
}

} // namespace

void TestParquet::refusesAnotherShape_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("column");
    QTest::newRow("null where none may be") << QByteArray("{\"text\":null}") << "text";
    QTest::newRow("number for text") << QByteArray("{\"text\":1}") << "text";
    QTest::newRow("text for number") << QByteArray("{\"good\":\"true\"}") << "good";
    QTest::newRow("1 for true") << QByteArray("{\"good\":1}") << "good";
    QTest::newRow("no list") << QByteArray("{\"tags\":\"a\"}") << "tags";
    QTest::newRow("null in a list") << QByteArray("{\"tags\":[\"a\",null]}") << "element";
}

void TestParquet::refusesAnotherShape()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, column);
    Json row = goodRow(1);
    row.update(parseJson(changed).value());
    ParquetWriter writer(fields(), [](QByteArrayView) { return Result<>(); });
    QVERIFY(writer.add(goodRow(0)));
    const auto added = writer.add(row);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::InvalidArgument);
    QCOMPARE(added.error().where, column);
    Json without = goodRow(1);
    without.erase("note");
    ParquetWriter other(fields(), [](QByteArrayView) { return Result<>(); });
    QVERIFY(!other.add(without));
}

void TestParquet::refusesTooLarge()
{
    ParquetOptions options;
    QCOMPARE(options.mostFileBytes, (qint64 {1} << 31) - 1);
    options.rowGroupBytes = 1'000;
    const Written whole = writeRows(100, options);
    QVERIFY(whole.result);
    options.mostFileBytes = whole.bytes.size();
    QVERIFY(writeRows(100, options).result);
    --options.mostFileBytes;
    const Written refused = writeRows(100, options);
    QVERIFY(!refused.result);
    QCOMPARE(refused.result.error().code, Error::Code::LimitExceeded);
    QVERIFY(refused.bytes.size() <= options.mostFileBytes);
}

void TestParquet::sameBytes()
{
    const Written one = writeRows(1'000, {});
    const Written two = writeRows(1'000, {});
    QVERIFY(one.result && one.bytes == two.bytes);
    QVERIFY(one.bytes.startsWith("PAR1") && one.bytes.endsWith("PAR1"));
}

// A row group at a time, however many there are.
void TestParquet::writesAsItGoes()
{
    ParquetOptions options;
    options.rowGroupBytes = 20'000;
    options.pageBytes = 2'000;
    const Written few = writeRows(2'000, options);
    const Written many = writeRows(20'000, options);
    QVERIFY(few.result && many.result);
    QVERIFY(many.bytes.size() > 8 * few.bytes.size());
    // The footer names every row group; all else is a chunk.
    ParquetOptions whole = options;
    whole.rowGroupBytes = qint64 {1} << 30;
    QVERIFY(writeRows(20'000, whole).largest > 5 * 20'000 / 10);
    QVERIFY(few.largest < 20'000);
}

void TestParquet::shardsOfASplit()
{
    QTemporaryDir parent;
    auto folder
        = StagedFolder::create(parent.filePath(QStringLiteral("batch")), seededRandom(1), {});
    QVERIFY(folder);
    for (const char *name : {"huggingface", "huggingface/jsonl", "huggingface/jsonl/sft"})
        QVERIFY((*folder)->makeFolder(QString::fromLatin1(name)));
    ExportedFile rows;
    rows.path = QStringLiteral("huggingface/jsonl/sft/train.jsonl");
    rows.format = QStringLiteral("huggingface");
    rows.split = QStringLiteral("train");
    QFile file((*folder)->path() + u'/' + rows.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (; rows.rows < 10; ++rows.rows) {
        file.write(
            "{\"prompt\":[{\"role\":\"user\",\"content\":\"Why?\"}],\"completion\":[{\"role\":"
            "\"assistant\",\"content\":\"So.\"}]}\n");
    }
    rows.bytes = file.pos();
    file.close();
    std::vector<ExportedFile> files {rows};
    QVERIFY(writeRepositoryTables(**folder, files, {}, rows.bytes / 3 + 1));
    QCOMPARE(files.size(), std::size_t {4});
    qint64 sum = 0;
    for (int i = 0; i < 3; ++i) {
        const ExportedFile &shard = files[std::size_t(i) + 1];
        QCOMPARE(shard.path,
                 QStringLiteral("huggingface/sft/train-0000%1-of-00003.parquet").arg(i));
        QVERIFY(shard.isDerived && QFile::exists((*folder)->path() + u'/' + shard.path));
        sum += shard.rows;
    }
    QCOMPARE(sum, 10);
    std::stop_source stop;
    stop.request_stop();
    files = {rows};
    rows.split = QStringLiteral("test");
    const auto stopped = writeRepositoryTables(**folder, files, stop.get_token());
    QVERIFY(!stopped);
}

QTEST_GUILESS_MAIN(TestParquet)
#include "tst_parquet.moc"
