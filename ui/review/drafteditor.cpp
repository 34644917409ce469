// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/drafteditor.h"

#include "core/text/text.h"
#include "ui/common/themecontroller.h"
#include "ui/review/documenttext.h"
#include "ui/review/markoverlay.h"
#include "ui/review/sheet.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>

namespace bluepencil {

namespace {

constexpr int caretRoom = 2; // at the start of right-to-left lines the caret stands outside them

// Where the platform's redo is Ctrl+Shift+Z alone.
bool isOtherRedo(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
}

} // namespace

DraftEditor::DraftEditor(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("draftEditor"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    useSurface(TextSurface::Kind::Rich);
}

DraftEditor::~DraftEditor()
{
    dropSurface();
}

// In this order: the overlay looks at the highlighter, which belongs to the document.
void DraftEditor::dropSurface()
{
    if (!m_surface)
        return;
    m_surface->document()->disconnect(this);
    m_surface->area()->disconnect(this);
    m_surface->area()->verticalScrollBar()->disconnect(this);
    delete m_overlay;
    m_overlay = nullptr;
    m_highlighter.reset();
    m_surface.reset();
}

void DraftEditor::useSurface(TextSurface::Kind kind)
{
    if (m_surface && m_surface->kind() == kind)
        return;
    const bool hadFocus = m_surface && m_surface->area()->hasFocus();
    dropSurface();
    m_surface = TextSurface::create(kind, this);
    connectDocument();
    m_highlighter = std::make_unique<ChangeHighlighter>(m_surface->document());
    m_overlay = new MarkOverlay(*m_surface, *m_highlighter, this);
    QWidget *area = m_surface->area();
    area->setObjectName(QStringLiteral("draftText"));
    area->setAccessibleName(tr("Draft"));
    area->installEventFilter(this);
    setFocusProxy(area);
    connectSurface();
    area->show();
    m_overlay->show();
    applyLook();
    if (hadFocus)
        area->setFocus();
}

// Before the highlighter is there, which formats on the same signal: marks must have moved by then.
void DraftEditor::connectDocument()
{
    connect(m_surface->document(), &QTextDocument::contentsChange, this,
            [this](int position, int removed, int added) {
                if (m_loading || (removed == 0 && added == 0))
                    return;
                ++m_token;
                m_highlighter->shift(position, removed, added);
                m_overlay->update();
                Q_EMIT textChanged();
            });
}

void DraftEditor::connectSurface()
{
    const auto moved = [this] {
        if (!m_loading)
            Q_EMIT caretMoved();
    };
    if (auto *rich = qobject_cast<QTextEdit *>(m_surface->area())) {
        connect(rich, &QTextEdit::cursorPositionChanged, this, moved);
        connect(rich, &QTextEdit::selectionChanged, this, moved);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_surface->area())) {
        connect(plain, &QPlainTextEdit::cursorPositionChanged, this, moved);
        connect(plain, &QPlainTextEdit::selectionChanged, this, moved);
    }
    const QScrollBar *bar = m_surface->area()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        m_overlay->update();
        noteCoverage();
    });
}

void DraftEditor::setText(const QString &text, const QString &language)
{
    m_loading = true;
    m_mayRepeat = false;
    ++m_token;
    m_language = language;
    m_direction = directionOf(language, text);
    useSurface(text.toUtf8().size() > richSurfaceBytes ? TextSurface::Kind::Plain
                                                       : TextSurface::Kind::Rich);
    m_highlighter->setMarks({});
    m_highlighter->setDoubts({});
    m_highlighter->setHints({});
    QTextDocument *document = m_surface->document();
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(m_direction);
    document->setDefaultTextOption(option);
    document->setUndoRedoEnabled(false);
    document->setPlainText(toDocument(canonicalText(text)));
    applyLook();
    document->setUndoRedoEnabled(true);
    m_surface->setTextCursor(QTextCursor(document));
    m_surface->area()->verticalScrollBar()->setValue(0);
    m_loading = false;
    m_coverage = 0;
    noteCoverage();
    m_overlay->update();
}

