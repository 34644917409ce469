// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"

#include <optional>

namespace bluepencil {

class Database;

// What the gateway must know before it lets somebody do something. Each says nothing of what is
// not there, so that nobody can tell what belongs to others from what does not exist.

// Of an outcome, or of a request for another draft.
[[nodiscard]] Result<std::optional<QString>> producerOfOutcome(Database &database,
                                                               const QString &outcomeId);
[[nodiscard]] Result<std::optional<QString>> queueOfOutcome(Database &database,
                                                            const QString &outcomeId);
[[nodiscard]] Result<std::optional<QString>> queueOfSlot(Database &database, qint64 slotId);
// Of a decision's place, or that of a request for another draft.
[[nodiscard]] Result<std::optional<QString>> queueOfDecision(Database &database,
                                                             const QString &decisionId);
[[nodiscard]] Result<std::optional<QString>>
queueOfItem(Database &database, const QString &producer, const QString &externalId);
// A place on the item is, or was, this reviewer's.
[[nodiscard]] Result<bool> hasPlaceOn(Database &database, const QString &reviewer,
                                      const QString &producer, const QString &externalId);
// A place of the queue (empty: of any) could be leased by somebody. Cheap: nothing is locked.
[[nodiscard]] Result<bool> mayHaveWork(Database &database, const QString &queue, UtcMs now);

} // namespace bluepencil
