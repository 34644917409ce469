// SPDX-License-Identifier: GPL-3.0-or-later
// What producers ask: items in, outcomes out. The producer is the token's subject, always.
#include "core/api/routes.h"
#include "core/base/limits.h"
#include "core/model/fields.h"
#include "core/queue/lookups.h"
#include "core/queue/remote/wire.h"

#include <algorithm>
#include <limits>

namespace bluepencil::api {

namespace {

constexpr qint64 defaultHoldMs = 60'000;
constexpr qint64 longestHoldMs = 3'600'000;
constexpr int wokenForOne = 4; // of those who wait for work in a queue that one item came into
constexpr qsizetype itemsPerJob = 20; // so that a long list lets others in between

Result<Item> readItem(const Call &call, const QByteArray &line)
{
    if (line.size() > limits::HttpItemBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is larger than %1 bytes").arg(limits::HttpItemBytes),
                    QStringLiteral("item"), QStringLiteral("send less of it"));
    }
    Result<Item> item = parseItem(line);
    if (item && !call.allows(item->queue))
        return fail(otherQueue(item->queue));
    return item;
}

// Of items in queues that the token is not for nothing is told, and nothing is done with them.
Result<> checkItem(Desk &desk, const QString &producer, const QString &externalId,
                   const QStringList &queues)
{
    if (queues.isEmpty())
        return {};
    const Result<std::optional<QString>> queue = queueOfItem(desk.database(), producer, externalId);
    if (!queue)
        return fail(queue.error());
    return *queue && queues.contains(**queue) ? Result<> {} : fail(noSuchThing(externalId));
}

// An id is one item's in all queues: sent again to one of the token's it would reach that item.
Result<SubmitReceipt> submitWithin(Desk &desk, const QString &producer, const Item &item,
                                   const QStringList &queues)
{
    if (!queues.isEmpty()) {
        const Result<std::optional<QString>> queue
            = queueOfItem(desk.database(), producer, item.externalId);
        if (!queue)
            return fail(queue.error());
        if (*queue && !queues.contains(**queue)) {
            return fail(Error::Code::NotPermitted,
                        QStringLiteral("the id is not free for this token"), item.externalId,
                        QStringLiteral("use another"));
        }
    }
    return desk.queue.submit(producer, item);
}

struct Submitted {
    Result<SubmitReceipt> receipt;
    QString externalId;
};

// One transaction each: what is refused leaves the others as they are.
Result<std::vector<Submitted>> submitAll(const ApiTools &tools, const Call &call,
                                         const std::vector<QByteArray> &lines)
{
    std::vector<Submitted> all;
    for (qsizetype begin = 0; begin < std::ssize(lines); begin += itemsPerJob) {
        const qsizetype end = std::min<qsizetype>(begin + itemsPerJob, std::ssize(lines));
        std::vector<Result<Item>> items;
        for (qsizetype i = begin; i < end; ++i)
            items.push_back(readItem(call, lines[size_t(i)]));
        Result<std::vector<Submitted>> some = tools.pool.run([items = std::move(items),
                                                              producer = call.subject(),
                                                              queues = call.queues()](Desk &desk)
                                                                 -> Result<std::vector<Submitted>> {
            std::vector<Submitted> done;
            for (const Result<Item> &item : items) {
                if (item)
                    done.push_back({submitWithin(desk, producer, *item, queues), item->externalId});
                else
                    done.push_back({fail(item.error()), {}});
            }
            return done;
        });
        if (!some)
            return some;
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    return all;
}

RouteAnswer submitMany(const ApiTools &tools, const Call &call)
{
    const Result<std::vector<QByteArray>> lines = bodyLines(call);
    if (!lines)
        return fail(lines.error());
    const Result<std::vector<Submitted>> all = submitAll(tools, call, *lines);
    if (!all)
        return fail(all.error());
    std::vector<QByteArray> answers;
    for (const Submitted &one : *all) {
        answers.push_back(one.receipt ? wire::write(*one.receipt, one.externalId)
                                      : problemBody(one.receipt.error(),
                                                    statusOf(one.receipt.error()), call.requestId));
    }
    tools.room.wake(WaitingRoom::Topic::Leases, {},
                    int(std::min<qsizetype>(std::ssize(*all), 16) * wokenForOne));
    return jsonReply(wire::array(answers));
}

RouteAnswer receiptReply(const Result<SubmitReceipt> &receipt, const QString &externalId)
{
    if (!receipt)
        return fail(receipt.error());
    const bool isNew = receipt->state == SubmitReceipt::State::Accepted;
    return jsonReply(wire::write(*receipt, externalId), isNew ? 201 : 200);
}

// Nothing about outcomes of others: not even that they are there.
Result<> checkMine(Desk &desk, const QString &outcomeId, const QString &producer,
                   const QStringList &queues)
{
    const Result<std::optional<QString>> owner = producerOfOutcome(desk.database(), outcomeId);
    if (!owner)
        return fail(owner.error());
    if (!*owner || **owner != producer)
        return fail(noSuchThing(outcomeId));
    if (queues.isEmpty())
        return {};
    const Result<std::optional<QString>> queue = queueOfOutcome(desk.database(), outcomeId);
    if (!queue)
        return fail(queue.error());
    return *queue && queues.contains(**queue) ? Result<> {} : fail(noSuchThing(outcomeId));
}

QByteArray validLine(const Item &item)
{
    OrderedJson json;
    json["valid"] = true;
    json["external_id"] = toStdString(item.externalId);
    json["revision"] = item.revision;
    json["queue"] = toStdString(item.queue);
    return toLine(json);
}

} // namespace

RouteAnswer submitItems(const ApiTools &tools, const Call &call)
{
    if (call.isLines())
        return submitMany(tools, call);
    Result<Item> item = readItem(call, oneLine(call.body));
    if (!item)
        return fail(item.error());
    const QString externalId = item->externalId;
    const QString queue = item->queue;
    const Result<SubmitReceipt> receipt = tools.pool.run(
        [item = std::move(*item), producer = call.subject(), queues = call.queues()](Desk &desk) {
            return submitWithin(desk, producer, item, queues);
        });
    if (receipt)
        tools.room.wake(WaitingRoom::Topic::Leases, queue, wokenForOne);
    return receiptReply(receipt, externalId);
}

RouteAnswer validateItems(const ApiTools &, const Call &call)
{
    if (!call.isLines()) {
        const Result<Item> item = readItem(call, oneLine(call.body));
        if (!item)
            return fail(item.error());
        return jsonReply(validLine(*item));
    }
    const Result<std::vector<QByteArray>> lines = bodyLines(call);
    if (!lines)
        return fail(lines.error());
    std::vector<QByteArray> answers;
    for (const QByteArray &line : *lines) {
        const Result<Item> item = readItem(call, line);
        answers.push_back(item ? validLine(*item)
                               : problemBody(item.error(), statusOf(item.error()), call.requestId));
    }
    return jsonReply(wire::array(answers));
}

RouteAnswer reviseItem(const ApiTools &tools, const Call &call)
{
    Result<Item> item = readItem(call, oneLine(call.body));
    if (!item)
        return fail(item.error());
    const QString externalId = call.names.first();
    if (item->externalId != externalId) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is another than the path names"),
                    QStringLiteral("/external_id"), QStringLiteral("send it to its own path"));
    }
    const QString queue = item->queue;
    const Result<SubmitReceipt> receipt
        = tools.pool.run([item = std::move(*item), producer = call.subject(),
                          queues = call.queues()](Desk &desk) -> Result<SubmitReceipt> {
              BLUEPENCIL_TRY(checkItem(desk, producer, item.externalId, queues));
              return desk.queue.revise(producer, item);
          });
    if (receipt)
        tools.room.wake(WaitingRoom::Topic::Leases, queue, wokenForOne);
    return receiptReply(receipt, externalId);
}

