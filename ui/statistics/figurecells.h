// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/model/decision.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/figurewords.h"

#include <QCoreApplication>

// Cells of the tables beside the plots of the first page: the whole figure, to sort by as well.
namespace bluepencil::figures {

// Where actions are counted, the places of two of them.
inline constexpr auto ApproveAt = static_cast<std::size_t>(Action::Approve);
inline constexpr auto EditAt = static_cast<std::size_t>(Action::Edit);
inline constexpr double Confidence = .95; // of every interval

inline QString spoken(const char *text, int n = -1)
{
    return QCoreApplication::translate("bluepencil::figures", text, nullptr, n);
}

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

// Nothing is ranked by a few: a small group keeps its figures, which stand behind `counts` columns
// of names and counts, and sorts last by them.
inline void unranked(FigureRow &row, std::size_t counts)
{
    for (std::size_t i = counts; row.small && i < row.cells.size(); ++i) {
        FigureCell &cell = row.cells[i];
        if (cell.low) // a whisker, whose dot stays
            cell.dot = cell.value;
        cell.value.reset();
    }
}

} // namespace bluepencil::figures
