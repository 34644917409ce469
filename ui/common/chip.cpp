// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int chipSide = 7;
constexpr int chipGap = 4;

int chipIcon()
{
    return theme().sized(metric::chipIcon);
}

int iconSpace(const ChipContent &chip)
{
    if (chip.icon.isEmpty())
        return 0;
    return chipIcon() + (chip.text.isEmpty() ? 0 : chipGap);
}

} // namespace

QSize chipSize(const ChipContent &chip)
{
    const QFontMetrics metrics(theme().font(TypeRole::Caption));
    const int width = 2 * chipSide + iconSpace(chip) + metrics.horizontalAdvance(chip.text);
    return {width, std::max(metric::chip, metrics.height() + 4)};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipContent &chip,
               Qt::LayoutDirection direction)
{
    const Theme &t = theme();
    const bool outlined = chip.tone == Tone::Outline;
    painter->save();
    drawRounded(painter, rect, radius::chip, t.soft(chip.tone), outlined ? t.line : QColor());
    painter->setFont(t.font(TypeRole::Caption));
    painter->setPen(t.ink(chip.tone));
    int x = rect.left() + chipSide;
    if (!chip.icon.isEmpty()) {
        const QRect place(x, rect.top() + (rect.height() - chipIcon()) / 2, chipIcon(), chipIcon());
        paintIcon(painter, mirrored(direction, rect, place), chip.icon, t.ink(chip.tone),
                  direction);
        x += iconSpace(chip);
    }
    const QRect place(x, rect.top(), rect.right() + 1 - chipSide - x, rect.height());
    drawLine(painter, mirrored(direction, rect, place), Qt::AlignVCenter, chip.text, direction);
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContent(text, tone, icon);
}

Chip::~Chip() = default;

void Chip::setContent(const QString &text, Tone tone, const QString &icon)
{
    m_chip = {text, icon, tone};
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip);
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 2 * chipSide + iconSpace(m_chip) + space::s24), whole.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = std::min(this->height(), sizeHint().height());
    const QRect place(0, (this->height() - height) / 2, width(), height);
    paintChip(&painter, place, m_chip, layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace bluepencil
