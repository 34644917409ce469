// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columndetails.h"
#include "core/stats/columnfilter.h"
#include "core/stats/columntally.h"

namespace bluepencil {

// The details of the rows of one part.
class DetailReader {
public:
    // All of them must outlive it.
    DetailReader(PartReader &reader, const DetailSources &sources)
        : m_reader(reader)
        , m_sources(sources)
    {
    }

    // Of the part that the reader has open. Corrupt if the columns are damaged.
    [[nodiscard]] Result<> open();

    // `decision` is that of the row, `at` its moment. Until at() or open().
    [[nodiscard]] ColumnDetail at(quint32 row, const ColumnDecision &decision, UtcMs at,
                                  const ColumnDomains &domains);

private:
    [[nodiscard]] Result<> findDrafts();
    void addCosts(ColumnDetail &detail, quint32 row, UtcMs arrived);
    [[nodiscard]] bool addCost(std::size_t draft, UtcMs arrived);
    void charge(WordNo currency, double amount);

    PartReader &m_reader;
    const DetailSources &m_sources;
    const std::vector<quint32> *m_number = nullptr;
    const std::vector<quint32> *m_fate = nullptr;
    const std::vector<quint32> *m_read = nullptr;
    const std::vector<quint64> *m_queue = nullptr;
    const std::vector<quint32> *m_outcome = nullptr;
    const std::vector<quint32> *m_revision = nullptr;
    const std::vector<quint32> *m_drafts = nullptr;
    const std::vector<quint32> *m_chosen = nullptr;
    std::array<const std::vector<quint32> *, SuggestionKindCount> m_offered {};
    std::array<const std::vector<quint32> *, SuggestionKindCount> m_taken {};
    std::array<const std::vector<quint64> *, draftcolumn::Count> m_ofDraft {};
    std::vector<std::size_t> m_firstDraft; // by row
    std::vector<MoneyPart> m_costs; // of the last row
};

} // namespace bluepencil
