// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegateway.h"

#include "core/model/fields.h"
#include "core/queue/remote/wire.h"
#include "core/queue/sqlreviewqueue.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace bluepencil::test {

namespace {

struct Request {
    QByteArray method;
    QByteArray target;
    QByteArray token;
    QByteArray body;
};

struct Reply {
    QByteArray status = "200 OK";
    QByteArray body;
    QByteArray type = "application/json";
};

int statusOf(Error::Code code)
{
    static const QHash<int, int> others {{int(Error::Code::InvalidArgument), 422},
                                         {int(Error::Code::InvalidInput), 422},
                                         {int(Error::Code::LimitExceeded), 422},
                                         {int(Error::Code::NotFound), 404},
                                         {int(Error::Code::Gone), 410},
                                         {int(Error::Code::Paused), 423},
                                         {int(Error::Code::NotPermitted), 403},
                                         {int(Error::Code::Unsupported), 501},
                                         {int(Error::Code::Unauthorized), 401},
                                         {int(Error::Code::Storage), 500}};
    return others.value(int(code), 409);
}

Reply problem(const Error &error)
{
    const int status = statusOf(error.code);
    return {QByteArray::number(status) + " Problem",
            wire::writeProblem(error, status, QStringLiteral("r-1")), "application/problem+json"};
}

template <typename T> Reply answer(const Result<T> &result)
{
    return result ? Reply {"200 OK", wire::write(*result)} : problem(result.error());
}

Reply nothing(const Result<> &result)
{
    return result ? Reply {"204 No Content", {}} : problem(result.error());
}

Reply leasesOf(const Result<std::vector<Lease>> &leases)
{
    if (!leases)
        return problem(leases.error());
    std::vector<QByteArray> written;
    for (const Lease &lease : *leases)
        written.push_back(wire::write(lease));
    return {"200 OK", wire::array(written)};
}

} // namespace

class FakeGateway::Server final : public QTcpServer {
public:
    Server(QString path, const Clock &clock, const QByteArray &certificate)
        : m_path(std::move(path))
        , m_clock(clock)
        , m_certificate(certificate)
    {
    }

