// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/derivation.h"

#include "core/check/figures/figurematch.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bluepencil {

namespace {

constexpr std::size_t MostInGroup = 60;
constexpr int PairsPerFigure = 20000;
constexpr std::size_t LongestRun = 5;

constexpr std::size_t ProseReach = 3; // figures on
constexpr int FewestForRatio = 2;

bool near(double result, double value, double half)
{
    return std::abs(std::abs(result) - value) <= half * (1 + 1e-9);
}

double power(int exponent)
{
    return std::pow(10, exponent);
}

bool isRatioKind(const FigureReading &reading)
{
    return reading.kind == FigureKind::Percent || isBare(reading);
}

} // namespace

Derivations::Derivations(const FigureSources &sources)
    : m_sources(sources)
{
    collect();
}

void Derivations::collect()
{
    std::map<std::pair<int, int>, Group> lines;
    std::map<std::pair<int, int>, Group> columns;
    const std::vector<SourceFigure> &figures = m_sources.figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const SourceFigure &figure = figures[i];
        const FigureReading &reading = figure.figure.best();
        if (!isQuantity(reading.kind) || reading.value.digitCount() > 30)
            continue;
        const Operand operand {int(i), reading.value.toDouble(), reading};
        Group &line = lines[{figure.text, figure.line}];
        if (line.operands.size() < MostInGroup)
            line.operands.push_back(operand);
        Group &column = columns[{figure.text, figure.cell}];
        column.shape = Shape::Column;
        if (figure.cell > 0)
            line.shape = Shape::Row;
        if (figure.cell > 0 && column.operands.size() < MostInGroup)
            column.operands.push_back(operand);
    }
    for (auto &[key, group] : lines)
        m_groups.push_back(std::move(group));
    for (auto &[key, group] : columns)
        m_groups.push_back(std::move(group));
}

