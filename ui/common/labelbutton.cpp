// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labelbutton.h"

#include "ui/common/keycaps.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int edgeGap = 6;
constexpr int partGap = 7;

int checkEdge()
{
    return theme().sized(14);
}

} // namespace

LabelButton::LabelButton(const QString &name, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setKeys(keys);
}

LabelButton::~LabelButton() = default;

void LabelButton::setKeys(const QKeySequence &keys)
{
    m_parts = keyParts(keys);
    setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

void LabelButton::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleName(detail.isEmpty() ? text() : tr("%1, %2").arg(text(), detail));
    update();
}

void LabelButton::setProposed(bool proposed)
{
    m_proposed = proposed;
    setDetail(proposed ? tr("proposed") : QString());
}

int LabelButton::capsWidth() const
{
    return keyCapsSize(m_parts, false, m_capWidths).width();
}

QSize LabelButton::sizeHint() const
{
    const QFont font = theme().font(TypeRole::Body);
    const int keys = m_parts.isEmpty() ? 0 : capsWidth() + partGap;
    return {2 * edgeGap + keys + m_widths.plain(font, text()) + partGap + checkEdge(),
            std::max(theme().labelRow(), QFontMetrics(font).height() + 8)};
}

QSize LabelButton::minimumSizeHint() const
{
    const int least = m_widths.plain(theme().font(TypeRole::Body), QStringLiteral("MMMM…"));
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 2 * edgeGap + metric::key + 2 * partGap + checkEdge() + least),
            whole.height()};
}

void LabelButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    const bool chosen = isChecked();
    QColor fill;
    if (chosen)
        fill = t.accentSoft;
    else if (isEnabled() && (underMouse() || isDown()))
        fill = t.sunken;
    drawRounded(&painter, rect(), radius::button, fill, chosen || m_proposed ? t.accent : t.line);
    const auto place = [this](int x, int width) {
        return mirrored(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = edgeGap;
    if (!m_parts.isEmpty()) {
        const int caps = capsWidth();
        KeyCapsLook look = plainKeyCaps();
        if (chosen)
            look = {t.onAccent, t.accent, t.accent, true};
        else if (!isEnabled())
            look.ink = t.control;
        paintKeyCaps(&painter, place(x, caps), m_parts, look);
        x += caps + partGap;
    }
    int end = width() - edgeGap;
    if (chosen) {
        end -= checkEdge();
        paintIcon(&painter, place(end, checkEdge()), QStringLiteral("check"), t.accent,
                  layoutDirection());
        end -= 3;
    }
    painter.setFont(t.font(TypeRole::Body));
    painter.setPen(isEnabled() ? t.text : t.control);
    const int nameWidth
        = std::min(m_widths.plain(painter.font(), text()) + 1, std::max(0, end - x));
    drawLine(&painter, place(x, nameWidth), Qt::AlignVCenter, text(), layoutDirection());
    x += nameWidth + partGap;
    if (!m_detail.isEmpty() && end - x > space::s24) {
        painter.setFont(t.font(TypeRole::Caption));
        painter.setPen(t.muted);
        drawLine(&painter, place(x, end - x), Qt::AlignVCenter, m_detail, layoutDirection());
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::button - 1);
}

void LabelButton::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void LabelButton::keyPressEvent(QKeyEvent *event)
{
    // A push button answers Return too; a person who tabs here expects that of every button.
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace bluepencil
