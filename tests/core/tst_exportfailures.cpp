// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exporter.h"
#include "core/store/feedbackstore.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <future>
#include <optional>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

class TestExportFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void fullFolderIsLeftAlone();
    void emptyFolderIsUsed();
    void linkIsNoFolder();
    void batchThatExists();
    void nothingMatches();
    void everyRowOverALimit();
    void folderThatNobodyMayWrite();
    void killedWhileWriting();
    void crashAfterTheRename();
    void foreignLeftoverIsLeftAlone();
    void abandonedStagingIsRemoved();
    void noRoomForOneFile();
    void fullDisk();
    void cancelled();
    void lockedWorkspace();
    void lockedAtItsEnd();
};

namespace {

// Some megabytes of text, so that limits bite in the export and not in SQLite: in the messages,
// where nothing is compared. 80 rows of 100 kB in each of two formats: 16 MB in the spool, which is
// more than is kept in memory, then 8 MB in each file.
void fill(ReviewedWorkspace &store)
{
    for (int i = 0; i < 80; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        const QString question(100'000, QChar(u'a' + i % 20));
        const auto done = store.review(plainItem(id, question, QStringLiteral("draft")),
                                       decision(id, Action::Edit, QStringLiteral("final")));
        QVERIFY2(done, test::words(done));
    }
}

void addOne(ReviewedWorkspace &store, const QString &id = QStringLiteral("one"))
{
    const auto done = store.review(plainItem(id, QStringLiteral("q"), QStringLiteral("draft")),
                                   decision(id, Action::Edit, QStringLiteral("final")));
    QVERIFY2(done, test::words(done));
}

Result<ExportSummary> exportTo(Workspace &workspace, const QString &folder,
                               ExportConfig config = {})
{
    config.folder = folder;
    const SystemClock clock;
    return Exporter(workspace, clock, systemRandom()).run(config);
}

qint64 count(ReviewedWorkspace &store, const QString &table)
{
    Query query(store.database(), QStringLiteral("SELECT count(*) FROM ") + table);
    return query.runToRow().value_or(false) ? query.integer(0) : -1;
}

constexpr int killedByLimit = 1000 + SIGXFSZ;

// Runs this program again as the process that exports; its exit code. It ends with an error at a
// limit of a file's bytes, and is killed at one that is negative.
int exportInChild(const QString &workspace, const QString &folder, const QString &crashAt,
                  qint64 fileLimit, QByteArray *output)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!crashAt.isEmpty())
        environment.insert(QStringLiteral("BLUEPENCIL_CRASH_AT"), crashAt);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--export"), workspace, folder, QString::number(fileLimit)});
    if (!process.waitForFinished(60'000))
        return -1;
    *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::CrashExit ? 1000 + process.exitCode()
                                                       : process.exitCode();
}

int childMain(const QStringList &arguments)
{
    const SystemClock clock;
    auto workspace = Workspace::open(arguments[2], clock, systemRandom(), false);
    if (!workspace)
        return 3;
    if (const qint64 given = arguments[4].toLongLong(); given != 0) {
        // Without the signal a write beyond the limit fails with EFBIG.
        static_cast<void>(std::signal(SIGXFSZ, given > 0 ? SIG_IGN : SIG_DFL));
        const auto limit = static_cast<rlim_t>(std::abs(given));
        const rlimit wanted {limit, limit};
        const rlimit noCore {0, 0};
        if (setrlimit(RLIMIT_FSIZE, &wanted) != 0 || setrlimit(RLIMIT_CORE, &noCore) != 0)
            return 4;
    }
    const auto summary = exportTo(**workspace, arguments[3]);
    const QByteArray said = QByteArray(words(summary)) + '\n';
    static_cast<void>(::write(STDOUT_FILENO, said.constData(), static_cast<size_t>(said.size())));
    return summary ? 0 : 1;
}

} // namespace

void TestExportFailures::refusals_data()
{
    QTest::addColumn<ExportConfig>("config");
    QTest::addColumn<int>("code");
    ExportConfig good;
    good.folder = QStringLiteral("batch");
    const auto row = [](const char *name, const ExportConfig &config, Error::Code code) {
        QTest::newRow(name) << config << static_cast<int>(code);
    };
    ExportConfig format = good;
    format.formats = {QStringLiteral("openai-chat"), QStringLiteral("papyrus")};
    row("format", format, Error::Code::InvalidArgument);
    ExportConfig none = good;
    none.formats.clear();
    row("no format", none, Error::Code::InvalidArgument);
    ExportConfig privacy = good;
    privacy.privacy = QStringLiteral("anonymous");
    row("privacy", privacy, Error::Code::InvalidArgument);
    ExportConfig status = good;
    status.filter.statuses = {FeedbackStatus::Recalled};
    row("status", status, Error::Code::InvalidArgument);
    ExportConfig split = good;
    split.split = SplitRatio {50, 20, 20};
    row("split", split, Error::Code::InvalidArgument);
    ExportConfig batch = good;
    batch.batchId = QStringLiteral("a/b\n");
    row("batch", batch, Error::Code::InvalidArgument);
    ExportConfig folder = good;
    folder.folder.clear();
    row("no folder", folder, Error::Code::InvalidArgument);
    ExportConfig file = good;
    file.folder = QStringLiteral("workspace.bluepencil");
    row("a file", file, Error::Code::InvalidArgument);
    ExportConfig below = good;
    below.folder = QStringLiteral("workspace.bluepencil/batch");
    row("below a file", below, Error::Code::Storage);
}

void TestExportFailures::refusals()
{
    QFETCH(ExportConfig, config);
    QFETCH(int, code);
    ReviewedWorkspace store;
    addOne(store);
    const QString root = store.folder(QString());
    const QStringList before = namesIn(root);
    if (!config.folder.isEmpty())
        config.folder = store.folder(config.folder);
    const auto summary = exportTo(store.workspace(), config.folder, config);
    QVERIFY(!summary);
    QVERIFY2(static_cast<int>(summary.error().code) == code, words(summary));
    QVERIFY(!summary.error().what.isEmpty());
    QVERIFY(!summary.error().remedy.isEmpty());
    QCOMPARE(namesIn(root), before);
    QCOMPARE(count(store, QStringLiteral("batch")), 0);
}

void TestExportFailures::fullFolderIsLeftAlone()
{
    ReviewedWorkspace store;
    addOne(store);
    const QString folder = store.folder(QStringLiteral("batch"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/.mine"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    auto summary = exportTo(store.workspace(), folder);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::Conflict);
    QCOMPARE(namesIn(folder), QStringList {QStringLiteral(".mine")});
    // An export of this very workspace is not overwritten either.
    const QString done = store.folder(QStringLiteral("done"));
    QVERIFY(exportTo(store.workspace(), done));
    const auto files = ExportFolder(done).files();
    summary = exportTo(store.workspace(), done);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::Conflict);
    QCOMPARE(ExportFolder(done).files(), files);
}

void TestExportFailures::emptyFolderIsUsed()
{
    ReviewedWorkspace store;
    addOne(store);
    const QString folder = store.folder(QStringLiteral("a/b/batch"));
    QVERIFY(QDir().mkpath(folder));
    const auto summary = exportTo(store.workspace(), folder);
    QVERIFY2(summary, words(summary));
    QCOMPARE(ExportFolder(folder).problem(), QString());
    // Folders above it that are missing are made.
    const auto deep = exportTo(store.workspace(), store.folder(QStringLiteral("x/y/batch")));
    QVERIFY2(deep, words(deep));
    QCOMPARE(namesIn(store.folder(QStringLiteral("x/y"))), QStringList {QStringLiteral("batch")});
}

// Said before anything is read: no folder can be given its name.
void TestExportFailures::linkIsNoFolder()
{
    ReviewedWorkspace store;
    addOne(store);
    const QString folder = store.folder(QStringLiteral("empty"));
    const QString link = store.folder(QStringLiteral("link"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::link(folder, link));
    const auto summary = exportTo(store.workspace(), link);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::InvalidArgument);
    QCOMPARE(summary.error().where, link);
    QVERIFY2(summary.error().what.contains(QStringLiteral("is a link")), test::words(summary));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QDir(folder).isEmpty());
}

void TestExportFailures::batchThatExists()
{
    ReviewedWorkspace store;
    addOne(store);
    ExportConfig config;
    config.batchId = QStringLiteral("mine");
    QVERIFY(exportTo(store.workspace(), store.folder(QStringLiteral("one")), config));
    const auto again = exportTo(store.workspace(), store.folder(QStringLiteral("two")), config);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY(!QFile::exists(store.folder(QStringLiteral("two"))));
}

void TestExportFailures::nothingMatches()
{
    ReviewedWorkspace store;
    addOne(store);
    ExportConfig config;
    config.filter.queues = {QStringLiteral("another")};
    const QStringList before = namesIn(store.folder(QString()));
    const auto summary
        = exportTo(store.workspace(), store.folder(QStringLiteral("p/q/batch")), config);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::NotFound);
    QCOMPARE(namesIn(store.folder(QString())), before);
}

