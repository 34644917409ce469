// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QStringList>

namespace bluepencil {

// The subject_id of an item's line; empty if it names none.
[[nodiscard]] QString subjectOf(const QByteArray &line);

// Items that were about the person and are about somebody else by now: a later revision named
// another subject_id. What was said and decided before is the first one's still. In their order.
[[nodiscard]] Result<QStringList> itemsOnceAbout(Database &database, const QString &subjectId);

} // namespace bluepencil
