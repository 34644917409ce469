// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/datasetfigures.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr double mostBins = 20; // up to the 95th percentile
constexpr qsizetype tenths = 10;

template <typename T> T ranked(const std::vector<T> &sorted, std::size_t percent)
{
    return sorted[(sorted.size() * percent + 99) / 100 - 1];
}

template <typename T> Spread ranksOf(const std::vector<T> &sorted)
{
    Spread spread;
    spread.n = static_cast<qint64>(sorted.size());
    spread.least = static_cast<double>(sorted.front());
    spread.p5 = static_cast<double>(ranked(sorted, 5));
    spread.median = static_cast<double>(ranked(sorted, 50));
    spread.p95 = static_cast<double>(ranked(sorted, 95));
    spread.most = static_cast<double>(sorted.back());
    return spread;
}

// The least of 1, 2, 5, 10, 20, … that is no less.
double roundWidth(double wanted)
{
    double power = 1;
    while (power * 10 < wanted)
        power *= 10;
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= wanted)
            return step * power;
    }
    return 10 * power;
}

} // namespace

Spread lengthSpread(std::vector<qint64> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    Spread spread = ranksOf(values);
    spread.width = roundWidth((spread.p95 - spread.least + 1) / mostBins);
    const auto width = static_cast<qint64>(spread.width);
    const auto binOf = [width](qint64 value) {
        return value / width;
    };
    const qint64 first = binOf(values.front());
    const qint64 last = binOf(static_cast<qint64>(spread.p95));
    spread.start = static_cast<double>(first * width);
    spread.open = binOf(values.back()) > last;
    spread.bins.resize(static_cast<std::size_t>(last - first + 1 + (spread.open ? 1 : 0)));
    for (const qint64 value : values)
        ++spread.bins[static_cast<std::size_t>(std::min(binOf(value), last + 1) - first)];
    return spread;
}

Spread hterSpread(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    Spread spread = ranksOf(values);
    spread.width = .1;
    spread.open = spread.most >= 1;
    spread.bins.resize(static_cast<std::size_t>(tenths + (spread.open ? 1 : 0)));
    for (const double value : values) {
        // A share of whole edits and words: 3 of 10 is .3, however it is stored.
        const double tenth = std::floor(value * tenths + 1e-9);
        ++spread.bins[static_cast<std::size_t>(std::clamp(tenth, 0.0, double(tenths)))];
    }
    return spread;
}

} // namespace bluepencil
