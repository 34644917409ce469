// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/drafteditor.h"

#include "core/text/text.h"
#include "ui/common/endlesswords.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/markoverlay.h"
#include "ui/review/editor/tooloverlay.h"
#include "ui/review/panes/scrollroom.h"
#include "ui/review/panes/sheet.h"
#include "ui/review/veil/veiloverlay.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>
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

DraftEditor::DraftEditor(QWidget *parent, Purpose purpose)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_accessibleWords(tr("Draft"))
{
    setObjectName(purpose == Purpose::Work ? QStringLiteral("draftEditor")
                                           : QStringLiteral("besideEditor"));
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
    delete m_tools;
    m_tools = nullptr;
    delete m_veil;
    m_veil = nullptr;
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
    m_highlighter->setRemovals(m_purpose == Purpose::Base);
    m_overlay = new MarkOverlay(*m_surface, *m_highlighter, this);
    m_tools = new ToolOverlay(*m_surface, this);
    m_veil = new VeilOverlay(*m_surface, this);
    QWidget *area = m_surface->area();
    area->setObjectName(m_purpose == Purpose::Work ? QStringLiteral("draftText")
                                                   : QStringLiteral("besideText"));
    area->setAccessibleName(m_accessibleWords);
    area->installEventFilter(this);
    setFocusProxy(area);
    connectSurface();
    area->setGeometry(rect());
    area->show();
    m_overlay->setGeometry(rect());
    m_overlay->show();
    m_tools->setGeometry(rect());
    m_tools->show();
    m_veil->setGeometry(rect());
    if (m_isVeiled)
        m_veil->coverAll(m_veilWords);
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
                m_tools->shift(position, removed, added);
                m_veil->shift(position, removed, added);
                m_overlay->updateBars();
                Q_EMIT contentsMoved(position, removed, added);
                Q_EMIT textChanged();
            });
}

void DraftEditor::connectSurface()
{
    const auto moved = [this] {
        if (m_loading)
            return;
        m_veil->noteCaret();
        Q_EMIT caretMoved();
    };
    if (auto *rich = qobject_cast<QTextEdit *>(m_surface->area())) {
        connect(rich, &QTextEdit::cursorPositionChanged, this, moved);
        connect(rich, &QTextEdit::selectionChanged, this, moved);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_surface->area())) {
        connect(plain, &QPlainTextEdit::cursorPositionChanged, this, moved);
        connect(plain, &QPlainTextEdit::selectionChanged, this, moved);
    }
    const auto scrolledNow = [this] {
        m_overlay->update();
        m_tools->update();
        m_veil->update();
        Q_EMIT scrolled();
    };
    const QScrollBar *bar = m_surface->area()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, scrolledNow);
    // Where the caret leads, the plain surface goes without its scroll bar saying so.
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_surface->area())) {
        connect(plain, &QPlainTextEdit::updateRequest, this, [scrolledNow](const QRect &, int dy) {
            if (dy != 0)
                scrolledNow();
        });
    }
}

void DraftEditor::scrollBy(int pixels)
{
    QScrollBar *bar = m_surface->area()->verticalScrollBar();
    const bool byLine = m_surface->kind() == TextSurface::Kind::Plain;
    const int line = qMax(1, QFontMetrics(m_surface->area()->font()).lineSpacing());
    bar->setValue(bar->value() + (byLine ? qRound(double(pixels) / line) : pixels));
}

void DraftEditor::scrollTo(int position, int top)
{
    QTextCursor cursor(m_surface->document());
    cursor.setPosition(position);
    QScrollBar *bar = m_surface->area()->verticalScrollBar();
    if (m_surface->kind() == TextSurface::Kind::Rich) {
        bar->setValue(bar->value() + m_surface->rectAt(cursor).top() - top);
        return;
    }
    // The plain surface scrolls by lines, and tells places only near what is seen.
    const QTextBlock block = cursor.block();
    const QRectF bounds = m_surface->document()->documentLayout()->blockBoundingRect(block);
    const int lines = qMax(1, block.lineCount());
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const int above = qRound(top / qMax(1.0, bounds.height() / lines));
    bar->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0) - above);
}

