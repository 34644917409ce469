// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's side of SqlReviewQueue up to the decision: lease, adopt, renew, release, sweep.
#include "core/model/jsonlines.h"
#include "core/model/taxonomy.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/dialect.h"

namespace bluepencil {

namespace {

constexpr int sweepLimit = 100;
constexpr int heldLimit = 25; // leases of one reviewer over all queues
const QString anySkill = QStringLiteral("*");

Error leaseLost(const LeaseKey &key)
{
    return {Error::Code::LeaseLost, QStringLiteral("someone else has the item now"),
            QStringLiteral("slot %1, fence %2").arg(key.slotId).arg(key.fence),
            QStringLiteral("your text is kept; go on with the next item")};
}

// What a reviewer may take: free or past its lease, visible, in a running queue, never seen by
// them, within their skills, not kept for another, and no earlier turn of its conversation open.
// Parameters: now, now, reviewer, [skills,] reviewer, now, reviewer, reviewer.
QString eligible(const Dialect &dialect, bool anySkills)
{
    return QStringLiteral(
               "(s.state = 'ready' AND s.visible_at <= ? OR s.state = 'leased' AND s.lease_until "
               "<= ?)"
               " AND q.paused_at IS NULL AND i.state = 'open'"
               " AND NOT %1 AND %2"
               " AND (s.sticky_to IS NULL OR s.sticky_to = ? OR s.sticky_until <= ?)"
               " AND NOT EXISTS (SELECT 1 FROM slot o WHERE o.item_id = s.item_id"
               "   AND o.slot_id <> s.slot_id AND (o.owner = ? AND o.state IN ('leased', 'decided')"
               "     OR o.state = 'ready' AND o.slot_no < s.slot_no AND o.kind = s.kind"
               "        AND (o.sticky_to IS NULL OR o.sticky_to = ?)))"
               " AND NOT EXISTS (SELECT 1 FROM item b WHERE i.conversation_id <> ''"
               "   AND b.producer = i.producer AND b.conversation_id = i.conversation_id"
               "   AND b.item_no < i.item_no AND b.state = 'open')")
        .arg(dialect.hasElement(QStringLiteral("s.excluded")),
             anySkills ? QStringLiteral("1 = 1")
                       : dialect.containsAll(QStringLiteral("s.required_skills")));
}

} // namespace

Result<std::vector<Lease>> SqlReviewQueue::lease(const LeaseRequest &request)
{
    if (request.reviewer.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a lease needs a reviewer"), {},
                    QStringLiteral("give your name"));
    }
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(sweepExpiredItems());
    BLUEPENCIL_TRY(sweepDeadSlots());
    std::vector<qint64> granted;
    const bool oneItem = !request.externalId.isEmpty();
    const Result<int> most = oneItem ? Result<int>(1) : room(request);
    if (!most)
        return fail(most.error());
    for (int i = 0; i < *most; ++i) {
        const Result<std::optional<qint64>> slot
            = oneItem ? findSlotOfItem(request) : findSlot(request);
        if (!slot)
            return fail(slot.error());
        if (!*slot)
            break;
        BLUEPENCIL_TRY(grant(**slot, request.reviewer));
        granted.push_back(**slot);
    }
    std::vector<Lease> leases;
    for (const qint64 slot : granted) {
        Result<Lease> lease = loadLease(slot);
        if (!lease)
            return fail(lease.error());
        leases.push_back(std::move(*lease));
    }
    BLUEPENCIL_TRY(transaction.commit());
    return leases;
}

Result<int> SqlReviewQueue::room(const LeaseRequest &request)
{
    int prefetch = heldLimit;
    if (!request.queue.isEmpty()) {
        const Result<QueueSettings> queue = settings(request.queue);
        if (!queue)
            return fail(queue.error());
        prefetch = queue->prefetch;
    }
    Query held(database(),
               QStringLiteral("SELECT count(*) FROM slot WHERE state = 'leased'"
                              " AND owner = ? AND lease_until > ?"
                              " AND (? = '' OR queue = ?)"));
    held.bind(request.reviewer).bind(m_clock.now()).bind(request.queue).bind(request.queue);
    const Result<qint64> count = countOf(held);
    if (!count)
        return fail(count.error());
    return static_cast<int>(std::clamp<qint64>(prefetch - *count, 0, std::max(0, request.max)));
}

