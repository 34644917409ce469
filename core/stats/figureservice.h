// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/figurekeeper.h"
#include "core/stats/news.h"
#include "core/stats/pagefigures.h"
#include "core/stats/selectionparts.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace bluepencil {

// The figures of one page behind the statistics on a thread of its own, with its own connection.
// Calls return at once and are worked off in their order; use whenDone() for what comes back. It
// only reads, and holds no lock that a decision waits for.
class FigureService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    FigureService(const QString &workspacePath, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~FigureService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(FigureService)

    // Whatever is under way or waits comes with Error::Code::Cancelled, as far as it looks; for
    // who asks again.
    void cancel();

    // Of how many drafts the next checks() may be, for tests of a sample.
    void setMostCheckedDrafts(qint64 most) { m_mostChecked = most; }

    [[nodiscard]] QFuture<Result<News>> news(const FeedbackFilter &filter); // as readNews()
    // As the functions of pagefigures.h; where `against` is given, of that filter too.
    using Against = std::optional<FeedbackFilter>;
    [[nodiscard]] QFuture<Result<TwoSelections<ModelFigures>>> models(const FeedbackFilter &filter,
                                                                      const Against &against);
    [[nodiscard]] QFuture<Result<TwoSelections<QueueFigures>>> queue(const FeedbackFilter &filter,
                                                                     const Against &against);
    [[nodiscard]] QFuture<Result<TwoSelections<LabelPageFigures>>>
    labels(const FeedbackFilter &filter, const Against &against);
    [[nodiscard]] QFuture<Result<TwoSelections<CostPageFigures>>> cost(const FeedbackFilter &filter,
                                                                       const Against &against);
    [[nodiscard]] QFuture<Result<TwoSelections<QualityFigures>>>
    quality(const FeedbackFilter &filter, const Against &against);
    [[nodiscard]] QFuture<Result<BenchmarkFigures>> benchmarks(const QString &shown);
    // As readCheckHitsBeside() without groups: takes about a millisecond for each draft that is
    // checked.
    [[nodiscard]] QFuture<Result<CheckHitSelections>> checks(const FeedbackFilter &filter,
                                                             const Against &against);
    // As readErrorSourcesBeside() and readHistoryFigures(): they read items whole.
    [[nodiscard]] QFuture<Result<TwoSelections<ErrorSources>>>
    errors(const FeedbackFilter &filter, const Against &against, const QStringList &labels);
    [[nodiscard]] QFuture<Result<std::optional<StatsComparison>>>
    history(const FeedbackFilter &filter);

private:
    template <typename T>
    using Question = std::function<Result<T>(Database &, const QTimeZone &, const Reading &)>;

    template <typename T> QFuture<Result<T>> ask(Question<T> read);

    template <typename T>
    using OfFilter = std::function<Result<T>(Database &, const QTimeZone &, const FeedbackFilter &,
                                             const Reading &)>;

    template <typename T>
    QFuture<Result<TwoSelections<T>>> askBoth(const FeedbackFilter &filter, const Against &against,
                                              OfFilter<T> read);

    const Clock &m_clock;
    std::stop_source m_stop;
    qint64 m_mostChecked = MostCheckedDrafts;
    FigureKeeper m_keeper; // told on m_thread alone
    std::unique_ptr<FigureCache> m_cache; // touched on m_thread alone
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
