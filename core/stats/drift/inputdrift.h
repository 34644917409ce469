// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"

namespace bluepencil {

// Whether what comes in has changed: lengths, languages and categories of the latest decisions of a
// stream beside those of its baseline. It's shown, and never an alarm: cases change for many
// reasons, and a fixed threshold on such a distance means nothing without the sample sizes.

// How far apart two samples of shares are, and how far they would be by chance.
struct ShareDistance {
    // Population stability index, sum (q - p) ln(q / p), and the distance of Jensen and Shannon (a
    // root, base 2). Half a case is added to each class, so that an empty one has a logarithm.
    double psi = 0;
    double jensenShannon = 0;
    // The 99 % quantiles of both if nothing changed: (1/n + 1/m) chi2(B - 1), and from the same
    // root((1/n + 1/m) chi2(B - 1) / (8 ln 2)), n and m the sample sizes, B the classes.
    double psiByChance = 0;
    double jensenShannonByChance = 0;
};

// Counts of the same classes in both; both have at least one case, and there are two classes.
[[nodiscard]] ShareDistance shareDistance(const std::vector<qint64> &before,
                                          const std::vector<qint64> &now);

// The quantile of the chi-squared distribution, 0 < p < 1.
[[nodiscard]] double chiSquaredQuantile(double p, double freedom);

struct InputClass {
    QString name; // of a language or category; empty: none given. Of lengths "up to 120"
    std::optional<double> from; // of a length
    std::optional<double> to;
    qint64 before = 0;
    qint64 now = 0;
    bool rest = false; // all others together
};

struct InputFigure {
    QString name; // "draft-words", "conversation-characters", "language", "category"
    std::vector<InputClass> classes;
    // Absent where there is nothing to compare: one class alone, or too few cases.
    std::optional<ShareDistance> distance;
};

struct InputDrift {
    DriftStreamKey key;
    qint64 before = 0; // decisions of the baseline
    qint64 now = 0; // the latest
    UtcMs nowFrom = 0;
    std::vector<InputFigure> figures;
};

// Decisions looked at on each side.
inline constexpr qint64 InputWindow = 500;
inline constexpr qint64 LeastInputs = 50;

// Of each stream that has a baseline and at least LeastInputs decisions behind it.
[[nodiscard]] Result<std::vector<InputDrift>>
readInputDrift(Database &database, const DriftRules &rules = {}, const std::stop_token &stop = {});

[[nodiscard]] OrderedJson toJson(const std::vector<InputDrift> &inputs);
[[nodiscard]] QString toTable(const std::vector<InputDrift> &inputs, const QTimeZone &zone);

} // namespace bluepencil
