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

Result<> insertBatch(Database &database, const BatchRow &batch,
                     const std::vector<BatchRecord> &records)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO batch (batch_id, revision, created_at, seq_from,"
                                " seq_to, config, config_sha256, content_sha256, manifest)"
                                " VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)"));
    insert.bind(batch.batchId).bind(batch.revision).bind(batch.createdAt).bind(batch.seqTo);
    insert.bind(batch.config).bind(batch.configSha256).bind(batch.contentSha256);
    BLUEPENCIL_TRY(insert.bind(batch.manifest).run());
    Query record(database,
                 QStringLiteral("INSERT INTO batch_record (batch_id, batch_revision, feedback_id,"
                                " feedback_revision) VALUES (?, ?, ?, ?)"));
    for (const BatchRecord &each : records) {
        record.bind(batch.batchId).bind(batch.revision).bind(each.feedbackId);
        BLUEPENCIL_TRY(record.bind(each.revision).run());
    }
    return {};
}

} // namespace bluepencil
