// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/stationqueue.h"

#include "core/base/ids.h"
#include "core/queue/remote/wire.h"
#include "core/queue/rights/erasure.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 askedForMs = 60'000;
constexpr UtcMs always = std::numeric_limits<UtcMs>::max();

} // namespace

bool isAway(Error::Code code)
{
    return code == Error::Code::Unreachable || code == Error::Code::Unauthorized
        || code == Error::Code::ReadOnly || code == Error::Code::Cancelled;
}

QString machineBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

StationQueue::StationQueue(HttpReviewQueue &remote, Database &journal, const Clock &clock,
                           QString reviewer, QString workstation, QString bootId)
    : m_remote(remote)
    , m_database(journal)
    , m_clock(clock)
    , m_reviewer(std::move(reviewer))
    , m_workstation(std::move(workstation))
    , m_bootId(std::move(bootId))
{
}

// What is written down ---------------------------------------------------------------------------

Result<> StationQueue::keep(const Lease &lease, qint64 requestedAt, bool offline)
{
    const QString subject
        = lease.item.subjectId.isEmpty() ? QString() : sha256Hex(lease.item.subjectId.toUtf8());
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(
        m_database,
        QStringLiteral("INSERT INTO journal_lease (item_id, reviewer, slot_id, fence,"
                       " subject_sha256, boot_id, deadline, offline, body)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (item_id, reviewer) DO UPDATE SET slot_id = excluded.slot_id,"
                       " fence = excluded.fence, subject_sha256 = excluded.subject_sha256,"
                       " boot_id = excluded.boot_id, deadline = excluded.deadline,"
                       " offline = max(offline, excluded.offline), body = excluded.body"));
    insert.bind(lease.itemId).bind(m_reviewer).bind(lease.key.slotId).bind(lease.key.fence);
    insert.bind(subject).bind(m_bootId).bind(requestedAt + lease.leaseMs * 9 / 10);
    insert.bind(offline ? 1 : 0).bind(wire::write(lease));
    BLUEPENCIL_TRY(insert.run());
    return transaction.commit();
}

Result<> StationQueue::drop(qint64 slotId)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query query(m_database,
                QStringLiteral("DELETE FROM journal_lease WHERE slot_id = ? AND reviewer = ?"));
    BLUEPENCIL_TRY(query.bind(slotId).bind(m_reviewer).run());
    return transaction.commit();
}

Result<std::vector<KeptLease>> StationQueue::kept()
{
    Query query(m_database,
                QStringLiteral("SELECT body, boot_id, deadline, offline FROM journal_lease"
                               " WHERE reviewer = ? ORDER BY deadline, slot_id"));
    BLUEPENCIL_TRY(query.bind(m_reviewer).run());
    std::vector<KeptLease> leases;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return leases;
        Result<Lease> lease = wire::readLease(query.bytes(0));
        if (!lease)
            continue; // the gateway has it still; it comes anew
        const bool sameBoot = !m_bootId.isEmpty() && query.text(1) == m_bootId;
        leases.push_back({std::move(*lease), query.integer(2), sameBoot, query.boolean(3)});
    }
}

// Whoever takes the lease counts nine tenths of its length from now on.
Lease StationQueue::asLeft(const KeptLease &kept) const
{
    Lease lease = kept.lease;
    const qint64 left = kept.sameBoot ? kept.deadline - m_clock.steady() : 0;
    lease.leaseMs = std::max<qint64>(0, left) * 10 / 9;
    return lease;
}

Result<> StationQueue::noteLost(const Lease &lease)
{
    Query query(
        m_database,
        QStringLiteral("SELECT w.text FROM journal_working w WHERE w.item_id = ?"
                       " AND w.reviewer = ? AND NOT EXISTS (SELECT 1 FROM journal_decision d"
                       " WHERE d.item_id = w.item_id AND d.reviewer = w.reviewer)"));
    const Result<bool> row = query.bind(lease.itemId).bind(m_reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row)
        m_lost.push_back({lease.itemId, lease.item.externalId, lease.producer, query.utf8(0)});
    return {};
}

