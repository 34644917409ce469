// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/interner.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// What the rest of two sequences, from a column of the one and a row of the other on, costs at
// least in elements without a match: each symbol that one rest has more often than the other.
class RestDistance {
public:
    explicit RestDistance(std::size_t alphabet); // every symbol lies below it

    // From so many columns and row 0 on. The sequences must outlive the use.
    void start(SymbolSpan columns, SymbolSpan rows, qsizetype column);
    void moveColumn(qsizetype column); // on or back
    void moveRow(); // one on

    [[nodiscard]] qsizetype distance() const { return m_distance; }

private:
    void add(Symbol symbol, int sign);

    SymbolSpan m_columns;
    SymbolSpan m_rows;
    qsizetype m_column = 0;
    qsizetype m_row = 0;
    std::vector<std::int32_t> m_surplus; // of the columns, by symbol
    qsizetype m_distance = 0;
};

} // namespace bluepencil
