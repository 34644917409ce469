// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <optional>

namespace bluepencil {

// A number up to which no row of a table is still to come: whoever reads in a transaction that
// begins afterwards sees all of them. On a server numbers are given out before rows can be seen,
// and not seen in their order, however long a transaction takes. Waits a moment for those that are
// writing; nothing where one of them goes on, or where nobody can know (a standby). Outside of any
// transaction. `table` and `column` are names of ours.
[[nodiscard]] Result<std::optional<qint64>> lastSureNumber(Database &database, const QString &table,
                                                           const QString &column);

} // namespace bluepencil
