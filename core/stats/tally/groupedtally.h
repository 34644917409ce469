// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally/grouping.h"
#include "core/stats/tally/tally.h"

#include <unordered_map>

namespace bluepencil {

// Decisions of a table, and each group of them.
class GroupedTally {
public:
    // `table` must outlive it, and was read with the grouping's wantedTexts(); so must `details`,
    // which are those of the table, or null.
    GroupedTally(DecisionTable &table, Grouping grouping, const DetailTable *details = nullptr);

    void add(std::size_t row);

    // With the groups in their order; add nothing afterwards.
    [[nodiscard]] Stats finish();

    [[nodiscard]] const Effort &effort() const { return m_all.effort(); }

private:
    struct Hash {
        std::size_t operator()(const GroupKey &key) const;
    };

    [[nodiscard]] StatsGroup groupOf(const GroupKey &key, Tally &tally) const;

    void addTo(Tally &tally, std::size_t row);

    DecisionTable &m_table;
    const DetailTable *m_details;
    Grouping m_grouping;
    Tally m_all;
    std::unordered_map<GroupKey, Tally, Hash> m_groups;
};

} // namespace bluepencil
