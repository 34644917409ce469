// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/searchservice.h"

#include "core/store/searchindex.h"
#include "core/store/workspace.h"

#include <QPromise>

#include <utility>

namespace bluepencil {

// What lives on the thread: the connection, opened by the first call that needs it.
struct SearchService::Room {
    std::unique_ptr<Workspace> workspace;

    Result<Database *> open(const QString &path, const Clock &clock, const RandomSource &random)
    {
        if (!workspace) {
            auto opened = Workspace::open(path, clock, random, false);
            if (!opened)
                return fail(opened.error());
            workspace = std::move(*opened);
        }
        return &workspace->database();
    }
};

namespace {

constexpr int rowsPerStep = 50;

// A promise that is answered once; shared, because std::function copies.
template <typename T> std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

Result<SearchedItem> readItem(Database &database, const QString &itemId)
{
    Query query(database,
                QStringLiteral("SELECT line, state, created_at FROM item WHERE item_id = ?"));
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), itemId,
                    QStringLiteral("search again"));
    }
    Result<Item> item = parseItem(query.bytes(0), query.text(1) == u"history");
    if (!item)
        return fail(item.error());
    return SearchedItem {std::move(*item), query.text(1), query.integer(2)};
}

} // namespace

SearchService::SearchService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SearchService::~SearchService()
{
    cancel();
    post([](Room &room) {
        room.workspace.reset(); // a connection is closed on its own thread
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void SearchService::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_room); }, Qt::QueuedConnection);
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
    const auto promise = startedPromise<SearchAnswer>();
    post([this, promise, query, stop = m_stop.get_token()](Room &room) {
        const auto answer = [&]() -> Result<SearchAnswer> {
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("another was searched for"));
            const Result<Database *> database = room.open(m_path, m_clock, m_random);
            if (!database)
                return fail(database.error());
            BLUEPENCIL_TRY(fill(**database, stop));
            return searchItems(**database, query, stop);
        };
        promise->addResult(answer());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<FeedbackRecord>> SearchService::record(const QString &feedbackId)
{
    const auto promise = startedPromise<FeedbackRecord>();
    post([this, promise, feedbackId](Room &room) {
        const Result<Database *> database = room.open(m_path, m_clock, m_random);
        promise->addResult(database ? readFeedbackRecord(**database, feedbackId)
                                    : Result<FeedbackRecord>(tl::unexpected(database.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<SearchedItem>> SearchService::item(const QString &itemId)
{
    const auto promise = startedPromise<SearchedItem>();
    post([this, promise, itemId](Room &room) {
        const Result<Database *> database = room.open(m_path, m_clock, m_random);
        promise->addResult(database ? readItem(**database, itemId)
                                    : Result<SearchedItem>(tl::unexpected(database.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace bluepencil
