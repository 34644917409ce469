// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers ask. Who they are and what they can do is the token's, whatever the body says.
#include "core/api/routes.h"
#include "core/api/sidedesk.h"
#include "core/base/limits.h"
#include "core/model/fields.h"
#include "core/queue/lookups.h"
#include "core/queue/remote/wire.h"
#include "core/queue/rights/erasurenotices.h"
#include "core/review/opinionjson.h"
#include "core/review/remoteearlier.h"
#include "core/stats/mywork/myworkjson.h"
#include "core/store/workspace.h"
#include "core/store/workspacezone.h"

#include <limits>

namespace bluepencil::api {

namespace {

constexpr int mostLeases = 25;
constexpr int mostPending = 64; // what a workstation may have decided and not yet sent
constexpr int everyone = std::numeric_limits<int>::max();
constexpr int erasuresPerPage = 500;
constexpr qint64 defaultDays = 30;
constexpr qint64 mostDays = 92;
constexpr qint64 mostNumber = std::numeric_limits<qint64>::max();

HttpReply leasesReply(const std::vector<Lease> &leases)
{
    std::vector<QByteArray> written;
    written.reserve(leases.size());
    for (const Lease &lease : leases)
        written.push_back(wire::write(lease));
    return jsonReply(wire::array(written));
}

struct LeaseCall {
    LeaseRequest request;
    qint64 waitMs = 0;
};

Result<LeaseCall> readLeaseCall(const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    LeaseCall wanted;
    LeaseRequest &request = wanted.request;
    qint64 wait = 0;
    fields.name("queue", request.queue);
    fields.integer("max", request.max, 1, mostLeases);
    fields.integer("wait", wait, 0, 25);
    fields.name("producer", request.producer);
    fields.name("external_id", request.externalId);
    fields.integer("pending", request.pending, 0, mostPending);
    fields.boolean("only_returned", request.onlyReturned);
    fields.boolean("offline", request.offline);
    const bool isNamed = !request.externalId.isEmpty();
    if (fields.ok() && isNamed && request.producer.isEmpty())
        fields.fail(QStringLiteral("/producer"), QStringLiteral("must say whose item it is"));
    if (fields.ok() && isNamed && request.onlyReturned)
        fields.fail(QStringLiteral("/only_returned"), QStringLiteral("does not go with an item"));
    if (!fields.ok())
        return fail(*fields.error());
    if (!request.queue.isEmpty() && !call.allows(request.queue))
        return fail(otherQueue(request.queue));
    request.reviewer = call.subject();
    request.skills = call.token.who.skills;
    wanted.waitMs = isNamed ? 0 : wait * 1000; // a named item is there, or refused
    return wanted;
}

// A token for some queues takes from them in the order in which it names them.
Result<std::vector<Lease>> leaseWithin(Desk &desk, LeaseRequest request, const QStringList &queues)
{
    if (queues.isEmpty())
        return desk.queue.lease(request);
    if (!request.externalId.isEmpty()) {
        const Result<std::optional<QString>> queue
            = queueOfItem(desk.database(), request.producer, request.externalId);
        if (!queue)
            return fail(queue.error());
        if (!*queue || !queues.contains(**queue))
            return fail(noSuchThing(request.externalId));
        return desk.queue.lease(request);
    }
    std::vector<Lease> found;
    const int most = request.max;
    for (const QString &queue : queues) {
        request.queue = queue;
        request.max = most - int(found.size());
        if (request.max <= 0)
            break;
        Result<std::vector<Lease>> some = desk.queue.lease(request);
        // What it has is leased already: it must be told.
        if (!some && found.empty())
            return some;
        if (!some)
            break;
        std::move(some->begin(), some->end(), std::back_inserter(found));
    }
    return found;
}

Result<LeaseKey> keyOf(const Call &call, qint64 fence)
{
    bool isNumber = false;
    const qint64 slot = call.names.first().toLongLong(&isNumber);
    if (!isNumber || slot < 1)
        return fail(noSuchThing(call.names.first()));
    return LeaseKey {slot, fence};
}

// Of a lease taken with a token for more queues than this one is for nothing is to be seen.
Result<> checkSlot(Desk &desk, qint64 slot, const QStringList &queues)
{
    if (queues.isEmpty())
        return {};
    const Result<std::optional<QString>> queue = queueOfSlot(desk.database(), slot);
    if (!queue)
        return fail(queue.error());
    return *queue && queues.contains(**queue) ? Result<> {}
                                              : fail(noSuchThing(QString::number(slot)));
}

Result<> checkDecision(Desk &desk, const QString &decisionId, const QStringList &queues)
{
    if (queues.isEmpty())
        return {};
    const Result<std::optional<QString>> queue = queueOfDecision(desk.database(), decisionId);
    if (!queue)
        return fail(queue.error());
    return *queue && queues.contains(**queue) ? Result<> {} : fail(noSuchThing(decisionId));
}

RouteAnswer leaseReply(const Result<Lease> &lease)
{
    if (!lease)
        return fail(lease.error());
    return jsonReply(wire::write(*lease));
}

// Of a call without a body.
Result<LeaseKey> keyInQuery(const Call &call)
{
    BLUEPENCIL_TRY(requiredOf(call, "fence"));
    const Result<qint64> fence = numberOf(call, "fence", 0, 1, mostNumber);
    return fence ? keyOf(call, *fence) : fail(fence.error());
}

// That the reviewer holds under this fence.
Result<Lease> heldLease(Desk &desk, const LeaseKey &key, const QString &reviewer,
                        const QStringList &queues)
{
    const QString place = QString::number(key.slotId);
    const Result<std::optional<QString>> queue = queueOfSlot(desk.database(), key.slotId);
    if (!queue)
        return fail(queue.error());
    if (!*queue || (!queues.isEmpty() && !queues.contains(**queue)))
        return fail(noSuchThing(place));
    Result<std::vector<Lease>> held = desk.queue.adopt(reviewer);
    if (!held)
        return fail(held.error());
    for (Lease &lease : *held) {
        if (lease.key.slotId == key.slotId && lease.key.fence == key.fence)
            return std::move(lease);
    }
    return fail(Error::Code::LeaseLost, QStringLiteral("someone else has the item now"), place,
                QStringLiteral("lease the next one"));
}

Result<std::vector<Opinion>> opinionsWithin(Desk &desk, const LeaseKey &key,
                                            const QString &reviewer, const QStringList &queues)
{
    const Result<Lease> lease = heldLease(desk, key, reviewer, queues);
    return lease ? opinionsOn(desk.database(), *lease) : fail(lease.error());
}

// Whom they are for, earlierTexts decides by the kind of the place.
Result<std::vector<EarlierText>> earlierWithin(Desk &desk, const LeaseKey &key,
                                               const QString &reviewer, const QStringList &queues,
                                               const QString &draftId)
{
    const Result<Lease> lease = heldLease(desk, key, reviewer, queues);
    if (!lease)
        return fail(lease.error());
    const Draft *draft = lease->item.draft(draftId);
    if (draft == nullptr && !lease->item.drafts.empty())
        draft = &lease->item.drafts.front();
    return bluepencil::earlierTexts(desk.database(), *lease, draftId,
                                    draft != nullptr ? draft->text : QString(), reviewer);
}

struct Decided {
    DecisionReceipt receipt;
    QString producer; // who waits for the outcome; empty if that is not known
};

Result<Decided> decideWithin(Desk &desk, const DecisionRequest &request, const QStringList &queues)
{
    BLUEPENCIL_TRY(checkSlot(desk, request.key.slotId, queues));
    Result<DecisionReceipt> receipt = desk.queue.decide(request);
    if (!receipt && receipt.error().code == Error::Code::NotFound)
        return fail(noSuchThing(QString::number(request.key.slotId)));
    if (!receipt)
        return fail(receipt.error());
    Decided decided {std::move(*receipt), {}};
    if (decided.receipt.outcomeId) {
        // It is decided, whatever comes of this.
        const auto producer = producerOfOutcome(desk.database(), *decided.receipt.outcomeId);
        if (producer && *producer)
            decided.producer = **producer;
    }
    return decided;
}

} // namespace

RouteAnswer lease(const ApiTools &tools, const Call &call)
{
    const Result<LeaseCall> wanted = readLeaseCall(call);
    if (!wanted)
        return fail(wanted.error());
    LeaseRequest request = wanted->request;
    if (request.queue.isEmpty() && request.externalId.isEmpty() && call.queues().size() == 1)
        request.queue = call.queues().first();
    const QString queue = request.queue;
    const bool isPlain
        = request.externalId.isEmpty() && (call.queues().isEmpty() || !queue.isEmpty());
    const Ask ask = [&](bool onlyTime) -> Result<std::optional<HttpReply>> {
        // Most who wait wait for nothing: a look is cheaper than an attempt.
        if (onlyTime) {
            const Result<bool> mayBe = tools.pool.run([queue, now = tools.clock.now()](Desk &desk) {
                return mayHaveWork(desk.database(), queue, now);
            });
            if (!mayBe)
                return fail(mayBe.error());
            if (!*mayBe)
                return std::nullopt;
        }
        const Result<std::vector<Lease>> leases = isPlain
            ? tools.leases.lease(request)
            : tools.pool.run([request, queues = call.queues()](Desk &desk) {
                  return leaseWithin(desk, request, queues);
              });
        if (!leases)
            return fail(leases.error());
        if (leases->empty())
            return std::nullopt;
        // Where one was there may be another: the next who waits looks, too.
        tools.room.wake(WaitingRoom::Topic::Leases, queue, 1);
        return leasesReply(*leases);
    };
    return waitFor(tools, call, WaitingRoom::Topic::Leases, queue, wanted->waitMs, ask,
                   jsonReply("[]"));
}

RouteAnswer adopt(const ApiTools &tools, const Call &call)
{
    Result<std::vector<Lease>> leases = tools.pool.run(
        [reviewer = call.subject()](Desk &desk) { return desk.queue.adopt(reviewer); });
    if (!leases)
        return fail(leases.error());
    std::erase_if(*leases, [&](const Lease &lease) { return !call.allows(lease.item.queue); });
    return leasesReply(*leases);
}

RouteAnswer renew(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    qint64 fence = 0;
    fields.integer("fence", fence, 1, mostNumber);
    if (fields.ok() && fence == 0)
        fields.fail(QStringLiteral("/fence"), QStringLiteral("is missing"));
    if (!fields.ok())
        return fail(*fields.error());
    const Result<LeaseKey> key = keyOf(call, fence);
    if (!key)
        return fail(key.error());
    return leaseReply(tools.pool.run([key = *key, reviewer = call.subject(),
                                      queues = call.queues()](Desk &desk) -> Result<Lease> {
        BLUEPENCIL_TRY(checkSlot(desk, key.slotId, queues));
        return desk.queue.renew(key, reviewer);
    }));
}

RouteAnswer release(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    ReleaseOptions options;
    qint64 fence = 0;
    fields.integer("fence", fence, 1, mostNumber);
    fields.integer("delay_ms", options.delayMs, 0, qint64 {7} * 24 * 3600 * 1000);
    fields.boolean("exclude_me", options.excludeMe);
    fields.text("reason", options.reason, limits::NoteBytes);
    if (fields.ok() && fence == 0)
        fields.fail(QStringLiteral("/fence"), QStringLiteral("is missing"));
    if (!fields.ok())
        return fail(*fields.error());
    const Result<LeaseKey> key = keyOf(call, fence);
    if (!key)
        return fail(key.error());
    const Result<> done = tools.pool.run([key = *key, reviewer = call.subject(), options,
                                          queues = call.queues()](Desk &desk) -> Result<> {
        BLUEPENCIL_TRY(checkSlot(desk, key.slotId, queues));
        return desk.queue.release(key, reviewer, options);
    });
    if (!done)
        return fail(done.error());
    tools.room.wake(WaitingRoom::Topic::Leases, {}, 2);
    return nothingReply();
}

RouteAnswer earlierRevision(const ApiTools &tools, const Call &call)
{
    const Result<LeaseKey> key = keyInQuery(call);
    if (!key)
        return fail(key.error());
    bool isNumber = false;
    const int revision = call.names.last().toInt(&isNumber);
    if (!isNumber || revision < 1)
        return fail(noSuchThing(call.names.last()));
    const Result<Item> item = tools.pool.run([key = *key, reviewer = call.subject(), revision,
                                              queues = call.queues()](Desk &desk) -> Result<Item> {
        BLUEPENCIL_TRY(checkSlot(desk, key.slotId, queues));
        return desk.queue.earlier(key, reviewer, revision);
    });
    if (!item)
        return fail(item.error());
    return jsonReply(item->line);
}

RouteAnswer opinions(const ApiTools &tools, const Call &call)
{
    const Result<LeaseKey> key = keyInQuery(call);
    if (!key)
        return fail(key.error());
    const Result<std::vector<Opinion>> found
        = tools.pool.run([key = *key, reviewer = call.subject(), queues = call.queues()](
                             Desk &desk) { return opinionsWithin(desk, key, reviewer, queues); });
    if (!found)
        return fail(found.error());
    return jsonReply(writeOpinions(*found));
}

RouteAnswer earlierTexts(const ApiTools &tools, const Call &call)
{
    const Result<LeaseKey> key = keyInQuery(call);
    if (!key)
        return fail(key.error());
    const QString draft = call.query.value(QStringLiteral("draft"));
    if (draft.size() > limits::NameBytes) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is too long for an id"),
                    QStringLiteral("draft"));
    }
    const Result<std::vector<EarlierText>> found = tools.pool.run(
        [key = *key, reviewer = call.subject(), queues = call.queues(), draft](Desk &desk) {
            return earlierWithin(desk, key, reviewer, queues, draft);
        });
    if (!found)
        return fail(found.error());
    return jsonReply(writeEarlierTexts(*found));
}

