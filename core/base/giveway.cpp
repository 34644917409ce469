// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/giveway.h"

#include <sys/resource.h>

namespace bluepencil {

void giveWay(Waiting waiting)
{
    constexpr int Nice = 10;
    constexpr int Nicest = 19;
    // Nothing depends on it: a thread that may not goes on as it is.
    (void)::setpriority(PRIO_PROCESS, 0, waiting == Waiting::Somebody ? Nice : Nicest);
}

} // namespace bluepencil
