// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes in the middle of a change, the disk is full or fails: whenever it happens the
// workspace opens afterwards, whole, with everything in it that was confirmed; and what was erased
// does not come back.
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "core/review/reviewsession.h"
#include "core/store/backup/backup.h"
#include "core/store/records.h"
#include "tests/integration/queue/invariants.h"
#include "tests/support/faultydisk.h"
#include "tests/support/oldworkspace.h"
#include "tests/support/reviewedworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <set>
#include <sqlite3.h>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QByteArray secret("Zyxomma-Tolliver");

QString txt(const char *text)
{
    return QString::fromUtf8(text);
}

QString canonical(const QTemporaryDir &folder)
{
    return QDir(folder.path()).canonicalPath();
}

// What the program said was done: it stays true.
struct Promise {
    qsizetype since = 0; // changes of the disk before it was said
    QString sql; // gives 1
};

// The life of a workspace, from its making on, with what was confirmed on the way.
class Life {
public:
    Life(FaultyDisk &disk, const QString &folder)
        : m_disk(disk)
        , m_folder(folder)
        , m_clock(1'790'000'000'000)
        , m_random(seededRandom(5))
    {
    }

    [[nodiscard]] QString path() const { return m_folder + txt("/w.bluepencil"); }

    void run()
    {
        const auto end = qScopeGuard([this] { close(); });
        if (!open())
            return;
        for (const char *id : {"a", "b", "c", "d"})
            submit(txt(id), 1);
        submit(txt("b"), 2);
        workOn(txt("a"), Action::Edit);
        workOn(txt("b"), Action::Approve);
        deliver();
        exportBatch();
        erase();
        copy();
        submit(txt("e"), 1);
        workOn(txt("c"), Action::Reject);
    }

    std::vector<Promise> promises;
    std::vector<Error> errors;
    qsizetype erasedSince = -1;

private:
    template <typename T> bool confirm(const Result<T> &result, const QString &sql)
    {
        if (result)
            promises.push_back({m_disk.operations(), sql});
        else
            errors.push_back(result.error());
        return result.has_value();
    }

    bool open()
    {
        auto opened = Workspace::open(path(), m_clock, m_random);
        if (!confirm(opened, txt("SELECT count(*) FROM workspace")))
            return false;
        m_workspace = std::move(*opened);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, m_random);
        m_journal = std::make_unique<Journal>(m_workspace->database(), m_clock);
        ReviewSession::Config config;
        config.reviewer = txt("ann");
        config.undoWindowMs = 60'000;
        m_session
            = std::make_unique<ReviewSession>(*m_queue, *m_journal, m_clock, m_random, config);
        const auto started = m_session->start();
        if (!started)
            errors.push_back(started.error());
        return started.has_value();
    }

    void submit(const QString &id, int revision)
    {
        OrderedJson item = plainItem(id, id + txt("?"), txt("Draft ") + id);
        item["revision"] = revision;
        if (id == u"a") {
            item["subject_id"] = "p-1";
            item["messages"][0]["content"] = "I am " + secret.toStdString();
        }
        const Result<Item> parsed = parseItem(toLine(item));
        QVERIFY2(parsed, words(parsed));
        confirm(m_queue->submit(txt("local"), *parsed),
                txt("SELECT count(*) FROM item WHERE external_id = '%1' AND revision >= %2")
                    .arg(id)
                    .arg(revision));
    }

    void workOn(const QString &id, Action action)
    {
        const auto item = m_session->open(txt("local"), id);
        if (!item) {
            errors.push_back(item.error());
            return;
        }
        WorkingState work = item->work;
        if (action == Action::Edit)
            work.text = txt("Final ") + id;
        const QString one = txt("SELECT count(*) > 0 FROM (SELECT item_id FROM %1"
                                " UNION ALL SELECT item_id FROM decision) w JOIN item i"
                                " ON i.item_id = w.item_id WHERE i.external_id = '%2'");
        confirm(m_session->save(item->lease.itemId, work),
                one.arg(txt("(SELECT item_id FROM journal_working UNION ALL"
                            " SELECT item_id FROM journal_decision)"),
                        id));
        confirm(m_session->decide(item->lease.itemId, action, work),
                one.arg(txt("journal_decision"), id));
        const auto handed = m_session->commitAll();
        if (!handed || !handed->empty())
            confirm(handed, one.arg(txt("(SELECT item_id FROM outcome)"), id));
    }

    void deliver()
    {
        const auto taken = m_queue->takeOutcomes(txt("local"), 10, 60'000);
        if (!confirm(taken, txt("SELECT 1")))
            return;
        for (const Outcome &outcome : *taken) {
            confirm(m_queue->ackOutcome(outcome.outcomeId),
                    txt("SELECT count(*) FROM outcome WHERE state = 'acked' AND outcome_id = '%1'")
                        .arg(outcome.outcomeId));
        }
    }

    void exportBatch()
    {
        Exporter exporter(*m_workspace, m_clock, m_random);
        ExportConfig config;
        config.formats = {txt("openai-chat")};
        config.folder = m_folder + txt("/batch");
        confirm(exporter.run(config), txt("SELECT count(*) FROM batch"));
    }

    void erase()
    {
        ErasureOptions options;
        options.random = m_random;
        if (confirm(eraseSubject(*m_queue, txt("p-1"), options),
                    txt("SELECT count(*) FROM erasure")))
            erasedSince = m_disk.operations();
    }

    void copy()
    {
        confirm(backUp(*m_workspace, path(), m_folder + txt("/copy"), m_clock, m_random),
                txt("SELECT 1"));
    }

    void close()
    {
        m_session.reset();
        m_journal.reset();
        m_queue.reset();
        m_workspace.reset();
    }

    FaultyDisk &m_disk;
    QString m_folder;
    ManualClock m_clock;
    RandomSource m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ReviewSession> m_session;
};

