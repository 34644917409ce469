// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sidekeeper.h"

namespace bluepencil {

// Brings the columns beside a workspace up to date. What fails is tried again a minute later at the
// earliest: without columns figures come from the database.
class FigureKeeper final : public SideKeeper {
public:
    // `clock` must outlive it.
    FigureKeeper(QString workspacePath, const Clock &clock);
};

} // namespace bluepencil
