// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally/decisiontable.h"
#include "core/stats/tally/draftusage.h"

#include <string_view>

namespace bluepencil {

enum class Fate { Counted, Recalled, NotSent, Superseded };

// Of a decision by the status of its feedback and, unless that counts, its own.
[[nodiscard]] Fate fateOf(std::string_view feedbackStatus, std::string_view decisionStatus);

struct DecisionDetail {
    Fate fate = Fate::Superseded;
    std::optional<qint64> readMs;
    bool readCounts = false; // at most 30 s for a word of the draft
    qint64 queueMs = 0; // from the item's arrival; below 0 where the decision is told earlier
    bool sent = false;
    bool undone = false;
    SuggestionCounts suggestions;
    WordNo itemRevision = NoWord; // the same for the same revision of the same item
    WordNo draft = NoWord; // the same for the same draft of it
    TokenCounts tokens; // of the draft decided on, like the next two
    std::optional<double> latencyMs;
    std::optional<double> firstTokenMs;
    bool costKnown = false; // of every draft of the item
    quint32 firstCost = 0;
    quint32 costs = 0;
    quint32 firstSignal = 0;
    quint32 signalCount = 0;
};

struct MoneyPart {
    WordNo currency = NoWord;
    double amount = 0;
};

struct SignalPart {
    WordNo kind = NoWord;
    std::optional<double> value; // absent unless a number
};

// Of a signal's JSON what can be squared and added up without end; nothing unless a number.
[[nodiscard]] std::optional<double> signalValue(std::string_view json);

// What stands in the JSON of a stored decision; nothing where it cannot be read.
[[nodiscard]] SuggestionCounts storedSuggestions(std::string_view decision);

// What the decisions of a table have beside their figures, read from the whole records: some 200
// bytes each.
class DetailTable {
public:
    // `filter` is the one that the table was read with; its dictionary takes new words. The prices
    // are those of the workspace, at the time when an item arrived. Cancelled once `stop` is
    // requested.
    [[nodiscard]] static Result<DetailTable> read(Database &database, const FeedbackFilter &filter,
                                                  DecisionTable &table,
                                                  const std::stop_token &stop);

    // One for each row of the table, in its order.
    [[nodiscard]] const std::vector<DecisionDetail> &details() const { return m_details; }

    [[nodiscard]] std::span<const MoneyPart> costsOf(const DecisionDetail &detail) const
    {
        return std::span(m_costs).subspan(detail.firstCost, detail.costs);
    }

    [[nodiscard]] std::span<const SignalPart> signalsOf(const DecisionDetail &detail) const
    {
        return std::span(m_signals).subspan(detail.firstSignal, detail.signalCount);
    }

private:
    class Reader;

    std::vector<DecisionDetail> m_details;
    std::vector<MoneyPart> m_costs;
    std::vector<SignalPart> m_signals;
};

} // namespace bluepencil