// No cell of a spreadsheet takes so much, and no batch is made of nothing.
void TestExportFailures::everyRowOverALimit()
{
    ReviewedWorkspace store;
    fill(store);
    ExportConfig config;
    config.formats = {QStringLiteral("csv")};
    const QStringList before = namesIn(store.folder(QString()));
    const auto summary = exportTo(store.workspace(), store.folder(QStringLiteral("batch")), config);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::NotFound);
    QVERIFY2(summary.error().what.contains(QStringLiteral("cell-too-long: 80")),
             test::words(summary));
    QVERIFY(!summary.error().remedy.isEmpty());
    QCOMPARE(namesIn(store.folder(QString())), before);
    QCOMPARE(count(store, QStringLiteral("batch")), 0);
    // Beside a format that takes them it is a batch, and says so.
    config.formats += QStringLiteral("openai-chat");
    const auto both = exportTo(store.workspace(), store.folder(QStringLiteral("batch")), config);
    QVERIFY2(both, test::words(both));
    QCOMPARE(ExportFolder(both->folder).problem(), QString());
}

// /proc, into which not even root can put a folder; and for others one without the permission.
void TestExportFailures::folderThatNobodyMayWrite()
{
    ReviewedWorkspace store;
    addOne(store);
    QStringList parents {QStringLiteral("/proc")};
    if (::geteuid() != 0) {
        parents += store.folder(QStringLiteral("shut"));
        QVERIFY(QDir().mkpath(parents.last()));
        QVERIFY(QFile::setPermissions(parents.last(), QFile::ReadOwner | QFile::ExeOwner));
    }
    for (const QString &parent : parents) {
        const QString folder = parent + QStringLiteral("/batch");
        const auto summary = exportTo(store.workspace(), folder);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::Storage);
        QVERIFY2(summary.error().where.startsWith(folder), test::words(summary));
        QVERIFY(summary.error().remedy.contains(QStringLiteral("permissions")));
        QVERIFY(!QFile::exists(folder));
    }
    QCOMPARE(count(store, QStringLiteral("batch")), 0);
}

