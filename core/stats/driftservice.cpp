// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/driftservice.h"

#include "core/store/workspace.h"

#include <QPromise>

#include <utility>

namespace bluepencil {

// What lives on the thread: the connection, opened by the first call that needs it.
struct DriftService::Room {
    std::unique_ptr<Workspace> workspace;

    Result<Workspace *> open(const QString &path, const Clock &clock, const RandomSource &random)
    {
        if (!workspace) {
            auto opened = Workspace::open(path, clock, random, false);
            if (!opened)
                return fail(opened.error());
            workspace = std::move(*opened);
        }
        return workspace.get();
    }
};

namespace {

Result<DriftView> readView(Workspace &workspace, UtcMs now, const std::stop_token &stop)
{
    Result<DriftReport> report
        = readDrift(workspace.database(), workspace.timeZone(), now, {}, stop);
    if (!report)
        return fail(report.error());
    DriftView view;
    view.report = std::move(*report);
    for (const DriftAlarm &alarm : view.report.alarms) {
        if (alarm.state != DriftState::Open)
            continue;
        Result<DriftDetail> detail = readDriftDetail(workspace.database(), alarm);
        if (!detail)
            return fail(detail.error());
        view.details.push_back(std::move(*detail));
    }
    return view;
}

} // namespace

DriftService::DriftService(QString workspacePath, const Clock &clock, RandomSource random,
                           QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("drift"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DriftService::~DriftService()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_room->workspace.reset(); // a connection is closed on its own thread
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T> QFuture<Result<T>> DriftService::ask(std::function<Result<T>(Room &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared, because std::function copies
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, promise, work = std::move(work)] {
            promise->addResult(work(*m_room));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void DriftService::cancel()
{
    m_stop.request_stop();
}

QFuture<Result<DriftView>> DriftService::view()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    return ask<DriftView>([this, stop = m_stop.get_token()](Room &room) -> Result<DriftView> {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace)
            return fail(workspace.error());
        return readView(**workspace, m_clock.now(), stop);
    });
}

QFuture<Result<std::vector<InputDrift>>> DriftService::inputs()
{
    return ask<std::vector<InputDrift>>([this](Room &room) -> Result<std::vector<InputDrift>> {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace)
            return fail(workspace.error());
        return readInputDrift((*workspace)->database());
    });
}

QFuture<Result<>> DriftService::acknowledge(qint64 no, const DriftAnswer &answer)
{
    return ask<void>([this, no, answer](Room &room) -> Result<> {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace)
            return fail(workspace.error());
        return acknowledgeDrift((*workspace)->database(), no, answer, m_clock.now());
    });
}

} // namespace bluepencil
