// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bluepencil {

// Whole lines whose white space means something, in UTF-16 indices; the end is behind the last
// character, before the line's own end.
struct CodeLines {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const CodeLines &) const = default;
};

// Blocks between fences ("```", "~~~", after CommonMark 0.31, 4.5), lines with a tab, and tables:
// at least two lines in a row with "|" between cells, or with columns that several spaces line up.
// In the order of the text, apart, neighbours joined. Lines end with U+000A or U+2029. Linear.
[[nodiscard]] std::vector<CodeLines> codeLinesIn(QStringView text);

} // namespace bluepencil
