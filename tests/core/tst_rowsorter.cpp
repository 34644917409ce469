// SPDX-License-Identifier: GPL-3.0-or-later
// Files are the same whether their rows waited in memory or on the disk.
#include "core/dataset/selection/rowsorter.h"
#include "tests/support/clirunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestRowSorter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameFilesFromMemoryAndDisk();
};

namespace {

struct Row {
    std::size_t format = 0;
    std::size_t fileSet = 0;
    Split split = Split::Train;
    QString exampleId;
    QByteArray line;
    QByteArray sidecar;

    // The order of a batch, and those of one id by their bytes.
    [[nodiscard]] auto order() const
    {
        return std::tuple(format, fileSet, split, exampleId, line + sidecar);
    }
};

using Files = std::map<QString, QByteArray>; // by path

ExportConfig everySplit()
{
    ExportConfig config;
    config.formats
        = {QStringLiteral("openai-chat"), QStringLiteral("csv"), QStringLiteral("trl-preference")};
    config.split = SplitRatio {50, 25, 25};
    return config;
}

QByteArray lineOf(std::mt19937 &random)
{
    return QByteArray(qsizetype(random() % 300), char('a' + random() % 26)) + '\n';
}

std::vector<Row> randomRows(std::mt19937 &random, const ExportConfig &config)
{
    std::vector<Row> rows(random() % 400);
    for (Row &row : rows) {
        row.format = random() % std::size_t(config.formats.size());
        row.fileSet = random() % findFormat(config.formats[qsizetype(row.format)])->files.size();
        row.split = static_cast<Split>(random() % 3);
        row.exampleId = sha256Hex({QString::number(random() % 200)}); // some come again
        row.line = lineOf(random);
        row.sidecar = lineOf(random);
    }
    return rows;
}

// By putting all of them in order at once.
Files expected(std::vector<Row> rows, const ExportConfig &config)
{
    Files files;
    for (const QString &name : config.formats) {
        const Format &format = *findFormat(name);
        for (std::size_t set = 0; set < format.files.size(); ++set) {
            for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
                files[batchFileName(format, set, split, false)] = format.header;
                files[batchFileName(format, set, split, true)] = QByteArray();
            }
        }
    }
    std::ranges::sort(rows, {}, &Row::order);
    for (const Row &row : rows) {
        const Format &format = *findFormat(config.formats[qsizetype(row.format)]);
        files[batchFileName(format, row.fileSet, row.split, false)] += row.line;
        files[batchFileName(format, row.fileSet, row.split, true)] += row.sidecar;
    }
    return files;
}

// Nothing if that fails, or if the rows wait elsewhere than they should.
Files written(const std::vector<Row> &rows, const ExportConfig &config, qsizetype most, bool onDisk)
{
    const QTemporaryDir place;
    auto folder
        = StagedFolder::create(place.filePath(QStringLiteral("batch")), seededRandom(1), {});
    if (!folder)
        return {};
    for (const QString &name : batchFolders(config)) {
        if (!(*folder)->makeFolder(name))
            return {};
    }
    RowSorter sorter(most);
    if (!sorter.start((*folder)->path()))
        return {};
    for (const Row &row : rows) {
        if (!sorter.add({row.format, row.fileSet, row.split, row.exampleId, row.line, row.sidecar}))
            return {};
    }
    const QString spool = (*folder)->path() + QStringLiteral("/.spool");
    if (QFile::exists(spool) != onDisk)
        return {};
    const auto made = sorter.write(config, **folder, {}, {});
    if (!made || QFile::exists(spool))
        return {};
    Files files;
    for (const ExportedFile &file : *made) {
        QByteArray bytes = readFile((*folder)->path() + u'/' + file.path);
        if (file.bytes != bytes.size() || file.sha256 != sha256Hex(QByteArrayView(bytes)))
            return {};
        files[file.path] = std::move(bytes);
    }
    return files;
}

} // namespace

void TestRowSorter::sameFilesFromMemoryAndDisk()
{
    constexpr unsigned seed = 20261130;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const ExportConfig config = everySplit();
    for (int round = 0; round < 10; ++round) {
        std::vector<Row> rows = randomRows(random, config);
        if (round == 0)
            rows.clear();
        qsizetype all = 0;
        for (const Row &row : rows)
            all += row.line.size() + row.sidecar.size();
        const Files wanted = expected(rows, config);
        for (const qsizetype most :
             {qsizetype {0}, all / 2, all - 1, all, all + 1, RowSorter::inMemory}) {
            const Files files = written(rows, config, most, all > most && !rows.empty());
            QVERIFY2(files == wanted,
                     qPrintable(QStringLiteral("round %1, %2 of %3 bytes in memory")
                                    .arg(round)
                                    .arg(most)
                                    .arg(all)));
        }
    }
}

QTEST_GUILESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
