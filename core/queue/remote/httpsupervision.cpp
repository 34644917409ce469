// SPDX-License-Identifier: GPL-3.0-or-later
// What producers and supervisors ask of the gateway.
#include "core/model/fields.h"
#include "core/queue/remote/httpreviewqueue.h"
#include "core/queue/remote/wire.h"

namespace bluepencil {

namespace {

QByteArray itemPath(const QString &externalId, const char *what = "")
{
    return "/v1/items/" + urlPart(externalId) + what;
}

Result<> only(const Result<QByteArray> &done)
{
    return done ? Result<> {} : fail(done.error());
}

QByteArray signalLine(const Signal &signal)
{
    OrderedJson json;
    json["outcome_id"] = toStdString(signal.outcomeId);
    json["kind"] = toStdString(signal.kind);
    json["value"] = OrderedJson(signal.value);
    json["at"] = toStdString(toRfc3339(signal.at));
    return toLine(json);
}

} // namespace

// The producer is the token's.
Result<SubmitReceipt> HttpReviewQueue::submit(const QString &, const Item &item)
{
    const Result<QByteArray> bytes = send("POST", "/v1/items", item.line);
    if (!bytes)
        return fail(bytes.error());
    Result<SubmitReceipt> receipt = wire::readSubmitReceipt(*bytes);
    return receipt ? receipt : fail(unreadable(receipt.error()));
}

Result<SubmitReceipt> HttpReviewQueue::revise(const QString &, const Item &item)
{
    const Result<QByteArray> bytes
        = send("POST", itemPath(item.externalId, "/revisions"), item.line);
    if (!bytes)
        return fail(bytes.error());
    Result<SubmitReceipt> receipt = wire::readSubmitReceipt(*bytes);
    return receipt ? receipt : fail(unreadable(receipt.error()));
}

Result<ItemStatus> HttpReviewQueue::status(const QString &producer, const QString &externalId)
{
    const Result<QByteArray> bytes = get(itemPath(externalId) + "?producer=" + urlPart(producer));
    if (!bytes)
        return fail(bytes.error());
    Result<ItemStatus> status = wire::readItemStatus(*bytes);
    return status ? status : fail(unreadable(status.error()));
}

Result<> HttpReviewQueue::cancel(const QString &, const QString &externalId)
{
    return only(send("POST", itemPath(externalId, "/cancel"), "{}"));
}

Result<std::vector<Outcome>> HttpReviewQueue::takeOutcomes(const QString &, int max, qint64 hideMs)
{
    const Result<QByteArray> bytes = get("/v1/outcomes?limit=" + QByteArray::number(max)
                                         + "&hold_ms=" + QByteArray::number(hideMs));
    if (!bytes)
        return fail(bytes.error());
    const Result<std::vector<QByteArray>> list = wire::elements(*bytes);
    if (!list)
        return fail(unreadable(list.error()));
    std::vector<Outcome> outcomes;
    for (const QByteArray &one : *list) {
        Result<Outcome> outcome = parseOutcome(one);
        if (!outcome)
            return fail(unreadable(outcome.error()));
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<> HttpReviewQueue::ackOutcome(const QString &outcomeId)
{
    return only(send("POST", "/v1/outcomes/" + urlPart(outcomeId) + "/ack", "{}"));
}

Result<> HttpReviewQueue::nackOutcome(const QString &outcomeId, const QString &reason)
{
    OrderedJson json;
    json["reason"] = toStdString(reason);
    // Given back twice is given back: a Conflict, also after an answer that was lost, says that the
    // outcome went another way.
    return only(send("POST", "/v1/outcomes/" + urlPart(outcomeId) + "/nack", toLine(json)));
}

Result<> HttpReviewQueue::signal(const Signal &signal)
{
    return only(send("POST", "/v1/signals", signalLine(signal)));
}

Result<std::vector<QueueInfo>> HttpReviewQueue::queues()
{
    const Result<QByteArray> bytes = get("/v1/queues");
    if (!bytes)
        return fail(bytes.error());
    const Result<std::vector<QByteArray>> list = wire::elements(*bytes);
    if (!list)
        return fail(unreadable(list.error()));
    std::vector<QueueInfo> infos;
    for (const QByteArray &one : *list) {
        Result<QueueInfo> info = wire::readQueueInfo(one);
        if (!info)
            return fail(unreadable(info.error()));
        infos.push_back(std::move(*info));
    }
    return infos;
}

Result<> HttpReviewQueue::reassign(qint64 slotId, const QString &reviewer)
{
    OrderedJson json;
    json["reviewer"] = toStdString(reviewer);
    json["reason"] = "";
    return only(
        send("POST", "/v1/leases/" + QByteArray::number(slotId) + "/reassign", toLine(json)));
}

Result<> HttpReviewQueue::requeue(const QString &producer, const QString &externalId)
{
    return only(send("POST", itemPath(externalId, "/requeue?producer=") + urlPart(producer), "{}"));
}

Result<> HttpReviewQueue::pause(const QString &queue)
{
    return only(send("POST", "/v1/queues/" + urlPart(queue) + "/pause", "{}"));
}

Result<> HttpReviewQueue::resume(const QString &queue)
{
    return only(send("POST", "/v1/queues/" + urlPart(queue) + "/resume", "{}"));
}

} // namespace bluepencil