Result<std::optional<qint64>> SqlReviewQueue::findSlot(const LeaseRequest &request)
{
    const UtcMs now = m_clock.now();
    const bool anySkills = request.skills.contains(anySkill);
    const Dialect &dialect = database().dialect();
    Query query(database(),
                QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                               " JOIN queue q ON q.name = s.queue"
                               " WHERE s.state IN ('ready', 'leased') AND (? = '' OR s.queue = ?)"
                               " AND ")
                    + eligible(dialect, anySkills)
                    + QStringLiteral(" ORDER BY CASE WHEN s.returned_decision_id IS NOT NULL"
                                     " AND s.sticky_to = ? THEN 0 ELSE 1 END,"
                                     " s.priority + (? - s.ready_since) / q.ageing_ms DESC,"
                                     " CASE WHEN s.due_at IS NULL THEN 1 ELSE 0 END, s.due_at,"
                                     " s.slot_id LIMIT 1")
                    + dialect.skipLocked());
    query.bind(request.queue).bind(request.queue);
    query.bind(now).bind(now).bind(request.reviewer);
    if (!anySkills)
        query.bind(skillsText(request.skills));
    query.bind(request.reviewer).bind(now).bind(request.reviewer).bind(request.reviewer);
    query.bind(request.reviewer).bind(now);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(query.integer(0)) : std::nullopt;
}

Result<std::optional<qint64>> SqlReviewQueue::findSlotOfItem(const LeaseRequest &request)
{
    const Result<std::optional<ItemRow>> item
        = findItem(database(), request.producer, request.externalId);
    if (!item)
        return fail(item.error());
    if (!*item) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"),
                    request.externalId, QStringLiteral("import it first"));
    }
    const UtcMs now = m_clock.now();
    Query mine(database(),
               QStringLiteral("SELECT slot_id, state FROM slot WHERE item_id = ? AND owner = ?"
                              " AND state IN ('leased', 'decided') ORDER BY slot_no"));
    const Result<bool> row = mine.bind((*item)->itemId).bind(request.reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row && mine.text(1) == u"leased")
        return mine.integer(0);
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
    const bool anySkills = request.skills.contains(anySkill);
    Query free(database(),
               QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                              " JOIN queue q ON q.name = s.queue WHERE s.item_id = ? AND ")
                   + eligible(database().dialect(), anySkills)
                   + QStringLiteral(" ORDER BY s.slot_no LIMIT 1"));
    free.bind((*item)->itemId).bind(now).bind(now).bind(request.reviewer);
    if (!anySkills)
        free.bind(skillsText(request.skills));
    free.bind(request.reviewer).bind(now).bind(request.reviewer).bind(request.reviewer);
    const Result<bool> found = free.runToRow();
    if (!found)
        return fail(found.error());
    if (*found)
        return free.integer(0);
    const Result<QueueSettings> queue = settings((*item)->queue);
    if (queue && queue->paused) {
        return fail(Error::Code::Paused,
                    QStringLiteral("the queue %1 is paused").arg((*item)->queue),
                    request.externalId);
    }
    return fail(Error::Code::Busy,
                QStringLiteral("no place on it is free for you: held by another, waiting for an"
                               " earlier turn, or it needs another skill"),
                request.externalId, QStringLiteral("take another item"));
}

