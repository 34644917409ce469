// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plots/chart.h"

#include "core/base/module.h"

namespace bluepencil {

Result<Chart *> makeChart(QWidget *parent, Chart::Hooks hooks)
{
    const Result<QFunctionPointer> made
        = moduleFunction(QStringLiteral("charts"), "bluepencilChart");
    if (!made)
        return fail(made.error());
    return reinterpret_cast<Chart *(*)(QWidget *, Chart::Hooks *)>(*made)(parent, &hooks);
}

} // namespace bluepencil
