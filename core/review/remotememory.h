// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/review/correctionmemory.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace bluepencil {

class RemoteLine;

// What the memory behind the gateway says of a text on somebody's desk. Errors as
// HttpReviewQueue::memory; Unreachable where the answer is not about that text.
[[nodiscard]] Result<MemoryAnswer> askRemoteMemory(HttpReviewQueue &queue,
                                                   const MemoryQuestion &question);

// The same on a thread and a connection of its own, so that no decision on its way out waits for
// it. Questions are answered in their order. A gateway that is away is left alone for a while, as
// HttpCaller does, and one that has no memory to ask for longer. Thread: that of its owner.
class RemoteMemory final {
public:
    static constexpr qint64 olderRestMs = 300'000; // until one that has no memory is asked again

    // `clock` must outlive it.
    RemoteMemory(const QUrl &address, const Clock &clock, RandomSource random);
    ~RemoteMemory(); // breaks off what is under way
    Q_DISABLE_COPY_MOVE(RemoteMemory)

    // In the name of `reviewer`, or if that is empty of whoever the token belongs to.
    [[nodiscard]] QFuture<Result<MemoryAnswer>>
    ask(const MemoryQuestion &question, const QByteArray &token, const QString &reviewer);

private:
    [[nodiscard]] Result<MemoryAnswer> answer(const MemoryQuestion &question,
                                              const QByteArray &token, const QString &reviewer);

    const Clock &m_clock;
    std::unique_ptr<RemoteLine> m_line;

    // Touched on m_thread alone.
    HttpCaller m_caller;
    std::unique_ptr<HttpReviewQueue> m_queue; // of m_token and m_reviewer
    QByteArray m_token;
    QString m_reviewer;
    Error m_older;
    qint64 m_restsUntil = 0; // Clock::steady(); m_older until then

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
};

} // namespace bluepencil
