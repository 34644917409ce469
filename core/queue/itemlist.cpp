// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/itemlist.h"

#include "core/store/database/database.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

struct SetOf {
    ItemSet set;
    const char *name;
    const char *condition; // with one `?` for Due
};

constexpr std::array sets {
    SetOf {ItemSet::Open, "open", "i.state = 'open'"},
    SetOf {ItemSet::Due, "due", "i.state = 'open' AND i.due_at <= ?"},
    SetOf {ItemSet::Dead, "dead", "i.state = 'dead'"},
    SetOf {ItemSet::Done, "done", "i.state = 'done'"},
    SetOf {ItemSet::Cancelled, "cancelled", "i.state = 'cancelled'"},
    SetOf {ItemSet::Expired, "expired", "i.state = 'expired'"},
    SetOf {ItemSet::Redraft, "redraft", "i.state = 'open' AND i.draft_request_id IS NOT NULL"},
    SetOf {ItemSet::Undelivered, "undelivered",
           "i.item_id IN (SELECT item_id FROM outcome WHERE state IN ('committed', 'taken'))"},
};

const SetOf &describe(ItemSet set)
{
    return *std::find_if(sets.begin(), sets.end(),
                         [&](const SetOf &one) { return one.set == set; });
}

Result<> addSlots(Database &database, ListedItem &item)
{
    Query query(database,
                QStringLiteral("SELECT slot_id, kind, state, owner, lease_until, deliveries"
                               " FROM slot WHERE item_id = ? ORDER BY slot_no"));
    BLUEPENCIL_TRY(query.bind(item.itemId).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        item.slotList.push_back({query.integer(0),
                                 slotKindFromName(query.text(1)).value_or(SlotKind::Review),
                                 query.text(2), query.text(3), query.optionalInteger(4),
                                 static_cast<int>(query.integer(5))});
    }
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

} // namespace

QString itemSetName(ItemSet set)
{
    return QString::fromLatin1(describe(set).name);
}

std::optional<ItemSet> itemSetFromName(QStringView name)
{
    for (const SetOf &one : sets) {
        if (QLatin1String(one.name) == name)
            return one.set;
    }
    return std::nullopt;
}

Result<ItemList> listItems(Database &database, const ItemListQuery &wanted)
{
    constexpr int most = 200;
    if (wanted.limit < 1 || wanted.limit > most) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a page holds 1 to %1 items").arg(most),
                    QStringLiteral("limit"));
    }
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    QString sql = QStringLiteral("SELECT i.item_no, i.item_id, i.producer, i.external_id, i.queue,"
                                 " i.state, i.revision, i.priority, i.due_at, i.created_at"
                                 " FROM item i WHERE i.item_no > ? AND ")
        + QString::fromLatin1(describe(wanted.set).condition);
    if (!wanted.queues.isEmpty())
        sql += QStringLiteral(" AND i.queue IN (%1)").arg(marks(wanted.queues.size()));
    sql += QStringLiteral(" ORDER BY i.item_no LIMIT ?");
    Query query(database, sql);
    query.bind(wanted.after);
    if (wanted.set == ItemSet::Due)
        query.bind(wanted.dueBefore);
    for (const QString &queue : wanted.queues)
        query.bind(queue);
    BLUEPENCIL_TRY(query.bind(wanted.limit + 1).run());
    ItemList list;
    qint64 last = 0;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (int(list.items.size()) == wanted.limit) {
            list.next = last;
            query.finish();
            break;
        }
        last = query.integer(0);
        ListedItem item;
        item.itemId = query.text(1);
        item.producer = query.text(2);
        item.externalId = query.text(3);
        item.queue = query.text(4);
        item.state = query.text(5);
        item.revision = static_cast<int>(query.integer(6));
        item.priority = static_cast<int>(query.integer(7));
        item.dueAt = query.optionalInteger(8);
        item.arrivedAt = query.integer(9);
        list.items.push_back(std::move(item));
    }
    for (ListedItem &item : list.items)
        BLUEPENCIL_TRY(addSlots(database, item));
    return list;
}

} // namespace bluepencil
