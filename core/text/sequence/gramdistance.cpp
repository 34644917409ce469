// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/gramdistance.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace bluepencil {

namespace {

// Stretches share counters where their hashes meet. That only lets differences cancel out, so what
// is counted stays a lower bound.
constexpr int CounterBits = 16;

class GramCounters {
public:
    explicit GramCounters(std::size_t length)
        : m_length(length)
        , m_counters(std::size_t {1} << CounterBits, 0)
    {
    }

    void count(SymbolSpan sequence, int sign)
    {
        for (std::size_t end = m_length; end <= sequence.size(); ++end) {
            std::uint64_t hash = 0;
            for (const Symbol symbol : sequence.subspan(end - m_length, m_length))
                hash = (hash + symbol + 1) * 0x9E3779B97F4A7C15U; // 2^64 / golden ratio
            m_counters[hash >> (64 - CounterBits)] += sign;
        }
    }

    // Of a those that b lacks, and the other way round.
    qsizetype surplus(int sign) const
    {
        qsizetype sum = 0;
        for (const qsizetype counter : m_counters)
            sum += std::max<qsizetype>(0, sign * counter);
        return sum;
    }

private:
    std::size_t m_length = 1;
    std::vector<qsizetype> m_counters;
};

} // namespace

qsizetype leastDistance(SymbolSpan a, SymbolSpan b)
{
    qsizetype least = std::abs(std::ssize(a) - std::ssize(b));
    for (const std::size_t length : {1, 2, 4}) {
        GramCounters counters(length);
        counters.count(a, 1);
        counters.count(b, -1);
        const qsizetype touched = std::max(counters.surplus(1), counters.surplus(-1));
        const auto each = static_cast<qsizetype>(length);
        least = std::max(least, (touched + each - 1) / each);
    }
    return least;
}

} // namespace bluepencil
