// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally/detailsums.h"

#include <unordered_map>
#include <unordered_set>

namespace bluepencil {

// The details of some decisions.
class DetailTally {
public:
    void add(const DetailTable &table, std::size_t row);

    [[nodiscard]] StatsDetails finish(const Dictionary &dictionary); // add nothing afterwards

private:
    struct Sample {
        std::vector<double> values;

        [[nodiscard]] SortedSample finish();
    };

    struct Unit { // a revision of an item
        std::vector<MoneyPart> costs;
        qint64 sent = 0;
        bool known = false;
    };

    static void add(TimeSums<Sample> &times, const std::optional<double> &value);
    void addCounted(const DetailTable &table, const DecisionDetail &detail);
    void addDraft(const DecisionDetail &detail);
    void addCost(const DetailTable &table, const DecisionDetail &detail);
    void finishCosts(StatsDetails &figures, const Dictionary &dictionary) const;

    DetailSums<Sample> m_sums;
    std::unordered_set<WordNo> m_drafts;
    std::map<WordNo, Unit> m_units;
};

} // namespace bluepencil
