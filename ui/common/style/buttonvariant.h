// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyle>

class QWidget;

namespace bluepencil {

enum class ButtonVariant { Normal, Primary, Danger, Ghost };

// Any push or tool button of Qt or ours; one Primary per view.
void setButtonVariant(QWidget *button, ButtonVariant variant);
[[nodiscard]] ButtonVariant buttonVariant(const QWidget *button);

struct ButtonLook {
    QColor fill; // invalid: none
    QColor edge; // invalid: none
    QColor ink;
    QColor keys; // writing and edge of key caps on it
    QColor keyEdge;
};

[[nodiscard]] ButtonLook buttonLook(ButtonVariant variant, QStyle::State state);

} // namespace bluepencil
