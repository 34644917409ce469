// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace bluepencil {

// How much of the time for undoing is left, 1 down to 0. Who owns the time says so.
class UndoRing final : public QWidget {
    Q_OBJECT

public:
    explicit UndoRing(const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(UndoRing)
    ~UndoRing() override;

    void setRemaining(double share);

    [[nodiscard]] double remaining() const { return m_remaining; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter *painter, const QRectF &rect, double share, const QColor &track,
                      const QColor &rest);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_remaining = 1;
};

} // namespace bluepencil