QString brokenPromise(Database &database, const std::vector<Promise> &promises, qsizetype upTo)
{
    for (const Promise &promise : promises) {
        if (promise.since > upTo)
            continue;
        Query query(database, promise.sql);
        const auto row = query.runToRow();
        if (!row || !*row || query.integer(0) != 1)
            return promise.sql;
    }
    return {};
}

// The reviewer comes back: what was journalled and not sent is sent now.
QString goOn(Workspace &workspace, const Clock &clock)
{
    SqlReviewQueue queue(workspace, clock, seededRandom(10));
    Journal journal(workspace.database(), clock);
    ReviewSession::Config config;
    config.reviewer = txt("ann");
    ReviewSession session(queue, journal, clock, seededRandom(11), config);
    if (const auto started = session.start(); !started)
        return toString(started.error());
    if (const auto sent = session.commitAll(); !sent)
        return toString(sent.error());
    Query query(workspace.database(),
                txt("SELECT count(*) FROM journal_decision WHERE state = 'pending'"));
    const auto row = query.runToRow();
    return row && *row && query.integer(0) == 0 ? QString() : txt("a decision still waits");
}

// Why the workspace is not whole, or does not keep a promise; empty if all is well.
QString lookAt(Workspace &workspace, const std::vector<Promise> &promises, qsizetype upTo)
{
    const auto whole = workspace.checkIntegrity();
    if (!whole || !whole->isEmpty())
        return txt("is damaged: ") + (whole ? whole->join(u'\n') : toString(whole.error()));
    const auto records = checkRecords(workspace.database());
    if (!records || records->found > 0)
        return txt("has damaged records");
    const QString gone = brokenPromise(workspace.database(), promises, upTo);
    return gone.isEmpty() ? QString() : txt("was confirmed and is gone: ") + gone;
}

// The same of one that is found, that the rules hold there, and that it can be worked with.
QString lookAt(const QString &path, const std::vector<Promise> &promises, qsizetype upTo)
{
    const ManualClock clock(1'790'000'000'000);
    const auto opened = Workspace::open(path, clock, seededRandom(9));
    if (!opened)
        return txt("does not open: ") + toString(opened.error());
    for (const bool isBack : {false, true}) {
        if (isBack) {
            if (const QString stuck = goOn(**opened, clock); !stuck.isEmpty())
                return txt("does not go on: ") + stuck;
        }
        if (const QString problem = lookAt(**opened, promises, upTo); !problem.isEmpty())
            return problem;
        if (const QStringList rules = brokenInvariants((*opened)->database()); !rules.isEmpty())
            return txt("breaks rules: ") + rules.join(u'\n');
    }
    return {};
}

QStringList write(const QMap<QString, QByteArray> &files, const QString &from, const QString &to)
{
    QStringList withSecret;
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().startsWith(from + u'/'))
            continue;
        QFile out(to + file.key().mid(from.size()));
        if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        if (file->contains(secret))
            withSecret += file.key();
    }
    return withSecret;
}

