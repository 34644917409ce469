// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

void EffortTally::add(const DecisionRow &row)
{
    ++m_n;
    if (row.action)
        ++m_actions[static_cast<std::size_t>(*row.action)];
    m_severity.add(row.severityPoints, static_cast<double>(row.wordsDraft));
    addEffort(row);
    addTime(row);
}

void EffortTally::add(const EffortTally &other)
{
    m_n += other.m_n;
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i] += other.m_actions[i];
    m_hter.insert(m_hter.end(), other.m_hter.begin(), other.m_hter.end());
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        m_bands[i] += other.m_bands[i];
    m_undefined += other.m_undefined;
    m_leftOut += other.m_leftOut;
    m_active.insert(m_active.end(), other.m_active.begin(), other.m_active.end());
    m_excluded += other.m_excluded;
    m_unknown += other.m_unknown;
    m_severity.add(other.m_severity);
}

void EffortTally::finish(Stats &stats)
{
    std::ranges::sort(m_hter);
    std::ranges::sort(m_active);
    stats.n = m_n;
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        stats.actions[i] = wilsonRate(m_actions[i], m_n);
    stats.hter.distribution = distributionOfSorted(m_hter);
    stats.hter.mean = sampleMean(m_hter);
    stats.hter.undefined = m_undefined;
    stats.hter.leftOut = m_leftOut;
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        stats.hter.bands[i] = wilsonRate(m_bands[i], m_n - m_leftOut);
    stats.active.distribution = distributionOfSorted(m_active);
    stats.active.mean = sampleMean(m_active);
    stats.active.excluded = m_excluded;
    stats.active.unknown = m_unknown;
    stats.severity.points = std::llround(m_severity.x);
    stats.severity.words = std::llround(m_severity.y);
    RatioSums per1000 = m_severity;
    per1000.x *= 1000;
    per1000.xx *= 1000 * 1000;
    per1000.xy *= 1000;
    stats.severity.per1000 = ratioMean(per1000);
}

void EffortTally::addEffort(const DecisionRow &row)
{
    if (!row.hasFinal) {
        ++m_leftOut;
        return;
    }
    ++m_bands[static_cast<std::size_t>(row.band)];
    if (row.hter)
        m_hter.push_back(*row.hter);
    else
        ++m_undefined;
}

void EffortTally::addTime(const DecisionRow &row)
{
    if (!row.activeMs) {
        ++m_unknown;
        return;
    }
    // Without a word in the draft there is no time per word to judge by.
    const bool plausible = row.wordsDraft > 0 && *row.activeMs >= LeastMsPerWord * row.wordsDraft
        && *row.activeMs <= MostMsPerWord * row.wordsDraft;
    if (plausible)
        m_active.push_back(static_cast<double>(*row.activeMs));
    else
        ++m_excluded;
}

void Tally::add(const DecisionRow &row, std::span<const WordNo> labels)
{
    m_effort.add(row);
    m_items.push_back(row.item);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        LabelCount &count = m_labels[labels[i]];
        ++count.n;
        if (std::ranges::find(labels.first(i), labels[i]) == labels.first(i).end())
            ++count.decisions;
    }
}

Stats Tally::finish(const Dictionary &dictionary)
{
    Stats stats;
    m_effort.finish(stats);
    if (m_hasDetails)
        stats.details = m_details.finish(dictionary);
    std::ranges::sort(m_items);
    stats.items = std::distance(m_items.begin(), std::ranges::unique(m_items).begin());
    for (const auto &[word, count] : m_labels)
        stats.labels.push_back({dictionary.text(word), count.n, count.decisions});
    std::ranges::sort(stats.labels, [](const LabelFigures &a, const LabelFigures &b) {
        return a.n != b.n ? a.n > b.n : a.code.toUtf8() < b.code.toUtf8();
    });
    return stats;
}

} // namespace bluepencil
