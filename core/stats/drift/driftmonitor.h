// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace bluepencil {

// Whether a rate has changed, decision by decision: J. Shin, A. Ramdas, A. Rinaldo, "E-detectors: a
// nonparametric framework for sequential change detection", New England Journal of Statistics in
// Data Science, 2023, nejsds.nestat.org/journal/NEJSDS/article/59. Values only: no clock, no
// database, no thread of its own.

enum class DriftDirection { Falls, Rises };

// How one stream is watched. The same for all streams of a workspace.
struct DriftRules {
    // A stake is how much of the evidence is bet on the next decision: large ones find large
    // changes sooner, small ones small changes. On approvals a stake s bets on a rate of
    // m - s m (1 - m) instead of m.
    std::vector<double> stakes {.25, .5, 1, 2};
    qint64 leastBaseline = 125; // decisions before watching begins
    qint64 mostBaseline = 4000; // later ones change no baseline
    qint64 leastOfReviewer = 20; // decisions of theirs in a baseline, else they are learned
    qint64 learnReviewer = 50; // decisions by which who came later is learned
    // How far a baseline is moved to the safe side: by one standard error at least (a one-sided
    // bound of 84 %), and so far that its error is worse by a point in one of 100 baselines only
    // (99 %, less .01).
    double leastErrors = 1;
    double sureErrors = 2.326;
    double harmless = .01;
    // Over so many times the decisions of its baseline the evidence of a stage fades by a factor e,
    // so that what only shows over longer is not taken for more than the baseline's own error. What
    // that error still adds to the budget of false alarms is measured in tst_drift_replay, and
    // stands in resources/docs/statistics.md.
    double patience = 1;
    qint64 mixWindow = 200; // decisions over which the mix of reviewers is judged
    qint64 leastSince = 20; // decisions since the change before it may be told
};

// The e-SR detector over a mixture of stakes: R(t) = (1 + k R(t - 1)) L(t) with L(t) = 1 + s g(t),
// averaged over the stakes s; k is what is kept, at most 1. As long as the expected gain given the
// past is not above zero, R(t) - t is a supermartingale, so that the mean time to a false alarm at
// R >= A is at least A, whatever the decisions' distribution and however they depend on each other.
class EDetector {
public:
    // `fading`: decisions over which evidence fades by a factor e; 0: it stays.
    explicit EDetector(std::vector<double> stakes, double fading = 0);

    // `gain` is what speaks for the change: m - x for a fall, x - m for a rise. No stake is larger
    // than `most`, so that L stays positive. `starts`: the change may begin with this decision;
    // `at` is its number.
    void step(double gain, double most, bool starts, qint64 at);
    void restart(); // as if nothing had been seen

    [[nodiscard]] double value() const; // R, at most 1e300

    // Where the evidence for a change begins: argmax of the CUSUM of ln k L, over the stakes.
    struct Start {
        double evidence = 0; // ln
        qint64 at = 0;
    };

    [[nodiscard]] std::optional<Start> start() const; // absent while nothing speaks for a change

private:
    std::vector<double> m_stakes;
    double m_faded = 0; // ln, with each step
    double m_kept = 1;
    std::vector<double> m_values;
    std::vector<Start> m_starts;
};

// What a baseline knows of one reviewer.
struct ReviewerBaseline {
    double mean = 0;
    double variance = 0; // of that mean
    bool known = false;
};

// Mean of what came after against what the same reviewers would have given before: standardised
// for their mix. The interval takes decisions to be independent of each other and their number as
// given; as the beginning was chosen for its evidence, it's somewhat too narrow.
struct DriftSize {
    qint64 n = 0; // decisions of reviewers that the baseline knows
    double before = 0; // by the baseline, with the mix of reviewers since
    double after = 0;
    std::optional<double> difference; // after - before
    std::optional<double> low; // 95 %
    std::optional<double> high;

    bool operator==(const DriftSize &) const = default;
};

struct DriftValue {
    double x = 0; // in [0, 1]
    std::size_t reviewer = 0;
};

[[nodiscard]] DriftSize driftSize(const std::vector<DriftValue> &since,
                                  const std::vector<ReviewerBaseline> &baseline);

// Watches one figure of one stream for falls and rises, standardised for who decides.
//
// What is bet on is the residual x - m(reviewer). m is the reviewer's own mean in the baseline,
// moved to the safe side by the standard error that these means have together under the present
// mix of reviewers (known before the decision). A stake is the same for all reviewers, so the
// expected gain is linear in their means: it's not above zero whatever the mix, as long as the
// mean over the mix keeps to its bound. That is why a change of the mix alone raises nothing.
//
// There are several baselines: the first 125 decisions, the first 250, 500 and so on up to 4,000.
// Each watches changes that begin after it, compared with it; they are added up, which keeps R(t) -
// t what it is. So a young stream is watched, and an old one by a sharp baseline. A reviewer whom a
// baseline doesn't know is left out until 50 decisions of theirs are seen.
class DriftMonitor {
public:
    explicit DriftMonitor(DriftRules rules = {});

    void add(double x, std::size_t reviewer);
    void restart(DriftDirection direction);

    // A change was told: what comes is watched, and makes no further baseline.
    void hold() { m_held = true; }

    [[nodiscard]] qint64 decisions() const { return m_decisions; }

    // The last decision was of a reviewer whom no baseline knows yet, and was left out.
    [[nodiscard]] bool leftOut() const { return m_leftOut; }

    [[nodiscard]] bool watches() const { return !m_stages.empty(); }

    [[nodiscard]] double value(DriftDirection direction) const; // R

    struct Change {
        qint64 start = 0; // number of its first decision, from 0
        std::size_t stage = 0; // whose baseline it is compared with
    };

    [[nodiscard]] std::optional<Change> change(DriftDirection direction) const;
    // By reviewer; absent ones are unknown.
    [[nodiscard]] const std::vector<ReviewerBaseline> &baseline(std::size_t stage) const;
    [[nodiscard]] qint64 baselineDecisions() const; // of the latest stage

    [[nodiscard]] std::size_t latestStage() const { return m_stages.size() - 1; }

private:
    struct Sums {
        qint64 n = 0;
        double sum = 0;
        double squares = 0;
    };

    struct Stage {
        qint64 decisions = 0;
        std::vector<ReviewerBaseline> reviewers;
        std::vector<Sums> learned; // since it began, of those it doesn't know
        std::array<EDetector, 2> detectors; // in the order of DriftDirection
    };

    [[nodiscard]] static ReviewerBaseline baselineOf(const Sums &sums);
    void bet(Stage &stage, double x, std::size_t reviewer, bool starts);
    void learn(Stage &stage, double x, std::size_t reviewer) const;
    void count(double x, std::size_t reviewer);
    void openStage();
    [[nodiscard]] double standardError(const Stage &stage) const;

    DriftRules m_rules;
    std::vector<Stage> m_stages;
    std::vector<Sums> m_sums; // of all decisions, by reviewer
    std::vector<double> m_mix; // shares of the latest decisions, by reviewer
    qint64 m_decisions = 0;
    qint64 m_nextStage = 0;
    bool m_held = false;
    bool m_leftOut = false;
};

// The threshold at which all watched figures together raise so many false alarms a quarter of a
// year: four figures a stream, `perDay` decisions a day over all streams.
[[nodiscard]] double driftThreshold(double falseAlarmsPerQuarter, double perDay);

inline constexpr int DriftStatistics = 4;
inline constexpr double QuarterDays = 365.25 / 4;
inline constexpr double LeastDriftThreshold = 200;

} // namespace bluepencil
