// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/overlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int veilLight = 64; // 25 % black
constexpr int veilDark = 105; // 41 %
constexpr int shadowDepth = 16;

} // namespace

Overlay::Overlay(const QString &name, int cardWidth, QWidget *window)
    : QWidget(window)
    , m_card(new QWidget(this))
    , m_column(new QVBoxLayout(m_card))
    , m_cardWidth(cardWidth)
{
    setAccessibleName(name);
    hide();
    m_column->setContentsMargins(space::s24, space::s20, space::s24, space::s20);
    m_column->setSpacing(space::s12);
    window->installEventFilter(this);
}

Overlay::~Overlay() = default;

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    focusFirst();
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

void Overlay::place()
{
    const int wide = qMin(theme().sized(m_cardWidth), width() - 2 * space::s24);
    m_card->setFixedWidth(wide);
    m_column->activate();
    const int tall = m_column->hasHeightForWidth() ? m_column->heightForWidth(wide)
                                                   : m_column->sizeHint().height();
    m_card->resize(wide, tall);
    m_card->move((width() - wide) / 2, qMax(space::s24, (height() - tall) / 3));
}

DecisionButton *Overlay::addButtons(const QString &go, const QString &icon, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, m_card);
    cancel->setObjectName(name + QStringLiteral("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    auto *accept = new DecisionButton(go, icon, QKeySequence(Qt::Key_Return),
                                      ButtonVariant::Primary, m_card);
    accept->setObjectName(name + QStringLiteral("Confirm"));
    row->addWidget(cancel);
    row->addWidget(accept);
    m_column->addLayout(row);
    return accept;
}

bool Overlay::event(QEvent *event)
{
    // The keys of the window rest while this is open.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *start = focusWidget();
    if (start == nullptr)
        start = this;
    QWidget *candidate = start;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (m_card->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled()
            && (candidate->focusPolicy() & Qt::TabFocus)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != start);
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // A key held down since before this opened, or while it opened, confirms nothing.
    if (isReturn && !event->isAutoRepeat())
        confirm();
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close();
    event->accept();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, theme().dark ? veilDark : veilLight));
    drawShadow(&painter, m_card->geometry(), radius::overlay, shadowDepth);
    drawRounded(&painter, m_card->geometry(), radius::overlay, theme().surface, theme().line);
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace bluepencil
