// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// Where places of a text went when parts of it were replaced. Code points.
class OffsetMap {
public:
    // A part [start, end) whose place [newStart, newEnd) took.
    struct Cut {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype newStart = 0;
        qsizetype newEnd = 0;
    };

    // Cuts are in order and disjoint; each call is about the text that the one before left.
    void add(std::vector<Cut> cuts) { m_rounds.push_back(std::move(cuts)); }

    [[nodiscard]] bool isIdentity() const { return m_rounds.empty(); }

    // Of all calls, as if there had been one: what was cut again is one cut with all that it
    // touched.
    [[nodiscard]] std::vector<Cut> cuts() const;

    // A place inside of what was replaced goes to the front or the end of what took its place.
    [[nodiscard]] qsizetype start(qsizetype offset) const;
    [[nodiscard]] qsizetype end(qsizetype offset) const;

private:
    std::vector<std::vector<Cut>> m_rounds;
};

} // namespace bluepencil
