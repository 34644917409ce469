// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figurejson.h"

namespace bluepencil {

namespace {

OrderedJson timeJson(const TimeFigures &times, const char *reason)
{
    OrderedJson json;
    addDistribution(json, times.distribution, times.mean);
    if (times.distribution.n == 0)
        json["reason"] = reason;
    json["excluded"] = times.excluded;
    json["unknown"] = times.unknown;
    return json;
}

OrderedJson suggestionJson(const Rate &used)
{
    OrderedJson json {{"offered", used.of}};
    json.update(rateJson(used, "none was offered"));
    return json;
}

OrderedJson suggestionsJson(const SuggestionFigures &figures)
{
    OrderedJson json = suggestionJson(figures.used);
    json["kinds"] = OrderedJson::object();
    for (std::size_t i = 0; i < figures.kinds.size(); ++i) {
        const QString kind = suggestionKindName(static_cast<SuggestionKind>(i));
        json["kinds"][toStdString(kind)] = suggestionJson(figures.kinds[i]);
    }
    return json;
}

OrderedJson tokensJson(const TokenFigures &tokens)
{
    OrderedJson json;
    json["n"] = tokens.mean.n;
    json["total"] = tokens.total;
    addMean(json, "mean", tokens.mean);
    if (tokens.mean.n == 0)
        json["reason"] = "no draft tells them";
    return json;
}

OrderedJson signalJson(const SignalFigures &figures)
{
    OrderedJson json;
    json["kind"] = toStdString(figures.kind);
    json["n"] = figures.count.n;
    json["per_100"] = numberOrNull(figures.count.per100);
    json["low"] = numberOrNull(figures.count.low);
    json["high"] = numberOrNull(figures.count.high);
    json["sent_with_any"] = rateJson(figures.share, "nothing was sent");
    OrderedJson value;
    value["n"] = figures.value.n;
    addMean(value, "mean", figures.value);
    if (figures.value.n == 0)
        value["reason"] = "no value is a number";
    json["value"] = value;
    return json;
}

OrderedJson costJson(const CostFigures &figures)
{
    OrderedJson json;
    json["currency"] = toStdString(figures.currency);
    json["n"] = figures.n;
    json["total"] = figures.total;
    json["sent"] = figures.sent;
    addMean(json, "per_sent", figures.perSent);
    if (figures.perSent.n == 0)
        json["reason"] = "nothing was sent";
    return json;
}

} // namespace

OrderedJson numberOrNull(const std::optional<double> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson rateJson(const Rate &rate, const char *reason)
{
    OrderedJson json;
    json["n"] = rate.n;
    json["rate"] = numberOrNull(rate.rate);
    json["low"] = numberOrNull(rate.low);
    json["high"] = numberOrNull(rate.high);
    if (!rate.rate)
        json["reason"] = reason;
    return json;
}

OrderedJson bareShareJson(const Rate &rate)
{
    return {{"n", rate.n},
            {"of", rate.of},
            {"rate", numberOrNull(rate.rate)},
            {"low", numberOrNull(rate.low)},
            {"high", numberOrNull(rate.high)}};
}

OrderedJson shareJson(const Rate &rate)
{
    OrderedJson json = bareShareJson(rate);
    if (!rate.rate)
        json["reason"] = "there are none";
    return json;
}

OrderedJson estimateJson(const Estimate &estimate, const char *name, const char *reason,
                         qint64 least)
{
    OrderedJson json;
    json["n"] = estimate.n;
    json[name] = numberOrNull(estimate.value);
    json["low"] = numberOrNull(estimate.low);
    json["high"] = numberOrNull(estimate.high);
    if (!estimate.value)
        json["reason"] = reason;
    else if (!estimate.low)
        json["no_interval"] = noInterval(estimate.n, least);
    return json;
}

void addMean(OrderedJson &json, const char *name, const SampleMean &mean)
{
    addEstimate(json, name, estimateOf(mean));
}

void addEstimate(OrderedJson &json, const char *name, const Estimate &estimate)
{
    json[name] = numberOrNull(estimate.value);
    json["low"] = numberOrNull(estimate.low);
    json["high"] = numberOrNull(estimate.high);
    if (estimate.value && !estimate.low)
        json["no_interval"] = noInterval(estimate.n);
}

void addQuantile(OrderedJson &json, const std::string &name, const std::optional<double> &value,
                 const Bounds &bounds, qint64 n, qint64 least)
{
    json[name] = numberOrNull(value);
    json[name + "_low"] = numberOrNull(bounds.low);
    json[name + "_high"] = numberOrNull(bounds.high);
    if (value && !bounds.low)
        json[name + "_no_interval"] = noInterval(n, least);
}

void addDistribution(OrderedJson &json, const Distribution &distribution, const SampleMean &mean)
{
    json["n"] = distribution.n;
    addMean(json, "mean", mean);
    const auto add = [&](const char *name, const std::optional<double> &value, const Bounds &bounds,
                         qint64 least) {
        addQuantile(json, name, value, bounds, distribution.n, least);
    };
    add("p50", distribution.p50, distribution.p50Bounds, LeastForMedian);
    add("p90", distribution.p90, distribution.p90Bounds, LeastForP90);
    add("p95", distribution.p95, distribution.p95Bounds, LeastForP95);
    add("p99", distribution.p99, distribution.p99Bounds, LeastForP99);
}

OrderedJson differenceJson(const Difference &difference)
{
    OrderedJson json;
    json["value"] = numberOrNull(difference.value);
    json["low"] = numberOrNull(difference.low);
    json["high"] = numberOrNull(difference.high);
    return json;
}

void addDetails(OrderedJson &json, const StatsDetails &details)
{
    json["sent"] = rateJson(details.sent, "no decisions");
    json["taken_back"] = {{"made", details.made}};
    OrderedJson &back = json["taken_back"];
    back["recalled"] = rateJson(details.recalled, "no decisions");
    back["not_sent"] = rateJson(details.notSent, "no decisions");
    back["superseded"] = rateJson(details.superseded, "no decisions");
    back["undone"] = rateJson(details.undone, "no decisions");
    json["read_ms"] = timeJson(details.read, "no time was measured");
    json["queue_ms"] = timeJson(details.queue, "no decisions");
    json["suggestions_used"] = suggestionsJson(details.suggestions);
    json["signals"] = OrderedJson::array();
    for (const SignalFigures &each : details.signalKinds)
        json["signals"].push_back(signalJson(each));
    OrderedJson tokens;
    tokens["drafts"] = details.drafts;
    tokens["input"] = tokensJson(details.input);
    tokens["output"] = tokensJson(details.output);
    tokens["cache_read"] = tokensJson(details.cacheRead);
    tokens["cache_creation"] = tokensJson(details.cacheWrite);
    json["tokens"] = tokens;
    json["latency_ms"] = timeJson(details.latency, "no draft tells it");
    json["first_token_ms"] = timeJson(details.firstToken, "no draft tells it");
    json["cost"] = OrderedJson::array();
    for (const CostFigures &each : details.costs)
        json["cost"].push_back(costJson(each));
    json["cost_unknown"] = details.costUnknown;
}

} // namespace bluepencil
