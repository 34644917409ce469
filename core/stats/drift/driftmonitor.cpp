// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/driftmonitor.h"

#include "core/base/rate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace bluepencil {

namespace {

constexpr double mostValue = 1e300;
constexpr double mostAtStake = .95; // of the evidence, on one decision

std::size_t placeOf(DriftDirection direction)
{
    return direction == DriftDirection::Falls ? 0 : 1;
}

} // namespace

EDetector::EDetector(std::vector<double> stakes, double fading)
    : m_stakes(std::move(stakes))
    , m_faded(fading > 0 ? 1 / fading : 0)
    , m_kept(std::exp(-m_faded))
    , m_values(m_stakes.size(), 0)
    , m_starts(m_stakes.size())
{
}

void EDetector::step(double gain, double most, bool starts, qint64 at)
{
    for (std::size_t i = 0; i < m_stakes.size(); ++i) {
        const double factor = 1 + std::min(m_stakes[i], most) * gain;
        m_values[i] = std::min(((starts ? 1 : 0) + m_kept * m_values[i]) * factor, mostValue);
        Start &start = m_starts[i];
        if (start.evidence <= 0) {
            start.evidence = 0;
            start.at = at;
            if (!starts)
                continue;
        }
        start.evidence += std::log(factor) - m_faded;
    }
}

void EDetector::restart()
{
    std::ranges::fill(m_values, 0);
    std::ranges::fill(m_starts, Start());
}

double EDetector::value() const
{
    double sum = 0;
    for (const double value : m_values)
        sum += value / static_cast<double>(m_values.size());
    return sum;
}

std::optional<EDetector::Start> EDetector::start() const
{
    const auto best = std::ranges::max_element(m_starts, {}, &Start::evidence);
    if (best == m_starts.end() || best->evidence <= 0)
        return std::nullopt;
    return *best;
}

DriftSize driftSize(const std::vector<DriftValue> &since,
                    const std::vector<ReviewerBaseline> &baseline)
{
    DriftSize size;
    std::vector<qint64> counts(baseline.size(), 0);
    double squares = 0;
    double residuals = 0;
    for (const DriftValue &value : since) {
        if (value.reviewer >= baseline.size() || !baseline[value.reviewer].known)
            continue;
        ++size.n;
        ++counts[value.reviewer];
        const double expected = baseline[value.reviewer].mean;
        size.before += expected;
        size.after += value.x;
        residuals += value.x - expected;
        squares += (value.x - expected) * (value.x - expected);
    }
    if (size.n == 0)
        return size;
    const auto n = static_cast<double>(size.n);
    size.before /= n;
    size.after /= n;
    const double mean = residuals / n;
    size.difference = mean;
    if (size.n < 2)
        return size;
    double variance = (squares / n - mean * mean) / (n - 1);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = static_cast<double>(counts[i]) / n;
        variance += share * share * baseline[i].variance;
    }
    if (variance <= 0) // no spread: an interval without width would claim too much
        return size;
    const double half = Z95 * std::sqrt(variance);
    size.low = std::max(-1.0, mean - half);
    size.high = std::min(1.0, mean + half);
    return size;
}

DriftMonitor::DriftMonitor(DriftRules rules)
    : m_rules(std::move(rules))
    , m_nextStage(m_rules.leastBaseline)
{
}

// The variance as if a 0 and a 1 had been seen besides: a reviewer who approved all of 20 drafts
// has none of their own.
ReviewerBaseline DriftMonitor::baselineOf(const Sums &sums)
{
    const auto n = static_cast<double>(sums.n);
    const double middle = (sums.sum + 1) / (n + 2);
    const double variance = (sums.squares + 1) / (n + 2) - middle * middle;
    return {sums.sum / n, variance / n, true};
}

void DriftMonitor::add(double x, std::size_t reviewer)
{
    if (reviewer >= m_sums.size()) {
        m_sums.resize(reviewer + 1);
        m_mix.resize(reviewer + 1, 0);
    }
    if (m_decisions == m_nextStage && !m_held && m_nextStage <= m_rules.mostBaseline)
        openStage();
    m_leftOut = watches();
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        Stage &stage = m_stages[i];
        if (reviewer >= stage.reviewers.size()) {
            stage.reviewers.resize(reviewer + 1);
            stage.learned.resize(reviewer + 1);
        }
        if (stage.reviewers[reviewer].known) {
            bet(stage, x, reviewer, i + 1 == m_stages.size());
            m_leftOut = false;
        } else {
            learn(stage, x, reviewer);
        }
    }
    count(x, reviewer);
}

