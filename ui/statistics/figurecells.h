// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "ui/statistics/figuretable.h"
#include "ui/statistics/figurewords.h"

// Cells of the tables beside the plots of the first page: the whole figure, to sort by as well.
namespace bluepencil::figures {

inline FigureCell wordsCell(const QString &text)
{
    return {text, {}, {}, {}};
}

inline FigureCell countCell(qint64 n)
{
    return {words::count(n), double(n), {}, {}};
}

inline FigureCell rateCell(const Rate &rate)
{
    return {words::percent(rate.rate), rate.rate, {}, {}};
}

inline FigureCell rangeCell(const std::optional<double> &low, const std::optional<double> &high,
                            QString (*write)(double, double))
{
    return {low && high ? write(*low, *high) : words::none(), low, {}, {}};
}

} // namespace bluepencil::figures
