// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/picture.h"

#include "ui/common/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace bluepencil {

namespace {

constexpr double ratio = 2;

} // namespace

QImage pictureOf(QWidget &widget)
{
    // Else it would have the size that the widget is about to lose.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image(widget.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme().window);
    QPainter painter(&image);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace bluepencil
