// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/callsums.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <span>
#include <tuple>

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

// Puts what stands at these places of the sorted sample there, without sorting all of it. The
// places rise, and lie from `first` to before `last`, as what stands there does already.
void putInPlace(std::vector<double> &sample, std::span<const qint64> places, qint64 first,
                qint64 last)
{
    if (places.empty())
        return;
    // Each side of it is gone over again for the others there: least where it parts what there is
    // in the middle. Those of p95 and p99 first would leave nearly all to those of the median.
    const qint64 middle = first + (last - first) / 2;
    const auto nearest = std::ranges::min_element(
        places, {}, [middle](qint64 place) { return std::abs(place - middle); });
    const auto before = static_cast<std::size_t>(nearest - places.begin());
    const qint64 place = *nearest;
    std::nth_element(sample.begin() + first, sample.begin() + place, sample.begin() + last);
    putInPlace(sample, places.first(before), first, place);
    putInPlace(sample, places.subspan(before + 1), place + 1, last);
}

CallTimes timesOf(std::vector<double> &sample)
{
    CallTimes found;
    found.n = std::ssize(sample);
    if (sample.empty())
        return found;
    constexpr std::array shares {0.5, 0.95, 0.99};
    // Which places are asked for, and then what stands there.
    std::set<qint64> asked;
    for (const double share : shares) {
        const auto note = [&asked](qint64 place) {
            asked.insert(place);
            return 0.0;
        };
        std::ignore = quantileAt(found.n, share, note);
        std::ignore = quantileBounds(found.n, share, note);
    }
    putInPlace(sample, std::vector<qint64>(asked.begin(), asked.end()), 0, found.n);
    const auto at = [&sample](qint64 place) {
        return sample[static_cast<std::size_t>(place)];
    };
    const auto set = [&](double share, std::optional<double> &value, Bounds &bounds) {
        value = quantileAt(found.n, share, at);
        bounds = quantileBounds(found.n, share, at);
    };
    set(shares[0], found.p50, found.p50Bounds);
    set(shares[1], found.p95, found.p95Bounds);
    set(shares[2], found.p99, found.p99Bounds);
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
