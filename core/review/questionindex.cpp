// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/questionindex.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace bluepencil {

void QuestionIndex::add(qint64 feedbackNo, const QString &itemId,
                        std::span<const std::uint32_t> topic)
{
    const auto known = m_byItem.constFind(itemId);
    if (known != m_byItem.constEnd()) {
        // The same question again, as a rule; what is new of it can't be found by its words.
        m_entries[*known].feedbackNo = std::max(m_entries[*known].feedbackNo, feedbackNo);
        return;
    }
    const std::size_t number = m_entries.size();
    m_byItem.insert(itemId, number);
    m_entries.push_back({feedbackNo, itemId, std::vector(topic.begin(), topic.end())});
    m_words += topic.size();
    for (const std::uint32_t word : topic)
        m_entriesOf[word].push_back(static_cast<std::uint32_t>(number));
}

std::vector<NearQuestion> QuestionIndex::nearest(std::span<const std::uint32_t> topic,
                                                 const QString &itemId, std::size_t most,
                                                 double least) const
{
    if (m_entries.empty() || topic.empty())
        return {};
    constexpr double k1 = 1.2;
    constexpr double b = .75;
    const auto count = static_cast<double>(m_entries.size());
    const double usual = std::max(1.0, static_cast<double>(m_words) / count);
    std::vector<double> scores(m_entries.size(), 0);
    std::vector<std::size_t> shared(m_entries.size(), 0);
    for (const std::uint32_t word : topic) {
        const auto entries = m_entriesOf.constFind(word);
        if (entries == m_entriesOf.constEnd())
            continue;
        const auto holders = static_cast<double>(entries->size());
        const double weight = std::log1p((count - holders + .5) / (holders + .5));
        for (const std::uint32_t entry : *entries) {
            const auto length = static_cast<double>(m_entries[entry].topic.size());
            scores[entry] += weight * (k1 + 1) / (1 + k1 * (1 - b + b * length / usual));
            ++shared[entry];
        }
    }
    const auto nearness = [&](std::size_t i) {
        return static_cast<double>(shared[i]) / static_cast<double>(topic.size());
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (shared[i] > 0 && nearness(i) >= least && m_entries[i].itemId != itemId)
            found.push_back(i);
    }
    const auto rank = [&](std::size_t i) {
        return std::tuple(-scores[i], -m_entries[i].feedbackNo);
    };
    const std::size_t kept = std::min(most, found.size());
    std::ranges::partial_sort(
        found, found.begin() + static_cast<std::ptrdiff_t>(kept),
        [&](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
    std::vector<NearQuestion> result;
    for (std::size_t i = 0; i < kept; ++i)
        result.push_back({m_entries[found[i]].feedbackNo, nearness(found[i])});
    return result;
}

} // namespace bluepencil
