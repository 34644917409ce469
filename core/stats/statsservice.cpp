// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/statsservice.h"

#include "core/stats/columns/figurecache.h"
#include "core/store/workspace.h"

#include <QFileInfo>

#include <utility>

namespace bluepencil {

StatsService::StatsService(const QString &workspacePath, const Clock &clock, RandomSource random,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keeper(workspacePath, clock)
    , m_thread(QStringLiteral("statistics"), workspacePath, clock, std::move(random))
{
}

StatsService::~StatsService()
{
    cancel();
    m_thread.close([this] { m_cache.reset(); });
}

FigureCache &StatsService::cacheOf(Workspace &workspace)
{
    if (!m_cache)
        m_cache = std::make_unique<FigureCache>(workspace);
    return *m_cache;
}

QFuture<Result<Overview>> StatsService::overview(const OverviewQuery &query)
{
    m_overviewStop.request_stop();
    m_overviewStop = std::stop_source();
    return m_thread.ask([this, query, stop = m_overviewStop.get_token()](Workspace &workspace) {
        FigureCache &cache = cacheOf(workspace);
        Result<Overview> overview = readOverview(workspace.database(), workspace.timeZone(), query,
                                                 m_clock.now(), {stop, &cache}, &m_choices);
        if (cache.isBehind())
            m_keeper.update();
        return overview;
    });
}

QFuture<Result<SelectionOverviews>>
StatsService::selections(const OverviewQuery &query, const std::optional<FeedbackFilter> &against)
{
    m_overviewStop.request_stop();
    m_overviewStop = std::stop_source();
    return m_thread.ask(
        [this, query, against, stop = m_overviewStop.get_token()](Workspace &workspace) {
            FigureCache &cache = cacheOf(workspace);
            Result<SelectionOverviews> both
                = readSelections(workspace.database(), workspace.timeZone(), query, against,
                                 m_clock.now(), {stop, &cache}, &m_choices);
            if (cache.isBehind())
                m_keeper.update();
            return both;
        });
}

QFuture<Result<StatsService::ReportAnswer>>
StatsService::report(const FeedbackFilter &filter, const std::optional<FeedbackFilter> &against)
{
    return m_thread.ask([this, filter, against](Workspace &workspace) -> Result<ReportAnswer> {
        Result<ReportFigures> figures = readReportFigures(
            workspace.database(), workspace.timeZone(), filter, m_clock.now(), against);
        if (!figures)
            return fail(figures.error());
        return ReportAnswer {std::move(*figures),
                             workspace.isFile() ? QFileInfo(workspace.path()).fileName()
                                                : workspace.path(),
                             workspace.timeZone()};
    });
}

QFuture<Result<FeedbackPage>> StatsService::list(const FeedbackListQuery &query)
{
    m_listStop.request_stop();
    m_listStop = std::stop_source();
    return m_thread.ask([query, stop = m_listStop.get_token()](Workspace &workspace) {
        return listFeedback(workspace.database(), workspace.timeZone(), query, stop);
    });
}

QFuture<Result<FeedbackRecord>> StatsService::record(const QString &feedbackId)
{
    return m_thread.ask([feedbackId](Workspace &workspace) {
        return readFeedbackRecord(workspace.database(), feedbackId);
    });
}

QFuture<Result<MyWork>> StatsService::myWork(const QString &reviewer, int days)
{
    return m_thread.ask([this, reviewer, days](Workspace &workspace) {
        return readMyWork(workspace.database(), workspace.timeZone(), reviewer, m_clock.now(),
                          days);
    });
}

QFuture<Result<TwoSelections<AgreementReport>>>
StatsService::agreement(const AgreementQuery &query, const std::optional<FeedbackFilter> &against)
{
    using Both = TwoSelections<AgreementReport>;
    m_agreementStop.request_stop();
    m_agreementStop = std::stop_source();
    return m_thread.ask([query, against,
                         stop = m_agreementStop.get_token()](Workspace &workspace) -> Result<Both> {
        Database &database = workspace.database();
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        Result<AgreementReport> first = readAgreement(database, query, stop);
        if (!first)
            return fail(first.error());
        Both both {std::move(*first), {}, 0};
        if (!against)
            return both;
        Result<AgreementReport> other = readAgreement(database, {*against, {}, query.seed}, stop);
        if (!other)
            return fail(other.error());
        both.other = std::move(*other);
        const Result<qint64> shared = countShared(database, query.filter, *against);
        if (!shared)
            return fail(shared.error());
        both.shared = *shared;
        return both;
    });
}

QFuture<Result<BiasReport>> StatsService::bias(const BiasQuery &query)
{
    m_biasStop.request_stop();
    m_biasStop = std::stop_source();
    return m_thread.ask([query, stop = m_biasStop.get_token()](Workspace &workspace) {
        return readBias(workspace.database(), workspace.timeZone(), query, stop);
    });
}

void StatsService::cancelOverview()
{
    m_overviewStop.request_stop();
}

void StatsService::cancel()
{
    m_agreementStop.request_stop();
    m_biasStop.request_stop();
    m_overviewStop.request_stop();
    m_listStop.request_stop();
}

} // namespace bluepencil
