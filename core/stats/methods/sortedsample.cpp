// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/sortedsample.h"

#include <algorithm>

namespace bluepencil {

SortedSample::SortedSample(const std::vector<double> &sorted)
{
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i + 1;
        while (end < sorted.size() && sorted[end] == sorted[i])
            ++end;
        add(sorted[i], static_cast<qint64>(end - i));
        i = end;
    }
}

SortedSample SortedSample::merged(const std::vector<const SortedSample *> &samples)
{
    std::vector<std::pair<double, qint64>> all;
    for (const SortedSample *sample : samples) {
        sample->forEach([&all](double value, qint64 times) { all.emplace_back(value, times); });
    }
    std::ranges::sort(all);
    SortedSample result;
    for (const auto &[value, times] : all)
        result.add(value, times);
    return result;
}

void SortedSample::reserve(std::size_t values)
{
    m_values.reserve(values);
    m_ends.reserve(values);
}

void SortedSample::add(double value, qint64 times)
{
    if (!m_values.empty() && m_values.back() == value) {
        m_ends.back() += times;
        return;
    }
    const qint64 end = size() + times;
    m_values.push_back(value);
    m_ends.push_back(end);
}

double SortedSample::at(qint64 place) const
{
    return m_values[static_cast<std::size_t>(std::ranges::upper_bound(m_ends, place)
                                             - m_ends.begin())];
}

} // namespace bluepencil
