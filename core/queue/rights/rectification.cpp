// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/rectification.h"

#include "core/base/ids.h"
#include "core/base/limits.h"
#include "core/model/jsonlines.h"
#include "core/queue/rights/clearingturn.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

Result<ItemRow> itemOf(SqlReviewQueue &queue, const Rectification &rectification, const Item &item)
{
    Database &database = queue.workspace().database();
    const Result<std::optional<ItemRow>> row
        = holdItem(database, rectification.producer, item.externalId);
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->state == u"staged") {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), item.externalId,
                    QStringLiteral("name its producer with --producer"));
    }
    if ((*row)->isErased())
        return fail(erasedError(**row));
    Query query(database, QStringLiteral("SELECT subject_id FROM item WHERE item_id = ?"));
    const Result<bool> found = query.bind((*row)->itemId).runToRow();
    if (!found)
        return fail(found.error());
    if (query.text(0) == rectification.subjectId && item.subjectId == rectification.subjectId)
        return **row;
    return fail(Error::Code::NotPermitted, QStringLiteral("is not about that person"),
                item.externalId, QStringLiteral("give lines whose subject_id is the one named"));
}

// What is kept as evidence must not be written over; elsewhere a correction stands beside it.
Result<> checkEvidence(Database &database, const QString &itemId)
{
    HoldRules holds;
    BLUEPENCIL_TRY(holds.load(database));
    if (holds.isEmpty())
        return {};
    Query query(database,
                QStringLiteral("SELECT %1 FROM item i WHERE i.item_id = ?").arg(holds.columns()));
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    const Result<const Hold *> hold = *row ? holds.over(query, 0) : Result<const Hold *>(nullptr);
    if (!hold)
        return fail(hold.error());
    return *hold == nullptr ? Result<> {} : fail(heldError(**hold));
}

Result<> replaceHistory(SqlReviewQueue &queue, const ItemRow &row, const Item &item)
{
    BLUEPENCIL_TRY(checkEvidence(queue.workspace().database(), row.itemId));
    if (!item.finalText) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("needs a final_text"),
                    item.externalId, QStringLiteral("it is a line of history"));
    }
    Query update(queue.workspace().database(),
                 QStringLiteral("UPDATE item SET revision = revision + 1, title = ?, task = ?,"
                                " category = ?, language = ?, conversation_id = ?, line = ?,"
                                " final_text = ?, body_sha256 = ?, updated_at = ?"
                                " WHERE item_id = ?"));
    update.bind(displayTitle(item)).bind(item.task).bind(item.category).bind(item.language);
    update.bind(item.conversationId).bind(item.line).bind(textBytes(*item.finalText));
    update.bind(sha256Hex(QByteArrayView(item.line))).bind(queue.clock().now());
    return update.bind(row.itemId).run();
}

Result<> noteRectification(SqlReviewQueue &queue, const ItemRow &row, const Item &item,
                           const Rectification &rectification)
{
    Database &database = queue.workspace().database();
    Query insert(database,
                 QStringLiteral("INSERT INTO rectification (item_id, line, note, rectified_by,"
                                " rectified_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(row.itemId).bind(item.line).bind(textBytes(rectification.note));
    BLUEPENCIL_TRY(insert.bind(rectification.by).bind(queue.clock().now()).run());
    Query event(database,
                QStringLiteral("INSERT INTO event (at, item_id, actor, kind, detail)"
                               " VALUES (?, ?, ?, 'rectified', ?)"));
    event.bind(queue.clock().now()).bind(row.itemId).bind(rectification.by);
    return event.bind(QByteArray("{}")).run();
}

Result<> rectifyOne(SqlReviewQueue &queue, const Rectification &rectification, const Item &item,
                    RectificationReport &report)
{
    const Result<ItemRow> row = itemOf(queue, rectification, item);
    if (!row)
        return fail(row.error());
    if (row->state == u"history") {
        ++report.replaced;
        return replaceHistory(queue, *row, item);
    }
    if (row->state != u"open") {
        ++report.noted;
        return noteRectification(queue, *row, item, rectification);
    }
    const Result<SubmitReceipt> receipt
        = queue.submitInTransaction(rectification.producer, item, {});
    if (receipt) {
        report.revised += receipt->state == SubmitReceipt::State::Revised ? 1 : 0;
        return {};
    }
    // Answered, though open for measurement.
    if (receipt.error().code != Error::Code::Gone)
        return fail(receipt.error());
    ++report.noted;
    return noteRectification(queue, *row, item, rectification);
}

Result<> check(const Rectification &rectification)
{
    const Result<QByteArray> subject
        = neededText(rectification.subjectId, limits::NameBytes,
                     QStringLiteral("no person was named"), QStringLiteral("give the subject_id"));
    if (!subject)
        return fail(subject.error());
    const Result<QByteArray> said = neededText(rectification.note, limits::NoteBytes,
                                               QStringLiteral("a rectification needs a note"),
                                               QStringLiteral("say what was wrong, with --note"));
    if (!said)
        return fail(said.error());
    const Result<QByteArray> by = neededText(rectification.by, limits::NameBytes,
                                             QStringLiteral("nobody is named who rectifies it"),
                                             QStringLiteral("give your name with --by"));
    if (!by)
        return fail(by.error());
    if (!rectification.items.empty())
        return {};
    return fail(Error::Code::InvalidArgument, QStringLiteral("no item is named"), {},
                QStringLiteral("give a file of items as they should have been"));
}

} // namespace

Result<Item> parseCorrected(const QByteArray &line)
{
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    return parseItem(line, json->contains("final_text"));
}

Result<RectificationReport> rectify(SqlReviewQueue &queue, const Rectification &rectification)
{
    BLUEPENCIL_TRY(check(rectification));
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    RectificationReport report;
    Result<std::vector<ErasedBatch>> batches = batchesOf(database, rectification.subjectId);
    if (!batches)
        return fail(batches.error());
    for (const Item &item : rectification.items)
        BLUEPENCIL_TRY(rectifyOne(queue, rectification, item, report));
    const UtcMs now = queue.clock().now();
    std::optional<ClearingTurn> turn;
    if (report.replaced > 0) {
        turn.emplace(database);
        BLUEPENCIL_TRY(emptySearchIndex(database)); // the wrong words as well
        BLUEPENCIL_TRY(oweClearing(database, now));
    }
    BLUEPENCIL_TRY(transaction.commit());
    if (report.replaced > 0)
        BLUEPENCIL_TRY(finishErasure(database, now + 1));
    turn.reset();
    if (report.replaced + report.noted > 0)
        report.batches = std::move(*batches);
    Result<std::vector<BatchRecipient>> recipients = recipientsOf(database, report.batches);
    if (!recipients)
        return fail(recipients.error());
    report.recipients = std::move(*recipients);
    return report;
}

} // namespace bluepencil