QString DraftEditor::raw() const
{
    return m_surface->document()->toRawText();
}

QString DraftEditor::text() const
{
    return fromDocument(raw());
}

void DraftEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_surface->setReadOnly(readOnly);
}

void DraftEditor::showChanges(const EditScript &edits, quint64 textToken)
{
    if (textToken != m_token)
        return;
    m_loading = true; // formats are no change of the text
    m_highlighter->setMarks(marksOf(edits, raw()));
    m_loading = false;
    m_overlay->update();
}

void DraftEditor::showDoubts(const std::vector<Doubt> &doubts, quint64 textToken)
{
    if (textToken != m_token)
        return;
    const QString all = raw();
    std::vector<DoubtMark> marks;
    marks.reserve(doubts.size());
    qsizetype index = 0;
    qsizetype codePoints = 0;
    const auto advance = [&](qsizetype to) {
        index += utf16Index(QStringView(all).sliced(index), to - codePoints);
        codePoints = to;
        return int(index);
    };
    for (const Doubt &doubt : doubts) {
        if (doubt.start < codePoints)
            continue; // lies in the one before
        const int start = advance(doubt.start);
        marks.push_back({start, advance(doubt.end), doubt.severe});
    }
    m_loading = true; // formats are no change of the text
    m_highlighter->setDoubts(std::move(marks));
    m_loading = false;
    m_overlay->update();
}

void DraftEditor::showHints(const std::vector<Stretch> &hints, quint64 textToken)
{
    if (textToken != m_token)
        return;
    const QString all = raw();
    std::vector<HintMark> marks;
    marks.reserve(hints.size());
    for (const auto &[start, end] : hints)
        marks.push_back({int(utf16Index(all, start)), int(utf16Index(all, end))});
    m_loading = true; // formats are no change of the text
    m_highlighter->setHints(std::move(marks));
    m_loading = false;
}

std::optional<std::pair<qsizetype, qsizetype>> DraftEditor::selection() const
{
    const QTextCursor cursor = m_surface->textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    const QString all = raw();
    return std::pair(codePointOffset(all, cursor.selectionStart()),
                     codePointOffset(all, cursor.selectionEnd()));
}

qsizetype DraftEditor::caret() const
{
    return codePointOffset(raw(), m_surface->textCursor().position());
}

void DraftEditor::setCaret(qsizetype offset)
{
    select(offset, offset);
}

void DraftEditor::select(qsizetype start, qsizetype end)
{
    const QString all = raw();
    QTextCursor cursor(m_surface->document());
    cursor.setPosition(int(utf16Index(all, start)));
    cursor.setPosition(int(utf16Index(all, end)), QTextCursor::KeepAnchor);
    m_surface->setTextCursor(cursor);
    m_surface->showCursor();
}

void DraftEditor::replace(qsizetype start, qsizetype end, const QString &text)
{
    const QString all = raw();
    QTextCursor cursor(m_surface->document());
    cursor.setPosition(int(utf16Index(all, start)));
    cursor.setPosition(int(utf16Index(all, end)), QTextCursor::KeepAnchor);
    cursor.insertText(inputToDocument(text));
    m_surface->setTextCursor(cursor);
    m_surface->showCursor();
}

void DraftEditor::change(qsizetype start, qsizetype end, const QString &text, bool joins)
{
    const QString all = raw();
    QTextCursor cursor(m_surface->document());
    cursor.setPosition(int(utf16Index(all, start)));
    cursor.setPosition(int(utf16Index(all, end)), QTextCursor::KeepAnchor);
    if (joins)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock(); // undo puts the caret where it was now
    cursor.insertText(inputToDocument(text));
    cursor.endEditBlock();
}

void DraftEditor::undo()
{
    QTextCursor cursor = m_surface->textCursor();
    m_surface->document()->undo(&cursor);
    m_surface->setTextCursor(cursor);
    m_surface->showCursor();
}

