// SPDX-License-Identifier: GPL-3.0-or-later
// The producer's side of SqlReviewQueue: items in, status, cancel.
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"
#include "core/store/searchindex.h"

namespace bluepencil {

namespace {

QString shaOf(const Item &item)
{
    return sha256Hex(QByteArrayView(item.line));
}

// PostgreSQL keeps no U+0000 in its texts.
QString shortened(QString text, qsizetype longest)
{
    text.replace(QChar(u'\0'), QChar(u' '));
    return text.simplified().left(longest);
}

// Its time has come, whether a sweep was there or not.
bool isOver(const ItemRow &row, UtcMs now)
{
    return row.state == u"open" && row.expiresAt && *row.expiresAt <= now;
}

Error closedError(const ItemRow &row, bool answered)
{
    // An item that was answered and waits for further opinions is decided for its producer.
    const QString state = row.state != u"open" ? row.state
        : answered                             ? QStringLiteral("decided")
                                               : QStringLiteral("expired");
    return {Error::Code::Gone, QStringLiteral("the item is closed (%1)").arg(state), row.externalId,
            QStringLiteral("submit what follows under a new external_id")};
}

Error notThere(const QString &externalId)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such item"), externalId, {}};
}

} // namespace

QString displayTitle(const Item &item)
{
    constexpr qsizetype longest = 120;
    if (!item.title.isEmpty())
        return item.title;
    for (auto message = item.messages.rbegin(); message != item.messages.rend(); ++message) {
        if (message->role == Role::User)
            return shortened(message->content.left(4 * longest), longest);
    }
    return item.externalId;
}

Result<> SqlReviewQueue::checkUsage(const Item &item, const QueueSettings &settings)
{
    if (!settings.usageRequired || item.usage.stated)
        return {};
    return fail(Error::Code::InvalidInput,
                QStringLiteral("the queue %1 demands usage.training").arg(settings.name),
                QStringLiteral("/usage/training"),
                QStringLiteral("say true or false for every item"));
}

Result<SubmitReceipt> SqlReviewQueue::submit(const QString &producer, const Item &item)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Result<SubmitReceipt> receipt = submitInTransaction(producer, item, {});
    if (!receipt)
        return receipt;
    BLUEPENCIL_TRY(transaction.commit());
    return receipt;
}

Result<SubmitReceipt> SqlReviewQueue::revise(const QString &producer, const Item &item)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::optional<ItemRow>> row = holdItem(database(), producer, item.externalId);
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("was never submitted"), item.externalId,
                    QStringLiteral("submit it first"));
    }
    Result<SubmitReceipt> receipt = resubmit(**row, item, {});
    if (!receipt)
        return receipt;
    BLUEPENCIL_TRY(transaction.commit());
    return receipt;
}

Result<SubmitReceipt> SqlReviewQueue::submitInTransaction(const QString &producer, const Item &item,
                                                          const QString &importId)
{
    if (item.isHistory()) {
        return fail(Error::Code::InvalidInput, QStringLiteral("a history line is not reviewed"),
                    QStringLiteral("/final_text"), QStringLiteral("import it as history"));
    }
    const Result<std::optional<ItemRow>> row = holdItem(database(), producer, item.externalId);
    if (!row)
        return fail(row.error());
    if (*row)
        return resubmit(**row, item, importId);

    BLUEPENCIL_TRY(ensureQueue(item.queue));
    const Result<QueueSettings> queue = settings(item.queue);
    if (!queue)
        return fail(queue.error());
    BLUEPENCIL_TRY(checkUsage(item, *queue));
    const QString itemId = uuid7(m_clock.now(), m_random);
    const Result<bool> inserted = insertItem(producer, item, *queue, itemId, importId);
    if (!inserted)
        return fail(inserted.error());
    if (!*inserted) { // another submitted it while this one was at it
        const Result<std::optional<ItemRow>> others
            = holdItem(database(), producer, item.externalId);
        if (!others)
            return fail(others.error());
        return resubmit(others->value(), item, importId);
    }
    const Result<ItemRow> stored = loadItem(database(), itemId);
    if (!stored)
        return fail(stored.error());
    const int overlap = item.overlap.value_or(queue->overlap);
    const QString state = importId.isEmpty() ? QStringLiteral("ready") : QStringLiteral("staged");
    for (int slotNo = 1; slotNo <= overlap; ++slotNo) {
        const SlotKind kind = slotNo == 1 ? SlotKind::Review : SlotKind::Second;
        BLUEPENCIL_TRY(insertSlot(*stored, slotNo, kind, item.requiredSkills, {}, state));
    }
    if (!item.conversationId.isEmpty())
        BLUEPENCIL_TRY(keepForLastReviewer(*stored, item.conversationId, *queue));
    BLUEPENCIL_TRY(logEvent(QStringLiteral("submitted"), itemId, {}, producer,
                            {{"revision", item.revision}, {"queue", toStdString(item.queue)}}));
    return SubmitReceipt {SubmitReceipt::State::Accepted, itemId, item.revision};
}

