// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;

// What a supervisor looks for.
enum class ItemSet {
    Open,
    Due, // open, and due before `dueBefore`
    Dead,
    Done,
    Cancelled,
    Expired,
    Redraft, // open, and waits for another draft
    Undelivered, // its outcome was not acknowledged
};

struct ItemListQuery {
    ItemSet set = ItemSet::Open;
    QStringList queues; // empty: all
    UtcMs dueBefore = 0;
    qint64 after = 0; // goes on behind ItemList::next
    int limit = 50; // 1 to 200
};

// One place on a listed item, as reassigning needs it.
struct ListedSlot {
    qint64 slotId = 0;
    SlotKind kind = SlotKind::Review;
    QString state; // ready | leased | decided | dead | cancelled
    QString owner; // empty: nobody
    std::optional<UtcMs> leaseUntil;
    int deliveries = 0;
};

// An item without a word of what it is about.
struct ListedItem {
    QString itemId;
    QString producer;
    QString externalId;
    QString queue;
    QString state;
    int revision = 1;
    int priority = 50;
    std::optional<UtcMs> dueAt;
    UtcMs arrivedAt = 0;
    std::vector<ListedSlot> slotList;
};

struct ItemList {
    std::vector<ListedItem> items; // in the order of arrival
    std::optional<qint64> next; // absent on the last page
};

// InvalidArgument for a limit out of range.
[[nodiscard]] Result<ItemList> listItems(Database &database, const ItemListQuery &query);

[[nodiscard]] QString itemSetName(ItemSet set);
[[nodiscard]] std::optional<ItemSet> itemSetFromName(QStringView name);

} // namespace bluepencil
