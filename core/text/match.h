// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/interner.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// One element of each of two sequences that stay together.
struct Match {
    qsizetype a = 0;
    qsizetype b = 0;
};

} // namespace bluepencil