// What was looked at before need not be looked at again.
class Images {
public:
    bool isNew(const QMap<QString, QByteArray> &files, const std::vector<Promise> &promises,
               qsizetype upTo)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            hash.addData(file.key().toUtf8() + QByteArray::number(file->size()));
            hash.addData(*file);
        }
        hash.addData(QByteArray::number(qint64(std::ranges::count_if(
            promises, [upTo](const Promise &promise) { return promise.since <= upTo; }))));
        return m_seen.insert(hash.result()).second;
    }

private:
    std::set<QByteArray> m_seen;
};

// Each of the first ones, for a file is begun there, and then so many of all others.
std::set<qsizetype> points(qsizetype operations, qsizetype first, qsizetype more)
{
    std::set<qsizetype> chosen;
    for (qsizetype i = 0; i < std::min(first, operations); ++i)
        chosen.insert(i);
    for (qsizetype i = 0; i < more; ++i)
        chosen.insert(first + (operations - first) * i / more);
    chosen.insert(operations);
    return chosen;
}

// Looking at a workspace that is half made takes longest, as it is made anew: a few points there,
// and most in the work that follows. With all, each one.
std::set<qsizetype> pointsOfLife(qsizetype made, qsizetype operations, bool all)
{
    std::set<qsizetype> chosen = points(made, 6, all ? made : 14);
    for (const qsizetype later : points(operations - made, 0, all ? operations : 100))
        chosen.insert(made + later);
    return chosen;
}

constexpr quint64 seeds = 5;

QMap<QString, QByteArray> filesAt(const FaultyDisk &disk, qsizetype at, quint64 seed)
{
    return disk.filesAfterPowerCut(at, seed < 2 ? seed : seed + quint64(at) * seeds);
}

QString told(const FaultyDisk &disk, qsizetype at, quint64 seed)
{
    return txt("cut %1 of %2, seed %3: ").arg(at).arg(disk.operations()).arg(seed);
}

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePowerGoes();
    void thePowerGoesDuringAMigration();
    void theDiskFails_data();
    void theDiskFails();
    void memoryRunsOut();
};

void TestPowerCut::thePowerGoes()
{
    QTemporaryDir folder;
    QTemporaryDir place;
    FaultyDisk disk;
    Life life(disk, canonical(folder));
    disk.startRecording(canonical(folder));
    life.run();
    disk.stopRecording();
    for (const Error &error : life.errors)
        QVERIFY2(false, qPrintable(toString(error)));
    QVERIFY(life.promises.size() > 15);
    QVERIFY(life.erasedSince > 0);
    int cuts = 0;
    int looked = 0; // of the others the same was looked at before
    Images images;
    QStringList problems;
    const bool all = qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
    const qsizetype made = life.promises.front().since;
    for (const qsizetype at : pointsOfLife(made, disk.operations(), all)) {
        for (quint64 seed = 0; seed < seeds; ++seed, ++cuts) {
            const QMap<QString, QByteArray> files = filesAt(disk, at, seed);
            if (!images.isNew(files, life.promises, at))
                continue;
            ++looked;
            const QString image = canonical(place) + txt("/image");
            const QStringList withSecret = write(files, canonical(folder), image);
            const QString problem = lookAt(image + txt("/w.bluepencil"), life.promises, at);
            if (!problem.isEmpty())
                problems += told(disk, at, seed) + problem;
            if (at >= life.erasedSince && !withSecret.isEmpty())
                problems += told(disk, at, seed) + txt("what was erased is back in ")
                    + withSecret.join(u' ');
        }
    }
    qInfo("%d crash points (%d of them left something different) of %lld changes, %lld of them the"
          " making of the workspace",
          cuts, looked, qlonglong(disk.operations()), qlonglong(made));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
    QVERIFY2(cuts >= 500, qPrintable(QString::number(cuts)));
}

