// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bluestyle.h"

#include "ui/common/buttonvariant.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>

#include <algorithm>

namespace bluepencil {

namespace {

int comboArrow()
{
    return theme().sized(16);
}

int spinColumn()
{
    return theme().sized(20);
}

template <typename Option> const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

} // namespace

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
        return;
    case PE_PanelLineEdit:
        // A line edit inside of a spin box or an editable combo box has no frame of its own.
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
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
        paintItemRow(painter, as<QStyleOptionViewItem>(option));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelTipLabel:
        drawRounded(painter, option->rect, 0, t.surface, t.line);
        return;
    case PE_PanelMenu:
        drawRounded(painter, option->rect, 0, t.surface);
        return;
    case PE_FrameMenu:
        drawRounded(painter, option->rect, 0, {}, t.line);
        return;
    case PE_Frame:
        drawRounded(painter, option->rect, radius::field, {}, t.line);
        if (option->state.testFlag(State_HasFocus))
            drawFocusRing(painter, option->rect, radius::field - 1);
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
        paintButtonLabel(painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_PushButtonBevel:
        paintButtonPanel(painter, *option, widget);
        return;
    case CE_PushButtonLabel:
        paintButtonLabel(painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_Splitter:
        paintSplitter(painter, *option);
        return;
    case CE_HeaderSection:
        paintHeaderSection(painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel:
        paintHeaderLabel(painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        paintProgress(painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_MenuItem:
        paintMenuItem(painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        drawTab(option, painter);
        return;
    case CE_ComboBoxLabel: {
        const auto &combo = as<QStyleOptionComboBox>(option);
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
    const auto &tab = as<QStyleOptionTab>(option);
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
    const auto &combo = as<QStyleOptionComboBox>(option);
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
    const QRect arrow(combo.rect.right() + 1 - space::s8 - comboArrow(), combo.rect.top(),
                      comboArrow(), combo.rect.height());
    paintIcon(painter, visualRect(combo.direction, combo.rect, arrow),
              QStringLiteral("chevron-down"), enabled ? t.muted : t.control, combo.direction);
}

void BlueStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto &spin = as<QStyleOptionSpinBox>(option);
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
    const auto &tool = as<QStyleOptionToolButton>(option);
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
        paintScrollBar(painter, as<QStyleOptionSlider>(option),
                       proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect BlueStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (int(element)) {
    case SE_LineEditContents: {
        const auto &frame = as<QStyleOptionFrame>(option);
        const int side = frame.lineWidth > 0 ? space::s8 - 2 : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_PushButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect BlueStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect text = whole.adjusted(space::s12 - 2, 1, -(space::s8 + comboArrow() + 4), -1);
        return visualRect(option->direction, whole, text);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const QRect arrow(whole.right() - comboArrow() - space::s8, whole.top(),
                          comboArrow() + space::s8, whole.height());
        return visualRect(option->direction, whole, arrow);
    }
    if (control == CC_SpinBox) {
        const auto &spin = as<QStyleOptionSpinBox>(option);
        const int column = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinColumn();
        const int left = whole.right() + 1 - column - 2;
        QRect part = whole;
        if (subControl == SC_SpinBoxUp)
            part = QRect(left, whole.top() + 2, column, whole.height() / 2 - 2);
        else if (subControl == SC_SpinBoxDown)
            part = QRect(left, whole.center().y() + 1, column, whole.height() / 2 - 2);
        else if (subControl == SC_SpinBoxEditField)
            part = whole.adjusted(space::s8, 1, -column - 4, -1);
        return visualRect(option->direction, whole, part);
    }
    if (control == CC_ScrollBar) {
        const auto &slider = as<QStyleOptionSlider>(option);
        const bool upright = slider.orientation == Qt::Vertical;
        const int length = upright ? whole.height() : whole.width();
        const qint64 range = qint64(slider.maximum) - slider.minimum;
        int handle = length;
        if (range > 0) {
            handle = int(qint64(slider.pageStep) * length / (range + slider.pageStep));
            handle = std::clamp(handle, std::min(32, length), length);
        }
        const int start
            = sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                      length - handle, slider.upsideDown);
        const auto stretch = [&](int from, int size) {
            const QRect part = upright
                ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                : QRect(whole.left() + from, whole.top(), size, whole.height());
            return visualRect(option->direction, whole, part);
        };
        switch (int(subControl)) {
        case SC_ScrollBarSlider:
            return stretch(start, handle);
        case SC_ScrollBarGroove:
            return whole;
        case SC_ScrollBarSubPage:
            return stretch(0, start);
        case SC_ScrollBarAddPage:
            return stretch(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize BlueStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const auto tall = [](int contents, int least) {
        return std::max(contents, least);
    };
    switch (int(type)) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        int width = size.width() + 2 * space::s12;
        if (!button.icon.isNull() && !button.text.isEmpty())
            width += space::s4;
        if (buttonVariant(widget) == ButtonVariant::Primary)
            width += button.fontMetrics.averageCharWidth();
        return {width, tall(button.fontMetrics.height() + 12, metric::button)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * space::s8, tall(size.height() + 10, metric::field)};
    case CT_ComboBox: {
        const int sides = space::s12 + space::s8 + comboArrow() + space::s6;
        return {size.width() + sides, tall(option->fontMetrics.height() + 12, metric::field)};
    }
    case CT_SpinBox:
        return {size.width() + spinColumn() + space::s12,
                tall(option->fontMetrics.height() + 12, metric::field)};
    case CT_ToolButton: {
        const auto &tool = as<QStyleOptionToolButton>(option);
        const QSize inner = tool.toolButtonStyle == Qt::ToolButtonIconOnly
            ? tool.iconSize
            : size + QSize(space::s8, 0);
        return (inner + QSize(space::s12, space::s12)).expandedTo({28, 28});
    }
    case CT_ProgressBar:
        return {std::max(size.width(), 60), metric::progress};
    case CT_HeaderSection: {
        const auto &header = as<QStyleOptionHeader>(option);
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        const int width = metrics.horizontalAdvance(header.text) + 2 * space::s8 + 14;
        return {width, tall(metrics.height() + 10, 28)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::s8, tall(base.height(), theme().factRow())};
    }
    case CT_MenuItem: {
        const auto &item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return {space::s16, space::s8 + 1};
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::s32, tall(item.fontMetrics.height() + 12, 30)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int BlueStyle::pixelMetric(PixelMetric which, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (int(which)) {
    case PM_ScrollBarExtent:
        return metric::scrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return metric::splitter;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().sized(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metric::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return space::s8;
    case PM_MenuVMargin:
        return space::s4;
    case PM_MenuHMargin:
        return 0;
    case PM_HeaderMargin:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::s16;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int BlueStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_TabBar_ElideMode:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(theme().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace bluepencil
