// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>

namespace bluepencil::test {

// Where `mine` lacks or contradicts what is `wanted`, in words; empty if it does not. Keys that are
// not wanted may be there. Numbers may differ by `tolerance` of their size (of 1, if smaller).
[[nodiscard]] QString difference(const Json &mine, const Json &wanted, const QString &where = {},
                                 double tolerance = 1e-12);

} // namespace bluepencil::test
