// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chrf.h"

#include <QList>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bluepencil {

namespace {

// What Python's str.isspace() holds for white space, which sacrebleu leaves out.
bool isPythonSpace(char32_t point)
{
    return QChar::isSpace(point) || (point >= 0x1c && point <= 0x1f);
}

std::u32string withoutSpace(QStringView text)
{
    std::u32string points;
    for (const uint point : text.toUcs4()) {
        if (!isPythonSpace(point))
            points.push_back(point);
    }
    return points;
}

using Grams = std::unordered_map<std::u32string_view, qint64>;

Grams gramsOf(std::u32string_view text, std::size_t length)
{
    Grams grams;
    for (std::size_t i = 0; i + length <= text.size(); ++i)
        ++grams[text.substr(i, length)];
    return grams;
}

} // namespace

void ChrfCounts::add(const ChrfCounts &other)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
}

ChrfCounts chrfCounts(QStringView draft, QStringView finalText)
{
    const std::u32string hypothesis = withoutSpace(draft);
    const std::u32string reference = withoutSpace(finalText);
    ChrfCounts result;
    for (std::size_t length = 1; length <= std::size_t {ChrfOrder}; ++length) {
        const Grams ours = gramsOf(hypothesis, length);
        const Grams theirs = gramsOf(reference, length);
        qint64 *counts = &result.counts[3 * (length - 1)];
        for (const auto &[gram, count] : theirs)
            counts[1] += count;
        if (theirs.empty()) // nothing to be found, so nothing counts as sought
            continue;
        for (const auto &[gram, count] : ours) {
            counts[0] += count;
            const auto found = theirs.find(gram);
            if (found != theirs.end())
                counts[2] += std::min(count, found->second);
        }
    }
    return result;
}

double chrf(const ChrfCounts &counts)
{
    constexpr double weight = 4; // beta 2, squared
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (std::size_t i = 0; i < counts.counts.size(); i += 3) {
        const auto draft = static_cast<double>(counts.counts[i]);
        const auto final = static_cast<double>(counts.counts[i + 1]);
        const auto both = static_cast<double>(counts.counts[i + 2]);
        if (draft <= 0 || final <= 0)
            continue;
        precision += both / draft;
        recall += both / final;
        ++orders;
    }
    if (orders == 0 || precision + recall <= 0)
        return 0;
    precision /= orders;
    recall /= orders;
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall);
}

} // namespace bluepencil
