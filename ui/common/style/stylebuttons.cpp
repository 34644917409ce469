// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/buttonvariant.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/stylepaint.h"
#include "ui/common/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace bluepencil {

void paintButtonPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonVariant variant = buttonVariant(widget);
    const ButtonLook look = buttonLook(variant, option.state);
    const QRectF rect(option.rect);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (focused && variant == ButtonVariant::Primary) {
        drawFocusRing(painter, rect, radius::button);
        drawRounded(painter, rect.adjusted(2, 2, -2, -2), radius::button - 1, theme().surface);
        drawRounded(painter, rect.adjusted(3, 3, -3, -3), radius::button - 2, look.fill);
        return;
    }
    if (look.fill.isValid() || look.edge.isValid())
        drawRounded(painter, rect, radius::button, look.fill, look.edge);
    if (focused)
        drawFocusRing(painter, rect, radius::button);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(buttonVariant(widget), option.state);
    painter->save();
    QFont font
        = option.fontMetrics.height() > 0 && widget != nullptr ? widget->font() : painter->font();
    if (buttonVariant(widget) == ButtonVariant::Primary)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(look.ink);
    const bool hasIcon = !option.icon.isNull();
    QString text = option.text;
    text.remove(u'&');
    const QFontMetrics metrics(font);
    const QRect inner = option.rect.adjusted(space::s8, 0, -space::s8, 0);
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int gap = hasIcon && !text.isEmpty() ? space::s8 : 0;
    const int textWidth
        = std::min(metrics.horizontalAdvance(text), inner.width() - iconWidth - gap);
    int x = inner.left() + (inner.width() - iconWidth - gap - textWidth) / 2;
    if (hasIcon) {
        const QRect place(x, inner.center().y() + 1 - option.iconSize.height() / 2, iconWidth,
                          option.iconSize.height());
        const auto mode
            = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(painter, mirrored(option.direction, option.rect, place), Qt::AlignCenter,
                          mode);
        x += iconWidth + gap;
    }
    const QRect place(x, inner.top(), textWidth + 1, inner.height());
    drawLine(painter, mirrored(option.direction, option.rect, place), Qt::AlignVCenter, text,
             option.direction);
    painter->restore();
}

namespace {

struct BoxLook {
    QColor fill, edge, mark;
};

BoxLook boxLook(QStyle::State state)
{
    const Theme &t = theme();
    const bool marked = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    if (!state.testFlag(QStyle::State_Enabled))
        return {t.sunken, t.line, t.control};
    const bool over = state.testFlag(QStyle::State_MouseOver);
    if (marked)
        return {over ? t.accentHover : t.accent, {}, t.onAccent};
    return {over ? t.sunken : t.surface, t.control, t.onAccent};
}

} // namespace

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const BoxLook look = boxLook(option.state);
    const QRectF rect(option.rect);
    drawRounded(painter, rect, radius::box, look.fill, look.edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.mark, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal unit = rect.width() / 16;
    if (option.state.testFlag(QStyle::State_On)) {
        QPainterPath tick(rect.topLeft() + QPointF(4.2, 8.4) * unit);
        tick.lineTo(rect.topLeft() + QPointF(7, 11.1) * unit);
        tick.lineTo(rect.topLeft() + QPointF(11.9, 5.2) * unit);
        painter->drawPath(tick);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(rect.topLeft() + QPointF(4.5, 8) * unit,
                          rect.topLeft() + QPointF(11.5, 8) * unit);
    }
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const BoxLook look = boxLook(option.state);
    const QRectF rect(option.rect);
    drawRounded(painter, rect, rect.width() / 2, look.fill, look.edge);
    if (option.state.testFlag(QStyle::State_On)) {
        const qreal inset = rect.width() * 5 / 16;
        drawRounded(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width(), look.mark);
    }
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Theme &t = theme();
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(row.left() + space::s8, row.center().y(), row.width() - 2 * space::s8, 1),
            t.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, row.adjusted(4, 1, -4, -1), radius::button, t.sunken);
    const auto place = [&](int x, int width) {
        return mirrored(option.direction, row, QRect(x, row.top(), width, row.height()));
    };
    const QColor ink = enabled ? t.text : t.control;
    int x = row.left() + space::s12;
    const QRect mark = place(x, metric::icon);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, mark, QStringLiteral("check"), t.accent, option.direction);
    else if (!option.icon.isNull())
        option.icon.paint(painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        x += metric::icon + space::s8;
    painter->save();
    painter->setFont(option.font);
    const QStringList parts = option.text.split(u'\t');
    QString text = parts.value(0);
    text.remove(u'&');
    painter->setPen(ink);
    const int end = row.right() + 1 - space::s12;
    drawLine(painter, place(x, end - x), Qt::AlignVCenter, text, option.direction);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, place(end - metric::icon, metric::icon), QStringLiteral("chevron-right"),
                  t.muted, option.direction);
    } else if (parts.size() > 1) {
        painter->setPen(enabled ? t.muted : t.control);
        drawLine(painter, place(x, end - x), Qt::AlignVCenter | Qt::AlignRight,
                 isolated(parts.at(1)), option.direction);
    }
    painter->restore();
}

} // namespace bluepencil
