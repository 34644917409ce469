// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/veiledtext.h"

#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

enum class Edge { Front, Back };

qsizetype moved(const std::vector<VeilPiece> &pieces, qsizetype offset, Edge edge)
{
    qsizetype longer = 0; // so far
    for (const VeilPiece &piece : pieces) {
        if (offset < piece.start || (offset == piece.start && edge == Edge::Back))
            break;
        const qsizetype tag = codePointCount(piece.tag);
        if (offset < piece.end)
            return piece.start + longer + (edge == Edge::Front ? 0 : tag);
        longer += tag - (piece.end - piece.start);
    }
    return offset + longer;
}

} // namespace

QString VeiledText::whole() const
{
    return pieces.empty() ? given : slice(0, given.size()); // never fewer units than code points
}

QString VeiledText::slice(qsizetype start, qsizetype end) const
{
    if (start >= end)
        return {};
    const QStringView all(given);
    QString shown;
    qsizetype at = utf16Index(all, start);
    qsizetype points = start;
    const auto advance = [&](qsizetype to) {
        const qsizetype from = at;
        at += utf16Index(all.sliced(at), to - points);
        points = to;
        return all.sliced(from, at - from);
    };
    auto piece = std::ranges::partition_point(
        pieces, [start](const VeilPiece &each) { return each.end <= start; });
    for (; piece != pieces.end() && piece->start < end; ++piece) {
        shown += advance(std::max(piece->start, start));
        shown += piece->tag;
        advance(std::min(piece->end, end));
    }
    shown += advance(end);
    return shown;
}

qsizetype VeiledText::front(qsizetype offset) const
{
    return moved(pieces, offset, Edge::Front);
}

qsizetype VeiledText::back(qsizetype offset) const
{
    return moved(pieces, offset, Edge::Back);
}

std::vector<VeilPiece> unionOf(std::vector<VeilPiece> one, const std::vector<VeilPiece> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    std::ranges::stable_sort(one, {}, &VeilPiece::start);
    std::vector<VeilPiece> all;
    for (VeilPiece &piece : one) {
        if (!all.empty() && piece.start < all.back().end)
            all.back().end = std::max(all.back().end, piece.end);
        else
            all.push_back(std::move(piece));
    }
    return all;
}

} // namespace bluepencil