// False if it is there already.
Result<bool> SqlReviewQueue::insertItem(const QString &producer, const Item &item,
                                        const QueueSettings &settings, const QString &itemId,
                                        const QString &importId)
{
    const QString state = !importId.isEmpty() ? QStringLiteral("staged")
        : item.isHistory()                    ? QStringLiteral("history")
                                              : QStringLiteral("open");
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    Query insert(
        database(),
        QStringLiteral(
            "INSERT INTO item (item_id, producer, external_id, revision, queue, title, task,"
            " category, language, conversation_id, subject_id, model, priority, due_at, expires_at,"
            " overlap, agreement, required_skills, usage_service, usage_training, usage_basis,"
            " retention_class, guideline_id, guideline_version, state, import_id, body_sha256, "
            "line,"
            " final_text, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (producer, external_id) DO NOTHING"));
    insert.bind(itemId).bind(producer).bind(item.externalId).bind(item.revision).bind(item.queue);
    insert.bind(displayTitle(item)).bind(item.task).bind(item.category).bind(item.language);
    insert.bind(item.conversationId).bind(item.subjectId);
    insert.bind(item.drafts.empty() ? QStringLiteral("") : item.drafts.front().model);
    insert.bind(item.priority).bind(item.dueAt).bind(item.expiresAt);
    insert.bind(item.overlap.value_or(settings.overlap));
    insert.bind(agreementName(item.agreement.value_or(settings.agreement)));
    insert.bind(skillsText(item.requiredSkills));
    insert.bind(item.usage.service).bind(item.usage.training).bind(item.usage.basis);
    insert.bind(item.usage.retentionClass);
    insert.bind(item.guideline.id).bind(item.guideline.version);
    insert.bind(state).bind(orNull(importId)).bind(shaOf(item)).bind(item.line);
    insert.bind(item.finalText ? QVariant(textBytes(*item.finalText)) : QVariant());
    BLUEPENCIL_TRY(insert.bind(m_clock.now()).bind(m_clock.now()).run());
    if (insert.affectedRows() == 0)
        return false;
    BLUEPENCIL_TRY(indexItem(database(), itemId, item));
    return true;
}

