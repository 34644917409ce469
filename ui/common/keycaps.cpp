// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keycaps.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int capGap = 3;
constexpr int capSide = 5;
constexpr QChar returnSign(u'\u21B5');

QFont capFont(bool strong)
{
    return theme().font(strong ? TypeRole::CaptionStrong : TypeRole::Caption);
}

int capHeight(const QFontMetrics &metrics)
{
    return std::max(metric::key, metrics.height() + 2);
}

int capWidth(const QString &part, const QFont &font, int height, const TextWidths &widths)
{
    if (part == returnSign)
        return height + 1;
    return std::max(height, widths.plain(font, part) + 2 * capSide);
}

// Drawn, since not every font has the sign and those that do differ much.
void paintReturn(QPainter *painter, const QRectF &cap, const QColor &ink)
{
    const qreal unit = cap.height() / 18;
    const QPointF middle = cap.center();
    QPainterPath path(middle + QPointF(4.5, -3.5) * unit);
    path.lineTo(middle + QPointF(4.5, 1.5) * unit);
    path.lineTo(middle + QPointF(-4.5, 1.5) * unit);
    path.moveTo(middle + QPointF(-1.8, -1.2) * unit);
    path.lineTo(middle + QPointF(-4.5, 1.5) * unit);
    path.lineTo(middle + QPointF(-1.8, 4.2) * unit);
    painter->setPen(QPen(ink, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

QString keyName(Qt::Key key)
{
    switch (int(key)) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return returnSign;
    case Qt::Key_Left:
        return QStringLiteral("\u2190");
    case Qt::Key_Up:
        return QStringLiteral("\u2191");
    case Qt::Key_Right:
        return QStringLiteral("\u2192");
    case Qt::Key_Down:
        return QStringLiteral("\u2193");
    default:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

} // namespace

KeyCapsLook plainKeyCaps()
{
    return {theme().muted, theme().line, {}, false};
}

QStringList keyParts(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination chord = keys[0];
    const Qt::KeyboardModifiers modifiers = chord.keyboardModifiers();
    QStringList parts;
    const auto add = [&](Qt::KeyboardModifier modifier, Qt::Modifier sign) {
        if (!modifiers.testFlag(modifier))
            return;
        // Qt translates "Ctrl+A" as a whole only; what stands before the letter is the modifier.
        QString name
            = QKeySequence(QKeyCombination(sign, Qt::Key_A)).toString(QKeySequence::NativeText);
        name.chop(1);
        if (name.endsWith(u'+'))
            name.chop(1);
        parts.append(name);
    };
    add(Qt::MetaModifier, Qt::META);
    add(Qt::ControlModifier, Qt::CTRL);
    add(Qt::AltModifier, Qt::ALT);
    add(Qt::ShiftModifier, Qt::SHIFT);
    parts.append(keyName(chord.key()));
    return parts;
}

QSize keyCapsSize(const QStringList &parts, bool strong)
{
    return keyCapsSize(parts, strong, {});
}

QSize keyCapsSize(const QStringList &parts, bool strong, const TextWidths &widths)
{
    if (parts.isEmpty())
        return {0, 0};
    const QFont font = capFont(strong);
    const int height = capHeight(QFontMetrics(font));
    int width = capGap * int(parts.size() - 1);
    for (const QString &part : parts)
        width += capWidth(part, font, height, widths);
    return {width, height};
}

void paintKeyCaps(QPainter *painter, const QRect &rect, const QStringList &parts,
                  const KeyCapsLook &look)
{
    painter->save();
    painter->setFont(capFont(look.strong));
    const QFont font = painter->font();
    const int height = capHeight(painter->fontMetrics());
    const TextWidths widths; // of this painting alone
    int x = rect.left();
    const int y = rect.top() + (rect.height() - height) / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QString &part : parts) {
        const QRect cap(x, y, capWidth(part, font, height, widths), height);
        drawRounded(painter, cap, radius::key, look.fill, look.edge);
        if (part == returnSign) {
            paintReturn(painter, cap, look.ink);
        } else {
            painter->setPen(look.ink);
            painter->drawText(cap, int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                              part);
        }
        x += cap.width() + capGap;
    }
    painter->restore();
}

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

KeyCaps::~KeyCaps() = default;

void KeyCaps::setKeys(const QKeySequence &keys)
{
    m_parts = keyParts(keys);
    setText(keys.toString(QKeySequence::NativeText));
    setAccessibleName(text());
    setVisible(!keys.isEmpty());
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const
{
    return keyCapsSize(m_parts, false, m_widths);
}

QSize KeyCaps::minimumSizeHint() const
{
    return sizeHint();
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCaps(&painter, rect(), m_parts, plainKeyCaps());
}

void KeyCaps::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace bluepencil
