// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <optional>

namespace bluepencil {

// How much of what the draft rests on was on the screen while its window was the active one and
// somebody was there: shares of 0 to 1. Absent: the item has none of it, or nobody measured.
struct Attention {
    std::optional<double> conversation;
    std::optional<double> facts;
    std::optional<double> references;
    std::optional<double> guideline;
    std::optional<double> evidence; // all four together, each by its code points

    [[nodiscard]] bool isEmpty() const { return *this == Attention(); }

    bool operator==(const Attention &) const = default;
};

// An object with the shares that are there, by the names above.
[[nodiscard]] OrderedJson toJson(const Attention &attention);
// `pointer` is the RFC 6901 pointer of `json`, for error messages.
[[nodiscard]] Result<Attention> attentionFromJson(const Json &json, const QString &pointer);

// Each share is the greater of the two; a share that one lacks is the other's.
[[nodiscard]] Attention greaterOf(const Attention &one, const Attention &other);

} // namespace bluepencil
