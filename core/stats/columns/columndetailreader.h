// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columndetails.h"
#include "core/stats/columns/columnfilter.h"
#include "core/stats/columns/columntally.h"

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

    // Of these rows of the part that the reader has open, which count, and of the fate of others.
    // Until it is called again. Corrupt if the columns are damaged.
    [[nodiscard]] Result<const DetailColumns *> read(const std::vector<quint32> &rows,
                                                     const ColumnDomains &domains);

private:
    [[nodiscard]] Result<std::span<const quint32>> values(std::size_t column);
    [[nodiscard]] Result<> readSuggestions();
    [[nodiscard]] Result<> readSent(const std::vector<quint32> &rows);
    [[nodiscard]] Result<> readItems(const std::vector<quint32> &rows,
                                     const ColumnDomains &domains);
    [[nodiscard]] Result<> readDrafts(const std::vector<quint32> &rows);
    [[nodiscard]] Result<> readCosts(const std::vector<quint32> &rows);
    [[nodiscard]] bool addCost(std::size_t draft, UtcMs arrived);
    void charge(WordNo currency, double amount);

    PartReader &m_reader;
    const DetailSources &m_sources;
    DetailColumns m_columns;
    std::span<const quint32> m_drafts; // how many each row has
    std::vector<std::size_t> m_firstDraft; // by row
    std::size_t m_firstCost = 0; // of the last row
};

} // namespace bluepencil
