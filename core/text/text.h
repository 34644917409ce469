// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/canonicaltext.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <algorithm>

// Text as evidence. Everything below counts offsets in Unicode code points, as Python does;
// QString counts UTF-16 units, so the two functions at the end are the only bridge.
namespace bluepencil {

[[nodiscard]] inline bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

// The words of a list that has one space between two of them.
[[nodiscard]] QSet<QString> wordSet(const char16_t *words);

// True if every surrogate has its partner.
[[nodiscard]] bool isWellFormed(QStringView text);

[[nodiscard]] qsizetype codePointCount(QStringView text);
// The UTF-16 index of code point `offset`; text.size() if it lies beyond the end.
[[nodiscard]] qsizetype utf16Index(QStringView text, qsizetype codePointOffset);
// The number of code points before UTF-16 index `index`.
[[nodiscard]] qsizetype codePointOffset(QStringView text, qsizetype utf16Index);
// The part [start, end) in code points.
[[nodiscard]] QString codePointSlice(QStringView text, qsizetype start, qsizetype end);

} // namespace bluepencil
