// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/sqlreviewqueue.h"

#include "core/model/names.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/store/database/dialect.h"

#include <array>

namespace bluepencil {

namespace {

const std::array<QLatin1String, 5> kindNames {
    QLatin1String("review"), QLatin1String("second"), QLatin1String("escalation"),
    QLatin1String("adjudication"), QLatin1String("probe")};

// Nothing but a requeue takes back that an item stays undecided.
Result<bool> wasRequeued(Database &database, const ItemRow &item)
{
    if (item.state != u"open")
        return false;
    Query query(database,
                QStringLiteral("SELECT 1 FROM outcome WHERE item_id = ? AND status = 'undecided'"
                               " AND state = 'recalled'"));
    return query.bind(item.itemId).runToRow();
}

} // namespace

QString slotKindName(SlotKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<SlotKind> slotKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == kindNames[i])
            return static_cast<SlotKind>(i);
    }
    return std::nullopt;
}

QString armName(Arm arm)
{
    return arm == Arm::Assisted ? QStringLiteral("assisted") : QStringLiteral("control");
}

SqlReviewQueue::SqlReviewQueue(Workspace &workspace, const Clock &clock, RandomSource random)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_random(std::move(random))
{
}

Result<> SqlReviewQueue::ensureQueue(const QString &name)
{
    BLUEPENCIL_TRY(checkName(name, QStringLiteral("queue")));
    Query insert(database(),
                 QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, ?)"
                                " ON CONFLICT (name) DO NOTHING"));
    return insert.bind(name).bind(m_clock.now()).run();
}

Result<SqlReviewQueue::QueueSettings> SqlReviewQueue::settings(const QString &queue)
{
    Query query(
        database(),
        QStringLiteral("SELECT paused_at, lease_ms, prefetch, max_deliveries, overlap,"
                       " agreement, adjudicator_skill, label_required_on, usage_required,"
                       " reviewer_named, extra_codes, sticky_ms, answer_required, offline_ms,"
                       " guideline_id FROM queue WHERE name = ?"));
    query.bind(queue);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such queue"), queue);
    QueueSettings found;
    found.name = queue;
    found.paused = !query.isNull(0);
    found.leaseMs = query.integer(1);
    found.prefetch = static_cast<int>(query.integer(2));
    found.maxDeliveries = static_cast<int>(query.integer(3));
    found.overlap = static_cast<int>(query.integer(4));
    found.agreement = query.text(5) == u"adjudicate" ? Agreement::Adjudicate : Agreement::First;
    found.adjudicatorSkill = query.text(6);
    found.labelRequiredOn = query.text(7).split(u',', Qt::SkipEmptyParts);
    found.usageRequired = query.boolean(8);
    found.reviewerNamed = query.boolean(9);
    found.extraCodes = skillsFromText(query.text(10));
    found.stickyMs = query.integer(11);
    found.offlineMs = query.integer(13);
    found.answerRequired = query.text(12).split(u',', Qt::SkipEmptyParts);
    found.guidelineId = query.text(14);
    return found;
}

Result<qint64> SqlReviewQueue::nextFence()
{
    Query query(database(), database().dialect().nextFence());
    return countOf(query);
}

Result<> SqlReviewQueue::logEvent(const QString &kind, const QString &itemId,
                                  std::optional<qint64> slotId, const QString &actor,
                                  const OrderedJson &detail)
{
    Query insert(database(),
                 QStringLiteral("INSERT INTO event (at, item_id, slot_id, actor, kind, detail)"
                                " VALUES (?, ?, ?, ?, ?, ?)"));
    return insert.bind(m_clock.now())
        .bind(itemId.isEmpty() ? QVariant() : QVariant(itemId))
        .bind(slotId)
        .bind(actor)
        .bind(kind)
        .bind(toLine(detail))
        .run();
}

Result<std::vector<QueueInfo>> SqlReviewQueue::queues()
{
    const UtcMs now = m_clock.now();
    Query query(
        database(),
        QStringLiteral(
            "SELECT q.name, q.paused_at,"
            " (SELECT count(*) FROM slot s WHERE s.queue = q.name AND (s.state = 'ready'"
            "   AND s.visible_at <= ? OR (s.state = 'leased' AND s.lease_until <= ?))"
            "   AND NOT EXISTS (SELECT 1 FROM draft_request r WHERE r.item_id = s.item_id"
            "     AND r.state = 'waiting')),"
            " (SELECT count(*) FROM slot s WHERE s.queue = q.name AND s.state = 'leased'"
            "   AND s.lease_until > ?),"
            " (SELECT min(s.ready_since) FROM slot s WHERE s.queue = q.name AND s.state = 'ready'),"
            " (SELECT min(s.due_at) FROM slot s WHERE s.queue = q.name"
            "   AND s.state IN ('ready', 'leased')),"
            " q.sandbox FROM queue q ORDER BY q.name"));
    BLUEPENCIL_TRY(query.bind(now).bind(now).bind(now).run());
    std::vector<QueueInfo> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        QueueInfo info;
        info.name = query.text(0);
        info.paused = !query.isNull(1);
        info.ready = query.integer(2);
        info.leased = query.integer(3);
        info.oldest = query.optionalInteger(4);
        info.nextDue = query.optionalInteger(5);
        info.isSandbox = query.boolean(6);
        found.push_back(std::move(info));
    }
}

