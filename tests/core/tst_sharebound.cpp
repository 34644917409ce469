// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/sharebound.h"

#include <QTest>

using namespace bluepencil;

class TestShareBound : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // The share p for which sum over i <= k of C(n, i) p^i (1-p)^(n-i) is 1/20, by bisection over
    // exact fractions (Python's fractions and math.comb). With nothing found it is 3/n.
    void findings_data()
    {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("share");
        QTest::newRow("one in a hundred") << 1 << 100 << 0.04655981145350552;
        QTest::newRow("two in fifty") << 2 << 50 << 0.12061415542200393;
        QTest::newRow("five in two hundred") << 5 << 200 << 0.05184333912023931;
        QTest::newRow("all but one") << 199 << 200 << 0.9997435664127465;
        QTest::newRow("none") << 0 << 100 << 0.03;
        QTest::newRow("none of one") << 0 << 1 << 1.0;
        QTest::newRow("all") << 7 << 7 << 1.0;
        QTest::newRow("nothing drawn") << 0 << 0 << 1.0;
    }

    void findings()
    {
        QFETCH(const int, found);
        QFETCH(const int, rows);
        QFETCH(const double, share);
        const double least = shareAtMost(found, rows);
        QVERIFY2(qAbs(least - share) < 1e-9, qPrintable(QString::number(least, 'g', 17)));
    }
};

QTEST_GUILESS_MAIN(TestShareBound)
#include "tst_sharebound.moc"