// The kernel ends the process in the middle of a write.
void TestExportFailures::killedWhileWriting()
{
    ReviewedWorkspace store;
    fill(store);
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(store.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QString folder = store.folder(QStringLiteral("out/batch"));
    for (const qint64 limit : {200'000, 1'000'000, 3'000'000}) {
        QByteArray output;
        QCOMPARE(exportInChild(store.path(), folder, {}, -limit, &output), killedByLimit);
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(count(store, QStringLiteral("batch")), 0);
        QCOMPARE(count(store, QStringLiteral("batch_record")), 0);
    }
    const auto summary = exportTo(store.workspace(), folder);
    QVERIFY2(summary, test::words(summary));
    QCOMPARE(namesIn(store.folder(QStringLiteral("out"))), QStringList {QStringLiteral("batch")});
    QCOMPARE(ExportFolder(folder).problem(), QString());
}

// The one moment at which files are there and their batch is not recorded.
void TestExportFailures::crashAfterTheRename()
{
    ReviewedWorkspace store;
    addOne(store);
    const QString folder = store.folder(QStringLiteral("out/batch"));
    QByteArray output;
    QCOMPARE(exportInChild(store.path(), folder, QStringLiteral("rename"), 0, &output), 137);
    QCOMPARE(ExportFolder(folder).problem(), QString()); // whole, not half
    QCOMPARE(count(store, QStringLiteral("batch")), 0);
    addOne(store, QStringLiteral("two"));
    QCOMPARE(exportInChild(store.path(), folder, {}, 0, &output), 0);
    QCOMPARE(ExportFolder(folder).problem(), QString());
    QCOMPARE(ExportFolder(folder).rows(QStringLiteral("trl-preference")), 2);
    QCOMPARE(namesIn(store.folder(QStringLiteral("out"))), QStringList {QStringLiteral("batch")});
    QCOMPARE(count(store, QStringLiteral("batch")), 1);
    QCOMPARE(count(store, QStringLiteral("batch_record")), 2);
    QVERIFY(ExportFolder(folder).manifest()["batch"] == "B-0001");
}

void TestExportFailures::foreignLeftoverIsLeftAlone()
{
    ReviewedWorkspace mine(1);
    ReviewedWorkspace other(2);
    addOne(mine);
    addOne(other);
    const QString folder = mine.folder(QStringLiteral("batch"));
    QByteArray output;
    QCOMPARE(exportInChild(other.path(), folder, QStringLiteral("rename"), 0, &output), 137);
    const auto files = ExportFolder(folder).files();
    const auto summary = exportTo(mine.workspace(), folder);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::Conflict);
    QCOMPARE(ExportFolder(folder).files(), files);
}

void TestExportFailures::abandonedStagingIsRemoved()
{
    ReviewedWorkspace store;
    addOne(store);
    const QString dead = store.folder(QStringLiteral(".batch.bluepencil-00000000000000aa"));
    const QString living = store.folder(QStringLiteral(".batch.bluepencil-00000000000000bb"));
    // On its way to another name, which nobody may ever choose again.
    const QString others = store.folder(QStringLiteral(".batch2.bluepencil-00000000000000cc"));
    const QString own = store.folder(QStringLiteral(".notes.bluepencil-of-mine"));
    for (const QString &folder : {dead, living, others, own})
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/openai-chat")));
    const int lock = ::open(QFile::encodeName(living).constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0);
    const auto refused = exportTo(store.workspace(), store.folder(QStringLiteral("batch")));
    const auto summary = exportTo(store.workspace(), store.folder(QStringLiteral("batch3")));
    ::close(lock);
    QVERIFY(!refused && refused.error().what.startsWith(QStringLiteral("is being written")));
    QVERIFY2(summary, words(summary));
    QVERIFY(!QFile::exists(dead));
    QVERIFY(QFile::exists(living));
    QVERIFY(!QFile::exists(others));
    QVERIFY(QFile::exists(own));
}

// A limit on the size of a file stands for a full disk, at many places of the export.
void TestExportFailures::noRoomForOneFile()
{
    ReviewedWorkspace store;
    fill(store);
    // What SQLite writes in the child must stay small.
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(store.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QStringList before = namesIn(store.folder(QString()));
    int refused = 0;
    for (const qint64 limit : {200'000, 1'000'000, 2'000'000, 3'000'000, 3'900'000}) {
        QByteArray output;
        const QString folder = store.folder(QStringLiteral("batch"));
        const int code = exportInChild(store.path(), folder, {}, limit, &output);
        if (code == 0)
            break;
        ++refused;
        QCOMPARE(code, 1);
        QVERIFY2(output.startsWith("disk-full: ") && output.contains("nothing was left behind"),
                 output.constData());
        QStringList left = namesIn(store.folder(QString()));
        for (const QString &name : before)
            left.removeAll(name);
        QCOMPARE(left, QStringList());
        QCOMPARE(count(store, QStringLiteral("batch")), 0);
    }
    QVERIFY(refused >= 3);
    const auto summary = exportTo(store.workspace(), store.folder(QStringLiteral("batch")));
    QVERIFY2(summary, words(summary));
    QCOMPARE(ExportFolder(summary->folder).problem(), QString());
}

// The same on a real disk that is full: the spool fits and the files do not, and so on.
void TestExportFailures::fullDisk()
{
    ReviewedWorkspace store;
    fill(store);
    const QString mounted = store.folder(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(mounted));
    const QByteArray path = QFile::encodeName(mounted);
    int refused = 0;
    int done = 0;
    for (const int kilobytes : {64, 3000, 7500, 16'000, 24'000, 30'000, 48'000}) {
        const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
        if (::mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) != 0)
            QSKIP("mounting a small file system is not permitted here");
        const QString folder = mounted + QStringLiteral("/deep/batch");
        {
            const auto summary = exportTo(store.workspace(), folder);
            if (summary) {
                ++done;
                QCOMPARE(ExportFolder(folder).problem(), QString());
            } else {
                ++refused;
                QVERIFY2(summary.error().code == Error::Code::DiskFull, words(summary));
                QCOMPARE(namesIn(mounted), QStringList());
            }
        }
        QVERIFY(::umount(path.constData()) == 0);
    }
    QVERIFY(refused >= 3);
    QVERIFY(done >= 1);
    QCOMPARE(count(store, QStringLiteral("batch")), done);
}

void TestExportFailures::cancelled()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 12; ++i)
        addOne(store, QString::number(i));
    const QStringList before = namesIn(store.folder(QString()));
    ExportConfig config;
    config.folder = store.folder(QStringLiteral("batch"));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    // 12 decisions are read, then 24 rows and their sidecars written.
    for (const qint64 at : {1, 7, 12, 13, 40, 60}) {
        std::stop_source source;
        qint64 seen = 0;
        const auto summary = exporter.run(
            config,
            [&](const ExportStep &step) {
                ++seen;
                const bool reading = seen <= 12;
                QCOMPARE(step.file.isEmpty(), reading);
                QCOMPARE(step.done, reading ? seen : seen - 12);
                QCOMPARE(step.total, reading ? 12 : 48);
                if (seen == at)
                    source.request_stop();
            },
            source.get_token());
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::Cancelled);
        QCOMPARE(seen, at);
        QCOMPARE(namesIn(store.folder(QString())), before);
    }
    QCOMPARE(count(store, QStringLiteral("batch")), 0);
    QVERIFY(exporter.run(config));
}

