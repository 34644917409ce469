# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of `stats --all --json`, and of benchmarks, computed a second time by brute force.

    supervision_oracle.py details ZONE [KEY,...]... < facts.jsonl
    supervision_oracle.py calls ZONE [KEY,...]... < calls.jsonl
    supervision_oracle.py bootstrap SEED < scores.jsonl

The first reads {"prices": [...]} and then, for each decision, {"feedback", "arrived", "fate",
"sent", "undone", "signals"} as the test itself wrote them down. It prints a line for each list of
keys. Nothing is shared with the program: Student's distribution by closed forms, Poisson's by
adding its terms, days and hours from zoneinfo.

The second reads calls that nobody reviews, one a line, and does the same.

The third reads {"now": [[hter, counts]...], "before": [...]} and draws by the Mersenne Twister of
64 bits (M. Matsumoto and T. Nishimura, 2000).
"""
import datetime
import decimal
import json
import math
import statistics
import sys
import zoneinfo

import stats_oracle

POINTS = {"neutral": 0, "minor": 1, "major": 5, "critical": 25}


def student_point(freedom):
    return stats_oracle.bisect(0.0, 100.0, lambda t: stats_oracle.student_cdf(t, freedom) <= 0.95)


def mean(values, name="mean"):
    out = {name: None, "low": None, "high": None}
    if values:
        out[name] = statistics.fmean(values)
    if len(set(values)) > 1:
        half = student_point(len(values) - 1) * statistics.stdev(values) / math.sqrt(len(values))
        out.update(low=out[name] - half, high=out[name] + half)
    return out


def ratio(pairs, name):
    """Cochran 1977, 6.4: the residuals x - Ry, whose mean is 0, over the mean of y."""
    out = {name: None, "low": None, "high": None}
    below = sum(y for _, y in pairs)
    if below <= 0:
        return out
    n = len(pairs)
    r = out[name] = math.fsum(x for x, _ in pairs) / below
    if n > 1:
        squares = math.fsum((x - r * y) ** 2 for x, y in pairs)
        if squares <= 1e-14 * math.fsum(x * x for x, _ in pairs):
            return out
        half = student_point(n - 1) * math.sqrt(squares / (n - 1) / n) / (below / n)
        out.update(low=r - half, high=r + half)
    return out


def poisson_at_most(n, mu):
    return math.fsum(math.exp(k * math.log(mu) - mu - math.lgamma(k + 1)) if mu else float(k == 0)
                     for k in range(n + 1))


def count_rate(n, of):
    if of == 0:
        return {"n": n, "per_100": None, "low": None, "high": None}
    low = 0.0 if n == 0 else stats_oracle.bisect(
        0.0, float(n), lambda mu: 1 - poisson_at_most(n - 1, mu) <= 0.025)
    high = stats_oracle.bisect(float(n), 10.0 * n + 20,
                               lambda mu: poisson_at_most(n, mu) >= 0.025)
    return {"n": n, "per_100": 100 * n / of, "low": 100 * low / of, "high": 100 * high / of}


def quantile(ordered, share):
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def times(values, excluded, unknown):
    out = {"n": len(values), **mean(values)}
    ordered = sorted(values)
    for name, share in [("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99)]:
        out[name] = quantile(ordered, share) if values else None
    out.update(stats_oracle.quantile_bounds(values, 50, 90, 95, 99))
    return {**out, "excluded": excluded, "unknown": unknown}


def severity(records):
    pairs = []
    for record in records:
        labels = record["decision"].get("labels") or []
        words = len(stats_oracle.draft_of(record)["text"].split())
        pairs.append((1000 * sum(POINTS[label["severity"]] for label in labels), words))
    return {"points": sum(x for x, _ in pairs) // 1000, "words": sum(y for _, y in pairs),
            **ratio(pairs, "per_1000_words")}


def drafts_of(record):
    item = record["item"]
    return item.get("drafts") or [{"id": "d1", "text": item["draft"]}]


def tokens_of(draft, kind):
    return (draft.get("gen_ai") or {}).get("gen_ai.usage." + kind)


def cost_of(draft, arrived, prices):
    """{currency: amount}, or None where it is not known."""
    if "cost" in draft:
        return {draft["cost"]["currency"]: float(draft["cost"]["amount"])}
    own = {}
    for kind in ["input", "output", "cache_read", "cache_creation"]:
        fitting = [p for p in prices if p["model"] == draft.get("model", "unknown")
                   and p["token_kind"] == kind and p["valid_from"] <= arrived]
        if fitting:
            own[kind] = max(fitting, key=lambda p: p["valid_from"])
    counts = {"input": tokens_of(draft, "input_tokens"), "output": tokens_of(draft, "output_tokens")}
    if None in counts.values() or "input" not in own or "output" not in own:
        return None
    for kind in ["cache_read", "cache_creation"]:
        if kind in own:
            part = min(tokens_of(draft, kind + ".input_tokens") or 0, counts["input"])
            counts[kind] = part
            counts["input"] -= part
    out = {}
    for kind, count in counts.items():
        price = own[kind]
        out[price["currency"]] = (out.get(price["currency"], 0)
                                  + count * float(price["per_million"]) / 1e6)
    return out


def costs(counted, prices):
    units = {}
    for fact in counted:
        record = fact["feedback"]
        key = (record["item_id"], record["item"].get("revision", 1))
        units.setdefault(key, [record, fact["arrived"], 0])[2] += fact["sent"]
    unknown, sums = 0, {}
    for record, arrived, sent in units.values():
        parts = [cost_of(draft, arrived, prices) for draft in drafts_of(record)]
        if None in parts:
            unknown += 1
            continue
        total = {}
        for part in parts:
            for currency, amount in part.items():
                total[currency] = total.get(currency, 0) + amount
        for currency, amount in total.items():
            sums.setdefault(currency, []).append((amount, sent))
    return unknown, [{"currency": c, "n": len(p), "total": math.fsum(x for x, _ in p),
                      "sent": sum(y for _, y in p), **ratio(p, "per_sent")}
                     for c, p in sorted(sums.items())]


def signal_figures(sent):
    kinds = {s["kind"] for fact in sent for s in fact["signals"]}
    out = []
    for kind in sorted(kinds):
        own = [[s for s in fact["signals"] if s["kind"] == kind] for fact in sent]
        values = [s["value"] for signals in own for s in signals
                  if isinstance(s["value"], (int, float)) and not isinstance(s["value"], bool)]
        out.append({"kind": kind, **count_rate(sum(map(len, own)), len(sent)),
                    "sent_with_any": stats_oracle.rate(sum(bool(x) for x in own), len(sent)),
                    "value": {"n": len(values), **mean(values)}})
    return out


def draft_figures(counted):
    drafts = {}
    for fact in counted:
        record = fact["feedback"]
        draft = stats_oracle.draft_of(record)
        drafts[record["item_id"], record["item"].get("revision", 1), draft["id"]] = draft
    own = list(drafts.values())
    out = {"tokens": {"drafts": len(own)}}
    for name, kind in [("input", "input_tokens"), ("output", "output_tokens"),
                       ("cache_read", "cache_read.input_tokens"),
                       ("cache_creation", "cache_creation.input_tokens")]:
        values = [n for n in (tokens_of(d, kind) for d in own) if n is not None]
        out["tokens"][name] = {"n": len(values), "total": sum(values), **mean(values)}
    latency = [d["latency_ms"] for d in own if "latency_ms" in d]
    out["latency_ms"] = times(latency, 0, len(own) - len(latency))
    first = [1000 * n for n in ((d.get("gen_ai") or {}).get("gen_ai.server.time_to_first_token")
                                for d in own) if n is not None]
    out["first_token_ms"] = times(first, 0, len(own) - len(first))
    return out


def suggestions_used(records):
    """Of each bound the wider of Wilson's and that of the ratio between decisions."""
    kinds = ["spelling", "memory", "redraft"]

    def used(own):
        pairs = []
        for record in records:
            told = record["decision"].get("suggestions", {})
            taken, offered = (sum(told[kind][what] for kind in own if kind in told)
                              for what in ["taken", "offered"])
            if offered:
                pairs.append((taken, offered))
        offered = sum(y for _, y in pairs)
        out = {"offered": offered, **stats_oracle.rate(sum(x for x, _ in pairs), offered)}
        between = ratio(pairs, "rate")
        if between["low"] is not None:
            out["low"] = max(0.0, min(out["low"], between["low"]))
            out["high"] = min(1.0, max(out["high"], between["high"]))
        return out

    return {**used(kinds), "kinds": {kind: used([kind]) for kind in kinds}}


