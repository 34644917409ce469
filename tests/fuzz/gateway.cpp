// SPDX-License-Identifier: GPL-3.0-or-later
// What anybody sends to a gateway's port: there is an end, only whole answers come before it, and
// no request is seen that was not sent.
#include "core/api/httpconnection.h"
#include "core/api/httphead.h"
#include "core/api/routes.h"
#include "core/model/json.h"
#include "tests/fuzz/fuzztools.h"

#include <QList>

#include <sys/socket.h>
#include <unistd.h>

using namespace bluepencil;
using fuzz::demand;

namespace {

constexpr qsizetype most = 64 * 1024; // fits into the buffer of a socket
constexpr int requests = 16;

// What the handler saw of the bytes that are being served.
struct Seen {
    QByteArray bytes;
    int calls = 0;
};

Seen seen;

HttpReply answerOf(const HttpHead &head, const HttpBody &body)
{
    ++seen.calls;
    demand(seen.bytes.contains(head.method + ' ' + head.target + ' '), "a request was sent");
    demand(head.authorization.isEmpty() || seen.bytes.contains(head.authorization),
           "nobody is let in by what was not sent");
    const qsizetype query = head.target.indexOf('?');
    const auto route = findRoute(head.method, head.target.left(query));
    if (route && route->route == nullptr)
        return plainProblem(404, "there is nothing");
    if (!route || (query >= 0 && !parseQuery(head.target.mid(query + 1))))
        return plainProblem(400, "no text");
    constexpr qsizetype mostBody = 4096;
    const Result<QByteArray> read = body(mostBody);
    if (!read)
        return plainProblem(read.error().code == Error::Code::LimitExceeded ? 413 : 400, "no body");
    demand(read->size() <= mostBody, "no more is read than was asked for");
    HttpReply reply;
    reply.body = parseJson(*read) ? "{\"read\":true}" : "{\"read\":false}";
    return reply;
}

HttpProtocol &protocol()
{
    static HttpProtocol made(answerOf, [] {
        HttpLimits limits;
        limits.requests = requests;
        return limits;
    }());
    return made;
}

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        all.append(buffer, count);
    return all;
}

// How many answers stand there; -1 if something else does.
int answersIn(const QByteArray &bytes)
{
    static const QList<QByteArray> known = {"100", "200", "400", "404", "405", "408", "411",
                                            "413", "414", "415", "417", "431", "501", "505"};
    int answers = 0;
    for (qsizetype at = 0; at < bytes.size(); ++answers) {
        const qsizetype head = bytes.indexOf("\r\n\r\n", at);
        if (head < 0 || !bytes.mid(at).startsWith("HTTP/1.1 ")
            || !known.contains(bytes.mid(at + 9, 3)))
            return -1;
        const QByteArray lines = bytes.mid(at, head - at).toLower() + "\r\n";
        const QByteArray name = "\r\ncontent-length: ";
        const qsizetype length = lines.indexOf(name);
        const qsizetype from = length + name.size();
        const qsizetype body
            = length < 0 ? 0 : lines.mid(from, lines.indexOf('\r', from) - from).toLongLong();
        at = head + 4 + body;
        if (at > bytes.size())
            return -1;
    }
    return answers;
}

void serve(const QByteArray &bytes)
{
    int ends[2];
    demand(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0, "there is a socket");
    demand(::write(ends[0], bytes.constData(), std::size_t(bytes.size())) == bytes.size(),
           "all of it is sent");
    ::shutdown(ends[0], SHUT_WR);
    seen = {bytes, 0};
    {
        HttpSocket socket(ends[1], "127.0.0.1", {});
        protocol().serve(
            socket, [] { return true; }, -1);
    }
    const int answers = answersIn(readAll(ends[0]));
    ::close(ends[0]);
    if (bytes.contains("HEAD "))
        return; // its answers tell the length of a body that does not come
    demand(answers >= 0, "only whole answers are sent");
    demand(answers >= seen.calls && answers <= requests + 1, "each request has one answer");
}

// Whoever reads a chunked body in pieces comes to the same as who reads it at once.
void checkChunks(const QByteArray &bytes)
{
    HttpChunkCheck whole;
    HttpChunkCheck pieces;
    const bool isWhole = whole.take(bytes.constData(), bytes.size());
    bool isSo = true;
    for (qsizetype i = 0; i < bytes.size() && isSo; ++i)
        isSo = pieces.take(bytes.constData() + i, 1);
    demand(isWhole == isSo, "a body is the same in pieces");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size).left(most);
    serve(bytes);
    checkChunks(bytes);
    return 0;
}
