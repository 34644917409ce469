// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/batches/batchhistory.h"
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/dataset/recipe/recipe.h"
#include "core/store/workspacethread.h"

#include <stop_token>

namespace bluepencil {

// Recipes and batches of a workspace, on a thread and a connection of their own, so that they do
// not wait for what is being counted. Calls return at once and are worked off in their order.
class BatchService final {
public:
    // `clock` must outlive the service.
    BatchService(const QString &workspacePath, const Clock &clock, RandomSource random);
    ~BatchService(); // cancels, and waits
    Q_DISABLE_COPY_MOVE(BatchService)

    [[nodiscard]] QFuture<Result<std::vector<SavedRecipe>>> recipes();
    // What is saved is not read again: the list afterwards.
    [[nodiscard]] QFuture<Result<std::vector<SavedRecipe>>> save(const QString &name,
                                                                 const ExportConfig &config);
    [[nodiscard]] QFuture<Result<std::vector<SavedRecipe>>> remove(const QString &name);

    [[nodiscard]] QFuture<Result<std::vector<BatchSummary>>> history();
    [[nodiscard]] QFuture<Result<BatchDiff>> compare(const BatchKey &a, const BatchKey &b);
    // As findBatchFolder().
    [[nodiscard]] QFuture<Result<QString>> folderOf(const QString &batchId, int revision,
                                                    const QStringList &places);
    [[nodiscard]] QFuture<Result<VerifyReport>> verify(const QString &folder);
    // Whether the revision can be made again to the byte. Of a batch that needs a key both fail
    // with Unsupported, which names the command that takes one.
    [[nodiscard]] QFuture<Result<RebuildCheck>> check(const QString &batchId, int revision);
    // `progress` is called on the thread of the service.
    [[nodiscard]] QFuture<Result<ExportSummary>> rebuild(const QString &batchId, int revision,
                                                         const QString &folder,
                                                         const ExportProgress &progress = {});
    // The last three, under way or still waiting: each ends with Cancelled.
    void cancel();

private:
    const Clock &m_clock;
    RandomSource m_random;
    std::stop_source m_stop;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
