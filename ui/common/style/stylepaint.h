// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

// The single controls BlueStyle is made of, shared with widgets that paint themselves.
namespace bluepencil {

// What Qt hands over as the option of a control, where its kind is known.
template <typename Option> const Option &optionAs(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

void paintButtonPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintField(QPainter *painter, const QRect &rect, QStyle::State state, bool quiet);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void paintSplitter(QPainter *painter, const QStyleOption &option);
void paintHeaderSection(QPainter *painter, const QStyleOptionHeader &option);
void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader &option);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option);
void paintItemRow(QPainter *painter, const QStyleOptionViewItem &option, bool inTable);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option);

// A search field has a hairline for an edge: its icon and its place say what it is.
void setQuietField(QWidget *field, bool quiet);
[[nodiscard]] bool isQuietField(const QWidget *field);

} // namespace bluepencil
