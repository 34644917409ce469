// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/draftusage.h"

#include "core/stats/units.h"

#include <algorithm>

namespace bluepencil {

namespace {

// What a producer says beyond these is no figure but a slip, or an attack on the sums.
constexpr double mostTokens = 1e12;
constexpr double mostMs = 7.0 * 24 * 3'600'000;
constexpr double mostMoney = 1e9;

const Json *member(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<double> number(const Json &object, std::initializer_list<const char *> names,
                             double most)
{
    for (const char *name : names) {
        const Json *found = member(object, name);
        if (!found || !found->is_number())
            continue;
        const auto value = found->get<double>();
        if (value >= 0 && value <= most)
            return value;
    }
    return std::nullopt;
}

QString text(const Json &object, const char *name)
{
    const Json *found = member(object, name);
    return found && found->is_string() ? toQString(found->get_ref<const std::string &>())
                                       : QString();
}

QString modelOf(const Json &draft, const Json &genAi)
{
    for (const QString &name : {text(draft, "model"), text(genAi, "gen_ai.response.model"),
                                text(genAi, "gen_ai.request.model")}) {
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

std::map<QString, double> costOf(const Json &draft)
{
    const Json *cost = member(draft, "cost");
    const QString currency = cost ? text(*cost, "currency") : QString();
    const bool isCode = currency.size() == 3
        && std::ranges::all_of(currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        return {};
    if (const std::optional<double> amount = number(*cost, {"amount"}, mostMoney))
        return {{currency, *amount}};
    bool isNumber = false;
    const double amount = text(*cost, "amount").toDouble(&isNumber);
    if (!isNumber || !(amount >= 0 && amount <= mostMoney))
        return {};
    return {{currency, amount}};
}

std::optional<double> inMs(const std::optional<double> &seconds)
{
    return seconds ? std::optional(*seconds * MsPerSecond) : std::nullopt;
}

DraftUsage usageOf(const Json &draft)
{
    const Json *given = member(draft, "gen_ai");
    const Json genAi = given ? *given : Json::object();
    DraftUsage usage;
    usage.id = text(draft, "id");
    usage.model = modelOf(draft, genAi);
    const auto tokens = [&genAi](std::initializer_list<const char *> names) {
        return number(genAi, names, mostTokens);
    };
    const auto seconds = [&genAi](std::initializer_list<const char *> names) {
        return number(genAi, names, mostMs / MsPerSecond);
    };
    usage.tokens.input = tokens({"gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"});
    usage.tokens.output = tokens({"gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"});
    usage.tokens.cacheRead = tokens({"gen_ai.usage.cache_read.input_tokens"});
    usage.tokens.cacheWrite = tokens({"gen_ai.usage.cache_creation.input_tokens"});
    usage.latencyMs = number(draft, {"latency_ms"}, mostMs);
    if (!usage.latencyMs)
        usage.latencyMs = inMs(seconds({"gen_ai.client.operation.duration"}));
    usage.firstTokenMs = inMs(
        seconds({"gen_ai.server.time_to_first_token", "gen_ai.client.operation.time_to_first_chunk",
                 "gen_ai.response.time_to_first_chunk"}));
    usage.cost = costOf(draft);
    return usage;
}

} // namespace

std::vector<DraftUsage> draftUsage(const Json &item)
{
    std::vector<DraftUsage> usages;
    const Json *drafts = member(item, "drafts");
    if (drafts && drafts->is_array()) {
        for (const Json &draft : *drafts)
            usages.push_back(usageOf(draft));
    }
    if (usages.empty()) { // its one draft has no place for figures
        DraftUsage usage;
        usage.id = QStringLiteral("d1");
        usage.model = modelOf(item, Json::object());
        usages.push_back(usage);
    }
    return usages;
}

std::optional<std::map<QString, double>> costOfDrafts(const std::vector<DraftUsage> &drafts,
                                                      const PriceTable &prices, UtcMs at)
{
    std::map<QString, double> sum;
    for (const DraftUsage &draft : drafts) {
        const std::map<QString, double> cost
            = draft.cost.empty() ? prices.costOf(draft.model, at, draft.tokens) : draft.cost;
        if (cost.empty())
            return std::nullopt;
        for (const auto &[currency, amount] : cost)
            sum[currency] += amount;
    }
    return sum;
}

QStringList draftUsageMembers()
{
    return {QStringLiteral("/drafts"), QStringLiteral("/model")};
}

} // namespace bluepencil
