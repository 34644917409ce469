// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

class Database;

// The checks (by their names in `check --json`) whose findings must be answered before a text of
// the queue goes out. NotFound without such a queue.
[[nodiscard]] Result<QStringList> answerDemand(Database &database, const QString &queue);
// Takes the place of the demand before; it holds for items leased or renewed from now on. Names are
// the caller's affair, but for commas.
[[nodiscard]] Result<> setAnswerDemand(Database &database, const QString &queue,
                                       const QStringList &checks);

} // namespace bluepencil
