// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/mywork/mywork.h"

#include <QByteArray>

namespace bluepencil {

// A reviewer's own figures as a gateway tells them (GET /v1/me/work in its OpenAPI document). What
// is read is what was written, to the last bit.

[[nodiscard]] QByteArray writeMyWork(const MyWork &work, const QTimeZone &zone);
[[nodiscard]] Result<MyWork> parseMyWork(const QByteArray &bytes); // InvalidInput

} // namespace bluepencil
