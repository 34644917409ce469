// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "ui/common/keycaps.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/stylepaint.h"
#include "ui/common/style/themecontroller.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace bluepencil {

namespace {

constexpr int searchSide = 10;
constexpr int searchWidth = 340;

} // namespace

SearchField::SearchField(const QString &placeholder, const QKeySequence &keys, QWidget *parent)
    : QLineEdit(parent)
{
    setQuietField(this, true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear
        = addAction(themedIcon(QStringLiteral("cross"), Ink::Muted), QLineEdit::TrailingPosition);
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_clear->setVisible(!words.isEmpty());
        updateMargins();
    });
    setKeys(keys);
}

SearchField::~SearchField() = default;

void SearchField::setKeys(const QKeySequence &keys)
{
    m_parts = keyParts(keys);
    updateMargins();
    update();
}

void SearchField::updateMargins()
{
    const int caps
        = text().isEmpty() && !m_parts.isEmpty() ? keyCapsSize(m_parts).width() + space::s4 : 0;
    setTextMargins(mirrored(layoutDirection(), QMargins(iconEdge() + searchSide, 0, caps, 0)));
}

QSize SearchField::sizeHint() const
{
    return {searchWidth, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect glass(searchSide, (height() - iconEdge()) / 2, iconEdge(), iconEdge());
    paintIcon(&painter, mirrored(layoutDirection(), rect(), glass), QStringLiteral("search"),
              theme().muted, layoutDirection());
    if (!text().isEmpty() || m_parts.isEmpty())
        return;
    const int width = keyCapsSize(m_parts).width();
    const QRect caps(this->width() - space::s8 + 1 - width, 0, width, height());
    paintKeyCaps(&painter, mirrored(layoutDirection(), rect(), caps), m_parts, plainKeyCaps());
}

void SearchField::changeEvent(QEvent *event)
{
    if (changesLook(event)) {
        updateMargins();
        updateGeometry();
    }
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bluepencil
