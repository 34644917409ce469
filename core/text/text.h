// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/canonicaltext.h"

#include <QString>
#include <QStringView>

// Text as evidence. Everything below counts offsets in Unicode code points, as Python does;
// QString counts UTF-16 units, so the two functions at the end are the only bridge.
namespace bluepencil {

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