RouteAnswer decide(const ApiTools &tools, const Call &call)
{
    Result<DecisionRequest> request = wire::readDecisionRequest(oneLine(call.body));
    if (!request)
        return fail(request.error());
    Decision &decision = request->decision;
    if (decision.decisionId != call.names.first()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is another than the path names"),
                    QStringLiteral("/decision/decision_id"));
    }
    decision.reviewer = call.subject();
    const Result<Decided> decided
        = tools.pool.run([request = std::move(*request), queues = call.queues()](Desk &desk) {
              return decideWithin(desk, request, queues);
          });
    if (!decided)
        return fail(decided.error());
    tools.room.wake(WaitingRoom::Topic::Leases, {}, 2); // the next turn, or who it goes to
    if (decided->receipt.outcomeId)
        tools.room.wake(WaitingRoom::Topic::Outcomes, decided->producer, everyone);
    return jsonReply(wire::write(decided->receipt), decided->receipt.repeated ? 200 : 201);
}

RouteAnswer decisionReceipt(const ApiTools &tools, const Call &call)
{
    const QString id = call.names.first();
    const Result<std::optional<DecisionReceipt>> receipt
        = tools.pool.run([id, reviewer = call.subject(), queues = call.queues()](
                             Desk &desk) -> Result<std::optional<DecisionReceipt>> {
              BLUEPENCIL_TRY(checkDecision(desk, id, queues));
              return desk.queue.receipt(id, reviewer);
          });
    if (!receipt)
        return fail(receipt.error());
    if (!*receipt)
        return fail(noSuchThing(id));
    return jsonReply(wire::write(**receipt));
}

