// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/buttonvariant.h"

#include "ui/common/style/theme.h"

#include <QVariant>
#include <QWidget>

namespace bluepencil {

namespace {

constexpr const char *variantProperty = "bluepencilButtonVariant";

QColor translucent(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

ButtonLook disabledLook(ButtonVariant variant)
{
    const Theme &t = theme();
    const QColor fill = variant == ButtonVariant::Ghost ? QColor() : t.sunken;
    return {fill, {}, t.control, t.control, t.line};
}

} // namespace

void setButtonVariant(QWidget *button, ButtonVariant variant)
{
    button->setProperty(variantProperty, int(variant));
    button->updateGeometry();
    button->update();
}

ButtonVariant buttonVariant(const QWidget *button)
{
    if (button == nullptr)
        return ButtonVariant::Normal;
    return static_cast<ButtonVariant>(button->property(variantProperty).toInt());
}

ButtonLook buttonLook(ButtonVariant variant, QStyle::State state)
{
    const Theme &t = theme();
    if (!state.testFlag(QStyle::State_Enabled))
        return disabledLook(variant);
    const bool down = state.testFlag(QStyle::State_Sunken);
    const bool over = down || state.testFlag(QStyle::State_MouseOver);
    const bool on = state.testFlag(QStyle::State_On);
    switch (variant) {
    case ButtonVariant::Primary:
        return {over ? t.accentHover : t.accent,
                {},
                t.onAccent,
                t.onAccent,
                translucent(t.onAccent, 0.55)};
    case ButtonVariant::Danger:
        return {over ? t.delSoft : t.surface, t.line, t.del, t.muted, t.line};
    case ButtonVariant::Ghost:
        if (on)
            return {t.accentSoft, {}, t.accent, t.muted, t.control};
        return {down ? t.line : (over ? t.sunken : QColor()),
                {},
                t.text,
                t.muted,
                down ? t.control : t.line};
    case ButtonVariant::Normal:
        break;
    }
    if (on)
        return {t.accentSoft, t.accent, t.text, t.muted, t.control};
    return {down ? t.line : (over ? t.sunken : t.surface), t.line, t.text, t.muted,
            down ? t.control : t.line};
}

} // namespace bluepencil
