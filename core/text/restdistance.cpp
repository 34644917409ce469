// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/restdistance.h"

#include <algorithm>

namespace bluepencil {

RestDistance::RestDistance(std::size_t alphabet)
    : m_surplus(alphabet, 0)
{
}

void RestDistance::start(SymbolSpan columns, SymbolSpan rows, qsizetype column)
{
    m_columns = columns;
    m_rows = rows;
    m_column = 0;
    m_row = 0;
    m_distance = 0;
    std::ranges::fill(m_surplus, 0);
    for (const Symbol symbol : columns)
        add(symbol, 1);
    for (const Symbol symbol : rows)
        add(symbol, -1);
    moveColumn(column);
}

void RestDistance::moveColumn(qsizetype column)
{
    for (; m_column < column; ++m_column)
        add(m_columns[static_cast<std::size_t>(m_column)], -1);
    for (; m_column > column; --m_column)
        add(m_columns[static_cast<std::size_t>(m_column - 1)], 1);
}

void RestDistance::moveRow()
{
    add(m_rows[static_cast<std::size_t>(m_row++)], 1);
}

void RestDistance::add(Symbol symbol, int sign)
{
    std::int32_t &surplus = m_surplus[symbol];
    m_distance += (surplus * sign >= 0 ? 1 : -1);
    surplus += sign;
}

} // namespace bluepencil
