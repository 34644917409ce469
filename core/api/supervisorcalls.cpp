// SPDX-License-Identifier: GPL-3.0-or-later
// What supervisors ask: how the queues stand, and what becomes of items nobody gets done.
#include "core/api/routes.h"
#include "core/base/limits.h"
#include "core/model/fields.h"
#include "core/queue/itemlist.h"
#include "core/queue/lookups.h"
#include "core/queue/remote/wire.h"
#include "core/queue/rights/erasurenotices.h"

#include <limits>

namespace bluepencil::api {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 longestAheadMs = qint64 {30} * 24 * hourMs;

OrderedJson slotJson(const ListedSlot &slot)
{
    OrderedJson json;
    json["slot"] = slot.slotId;
    json["kind"] = toStdString(slotKindName(slot.kind));
    json["state"] = toStdString(slot.state);
    json["owner"] = slot.owner.isEmpty() ? OrderedJson() : OrderedJson(toStdString(slot.owner));
    json["lease_until"] = timeOrNull(slot.leaseUntil);
    json["deliveries"] = slot.deliveries;
    return json;
}

OrderedJson itemJson(const ListedItem &item)
{
    OrderedJson json;
    json["item_id"] = toStdString(item.itemId);
    json["producer"] = toStdString(item.producer);
    json["external_id"] = toStdString(item.externalId);
    json["queue"] = toStdString(item.queue);
    json["state"] = toStdString(item.state);
    json["revision"] = item.revision;
    json["priority"] = item.priority;
    json["due_at"] = timeOrNull(item.dueAt);
    json["arrived_at"] = timeOrNull(item.arrivedAt);
    json["slots"] = OrderedJson::array();
    for (const ListedSlot &slot : item.slotList)
        json["slots"].push_back(slotJson(slot));
    return json;
}

Result<std::vector<QueueInfo>> queuesFor(const ApiTools &tools, const Call &call)
{
    Result<std::vector<QueueInfo>> infos
        = tools.pool.run([](Desk &desk) { return desk.queue.queues(); });
    if (infos)
        std::erase_if(*infos, [&](const QueueInfo &info) { return !call.allows(info.name); });
    return infos;
}

Result<ItemListQuery> readListQuery(const ApiTools &tools, const Call &call)
{
    ItemListQuery query;
    const QString state = call.query.value(QStringLiteral("state"), QStringLiteral("open"));
    const std::optional<ItemSet> set = itemSetFromName(state);
    if (!set) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is not known"),
                    QStringLiteral("state"),
                    QStringLiteral("use open, due, dead, done, cancelled, expired, redraft or "
                                   "undelivered"));
    }
    const Result<qint64> limit = numberOf(call, "limit", 50, 1, 200);
    if (!limit)
        return fail(limit.error());
    const Result<qint64> after = numberOf(call, "cursor", 0, 0, std::numeric_limits<qint64>::max());
    if (!after)
        return fail(after.error());
    const Result<qint64> ahead = numberOf(call, "due_within_ms", hourMs, 0, longestAheadMs);
    if (!ahead)
        return fail(ahead.error());
    const QString queue = call.query.value(QStringLiteral("queue"));
    if (!queue.isEmpty() && !call.allows(queue))
        return fail(otherQueue(queue));
    query.set = *set;
    query.limit = int(*limit);
    query.after = *after;
    query.dueBefore = tools.clock.now() + *ahead;
    query.queues = queue.isEmpty() ? call.queues() : QStringList {queue};
    return query;
}

RouteAnswer setPaused(const ApiTools &tools, const Call &call, bool isPaused)
{
    const QString queue = call.names.first();
    if (!call.allows(queue))
        return fail(otherQueue(queue));
    const Result<> done = tools.pool.run([queue, isPaused](Desk &desk) {
        return isPaused ? desk.queue.pause(queue) : desk.queue.resume(queue);
    });
    if (!done)
        return fail(done.error());
    if (!isPaused) {
        tools.room.wake(WaitingRoom::Topic::Leases, queue, 16);
        tools.room.wake(WaitingRoom::Topic::Outcomes, {}, 16);
    }
    return nothingReply();
}

} // namespace

