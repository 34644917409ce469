// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/figures/figuresources.h"

#include <optional>

namespace bluepencil {

// How a figure follows from figures of the source.
struct Derivation {
    QString formula; // "(44.1 - 56.7) / 56.7", the figures as they are written in the source
    std::vector<CheckCandidate> operands;
};

// Looks for sums, differences, changes in per cent, ratios and means of figures that stand
// together: in one row or one column of a table, or next to each other in a line of prose. Figures
// from anywhere would "derive" almost any value by chance, and so would many ways of reckoning for
// a figure of few digits: the fewer it has, the nearer its operands must stand. Bounded work per
// figure.
class Derivations {
public:
    explicit Derivations(const FigureSources &sources);

    [[nodiscard]] std::optional<Derivation> find(const FigureReading &reading) const;

private:
    struct Operand {
        int figure = 0;
        double value = 0; // as written, with its sign
        FigureReading reading;
    };

    enum class Shape { Prose, Row, Column };

    struct Group {
        std::vector<Operand> operands;
        Shape shape = Shape::Prose;
    };

    struct Target {
        double value = 0; // magnitude
        double half = 0; // of its last digit
        FigureReading reading;
        int digits = 0; // as written, its significant ones
        int scale = 0; // declared, already taken off
    };

    void collect();
    [[nodiscard]] std::optional<Derivation> inGroup(const Group &group, const Target &target,
                                                    int *budget) const;
    [[nodiscard]] std::optional<Derivation> ofPair(const Operand &a, const Operand &b,
                                                   const Target &target, Shape shape,
                                                   std::size_t apart) const;
    [[nodiscard]] std::optional<Derivation> sumOfPair(const Operand &a, const Operand &b,
                                                      const Target &target, Shape shape,
                                                      std::size_t apart) const;
    [[nodiscard]] std::optional<Derivation> ofRun(const std::vector<Operand> &group,
                                                  std::size_t first, const Target &target) const;
    [[nodiscard]] Derivation shown(const QString &pattern,
                                   const std::vector<const Operand *> &operands) const;

    const FigureSources &m_sources;
    std::vector<Group> m_groups; // lines, then columns
};

} // namespace bluepencil
