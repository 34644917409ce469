// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/queuedelegate.h"

#include "ui/common/chip.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/words.h"

#include <QPainter>

namespace bluepencil {

namespace {

constexpr int sideGap = 8; // of the row's ground to the pane
constexpr int textStart = 42;

struct ShownState {
    QString text;
    QString icon;
    Ink ink = Ink::Muted;
};

ShownState shownState(const QueueEntry &entry, bool edited)
{
    if (entry.state == QueueEntry::State::Waiting)
        return {QueueDelegate::tr("waits for a draft"), QStringLiteral("clock"), Ink::Muted};
    if (entry.redrafted)
        return {QueueDelegate::tr("back to you"), QStringLiteral("sync"), Ink::Accent};
    if (entry.state == QueueEntry::State::Returned) {
        return entry.notSentReason.isEmpty()
            ? ShownState {QueueDelegate::tr("taken back"), QStringLiteral("undo"), Ink::Accent}
            : ShownState {QueueDelegate::tr("not sent"), QStringLiteral("warning"), Ink::Danger};
    }
    if (entry.state == QueueEntry::State::Other)
        return {QueueDelegate::tr("with another"), QStringLiteral("lock"), Ink::Muted};
    if (edited)
        return {QueueDelegate::tr("edited"), QStringLiteral("pencil"), Ink::Muted};
    return {};
}

void paintPriority(QPainter *painter, const QRect &rect, int priority)
{
    const int level = priority >= 67 ? 3 : (priority >= 34 ? 2 : 1);
    painter->setPen(Qt::NoPen);
    for (int bar = 0; bar < 3; ++bar) {
        const int height = 4 + 3 * bar;
        painter->setBrush(bar < level ? theme().text : theme().line);
        painter->drawRoundedRect(
            QRectF(rect.left() + bar * 4.5, rect.bottom() + 1 - height, 3.5, height), .8, .8);
    }
}

struct Row {
    QPainter *painter;
    QRect bounds;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect place(int left, int top, int width, int height) const
    {
        return mirrored(direction, bounds,
                        QRect(bounds.left() + left, bounds.top() + top, width, height));
    }
};

// At the end of a line; returns the width it took.
int paintDue(const Row &row, const QueueEntry &entry, UtcMs now, int end, int top, int height)
{
    if (!entry.dueAt)
        return 0;
    const Tone tone = words::dueTone(*entry.dueAt, now);
    const bool urgent = tone != Tone::Neutral;
    row.painter->setFont(theme().font(urgent ? TypeRole::CaptionStrong : TypeRole::Caption));
    const QString text = words::dueIn(*entry.dueAt, now);
    const int width = tabularWidth(row.painter->font(), text);
    row.painter->setPen(urgent ? theme().ink(tone) : theme().muted);
    drawTabular(row.painter, row.place(end - width, top, width, height),
                Qt::AlignLeft | Qt::AlignVCenter, text, row.direction);
    if (!urgent)
        return width;
    paintIcon(row.painter, row.place(end - width - 18, top, 14, height), QStringLiteral("clock"),
              theme().ink(tone), row.direction);
    return width + 20;
}

int paintState(const Row &row, const ShownState &state, int end, int top, int height)
{
    if (state.text.isEmpty())
        return 0;
    row.painter->setFont(theme().font(TypeRole::Caption));
    const int width = row.painter->fontMetrics().horizontalAdvance(state.text);
    row.painter->setPen(theme().ink(state.ink));
    drawLine(row.painter, row.place(end - width, top, width + 1, height),
             Qt::AlignLeft | Qt::AlignVCenter, state.text, row.direction);
    paintIcon(row.painter, row.place(end - width - 19, top, 14, height), state.icon,
              theme().ink(state.ink), row.direction);
    return width + 22;
}

int paintTask(const Row &row, const QueueEntry &entry, int left, int middle, int room)
{
    int used = 0;
    const QString task = words::task(entry.task);
    if (!task.isEmpty()) {
        const ChipContent chip {task, {}, Tone::Neutral};
        const QSize size = chipSize(chip);
        const int width = qMin(size.width(), room);
        paintChip(row.painter, row.place(left, middle - size.height() / 2, width, size.height()),
                  chip, row.direction);
        used = width + 7;
    }
    const QString language = words::language(entry.language);
    if (language.isEmpty() || room - used < 24)
        return used;
    row.painter->setFont(theme().font(TypeRole::Caption));
    row.painter->setPen(theme().muted);
    const int width = qMin(room - used, row.painter->fontMetrics().horizontalAdvance(language) + 2);
    drawLine(row.painter, row.place(left + used, middle - 12, width, 24),
             Qt::AlignLeft | Qt::AlignVCenter, language, row.direction);
    return used + width;
}

} // namespace

QueueDelegate::QueueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QueueDelegate::~QueueDelegate() = default;

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), theme().queueRow()};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto entry = index.data(QueueModel::EntryRole).value<QueueEntry>();
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    const UtcMs now = model == nullptr ? 0 : model->now();
    const bool chosen = index.data(QueueModel::OnScreenRole).toBool();
    const bool compact = theme().density == Density::Compact;
    const ShownState state = shownState(entry, index.data(QueueModel::EditedRole).toBool());
    const Row row {painter, option.rect, option.direction};
    const QRect ground = option.rect.adjusted(sideGap, 0, -sideGap, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool selected = m_selecting && option.state.testFlag(QStyle::State_Selected);
    if (chosen || selected || hovered) {
        drawRounded(painter, ground, radius::row,
                    chosen || selected ? theme().accentSoft : theme().sunken,
                    selected ? theme().accent : QColor());
    }
    if (chosen) {
        drawRounded(painter, row.place(sideGap, 10, 3, option.rect.height() - 20), 1.5,
                    theme().accent);
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (focused)
        drawFocusRing(painter, ground, radius::row);

    const int width = option.rect.width();
    const int end = width - 20;
    const int firstTop = compact ? 0 : 6;
    const int lineHeight = compact ? option.rect.height() : option.rect.height() / 2 - 4;
    const int secondTop = compact ? 0 : option.rect.height() / 2 - 1;
    paintPriority(painter, row.place(20, firstTop + (lineHeight - 12) / 2, 13, 12), entry.priority);

    int firstEnd = end;
    int secondEnd = end;
    if (!compact && m_narrow) {
        secondEnd -= paintDue(row, entry, now, secondEnd, secondTop, lineHeight);
        secondEnd -= 8;
        if (entry.state == QueueEntry::State::Returned || !entry.dueAt)
            secondEnd -= paintState(row, state, secondEnd, secondTop, lineHeight);
    } else {
        firstEnd -= paintDue(row, entry, now, firstEnd, firstTop, lineHeight) + 8;
        if (compact)
            firstEnd -= paintState(row, state, firstEnd, firstTop, lineHeight);
        else
            secondEnd -= paintState(row, state, secondEnd, secondTop, lineHeight);
    }
    painter->setFont(theme().font(chosen ? TypeRole::Strong : TypeRole::Body));
    painter->setPen(entry.state == QueueEntry::State::Other
                            || entry.state == QueueEntry::State::Waiting
                        ? theme().muted
                        : theme().text);
    drawLine(painter, row.place(textStart, firstTop, firstEnd - textStart, lineHeight),
             Qt::AlignLeft | Qt::AlignVCenter, entry.title, option.direction);
    if (!compact) {
        paintTask(row, entry, textStart, secondTop + lineHeight / 2,
                  qMax(0, secondEnd - textStart - 4));
    }
    painter->restore();
}

} // namespace bluepencil
