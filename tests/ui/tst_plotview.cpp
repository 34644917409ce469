// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plotlayout.h"
#include "ui/common/plotview.h"
#include "ui/common/themecontroller.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bluepencil;

class TestPlotView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointsByKeys();
    void barsByKeysAndClick();
    void uprightBars();
    void barsOnAGivenAxis();
    void saysWhereItIs();
    void emptyPlotTakesKeys();
    void coloursFollowTheTheme();
    void neverMirrors();
    void drawsWhatItIsGiven();

private:
    void show(PlotView &view);

    std::unique_ptr<ThemeController> m_look;
};

namespace {

LinePlot threeDays()
{
    LinePlot plot;
    plot.lines = {{QStringLiteral("Approved"),
                   {{0, .6, .5, .7}, {1, .7, .6, .8}, {2, .5, .4, .6}},
                   QStringLiteral("50 %")},
                  {QStringLiteral("Edited"),
                   {{0, .4, .3, .5}, {1, .3, .2, .4}, {2, .5, .4, .6}},
                   QStringLiteral("50 %")}};
    plot.xMost = 2;
    plot.yMarks = {{0, QStringLiteral("0 %")}, {1, QStringLiteral("100 %")}};
    plot.xMarks = {{0, QStringLiteral("1 Nov")}};
    plot.stops = {{0, QStringLiteral("1 Nov: 60 %")},
                  {1, QStringLiteral("2 Nov: 70 %")},
                  {2, QStringLiteral("3 Nov: 50 %")}};
    return plot;
}

BarPlot threeBars()
{
    return {{{QStringLiteral("Tone"), 30, QStringLiteral("30"), QStringLiteral("60 %"),
              QStringLiteral("Tone: 30")},
             {QStringLiteral("Fact"), 15, QStringLiteral("15"), QStringLiteral("90 %"),
              QStringLiteral("Fact: 15")},
             {QStringLiteral("Length"), 5, QStringLiteral("5"), QStringLiteral("100 %"),
              QStringLiteral("Length: 5")}},
            false};
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &where)
{
    int found = 0;
    const QRect rect = where.intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            found += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return found;
}

} // namespace

void TestPlotView::init()
{
    m_look.reset();
    m_look = std::make_unique<ThemeController>(*qApp);
    m_look->setMode(ThemeMode::Light);
}

void TestPlotView::show(PlotView &view)
{
    view.resize(480, 240);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
}

void TestPlotView::pointsByKeys()
{
    PlotView view(QStringLiteral("Trend"));
    view.showLines(threeDays());
    show(view);
    QSignalSpy opened(&view, &PlotView::activated);
    QCOMPARE(view.current(), 2); // the newest
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), 0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 2);
    // Fewer points than before: none is the current one.
    LinePlot shorter = threeDays();
    shorter.stops.pop_back();
    view.showLines(shorter);
    QCOMPARE(view.current(), -1);
}

