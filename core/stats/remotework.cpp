// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/remotework.h"

#include "core/stats/myworkjson.h"

#include <QPromise>

#include <utility>

namespace bluepencil {

namespace {

// Somebody sits before it: found to be away soon, rather than asked again for long.
CallRules impatient()
{
    CallRules rules;
    rules.overallMs = 5000;
    rules.attemptMs = 4000;
    rules.backoffMs = 250;
    rules.opensAfter = 3;
    return rules;
}

} // namespace

// Made where it can be interrupted from, used on the thread.
struct RemoteWork::Line {
    explicit Line(const Connection &connection)
        : transport(connection)
    {
    }

    NetworkTransport transport;
    InterruptiblePause pause;
};

Result<MyWork> readRemoteWork(HttpReviewQueue &queue, int days)
{
    const Result<QByteArray> bytes = queue.work(days);
    if (!bytes)
        return fail(bytes.error());
    Result<MyWork> work = parseMyWork(*bytes);
    if (!work) {
        return fail(
            Error::Code::Unreachable,
            QStringLiteral("the server's answer cannot be read (%1)").arg(toString(work.error())),
            queue.caller().place(), QStringLiteral("ask again in a moment"));
    }
    return work;
}

RemoteWork::RemoteWork(const Clock &clock, RandomSource random)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("work"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

RemoteWork::~RemoteWork()
{
    breakOff();
    m_thread.quit();
    m_thread.wait();
}

void RemoteWork::breakOff()
{
    if (const std::shared_ptr<Line> line = m_line.lock()) {
        line->transport.cancel();
        line->pause.interrupt();
    }
}

QFuture<Result<MyWork>> RemoteWork::read(const Connection &connection, const QString &reviewer,
                                         int days)
{
    breakOff();
    auto promise = std::make_shared<QPromise<Result<MyWork>>>();
    QFuture<Result<MyWork>> future = promise->future();
    promise->start();
    auto line = std::make_shared<Line>(connection);
    m_line = line;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, promise, line = std::move(line), reviewer, days] {
            HttpCaller caller(
                line->transport, m_clock, m_random, [&line](qint64 ms) { return line->pause(ms); },
                impatient());
            HttpReviewQueue queue(caller, m_clock, reviewer);
            promise->addResult(readRemoteWork(queue, days));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace bluepencil
