# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparisons of two groups in whole numbers and fractions; shares nothing with the program.

Reads {"strata": [[[yes, no, other yes, other no], ...], ...], "p": [[...], ...], "samples":
[[[...], [...]], ...]} from standard input; prints the same lists answered.
"""
import fractions
import json
import math
import statistics
import sys

Z = statistics.NormalDist().inv_cdf(0.975)


def tail(chi):
    """Of the chi squared distribution with one degree of freedom, by the normal distribution."""
    return math.erfc(math.sqrt(chi / 2))


def fisher(a, b, c, d):
    if a + b == 0 or c + d == 0:
        return None
    ways = {k: math.comb(a + b, k) * math.comb(c + d, a + c - k)
            for k in range(max(0, a - d), min(a + b, a + c) + 1)}
    extreme = sum(each for each in ways.values() if each * 10 ** 7 <= ways[a] * (10 ** 7 + 1))
    return float(fractions.Fraction(extreme, sum(ways.values())))


def katz(a, b, c, d):
    if a + b == 0 or c + d == 0 or c == 0:
        return [None] * 3
    ratio = fractions.Fraction(a * (c + d), c * (a + b))
    if a == 0 or b == d == 0:
        return [float(ratio), None, None]
    error = math.sqrt(fractions.Fraction(b, a * (a + b)) + fractions.Fraction(d, c * (c + d)))
    return [float(ratio), math.exp(math.log(ratio) - Z * error),
            math.exp(math.log(ratio) + Z * error)]


def mantel_haenszel(strata):
    F = fractions.Fraction
    used = [s for s in strata if s[0] + s[1] and s[2] + s[3] and s[0] + s[2] and s[1] + s[3]]
    answer = dict.fromkeys(["odds", "low", "high", "chi", "plain", "p"])
    answer["strata"] = len(used)
    if not used:
        return answer
    excess = variance = r = s = pr = ps = qr = qs = F(0)
    for a, b, c, d in used:
        n = a + b + c + d
        excess += a - F((a + b) * (a + c), n)
        variance += F((a + b) * (c + d) * (a + c) * (b + d), n * n * (n - 1))
        r += F(a * d, n)
        s += F(b * c, n)
        pr += F((a + d) * a * d, n * n)
        ps += F((a + d) * b * c, n * n)
        qr += F((b + c) * a * d, n * n)
        qs += F((b + c) * b * c, n * n)
    answer["plain"] = float(excess ** 2 / variance)
    answer["chi"] = float((abs(excess) - (F(1, 2) if abs(excess) >= F(1, 2) else 0)) ** 2 / variance)
    answer["p"] = tail(answer["chi"])
    if s:
        answer["odds"] = float(r / s)
        if r:
            error = math.sqrt(pr / (2 * r * r) + (ps + qr) / (2 * r * s) + qs / (2 * s * s))
            answer["low"] = math.exp(math.log(r / s) - Z * error)
            answer["high"] = math.exp(math.log(r / s) + Z * error)
    return answer


def adjusted(p):
    """The least over all larger p of p times their number by rank."""
    return [min([1.0] + [q * len(p) / sum(other <= q for other in p) for q in p if q >= each])
            for each in p]


def mann_whitney(x, y):
    pool = x + y
    if not x or not y or len(set(pool)) == 1:
        return None
    n, m = len(x), len(y)
    u = sum((a > b) + 0.5 * (a == b) for a in x for b in y)
    ties = sum(pool.count(v) ** 3 - pool.count(v) for v in set(pool))
    sigma = math.sqrt(n * m / 12 * (n + m + 1 - ties / ((n + m) * (n + m - 1))))
    z = max(0.0, abs(u - n * m / 2) - 0.5) / sigma
    return min(1.0, math.erfc(z / math.sqrt(2)))


def main():
    asked = json.load(sys.stdin)
    print(json.dumps({
        "strata": [{"fisher": fisher(*case[0]), "katz": katz(*case[0]),
                    "mantel": mantel_haenszel(case)} for case in asked["strata"]],
        "p": [adjusted(p) for p in asked["p"]],
        "samples": [mann_whitney(x, y) for x, y in asked["samples"]]}))


main()
