// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// Sixty-four neighbouring places of a sequence, with a bit for each at which a symbol stands.
struct OccurrenceWord {
    std::uint32_t index = 0;
    std::uint64_t bits = 0;
};

// For each symbol the places where it stands in a sequence, as bit words in rising order; words
// without a bit are left out, so memory is linear however many symbols there are.
class Occurrences {
public:
    explicit Occurrences(SymbolSpan sequence);

    [[nodiscard]] std::span<const OccurrenceWord> of(Symbol symbol) const;

private:
    std::vector<Symbol> m_alphabet; // rising
    std::vector<std::size_t> m_begin; // of each symbol's words; one more at the end
    std::vector<OccurrenceWord> m_words;
};

} // namespace bluepencil
