// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace bluepencil {

// A value on an axis and what is written beside it.
struct PlotMark {
    double at = 0;
    QString text;
};

struct PlotPoint {
    double x = 0;
    double y = 0;
    double low = 0; // of the band; both as y where there is none
    double high = 0;
    QString text {}; // where the line ends here, beside its end; empty: as PlotLine::end
};

// Drawn in the order of the series: the first solid, the second dashed, the third dotted.
struct PlotLine {
    QString name;
    std::vector<PlotPoint> points; // by x
    QString end; // the last value, beside the end of the line
    bool dots = false; // each point is marked where there is room; one that stands alone always is
};

// Something that happened at a place of the axis, such as an alarm.
struct PlotFlag {
    double x = 0;
    QString text; // beside its line
    bool isWarning = false; // else worse
};

// Where the keyboard stops and what is said there.
struct PlotStop {
    double x = 0;
    QString words;
};

// Lines with bands over one horizontal axis, such as days.
struct LinePlot {
    std::vector<PlotLine> lines; // at most three
    double xLeast = 0;
    double xMost = 1;
    double yLeast = 0;
    double yMost = 1;
    std::vector<PlotMark> xMarks;
    std::vector<PlotMark> yMarks; // at most four; each is a line of the grid
    std::vector<PlotStop> stops; // by x
    // Of every step, such as every day: the plot can be zoomed, and of these as many are written
    // as there is room for. Empty: it cannot.
    std::vector<PlotMark> zoomMarks {};
    std::vector<PlotFlag> flags {};
};

// A part of the horizontal axis, its ends included.
struct PlotSpan {
    double from = 0;
    double to = 1;

    bool operator==(const PlotSpan &) const = default;
};

struct PlotBar {
    QString name;
    double value = 0;
    QString text; // at the end of the bar
    QString share; // in a column of its own at the end; may be empty
    QString words; // what is said of it
    // What it is compared with: a second bar beside it. All of a plot have one, or none has.
    std::optional<double> other {};
    // Of an upright bar, what is written below it where there is room: its name, if only some bars
    // have one.
    QString step {};
};

// Horizontal bars, the first on top; or upright ones, as a histogram has them: touching, names
// below where they are given, what is said of one shown while it is the current.
struct BarPlot {
    std::vector<PlotBar> bars;
    bool upright = false;
    // The end of the axis of horizontal bars, such as 1 of shares; 0: at the longest bar.
    double most = 0;
    std::vector<PlotMark> marks {}; // on that axis, below the bars; each is a line of the grid
};

// The one place that draws plots, by Qt Charts. A plot is one stop of the Tab key; arrows, Home and
// End move among its points or bars, Return and a click open the current one. Lines over many steps
// and upright bars are zoomed by dragging over a span, by + and -, or by the wheel with Control; 0
// and Escape give the whole back. It never mirrors.
class PlotView final : public QWidget {
    Q_OBJECT

public:
    // `name` is what a screen reader says before the current point.
    explicit PlotView(const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlotView)
    ~PlotView() override;

    // The current point stays where the new plot has as many.
    void showLines(const LinePlot &plot);
    void showBars(const BarPlot &plot);
    void setName(const QString &name);

    [[nodiscard]] int count() const; // points or bars

    [[nodiscard]] int current() const { return m_current; } // -1: none

    void setCurrent(int index);
    // Where a click opens the point or bar; in the coordinates of this widget.
    [[nodiscard]] QPoint placeOf(int index) const;

    // What of the horizontal axis is shown, where it is not all; of bars their numbers.
    [[nodiscard]] const std::optional<PlotSpan> &span() const { return m_span; }

    // Of whole steps; nothing of a plot that cannot be zoomed, or where the span holds no stop.
    void setSpan(const std::optional<PlotSpan> &span);
    // Half or twice as much, around the current point.
    void zoomIn();
    void zoomOut();

    [[nodiscard]] bool canZoom() const;

    // For tests: the colour in force of a line or (0) of the bars.
    [[nodiscard]] QColor seriesColour(int series) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int index); // of all points, those outside of the span too
    void spanChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Canvas;

    void speak();
    void zoom(double factor, double around);
    [[nodiscard]] std::optional<PlotSpan> snapped(const PlotSpan &span) const;
    [[nodiscard]] PlotSpan wholeSpan() const;
    [[nodiscard]] double placeOnAxis(int index) const;
    void open(int index);
    [[nodiscard]] bool zoomKey(const QKeyEvent &event);

    QString m_name;
    Canvas *m_canvas = nullptr;
    int m_current = -1;
    std::optional<PlotSpan> m_span;
};

} // namespace bluepencil
