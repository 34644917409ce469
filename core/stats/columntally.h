// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/codesample.h"
#include "core/stats/columncache.h"
#include "core/stats/tally.h"

namespace bluepencil {

// The values of HTER in rising order: what stands in columns are the places where they came.
class HterRanks {
public:
    void extend(const std::vector<double> &values); // the same and more than before

    [[nodiscard]] const std::vector<quint32> &ranks() const { return m_ranks; } // by place

    [[nodiscard]] double value(quint32 rank) const { return m_sorted[rank]; }

    [[nodiscard]] std::size_t size() const { return m_sorted.size(); }

private:
    std::vector<WordNo> m_order;
    std::vector<quint32> m_ranks;
    std::vector<double> m_sorted;
};

// What numbers in columns can be at most, and what they stand for.
struct ColumnDomains {
    const ColumnWords *words = nullptr;
    const NumberSet *repeated = nullptr;
    const HterRanks *hter = nullptr;
    std::size_t active = 0; // all times are below, ms
};

// One decision, as it comes out of the columns.
struct ColumnDecision {
    DecisionKind kind;
    quint32 hterRank = 0;
    quint32 active = 0; // ms and 1; 0: unknown
    quint32 words = 0;
    quint32 points = 0;
    quint32 labels = 0; // the set
    quint32 number = 0; // feedback_no; 0: no item of it has another feedback
    quint32 back = 0;
};

// As EffortTally, of columns.
class ColumnEffort {
public:
    void add(const ColumnDecision &decision, const ColumnDomains &domains);
    void add(const ColumnEffort &other, const ColumnDomains &domains);
    [[nodiscard]] Effort finish(const ColumnDomains &domains); // add nothing afterwards

private:
    EffortCounts m_counts;
    CodeSample m_hter; // ranks
    CodeSample m_active; // ms
};

// Items and labels, as Tally counts them.
class ColumnCases {
public:
    void add(const ColumnDecision &decision, const ColumnDomains &domains);
    void add(const ColumnCases &other, const ColumnDomains &domains);
    void finish(const ColumnDomains &domains, Stats &stats);

private:
    qint64 m_items = 0; // with one feedback each
    std::vector<quint32> m_repeated; // the first feedback of others
    CodeSample m_labels; // sets
};

} // namespace bluepencil