namespace {

Result<> setPaused(Database &database, const QString &queue, const QVariant &at)
{
    Query update(database, QStringLiteral("UPDATE queue SET paused_at = ? WHERE name = ?"));
    BLUEPENCIL_TRY(update.bind(at).bind(queue).run());
    if (update.affectedRows() == 0)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such queue"), queue);
    return {};
}

} // namespace

Result<> SqlReviewQueue::pause(const QString &queue)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(setPaused(database(), queue, m_clock.now()));
    BLUEPENCIL_TRY(logEvent(QStringLiteral("paused"), {}, {}, queue));
    return transaction.commit();
}

Result<> SqlReviewQueue::resume(const QString &queue)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(setPaused(database(), queue, QVariant()));
    // The wait for somebody else goes on from here.
    Query waits(database(),
                QStringLiteral("UPDATE slot SET visible_at = ? WHERE queue = ? AND state = 'ready'"
                               " AND excluded <> '[]' AND visible_at < ?"));
    const UtcMs now = m_clock.now();
    BLUEPENCIL_TRY(waits.bind(now).bind(queue).bind(now).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("resumed"), {}, {}, queue));
    return transaction.commit();
}

Result<> SqlReviewQueue::reassign(qint64 slotId, const QString &reviewer)
{
    if (reviewer.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a place needs a reviewer"),
                    QString::number(slotId), QStringLiteral("name one"));
    }
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database(), QStringLiteral("reviewer ") + reviewer));
    const Result<SlotRow> slot = holdSlot(database(), slotId);
    if (!slot)
        return fail(slot.error());
    if (slot->state != u"ready" && slot->state != u"leased") {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("the slot is closed"),
                    QString::number(slotId));
    }
    Query other(database(),
                QStringLiteral("SELECT 1 FROM slot WHERE item_id = ? AND owner = ? AND slot_id <> ?"
                               " AND state IN ('leased', 'decided')"));
    const Result<bool> taken = other.bind(slot->itemId).bind(reviewer).bind(slotId).runToRow();
    if (!taken)
        return fail(taken.error());
    if (*taken) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("%1 has another place on the item").arg(reviewer),
                    QString::number(slotId), QStringLiteral("choose another reviewer"));
    }
    other.finish();
    BLUEPENCIL_TRY(closeRequest(slot->itemId, QStringLiteral("recalled"), {}));
    // Who has it already keeps it: asked twice, because the answer was lost, takes nothing away.
    const bool isTheirs = slot->state == u"leased" && slot->owner == reviewer;
    if (isTheirs)
        BLUEPENCIL_TRY(extend(slotId));
    else
        BLUEPENCIL_TRY(grant(slotId, reviewer));
    BLUEPENCIL_TRY(logEvent(QStringLiteral("reassigned"), slot->itemId, slotId, reviewer));
    return transaction.commit();
}

Result<> SqlReviewQueue::requeue(const QString &producer, const QString &externalId)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::optional<ItemRow>> item = holdItem(database(), producer, externalId);
    if (!item)
        return fail(item.error());
    if (!*item)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), externalId);
    const ItemRow &row = **item;
    const Result<bool> isBack = wasRequeued(database(), row);
    if (!isBack)
        return fail(isBack.error());
    if (*isBack)
        return {};
    if (row.state != u"dead") {
        return fail(Error::Code::Conflict, QStringLiteral("only a dead item can be queued again"),
                    externalId);
    }
    if (row.isErased())
        return fail(erasedError(row));
    Query outcome(database(),
                  QStringLiteral("UPDATE outcome SET state = 'recalled'"
                                 " WHERE item_id = ? AND state = 'committed'"));
    BLUEPENCIL_TRY(outcome.bind(row.itemId).run());
    if (outcome.affectedRows() == 0) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("the producer was told that it stays undecided"), externalId,
                    QStringLiteral("let the producer submit it again"));
    }
    BLUEPENCIL_TRY(reopenItem(row.itemId));
    Query slot(database(),
               QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL,"
                              " deliveries = 0, visible_at = ?, ready_since = ?"
                              " WHERE item_id = ? AND state = 'dead'"));
    const UtcMs now = m_clock.now();
    BLUEPENCIL_TRY(slot.bind(now).bind(now).bind(row.itemId).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("requeued"), row.itemId, {}, {}));
    return transaction.commit();
}

} // namespace bluepencil
