// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/codesample.h"
#include "core/stats/sortedsample.h"

namespace bluepencil {

// A sample of amounts from 0 on, as amountNumber() of wholes writes them: whole ones below the
// domain stand as codes, the others as they are.
class ColumnSample {
public:
    // So many codes at most, where no number of the sample is above `most`.
    [[nodiscard]] static std::size_t domainFor(quint64 most);

    // `number` is not 0; `domain` the same in every call.
    void add(quint64 number, std::size_t domain);
    void add(const ColumnSample &other, std::size_t domain);
    [[nodiscard]] SortedSample finish(); // add nothing afterwards

    [[nodiscard]] CodeSample &codes() { return m_codes; } // to be sorted

private:
    CodeSample m_codes;
    std::vector<double> m_others;
};

} // namespace bluepencil