void DraftEditor::setRoomAbove(const std::map<int, int> &pixels)
{
    m_loading = true; // formats are no change of the text
    QTextDocument *document = m_surface->document();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (const auto &[number, room] : pixels) {
        const QTextBlock block = document->findBlockByNumber(number);
        if (!block.isValid())
            continue;
        QTextBlockFormat format;
        format.setTopMargin(room);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
    m_loading = false;
    m_overlay->update();
}

void DraftEditor::setAccessibleWords(const QString &words)
{
    m_accessibleWords = words;
    m_surface->area()->setAccessibleName(words);
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
    m_highlighter->forget();
    m_tools->setMisspelt({});
    m_tools->setFound({});
    m_veil->forgetCaret();
    if (m_isVeiled)
        m_veil->coverAll(m_veilWords);
    QTextDocument *document = m_surface->document();
    const ScrollRoom room(*m_surface->area(), text, document->defaultFont());
    document->setUndoRedoEnabled(false);
    document->clear();
    // While nothing is there to be laid out; then the text, once.
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(m_direction);
    option.setWrapMode(wrapModeOf(text));
    document->setDefaultTextOption(option);
    applyLook();
    QTextCursor(document).insertText(toDocument(canonicalText(text)));
    ++m_token; // whoever looked before saw nothing of it
    document->setUndoRedoEnabled(true);
    m_surface->setTextCursor(QTextCursor(document));
    m_surface->area()->verticalScrollBar()->setValue(0);
    noteCode();
    m_loading = false;
    m_overlay->update();
}

// Both are asked for many times between two changes.
QString DraftEditor::raw() const
{
    if (m_rawToken != m_token)
        m_raw = m_surface->document()->toRawText();
    m_rawToken = m_token;
    return m_raw;
}

QString DraftEditor::text() const
{
    if (m_textToken != m_token)
        m_text = fromDocument(raw());
    m_textToken = m_token;
    return m_text;
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
    setMarks(marksOf(edits, raw()));
}

void DraftEditor::showRemovals(const EditScript &edits)
{
    setMarks(removalsOf(edits, raw()));
}

void DraftEditor::setMarks(std::vector<ChangeMark> marks)
{
    const std::vector<ChangeMark> before = m_highlighter->marks();
    m_loading = true; // formats are no change of the text
    m_highlighter->setMarks(std::move(marks));
    m_loading = false;
    m_overlay->updateMarks(before);
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
    qsizetype index = all.size();
    qsizetype codePoints = codePointCount(all);
    const auto goBack = [&](qsizetype to) {
        for (; codePoints > to; --codePoints)
            index
                -= index >= 2 && all[index - 1].isLowSurrogate() && all[index - 2].isHighSurrogate()
                ? 2
                : 1;
        return int(index);
    };
    // From the end, so that what comes before stays where it is.
    for (auto each = replacements.rbegin(); each != replacements.rend(); ++each) {
        const QString text = inputToDocument(each->text);
        const int end = goBack(each->end);
        const int start = goBack(each->start);
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
    if (m_surface->document()->defaultFont() != font)
        m_surface->document()->setDefaultFont(font); // lays out anew
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

int DraftEditor::documentLength() const
{
    return qMax(0, m_surface->document()->characterCount() - 1);
}

std::pair<int, int> DraftEditor::visibleRange() const
{
    const QRect seen = m_surface->area()->viewport()->visibleRegion().boundingRect();
    if (m_loading || seen.isEmpty())
        return {0, 0};
    const bool mirrored = m_direction == Qt::RightToLeft;
    const auto positionAt = [&](const QPoint &ltr, const QPoint &rtl) {
        return m_surface->cursorAt(mirrored ? rtl : ltr).position();
    };
    const int first = positionAt(seen.topLeft(), seen.topRight());
    const int last = positionAt(seen.bottomRight(), seen.bottomLeft());
    return {first, qMin(last + 1, documentLength())};
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->area()->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    m_tools->setGeometry(rect());
    m_tools->raise();
    m_veil->setGeometry(rect());
    m_veil->raise();
    applyMargins();
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
