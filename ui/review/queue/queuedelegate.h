// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bluepencil {

// A line of the queue: priority as rising bars, title, due time; below task, language and state.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QueueDelegate(QObject *parent = nullptr);
    ~QueueDelegate() override;
    Q_DISABLE_COPY_MOVE(QueueDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    // Under 1200 px the due time stands in the second line.
    // Several rows are selected: they are told apart.
    void setSelecting(bool selecting) { m_selecting = selecting; }

    void setNarrow(bool narrow) { m_narrow = narrow; }

private:
    bool m_narrow = false;
    bool m_selecting = false;
};

} // namespace bluepencil
