// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/cardbutton.h"

#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace bluepencil {

namespace {

constexpr int betweenLines = 2;

} // namespace

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_strong(new Paragraph({}, TypeRole::Strong, Ink::Text, this))
    , m_detail(new Paragraph({}, TypeRole::Caption, Ink::Text, this))
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (Paragraph *part : {m_strong, m_detail})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

CardButton::~CardButton() = default;

void CardButton::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_strong->setParagraph(words.strong);
    m_detail->setParagraph(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    setAccessibleName(words.strong);
    setAccessibleDescription(words.detail);
    place();
    updateGeometry();
    update();
}

void CardButton::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

QSize CardButton::sizeHint() const
{
    const int inner = qMax(m_strong->sizeHint().width(), m_detail->sizeHint().width());
    const int wide = inner + startRoom() + space::s12;
    return {wide, heightForWidth(wide)};
}

QSize CardButton::minimumSizeHint() const
{
    return {m_strong->minimumSizeHint().width() + startRoom() + space::s12, 0};
}

int CardButton::heightForWidth(int width) const
{
    const int inner = width - startRoom() - space::s12;
    const int detail
        = m_words.detail.isEmpty() ? 0 : betweenLines + m_detail->heightForWidth(inner);
    return space::s8 + m_strong->heightForWidth(inner) + detail + space::s8;
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &look = theme();
    const QColor ink = look.ink(m_words.tone);
    drawRounded(&painter, rect(), radius::check, look.soft(m_words.tone),
                m_isCurrent ? ink : QColor());
    const int size = look.sized(metric::icon);
    const QRect icon(space::s12, space::s8 + 2, size, size);
    paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), m_words.icon, ink,
              layoutDirection());
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::check - 1);
}

void CardButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place();
}

void CardButton::changeEvent(QEvent *event)
{
    place();
    QAbstractButton::changeEvent(event);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

int CardButton::startRoom()
{
    return space::s12 + theme().sized(IconColumn);
}

void CardButton::place()
{
    const int inner = width() - startRoom() - space::s12;
    const int strong = m_strong->heightForWidth(inner);
    const auto put = [this, inner](QWidget *part, int top, int height) {
        part->setGeometry(
            mirrored(layoutDirection(), rect(), QRect(startRoom(), top, inner, height)));
    };
    put(m_strong, space::s8, strong);
    put(m_detail, space::s8 + strong + betweenLines, m_detail->heightForWidth(inner));
}

} // namespace bluepencil
