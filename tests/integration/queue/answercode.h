// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace bluepencil {

// What a store answered, and what the model of its contract did; nullopt: it went well.
template <typename T> std::optional<Error::Code> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <typename T> std::optional<Error::Code> codeOf(const tl::expected<T, Error::Code> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

inline QString word(std::optional<Error::Code> code)
{
    return code ? codeName(*code) : QStringLiteral("ok");
}

} // namespace bluepencil
