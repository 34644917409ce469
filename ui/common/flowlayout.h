// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace bluepencil {

// Items in lines, from the start of the line on, as many in each as fit.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FlowLayout)
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    // Is left free at the end of the first line, for what stands there.
    void setRoomAtEnd(const QSize &room);

    [[nodiscard]] int count() const override { return int(m_items.size()); }

    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // The height of all; moves the items only when asked.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    QSize m_room {0, 0};
};

} // namespace bluepencil
