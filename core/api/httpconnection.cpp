// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpconnection.h"

#include "core/api/httphead.h"

#include <QDebug>

#include <algorithm>

// Its types depend on how the library was built: CMake gives the same definitions.
#include <httplib.h>

namespace bluepencil {

namespace {

constexpr qint64 bufferBytes = 8192;
constexpr int shortestFirstMs = 200; // for what is on its way
constexpr qsizetype chunkOverhead = 65'536; // of a body in chunks, beside half of its own size

// What httplib reads from and writes to. It never lets a request be larger or slower than allowed,
// nor anything through that httplib could misread.
class BoundedStream final : public httplib::Stream {
public:
    BoundedStream(HttpSocket &socket, const HttpLimits &limits)
        : m_socket(socket)
        , m_limits(limits)
    {
    }

    // The head is all that can be read then. Status 0 of a faulty one: whoever sent it is gone, or
    // took too long.
    [[nodiscard]] HttpHeadCheck takeHead(bool &isWhole)
    {
        m_deadline = monotonicMs() + m_limits.headMs;
        m_isCutShort = false;
        m_isMalformed = false;
        beginReply();
        HttpHeadCheck check;
        isWhole = false;
        for (qsizetype at = 0;; ++at) {
            if (m_begin + at == m_bytes.size() && !fill())
                return check;
            const HttpHeadCheck::State state = check.take(m_bytes.at(m_begin + at));
            if (state == HttpHeadCheck::State::More && at + 1 < m_limits.headBytes)
                continue;
            isWhole = state == HttpHeadCheck::State::Whole;
            m_isCutShort = state == HttpHeadCheck::State::More;
            m_begin += check.emptyBytes();
            m_left = at + 1 - check.emptyBytes();
            m_isChunked = check.isChunked();
            return check;
        }
    }

    void beginBody(qsizetype most)
    {
        m_left = most + most / 2 + chunkOverhead;
        m_deadline = monotonicMs() + m_limits.bodyMs;
        m_chunks = HttpChunkCheck();
        m_isInBody = true;
    }

    void endBody() { m_isInBody = false; }

    // The whole of it must be taken by then, however slowly it is read.
    void beginReply() { m_writeDeadline = monotonicMs() + m_limits.writeMs; }

    [[nodiscard]] bool isCutShort() const { return m_isCutShort; } // it was longer than allowed

    [[nodiscard]] bool isMalformed() const { return m_isMalformed; } // the frame of its chunks

    [[nodiscard]] bool isGone() const { return m_socket.isGone(); }

    [[nodiscard]] bool hasMore() const { return m_begin < m_bytes.size(); } // came along

    bool is_readable() const override { return true; }

    bool is_writable() const override { return true; }

    ssize_t read(char *bytes, size_t size) override
    {
        if (!hasMore() && !fill())
            return m_isAtEnd ? 0 : -1;
        const qint64 count
            = std::min({qint64(size), m_bytes.size() - m_begin, std::max<qint64>(m_left, 0)});
        if (count == 0) {
            m_isCutShort = true;
            return -1;
        }
        std::copy_n(m_bytes.constData() + m_begin, count, bytes);
        m_begin += count;
        m_left -= count;
        m_isMalformed
            = m_isMalformed || (m_isInBody && m_isChunked && !m_chunks.take(bytes, count));
        return m_isMalformed ? -1 : count;
    }

    ssize_t write(const char *bytes, size_t size) override
    {
        return m_socket.write(bytes, qint64(size), m_writeDeadline);
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = m_socket.remote().toStdString();
        port = 0;
    }

    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        ip.clear();
        port = 0;
    }

    socket_t socket() const override { return 0; } // httplib only asks whether select() takes it

private:
    // Behind what has not been read yet.
    bool fill()
    {
        m_bytes.remove(0, m_begin);
        m_begin = 0;
        const qsizetype had = m_bytes.size();
        m_bytes.resize(had + bufferBytes);
        const qint64 count = m_socket.read(m_bytes.data() + had, bufferBytes, m_deadline);
        m_isAtEnd = count == 0;
        m_bytes.resize(had + std::max<qint64>(count, 0));
        return count > 0;
    }

