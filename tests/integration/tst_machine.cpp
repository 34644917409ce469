// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that gives too little: a disk that is small, full or for reading only, files that
// others own, a network drive, no memory, no place for what is temporary, another language. Each
// time the command line says what is wrong and what is safe, or goes on, and nothing is lost.
#include "tests/support/clirunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr const char *noMount = "mounting a small file system is not permitted here";

QByteArray item(const QByteArray &id, const QByteArray &draft = "Hi.")
{
    return quoted("{'external_id':'") + id
        + quoted("','messages':[{'role':'user','content':'Hello'}],'draft':'") + draft + "\"}\n";
}

// A file system in memory of its own size, as long as this lives.
class SmallDisk {
public:
    SmallDisk(const QString &path, const char *size)
        : m_path(QFile::encodeName(path))
    {
        m_isThere = QDir().mkpath(path) && mount(size, 0);
    }

    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_path.constData(), MNT_DETACH);
    }

    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] bool grow(const char *size) { return mount(size, MS_REMOUNT); }

    [[nodiscard]] bool onlyRead() { return mount("256m", MS_REMOUNT | MS_RDONLY); }

private:
    bool mount(const char *size, unsigned long flags)
    {
        const QByteArray options = QByteArray("size=") + size;
        return ::mount("tmpfs", m_path.constData(), "tmpfs", flags, options.constData()) == 0;
    }

    QByteArray m_path;
    bool m_isThere = false;
};

// It is not there, or only staged: nobody is given it.
bool isUnseen(const CliRunner &cli, const char *id)
{
    const CliResult trace = cli.run({"trace", id});
    return trace.exitCode == 1 || trace.out.contains("state=staged");
}