Result<> SqlReviewQueue::insertSlot(const ItemRow &item, int slotNo, SlotKind kind,
                                    const QStringList &skills, const QString &originDecision,
                                    const QString &state)
{
    const UtcMs now = m_clock.now();
    Query insert(
        database(),
        QStringLiteral("INSERT INTO slot (item_id, slot_no, queue, kind, arm, priority,"
                       " due_at, required_skills, state, visible_at, ready_since,"
                       " origin_decision_id, excluded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                       " coalesce((SELECT excluded FROM slot WHERE item_id = ? LIMIT 1), '[]'))"));
    return insert.bind(item.itemId)
        .bind(slotNo)
        .bind(item.queue)
        .bind(slotKindName(kind))
        .bind(armName(item.arm))
        .bind(item.priority)
        .bind(item.dueAt)
        .bind(skillsText(skills))
        .bind(state)
        .bind(now)
        .bind(now)
        .bind(originDecision.isEmpty() ? QVariant() : QVariant(originDecision))
        .bind(item.itemId)
        .run();
}

// Rule 8: a conversation's next turn is kept a while for whoever decided the one before.
Result<> SqlReviewQueue::keepForLastReviewer(const ItemRow &item, const QString &conversationId,
                                             const QueueSettings &settings)
{
    Query last(database(),
               QStringLiteral("SELECT d.reviewer, d.committed_at FROM item b"
                              " JOIN slot s ON s.item_id = b.item_id AND s.kind = 'review'"
                              " JOIN decision d ON d.slot_id = s.slot_id AND d.status = 'counted'"
                              " WHERE b.producer = ? AND b.conversation_id = ?"
                              " ORDER BY d.committed_at DESC, d.slot_id DESC LIMIT 1"));
    const Result<bool> row = last.bind(item.producer).bind(conversationId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    Query keep(database(),
               QStringLiteral("UPDATE slot SET sticky_to = ?, sticky_until = ?"
                              " WHERE item_id = ? AND kind = 'review'"));
    return keep.bind(last.text(0))
        .bind(last.integer(1) + settings.stickyMs)
        .bind(item.itemId)
        .run();
}

// The same for the turns that are there already when one is decided, but for those set aside as
// damaged, which their stickiness tells.
Result<> SqlReviewQueue::keepNextTurns(const ItemRow &item, const QString &reviewer)
{
    Query keep(database(),
               QStringLiteral("UPDATE slot SET sticky_to = ?, sticky_until = ? + (SELECT sticky_ms"
                              "   FROM queue WHERE name = slot.queue)"
                              " WHERE slot_id IN (SELECT s.slot_id FROM slot s JOIN item n"
                              "   ON n.item_id = s.item_id JOIN item b ON b.producer = n.producer"
                              "   AND b.conversation_id = n.conversation_id"
                              "   WHERE s.kind = 'review' AND s.state = 'ready'"
                              "   AND s.returned_decision_id IS NULL"
                              "   AND s.returned_request_id IS NULL AND NOT %1"
                              "   AND coalesce(s.sticky_until, 0) <> s.visible_at + 1"
                              "   AND b.item_id = ? AND n.conversation_id <> ''"
                              "   AND n.state = 'open' AND n.item_id <> b.item_id%2)")
                   .arg(database().dialect().hasElement(QStringLiteral("s.excluded")),
                        database().dialect().holdFree(QStringLiteral("s"))));
    return keep.bind(reviewer).bind(m_clock.now()).bind(reviewer).bind(item.itemId).run();
}

// What an item that is there already says to one that comes: nothing new, too late, or go on.
Result<std::optional<SubmitReceipt>>
SqlReviewQueue::checkResubmit(const ItemRow &row, const Item &item, const QString &importId)
{
    if (row.state == u"staged" && row.importId != importId) {
        return fail(Error::Code::Busy, QStringLiteral("is being imported just now"),
                    item.externalId, QStringLiteral("try again when the import is through"));
    }
    const SubmitReceipt repeated {SubmitReceipt::State::Repeated, row.itemId, item.revision};
    if (item.revision == row.revision && shaOf(item) == row.sha256)
        return repeated;
    if (item.revision <= row.revision) {
        Query earlier(database(),
                      QStringLiteral("SELECT 1 FROM item_revision WHERE producer = ?"
                                     " AND external_id = ? AND revision = ? AND body_sha256 = ?"));
        earlier.bind(row.producer).bind(row.externalId).bind(item.revision).bind(shaOf(item));
        const Result<bool> same = earlier.runToRow();
        if (!same)
            return fail(same.error());
        if (*same)
            return repeated;
        return fail(Error::Code::Conflict,
                    item.revision == row.revision
                        ? QStringLiteral("was submitted before with other content")
                        : QStringLiteral("revision %1 is there already").arg(row.revision),
                    item.externalId, QStringLiteral("send it with a higher revision"));
    }
    const Result<bool> answered = hasLiveOutcome(row.itemId);
    if (!answered)
        return fail(answered.error());
    if (*answered || isOver(row, m_clock.now()) || (row.state != u"open" && row.state != u"staged"))
        return fail(closedError(row, *answered));
    return std::nullopt;
}

Result<SubmitReceipt> SqlReviewQueue::resubmit(const ItemRow &row, const Item &item,
                                               const QString &importId)
{
    const Result<std::optional<SubmitReceipt>> checked = checkResubmit(row, item, importId);
    if (!checked)
        return fail(checked.error());
    if (*checked)
        return **checked;
    const Result<QueueSettings> queue = settings(row.queue);
    if (!queue)
        return fail(queue.error());
    BLUEPENCIL_TRY(checkUsage(item, *queue));
    if (importId.isEmpty()) {
        BLUEPENCIL_TRY(applyRevision(row, item));
    } else {
        Query stage(database(),
                    QStringLiteral("INSERT INTO item_revision (producer, external_id, revision,"
                                   " line, body_sha256, received_at, import_id)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?)"
                                   " ON CONFLICT (producer, external_id, revision) DO NOTHING"));
        BLUEPENCIL_TRY(stage.bind(row.producer)
                           .bind(item.externalId)
                           .bind(item.revision)
                           .bind(item.line)
                           .bind(shaOf(item))
                           .bind(m_clock.now())
                           .bind(importId)
                           .run());
    }
    return SubmitReceipt {SubmitReceipt::State::Revised, row.itemId, item.revision};
}

Result<> SqlReviewQueue::applyRevision(const ItemRow &row, const Item &item)
{
    Query keep(database(),
               QStringLiteral("INSERT INTO item_revision (producer, external_id,"
                              " revision, line, body_sha256, received_at)"
                              " VALUES (?, ?, ?, ?, ?, ?)"
                              " ON CONFLICT (producer, external_id, revision)"
                              " DO NOTHING"));
    BLUEPENCIL_TRY(keep.bind(row.producer)
                       .bind(row.externalId)
                       .bind(row.revision)
                       .bind(row.line)
                       .bind(row.sha256)
                       .bind(m_clock.now())
                       .run());
    Query update(database(),
                 QStringLiteral("UPDATE item SET revision = ?, title = ?, priority = ?, due_at = ?,"
                                " expires_at = ?, task = ?, category = ?, language = ?,"
                                " conversation_id = ?, subject_id = ?, required_skills = ?,"
                                " model = ?, line = ?, body_sha256 = ?,"
                                " usage_service = ?, usage_training = ?, usage_basis = ?,"
                                " retention_class = ?, guideline_id = ?, guideline_version = ?,"
                                " updated_at = ? WHERE item_id = ?"));
    update.bind(item.revision).bind(displayTitle(item)).bind(item.priority).bind(item.dueAt);
    update.bind(item.expiresAt).bind(item.task).bind(item.category).bind(item.language);
    update.bind(item.conversationId).bind(item.subjectId).bind(skillsText(item.requiredSkills));
    update.bind(item.drafts.empty() ? QStringLiteral("") : item.drafts.front().model);
    update.bind(item.line).bind(shaOf(item));
    update.bind(item.usage.service).bind(item.usage.training).bind(item.usage.basis);
    update.bind(item.usage.retentionClass);
    update.bind(item.guideline.id).bind(item.guideline.version);
    BLUEPENCIL_TRY(update.bind(m_clock.now()).bind(row.itemId).run());
    BLUEPENCIL_TRY(reindexItem(database(), row.itemId, item));
    Query slots(database(),
                QStringLiteral("UPDATE slot SET priority = ?, due_at = ?"
                               " WHERE item_id = ? AND state IN ('ready', 'leased')"));
    BLUEPENCIL_TRY(slots.bind(item.priority).bind(item.dueAt).bind(row.itemId).run());
    Query skills(database(),
                 QStringLiteral("UPDATE slot SET required_skills = ? WHERE item_id = ?"
                                " AND kind IN ('review', 'second')"));
    BLUEPENCIL_TRY(skills.bind(skillsText(item.requiredSkills)).bind(row.itemId).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("revised"), row.itemId, {}, row.producer,
                            {{"revision", item.revision}}));
    if (row.draftRequestId.isEmpty())
        return {};
    return closeRequest(row.itemId, QStringLiteral("answered"), row.producer);
}

Result<> SqlReviewQueue::addHistoryInTransaction(const QString &producer, const Item &item,
                                                 const QString &importId, bool *repeated)
{
    *repeated = false;
    const Result<std::optional<ItemRow>> row = holdItem(database(), producer, item.externalId);
    if (!row)
        return fail(row.error());
    if (*row) {
        if ((*row)->sha256 == shaOf(item)) {
            *repeated = true;
            return {};
        }
        return fail(Error::Code::Conflict, QStringLiteral("is there already with other content"),
                    item.externalId);
    }
    BLUEPENCIL_TRY(ensureQueue(item.queue));
    const Result<QueueSettings> queue = settings(item.queue);
    if (!queue)
        return fail(queue.error());
    const Result<bool> inserted
        = insertItem(producer, item, *queue, uuid7(m_clock.now(), m_random), importId);
    if (!inserted)
        return fail(inserted.error());
    if (*inserted)
        return {};
    return fail(Error::Code::Busy, QStringLiteral("is being imported just now"), item.externalId,
                QStringLiteral("try again when the other import is through"));
}

Result<> SqlReviewQueue::publishImport(const QString &importId)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const auto run = [&](const QString &sql, const QVariantList &values) {
        Query query(database(), sql);
        for (const QVariant &value : values)
            query.bind(value);
        return query.run();
    };
    const UtcMs now = m_clock.now();
    BLUEPENCIL_TRY(run(QStringLiteral("UPDATE item SET state = CASE WHEN final_text IS NULL"
                                      " THEN 'open' ELSE 'history' END"
                                      " WHERE state = 'staged' AND import_id = ?"),
                       {importId}));
    BLUEPENCIL_TRY(run(QStringLiteral("UPDATE slot SET state = 'ready', visible_at = ?,"
                                      " ready_since = ? WHERE state = 'staged' AND item_id IN"
                                      " (SELECT item_id FROM item WHERE import_id = ?)"),
                       {now, now, importId}));
    std::vector<QByteArray> revisions;
    {
        Query staged(database(),
                     QStringLiteral("SELECT line, producer FROM item_revision"
                                    " WHERE import_id = ?"
                                    " ORDER BY producer, external_id, revision"));
        BLUEPENCIL_TRY(staged.bind(importId).run());
        while (true) {
            const Result<bool> row = staged.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            revisions.push_back(staged.text(1).toUtf8() + '\n' + staged.bytes(0));
        }
    }
    BLUEPENCIL_TRY(
        run(QStringLiteral("DELETE FROM item_revision WHERE import_id = ?"), {importId}));
    for (const QByteArray &entry : revisions) {
        const qsizetype split = entry.indexOf('\n');
        const Result<Item> item = parseItem(entry.mid(split + 1));
        if (!item)
            return fail(item.error());
        Result<SubmitReceipt> receipt
            = submitInTransaction(QString::fromUtf8(entry.left(split)), *item, {});
        if (!receipt && receipt.error().code != Error::Code::Gone)
            return fail(receipt.error());
    }
    BLUEPENCIL_TRY(run(QStringLiteral("UPDATE import SET state = 'published', touched_at = ?"
                                      " WHERE import_id = ?"),
                       {now, importId}));
    return transaction.commit();
}

