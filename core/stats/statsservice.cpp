// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/statsservice.h"

#include "core/stats/choices.h"
#include "core/stats/figurecache.h"
#include "core/store/workspace.h"

#include <QFileInfo>
#include <QPromise>

#include <utility>

namespace bluepencil {

// What lives on the thread: the connection, opened by the first call that needs it.
struct StatsService::Room {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FigureCache> cache; // of the workspace
    ChoicesReader choices;

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

namespace {

// A promise that is answered once, whatever happens on the way.
template <typename T> class Answer {
public:
    Answer()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise; // shared, because std::function copies
};

} // namespace

StatsService::StatsService(QString workspacePath, const Clock &clock, RandomSource random,
                           QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_keeper(m_path, clock)
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("statistics"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StatsService::~StatsService()
{
    cancel();
    post([](Room &room) {
        room.cache.reset();
        room.workspace.reset(); // a connection is closed on its own thread
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void StatsService::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_room); }, Qt::QueuedConnection);
}

QFuture<Result<Overview>> StatsService::overview(const OverviewQuery &query)
{
    m_overviewStop.request_stop();
    m_overviewStop = std::stop_source();
    const Answer<Overview> answer;
    post([this, answer, query, stop = m_overviewStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readOverview((*workspace)->database(), (*workspace)->timeZone(), query,
                                 m_clock.now(), {stop, room.cache.get()}, &room.choices));
        if (room.cache->isBehind())
            m_keeper.update();
    });
    return answer.future();
}

QFuture<Result<SelectionOverviews>>
StatsService::selections(const OverviewQuery &query, const std::optional<FeedbackFilter> &against)
{
    m_overviewStop.request_stop();
    m_overviewStop = std::stop_source();
    const Answer<SelectionOverviews> answer;
    post([this, answer, query, against, stop = m_overviewStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readSelections((*workspace)->database(), (*workspace)->timeZone(), query,
                                   against, m_clock.now(), {stop, room.cache.get()},
                                   &room.choices));
        if (room.cache->isBehind())
            m_keeper.update();
    });
    return answer.future();
}

QFuture<Result<StatsService::ReportAnswer>> StatsService::report(const FeedbackFilter &filter)
{
    const Answer<ReportAnswer> answer;
    post([this, answer, filter](Room &room) {
        const auto opened = room.open(m_path, m_clock, m_random);
        if (!opened) {
            answer.give(fail(opened.error()));
            return;
        }
        Workspace &workspace = **opened;
        Result<ReportFigures> figures
            = readReportFigures(workspace.database(), workspace.timeZone(), filter, m_clock.now());
        if (!figures) {
            answer.give(fail(figures.error()));
            return;
        }
        answer.give(ReportAnswer {std::move(*figures),
                                  workspace.isFile() ? QFileInfo(workspace.path()).fileName()
                                                     : workspace.path(),
                                  workspace.timeZone()});
    });
    return answer.future();
}

QFuture<Result<FeedbackPage>> StatsService::list(const FeedbackListQuery &query)
{
    m_listStop.request_stop();
    m_listStop = std::stop_source();
    const Answer<FeedbackPage> answer;
    post([this, answer, query, stop = m_listStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(listFeedback((*workspace)->database(), (*workspace)->timeZone(), query, stop));
    });
    return answer.future();
}

QFuture<Result<FeedbackRecord>> StatsService::record(const QString &feedbackId)
{
    const Answer<FeedbackRecord> answer;
    post([this, answer, feedbackId](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readFeedbackRecord((*workspace)->database(), feedbackId));
    });
    return answer.future();
}

QFuture<Result<MyWork>> StatsService::myWork(const QString &reviewer, int days)
{
    const Answer<MyWork> answer;
    post([this, answer, reviewer, days](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readMyWork((*workspace)->database(), (*workspace)->timeZone(), reviewer,
                               m_clock.now(), days));
    });
    return answer.future();
}

QFuture<Result<AgreementReport>> StatsService::agreement(const AgreementQuery &query)
{
    m_agreementStop.request_stop();
    m_agreementStop = std::stop_source();
    const Answer<AgreementReport> answer;
    post([this, answer, query, stop = m_agreementStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readAgreement((*workspace)->database(), query, stop));
    });
    return answer.future();
}

QFuture<Result<BiasReport>> StatsService::bias(const BiasQuery &query)
{
    m_biasStop.request_stop();
    m_biasStop = std::stop_source();
    const Answer<BiasReport> answer;
    post([this, answer, query, stop = m_biasStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            answer.give(fail(workspace.error()));
            return;
        }
        answer.give(readBias((*workspace)->database(), (*workspace)->timeZone(), query, stop));
    });
    return answer.future();
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
