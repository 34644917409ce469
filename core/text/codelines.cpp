// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codelines.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr qsizetype ShortestFence = 3;
constexpr qsizetype MostIndent = 3; // of a fence
constexpr qsizetype ShortestGap = 2; // spaces between two columns

struct Line {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isCode = false;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && text[i] != u'\u2029')
            continue;
        lines.push_back({start, i});
        start = i + 1;
    }
    return lines;
}

struct Fence {
    QChar mark;
    qsizetype length = 0;
    bool isBare = true; // nothing behind the marks
};

std::optional<Fence> fenceOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u' ')
        ++at;
    if (at > MostIndent || at == line.size() || (line[at] != u'`' && line[at] != u'~'))
        return std::nullopt;
    Fence fence {line[at]};
    const qsizetype first = at;
    while (at < line.size() && line[at] == fence.mark)
        ++at;
    fence.length = at - first;
    const QStringView behind = line.sliced(at).trimmed();
    fence.isBare = behind.isEmpty();
    // "```a```" is code within a line.
    if (fence.length < ShortestFence || (fence.mark == u'`' && behind.contains(u'`')))
        return std::nullopt;
    return fence;
}

void markFences(QStringView text, std::vector<Line> &lines)
{
    std::optional<Fence> open;
    for (Line &line : lines) {
        const auto fence = fenceOf(text.sliced(line.start, line.end - line.start));
        const bool closes = open && fence && fence->isBare && fence->mark == open->mark
            && fence->length >= open->length;
        line.isCode = open || fence;
        if (closes)
            open.reset();
        else if (!open)
            open = fence;
    }
}

bool hasCells(QStringView line)
{
    const QStringView row = line.trimmed();
    return row.count(u'|') >= 2 || (row.size() > 2 && row.sliced(1, row.size() - 2).contains(u'|'));
}

// Where columns begin behind a gap of spaces.
std::vector<qsizetype> columnsOf(QStringView line)
{
    std::vector<qsizetype> columns;
    qsizetype spaces = 0;
    bool isAfterText = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u' ') {
            ++spaces;
            continue;
        }
        // Two spaces behind a sentence are a habit.
        const bool isHabit = spaces == ShortestGap
            && QStringView(u".!?:").contains(line[qMax(qsizetype {0}, i - spaces - 1)]);
        if (isAfterText && spaces >= ShortestGap && !isHabit)
            columns.push_back(i);
        isAfterText = true;
        spaces = 0;
    }
    return columns;
}

bool isTogether(const std::vector<qsizetype> &one, const std::vector<qsizetype> &other)
{
    return std::ranges::any_of(
        one, [&](qsizetype column) { return std::ranges::binary_search(other, column); });
}

void markTables(QStringView text, std::vector<Line> &lines)
{
    bool hadCells = false;
    std::vector<qsizetype> before;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = text.sliced(lines[i].start, lines[i].end - lines[i].start);
        const bool cells = hasCells(line);
        std::vector<qsizetype> columns = columnsOf(line);
        if (i > 0 && ((cells && hadCells) || isTogether(columns, before))) {
            lines[i - 1].isCode = true;
            lines[i].isCode = true;
        }
        if (line.contains(u'\t'))
            lines[i].isCode = true;
        hadCells = cells;
        before = std::move(columns);
    }
}

} // namespace

std::vector<CodeLines> codeLinesIn(QStringView text)
{
    std::vector<Line> lines = linesOf(text);
    markFences(text, lines);
    markTables(text, lines);
    std::vector<CodeLines> found;
    for (const Line &line : lines) {
        if (!line.isCode)
            continue;
        if (!found.empty() && found.back().end + 1 == line.start)
            found.back().end = line.end;
        else
            found.push_back({line.start, line.end});
    }
    return found;
}

} // namespace bluepencil
