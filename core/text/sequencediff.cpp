// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequencediff.h"

#include "core/text/commonsplit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace bluepencil {

namespace {

// Steps of sixty-four cells that an exact answer may cost: both sides up to some 90,000 elements.
constexpr qsizetype ExactWork = qsizetype {1} << 27;
// Beyond, the product of elements and differences searched at each cut.
constexpr qsizetype HeuristicWork = qsizetype {1} << 27;

struct Box {
    qsizetype startA = 0;
    qsizetype endA = 0;
    qsizetype startB = 0;
    qsizetype endB = 0;

    qsizetype sizeA() const { return endA - startA; }

    qsizetype sizeB() const { return endB - startB; }
};

Symbol at(SymbolSpan sequence, qsizetype index)
{
    return sequence[static_cast<std::size_t>(index)];
}

SymbolSpan slice(SymbolSpan sequence, qsizetype start, qsizetype end)
{
    return sequence.subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
}

// Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986: the search from
// both ends of a box for a point in the middle of a shortest edit script. Diagonal k holds the
// cells with (place in a) - (place in b) = k, counted from the start of the box.
class MiddleSearch {
public:
    // At most `limit` differences are searched from each end.
    MiddleSearch(SymbolSpan a, SymbolSpan b, qsizetype limit)
        : m_a(a)
        , m_b(b)
        , m_sizeA(std::ssize(a))
        , m_sizeB(std::ssize(b))
        , m_limit(std::min(limit, (m_sizeA + m_sizeB + 1) / 2))
        , m_forward(static_cast<std::size_t>(2 * m_limit + 3), None)
        , m_backward(static_cast<std::size_t>(2 * m_limit + 3), None)
    {
    }

    // Nothing if the limit was too low; then furthest() is a point that a forward path reached.
    std::optional<SplitPoint> find()
    {
        for (m_depth = 0; m_depth <= m_limit; ++m_depth) {
            if (const auto point = stepForward())
                return point;
            if (const auto point = stepBackward())
                return point;
        }
        return std::nullopt;
    }

    SplitPoint furthest()
    {
        SplitPoint best;
        for (qsizetype k = lowest(m_limit); k <= highest(m_limit); k += 2) {
            const qsizetype a = forward(k);
            if (a != None && 2 * a - k > best.a + best.b)
                best = {a, a - k};
        }
        return best;
    }

private:
    static constexpr qsizetype None = -1;

    qsizetype delta() const { return m_sizeA - m_sizeB; }

    qsizetype &forward(qsizetype k) { return m_forward[static_cast<std::size_t>(k + m_limit + 1)]; }

    qsizetype &backward(qsizetype k)
    {
        return m_backward[static_cast<std::size_t>(k - delta() + m_limit + 1)];
    }

    // The diagonals of one parity that lie in the box, `depth` or fewer steps from diagonal 0.
    qsizetype lowest(qsizetype depth) const
    {
        return depth <= m_sizeB ? -depth : -m_sizeB + ((depth - m_sizeB) & 1);
    }

    qsizetype highest(qsizetype depth) const
    {
        return depth <= m_sizeA ? depth : m_sizeA - ((depth - m_sizeA) & 1);
    }

    std::optional<SplitPoint> stepForward()
    {
        for (qsizetype k = lowest(m_depth); k <= highest(m_depth); k += 2) {
            qsizetype a = m_depth == 0 ? 0 : None;
            if (const qsizetype from = forward(k - 1); from != None && from < m_sizeA)
                a = from + 1;
            if (const qsizetype from = forward(k + 1); from != None && from - k <= m_sizeB)
                a = std::max(a, from);
            if (a != None) {
                while (a < m_sizeA && a - k < m_sizeB && at(m_a, a) == at(m_b, a - k))
                    ++a;
            }
            forward(k) = a;
            const bool facing = (delta() & 1) != 0 && std::abs(k - delta()) < m_depth;
            if (facing && a != None && backward(k) != None && a >= backward(k))
                return SplitPoint {a, a - k};
        }
        return std::nullopt;
    }

    std::optional<SplitPoint> stepBackward()
    {
        // The mirror image: diagonals lie around that of the far corner.
        for (qsizetype mirrored = lowest(m_depth); mirrored <= highest(m_depth); mirrored += 2) {
            const qsizetype k = delta() - mirrored;
            qsizetype a = m_depth == 0 ? m_sizeA : None;
            if (const qsizetype from = backward(k + 1); from != None && from > 0)
                a = from - 1;
            if (const qsizetype from = backward(k - 1); from != None && from - k >= 0)
                a = a == None ? from : std::min(a, from);
            if (a != None) {
                while (a > 0 && a - k > 0 && at(m_a, a - 1) == at(m_b, a - k - 1))
                    --a;
            }
            backward(k) = a;
            const bool facing = (delta() & 1) == 0 && std::abs(k) <= m_depth;
            if (facing && a != None && forward(k) != None && forward(k) >= a)
                return SplitPoint {a, a - k};
        }
        return std::nullopt;
    }

    SymbolSpan m_a;
    SymbolSpan m_b;
    qsizetype m_sizeA = 0;
    qsizetype m_sizeB = 0;
    qsizetype m_limit = 0;
    qsizetype m_depth = 0;
    std::vector<qsizetype> m_forward; // the furthest place in a on each diagonal
    std::vector<qsizetype> m_backward;
};

// The split of a box with a single element on one side: at its first partner, if it has one.
std::optional<SplitPoint> splitSingle(SymbolSpan a, SymbolSpan b)
{
    if (a.size() == 1) {
        const auto partner = std::ranges::find(b, a.front());
        if (partner != b.end())
            return SplitPoint {0, partner - b.begin()};
        return std::nullopt;
    }
    const auto partner = std::ranges::find(a, b.front());
    if (partner != a.end())
        return SplitPoint {partner - a.begin(), 0};
    return std::nullopt;
}

// Cuts boxes until one side is empty; what is left over on the other side has changed.
class SequenceDiff {
public:
    SequenceDiff(SymbolSpan a, SymbolSpan b)
        : m_a(a)
        , m_b(b)
        , m_changedA(a.size(), false)
        , m_changedB(b.size(), false)
    {
    }

