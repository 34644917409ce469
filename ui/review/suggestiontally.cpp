// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/suggestiontally.h"

#include <algorithm>

namespace bluepencil {

void SuggestionTally::begin(const SuggestionCounts &before)
{
    m_met = {};
    m_before = before;
}

void SuggestionTally::offer(SuggestionKind kind, const QString &what)
{
    met(kind).offered.insert(what);
}

void SuggestionTally::take(SuggestionKind kind, const QString &what)
{
    offer(kind, what);
    met(kind).taken.insert(what);
}

// Which ones were offered before is not known any more. Those taken are gone from the text, and
// those left are offered again: they are not counted twice.
SuggestionCounts SuggestionTally::counts() const
{
    SuggestionCounts counts;
    for (std::size_t i = 0; i < m_met.size(); ++i) {
        const SuggestionCount &before = m_before.kinds[i];
        SuggestionCount &count = counts.kinds[i];
        count.taken = before.taken + int(m_met[i].taken.size());
        count.offered = std::max(before.offered, before.taken + int(m_met[i].offered.size()));
    }
    return counts;
}

} // namespace bluepencil
