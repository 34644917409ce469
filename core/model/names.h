// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace bluepencil {

// Why `name` cannot be an id, a name or a code: it is too long (LimitExceeded) or holds what is no
// part of a line that people read (InvalidInput): control characters, and the code points that
// Unicode keeps out of interchange (The Unicode Standard 15.0, 23.7), which databases, files and
// editors treat each in their own way. nullopt: it can. `where` is the error's.
[[nodiscard]] std::optional<Error> faultOfName(const QString &name, const QString &where);

// The same for what somebody gave beside an item, on a command line for one: InvalidArgument.
[[nodiscard]] Result<> checkName(const QString &name, const QString &where);

} // namespace bluepencil