Result<> StationQueue::reconcile(const std::vector<Lease> &held, qint64 requestedAt)
{
    const Result<std::vector<KeptLease>> before = kept();
    if (!before)
        return fail(before.error());
    for (const KeptLease &one : *before) {
        const bool isHeld = std::any_of(held.begin(), held.end(), [&](const Lease &lease) {
            return lease.itemId == one.lease.itemId;
        });
        if (isHeld)
            continue;
        BLUEPENCIL_TRY(noteLost(one.lease));
        BLUEPENCIL_TRY(drop(one.lease.key.slotId));
    }
    for (const Lease &lease : held)
        BLUEPENCIL_TRY(keep(lease, requestedAt, false));
    return {};
}

// Erasures ---------------------------------------------------------------------------------------

Result<QStringList> StationQueue::erase(const ErasedItems &erased)
{
    QStringList items = erased.itemIds;
    if (!erased.subjectSha256.isEmpty()) {
        Query query(m_database,
                    QStringLiteral("SELECT item_id FROM journal_lease WHERE subject_sha256 = ?"));
        BLUEPENCIL_TRY(query.bind(erased.subjectSha256).run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            items += query.text(0);
        }
    }
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    for (const QString &itemId : std::as_const(items)) {
        for (const QString &table :
             {QStringLiteral("journal_working"), QStringLiteral("journal_decision"),
              QStringLiteral("journal_lease")}) {
            Query drop(m_database, QStringLiteral("DELETE FROM %1 WHERE item_id = ?").arg(table));
            BLUEPENCIL_TRY(drop.bind(itemId).run());
        }
    }
    Query done(m_database, QStringLiteral("UPDATE station SET erased_upto = ?"));
    BLUEPENCIL_TRY(done.bind(erased.seq).run());
    BLUEPENCIL_TRY(oweClearing(m_database, m_clock.now()));
    BLUEPENCIL_TRY(transaction.commit());
    return items;
}

// By the note that stands in the journal until the gateway knows: also what a program owed that
// ended before it came to it.
Result<> StationQueue::clearErasures(qint64 upto)
{
    if (m_cleared && m_cleared->upto == upto)
        return {};
    const Result<qint64> note = lastOwedClearing(m_database, always);
    if (!note)
        return fail(note.error());
    if (*note == 0)
        return {};
    BLUEPENCIL_TRY(clearErased(m_database));
    m_cleared = Cleared {upto, *note};
    return {};
}

Result<> StationQueue::tellOfErasures()
{
    if (!m_cleared)
        return {};
    BLUEPENCIL_TRY(m_remote.ackErasures(m_cleared->upto, m_workstation));
    BLUEPENCIL_TRY(settleClearing(m_database, m_cleared->note, always));
    m_cleared.reset();
    return {};
}

