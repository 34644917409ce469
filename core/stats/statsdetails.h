// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/suggestions.h"
#include "core/stats/methods/intervals.h"

#include <QString>

#include <vector>

namespace bluepencil {

// Times in ms.
struct TimeFigures {
    Distribution distribution;
    SampleMean mean; // the same sample, for differences
    qint64 excluded = 0; // outliers
    qint64 unknown = 0;

    bool operator==(const TimeFigures &) const = default;
};

// Of what came back about the texts that went out, one kind.
struct SignalFigures {
    QString kind;
    CountRate count; // signals for 100 sent; one text may have several
    Rate share; // of the sent, those with at least one
    SampleMean value; // mean of the values that are numbers, as of satisfaction

    bool operator==(const SignalFigures &) const = default;
};

// Of the suggestions that reviewers were offered, those they took. Each bound of the interval is
// the wider of Wilson's, which takes suggestions to be independent, and of that of a ratio between
// decisions, see ratioMean().
struct SuggestionFigures {
    Rate used; // of all kinds
    std::array<Rate, SuggestionKindCount> kinds {}; // in the order of SuggestionKind

    bool operator==(const SuggestionFigures &) const = default;
};

struct TokenFigures {
    double total = 0;
    SampleMean mean; // of the drafts that tell them

    bool operator==(const TokenFigures &) const = default;
};

struct CostFigures {
    QString currency;
    qint64 n = 0; // items, by revision, all of whose drafts have a known cost
    double total = 0; // of them
    qint64 sent = 0; // of their decisions, those whose text went out
    SampleMean perSent; // a ratio of totals, see ratioMean()

    bool operator==(const CostFigures &) const = default;
};

// What takes the whole records to say. Of the decisions that count, unless it says otherwise.
struct StatsDetails {
    qint64 made = 0; // decisions that count, and those below that were taken back
    Rate recalled; // by the reviewer, before the producer had it; of those made
    Rate notSent; // given back by the producer; of those made
    Rate superseded; // came too late; of those made
    Rate undone; // made after one that was undone at once, where the workspace is one file
    Rate sent; // whose text goes out, or went

    TimeFigures read; // until the first change; excluded above 30 s for a word of the draft
    TimeFigures queue; // from arrival to the decision; excluded where that came first

    SuggestionFigures suggestions;

    std::vector<SignalFigures> signalKinds; // by kind

    // Of the drafts decided on, each once.
    qint64 drafts = 0;
    TokenFigures input; // with those from the cache
    TokenFigures output;
    TokenFigures cacheRead;
    TokenFigures cacheWrite;
    TimeFigures latency;
    TimeFigures firstToken;

    // Of all drafts of the items, each revision once; never added over currencies.
    std::vector<CostFigures> costs; // by currency
    qint64 costUnknown = 0; // items, by revision, with a draft of which no cost is known

    bool operator==(const StatsDetails &) const = default;
};

} // namespace bluepencil
