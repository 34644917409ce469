// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/remotequestions.h"

#include "core/queue/remote/remoteline.h"

namespace bluepencil {

RemoteQuestions::RemoteQuestions(const QString &name, const Clock &clock, RandomSource random,
                                 CallRules rules)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_rules(rules)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

RemoteQuestions::~RemoteQuestions()
{
    breakOff();
    m_thread.quit();
    m_thread.wait();
}

void RemoteQuestions::breakOff()
{
    if (const std::shared_ptr<RemoteLine> line = m_line.lock())
        line->interrupt();
}

void RemoteQuestions::run(const Connection &connection, const QString &reviewer,
                          std::function<void(HttpReviewQueue &)> question)
{
    breakOff();
    auto line = std::make_shared<RemoteLine>(connection);
    m_line = line;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, line = std::move(line), reviewer, question = std::move(question)] {
            HttpCaller caller(
                line->transport, m_clock, m_random, [&line](qint64 ms) { return line->pause(ms); },
                m_rules);
            HttpReviewQueue queue(caller, m_clock, reviewer);
            question(queue);
        },
        Qt::QueuedConnection);
}

} // namespace bluepencil
