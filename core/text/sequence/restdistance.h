// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// What the rest of two sequences, from a column of the one and a row of the other on, costs at
// least in elements without a match: each symbol that one rest has more often than the other.
class RestDistance {
public:
    explicit RestDistance(std::size_t alphabet); // every symbol lies below it

    // From column 0 and row 0 on. The sequences must outlive the use.
    void start(SymbolSpan columns, SymbolSpan rows);

    // On or back.
    void moveToColumn(qsizetype column)
    {
        for (; m_column < column; ++m_column)
            add<-1>(m_columns[static_cast<std::size_t>(m_column)]);
        for (; m_column > column; --m_column)
            add<1>(m_columns[static_cast<std::size_t>(m_column - 1)]);
    }

    // On.
    void moveToRow(qsizetype row)
    {
        for (; m_row < row; ++m_row)
            add<1>(m_rows[static_cast<std::size_t>(m_row)]);
    }

    [[nodiscard]] qsizetype distance() const { return m_distance; }

private:
    template <int Sign> void add(Symbol symbol)
    {
        std::int32_t &surplus = m_surplus[symbol];
        m_distance += (surplus * Sign >> 31) | 1; // -1 if negative, else 1: it can't be foreseen
        surplus += Sign;
    }

    SymbolSpan m_columns;
    SymbolSpan m_rows;
    qsizetype m_column = 0;
    qsizetype m_row = 0;
    std::size_t m_alphabet = 0;
    std::vector<std::int32_t> m_surplus; // of the columns, by symbol
    qsizetype m_distance = 0;
};

} // namespace bluepencil
