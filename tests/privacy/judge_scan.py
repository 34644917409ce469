#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges found personal data by planted values.

judge_scan.py DOCUMENTS.jsonl GOLD.jsonl FINDINGS.jsonl [--gates[=TYPE,…] | --few-false]

Covered: every letter and digit of the gold value lies in the union of the findings, whatever their
type. Hit: a finding touches it. False: a finding that touches no gold value, by 1,000 words. Places
are half-open, in code points. With --gates, exits 1 and says what falls short, of the named types if
there are any; with --few-false of the false finds alone.
"""
import collections
import json
import sys

GATES = {"email": .99, "card": .99, "iban": .99, "ssn": .99, "ip": .99, "phone": .9, "name in fields": .98}
MOST_FALSE = 2.0


def rows(path):
    with open(path, encoding="utf-8") as file:
        # Not splitlines: it would also break at U+2028, which stands unescaped inside strings.
        return [json.loads(line) for line in file.read().split("\n") if line.strip()]


def strings(value, pointer=""):
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, (dict, list)):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from strings(part, pointer + "/" + str(key).replace("~", "~0").replace("/", "~1"))


def kind(gold):
    return "name in fields" if gold["type"] == "name" and gold.get("in_fields") else gold["type"]


def judge(documents, gold, findings):
    texts = {(n, p): t for n, d in enumerate(documents, 1) for p, t in strings(d)}
    by_place, gold_at = collections.defaultdict(list), collections.defaultdict(list)
    for finding in findings:
        place = finding["line"], finding["pointer"]
        if place not in texts or not 0 <= finding["start"] < finding["end"] <= len(texts[place]):
            raise ValueError(f"line {place[0]} {place[1]}: the finding lies outside of a text of the documents")
        by_place[place].append(finding)
    table = collections.defaultdict(lambda: [0, 0, 0])  # gold, covered, hit
    for value in gold:
        place = value["line"], value["pointer"]
        gold_at[place].append(value)
        spans = [(f["start"], f["end"]) for f in by_place[place]]
        covered = all(any(a <= i < b for a, b in spans) for i in range(value["start"], value["end"])
                      if texts[place][i].isalnum())
        hit = any(a < value["end"] and value["start"] < b for a, b in spans)
        hard = bool(value.get("hard"))
        for key in (("type", kind(value)), ("language", value.get("language", "?"))):
            count = table[(hard,) + key]
            count[0] += 1
            count[1] += covered
            count[2] += hit
    false = collections.Counter(f.get("type", "?") for place, found in by_place.items() for f in found
                                if not any(f["start"] < g["end"] and g["start"] < f["end"] for g in gold_at[place]))
    return table, false, sum(len(t.split()) for t in texts.values())


def failures(table, false, words, gates=None):
    bad = []
    for name, least in (GATES if gates is None else gates).items():
        n, covered, _ = table.get((False, "type", name), (0, 0, 0))
        if not n:
            bad.append(f"{name}: there is no gold value to judge by")
        elif covered / n < least:
            bad.append(f"{name}: {covered} of {n} covered ({covered / n:.3f}), at least {least} wanted")
    rate = 1000 * sum(false.values()) / words if words else 0
    if rate > MOST_FALSE:
        bad.append(f"false finds: {rate:.2f} per 1,000 words, at most {MOST_FALSE} wanted")
    return bad


def main(arguments):
    paths = [a for a in arguments if not a.startswith("--")]
    chosen = [a for a in arguments if a.startswith("--")]
    gates = {"": None, "--gates": GATES, "--few-false": {}}.get("".join(chosen))
    if len(chosen) == 1 and chosen[0].startswith("--gates="):
        gates = {name: GATES[name] for name in chosen[0].removeprefix("--gates=").split(",") if name in GATES}
        if len(gates) != chosen[0].count(",") + 1:
            gates = None
    if len(paths) != 3 or (chosen and gates is None):
        print(__doc__, file=sys.stderr)
        return 2
    table, false, words = judge(*map(rows, paths))
    for hard in (False, True):
        for by in ("type", "language"):
            print(f"\n{'hard, ' if hard else ''}by {by:<22}{'gold':>6}{'covered':>9}{'hit':>7}")
            for (h, b, name), (n, covered, hit) in sorted(table.items()):
                if (h, b) == (hard, by):
                    print(f"  {name:<28}{n:>6}{covered / n:>9.3f}{hit / n:>7.3f}")
    print(f"\nfalse finds: {sum(false.values())} in {words} words,"
          f" {1000 * sum(false.values()) / max(words, 1):.2f} per 1,000 words")
    for name, n in false.most_common():
        print(f"  {name:<28}{n:>6}")
    bad = [] if gates is None else failures(table, false, words, gates)
    for line in bad:
        print("FELL SHORT: " + line)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
