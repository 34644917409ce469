// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/driftservice.h"

#include "core/store/workspace.h"

#include <utility>

namespace bluepencil {

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
    , m_clock(clock)
    , m_thread(QStringLiteral("drift"), std::move(workspacePath), clock, std::move(random))
{
}

DriftService::~DriftService()
{
    m_stop.request_stop();
}

void DriftService::cancel()
{
    m_stop.request_stop();
}

QFuture<Result<DriftView>> DriftService::view()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    return m_thread.ask([this, stop = m_stop.get_token()](Workspace &workspace) {
        return readView(workspace, m_clock.now(), stop);
    });
}

QFuture<Result<std::vector<InputDrift>>> DriftService::inputs()
{
    return m_thread.ask([](Workspace &workspace) { return readInputDrift(workspace.database()); });
}

QFuture<Result<>> DriftService::acknowledge(qint64 no, const DriftAnswer &answer)
{
    return m_thread.ask([this, no, answer](Workspace &workspace) {
        return acknowledgeDrift(workspace.database(), no, answer, m_clock.now());
    });
}

} // namespace bluepencil
