// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in earlier work: search, and the memory of corrections.
#include "core/api/routes.h"
#include "core/api/seats.h"
#include "core/api/sidedesk.h"
#include "core/review/memoryjson.h"
#include "core/review/memoryservice.h"
#include "core/stats/search/searchjson.h"
#include "core/store/workspace.h"

#include <QFuture>

#include <optional>
#include <utility>

namespace bluepencil::api {

namespace {

constexpr int defaultHits = 50;

// Reviewers see what is theirs to see, supervisors all of their queues.
SearchViewer viewerOf(const Call &call)
{
    return {call.role() == Who::Role::Reviewer ? call.subject() : QString(), call.queues()};
}

RouteAnswer replyOf(Result<QByteArray> body)
{
    if (!body)
        return fail(body.error());
    return jsonReply(std::move(*body));
}

// A rule says what the question lacks. Anything else comes from the workspace.
Error outwards(const Error &error)
{
    using Code = Error::Code;
    if (error.code == Code::InvalidArgument || error.code == Code::InvalidInput
        || error.code == Code::LimitExceeded)
        return error;
    return workspaceFailed();
}

} // namespace

RouteAnswer search(const ApiTools &tools, const Call &call)
{
    const Result<QString> words = requiredOf(call, "q");
    if (!words)
        return fail(words.error());
    const Result<qint64> limit = numberOf(call, "limit", defaultHits, 1, MostToldHits);
    if (!limit)
        return fail(limit.error());
    const QString queue = call.query.value(QStringLiteral("queue"));
    if (!queue.isEmpty() && !call.allows(queue))
        return fail(otherQueue(queue));
    SearchQuery query;
    query.text = *words;
    query.limit = int(*limit);
    query.filter.queues = queue.isEmpty() ? call.queues() : QStringList {queue};
    query.viewer = viewerOf(call).reviewer;
    const auto find = [query](Workspace &workspace, const std::stop_token &stop) {
        const Result<SearchAnswer> found = searchItems(workspace.database(), query, stop);
        return found ? Result<QByteArray>(writeSearchAnswer(*found)) : fail(found.error());
    };
    return replyOf(tools.beside->ask(call.subject(), find, call.head.isGone));
}

RouteAnswer searchedDecision(const ApiTools &tools, const Call &call)
{
    const auto find = [id = call.names.first(), viewer = viewerOf(call)](Workspace &workspace,
                                                                         const std::stop_token &) {
        const auto found = readSearchedDecision(workspace.database(), id, viewer);
        return found ? Result<QByteArray>(writeSearchedDecision(*found)) : fail(found.error());
    };
    return replyOf(tools.beside->ask(call.subject(), find, call.head.isGone));
}

RouteAnswer searchedItem(const ApiTools &tools, const Call &call)
{
    const auto find = [id = call.names.first(), viewer = viewerOf(call)](Workspace &workspace,
                                                                         const std::stop_token &) {
        const auto found = readSearchedItem(workspace.database(), id, viewer);
        return found ? Result<QByteArray>(writeSearchedItem(*found)) : fail(found.error());
    };
    return replyOf(tools.beside->ask(call.subject(), find, call.head.isGone));
}

RouteAnswer askMemory(const ApiTools &tools, const Call &call)
{
    const Result<Json> body = bodyObject(call);
    if (!body)
        return fail(body.error());
    const Result<MemoryQuestion> question = readMemoryQuestion(*body);
    if (!question)
        return fail(question.error());
    if (!call.allows(question->queue))
        return fail(otherQueue(question->queue));
    const std::optional<Seats::Seat> seat = tools.memorySeats->take(call.subject());
    if (!seat)
        return fail(DatabasePool::overloaded());
    QFuture<Result<MemoryAnswer>> future = tools.memory->ask(*question);
    future.waitForFinished();
    if (future.resultCount() == 0) // it stops
        return fail(DatabasePool::overloaded());
    const Result<MemoryAnswer> answer = future.result();
    if (!answer)
        return fail(outwards(answer.error()));
    return jsonReply(writeMemoryAnswer(*answer));
}

} // namespace bluepencil::api
