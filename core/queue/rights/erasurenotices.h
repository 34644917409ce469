// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

#include <optional>
#include <vector>

namespace bluepencil {

// What was erased, for workstations that hold copies: ids of items, no word of a person. The
// numbers have no gaps and become visible in their order, so that nobody who asks for what came
// after one misses another. An erasure of more than MostItems is several notices, all or none of
// which are seen.
struct ErasureNotice {
    static constexpr qsizetype MostItems = 500;

    qint64 seq = 0;
    QStringList itemIds;
    UtcMs at = 0;
};

// How far a workstation has followed.
struct StationErasures {
    QString workstation;
    QString reviewer;
    qint64 seq = 0;
    UtcMs at = 0;
    qint64 behind = 0; // notices that it has not followed yet
};

// Inside the transaction of the erasure, while the items still carry their subject. The seq;
// nullopt if there are no items.
[[nodiscard]] Result<std::optional<qint64>> noteErasedItems(SqlReviewQueue &queue,
                                                            const QString &subjectId);
[[nodiscard]] Result<qint64> noteErasedItems(SqlReviewQueue &queue, const QStringList &itemIds);

// At most `most` notices after `seq`, in their order, and fewer where they are large: there may be
// more behind them unless there are none.
[[nodiscard]] Result<std::vector<ErasureNotice>> erasuresAfter(Database &database, qint64 seq,
                                                               int most);
// The workstation has carried out all up to `seq`. Going back is no error and changes nothing;
// InvalidArgument for what was never noticed.
[[nodiscard]] Result<> ackErasures(Database &database, const QString &workstation,
                                   const QString &reviewer, qint64 seq, UtcMs now);
[[nodiscard]] Result<std::vector<StationErasures>> stationErasures(Database &database);

} // namespace bluepencil
