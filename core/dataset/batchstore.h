// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection.h"

namespace bluepencil {

// The batches that a workspace has given out.

struct BatchRow {
    QString batchId;
    int revision = 1;
    UtcMs createdAt = 0;
    qint64 seqTo = 0;
    QByteArray config;
    QString configSha256;
    QString contentSha256;
    QByteArray manifest;
};

// "B-0001", one more than the highest number given so far.
[[nodiscard]] Result<QString> nextBatchId(Database &database);
[[nodiscard]] Result<QString> latestBatchId(Database &database); // empty if there is none
[[nodiscard]] Result<bool> batchExists(Database &database, const QString &batchId, int revision);
// Inside the caller's transaction.
[[nodiscard]] Result<> insertBatch(Database &database, const BatchRow &batch,
                                   const std::vector<BatchRecord> &records);

} // namespace bluepencil
