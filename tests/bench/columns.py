#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""columns.py PROGRAM DIR [--narrow ROWS] [--full ROWS]: what bench_columns answers beside DuckDB.

The narrow rows are asked of both in turn, round after round. DuckDB gives the same figures: counts,
items, shares, exact quantiles and deviations of effort and time, severity, labels, of the whole and
of each group. The full records, with texts, are asked the same; in DuckDB they are without their texts,
which no question reads. The pages of figures have limits instead of a peer.
"""

import argparse
import csv
import os
import sqlite3
import statistics
import subprocess
import sys
import time

from figures import figure

BENCH = "columns"
END = 1_795_600_000_000
DAY = 86_400_000
ROUNDS = 5

FIGURES = """count(*), count(DISTINCT item), sum(action = 'approve'), sum(action = 'edit'),
 sum(action = 'reject'), sum(action = 'escalate'),
 count(*) FILTER (has_final = 1 AND band = 0), count(*) FILTER (has_final = 1 AND band = 1),
 count(*) FILTER (has_final = 1 AND band = 2), count(*) FILTER (has_final = 1 AND band = 3),
 count(*) FILTER (has_final = 1 AND band = 4),
 count(hter), avg(hter), var_samp(hter), quantile_cont(hter, [0.5, 0.9, 0.95, 0.99]),
 count(*) FILTER (active IS NULL),
 count(active) FILTER (good), avg(active) FILTER (good), var_samp(active) FILTER (good),
 quantile_cont(active, [0.5, 0.9, 0.95, 0.99]) FILTER (good),
 sum(points), sum(words), sum(points * points), sum(points * words), sum(words * words)"""

# The columns that DuckDB groups by, and the keys of ours.
KEYS = {
    "reviewer": "reviewer", "model": "model", "task": "task", "day": "day",
    "/attributes/region": "region", "label": "label",
}

# Name, days (0: all time), keys, goal.
QUESTIONS = [
    ("7 days by reviewer", 7, ["reviewer"], 1),
    ("30 days by model", 30, ["model"], 1),
    ("30 days by day", 30, ["day"], 1),
    ("all time by reviewer", 0, ["reviewer"], 2),
    ("all time by model and task", 0, ["model", "task"], 2),
    ("all time by day", 0, ["day"], 2),
    ("all time by label", 0, ["label"], 2),
    ("all time by an attribute", 0, ["/attributes/region"], 3),
]


def duck_queries(days, keys):
    """The figures of the whole, of each group, and the labels of both."""
    source = ("(SELECT *, active >= 250 * words AND active <= 30000 * words AS good,"
              " \"at\" // 86400000 AS day FROM rows"
              + (f" WHERE \"at\" >= {END - days * DAY}" if days else "") + ")")
    columns = [KEYS[key] for key in keys]
    if "label" in columns:
        grouped = ("(SELECT * EXCLUDE (labels), unnest(CASE WHEN len(labels) = 0 THEN [NULL]"
                   f" ELSE list_distinct(labels) END) AS label, labels FROM {source})")
    else:
        grouped = source
    by = ", ".join(columns)
    labels = f"SELECT unnest(labels) AS code, count(*) FROM {source} GROUP BY code"
    group_labels = (f"SELECT {by}, unnest(labels) AS code, count(*) FROM {grouped}"
                    f" GROUP BY {by}, code")
    return [f"SELECT {FIGURES} FROM {source}", labels,
            f"SELECT {by}, {FIGURES} FROM {grouped} GROUP BY {by}", group_labels]


class Program:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "serve", folder], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        took, n = self.process.stdout.readline().split()
        return float(took), int(n)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def open_duckdb(folder):
    try:
        import duckdb
    except ImportError:
        print("DuckDB is not there.", file=sys.stderr)
        return None
    peer = duckdb.connect(os.path.join(folder, "rows.duckdb"))
    peer.execute("SET threads = 2")
    peer.execute(
        f"CREATE TABLE rows AS SELECT * REPLACE (coalesce(string_split(labels, ';'), []) AS labels)"
        f" FROM read_csv('{folder}/rows.csv', header = false, delim = ',', columns = {{"
        "'item': 'BIGINT', 'at': 'BIGINT', 'reviewer': 'VARCHAR', 'model': 'VARCHAR',"
        " 'task': 'VARCHAR', 'queue': 'VARCHAR', 'language': 'VARCHAR', 'action': 'VARCHAR',"
        " 'has_final': 'INTEGER', 'band': 'INTEGER', 'hter': 'DOUBLE', 'active': 'BIGINT',"
        " 'words': 'BIGINT', 'points': 'BIGINT', 'labels': 'VARCHAR', 'region': 'VARCHAR'})")
    return peer


def ask_duckdb(peer, days, keys):
    start = time.perf_counter()
    count = None
    for query in duck_queries(days, keys):
        rows = peer.execute(query).fetchall()
        count = rows[0][0] if count is None else count
    return (time.perf_counter() - start) * 1000, count


def narrow(program, folder, rows):
    os.makedirs(folder, exist_ok=True)
    start = time.perf_counter()
    subprocess.run([program, "narrow", folder, str(rows)], check=True)
    figure(BENCH, f"generating {rows:,} rows", time.perf_counter() - start, "s", "limit", 300, 1)
    ours = Program(program, folder)
    beside(ours, open_duckdb(folder), f"{rows // 1_000_000} M")
    ours.end()
    memory = subprocess.run([program, "memory", folder], check=True, capture_output=True, text=True)
    figure(BENCH, f"{rows // 1_000_000} M: memory", float(memory.stdout), "MiB", "limit", 300, 1)


def beside(ours, peer, size):
    mine = {name: [] for name, *_ in QUESTIONS}
    theirs = {name: [] for name, *_ in QUESTIONS}
    for turn in range(ROUNDS + 1):
        for name, days, keys, _ in QUESTIONS:
            took, n = ours.ask(f"figures {days} {','.join(keys)}")
            peer_took, peer_n = ask_duckdb(peer, days, keys) if peer else (None, n)
            if n != peer_n or n < 0:
                sys.exit(f"{name}: {n} decisions here, {peer_n} there")
            if turn > 0:
                mine[name].append(took)
                theirs[name].append(peer_took)
    for name, _, _, goal in QUESTIONS:
        value = statistics.median(mine[name])
        figure(BENCH, f"{size}: {name}", value, "ms", "DuckDB",
               statistics.median(theirs[name]) if peer else None, goal)
        figure(BENCH, f"{size}: {name}, a second", value, "ms", "limit", 1000, 1)


POINTS = "CASE severity WHEN 'minor' THEN 1 WHEN 'major' THEN 5 WHEN 'critical' THEN 25 ELSE 0 END"
# The rows of a workspace as those of rows.csv.
RECORDS = f"""SELECT f.item_id, f.decided_at, f.reviewer, f.model, f.task, f.queue, f.language,
 f.action, f.has_final, CASE WHEN f.texts_equal THEN 0 WHEN f.hter IS NULL THEN 4
  WHEN f.hter < 0.1 THEN 1 WHEN f.hter < 0.3 THEN 2 WHEN f.hter < 0.5 THEN 3 ELSE 4 END,
 f.hter, f.active_ms, f.words_draft,
 (SELECT coalesce(sum({POINTS}), 0) FROM feedback_label l WHERE l.feedback_no = f.feedback_no),
 (SELECT group_concat(l.code, ';') FROM feedback_label l WHERE l.feedback_no = f.feedback_no),
 json_extract(CAST(f.item_line AS TEXT), '$.attributes.region')
 FROM feedback f WHERE f.status = 'counted'"""


def copy_records(folder):
    workspace = sqlite3.connect(os.path.join(folder, "workspace.bluepencil"))
    with open(os.path.join(folder, "rows.csv"), "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        for number, row in enumerate(workspace.execute(RECORDS)):
            rows.writerow((number, *row[1:])) # each has an item of its own
    workspace.close()


PAGES = [
    ("first page, 30 days", "page 30 ", 150),
    ("page, 30 days by reviewer", "page 30 reviewer", 300),
    ("page, 7 days by model", "page 7 model", 300),
    ("page, 90 days by task", "page 90 task", 300),
    ("page, all time", "page 0 ", 300),
    ("page, all time by label", "page 0 label", 300),
    ("page, 30 days by an attribute", "page 30 /attributes/region", 300),
    ("page, all time beside one model", "against 0 model", 600),
    ("figures, all time by day", "figures 0 day", 300),
    ("labels page, all time", "labels 0 ", 300),
    ("queue page", "queue 0 ", 300),
    ("quality page, 7 days", "quality 7 ", 300),
    ("quality page, all time", "quality 0 ", 300),
    ("models page, 7 days", "models 7 ", 300),
    ("models page, all time", "models 0 ", 300),
    ("cost page, 7 days", "cost 7 ", 300),
    ("cost page, 30 days", "cost 30 ", 300),
    ("cost page, all time", "cost 0 ", 300),
]

# Of the calls that nobody reviews, of which there are as many: name, question, most of what reading
# their table takes.
CALLS = [
    ("calls, 7 days by model", "7 model", 1),
    ("calls, all time by model", "0 model", 0.5),
    ("calls, all time by day and task", "0 day,task", 0.5),
]


def answered(ours, name, line):
    ms, n = ours.ask(line)
    if n < 0:
        sys.exit(f"{name}: no answer")
    return ms


def full(program, folder, rows):
    os.makedirs(folder, exist_ok=True)
    if not os.path.exists(os.path.join(folder, "workspace.bluepencil")):
        subprocess.run([program, "full", folder, str(rows)], check=True)
    size = f"{rows // 1000:,} k with texts"
    making(program, folder, size)
    ours = Program(program, folder)
    took = {name: [] for name, *_ in PAGES}
    for turn in range(ROUNDS + 1):
        for name, line, _ in PAGES:
            ms = answered(ours, name, line)
            if turn > 0:
                took[name].append(ms)
    for name, _, limit in PAGES:
        figure(BENCH, f"{size}: {name}", statistics.median(took[name]), "ms", "limit", limit, 1)
    calls(ours, size)
    copy_records(folder)
    beside(ours, open_duckdb(folder), size)
    keeping(program, folder, size)
    waiting(program, folder, size, ours)
    ours.end()


def calls(ours, size):
    for name, line, goal in CALLS:
        kept, table = [], []
        for _ in range(ROUNDS):
            kept.append(answered(ours, name, "calls " + line))
            table.append(answered(ours, name, "calltable " + line))
        value = statistics.median(kept)
        figure(BENCH, f"{size}: {name}", value, "ms", "their table", statistics.median(table), goal)
        figure(BENCH, f"{size}: {name}, a change of filter", value, "ms", "limit", 300, 1)


def decision_line(program, folder, what, count=1000):
    return [program, "decide", folder, str(count), f"{what}-{time.time_ns()}-"]


def decide(*asked, keep=False):
    """The median of a commit, what keeping the columns cost for each, and the longest commit, ms."""
    out = subprocess.run(decision_line(*asked) + (["keep"] if keep else []), check=True,
                         capture_output=True, text=True).stdout.split()
    return [float(each) for each in out]


def making(program, folder, size):
    """The columns of a workspace that has none yet, and decisions meanwhile."""
    update = subprocess.Popen([program, "update", folder], stdout=subprocess.PIPE, text=True)
    meanwhile = decide(program, folder, "made")
    made = float(update.communicate()[0])
    alone = decide(program, folder, "after")
    figure(BENCH, f"{size}: making the columns", made, "s")
    figure(BENCH, f"{size}: a decision while they are made", meanwhile[0], "ms", "afterwards",
           alone[0], 1.2)
    figure(BENCH, f"{size}: the longest of 1,000 meanwhile", meanwhile[2], "ms", "afterwards",
           alone[2])


def keeping(program, folder, size):
    costs = [decide(program, folder, "kept", keep=True) for _ in range(3)]
    figure(BENCH, f"{size}: keeping the columns, for a decision",
           statistics.median(kept for _, kept, _ in costs), "ms", "its write",
           statistics.median(write for write, *_ in costs), 0.1)


def waiting(program, folder, size, ours):
    """Decisions while the page is asked again and again, and without, in turns."""
    alone = []
    meanwhile = []
    for _ in range(ROUNDS):
        alone.append(decide(program, folder, "alone", 200)[0])
        busy = subprocess.Popen(decision_line(program, folder, "busy", 200),
                                stdout=subprocess.PIPE, text=True)
        while busy.poll() is None:
            ours.ask("page 30 reviewer")
        meanwhile.append(float(busy.stdout.read().split()[0]))
    figure(BENCH, f"{size}: a decision while the page is read", statistics.median(meanwhile), "ms",
           "without it", statistics.median(alone), 1.2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--narrow", type=int, default=10_000_000)
    parser.add_argument("--full", type=int, default=1_000_000)
    given = parser.parse_args()
    if given.full:
        full(given.program, os.path.join(given.folder, "full"), given.full)
    if given.narrow:
        narrow(given.program, os.path.join(given.folder, "narrow"), given.narrow)


if __name__ == "__main__":
    main()
