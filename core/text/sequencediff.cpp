// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequencediff.h"

#include "core/text/anchors.h"
#include "core/text/bandedlcs.h"
#include "core/text/greedyscript.h"

#include <algorithm>

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
struct Shared {
    Symbols symbols;
    std::vector<std::uint32_t> places; // in the sequence
};

class SharedAlphabet {
public:
    SharedAlphabet(SymbolSpan a, SymbolSpan b)
        : m_a(a)
        , m_b(b)
    {
        Symbol last = std::max(std::ranges::max(a), std::ranges::max(b));
        if (last > 4 * (a.size() + b.size()) + 1024)
            last = rank();
        m_numbers.assign(std::size_t {last} + 1, Unseen);
        for (const Symbol symbol : m_a)
            m_numbers[symbol] = InOne;
        for (const Symbol symbol : m_b) {
            Symbol &number = m_numbers[symbol];
            if (number == InOne)
                number = m_size++;
        }
    }

    Symbol size() const { return m_size; }

    // Of the two stretches of the sequences, which begin at `start`.
    Shared sharedOfA(qsizetype start) const { return shared(m_a, start); }

    Shared sharedOfB(qsizetype start) const { return shared(m_b, start); }

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

    Shared shared(SymbolSpan sequence, qsizetype start) const
    {
        // Which elements are shared can't be foreseen, so none is jumped over.
        Shared result {Symbols(sequence.size()), std::vector<std::uint32_t>(sequence.size())};
        std::size_t count = 0;
        for (std::size_t i = 0; i < sequence.size(); ++i) {
            const Symbol number = m_numbers[sequence[i]];
            result.symbols[count] = number;
            result.places[count]
                = static_cast<std::uint32_t>(start) + static_cast<std::uint32_t>(i);
            count += number < m_size ? 1 : 0;
        }
        result.symbols.resize(count);
        result.places.resize(count);
        return result;
    }

    SymbolSpan m_a;
    SymbolSpan m_b;
    Symbols m_ranks; // of both, where their symbols are too large
    Symbols m_numbers; // by symbol
    Symbol m_size = 0;
};

void keepEnds(std::vector<char> &kept, qsizetype head, qsizetype tail)
{
    std::fill(kept.begin(), kept.begin() + head, 1);
    std::fill(kept.end() - tail, kept.end(), 1);
}

// The first element from `start` on that stays, or the end.
qsizetype nextKept(const std::vector<char> &kept, qsizetype start)
{
    return std::find(kept.begin() + start, kept.end(), 1) - kept.begin();
}

bool bothKept(char a, char b)
{
    return (a & b) != 0;
}

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

// Finds which elements stay. Boxes lie in the shared elements of the two sequences.
class KeptElements {
public:
    KeptElements(SymbolSpan a, SymbolSpan b)
        : m_kept {std::vector<char>(a.size(), 0), std::vector<char>(b.size(), 0)}
    {
        const qsizetype head = commonHead(a, b);
        const qsizetype tail
            = commonTail(slice(a, head, std::ssize(a)), slice(b, head, std::ssize(b)));
        keepEnds(m_kept.a, head, tail);
        keepEnds(m_kept.b, head, tail);
        const SymbolSpan middleA = slice(a, head, std::ssize(a) - tail);
        const SymbolSpan middleB = slice(b, head, std::ssize(b) - tail);
        if (middleA.empty() || middleB.empty())
            return;
        if (const auto *matches = m_greedy.solve(middleA, middleB)) {
            for (const Match &match : *matches)
                keepPlaces(head + match.a, head + match.b);
            return;
        }
        SharedAlphabet alphabet(middleA, middleB);
        m_a = alphabet.sharedOfA(head);
        m_b = alphabet.sharedOfB(head);
        compareAll(alphabet.size());
    }

    std::vector<Hunk> hunks() const
    {
        const auto &[keptA, keptB] = m_kept;
        std::vector<Hunk> hunks;
        qsizetype a = 0;
        qsizetype b = 0;
        for (;;) {
            const auto [endA, endB] = std::mismatch(keptA.begin() + a, keptA.end(),
                                                    keptB.begin() + b, keptB.end(), bothKept);
            a = endA - keptA.begin();
            b = endB - keptB.begin();
            if (a == std::ssize(keptA) && b == std::ssize(keptB))
                return hunks;
            hunks.push_back({a, nextKept(keptA, a), b, nextKept(keptB, b)});
            a = hunks.back().endA;
            b = hunks.back().endB;
        }
    }

