// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace bluepencil {

class Database;

// A large batch of a workspace that is a file is recorded in many short transactions, since all who
// write wait for each other there. Until the last of them its row in `batch` has no content_sha256,
// and nobody takes it for a batch: neither its records nor the groups that it deals to splits,
// whose assigned_at is its created_at and no other batch's. On a server there is never such a row.

// Conditions: a row of `batch` under that alias, and one of `batch_record`, of a whole batch.
[[nodiscard]] QString wholeBatchSql(const QString &batch);
[[nodiscard]] QString ofWholeBatchSql(const QString &record);
// A row of `split_assignment`, which has no alias.
[[nodiscard]] QString assignedByWholeBatchSql();

// The turn of one who records a batch in a workspace that is a file, among all programs: it ends
// with the process, so that whoever has it knows that what is unfinished is nobody's.
class RecordingTurn final {
public:
    // `pause` is called between two attempts. Cancelled once `stop` is requested, Storage where
    // there are no locks.
    [[nodiscard]] static Result<std::unique_ptr<RecordingTurn>>
    take(const Database &database, const std::stop_token &stop,
         const std::function<void()> &pause = {});
    // nullptr if another has it.
    [[nodiscard]] static Result<std::unique_ptr<RecordingTurn>> tryTake(const Database &database);
    ~RecordingTurn();
    Q_DISABLE_COPY_MOVE(RecordingTurn)

private:
    explicit RecordingTurn(int folder);

    int m_folder; // its descriptor
};

// What exports that were cut off have left, in short transactions; how many those were. For whoever
// has the turn.
[[nodiscard]] Result<int> clearUnfinishedBatches(Database &database);

} // namespace bluepencil
