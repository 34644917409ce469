// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commanddelegate.h"

#include "ui/commands/commandmodel.h"
#include "ui/common/keycaps.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace bluepencil {

namespace {

constexpr int rowHeight = 40;
constexpr int groundGap = 8; // of the row's ground to the list
constexpr int iconStart = 20;
constexpr int textStart = 48;
constexpr int endGap = 20;
constexpr int gap = 10;

struct Place {
    QRect bounds;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect at(int left, int width) const
    {
        return mirrored(direction, bounds,
                        QRect(bounds.left() + left, bounds.top(), width, bounds.height()));
    }
};

// The keys at the end; returns the width they took.
int paintKeys(QPainter *painter, const Place &place, const QList<QKeySequence> &keys, bool onAccent)
{
    KeyCapsLook look = plainKeyCaps();
    if (onAccent)
        look.edge = theme().control;
    int used = 0;
    QList<QStringList> shown;
    for (const QKeySequence &each : keys) {
        const QStringList parts = keyParts(each);
        if (!parts.isEmpty() && !shown.contains(parts))
            shown.prepend(parts);
    }
    for (const QStringList &parts : std::as_const(shown)) {
        const int width = keyCapsSize(parts).width();
        const int left = place.bounds.width() - endGap - used - width;
        paintKeyCaps(painter, place.at(left, width), parts, look);
        used += width + gap;
    }
    return used;
}

// What was typed stands out; returns the width it took.
int paintText(QPainter *painter, const Place &place, const Command &command, int room,
              const QColor &ink)
{
    const QFont font = theme().font(TypeRole::Body);
    QTextLayout layout(command.text, font);
    QList<QTextLayout::FormatRange> bold;
    for (const int at : command.places) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = 1;
        range.format.setFont(theme().font(TypeRole::Strong));
        bold.append(range);
    }
    layout.setFormats(bold);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(place.direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    const int width = qMin(room, int(line.naturalTextWidth()) + 1);
    painter->setPen(ink);
    if (line.naturalTextWidth() > room) {
        painter->setFont(font);
        drawLine(painter, place.at(textStart, room), Qt::AlignLeft | Qt::AlignVCenter, command.text,
                 place.direction);
        return room;
    }
    const QRect rect = place.at(textStart, room);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return width;
}

} // namespace

int commandRow()
{
    return theme().sized(rowHeight);
}

CommandDelegate::CommandDelegate(Use use, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_use(use)
{
}

CommandDelegate::~CommandDelegate() = default;

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), commandRow()};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto command = index.data(CommandModel::CommandRole).value<Command>();
    const bool palette = m_use == Use::Palette;
    const bool grey = palette && !command.obstacle.isEmpty();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const Place place {option.rect, option.direction};
    const QRect ground = option.rect.adjusted(groundGap, 0, -groundGap, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || hovered)
        drawRounded(painter, ground, radius::row, chosen ? theme().accentSoft : theme().sunken);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (focused)
        drawFocusRing(painter, ground, radius::row);
    const QColor ink = grey ? theme().muted : theme().text;
    if (!command.icon.isEmpty()) {
        paintIcon(painter, place.at(iconStart, metric::icon), command.icon,
                  chosen && !grey ? theme().accent : theme().muted, option.direction);
    }
    const int keys = paintKeys(painter, place, command.keys, chosen);
    const int room = option.rect.width() - textStart - endGap - keys;
    const int used = paintText(painter, place, command, room, ink);
    QString aside = grey ? command.obstacle : command.group;
    if (!palette)
        aside = command.changed ? tr("your keys") : QString();
    painter->setFont(theme().font(TypeRole::Caption));
    painter->setPen(theme().muted);
    if (room - used > 2 * gap) {
        drawLine(painter, place.at(textStart + used + gap, room - used - gap),
                 Qt::AlignLeft | Qt::AlignVCenter, aside, option.direction);
    }
    painter->restore();
}

} // namespace bluepencil
