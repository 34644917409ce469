// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/veiloverlay.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/textsurface.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int restMs = 300; // of the pointer, before a bar is away
constexpr int mostTyped = 64; // UTF-16 units that come in at once by a person's keys
constexpr int tagRoom = 4; // on either side of the words on a bar

// A layout has what an input method is about to write in it; the document has not.
int layoutIndex(const QTextBlock &block, int position)
{
    const QTextLayout *layout = block.layout();
    const int index = position - block.position();
    const auto preedit = int(layout->preeditAreaText().size());
    return preedit > 0 && index > layout->preeditAreaPosition() ? index + preedit : index;
}

} // namespace

VeilOverlay::VeilOverlay(TextSurface &surface, QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
    , m_area(surface.area())
{
    setObjectName(QStringLiteral("veilOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { setHovered(m_waiting); });
    m_area->installEventFilter(this);
    surface.area()->viewport()->setMouseTracking(true);
    surface.area()->viewport()->installEventFilter(this);
    hide();
}

VeilOverlay::~VeilOverlay() = default;

void VeilOverlay::enter(State state)
{
    m_state = state;
    m_hovered = m_waiting = -1;
    m_rest.stop();
    setVisible(state != State::None);
    update();
}

void VeilOverlay::uncover()
{
    m_marks.clear();
    m_words.clear();
    enter(State::None);
}

void VeilOverlay::coverAll(const QString &words)
{
    m_marks.clear();
    m_words = words;
    enter(State::All);
}

void VeilOverlay::setMarks(std::vector<VeilMark> marks)
{
    if (m_state == State::Marks && marks == m_marks)
        return;
    const int hovered = m_hovered;
    m_marks = std::move(marks);
    enter(State::Marks);
    if (std::ranges::find(m_marks, hovered, &VeilMark::start) != m_marks.end())
        setHovered(hovered);
}

void VeilOverlay::noteCaret()
{
    m_isCaretPut = true;
    if (m_state == State::Marks)
        update();
}

void VeilOverlay::forgetCaret()
{
    m_isCaretPut = false;
    update();
}

void VeilOverlay::shift(int position, int removed, int added)
{
    if (m_state != State::Marks)
        return;
    const int end = position + removed;
    const int grown = added - removed;
    for (VeilMark &mark : m_marks) {
        // What is put in the middle of a mark is a part of it.
        if (mark.start >= end)
            mark.start += grown;
        else
            mark.start = std::min(mark.start, position + added);
        if (mark.end >= end && mark.end > position)
            mark.end += grown;
        else
            mark.end = std::min(mark.end, std::max(position, mark.start));
    }
    std::erase_if(m_marks, [](const VeilMark &mark) { return mark.end <= mark.start; });
    if (added > 0)
        insertTyped(position, added);
    m_hovered = m_waiting = -1;
    update();
}

// One behind the other they are one: who types a word sees it until they leave it.
void VeilOverlay::insertTyped(int position, int added)
{
    VeilMark typed {position, position + added, {}, added <= mostTyped};
    const auto within = std::ranges::find_if(m_marks, [&](const VeilMark &mark) {
        return mark.start <= typed.start && typed.end <= mark.end;
    });
    if (within != m_marks.end())
        return;
    // Of what it would overlap the rest counts as not looked at.
    std::erase_if(m_marks, [&](const VeilMark &mark) {
        const bool joins
            = mark.isTyped && typed.isTyped && mark.start <= typed.end && typed.start <= mark.end;
        const bool overlaps = mark.start < typed.end && typed.start < mark.end;
        if (!joins && !overlaps)
            return false;
        typed.start = std::min(typed.start, mark.start);
        typed.end = std::max(typed.end, mark.end);
        typed.isTyped = typed.isTyped && mark.isTyped;
        return true;
    });
    const auto behind = std::ranges::find_if(
        m_marks, [&](const VeilMark &mark) { return mark.start >= typed.start; });
    m_marks.insert(behind, typed);
}

bool VeilOverlay::isRevealed(const VeilMark &mark) const
{
    if (mark.start == m_hovered)
        return true;
    if (!m_isCaretPut || !m_area || !m_area->hasFocus() || (mark.tag.isEmpty() && !mark.isTyped))
        return false;
    const int caret = m_surface.textCursor().position();
    return mark.start <= caret && caret <= mark.end;
}

QRect VeilOverlay::textRect() const
{
    const QWidget *viewport = m_surface.area()->viewport();
    return {viewport->mapTo(parentWidget(), QPoint()), viewport->size()};
}

// From the first to the last of its glyphs: in a line of two directions that may be more than it.
QRect VeilOverlay::barAt(const QTextBlock &block, const QTextLine &line, int from, int to) const
{
    // A place of this line, or while an input method writes in the block one it does not move.
    const QTextLayout *layout = block.layout();
    const bool isComposing = !layout->preeditAreaText().isEmpty();
    const int last = block.length() - 1;
    int place = std::min(line.textStart(), last);
    if (isComposing)
        place = layout->preeditAreaPosition() == 0 ? last : 0;
    const int known = layoutIndex(block, block.position() + place);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + place);
    const QRect caret = m_surface.rectAt(cursor).translated(textRect().topLeft());
    const QTextLine caretLine = isComposing ? layout->lineForTextPosition(known) : line;
    if (!caretLine.isValid())
        return textRect();
    const double shift = caret.left() - caretLine.cursorToX(known);
    const double lower = (line.y() + line.height() / 2) - (caretLine.y() + caretLine.height() / 2);
    const double one = line.cursorToX(from);
    const double other = line.cursorToX(to);
    double left = std::min(one, other);
    double right = std::max(one, other);
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs) {
        const QRectF bounds = run.boundingRect();
        left = std::min(left, bounds.left());
        right = std::max(right, bounds.right());
    }
    const int start = int(std::floor(left + shift)) - 1;
    const int stop = int(std::ceil(right + shift)) + 1;
    // Letters of a fallback font may reach out of the line that the caret measures.
    const int tall = std::max(caret.height(), int(std::ceil(line.height())));
    const int top = caret.center().y() + int(std::lround(lower)) - (tall + 1) / 2;
    return {start, top, stop - start, tall + 2};
}

std::vector<VeilOverlay::Bar> VeilOverlay::allBars() const
{
    std::vector<Bar> bars;
    if (m_state != State::Marks || m_marks.empty())
        return bars;
    const QRect text = textRect();
    const QTextDocument *document = m_surface.document();
    const int first = document->findBlock(m_surface.cursorAt(QPoint(0, 0)).position()).position();
    auto mark = std::ranges::partition_point(
        m_marks, [first](const VeilMark &each) { return each.end <= first; });
    for (; mark != m_marks.end(); ++mark) {
        QTextBlock block = document->findBlock(std::max(mark->start, first));
        for (; block.isValid() && block.position() < mark->end; block = block.next()) {
            const QTextLayout *layout = block.layout();
            const int from = layoutIndex(block, std::max(mark->start, block.position()));
            const int to
                = layoutIndex(block, std::min(mark->end, block.position() + block.length() - 1));
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                const int start = std::max(from, line.textStart());
                const int end = std::min(to, line.textStart() + line.textLength());
                if (start >= end)
                    continue;
                const QRect bar = barAt(block, line, start, end);
                if (bar.top() > text.bottom())
                    return bars;
                if (bar.bottom() >= text.top())
                    bars.push_back({bar, &*mark});
            }
        }
    }
    return bars;
}

