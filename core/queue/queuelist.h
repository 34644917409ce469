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
        Returned, // came back to this reviewer: recalled, not sent, or with another draft
        Waiting, // this reviewer asked its producer for another draft
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
    bool held = false; // leased by this reviewer now, whatever the state
    QString notSentReason;
    bool redrafted = false; // came back because another draft had been asked for

    bool operator==(const QueueEntry &) const = default;
};

struct QueueListing {
    std::vector<QueueEntry> entries; // in the order in which lease hands them out, at most `limit`
    qint64 open = 0; // of all, shown or not
};

// What a line must be to be listed; what is empty asks for nothing. Case counts nowhere.
struct QueueFilter {
    // Started: a working text is saved. The others as QueueEntry::State.
    enum class State { Any, Free, Mine, Started, Returned, Waiting, Other };

    QString text; // in the title or the external id
    QString queue;
    QString task;
    QString language; // "en" is also "en-GB"
    State state = State::Any;
    QString externalId; // the whole of it

    [[nodiscard]] bool isEmpty() const { return *this == QueueFilter(); }

    bool operator==(const QueueFilter &) const = default;
};

// What `reviewer` could work on now; items they have decided are left out.
[[nodiscard]] Result<QueueListing> listQueue(Database &database, const QString &reviewer,
                                             const QueueFilter &filter, UtcMs now, int limit);

// An open item that should not wait, without a word of what it is about.
struct UrgentItem {
    QString itemId;
    QString queue;
    UtcMs arrivedAt = 0; // by the store's clock

    bool operator==(const UrgentItem &) const = default;
};

// Of what `reviewer` could take now (free, or come back to them): those of at least that priority
// and those due before `dueBefore`; the most urgent first, at most `limit`.
[[nodiscard]] Result<std::vector<UrgentItem>> listUrgent(Database &database,
                                                         const QString &reviewer, int priority,
                                                         UtcMs dueBefore, UtcMs now, int limit);

} // namespace bluepencil
