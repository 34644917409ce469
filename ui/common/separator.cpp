// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/separator.h"

#include "ui/common/style/theme.h"

#include <QPainter>

namespace bluepencil {

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

Separator::~Separator() = default;

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().line);
}

} // namespace bluepencil
