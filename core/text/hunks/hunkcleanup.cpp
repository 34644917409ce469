// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunkcleanup.h"

#include "core/text/stopwords.h"
#include "core/text/wordunits.h"

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = Token::Kind;

// An equal stretch between two hunks is taken in if it weighs no more than this and no more than
// the smaller of the two. In letters of content. Tuned on one half of the professionals' texts that
// tests/bench/hunks.py reads; results hardly depend on the exact values.
constexpr double HeaviestGap = 12;
constexpr double SentenceEnd = 6;
constexpr double StopWord = 1;
// Tokens that a hunk may be slid; more only happens where the same few tokens repeat on and on.
constexpr qsizetype LongestSlide = 64;
constexpr double Never = 1e9;

const Token &tokenAt(const TokenSequence &side, qsizetype index)
{
    return side.tokens[static_cast<std::size_t>(index)];
}

QStringView textAt(const TokenSequence &side, qsizetype index)
{
    const Token &token = tokenAt(side, index);
    return side.text.sliced(token.start, token.length);
}

Symbol symbolAt(const TokenSequence &side, qsizetype index)
{
    return side.symbols[static_cast<std::size_t>(index)];
}

bool isLineBreak(QStringView space)
{
    return space.size() == 1
        && (space.front() == u'\n' || space.front() == u'\u2028' || space.front() == u'\u2029'
            || space.front() == u'\r');
}

bool isSentenceEnd(QStringView mark)
{
    return mark.size() == 1
        && QStringView(u".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964").contains(mark.front());
}

// What a token carries, in letters of content.
double weightOf(const TokenSequence &side, qsizetype index)
{
    const QStringView text = textAt(side, index);
    switch (tokenAt(side, index).kind) {
    case Kind::Space:
        return 0;
    case Kind::Punctuation:
        return isSentenceEnd(text) ? SentenceEnd : 1;
    case Kind::Symbol:
    case Kind::Emoji:
        return 2;
    case Kind::Number:
        return static_cast<double>(text.size()) + 2;
    case Kind::Word:
        return isStopWord(text) ? StopWord : static_cast<double>(text.size());
    }
    Q_UNREACHABLE();
}

class Cleanup {
public:
    Cleanup(const TokenSequence &draft, const TokenSequence &final)
        : m_draft(draft)
        , m_final(final)
        , m_draftUnits(draft.text, draft.tokens)
        , m_finalUnits(final.text, final.tokens)
    {
    }

    [[nodiscard]] std::vector<Hunk> widened(const std::vector<Hunk> &hunks) const;
    [[nodiscard]] std::vector<Hunk> merged(const std::vector<Hunk> &hunks) const;
    void trim(std::vector<Hunk> *hunks) const;
    void slide(std::vector<Hunk> *hunks) const;

private:
    [[nodiscard]] bool isCut(qsizetype draftIndex, qsizetype finalIndex) const;
    [[nodiscard]] double weight(const Hunk &hunk) const;
    [[nodiscard]] double gapWeight(qsizetype start, qsizetype end) const;
    void trimHunk(Hunk *hunk) const;
    void slideHunk(Hunk *hunk, qsizetype room, qsizetype roomBehind) const;
    [[nodiscard]] static int edgeScore(const TokenSequence &side, qsizetype index);

    const TokenSequence &m_draft;
    const TokenSequence &m_final;
    WordUnits m_draftUnits;
    WordUnits m_finalUnits;
};

bool Cleanup::isCut(qsizetype draftIndex, qsizetype finalIndex) const
{
    return m_draftUnits.isCutAt(draftIndex) || m_finalUnits.isCutAt(finalIndex);
}

// Takes in equal tokens until no boundary cuts a word. Hunks that meet become one.
std::vector<Hunk> Cleanup::widened(const std::vector<Hunk> &hunks) const
{
    std::vector<Hunk> result;
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        Hunk hunk = hunks[i];
        const qsizetype least = result.empty() ? 0 : result.back().endA;
        const auto canGoBack = [&] {
            return hunk.startA > least && hunk.startB > 0;
        };
        while (canGoBack() && isCut(hunk.startA, hunk.startB)) {
            --hunk.startA;
            --hunk.startB;
        }
        const auto canGoOn = [&] {
            return hunk.endA < std::ssize(m_draft.tokens) && hunk.endB < std::ssize(m_final.tokens);
        };
        while (canGoOn() && isCut(hunk.endA, hunk.endB)) {
            if (i + 1 < hunks.size() && hunks[i + 1].startA == hunk.endA + 1) {
                ++i;
                hunk.endA = hunks[i].endA;
                hunk.endB = hunks[i].endB;
            } else {
                ++hunk.endA;
                ++hunk.endB;
            }
        }
        if (!result.empty() && hunk.startA == result.back().endA) {
            result.back().endA = hunk.endA;
            result.back().endB = hunk.endB;
        } else {
            result.push_back(hunk);
        }
    }
    return result;
}

double Cleanup::weight(const Hunk &hunk) const
{
    double removed = 0;
    for (qsizetype i = hunk.startA; i < hunk.endA; ++i)
        removed += weightOf(m_draft, i);
    double added = 0;
    for (qsizetype i = hunk.startB; i < hunk.endB; ++i)
        added += weightOf(m_final, i);
    return std::max(removed, added);
}

double Cleanup::gapWeight(qsizetype start, qsizetype end) const
{
    double sum = 0;
    for (qsizetype i = start; i < end && sum <= HeaviestGap; ++i)
        sum += isLineBreak(textAt(m_draft, i)) ? Never : weightOf(m_draft, i);
    return sum;
}

