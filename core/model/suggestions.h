// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <array>

namespace bluepencil {

// What a program offers a reviewer for their text, to be taken by a key or a click: words for a
// misspelt one, a correction that reviewers made before, the other draft that was asked for.
enum class SuggestionKind { Spelling, Memory, Redraft };
inline constexpr std::size_t SuggestionKindCount = 3;

// Of one kind, each suggestion once for an item, however often it is shown and in however many
// places it is taken. Never more taken than offered.
struct SuggestionCount {
    int offered = 0; // shown
    int taken = 0;

    bool operator==(const SuggestionCount &) const = default;
};

struct SuggestionCounts {
    std::array<SuggestionCount, SuggestionKindCount> kinds {}; // in the order of SuggestionKind

    [[nodiscard]] bool isEmpty() const { return *this == SuggestionCounts(); }

    bool operator==(const SuggestionCounts &) const = default;
};

// Of a decision, for one kind.
inline constexpr int MostSuggestions = 1'000'000;

// {"spelling": {"offered", "taken"}, …} with the kinds of which any was offered.
[[nodiscard]] OrderedJson toJson(const SuggestionCounts &counts);
// `pointer` is the RFC 6901 pointer of `json`, for error messages.
[[nodiscard]] Result<SuggestionCounts> suggestionsFromJson(const Json &json,
                                                           const QString &pointer);

[[nodiscard]] QString suggestionKindName(SuggestionKind kind);

} // namespace bluepencil
