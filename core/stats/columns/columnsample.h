// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/codesample.h"
#include "core/stats/methods/sortedsample.h"

namespace bluepencil {

// A sample of amounts from 0 on, as amountNumber() of wholes writes them: whole ones below the
// domain stand as codes, the others as they are.
class ColumnSample {
public:
    // So many codes at most, where no number of the sample is above `most`.
    [[nodiscard]] static std::size_t domainFor(quint64 most);

    // Of each of these rows what `numberOf` says, unless 0. `domain` is the same in every call.
    template <typename NumberOf>
    void add(std::span<const quint32> rows, std::size_t domain, const NumberOf &numberOf)
    {
        m_codes.add(rows, domain, [&](quint32 row) {
            const quint64 number = numberOf(row);
            const quint64 whole = number >> 1U;
            if ((number & 1U) != 0 && whole < domain)
                return static_cast<quint32>(whole);
            if (number != 0)
                addOther(number);
            return NoCode;
        });
    }

    void add(const ColumnSample &other, std::size_t domain);
    [[nodiscard]] SortedSample finish(); // add nothing afterwards

private:
    void addOther(quint64 number);

    CodeSample m_codes;
    std::vector<double> m_others;
};

} // namespace bluepencil
