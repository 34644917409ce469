// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"

namespace bluepencil {

namespace {

OrderedJson actionsJson(const Stats &stats)
{
    OrderedJson json;
    for (std::size_t i = 0; i < stats.actions.size(); ++i) {
        json[toStdString(actionName(static_cast<Action>(i)))]
            = rateJson(stats.actions[i], "no decisions");
    }
    return json;
}

OrderedJson hterJson(const HterFigures &hter)
{
    OrderedJson json;
    addDistribution(json, hter.distribution, hter.mean);
    if (hter.distribution.n == 0)
        json["reason"] = "no decision has a final with words";
    OrderedJson bands;
    for (std::size_t i = 0; i < hter.bands.size(); ++i) {
        bands[toStdString(bandName(static_cast<HterBand>(i)))]
            = rateJson(hter.bands[i], "no decision has a final");
    }
    json["bands"] = bands;
    json["undefined"] = hter.undefined;
    json["left_out"] = hter.leftOut;
    return json;
}

OrderedJson activeJson(const ActiveFigures &active)
{
    OrderedJson json;
    addDistribution(json, active.distribution, active.mean);
    if (active.distribution.n == 0)
        json["reason"] = "no active time was measured within 0.25 to 30 s per word";
    json["excluded"] = active.excluded;
    json["unknown"] = active.unknown;
    return json;
}

OrderedJson severityJson(const SeverityFigures &severity)
{
    OrderedJson json;
    json["points"] = severity.points;
    json["words"] = severity.words;
    addMean(json, "per_1000_words", severity.per1000);
    if (severity.per1000.n == 0)
        json["reason"] = "no draft has words";
    return json;
}

OrderedJson labelsJson(const Stats &stats)
{
    OrderedJson json = OrderedJson::array();
    for (const LabelFigures &label : stats.labels) {
        const Rate rate = wilsonRate(label.decisions, stats.n);
        OrderedJson entry;
        entry["code"] = toStdString(label.code);
        entry["n"] = label.n;
        entry["decisions"] = label.decisions;
        entry["rate"] = numberOrNull(rate.rate);
        entry["low"] = numberOrNull(rate.low);
        entry["high"] = numberOrNull(rate.high);
        json.push_back(std::move(entry));
    }
    return json;
}

void addFigures(OrderedJson &json, const Stats &stats)
{
    json["actions"] = actionsJson(stats);
    json["hter"] = hterJson(stats.hter);
    json["active_ms"] = activeJson(stats.active);
    json["labelled"] = rateJson(wilsonRate(stats.labelled, stats.n), "no decisions");
    json["labels"] = labelsJson(stats);
    json["severity"] = severityJson(stats.severity);
    if (stats.details)
        addDetails(json, *stats.details);
}

OrderedJson groupJson(const StatsGroup &group)
{
    OrderedJson json;
    OrderedJson key = OrderedJson::object();
    for (const auto &[name, value] : group.key)
        key[toStdString(name)] = value ? OrderedJson(toStdString(*value)) : OrderedJson();
    json["key"] = std::move(key);
    json["n"] = group.stats.n;
    json["items"] = group.stats.items;
    json["small"] = group.stats.n < SmallGroup;
    json["hidden"] = group.stats.n < HiddenGroup;
    if (group.stats.n < HiddenGroup)
        json["reason"] = "fewer than 5 decisions";
    else
        addFigures(json, group.stats);
    return json;
}

} // namespace

OrderedJson toJson(const Stats &stats)
{
    OrderedJson json;
    json["n"] = stats.n;
    json["items"] = stats.items;
    addFigures(json, stats);
    json["groups"] = OrderedJson::array();
    for (const StatsGroup &group : stats.groups)
        json["groups"].push_back(groupJson(group));
    json["time_zone"] = toStdString(stats.timeZone);
    json["from"] = timeOrNull(stats.from);
    json["to"] = timeOrNull(stats.to);
    return json;
}

} // namespace bluepencil
