# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of `stats --json`, computed a second time from feedback lines.

Reads feedback as JSONL from standard input and prints the JSON, a line for each list of keys (an
empty one: no groups). Nothing is shared with the program:
the interval comes from solving the score equation by bisection, quantiles from the standard
library (method "inclusive" is definition 7 of Hyndman and Fan), days from zoneinfo.

    stats_oracle.py ZONE [KEY,...]... < feedback.jsonl
    stats_oracle.py ZONE --overview FROM TO < feedback.jsonl

The second prints what the page shows of the days from FROM to TO (exclusive): intervals by closed
forms of Student's distribution and whole binomial numbers, each day on its own.
"""
import datetime
import functools
import json
import math
import statistics
import sys
import zoneinfo

Z = statistics.NormalDist().inv_cdf(0.975)
ACTIONS = ["approve", "edit", "reject", "escalate"]


def bisect(inside, outside, test):
    """The border between a point where test holds and one where it does not."""
    for _ in range(200):
        middle = (inside + outside) / 2
        if test(middle):
            inside = middle
        else:
            outside = middle
    return inside


def rate(n, of):
    if of == 0:
        return {"n": n, "rate": None, "low": None, "high": None}
    share = n / of

    def compatible(p):
        return abs(share - p) <= Z * (p * (1 - p) / of) ** 0.5

    return {"n": n, "rate": share, "low": bisect(share, 0.0, compatible),
            "high": bisect(share, 1.0, compatible)}


@functools.lru_cache(maxsize=None)
def quantile_ranks(n, percent):
    """The closest r < s, from 1 on, with P(X < r) <= .025 and P(X >= s) <= .025 for X of the binomial
    distribution of n trials at percent/100, in whole numbers; None where there are none."""
    whole, other = 100 ** n, 100 - percent
    weights = [other ** n]
    for k in range(n):
        weights.append(weights[-1] * (n - k) * percent // ((k + 1) * other))
    low, below = 0, 0
    while low < n and 40 * (below + weights[low]) <= whole:
        below += weights[low]
        low += 1
    high, above = n + 1, 0
    while high > 1 and 40 * (above + weights[high - 1]) <= whole:
        above += weights[high - 1]
        high -= 1
    return (low, high) if low >= 1 and high <= n else None


def quantile_bounds(values, *percents):
    ordered, out = sorted(values), {}
    for percent in percents:
        ranks = quantile_ranks(len(ordered), percent)
        out[f"p{percent}_low"] = ordered[ranks[0] - 1] if ranks else None
        out[f"p{percent}_high"] = ordered[ranks[1] - 1] if ranks else None
        if ordered and not ranks:
            out[f"p{percent}_no_interval"] = "too-few"
    return out


def distribution(values):
    bounds = quantile_bounds(values, 50, 90, 95, 99)
    if not values:
        return {"n": 0, "mean": None, "p50": None, "p90": None, **bounds}
    if len(values) == 1:
        return {"n": 1, "mean": values[0], "p50": values[0], "p90": values[0], **bounds}
    tenths = statistics.quantiles(values, n=10, method="inclusive")
    return {"n": len(values), "mean": statistics.fmean(values), "p50": statistics.median(values),
            "p90": tenths[8], **bounds}


def band(record):
    draft = draft_of(record)["text"]
    hter = record["metrics"]["hter"]
    if draft == record["decision"]["final_text"]:
        return "exact"
    if hter is None or hter >= 0.5:
        return "rewrite"
    return "light" if hter < 0.1 else "medium" if hter < 0.3 else "heavy"


def draft_of(record):
    item = record["item"]
    drafts = item.get("drafts") or [{"id": "d1", "text": item["draft"]}]
    wanted = record["decision"].get("draft_id")
    return next(d for d in drafts if d.get("id") == wanted)


def figures(records):
    out = {"n": len(records), "items": len({r["item_id"] for r in records})}
    actions = [r["decision"]["action"] for r in records]
    out["actions"] = {a: rate(actions.count(a), len(records)) for a in ACTIONS}
    final = [r for r in records if r["decision"].get("final_text") is not None]
    out["hter"] = distribution([r["metrics"]["hter"] for r in final if r["metrics"]["hter"] is not None])
    bands = [band(r) for r in final]
    out["hter"]["bands"] = {b: rate(bands.count(b), len(final))
                            for b in ["exact", "light", "medium", "heavy", "rewrite"]}
    out["hter"]["undefined"] = sum(r["metrics"]["hter"] is None for r in final)
    out["hter"]["left_out"] = len(records) - len(final)
    timed = [r for r in records if r["decision"].get("active_ms") is not None]
    good = [r["decision"]["active_ms"] for r in timed
            if len(draft_of(r)["text"].split()) > 0
            and 250 <= r["decision"]["active_ms"] / len(draft_of(r)["text"].split()) <= 30000]
    out["active_ms"] = distribution(good)
    out["active_ms"]["excluded"] = len(timed) - len(good)
    out["active_ms"]["unknown"] = len(records) - len(timed)
    codes = [[label["code"] for label in r["decision"].get("labels") or []] for r in records]
    labels = [{"code": c, "n": sum(x.count(c) for x in codes), "decisions": sum(c in x for x in codes)}
              for c in {c for x in codes for c in x}]
    for label in labels:
        share = rate(label["decisions"], len(records))
        label.update({k: share[k] for k in ["rate", "low", "high"]})
    out["labelled"] = rate(sum(bool(x) for x in codes), len(records))
    out["labels"] = sorted(labels, key=lambda x: (-x["n"], x["code"]))
    return out


def values_of(record, key, zone):
    item, decision = record["item"], record["decision"]
    instant = datetime.datetime.fromisoformat(decision["decided_at"].replace("Z", "+00:00"))
    local = instant.astimezone(zone)
    if key.startswith("/"):
        value = item
        for step in key[1:].split("/"):
            value = value.get(step) if isinstance(value, dict) else None
        if value is None or isinstance(value, str):
            return [value]
        return [json.dumps(value, separators=(",", ":"))]
    if key == "day":
        return [local.strftime("%Y-%m-%d")]
    if key == "week":
        year, week, _ = local.isocalendar()
        return [f"{year:04d}-W{week:02d}"]
    if key == "month":
        return [local.strftime("%Y-%m")]
    if key == "label":
        return sorted({label["code"] for label in decision.get("labels") or []}) or [None]
    if key == "action":
        return [decision["action"]]
    if key == "reviewer":
        return [decision["reviewer"]]
    if key in ("model", "producer", "arm"):
        return [record[key]]
    if key == "queue":
        return [item.get("queue", "default")]
    return [item.get(key) or None]


def groups(records, keys, zone):
    members = {}
    for record in records:
        combinations = [()]
        for key in keys:
            combinations = [c + (v,) for c in combinations for v in values_of(record, key, zone)]
        for combination in combinations:
            members.setdefault(combination, []).append(record)
    out = []
    for combination in sorted(members, key=lambda c: [(v is None, v or "") for v in c]):
        own = members[combination]
        group = {"key": dict(zip(keys, combination))}
        if len(own) < 5:
            group.update(n=len(own), items=len({r["item_id"] for r in own}))
        else:
            group.update(figures(own))
        group.update(small=len(own) < 30, hidden=len(own) < 5)
        out.append(group)
    return out


def student_cdf(t, freedom):
    """P(|T| <= t): M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.7.3-4."""
    theta = math.atan(t / math.sqrt(freedom))
    cosine, odd = math.cos(theta), freedom % 2
    term = total = cosine if odd else 1.0
    if freedom == 1:
        return 2 * theta / math.pi
    for k in range(2 if odd else 1, freedom - 1, 2):
        term *= k / (k + 1) * cosine ** 2
        total += term
    if odd:
        return 2 / math.pi * (theta + math.sin(theta) * total)
    return math.sin(theta) * total


def mean_estimate(values):
    n = len(values)
    out = {"n": n, "value": statistics.fmean(values) if n else None, "low": None, "high": None}
    if len(set(values)) > 1:
        point = bisect(0.0, 100.0, lambda t: student_cdf(t, n - 1) <= 0.95)
        half = point * statistics.stdev(values) / math.sqrt(n)
        out.update(low=out["value"] - half, high=out["value"] + half)
    return out


def median_estimate(values):
    n, ordered = len(values), sorted(values)
    out = {"n": n, "value": statistics.median(values) if n else None, "low": None, "high": None}
    total = rank = 0
    while n > 0 and 40 * (total + math.comb(n, rank)) <= 2 ** n:
        total += math.comb(n, rank)
        rank += 1
    if rank:
        out.update(low=ordered[rank - 1], high=ordered[n - rank])
    return out


def rates_apart(now, before):
    if now["rate"] is None or before["rate"] is None:
        return {"value": None, "low": None, "high": None}
    p, q = now["rate"], before["rate"]
    return {"value": p - q,
            "low": p - q - math.sqrt((p - now["low"]) ** 2 + (before["high"] - q) ** 2),
            "high": p - q + math.sqrt((now["high"] - p) ** 2 + (q - before["low"]) ** 2)}


def hter_of(records):
    return [r["metrics"]["hter"] for r in records
            if r["decision"].get("final_text") is not None and r["metrics"]["hter"] is not None]


def active_of(records):
    return [r["decision"]["active_ms"] for r in records
            if r["decision"].get("active_ms") is not None
            and (words := len(draft_of(r)["text"].split())) > 0
            and 250 * words <= r["decision"]["active_ms"] <= 30000 * words]


def shown(records):
    own = figures(records)
    return {"n": own["n"], "actions": own["actions"], "hter": mean_estimate(hter_of(records)),
            "active": median_estimate(active_of(records))}


def overview(records, zone, first, last):
    dates = [(first + datetime.timedelta(d)).isoformat() for d in range((last - first).days)]
    earlier = [(first - datetime.timedelta(d + 1)).isoformat() for d in range(len(dates))]
    days = {}
    for record in records:
        days.setdefault(values_of(record, "day", zone)[0], []).append(record)
    now = [r for d in dates for r in days.get(d, [])]
    before = [r for d in earlier for r in days.get(d, [])]
    out = shown(now)
    out["days"] = [{"date": d, **shown(days.get(d, []))} for d in dates]
    bounds = [i / 20 for i in range(21)] + [math.inf]
    out["histogram"] = [sum(low <= x < high for x in hter_of(now))
                        for low, high in zip(bounds, bounds[1:])]
    labels, total, out["labels"] = figures(now)["labels"], 0, []
    everything = sum(x["n"] for x in labels)
    for label in labels:
        total += label["n"]
        out["labels"].append({**{key: label[key] for key in ["code", "n", "decisions"]},
                              "share": label["n"] / everything, "cumulative": total / everything})
    old = figures(before)
    out["change"] = {a: rates_apart(out["actions"][a], old["actions"][a]) for a in ACTIONS}
    out["before"] = {"n": old["n"], "items": old["items"], "actions": old["actions"]}
    return out


def main():
    zone = zoneinfo.ZoneInfo(sys.argv[1])
    arguments = sys.argv[2:]
    records = [json.loads(line) for line in sys.stdin]
    if arguments[:1] == ["--overview"]:
        print(json.dumps(overview(records, zone, *map(datetime.date.fromisoformat, arguments[1:]))))
        return
    for argument in arguments:
        keys = [key for key in argument.split(",") if key]
        out = figures(records)
        out["groups"] = groups(records, keys, zone) if keys else []
        print(json.dumps(out))


if __name__ == "__main__":
    main()
