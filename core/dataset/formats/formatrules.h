// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/formats.h"

// What targets refuse, row by row. Each gives the first reason that applies, or nullopt; the source
// of a rule stands beside it in formatrules.cpp.
namespace bluepencil::reasons {

inline const QString tooManyFields = QStringLiteral("too-many-fields");

} // namespace bluepencil::reasons

namespace bluepencil::rules {

using Refusal = std::optional<QString>;

[[nodiscard]] Refusal conversation(const Example &example); // no message and no answer is empty
[[nodiscard]] Refusal prompted(const Example &example); // … and the other side spoke last
[[nodiscard]] Refusal pair(const Example &example); // … and there are two different answers
[[nodiscard]] Refusal systemFirst(const Example &example); // prompted, systems at the front
[[nodiscard]] Refusal systemFirstPair(const Example &example);
[[nodiscard]] Refusal oneSystem(const Example &example); // … of which there is at most one
[[nodiscard]] Refusal alternating(const Example &example); // … and then user and assistant in turn
[[nodiscard]] Refusal alternatingPair(const Example &example);
[[nodiscard]] Refusal novaPair(const Example &example); // … without the words that Nova reserves
[[nodiscard]] Refusal bedrock(const Example &example); // alternating, without these words
[[nodiscard]] Refusal singleTurn(const Example &example); // one user's message alone
[[nodiscard]] Refusal extraction(const Example &example); // the answer is JSON with some fields
[[nodiscard]] Refusal draft(const Example &example); // there is a draft
[[nodiscard]] Refusal cells(const Example &example); // every text fits into a cell

// A cell takes that many characters (UTF-16 units).
inline constexpr qsizetype mostCellCharacters = 32'767;
// A row of fields has that many, and their paths that many characters together (UTF-16 units): a
// name that many values lie below stands in the path of each.
inline constexpr int mostFields = 1'000;
inline constexpr qsizetype mostPathCharacters = 100'000;

} // namespace bluepencil::rules
