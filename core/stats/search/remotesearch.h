// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/remotequestions.h"
#include "core/stats/search/searchsource.h"

#include <functional>

namespace bluepencil {

// What the gateway finds for whoever `queue` works for, whatever viewer, filter or more than
// MostToldHits the question asks for. Errors as HttpReviewQueue's; Unsupported for an answer as
// parseSearchAnswer has it, Unreachable for one that cannot be read.
[[nodiscard]] Result<SearchAnswer> searchRemotely(HttpReviewQueue &queue, const SearchQuery &query);
[[nodiscard]] Result<FeedbackRecord> readRemoteDecision(HttpReviewQueue &queue,
                                                        const QString &feedbackId);
[[nodiscard]] Result<SearchedItem> readRemoteItem(HttpReviewQueue &queue, const QString &itemId);

// The search of a window that works through a gateway, as RemoteQuestions asks it. Nothing that is
// found is kept on this machine.
class RemoteSearch final : public SearchSource {
    Q_OBJECT

public:
    struct Asker {
        Connection connection;
        QString reviewer; // empty: whoever the token belongs to
    };

    // `asker` is called with each question, for the token may be another by then. `clock` must
    // outlive it.
    RemoteSearch(std::function<Asker()> asker, const Clock &clock, RandomSource random,
                 QObject *parent = nullptr);
    ~RemoteSearch() override; // breaks off what is under way
    Q_DISABLE_COPY_MOVE(RemoteSearch)

    [[nodiscard]] QFuture<Result<SearchAnswer>> search(const SearchQuery &query) override;
    [[nodiscard]] QFuture<Result<FeedbackRecord>> record(const QString &feedbackId) override;
    [[nodiscard]] QFuture<Result<SearchedItem>> item(const QString &itemId) override;
    void cancel() override;

private:
    std::function<Asker()> m_asker;
    RemoteQuestions m_questions;
};

} // namespace bluepencil
