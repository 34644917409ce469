// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toggle.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QPainter>

namespace bluepencil {

namespace {

constexpr int around = 3; // room for the focus ring

} // namespace

Toggle::Toggle(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Toggle::~Toggle() = default;

QSize Toggle::sizeHint() const
{
    return {theme().sized(36) + 2 * around, theme().sized(20) + 2 * around};
}

QSize Toggle::minimumSizeHint() const
{
    return sizeHint();
}

void Toggle::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const QRect track = rect().adjusted(around, around, -around, -around);
    const qreal round = track.height() / 2.0;
    QColor fill = isChecked() ? (underMouse() ? t.accentHover : t.accent) : t.surface;
    QColor knob = isChecked() ? t.onAccent : t.control;
    QColor edge = isChecked() ? QColor() : t.control;
    if (!isEnabled()) {
        fill = t.sunken;
        knob = t.control;
        edge = t.line;
    }
    drawRounded(&painter, track, round, fill, edge);
    const int inset = isChecked() ? 3 : 4;
    const int size = track.height() - 2 * inset;
    const int x = isChecked() ? track.right() + 1 - inset - size : track.left() + inset;
    const QRect place(x, track.top() + inset, size, size);
    drawRounded(&painter, mirrored(layoutDirection(), rect(), place), size / 2.0, knob);
    if (hasFocus())
        drawFocusRing(&painter, rect(), round + around - 1);
}

void Toggle::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace bluepencil