    qsizetype steps() const { return m_greedy.steps() + m_lcsSteps; }

private:
    void compareAll(std::size_t alphabet)
    {
        const Box whole {0, std::ssize(m_a.symbols), 0, std::ssize(m_b.symbols)};
        if (whole.sizeA() == 0)
            return;
        BandedLcs lcs(alphabet);
        if (whole.steps() <= ExactSteps) {
            compare(lcs, whole, Unlimited);
        } else {
            Anchors anchors(alphabet);
            compareLarge(lcs, anchors, whole);
        }
        m_lcsSteps = lcs.steps();
    }

    void compareLarge(BandedLcs &lcs, Anchors &anchors, const Box &whole)
    {
        const qsizetype longer = std::max(whole.sizeA(), whole.sizeB());
        const qsizetype mostWords = std::max(ExactWords, LargeSteps / longer);
        qsizetype unsearched = AnchorRounds * longer; // elements that may yet be looked at
        std::vector<Box> open {whole};
        while (!open.empty()) {
            Box box = open.back();
            open.pop_back();
            trim(box);
            if (box.sizeA() == 0 || box.sizeB() == 0)
                continue;
            if (box.words() > ExactWords && unsearched > 0) {
                unsearched -= std::max(box.sizeA(), box.sizeB());
                if (split(anchors.find(sideA(box), sideB(box)), box, open))
                    continue;
            }
            compare(lcs, box, mostWords);
        }
    }

    SymbolSpan sideA(const Box &box) const { return slice(m_a.symbols, box.startA, box.endA); }

    SymbolSpan sideB(const Box &box) const { return slice(m_b.symbols, box.startB, box.endB); }

    void keep(qsizetype a, qsizetype b)
    {
        keepPlaces(m_a.places[static_cast<std::size_t>(a)],
                   m_b.places[static_cast<std::size_t>(b)]);
    }

    void keepPlaces(qsizetype a, qsizetype b)
    {
        m_kept.a[static_cast<std::size_t>(a)] = 1;
        m_kept.b[static_cast<std::size_t>(b)] = 1;
    }

    void trim(Box &box)
    {
        for (qsizetype head = commonHead(sideA(box), sideB(box)); head > 0; --head)
            keep(box.startA++, box.startB++);
        for (qsizetype tail = commonTail(sideA(box), sideB(box)); tail > 0; --tail)
            keep(--box.endA, --box.endB);
    }

    void compare(BandedLcs &lcs, const Box &box, qsizetype mostWords)
    {
        const auto *matches = m_greedy.solve(sideA(box), sideB(box));
        if (!matches)
            matches = &lcs.solve(sideA(box), sideB(box), mostWords, m_greedy.expected());
        for (const Match &match : *matches)
            keep(box.startA + match.a, box.startB + match.b);
    }

    // Puts what lies between the anchors of a box on `open`; false if there are none.
    bool split(const std::vector<Match> &anchors, const Box &box, std::vector<Box> &open)
    {
        if (anchors.empty())
            return false;
        Box rest = box;
        for (const Match &anchor : anchors) {
            const qsizetype a = box.startA + anchor.a;
            const qsizetype b = box.startB + anchor.b;
            keep(a, b);
            open.push_back({rest.startA, a, rest.startB, b});
            rest.startA = a + 1;
            rest.startB = b + 1;
        }
        open.push_back(rest);
        return true;
    }

    struct Kept {
        std::vector<char> a;
        std::vector<char> b;
    };

    Kept m_kept; // for each element of the two sequences whether it stays
    Shared m_a;
    Shared m_b;
    GreedyScript m_greedy;
    qsizetype m_lcsSteps = 0;
};

} // namespace

std::vector<Hunk> sequenceDiff(SymbolSpan a, SymbolSpan b, qsizetype *steps)
{
    const KeptElements kept(a, b);
    if (steps)
        *steps = kept.steps();
    return kept.hunks();
}

} // namespace bluepencil
