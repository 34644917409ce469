// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconbutton.h"

#include "ui/common/style/buttonvariant.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"

#include <QKeyEvent>

namespace bluepencil {

IconButton::IconButton(const QString &icon, const QString &name, const QKeySequence &keys,
                       QWidget *parent)
    : QToolButton(parent)
{
    setButtonVariant(this, ButtonVariant::Ghost);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(icon);
    setName(name, keys);
}

IconButton::~IconButton() = default;

void IconButton::setIconName(const QString &icon, Ink ink)
{
    setIcon(themedIcon(icon, ink));
}

void IconButton::setName(const QString &name, const QKeySequence &keys)
{
    setAccessibleName(name);
    const QString words = keys.toString(QKeySequence::NativeText);
    setAccessibleDescription(words);
    setToolTip(plainToolTip(words.isEmpty() ? name : tr("%1 (%2)").arg(name, isolated(words))));
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace bluepencil
