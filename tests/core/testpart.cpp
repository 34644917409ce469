// SPDX-License-Identifier: GPL-3.0-or-later
// A module for tst_modules.
#include "core/base/module.h"

BLUEPENCIL_MODULE

extern "C" Q_DECL_EXPORT int bluepencilTestAnswer()
{
    return 42;
}
