// SPDX-License-Identifier: GPL-3.0-or-later
// Upright bars of a plot are zoomed as lines are: by keys and by dragging, with what is said of
// each and what a click opens as in the whole.
#include "ui/common/plots/plotlayout.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/style/themecontroller.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace bluepencil;

class TestPlotZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void zoomsUprightBars();
    void keepsTheSpanOfBars();

private:
    void show(PlotView &view);

    std::unique_ptr<ThemeController> m_look;
};

namespace {

// Twenty bins, every fourth with a name below; one of them is far longer than the others.
BarPlot twentyBins()
{
    BarPlot plot;
    plot.upright = true;
    for (int i = 0; i < 20; ++i) {
        const QString step = QStringLiteral("from %1").arg(i);
        plot.bars.push_back({i % 4 == 0 ? step : QString(),
                             i == 0 ? 900.0 : 10.0 + i,
                             QString::number(i),
                             {},
                             QStringLiteral("bin %1").arg(i),
                             {},
                             step});
    }
    return plot;
}

} // namespace

void TestPlotZoom::init()
{
    m_look.reset();
    m_look = std::make_unique<ThemeController>(*qApp);
    m_look->setMode(ThemeMode::Light);
}

void TestPlotZoom::show(PlotView &view)
{
    view.resize(480, 240);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
}

void TestPlotZoom::zoomsUprightBars()
{
    PlotView view(QStringLiteral("Histogram"));
    view.showBars(twentyBins());
    show(view);
    view.setFocus();
    QVERIFY(view.canZoom());
    QSignalSpy opened(&view, &PlotView::activated);
    view.setCurrent(19);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.span().has_value());
    QCOMPARE(view.span()->to, 19.0); // around the current one, which still is
    QCOMPARE(view.accessibleName(), QStringLiteral("Histogram: bin 19"));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toInt(), int(view.span()->from)); // of all twenty
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.span());
    QCOMPARE(view.count(), 20);
    // By dragging: from the bar under the pointer to the one where it is let go.
    auto *canvas = view.findChild<QAbstractScrollArea *>()->viewport();
    const auto at = [&](int bar) {
        return canvas->mapFrom(&view, view.placeOf(bar));
    };
    const QPoint from = at(5);
    const QPoint to = at(9);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    QVERIFY(view.span().has_value());
    QCOMPARE(*view.span(), (PlotSpan {5, 9}));
    QCOMPARE(view.count(), 5);
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at(2));
    QCOMPARE(opened.takeFirst().first().toInt(), 7);
    // What is said of one stays what is said of it, and each has its name.
    view.setCurrent(0);
    QCOMPARE(view.accessibleName(), QStringLiteral("Histogram: bin 5"));
    PlotLayout layout;
    layout.setBars(twentyBins());
    QCOMPARE(layout.most(), 900.0);
    layout.setSpan(PlotSpan {5, 9});
    layout.layOut({600, 240});
    QCOMPARE(layout.most(), 19.0); // the longest of those that are shown
    QCOMPARE(layout.stopsBefore(), 5);
    QCOMPARE(layout.bars()->bars.front().name, QStringLiteral("from 5"));
    QCOMPARE(int(std::lround(layout.valueAt(layout.placeOf(2).x()))), 7);
    QTest::keyClick(&view, Qt::Key_0);
    QVERIFY(!view.span());
    // Names of things stand in no order in which there is a span, and few bars need none.
    BarPlot lying = twentyBins();
    lying.upright = false;
    view.showBars(lying);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(!view.span() && !view.canZoom());
    BarPlot few = twentyBins();
    few.bars.resize(4);
    view.showBars(few);
    QVERIFY(!view.canZoom());
}

void TestPlotZoom::keepsTheSpanOfBars()
{
    PlotView view(QStringLiteral("Histogram"));
    view.showBars(twentyBins());
    show(view);
    QSignalSpy spans(&view, &PlotView::spanChanged);
    view.setSpan(PlotSpan {3.2, 9.8});
    QCOMPARE(*view.span(), (PlotSpan {3, 10}));
    BarPlot again = twentyBins(); // read again: other numbers of the same bins
    for (PlotBar &bar : again.bars)
        bar.value += 1;
    view.showBars(again);
    QCOMPARE(*view.span(), (PlotSpan {3, 10}));
    for (PlotBar &bar : again.bars)
        bar.step += QStringLiteral(" s"); // other bins
    const auto before = spans.size();
    view.showBars(again);
    QVERIFY(!view.span());
    QCOMPARE(spans.size(), before + 1);
    // One bar alone, or what is beside all of them, is no span.
    view.setSpan(PlotSpan {4, 4.2});
    QVERIFY(!view.span());
    view.setSpan(PlotSpan {-3, 40});
    QVERIFY(!view.span());
    view.setSpan(PlotSpan {3, 10});
    LinePlot lines; // have spans of their own
    lines.xMost = 29;
    for (int i = 0; i < 30; ++i) {
        lines.stops.push_back({double(i), QString::number(i)});
        lines.zoomMarks.push_back({double(i), QString::number(i)});
    }
    view.showLines(lines);
    QVERIFY(!view.span());
    QCOMPARE(view.count(), 30);
    view.setSpan(PlotSpan {5, 20});
    view.showBars(twentyBins());
    QVERIFY(!view.span());
    view.setSpan(PlotSpan {3, 10});
    view.showLines(lines);
    QVERIFY(!view.span());
}

QTEST_MAIN(TestPlotZoom)
#include "tst_plotzoom.moc"
