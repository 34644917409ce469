#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of benchmarks. Imported, figure() prints one; run, `figures.py FILE` prints the table
for people of the JSON lines in FILE.

A figure is a value beside a peer's value of the same unit, both medians; ratio = value / peer_value
and goal is the highest ratio allowed. Where more is better, report what is missing (1 - F1). A fixed
limit (64 MiB of memory) is the peer "limit" with goal 1. A peer that could not be had, or that took
too long, keeps its name and has the value None; why goes to stderr in words.
"""

import json
import sys


def figure(bench, case, value, unit, peer=None, peer_value=None, goal=None):
    ratio = value / peer_value if value is not None and peer_value else None
    met = ratio <= goal if ratio is not None and goal is not None else None
    print(json.dumps({
        "bench": bench, "case": case, "value": value, "unit": unit, "peer": peer,
        "peer_value": peer_value, "ratio": ratio, "goal": goal, "met": met,
    }, ensure_ascii=False), flush=True)


def shown(number):
    if number is None:
        return "-"
    return f"{number:.0f}" if abs(number) >= 1000 else f"{number:.3g}"


def verdict(line):
    if line["goal"] is None:
        return ""
    return {True: "met", False: "MISSED", None: "no peer"}[line["met"]]


def table(lines):
    rows = [("bench", "case", "value", "unit", "peer", "its value", "ratio", "goal", "")]
    for line in lines:
        rows.append((line["bench"], line["case"], shown(line["value"]), line["unit"],
                     line["peer"] or "", shown(line["peer_value"]), shown(line["ratio"]),
                     shown(line["goal"]), verdict(line)))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    numbers = {2, 5, 6, 7}
    for row in rows:
        print("  ".join(cell.rjust(width) if i in numbers else cell.ljust(width)
                        for i, (cell, width) in enumerate(zip(row, widths))).rstrip())
    missed = [f"{line['bench']} {line['case']} (peer {line['peer']})"
              for line in lines if line["met"] is False]
    met = sum(line["met"] is True for line in lines)
    print(f"\n{met} of {met + len(missed)} goals met" + (". Missed:" if missed else ""))
    for name in missed:
        print(f"  {name}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: figures.py FILE")
    with open(sys.argv[1], encoding="utf-8") as file:
        table([json.loads(line) for line in file if line.strip()])
