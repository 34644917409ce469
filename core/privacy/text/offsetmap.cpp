// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/text/offsetmap.h"

#include <algorithm>

namespace bluepencil {

namespace {

enum class Edge { Front, Back };

// `second` is about the text that `first` left.
std::vector<OffsetMap::Cut> joined(const std::vector<OffsetMap::Cut> &first,
                                   const std::vector<OffsetMap::Cut> &second)
{
    std::vector<OffsetMap::Cut> cuts;
    qsizetype longer = 0; // by the first so far
    qsizetype longerStill = 0; // by the second
    auto one = first.begin();
    auto other = second.begin();
    while (one != first.end() || other != second.end()) {
        const bool isFirst
            = other == second.end() || (one != first.end() && one->newStart <= other->start);
        const qsizetype start = isFirst ? one->newStart : other->start;
        qsizetype end = start + 1;
        OffsetMap::Cut cut {start - longer, 0, start + longerStill, 0};
        while (true) {
            if (one != first.end() && one->newStart < end) {
                end = std::max(end, one->newEnd);
                longer = one->newEnd - one->end;
                ++one;
            } else if (other != second.end() && other->start < end) {
                end = std::max(end, other->end);
                longerStill = other->newEnd - other->end;
                ++other;
            } else {
                break;
            }
        }
        cut.end = end - longer;
        cut.newEnd = end + longerStill;
        cuts.push_back(cut);
    }
    return cuts;
}

qsizetype moved(const std::vector<OffsetMap::Cut> &cuts, qsizetype offset, Edge edge)
{
    qsizetype shift = 0;
    for (const OffsetMap::Cut &cut : cuts) {
        if (offset <= cut.start && (edge == Edge::Back || offset < cut.start))
            break;
        if (offset < cut.end)
            return edge == Edge::Front ? cut.newStart : cut.newEnd;
        shift = cut.newEnd - cut.end;
    }
    return offset + shift;
}

} // namespace

qsizetype OffsetMap::start(qsizetype offset) const
{
    for (const auto &cuts : m_rounds)
        offset = moved(cuts, offset, Edge::Front);
    return offset;
}

qsizetype OffsetMap::end(qsizetype offset) const
{
    for (const auto &cuts : m_rounds)
        offset = moved(cuts, offset, Edge::Back);
    return offset;
}

std::vector<OffsetMap::Cut> OffsetMap::cuts() const
{
    if (m_rounds.empty())
        return {};
    std::vector<Cut> all = m_rounds.front();
    for (auto round = std::next(m_rounds.begin()); round != m_rounds.end(); ++round)
        all = joined(all, *round);
    return all;
}

} // namespace bluepencil
