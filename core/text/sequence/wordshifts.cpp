// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/wordshifts.h"

#include "core/text/sequence/beamdistance.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace bluepencil {

namespace {

constexpr qsizetype LongestShift = 10;
constexpr qsizetype FarthestShift = 50;
constexpr qsizetype MostCandidates = 1000;

// A block of words that stands in the reference too, at another place.
struct ShiftedBlock {
    qsizetype word = 0;
    qsizetype reference = 0;
    qsizetype length = 0;
};

struct Shift {
    qsizetype gain = 0;
    qsizetype length = 0;
    qsizetype start = 0;
    qsizetype target = 0;

    // The largest gain wins, then the longest block, the earliest one, the earliest target.
    bool isBetterThan(const Shift &other) const
    {
        return std::tuple(gain, length, -start, -target)
            > std::tuple(other.gain, other.length, -other.start, -other.target);
    }
};

// Moves a block so that it stands before word `target`. A target inside the block, or right behind
// it, moves it on by as many words as the target lies behind its start.
void moveBlock(const Symbols &words, const Shift &shift, Symbols &moved)
{
    moved = words;
    const qsizetype size = std::ssize(words);
    const auto begin = moved.begin();
    const qsizetype end = shift.start + shift.length;
    if (shift.target < shift.start) {
        std::rotate(begin + shift.target, begin + shift.start, begin + end);
        return;
    }
    const qsizetype behind
        = shift.target > end ? shift.target : std::min(size, shift.target + shift.length);
    std::rotate(begin + shift.start, begin + end, begin + behind);
}

class ShiftSearch {
public:
    ShiftSearch(Symbols words, SymbolSpan reference)
        : m_words(std::move(words))
        , m_reference(reference)
        , m_distance(reference)
    {
    }

    ShiftedDistance run()
    {
        ShiftedDistance result;
        for (;;) {
            m_distance.setBase(m_words);
            result.distance = m_distance.baseDistance();
            const std::optional<Shift> shift = bestShift();
            if (m_candidates >= MostCandidates || !shift || shift->gain <= 0)
                return result;
            moveBlock(m_words, *shift, m_moved);
            std::swap(m_words, m_moved);
            ++result.shifts;
        }
    }

private:
    std::optional<Shift> bestShift()
    {
        m_best.reset();
        m_alignment = m_distance.alignment();
        const qsizetype references = std::ssize(m_reference);
        for (qsizetype word = 0; word < std::ssize(m_words); ++word) {
            const qsizetype first = std::max<qsizetype>(0, word - FarthestShift);
            const qsizetype last = std::min(references - 1, word + FarthestShift);
            for (qsizetype reference = first; reference <= last; ++reference) {
                tryBlocks(word, reference);
                if (m_candidates >= MostCandidates)
                    return m_best;
            }
        }
        return m_best;
    }

    void tryBlocks(qsizetype word, qsizetype reference)
    {
        const qsizetype wordsLeft = std::ssize(m_words) - word;
        const qsizetype referencesLeft = std::ssize(m_reference) - reference;
        const qsizetype longest = std::min({LongestShift, wordsLeft, referencesLeft});
        for (qsizetype length = 1; length <= longest; ++length) {
            if (m_words[static_cast<std::size_t>(word + length - 1)]
                != m_reference[static_cast<std::size_t>(reference + length - 1)])
                return;
            const ShiftedBlock match {word, reference, length};
            if (mayHelp(match))
                tryTargets(match);
            if (m_candidates >= MostCandidates)
                return;
        }
    }

    // Only a block that stands wrong, for a place that is wrong, and not onto itself.
    bool mayHelp(const ShiftedBlock &match) const
    {
        const auto errors
            = [](const std::vector<qsizetype> &sums, qsizetype start, qsizetype size) {
                  return sums[static_cast<std::size_t>(start + size)]
                      - sums[static_cast<std::size_t>(start)];
              };
        const qsizetype aligned = wordOf(match.reference);
        return errors(m_alignment.wordErrors, match.word, match.length) > 0
            && errors(m_alignment.referenceErrors, match.reference, match.length) > 0
            && (aligned < match.word || aligned >= match.word + match.length);
    }

    qsizetype wordOf(qsizetype reference) const
    {
        return m_alignment.wordOf[static_cast<std::size_t>(reference)];
    }

    void tryTargets(const ShiftedBlock &match)
    {
        qsizetype previous = -1;
        for (qsizetype offset = -1; offset < match.length; ++offset) {
            const qsizetype reference = match.reference + offset;
            const qsizetype target = reference < 0 ? 0 : wordOf(reference) + 1;
            if (target == previous)
                continue;
            previous = target;
            tryShift({0, match.length, match.word, target});
            ++m_candidates;
        }
    }

    void tryShift(Shift shift)
    {
        moveBlock(m_words, shift, m_moved);
        const qsizetype shared = std::min(shift.start, shift.target);
        shift.gain = m_distance.baseDistance() - m_distance.distance(m_moved, shared);
        if (!m_best || shift.isBetterThan(*m_best))
            m_best = shift;
    }

    Symbols m_words;
    Symbols m_moved;
    SymbolSpan m_reference;
    BeamDistance m_distance;
    BeamDistance::Alignment m_alignment;
    std::optional<Shift> m_best;
    qsizetype m_candidates = 0;
};

} // namespace

ShiftedDistance shiftedDistance(Symbols words, SymbolSpan reference)
{
    return ShiftSearch(std::move(words), reference).run();
}

} // namespace bluepencil