Result<ItemStatus> SqlReviewQueue::status(const QString &producer, const QString &externalId)
{
    const Result<std::optional<ItemRow>> found = findItem(database(), producer, externalId);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->state == u"staged")
        return fail(notThere(externalId));
    const ItemRow &row = **found;
    ItemStatus status;
    status.itemId = row.itemId;
    status.producer = row.producer;
    status.externalId = row.externalId;
    status.queue = row.queue;
    status.state = row.state;
    status.revision = row.revision;
    status.awaitsDraft = !row.draftRequestId.isEmpty();
    Query slots(database(),
                QStringLiteral("SELECT count(CASE WHEN state IN ('ready', 'leased') THEN 1 END),"
                               " count(CASE WHEN state = 'decided' THEN 1 END),"
                               " (SELECT sandbox FROM queue WHERE name = ?)"
                               " FROM slot WHERE item_id = ?"));
    BLUEPENCIL_TRY(slots.bind(row.queue).bind(row.itemId).runToRow());
    status.openSlots = static_cast<int>(slots.integer(0));
    status.decidedSlots = static_cast<int>(slots.integer(1));
    status.isSandbox = slots.boolean(2);
    slots.finish();
    if (status.isSandbox)
        return status; // nothing of it goes out, by no path
    Query outcome(database(),
                  QStringLiteral("SELECT payload FROM outcome WHERE item_id = ?"
                                 " AND state IN ('committed', 'taken', 'acked')"));
    const Result<bool> hasOutcome = outcome.bind(row.itemId).runToRow();
    if (!hasOutcome)
        return fail(hasOutcome.error());
    if (*hasOutcome) {
        Result<Outcome> parsed = parseOutcome(outcome.bytes(0));
        if (!parsed)
            return fail(parsed.error());
        status.outcome = std::move(*parsed);
    }
    return status;
}