RouteAnswer recall(const ApiTools &tools, const Call &call)
{
    return leaseReply(tools.pool.run([id = call.names.first(), reviewer = call.subject(),
                                      queues = call.queues()](Desk &desk) -> Result<Lease> {
        BLUEPENCIL_TRY(checkDecision(desk, id, queues));
        Result<Lease> lease = desk.queue.recall(id, reviewer);
        // Another's is as if it were not there.
        const bool isHidden = !lease
            && (lease.error().code == Error::Code::NotFound
                || lease.error().code == Error::Code::NotPermitted);
        return isHidden ? Result<Lease>(fail(noSuchThing(id))) : lease;
    }));
}

RouteAnswer erasures(const ApiTools &tools, const Call &call)
{
    const Result<qint64> after = numberOf(call, "after", 0, 0, mostNumber);
    if (!after)
        return fail(after.error());
    const Result<std::vector<ErasureNotice>> notices = tools.pool.run([after = *after](Desk &desk) {
        return erasuresAfter(desk.database(), after, erasuresPerPage);
    });
    if (!notices)
        return fail(notices.error());
    OrderedJson list = OrderedJson::array();
    qint64 next = *after;
    for (const ErasureNotice &notice : *notices) {
        OrderedJson ids = OrderedJson::array();
        for (const QString &id : notice.itemIds)
            ids.push_back(toStdString(id));
        list.push_back(
            {{"seq", notice.seq}, {"item_ids", ids}, {"at", toStdString(toRfc3339(notice.at))}});
        next = notice.seq;
    }
    OrderedJson json;
    json["erasures"] = std::move(list);
    json["next"] = next;
    return jsonReply(toLine(json));
}

