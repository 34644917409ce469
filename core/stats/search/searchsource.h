// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/search/searchrecords.h"
#include "core/store/search.h"

#include <QFuture>
#include <QObject>

namespace bluepencil {

// Where a window searches: a workspace that is open here, or the one behind a gateway. Calls return
// at once.
class SearchSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~SearchSource() override;
    Q_DISABLE_COPY_MOVE(SearchSource)

    // As searchItems. Only the last question counts: an earlier one comes back as Cancelled.
    [[nodiscard]] virtual QFuture<Result<SearchAnswer>> search(const SearchQuery &query) = 0;
    // As readSearchedDecision.
    [[nodiscard]] virtual QFuture<Result<FeedbackRecord>> record(const QString &feedbackId) = 0;
    // As readSearchedItem.
    [[nodiscard]] virtual QFuture<Result<SearchedItem>> item(const QString &itemId) = 0;
    virtual void cancel() = 0; // the search that is under way or waits

Q_SIGNALS:
    // Records that have to be indexed before the answer; from another thread.
    void indexing(qint64 missing);
};

} // namespace bluepencil