Result<> SqlReviewQueue::cancel(const QString &producer, const QString &externalId)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::optional<ItemRow>> row = holdItem(database(), producer, externalId);
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->state == u"staged")
        return fail(notThere(externalId));
    if ((*row)->state == u"cancelled")
        return {};
    const Result<bool> answered = hasLiveOutcome((*row)->itemId);
    if (!answered)
        return fail(answered.error());
    if (*answered || isOver(**row, m_clock.now()) || (*row)->state != u"open")
        return fail(closedError(**row, *answered));
    BLUEPENCIL_TRY(endItem(**row, OutcomeStatus::Cancelled, QStringLiteral("cancelled")));
    return transaction.commit();
}

Result<> SqlReviewQueue::endSubjectItems(const QString &subjectId)
{
    Query query(database(),
                QStringLiteral("SELECT item_id FROM item WHERE subject_id = ? AND state = 'open'"
                               " ORDER BY producer, external_id")
                    + database().dialect().hold(QStringLiteral("item")));
    const Result<QStringList> open = textsOf(query.bind(subjectId));
    if (!open)
        return fail(open.error());
    for (const QString &itemId : *open) {
        const Result<ItemRow> item = loadItem(database(), itemId);
        if (!item)
            return fail(item.error());
        BLUEPENCIL_TRY(endItem(*item, OutcomeStatus::Cancelled, QStringLiteral("cancelled")));
    }
    return {};
}

} // namespace bluepencil
