// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figurekeeper.h"

#include "core/stats/columnupdate.h"

namespace bluepencil {

FigureKeeper::FigureKeeper(QString workspacePath, const Clock &clock)
    : SideKeeper(std::move(workspacePath), clock, updateColumns, {})
{
}

} // namespace bluepencil
