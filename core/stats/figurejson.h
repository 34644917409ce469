// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/stats/statsdetails.h"

namespace bluepencil {

// Figures as they stand in every answer in JSON; an undefined one is null.

[[nodiscard]] OrderedJson numberOrNull(const std::optional<double> &value);
// {"n","rate","low","high"}; `reason` beside an undefined one.
[[nodiscard]] OrderedJson rateJson(const Rate &rate, const char *reason);
// NAME, "low", "high", of a mean whose n stands in the object already; "no_interval" says why the
// latter two are null where the first is not.
void addMean(OrderedJson &json, const char *name, const SampleMean &mean);
void addEstimate(OrderedJson &json, const char *name, const Estimate &estimate); // the same
// NAME, NAME_low and NAME_high of a quantile; NAME_no_interval says why the latter two are null
// where the first is not: `n` is under `least`.
void addQuantile(OrderedJson &json, const std::string &name, const std::optional<double> &value,
                 const Bounds &bounds, qint64 n, qint64 least);
// "n","mean","low","high", and "p50","p90","p95","p99" by addQuantile().
void addDistribution(OrderedJson &json, const Distribution &distribution, const SampleMean &mean);
// {"n","of","rate","low","high"}; "reason" beside an undefined one.
[[nodiscard]] OrderedJson shareJson(const Rate &rate);
// The same without a reason.
[[nodiscard]] OrderedJson bareShareJson(const Rate &rate);
// {"n",NAME,"low","high"}; `reason` beside an undefined one, "no_interval" where only the latter
// two are null.
[[nodiscard]] OrderedJson estimateJson(const Estimate &estimate, const char *name,
                                       const char *reason, qint64 least = 2);
// "value","low","high".
[[nodiscard]] OrderedJson differenceJson(const Difference &difference);
// The members that StatsDetails adds to the figures of a group.
void addDetails(OrderedJson &json, const StatsDetails &details);

} // namespace bluepencil
