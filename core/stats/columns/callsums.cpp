// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/callsums.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

const QString otherTypes = QStringLiteral("other");

void addTo(CallTokens &tokens, const CallTokens &other)
{
    tokens.n += other.n;
    tokens.sum += std::min(other.sum, std::numeric_limits<qint64>::max() - tokens.sum);
}

void append(std::vector<double> &sample, const std::vector<double> &other)
{
    sample.insert(sample.end(), other.begin(), other.end());
}

// As quantile(), without sorting all of the sample: quantiles in rising order move what is lower
// before `from`.
double quantileFrom(std::vector<double> &sample, double p, std::ptrdiff_t &from)
{
    const double position = p * static_cast<double>(sample.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(std::floor(position));
    const auto at = sample.begin() + below;
    std::nth_element(sample.begin() + from, at, sample.end());
    from = below;
    const auto next = std::min_element(std::next(at), sample.end());
    const double part = position - std::floor(position);
    return next == sample.end() ? *at : *at + part * (*next - *at);
}

CallTimes timesOf(std::vector<double> &sample)
{
    CallTimes found;
    found.n = std::ssize(sample);
    if (sample.empty())
        return found;
    std::ptrdiff_t from = 0;
    found.p50 = quantileFrom(sample, 0.5, from);
    found.p95 = quantileFrom(sample, 0.95, from);
    found.p99 = quantileFrom(sample, 0.99, from);
    return found;
}

// Producers choose the words.
void joinRareTypes(std::map<QString, qint64> &types)
{
    if (types.size() <= MostErrorTypes)
        return;
    std::vector<std::pair<qint64, QString>> order;
    for (const auto &[type, n] : types)
        order.emplace_back(-n, type);
    std::ranges::sort(order);
    std::map<QString, qint64> joined;
    for (std::size_t i = 0; i < order.size(); ++i)
        joined[i < MostErrorTypes ? order[i].second : otherTypes] -= order[i].first;
    types = std::move(joined);
}

} // namespace

void CallSums::add(const CallSums &other)
{
    n += other.n;
    addTo(input, other.input);
    addTo(output, other.output);
    addTo(cached, other.cached);
    append(latency, other.latency);
    append(firstToken, other.firstToken);
    for (const auto &[type, times] : other.errorTypes)
        errorTypes[type] += times;
    for (const auto &[currency, nanos] : other.costNanos)
        costNanos[currency] += nanos;
    for (const auto &[currency, calls] : other.costed)
        costed[currency] += calls;
}

CallFigures CallSums::finish()
{
    CallFigures figures;
    figures.n = n;
    figures.input = input;
    figures.output = output;
    figures.cached = cached;
    figures.latency = timesOf(latency);
    figures.firstToken = timesOf(firstToken);
    qint64 failed = 0;
    for (const auto &[type, times] : errorTypes)
        failed += times;
    figures.errors = wilsonRate(failed, n);
    figures.errorTypes = errorTypes;
    joinRareTypes(figures.errorTypes);
    figures.costNanos = costNanos;
    figures.costed = costed;
    return figures;
}

CallStats finishCalls(const QStringList &by, CallSums &all, CallSumsByKey &groups,
                      const QTimeZone &zone)
{
    CallStats stats;
    stats.timeZone = QString::fromLatin1(zone.id());
    stats.all = all.finish();
    for (auto &[values, sums] : groups) {
        CallGroup group;
        for (qsizetype i = 0; i < values.size(); ++i)
            group.key.emplace_back(by[i], values[i]);
        group.figures = sums.finish();
        stats.groups.push_back(std::move(group));
    }
    return stats;
}

} // namespace bluepencil
