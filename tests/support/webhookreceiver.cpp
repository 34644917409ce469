// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webhookreceiver.h"

#include <QProcess>

#include <arpa/inet.h>
#include <chrono>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bluepencil::test {

namespace {

// "id\nseconds\nsignatures\nsecret\n" and the body on standard input. Written after
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
const char *const check = R"(
import base64, hashlib, hmac, sys
id, seconds, given, secret, body = sys.stdin.buffer.read().split(b'\n', 4)
key = base64.b64decode(secret[len(b'whsec_'):], validate=True)
wanted = base64.b64encode(hmac.new(key, id + b'.' + seconds + b'.' + body, hashlib.sha256).digest())
sys.stdout.write('' if b'v1,' + wanted in given.split(b' ') else 'wanted v1,' + wanted.decode())
)";

} // namespace

WebhookReceiver::WebhookReceiver()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *where = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, where, length) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, where, &length) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { listen(); });
}

WebhookReceiver::~WebhookReceiver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        for (const int each : m_open)
            ::shutdown(each, SHUT_RDWR);
    }
    m_changed.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
    for (std::thread &each : m_threads)
        each.join();
}

QString WebhookReceiver::url(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
}

void WebhookReceiver::plan(std::deque<Answer> answers)
{
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(answers);
}

void WebhookReceiver::planAlways(const Answer &answer)
{
    const std::lock_guard lock(m_mutex);
    m_plan.clear();
    m_always = answer;
}

std::vector<WebhookReceiver::Message> WebhookReceiver::messages() const
{
    const std::lock_guard lock(m_mutex);
    return m_messages;
}

bool WebhookReceiver::waitFor(size_t count, int timeoutMs) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                              [&] { return m_messages.size() >= count; });
}

qint64 WebhookReceiver::floodedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_flooded;
}

void WebhookReceiver::listen()
{
    while (true) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (m_isEnding || descriptor < 0) {
            if (descriptor >= 0)
                ::close(descriptor);
            return;
        }
        m_open.insert(descriptor);
        m_threads.emplace_back([this, descriptor] { serve(descriptor); });
    }
}

bool WebhookReceiver::sends(int descriptor, const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(descriptor, bytes.constData() + sent,
                                   static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

void WebhookReceiver::serve(int descriptor)
{
    QByteArray got;
    char buffer[8192];
    Message message;
    qsizetype head = -1;
    bool isWhole = false;
    while (!isWhole) {
        const ssize_t now = ::recv(descriptor, buffer, sizeof buffer, 0);
        if (now <= 0)
            break;
        got.append(buffer, now);
        if (head < 0 && (head = got.indexOf("\r\n\r\n")) >= 0) {
            const QList<QByteArray> lines = got.left(head).split('\n');
            message.target = lines.first().split(' ').value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                message.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
            }
        }
        isWhole
            = head >= 0 && got.size() >= head + 4 + message.headers["content-length"].toLongLong();
    }
    if (isWhole) {
        message.body = got.mid(head + 4);
        Answer answer;
        {
            const std::lock_guard lock(m_mutex);
            answer = m_plan.empty() ? m_always : m_plan.front();
            if (!m_plan.empty())
                m_plan.pop_front();
            m_messages.push_back(message);
        }
        m_changed.notify_all();
        if (answer.kind == Answer::Kind::Say || answer.kind == Answer::Kind::Flood)
            static_cast<void>(sends(descriptor, answer.bytes));
        if (answer.kind == Answer::Kind::Flood) {
            const QByteArray more(65536, 'x');
            while (sends(descriptor, more)) {
                const std::lock_guard lock(m_mutex);
                m_flooded += more.size();
            }
        }
        if (answer.kind == Answer::Kind::Silence) {
            while (::recv(descriptor, buffer, sizeof buffer, 0) > 0) {}
        }
        for (qsizetype i = 0; answer.kind == Answer::Kind::Drip;
             i = (i + 1) % answer.bytes.size()) {
            if (!sends(descriptor, answer.bytes.mid(i, 1)))
                break;
            std::unique_lock lock(m_mutex);
            if (m_changed.wait_for(lock, std::chrono::milliseconds(answer.pauseMs),
                                   [this] { return m_isEnding; }))
                break;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(descriptor);
    }
    ::shutdown(descriptor, SHUT_WR);
    ::close(descriptor);
}

WebhookReceiver::Answer status(int code, const QByteArray &headers, const QByteArray &body)
{
    return {WebhookReceiver::Answer::Kind::Say,
            "HTTP/1.1 " + QByteArray::number(code) + " Words\r\n" + headers + "Content-Length: "
                + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body};
}

QString signatureProblem(const WebhookReceiver::Message &message, const QString &secret)
{
    const auto header = [&](const char *name) {
        const auto found = message.headers.find(name);
        return found == message.headers.end() ? QByteArray() : found->second;
    };
    QProcess python;
    python.start(QStringLiteral(PYTHON), {QStringLiteral("-c"), QString::fromLatin1(check)});
    python.write(header("webhook-id") + '\n' + header("webhook-timestamp") + '\n'
                 + header("webhook-signature") + '\n' + secret.toLatin1() + '\n' + message.body);
    python.closeWriteChannel();
    if (!python.waitForFinished(30'000) || python.exitCode() != 0)
        return QStringLiteral("Python: ") + QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace bluepencil::test