    bool open(quint16 port)
    {
        if (!m_workspace) {
            auto opened = Workspace::open(m_path, m_clock, systemRandom());
            if (!opened)
                qFatal("%s", qPrintable(toString(opened.error())));
            m_workspace = std::move(*opened);
            m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, systemRandom());
        }
        return listen(QHostAddress::LocalHost, port);
    }

    void shut()
    {
        close();
        const auto sockets = findChildren<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly);
        for (QSslSocket *socket : sockets) {
            socket->abort();
            delete socket;
        }
        m_queue.reset();
        m_workspace.reset();
    }

    mutable QMutex mutex;
    std::vector<TokenOwner> owners {{"token", QStringLiteral("ada")}};
    std::vector<Fault> faults;
    std::vector<ErasedItems> erasures;
    int erasuresPerPage = 500;
    QByteArray api = "1";
    QByteArray epoch = "first";
    QList<QByteArray> seen;
    QList<QByteArray> acks;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        if (!m_certificate.isEmpty()) {
            socket->setPrivateKey(QSslKey(m_certificate, QSsl::Ec));
            socket->setLocalCertificateChain(QSslCertificate::fromData(m_certificate));
            socket->startServerEncryption();
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QObject::destroyed, this,
                         [this, socket] { m_buffers.remove(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read(QSslSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        qsizetype length = 0;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
            if (name == "content-length")
                length = value.toLongLong();
            if (name == "authorization")
                request.token = value.mid(7);
        }
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        serve(socket, request);
    }

    void serve(QSslSocket *socket, const Request &request)
    {
        std::optional<Fault> fault;
        {
            const QMutexLocker lock(&mutex);
            const QByteArray line = request.method + ' ' + request.target;
            seen.append(line);
            for (Fault &one : faults) {
                if (one.times > 0 && line.startsWith(one.match)) {
                    --one.times;
                    fault = one;
                    break;
                }
            }
        }
        if (fault && fault->kind == Fault::Kind::LoseRequest) {
            socket->abort();
            return;
        }
        if (fault && fault->kind == Fault::Kind::Answer) {
            socket->write("HTTP/1.1 " + fault->head + "\r\nContent-Length: "
                          + QByteArray::number(fault->body.size()) + "\r\n\r\n" + fault->body);
            return;
        }
        if (fault && fault->kind == Fault::Kind::Twice)
            static_cast<void>(handle(request));
        const QByteArray bytes = head(handle(request));
        if (!fault || fault->kind == Fault::Kind::Twice) {
            socket->write(bytes);
        } else if (fault->kind == Fault::Kind::CutReply) {
            socket->write(bytes.left(bytes.size() - (bytes.size() > 400 ? 100 : 10)));
            socket->disconnectFromHost();
        } else if (fault->kind == Fault::Kind::Garble) {
            socket->write(QByteArray(300, '\x07'));
            socket->disconnectFromHost();
        } else if (fault->kind == Fault::Kind::LoseReply) {
            socket->abort();
        }
    }

    QByteArray head(const Reply &reply) const
    {
        const QMutexLocker lock(&mutex);
        QByteArray bytes = "HTTP/1.1 " + reply.status + "\r\nContent-Type: " + reply.type;
        if (!api.isEmpty())
            bytes += "\r\nBluepencil-Api: " + api;
        return bytes + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n"
            + reply.body;
    }

    Reply version() const
    {
        const QMutexLocker lock(&mutex);
        OrderedJson json;
        json["program"] = "0.1.0";
        json["api"] = "1";
        json["schema"] = SchemaVersion;
        json["epoch"] = epoch.toStdString();
        return {"200 OK", toLine(json)};
    }

    Reply handle(const Request &request)
    {
        if (request.target == "/v1/version")
            return version();
        TokenOwner owner;
        {
            const QMutexLocker lock(&mutex);
            for (const TokenOwner &one : owners) {
                if (one.token == request.token)
                    owner = one;
            }
        }
        if (owner.subject.isEmpty())
            return problem({Error::Code::Unauthorized, QStringLiteral("no such token"), {}, {}});
        if (request.target == "/v1/me") {
            OrderedJson json;
            json["subject"] = toStdString(owner.subject);
            json["role"] = toStdString(owner.role);
            json["queues"] = OrderedJson::array();
            json["skills"] = OrderedJson::array({"*"});
            return {"200 OK", toLine(json)};
        }
        return route(request, owner.subject);
    }

    Reply route(const Request &request, const QString &who)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        const QList<QByteArray> path
            = request.target
                  .left(request.target.indexOf('?') < 0 ? request.target.size()
                                                        : request.target.indexOf('?'))
                  .split('/');
        const QUrlQuery query(url);
        const Json body = parseJson(request.body).value_or(Json::object());
        const QByteArray what = path.value(2);
        if (what == "leases")
            return leases(request, path, query, body, who);
        if (what == "decisions" && request.method == "PUT") {
            Result<DecisionRequest> decision = wire::readDecisionRequest(request.body);
            if (!decision)
                return problem(decision.error());
            decision->decision.reviewer = who;
            return answer(m_queue->decide(*decision));
        }
        if (what == "decisions")
            return answer(m_queue->recall(QString::fromUtf8(path.value(3)), who));
        if (what == "items" && request.method == "GET") {
            return answer(m_queue->status(query.queryItemValue(QStringLiteral("producer")),
                                          QUrl::fromPercentEncoding(path.value(3))));
        }
        if (what == "items") {
            const Result<Item> item = parseItem(request.body);
            if (!item)
                return problem(item.error());
            const Result<SubmitReceipt> receipt = m_queue->submit(who, *item);
            return receipt ? Reply {"201 Created", wire::write(*receipt, item->externalId)}
                           : problem(receipt.error());
        }
        if (what == "erasures")
            return erased(request, query);
        return problem({Error::Code::NotFound, QStringLiteral("no such path"), {}, {}});
    }

    Reply leases(const Request &request, const QList<QByteArray> &path, const QUrlQuery &query,
                 const Json &body, const QString &who)
    {
        const LeaseKey key {path.value(3).toLongLong(), body.value("fence", qint64 {0})};
        const QByteArray what = path.value(4);
        if (path.size() == 3 && request.method == "GET")
            return leasesOf(m_queue->adopt(who));
        if (path.size() == 3) {
            LeaseRequest wanted;
            wanted.reviewer = who;
            wanted.skills = QStringList {QStringLiteral("*")};
            wanted.max = body.value("max", 1);
            wanted.onlyReturned = body.value("only_returned", false);
            wanted.offline = body.value("offline", false);
            wanted.queue = QString::fromStdString(body.value("queue", std::string()));
            wanted.producer = QString::fromStdString(body.value("producer", std::string()));
            wanted.externalId = QString::fromStdString(body.value("external_id", std::string()));
            return leasesOf(m_queue->lease(wanted));
        }
        if (what == "renew")
            return answer(m_queue->renew(key, who));
        if (what == "release") {
            ReleaseOptions options;
            options.delayMs = body.value("delay_ms", qint64 {0});
            return nothing(m_queue->release(key, who, options));
        }
        const qint64 fence = query.queryItemValue(QStringLiteral("fence")).toLongLong();
        const Result<Item> item = m_queue->earlier({key.slotId, fence}, who, path.value(5).toInt());
        return item ? Reply {"200 OK", item->line} : problem(item.error());
    }

    Reply erased(const Request &request, const QUrlQuery &query)
    {
        const QMutexLocker lock(&mutex);
        if (request.method == "POST") {
            acks.append(request.body);
            return {"204 No Content", {}};
        }
        const qint64 after = query.queryItemValue(QStringLiteral("after")).toLongLong();
        OrderedJson json;
        json["erasures"] = OrderedJson::array();
        qint64 next = after;
        for (const ErasedItems &one : erasures) {
            if (one.seq <= after)
                continue;
            if (int(json["erasures"].size()) == erasuresPerPage)
                break;
            OrderedJson entry;
            entry["seq"] = one.seq;
            entry["item_ids"] = OrderedJson::array();
            for (const QString &id : one.itemIds)
                entry["item_ids"].push_back(toStdString(id));
            entry["subject_sha256"] = toStdString(one.subjectSha256);
            entry["at"] = "2026-11-28T08:00:00.000Z";
            json["erasures"].push_back(entry);
            next = std::max(next, one.seq);
        }
        json["next"] = next;
        return {"200 OK", toLine(json)};
    }

    QString m_path;
    const Clock &m_clock;
    QByteArray m_certificate;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    QHash<QObject *, QByteArray> m_buffers;
};