RouteAnswer itemStatus(const ApiTools &tools, const Call &call)
{
    const bool isProducer = call.role() == Who::Role::Producer;
    const QString asked = call.query.value(QStringLiteral("producer"));
    const QString producer = isProducer ? call.subject() : asked;
    if (producer.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is missing"),
                    QStringLiteral("producer"), QStringLiteral("say whose item it is"));
    }
    const QString externalId = call.names.first();
    if (isProducer && !asked.isEmpty() && asked != producer)
        return fail(noSuchThing(externalId));
    Result<ItemStatus> status = tools.pool.run(
        [producer, externalId, who = call.subject(), queues = call.queues(),
         isReviewer = call.role() == Who::Role::Reviewer](Desk &desk) -> Result<ItemStatus> {
            if (isReviewer) {
                const Result<bool> mine = hasPlaceOn(desk.database(), who, producer, externalId);
                if (!mine)
                    return fail(mine.error());
                if (!*mine)
                    return fail(noSuchThing(externalId));
            }
            BLUEPENCIL_TRY(checkItem(desk, producer, externalId, queues));
            return desk.queue.status(producer, externalId);
        });
    if (!status)
        return fail(status.error());
    if (!call.allows(status->queue))
        return fail(noSuchThing(externalId));
    if (call.role() == Who::Role::Reviewer)
        status->outcome.reset(); // what others decided is not theirs to see
    return jsonReply(wire::write(*status));
}

RouteAnswer cancelItem(const ApiTools &tools, const Call &call)
{
    const Result<> done
        = tools.pool.run([producer = call.subject(), externalId = call.names.first(),
                          queues = call.queues()](Desk &desk) -> Result<> {
              BLUEPENCIL_TRY(checkItem(desk, producer, externalId, queues));
              return desk.queue.cancel(producer, externalId);
          });
    if (!done)
        return fail(done.error());
    tools.room.wake(WaitingRoom::Topic::Outcomes, call.subject(), std::numeric_limits<int>::max());
    return nothingReply();
}

