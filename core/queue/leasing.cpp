// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's side of SqlReviewQueue up to the decision: lease, adopt, renew, release.
#include "core/model/jsonlines.h"
#include "core/model/names.h"
#include "core/model/taxonomy.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/slotpick.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr qint64 longestDelayMs = 7 * DayMs;
constexpr int mostDamagedNamed = 100; // turns of a conversation; a lease is read with all of them

Error leaseLost(const LeaseKey &key)
{
    return {Error::Code::LeaseLost, QStringLiteral("someone else has the item now"),
            QStringLiteral("slot %1, fence %2").arg(key.slotId).arg(key.fence),
            QStringLiteral("your text is kept; go on with the next item")};
}

OrderedJson releaseDetail(const LeaseKey &key)
{
    return {{"fence", key.fence}};
}

// The fence tells this release from every other, whatever became of the place since: who asks again
// because the answer was lost hears what happened.
Result<> checkReleased(Database &database, const LeaseKey &key, const QString &reviewer)
{
    Query released(database,
                   QStringLiteral("SELECT 1 FROM slot s JOIN event e ON e.item_id = s.item_id"
                                  " AND e.slot_id = s.slot_id WHERE s.slot_id = ?"
                                  " AND e.kind = 'released' AND e.actor = ? AND e.detail = ?"));
    const Result<bool> row
        = released.bind(key.slotId).bind(reviewer).bind(toLine(releaseDetail(key))).runToRow();
    if (!row)
        return fail(row.error());
    return *row ? Result<> {} : fail(leaseLost(key));
}

Result<> checkReviewer(const LeaseRequest &request)
{
    if (!request.reviewer.trimmed().isEmpty())
        return checkName(request.reviewer, QStringLiteral("reviewer"));
    return fail(Error::Code::InvalidArgument, QStringLiteral("a lease needs a reviewer"), {},
                QStringLiteral("give your name"));
}

struct Standing {
    // One bit can make another text of a text, which reads as well and would be approved.
    bool isIntact = false;
    bool isBehindUnanswered = false; // turns of its conversation
};

// Asked for each lease: in one statement, for the way to the database is most of what it costs.
// With LIMIT, since a planner that knows no values makes a table of all items for an EXISTS.
Result<Standing> standingOf(Database &database, const QString &itemId)
{
    Query query(database,
                QStringLiteral("SELECT %1, CASE WHEN i.conversation_id = '' THEN 0"
                               "   ELSE coalesce((SELECT 1 FROM item b WHERE %2 LIMIT 1), 0) END"
                               " FROM item i WHERE i.item_id = ?")
                    .arg(intactSql(database, QStringLiteral("item"), QStringLiteral("i")),
                         UnansweredBefore));
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    return *row ? Standing {query.boolean(0), query.boolean(1)} : Standing();
}

// `why` unless it was that the item is damaged; doctor names it.
Result<> checkDamaged(Database &database, const QString &itemId, const Error &why)
{
    const Result<Standing> standing = standingOf(database, itemId);
    if (!standing)
        return fail(standing.error());
    if (!standing->isIntact)
        return {};
    const Result<ItemRow> item = loadItem(database, itemId);
    if (!item)
        return fail(item.error());
    return parseItem(item->line) ? fail(why) : Result<>();
}

// Can be shown to nobody, and must be in nobody's way. It is not delivered either, or the item
// would end of it; and comes back by itself if what is stored is put right. It sticks a moment
// longer than it is hidden, as no other place does: by that later turns know not to wait for it.
Result<> setAside(Database &database, const SlotRow &slot, UtcMs now)
{
    Query update(database,
                 QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, lease_until = NULL,"
                                " visible_at = ?, sticky_until = ?, deliveries = deliveries - 1"
                                " WHERE slot_id = ?"));
    const UtcMs until = now + DamagedWaitMs;
    return update.bind(until).bind(until + 1).bind(slot.slotId).run();
}

// Turns that came before an item in its conversation, unanswered, and are no longer what was
// stored, the first `most` of them: ids of the workspace or of their producers.
Result<QStringList> damagedBefore(Database &database, const QString &itemId, const QString &column,
                                  int most = std::numeric_limits<int>::max())
{
    Query query(database,
                QStringLiteral("SELECT b.%1 FROM item i JOIN item b ON %2 WHERE i.item_id = ?"
                               " AND i.conversation_id <> '' AND %3 = 0 ORDER BY b.item_no"
                               " LIMIT %4")
                    .arg(column, UnansweredBefore,
                         intactSql(database, QStringLiteral("item"), QStringLiteral("b")),
                         QString::number(most)));
    return textsOf(query.bind(itemId));
}

