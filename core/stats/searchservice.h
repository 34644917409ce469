// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"
#include "core/store/search.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace bluepencil {

// An item that nobody decided: history, or one that ended otherwise.
struct SearchedItem {
    Item item;
    QString state;
    UtcMs arrivedAt = 0;
};

// Full-text search on a thread of its own, with its own connection, which is opened by the first
// question. Calls return at once. What an older program or an erasure left unindexed is indexed
// first, in steps so short that a decision hardly waits for one.
class SearchService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    SearchService(QString workspacePath, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~SearchService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(SearchService)

    // As searchItems. Only the last question counts: an earlier one comes back as Cancelled.
    [[nodiscard]] QFuture<Result<SearchAnswer>> search(const SearchQuery &query);
    // As readFeedbackRecord.
    [[nodiscard]] QFuture<Result<FeedbackRecord>> record(const QString &feedbackId);
    // NotFound if it is gone.
    [[nodiscard]] QFuture<Result<SearchedItem>> item(const QString &itemId);
    void cancel(); // the search that is under way or waits

Q_SIGNALS:
    // Records that have to be indexed before the answer; from the service's thread.
    void indexing(qint64 missing);

private:
    [[nodiscard]] Result<> fill(Database &database, const std::stop_token &stop);

    std::stop_source m_stop;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
