// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/methods/sortedsample.h"
#include "core/stats/stats.h"
#include "core/stats/tally/decisiontable.h"
#include "core/stats/tally/detailtally.h"

#include <unordered_map>

namespace bluepencil {

// Active time that counts, in ms for a word of the draft (DESIGN section 5).
inline constexpr qint64 LeastMsPerWord = 250;
inline constexpr qint64 MostMsPerWord = 30'000;

// What is counted of some decisions; their samples stand beside it.
struct EffortCounts {
    qint64 n = 0;
    std::array<qint64, 4> actions {};
    std::array<qint64, 5> bands {};
    qint64 undefined = 0;
    qint64 leftOut = 0;
    qint64 excluded = 0;
    qint64 unknown = 0;
    RatioSums severity; // points of a decision, and words of its draft

    void add(const EffortCounts &other);
};

// Actions, effort and time of some decisions, however they were gathered.
struct Effort {
    EffortCounts counts;
    SortedSample hter; // of those whose HTER is defined
    SortedSample active; // ms, of those that count

    [[nodiscard]] static Effort merged(const std::vector<const Effort *> &efforts);
    void setFigures(Stats &stats) const;
};

// Gathers it decision by decision.
class EffortTally {
public:
    void add(const DecisionRow &row);

    [[nodiscard]] Effort finish(); // add nothing afterwards

private:
    void addEffort(const DecisionRow &row);
    void addTime(const DecisionRow &row);

    EffortCounts m_counts;
    std::vector<double> m_hter;
    std::vector<double> m_active;
};

// The same with items and labels: all figures of a group.
class Tally {
public:
    void add(const DecisionRow &row, std::span<const WordNo> labels);

    void addDetail(const DetailTable &details, std::size_t row)
    {
        m_details.add(details, row);
        m_hasDetails = true;
    }

    [[nodiscard]] Stats finish(const Dictionary &dictionary); // add nothing afterwards

    [[nodiscard]] const Effort &effort() const { return m_finished; } // once finish() was called

private:
    struct LabelCount {
        qint64 n = 0;
        qint64 decisions = 0;
    };

    EffortTally m_effort;
    Effort m_finished;
    std::vector<WordNo> m_items;
    std::unordered_map<WordNo, LabelCount> m_labels;
    qint64 m_labelled = 0;
    DetailTally m_details;
    bool m_hasDetails = false;
};

// Most frequent first, then by code.
void sortLabels(std::vector<LabelFigures> &labels);

} // namespace bluepencil