// Of a named item: those in front of it were not tried, and its turn may be there all the same.
// True if there were any that are damaged.
Result<bool> setAsideBefore(Database &database, const QString &itemId, UtcMs now)
{
    const Result<QStringList> damaged = damagedBefore(database, itemId, QStringLiteral("item_id"));
    if (!damaged)
        return fail(damaged.error());
    const UtcMs until = now + DamagedWaitMs;
    Query update(database,
                 QStringLiteral("UPDATE slot SET visible_at = ?, sticky_until = ?"
                                " WHERE item_id = ? AND state = 'ready' AND visible_at <= ?"));
    for (const QString &each : *damaged)
        BLUEPENCIL_TRY(update.bind(until).bind(until + 1).bind(each).bind(now).run());
    return !damaged->empty();
}

} // namespace

Result<std::vector<Lease>> SqlReviewQueue::lease(const LeaseRequest &request)
{
    if (!request.externalId.isEmpty())
        return leaseItem(request);
    Result<std::vector<std::vector<Lease>>> leases = leaseTogether({request});
    if (!leases)
        return fail(leases.error());
    return std::move(leases->front());
}

Result<std::vector<std::vector<Lease>>>
SqlReviewQueue::leaseTogether(const std::vector<LeaseRequest> &requests)
{
    std::vector<std::vector<Lease>> leases(requests.size());
    bool mayBe = false;
    QStringList reviewers;
    for (const LeaseRequest &request : requests) {
        BLUEPENCIL_TRY(checkReviewer(request));
        reviewers += request.reviewer;
        // Asked before each next item: without a lock, and mostly in vain.
        const Result<bool> any = request.onlyReturned ? hasReturned(request) : Result<bool>(true);
        if (!any)
            return fail(any.error());
        mayBe = mayBe || *any;
    }
    if (!mayBe)
        return leases;
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    if (const QString keep = database().dialect().keepPlans(); m_keepsPlans && !keep.isEmpty())
        BLUEPENCIL_TRY(database().execute(keep));
    BLUEPENCIL_TRY(waitForTurns(reviewers));
    BLUEPENCIL_TRY(sweepInTransaction());
    std::vector<std::vector<SlotRow>> granted(requests.size());
    std::vector<SlotRow> all;
    // One for all, or a short lease could run out in between and be given to the next of them.
    const UtcMs now = m_clock.now();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        Result<std::vector<SlotRow>> some = grantSome(requests[i], now);
        if (!some)
            return fail(some.error());
        all.insert(all.end(), some->begin(), some->end());
        granted[i] = std::move(*some);
    }
    BLUEPENCIL_TRY(logLeases(all));
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const QString &reviewer = requests[i].reviewer;
        while (!granted[i].empty()) {
            LeaseRequest instead = requests[i];
            instead.max = 0;
            for (const SlotRow &slot : granted[i]) {
                Result<Lease> lease = makeLease(slot, reviewer);
                if (lease) {
                    leases[i].push_back(std::move(*lease));
                    continue;
                }
                BLUEPENCIL_TRY(checkDamaged(database(), slot.itemId, lease.error()));
                BLUEPENCIL_TRY(setAside(database(), slot, now));
                BLUEPENCIL_TRY(logEvent(QStringLiteral("released"), slot.itemId, slot.slotId,
                                        reviewer, releaseDetail({slot.slotId, slot.fence})));
                ++instead.max;
            }
            Result<std::vector<SlotRow>> more = grantSome(instead, now);
            if (!more)
                return fail(more.error());
            BLUEPENCIL_TRY(logLeases(*more));
            granted[i] = std::move(*more);
        }
    }
    BLUEPENCIL_TRY(transaction.commit());
    return leases;
}

// One request of a reviewer at a time, or two devices of theirs could each take a place of one
// item, and more than the prefetch together. All who come together in one order, before anything
// else is held: so nobody waits in a circle.
Result<> SqlReviewQueue::waitForTurns(QStringList reviewers)
{
    reviewers.sort();
    reviewers.removeDuplicates();
    for (const QString &reviewer : std::as_const(reviewers))
        BLUEPENCIL_TRY(waitForTurn(database(), QStringLiteral("reviewer ") + reviewer));
    return {};
}