    HttpSocket &m_socket;
    const HttpLimits &m_limits;
    QByteArray m_bytes;
    qsizetype m_begin = 0; // of what has not been read
    qint64 m_left = 0;
    qint64 m_deadline = 0;
    qint64 m_writeDeadline = 0;
    HttpChunkCheck m_chunks;
    bool m_isChunked = false;
    bool m_isInBody = false;
    bool m_isAtEnd = false;
    bool m_isCutShort = false;
    bool m_isMalformed = false;
};

// The connection that this thread serves, where httplib's callbacks find it.
struct Current {
    BoundedStream *stream = nullptr;
    const std::function<bool()> *mayStay = nullptr;
    bool isLast = false; // of its requests
    bool wasRead = false; // the head was understood
    bool mustClose = false;
    bool bodyWasRead = false;
};

thread_local Current current;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

HttpHead headOf(const httplib::Request &request)
{
    HttpHead head;
    head.method = QByteArray::fromStdString(request.method);
    head.target = QByteArray::fromStdString(request.target);
    head.authorization = header(request, "Authorization");
    head.contentType = header(request, "Content-Type").split(';').first().trimmed().toLower();
    head.requestId = header(request, "X-Request-Id");
    head.remote = QByteArray::fromStdString(request.remote_addr);
    head.isGone = [stream = current.stream] {
        return stream->isGone();
    };
    return head;
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding")
        || (request.has_header("Content-Length") && header(request, "Content-Length") != "0");
}

Result<QByteArray> readBody(const httplib::Request &request, const httplib::ContentReader &reader,
                            qsizetype most)
{
    const auto tooLarge = [&] {
        return fail(Error::Code::LimitExceeded, QStringLiteral("is larger than %1 bytes").arg(most),
                    QStringLiteral("body"), QStringLiteral("send less at once"));
    };
    if (request.has_header("Content-Length")
        && header(request, "Content-Length").toLongLong() > most)
        return tooLarge();
    const QByteArray encoding = header(request, "Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        return fail(Error::Code::InvalidInput, QStringLiteral("must not be compressed"),
                    QStringLiteral("body"), QStringLiteral("send it as it is"));
    }
    QByteArray body;
    bool isOver = false;
    current.stream->beginBody(most);
    const bool isWhole = reader([&](const char *bytes, size_t count) {
        isOver = body.size() + qsizetype(count) > most;
        if (!isOver)
            body.append(bytes, qsizetype(count));
        return !isOver;
    });
    current.stream->endBody();
    if (isOver || current.stream->isCutShort())
        return tooLarge();
    if (!isWhole) {
        return fail(Error::Code::InvalidInput, QStringLiteral("is broken off"),
                    QStringLiteral("body"), QStringLiteral("send it again"));
    }
    current.bodyWasRead = true;
    return body;
}

void write(const HttpReply &reply, httplib::Response &response)
{
    response.status = reply.status;
    response.body = reply.body.toStdString();
    response.headers.erase("Content-Type");
    if (!reply.body.isEmpty())
        response.set_header("Content-Type", reply.contentType.toStdString());
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    current.mustClose = current.mustClose || reply.closes;
}

class Requests final : public httplib::Server {
public:
    bool serve(httplib::Stream &stream, bool closes, bool &isClosed,
               const std::function<void(httplib::Request &)> &prepare)
    {
        return process_request(stream, closes, isClosed, prepare);
    }
};

void refuseHead(BoundedStream &stream, const HttpHeadCheck &head)
{
    if (!stream.isCutShort() && head.status() == 0)
        return;
    const QByteArray bytes = stream.isCutShort()
        ? lastAnswer(plainProblem(431, "the head is too large"))
        : lastAnswer(plainProblem(head.status(), head.what()));
    stream.beginReply();
    qint64 sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = stream.write(bytes.constData() + sent, size_t(bytes.size() - sent));
        if (count <= 0)
            return;
        sent += count;
    }
}

void answer(const HttpHandler &handler, const httplib::Request &request,
            httplib::Response &response, const httplib::ContentReader *reader)
{
    const HttpBody body = [&](qsizetype most) {
        return reader ? readBody(request, *reader, most) : Result<QByteArray>(QByteArray());
    };
    HttpReply reply = handler(headOf(request), body);
    if (current.stream->isMalformed())
        reply = plainProblem(400, "the chunks of the body are malformed");
    current.stream->beginReply();
    if (hasBody(request) && !current.bodyWasRead)
        current.mustClose = true;
    write(reply, response);
}

} // namespace

