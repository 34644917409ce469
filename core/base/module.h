// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

// In the one source file of a module, outside of any namespace.
#define BLUEPENCIL_MODULE                                                                          \
    extern "C" Q_DECL_EXPORT const char *bluepencilModuleVersion()                                 \
    {                                                                                              \
        return BLUEPENCIL_VERSION;                                                                 \
    }

namespace bluepencil {

// A module is a part of the program in a file of its own: in the folder `modules` beside the
// program, or where that is installed as bin/NAME, in lib/bluepencil. It holds what hangs on a
// large library that a start can do without (bluepencil_module in CMakeLists.txt) and uses nothing
// of the program.

// A function of a module by its C name, not nullptr. Loads the module, which stays loaded; any
// thread. Fails if the file is not there, cannot be loaded, or is of another version than the
// program, as after an upgrade under a program that runs.
[[nodiscard]] Result<QFunctionPointer> moduleFunction(const QString &module, const char *function);

} // namespace bluepencil
