// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columnsample.h"
#include "core/stats/columns/detailsources.h"
#include "core/stats/columns/scanparts.h"
#include "core/stats/tally/detailsums.h"

namespace bluepencil {

// What the draft that was decided on took: tokens and times, as amountNumber().
struct DraftNumbers {
    std::array<quint64, DraftFigureCount> numbers {}; // in the order of DraftFigure
};

static_assert(draftcolumn::Output - draftcolumn::Input == OutputTokens
              && draftcolumn::CacheRead - draftcolumn::Input == CacheReadTokens
              && draftcolumn::CacheWrite - draftcolumn::Input == CacheWriteTokens
              && draftcolumn::Latency - draftcolumn::Input == LatencyMs
              && draftcolumn::FirstToken - draftcolumn::Input == FirstTokenMs);

// What the decisions of one part have beside their figures, as it comes out of the columns: by row,
// of those that count.
struct DetailColumns {
    std::span<const quint32> fate;
    std::vector<bool> sent;
    std::vector<qint64> outcome; // of those that are sent
    std::array<std::span<const quint32>, SuggestionKindCount> offered; // empty: none of a kind
    std::array<std::span<const quint32>, SuggestionKindCount> taken;
    std::span<const quint32> read;
    std::span<const quint32> words; // of the draft
    std::span<const quint64> queue;
    std::vector<quint32> item; // the first feedback of one with several; 0: it has no other
    std::span<const quint32> revision; // of the item
    std::span<const quint32> chosen; // as column::Chosen
    std::vector<quint32> draft; // place of the one that was chosen, or NoDraft
    std::array<std::span<const quint64>, draftcolumn::Count> ofDraft;
    std::vector<std::size_t> firstCost; // in `money`
    std::vector<quint32> costs; // how many; UnknownCosts: not of every draft of the item
    std::vector<MoneyPart> money; // their currencies by DetailSources

    static constexpr quint32 NoDraft = ~quint32 {0};
    static constexpr quint32 UnknownCosts = ~quint32 {0};

    [[nodiscard]] bool isKnown(quint32 row) const { return costs[row] != UnknownCosts; }

    [[nodiscard]] std::span<const MoneyPart> costsOf(quint32 row) const
    {
        return std::span(money).subspan(firstCost[row], isKnown(row) ? costs[row] : 0);
    }

    // As amountNumber(), `figure` one of DraftFigure.
    [[nodiscard]] quint64 draftNumber(quint32 row, std::size_t figure) const
    {
        return draft[row] == NoDraft ? 0 : ofDraft[draftcolumn::Input + figure][draft[row]];
    }
};

// What numbers in the columns of details can be at most.
struct DetailDomains {
    std::size_t read = 0;
    std::size_t queue = 0;
    std::array<std::size_t, DraftFigureCount> draft {};

    [[nodiscard]] static DetailDomains of(const ColumnView &view);
};

// As DetailTally, of columns.
class ColumnDetails {
public:
    // Rows that count.
    void add(std::span<const quint32> rows, const DetailColumns &columns,
             const DetailSources &sources, const DetailDomains &domains);
    // The same of their costs alone.
    void addCosts(std::span<const quint32> rows, const DetailColumns &columns);
    // Rows that were taken back.
    void addTakenBack(std::span<const quint32> rows, const DetailColumns &columns);
    void add(const ColumnDetails &other, const DetailDomains &domains);
    // Add nothing afterwards. Adds the parts that take long to `tasks`, for any threads.
    void finish(const DetailSources &sources, const DetailDomains &domains, StatsDetails &figures,
                Tasks &tasks);

private:
    struct Unit { // a revision of an item that was decided several times
        std::vector<MoneyPart> costs;
        qint64 sent = 0;
        bool known = false;
    };

    using UnitKey = std::pair<quint32, quint32>; // item, revision
    using DraftKey = std::pair<UnitKey, quint32>; // chosen

    void addFates(std::span<const quint32> rows, const DetailColumns &columns,
                  const DetailSources &sources);
    void addSuggestions(std::span<const quint32> rows, const DetailColumns &columns);
    void addTimes(std::span<const quint32> rows, const DetailColumns &columns,
                  const DetailDomains &domains);
    // `numberOf`: of a row and a DraftFigure.
    template <typename NumberOf>
    void addDrafts(std::span<const quint32> rows, const DetailDomains &domains,
                   const NumberOf &numberOf);
    void addCosts(std::span<const MoneyPart> costs, bool known, qint64 sent);
    void addUnit(quint32 row, const DetailColumns &columns);
    void addRepeated(quint32 row, const DetailColumns &columns);
    void addRepeatedDrafts(const DetailDomains &domains); // once
    void finishCosts(StatsDetails &figures, const QStringList &currencies) const;

    DetailSums<ColumnSample> m_sums;
    std::vector<CostSum> m_costs; // by currency
    qint64 m_costUnknown = 0;
    std::map<UnitKey, Unit> m_units; // those that were decided several times
    std::map<DraftKey, DraftNumbers> m_repeated; // drafts of these
};

} // namespace bluepencil
