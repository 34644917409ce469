// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batchstore.h"

#include <algorithm>

namespace bluepencil {

Result<QString> nextBatchId(Database &database)
{
    Query query(database, QStringLiteral("SELECT batch_id FROM batch WHERE batch_id LIKE 'B-%'"));
    qlonglong highest = 0;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        bool isNumber = false;
        const qlonglong number = query.text(0).mid(2).toLongLong(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return QStringLiteral("B-%1").arg(highest + 1, 4, 10, QChar(u'0'));
}

Result<QString> latestBatchId(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT batch_id FROM batch ORDER BY created_at DESC, batch_id DESC"
                               " LIMIT 1"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.text(0) : QString();
}

Result<bool> batchExists(Database &database, const QString &batchId, int revision)
{
    Query query(database,
                QStringLiteral("SELECT 1 FROM batch WHERE batch_id = ? AND revision = ?"));
    return query.bind(batchId).bind(revision).runToRow();
}

namespace {

// Records of one revision, each with what became of it: 1 counts, 0 does not.
const QString recordStates = QStringLiteral(
    "SELECT r.batch_id, r.feedback_id, r.gives_rows, CASE WHEN f.status = 'counted'"
    " OR h.item_id IS NOT NULL THEN 1 ELSE 0 END FROM batch_record r"
    " LEFT JOIN feedback f ON f.feedback_id = r.feedback_id"
    " LEFT JOIN item h ON r.feedback_id = 'history:' || h.item_id AND h.state = 'history'"
    " WHERE r.batch_id = ? AND r.batch_revision = ? ORDER BY r.feedback_id");

BatchRow rowFrom(const Query &query)
{
    BatchRow batch;
    batch.batchId = query.text(0);
    batch.revision = static_cast<int>(query.integer(1));
    batch.createdAt = query.integer(2);
    batch.seqFrom = query.integer(3);
    batch.seqTo = query.integer(4);
    batch.configSha256 = query.text(5);
    batch.contentSha256 = query.text(6);
    if (!query.isNull(7))
        batch.supersedes = static_cast<int>(query.integer(7));
    return batch;
}

const QString batchColumns
    = QStringLiteral("SELECT batch_id, revision, created_at, seq_from, seq_to, config_sha256,"
                     " content_sha256, supersedes");

} // namespace

Result<std::optional<BatchRow>> findBatch(Database &database, const QString &batchId, int revision)
{
    Query query(
        database,
        batchColumns
            + QStringLiteral(", config, manifest FROM batch WHERE batch_id = ?"
                             " AND (revision = ? OR ? = 0) ORDER BY revision DESC LIMIT 1"));
    const Result<bool> row = query.bind(batchId).bind(revision).bind(revision).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    BatchRow batch = rowFrom(query);
    batch.config = query.bytes(8);
    batch.manifest = query.bytes(9);
    return std::optional(std::move(batch));
}

Result<BatchRow> batchNamed(Database &database, const QString &batchId, int revision)
{
    Result<std::optional<BatchRow>> batch = findBatch(database, batchId, revision);
    if (!batch)
        return fail(batch.error());
    if (!*batch) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such batch"), batchId,
                    QStringLiteral("look at bluepencil-cli batches list"));
    }
    return std::move(**batch);
}

Result<std::vector<BatchRow>> allBatches(Database &database)
{
    Query query(database, batchColumns + QStringLiteral(" FROM batch ORDER BY batch_id, revision"));
    std::vector<BatchRow> batches;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        batches.push_back(rowFrom(query));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return batches;
}

Result<BatchRecords> recordsOf(Database &database, const QString &batchId, int revision)
{
    Query query(database, recordStates);
    BatchRecords records;
    Result<bool> row = query.bind(batchId).bind(revision).runToRow();
    while (row && *row) {
        if (!query.boolean(3))
            records.withdrawn += query.text(1);
        else if (query.boolean(2))
            records.rows.insert(query.text(1));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    records.withdrawn.sort();
    return records;
}

Result<std::vector<std::pair<QString, qint64>>> staleBatches(Database &database)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    std::vector<std::pair<QString, qint64>> stale;
    for (std::size_t i = 0; i < batches->size(); ++i) {
        const BatchRow &batch = (*batches)[i];
        if (i + 1 < batches->size() && (*batches)[i + 1].batchId == batch.batchId)
            continue;
        const auto records = recordsOf(database, batch.batchId, batch.revision);
        if (!records)
            return fail(records.error());
        if (!records->withdrawn.isEmpty())
            stale.emplace_back(batch.batchId, records->withdrawn.size());
    }
    return stale;
}

Result<> insertGift(Database &database, const BatchGift &gift)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO batch_given (batch_id, batch_revision, given_to, note,"
                                " given_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(gift.batchId).bind(gift.revision).bind(gift.to).bind(gift.note);
    return insert.bind(gift.at).run();
}

Result<std::vector<BatchGift>> giftsOf(Database &database, const QString &batchId)
{
    Query query(database,
                QStringLiteral("SELECT batch_id, batch_revision, given_to, note, given_at"
                               " FROM batch_given WHERE batch_id = ?"
                               " ORDER BY given_at, batch_revision, given_to"));
    std::vector<BatchGift> gifts;
    Result<bool> row = query.bind(batchId).runToRow();
    while (row && *row) {
        gifts.push_back({query.text(0), static_cast<int>(query.integer(1)), query.text(2),
                         query.text(3), query.integer(4)});
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return gifts;
}

Result<> insertBatch(Database &database, const BatchRow &batch,
                     const std::vector<BatchRecord> &records)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO batch (batch_id, revision, created_at, seq_from,"
                                " seq_to, config, config_sha256, content_sha256, manifest,"
                                " supersedes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(batch.batchId).bind(batch.revision).bind(batch.createdAt);
    insert.bind(batch.seqFrom).bind(batch.seqTo);
    insert.bind(batch.config).bind(batch.configSha256).bind(batch.contentSha256);
    BLUEPENCIL_TRY(insert.bind(batch.manifest).bind(batch.supersedes).run());
    Query record(database,
                 QStringLiteral("INSERT INTO batch_record (batch_id, batch_revision, feedback_id,"
                                " feedback_revision, gives_rows) VALUES (?, ?, ?, ?, ?)"));
    for (const BatchRecord &each : records) {
        record.bind(batch.batchId).bind(batch.revision).bind(each.feedbackId);
        BLUEPENCIL_TRY(record.bind(each.revision).bind(each.givesRows ? 1 : 0).run());
    }
    return {};
}

} // namespace bluepencil