struct HttpProtocol::Inside {
    Inside(HttpHandler given, const HttpLimits &allowed)
        : handler(std::move(given))
        , limits(allowed)
    {
    }

    HttpHandler handler;
    HttpLimits limits;
    Requests requests;
};

HttpProtocol::HttpProtocol(HttpHandler handler, const HttpLimits &limits)
    : m_inside(std::make_unique<Inside>(std::move(handler), limits))
{
    using httplib::Request;
    using httplib::Response;
    using Handled = httplib::Server::HandlerResponse;
    Requests &requests = m_inside->requests;
    const HttpHandler *handle = &m_inside->handler;
    requests.set_keep_alive_timeout(limits.idleMs / 1000);
    requests.set_keep_alive_max_count(size_t(limits.requests));
    requests.set_pre_routing_handler([handle](const Request &request, Response &response) {
        if (request.method == "POST" || request.method == "PUT") {
            if (hasBody(request))
                return Handled::Unhandled;
        }
        answer(*handle, request, response, nullptr);
        return Handled::Handled;
    });
    const auto withBody = [handle](const Request &request, Response &response,
                                   const httplib::ContentReader &reader) {
        answer(*handle, request, response, &reader);
    };
    requests.Post("/", withBody);
    requests.Put("/", withBody);
    requests.set_exception_handler(
        [](const Request &, Response &response, const std::exception_ptr &) {
            current.mustClose = true;
            write(plainProblem(500, "the gateway failed"), response);
        });
    const httplib::Server::HandlerWithResponse onError = [](const Request &, Response &response) {
        if (!response.body.empty() || current.wasRead)
            return Handled::Unhandled;
        current.mustClose = true;
        write(plainProblem(response.status, "the request is malformed"), response);
        return Handled::Handled;
    };
    requests.set_error_handler(onError);
    requests.set_post_routing_handler([](const Request &, Response &response) {
        response.headers.erase("Accept-Ranges"); // there are none
        if (response.status == 204) {
            response.headers.erase("Content-Length");
            response.headers.erase("Content-Type");
        }
        if (current.mustClose || current.isLast || !(*current.mayStay)()) {
            current.mustClose = true;
            response.headers.erase("Keep-Alive");
            response.headers.erase("Connection");
            response.set_header("Connection", "close");
        }
    });
}

HttpProtocol::~HttpProtocol() = default;

void HttpProtocol::serve(HttpSocket &socket, const std::function<bool()> &mayStay, int stop)
{
    const HttpLimits &limits = m_inside->limits;
    if (!socket.handshake(limits.handshakeMs))
        return;
    BoundedStream stream(socket, limits);
    current = Current {&stream, &mayStay, false, false, false, false};
    // One that has just connected may take as long as a head may; while it waited for a thread, its
    // head could come in.
    const auto left = limits.headMs - (monotonicMs() - socket.since());
    const auto firstMs = static_cast<int>(
        std::clamp<qint64>(left, std::min(limits.headMs, shortestFirstMs), limits.headMs));
    for (int number = 1; number <= limits.requests; ++number) {
        const int patience = number == 1 ? firstMs : limits.idleMs;
        if (!stream.hasMore() && !socket.waitForRequest(patience, stop))
            break;
        bool isWhole = false;
        const HttpHeadCheck head = stream.takeHead(isWhole);
        if (!isWhole) {
            refuseHead(stream, head);
            break;
        }
        current.isLast = number == limits.requests;
        current.wasRead = false;
        current.mustClose = head.asksToClose();
        current.bodyWasRead = false;
        bool isClosed = false;
        const bool isServed
            = m_inside->requests.serve(stream, false, isClosed, [](httplib::Request &request) {
                  current.wasRead = true;
                  // The handler routes by the raw target; answers go out as they are and whole.
                  request.path.assign(1, '/');
                  request.ranges.clear();
                  request.headers.erase("Accept-Encoding");
              });
        if (!isServed || isClosed || current.mustClose)
            break;
    }
    socket.close();
    current = Current {};
}

} // namespace bluepencil