void DriftMonitor::bet(Stage &stage, double x, std::size_t reviewer, bool starts)
{
    const double error = standardError(stage);
    const double margin
        = std::max(m_rules.leastErrors * error, m_rules.sureErrors * error - m_rules.harmless);
    double lowest = 1;
    double highest = 0;
    for (const ReviewerBaseline &each : stage.reviewers) {
        if (!each.known)
            continue;
        lowest = std::min(lowest, each.mean);
        highest = std::max(highest, each.mean);
    }
    const double mean = stage.reviewers[reviewer].mean;
    // What is lost at most on one decision, of whichever reviewer: 1 - low for a fall, high for a
    // rise.
    const double mostFall = mostAtStake / std::max(1 - lowest + margin, mostAtStake * 1e-9);
    const double mostRise = mostAtStake / std::max(highest + margin, mostAtStake * 1e-9);
    stage.detectors[0].step(mean - margin - x, mostFall, starts, m_decisions);
    stage.detectors[1].step(x - mean - margin, mostRise, starts, m_decisions);
}

void DriftMonitor::learn(Stage &stage, double x, std::size_t reviewer) const
{
    Sums &sums = stage.learned[reviewer];
    ++sums.n;
    sums.sum += x;
    sums.squares += x * x;
    if (sums.n >= m_rules.learnReviewer)
        stage.reviewers[reviewer] = baselineOf(sums);
}

// Of the mean over the reviewers that the stage knows, by the present mix of them.
double DriftMonitor::standardError(const Stage &stage) const
{
    double shares = 0;
    double variance = 0;
    for (std::size_t i = 0; i < stage.reviewers.size(); ++i) {
        if (!stage.reviewers[i].known)
            continue;
        shares += m_mix[i];
        variance += m_mix[i] * m_mix[i] * stage.reviewers[i].variance;
    }
    if (shares <= 0) { // none of them was seen lately: as uncertain as the least known
        for (const ReviewerBaseline &each : stage.reviewers)
            variance = std::max(variance, each.variance);
        return std::sqrt(variance);
    }
    return std::sqrt(variance) / shares;
}

void DriftMonitor::count(double x, std::size_t reviewer)
{
    ++m_decisions;
    Sums &sums = m_sums[reviewer];
    ++sums.n;
    sums.sum += x;
    sums.squares += x * x;
    const double step
        = 1 / static_cast<double>(std::min(m_decisions, std::max<qint64>(1, m_rules.mixWindow)));
    for (double &share : m_mix)
        share *= 1 - step;
    m_mix[reviewer] += step;
}

void DriftMonitor::openStage()
{
    const EDetector detector(m_rules.stakes, m_rules.patience * static_cast<double>(m_decisions));
    Stage stage {m_decisions, {}, {}, {detector, detector}};
    stage.reviewers.resize(m_sums.size());
    stage.learned.resize(m_sums.size());
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        if (m_sums[i].n >= m_rules.leastOfReviewer)
            stage.reviewers[i] = baselineOf(m_sums[i]);
        else
            stage.learned[i] = m_sums[i];
    }
    m_stages.push_back(std::move(stage));
    m_nextStage *= 2;
}

void DriftMonitor::restart(DriftDirection direction)
{
    for (Stage &stage : m_stages)
        stage.detectors[placeOf(direction)].restart();
}

double DriftMonitor::value(DriftDirection direction) const
{
    double sum = 0;
    for (const Stage &stage : m_stages)
        sum += stage.detectors[placeOf(direction)].value();
    return sum;
}

std::optional<DriftMonitor::Change> DriftMonitor::change(DriftDirection direction) const
{
    std::optional<Change> found;
    double evidence = 0;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const auto start = m_stages[i].detectors[placeOf(direction)].start();
        if (!start || (found && start->evidence <= evidence))
            continue;
        evidence = start->evidence;
        found = Change {start->at, i};
    }
    return found;
}

const std::vector<ReviewerBaseline> &DriftMonitor::baseline(std::size_t stage) const
{
    return m_stages[stage].reviewers;
}

qint64 DriftMonitor::baselineDecisions() const
{
    return m_stages.empty() ? 0 : m_stages.back().decisions;
}

double driftThreshold(double falseAlarmsPerQuarter, double perDay)
{
    return std::max(LeastDriftThreshold,
                    DriftStatistics * perDay * QuarterDays / falseAlarmsPerQuarter);
}

} // namespace bluepencil