def figures(facts, prices):
    counted = [f for f in facts if f["fate"] == "counted"]
    records = [f["feedback"] for f in counted]
    out = {**stats_oracle.figures(records), "severity": severity(records)}
    out["sent"] = stats_oracle.rate(sum(f["sent"] for f in counted), len(counted))
    out["taken_back"] = {"made": len(facts)}
    for fate in ["recalled", "not_sent", "superseded"]:
        out["taken_back"][fate] = stats_oracle.rate(
            sum(f["fate"] == fate for f in facts), len(facts))
    out["taken_back"]["undone"] = stats_oracle.rate(sum(f["undone"] for f in counted), len(counted))
    out["suggestions_used"] = suggestions_used(records)
    read = [(r["decision"].get("read_ms"), len(stats_oracle.draft_of(r)["text"].split()))
            for r in records]
    good = [t for t, words in read if t is not None and t <= 30000 * words]
    unknown = sum(t is None for t, _ in read)
    out["read_ms"] = times(good, len(read) - len(good) - unknown, unknown)
    waits = [instant(f["feedback"]) - f["arrived"] for f in counted]
    out["queue_ms"] = times([w for w in waits if w >= 0], sum(w < 0 for w in waits), 0)
    out["signals"] = signal_figures([f for f in counted if f["sent"]])
    out.update(draft_figures(counted))
    out["cost_unknown"], out["cost"] = costs(counted, prices)
    return out


