// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnsample.h"

#include "core/stats/columns/columnpart.h"

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

void ColumnSample::addOther(quint64 number)
{
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
    sample.reserve(m_codes.mostCodes() + m_others.size());
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
