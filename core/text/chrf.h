// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>

namespace bluepencil {

inline constexpr int ChrfOrder = 6;

// For each length of n-gram: how many the draft has, the final has, and both have. Counts of many
// pairs are added up for the chrF of all.
struct ChrfCounts {
    std::array<qint64, 3 * std::size_t {ChrfOrder}> counts {};

    void add(const ChrfCounts &other);

    bool operator==(const ChrfCounts &) const = default;
};

// n-grams of code points without white space, case as it is: M. Popović, "chrF: character n-gram
// F-score for automatic MT evaluation", WMT 2015.
[[nodiscard]] ChrfCounts chrfCounts(QStringView draft, QStringView finalText);

// chrF2, 0 to 100, as sacrebleu defines it (chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no):
// precision and recall are means over the lengths that both sides have, recall counts twice.
[[nodiscard]] double chrf(const ChrfCounts &counts);

} // namespace bluepencil
