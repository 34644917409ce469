// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/restdistance.h"

namespace bluepencil {

RestDistance::RestDistance(std::size_t alphabet)
    : m_alphabet(alphabet)
{
}

void RestDistance::start(SymbolSpan columns, SymbolSpan rows)
{
    m_columns = columns;
    m_rows = rows;
    m_column = 0;
    m_row = 0;
    m_distance = 0;
    m_surplus.assign(m_alphabet, 0);
    for (const Symbol symbol : columns)
        add<1>(symbol);
    for (const Symbol symbol : rows)
        add<-1>(symbol);
}

} // namespace bluepencil
