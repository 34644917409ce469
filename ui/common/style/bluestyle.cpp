// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/bluestyle.h"

#include "ui/common/style/buttonvariant.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/stylepaint.h"
#include "ui/common/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace bluepencil {

BlueStyle::BlueStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

BlueStyle::~BlueStyle() = default;

void BlueStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr
        || qobject_cast<QSplitterHandle *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->installEventFilter(this);
}

bool BlueStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Qt repaints only the inside of a scroll area when the focus comes or goes.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void BlueStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Theme &t = theme();
    switch (int(element)) {
    case PE_FrameFocusRect:
        drawFocusRing(painter, option->rect, radius::button - 1);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButtonPanel(painter, *option, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner: // stays as the card that the bars stand on
        return;
    case PE_PanelLineEdit:
        // A line edit inside of a spin box or an editable combo box has no frame of its own.
        if (optionAs<QStyleOptionFrame>(option).lineWidth > 0)
            paintField(painter, option->rect, option->state, isQuietField(widget));
        return;
    case PE_FrameLineEdit:
        paintField(painter, option->rect, option->state, isQuietField(widget));
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(painter, *option);
        return;
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, *option);
        return;
    case PE_PanelItemViewItem:
        paintItemRow(painter, optionAs<QStyleOptionViewItem>(option),
                     qobject_cast<const QTableView *>(widget) != nullptr);
        return;
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow:
        return; // painted with the label
    case PE_PanelTipLabel:
        drawRounded(painter, option->rect, 0, t.surface, t.line);
        return;
    case PE_PanelMenu:
        drawRounded(painter, option->rect, 0, t.surface, t.line);
        return;
    case PE_FrameMenu:
        drawRounded(painter, option->rect, 0, {}, t.line);
        return;
    case PE_Frame:
        // The viewport's corners are square: a rounder frame would be overpainted by them.
        drawRounded(painter, option->rect, 3, t.surface, t.line);
        if (option->state.testFlag(State_HasFocus))
            drawFocusRing(painter, option->rect, 2);
        return;
    case PE_FrameGroupBox:
        drawRounded(painter, option->rect, radius::card, t.surface, t.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, QStringLiteral("chevron-down"), t.muted,
                  option->direction);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BlueStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (int(element)) {
    case CE_PushButton:
        paintButtonPanel(painter, *option, widget);
        paintButtonLabel(painter, optionAs<QStyleOptionButton>(option), widget);
        return;
    case CE_PushButtonBevel:
        paintButtonPanel(painter, *option, widget);
        return;
    case CE_PushButtonLabel:
        paintButtonLabel(painter, optionAs<QStyleOptionButton>(option), widget);
        return;
    case CE_Splitter:
        paintSplitter(painter, *option);
        return;
    case CE_HeaderSection:
        paintHeaderSection(painter, optionAs<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel:
        paintHeaderLabel(painter, optionAs<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        paintProgress(painter, optionAs<QStyleOptionProgressBar>(option));
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ItemViewItem: {
        // A selected row is softly tinted; the inverted ink is for selected words.
        QStyleOptionViewItem item(optionAs<QStyleOptionViewItem>(option));
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            item.palette.setColor(group, QPalette::HighlightedText,
                                  item.palette.color(group, QPalette::Text));
        item.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &item, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            drawFocusRing(painter, option->rect, radius::button - 1);
        return;
    }
    case CE_MenuItem:
        paintMenuItem(painter, optionAs<QStyleOptionMenuItem>(option));
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        drawTab(option, painter);
        return;
    case CE_ComboBoxLabel: {
        const auto &combo = optionAs<QStyleOptionComboBox>(option);
        if (combo.editable)
            return;
        painter->save();
        painter->setPen(combo.palette.color(QPalette::ButtonText));
        QRect text = proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget);
        if (!combo.currentIcon.isNull()) {
            const QRect unmirrored = visualRect(combo.direction, combo.rect, text);
            QRect icon = unmirrored;
            icon.setWidth(combo.iconSize.width());
            combo.currentIcon.paint(painter, visualRect(combo.direction, combo.rect, icon));
            text = visualRect(combo.direction, combo.rect,
                              unmirrored.adjusted(combo.iconSize.width() + space::s6, 0, 0, 0));
        }
        drawLine(painter, text, Qt::AlignVCenter, combo.currentText, combo.direction);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void BlueStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto &tab = optionAs<QStyleOptionTab>(option);
    const Theme &t = theme();
    const bool selected = tab.state.testFlag(State_Selected);
    painter->save();
    painter->setFont(t.font(selected ? TypeRole::Strong : TypeRole::Body));
    painter->setPen(selected ? t.text : t.muted);
    QString text = tab.text;
    text.remove(u'&');
    drawLine(painter, tab.rect.adjusted(space::s12, 0, -space::s12, 0), Qt::AlignCenter, text,
             tab.direction);
    painter->fillRect(
        QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), selected ? 2 : 1),
        selected ? t.accent : t.line);
    if (tab.state.testFlag(State_HasFocus))
        drawFocusRing(painter, tab.rect.adjusted(2, 2, -2, -4), radius::button);
    painter->restore();
}

void BlueStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto &combo = optionAs<QStyleOptionComboBox>(option);
    const Theme &t = theme();
    const bool enabled = combo.state.testFlag(State_Enabled);
    if (combo.editable) {
        paintField(painter, combo.rect, combo.state, false);
    } else {
        QColor fill = t.surface;
        if (!enabled || combo.state.testFlag(State_On) || combo.state.testFlag(State_MouseOver))
            fill = t.sunken;
        drawRounded(painter, combo.rect, radius::field, fill, t.line);
        if (combo.state.testFlag(State_HasFocus))
            drawFocusRing(painter, combo.rect, radius::field - 1);
    }
    const QRect arrow(combo.rect.right() + 1 - space::s8 - theme().sized(metric::comboArrow),
                      combo.rect.top(), theme().sized(metric::comboArrow), combo.rect.height());
    paintIcon(painter, visualRect(combo.direction, combo.rect, arrow),
              QStringLiteral("chevron-down"), enabled ? t.muted : t.control, combo.direction);
}

void BlueStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto &spin = optionAs<QStyleOptionSpinBox>(option);
    const Theme &t = theme();
    paintField(painter, spin.rect, spin.state, false);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, bool upwards, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool can = spin.stepEnabled.testFlag(step) && spin.state.testFlag(State_Enabled);
        const bool over = spin.activeSubControls.testFlag(part);
        const int half = theme().sized(6);
        painter->save();
        painter->translate(QRectF(rect).center());
        if (upwards)
            painter->scale(1, -1);
        paintIcon(painter, QRect(-half, -half, 2 * half, 2 * half), QStringLiteral("chevron-down"),
                  can ? (over ? t.text : t.muted) : t.control, Qt::LeftToRight);
        painter->restore();
    };
    arrow(SC_SpinBoxUp, true, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, false, QAbstractSpinBox::StepDownEnabled);
}

void BlueStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto &tool = optionAs<QStyleOptionToolButton>(option);
    QStyleOption panel(tool);
    if (!tool.state.testFlag(State_MouseOver))
        panel.state &= ~State_Sunken;
    paintButtonPanel(painter, panel, widget);
    QStyleOptionToolButton label(tool);
    label.palette.setColor(QPalette::ButtonText, buttonLook(buttonVariant(widget), tool.state).ink);
    label.state &= ~State_Sunken;
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void BlueStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (int(control)) {
    case CC_ComboBox:
        drawComboBox(option, painter);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(option, painter, widget);
        return;
    case CC_ScrollBar:
        paintScrollBar(painter, optionAs<QStyleOptionSlider>(option),
                       proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace bluepencil