std::vector<Hunk> Cleanup::merged(const std::vector<Hunk> &hunks) const
{
    std::vector<Hunk> result;
    std::vector<double> weights;
    for (const Hunk &hunk : hunks) {
        result.push_back(hunk);
        weights.push_back(weight(hunk));
        while (result.size() > 1) {
            Hunk &before = result[result.size() - 2];
            const double gap = gapWeight(before.endA, result.back().startA);
            const double smaller = std::min(weights[weights.size() - 2], weights.back());
            if (gap > HeaviestGap || gap > smaller)
                break;
            before.endA = result.back().endA;
            before.endB = result.back().endB;
            weights[weights.size() - 2] += gap + weights.back();
            result.pop_back();
            weights.pop_back();
        }
    }
    return result;
}

// Gives back what merging made equal at the two ends, as far as no word is cut.
void Cleanup::trimHunk(Hunk *hunk) const
{
    const auto shorter = [&] {
        return std::min(hunk->endA - hunk->startA, hunk->endB - hunk->startB);
    };
    qsizetype front = 0;
    while (front < shorter()
           && symbolAt(m_draft, hunk->startA + front) == symbolAt(m_final, hunk->startB + front))
        ++front;
    while (front > 0 && isCut(hunk->startA + front, hunk->startB + front))
        --front;
    hunk->startA += front;
    hunk->startB += front;
    qsizetype back = 0;
    while (back < shorter()
           && symbolAt(m_draft, hunk->endA - back - 1) == symbolAt(m_final, hunk->endB - back - 1))
        ++back;
    while (back > 0 && isCut(hunk->endA - back, hunk->endB - back))
        --back;
    hunk->endA -= back;
    hunk->endB -= back;
}

void Cleanup::trim(std::vector<Hunk> *hunks) const
{
    for (Hunk &hunk : *hunks)
        trimHunk(&hunk);
}

// How good a place `index` is for one end of a marked stretch.
int Cleanup::edgeScore(const TokenSequence &side, qsizetype index)
{
    if (index == 0 || index == std::ssize(side.tokens))
        return 6;
    const QStringView before = textAt(side, index - 1);
    const QStringView behind = textAt(side, index);
    const bool spaceBefore = tokenAt(side, index - 1).kind == Kind::Space;
    if (isLineBreak(before))
        return isLineBreak(behind) ? 4 : 6;
    if (isLineBreak(behind))
        return 5;
    if (spaceBefore && index > 1 && isSentenceEnd(textAt(side, index - 2)))
        return 4;
    if (isSentenceEnd(before))
        return 3;
    if (spaceBefore)
        return 2;
    return tokenAt(side, index).kind == Kind::Space ? 1 : 0;
}

// Moves a hunk with one empty side to the best of the places that mean the same. `room` tokens
// before and `roomBehind` behind it are equal on both sides and may be walked over.
void Cleanup::slideHunk(Hunk *hunk, qsizetype room, qsizetype roomBehind) const
{
    const bool deletes = hunk->startB == hunk->endB;
    if (!deletes && hunk->startA != hunk->endA)
        return;
    const TokenSequence &side = deletes ? m_draft : m_final;
    const qsizetype start = deletes ? hunk->startA : hunk->startB;
    const qsizetype end = deletes ? hunk->endA : hunk->endB;
    room = std::min(room, LongestSlide);
    roomBehind = std::min(roomBehind, LongestSlide);
    qsizetype first = 0;
    while (-first < room && symbolAt(side, start + first - 1) == symbolAt(side, end + first - 1))
        --first;
    qsizetype last = 0;
    while (last < roomBehind && symbolAt(side, start + last) == symbolAt(side, end + last))
        ++last;
    qsizetype best = 0;
    int bestScore = -1;
    for (qsizetype shift = first; shift <= last; ++shift) {
        const Hunk moved {hunk->startA + shift, hunk->endA + shift, hunk->startB + shift,
                          hunk->endB + shift};
        if (isCut(moved.startA, moved.startB) || isCut(moved.endA, moved.endB))
            continue;
        const int score = edgeScore(side, start + shift) + edgeScore(side, end + shift);
        if (score >= bestScore) {
            bestScore = score;
            best = shift;
        }
    }
    *hunk = {hunk->startA + best, hunk->endA + best, hunk->startB + best, hunk->endB + best};
}

void Cleanup::slide(std::vector<Hunk> *hunks) const
{
    for (std::size_t i = 0; i < hunks->size(); ++i) {
        Hunk &hunk = (*hunks)[i];
        // One equal token stays between two hunks.
        const qsizetype room
            = i == 0 ? std::min(hunk.startA, hunk.startB) : hunk.startA - (*hunks)[i - 1].endA - 1;
        const qsizetype roomBehind = i + 1 == hunks->size()
            ? std::min(std::ssize(m_draft.tokens) - hunk.endA,
                       std::ssize(m_final.tokens) - hunk.endB)
            : (*hunks)[i + 1].startA - hunk.endA - 1;
        slideHunk(&hunk, room, roomBehind);
    }
}

} // namespace

std::vector<Hunk> cleanedHunks(const TokenSequence &draft, const TokenSequence &final,
                               std::vector<Hunk> hunks)
{
    constexpr int MostRounds = 8; // two or three are enough for texts that people write
    const Cleanup cleanup(draft, final);
    for (int round = 0; round < MostRounds; ++round) {
        std::vector<Hunk> before = hunks;
        hunks = cleanup.widened(hunks);
        cleanup.slide(&hunks);
        hunks = cleanup.merged(hunks);
        cleanup.trim(&hunks);
        cleanup.slide(&hunks);
        if (hunks == before)
            break;
    }
    return hunks;
}

} // namespace bluepencil