Result<> SqlReviewQueue::grant(qint64 slotId, const QString &reviewer)
{
    const Result<qint64> fence = nextFence();
    if (!fence)
        return fail(fence.error());
    Query update(database(),
                 QStringLiteral("UPDATE slot SET state = 'leased', owner = ?, fence = ?,"
                                " lease_until = ? + (SELECT lease_ms FROM queue"
                                "   WHERE name = slot.queue),"
                                " deliveries = deliveries + 1 WHERE slot_id = ?"
                                " RETURNING item_id, deliveries"));
    const Result<bool> row
        = update.bind(reviewer).bind(*fence).bind(m_clock.now()).bind(slotId).runToRow();
    if (!row)
        return fail(row.error());
    const QString itemId = update.text(0);
    const qint64 deliveries = update.integer(1);
    update.finish();
    return logEvent(QStringLiteral("leased"), itemId, slotId, reviewer,
                    {{"fence", *fence}, {"deliveries", deliveries}});
}

Result<Lease> SqlReviewQueue::loadLease(qint64 slotId)
{
    const Result<SlotRow> slot = loadSlot(database(), slotId);
    if (!slot)
        return fail(slot.error());
    const Result<ItemRow> row = loadItem(database(), slot->itemId);
    if (!row)
        return fail(row.error());
    Result<Item> item = parseItem(row->line);
    if (!item)
        return fail(located(item.error(), QStringLiteral("stored item ") + row->externalId));
    const Result<QueueSettings> queue = settings(row->queue);
    if (!queue)
        return fail(queue.error());
    Lease lease;
    lease.key = {slot->slotId, slot->fence};
    lease.leaseUntil = slot->leaseUntil.value_or(0);
    lease.leaseMs = queue->leaseMs;
    lease.kind = slot->kind;
    lease.arm = row->arm;
    lease.itemId = row->itemId;
    lease.producer = row->producer;
    lease.deliveries = slot->deliveries;
    lease.labelCodes = taxonomyCodes() + queue->extraCodes;
    lease.labelRequiredOn = queue->labelRequiredOn;
    lease.item = std::move(*item);
    lease.item.queue = row->queue; // an import may have put it elsewhere
    if (lease.item.guideline.text.isEmpty() && !lease.item.guideline.id.isEmpty()) {
        Query guideline(database(),
                        QStringLiteral("SELECT text FROM guideline WHERE id = ? AND version = ?"));
        guideline.bind(lease.item.guideline.id).bind(lease.item.guideline.version);
        const Result<bool> found = guideline.runToRow();
        if (!found)
            return fail(found.error());
        if (*found)
            lease.item.guideline.text = guideline.utf8(0);
    }
    if (!slot->returnedDecisionId.isEmpty()) {
        Result<std::optional<Decision>> previous
            = loadDecision(database(), slot->returnedDecisionId);
        if (!previous)
            return fail(previous.error());
        lease.previous = std::move(*previous);
        Query reason(database(),
                     QStringLiteral("SELECT not_sent_reason FROM slot"
                                    " WHERE slot_id = ?"));
        const Result<bool> found = reason.bind(slotId).runToRow();
        if (!found)
            return fail(found.error());
        lease.notSentReason = reason.utf8(0);
    }
    return lease;
}

Result<std::vector<Lease>> SqlReviewQueue::adopt(const QString &reviewer)
{
    std::vector<qint64> held;
    {
        Query query(database(),
                    QStringLiteral("SELECT slot_id FROM slot WHERE state = 'leased'"
                                   " AND owner = ? ORDER BY slot_id"));
        BLUEPENCIL_TRY(query.bind(reviewer).run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            held.push_back(query.integer(0));
        }
    }
    std::vector<Lease> leases;
    for (const qint64 slot : held) {
        Result<Lease> lease = loadLease(slot);
        if (!lease)
            return fail(lease.error());
        leases.push_back(std::move(*lease));
    }
    return leases;
}

Result<SlotRow> SqlReviewQueue::heldSlot(const LeaseKey &key, const QString &reviewer)
{
    Result<SlotRow> slot = loadSlot(database(), key.slotId);
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
    Query update(database(),
                 QStringLiteral("UPDATE slot SET lease_until = ? + (SELECT lease_ms FROM queue"
                                " WHERE name = slot.queue) WHERE slot_id = ?"));
    BLUEPENCIL_TRY(update.bind(m_clock.now()).bind(key.slotId).run());
    Result<Lease> lease = loadLease(key.slotId);
    if (!lease)
        return lease;
    BLUEPENCIL_TRY(transaction.commit());
    return lease;
}

