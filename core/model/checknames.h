// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bluepencil {

// The automatic checks by their names in `check --json`; no answer is about any other.
[[nodiscard]] QStringList checkNames();

} // namespace bluepencil
