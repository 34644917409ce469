// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace bluepencil {

struct FuzzyMatch {
    int score = 0; // higher is better; comparable among texts for the same query
    std::vector<int> places; // UTF-16 indices in the text that stand for the query, ascending
};

// Finds the letters of the query in the text in their order, with gaps. Upper case, accents and
// spaces of the query don't count; beginnings of words and letters in a row are worth more, gaps
// cost. nullopt if a letter is missing; an empty query matches everything with 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView query, QStringView text);

} // namespace bluepencil