Result<> SqlReviewQueue::release(const LeaseKey &key, const QString &reviewer,
                                 const ReleaseOptions &options)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<SlotRow> slot = heldSlot(key, reviewer);
    if (!slot)
        return fail(slot.error());
    // A person who gives it back has not failed on it; one who could not even see it counts double.
    const int counted = options.reason == u"unrenderable" ? 1 : -1;
    const UtcMs visibleAt = m_clock.now() + std::max<qint64>(0, options.delayMs);
    Query update(database(),
                 QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, lease_until = NULL,"
                                " visible_at = ?, deliveries = deliveries + ? WHERE slot_id = ?"));
    BLUEPENCIL_TRY(update.bind(visibleAt).bind(counted).bind(key.slotId).run());
    if (options.excludeMe) {
        Query excluded(database(), QStringLiteral("SELECT excluded FROM slot WHERE slot_id = ?"));
        BLUEPENCIL_TRY(excluded.bind(key.slotId).runToRow());
        QStringList names = skillsFromText(excluded.text(0));
        excluded.finish();
        if (!names.contains(reviewer))
            names.append(reviewer);
        Query store(database(),
                    QStringLiteral("UPDATE slot SET excluded = ?"
                                   " WHERE item_id = ?"
                                   " AND state IN ('ready', 'leased')"));
        BLUEPENCIL_TRY(store.bind(skillsText(names)).bind(slot->itemId).run());
    }
    BLUEPENCIL_TRY(logEvent(QStringLiteral("released"), slot->itemId, key.slotId, reviewer));
    BLUEPENCIL_TRY(sweepDeadSlots());
    return transaction.commit();
}

Result<> SqlReviewQueue::sweep()
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(sweepExpiredItems());
    BLUEPENCIL_TRY(sweepDeadSlots());
    return transaction.commit();
}

Result<> SqlReviewQueue::sweepExpiredItems()
{
    QStringList expired;
    {
        Query query(database(),
                    QStringLiteral("SELECT item_id FROM item WHERE state = 'open'"
                                   " AND expires_at IS NOT NULL AND expires_at <= ? LIMIT ?"));
        BLUEPENCIL_TRY(query.bind(m_clock.now()).bind(sweepLimit).run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            expired += query.text(0);
        }
    }
    for (const QString &itemId : std::as_const(expired)) {
        const Result<ItemRow> item = loadItem(database(), itemId);
        if (!item)
            return fail(item.error());
        BLUEPENCIL_TRY(endItem(*item, OutcomeStatus::Expired, QStringLiteral("expired")));
    }
    return {};
}

Result<> SqlReviewQueue::sweepDeadSlots()
{
    QStringList items;
    {
        Query dead(database(),
                   QStringLiteral("UPDATE slot SET state = 'dead', lease_until = NULL"
                                  " WHERE slot_id IN (SELECT s.slot_id FROM slot s"
                                  "   JOIN queue q ON q.name = s.queue"
                                  "   WHERE s.deliveries >= q.max_deliveries AND (s.state = 'ready'"
                                  "     OR (s.state = 'leased' AND s.lease_until <= ?)) LIMIT ?)"
                                  " RETURNING item_id"));
        BLUEPENCIL_TRY(dead.bind(m_clock.now()).bind(sweepLimit).run());
        while (true) {
            const Result<bool> row = dead.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            items += dead.text(0);
        }
    }
    for (const QString &itemId : std::as_const(items)) {
        BLUEPENCIL_TRY(logEvent(QStringLiteral("dead"), itemId, {}, {}));
        BLUEPENCIL_TRY(closeIfDone(itemId));
    }
    return {};
}

} // namespace bluepencil
