// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/methods/intervals.h"

namespace bluepencil {

// A sample in rising order, each value once with how often it stands there: as large as the values
// differ, not as there are many. What is worked out of it equals the functions of numbers.h and
// intervals.h over the same sample.
class SortedSample {
public:
    SortedSample() = default;
    explicit SortedSample(const std::vector<double> &sorted); // in rising order
    [[nodiscard]] static SortedSample merged(const std::vector<const SortedSample *> &samples);

    void reserve(std::size_t values); // room for so many different ones
    void add(double value, qint64 times); // not below the last value; `times` over 0

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    [[nodiscard]] qint64 size() const { return m_ends.empty() ? 0 : m_ends.back(); }

    [[nodiscard]] double at(qint64 place) const; // from 0 on, below size()

    // Calls `visit` with each value and how often it is there.
    template <typename Visit> void forEach(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            visit(m_values[i], m_ends[i] - (i == 0 ? 0 : m_ends[i - 1]));
    }

private:
    std::vector<double> m_values;
    std::vector<qint64> m_ends; // how many there are up to and with each
};

[[nodiscard]] double sumOf(const SortedSample &sample);
[[nodiscard]] SampleMean sampleMean(const SortedSample &sample);
// The same, of which sumOf() is known.
[[nodiscard]] SampleMean sampleMean(const SortedSample &sample, double sum);
[[nodiscard]] Distribution distributionOf(const SortedSample &sample);
// The same, of which sampleMean() is known.
[[nodiscard]] Distribution distributionOf(const SortedSample &sample, const SampleMean &mean);
[[nodiscard]] Estimate medianOf(const SortedSample &sample); // as medianEstimate()
[[nodiscard]] SampleMean sampleMedian(const SortedSample &sample);

} // namespace bluepencil
