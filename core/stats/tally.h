// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/decisiontable.h"
#include "core/stats/detailtally.h"
#include "core/stats/stats.h"

#include <unordered_map>

namespace bluepencil {

// Active time that counts, in ms for a word of the draft (DESIGN section 5).
inline constexpr qint64 LeastMsPerWord = 250;
inline constexpr qint64 MostMsPerWord = 30'000;

// Actions, effort and time of some decisions.
class EffortTally {
public:
    void add(const DecisionRow &row);
    void add(const EffortTally &other);

    // Sorts the samples and works the figures out; add nothing afterwards.
    void finish(Stats &stats);

    // In rising order once finish() was called.
    [[nodiscard]] const std::vector<double> &hter() const { return m_hter; }

    [[nodiscard]] const std::vector<double> &active() const { return m_active; }

private:
    void addEffort(const DecisionRow &row);
    void addTime(const DecisionRow &row);

    qint64 m_n = 0;
    std::array<qint64, 4> m_actions {};
    std::vector<double> m_hter;
    std::array<qint64, 5> m_bands {};
    qint64 m_undefined = 0;
    qint64 m_leftOut = 0;
    std::vector<double> m_active;
    qint64 m_excluded = 0;
    qint64 m_unknown = 0;
    RatioSums m_severity; // points of a decision, and words of its draft
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

    [[nodiscard]] const EffortTally &effort() const { return m_effort; }

private:
    struct LabelCount {
        qint64 n = 0;
        qint64 decisions = 0;
    };

    EffortTally m_effort;
    std::vector<WordNo> m_items;
    std::unordered_map<WordNo, LabelCount> m_labels;
    DetailTally m_details;
    bool m_hasDetails = false;
};

} // namespace bluepencil
