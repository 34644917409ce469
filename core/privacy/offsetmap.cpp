// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/offsetmap.h"

namespace bluepencil {

namespace {

enum class Edge { Front, Back };

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

} // namespace bluepencil
