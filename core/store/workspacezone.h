// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTimeZone>

namespace bluepencil {

class Database;
class Workspace;

// Whose days statistics, filters and reports count. `name` is one of the IANA's, such as
// Europe/Berlin or UTC; else InvalidArgument. Whoever has the workspace open, the caller too, keeps
// to the zone of when it was opened.
[[nodiscard]] Result<> setTimeZone(Workspace &workspace, const QString &name);
// The zone of now, for whoever keeps a workspace open for long.
[[nodiscard]] Result<QTimeZone> currentTimeZone(Database &database);

} // namespace bluepencil
