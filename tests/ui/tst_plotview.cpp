// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alone.h"
#include "ui/common/plots/plotlayout.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/style/themecontroller.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
    void endsStandApart();
    void pairsOfBars();
    void pointsAreMarked();
    void flagsStandWhereTheyAre();
    void zoomsByKeys();
    void zoomsByDragging();
    void zoomsByTheWheel();
    void keepsTheSpan();
    void saysWhyThereIsNoChart();

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

// A point on each of 30 days.
LinePlot thirtyDays()
{
    LinePlot plot;
    PlotLine line {QStringLiteral("Approved"), {}, QStringLiteral("end")};
    for (int i = 0; i < 30; ++i) {
        const QString day = QStringLiteral("%1 Nov").arg(i + 1);
        line.points.push_back({double(i), .5, .4, .6, QStringLiteral("at %1").arg(i)});
        plot.stops.push_back({double(i), day});
        plot.zoomMarks.push_back({double(i), day});
    }
    plot.lines = {line};
    plot.xMost = 29;
    plot.yMarks = {{0, QStringLiteral("0 %")}, {1, QStringLiteral("100 %")}};
    plot.xMarks = {{0, QStringLiteral("1 Nov")}};
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

// Two lines that end at 0 %, and three at the same height, have their values above each other and
// none below the axis.
void TestPlotView::endsStandApart()
{
    for (const double at : {0.0, .02, .5, 1.0}) {
        LinePlot plot = threeDays();
        plot.lines.push_back(plot.lines.front());
        for (PlotLine &line : plot.lines)
            line.points.back() = {2, at, at, at};
        PlotLayout layout;
        layout.setLines(plot);
        layout.layOut({400, 200});
        const auto ends = layout.ends();
        QCOMPARE(ends.size(), std::size_t {3});
        for (std::size_t i = 0; i < ends.size(); ++i) {
            QVERIFY(ends[i].place.bottom() <= layout.area().bottom());
            if (i > 0)
                QVERIFY(ends[i].place.top() >= ends[i - 1].place.bottom());
        }
    }
}

void TestPlotView::pairsOfBars()
{
    PlotView view(QStringLiteral("Labels"));
    BarPlot plot = threeBars();
    for (PlotBar &bar : plot.bars)
        bar.other = 40;
    view.showBars(plot);
    show(view);
    QCOMPARE(view.seriesColour(0), theme().series2); // from below: the other stands under the first
    QCOMPARE(view.seriesColour(1), theme().fill);
    plot.upright = true;
    view.showBars(plot);
    QCOMPARE(view.seriesColour(0), theme().fill);
    QCOMPARE(view.seriesColour(1), theme().series2);
    // The axis has room for the longer of the two.
    PlotLayout layout;
    layout.setBars(plot);
    QCOMPARE(layout.most(), 40.0);
}

void TestPlotView::zoomsByKeys()
{
    QWidget page;
    PlotView view(QStringLiteral("Approval"), &page);
    view.showLines(thirtyDays());
    view.resize(600, 240);
    page.resize(600, 240);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    view.setFocus();
    QSignalSpy spans(&view, &PlotView::spanChanged);
    QSignalSpy opened(&view, &PlotView::activated);
    QVERIFY(!view.span());
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ShiftModifier);
    QVERIFY(view.span().has_value());
    QCOMPARE(spans.size(), 1);
    // Around the newest point, which was the current one and still is.
    QCOMPARE(view.span()->to, 29.0);
    QCOMPARE(view.accessibleName(), QStringLiteral("Approval: 30 Nov"));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), int(view.span()->from)); // of all thirty
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.count() >= 2 && view.count() <= 4);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(view.count() > 3);
    QTest::keyClick(&view, Qt::Key_0);
    QVERIFY(!view.span());
    QCOMPARE(view.count(), 30);
    // Escape gives the span back, and without one is the page's.
    QTest::keyClick(&view, Qt::Key_Plus);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&view, &first));
    QVERIFY(first.isAccepted() && !view.span());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &second);
    QVERIFY(!second.isAccepted());
    // Lines of a few steps have nothing to zoom.
    view.showLines(threeDays());
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(!view.span() && !view.canZoom());
}

