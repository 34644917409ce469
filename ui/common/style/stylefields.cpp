// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/stylepaint.h"
#include "ui/common/style/theme.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr const char *quietProperty = "bluepencilQuietField";

} // namespace

void setQuietField(QWidget *field, bool quiet)
{
    field->setProperty(quietProperty, quiet);
    field->update();
}

bool isQuietField(const QWidget *field)
{
    return field != nullptr && field->property(quietProperty).toBool();
}

void paintField(QPainter *painter, const QRect &rect, QStyle::State state, bool quiet)
{
    const Theme &t = theme();
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    drawRounded(painter, rect, radius::field, enabled ? t.surface : t.sunken,
                quiet || !enabled ? t.line : t.control);
    if (state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, rect, radius::field - 1);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.minimum >= option.maximum)
        return;
    const Theme &t = theme();
    const bool active = option.state.testFlag(QStyle::State_Enabled)
        && (option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
            || option.state.testFlag(QStyle::State_Sunken));
    QColor colour = t.control;
    // The page under the handle is more important than the handle.
    colour.setAlphaF(active ? 1.0F : 0.6F);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF bar
        = upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    drawRounded(painter, bar, std::min(bar.width(), bar.height()) / 2, colour);
}

void paintSplitter(QPainter *painter, const QStyleOption &option)
{
    const Theme &t = theme();
    const QRect rect = option.rect;
    const bool over = option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_Sunken);
    const QColor colour = over ? t.accent : t.line;
    // A handle between panes that lie side by side is upright.
    if (option.state.testFlag(QStyle::State_Horizontal))
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), colour);
    else
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour);
}

void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &t = theme();
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled)
        && option.state.testFlag(QStyle::State_Sunken))
        painter->fillRect(option.rect, t.sunken);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
}

void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &t = theme();
    painter->save();
    painter->setFont(t.font(TypeRole::Caption));
    painter->setPen(t.muted);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? t.sized(14) : 0;
    const bool atEnd = option.textAlignment.testFlag(Qt::AlignRight);
    const QRect inner = option.rect.adjusted(space::s8, 0, -space::s8, 0);
    const QRect text = atEnd ? inner.adjusted(arrow, 0, 0, 0) : inner.adjusted(0, 0, -arrow, 0);
    drawLine(painter, mirrored(option.direction, option.rect, text),
             (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, option.text,
             option.direction);
    if (sorted) {
        const QFontMetrics metrics(painter->font());
        const int width = std::min(metrics.horizontalAdvance(option.text), text.width());
        const int x = atEnd ? text.right() + 1 - width - arrow : text.left() + width + 2;
        const int half = t.sized(6);
        const QRect place(x, option.rect.center().y() + 1 - half, 2 * half, 2 * half);
        painter->save();
        const QRect shown = mirrored(option.direction, option.rect, place);
        painter->translate(QRectF(shown).center());
        // Qt's "SortUp" stands for the smallest on top.
        if (option.sortIndicator == QStyleOptionHeader::SortUp)
            painter->scale(1, -1);
        paintIcon(painter, QRect(-half, -half, 2 * half, 2 * half), QStringLiteral("chevron-down"),
                  t.muted, Qt::LeftToRight);
        painter->restore();
    }
    painter->restore();
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Theme &t = theme();
    QRectF track(option.rect);
    track.setTop(option.rect.center().y() + 1 - metric::progress / 2);
    track.setHeight(metric::progress);
    const qreal round = metric::progress / 2.0;
    drawRounded(painter, track, round, t.line);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    const qreal share
        = std::clamp(qreal(qint64(option.progress) - option.minimum) / qreal(span), 0.0, 1.0);
    QRectF done = track;
    done.setWidth(std::max(qreal(metric::progress), track.width() * share));
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (fromRight)
        done.moveRight(track.right());
    drawRounded(painter, done, round,
                option.state.testFlag(QStyle::State_Enabled) ? t.accent : t.control);
}

void paintItemRow(QPainter *painter, const QStyleOptionViewItem &option, bool inTable)
{
    const Theme &t = theme();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    QColor ground;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = t.accentSoft;
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && option.state.testFlag(QStyle::State_Enabled))
        ground = t.sunken;
    const bool alone = !inTable
        && (option.viewItemPosition == QStyleOptionViewItem::OnlyOne
            || option.viewItemPosition == QStyleOptionViewItem::Invalid);
    if (ground.isValid() && alone)
        drawRounded(painter, option.rect, radius::button, ground);
    else if (ground.isValid())
        painter->fillRect(option.rect, ground);
    if (inTable)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          t.line);
}

} // namespace bluepencil
