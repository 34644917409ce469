// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figureservice.h"

#include "core/stats/askedagain.h"
#include "core/stats/columns/figurecache.h"
#include "core/store/workspace.h"

#include <utility>

namespace bluepencil {

FigureService::FigureService(const QString &workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keeper(workspacePath, clock)
    , m_thread(QStringLiteral("figures"), workspacePath, clock, std::move(random))
{
}

FigureService::~FigureService()
{
    cancel();
    m_thread.close([this] { m_cache.reset(); });
}

void FigureService::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

template <typename T> QFuture<Result<T>> FigureService::ask(Question<T> read)
{
    return m_thread.ask([this, read = std::move(read),
                         stop = m_stop.get_token()](Workspace &workspace) -> Result<T> {
        if (stop.stop_requested())
            return fail(askedAgain());
        if (!m_cache)
            m_cache = std::make_unique<FigureCache>(workspace);
        Result<T> figures = read(workspace.database(), workspace.timeZone(), {stop, m_cache.get()});
        if (m_cache->isBehind())
            m_keeper.update();
        return figures;
    });
}

QFuture<Result<News>> FigureService::news(const FeedbackFilter &filter)
{
    return ask<News>(
        [this, filter](Database &database, const QTimeZone &zone, const Reading &reading) {
            return readNews(database, zone, filter, m_clock.now(), reading);
        });
}

template <typename T>
QFuture<Result<TwoSelections<T>>> FigureService::askBoth(const FeedbackFilter &filter,
                                                         const Against &against, OfFilter<T> read)
{
    using Both = TwoSelections<T>;
    return ask<Both>(
        [filter, against, read = std::move(read)](Database &database, const QTimeZone &zone,
                                                  const Reading &reading) -> Result<Both> {
            ReadTransaction transaction(database);
            if (against) {
                BLUEPENCIL_TRY(transaction.begin());
            }
            Result<T> first = read(database, zone, filter, reading);
            if (!first)
                return fail(first.error());
            Both both {std::move(*first), {}, 0};
            if (!against)
                return both;
            Result<T> other = read(database, zone, *against, reading);
            if (!other)
                return fail(other.error());
            both.other = std::move(*other);
            const Result<qint64> shared = countShared(database, filter, *against, reading);
            if (!shared)
                return fail(shared.error());
            both.shared = *shared;
            return both;
        });
}

QFuture<Result<TwoSelections<ModelFigures>>> FigureService::models(const FeedbackFilter &filter,
                                                                   const Against &against)
{
    return askBoth<ModelFigures>(filter, against,
                                 [this](Database &database, const QTimeZone &zone,
                                        const FeedbackFilter &of, const Reading &reading) {
                                     return readModelFigures(database, zone, of, m_clock.now(),
                                                             reading);
                                 });
}

QFuture<Result<TwoSelections<QueueFigures>>> FigureService::queue(const FeedbackFilter &filter,
                                                                  const Against &against)
{
    return askBoth<QueueFigures>(filter, against,
                                 [this](Database &database, const QTimeZone &zone,
                                        const FeedbackFilter &of, const Reading &reading) {
                                     return readQueueFigures(database, zone, of, m_clock.now(),
                                                             reading);
                                 });
}

QFuture<Result<TwoSelections<LabelPageFigures>>> FigureService::labels(const FeedbackFilter &filter,
                                                                       const Against &against)
{
    return askBoth<LabelPageFigures>(filter, against,
                                     [this](Database &database, const QTimeZone &zone,
                                            const FeedbackFilter &of, const Reading &reading) {
                                         return readLabelFigures(database, zone, of, m_clock.now(),
                                                                 reading);
                                     });
}

QFuture<Result<TwoSelections<CostPageFigures>>> FigureService::cost(const FeedbackFilter &filter,
                                                                    const Against &against)
{
    return askBoth<CostPageFigures>(filter, against, &readCostFigures);
}

QFuture<Result<TwoSelections<QualityFigures>>> FigureService::quality(const FeedbackFilter &filter,
                                                                      const Against &against)
{
    return askBoth<QualityFigures>(filter, against,
                                   [this](Database &database, const QTimeZone &zone,
                                          const FeedbackFilter &of, const Reading &reading) {
                                       return readQualityFigures(database, zone, of, m_clock.now(),
                                                                 reading);
                                   });
}

QFuture<Result<BenchmarkFigures>> FigureService::benchmarks(const QString &shown)
{
    return ask<BenchmarkFigures>(
        [shown](Database &database, const QTimeZone &, const Reading &reading) {
            return readBenchmarkFigures(database, shown, reading.stop);
        });
}

QFuture<Result<CheckHitSelections>> FigureService::checks(const FeedbackFilter &filter,
                                                          const Against &against)
{
    return ask<CheckHitSelections>(
        [filter, against, most = m_mostChecked](Database &database, const QTimeZone &zone,
                                                const Reading &reading) {
            return readCheckHitsBeside(database, zone, filter, against, {}, reading.stop, most);
        });
}

QFuture<Result<TwoSelections<ErrorSources>>> FigureService::errors(const FeedbackFilter &filter,
                                                                   const Against &against,
                                                                   const QStringList &labels)
{
    return ask<TwoSelections<ErrorSources>>(
        [filter, against, labels](Database &database, const QTimeZone &, const Reading &reading) {
            return readErrorSourcesBeside(database, labels, filter, against, reading);
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
