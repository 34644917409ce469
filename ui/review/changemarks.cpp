// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changemarks.h"

#include "core/text/text.h"
#include "ui/common/theme.h"
#include "ui/review/documenttext.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <set>

namespace bluepencil {

namespace {

// More than this many insertions are not coloured: formatting them would take longer than a frame,
// and a text changed that much is read in the redline.
constexpr std::size_t mostMarks = 1000;

} // namespace

std::vector<ChangeMark> marksOf(const EditScript &edits, QStringView raw)
{
    std::vector<ChangeMark> marks;
    marks.reserve(edits.size());
    qsizetype index = 0;
    qsizetype codePoints = 0;
    const auto advance = [&](qsizetype to) {
        index += utf16Index(raw.sliced(index), to - codePoints);
        codePoints = to;
        return int(index);
    };
    for (const Edit &edit : edits) {
        ChangeMark mark;
        mark.start = advance(edit.final.start);
        mark.end = advance(edit.final.end);
        mark.removes = edit.op != Edit::Op::Insert;
        marks.push_back(mark);
    }
    return marks;
}

void shiftMarks(std::vector<ChangeMark> &marks, int position, int removed, int added)
{
    const int end = position + removed;
    for (ChangeMark &mark : marks) {
        const auto moved = [&](int place) {
            if (place >= end)
                return place + added - removed;
            return qMin(place, position);
        };
        // Typed at the edge of an insertion belongs to it.
        const bool behind = mark.start >= end && !(mark.start == position && mark.end > position);
        mark.start = behind ? moved(mark.start) : qMin(mark.start, position + added);
        mark.end = moved(mark.end);
        mark.end = qMax(mark.start, mark.end);
    }
}

ChangeHighlighter::ChangeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

ChangeHighlighter::~ChangeHighlighter() = default;

void ChangeHighlighter::setMarks(std::vector<ChangeMark> marks)
{
    if (marks.size() > mostMarks)
        marks.clear();
    const auto blocksOf = [this](const std::vector<ChangeMark> &all,
                                 const std::vector<ChangeMark> &others, std::set<int> &blocks) {
        for (const ChangeMark &mark : all) {
            if (mark.start == mark.end
                || std::find(others.begin(), others.end(), mark) != others.end())
                continue;
            QTextBlock block = document()->findBlock(mark.start);
            for (; block.isValid() && block.position() < mark.end; block = block.next())
                blocks.insert(block.blockNumber());
        }
    };
    std::set<int> blocks;
    blocksOf(m_marks, marks, blocks);
    blocksOf(marks, m_marks, blocks);
    m_marks = std::move(marks);
    for (const int number : blocks)
        rehighlightBlock(document()->findBlockByNumber(number));
}

void ChangeHighlighter::shift(int position, int removed, int added)
{
    shiftMarks(m_marks, position, removed, added);
}

void ChangeHighlighter::highlightBlock(const QString &text)
{
    const Theme &look = theme();
    const int start = currentBlock().position();
    const int end = start + int(text.size());
    QTextCharFormat inserted;
    inserted.setForeground(look.ins);
    inserted.setBackground(look.insSoft);
    inserted.setFontUnderline(true);
    const auto first = std::lower_bound(
        m_marks.begin(), m_marks.end(), start,
        [](const ChangeMark &mark, int position) { return mark.end < position; });
    for (auto mark = first; mark != m_marks.end() && mark->start < end; ++mark) {
        const int from = qMax(mark->start, start);
        const int to = qMin(mark->end, end);
        if (from < to)
            setFormat(from - start, to - from, inserted);
    }
    markHidden(text);
}

void ChangeHighlighter::markHidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t hidden = hiddenAt(text, i);
        if (hidden == 0)
            continue;
        QTextCharFormat box = format(int(i));
        box.setForeground(Qt::transparent);
        box.setFontUnderline(false);
        box.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        box.setFontLetterSpacing(m_boxWidth);
        setFormat(int(i), 1, box);
    }
}

} // namespace bluepencil