void TestPlotView::zoomsByDragging()
{
    PlotView view(QStringLiteral("Approval"));
    view.showLines(thirtyDays());
    show(view);
    QSignalSpy opened(&view, &PlotView::activated);
    auto *canvas = view.findChild<QAbstractScrollArea *>()->viewport();
    const auto at = [&](int stop) {
        return canvas->mapFrom(&view, view.placeOf(stop));
    };
    const QPoint from = at(5);
    const QPoint to = at(12);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    QVERIFY(view.span().has_value());
    QCOMPARE(*view.span(), (PlotSpan {5, 12}));
    QCOMPARE(view.count(), 8);
    QCOMPARE(opened.size(), 0);
    // A click opens still, by the number among all.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at(2));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), 7);
    // What was begun is given up by Escape, and the span stays.
    QTest::mousePress(canvas, Qt::LeftButton, {}, at(1));
    QTest::mouseMove(canvas, at(4));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(4));
    QCOMPARE(*view.span(), (PlotSpan {5, 12}));
}

void TestPlotView::zoomsByTheWheel()
{
    PlotView view(QStringLiteral("Approval"));
    view.showLines(thirtyDays());
    show(view);
    auto *canvas = view.findChild<QAbstractScrollArea *>()->viewport();
    const auto wheel = [&](int delta, Qt::KeyboardModifiers held) {
        const QPointF at = canvas->mapFrom(&view, view.placeOf(view.count() / 2));
        QWheelEvent event(at, canvas->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &event);
        return event.isAccepted();
    };
    QVERIFY(!wheel(120, Qt::NoModifier)); // the page's
    QVERIFY(!view.span());
    QVERIFY(wheel(120, Qt::ControlModifier));
    QVERIFY(view.span().has_value());
    QVERIFY(view.span()->from > 0 && view.span()->to < 29);
    QVERIFY(wheel(-120, Qt::ControlModifier));
    QVERIFY(!view.span());
}

void TestPlotView::keepsTheSpan()
{
    PlotView view(QStringLiteral("Approval"));
    view.showLines(thirtyDays());
    show(view);
    view.setSpan(PlotSpan {3.2, 9.8});
    QCOMPARE(*view.span(), (PlotSpan {3, 10})); // whole steps
    view.showLines(thirtyDays()); // read again
    QCOMPARE(*view.span(), (PlotSpan {3, 10}));
    PlotLayout layout;
    layout.setLines(thirtyDays());
    layout.setSpan(PlotSpan {3, 10});
    layout.layOut({600, 240});
    QCOMPARE(layout.stopsBefore(), 3);
    QCOMPARE(layout.lines()->lines[0].points.back().text, QStringLiteral("at 10"));
    QVERIFY(layout.lines()->xMarks.size() >= 2);
    QVERIFY(layout.lines()->xMarks.front().at >= 3 && layout.lines()->xMarks.back().at <= 10);
    // Where nothing is in it there is nothing to look at.
    LinePlot sparse = thirtyDays();
    std::erase_if(sparse.stops, [](const PlotStop &stop) { return stop.x > 3; });
    view.showLines(sparse);
    QVERIFY(view.span().has_value());
    view.setSpan({});
    view.setSpan(PlotSpan {10, 20});
    QVERIFY(!view.span());
    view.showLines(threeDays());
    QVERIFY(!view.span());
}

// The module is beside this program; a copy of it elsewhere has none, and sees what is said then.
void TestPlotView::saysWhyThereIsNoChart()
{
    const QString file = QFileInfo(QCoreApplication::applicationFilePath()).canonicalPath()
        + QStringLiteral("/modules/charts.so");
    if (QFileInfo::exists(file)) {
        test::Alone alone(QCoreApplication::applicationFilePath());
        QVERIFY(alone.isCopied());
        QVERIFY2(alone.run({QStringLiteral("saysWhyThereIsNoChart")}) == 0,
                 alone.out().constData());
        return;
    }
    PlotView view(QStringLiteral("Trend"));
    view.showLines(threeDays());
    show(view);
    QVERIFY(view.accessibleDescription().contains(file));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.accessibleName(), QStringLiteral("Trend: 2 Nov: 70 %"));
    const QImage shown = view.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            colours += shown.pixel(x, y);
    }
    QVERIFY(colours.size() > 1); // the words
}

