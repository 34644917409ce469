// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/scanparts.h"
#include "core/stats/methods/sortedsample.h"
#include "core/stats/statsdetails.h"
#include "core/stats/tally/detailtable.h"

#include <array>
#include <map>
#include <span>

namespace bluepencil {

// What details come to, for all who gather them: from records (DetailTally), from columns
// (ColumnDetails). They differ in where a number is found and in what they keep a sample in, which
// has a `finish()` that gives a SortedSample.

// What became of decisions.
struct FateCounts {
    std::array<qint64, 4> made {}; // in the order of Fate
    qint64 undone = 0; // of those that count, like the next
    qint64 sent = 0;

    void addMade(Fate fate) { ++made[static_cast<std::size_t>(fate)]; }

    void addCounted(bool wasUndone, bool wasSent)
    {
        undone += wasUndone ? 1 : 0;
        sent += wasSent ? 1 : 0;
    }

    void add(const FateCounts &other);
    void setFigures(StatsDetails &figures) const;
};

// What reviewers took of what they were offered, a pair for each decision that they were offered
// something at.
struct SuggestionSums {
    std::array<RatioSums, SuggestionKindCount> kinds {};
    RatioSums all; // of every kind together

    void add(const SuggestionCounts &counts); // of one decision
    void add(const SuggestionSums &other);
    [[nodiscard]] SuggestionFigures figures() const;
};

// What came back about texts that went out, by kind.
class SignalCounts {
public:
    void add(std::span<const SignalPart> parts); // of one decision
    void add(const SignalCounts &other);
    // `sent`: of so many texts. Add nothing afterwards.
    [[nodiscard]] std::vector<SignalFigures> finish(qint64 sent, const Dictionary &kinds);

private:
    struct Count {
        qint64 n = 0;
        qint64 decisions = 0;
        std::vector<double> values;
    };

    std::map<WordNo, Count> m_kinds;
};

// What items cost, in one currency.
class CostSum {
public:
    void add(double amount, qint64 sent);
    void add(const CostSum &other);

    [[nodiscard]] bool isEmpty() const { return m_ratio.n == 0; }

    [[nodiscard]] CostFigures figures(const QString &currency) const;

private:
    CompensatedSum m_total;
    RatioSums m_ratio;
    qint64 m_sent = 0;
};

void sortCosts(std::vector<CostFigures> &costs); // by currency

[[nodiscard]] TokenFigures tokenFigures(const SortedSample &sample);
[[nodiscard]] TimeFigures timeFigures(const SortedSample &sample, qint64 excluded, qint64 unknown);

template <typename Sample> struct TimeSums {
    Sample sample;
    qint64 excluded = 0;
    qint64 unknown = 0;

    [[nodiscard]] TimeFigures finish() { return timeFigures(sample.finish(), excluded, unknown); }
};

// What a draft tells, in this order.
enum DraftFigure {
    InputTokens,
    OutputTokens,
    CacheReadTokens,
    CacheWriteTokens,
    LatencyMs,
    FirstTokenMs,
    DraftFigureCount,
};

// All but the costs, which are by the item.
template <typename Sample> struct DetailSums {
    FateCounts fates;
    SuggestionSums suggestions;
    SignalCounts signalCounts;
    TimeSums<Sample> read;
    TimeSums<Sample> queue;
    qint64 drafts = 0;
    std::array<TimeSums<Sample>, DraftFigureCount> ofDrafts;

    // Add nothing afterwards.
    [[nodiscard]] StatsDetails finish(const Dictionary &signalKinds)
    {
        StatsDetails figures;
        Tasks tasks;
        finish(signalKinds, figures, tasks);
        runTasks(tasks, 1);
        return figures;
    }

    // The same: adds the parts that take long to `tasks`, for any threads.
    void finish(const Dictionary &signalKinds, StatsDetails &figures, Tasks &tasks)
    {
        fates.setFigures(figures);
        figures.suggestions = suggestions.figures();
        figures.signalKinds = signalCounts.finish(fates.sent, signalKinds);
        figures.drafts = drafts;
        const auto sampleOf = [this](DraftFigure figure) -> Sample & {
            return ofDrafts[figure].sample;
        };
        tasks.emplace_back([this, &figures] { figures.queue = queue.finish(); });
        tasks.emplace_back([this, &figures] { figures.read = read.finish(); });
        tasks.emplace_back([this, &figures] { figures.latency = ofDrafts[LatencyMs].finish(); });
        tasks.emplace_back(
            [this, &figures] { figures.firstToken = ofDrafts[FirstTokenMs].finish(); });
        for (const auto &[figure, tokens] :
             {std::pair(InputTokens, &figures.input), std::pair(OutputTokens, &figures.output),
              std::pair(CacheReadTokens, &figures.cacheRead),
              std::pair(CacheWriteTokens, &figures.cacheWrite)}) {
            tasks.emplace_back([&sample = sampleOf(figure), tokens = tokens] {
                *tokens = tokenFigures(sample.finish());
            });
        }
    }
};

} // namespace bluepencil