void DraftEditor::redo()
{
    QTextCursor cursor = m_surface->textCursor();
    m_surface->document()->redo(&cursor);
    m_surface->setTextCursor(cursor);
    m_surface->showCursor();
}

void DraftEditor::replaceAll(const std::vector<Replacement> &replacements)
{
    const QString all = raw();
    QTextCursor cursor(m_surface->document());
    cursor.beginEditBlock();
    int behind = 0;
    // From the end, so that what comes before stays where it is.
    for (auto each = replacements.rbegin(); each != replacements.rend(); ++each) {
        const QString text = inputToDocument(each->text);
        const int start = int(utf16Index(all, each->start));
        const int end = int(utf16Index(all, each->end));
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(text);
        behind += each == replacements.rbegin() ? start + int(text.size())
                                                : int(text.size()) - (end - start);
    }
    cursor.endEditBlock();
    cursor.setPosition(behind);
    m_surface->setTextCursor(cursor);
    m_surface->showCursor();
}

void DraftEditor::applyLook()
{
    const bool wasLoading = m_loading;
    m_loading = true;
    const QFont font = theme().readingFont(isArabicScript(m_language));
    m_surface->area()->setFont(font);
    m_surface->document()->setDefaultFont(font);
    m_surface->document()->setDocumentMargin(caretRoom);
    m_surface->setReadOnly(m_readOnly);
    applyMargins();
    formatBlocks();
    m_loading = wasLoading;
}

void DraftEditor::formatBlocks()
{
    if (m_surface->kind() != TextSurface::Kind::Rich)
        return;
    QTextDocument *document = m_surface->document();
    const bool undo = document->isUndoRedoEnabled();
    QTextBlockFormat format;
    format.setLineHeight(theme().readingLine(isArabicScript(m_language)),
                         QTextBlockFormat::FixedHeight);
    if (document->begin().blockFormat().lineHeight() == format.lineHeight())
        return;
    // Formats in the history would be taken back by undo.
    if (undo)
        document->setUndoRedoEnabled(false);
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    if (undo)
        document->setUndoRedoEnabled(true);
}

void DraftEditor::applyMargins()
{
    const SheetEdges edges = sheetEdges(width(), theme().readingFont(isArabicScript(m_language)));
    const QMargins margins(edges.start - caretRoom, 4, edges.end - caretRoom, 0);
    const bool mirrored = m_direction == Qt::RightToLeft;
    // The edges belong to the window, the change bars to the start of the text.
    const bool swap = (layoutDirection() == Qt::RightToLeft) || mirrored;
    m_surface->setMargins(
        swap ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
             : margins);
}

void DraftEditor::noteCoverage()
{
    if (m_loading || !isVisible())
        return;
    const QWidget *viewport = m_surface->area()->viewport();
    const int length = qMax(1, m_surface->document()->characterCount() - 1);
    const QTextCursor last = m_surface->cursorAt(
        QPoint(m_direction == Qt::RightToLeft ? 0 : viewport->width() - 1, viewport->height() - 1));
    const double share = qMin(1.0, double(last.position()) / length);
    if (share <= m_coverage)
        return;
    m_coverage = share;
    Q_EMIT coverageGrew();
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->area()->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    applyMargins();
    noteCoverage();
}

void DraftEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    noteCoverage();
}

// A key still held down from the item before, or from a list or a card, types nothing here.
bool DraftEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_mayRepeat = false;
    if (event->type() == QEvent::KeyPress) {
        const bool repeats = static_cast<const QKeyEvent *>(event)->isAutoRepeat();
        if (repeats && !m_mayRepeat)
            return true;
        m_mayRepeat = true;
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->matches(QKeySequence::Undo)) {
            Q_EMIT undoWanted();
            return true;
        }
        if (pressed->matches(QKeySequence::Redo) || isOtherRedo(*pressed)) {
            Q_EMIT redoWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DraftEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_surface || m_overlay == nullptr || !changesLook(event))
        return;
    applyLook();
    m_loading = true;
    m_highlighter->rehighlight();
    m_loading = false;
    m_overlay->update();
}

} // namespace bluepencil
