// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columnsample.h"

#include "core/stats/columnpart.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr quint64 mostCodes = std::numeric_limits<quint32>::max();

}

std::size_t ColumnSample::domainFor(quint64 most)
{
    return static_cast<std::size_t>(std::min(most >> 1U, mostCodes - 1) + 1);
}

void ColumnSample::add(quint64 number, std::size_t domain)
{
    const quint64 whole = number >> 1U;
    if ((number & 1U) != 0 && whole < domain)
        m_codes.add(static_cast<quint32>(whole), domain);
    else
        m_others.push_back(*amountOf(number, Wholes));
}

void ColumnSample::add(const ColumnSample &other, std::size_t domain)
{
    m_codes.add(other.m_codes, domain);
    m_others.insert(m_others.end(), other.m_others.begin(), other.m_others.end());
}

SortedSample ColumnSample::finish()
{
    std::ranges::sort(m_others);
    SortedSample sample;
    auto next = m_others.cbegin();
    m_codes.forEach([&](quint32 code, qint64 times) {
        for (; next != m_others.cend() && *next < code; ++next)
            sample.add(*next, 1);
        sample.add(code, times);
    });
    for (; next != m_others.cend(); ++next)
        sample.add(*next, 1);
    return sample;
}

} // namespace bluepencil
