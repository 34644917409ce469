// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/figurekeeper.h"

#include "core/stats/columns/columnupdate.h"

namespace bluepencil {

FigureKeeper::FigureKeeper(QString workspacePath, const Clock &clock)
    : SideKeeper(std::move(workspacePath), clock, updateColumns, {})
{
}

} // namespace bluepencil
