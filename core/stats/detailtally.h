// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/detailtable.h"
#include "core/stats/statsdetails.h"

#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace bluepencil {

void sortSignals(std::vector<SignalFigures> &kinds); // by kind

// The details of some decisions.
class DetailTally {
public:
    void add(const DetailTable &table, std::size_t row);

    [[nodiscard]] StatsDetails finish(const Dictionary &dictionary); // add nothing afterwards

private:
    struct Times {
        std::vector<double> sample;
        qint64 excluded = 0;
        qint64 unknown = 0;

        void add(const std::optional<double> &time);
        [[nodiscard]] TimeFigures finish();
    };

    struct Unit { // a revision of an item
        std::vector<MoneyPart> costs;
        qint64 sent = 0;
        bool known = false;
    };

    struct SignalCount {
        qint64 n = 0;
        qint64 decisions = 0;
        std::vector<double> values;
    };

    void addCounted(const DetailTable &table, const DecisionDetail &detail);
    void addSignals(std::span<const SignalPart> parts);
    void addDraft(const DecisionDetail &detail);
    void addCost(const DetailTable &table, const DecisionDetail &detail);
    void finishCosts(StatsDetails &figures, const Dictionary &dictionary) const;

    std::array<qint64, 4> m_fates {}; // in the order of Fate
    qint64 m_undone = 0;
    qint64 m_sent = 0;
    Times m_read;
    Times m_queue;
    std::map<WordNo, SignalCount> m_signals;
    std::unordered_set<WordNo> m_drafts;
    std::vector<double> m_input;
    std::vector<double> m_output;
    std::vector<double> m_cacheRead;
    std::vector<double> m_cacheWrite;
    Times m_latency;
    Times m_firstToken;
    std::map<WordNo, Unit> m_units;
};

} // namespace bluepencil
