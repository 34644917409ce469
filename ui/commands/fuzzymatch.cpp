// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int atWordStart = 10;
constexpr int atTextStart = 4;
constexpr int inARow = 8;
constexpr int mostGapCost = 6; // beyond, a letter is simply far away

// One unit for one unit, so that places stay those of the text: é counts as e.
char16_t folded(QChar character)
{
    const QString parts = character.decomposition();
    const QChar base = parts.isEmpty() || character.decompositionTag() > QChar::Canonical
        ? character
        : parts.front();
    return base.toCaseFolded().unicode();
}

bool startsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::vector<char16_t> wantedOf(QStringView query)
{
    std::vector<char16_t> wanted;
    for (const QChar character : query) {
        if (!character.isSpace() && !character.isMark())
            wanted.push_back(folded(character));
    }
    return wanted;
}

struct Cell {
    int score = none;
    int before = -1; // place of the letter before
};

Cell bestBefore(const std::vector<Cell> &row, int at)
{
    Cell best;
    for (int from = 0; from < at; ++from) {
        const int score = row[std::size_t(from)].score;
        if (score == none)
            continue;
        const int gap = at - from - 1;
        const int with = gap == 0 ? score + inARow : score - std::min(gap, mostGapCost);
        if (with > best.score)
            best = {with, from};
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView query, QStringView text)
{
    const std::vector<char16_t> wanted = wantedOf(query);
    if (wanted.empty())
        return FuzzyMatch {};
    const auto length = int(text.size());
    std::vector<std::vector<Cell>> rows(wanted.size(), std::vector<Cell>(std::size_t(length)));
    for (std::size_t letter = 0; letter < wanted.size(); ++letter) {
        for (int at = int(letter); at < length; ++at) {
            if (folded(text[at]) != wanted[letter])
                continue;
            Cell cell = letter == 0 ? Cell {0, -1} : bestBefore(rows[letter - 1], at);
            if (cell.score == none)
                continue;
            cell.score
                += 1 + (startsWord(text, at) ? atWordStart : 0) + (at == 0 ? atTextStart : 0);
            rows[letter][std::size_t(at)] = cell;
        }
    }
    const auto &last = rows.back();
    const auto best
        = std::max_element(last.begin(), last.end(),
                           [](const Cell &one, const Cell &two) { return one.score < two.score; });
    if (best == last.end() || best->score == none)
        return std::nullopt;
    FuzzyMatch match;
    match.score = best->score;
    int at = int(best - last.begin());
    for (std::size_t letter = wanted.size(); letter-- > 0;) {
        match.places.push_back(at);
        at = rows[letter][std::size_t(at)].before;
    }
    std::reverse(match.places.begin(), match.places.end());
    return match;
}

} // namespace bluepencil
