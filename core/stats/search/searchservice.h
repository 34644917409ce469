// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/search/searchsource.h"
#include "core/store/workspacethread.h"

#include <stop_token>

namespace bluepencil {

// Full-text search on a thread of its own, with its own connection, which is opened by the first
// question. What an older program or an erasure left unindexed is indexed first, in steps so short
// that a decision hardly waits for one.
class SearchService final : public SearchSource {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    SearchService(QString workspacePath, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~SearchService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(SearchService)

    [[nodiscard]] QFuture<Result<SearchAnswer>> search(const SearchQuery &query) override;
    [[nodiscard]] QFuture<Result<FeedbackRecord>> record(const QString &feedbackId) override;
    [[nodiscard]] QFuture<Result<SearchedItem>> item(const QString &itemId) override;
    void cancel() override;

private:
    [[nodiscard]] Result<> fill(Database &database, const std::stop_token &stop);

    std::stop_source m_stop;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
