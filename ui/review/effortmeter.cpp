// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/effortmeter.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace bluepencil {

namespace {

constexpr qint64 idleMs = 60'000;

// Of the keys a person struck: a key held down is one, and Shift alone says nothing.
bool isStroke(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return false;
    default:
        return !event.isAutoRepeat();
    }
}

} // namespace

EffortMeter::EffortMeter(const Clock &clock, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_window(window)
    , m_last(clock.steady())
{
    qApp->installEventFilter(this);
}

EffortMeter::~EffortMeter() = default;

void EffortMeter::begin(qint64 activeMs, qint64 readMs, int keystrokes)
{
    m_last = m_clock.steady();
    m_activeMs = activeMs;
    m_readMs = readMs;
    m_keystrokes = keystrokes;
    m_changed = readMs > 0 && readMs < activeMs;
}

void EffortMeter::noteFirstChange()
{
    if (m_changed)
        return;
    m_changed = true;
    m_readMs = m_activeMs;
}

bool EffortMeter::isActive() const
{
    return !m_away && m_window->isActiveWindow() && m_clock.steady() - m_last < idleMs;
}

void EffortMeter::noteInput()
{
    const qint64 now = m_clock.steady();
    const qint64 passed = now - m_last;
    if (!m_away && passed > 0 && passed < idleMs)
        m_activeMs += passed;
    m_last = now;
}

void EffortMeter::setAway(bool away)
{
    if (m_away == away)
        return;
    if (m_window->isActiveWindow())
        noteInput(); // what was worked until now
    m_away = away;
    m_last = m_clock.steady();
}

bool EffortMeter::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
        // Every key comes once to the window and then again to the widget in it.
        if (watched->isWindowType() && m_window->isActiveWindow()) {
            noteInput();
            m_keystrokes += isStroke(*static_cast<QKeyEvent *>(event)) ? 1 : 0;
        }
        break;
    case QEvent::ShortcutOverride: // a key that runs an action is no KeyPress
        if (m_window->isActiveWindow())
            noteInput();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (watched->isWindowType() && m_window->isActiveWindow())
            noteInput();
        break;
    case QEvent::WindowDeactivate:
        // Reading up to here was work.
        if (watched == m_window)
            noteInput();
        break;
    case QEvent::WindowActivate:
        // The time away is not work.
        if (watched == m_window)
            m_last = m_clock.steady();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bluepencil
