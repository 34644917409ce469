// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/figures/derivation.h"
#include "core/check/figures/figuresources.h"

#include <optional>

// What dates rest on without being written in the source.
namespace bluepencil {

// The half of a range of days that leaves its month to the other half: "26" in "entre el 26 y el 27
// de noviembre". `between` is the text from one to the other.
[[nodiscard]] std::optional<Figure> wholeDate(const Figure &half, const Figure &date,
                                              QStringView between);

// A year alone is that in which a message of the conversation was written. Values: the day of the
// message, in UTC.
[[nodiscard]] std::optional<CheckCandidate> yearOfMessage(const Item &item,
                                                          const FigureReading &reading);

// A date that is another of the same text and a number of days or weeks of it: "back on 9 December,
// reserved for 7 days" makes 16 December. Bounded work.
[[nodiscard]] std::optional<Derivation> dateAndDays(const FigureSources &sources,
                                                    const FigureReading &reading);

} // namespace bluepencil
