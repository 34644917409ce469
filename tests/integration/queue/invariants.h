// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"
#include "tests/integration/queue/backend.h"
#include "tests/support/queuemodel.h"

#include <QStringList>

namespace bluepencil {

// What must hold of any store at any time, whatever the model says: the names of the invariants
// that do not, each with a row that breaks it.
[[nodiscard]] QStringList brokenInvariants(QueueBackend &backend);
// The same of a workspace that was opened.
[[nodiscard]] QStringList brokenInvariants(Database &database);

// The whole state, one line for each thing, in the same words from store and model.
[[nodiscard]] QStringList stateOf(QueueBackend &backend);
[[nodiscard]] QStringList stateOf(const QueueModel &model);

// Tells the model the ids that the store has made. Empty if each fence grew as it must.
[[nodiscard]] QString tellIds(QueueBackend &backend, QueueModel &model);

} // namespace bluepencil