void TestPlotView::barsByKeysAndClick()
{
    PlotView view(QStringLiteral("Labels"));
    view.showBars(threeBars());
    show(view);
    QSignalSpy opened(&view, &PlotView::activated);
    QCOMPARE(view.current(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(opened.takeFirst().first().toInt(), 1);
    QTest::mouseClick(view.childAt(view.placeOf(2)), Qt::LeftButton, {}, view.placeOf(2));
    QCOMPARE(opened.takeFirst().first().toInt(), 2);
    QCOMPARE(view.current(), 2);
}

void TestPlotView::uprightBars()
{
    PlotView view(QStringLiteral("Histogram"));
    BarPlot plot = threeBars();
    plot.upright = true;
    view.showBars(plot);
    show(view);
    QSignalSpy opened(&view, &PlotView::activated);
    QVERIFY(view.placeOf(0).x() < view.placeOf(1).x());
    QTest::mouseClick(view.childAt(view.placeOf(1)), Qt::LeftButton, {}, view.placeOf(1));
    QCOMPARE(opened.takeFirst().first().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 2);
}

// Shares are drawn against the whole, not against the longest of them.
void TestPlotView::barsOnAGivenAxis()
{
    BarPlot plot;
    plot.bars = {{QStringLiteral("a"), .8, QStringLiteral("80 %"), {}, {}},
                 {QStringLiteral("b"), .4, QStringLiteral("40 %"), {}, {}}};
    PlotLayout layout;
    layout.setBars(plot);
    layout.layOut({400, 300});
    QCOMPARE(layout.most(), .8);
    const double high = layout.area().height();
    plot.most = 1;
    plot.marks = {{0, QStringLiteral("0 %")}, {1, QStringLiteral("100 %")}};
    layout.setBars(plot);
    layout.layOut({400, 300});
    QCOMPARE(layout.most(), 1.0);
    QCOMPARE(layout.area().height(), high);
    // What is written below the axis has its room where there is little.
    layout.layOut({400, 60});
    QVERIFY(layout.area().bottom() < 60 - 10);
}

void TestPlotView::saysWhereItIs()
{
    PlotView view(QStringLiteral("Trend"));
    view.showLines(threeDays());
    QCOMPARE(view.accessibleName(), QStringLiteral("Trend"));
    show(view);
    QCOMPARE(view.accessibleName(), QStringLiteral("Trend: 3 Nov: 50 %"));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.accessibleName(), QStringLiteral("Trend: 2 Nov: 70 %"));
    for (const QWidget *part : view.findChildren<QWidget *>()) {
        if (part->focusPolicy() != Qt::NoFocus)
            QVERIFY(!part->accessibleName().isEmpty());
    }
}

void TestPlotView::emptyPlotTakesKeys()
{
    PlotView view(QStringLiteral("Nothing"));
    show(view);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_End})
        QTest::keyClick(&view, key);
    QCOMPARE(view.current(), -1);
    view.showLines({});
    view.showBars({});
    QCOMPARE(view.count(), 0);
    QVERIFY(!view.grab().isNull());
}

void TestPlotView::coloursFollowTheTheme()
{
    PlotView lines(QStringLiteral("Trend"));
    lines.showLines(threeDays());
    PlotView bars(QStringLiteral("Labels"));
    bars.showBars(threeBars());
    QCOMPARE(lines.seriesColour(0), lightTheme().accent);
    QCOMPARE(lines.seriesColour(1), lightTheme().series2);
    QCOMPARE(bars.seriesColour(0), lightTheme().fill);
    m_look->setMode(ThemeMode::Dark);
    QCOMPARE(lines.seriesColour(0), darkTheme().accent);
    QCOMPARE(lines.seriesColour(1), darkTheme().series2);
    QCOMPARE(bars.seriesColour(0), darkTheme().fill);
}

void TestPlotView::neverMirrors()
{
    PlotView view(QStringLiteral("Trend"));
    view.setLayoutDirection(Qt::RightToLeft);
    view.showLines(threeDays());
    show(view);
    QVERIFY(view.placeOf(0).x() < view.placeOf(2).x());
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 1);
}

void TestPlotView::drawsWhatItIsGiven()
{
    PlotView view(QStringLiteral("Labels"));
    view.showBars(threeBars());
    view.resize(480, 240);
    const QImage image = view.grab().toImage();
    const QColor fill = lightTheme().fill;
    const auto inRow = [&](int bar) {
        return pixelsOf(image, fill, QRect(0, view.placeOf(bar).y() - 2, image.width(), 4));
    };
    // As long as they say: 30 to 15 to 5.
    QVERIFY(inRow(0) > 0);
    QVERIFY(qAbs(inRow(0) / double(inRow(1)) - 2) < .1);
    QVERIFY(qAbs(inRow(0) / double(inRow(2)) - 6) < .4);
}

QTEST_MAIN(TestPlotView)
#include "tst_plotview.moc"