Result<std::vector<Lease>> SqlReviewQueue::leaseItem(const LeaseRequest &request)
{
    BLUEPENCIL_TRY(checkReviewer(request));
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurns({request.reviewer}));
    // The named item comes before those that a sweep holds, for it may have to be waited for.
    const Result<std::optional<ItemRow>> named
        = holdItem(database(), request.producer, request.externalId);
    if (!named)
        return fail(named.error());
    BLUEPENCIL_TRY(sweepInTransaction());
    const Result<SlotRow> slot = grantItem(request);
    if (!slot)
        return fail(slot.error());
    Result<Lease> lease = makeLease(*slot, request.reviewer);
    if (!lease)
        return fail(lease.error());
    BLUEPENCIL_TRY(transaction.commit());
    return std::vector<Lease> {std::move(*lease)};
}

Result<qint64> SqlReviewQueue::countHeld(const QString &reviewer)
{
    Query held(database(),
               QStringLiteral("SELECT count(*) FROM slot WHERE state = 'leased' AND owner = ?"
                              " AND lease_until > ?"));
    return countOf(held.bind(reviewer).bind(m_clock.now()));
}

Result<std::vector<SlotRow>> SqlReviewQueue::grantSome(const LeaseRequest &request, UtcMs now)
{
    if (request.offline && !request.queue.isEmpty()) {
        const Result<QueueSettings> queue = settings(request.queue);
        if (queue && queue->offlineMs == 0) {
            return fail(Error::Code::NotPermitted,
                        QStringLiteral("nothing of the queue may be taken along"), request.queue,
                        QStringLiteral("ask a supervisor to allow it"));
        }
    }
    std::vector<SlotRow> granted;
    while (std::ssize(granted) < request.max) {
        const Result<std::optional<SlotRow>> slot
            = request.onlyReturned ? grantReturned(request, now) : grantNext(request, now);
        if (!slot)
            return fail(slot.error());
        if (!*slot)
            break;
        granted.push_back(**slot);
    }
    return granted;
}

// A named item. Who holds it already gets the same lease again, longer: asking twice, because the
// answer was lost or on a second screen, takes nothing from anyone.
Result<SlotRow> SqlReviewQueue::grantItem(const LeaseRequest &request)
{
    Result<std::optional<ItemRow>> item
        = findItem(database(), request.producer, request.externalId);
    if (!item)
        return fail(item.error());
    if (!*item || (*item)->state == u"staged") {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"),
                    request.externalId, QStringLiteral("import it first"));
    }
    BLUEPENCIL_TRY(endIfExpired(**item));
    Query mine(database(),
               QStringLiteral("SELECT slot_id, state FROM slot WHERE item_id = ? AND owner = ?"
                              " AND state IN ('leased', 'decided')")
                   + database().dialect().hold(QStringLiteral("slot")));
    const Result<bool> row = mine.bind((*item)->itemId).bind(request.reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row && mine.text(1) == u"leased") {
        const qint64 slotId = mine.integer(0);
        mine.finish();
        BLUEPENCIL_TRY(extend(slotId));
        return loadSlot(database(), slotId);
    }
    if (*row) {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("you have decided it already"),
                    request.externalId);
    }
    if ((*item)->state == u"done") {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("the item is decided"),
                    request.externalId);
    }
    if ((*item)->state != u"open") {
        return fail(Error::Code::Gone,
                    QStringLiteral("the item is not open (%1)").arg((*item)->state),
                    request.externalId);
    }
    const Result<qint64> held = countHeld(request.reviewer);
    if (!held)
        return fail(held.error());
    Result<std::optional<SlotRow>> slot = grantOfItem(request, **item);
    if (slot && !*slot) {
        const Result<bool> any = setAsideBefore(database(), (*item)->itemId, m_clock.now());
        if (!any)
            return fail(any.error());
        if (*any)
            slot = grantOfItem(request, **item);
    }
    if (!slot)
        return fail(slot.error());
    if (!*slot) {
        const Result<Error> why = whyNone(request, **item);
        return fail(why ? *why : why.error());
    }
    if (*held >= HeldLimit) { // and the grant is not committed
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("you hold %1 items already").arg(*held), request.externalId,
                    QStringLiteral("decide some of them or give them back"));
    }
    BLUEPENCIL_TRY(logLeases({**slot}));
    return std::move(**slot);
}

// One statement for all, for most of what it costs is the way to the database.
Result<> SqlReviewQueue::logLeases(const std::vector<SlotRow> &slots)
{
    if (slots.empty())
        return {};
    const QStringList rows(qsizetype(slots.size()), QStringLiteral("(?, ?, ?, ?, 'leased', ?)"));
    Query insert(database(),
                 QStringLiteral("INSERT INTO event (at, item_id, slot_id, actor, kind, detail)"
                                " VALUES ")
                     + rows.join(QStringLiteral(", ")));
    const UtcMs now = m_clock.now();
    for (const SlotRow &slot : slots) {
        insert.bind(now).bind(slot.itemId).bind(slot.slotId).bind(slot.owner);
        insert.bind(toLine(OrderedJson {{"fence", slot.fence}, {"deliveries", slot.deliveries}}));
    }
    return insert.run();
}

