// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is open clears what was decided for exports, a while later and not at every
// decision anew; and the bytes that an erasure which was cut off left, as soon as nobody can be at
// it any more. The timer is made to end by the test, and the time of the window is the test's.
#include "core/queue/rights/erasure.h"
#include "tests/support/clearedrecords.h"
#include "tests/support/fakeclock.h"
#include "tests/support/personalreviews.h"
#include "tests/ui/rig/comparing.h"

#include <QFile>
#include <QTimer>

using namespace bluepencil;
using namespace bluepencil::comparing;

class TestWindowClearing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedIsClearedAWhileLater();
    void anErasureIsFinishedAWhileLater();
};

namespace {

qsizetype cleared(WindowRig &rig)
{
    return test::clearedRecords(rig.workspace(), test::pseudonymised()).size();
}

// As if its time were over; it is as it was afterwards.
bool elapse(WindowRig &rig, QTimer *timer)
{
    const int interval = timer->interval();
    timer->start(0);
    const bool isOver = rig.waitFor([timer] { return !timer->isActive(); });
    timer->setInterval(interval);
    return isOver;
}

} // namespace

void TestWindowClearing::whatIsDecidedIsClearedAWhileLater()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    for (int i = 0; i < 3; ++i) {
        const QString id = QStringLiteral("r-%1").arg(i);
        Decision made = test::decision(id, Action::Edit,
                                       QStringLiteral("We wrote to jane.roe@mail.example again."));
        made.decidedAt = clock.now();
        const auto done
            = test::reviewOn(rig.queue(), clock.now(),
                             test::plainItem(id, QStringLiteral("Where is it?"),
                                             QStringLiteral("We wrote to jane.roe@mail.example.")),
                             made);
        QVERIFY2(done, test::words(done));
    }
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.import(line("t-1", letter()));
    rig.open();
    QVERIFY(rig.waitFor([&] { return rig.openId() == u"t-1"; }));
    const auto timer = [&] {
        return rig.find<QTimer>("clearsSoon");
    };
    QVERIFY(rig.waitFor([&] { return timer() != nullptr && timer()->isActive(); }));
    QVERIFY(timer()->isSingleShot());
    QCOMPARE(timer()->interval(), 20'000);
    QVERIFY(!QFile::exists(rig.path() + QStringLiteral("-cleared"))); // the first draft comes first
    QVERIFY(elapse(rig, timer()));
    QVERIFY(rig.waitFor([&] { return cleared(rig) == 3; }));
    QVERIFY(QFile::exists(rig.path() + QStringLiteral("-cleared")));

    // A decision here starts it again, and the one that works by it rests for a while.
    clock.advance(1000); // nobody reads a draft in no time at all
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(4));
    QVERIFY(rig.waitFor([&] { return timer()->isActive(); }));
    QVERIFY(elapse(rig, timer()));
    QCOMPARE(cleared(rig), 3);
    clock.advance(15'000);
    QVERIFY(elapse(rig, timer()));
    QVERIFY(rig.waitFor([&] { return cleared(rig) == 4; }));
}

// It was cut off just before the window opened, when another program may still have been at it.
void TestWindowClearing::anErasureIsFinishedAWhileLater()
{
    FakeClock clock;
    WindowRig rig(clock);
    Database &database = rig.workspace().database();
    QVERIFY(oweClearing(database, clock.now()));
    rig.open();
    const auto owed = [&rig] {
        return rig.sql(QStringLiteral("SELECT count(*) FROM event WHERE kind = 'clearing_owed'"));
    };
    QVERIFY(rig.waitFor([&] { return rig.find<QTimer>("finishesErasures") != nullptr; }));
    auto *timer = rig.find<QTimer>("finishesErasures");
    QCOMPARE(owed(), QStringLiteral("1"));
    QVERIFY(timer->isActive() && timer->isSingleShot());
    QCOMPARE(timer->interval(), 11 * 60'000);
    clock.advance(timer->interval());
    QVERIFY(elapse(rig, timer));
    QVERIFY(rig.waitFor([&] { return owed() == u"0"; }));
}

QTEST_MAIN(TestWindowClearing)
#include "tst_windowclearing.moc"
