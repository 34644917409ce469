// SPDX-License-Identifier: GPL-3.0-or-later
// The real window by keys alone: what is typed must be what the database holds.
#include "tests/ui/rig/windowrig.h"
#include "ui/review/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QTest>

using namespace bluepencil;

class TestMainWindowFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approveAndEdit();
};

void TestMainWindowFlow::approveAndEdit()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.shoot(QStringLiteral("flow-first"));
    rig.key(Qt::Key_End, Qt::ControlModifier);
    rig.type(QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("flow-edited"));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.waitFor([&] {
        return rig.sql(QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'committed'"))
            == QStringLiteral("2");
    }));
    QCOMPARE(rig.sql(QStringLiteral("SELECT final_text FROM decision WHERE action = 'edit'")),
             QStringLiteral("Your parcel arrives on Monday. Regards, Ann"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT final_text FROM decision WHERE action = 'approve'")),
             QStringLiteral("We refund 40 euros."));
}

QTEST_MAIN(TestMainWindowFlow)
#include "tst_mainwindow_flow.moc"
