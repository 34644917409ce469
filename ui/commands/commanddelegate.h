// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bluepencil {

// A line of a CommandModel: icon, text with what was typed in bold, group or obstacle, keys.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    // Palette: what doesn't work now is grey, with its reason. Keys: the user's own are marked.
    enum class Use { Palette, Keys };

    explicit CommandDelegate(Use use, QObject *parent = nullptr);
    ~CommandDelegate() override;
    Q_DISABLE_COPY_MOVE(CommandDelegate)

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Use m_use;
};

// Height of a line in pixels.
[[nodiscard]] int commandRow();

} // namespace bluepencil
