// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/valueedit.h"

#include "ui/common/endlesswords.h"
#include "ui/review/editor/changemarks.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/markoverlay.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>

namespace bluepencil {

ValueEdit::ValueEdit(QWidget *parent)
    : QWidget(parent)
    , m_surface(TextSurface::create(TextSurface::Kind::Plain, this))
    , m_highlighter(std::make_unique<ChangeHighlighter>(m_surface->document()))
    , m_overlay(new MarkOverlay(*m_surface, *m_highlighter, this))
{
    QAbstractScrollArea *area = m_surface->area();
    area->setObjectName(QStringLiteral("fieldText"));
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    setFocusProxy(area);
    QTextDocument *document = m_surface->document();
    document->setDocumentMargin(0);
    document->setUndoRedoEnabled(false); // the draft's own history has each step
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    connect(document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_loading && (removed != 0 || added != 0))
            Q_EMIT edited();
    });
}

ValueEdit::~ValueEdit()
{
    // What goes speaks once more: a highlighter of its formats, a widget of being hidden.
    m_surface->document()->disconnect(this);
    m_surface->area()->removeEventFilter(this);
    m_surface->area()->viewport()->removeEventFilter(this);
    delete m_overlay; // it looks at the two others
}

void ValueEdit::setText(const QString &text)
{
    m_loading = true;
    QTextOption option = m_surface->document()->defaultTextOption();
    option.setWrapMode(wrapModeOf(text));
    m_surface->document()->setDefaultTextOption(option);
    m_surface->document()->setPlainText(toDocument(text));
    QTextCursor cursor(m_surface->document());
    cursor.movePosition(QTextCursor::End);
    m_surface->setTextCursor(cursor);
    m_loading = false;
    m_overlay->update();
}

QString ValueEdit::text() const
{
    return fromDocument(m_surface->document()->toRawText());
}

void ValueEdit::setReadOnly(bool readOnly)
{
    m_surface->setReadOnly(readOnly);
}

void ValueEdit::setHint(const QString &hint)
{
    static_cast<QPlainTextEdit *>(m_surface->area())->setPlaceholderText(hint);
}

void ValueEdit::setReadingFont(const QFont &font)
{
    m_loading = true;
    m_surface->area()->setFont(font);
    m_surface->document()->setDefaultFont(font);
    m_loading = false;
}

void ValueEdit::setNames(const QString &name, const QString &description)
{
    m_surface->area()->setAccessibleName(name);
    m_surface->area()->setAccessibleDescription(description);
}

void ValueEdit::selectAll()
{
    QTextCursor cursor(m_surface->document());
    cursor.select(QTextCursor::Document);
    m_surface->setTextCursor(cursor);
}

void ValueEdit::putCaretAt(QPoint position)
{
    m_surface->setTextCursor(m_surface->cursorAt(position));
}

bool ValueEdit::isAtEdge(bool top) const
{
    QTextCursor here = m_surface->textCursor();
    const int line = m_surface->rectAt(here).top();
    QTextCursor edge(m_surface->document());
    if (!top)
        edge.movePosition(QTextCursor::End);
    return m_surface->rectAt(edge).top() == line;
}

bool isBackwards(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backtab || event.modifiers().testFlag(Qt::ShiftModifier);
}

bool ValueEdit::takesKey(QKeyEvent *event)
{
    if (event->isAutoRepeat() && !m_mayRepeat)
        return true; // held down since it was somewhere else
    m_mayRepeat = true;
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
        return true;
    }
    if (event->matches(QKeySequence::Redo)
        || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT redoWanted();
        return true;
    }
    const bool isBare = event->modifiers() == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool up = event->key() == Qt::Key_Up;
        if (!isBare || !isAtEdge(up))
            return false;
        Q_EMIT moveWanted(up ? -1 : 1, false);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        Q_EMIT moveWanted(1, false);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        Q_EMIT moveWanted(isBackwards(*event) ? -1 : 1, true);
        return true;
    default:
        return false;
    }
}

bool ValueEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the form scrolls
        return true;
    }
    if (watched != m_surface->area())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        m_mayRepeat = false;
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ValueEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->area()->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
}

} // namespace bluepencil
