// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/dataset/exportresult.h"

namespace bluepencil {

// On standard error, that another export is recorded first: nobody wonders why nothing goes on.
inline void sayWaiting(Context &context, const ExportStep &step)
{
    if (step.stage == ExportStage::Waiting)
        context.say(QStringLiteral("Waiting for another export to finish"));
}

} // namespace bluepencil
