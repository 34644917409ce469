// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/search/searchservice.h"

#include "core/store/searchindex.h"
#include "core/store/workspace.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr int rowsPerStep = 50;

} // namespace

SearchService::SearchService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : SearchSource(parent)
    , m_thread(QStringLiteral("search"), std::move(workspacePath), clock, std::move(random))
{
}

SearchService::~SearchService()
{
    m_stop.request_stop();
}

void SearchService::cancel()
{
    m_stop.request_stop();
}

Result<> SearchService::fill(Database &database, const std::stop_token &stop)
{
    for (qint64 before = -1;;) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("another was searched for"));
        const Result<qint64> missing = fillSearchIndex(database, rowsPerStep);
        if (!missing)
            return fail(missing.error());
        if (*missing == 0 || *missing == before) // all there, or nobody may write here
            return {};
        before = *missing;
        Q_EMIT indexing(*missing);
    }
}

QFuture<Result<SearchAnswer>> SearchService::search(const SearchQuery &query)
{
    cancel();
    m_stop = std::stop_source();
    return m_thread.ask(
        [this, query, stop = m_stop.get_token()](Workspace &workspace) -> Result<SearchAnswer> {
            BLUEPENCIL_TRY(fill(workspace.database(), stop));
            return searchItems(workspace.database(), query, stop);
        });
}

QFuture<Result<FeedbackRecord>> SearchService::record(const QString &feedbackId)
{
    return m_thread.ask([feedbackId](Workspace &workspace) {
        return readSearchedDecision(workspace.database(), feedbackId);
    });
}

QFuture<Result<SearchedItem>> SearchService::item(const QString &itemId)
{
    return m_thread.ask(
        [itemId](Workspace &workspace) { return readSearchedItem(workspace.database(), itemId); });
}

} // namespace bluepencil