CliResult runProgram(const QString &program, const QStringList &arguments,
                     const QMap<QString, QString> &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    CliResult result;
    if (!process.waitForFinished(240'000))
        return result;
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 137;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
    }

    void aSmallDisk()
    {
        SmallDisk disk(path("disk"), "6m");
        if (!disk.isThere())
            QSKIP(noMount);
        const CliRunner cli(path("disk/w.bluepencil"));
        QVERIFY(writeFile(path("a.jsonl"), item("a")));
        QCOMPARE(cli.run({"import", path("a.jsonl")}).exitCode, 0);
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += item("b-" + QByteArray::number(i), QByteArray(2000, 'x'));
        QVERIFY(writeFile(path("b.jsonl"), lines));
        const CliResult full = cli.run({"import", path("b.jsonl")});
        QCOMPARE(full.exitCode, 1);
        QVERIFY2(full.err.contains("full"), full.err.constData());
        // What was there is, and nothing of the other file.
        QVERIFY2(cli.run({"trace", "a"}).exitCode == 0, "a");
        QVERIFY(isUnseen(cli, "b-0"));
        QVERIFY(writeFile(path("d.jsonl"),
                          quoted("{'external_id':'a','action':'edit','final_text':'")
                              + QByteArray(1'000'000, 'y') + "\"}"));
        const CliResult decided = cli.run({"decide", path("d.jsonl"), "--reviewer", "r"});
        const bool isDone = decided.exitCode == 0; // what the import gave back may be room enough
        QVERIFY2(isDone || decided.err.contains("full"), decided.err.constData());
        QCOMPARE(cli.run({"outcomes"}).lines().size(), isDone ? 1 : 0);
        // With room the same commands do all of it, once.
        QVERIFY(disk.grow("256m"));
        QCOMPARE(cli.run({"doctor"}).exitCode, 0);
        QVERIFY(cli.run({"import", path("b.jsonl")}).out.contains("accepted 5000"));
        QCOMPARE(cli.run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        QCOMPARE(cli.run({"outcomes"}).lines().size(), 1);
    }

    void aFileForReading()
    {
        QVERIFY(work());
        const QByteArray feedback = m_cli->run({"feedback"}).out;
        QVERIFY(QFile::setPermissions(m_cli->workspace(), QFile::ReadOwner));
        const QByteArray before = hash();
        for (const QStringList &command :
             {QStringList {"feedback"}, QStringList {"stats", "--json"},
              QStringList {"search", "hello"}, QStringList {"trace", "a"}}) {
            const CliResult read = bound(command);
            QVERIFY2(read.exitCode == 0, read.err.constData());
            QVERIFY2(read.err.contains("may not be written; open for reading only"),
                     read.err.constData());
            if (command.first() == "feedback")
                QCOMPARE(read.out, feedback);
        }
        for (const QStringList &command :
             {QStringList {"import", path("b.jsonl")},
              QStringList {"decide", path("d.jsonl"), "--reviewer", "r"},
              QStringList {"outcomes", "--ack"},
              QStringList {"export", "--format", "csv", "--out", path("batch")}}) {
            const CliResult refused = bound(command);
            QVERIFY2(refused.exitCode == 1, qPrintable(command.join(' ')));
            QVERIFY2(refused.err.count("reading only") > 1, refused.err.constData());
        }
        QCOMPARE(hash(), before);
        QVERIFY(!QFileInfo::exists(path("batch")));
        QVERIFY(QFile::setPermissions(m_cli->workspace(), QFile::ReadOwner | QFile::WriteOwner));
        const CliResult done = bound({"import", path("b.jsonl")});
        QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    }

    // On an archive: nothing can be written beside it either.
    void aFolderForReading()
    {
        QVERIFY(work());
        const QByteArray feedback = m_cli->run({"feedback"}).out;
        const QString archive = path("archive");
        QVERIFY(QDir().mkpath(archive));
        const QString copy = archive + "/w.bluepencil";
        QVERIFY(QFile::copy(m_cli->workspace(), copy));
        constexpr auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enter = read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const auto back
            = qScopeGuard([&] { QFile::setPermissions(archive, enter | QFile::WriteOwner); });
        QVERIFY(QFile::setPermissions(copy, read));
        QVERIFY(QFile::setPermissions(archive, enter));
        const QByteArray before = readFile(copy);
        for (const QStringList &command :
             {QStringList {"feedback"}, QStringList {"stats", "--json"}, QStringList {"doctor"},
              QStringList {"search", "hello"}, QStringList {"trace", "a"}}) {
            const CliResult done = bound(command, false, copy);
            QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
            if (command.first() == "feedback")
                QCOMPARE(done.out, feedback);
        }
        QVERIFY(bound({"import", path("b.jsonl")}, false, copy).err.contains("reading only"));
        QCOMPARE(readFile(copy), before);
        QCOMPARE(QDir(archive).entryList(QDir::Files), QStringList {"w.bluepencil"});
        // Its owner may write to it, and nobody would see it.
        QVERIFY(QFile::setPermissions(copy, read | QFile::WriteOwner));
        const CliResult others = bound({"feedback"}, false, copy);
        QCOMPARE(others.exitCode, 1);
        QVERIFY2(others.err.contains("others may write to it meanwhile"), others.err.constData());
        QVERIFY(!others.err.contains("attempt to write"));
    }

    // Perhaps there was something in it: only what brings items in begins anew there.
    void anEmptyFile()
    {
        QVERIFY(writeFile(m_cli->workspace(), ""));
        QVERIFY(writeFile(path("b.jsonl"), item("b")));
        for (const char *command : {"feedback", "outcomes", "doctor"}) {
            const CliResult refused = m_cli->run({command});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2((refused.err + refused.out).contains("an empty file"),
                     refused.err.constData());
            QCOMPARE(QFileInfo(m_cli->workspace()).size(), qint64 {0});
        }
        QCOMPARE(m_cli->run({"import", path("b.jsonl")}).exitCode, 0);
    }

    void aFileThatNobodyMayRead()
    {
        QVERIFY(work());
        const QByteArray before = hash();
        QVERIFY(QFile::setPermissions(m_cli->workspace(), {}));
        for (const char *command : {"feedback", "doctor"}) {
            const CliResult refused = bound({command});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2((refused.err + refused.out).contains("cannot be read; check the permissions"),
                     refused.err.constData());
        }
        QCOMPARE(bound({"import", path("b.jsonl")}).exitCode, 1);
        QVERIFY(QFile::setPermissions(m_cli->workspace(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(hash(), before);
    }

    void aHomeForReading()
    {
        QVERIFY(QDir().mkpath(path("home")));
        QVERIFY(writeFile(path("b.jsonl"), item("b")));
        QVERIFY(QFile::setPermissions(path("home"), QFile::ReadOwner | QFile::ExeOwner));
        const CliResult refused = bound({"import", path("b.jsonl")}, true);
        QVERIFY(QFile::setPermissions(path("home"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("its folder cannot be made; check the permissions"),
                 refused.err.constData());
        QVERIFY(QDir(path("home")).isEmpty());
        QCOMPARE(bound({"import", path("b.jsonl")}, true).exitCode, 0);
    }

    void aDiskForReading()
    {
        SmallDisk disk(path("disk"), "256m");
        if (!disk.isThere())
            QSKIP(noMount);
        m_cli = std::make_unique<CliRunner>(path("disk/w.bluepencil"));
        QVERIFY(work());
        const QByteArray feedback = m_cli->run({"feedback"}).out;
        QVERIFY(disk.onlyRead());
        const CliResult read = m_cli->run({"feedback"});
        QVERIFY2(read.exitCode == 0 && read.err.contains("open for reading only"),
                 read.err.constData());
        QCOMPARE(read.out, feedback);
        QCOMPARE(m_cli->run({"doctor"}).exitCode, 0);
        const CliResult refused = m_cli->run({"import", path("b.jsonl")});
        QVERIFY2(refused.exitCode == 1 && refused.err.contains("reading only"),
                 refused.err.constData());
        // None is made where it cannot be.
        const CliResult none
            = CliRunner(path("disk/new.bluepencil")).run({"import", path("b.jsonl")});
        QVERIFY2(none.exitCode == 1 && none.err.contains("new.bluepencil"), none.err.constData());
        QCOMPARE(QDir(path("disk")).entryList(QDir::Files), QStringList {"w.bluepencil"});

        // With work in its log the file alone would be an earlier state.
        QVERIFY(disk.grow("256m"));
        QCOMPARE(
            m_cli->run({"import", path("b.jsonl")}, {{"BLUEPENCIL_CRASH_AT", "stage:1"}}).exitCode,
            137);
        QVERIFY(QFileInfo(path("disk/w.bluepencil-wal")).size() > 0);
        QVERIFY(disk.onlyRead());
        const CliResult logged = m_cli->run({"feedback"});
        QVERIFY2(logged.exitCode == 1 && logged.err.contains("log beside it"),
                 logged.err.constData());
    }

    // What the system says of its mounts is put in front of the program.
    void aNetworkDrive()
    {
        QVERIFY(work());
        const QString script = "sed 's/ - [^ ]* / - '$1' /' /proc/self/mountinfo >\"$0\" && mount "
                               "--bind \"$0\" /proc/$$/mountinfo && shift && exec \"$@\"";
        const auto on = [&](const char *type) {
            return runProgram("unshare",
                              {"-m", "sh", "-c", script, path("mounts"), type, CliRunner::program(),
                               "--workspace", m_cli->workspace(), "feedback"});
        };
        const CliResult here = on("ext4");
        if (here.exitCode != 0)
            QSKIP(noMount);
        const QByteArray before = hash();
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3"}) {
            const CliResult refused = on(type);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains(QByteArray("network drive (") + type)
                         && refused.err.contains("use a local disk, or PostgreSQL"),
                     refused.err.constData());
        }
        QCOMPARE(hash(), before);
    }

    void noMemory()
    {
        QVERIFY(work());
        QVERIFY(writeFile(path("large.jsonl"),
                          item("c") + item("large", QByteArray(1'000'000, 'x'))
                              + item("much").replace("Hi.", QByteArray(900'000, 'y'))));
        int refused = 0;
        int done = 0;
        for (const int amount : {1, 2, 3, 6, 12, 25, 50, 100, 200, 400}) {
            const CliRunner cli(path("m.bluepencil"));
#ifdef __SANITIZE_ADDRESS__
            // The sanitizer needs terabytes of addresses: it refuses single large pieces instead.
            const CliResult result = cli.run(
                {"import", path("large.jsonl")},
                {{ "ASAN_OPTIONS",
                   QString("detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=%1")
                       .arg(amount) }});
#else
            const CliResult result
                = runProgram("sh",
                             {"-c", "ulimit -v $0; exec \"$@\"", QString::number(amount * 1000),
                              CliRunner::program(), "--workspace", cli.workspace(), "import",
                              path("large.jsonl")});
            if (result.err.contains("shared librar") || result.exitCode == 127)
                continue; // the system said it before the program began
#endif
            if (result.err.contains("ERROR: AddressSanitizer"))
                continue; // which lets nobody catch what one operator of C++ could not get
            QVERIFY2(result.exitCode == 0 || result.exitCode == 1,
                     result.err.left(4000).constData());
            if (result.exitCode == 0) {
                ++done;
                continue;
            }
            ++refused;
            QVERIFY2(result.err.contains("memory"), result.err.left(4000).constData());
            if (done == 0) // all of it or nothing
                QVERIFY(isUnseen(cli, "c"));
        }
        QVERIFY(refused > 0);
        QVERIFY(done > 0);
        const CliRunner cli(path("m.bluepencil"));
        QCOMPARE(cli.run({"doctor"}).exitCode, 0);
        QCOMPARE(cli.run({"trace", "much"}).exitCode, 0);
    }

    void otherSurroundings_data()
    {
        QTest::addColumn<QStringList>("variables"); // name=value
        const auto row = [](const char *name, const QStringList &variables) {
            QTest::newRow(name) << variables;
        };
        row("C", {"LC_ALL=C", "LANG=C"});
        row("POSIX, no home",
            {"LC_ALL=POSIX", "HOME=/dev/null/h", "XDG_DATA_HOME=/dev/null/d",
             "XDG_CACHE_HOME=/dev/null/c"});
        row("Georgian", {"LC_ALL=ka_GE.UTF-8", "LANG=ka_GE.UTF-8", "LANGUAGE=ka"});
        row("Arabic", {"LC_ALL=ar_EG.UTF-8", "LANG=ar_EG.UTF-8", "TZ=Africa/Cairo"});
        row("Persian", {"LC_ALL=fa_IR.UTF-8", "LANG=fa_IR.UTF-8", "TZ=Asia/Tehran"});
        row("German", {"LC_ALL=de_DE.UTF-8", "LC_NUMERIC=de_DE.UTF-8"});
        row("no place for what is temporary", {"TMPDIR=/nowhere/at/all", "TEMP=/x", "TMP=/x"});
        row("no bus",
            {"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere",
             "DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nowhere", "XDG_RUNTIME_DIR=/dev/null/r"});
    }

    void otherSurroundings()
    {
        QFETCH(QStringList, variables);
        QMap<QString, QString> environment;
        for (const QString &variable : variables)
            environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
        const auto play = [&](const char *name, const QMap<QString, QString> &surroundings) {
            const QString base = path(name);
            const CliRunner cli(base + "/größe.bluepencil");
            QByteArrayList said;
            for (const QStringList &command :
                 {QStringList {"import", path("in.jsonl")},
                  QStringList {"decide", path("d.jsonl"), "--reviewer", "Jürgen"},
                  QStringList {"export", "--format", "csv,openai-chat,span-edits", "--privacy",
                               "none", "--out", base + "/batch"},
                  QStringList {"check", path("in.jsonl"), "--json"},
                  QStringList {"stats", "--json", "--by", "reviewer,language"},
                  QStringList {"outcomes"}}) {
                const CliResult done = cli.run(command, surroundings);
                QVERIFY2(done.exitCode == 0,
                         (command.first().toUtf8() + ' ' + done.err).constData());
                said += done.out;
            }
            for (const char *file :
                 {"csv/train.csv", "openai-chat/train.jsonl", "span-edits/train.jsonl"})
                said += readFile(base + "/batch/" + file);
            m_said = said;
        };
        QVERIFY(writeFile(path("in.jsonl"),
                          quoted("{'external_id':'1','language':'de','messages':[{'role':'user',"
                                 "'content':'Wie viel? 1.234,50 €','created_at':"
                                 "'2026-03-29T02:30:00Z'}],'draft':'Es sind 1.234,50 €.',"
                                 "'facts':[{'name':'Summe','value':1234.5,'unit':'EUR'}],"
                                 "'metadata':{'x':0.1}}\n")));
        QVERIFY(writeFile(path("d.jsonl"),
                          quoted("{'external_id':'1','action':'edit','final_text':'Es sind genau "
                                 "1.234,50 €.','decided_at':'2026-03-29T12:00:00Z',"
                                 "'active_ms':1500}\n")));
        play("plain", {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}});
        if (QTest::currentTestFailed())
            return;
        QByteArrayList plain = m_said;
        play("other", environment);
        if (QTest::currentTestFailed())
            return;
        // Numbers and dates in what programs read are those of no country. (Ids are random.)
        QCOMPARE(m_said.size(), plain.size());
        for (qsizetype i = 3; i < plain.size(); ++i) {
            if (i != 5)
                QCOMPARE(m_said[i], plain[i]);
        }
        QVERIFY(m_said[5].contains("1.234,50 \xe2\x82\xac"));
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(name);
    }

    [[nodiscard]] QByteArray hash() const
    {
        return QCryptographicHash::hash(readFile(m_cli->workspace()), QCryptographicHash::Sha256);
    }

    // An item that was decided, with nothing left in a log; one more to take in.
    [[nodiscard]] bool work() const
    {
        return writeFile(path("a.jsonl"), item("a")) && writeFile(path("b.jsonl"), item("b"))
            && writeFile(path("d.jsonl"), quoted("{'external_id':'a','action':'approve'}"))
            && m_cli->run({"import", path("a.jsonl")}).exitCode == 0
            && m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode == 0;
    }

    // As somebody whom permissions bind, which root is not.
    [[nodiscard]] CliResult bound(const QStringList &arguments, bool ownHome = false,
                                  const QString &workspace = {}) const
    {
        QStringList command {CliRunner::program()};
        if (!ownHome)
            command += QStringList {"--workspace",
                                    workspace.isEmpty() ? m_cli->workspace() : workspace};
        command += arguments;
        if (::geteuid() == 0) {
            command = QStringList {"setpriv",    "--bounding-set", "-dac_override,-dac_read_search",
                                   "--inh-caps", "-all",           "--"}
                + command;
        }
        QMap<QString, QString> environment;
        if (ownHome) {
            environment
                = {{"HOME", path("home")}, {"XDG_DATA_HOME", ""}, {"BLUEPENCIL_WORKSPACE", ""}};
        }
        return runProgram(command.first(), command.mid(1), environment);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
    QByteArrayList m_said;
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
