// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what was asked for: another encoding, a table, an archive, a file larger than
// memory, numbers and names that somebody else would trip over. Each is taken as it is meant or
// refused with the line and the place in it.
#include "tests/support/clirunner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <vector>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

QByteArray item(const QByteArray &id, const QByteArray &more = {})
{
    return quoted("{'external_id':'") + id
        + quoted("','messages':[{'role':'user','content':'Hello'}],'draft':'Hi.'") + more + "}\n";
}

// As a JSON text, by Qt.
QByteArray json(const QString &text)
{
    return QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

// RFC 1951: what zlib packs, without its own head and tail.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

QByteArray little(quint32 number, int bytes)
{
    const quint32 swapped = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), bytes);
}

constexpr quint32 plainFile = 0100644;
constexpr quint32 symbolicLink = 0120777;

struct Entry {
    QByteArray name;
    QByteArray content;
    quint32 mode;
};

// PKWARE's APPNOTE sections 4.3.7, 4.3.12 and 4.3.16.
QByteArray zip(const QList<Entry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const QByteArray packed = deflated(entry.content);
        const QByteArray common = little(0, 2) + little(8, 2) + little(0, 4)
            + little(crc32(entry.content), 4) + little(quint32(packed.size()), 4)
            + little(quint32(entry.content.size()), 4) + little(quint32(entry.name.size()), 2)
            + little(0, 2);
        directory += "PK\x01\x02" + little(0x0314, 2) + little(20, 2) + common + little(0, 2)
            + little(0, 2) + little(0, 2) + little(entry.mode << 16U, 4)
            + little(quint32(files.size()), 4) + entry.name;
        files += "PK\x03\x04" + little(20, 2) + common + entry.name + packed;
    }
    const auto count = quint32(entries.size());
    return files + directory + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
        + little(quint32(directory.size()), 4) + little(quint32(files.size()), 4) + little(0, 2);
}

QByteArray gzip(const QByteArray &content)
{
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated(content)
        + little(crc32(content), 4) + little(quint32(content.size()), 4);
}

// The most memory that a run held, in bytes; -1 if it failed. A process that starts another hands
// on what it held itself, so one that holds little asks.
qint64 peakOf(const QStringList &command)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    // What was freed is kept by the sanitizer, which would be measured with it.
    variables.insert(QStringLiteral("ASAN_OPTIONS"),
                     QStringLiteral("quarantine_size_mb=1:detect_leaks=0"));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral("python3"),
                  QStringList {"-c",
                               "import resource, subprocess, sys\n"
                               "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)\n"
                               "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
                               "sys.exit(done.returncode)"}
                      + command);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return -1;
    return process.readAllStandardOutput().trimmed().toLongLong() * 1024;
}

} // namespace

class TestInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
    }

    void otherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        const QString line = QString::fromUtf8(item("e", ",\"task\":\"caf\xc3\xa9\""));
        const auto as = [&line](QStringConverter::Encoding encoding, bool withMark) {
            QStringEncoder encoder(encoding,
                                   withMark ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
            const QByteArray encoded = encoder(line);
            return encoded;
        };
        const QByteArray latin = line.toLatin1();
        QTest::newRow("Latin-1") << latin
                                 << QByteArray("not valid UTF-8, at byte ")
                + QByteArray::number(latin.indexOf('\xe9') + 1);
        QTest::newRow("UTF-16, little")
            << as(QStringConverter::Utf16LE, false) << QByteArray("a nul at byte 2");
        QTest::newRow("UTF-16, big")
            << as(QStringConverter::Utf16BE, false) << QByteArray("a nul at byte 1");
        QTest::newRow("UTF-16 with its mark, little")
            << as(QStringConverter::Utf16LE, true) << QByteArray("at byte ");
        QTest::newRow("UTF-16 with its mark, big")
            << as(QStringConverter::Utf16BE, true) << QByteArray("at byte ");
        QTest::newRow("UTF-32") << as(QStringConverter::Utf32LE, false)
                                << QByteArray("a nul at byte 2");
    }

    void otherEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        QVERIFY(writeFile(path("in.jsonl"), bytes));
        for (const QStringList &more : {QStringList(), QStringList {"--skip-invalid"}}) {
            const CliResult refused = m_cli->run(QStringList {"import", path("in.jsonl")} + more);
            QVERIFY2(refused.err.contains("in.jsonl, line 1: not valid")
                         && refused.err.contains(words),
                     refused.err.constData());
            QVERIFY2(refused.out.contains("accepted 0"), refused.out.constData());
        }
        QCOMPARE(m_cli->run({"trace", "e"}).exitCode, 1);
        // The same words as UTF-8, with the mark that some editors put in front.
        QVERIFY(
            writeFile(path("in.jsonl"), "\xef\xbb\xbf" + item("e", ",\"task\":\"caf\xc3\xa9\"")));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"trace", "e"}).exitCode, 0);
    }

    void numbersAndKeys_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QByteArray &line, const char *words) {
            QTest::newRow(name) << line << QByteArray(words);
        };
        row("a key twice", item("a", quoted(",'metadata':{'customer':1,'customer':2}")),
            "the key \"customer\" stands twice");
        row("an id that is a number",
            quoted("{'external_id':9223372036854775808,'messages':[],'draft':'x'}"),
            "field /external_id: must be text, not a number");
        row("past 64 bits", item("a", quoted(",'metadata':{'n':18446744073709551616}")),
            "the number 18446744073709551616 is too large");
        row("past a double", item("a", quoted(",'metadata':1e999")), "too large, at byte ");
        row("NaN", item("a", quoted(",'metadata':NaN")), "not valid JSON, at byte ");
        row("Infinity", item("a", quoted(",'metadata':-Infinity")), "not valid JSON, at byte ");
    }

    void numbersAndKeys()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, words);
        QVERIFY(writeFile(path("in.jsonl"), item("b") + line));
        const CliResult refused = m_cli->run({"import", path("in.jsonl")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("in.jsonl, line 2") && refused.err.contains(words),
                 refused.err.constData());
        QCOMPARE(m_cli->run({"trace", "b"}).exitCode, 1);
    }

    void largeNumbersStayAsTheyAre()
    {
        const QByteArray metadata = quoted("{'case':9223372036854775808,'rate':0.10,'n':1E2}");
        QVERIFY(
            writeFile(path("in.jsonl"), item("9223372036854775808", ",\"metadata\":" + metadata)));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(writeFile(path("d.jsonl"),
                          quoted("{'external_id':'9223372036854775808','action':'approve'}")));
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const QByteArray feedback = m_cli->run({"feedback"}).out;
        QVERIFY2(feedback.contains("\"metadata\":" + metadata), feedback.constData());
        QVERIFY2(feedback.contains(quoted("'external_id':'9223372036854775808'")),
                 feedback.constData());
    }

    void controlsComeBack()
    {
        QString text = QStringLiteral("seen ");
        for (ushort control = 0; control < 0xA0; ++control) {
            if ((control < 0x20 && control != '\r') || control >= 0x7F)
                text += QChar(control);
        }
        text += QStringLiteral(" behind");
        QVERIFY(writeFile(path("in.jsonl"),
                          quoted("{'external_id':'c','messages':[{'role':'user','content':")
                              + json(text) + quoted("}],'draft':") + json(text) + "}\n"));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(writeFile(path("d.jsonl"),
                          quoted("{'external_id':'c','action':'edit','final_text':")
                              + json(text + u'!') + '}'));
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        // What stands behind the NUL is found, sent and counted.
        QVERIFY(m_cli->run({"search", "behind"}).out.contains("c"));
        QCOMPARE(m_cli->run({"outcomes"}).objects().value(0)["final_text"].toString(), text + u'!');
        const QJsonObject feedback = m_cli->run({"feedback"}).objects().value(0);
        QCOMPARE(feedback["item"]["draft"].toString(), text);
        const QJsonArray edits = feedback["edits"].toArray();
        QVERIFY(!edits.isEmpty());
        QCOMPARE(edits.last()["final"]["end"].toInt(), int(text.size()) + 1);
        QVERIFY(feedback["metrics"]["words_draft"].toInt() > 2);
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("lines");
        QTest::newRow("commas") << QByteArray("external_id,draft\na,\"say \"\"no\"\"\"\n") << 2;
        QTest::newRow("semicolons, a mark, CRLF") << QByteArray("\xef\xbb\xbf"
                                                                "external_id;draft\r\na;1,5\r\n")
                                                  << 2;
        QTest::newRow("a break in a cell") << QByteArray("a,\"two\r\nlines\"\nb,c\n") << 3;
        QTest::newRow("ragged") << QByteArray("a\nb,c,d\n,\n") << 3;
        QTest::newRow("numbers alone") << QByteArray("1\n2,3\n") << 2;
    }

    void tables()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, lines);
        QVERIFY(writeFile(path("in.csv"), table));
        const CliResult refused = m_cli->run({"import", path("in.csv"), "--json"});
        QCOMPARE(refused.exitCode, 1);
        const QJsonObject report = refused.objects().value(0);
        QCOMPARE(report["accepted"].toInt(), 0);
        QCOMPARE(report["refused"].toInt(), lines);
        const QJsonArray refusals = report["refusals"].toArray();
        for (int i = 0; i < lines; ++i) {
            QCOMPARE(refusals.at(i)["line"].toInt(), i + 1);
            QVERIFY(refusals.at(i)["reason"].toString().contains("JSON"));
        }
    }

    void formulas()
    {
        const QStringList cells {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\n=1"};
        QByteArray items;
        QByteArray decisions;
        for (int i = 0; i < cells.size(); ++i) {
            const QByteArray id = QByteArray::number(i);
            items += item(id);
            decisions += quoted("{'external_id':'") + id + quoted("','action':'edit','note':")
                + json(cells[i]) + ",\"final_text\":" + json(cells[i]) + "}\n";
        }
        QVERIFY(writeFile(path("in.jsonl"), items));
        QVERIFY(writeFile(path("d.jsonl"), decisions));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const CliResult done = m_cli->run(
            {"export", "--format", "csv,openai-chat", "--privacy", "none", "--out", path("batch")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QByteArray table = readFile(path("batch/csv/train.csv"));
        QSet<QString> answers;
        for (const QByteArray &line : readFile(path("batch/openai-chat/train.jsonl")).split('\n')) {
            const QJsonArray messages
                = QJsonDocument::fromJson(line).object()["messages"].toArray();
            if (!messages.isEmpty())
                answers += messages.last()["content"].toString();
        }
        for (const QString &cell : cells) {
            // No cell begins with it, quoted or not; a line for a trainer does.
            for (const char *before : {",", "\n", ",\"", "\n\""})
                QVERIFY2(!table.contains(before + cell.toUtf8()), qPrintable(cell));
            QVERIFY2(table.contains('\'' + cell.toUtf8()), qPrintable(cell));
            QVERIFY2(answers.contains(cell), qPrintable(cell));
        }
        // And comes back as it was.
        const QByteArray feedback = m_cli->run({"feedback"}).out;
        QVERIFY(writeFile(path("reviewed.jsonl"), feedback));
        const CliRunner other(path("other.bluepencil"));
        QCOMPARE(other.run({"import", "--feedback", path("reviewed.jsonl")}).exitCode, 0);
        const auto notes = [](const QList<QJsonObject> &records) {
            QSet<QString> found;
            for (const QJsonObject &record : records)
                found += record["decision"]["note"].toString();
            return found;
        };
        QCOMPARE(notes(other.run({"feedback"}).objects()),
                 QSet<QString>(cells.begin(), cells.end()));
    }

    // Whatever an item calls itself, no file is named by it.
    void namesThatArePaths()
    {
        QByteArray items;
        QByteArray decisions;
        const QStringList names {"../../x",
                                 "/etc/x",
                                 "CON",
                                 "a b",
                                 "..",
                                 "~root",
                                 "$(touch x)",
                                 QString(200, u'n'),
                                 QString::fromUtf8("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d")};
        for (const QString &name : names) {
            const QByteArray said = json(name);
            items += "{\"external_id\":" + said + ",\"queue\":" + said + ",\"task\":" + said
                + ",\"category\":" + said + ",\"language\":\"en\",\"subject_id\":" + said
                + ",\"conversation_id\":" + said + ",\"attributes\":{" + said + ":" + said + "}"
                + quoted(",'messages':[{'role':'user','content':'Hello'}],'drafts':[{'id':") + said
                + ",\"text\":\"Hi.\",\"model\":" + said + "}]}\n";
            decisions
                += "{\"external_id\":" + said + quoted(",'action':'edit','final_text':'Hello.'}\n");
        }
        QVERIFY(QDir().mkpath(path("work/deep")));
        const CliRunner cli(path("work/deep/w.bluepencil"));
        QVERIFY(writeFile(path("work/in.jsonl"), items));
        QVERIFY(writeFile(path("work/d.jsonl"), decisions));
        const CliResult taken = cli.run({"import", path("work/in.jsonl")});
        QVERIFY2(taken.out.contains("accepted " + QByteArray::number(names.size())),
                 taken.err.constData());
        QCOMPARE(cli.run({"decide", path("work/d.jsonl"), "--reviewer", "../../r"}).exitCode, 0);
        for (const QStringList &command :
             {QStringList {"export", "--format", "csv,huggingface,llama-factory,span-edits",
                           "--privacy", "none", "--out", path("work/batch")},
              QStringList {"stats", "--by", "model,task,queue,reviewer"},
              QStringList {"backup", path("work/copy")}, QStringList {"trace", "../../x"}}) {
            const CliResult done = cli.run(command);
            QVERIFY2(done.exitCode == 0, done.err.constData());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                 QStringList {"work"});
        static const QRegularExpression plain("^[A-Za-z0-9._-]{1,80}$");
        int files = 0;
        QDirIterator all(path("work"), QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            ++files;
            QVERIFY2(plain.match(all.fileName()).hasMatch(), qPrintable(all.filePath()));
        }
        QVERIFY(files > 15);
        // Too long, and one that no file could have: refused with its place.
        for (const QString &name : {QString(5000, u'n'), QString(QChar(u'\0'))}) {
            QVERIFY(writeFile(path("work/in.jsonl"),
                              "{\"external_id\":" + json(name)
                                  + quoted(",'messages':[],'draft':'x'}\n")));
            const CliResult refused = cli.run({"import", path("work/in.jsonl")});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains("/external_id"), refused.err.constData());
        }
        for (const char *batch : {"../../b", "/b", "..", "a\tb"}) {
            const CliResult refused = cli.run({"export", "--format", "csv", "--privacy", "none",
                                               "--batch", batch, "--out", path("work/other")});
            QVERIFY2(refused.exitCode != 0, batch);
            QVERIFY(!QFileInfo::exists(path("work/other")));
        }
    }

    void linksAreNotFollowed()
    {
        QVERIFY(writeFile(path("in.jsonl"), item("a")));
        QVERIFY(writeFile(path("d.jsonl"), quoted("{'external_id':'a','action':'approve'}")));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkdir("elsewhere") && folder.mkdir("half"));
        QVERIFY(QFile::link(path("elsewhere"), path("link")));
        QVERIFY(QFile::link(path("elsewhere"), path("half/csv")));
        QVERIFY(QFile::link(path("elsewhere/new"), path("dangling")));
        for (const char *out : {"link", "half", "dangling"}) {
            const CliResult refused = m_cli->run(
                {"export", "--format", "csv", "--privacy", "none", "--out", path(out)});
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.err.contains(out), refused.err.constData());
        }
        QVERIFY(writeFile(path("elsewhere.txt"), "kept"));
        QVERIFY(QFile::link(path("elsewhere.txt"), path("copy")));
        const CliResult refused = m_cli->run({"backup", path("copy")});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(readFile(path("elsewhere.txt")), QByteArray("kept"));
        QVERIFY(QDir(path("elsewhere")).isEmpty());
    }

    // They are never unpacked: what is no JSON or no copy is refused as it lies there.
    void archives_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArray bomb(50'000'000, '\n');
        using Entries = QList<Entry>;
        QTest::newRow("zip that grows") << zip(Entries {Entry {"items.jsonl", bomb, plainFile}});
        QTest::newRow("zip with a way out")
            << zip(Entries {Entry {"../../evil", "/etc/passwd", symbolicLink},
                            Entry {"/tmp/evil", "x", plainFile}});
        QTest::newRow("zip with an item")
            << zip(Entries {Entry {"items.jsonl", item("z"), plainFile}});
        QTest::newRow("gzip that grows") << gzip(bomb);
        QTest::newRow("gzip with an item") << gzip(item("z"));
    }

    void archives()
    {
        QFETCH(QByteArray, archive);
        QVERIFY(writeFile(path("in.jsonl"), item("a")));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(writeFile(path("archive"), archive));
        QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        for (const QStringList &command :
             {QStringList {"import", path("archive")},
              QStringList {"import", "--history", path("archive")},
              QStringList {"import", "--feedback", path("archive")},
              QStringList {"decide", path("archive"), "--reviewer", "r"},
              QStringList {"signal", path("archive")}, QStringList {"check", path("archive")},
              QStringList {"restore", path("archive"), "--force"},
              QStringList {"guideline", "publish", path("archive"), "--queue", "default"},
              QStringList {"export", "--recipe", path("archive"), "--out", path("out")}}) {
            const CliResult refused = m_cli->run(command);
            QVERIFY2(refused.exitCode != 0, qPrintable(command.join(u' ')));
            QVERIFY2(!refused.err.isEmpty() && !refused.err.contains("Sanitizer"),
                     refused.err.left(2000).constData());
        }
        const CliResult scanned = m_cli->run({"scan", path("archive"), "--json"});
        QVERIFY(!scanned.objects().isEmpty());
        for (const QJsonObject &line : scanned.objects())
            QCOMPARE(line["type"].toString(), QString("unscannable"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QCOMPARE(m_cli->run({"trace", "z"}).exitCode, 1);
        QCOMPARE(m_cli->run({"trace", "a"}).exitCode, 0);
    }

    // A file is read in pieces, however large: ten times the file takes hardly more memory. With
    // BLUEPENCIL_LONG it has five million lines and two gigabytes. The ids come again and again,
    // for each new one is remembered.
    void largeFiles()
    {
        const bool isLong = qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
        const int most = isLong ? 5'000'000 : 120'000;
        const QByteArray more = ",\"metadata\":\"" + QByteArray(320, 'x') + '"';
        const auto peak = [&](int lines) -> qint64 {
            QFile file(path("in.jsonl"));
            if (!file.open(QIODevice::WriteOnly))
                return -1;
            for (int i = 0; i < lines; ++i)
                file.write(item(QByteArray::number(i % 1000), more));
            file.close();
            return peakOf({CliRunner::program(), "--workspace", path("w"), "import", "--dry-run",
                           path("in.jsonl")});
        };
        const qint64 few = peak(most / 10);
        const qint64 many = peak(most);
        const qint64 bytes = QFileInfo(path("in.jsonl")).size();
        qInfo("%lld bytes in %d lines: %lld more than for a tenth of them", qlonglong(bytes), most,
              qlonglong(many - few));
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many - few < bytes / 5, qPrintable(QString::number(many - few)));
    }

    void importsAreCancelled()
    {
        QByteArray lines;
        for (int i = 0; i < 6000; ++i)
            lines += item(QByteArray::number(i));
        QVERIFY(writeFile(path("in.jsonl"), lines));
        QProcess process;
        process.start(CliRunner::program(),
                      {"--workspace", m_cli->workspace(), "import", path("in.jsonl")});
        QVERIFY(process.waitForStarted());
        // By Ctrl+C, once something is in the file.
        const auto begun = [this] {
            return QFileInfo(m_cli->workspace() + "-wal").size() > 2'000'000;
        };
        while (!process.waitForFinished(1) && !begun())
            ;
        QVERIFY(process.state() == QProcess::Running);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const CliResult trace = m_cli->run({"trace", "0"}); // nobody is given a part
        QVERIFY(trace.exitCode == 1 || trace.out.contains("state=staged"));
        const CliResult again = m_cli->run({"import", path("in.jsonl")});
        QVERIFY2(again.out.contains("accepted 6000"), again.out.constData());
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
