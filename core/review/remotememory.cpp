// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/remotememory.h"

#include "core/queue/remote/remoteline.h"
#include "core/review/memoryjson.h"

#include <QPromise>

#include <utility>

namespace bluepencil {

namespace {

// What is offered later than this is about words that somebody has long read.
CallRules impatient()
{
    CallRules rules;
    rules.overallMs = 3000;
    rules.attemptMs = 3000;
    rules.backoffMs = 250;
    rules.opensAfter = 3;
    return rules;
}

} // namespace

Result<MemoryAnswer> askRemoteMemory(HttpReviewQueue &queue, const MemoryQuestion &question)
{
    const Result<QByteArray> bytes = queue.memory(writeMemoryQuestion(question));
    if (!bytes)
        return fail(bytes.error());
    Result<MemoryAnswer> answer = parseMemoryAnswer(*bytes, question.text);
    if (!answer) {
        return fail(
            Error::Code::Unreachable,
            QStringLiteral("the server's answer cannot be read (%1)").arg(toString(answer.error())),
            queue.caller().place(), QStringLiteral("ask again in a moment"));
    }
    return answer;
}

RemoteMemory::RemoteMemory(const QUrl &address, const Clock &clock, RandomSource random)
    : m_clock(clock)
    , m_line(std::make_unique<RemoteLine>(Connection {address, {}}))
    , m_caller(
          m_line->transport, clock, std::move(random),
          [line = m_line.get()](qint64 ms) { return line->pause(ms); }, impatient())
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("memory"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

RemoteMemory::~RemoteMemory()
{
    m_line->interrupt();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<MemoryAnswer>> RemoteMemory::ask(const MemoryQuestion &question,
                                                const QByteArray &token, const QString &reviewer)
{
    auto promise = std::make_shared<QPromise<Result<MemoryAnswer>>>();
    QFuture<Result<MemoryAnswer>> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, promise, question, token, reviewer] {
            promise->addResult(answer(question, token, reviewer));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

Result<MemoryAnswer> RemoteMemory::answer(const MemoryQuestion &question, const QByteArray &token,
                                          const QString &reviewer)
{
    // Whose another token is has to be asked anew.
    if (!m_queue || m_token != token || m_reviewer != reviewer) {
        m_line->transport.setToken(token);
        m_token = token;
        m_reviewer = reviewer;
        m_queue = std::make_unique<HttpReviewQueue>(m_caller, m_clock, reviewer);
    }
    if (m_clock.steady() < m_restsUntil)
        return fail(m_older);
    Result<MemoryAnswer> answer = askRemoteMemory(*m_queue, question);
    if (!answer && answer.error().code == Error::Code::Unsupported) {
        m_older = answer.error();
        m_restsUntil = m_clock.steady() + olderRestMs;
    }
    return answer;
}

} // namespace bluepencil
