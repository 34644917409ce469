// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/numberset.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr quint64 wordBits = 64;

}

void NumberSet::add(quint64 number)
{
    const auto word = static_cast<std::size_t>(number / wordBits);
    if (m_bits.size() <= word)
        m_bits.resize(std::max(word + 1, m_bits.size() * 2));
    m_bits[word] |= quint64 {1} << number % wordBits;
}

bool NumberSet::contains(quint64 number) const
{
    const auto word = static_cast<std::size_t>(number / wordBits);
    return word < m_bits.size() && (m_bits[word] >> number % wordBits & 1U) != 0;
}

bool NumberSet::mayHoldBetween(quint64 least, quint64 most) const
{
    const auto begin = static_cast<std::size_t>(least / wordBits);
    const auto end = std::min(m_bits.size(), static_cast<std::size_t>(most / wordBits) + 1);
    return begin < end
        && std::any_of(m_bits.begin() + static_cast<std::ptrdiff_t>(begin),
                       m_bits.begin() + static_cast<std::ptrdiff_t>(end),
                       [](quint64 word) { return word != 0; });
}

} // namespace bluepencil
