// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyrecorder.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace bluepencil {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

QKeySequence keysOf(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return {};
    Qt::KeyboardModifiers modifiers = event.modifiers()
        & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Where the plus needs Shift, Qt calls the key "+" already: Shift would then never match.
    const QString text = event.text();
    const bool sign = !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber()
        && !text.front().isSpace();
    if (sign)
        modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return {QKeyCombination(modifiers, Qt::Key(event.key()))};
}

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("keyRecorder"));
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::StrongFocus);
    setMargin(space::s8);
    setWordWrap(true);
    hide();
}

KeyRecorder::~KeyRecorder() = default;

void KeyRecorder::start(const QString &name)
{
    setText(tr("Press the new keys for “%1”. Esc leaves them as they are.").arg(name));
    setAccessibleName(text());
    m_recording = true;
    show();
    setFocus(Qt::OtherFocusReason);
}

void KeyRecorder::end()
{
    m_recording = false;
    hide();
}

QSize KeyRecorder::sizeHint() const
{
    return {QLabel::sizeHint().width(), theme().sized(metric::field)};
}

int KeyRecorder::heightForWidth(int width) const
{
    return qMax(QLabel::heightForWidth(width), theme().sized(metric::field));
}

bool KeyRecorder::event(QEvent *event)
{
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_recording && event->type() == QEvent::KeyPress) {
        take(static_cast<const QKeyEvent *>(event));
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void KeyRecorder::take(const QKeyEvent *event)
{
    // The key that started the recording may still be down.
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        end();
        Q_EMIT cancelled();
        return;
    }
    const QKeySequence keys = keysOf(*event);
    if (keys.isEmpty())
        return;
    end();
    Q_EMIT recorded(keys);
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (!m_recording)
        return;
    end();
    Q_EMIT cancelled();
}

void KeyRecorder::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(&painter, rect(), radius::field, theme().accentSoft);
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::field);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace bluepencil