    void run()
    {
        std::vector<Box> open {{0, std::ssize(m_a), 0, std::ssize(m_b)}};
        while (!open.empty()) {
            Box box = open.back();
            open.pop_back();
            trim(box);
            if (box.sizeA() == 0 || box.sizeB() == 0) {
                markChanged(box);
                continue;
            }
            const auto point = split(box);
            if (!point) {
                markChanged(box);
                continue;
            }
            const Box head {box.startA, box.startA + point->a, box.startB, box.startB + point->b};
            const Box tail {head.endA, box.endA, head.endB, box.endB};
            open.push_back(tail);
            open.push_back(head);
        }
    }

    const std::vector<bool> &changedA() const { return m_changedA; }

    const std::vector<bool> &changedB() const { return m_changedB; }

private:
    void trim(Box &box) const
    {
        while (box.startA < box.endA && box.startB < box.endB
               && at(m_a, box.startA) == at(m_b, box.startB)) {
            ++box.startA;
            ++box.startB;
        }
        while (box.startA < box.endA && box.startB < box.endB
               && at(m_a, box.endA - 1) == at(m_b, box.endB - 1)) {
            --box.endA;
            --box.endB;
        }
    }

    void markChanged(const Box &box)
    {
        std::fill(m_changedA.begin() + box.startA, m_changedA.begin() + box.endA, true);
        std::fill(m_changedB.begin() + box.startB, m_changedB.begin() + box.endB, true);
    }

    // Few differences: Myers is fastest. Many: sixty-four cells at a time, as long as that can be
    // paid. Else the best point of a search cut short. Nothing if nothing is common.
    std::optional<SplitPoint> split(const Box &box) const
    {
        const SymbolSpan a = slice(m_a, box.startA, box.endA);
        const SymbolSpan b = slice(m_b, box.startB, box.endB);
        if (box.sizeA() == 1 || box.sizeB() == 1)
            return splitSingle(a, b);
        const qsizetype words = (box.sizeA() / 64 + 1) * box.sizeB();
        const bool exact = words <= ExactWork;
        const qsizetype limit = exact
            ? 64 + static_cast<qsizetype>(std::sqrt(static_cast<double>(words)) / 2)
            : std::max<qsizetype>(128, HeuristicWork / (box.sizeA() + box.sizeB()));
        MiddleSearch search(a, b, limit);
        if (const auto point = search.find())
            return point;
        return exact ? commonSplit(a, b) : search.furthest();
    }

    SymbolSpan m_a;
    SymbolSpan m_b;
    std::vector<bool> m_changedA;
    std::vector<bool> m_changedB;
};

// The places of the elements that stand in the other sequence too. The rest can't be common, so
// leaving it out changes no answer and saves the search most of a rewritten text.
std::vector<qsizetype> sharedPlaces(SymbolSpan sequence, SymbolSpan other)
{
    Symbol last = 0;
    for (const Symbol symbol : other)
        last = std::max(last, symbol);
    std::vector<bool> known(static_cast<std::size_t>(last) + 1, false);
    for (const Symbol symbol : other)
        known[symbol] = true;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < std::ssize(sequence); ++i) {
        if (const Symbol symbol = at(sequence, i); symbol <= last && known[symbol])
            places.push_back(i);
    }
    return places;
}

Symbols pick(SymbolSpan sequence, const std::vector<qsizetype> &places)
{
    Symbols result;
    result.reserve(places.size());
    for (const qsizetype place : places)
        result.push_back(at(sequence, place));
    return result;
}

std::vector<bool> keptElements(std::size_t size, const std::vector<qsizetype> &places,
                               const std::vector<bool> &changed)
{
    std::vector<bool> kept(size, false);
    for (std::size_t i = 0; i < places.size(); ++i)
        kept[static_cast<std::size_t>(places[i])] = !changed[i];
    return kept;
}

std::vector<Hunk> hunksOf(const std::vector<bool> &keptA, const std::vector<bool> &keptB)
{
    std::vector<Hunk> hunks;
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < keptA.size() || b < keptB.size()) {
        const std::size_t startA = a;
        const std::size_t startB = b;
        while (a < keptA.size() && !keptA[a])
            ++a;
        while (b < keptB.size() && !keptB[b])
            ++b;
        if (a > startA || b > startB)
            hunks.push_back({static_cast<qsizetype>(startA), static_cast<qsizetype>(a),
                             static_cast<qsizetype>(startB), static_cast<qsizetype>(b)});
        if (a < keptA.size()) {
            Q_ASSERT(b < keptB.size());
            ++a;
            ++b;
        }
    }
    return hunks;
}

} // namespace

std::vector<Hunk> sequenceDiff(SymbolSpan a, SymbolSpan b)
{
    const std::vector<qsizetype> placesA = sharedPlaces(a, b);
    const std::vector<qsizetype> placesB = sharedPlaces(b, a);
    const Symbols sharedA = pick(a, placesA);
    const Symbols sharedB = pick(b, placesB);
    SequenceDiff diff(sharedA, sharedB);
    diff.run();
    return hunksOf(keptElements(a.size(), placesA, diff.changedA()),
                   keptElements(b.size(), placesB, diff.changedB()));
}

} // namespace bluepencil