std::optional<Derivation> Derivations::find(const FigureReading &reading) const
{
    if (!isQuantity(reading.kind) || reading.value.isZero() || reading.value.digitCount() > 30)
        return std::nullopt;
    int budget = PairsPerFigure;
    for (const Group &group : m_groups) {
        if (group.operands.size() < 2)
            continue;
        std::vector<int> scales
            = m_sources.scalesOf(m_sources.figures()[std::size_t(group.operands.front().figure)]);
        scales.insert(scales.begin(), 0);
        for (const int scale : scales) {
            const double unit = power(-scale);
            const Target target {
                reading.value.magnitude().toDouble() * unit, power(reading.lastDigit) / 2 * unit,
                reading,
                int(reading.value.digitCount() + reading.value.exponent() - reading.lastDigit),
                scale};
            if (auto found = inGroup(group, target, &budget))
                return found;
            if (budget <= 0)
                return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Derivation> Derivations::inGroup(const Group &group, const Target &target,
                                               int *budget) const
{
    const std::vector<Operand> &operands = group.operands;
    const bool declared = target.scale > 0;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        if (declared && operands[i].reading.scale > 0)
            continue; // a declared scale is for bare numbers
        const std::size_t last = group.shape == Shape::Prose
            ? std::min(operands.size(), i + 1 + ProseReach)
            : operands.size();
        for (std::size_t j = i + 1; j < last; ++j) {
            if (--*budget < 0)
                return std::nullopt;
            const bool other = declared && operands[j].reading.scale > 0;
            if (other || !unitsAgree(operands[i].reading, operands[j].reading)
                || operands[i].value == operands[j].value)
                continue;
            if (auto found = ofPair(operands[i], operands[j], target, group.shape, j - i))
                return found;
        }
        const int needed = group.shape == Shape::Row ? 3 : 4;
        if (group.shape != Shape::Prose && target.digits >= needed) {
            if (auto found = ofRun(operands, i, target))
                return found;
        }
    }
    return std::nullopt;
}

std::optional<Derivation> Derivations::sumOfPair(const Operand &a, const Operand &b,
                                                 const Target &target, Shape shape,
                                                 std::size_t apart) const
{
    FigureReading difference = a.reading;
    if (difference.kind == FigureKind::Percent && target.reading.kind == FigureKind::Points)
        difference.kind = FigureKind::Points; // what lies between two percentages
    const int finest = std::min(a.reading.lastDigit, b.reading.lastDigit) + target.scale;
    if (!unitsAgree(target.reading, difference) || target.reading.lastDigit > finest + 1)
        return std::nullopt; // rounded so far, it fits by chance
    // Digits needed: of neighbours in a row only a difference is worth saying with few.
    const bool row = shape == Shape::Row;
    const bool neighbours = apart == 1;
    const int forDifference = row ? (neighbours ? 1 : 2) : (apart <= 2 ? 3 : 4);
    const int forSum = row ? 3 : forDifference;
    const int forMean = row ? (neighbours ? 2 : 3) : 9;
    if (target.digits >= forDifference && near(a.value - b.value, target.value, target.half))
        return shown(QStringLiteral("%1 - %2"), {&a, &b});
    if (target.digits >= forSum && near(a.value + b.value, target.value, target.half))
        return shown(QStringLiteral("%1 + %2"), {&a, &b});
    if (target.digits >= forMean && near((a.value + b.value) / 2, target.value, target.half))
        return shown(QStringLiteral("(%1 + %2) / 2"), {&a, &b});
    return std::nullopt;
}

std::optional<Derivation> Derivations::ofPair(const Operand &a, const Operand &b,
                                              const Target &target, Shape shape,
                                              std::size_t apart) const
{
    if (auto found = sumOfPair(a, b, target, shape, apart))
        return found;
    if (!isRatioKind(target.reading) || target.reading.scale > 0 || target.digits < FewestForRatio)
        return std::nullopt;
    const bool percent = target.reading.kind == FigureKind::Percent;
    const std::array<std::pair<const Operand *, const Operand *>, 2> orders {{{&a, &b}, {&b, &a}}};
    for (const auto &[x, y] : orders) {
        if (y->value == 0)
            continue;
        const double change = (x->value - y->value) / std::abs(y->value);
        const double ratio = x->value / y->value;
        if (percent && near(change * 100, target.value, target.half))
            return shown(QStringLiteral("(%1 - %2) / %2"), {x, y});
        if (near(percent ? ratio * 100 : ratio, target.value, target.half))
            return shown(QStringLiteral("%1 / %2"), {x, y});
    }
    return std::nullopt;
}

// Sum and mean of three to five figures side by side.
std::optional<Derivation> Derivations::ofRun(const std::vector<Operand> &group, std::size_t first,
                                             const Target &target) const
{
    double sum = group[first].value;
    QString pattern = QStringLiteral("%1");
    std::vector<const Operand *> operands {&group[first]};
    if (!unitsAgree(target.reading, group[first].reading))
        return std::nullopt;
    for (std::size_t i = first + 1; i < group.size() && operands.size() < LongestRun; ++i) {
        if (!unitsAgree(group[i].reading, group[first].reading))
            return std::nullopt;
        operands.push_back(&group[i]);
        sum += group[i].value;
        pattern += QStringLiteral(" + %") + QString::number(operands.size());
        if (operands.size() < 3)
            continue;
        if (near(sum, target.value, target.half))
            return shown(pattern, operands);
        const auto count = double(operands.size());
        if (near(sum / count, target.value, target.half))
            return shown(u'(' + pattern + QStringLiteral(") / ") + QString::number(operands.size()),
                         operands);
    }
    return std::nullopt;
}

Derivation Derivations::shown(const QString &pattern,
                              const std::vector<const Operand *> &operands) const
{
    Derivation derivation;
    QStringList written;
    for (const Operand *operand : operands) {
        const SourceFigure &source = m_sources.figures()[std::size_t(operand->figure)];
        written.append(source.place.text);
        derivation.operands.push_back(source.place);
    }
    // One pass, so that a "%1" in a text stays what it is.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size())
            derivation.formula += written[pattern[++i].digitValue() - 1];
        else
            derivation.formula += pattern[i];
    }
    return derivation;
}

} // namespace bluepencil