Result<Lease> SqlReviewQueue::loadLease(qint64 slotId, const QString &reviewer)
{
    const Result<SlotRow> slot = loadSlot(database(), slotId);
    return slot ? makeLease(*slot, reviewer) : fail(slot.error());
}

Result<Lease> SqlReviewQueue::makeLease(const SlotRow &slot, const QString &reviewer)
{
    const Result<ItemRow> row = loadItem(database(), slot.itemId);
    if (!row)
        return fail(row.error());
    Result<Item> item = parseItem(row->line);
    if (!item)
        return fail(located(item.error(), QStringLiteral("stored item ") + row->externalId));
    const Result<Standing> standing = standingOf(database(), row->itemId);
    if (!standing)
        return fail(standing.error());
    if (!standing->isIntact) {
        return fail(damagedRecords({row->externalId}, QStringLiteral("it is shown to nobody"),
                                   QStringLiteral("see what bluepencil-cli doctor says of it")));
    }
    const Result<QueueSettings> queue = settings(row->queue);
    if (!queue)
        return fail(queue.error());
    Lease lease;
    lease.key = {slot.slotId, slot.fence};
    lease.leaseUntil = slot.leaseUntil.value_or(0);
    // What is left of it: one that is adopted began before. Setting the clock back lengthens none.
    lease.leaseMs = std::clamp<qint64>(lease.leaseUntil - m_clock.now(), 0,
                                       std::max(queue->leaseMs, queue->offlineMs));
    lease.kind = slot.kind;
    lease.arm = row->arm;
    lease.itemId = row->itemId;
    lease.producer = row->producer;
    lease.deliveries = slot.deliveries;
    lease.labelCodes = taxonomyCodes() + queue->extraCodes;
    lease.labelRequiredOn = queue->labelRequiredOn;
    lease.answerRequired = queue->answerRequired;
    lease.item = std::move(*item);
    lease.item.queue = row->queue; // an import may have put it elsewhere
    const bool hasGuideline = !lease.item.guideline.id.isEmpty() || !slot.guideline.id.isEmpty()
        || !queue->guidelineId.isEmpty();
    if (hasGuideline)
        BLUEPENCIL_TRY(fillGuideline(database(), lease.item.guideline, row->queue, slot.guideline));
    if (!slot.returnedDecisionId.isEmpty())
        BLUEPENCIL_TRY(loadReturned(slot.slotId, reviewer, lease));
    if (!slot.returnedRequestId.isEmpty())
        BLUEPENCIL_TRY(loadAsked(slot, reviewer, lease));
    if (standing->isBehindUnanswered) {
        Result<QStringList> damaged = damagedBefore(
            database(), row->itemId, QStringLiteral("external_id"), mostDamagedNamed);
        if (!damaged)
            return fail(damaged.error());
        // Of a damaged row the id may be damaged, too; a workstation would refuse the whole lease.
        damaged->removeIf([](const QString &id) { return faultOfName(id, {}).has_value(); });
        lease.damagedBefore = std::move(*damaged);
    }
    return lease;
}

// What came back is shown to the one who decided it; to another, who must stay blind, only that the
// producer could not send it, and why; and no more to the one if what they decided is damaged.
Result<> SqlReviewQueue::loadReturned(qint64 slotId, const QString &reviewer, Lease &lease)
{
    Query query(
        database(),
        QStringLiteral("SELECT s.not_sent_reason, d.decision_id, d.reviewer, d.item_revision"
                       " FROM slot s"
                       " JOIN decision d ON d.decision_id = s.returned_decision_id"
                       " WHERE s.slot_id = ?"));
    const Result<bool> found = query.bind(slotId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    lease.notSentReason = query.utf8(0);
    if (query.text(2) != reviewer)
        return {};
    const int revision = static_cast<int>(query.integer(3));
    Result<std::optional<Decision>> previous = loadDecision(database(), query.text(1));
    if (!previous)
        return fail(previous.error());
    lease.previous = std::move(*previous);
    if (lease.previous)
        lease.previousRevision = revision;
    return {};
}

Result<std::vector<Lease>> SqlReviewQueue::adopt(const QString &reviewer)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::vector<SlotRow>> held = slotsHeldBy(database(), reviewer);
    if (!held)
        return fail(held.error());
    std::vector<Lease> leases;
    for (const SlotRow &slot : *held) {
        Result<Lease> lease = makeLease(slot, reviewer);
        if (lease)
            leases.push_back(std::move(*lease));
        else
            BLUEPENCIL_TRY(checkDamaged(database(), slot.itemId, lease.error()));
    }
    return leases;
}

