# SPDX-License-Identifier: GPL-3.0-or-later
"""Coefficients of agreement by their definitions, pair by pair; shares nothing with the program.

Reads {"draws", "seed", "cases": [{"categories", "ratings": [[category or null, ...], ...],
"values": [[number, ...], ...]}]} from standard input, a row of ratings for each item in the order
of the raters, and prints a list of objects. null: not defined.
"""
import bisect
import itertools
import json
import statistics
import sys

MASK = 2 ** 64 - 1


def drawn(seed, n, draws):
    """Indices of units, by SplitMix64."""
    state = seed
    for _ in range(draws):
        picked = []
        for _ in range(n):
            state = (state + 0x9E3779B97F4A7C15) & MASK
            z = state
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            z ^= z >> 31
            picked.append(((z >> 32) * n) >> 32)
        yield picked


def present(row):
    return [value for value in row if value is not None]


def percent(rows):
    shares = []
    for row in map(present, rows):
        if len(row) > 1:
            pairs = list(itertools.permutations(range(len(row)), 2))
            shares.append(sum(row[i] == row[j] for i, j in pairs) / len(pairs))
    return sum(shares) / len(shares) if shares else None


def beyond(observed, expected):
    if observed is None or expected >= 1 - 1e-12:
        return None
    return (observed - expected) / (1 - expected)


def cohen(rows, categories):
    both = [(row[0], row[1]) for row in rows if row[0] is not None and row[1] is not None]
    if not both:
        return None
    n = len(both)
    expected = sum(sum(a == c for a, _ in both) * sum(b == c for _, b in both)
                   for c in range(categories)) / n ** 2
    return beyond(sum(a == b for a, b in both) / n, expected)


def fleiss(rows, categories):
    rows = [present(row) for row in rows if len(present(row)) > 1]
    if not rows or len({len(row) for row in rows}) > 1:
        return None
    pool = [value for row in rows for value in row]
    expected = sum((pool.count(c) / len(pool)) ** 2 for c in range(categories))
    return beyond(percent(rows), expected)


def ac1(rows, categories):
    judged = [row for row in map(present, rows) if row]
    if not judged:
        return None
    shares = [sum(row.count(c) / len(row) for row in judged) / len(judged)
              for c in range(categories)]
    return beyond(percent(rows), sum(p * (1 - p) for p in shares) / (categories - 1))


def alpha(rows, squared):
    """1 - mean difference within items / mean difference of all pairable values."""
    rows = [present(row) for row in rows if len(present(row)) > 1]
    pool = [value for row in rows for value in row]
    if not pool:
        return None
    within = sum(squared(pool, row[i], row[j]) / (len(row) - 1)
                 for row in rows
                 for i, j in itertools.permutations(range(len(row)), 2)) / len(pool)
    between = sum(squared(pool, pool[i], pool[j])
                  for i, j in itertools.permutations(range(len(pool)), 2))
    between /= len(pool) * (len(pool) - 1)
    return None if between < 1e-15 else 1 - within / between


def nominal(_, a, b):
    return float(a != b)


def ordinal(pool, a, b):
    """By mid ranks: the values between two, and half of each of them."""
    if a == b:
        return 0.0
    ranks = sorted(pool)

    def middle(value):
        return (bisect.bisect_left(ranks, value) + bisect.bisect_right(ranks, value)) / 2
    return (middle(a) - middle(b)) ** 2


def interval(_, a, b):
    return (a - b) ** 2


def bootstrap(units, statistic, seed, draws):
    values = [statistic([units[i] for i in picked]) for picked in drawn(seed, len(units), draws)]
    values = [value for value in values if value is not None]
    if len(values) < 0.95 * draws or min(values) == max(values):
        return None
    cuts = statistics.quantiles(values, n=40, method="inclusive")
    return [cuts[0], cuts[-1]]


def main():
    asked = json.load(sys.stdin)
    answers = []
    for case in asked["cases"]:
        rows, categories, values = case["ratings"], case["categories"], case["values"]
        answer = {"percent": percent(rows), "cohen": cohen(rows, categories),
                  "fleiss": fleiss(rows, categories), "ac1": ac1(rows, categories),
                  "nominal": alpha(rows, nominal), "ordinal": alpha(rows, ordinal),
                  "interval": alpha(values, interval)}
        if asked["draws"]:
            # Units stand in the order of their counts, as the program puts them.
            ordered = sorted(rows, key=lambda row: [row.count(c) for c in range(categories)])
            answer["ac1_interval"] = bootstrap(ordered, lambda some: ac1(some, categories),
                                               asked["seed"], asked["draws"])
            several = [row for row in values if len(row) > 1]
            answer["alpha_interval"] = bootstrap(several, lambda some: alpha(some, interval),
                                                 asked["seed"], asked["draws"])
        answers.append(answer)
    print(json.dumps(answers))


main()
