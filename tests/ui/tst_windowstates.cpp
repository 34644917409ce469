// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that cannot be opened: the window says what, where and what to do, and the file stays
// as it was, byte for byte.
#include "tests/support/clirunner.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/banner.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

class TestWindowStates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForeignFileIsLeftAlone_data();
    void aForeignFileIsLeftAlone();
    void aDamagedWorkspaceIsLeftAlone();
    void aNewerWorkspaceIsForReading();
    void whatMayNotBeWrittenIsForReading();
    void aLockedWorkspaceOpensLater();
    void damagedRecordsAreNamed();
    void aLaterTurnSaysWhatIsDamaged();
    void aFailedCheckIsNoGoodNews();

private:
    static void verifyTold(WindowRig &rig, const QString &strong, const QString &path);
    // What the window says when it is asked for damaged records.
    [[nodiscard]] static QString askedForDamage(WindowRig &rig);
};

QString TestWindowStates::askedForDamage(WindowRig &rig)
{
    rig.dialogs.setNextAnswer(Answer::Accept);
    rig.key(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    const std::optional<Question> &told = rig.dialogs.lastQuestion();
    return told && told->head == QLatin1String("Damaged records") ? told->text : QString();
}

void TestWindowStates::verifyTold(WindowRig &rig, const QString &strong, const QString &path)
{
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("open"); }));
    const QString words = rig.window->banner()->accessibleName();
    QVERIFY2(words.startsWith(strong), qPrintable(words));
    QVERIFY2(path.isEmpty() || words.contains(path), qPrintable(words));
    // The centre does not go on waiting: it says what, where and what to do.
    auto *unopened = rig.find<EmptyState>("unopened");
    QVERIFY(rig.waitFor([&] { return unopened->isVisible(); }));
    QVERIFY(!rig.find<EmptyState>("emptyReview")->isVisible());
    QCOMPARE(unopened->accessibleName(), QStringLiteral("The workspace could not be opened"));
    const QString told = unopened->accessibleDescription();
    QVERIFY2(told.contains(rig.window->service()->config().workspacePath), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("try again"))
                 || told.contains(QLatin1String("another file")),
             qPrintable(told));
    QCOMPARE(rig.focusName(), QStringLiteral("openAgainButton"));
    QVERIFY2(clippedWidgets(rig.window.get()).isEmpty(),
             qPrintable(clippedWidgets(rig.window.get()).join(u'\n')));
    // Nothing can be decided, and keys do no harm.
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!rig.find<QAbstractButton>("primaryButton")->isEnabled());
    QVERIFY(rig.openId().isEmpty());
}

void TestWindowStates::aForeignFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(200);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
}

void TestWindowStates::aForeignFileIsLeftAlone()
{
    QFETCH(QByteArray, content);
    const SystemClock clock;
    WindowRig rig(clock);
    const QString path = rig.folder.filePath(QStringLiteral("other.txt"));
    QVERIFY(writeFile(path, content));
    rig.openFile(path);
    verifyTold(rig, QStringLiteral("This file is no workspace."), path);
    rig.shoot(QStringLiteral("state-not-a-workspace"));
    rig.closeWindow();
    QCOMPARE(readFile(path), content);
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QVERIFY(!QFile::exists(path + QLatin1String(suffix)));
}

void TestWindowStates::aDamagedWorkspaceIsLeftAlone()
{
    const SystemClock clock;
    WindowRig rig(clock);
    QCOMPARE(rig.sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QStringLiteral("0"));
    QByteArray bytes = readFile(rig.path());
    for (qsizetype page = 2; page * 4096 + 4096 < bytes.size(); page += 2)
        bytes.replace(page * 4096, 64, QByteArray(64, '\x5a'));
    const QString path = rig.folder.filePath(QStringLiteral("damaged.bluepencil"));
    QVERIFY(writeFile(path, bytes));
    rig.openFile(path);
    verifyTold(rig, QStringLiteral("The workspace is damaged."), path);
    rig.shoot(QStringLiteral("state-damaged"));
    rig.closeWindow();
    QCOMPARE(readFile(path), bytes);
}

void TestWindowStates::aNewerWorkspaceIsForReading()
{
    const SystemClock clock;
    WindowRig rig(clock);
    QCOMPARE(rig.sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QStringLiteral("0"));
    const QString path = rig.folder.filePath(QStringLiteral("newer.bluepencil"));
    QByteArray bytes = readFile(rig.path());
    bytes.replace(60, 4, QByteArray("\0\0\x03\xe7", 4)); // user_version 999, sqlite.org/fileformat
    QVERIFY(writeFile(path, bytes));
    rig.openFile(path);
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("readOnly"); }));
    // The list is there to be read.
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    QCOMPARE(rig.find<EmptyState>("emptyReview")->accessibleName(),
             QStringLiteral("For reading only"));
    rig.shoot(QStringLiteral("state-newer"));
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    rig.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!rig.find<QAbstractButton>("primaryButton")->isEnabled());
    rig.closeWindow();
    QCOMPARE(readFile(path), bytes);
}

