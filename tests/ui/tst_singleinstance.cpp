// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

// One window per reviewer and workspace.
class TestSingleInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theSecondRaisesTheFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.bluepencil"));
        SingleInstance first(path, QStringLiteral("ada"));
        QVERIFY(!first.raiseOther());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        // Named in another way it is the same workspace.
        SingleInstance second(folder.filePath(QStringLiteral("x/../w.bluepencil")),
                              QStringLiteral("ada"));
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.size(), 1);
        SingleInstance ofAnother(path, QStringLiteral("ben"));
        QVERIFY(!ofAnother.raiseOther());
        SingleInstance elsewhere(folder.filePath(QStringLiteral("v.bluepencil")),
                                 QStringLiteral("ada"));
        QVERIFY(!elsewhere.raiseOther());
        QCOMPARE(raised.size(), 1);
    }

    // Names end with their program; what a killed one leaves behind keeps nobody out.
    void nothingStaysBehind()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.bluepencil"));
        {
            SingleInstance first(path, QStringLiteral("ada"));
            first.listen();
        }
        SingleInstance next(path, QStringLiteral("ada"));
        QVERIFY(!next.raiseOther());
        next.listen();
        QVERIFY(SingleInstance(path, QStringLiteral("ada")).raiseOther());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
