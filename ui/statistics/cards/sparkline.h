// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace bluepencil {

struct SparkPoint {
    double x = 0;
    double y = 0;
    double low = 0; // as y where there is no band
    double high = 0;
};

// The course of a figure in a few pixels: line, band, a dot at the end. It says nothing that the
// words beside it and the trend don't say, so it has no name and no focus. Doesn't mirror.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Sparkline)
    ~Sparkline() override;

    // `xLeast` to `xMost` is the period, also where it has no points.
    void setPoints(std::vector<SparkPoint> points, double xLeast, double xMost);

    [[nodiscard]] const std::vector<SparkPoint> &points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SparkPoint> m_points;
    double m_xLeast = 0;
    double m_xMost = 1;
};

} // namespace bluepencil
