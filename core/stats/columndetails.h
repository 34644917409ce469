// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columnsample.h"
#include "core/stats/detailsources.h"
#include "core/stats/detailsums.h"

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

// What one decision has beside its figures, as it comes out of the columns.
struct ColumnDetail {
    DecisionFate fate;
    bool sent = false;
    SuggestionCounts suggestions;
    std::optional<quint32> readMs;
    bool readCounts = false; // at most 30 s for a word of the draft
    qint64 queueMs = 0;
    quint32 item = 0; // the first feedback of one with several; 0: it has no other
    quint32 revision = 0; // of the item
    quint32 chosen = 0; // as column::Chosen
    DraftNumbers draft; // the one that was chosen
    bool costKnown = false; // of every draft of the item
    std::span<const MoneyPart> costs; // their currencies by DetailSources
    std::span<const SignalPart> signalParts;

    [[nodiscard]] bool counts() const { return fate.fate == Fate::Counted; }
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
    void add(const ColumnDetail &detail, const DetailDomains &domains);
    void add(const ColumnDetails &other, const DetailDomains &domains);
    // Add nothing afterwards, neither to this nor to its samples, which may be sorted.
    [[nodiscard]] std::vector<CodeSample *> samples(const DetailDomains &domains);
    // Add nothing afterwards.
    [[nodiscard]] StatsDetails finish(const DetailSources &sources, const DetailDomains &domains);

private:
    struct Unit { // a revision of an item that was decided several times
        std::vector<MoneyPart> costs;
        qint64 sent = 0;
        bool known = false;
    };

    using UnitKey = std::pair<quint32, quint32>; // item, revision
    using DraftKey = std::pair<UnitKey, quint32>; // chosen

    void addCounted(const ColumnDetail &detail, const DetailDomains &domains);
    void addDraft(const DraftNumbers &draft, const DetailDomains &domains);
    void addCosts(std::span<const MoneyPart> costs, bool known, qint64 sent);
    void addRepeated(const ColumnDetail &detail);
    void addRepeatedDrafts(const DetailDomains &domains); // once
    void finishCosts(StatsDetails &figures, const QStringList &currencies) const;

    DetailSums<ColumnSample> m_sums;
    std::vector<CostSum> m_costs; // by currency
    qint64 m_costUnknown = 0;
    std::map<UnitKey, Unit> m_units; // those that were decided several times
    std::map<DraftKey, DraftNumbers> m_repeated; // drafts of these
};

} // namespace bluepencil
