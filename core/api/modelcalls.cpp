// SPDX-License-Identifier: GPL-3.0-or-later
// What producers tell of calls of a model that nobody reviews. The producer is the token's subject.
#include "core/api/routes.h"
#include "core/model/modelcall.h"
#include "core/store/callstore.h"

#include <algorithm>

namespace bluepencil::api {

namespace {

constexpr std::size_t callsPerJob = 500; // so that a long list lets others in between

// For each, in order: true if it is new.
Result<std::vector<bool>> storeAll(const ApiTools &tools, const Call &call,
                                   const std::vector<ModelCall> &calls)
{
    std::vector<bool> all;
    for (std::size_t begin = 0; begin < calls.size(); begin += callsPerJob) {
        const std::size_t end = std::min(begin + callsPerJob, calls.size());
        std::vector<ModelCall> some(calls.begin() + std::ptrdiff_t(begin),
                                    calls.begin() + std::ptrdiff_t(end));
        const Result<std::vector<bool>> stored = tools.pool.run(
            [some = std::move(some), producer = call.subject(), now = tools.clock.now()](
                Desk &desk) { return storeCalls(desk.database(), producer, some, now); });
        if (!stored)
            return fail(stored.error());
        all.insert(all.end(), stored->begin(), stored->end());
    }
    return all;
}

QByteArray receipt(const ReadCall &read, bool isNew)
{
    OrderedJson json;
    json["call_id"] = toStdString(read.call.callId);
    json["state"] = isNew ? "accepted" : "repeated";
    json["ignored"] = OrderedJson::array();
    for (const QString &name : read.ignored)
        json["ignored"].push_back(toStdString(name));
    return toLine(json);
}

RouteAnswer reportMany(const ApiTools &tools, const Call &call)
{
    const Result<std::vector<QByteArray>> lines = bodyLines(call);
    if (!lines)
        return fail(lines.error());
    std::vector<Result<ReadCall>> read;
    std::vector<ModelCall> good;
    for (const QByteArray &line : *lines) {
        read.push_back(parseModelCall(line, tools.clock.now()));
        if (read.back())
            good.push_back(read.back()->call);
    }
    const Result<std::vector<bool>> isNew = storeAll(tools, call, good);
    if (!isNew)
        return fail(isNew.error());
    QByteArray answer = "[";
    std::size_t stored = 0;
    for (const Result<ReadCall> &one : read) {
        answer += answer.size() > 1 ? "," : "";
        answer += one ? receipt(*one, (*isNew)[stored++])
                      : problemBody(one.error(), statusOf(one.error()), call.requestId);
    }
    return jsonReply(answer + ']');
}

// Words for whoever looks at what their exporter logs.
QString wordsFor(const ReadSpans &read)
{
    QStringList words;
    if (read.rejected > 0)
        words += QStringLiteral("%1 calls cannot be counted, the first: %2")
                     .arg(read.rejected)
                     .arg(read.problem);
    if (read.withText > 0)
        words += QStringLiteral("the messages of %1 calls were left out: texts are not kept here")
                     .arg(read.withText);
    if (read.withoutCached > 0)
        words += QStringLiteral("the cached tokens of %1 calls were left out: they are more than"
                                " those of input, which hold them")
                     .arg(read.withoutCached);
    return words.join(QStringLiteral("; "));
}

} // namespace

RouteAnswer reportCalls(const ApiTools &tools, const Call &call)
{
    if (call.isLines())
        return reportMany(tools, call);
    const Result<ReadCall> read = parseModelCall(call.body, tools.clock.now());
    if (!read)
        return fail(read.error());
    const Result<std::vector<bool>> isNew = storeAll(tools, call, {read->call});
    if (!isNew)
        return fail(isNew.error());
    return jsonReply(receipt(*read, isNew->front()), isNew->front() ? 201 : 200);
}

RouteAnswer exportTraces(const ApiTools &tools, const Call &call)
{
    const Result<ReadSpans> read = parseTraceExport(call.body, tools.clock.now());
    if (!read)
        return fail(read.error());
    const Result<std::vector<bool>> stored = storeAll(tools, call, read->calls);
    if (!stored)
        return fail(stored.error());
    OrderedJson json = OrderedJson::object();
    if (const QString words = wordsFor(*read); !words.isEmpty()) {
        // A 64-bit number is a text in this encoding.
        json["partialSuccess"] = {{"rejectedSpans", std::to_string(read->rejected)},
                                  {"errorMessage", toStdString(words)}};
    }
    return jsonReply(toLine(json));
}

} // namespace bluepencil::api
