// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/sequencediff.h"

#include "core/text/sequence/anchors.h"
#include "core/text/sequence/bandedlcs.h"
#include "core/text/sequence/greedyscript.h"

#include <algorithm>
#include <memory>

namespace bluepencil {

namespace {

constexpr qsizetype Unlimited = PTRDIFF_MAX;
// What one scan takes that is exact whatever it costs.
constexpr qsizetype ExactSteps = (ExactDiffSize / 64 + 1) * ExactDiffSize;
// What the rows of one scan over all boxes take together beyond ExactDiffSize.
constexpr qsizetype LargeSteps = qsizetype {1} << 26;
// Boxes of so few words a row are compared exactly without looking for anchors first.
constexpr qsizetype ExactWords = 32;
// How often every element may be looked at in search of anchors.
constexpr qsizetype AnchorRounds = 32;

SymbolSpan slice(SymbolSpan sequence, qsizetype start, qsizetype end)
{
    return sequence.subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
}

qsizetype commonHead(SymbolSpan a, SymbolSpan b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

qsizetype commonTail(SymbolSpan a, SymbolSpan b)
{
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return end.first - a.rbegin();
}

// The elements of a sequence that stand in the other one too, numbered anew from 0. The rest can't
// be common, so leaving it out changes no answer and saves most of a rewritten text.
class Shared {
public:
    Shared() = default;

    explicit Shared(std::size_t most)
        : m_symbols(std::make_unique_for_overwrite<Symbol[]>(most))
        , m_places(std::make_unique_for_overwrite<std::uint32_t[]>(most))
    {
    }

    // Adds an element, or writes it where the next one goes: which are shared can't be foreseen, so
    // none is jumped over.
    void add(Symbol symbol, std::uint32_t place, bool isShared)
    {
        m_symbols[m_size] = symbol;
        m_places[m_size] = place;
        m_size += isShared ? 1 : 0;
    }

    SymbolSpan symbols() const { return {m_symbols.get(), m_size}; }

    const std::uint32_t *places() const { return m_places.get(); } // in the sequence

private:
    std::unique_ptr<Symbol[]> m_symbols;
    std::unique_ptr<std::uint32_t[]> m_places;
    std::size_t m_size = 0;
};

class SharedElements {
public:
    // Of two stretches that both begin at place `start`.
    SharedElements(SymbolSpan stretchA, SymbolSpan stretchB, qsizetype start)
        : m_a(stretchA)
        , m_b(stretchB)
    {
        Symbol all = 0; // no symbol is larger than the bits of all of them
        for (const Symbol symbol : m_a)
            all |= symbol;
        for (const Symbol symbol : m_b)
            all |= symbol;
        if (all > 4 * (m_a.size() + m_b.size()) + 1024)
            all = rank();
        m_numbers.assign(std::size_t {all} + 1, Unseen);
        for (const Symbol symbol : m_a)
            m_numbers[symbol] = InOne;
        b = collected(m_b, start, [this](Symbol symbol) {
            Symbol &number = m_numbers[symbol];
            const bool isFirst = number == InOne;
            number = isFirst ? m_size : number;
            m_size += isFirst ? 1 : 0;
            return number;
        });
        a = collected(m_a, start, [this](Symbol symbol) { return m_numbers[symbol]; });
    }

    Symbol alphabet() const { return m_size; }

    Shared a;
    Shared b;

private:
    static constexpr Symbol Unseen = UINT32_MAX;
    static constexpr Symbol InOne = UINT32_MAX - 1;

    // Makes symbols that are too large to be indices small; gives the largest.
    Symbol rank()
    {
        Symbols sorted(m_a.begin(), m_a.end());
        sorted.insert(sorted.end(), m_b.begin(), m_b.end());
        m_ranks = sorted;
        std::ranges::sort(sorted);
        sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
        for (Symbol &symbol : m_ranks)
            symbol = static_cast<Symbol>(std::ranges::lower_bound(sorted, symbol) - sorted.begin());
        const std::size_t sizeA = m_a.size();
        m_a = SymbolSpan(m_ranks).first(sizeA);
        m_b = SymbolSpan(m_ranks).subspan(sizeA);
        return static_cast<Symbol>(sorted.size() - 1);
    }

    template <typename Number>
    static Shared collected(SymbolSpan sequence, qsizetype start, const Number &numberOf)
    {
        Shared result(sequence.size());
        auto place = static_cast<std::uint32_t>(start);
        for (const Symbol symbol : sequence) {
            const Symbol number = numberOf(symbol);
            result.add(number, place++, number < InOne);
        }
        return result;
    }

    SymbolSpan m_a;
    SymbolSpan m_b;
    Symbols m_ranks; // of both, where their symbols are too large
    Symbols m_numbers; // by symbol
    Symbol m_size = 0;
};

// Gathers hunks from behind: what lies between the matches that it is told of, last first.
class HunksFromBehind {
public:
    HunksFromBehind(qsizetype endA, qsizetype endB)
        : m_a(endA)
        , m_b(endB)
    {
    }

    // `length` matches from these places on.
    void add(qsizetype a, qsizetype b, qsizetype length = 1)
    {
        const qsizetype endA = a + length;
        const qsizetype endB = b + length;
        if (endA != m_a || endB != m_b)
            m_hunks.push_back({endA, m_a, endB, m_b});
        m_a = a;
        m_b = b;
    }

    std::vector<Hunk> take()
    {
        std::ranges::reverse(m_hunks);
        return std::move(m_hunks);
    }

private:
    qsizetype m_a = 0; // of the match before
    qsizetype m_b = 0;
    std::vector<Hunk> m_hunks;
};

struct Box {
    qsizetype startA = 0;
    qsizetype endA = 0;
    qsizetype startB = 0;
    qsizetype endB = 0;

    qsizetype sizeA() const { return endA - startA; }

    qsizetype sizeB() const { return endB - startB; }

    // Steps that each row of a scan of the whole box takes.
    qsizetype words() const { return std::min(sizeA(), sizeB()) / 64 + 1; }

    qsizetype steps() const { return words() * std::max(sizeA(), sizeB()); }
};

// Compares two sequences. Boxes lie in the shared elements of the two.
class Comparison {
public:
    std::vector<Hunk> compare(SymbolSpan a, SymbolSpan b)
    {
        const qsizetype head = commonHead(a, b);
        const qsizetype tail
            = commonTail(slice(a, head, std::ssize(a)), slice(b, head, std::ssize(b)));
        const SymbolSpan middleA = slice(a, head, std::ssize(a) - tail);
        const SymbolSpan middleB = slice(b, head, std::ssize(b) - tail);
        HunksFromBehind hunks(std::ssize(a) - tail, std::ssize(b) - tail);
        if (!middleA.empty() && !middleB.empty())
            compareMiddle(middleA, middleB, head, hunks);
        hunks.add(0, 0, head);
        return hunks.take();
    }

    qsizetype steps() const { return m_greedy.steps() + m_lcsSteps; }

private:
    void compareMiddle(SymbolSpan a, SymbolSpan b, qsizetype head, HunksFromBehind &hunks)
    {
        if (const auto *runs = m_greedy.solve(a, b)) {
            for (const MatchRun &run : *runs)
                hunks.add(head + run.a, head + run.b, run.length);
            return;
        }
        SharedElements shared(a, b, head);
        m_a = std::move(shared.a);
        m_b = std::move(shared.b);
        compareShared(shared.alphabet(), hunks);
    }

    void compareShared(std::size_t alphabet, HunksFromBehind &hunks)
    {
        const Box whole {0, std::ssize(m_a.symbols()), 0, std::ssize(m_b.symbols())};
        if (whole.sizeA() == 0)
            return;
        BandedLcs lcs(alphabet);
        if (whole.steps() <= ExactSteps) {
            addAll(solved(lcs, whole, Unlimited), whole, hunks);
        } else {
            Anchors anchors(alphabet);
            compareLarge(lcs, anchors, whole, hunks);
        }
        m_lcsSteps = lcs.steps();
    }

    // From behind too, so that hunks come in their order.
    void compareLarge(BandedLcs &lcs, Anchors &anchors, const Box &whole, HunksFromBehind &hunks)
    {
        const qsizetype longer = std::max(whole.sizeA(), whole.sizeB());
        const qsizetype mostWords = std::max(ExactWords, LargeSteps / longer);
        qsizetype unsearched = AnchorRounds * longer; // elements that may yet be looked at
        std::vector<Box> open {whole};
        while (!open.empty()) {
            const Box box = open.back();
            open.pop_back();
            const qsizetype head = commonHead(sideA(box), sideB(box));
            Box rest {box.startA + head, box.endA, box.startB + head, box.endB};
            const qsizetype tail = commonTail(sideA(rest), sideB(rest));
            rest.endA -= tail;
            rest.endB -= tail;
            add({rest.endA, rest.endB, tail}, hunks);
            if (rest.sizeA() > 0 && rest.sizeB() > 0) {
                if (rest.words() > ExactWords && unsearched > 0) {
                    unsearched -= std::max(rest.sizeA(), rest.sizeB());
                    if (split(anchors.find(sideA(rest), sideB(rest)), head, rest, open))
                        continue;
                }
                addAll(solved(lcs, rest, mostWords), rest, hunks);
            }
            add({box.startA, box.startB, head}, hunks);
        }
    }

    SymbolSpan sideA(const Box &box) const { return slice(m_a.symbols(), box.startA, box.endA); }

    SymbolSpan sideB(const Box &box) const { return slice(m_b.symbols(), box.startB, box.endB); }

    const std::vector<MatchRun> &solved(BandedLcs &lcs, const Box &box, qsizetype mostWords)
    {
        if (const auto *runs = m_greedy.solve(sideA(box), sideB(box)))
            return *runs;
        return lcs.solve(sideA(box), sideB(box), mostWords, m_greedy.expected());
    }

    // A run of shared elements; in the sequences others may stand between them.
    void add(const MatchRun &run, HunksFromBehind &hunks) const
    {
        if (run.length == 0)
            return;
        const std::uint32_t *const placesA = m_a.places() + run.a;
        const std::uint32_t *const placesB = m_b.places() + run.b;
        const qsizetype last = run.length - 1;
        if (placesA[last] - placesA[0] == last && placesB[last] - placesB[0] == last) {
            hunks.add(placesA[0], placesB[0], run.length);
            return;
        }
        for (qsizetype i = last; i >= 0; --i)
            hunks.add(placesA[i], placesB[i]);
    }

    void addAll(const std::vector<MatchRun> &runs, const Box &box, HunksFromBehind &hunks) const
    {
        for (const MatchRun &run : runs)
            add({box.startA + run.a, box.startB + run.b, run.length}, hunks);
    }

    // Puts what ends at each anchor of a box on `open`, and what is left behind the last of them;
    // the first takes the `head` that the box has left out. False if there are no anchors.
    static bool split(const std::vector<Match> &anchors, qsizetype head, const Box &box,
                      std::vector<Box> &open)
    {
        if (anchors.empty())
            return false;
        Box rest = box;
        rest.startA -= head;
        rest.startB -= head;
        for (const Match &anchor : anchors) {
            const qsizetype endA = box.startA + anchor.a + 1;
            const qsizetype endB = box.startB + anchor.b + 1;
            open.push_back({rest.startA, endA, rest.startB, endB});
            rest.startA = endA;
            rest.startB = endB;
        }
        open.push_back(rest);
        return true;
    }

    Shared m_a;
    Shared m_b;
    GreedyScript m_greedy;
    qsizetype m_lcsSteps = 0;
};

} // namespace

std::vector<Hunk> sequenceDiff(SymbolSpan a, SymbolSpan b, qsizetype *steps)
{
    Comparison comparison;
    std::vector<Hunk> hunks = comparison.compare(a, b);
    if (steps)
        *steps = comparison.steps();
    return hunks;
}

} // namespace bluepencil