def instant(record):
    text = record["decision"]["decided_at"].replace("Z", "+00:00")
    return round(datetime.datetime.fromisoformat(text).timestamp() * 1000)


def values_of(record, key, zone):
    if key != "hour":
        return stats_oracle.values_of(record, key, zone)
    local = datetime.datetime.fromtimestamp(instant(record) / 1000, zone)
    offset = local.strftime("%z")
    return [local.strftime("%Y-%m-%dT%H") + ("Z" if offset == "+0000"
                                             else offset[:3] + ":" + offset[3:])]


def groups(facts, prices, keys, zone):
    members = {}
    for fact in facts:
        combinations = [()]
        for key in keys:
            combinations = [c + (v,) for c in combinations
                            for v in values_of(fact["feedback"], key, zone)]
        for combination in combinations:
            members.setdefault(combination, []).append(fact)
    out = []
    for combination in sorted(members, key=lambda c: [(v is None, v or "") for v in c]):
        own = figures(members[combination], prices)
        if own["n"] < 5:
            own = {"n": own["n"], "items": own["items"]}
        out.append({"key": dict(zip(keys, combination)), **own})
    return out


def call_times(calls, name):
    values = sorted(c[name] for c in calls if c[name] is not None)
    return {"n": len(values), **{p: quantile(values, s) if values else None
                                 for p, s in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)]},
            **stats_oracle.quantile_bounds(values, 50, 95, 99)}


def call_figures(calls):
    out = {"n": len(calls)}
    for kind in ["input_tokens", "output_tokens", "cached_tokens"]:
        said = [c[kind] for c in calls if c[kind] is not None]
        out[kind] = {"n": len(said), "sum": sum(said)}
    out["latency_ms"] = call_times(calls, "latency_ms")
    out["ttft_ms"] = call_times(calls, "ttft_ms")
    failed = [c["error_type"] for c in calls if c["error_type"]]
    out["errors"] = {**stats_oracle.rate(len(failed), len(calls)), "of": len(calls)}
    out["error_types"] = {t: failed.count(t) for t in set(failed)}
    nanos = {}
    for call in calls:
        if call["cost_nanos"] is not None:
            nanos[call["currency"]] = nanos.get(call["currency"], 0) + call["cost_nanos"]
    out["cost"] = {currency: float(decimal.Decimal(n) / 10 ** 9) for currency, n in nanos.items()}
    return out


