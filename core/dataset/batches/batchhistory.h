// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/warnings.h"

#include <array>

namespace bluepencil {

// A revision of a batch, as a list shows it.
struct BatchSummary {
    QString batchId;
    int revision = 1;
    UtcMs createdAt = 0;
    QStringList formats; // as the config names them
    qint64 rows = 0; // over all formats
    std::array<qint64, 3> splits {}; // of these rows: train, validation, test
    qint64 records = 0; // that gave rows
    qint64 withdrawn = 0; // records of it that count no more
    bool isLatest = true; // revision of its batch
    std::vector<BatchWarning> warnings;
    QStringList givenTo;
    std::optional<Error> damage; // why the stored manifest cannot be read; no rows are known then
};

// All of them, the newest first. The caller's connection and thread.
[[nodiscard]] Result<std::vector<BatchSummary>> batchHistory(Database &database);

// The folder that holds the revision, by its manifest: one of `places` or of the folders right
// below them, of each up to a thousand; empty if none does.
[[nodiscard]] QString findBatchFolder(const QStringList &places, const QString &workspaceId,
                                      const QString &batchId, int revision);

} // namespace bluepencil