Result<> StationQueue::followErasures()
{
    Query query(m_database, QStringLiteral("SELECT erased_upto FROM station"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    qint64 upto = *row ? query.integer(0) : 0;
    query.finish();
    BLUEPENCIL_TRY(clearErasures(upto)); // without contact, too
    while (true) { // they come in pages
        const Result<ErasureList> list = m_remote.erasures(upto);
        if (!list)
            return fail(list.error());
        const qint64 before = upto;
        QStringList items;
        for (const ErasedItems &erased : list->erased) {
            const Result<QStringList> gone = erase(erased);
            if (!gone)
                return fail(gone.error());
            items += *gone;
            upto = std::max(upto, erased.seq);
        }
        if (!items.isEmpty() && m_erased)
            m_erased(items);
        BLUEPENCIL_TRY(clearErasures(upto));
        if (upto == before)
            return tellOfErasures();
    }
}

// What the store may have lost -------------------------------------------------------------------

Result<std::vector<DecisionRequest>> StationQueue::sent()
{
    Query query(m_database,
                QStringLiteral("SELECT slot_id, fence, seen_revision, body FROM journal_decision"
                               " WHERE state = 'sent' AND reviewer = ?"
                               " ORDER BY sent_at, decision_id"));
    BLUEPENCIL_TRY(query.bind(m_reviewer).run());
    std::vector<DecisionRequest> requests;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return requests;
        Result<Decision> decision = parseDecision(query.bytes(3));
        if (!decision)
            continue;
        DecisionRequest request;
        request.key = {query.integer(0), query.integer(1)};
        request.seenRevision = static_cast<int>(query.integer(2));
        request.decision = std::move(*decision);
        requests.push_back(std::move(request));
    }
}

Result<> StationQueue::offerAgain()
{
    const bool isFresh = m_clock.steady() - m_contactAt < askedForMs;
    if (m_contact == m_remote.caller().epoch() && isFresh)
        return {};
    const Result<QString> epoch = m_remote.storeEpoch();
    if (!epoch)
        return fail(epoch.error());
    Query query(m_database, QStringLiteral("SELECT epoch FROM station"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    const QString before = *row ? query.text(0) : QString();
    query.finish();
    if (!epoch->isEmpty() && *epoch != before) {
        const Result<std::vector<DecisionRequest>> requests = sent();
        if (!requests)
            return fail(requests.error());
        for (const DecisionRequest &request : *requests) {
            if (before.isEmpty())
                break; // never asked: nothing is known to have changed
            const Result<DecisionReceipt> receipt = m_remote.decide(request);
            // One that it refuses now it has kept as what came too late.
            if (!receipt && isAway(receipt.error().code))
                return fail(receipt.error());
        }
        Transaction transaction(m_database);
        BLUEPENCIL_TRY(transaction.begin());
        Query update(m_database, QStringLiteral("UPDATE station SET epoch = ?"));
        BLUEPENCIL_TRY(update.bind(*epoch).run());
        BLUEPENCIL_TRY(transaction.commit());
    }
    m_contact = m_remote.caller().epoch();
    m_contactAt = m_clock.steady();
    return {};
}

// Reviewers --------------------------------------------------------------------------------------

Result<std::vector<Lease>> StationQueue::lease(const LeaseRequest &request)
{
    const bool isNamed = !request.externalId.isEmpty();
    Result<> followed = followErasures();
    if (followed)
        followed = offerAgain();
    if (!followed && !(isNamed && isAway(followed.error().code)))
        return fail(followed.error());
    const qint64 requestedAt = m_clock.steady();
    Result<std::vector<Lease>> leases = followed ? m_remote.lease(request) : fail(followed.error());
    if (leases) {
        for (const Lease &lease : *leases)
            BLUEPENCIL_TRY(keep(lease, requestedAt, request.offline));
        return leases;
    }
    if (!isNamed || !isAway(leases.error().code))
        return leases;
    const Result<std::vector<KeptLease>> written = kept();
    if (!written)
        return fail(written.error());
    for (const KeptLease &one : *written) {
        const bool isIt = one.lease.producer == request.producer
            && one.lease.item.externalId == request.externalId;
        if (isIt)
            return std::vector<Lease> {asLeft(one)};
    }
    return leases;
}

Result<std::vector<Lease>> StationQueue::adopt(const QString &reviewer)
{
    const qint64 requestedAt = m_clock.steady();
    const Result<> followed = followErasures();
    Result<std::vector<Lease>> leases
        = followed ? m_remote.adopt(reviewer) : fail(followed.error());
    if (leases) {
        BLUEPENCIL_TRY(reconcile(*leases, requestedAt));
        return leases;
    }
    if (!isAway(leases.error().code))
        return leases;
    const Result<std::vector<KeptLease>> written = kept();
    if (!written)
        return fail(written.error());
    std::vector<Lease> left;
    for (const KeptLease &one : *written)
        left.push_back(asLeft(one));
    return left;
}

Result<Lease> StationQueue::renew(const LeaseKey &key, const QString &reviewer)
{
    const qint64 requestedAt = m_clock.steady();
    Result<Lease> lease = m_remote.renew(key, reviewer);
    if (lease)
        BLUEPENCIL_TRY(keep(*lease, requestedAt, false));
    else if (!isAway(lease.error().code))
        BLUEPENCIL_TRY(drop(key.slotId));
    return lease;
}

Result<> StationQueue::release(const LeaseKey &key, const QString &reviewer,
                               const ReleaseOptions &options)
{
    const Result<> released = m_remote.release(key, reviewer, options);
    if (released || released.error().code == Error::Code::LeaseLost)
        BLUEPENCIL_TRY(drop(key.slotId));
    return released;
}

Result<DecisionReceipt> StationQueue::decide(const DecisionRequest &request)
{
    Result<DecisionReceipt> receipt = m_remote.decide(request);
    const bool isOver = receipt || receipt.error().code == Error::Code::LeaseLost
        || receipt.error().code == Error::Code::AlreadyDecided
        || receipt.error().code == Error::Code::Gone
        || receipt.error().code == Error::Code::NotFound; // nobody knows of the lease any more
    if (isOver)
        BLUEPENCIL_TRY(drop(request.key.slotId));
    return receipt;
}

Result<Lease> StationQueue::recall(const QString &decisionId, const QString &reviewer)
{
    const qint64 requestedAt = m_clock.steady();
    Result<Lease> lease = m_remote.recall(decisionId, reviewer);
    if (lease)
        BLUEPENCIL_TRY(keep(*lease, requestedAt, false));
    return lease;
}

Result<Item> StationQueue::earlier(const LeaseKey &key, const QString &reviewer, int revision)
{
    Result<Item> item = m_remote.earlier(key, reviewer, revision);
    // Without contact all of it counts as new.
    if (!item && isAway(item.error().code))
        return fail(Error::Code::NotFound, item.error().what, item.error().where);
    return item;
}

// What is the gateway's alone --------------------------------------------------------------------

Result<SubmitReceipt> StationQueue::submit(const QString &producer, const Item &item)
{
    return m_remote.submit(producer, item);
}

Result<SubmitReceipt> StationQueue::revise(const QString &producer, const Item &item)
{
    return m_remote.revise(producer, item);
}

Result<ItemStatus> StationQueue::status(const QString &producer, const QString &externalId)
{
    return m_remote.status(producer, externalId);
}

Result<> StationQueue::cancel(const QString &producer, const QString &externalId)
{
    return m_remote.cancel(producer, externalId);
}

Result<std::vector<Outcome>> StationQueue::takeOutcomes(const QString &producer, int max,
                                                        qint64 hideMs)
{
    return m_remote.takeOutcomes(producer, max, hideMs);
}

Result<> StationQueue::ackOutcome(const QString &outcomeId)
{
    return m_remote.ackOutcome(outcomeId);
}

Result<> StationQueue::nackOutcome(const QString &outcomeId, const QString &reason)
{
    return m_remote.nackOutcome(outcomeId, reason);
}

Result<> StationQueue::signal(const Signal &signal)
{
    return m_remote.signal(signal);
}

Result<std::vector<QueueInfo>> StationQueue::queues()
{
    return m_remote.queues();
}

Result<> StationQueue::reassign(qint64 slotId, const QString &reviewer)
{
    return m_remote.reassign(slotId, reviewer);
}

Result<> StationQueue::requeue(const QString &producer, const QString &externalId)
{
    return m_remote.requeue(producer, externalId);
}

Result<> StationQueue::pause(const QString &queue)
{
    return m_remote.pause(queue);
}

Result<> StationQueue::resume(const QString &queue)
{
    return m_remote.resume(queue);
}

} // namespace bluepencil
