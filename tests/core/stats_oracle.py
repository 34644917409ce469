# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of `stats --json`, computed a second time from feedback lines.

Reads feedback as JSONL from standard input and prints the JSON. Nothing is shared with the program:
the interval comes from solving the score equation by bisection, quantiles from the standard
library (method "inclusive" is definition 7 of Hyndman and Fan), days from zoneinfo.

    stats_oracle.py ZONE [KEY,...] < feedback.jsonl
"""
import datetime
import json
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


def distribution(values):
    if not values:
        return {"n": 0, "mean": None, "p50": None, "p90": None}
    if len(values) == 1:
        return {"n": 1, "mean": values[0], "p50": values[0], "p90": values[0]}
    tenths = statistics.quantiles(values, n=10, method="inclusive")
    return {"n": len(values), "mean": statistics.fmean(values), "p50": statistics.median(values),
            "p90": tenths[8]}


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


def main():
    zone = zoneinfo.ZoneInfo(sys.argv[1])
    keys = sys.argv[2].split(",") if len(sys.argv) > 2 else []
    records = [json.loads(line) for line in sys.stdin]
    out = figures(records)
    out["groups"] = groups(records, keys, zone) if keys else []
    print(json.dumps(out))


if __name__ == "__main__":
    main()
