// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/search/remotesearch.h"

#include "core/stats/search/searchjson.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

// Somebody sits before it; a large workspace takes its time to be searched.
CallRules patient()
{
    CallRules rules;
    rules.overallMs = 12'000;
    rules.attemptMs = 10'000;
    rules.backoffMs = 250;
    rules.opensAfter = 3;
    return rules;
}

template <typename Found>
Result<Found> readFound(HttpReviewQueue &queue, const Result<QByteArray> &bytes,
                        Result<Found> (*parse)(const QByteArray &))
{
    if (!bytes)
        return fail(bytes.error());
    Result<Found> found = parse(*bytes);
    if (!found && found.error().code == Error::Code::Unsupported)
        return fail(found.error());
    if (!found) {
        return fail(
            Error::Code::Unreachable,
            QStringLiteral("the server's answer cannot be read (%1)").arg(toString(found.error())),
            queue.caller().place(), QStringLiteral("search again in a moment"));
    }
    return found;
}

} // namespace

Result<SearchAnswer> searchRemotely(HttpReviewQueue &queue, const SearchQuery &query)
{
    const int most = std::clamp(query.limit, 1, MostToldHits);
    return readFound(queue, queue.search(query.text, {}, most), parseSearchAnswer);
}

Result<FeedbackRecord> readRemoteDecision(HttpReviewQueue &queue, const QString &feedbackId)
{
    Result<FeedbackRecord> record
        = readFound(queue, queue.foundDecision(feedbackId), parseSearchedDecision);
    if (record && record->feedback.feedbackId != feedbackId) {
        return fail(Error::Code::Unreachable,
                    QStringLiteral("the server's answer is about another decision"),
                    queue.caller().place(), QStringLiteral("search again in a moment"));
    }
    return record;
}

Result<SearchedItem> readRemoteItem(HttpReviewQueue &queue, const QString &itemId)
{
    return readFound(queue, queue.foundItem(itemId), parseSearchedItem);
}

RemoteSearch::RemoteSearch(std::function<Asker()> asker, const Clock &clock, RandomSource random,
                           QObject *parent)
    : SearchSource(parent)
    , m_asker(std::move(asker))
    , m_questions(QStringLiteral("search"), clock, std::move(random), patient())
{
}

RemoteSearch::~RemoteSearch() = default;

QFuture<Result<SearchAnswer>> RemoteSearch::search(const SearchQuery &query)
{
    const Asker asker = m_asker();
    return m_questions.ask(asker.connection, asker.reviewer, [query](HttpReviewQueue &queue) {
        return searchRemotely(queue, query);
    });
}

QFuture<Result<FeedbackRecord>> RemoteSearch::record(const QString &feedbackId)
{
    const Asker asker = m_asker();
    return m_questions.ask(asker.connection, asker.reviewer, [feedbackId](HttpReviewQueue &queue) {
        return readRemoteDecision(queue, feedbackId);
    });
}

QFuture<Result<SearchedItem>> RemoteSearch::item(const QString &itemId)
{
    const Asker asker = m_asker();
    return m_questions.ask(asker.connection, asker.reviewer, [itemId](HttpReviewQueue &queue) {
        return readRemoteItem(queue, itemId);
    });
}

void RemoteSearch::cancel()
{
    m_questions.breakOff();
}

} // namespace bluepencil
