// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/tally.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

void EffortCounts::add(const EffortCounts &other)
{
    n += other.n;
    for (std::size_t i = 0; i < actions.size(); ++i)
        actions[i] += other.actions[i];
    for (std::size_t i = 0; i < bands.size(); ++i)
        bands[i] += other.bands[i];
    undefined += other.undefined;
    leftOut += other.leftOut;
    excluded += other.excluded;
    unknown += other.unknown;
    severity.add(other.severity);
}

Effort Effort::merged(const std::vector<const Effort *> &efforts)
{
    Effort sum;
    std::vector<const SortedSample *> hter;
    std::vector<const SortedSample *> active;
    for (const Effort *each : efforts) {
        sum.counts.add(each->counts);
        hter.push_back(&each->hter);
        active.push_back(&each->active);
    }
    sum.hter = SortedSample::merged(hter);
    sum.active = SortedSample::merged(active);
    return sum;
}

void Effort::setFigures(Stats &stats) const
{
    stats.n = counts.n;
    for (std::size_t i = 0; i < counts.actions.size(); ++i)
        stats.actions[i] = wilsonRate(counts.actions[i], counts.n);
    stats.hter.mean = sampleMean(hter);
    stats.hter.distribution = distributionOf(hter, stats.hter.mean);
    stats.hter.undefined = counts.undefined;
    stats.hter.leftOut = counts.leftOut;
    for (std::size_t i = 0; i < counts.bands.size(); ++i)
        stats.hter.bands[i] = wilsonRate(counts.bands[i], counts.n - counts.leftOut);
    stats.active.mean = sampleMean(active);
    stats.active.distribution = distributionOf(active, stats.active.mean);
    stats.active.median = estimateOf(stats.active.distribution, Quantile::P50);
    stats.active.excluded = counts.excluded;
    stats.active.unknown = counts.unknown;
    stats.severity.points = std::llround(counts.severity.x);
    stats.severity.words = std::llround(counts.severity.y);
    RatioSums per1000 = counts.severity;
    per1000.x *= 1000;
    per1000.xx *= 1000 * 1000;
    per1000.xy *= 1000;
    stats.severity.per1000 = ratioMean(per1000);
}

void EffortTally::add(const DecisionRow &row)
{
    ++m_counts.n;
    if (row.action)
        ++m_counts.actions[static_cast<std::size_t>(*row.action)];
    m_counts.severity.add(row.severityPoints, static_cast<double>(row.wordsDraft));
    addEffort(row);
    addTime(row);
}

Effort EffortTally::finish()
{
    std::ranges::sort(m_hter);
    std::ranges::sort(m_active);
    return {m_counts, SortedSample(m_hter), SortedSample(m_active)};
}

void EffortTally::addEffort(const DecisionRow &row)
{
    if (!row.hasFinal) {
        ++m_counts.leftOut;
        return;
    }
    ++m_counts.bands[static_cast<std::size_t>(row.band)];
    if (row.hter)
        m_hter.push_back(*row.hter);
    else
        ++m_counts.undefined;
}

void EffortTally::addTime(const DecisionRow &row)
{
    if (!row.activeMs) {
        ++m_counts.unknown;
        return;
    }
    // Without a word in the draft there is no time per word to judge by.
    const bool plausible = row.wordsDraft > 0 && *row.activeMs >= LeastMsPerWord * row.wordsDraft
        && *row.activeMs <= MostMsPerWord * row.wordsDraft;
    if (plausible)
        m_active.push_back(static_cast<double>(*row.activeMs));
    else
        ++m_counts.excluded;
}

void Tally::add(const DecisionRow &row, std::span<const WordNo> labels)
{
    m_effort.add(row);
    m_items.push_back(row.item);
    m_labelled += labels.empty() ? 0 : 1;
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
    m_finished = m_effort.finish();
    m_finished.setFigures(stats);
    if (m_hasDetails)
        stats.details = m_details.finish(dictionary);
    std::ranges::sort(m_items);
    stats.items = std::distance(m_items.begin(), std::ranges::unique(m_items).begin());
    for (const auto &[word, count] : m_labels)
        stats.labels.push_back({dictionary.text(word), count.n, count.decisions});
    sortLabels(stats.labels);
    stats.labelled = m_labelled;
    return stats;
}

void sortLabels(std::vector<LabelFigures> &labels)
{
    std::ranges::sort(labels, [](const LabelFigures &a, const LabelFigures &b) {
        return a.n != b.n ? a.n > b.n : a.code.toUtf8() < b.code.toUtf8();
    });
}

} // namespace bluepencil
