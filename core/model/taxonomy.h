// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

// The codes of version 1, in the order of their keys. Codes are added, never reused; a queue may
// add its own.
[[nodiscard]] QStringList taxonomyCodes();
[[nodiscard]] QString taxonomyVersion();

} // namespace bluepencil
