// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace bluepencil {

// Success with a value, or an Error. Every function that can fail for a reason outside the program
// returns one; nothing here throws.
template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString what, QString where = {},
                                                QString remedy = {})
{
    return fail(Error {code, std::move(what), std::move(where), std::move(remedy)});
}

} // namespace bluepencil

// Returns the error of `expression` to the caller, if it has one.
#define BLUEPENCIL_TRY(expression)                                                                 \
    do {                                                                                           \
        if (auto bluepencilResult = (expression); !bluepencilResult)                               \
            return tl::unexpected<::bluepencil::Error>(std::move(bluepencilResult).error());       \
    } while (false)
