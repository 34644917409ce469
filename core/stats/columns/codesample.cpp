// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/codesample.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace bluepencil {

namespace {

constexpr int mostDigitBits = 11;
constexpr std::size_t fewest = 2048; // below, comparing is quicker

// In as few passes as digits of so many bits need, by digits of even length: the shorter they are,
// the fewer places are written to at once.
void sortByDigits(std::vector<quint32> &codes)
{
    const int bits = std::bit_width(std::ranges::max(codes));
    const int passes = (bits + mostDigitBits - 1) / mostDigitBits;
    const int digitBits = passes > 0 ? (bits + passes - 1) / passes : 0;
    const quint32 mask = (quint32 {1} << digitBits) - 1;
    std::vector<quint32> other(codes.size());
    for (int shift = 0; shift < bits; shift += digitBits) {
        std::array<std::size_t, std::size_t {1} << mostDigitBits> places {};
        for (const quint32 code : codes)
            ++places[code >> shift & mask];
        std::size_t next = 0;
        for (std::size_t &place : places)
            place = std::exchange(next, next + place);
        for (const quint32 code : codes)
            other[places[code >> shift & mask]++] = code;
        codes.swap(other);
    }
}

} // namespace

void CodeSample::count(std::size_t domain)
{
    m_counts.resize(domain);
    for (const quint32 code : m_codes)
        ++m_counts[code];
    m_codes = {};
}

void CodeSample::add(const CodeSample &other, std::size_t domain)
{
    if (m_counts.empty()
        && (!other.m_counts.empty() || m_codes.size() + other.m_codes.size() >= domain))
        count(domain);
    if (m_counts.empty()) {
        m_codes.insert(m_codes.end(), other.m_codes.begin(), other.m_codes.end());
        return;
    }
    for (const quint32 code : other.m_codes)
        ++m_counts[code];
    for (std::size_t code = 0; code < other.m_counts.size(); ++code)
        m_counts[code] += other.m_counts[code];
}

void CodeSample::sort()
{
    if (m_codes.size() < fewest)
        std::ranges::sort(m_codes);
    else if (!std::ranges::is_sorted(m_codes))
        sortByDigits(m_codes);
}

} // namespace bluepencil
