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

// Whether the item has another feedback.
[[nodiscard]] inline bool isRepeated(const ColumnDecision &decision, const ColumnDomains &domains)
{
    return decision.number != 0
        && (decision.back != 0 || domains.repeated->contains(decision.number));
}

// As EffortTally, of columns.
class ColumnEffort {
public:
    void add(const ColumnDecision &decision, const ColumnDomains &domains);
    void add(const ColumnEffort &other, const ColumnDomains &domains);
    [[nodiscard]] Effort finish(const ColumnDomains &domains); // add nothing afterwards

    [[nodiscard]] std::vector<CodeSample *> samples() { return {&m_hter, &m_active}; }

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

// In the header: once for each decision and group.
inline void ColumnEffort::add(const ColumnDecision &decision, const ColumnDomains &domains)
{
    ++m_counts.n;
    if (decision.kind.action < m_counts.actions.size())
        ++m_counts.actions[decision.kind.action];
    m_counts.severity.add(decision.points, decision.words);
    if (!decision.kind.hasFinal) {
        ++m_counts.leftOut;
    } else {
        ++m_counts.bands[static_cast<std::size_t>(decision.kind.band)];
        if (decision.kind.hasHter)
            m_hter.add(decision.hterRank, domains.hter->size());
        else
            ++m_counts.undefined;
    }
    if (decision.active == 0) {
        ++m_counts.unknown;
        return;
    }
    const quint64 ms = decision.active - 1;
    const quint64 words = decision.words;
    if (words > 0 && ms >= LeastMsPerWord * words && ms <= MostMsPerWord * words)
        m_active.add(decision.active - 1, domains.active);
    else
        ++m_counts.excluded;
}

inline void ColumnCases::add(const ColumnDecision &decision, const ColumnDomains &domains)
{
    if (!isRepeated(decision, domains))
        ++m_items;
    else
        m_repeated.push_back(decision.number - decision.back);
    if (decision.labels != NoWord)
        m_labels.add(decision.labels, domains.words->labelSets().size());
}

} // namespace bluepencil
