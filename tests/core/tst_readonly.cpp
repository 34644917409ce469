// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that may not be written opens for reading, says so, and stays as it is.
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"
#include "tests/support/reviewedworkspace.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensForReading_data();
    void opensForReading();
    void workInTheLogIsNotPassedOver();

private:
    // A file system of its own; false if that is not permitted.
    static bool mount(const QString &folder);
    static bool forbidWriting(const QString &folder);
};

namespace {

QString txt(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool TestReadOnly::mount(const QString &folder)
{
    return QDir().mkpath(folder)
        && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=32m") == 0;
}

bool TestReadOnly::forbidWriting(const QString &folder)
{
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                   nullptr)
        == 0;
}

void TestReadOnly::opensForReading_data()
{
    QTest::addColumn<bool>("isDisk");
    QTest::newRow("the disk") << true;
    if (::geteuid() != 0) // whom no permission binds
        QTest::newRow("the file") << false;
}

void TestReadOnly::opensForReading()
{
    QFETCH(bool, isDisk);
    ReviewedWorkspace store;
    QVERIFY(store.submit(plainItem(txt("a"), txt("Why?"), txt("So."))));
    QVERIFY(store.execute(txt("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QString folder = store.folder(txt("disk"));
    if (isDisk && !mount(folder))
        QSKIP("mounting a small file system is not permitted here");
    const auto away = qScopeGuard([&] {
        if (isDisk)
            ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    });
    const QString path = folder + txt("/w.bluepencil");
    QVERIFY(QDir().mkpath(folder) && QFile::copy(store.path(), path));
    if (isDisk)
        QVERIFY(forbidWriting(folder));
    else
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const QByteArray before = contentOf(path);
    {
        const auto opened = Workspace::open(path, store.clock(), seededRandom(1));
        QVERIFY2(opened, words(opened));
        QVERIFY((*opened)->database().isReadOnly());
        QVERIFY(!(*opened)->isNewer());
        SqlReviewQueue queue(**opened, store.clock(), seededRandom(2));
        const auto status = queue.status(txt("local"), txt("a"));
        QVERIFY2(status, words(status));
        const Result<> refused = queue.pause(txt("default"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
        QVERIFY(!refused.error().remedy.isEmpty());
        const auto looked = Workspace::look(path);
        QVERIFY2(looked, words(looked));
    }
    QCOMPARE(contentOf(path), before);
    // None is made where nothing may be.
    if (isDisk) {
        QVERIFY(!Workspace::open(folder + txt("/new"), store.clock(), seededRandom(3)));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList {txt("w.bluepencil")});
    }
}

// The file alone would be an earlier state.
void TestReadOnly::workInTheLogIsNotPassedOver()
{
    ReviewedWorkspace store;
    QVERIFY(store.submit(plainItem(txt("a"), txt("Why?"), txt("So."))));
    QVERIFY(store.execute(txt("PRAGMA wal_checkpoint(TRUNCATE)")));
    QVERIFY(store.submit(plainItem(txt("b"), txt("Why?"), txt("So."))));
    const QString folder = store.folder(txt("disk"));
    if (!mount(folder))
        QSKIP("mounting a small file system is not permitted here");
    const auto away
        = qScopeGuard([&] { ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH); });
    const QString path = folder + txt("/w.bluepencil");
    QVERIFY(QFile::copy(store.path(), path));
    QVERIFY(QFile::copy(store.path() + txt("-wal"), path + txt("-wal")));
    QVERIFY(forbidWriting(folder));
    const auto refused = Workspace::open(path, store.clock(), seededRandom(1));
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(txt("log beside it")),
             qPrintable(toString(refused.error())));
    QVERIFY(!refused.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
