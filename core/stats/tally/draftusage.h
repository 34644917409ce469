// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/stats/prices.h"

namespace bluepencil {

// What a draft took, as its producer says it.
struct DraftUsage {
    QString id;
    QString model; // as Draft::model
    TokenCounts tokens;
    std::optional<double> latencyMs;
    std::optional<double> firstTokenMs;
    std::map<QString, double> cost; // by currency, ISO 4217; empty: the producer does not say

    bool operator==(const DraftUsage &) const = default;
};

// Of each draft in an item's `drafts`, or of its one `draft`. Tokens by the names of OpenTelemetry
// (gen_ai.usage.input_tokens, output_tokens, cache_read.input_tokens,
// cache_creation.input_tokens; the older prompt_tokens and completion_tokens too). Latency from
// latency_ms, else gen_ai.client.operation.duration; the first token from
// gen_ai.server.time_to_first_token, else gen_ai.client.operation.time_to_first_chunk, else
// gen_ai.response.time_to_first_chunk, all three in seconds. A producer may write anything here:
// numbers below 0, over 10^12 tokens, over a week or over 10^9 of a currency are taken for absent,
// and so is a cost without three capitals for its currency.
[[nodiscard]] std::vector<DraftUsage> draftUsage(const Json &item);

// What these drafts of an item cost together, by currency: as their producers say, else by the
// prices at the time when the item arrived. Absent where nothing is known of one of them.
[[nodiscard]] std::optional<std::map<QString, double>>
costOfDrafts(const std::vector<DraftUsage> &drafts, const PriceTable &prices, UtcMs at);

// The members of an item that draftUsage() reads, as pointers.
[[nodiscard]] QStringList draftUsageMembers();

} // namespace bluepencil
