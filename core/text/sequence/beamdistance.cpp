// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/beamdistance.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr qsizetype BeamWidth = 25;
constexpr std::int32_t Unreached = INT32_MAX / 2;

} // namespace

BeamDistance::BeamDistance(SymbolSpan reference)
    : m_reference(reference)
    , m_width(reference.size() + 1)
{
}

BeamDistance::Window BeamDistance::window(qsizetype row) const
{
    const auto diagonal = static_cast<qsizetype>(std::floor(static_cast<double>(row) * m_slope));
    const auto width = static_cast<qsizetype>(m_width);
    return {std::max<qsizetype>(0, diagonal - m_beam),
            row == m_words ? width : std::min(width, diagonal + m_beam)};
}

// Of steps that cost the same the order is: keep or replace, remove a word, add one.
void BeamDistance::fillRow(Symbol word, Window cells, const std::int32_t *above, std::int32_t *row,
                           Step *steps) const
{
    if (cells.first > 0)
        row[cells.first - 1] = Unreached;
    for (qsizetype i = cells.first; i < cells.end; ++i) {
        std::int32_t cost = above[i] + 1;
        Step step = Step::RemoveWord;
        if (i > 0) {
            const bool same = word == m_reference[static_cast<std::size_t>(i - 1)];
            if (const std::int32_t other = above[i - 1] + (same ? 0 : 1); other <= cost) {
                cost = other;
                step = same ? Step::Keep : Step::Replace;
            }
            if (const std::int32_t other = row[i - 1] + 1; other < cost) {
                cost = other;
                step = Step::AddReference;
            }
        }
        row[i] = std::min(cost, Unreached);
        if (steps)
            steps[i] = step;
    }
}

void BeamDistance::setBase(SymbolSpan words)
{
    m_words = std::ssize(words);
    const auto references = static_cast<double>(m_reference.size());
    m_slope = words.empty() ? 1 : references / static_cast<double>(words.size());
    // With lengths far apart the rows of a narrow beam would not even overlap.
    m_beam = BeamWidth;
    if (static_cast<double>(BeamWidth) < m_slope / 2)
        m_beam = static_cast<qsizetype>(std::ceil(m_slope / 2 + static_cast<double>(BeamWidth)));

    m_costs.assign(rowStart(m_words + 1), Unreached);
    m_steps.assign(rowStart(m_words + 1), Step::None);
    for (std::size_t i = 0; i < m_width; ++i) {
        m_costs[i] = static_cast<std::int32_t>(i);
        m_steps[i] = Step::AddReference;
    }
    for (qsizetype row = 1; row <= m_words; ++row)
        fillRow(words[static_cast<std::size_t>(row - 1)], window(row),
                m_costs.data() + rowStart(row - 1), m_costs.data() + rowStart(row),
                m_steps.data() + rowStart(row));
}

qsizetype BeamDistance::baseDistance() const
{
    return m_costs.back();
}

qsizetype BeamDistance::distance(SymbolSpan words, qsizetype shared)
{
    Q_ASSERT(std::ssize(words) == m_words);
    const auto base = m_costs.begin() + static_cast<qsizetype>(rowStart(shared));
    m_scratch[0].assign(base, base + static_cast<qsizetype>(m_width));
    m_scratch[1].assign(m_width, Unreached);
    std::size_t current = 0;
    for (qsizetype row = shared + 1; row <= m_words; ++row) {
        const std::size_t next = 1 - current;
        fillRow(words[static_cast<std::size_t>(row - 1)], window(row), m_scratch[current].data(),
                m_scratch[next].data(), nullptr);
        current = next;
    }
    return m_scratch[current].back();
}

std::vector<BeamDistance::Step> BeamDistance::path() const
{
    std::vector<Step> steps;
    qsizetype row = m_words;
    std::size_t cell = m_width - 1;
    while (row > 0 || cell > 0) {
        const Step step = m_steps[rowStart(row) + cell];
        Q_ASSERT(step != Step::None);
        steps.push_back(step);
        if (step != Step::AddReference)
            --row;
        if (step != Step::RemoveWord)
            --cell;
    }
    std::ranges::reverse(steps);
    return steps;
}

BeamDistance::Alignment BeamDistance::alignment() const
{
    Alignment result;
    result.wordErrors.push_back(0);
    result.referenceErrors.push_back(0);
    for (const Step step : path()) {
        const qsizetype error = step == Step::Keep ? 0 : 1;
        if (step != Step::AddReference)
            result.wordErrors.push_back(result.wordErrors.back() + error);
        if (step != Step::RemoveWord) {
            result.referenceErrors.push_back(result.referenceErrors.back() + error);
            result.wordOf.push_back(std::ssize(result.wordErrors) - 2);
        }
    }
    return result;
}

} // namespace bluepencil