Result<SlotRow> SqlReviewQueue::heldSlot(const LeaseKey &key, const QString &reviewer)
{
    Result<SlotRow> slot = holdSlot(database(), key.slotId);
    if (!slot)
        return slot;
    if (slot->state != u"leased" || slot->fence != key.fence || slot->owner != reviewer)
        return fail(leaseLost(key));
    return slot;
}

Result<Lease> SqlReviewQueue::renew(const LeaseKey &key, const QString &reviewer)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<SlotRow> slot = heldSlot(key, reviewer);
    if (!slot)
        return fail(slot.error());
    BLUEPENCIL_TRY(extend(key.slotId));
    Result<Lease> lease = loadLease(key.slotId, reviewer);
    if (!lease)
        return lease;
    BLUEPENCIL_TRY(transaction.commit());
    return lease;
}

// One that was taken along holds for longer already.
Result<> SqlReviewQueue::extend(qint64 slotId)
{
    Query update(
        database(),
        QStringLiteral("UPDATE slot SET lease_until = ? + (SELECT lease_ms FROM queue"
                       " WHERE name = slot.queue) WHERE slot_id = ? AND NOT EXISTS (SELECT 1"
                       " FROM queue q WHERE q.name = slot.queue AND q.offline_ms > 0"
                       " AND slot.lease_until > ? + q.lease_ms)"));
    return update.bind(m_clock.now()).bind(slotId).bind(m_clock.now()).run();
}

Result<> SqlReviewQueue::release(const LeaseKey &key, const QString &reviewer,
                                 const ReleaseOptions &options)
{
    if (options.delayMs > longestDelayMs) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("an item cannot be put off for more than seven days"), {},
                    QStringLiteral("choose a shorter time"));
    }
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<SlotRow> slot = heldSlot(key, reviewer);
    if (!slot && slot.error().code == Error::Code::LeaseLost)
        return checkReleased(database(), key, reviewer);
    if (!slot)
        return fail(slot.error());
    // A person who gives it back has not failed on it; one who could not even see it counts double.
    // One who never wants it back is one fewer who could decide it: that delivery stays counted.
    const int counted = options.reason == u"unrenderable" ? 1 : options.excludeMe ? 0 : -1;
    const UtcMs visibleAt = m_clock.now() + std::max<qint64>(0, options.delayMs);
    // Nor is it kept for them any more.
    Query update(database(),
                 QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, lease_until = NULL,"
                                " visible_at = ?, deliveries = deliveries + ?, sticky_to = NULL,"
                                " sticky_until = NULL WHERE slot_id = ?"));
    BLUEPENCIL_TRY(update.bind(visibleAt).bind(counted).bind(key.slotId).run());
    if (options.excludeMe)
        BLUEPENCIL_TRY(exclude(slot->itemId, reviewer));
    BLUEPENCIL_TRY(logEvent(QStringLiteral("released"), slot->itemId, key.slotId, reviewer,
                            releaseDetail(key)));
    BLUEPENCIL_TRY(sweepDeadSlots());
    return transaction.commit();
}

// All places of an item have the same list, the closed ones too: they can come back.
Result<> SqlReviewQueue::exclude(const QString &itemId, const QString &reviewer)
{
    Query query(database(), QStringLiteral("SELECT excluded FROM slot WHERE item_id = ? LIMIT 1"));
    BLUEPENCIL_TRY(query.bind(itemId).runToRow());
    QStringList names = skillsFromText(query.text(0));
    query.finish();
    if (!names.contains(reviewer))
        names.append(reviewer);
    // Each of its places begins to wait for somebody else.
    Query store(database(),
                QStringLiteral("UPDATE slot SET excluded = ?,"
                               " sticky_to = CASE WHEN sticky_to = ? THEN NULL ELSE sticky_to END,"
                               " visible_at = CASE WHEN visible_at < ? THEN ? ELSE visible_at END"
                               " WHERE item_id = ?"));
    const UtcMs now = m_clock.now();
    return store.bind(skillsText(names)).bind(reviewer).bind(now).bind(now).bind(itemId).run();
}

} // namespace bluepencil
