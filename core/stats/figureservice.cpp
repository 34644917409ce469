// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figureservice.h"

#include "core/stats/figurecache.h"
#include "core/store/workspace.h"

#include <QPromise>

#include <utility>

namespace bluepencil {

// What lives on the thread: the connection, opened by the first call that needs it.
struct FigureService::Room {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FigureCache> cache; // of the workspace

    Result<Workspace *> open(const QString &path, const Clock &clock, const RandomSource &random)
    {
        if (!workspace) {
            auto opened = Workspace::open(path, clock, random, false);
            if (!opened)
                return fail(opened.error());
            workspace = std::move(*opened);
            cache = std::make_unique<FigureCache>(*workspace);
        }
        return workspace.get();
    }
};

FigureService::FigureService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_keeper(m_path, clock)
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("figures"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

FigureService::~FigureService()
{
    cancel();
    post([](Room &room) {
        room.cache.reset();
        room.workspace.reset(); // a connection is closed on its own thread
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void FigureService::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void FigureService::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_room); }, Qt::QueuedConnection);
}

template <typename T> QFuture<Result<T>> FigureService::ask(Question<T> read)
{
    // Shared, because std::function copies.
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    post([this, promise, read = std::move(read), stop = m_stop.get_token()](Room &room) {
        const auto answer = [&]() -> Result<T> {
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("the figures were asked again"));
            const auto workspace = room.open(m_path, m_clock, m_random);
            if (!workspace)
                return fail(workspace.error());
            Result<T> figures = read((*workspace)->database(), (*workspace)->timeZone(),
                                     {stop, room.cache.get()});
            if (room.cache->isBehind())
                m_keeper.update();
            return figures;
        };
        promise->addResult(answer());
        promise->finish();
    });
    return future;
}

QFuture<Result<News>> FigureService::news(const FeedbackFilter &filter)
{
    return ask<News>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readNews(database, zone, filter, m_clock.now(), reading);
        });
}

QFuture<Result<ModelFigures>> FigureService::models(const FeedbackFilter &filter)
{
    return ask<ModelFigures>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readModelFigures(database, zone, filter, m_clock.now(), reading);
        });
}

QFuture<Result<QueueFigures>> FigureService::queue(const FeedbackFilter &filter)
{
    return ask<QueueFigures>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readQueueFigures(database, zone, filter, m_clock.now(), reading);
        });
}

QFuture<Result<LabelPageFigures>> FigureService::labels(const FeedbackFilter &filter)
{
    return ask<LabelPageFigures>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readLabelFigures(database, zone, filter, m_clock.now(), reading);
        });
}

QFuture<Result<CostPageFigures>> FigureService::cost(const FeedbackFilter &filter)
{
    return ask<CostPageFigures>(
        [filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readCostFigures(database, zone, filter, reading);
        });
}

QFuture<Result<QualityFigures>> FigureService::quality(const FeedbackFilter &filter)
{
    return ask<QualityFigures>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readQualityFigures(database, zone, filter, m_clock.now(), reading);
        });
}

QFuture<Result<BenchmarkFigures>> FigureService::benchmarks(const QString &shown)
{
    return ask<BenchmarkFigures>(
        [shown](Database &database, const QTimeZone &, const Reading &reading) {
            return readBenchmarkFigures(database, shown, reading.stop);
        });
}

QFuture<Result<CheckHitAnswer>> FigureService::checks(const FeedbackFilter &filter)
{
    return ask<CheckHitAnswer>(
        [filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readCheckHits(database, zone, filter, {}, reading.stop);
        });
}

QFuture<Result<ErrorSources>> FigureService::errors(const FeedbackFilter &filter,
                                                    const QStringList &labels)
{
    return ask<ErrorSources>(
        [filter, labels](Database &database, const QTimeZone &, const Reading &reading) {
            return readErrorSources(database, labels, filter, reading.stop);
        });
}

QFuture<Result<std::optional<StatsComparison>>> FigureService::history(const FeedbackFilter &filter)
{
    return ask<std::optional<StatsComparison>>(
        [filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readHistoryFigures(database, zone, filter, reading);
        });
}

} // namespace bluepencil
