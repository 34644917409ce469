// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in earlier work: search, and the memory of corrections.
#include "core/api/routes.h"
#include "core/api/seats.h"
#include "core/base/limits.h"
#include "core/review/memoryjson.h"
#include "core/review/memoryservice.h"
#include "core/store/search.h"

#include <QFuture>

#include <optional>

namespace bluepencil::api {

namespace {

constexpr int defaultHits = 50;
constexpr int mostHits = 200;

OrderedJson orNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : OrderedJson(toStdString(text));
}

OrderedJson hitJson(const SearchHit &hit)
{
    OrderedJson json;
    json["item_id"] = toStdString(hit.itemId);
    json["producer"] = toStdString(hit.producer);
    json["external_id"] = toStdString(hit.externalId);
    json["queue"] = toStdString(hit.queue);
    json["title"] = orNull(hit.title);
    json["state"] = toStdString(hit.state);
    json["field"] = toStdString(searchedFieldName(hit.field));
    json["excerpt"] = toStdString(hit.excerpt.text);
    json["marks"] = OrderedJson::array();
    for (const SearchMark &mark : hit.excerpt.marks)
        json["marks"].push_back({{"start", mark.start}, {"end", mark.start + mark.length}});
    json["at"] = toStdString(toRfc3339(hit.at));
    json["action"] = hit.action ? OrderedJson(toStdString(actionName(*hit.action))) : OrderedJson();
    json["reviewer"] = orNull(hit.reviewer);
    return json;
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

Answer search(const ApiTools &tools, const Call &call)
{
    SearchQuery query;
    const Result<QString> words = requiredOf(call, "q");
    if (!words)
        return fail(words.error());
    const Result<qint64> limit = numberOf(call, "limit", defaultHits, 1, mostHits);
    if (!limit)
        return fail(limit.error());
    const QString queue = call.query.value(QStringLiteral("queue"));
    if (!queue.isEmpty() && !call.allows(queue))
        return fail(otherQueue(queue));
    query.text = *words;
    query.limit = int(*limit);
    query.filter.queues = queue.isEmpty() ? call.queues() : QStringList {queue};
    if (call.role() == Who::Role::Reviewer)
        query.viewer = call.subject();
    const Result<SearchAnswer> found = tools.pool.run(
        [query = std::move(query)](Desk &desk) { return searchItems(desk.database(), query); });
    if (!found)
        return fail(found.error());
    OrderedJson json;
    json["hits"] = OrderedJson::array();
    for (const SearchHit &hit : found->hits)
        json["hits"].push_back(hitJson(hit));
    json["more"] = found->more;
    json["missing"] = found->missing;
    return jsonReply(toLine(json));
}

Answer askMemory(const ApiTools &tools, const Call &call)
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
