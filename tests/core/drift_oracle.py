#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drift statistic straight from its definition, for tst_drift.

Reads lines "x reviewer" and prints, after each decision, R for a fall and R for a rise. Nothing is
carried along from decision to decision: each R is summed up over all beginnings of a change, each of
them a product over the decisions since that were not left out, which fades with each of them. They
are compared with the first 125, 250, 500 ... decisions. That is slow, and has none of the recursions
of the program.
"""
import math
import sys

STAKES = (0.25, 0.5, 1.0, 2.0)
LEAST, MOST = 125, 4000
OF_REVIEWER, LEARN, WINDOW = 20, 50, 200
LEAST_ERRORS, SURE_ERRORS, HARMLESS = 1.0, 2.326, 0.01
AT_STAKE = 0.95
PATIENCE = 1.0


def known(values):
    """Mean of a reviewer's values and the variance of that mean, a 0 and a 1 added."""
    n = len(values)
    padded = values + [0.0, 1.0]
    middle = sum(padded) / (n + 2)
    variance = sum(v * v for v in padded) / (n + 2) - middle * middle
    return sum(values) / n, variance / n


def mixes(decisions):
    """Shares of the reviewers before each decision."""
    shares, result = {}, []
    for t, (_, who) in enumerate(decisions):
        result.append(dict(shares))
        step = 1.0 / min(t + 1, WINDOW)
        for each in shares:
            shares[each] *= 1.0 - step
        shares[who] = shares.get(who, 0.0) + step
    return result


def baseline(decisions, stage, t):
    """What the baseline of the first `stage` decisions knows of each reviewer before decision t."""
    means = {}
    for who in {who for _, who in decisions[:t]}:
        before = [x for x, each in decisions[:stage] if each == who]
        if len(before) >= OF_REVIEWER:
            means[who] = known(before)
            continue
        seen = [x for x, each in decisions[:t] if each == who]
        if len(seen) >= LEARN:
            means[who] = known(seen[:LEARN])
    return means


def gains(decisions, stage, mix):
    """For each decision from the stage on: None if it is left out, else the two gains and the
    largest stakes."""
    result = {}
    for t in range(stage, len(decisions)):
        x, who = decisions[t]
        means = baseline(decisions, stage, t)
        if who not in means:
            result[t] = None
            continue
        shares = {r: mix[t].get(r, 0.0) for r in means}
        total = sum(shares.values())
        if total > 0:
            error = math.sqrt(sum((shares[r] / total) ** 2 * means[r][1] for r in means))
        else:
            error = math.sqrt(max(v for _, v in means.values()))
        margin = max(LEAST_ERRORS * error, SURE_ERRORS * error - HARMLESS)
        low = min(m for m, _ in means.values()) - margin
        high = max(m for m, _ in means.values()) + margin
        mean = means[who][0]
        result[t] = (mean - margin - x, AT_STAKE / (1 - low), x - mean - margin, AT_STAKE / high)
    return result


def main():
    decisions = []
    for line in sys.stdin:
        x, who = line.split()
        decisions.append((float(x), int(who)))
    mix = mixes(decisions)
    stages = []
    stage = LEAST
    while stage <= MOST and stage < len(decisions):
        stages.append(stage)
        stage *= 2
    totals = [[0.0, 0.0] for _ in decisions]
    for number, stage in enumerate(stages):
        end = stages[number + 1] if number + 1 < len(stages) else len(decisions)
        of = gains(decisions, stage, mix)
        for side in (0, 1):
            for stake in STAKES:
                for start in range(stage, end):
                    if of[start] is None:
                        continue
                    product = 1.0
                    for t in range(start, len(decisions)):
                        if of[t] is not None:
                            gain, most = of[t][2 * side], of[t][2 * side + 1]
                            product *= 1.0 + min(stake, most) * gain
                            if t > start:
                                product *= math.exp(-1.0 / (PATIENCE * stage))
                        totals[t][side] += product / len(STAKES)
    for falls, rises in totals:
        print("%.17g %.17g" % (falls, rises))


if __name__ == "__main__":
    main()