RouteAnswer ackErasures(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    FieldReader fields(*body, {});
    qint64 seq = -1;
    QString workstation;
    fields.integer("seq", seq, 0, mostNumber);
    fields.requiredName("workstation", workstation);
    if (fields.ok() && seq < 0)
        fields.fail(QStringLiteral("/seq"), QStringLiteral("is missing"));
    if (!fields.ok())
        return fail(*fields.error());
    const Result<> done = tools.pool.run(
        [seq, workstation, reviewer = call.subject(), now = tools.clock.now()](Desk &desk) {
            return bluepencil::ackErasures(desk.database(), workstation, reviewer, seq, now);
        });
    if (!done)
        return fail(done.error());
    return nothingReply();
}

RouteAnswer myWork(const ApiTools &tools, const Call &call)
{
    const Result<qint64> days = numberOf(call, "days", defaultDays, 1, mostDays);
    if (!days)
        return fail(days.error());
    const auto tell = [reviewer = call.subject(), now = tools.clock.now(), count = int(*days)](
                          Workspace &workspace, const std::stop_token &) -> Result<QByteArray> {
        // A gateway runs for months: its days are not those of the zone when it began.
        const Result<QTimeZone> zone = currentTimeZone(workspace.database());
        if (!zone)
            return fail(zone.error());
        const auto work = readMyWork(workspace.database(), *zone, reviewer, now, count);
        if (!work)
            return fail(work.error());
        return writeMyWork(*work, *zone);
    };
    Result<QByteArray> figures = tools.beside->ask(call.subject(), tell, call.head.isGone);
    if (!figures)
        return fail(figures.error());
    return jsonReply(std::move(*figures));
}

} // namespace bluepencil::api
