// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/call.h"

#include "core/base/limits.h"
#include "core/queue/remote/wire.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 longestWaitS = 25;
constexpr qint64 shortestPauseMs = 1'000;
constexpr qint64 pauseSpreadMs = 1'000;
constexpr qsizetype mostLines = 1'000;

const QString roomPlace = QStringLiteral("waiting room");

Error roomIsFull()
{
    return {Error::Code::Busy, QStringLiteral("as many wait already as can"), roomPlace,
            QStringLiteral("ask again in a moment, or without waiting")};
}

Error tooManyOfOne()
{
    return {Error::Code::Busy, QStringLiteral("as many requests of this token wait as may"),
            roomPlace, QStringLiteral("let one of them end first, or ask without waiting")};
}

bool isPassing(const Error &error)
{
    return DatabasePool::isOverloaded(error) || error == roomIsFull() || error == tooManyOfOne();
}

} // namespace

Result<qint64> numberOf(const Call &call, const char *name, qint64 otherwise, qint64 least,
                        qint64 most)
{
    const auto given = call.query.constFind(QString::fromLatin1(name));
    if (given == call.query.constEnd())
        return otherwise;
    bool isNumber = false;
    const qint64 value = given->toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most),
                    QString::fromLatin1(name));
    }
    return value;
}

Result<QString> requiredOf(const Call &call, const char *name)
{
    const QString value = call.query.value(QString::fromLatin1(name));
    if (value.isEmpty())
        return fail(Error::Code::InvalidArgument, QStringLiteral("is missing"),
                    QString::fromLatin1(name), QStringLiteral("put it into the query"));
    return value;
}

Result<Json> bodyObject(const Call &call)
{
    if (call.body.isEmpty())
        return Json::object();
    return parseJsonObject(call.body);
}

Result<std::vector<QByteArray>> bodyLines(const Call &call)
{
    std::vector<QByteArray> lines;
    // By index: a body of line feeds alone would be millions of arrays.
    const QByteArrayView body = call.body;
    for (qsizetype begin = 0; begin < body.size();) {
        qsizetype end = body.indexOf('\n', begin);
        if (end < 0)
            end = body.size();
        QByteArrayView line = body.sliced(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        if (std::ssize(lines) >= mostLines) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("has more than %1 lines").arg(mostLines),
                        QStringLiteral("lines"), QStringLiteral("send it in parts"));
        }
        lines.push_back(line.toByteArray());
    }
    return lines;
}

QByteArray oneLine(QByteArray json)
{
    bool isInText = false;
    for (char *at = json.begin(); at != json.end(); ++at) {
        if (*at == '"')
            isInText = !isInText;
        else if (isInText && *at == '\\' && at + 1 != json.end())
            ++at;
        else if (!isInText && (*at == '\n' || *at == '\r'))
            *at = ' ';
    }
    return json.trimmed();
}

HttpReply jsonReply(QByteArray body, int status)
{
    HttpReply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

HttpReply nothingReply()
{
    HttpReply reply;
    reply.status = 204;
    return reply;
}

int statusOf(const Error &error)
{
    if (isPassing(error))
        return 503;
    if (DatabasePool::isUncertain(error))
        return 504; // unlike the other it may have been done
    switch (error.code) {
    case Error::Code::InvalidArgument:
    case Error::Code::InvalidInput:
        return 422;
    case Error::Code::LimitExceeded:
        return error.where == u"body" ? 413 : 422;
    case Error::Code::NotFound:
        return 404;
    case Error::Code::Conflict:
    case Error::Code::LeaseLost:
    case Error::Code::AlreadyDecided:
    case Error::Code::NotSeen:
    case Error::Code::Busy:
        return 409;
    case Error::Code::Gone:
        return 410;
    case Error::Code::Paused:
        return 423;
    case Error::Code::NotPermitted:
        return 403;
    case Error::Code::Unauthorized:
        return 401;
    case Error::Code::Unsupported:
        return 501;
    case Error::Code::DiskFull:
        return 507;
    case Error::Code::Unreachable:
        return 503;
    case Error::Code::ReadOnly:
    case Error::Code::NotAWorkspace:
    case Error::Code::Corrupt:
    case Error::Code::Storage:
    case Error::Code::Cancelled:
        return 500;
    }
    Q_UNREACHABLE();
}

QByteArray problemBody(const Error &error, int status, const QString &requestId,
                       qint64 retryAfterMs)
{
    QByteArray body = wire::writeProblem(error, status, requestId);
    if (retryAfterMs > 0) {
        body.chop(1);
        body += ",\"retry_after_ms\":" + QByteArray::number(retryAfterMs) + '}';
    }
    return body;
}

HttpReply problemReply(const Error &error, const QString &requestId, const RandomSource &random)
{
    HttpReply reply;
    reply.status = statusOf(error);
    reply.contentType = "application/problem+json";
    qint64 retryAfterMs = 0;
    if (reply.status == 503 || reply.status == 504) {
        // Spread out, so that they do not all come back at once.
        retryAfterMs = shortestPauseMs + qint64(random() % quint64(pauseSpreadMs));
        reply.headers.emplace_back("Retry-After", QByteArray::number((retryAfterMs + 999) / 1000));
    }
    if (reply.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    reply.body = problemBody(error, reply.status, requestId, retryAfterMs);
    return reply;
}

Error noSuchThing(const QString &id)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such thing for this token"), id, {}};
}

Error otherQueue(const QString &queue)
{
    return {Error::Code::NotPermitted, QStringLiteral("the token is not good for this queue"),
            queue, QStringLiteral("ask for one that is")};
}

Error workspaceFailed()
{
    return {Error::Code::Storage, QStringLiteral("the workspace failed"),
            QStringLiteral("workspace"),
            QStringLiteral("tell whoever runs the gateway, and when it was")};
}

RouteAnswer waitFor(const ApiTools &tools, const Call &call, WaitingRoom::Topic topic,
                    const QString &name, qint64 waitMs, const Ask &ask, const HttpReply &empty)
{
    Result<std::optional<HttpReply>> found = ask(false);
    if (!found)
        return fail(found.error());
    if (*found)
        return std::move(**found);
    if (waitMs <= 0)
        return empty;
    const auto entered = tools.room.enter(topic, name, call.token.id);
    if (!entered)
        return fail(entered.error() == WaitingRoom::Refusal::Full ? roomIsFull() : tooManyOfOne());
    WaitingRoom::Seat &seat = **entered;
    const qint64 deadline = tools.clock.steady() + waitMs;
    // What happened before the seat was taken woke nobody here: look at once, then wait.
    WaitingRoom::Reason reason = WaitingRoom::Reason::TimeIsUp;
    while (true) {
        if (call.head.isGone && call.head.isGone())
            return empty;
        found = ask(reason == WaitingRoom::Reason::TimeIsUp);
        if (!found)
            return fail(found.error());
        if (*found)
            return std::move(**found);
        const qint64 left = deadline - tools.clock.steady();
        if (left <= 0)
            return empty;
        const qint64 pause = shortestPauseMs + qint64(tools.random() % quint64(pauseSpreadMs));
        reason = seat.wait(std::min(left, pause));
        if (reason == WaitingRoom::Reason::Stopping)
            return empty;
    }
}

Result<qint64> waitOf(const Call &call)
{
    const Result<qint64> seconds = numberOf(call, "wait", 0, 0, longestWaitS);
    return seconds ? Result<qint64>(*seconds * 1000) : fail(seconds.error());
}

} // namespace bluepencil
