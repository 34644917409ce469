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
// The zone that a workspace names. Corrupt if this machine does not know it: by another one every
// day that somebody counts would be another, and nobody would see it. `where`: the workspace.
[[nodiscard]] Result<QTimeZone> knownTimeZone(const QString &name, const QString &where);
// The zone of now, for whoever keeps a workspace open for long. Errors as of knownTimeZone().
[[nodiscard]] Result<QTimeZone> currentTimeZone(Database &database);

} // namespace bluepencil
