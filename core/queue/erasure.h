// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

namespace bluepencil {

struct ErasureReport {
    qint64 items = 0;
    qint64 historyItems = 0; // these rows are gone altogether
    qint64 decisions = 0;
    qint64 feedback = 0; // now `withdrawn`, without text
    qint64 outcomes = 0;
    QStringList batches; // exported files that hold the person; they must be made anew
};

// Removes every text of the person `subjectId` from the workspace, by the list of core/privacy, and
// from the bytes of its files. Open items end as cancelled, so that their producer hears of it; ids
// and figures stay. Busy if another program keeps old pages alive: the texts are gone from the
// tables then, and running it again once that program is closed clears the rest.
[[nodiscard]] Result<ErasureReport> eraseSubject(SqlReviewQueue &queue, const QString &subjectId);

// Clears what still stands of erased rows in the write-ahead log and in unused parts of the files.
// Busy if another program keeps old pages alive.
[[nodiscard]] Result<> clearErased(Database &database);
// What it finds the batches with, for whoever wants to see its plan: the person is bound twice.
[[nodiscard]] QString batchesOfSubjectSql();

} // namespace bluepencil
