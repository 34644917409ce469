// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/codesample.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr quint32 digitBits = 11;
constexpr std::size_t digits = std::size_t {1} << digitBits;
constexpr std::size_t fewest = 2048; // below, comparing is quicker

void sortByDigits(std::vector<quint32> &codes)
{
    const quint32 most = std::ranges::max(codes);
    std::vector<quint32> other(codes.size());
    for (quint32 shift = 0; shift < 32 && most >> shift > 0; shift += digitBits) {
        std::array<std::size_t, digits> places {};
        for (const quint32 code : codes)
            ++places[code >> shift & (digits - 1)];
        std::size_t next = 0;
        for (std::size_t &place : places)
            place = std::exchange(next, next + place);
        for (const quint32 code : codes)
            other[places[code >> shift & (digits - 1)]++] = code;
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
