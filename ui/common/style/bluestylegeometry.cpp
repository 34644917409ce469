// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/bluestyle.h"
#include "ui/common/style/buttonvariant.h"
#include "ui/common/style/stylepaint.h"
#include "ui/common/style/theme.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

// Qt's line edit paints text in a taller fallback font, such as an Arabic one, too high by the
// difference of the ascents (seen in 6.4.2 with every style).
int fallbackRise(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (edit == nullptr)
        return 0;
    const QString text = edit->displayText();
    const auto foreign = [](QChar c) {
        return c.unicode() > 0x2FF;
    };
    if (std::none_of(text.begin(), text.end(), foreign))
        return 0;
    QTextLayout layout(text, edit->font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return int(std::lround(line.ascent())) - edit->fontMetrics().ascent();
}

} // namespace

QRect BlueStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (int(element)) {
    case SE_LineEditContents: {
        const auto &frame = optionAs<QStyleOptionFrame>(option);
        const int side = frame.lineWidth > 0 ? space::s8 - 2 : 0;
        return option->rect.adjusted(side, 1, -side, -1).translated(0, fallbackRise(widget));
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
        const QRect text = whole.adjusted(space::s12 - 2, 1,
                                          -(space::s8 + theme().sized(metric::comboArrow) + 4), -1);
        return visualRect(option->direction, whole, text);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const QRect arrow(whole.right() - theme().sized(metric::comboArrow) - space::s8,
                          whole.top(), theme().sized(metric::comboArrow) + space::s8,
                          whole.height());
        return visualRect(option->direction, whole, arrow);
    }
    if (control == CC_SpinBox) {
        const auto &spin = optionAs<QStyleOptionSpinBox>(option);
        const int column = spin.buttonSymbols == QAbstractSpinBox::NoButtons
            ? 0
            : theme().sized(metric::spinColumn);
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
        const auto &slider = optionAs<QStyleOptionSlider>(option);
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
        const auto &button = optionAs<QStyleOptionButton>(option);
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
        const int sides = space::s12 + space::s8 + theme().sized(metric::comboArrow) + space::s6;
        return {size.width() + sides, tall(option->fontMetrics.height() + 12, metric::field)};
    }
    case CT_SpinBox:
        return {size.width() + theme().sized(metric::spinColumn) + space::s12,
                tall(option->fontMetrics.height() + 12, metric::field)};
    case CT_ToolButton: {
        const auto &tool = optionAs<QStyleOptionToolButton>(option);
        const QSize inner = tool.toolButtonStyle == Qt::ToolButtonIconOnly
            ? tool.iconSize
            : size + QSize(space::s8, 0);
        return (inner + QSize(space::s12, space::s12)).expandedTo({28, 28});
    }
    case CT_ProgressBar:
        return {std::max(size.width(), 60), metric::progress};
    case CT_HeaderSection: {
        const auto &header = optionAs<QStyleOptionHeader>(option);
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        const int width = metrics.horizontalAdvance(header.text) + 2 * space::s8 + 14;
        return {width, tall(metrics.height() + 10, 28)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::s8, tall(base.height(), theme().factRow())};
    }
    case CT_MenuItem: {
        const auto &item = optionAs<QStyleOptionMenuItem>(option);
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
        return theme().sized(metric::icon);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_FocusFrameHMargin:
        return space::s8 - 1; // Qt adds one, for cells
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? metric::focusRing : 1;
    case PM_ToolTipLabelFrameWidth:
        return space::s8;
    case PM_HeaderDefaultSectionSizeVertical:
        return theme().tableRow();
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
