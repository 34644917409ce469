// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;

// A line of the queue as one reviewer sees it.
struct QueueEntry {
    enum class State {
        Free, // can be leased
        Mine, // held by this reviewer
        Returned, // came back to this reviewer: recalled, or not sent
        Other, // held by another
    };

    QString itemId;
    QString producer;
    QString externalId;
    QString title; // the item's, else the first words of its last user message
    QString queue;
    QString task;
    QString language;
    int priority = 50;
    std::optional<UtcMs> dueAt;
    State state = State::Free;
    bool started = false; // a working text is saved
    QString notSentReason;

    bool operator==(const QueueEntry &) const = default;
};

struct QueueListing {
    std::vector<QueueEntry> entries; // in the order in which lease hands them out, at most `limit`
    qint64 open = 0; // of all, shown or not
};

// What `reviewer` could work on now; items they have decided are left out. `text` filters title and
// external id, without regard to case. Empty queue: all.
[[nodiscard]] Result<QueueListing> listQueue(Database &database, const QString &reviewer,
                                             const QString &queue, const QString &text, UtcMs now,
                                             int limit);

} // namespace bluepencil
