// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/derivation.h"

#include "core/check/figurematch.h"

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

// A figure of few digits can be made from almost anything.
constexpr int FewestDigits = 2;

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
        if (line.size() < MostInGroup)
            line.push_back(operand);
        Group &column = columns[{figure.text, figure.cell}];
        if (figure.cell > 0 && column.size() < MostInGroup)
            column.push_back(operand);
    }
    for (auto &[key, group] : lines)
        m_groups.push_back(std::move(group));
    for (auto &[key, group] : columns)
        m_groups.push_back(std::move(group));
}

std::optional<Derivation> Derivations::find(const FigureReading &reading) const
{
    if (!isQuantity(reading.kind) || reading.value.digitCount() < FewestDigits
        || reading.value.digitCount() > 30)
        return std::nullopt;
    int budget = PairsPerFigure;
    for (const Group &group : m_groups) {
        if (group.size() < 2)
            continue;
        std::vector<int> scales
            = m_sources.scalesOf(m_sources.figures()[std::size_t(group.front().figure)]);
        scales.insert(scales.begin(), 0);
        for (const int scale : scales) {
            const double unit = power(-scale);
            const Target target {reading.value.magnitude().toDouble() * unit,
                                 power(reading.lastDigit) / 2 * unit, reading};
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
    for (std::size_t i = 0; i < group.size(); ++i) {
        for (std::size_t j = i + 1; j < group.size(); ++j) {
            if (--*budget < 0)
                return std::nullopt;
            if (!unitsAgree(group[i].reading, group[j].reading) || group[i].value == group[j].value)
                continue;
            if (auto found = ofPair(group[i], group[j], target))
                return found;
        }
        if (auto found = ofRun(group, i, target))
            return found;
    }
    return std::nullopt;
}

std::optional<Derivation> Derivations::ofPair(const Operand &a, const Operand &b,
                                              const Target &target) const
{
    FigureReading difference = a.reading;
    if (difference.kind == FigureKind::Percent && target.reading.kind == FigureKind::Points)
        difference.kind = FigureKind::Points; // what lies between two percentages
    if (unitsAgree(target.reading, difference)) {
        const struct {
            double result;
            const char *pattern;
        } sums[] = {{a.value - b.value, "%1 - %2"},
                    {a.value + b.value, "%1 + %2"},
                    {(a.value + b.value) / 2, "(%1 + %2) / 2"}};

        for (const auto &sum : sums) {
            if (near(sum.result, target.value, target.half))
                return shown(QString::fromLatin1(sum.pattern), {&a, &b});
        }
    }
    if (!isRatioKind(target.reading))
        return std::nullopt;
    const bool percent = target.reading.kind == FigureKind::Percent;
    const std::array<std::pair<const Operand *, const Operand *>, 2> orders {{{&a, &b}, {&b, &a}}};
    for (const auto &[x, y] : orders) {
        if (y->value == 0)
            continue;
        const double change = (x->value - y->value) / std::abs(y->value);
        const double ratio = x->value / y->value;
        const double factor = percent ? 100 : 1;
        if (percent && near(change * factor, target.value, target.half))
            return shown(QStringLiteral("(%1 - %2) / %2"), {x, y});
        if (near(ratio * factor, target.value, target.half))
            return shown(QStringLiteral("%1 / %2"), {x, y});
    }
    return std::nullopt;
}

// Sum and mean of three to five figures side by side.
std::optional<Derivation> Derivations::ofRun(const Group &group, std::size_t first,
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