FakeGateway::FakeGateway(QString workspacePath, const Clock &clock, QByteArray certificate)
    : m_server(std::make_unique<Server>(std::move(workspacePath), clock, certificate))
    , m_isTls(!certificate.isEmpty())
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    start();
}

FakeGateway::~FakeGateway()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void FakeGateway::start()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            if (!m_server->open(m_port))
                qFatal("the port is taken");
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

void FakeGateway::stop()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->shut(); }, Qt::BlockingQueuedConnection);
}

QString FakeGateway::address() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

void FakeGateway::setOwners(const std::vector<TokenOwner> &owners)
{
    const QMutexLocker lock(&m_server->mutex);
    m_server->owners = owners;
}

void FakeGateway::setApi(const QByteArray &version)
{
    const QMutexLocker lock(&m_server->mutex);
    m_server->api = version;
}

void FakeGateway::setEpoch(const QByteArray &epoch)
{
    const QMutexLocker lock(&m_server->mutex);
    m_server->epoch = epoch;
}

void FakeGateway::setErasures(const std::vector<ErasedItems> &erasures, int perPage)
{
    const QMutexLocker lock(&m_server->mutex);
    m_server->erasuresPerPage = perPage;
    m_server->erasures = erasures;
}

void FakeGateway::plan(const std::vector<Fault> &faults)
{
    const QMutexLocker lock(&m_server->mutex);
    m_server->faults = faults;
}

QList<QByteArray> FakeGateway::requests() const
{
    const QMutexLocker lock(&m_server->mutex);
    return m_server->seen;
}

int FakeGateway::count(const QByteArray &beginning) const
{
    const QList<QByteArray> all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const QByteArray &line) { return line.startsWith(beginning); }));
}

QList<QByteArray> FakeGateway::acks() const
{
    const QMutexLocker lock(&m_server->mutex);
    return m_server->acks;
}

} // namespace bluepencil::test