def call_groups(calls, keys, zone):
    members = {}
    for call in calls:
        day = datetime.datetime.fromtimestamp(call["at"] / 1000, zone).strftime("%Y-%m-%d")
        key = tuple(day if k == "day" else call[k] for k in keys)
        members.setdefault(key, []).append(call)
    out = []
    for key in sorted(members):
        own = members[key]
        out.append({"key": {k: v or None for k, v in zip(keys, key)}, "n": len(own),
                    **(call_figures(own) if len(own) >= 5 else {})})
    return out


class Twister:
    """MT19937-64."""

    def __init__(self, seed):
        self.state = [seed]
        for i in range(1, 312):
            last = self.state[-1]
            self.state.append((6364136223846793005 * (last ^ (last >> 62)) + i) % 2 ** 64)
        self.at = 312

    def refill(self):
        for i in range(312):
            x = (self.state[i] & 0xFFFFFFFF80000000) | (self.state[(i + 1) % 312] & 0x7FFFFFFF)
            mixed = x >> 1 ^ (0xB5026F5AA96619E9 if x & 1 else 0)
            self.state[i] = self.state[(i + 156) % 312] ^ mixed
        self.at = 0

    def __call__(self):
        if self.at == 312:
            self.refill()
        x = self.state[self.at]
        self.at += 1
        x ^= (x >> 29) & 0x5555555555555555
        x ^= (x << 17) & 0x71D67FFFEDA60000
        x ^= (x << 37) & 0xFFF7EEE000000000
        return x ^ (x >> 43)


def chrf(counts):
    """Popović 2015, beta 2, over the orders that both sides have."""
    orders = [counts[i:i + 3] for i in range(0, 18, 3) if counts[i] and counts[i + 1]]
    if not orders:
        return 0.0
    p = sum(both / draft for draft, _, both in orders) / len(orders)
    r = sum(both / final for _, final, both in orders) / len(orders)
    return 100 * 5 * p * r / (4 * p + r) if p + r else 0.0


def measures(rows):
    return (statistics.fmean(row[0] for row in rows),
            chrf([sum(column) for column in zip(*(row[1] for row in rows))]))


def bootstrap(now, before, seed):
    out = {}
    for index, name in enumerate(["hter", "chrf"]):
        for what in ["value", "change"]:
            random, draws = Twister(seed), []
            for _ in range(2000):
                draw = [random() % len(now) for _ in now]
                value = measures([now[i] for i in draw])[index]
                if what == "change":
                    value -= measures([before[i] for i in draw])[index]
                draws.append(value)
            draws.sort()
            whole = measures(now)[index] - (measures(before)[index] if what == "change" else 0)
            out[name + "_" + what] = {"value": whole, "low": quantile(draws, 0.025),
                                      "high": quantile(draws, 0.975)}
    return out


def main():
    if sys.argv[1] == "bootstrap":
        scores = json.load(sys.stdin)
        print(json.dumps(bootstrap(scores["now"], scores["before"], int(sys.argv[2]))))
        return
    zone = zoneinfo.ZoneInfo(sys.argv[2])
    if sys.argv[1] == "calls":
        calls = [json.loads(line) for line in sys.stdin]
        for argument in sys.argv[3:]:
            keys = [key for key in argument.split(",") if key]
            print(json.dumps({**call_figures(calls),
                              "groups": call_groups(calls, keys, zone) if keys else []}))
        return
    prices = json.loads(sys.stdin.readline())["prices"]
    facts = [json.loads(line) for line in sys.stdin]
    for argument in sys.argv[3:]:
        keys = [key for key in argument.split(",") if key]
        out = figures(facts, prices)
        out["groups"] = groups(facts, prices, keys, zone) if keys else []
        print(json.dumps(out))


if __name__ == "__main__":
    main()
