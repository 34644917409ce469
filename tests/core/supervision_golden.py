# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the golden values of tst_supervision and tst_benchmark, from SciPy and sacrebleu.

Not run by the tests: SciPy and sacrebleu are not needed to build. The values in the test were
printed with SciPy 1.17.1 and sacrebleu 2.6.0.
"""
import sacrebleu.metrics
import scipy.stats

PAIRS = [("The dog bit the guy.", "The dog bit the man."),
         ("It was not unexpected.", "It wasn't surprising."),
         ("The man bit him first.", "The man had bitten the dog."),
         ("", ""), ("a", ""), ("", "a"), ("abc", "abc"), ("ab", "abcdef"),
         ("Es fährt um 8 Uhr.", "Er fährt um 9 Uhr ab."),
         ("日本語のテキスト", "日本語テキスト"), ("a\u00a0b\tc", "abc"),
         ("\U0001F600 ok", "\U0001F600 OK")]


def garwood(n, of):
    low = scipy.stats.chi2.ppf(0.025, 2 * n) / 2 if n else 0.0
    return [float(100 * x / of) for x in (low, scipy.stats.chi2.ppf(0.975, 2 * n + 2) / 2)]


def main():
    for n, of in [(0, 50), (1, 50), (3, 120), (17, 400), (250, 1000)]:
        print("garwood", n, of, *map(repr, garwood(n, of)))
    metric = sacrebleu.metrics.CHRF()
    for draft, final in PAIRS:
        print("chrf", repr(draft), repr(final), repr(metric.sentence_score(draft, [final]).score))
    drafts, finals = zip(*PAIRS[:3])
    print("chrf of the first three", repr(metric.corpus_score(drafts, [finals]).score))
    print(metric.get_signature())


if __name__ == "__main__":
    main()