RouteAnswer queues(const ApiTools &tools, const Call &call)
{
    const Result<std::vector<QueueInfo>> infos = queuesFor(tools, call);
    if (!infos)
        return fail(infos.error());
    std::vector<QByteArray> written;
    for (const QueueInfo &info : *infos)
        written.push_back(wire::write(info));
    return jsonReply(wire::array(written));
}

RouteAnswer queueInfo(const ApiTools &tools, const Call &call)
{
    const Result<std::vector<QueueInfo>> infos = queuesFor(tools, call);
    if (!infos)
        return fail(infos.error());
    for (const QueueInfo &info : *infos) {
        if (info.name == call.names.first())
            return jsonReply(wire::write(info));
    }
    return fail(noSuchThing(call.names.first()));
}

RouteAnswer pauseQueue(const ApiTools &tools, const Call &call)
{
    return setPaused(tools, call, true);
}

RouteAnswer resumeQueue(const ApiTools &tools, const Call &call)
{
    return setPaused(tools, call, false);
}

RouteAnswer listItems(const ApiTools &tools, const Call &call)
{
    Result<ItemListQuery> query = readListQuery(tools, call);
    if (!query)
        return fail(query.error());
    const Result<ItemList> list = tools.pool.run([query = std::move(*query)](Desk &desk) {
        return bluepencil::listItems(desk.database(), query);
    });
    if (!list)
        return fail(list.error());
    OrderedJson json;
    json["items"] = OrderedJson::array();
    for (const ListedItem &item : list->items)
        json["items"].push_back(itemJson(item));
    json["next"] = list->next ? OrderedJson(std::to_string(*list->next)) : OrderedJson();
    return jsonReply(toLine(json));
}

RouteAnswer requeueItem(const ApiTools &tools, const Call &call)
{
    const Result<QString> producer = requiredOf(call, "producer");
    if (!producer)
        return fail(producer.error());
    const QString externalId = call.names.first();
    const Result<> done = tools.pool.run(
        [producer = *producer, externalId, token = call.token](Desk &desk) -> Result<> {
            const Result<std::optional<QString>> queue
                = queueOfItem(desk.database(), producer, externalId);
            if (!queue)
                return fail(queue.error());
            const QStringList &queues = token.who.queues;
            if (!*queue || (!queues.isEmpty() && !queues.contains(**queue)))
                return fail(noSuchThing(externalId));
            return desk.queue.requeue(producer, externalId);
        });
    if (!done)
        return fail(done.error());
    tools.room.wake(WaitingRoom::Topic::Leases, {}, 4);
    return nothingReply();
}

RouteAnswer reassign(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    QString reviewer;
    fields.requiredName("reviewer", reviewer);
    if (!fields.ok())
        return fail(*fields.error());
    bool isNumber = false;
    const qint64 slot = call.names.first().toLongLong(&isNumber);
    if (!isNumber)
        return fail(noSuchThing(call.names.first()));
    const Result<> done
        = tools.pool.run([slot, reviewer, queues = call.queues()](Desk &desk) -> Result<> {
              const Result<std::optional<QString>> queue = queueOfSlot(desk.database(), slot);
              if (!queue)
                  return fail(queue.error());
              if (!*queue || (!queues.isEmpty() && !queues.contains(**queue)))
                  return fail(noSuchThing(QString::number(slot)));
              return desk.queue.reassign(slot, reviewer);
          });
    if (!done)
        return fail(done.error());
    tools.room.wake(WaitingRoom::Topic::Leases, {}, std::numeric_limits<int>::max());
    return nothingReply();
}

RouteAnswer erasureStations(const ApiTools &tools, const Call &)
{
    const Result<std::vector<StationErasures>> stations
        = tools.pool.run([](Desk &desk) { return stationErasures(desk.database()); });
    if (!stations)
        return fail(stations.error());
    OrderedJson json = OrderedJson::array();
    for (const StationErasures &station : *stations) {
        json.push_back({{"workstation", toStdString(station.workstation)},
                        {"reviewer", toStdString(station.reviewer)},
                        {"seq", station.seq},
                        {"at", toStdString(toRfc3339(station.at))},
                        {"behind", station.behind}});
    }
    return jsonReply(toLine(json));
}

} // namespace bluepencil::api
