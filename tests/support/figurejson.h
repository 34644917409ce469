// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/stats/methods/intervals.h"

#include <optional>

// Figures as tests compare them: with null for what there is not.
namespace bluepencil::test {

[[nodiscard]] inline Json number(const std::optional<double> &value)
{
    return value ? Json(*value) : Json();
}

[[nodiscard]] inline Json json(const Estimate &estimate)
{
    return {{"n", estimate.n},
            {"value", number(estimate.value)},
            {"low", number(estimate.low)},
            {"high", number(estimate.high)}};
}

[[nodiscard]] inline Json json(const Difference &difference)
{
    return {{"value", number(difference.value)},
            {"low", number(difference.low)},
            {"high", number(difference.high)}};
}

} // namespace bluepencil::test