// Root may write to anything but a disk that cannot be written; others are bound by rights.
void TestWindowStates::whatMayNotBeWrittenIsForReading()
{
    const SystemClock clock;
    WindowRig rig(clock);
    QCOMPARE(rig.sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QStringLiteral("0"));
    const QString folder = rig.folder.filePath(QStringLiteral("disk"));
    const QString path = folder + QStringLiteral("/w.bluepencil");
    QVERIFY(QDir().mkpath(folder));
    const QByteArray place = QFile::encodeName(folder);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::mount("tmpfs", place.constData(), "tmpfs", 0, "size=32m") != 0)
        QSKIP("mounting a small file system is not permitted here");
    const auto away = qScopeGuard([&] {
        rig.closeWindow();
        if (isRoot)
            ::umount2(place.constData(), MNT_DETACH);
    });
    const QByteArray bytes = readFile(rig.path());
    QVERIFY(writeFile(path, bytes));
    if (isRoot)
        QCOMPARE(::mount("tmpfs", place.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    else
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    rig.openFile(path);
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("readOnly"); }));
    const QString words = rig.window->banner()->accessibleName();
    QVERIFY2(words.contains(QLatin1String("may not be written"))
                 && words.contains(QLatin1String("permissions")),
             qPrintable(words));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    QCOMPARE(rig.find<EmptyState>("emptyReview")->accessibleName(),
             QStringLiteral("For reading only"));
    rig.shoot(QStringLiteral("state-not-writable"));
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!rig.find<QAbstractButton>("primaryButton")->isEnabled());
    rig.closeWindow();
    QCOMPARE(readFile(path), bytes);
}

void TestWindowStates::aLockedWorkspaceOpensLater()
{
    const SystemClock clock;
    WindowRig rig(clock);
    QCOMPARE(rig.sql(QStringLiteral("BEGIN EXCLUSIVE")), QStringLiteral("-"));
    rig.openFile(rig.path());
    verifyTold(rig, QStringLiteral("The workspace is locked."), {});
    rig.shoot(QStringLiteral("state-locked"));
    QCOMPARE(askedForDamage(rig),
             QStringLiteral("The newest records have not been looked at yet."));
    QCOMPARE(rig.sql(QStringLiteral("ROLLBACK")), QStringLiteral("-"));
    rig.key(Qt::Key_Return); // on "Try again"
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.bannerId().isEmpty());
}

// Said behind the first draft, which stays open to be worked on.
void TestWindowStates::damagedRecordsAreNamed()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.bannerId().isEmpty());
    rig.closeWindow();
    QCOMPARE(rig.sql(QStringLiteral("DROP TRIGGER item_hash_record")), QStringLiteral("-"));
    QCOMPARE(rig.sql(QStringLiteral("UPDATE item SET title = 'other' WHERE external_id = 't-3'")),
             QStringLiteral("-"));
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("damagedRecords"); }));
    const QString words = rig.window->banner()->accessibleName();
    QVERIFY2(words.contains(QLatin1String("damaged")), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("restore a backup")), qPrintable(words));
    QVERIFY2(clippedWidgets(rig.window.get()).isEmpty(),
             qPrintable(clippedWidgets(rig.window.get()).join(u'\n')));
    rig.shoot(QStringLiteral("state-damaged-records"));
    const QString id
        = rig.sql(QStringLiteral("SELECT item_id FROM item WHERE external_id = 't-3'"));
    const QString list = askedForDamage(rig);
    QVERIFY2(list.startsWith(QLatin1String("item ") + id), qPrintable(list));
    QVERIFY2(list.contains(QLatin1String("bluepencil-cli doctor")), qPrintable(list));
}

// It does not wait for the turn before it, and the reviewer hears which one that is.
void TestWindowStates::aLaterTurnSaysWhatIsDamaged()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    const auto turn = [](const char *id) {
        return QByteArray(R"({"external_id":"%","conversation_id":"talk","draft":"Hello.",)"
                          R"("messages":[{"role":"user","content":"Hello?"}]})"
                          "\n")
            .replace('%', id);
    };
    rig.import(turn("first") + turn("second"));
    QCOMPARE(rig.sql(QStringLiteral("DROP TRIGGER item_hash_record")), QStringLiteral("-"));
    QCOMPARE(rig.sql(QStringLiteral("UPDATE item SET title = 'x' WHERE external_id = 'first'")),
             QStringLiteral("-"));
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("second")));
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("damagedRecords"); }));
    rig.window->banner()->withdraw(QStringLiteral("damagedRecords"));
    QCOMPARE(rig.bannerId(), QStringLiteral("damagedBefore"));
    const QString words = rig.window->banner()->accessibleName();
    QVERIFY2(words.contains(QLatin1String("Part of this conversation is damaged.")),
             qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("first")), qPrintable(words));
}

// Nobody knows what the records say.
void TestWindowStates::aFailedCheckIsNoGoodNews()
{
    const SystemClock clock;
    WindowRig rig(clock);
    QCOMPARE(rig.sql(QStringLiteral("ALTER TABLE decision RENAME COLUMN record_sha256 TO lost")),
             QStringLiteral("-"));
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("damagedRecords"); }));
    const QString told = rig.window->banner()->accessibleName();
    QVERIFY2(told.startsWith(QLatin1String("The stored records could not be checked.")),
             qPrintable(told));
    QVERIFY2(told.contains(rig.path()), qPrintable(told));
    QVERIFY2(clippedWidgets(rig.window.get()).isEmpty(),
             qPrintable(clippedWidgets(rig.window.get()).join(u'\n')));
    rig.shoot(QStringLiteral("state-unchecked-records"));
    const QString text = askedForDamage(rig);
    QVERIFY2(text.startsWith(QLatin1String("The stored records could not be checked.")),
             qPrintable(text));
    QVERIFY2(text.contains(rig.path()), qPrintable(text));
}

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
