// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/textsurface.h"

#include "ui/common/endlesswords.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/pastedtext.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace bluepencil {

namespace {

bool isTyping(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier))
        return false; // both together are AltGr
    const QString text = event->text();
    return !text.isEmpty() && (text.at(0).isPrint() || text.at(0).isSurrogate());
}

// One class for both, since all of this is spelled the same in the two.
template <typename Base> class Surface final : public Base, public TextSurface {
public:
    Surface(QWidget *parent, Kind kind)
        : Base(parent)
        , m_kind(kind)
    {
        this->setFrameShape(QFrame::NoFrame);
        this->setTabChangesFocus(true);
        this->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        this->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        this->setContextMenuPolicy(Qt::DefaultContextMenu);
    }

    Kind kind() const override { return m_kind; }

    QAbstractScrollArea *area() override { return this; }

    QTextDocument *document() const override { return Base::document(); }

    QTextCursor textCursor() const override { return Base::textCursor(); }

    void setTextCursor(const QTextCursor &cursor) override { Base::setTextCursor(cursor); }

    QRect rectAt(const QTextCursor &cursor) const override { return Base::cursorRect(cursor); }

    QTextCursor cursorAt(QPoint position) const override
    {
        return Base::cursorForPosition(position);
    }

    void setReadOnly(bool readOnly) override
    {
        Base::setReadOnly(readOnly);
        this->setTextInteractionFlags(readOnly
                                          ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                          : Qt::TextEditorInteraction);
    }

    void setMargins(const QMargins &margins) override
    {
        this->setViewportMargins(margins);
        // A viewport that shrinks inside a resize is not laid out for again.
        const double wide = this->viewport()->width();
        if (m_kind == Kind::Rich && !qFuzzyCompare(Base::document()->textWidth(), wide))
            Base::document()->setPageSize(QSizeF(wide, -1));
    }

    void showCursor() override { this->ensureCursorVisible(); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // U+2028 would go in where a person means the end of a line, and on an empty line QTextEdit
        // takes the line height away instead of beginning another.
        if (!this->isReadOnly()
            && (event->matches(QKeySequence::InsertLineSeparator)
                || event->matches(QKeySequence::InsertParagraphSeparator))) {
            insert(QStringLiteral("\n"));
            event->accept();
            return;
        }
        if (!isTyping(event) || this->isReadOnly()) {
            Base::keyPressEvent(event);
            return;
        }
        type(event->text());
        event->accept();
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        const QString commit = inputToDocument(event->commitString());
        if (commit == event->commitString()) {
            Base::inputMethodEvent(event);
            return;
        }
        QInputMethodEvent clean(event->preeditString(), event->attributes());
        clean.setCommitString(commit, event->replacementStart(), event->replacementLength());
        Base::inputMethodEvent(&clean);
        event->accept();
    }

    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return pastedText(*source).has_value();
    }

    void insertFromMimeData(const QMimeData *source) override
    {
        const auto text = pastedText(*source);
        if (!this->isReadOnly() && text)
            insert(*text);
    }

    QMimeData *createMimeDataFromSelection() const override
    {
        auto *mime = new QMimeData;
        mime->setText(fromDocument(Base::textCursor().selectedText()));
        return mime;
    }

private:
    // Some input methods hand over a character above U+FFFF as two halves.
    void type(const QString &text)
    {
        if (text.size() == 1 && text.at(0).isHighSurrogate()) {
            m_half = text;
            return;
        }
        const bool second = text.size() == 1 && text.at(0).isLowSurrogate() && !m_half.isEmpty();
        insert(second ? m_half + text : text);
        m_half.clear();
    }

    void insert(const QString &text)
    {
        if (const auto mode = wrapModeOf(text); mode == QTextOption::WrapAnywhere) {
            QTextOption option = Base::document()->defaultTextOption();
            option.setWrapMode(mode);
            Base::document()->setDefaultTextOption(option);
        }
        QTextCursor cursor = Base::textCursor();
        cursor.insertText(inputToDocument(text));
        Base::setTextCursor(cursor);
        this->ensureCursorVisible();
    }

    Kind m_kind;
    QString m_half;
};

} // namespace

std::unique_ptr<TextSurface> TextSurface::create(Kind kind, QWidget *parent)
{
    if (kind == Kind::Plain)
        return std::make_unique<Surface<QPlainTextEdit>>(parent, kind);
    return std::make_unique<Surface<QTextEdit>>(parent, kind);
}

} // namespace bluepencil