// Before anything is made there is nothing to lose by saying so.
void TestExportFailures::lockedWorkspace()
{
    ReviewedWorkspace store;
    addOne(store);
    auto impatient = Workspace::open(store.path(), store.clock(), seededRandom(1), false, 20);
    QVERIFY2(impatient, words(impatient));
    const QString folder = store.folder(QStringLiteral("batch"));
    {
        Transaction other(store.database());
        QVERIFY(other.begin());
        const auto summary = exportTo(**impatient, folder);
        QVERIFY(!summary);
        QVERIFY2(summary.error().code == Error::Code::Busy, words(summary));
    }
    QVERIFY(!QFile::exists(folder));
    QVERIFY(namesIn(store.folder(QString())).filter(QStringLiteral(".batch")).isEmpty());
    const auto summary = exportTo(**impatient, folder);
    QVERIFY2(summary, words(summary));
    QCOMPARE(summary->batchId, QStringLiteral("B-0001"));
}

// Once its rows are made it waits for longer than the connection does, until it is cancelled.
void TestExportFailures::lockedAtItsEnd()
{
    ReviewedWorkspace store;
    addOne(store);
    QVERIFY(stampFeedback(store.database()));
    auto impatient = Workspace::open(store.path(), store.clock(), seededRandom(1), false, 20);
    QVERIFY2(impatient, words(impatient));
    ExportConfig config;
    config.folder = store.folder(QStringLiteral("batch"));
    for (const bool cancels : {true, false}) {
        std::stop_source source;
        std::promise<void> held;
        std::promise<void> made;
        std::promise<void> done;
        bool isMade = false;
        const std::future<void> holder = std::async(std::launch::async, [&] {
            const auto other = Workspace::open(store.path(), store.clock(), seededRandom(2), false);
            std::optional<Transaction> lock;
            if (other)
                lock.emplace((*other)->database());
            const bool isHeld = lock && lock->begin();
            held.set_value();
            made.get_future().wait();
            if (!isHeld || !cancels)
                return;
            source.request_stop();
            done.get_future().wait();
        });
        held.get_future().wait();
        const ExportProgress tell = [&](const ExportStep &step) {
            if (isMade || step.file.isEmpty() || step.done < step.total)
                return;
            isMade = true;
            made.set_value();
        };
        const auto summary = Exporter(**impatient, store.clock(), seededRandom(3))
                                 .run(config, tell, source.get_token());
        if (!isMade)
            made.set_value();
        done.set_value();
        holder.wait();
        if (cancels) {
            QVERIFY(!summary);
            QVERIFY2(summary.error().code == Error::Code::Cancelled, words(summary));
            QVERIFY(!QFile::exists(config.folder));
            QCOMPARE(count(store, QStringLiteral("batch")), 0);
        } else {
            QVERIFY2(summary, words(summary));
            QCOMPARE(summary->batchId, QStringLiteral("B-0001"));
        }
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--export")
        return childMain(arguments);
    TestExportFailures tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_exportfailures.moc"