namespace {

// What stands around the curves, without Qt Charts.
QImage drawnOver(const LinePlot &plot, QSize size)
{
    PlotLayout layout;
    layout.setLines(plot);
    layout.layOut(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    layout.drawOver(painter, -1, -1);
    return image;
}

// Columns in which this colour stands, within the plot itself.
int columnsOf(const QImage &image, const QColor &colour, const QRectF &area)
{
    int columns = 0;
    for (int x = int(area.left()); x < int(area.right()); ++x) {
        bool found = false;
        for (int y = int(area.top()); y < int(area.bottom()) && !found; ++y)
            found = image.pixelColor(x, y) == colour;
        columns += found ? 1 : 0;
    }
    return columns;
}

QRectF areaOf(const LinePlot &plot, QSize size)
{
    PlotLayout layout;
    layout.setLines(plot);
    layout.layOut(size);
    return layout.area();
}

} // namespace

// A point that stands alone is seen with its interval; of a line all where there is room.
void TestPlotView::pointsAreMarked()
{
    const QSize size(700, 240);
    LinePlot plot = thirtyDays();
    plot.lines[0].end.clear();
    for (PlotPoint &point : plot.lines[0].points)
        point.text.clear();
    const QRectF area = areaOf(plot, size);
    const QColor colour = plotColour(0);
    QCOMPARE(columnsOf(drawnOver(plot, size), colour, area), 0); // the line is the chart's
    plot.lines[0].dots = true;
    QVERIFY(columnsOf(drawnOver(plot, size), colour, area) >= 60);
    QCOMPARE(columnsOf(drawnOver(plot, {260, 240}), colour, areaOf(plot, {260, 240})), 0);
    // Between gaps, whatever else.
    plot.lines[0].dots = false;
    auto &points = plot.lines[0].points;
    points.erase(points.begin() + 9, points.begin() + 14);
    points.erase(points.begin() + 10, points.begin() + 15); // of 14 alone is left
    const int alone = columnsOf(drawnOver(plot, size), colour, area);
    QVERIFY(alone >= 2 && alone < 8);
    // One point: from the low end of its interval to the high one.
    points.erase(points.begin() + 1, points.end());
    points[0] = {14, .5, .2, .8, {}};
    const QImage lone = drawnOver(plot, size);
    int high = 0;
    int low = size.height();
    for (int x = int(area.left()); x < int(area.right()); ++x) {
        for (int y = int(area.top()); y < int(area.bottom()); ++y) {
            if (lone.pixelColor(x, y) == colour) {
                high = std::max(high, y);
                low = std::min(low, y);
            }
        }
    }
    QVERIFY(high - low > .5 * area.height());
}

void TestPlotView::flagsStandWhereTheyAre()
{
    const QSize size(700, 240);
    LinePlot plot = thirtyDays();
    const QRectF area = areaOf(plot, size);
    plot.flags = {{20, QStringLiteral("Alarm"), false}};
    const QImage alarm = drawnOver(plot, size);
    const QColor danger = theme().ink(Tone::Danger);
    QVERIFY(columnsOf(alarm, danger, area) > 0);
    plot.flags[0].isWarning = true;
    QVERIFY(drawnOver(plot, size) != alarm);
    QCOMPARE(columnsOf(drawnOver(plot, size), danger, area), 0);
    // Out of the span it is out of the picture.
    PlotLayout layout;
    layout.setLines(plot);
    layout.setSpan(PlotSpan {0, 10});
    QVERIFY(layout.lines()->flags.empty());
    layout.setSpan(PlotSpan {15, 25});
    QCOMPARE(layout.lines()->flags.size(), std::size_t {1});
}

QTEST_MAIN(TestPlotView)
#include "tst_plotview.moc"
