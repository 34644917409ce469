// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidelabel.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

ElideLabel::ElideLabel(const QString &text, TypeRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLine(text);
}

ElideLabel::~ElideLabel() = default;

void ElideLabel::setLine(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    if (line == this->text())
        return;
    setText(line);
    setAccessibleName(line);
    updateGeometry();
    showWhole();
    update();
}

void ElideLabel::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
}

void ElideLabel::setRole(TypeRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElideLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

int ElideLabel::textWidth() const
{
    const QFont font = theme().font(m_role);
    return m_tabular ? m_widths.tabular(font, text()) : m_widths.plain(font, text());
}

bool ElideLabel::isElided() const
{
    return textWidth() > qMax(0, contentsRect().width() - 1);
}

// Only of one that is seen: most of a window is built with widths that come to nothing.
void ElideLabel::showWhole()
{
    if (!isVisible())
        return;
    setToolTip(isElided() ? plainToolTip(text()) : QString());
}

QSize ElideLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return QSize(textWidth() + 1, QFontMetrics(theme().font(m_role)).height())
        + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize ElideLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (m_tabular)
        return whole;
    const int least = m_widths.plain(theme().font(m_role), QStringLiteral("MMM…"));
    return {std::min(whole.width(), least), whole.height()};
}

void ElideLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(m_role));
    painter.setPen(isEnabled() ? theme().ink(m_ink) : theme().control);
    if (m_tabular)
        drawTabular(&painter, contentsRect(), alignment(), text(), layoutDirection());
    else
        drawLine(&painter, contentsRect(), alignment(), text(), layoutDirection());
}

void ElideLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWhole();
}

void ElideLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    showWhole();
}

void ElideLabel::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace bluepencil
