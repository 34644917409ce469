// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/changemarks.h"

#include "core/text/text.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/documenttext.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <set>

namespace bluepencil {

namespace {

// More than this many insertions are not coloured: formatting them would take longer than a frame,
// and a text changed that much is read in the redline.
constexpr std::size_t mostMarks = 1000;

QStringList fixedFamilies()
{
    return {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
            QStringLiteral("Liberation Mono"), QStringLiteral("monospace")};
}

} // namespace

namespace {

std::vector<ChangeMark> marksIn(const EditScript &edits, Span Edit::*side, QStringView raw)
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
        mark.start = advance((edit.*side).start);
        mark.end = advance((edit.*side).end);
        mark.removes = side == &Edit::final && edit.op != Edit::Op::Insert;
        marks.push_back(mark);
    }
    return marks;
}

} // namespace

std::vector<ChangeMark> marksOf(const EditScript &edits, QStringView raw)
{
    return marksIn(edits, &Edit::final, raw);
}

std::vector<ChangeMark> removalsOf(const EditScript &edits, QStringView raw)
{
    return marksIn(edits, &Edit::draft, raw);
}

namespace {

template <typename Mark> void shift(std::vector<Mark> &marks, int position, int removed, int added)
{
    const int end = position + removed;
    for (Mark &mark : marks) {
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

} // namespace

void shiftMarks(std::vector<ChangeMark> &marks, int position, int removed, int added)
{
    shift(marks, position, removed, added);
}

void shiftMarks(std::vector<DoubtMark> &marks, int position, int removed, int added)
{
    shift(marks, position, removed, added);
}

void shiftMarks(std::vector<HintMark> &marks, int position, int removed, int added)
{
    shift(marks, position, removed, added);
}

ChangeHighlighter::ChangeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

ChangeHighlighter::~ChangeHighlighter() = default;

template <typename Mark>
void ChangeHighlighter::replace(std::vector<Mark> &present, std::vector<Mark> wanted)
{
    const auto blocksOf = [this](const std::vector<Mark> &all, const std::vector<Mark> &others,
                                 std::set<int> &blocks) {
        for (const Mark &mark : all) {
            if (mark.start == mark.end
                || std::find(others.begin(), others.end(), mark) != others.end())
                continue;
            QTextBlock block = document()->findBlock(mark.start);
            for (; block.isValid() && block.position() < mark.end; block = block.next())
                blocks.insert(block.blockNumber());
        }
    };
    std::set<int> blocks;
    blocksOf(present, wanted, blocks);
    blocksOf(wanted, present, blocks);
    present = std::move(wanted);
    for (const int number : blocks)
        rehighlightBlock(document()->findBlockByNumber(number));
}

void ChangeHighlighter::setMarks(std::vector<ChangeMark> marks)
{
    if (marks.size() > mostMarks)
        marks.clear();
    replace(m_marks, std::move(marks));
}

void ChangeHighlighter::setDoubts(std::vector<DoubtMark> doubts)
{
    if (doubts.size() > mostMarks)
        doubts.resize(mostMarks);
    replace(m_doubts, std::move(doubts));
}

void ChangeHighlighter::setHints(std::vector<HintMark> hints)
{
    if (hints.size() > mostMarks)
        hints.resize(mostMarks);
    replace(m_hints, std::move(hints));
}

void ChangeHighlighter::setCode(std::vector<CodeMark> code)
{
    if (code.size() > mostMarks)
        code.resize(mostMarks);
    replace(m_code, std::move(code));
}

void ChangeHighlighter::forget()
{
    m_marks.clear();
    m_doubts.clear();
    m_hints.clear();
    m_code.clear();
}

void ChangeHighlighter::shift(int position, int removed, int added)
{
    shiftMarks(m_marks, position, removed, added);
    shiftMarks(m_doubts, position, removed, added);
    shiftMarks(m_hints, position, removed, added);
    bluepencil::shift(m_code, position, removed, added);
}

void ChangeHighlighter::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    const int end = start + int(text.size());
    markInsertions(start, end);
    markHints(start, end);
    markDoubts(start, end);
    markCode(start, end);
    markHidden(text);
}

void ChangeHighlighter::markInsertions(int start, int end)
{
    const Theme &look = theme();
    QTextCharFormat inserted;
    inserted.setForeground(m_removals ? look.del : look.ins);
    inserted.setBackground(m_removals ? look.delSoft : look.insSoft);
    inserted.setFontUnderline(!m_removals);
    inserted.setFontStrikeOut(m_removals);
    const auto first = std::lower_bound(
        m_marks.begin(), m_marks.end(), start,
        [](const ChangeMark &mark, int position) { return mark.end < position; });
    for (auto mark = first; mark != m_marks.end() && mark->start < end; ++mark) {
        const int from = qMax(mark->start, start);
        const int to = qMin(mark->end, end);
        if (from < to)
            setFormat(from - start, to - from, inserted);
    }
}

// Quieter than a doubt: a line and no ground.
void ChangeHighlighter::markHints(int start, int end)
{
    for (const HintMark &hint : m_hints) {
        const int to = qMin(hint.end, end);
        for (int at = qMax(hint.start, start); at < to; ++at) {
            QTextCharFormat known = format(at - start);
            known.setUnderlineStyle(QTextCharFormat::DotLine);
            known.setUnderlineColor(theme().accent);
            setFormat(at - start, 1, known);
        }
    }
}

// Over what a person wrote too: the ink stays theirs, ground and line are the check's.
void ChangeHighlighter::markDoubts(int start, int end)
{
    const Theme &look = theme();
    for (const DoubtMark &doubt : m_doubts) {
        const int to = qMin(doubt.end, end);
        for (int at = qMax(doubt.start, start); at < to; ++at) {
            QTextCharFormat doubtful = format(at - start);
            doubtful.setBackground(doubt.severe ? look.delSoft : look.warnSoft);
            doubtful.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            doubtful.setUnderlineColor(doubt.severe ? look.del : look.warn);
            setFormat(at - start, 1, doubtful);
        }
    }
}

// Keeps what the others said of the characters, in stretches of one format.
void ChangeHighlighter::markCode(int start, int end)
{
    const bool isCode = std::ranges::any_of(
        m_code, [&](const CodeMark &mark) { return mark.start <= start && end <= mark.end; });
    if (!isCode)
        return;
    for (int at = 0; at < end - start;) {
        const QTextCharFormat present = format(at);
        int next = at + 1;
        while (next < end - start && format(next) == present)
            ++next;
        QTextCharFormat fixed = present;
        fixed.setFontFamilies(fixedFamilies());
        fixed.setFontFixedPitch(true);
        setFormat(at, next - at, fixed);
        at = next;
    }
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
