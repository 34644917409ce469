// SPDX-License-Identifier: GPL-3.0-or-later
// What logind says becomes one state: away while the screen is locked or the machine asleep.
#include "app/desktop/sessionwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;

class TestSessionWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void lockAndSleepOverlap()
    {
        SessionWatch watch;
        const QSignalSpy heard(&watch, &SessionWatch::awayChanged);
        watch.onLock();
        watch.onPrepareForSleep(true);
        watch.onPrepareForSleep(false); // awake, and still locked
        QVERIFY(watch.isAway());
        watch.onUnlock();
        QVERIFY(!watch.isAway());
        watch.onUnlock();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard.at(0).at(0).toBool(), true);
        QCOMPARE(heard.at(1).at(0).toBool(), false);
    }

    void theHintOfASessionAlone()
    {
        SessionWatch watch;
        const QString session = QStringLiteral("org.freedesktop.login1.Session");
        const QString hint = QStringLiteral("LockedHint");
        watch.onProperties(QStringLiteral("org.freedesktop.login1.Seat"), {{hint, true}}, {});
        QVERIFY(!watch.isAway());
        watch.onProperties(session, {{QStringLiteral("IdleHint"), true}}, {});
        QVERIFY(!watch.isAway());
        watch.onProperties(session, {{hint, true}}, {});
        QVERIFY(watch.isAway());
        watch.onProperties(session, {{hint, false}}, {});
        QVERIFY(!watch.isAway());
    }

    void withoutABusNothingHappens()
    {
        SessionWatch watch;
        watch.start();
        QVERIFY(!watch.isAway());
    }
};

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_sessionwatch.moc"
