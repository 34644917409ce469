# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints data/figures-scipy.jsonl, the golden values of tst_goldenfigures: a figure a line, with what
it is of ("in"), what it comes to ("out") and which function of which library said so ("by").

    pip install scipy==1.12.0 numpy==1.26.4 statsmodels==0.15.0 krippendorff==0.9.0 irrCAC==0.4.4 mpmath==1.4.1
    figures_golden.py > data/figures-scipy.jsonl

Not run by the tests: none of these is needed to build. Points of Student's distribution come from mpmath:
SciPy 1.12 is 4e-9 off at 39.3 degrees of freedom. Where strata differ by less than half a case in all,
the corrected statistic of Mantel and Haenszel is the plain one, as R 4.2.2's mantelhaen.test has it
(statsmodels takes the half away all the same).
"""
import json
import warnings

import irrCAC.raw
import krippendorff
import mpmath
import numpy as np
import pandas as pd
import scipy
import scipy.optimize
import scipy.spatial.distance
import scipy.stats
import statsmodels
import statsmodels.stats.contingency_tables
import statsmodels.stats.inter_rater
import statsmodels.stats.proportion

SCIPY = f"scipy {scipy.__version__} "
MODELS = f"statsmodels {statsmodels.__version__} "
RANDOM = np.random.default_rng(20261129)

# R's data sets sleep, airquality (ozone in May and August) and UCBAdmissions.
SLEEP = ([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
OZONE = ([41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37],
         [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85])
BERKELEY = [[512, 313, 89, 19], [353, 207, 17, 8], [120, 205, 202, 391], [138, 279, 131, 244], [53, 138, 94, 299],
            [22, 351, 24, 317]]
# J. L. Fleiss, Psychol. Bull. 76 (1971) 378-382, table 1.
FLEISS = [[0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0], [0, 0, 4, 0, 2],
          [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0],
          [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0], [0, 2, 0, 4, 0], [1, 0, 2, 0, 3], [0, 0, 0, 0, 6],
          [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0], [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0],
          [1, 0, 5, 0, 0], [0, 0, 0, 0, 6]]


def tell(figure, by, given, *values):
    print(json.dumps({"figure": figure, "by": by, "in": given, "out": [float(each) for each in values]}))


def sample(n, kind):
    draw = {"normal": RANDOM.normal, "exponential": RANDOM.exponential, "steps": lambda size: RANDOM.integers(0, 8, size) / 4}
    return [round(float(each), 6) for each in draw[kind](size=n)]


def rates():
    for n, of in [(0, 1), (1, 1), (3, 5), (0, 20), (1, 29), (15, 148), (81, 263), (250, 1000), (999_999, 1_000_000)]:
        tell("wilson", MODELS + "proportion_confint, wilson", [n, of],
             *statsmodels.stats.proportion.proportion_confint(n, of, method="wilson"))
    for a, n, b, m in [(56, 70, 48, 80), (9, 10, 3, 10), (5, 56, 1, 29), (700, 1000, 800, 1000), (12, 30, 30, 45), (1, 40, 39, 40)]:
        low, high = statsmodels.stats.proportion.confint_proportions_2indep(a, n, b, m, compare="diff", method="newcomb")
        tell("newcombe", MODELS + "confint_proportions_2indep, newcomb", [a, n, b, m], a / n - b / m, low, high)
    for a, b, c, d in [(189, 10845, 104, 10933), (3, 27, 9, 41), (29, 1, 20, 10), (700, 300, 801, 199)]:
        ratio = scipy.stats.contingency.relative_risk(a, a + b, c, c + d)
        tell("katz", SCIPY + "contingency.relative_risk", [a, b, c, d], ratio.relative_risk, *ratio.confidence_interval(0.95))
    for a, b, c, d in [(3, 1, 1, 3), (2, 15, 10, 3), (0, 9, 4, 5), (30, 70, 45, 55), (700, 300, 750, 250), (8, 2, 1, 5)]:
        tell("fisher", SCIPY + "fisher_exact", [a, b, c, d], scipy.stats.fisher_exact([[a, b], [c, d]]).pvalue)
    for n, of in [(0, 50), (1, 50), (3, 120), (17, 400), (250, 1000), (2, 7)]:
        low = scipy.stats.chi2.ppf(0.025, 2 * n) / 2 if n else 0
        tell("garwood", SCIPY + "chi2.ppf", [n, of], 100 * n / of, 100 * low / of, 100 * scipy.stats.chi2.ppf(0.975, 2 * n + 2) / 2 / of)
    for rate, n, of in [(0.3, 356, 356), (0.8, 122, 122), (0.5, 60, 400), (0.05, 300, 300), (0.62, 41, 97)]:
        tell("detectable", SCIPY + "norm.ppf and brentq of Fleiss 1981, section 3.2", [rate, n, of], detectable(rate, n, of))


def detectable(rate, n, of):
    """The greater of the two differences, up and down, that are found with a power of 80 %."""
    def lack(difference):
        other = rate + difference
        mean = (n * other + of * rate) / (n + of)
        null = np.sqrt(mean * (1 - mean) * (1 / n + 1 / of))
        alternative = np.sqrt(other * (1 - other) / n + rate * (1 - rate) / of)
        return abs(difference) - scipy.stats.norm.ppf(0.975) * null - scipy.stats.norm.ppf(0.8) * alternative

    found = []
    for most in (1 - rate, -rate):
        if lack(most) > 0:
            found.append(abs(scipy.optimize.brentq(lack, most * 1e-9, most, xtol=1e-15, rtol=1e-15)))
    return max(found)


def student(freedom):
    """The two-sided 95 % point."""
    mpmath.mp.dps = 40
    half = mpmath.mpf(float(freedom)) / 2
    tails = lambda t: mpmath.betainc(half, 0.5, 0, half / (half + t * t / 2), regularized=True)
    return float(mpmath.findroot(lambda t: tails(t) - mpmath.mpf("0.05"), scipy.stats.t.ppf(0.975, freedom)))


def means():
    samples = [[0.5, 0.75], SLEEP[0], OZONE[0], sample(7, "normal"), sample(30, "exponential"), sample(400, "steps"),
               sample(1000, "exponential")]
    for each in samples:
        half = student(len(each) - 1) * scipy.stats.sem(each)
        tell("mean", SCIPY + "sem, mpmath 1.4.1 betainc", each, np.mean(each), np.mean(each) - half, np.mean(each) + half)
        tell("quantiles", f"numpy {np.__version__} quantile, linear", each, *np.quantile(each, [0.5, 0.9, 0.95, 0.99]))
    pairs = [SLEEP, OZONE, (sample(12, "normal"), sample(300, "normal")), (sample(90, "exponential"), sample(40, "exponential"))]
    # Few degrees of freedom more than one: 1.001, 1.09 and 1.35.
    steady = [i % 5 / 4 for i in range(46)]
    pairs += [(steady, [0.5, 4.5]), (steady, [1.0, 1.5]), (steady[:20], [0.5, 0.9])]
    for one, other in pairs:
        found = scipy.stats.ttest_ind(one, other, equal_var=False)
        change = np.mean(one) - np.mean(other)
        half = student(found.df) * change / found.statistic
        tell("welch", SCIPY + "ttest_ind, equal_var=False, mpmath 1.4.1 betainc", [one, other], change, change - half, change + half)
        tell("mann-whitney", SCIPY + "mannwhitneyu, asymptotic", [one, other],
             scipy.stats.mannwhitneyu(one, other, use_continuity=True, method="asymptotic").pvalue)
    for each in samples[1:]:
        rank = max(r for r in range(1, len(each) // 2 + 1) if r == 1 or scipy.stats.binom.cdf(r - 1, len(each), 0.5) <= 0.025)
        ordered = sorted(each)
        tell("median", SCIPY + "binom.cdf", each, np.median(each), ordered[rank - 1], ordered[-rank])
    for one, other in pairs[1:]:
        errors = [price_bonett(each) for each in (one, other)]
        half = scipy.stats.norm.ppf(0.975) * np.sqrt(sum(errors))
        change = np.median(one) - np.median(other)
        tell("medians", SCIPY + "binom.cdf and norm.ppf in the formula of Price and Bonett 2002", [one, other], change, change - half,
             change + half)
    for n in (25, 300):
        below = RANDOM.integers(1, 200, n)
        above = RANDOM.poisson(below / 40)
        ratio = above.sum() / below.sum()
        residuals = above - ratio * below
        error = np.sqrt(np.sum(residuals ** 2) / (n - 1) / n) / below.mean()
        tell("ratio", "mpmath 1.4.1 betainc in Cochran 1977, (6.13)", [above.tolist(), below.tolist()], ratio,
             *(ratio + sign * student(n - 1) * error for sign in (-1, 1)))


def price_bonett(values):
    ordered = sorted(values)
    n = len(ordered)
    c = max(1, round((n + 1) / 2 - np.sqrt(n)))
    z = scipy.stats.norm.ppf(1 - scipy.stats.binom.cdf(c - 1, n, 0.5))
    return ((ordered[n - c] - ordered[c - 1]) / (2 * z)) ** 2


def families():
    for size in (15, 40):
        p = [round(float(each), 9) for each in RANDOM.beta(0.4, 1, size)]
        tell("benjamini-hochberg", SCIPY + "false_discovery_control", p, *scipy.stats.false_discovery_control(p))
    tables = [BERKELEY, [RANDOM.integers(1, 60, 4).tolist() for _ in range(4)], [RANDOM.integers(1, 9, 4).tolist() for _ in range(12)]]
    for strata in tables:
        found = statsmodels.stats.contingency_tables.StratifiedTable([np.array([[a, b], [c, d]], float) for a, b, c, d in strata])
        excess = sum(a - (a + b) * (a + c) / (a + b + c + d) for a, b, c, d in strata)
        corrected = found.test_null_odds(correction=abs(excess) >= 0.5)
        tell("mantel-haenszel", MODELS + "StratifiedTable", strata, found.oddsratio_pooled, *found.oddsratio_pooled_confint(),
             corrected.statistic, found.test_null_odds(correction=False).statistic, corrected.pvalue)


def ratings(items, raters, categories, missing):
    """Category by rater, or None; about half go by what the item is."""
    made = []
    for _ in range(items):
        common = int(RANDOM.integers(categories))
        row = [common if RANDOM.random() < 0.6 else int(RANDOM.integers(categories)) for _ in range(raters)]
        made.append([None if RANDOM.random() < missing else each for each in row])
    return made


def agreement():
    tell("fleiss", MODELS + "inter_rater.fleiss_kappa", FLEISS, statsmodels.stats.inter_rater.fleiss_kappa(FLEISS, method="fleiss"))
    for table in ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], [[118, 5], [2, 0]], RANDOM.integers(0, 30, (4, 4)).tolist()):
        tell("cohen", MODELS + "inter_rater.cohens_kappa", table, statsmodels.stats.inter_rater.cohens_kappa(np.array(table)).kappa)
    for items, raters, categories, missing in [(60, 2, 4, 0), (80, 3, 5, 0.2), (50, 4, 3, 0.4), (200, 2, 2, 0)]:
        rows = ratings(items, raters, categories, missing)
        given = {"categories": categories, "ratings": rows}
        values = np.array([[np.nan if each is None else each for each in row] for row in rows]).T
        for scale in ("nominal", "ordinal", "interval"):
            tell("alpha-" + scale, "krippendorff 0.9.0 alpha", given,
                 krippendorff.alpha(reliability_data=values, level_of_measurement=scale, value_domain=list(range(categories))))
        frame = pd.DataFrame([[None if each is None else float(each) for each in row] for row in rows])
        found = irrCAC.raw.CAC(frame, categories=[float(each) for each in range(categories)], digits=15).gwet()["est"]
        tell("ac1", "irrCAC 0.4.4 CAC.gwet", given, found["coefficient_value"])
        tell("percent", "irrCAC 0.4.4 CAC.gwet, pa", given, found["pa"])
        if not missing:
            counts = [[row.count(each) for each in range(categories)] for row in rows]
            tell("fleiss", MODELS + "inter_rater.fleiss_kappa", counts, statsmodels.stats.inter_rater.fleiss_kappa(counts, method="fleiss"))


def distances():
    for before, now in [([400, 90, 10], [350, 130, 20]), ([50, 0, 50], [40, 10, 50]), ([500, 1, 3, 90], [480, 14, 0, 100])]:
        p, q = [(np.array(each) + 0.5) / (sum(each) + 0.5 * len(each)) for each in (before, now)]
        quantile = scipy.stats.chi2.ppf(0.99, len(before) - 1) * (1 / sum(before) + 1 / sum(now))
        tell("distance", SCIPY + "spatial.distance.jensenshannon, special.kl_div, chi2.ppf", [before, now],
             np.sum(scipy.special.kl_div(p, q)) + np.sum(scipy.special.kl_div(q, p)),
             scipy.spatial.distance.jensenshannon(p, q, base=2), quantile, np.sqrt(quantile / (8 * np.log(2))))
    for p, freedom in [(0.5, 1), (0.99, 1), (0.99, 4), (0.95, 11), (0.99, 60)]:
        tell("chi-squared", SCIPY + "chi2.ppf", [p, freedom], scipy.stats.chi2.ppf(p, freedom))


def main():
    warnings.simplefilter("ignore")
    rates()
    means()
    families()
    agreement()
    distances()


if __name__ == "__main__":
    main()
