// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mywork/remotework.h"

#include "core/stats/mywork/myworkjson.h"

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
    : m_questions(QStringLiteral("work"), clock, std::move(random), impatient())
{
}

QFuture<Result<MyWork>> RemoteWork::read(const Connection &connection, const QString &reviewer,
                                         int days)
{
    return m_questions.ask(connection, reviewer,
                           [days](HttpReviewQueue &queue) { return readRemoteWork(queue, days); });
}

} // namespace bluepencil