RouteAnswer outcomeOfItem(const ApiTools &tools, const Call &call)
{
    const Result<qint64> wait = waitOf(call);
    if (!wait)
        return fail(wait.error());
    const Result<qint64> hold = numberOf(call, "hold_ms", defaultHoldMs, 1'000, longestHoldMs);
    if (!hold)
        return fail(hold.error());
    const Ask ask = [&](bool) -> Result<std::optional<HttpReply>> {
        const Result<std::optional<Outcome>> outcome = tools.pool.run(
            [producer = call.subject(), externalId = call.names.first(), hold = *hold,
             queues = call.queues()](Desk &desk) -> Result<std::optional<Outcome>> {
                BLUEPENCIL_TRY(checkItem(desk, producer, externalId, queues));
                return desk.queue.takeOutcomeOf(producer, externalId, hold);
            });
        if (!outcome)
            return fail(outcome.error());
        if (!*outcome)
            return std::nullopt;
        return jsonReply(toLine(toJson(**outcome)));
    };
    return waitFor(tools, call, WaitingRoom::Topic::Outcomes, call.subject(), *wait, ask,
                   nothingReply());
}

RouteAnswer takeOutcomes(const ApiTools &tools, const Call &call)
{
    const Result<qint64> wait = waitOf(call);
    if (!wait)
        return fail(wait.error());
    const Result<qint64> limit = numberOf(call, "limit", 20, 1, 100);
    if (!limit)
        return fail(limit.error());
    const Result<qint64> hold = numberOf(call, "hold_ms", defaultHoldMs, 1'000, longestHoldMs);
    if (!hold)
        return fail(hold.error());
    const Ask ask = [&](bool) -> Result<std::optional<HttpReply>> {
        const Result<std::vector<Outcome>> outcomes
            = tools.pool.run([producer = call.subject(), limit = int(*limit), hold = *hold,
                              queues = call.queues()](Desk &desk) {
                  return desk.queue.takeOutcomesWithin(producer, queues, limit, hold);
              });
        if (!outcomes)
            return fail(outcomes.error());
        if (outcomes->empty())
            return std::nullopt;
        std::vector<QByteArray> written;
        for (const Outcome &outcome : *outcomes)
            written.push_back(toLine(toJson(outcome)));
        return jsonReply(wire::array(written));
    };
    return waitFor(tools, call, WaitingRoom::Topic::Outcomes, call.subject(), *wait, ask,
                   jsonReply("[]"));
}

RouteAnswer ackOutcome(const ApiTools &tools, const Call &call)
{
    const Result<> done = tools.pool.run([id = call.names.first(), producer = call.subject(),
                                          queues = call.queues()](Desk &desk) -> Result<> {
        BLUEPENCIL_TRY(checkMine(desk, id, producer, queues));
        return desk.queue.ackOutcome(id);
    });
    if (!done)
        return fail(done.error());
    return nothingReply();
}

RouteAnswer nackOutcome(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    QString reason;
    fields.requiredText("reason", reason, limits::NoteBytes);
    if (!fields.ok())
        return fail(*fields.error());
    const Result<> done = tools.pool.run([id = call.names.first(), producer = call.subject(),
                                          reason, queues = call.queues()](Desk &desk) -> Result<> {
        BLUEPENCIL_TRY(checkMine(desk, id, producer, queues));
        return desk.queue.nackOutcome(id, reason);
    });
    if (!done)
        return fail(done.error());
    tools.room.wake(WaitingRoom::Topic::Leases, {}, wokenForOne);
    return nothingReply();
}

RouteAnswer takeSignals(const ApiTools &tools, const Call &call)
{
    const auto take = [&](const QByteArray &line) -> Result<> {
        Result<Signal> signal = parseSignal(line);
        if (!signal)
            return fail(signal.error());
        return tools.pool.run([signal = std::move(*signal), producer = call.subject(),
                               queues = call.queues()](Desk &desk) -> Result<> {
            BLUEPENCIL_TRY(checkMine(desk, signal.outcomeId, producer, queues));
            return desk.queue.signal(signal);
        });
    };
    if (!call.isLines()) {
        const Result<> taken = take(oneLine(call.body));
        if (!taken)
            return fail(taken.error());
        return nothingReply();
    }
    const Result<std::vector<QByteArray>> lines = bodyLines(call);
    if (!lines)
        return fail(lines.error());
    std::vector<QByteArray> answers;
    for (const QByteArray &line : *lines) {
        const Result<> taken = take(line);
        if (!taken && DatabasePool::isOverloaded(taken.error()))
            return fail(taken.error());
        answers.push_back(
            taken ? QByteArray("{\"taken\":true}")
                  : problemBody(taken.error(), statusOf(taken.error()), call.requestId));
    }
    return jsonReply(wire::array(answers));
}

} // namespace bluepencil::api
