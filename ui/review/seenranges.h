// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace bluepencil {

// Which stretches of a line of positions have been seen: half open, apart from each other, in
// order.
class SeenRanges {
public:
    void add(int start, int end);
    // What stood there was replaced: what is behind moves along, what was taken out is gone, what
    // came in has not been seen yet.
    void replace(int position, int removed, int added);

    [[nodiscard]] int seen() const; // positions

    [[nodiscard]] const std::vector<std::pair<int, int>> &ranges() const { return m_ranges; }

private:
    std::vector<std::pair<int, int>> m_ranges;
};

} // namespace bluepencil
