// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/phonetables.h"

#include "core/base/module.h"

namespace bluepencil {

Result<const PhoneTables *> phoneTables()
{
    const Result<QFunctionPointer> made
        = moduleFunction(QStringLiteral("phones"), "bluepencilPhoneTables");
    if (!made)
        return fail(made.error());
    return reinterpret_cast<const PhoneTables *(*)()>(*made)();
}

} // namespace bluepencil
