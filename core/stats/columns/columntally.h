// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/codesample.h"
#include "core/stats/columns/columncache.h"
#include "core/stats/columns/scanparts.h"
#include "core/stats/tally/tally.h"

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

// The decisions of one part, as they come out of the columns: by row.
struct DecisionColumns {
    std::span<const quint32> kind;
    std::span<const quint32> hter;
    std::span<const quint32> active;
    std::span<const quint32> words;
    std::span<const quint32> points;
    std::span<const quint32> labels; // the sets
    std::span<const quint32> number; // feedback_no; empty: no item of these has another feedback
    std::span<const quint32> back;

    // Whether the item of that row has another feedback.
    [[nodiscard]] bool isRepeated(quint32 row, const ColumnDomains &domains) const
    {
        return !number.empty() && (back[row] != 0 || domains.repeated->contains(number[row]));
    }
};

// As EffortTally, of columns.
class ColumnEffort {
public:
    void add(std::span<const quint32> rows, const DecisionColumns &columns,
             const ColumnDomains &domains);
    // The same, counted and not measured.
    void addKinds(std::span<const quint32> rows, const DecisionColumns &columns);
    void add(const ColumnEffort &other, const ColumnDomains &domains);
    // Add nothing afterwards.
    [[nodiscard]] Effort finish(const ColumnDomains &domains);
    // The same: adds the parts that take long to `tasks`, for any threads.
    void finish(const ColumnDomains &domains, Effort &finished, Tasks &tasks);

private:
    void countKind(DecisionKind kind, qint64 times);

    EffortCounts m_counts;
    CodeSample m_hter; // ranks
    CodeSample m_active; // ms
};

// Items and labels, as Tally counts them.
class ColumnCases {
public:
    void add(std::span<const quint32> rows, const DecisionColumns &columns,
             const ColumnDomains &domains);
    void add(const ColumnCases &other, const ColumnDomains &domains);
    void finish(const ColumnDomains &domains, Stats &stats);

private:
    qint64 m_items = 0; // with one feedback each
    std::vector<quint32> m_repeated; // the first feedback of others
    CodeSample m_labels; // sets
};

} // namespace bluepencil
