// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchstore.h"
#include "core/store/recordingturn.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace bluepencil {

class SplitAssigner;

// Brings a batch into the workspace: one after the other, so that none takes the number of another
// or overlooks what it gave out, and all at once for whoever reads.
//
// It waits for its turn as long as it takes, for the rows are made by then. In a workspace that is
// a file a million records would keep every decision waiting for many seconds. There a large batch
// is written in short transactions (core/store/recordingturn.h), and the last one makes a batch of
// it; on a server nobody waits for a long one.
class BatchRecording final {
public:
    static constexpr qint64 mostAtOnce = 1000; // records and groups in one transaction

    // `rest` gives others their turn, and is called while waiting for that of this one.
    explicit BatchRecording(Database &database, std::stop_token stop = {},
                            qint64 atOnce = mostAtOnce, std::function<void()> rest = {});
    ~BatchRecording(); // takes back what was not committed
    Q_DISABLE_COPY_MOVE(BatchRecording)

    // Called once while another batch has the turn, before this one waits for it.
    void onWait(std::function<void()> told) { m_onWait = std::move(told); }

    // From here on no other batch is recorded. Here and below: Cancelled once it is requested.
    [[nodiscard]] Result<> begin();
    // All of it but the commit. Conflict as SplitAssigner::store().
    [[nodiscard]] Result<> write(const BatchRow &batch, RecordSpool &records,
                                 const SplitAssigner &splits);
    [[nodiscard]] Result<> commit();

private:
    [[nodiscard]] Result<> beginOnServer();
    [[nodiscard]] Result<> beginTransaction();
    [[nodiscard]] Result<> writeInSteps(const BatchRow &batch, RecordSpool &records,
                                        const SplitAssigner &splits);
    [[nodiscard]] Result<> step(); // behind each row
    [[nodiscard]] Result<> letOthers();
    void tellOfWaiting();
    [[nodiscard]] Error cancelled() const;

    Database &m_database;
    std::stop_token m_stop;
    qint64 m_atOnce;
    std::function<void()> m_rest;
    std::function<void()> m_onWait; // until it is called
    std::unique_ptr<RecordingTurn> m_turn; // of a file
    std::optional<Transaction> m_transaction;
    qint64 m_rows = 0;
    bool m_isUnfinished = false;
};

// Inside the caller's transaction.
[[nodiscard]] Result<> insertBatch(Database &database, const BatchRow &batch, RecordSpool &records);

} // namespace bluepencil
