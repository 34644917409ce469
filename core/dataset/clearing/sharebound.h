// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bluepencil {

// What share of all rows have a finding at most, with 95 per cent, if `found` of `rows` that were
// drawn have one. With none 3/n: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all
// right?", JAMA 1983. Else the exact limit: Clopper and Pearson, "The use of confidence or fiducial
// limits illustrated in the case of the binomial", Biometrika 1934.
[[nodiscard]] double shareAtMost(qint64 found, qint64 rows);

} // namespace bluepencil
