// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil {

// A stretch of a text and what is shown in its place, "[EMAIL_1]". Code points, half open.
struct VeilPiece {
    qsizetype start = 0;
    qsizetype end = 0;
    QString tag;

    bool operator==(const VeilPiece &) const = default;
};

// A text, and what of it is not shown. Pieces are in order and disjoint.
struct VeiledText {
    QString given;
    std::vector<VeilPiece> pieces;

    bool operator==(const VeiledText &) const = default;

    [[nodiscard]] QString whole() const;
    // Of [start, end) as it is shown. A piece that is cut there is there with its whole tag.
    [[nodiscard]] QString slice(qsizetype start, qsizetype end) const;

    // Where a place of the text is in whole(); inside of a piece at the front or the end of its
    // tag.
    [[nodiscard]] qsizetype front(qsizetype offset) const;
    [[nodiscard]] qsizetype back(qsizetype offset) const;
};

// What either of the two hides; pieces that overlap become one, with the tag of the first.
[[nodiscard]] std::vector<VeilPiece> unionOf(std::vector<VeilPiece> one,
                                             const std::vector<VeilPiece> &other);

} // namespace bluepencil
