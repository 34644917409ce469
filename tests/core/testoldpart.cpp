// SPDX-License-Identifier: GPL-3.0-or-later
// A module for tst_modules, as an earlier version left it.
#include <QtGlobal>

extern "C" Q_DECL_EXPORT const char *bluepencilModuleVersion()
{
    return "0.0.1";
}

extern "C" Q_DECL_EXPORT int bluepencilTestAnswer()
{
    return 41;
}