void TestPowerCut::thePowerGoesDuringAMigration()
{
    QTemporaryDir folder;
    QTemporaryDir images;
    FaultyDisk disk;
    const QString path = canonical(folder) + txt("/w.bluepencil");
    makeWorkspaceOf(path, true, 20); // what follows has most to do
    disk.startRecording(canonical(folder));
    {
        const ManualClock clock(1'790'000'000'000);
        const auto opened = Workspace::open(path, clock, seededRandom(3), false);
        QVERIFY2(opened, words(opened));
    }
    disk.stopRecording();
    const std::vector<Promise> promises {
        {0, txt("SELECT count(*) FROM workspace WHERE workspace_id = 'w'")},
        {0, txt("SELECT count(*) FROM item WHERE line = x'7b2261223a22c3a4227d'")},
        {0, txt("SELECT count(*) FROM decision WHERE final_text = x'46696e616c'")},
        {0, txt("SELECT count(*) FROM journal_decision WHERE state = 'pending'")}};
    QStringList problems;
    for (const qsizetype at : points(disk.operations(), 3, 20)) {
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const QString image = canonical(images) + txt("/image");
            write(filesAt(disk, at, seed), canonical(folder), image);
            const ManualClock clock(1'790'000'000'000);
            const auto opened
                = Workspace::open(image + txt("/w.bluepencil"), clock, seededRandom(9), false);
            const QString problem
                = opened ? lookAt(**opened, promises, at) : toString(opened.error());
            if (!problem.isEmpty())
                problems += told(disk, at, seed) + problem;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
}

void TestPowerCut::theDiskFails_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, FaultyDisk::Fault fault, bool forGood, Error::Code code) {
        QTest::newRow(name) << int(fault) << forGood << int(code);
    };
    row("full once", FaultyDisk::Fault::Full, false, Error::Code::DiskFull);
    row("full", FaultyDisk::Fault::Full, true, Error::Code::DiskFull);
    row("a write fails", FaultyDisk::Fault::WriteError, false, Error::Code::Storage);
    row("no write works", FaultyDisk::Fault::WriteError, true, Error::Code::Storage);
    row("a read fails", FaultyDisk::Fault::ReadError, false, Error::Code::Storage);
    row("no read works", FaultyDisk::Fault::ReadError, true, Error::Code::Storage);
    row("a sync fails", FaultyDisk::Fault::SyncError, false, Error::Code::Storage);
    row("no sync works", FaultyDisk::Fault::SyncError, true, Error::Code::Storage);
}

// At each of many writes or syncs: an error in words, and what was confirmed before and after it is
// there.
void TestPowerCut::theDiskFails()
{
    QFETCH(int, fault);
    QFETCH(bool, forGood);
    QFETCH(int, code);
    FaultyDisk disk;
    qsizetype chances = 0;
    {
        QTemporaryDir folder;
        Life life(disk, canonical(folder));
        disk.failAt(-1, static_cast<FaultyDisk::Fault>(fault), false);
        life.run();
        chances = disk.chances();
    }
    int said = 0;
    QStringList problems;
    const bool all = qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
    for (const qsizetype at : points(chances, 6, all ? chances : 24)) {
        QTemporaryDir folder;
        Life life(disk, canonical(folder));
        disk.failAt(at, static_cast<FaultyDisk::Fault>(fault), forGood);
        life.run();
        disk.mend();
        for (const Error &error : life.errors) {
            said += int(error.code) == code ? 1 : 0;
            if (error.what.isEmpty())
                problems += txt("fault at %1: an error without words").arg(at);
        }
        const QString problem = lookAt(life.path(), life.promises, 0);
        if (!problem.isEmpty())
            problems += txt("fault at %1: %2").arg(at).arg(problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
    QVERIFY(said > 10);
}

// SQLite gets so much memory and no more (https://www.sqlite.org/c3ref/hard_heap_limit64.html).
void TestPowerCut::memoryRunsOut()
{
    int said = 0;
    int lived = 0;
    QStringList problems;
    for (const qint64 kilobytes : {100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1200, 1500,
                                   2000, 3000, 6000, 60'000}) {
        QTemporaryDir folder;
        FaultyDisk disk;
        Life life(disk, canonical(folder));
        sqlite3_hard_heap_limit64(kilobytes * 1024);
        life.run();
        sqlite3_hard_heap_limit64(0);
        lived += life.errors.empty() ? 1 : 0;
        for (const Error &error : life.errors) {
            said += error.what.contains(txt("memory")) ? 1 : 0;
            if (error.what.isEmpty())
                problems += txt("with %1 kB: an error without words").arg(kilobytes);
        }
        if (life.promises.empty())
            continue; // nothing was confirmed, not even that there is a workspace
        const QString problem = lookAt(life.path(), life.promises, 0);
        if (!problem.isEmpty())
            problems += txt("with %1 kB: %2").arg(kilobytes).arg(problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
    QVERIFY(said > 3);
    QVERIFY(lived > 0);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
