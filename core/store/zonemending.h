// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace bluepencil {

// A workspace whose zone this machine does not know opens for nobody. Gives it the zone `name`,
// one that is known here; nothing is changed where the one that it has is known, too.
// InvalidArgument.
[[nodiscard]] Result<> mendTimeZone(const QString &address, const QString &name);

} // namespace bluepencil
