// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/parquetwriter.h"
#include "core/dataset/formats/formats.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/judgedworkspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

// A batch in every format, judged by readers and validators that are not ours.
class TestJudges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsBuiltAnew();
    void schemasByPython();
    void schemasByAjv();
    void parquetOfABatch();
    void parquetOfHardRows();
    void chatTemplates();

private:
    [[nodiscard]] QString node();

    std::unique_ptr<ReviewedWorkspace> m_store;
    QString m_batch;
    QString m_noNode; // why there are no judges from npm
    bool m_asked = false;
};

namespace {

constexpr int missing = 77;

struct Said {
    int exitCode = -1;
    QString words;
};

Said run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(300'000))
        return {-1, program + QStringLiteral(" did not run")};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Rows that a batch does not have: nulls, lists in lists, numbers, and texts that are hard.
Json hardRow(std::mt19937_64 &random, int number)
{
    static const std::vector<std::string> texts {
        "",
        "plain",
        "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
        "line\xe2\x80\xa8separator\xc2\x85",
        "\xd8\xa7\xd9\x84\xd8\xb7\xd9\x84\xd8\xa8",
        "\xef\xbf\xbf\xef\xbb\xbf",
        "tab\t\"quote\" \\ back\r\n",
        std::string(5'000, 'x') + "\xc3\xa4",
    };
    const auto text = [&random] {
        return texts[random() % texts.size()];
    };
    const auto list = [&random](std::size_t most, const auto &make) {
        Json values = Json::array();
        for (std::size_t i = random() % (most + 1); i > 0; --i)
            values.push_back(make());
        return values;
    };
    const auto orNull = [&random](const Json &value) {
        return random() % 4 == 0 ? Json() : value;
    };
    Json row;
    row["id"] = number;
    row["text"] = text();
    row["note"] = orNull(text());
    row["good"] = random() % 2 == 0;
    row["sure"] = orNull(random() % 2 == 0);
    row["count"] = orNull(static_cast<qint64>(random() % 2'000'001) - 1'000'000);
    row["tags"] = list(3, text);
    row["maybe"] = orNull(list(3, [&] { return orNull(text()); }));
    row["turns"] = list(4, [&] { return Json {{"role", "user"}, {"content", orNull(text())}}; });
    row["deep"] = list(3, [&] { return list(3, [&random] { return int(random() % 100); }); });
    return row;
}

std::vector<ParquetField> hardFields()
{
    using Kind = ParquetField::Kind;
    const ParquetField element {"element", Kind::Text};
    return {
        {"id", Kind::Integer},
        {"text", Kind::Text},
        {"note", Kind::Text, true},
        {"good", Kind::Boolean},
        {"sure", Kind::Boolean, true},
        {"count", Kind::Integer, true},
        {"tags", Kind::List, false, {element}},
        {"maybe", Kind::List, true, {{"element", Kind::Text, true}}},
        {"turns",
         Kind::List,
         false,
         {{"element", Kind::Group, false, {{"role", Kind::Text}, {"content", Kind::Text, true}}}}},
        {"deep",
         Kind::List,
         false,
         {{"element", Kind::List, false, {{"element", Kind::Integer}}}}}};
}

// In the order of the fields, as the readers give it.
QByteArray lineOf(const Json &row)
{
    OrderedJson line;
    for (const ParquetField &field : hardFields()) {
        if (field.name != "turns") {
            line[field.name] = OrderedJson::parse(row[field.name].dump());
            continue;
        }
        line["turns"] = OrderedJson::array();
        for (const Json &turn : row["turns"]) {
            OrderedJson own;
            own["role"] = turn["role"].get<std::string>();
            own["content"] = OrderedJson::parse(turn["content"].dump());
            line["turns"].push_back(own);
        }
    }
    return toLine(line) + '\n';
}

} // namespace

void TestJudges::initTestCase()
{
    m_store = std::make_unique<ReviewedWorkspace>(17);
    QVERIFY(m_store->isValid());
    const auto filled = fillForJudges(*m_store, 17, 60);
    QVERIFY2(filled, words(filled));
    ExportConfig config = everyFormat();
    config.split = SplitRatio {60, 20, 20};
    const auto summary = exportTo(*m_store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    m_batch = summary->folder;
    QCOMPARE(ExportFolder(m_batch).problem(), QString());
    // A judge of nothing says nothing.
    for (const FormatCounts &counts : summary->counts.formats) {
        QVERIFY2(counts.splits[0] > 0 && counts.splits[1] > 0, qPrintable(counts.format));
        QVERIFY2(!counts.drops.isEmpty(), qPrintable(counts.format));
    }
}

// The folder in which the judges from npm are installed; empty where they are not to be had.
QString TestJudges::node()
{
    const QString folder = QStringLiteral(NODE_JUDGES);
    if (m_asked)
        return m_noNode.isEmpty() ? folder : QString();
    m_asked = true;
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (npm.isEmpty()) {
        m_noNode = QStringLiteral("npm is not installed");
        return {};
    }
    QDir().mkpath(folder);
    // Once for each list of versions: in between nothing is fetched.
    const QByteArray wanted = contentOf(QStringLiteral(JUDGES "/node/package-lock.json"));
    const bool installed = contentOf(folder + QStringLiteral("/installed")) == wanted;
    const QStringList names {QStringLiteral("package.json"), QStringLiteral("package-lock.json"),
                             QStringLiteral("judge.mjs")};
    for (const QString &name : names) {
        QFile::remove(folder + u'/' + name);
        QFile::copy(QStringLiteral(JUDGES "/node/") + name, folder + u'/' + name);
    }
    if (installed)
        return folder;
    const Said said = run(npm,
                          {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                           QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
                           QStringLiteral("--prefer-offline")},
                          folder);
    QFile stamp(folder + QStringLiteral("/installed"));
    if (said.exitCode == 0 && stamp.open(QIODevice::WriteOnly)) {
        stamp.write(wanted);
        return folder;
    }
    m_noNode = QStringLiteral("npm cannot install the judges: ") + said.words.left(300);
    return {};
}

// Every row, drop and sidecar, from what the documents say.
void TestJudges::rowsBuiltAnew()
{
    const QString feedback = m_store->folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(*m_store, feedback));
    QCOMPARE(saidByScript(feedback, m_batch), QString());
}

void TestJudges::schemasByPython()
{
    Said said;
    for (const QString &python : {QStringLiteral(PYTHON), QStringLiteral("/usr/bin/python3")}) {
        said = run(python, {QStringLiteral(JUDGES "/check_schemas.py"), m_batch});
        if (said.exitCode != missing && said.exitCode != -1)
            break;
    }
    if (said.exitCode == missing)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
}

void TestJudges::schemasByAjv()
{
    if (node().isEmpty())
        QSKIP(qPrintable(m_noNode));
    const Said said = run(QStringLiteral("node"),
                          {QStringLiteral("judge.mjs"), QStringLiteral("schemas"), m_batch,
                           QStringLiteral(JUDGES "/schemas")},
                          node());
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
}

void TestJudges::parquetOfABatch()
{
    if (node().isEmpty())
        QSKIP(qPrintable(m_noNode));
    const Said said
        = run(QStringLiteral("node"),
              {QStringLiteral("judge.mjs"), QStringLiteral("parquet"), m_batch}, node());
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
}

void TestJudges::parquetOfHardRows()
{
    if (node().isEmpty())
        QSKIP(qPrintable(m_noNode));
    const QString folder = m_store->folder(QStringLiteral("twins"));
    QVERIFY(QDir().mkpath(folder));
    // One row group, and many with many pages in each.
    for (const qint64 groupBytes : {qint64 {16} << 20, qint64 {60'000}}) {
        const QString name = folder + u'/' + QString::number(groupBytes);
        QFile table(name + QStringLiteral(".parquet"));
        QFile lines(name + QStringLiteral(".jsonl"));
        QVERIFY(table.open(QIODevice::WriteOnly) && lines.open(QIODevice::WriteOnly));
        ParquetOptions options;
        options.rowGroupBytes = groupBytes;
        options.pageBytes = groupBytes / 50;
        ParquetWriter writer(
            hardFields(),
            [&table](QByteArrayView bytes) -> Result<> {
                table.write(bytes.data(), bytes.size());
                return {};
            },
            options);
        std::mt19937_64 random(7);
        for (int i = 0; i < 400; ++i) {
            const Json row = hardRow(random, i);
            const auto added = writer.add(row);
            QVERIFY2(added, words(added));
            lines.write(lineOf(row));
        }
        QVERIFY(writer.finish());
    }
    const Said said = run(QStringLiteral("node"),
                          {QStringLiteral("judge.mjs"), QStringLiteral("parquet"), folder}, node());
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
    QVERIFY2(!said.words.contains(QStringLiteral("60000.jsonl: 400 rows, 1 files, 1 row groups")),
             qPrintable(said.words));
}

void TestJudges::chatTemplates()
{
    if (node().isEmpty())
        QSKIP(qPrintable(m_noNode));
    const Said said
        = run(QStringLiteral("node"),
              {QStringLiteral("judge.mjs"), QStringLiteral("templates"), m_batch}, node());
    QVERIFY2(said.exitCode == 0, qPrintable(said.words));
}

QTEST_GUILESS_MAIN(TestJudges)
#include "tst_judges.moc"