std::vector<QRect> VeilOverlay::bars() const
{
    std::vector<QRect> rects;
    if (m_state == State::All)
        rects.push_back(textRect());
    for (const Bar &bar : allBars()) {
        if (!isRevealed(*bar.mark))
            rects.push_back(bar.rect);
    }
    return rects;
}

void VeilOverlay::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const QRect text = textRect();
    QPainter painter(this);
    painter.setClipRect(text);
    painter.setFont(look.font(TypeRole::Caption));
    if (m_state == State::All) {
        painter.fillRect(text, palette().color(QPalette::Base));
        painter.setFont(look.font(TypeRole::Body));
        painter.setPen(look.muted);
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(text, int(Qt::AlignTop | side) | Qt::TextWordWrap, m_words);
        return;
    }
    const QFontMetrics metrics(painter.font());
    for (const Bar &bar : allBars()) {
        if (isRevealed(*bar.mark))
            continue;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(bar.rect, palette().color(QPalette::Base)); // under round corners, too
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inner = bar.rect.adjusted(1, 1, -1, -1);
        drawRounded(&painter, inner, radius::box, look.sunken, look.control);
        const QRect words = inner.adjusted(tagRoom, 0, -tagRoom, 0);
        painter.setPen(look.muted);
        painter.drawText(words, Qt::AlignCenter,
                         metrics.elidedText(bar.mark->tag, Qt::ElideRight, words.width()));
    }
}

int VeilOverlay::markAt(QPoint place) const
{
    for (const Bar &bar : allBars()) {
        if (bar.rect.contains(place))
            return bar.mark->start;
    }
    return -1;
}

void VeilOverlay::setHovered(int start)
{
    if (m_hovered == start)
        return;
    m_hovered = start;
    update();
}

bool VeilOverlay::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_area.data()) {
        if (type == QEvent::FocusIn || type == QEvent::FocusOut)
            update();
    } else if (type == QEvent::MouseMove && m_state == State::Marks) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const int over = markAt(move->position().toPoint() + textRect().topLeft());
        if (over != m_hovered)
            setHovered(-1);
        if (over != m_waiting || over < 0)
            m_rest.stop();
        m_waiting = over;
        if (over >= 0 && over != m_hovered && !m_rest.isActive())
            m_rest.start();
    } else if (type == QEvent::Leave) {
        m_rest.stop();
        m_waiting = -1;
        setHovered(-1);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bluepencil
