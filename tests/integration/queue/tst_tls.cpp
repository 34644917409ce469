// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is trusted, and yet not the one that was asked for: it has another's certificate,
// speaks a version of TLS that is no protection, or sends the caller away. Nothing of a request
// reaches anybody then, least of all its token.
#include "core/queue/remote/networktransport.h"
#include "tests/support/certificates.h"
#include "tests/support/threadsend.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace bluepencil;

namespace {

constexpr int mostMs = 10'000;
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
constexpr QSsl::SslProtocol oldProtocol = QSsl::TlsV1_0;
QT_WARNING_POP
const QByteArray token("secret-of-ann");

QList<QSslCertificate> issuers()
{
    return QSslCertificate::fromData(test::selfSigned);
}

// What the old protocols need of an OpenSSL that no longer offers them.
void allowOld(QSslConfiguration &configuration)
{
    configuration.setProtocol(oldProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
}

class Listener final : public QTcpServer {
public:
    Listener(QSslConfiguration configuration, QByteArray reply, std::atomic<qint64> &received)
        : m_configuration(std::move(configuration))
        , m_reply(std::move(reply))
        , m_received(received)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(descriptor))
            return;
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes.size();
            if (bytes.contains("\r\n\r\n"))
                socket->write(m_reply);
        });
        socket->setSslConfiguration(m_configuration);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
    QByteArray m_reply;
    std::atomic<qint64> &m_received;
};

// In a thread of its own, as long as it lives.
class Server final {
public:
    explicit Server(const char *host, bool isOld = false,
                    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(test::selfSigned, QSsl::Ec));
        configuration.setLocalCertificateChain(issuers());
        if (isOld)
            allowOld(configuration);
        QSemaphore listening;
        m_thread.reset(QThread::create([&, configuration, reply = std::move(reply)] {
            Listener listener(configuration, reply, m_received);
            if (listener.listen(QHostAddress(QString::fromLatin1(host))))
                m_port = listener.serverPort();
            listening.release();
            QEventLoop().exec();
        }));
        m_thread->start();
        listening.acquire();
    }

    ~Server()
    {
        m_thread->quit();
        m_thread->wait();
    }

    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] qint64 received() const { return m_received; }

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic<qint64> m_received = 0; // bytes behind the encryption
};

tl::expected<HttpAnswer, HttpFailure> ask(const char *host, quint16 port)
{
    NetworkTransport transport(
        {QUrl(QStringLiteral("https://%1:%2").arg(QString::fromLatin1(host)).arg(port)), token});
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/version";
    return transport.exchange(request, mostMs);
}

} // namespace

class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        // The certificate of these tests is one to trust; what is refused is refused otherwise.
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(issuers());
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_threads = test::threadsAlive();
    }

    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(test::threadsAlive(), m_threads, mostMs); }

    void theRightOne()
    {
        const Server server("127.0.0.1");
        const auto answer = ask("127.0.0.1", server.port());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("{}"));
        QVERIFY(server.received() > token.size());
    }

    void anothersCertificate()
    {
        const Server server("127.0.0.2");
        const auto refused = ask("127.0.0.2", server.port());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, NetworkProblem::Certificate);
        QCOMPARE(refused.error().certificate, CertificateProblem::OtherHost);
        QCOMPARE(server.received(), qint64 {0});
    }

    void anOldProtocol()
    {
        const Server server("127.0.0.1", true);
        QVERIFY(!ask("127.0.0.1", server.port()));
        QCOMPARE(server.received(), qint64 {0});
        // Who would take it gets through.
        QSslSocket careless;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        allowOld(configuration);
        careless.setSslConfiguration(configuration);
        careless.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY2(careless.waitForEncrypted(mostMs), qPrintable(careless.errorString()));
        QVERIFY(careless.sessionProtocol() == oldProtocol);
    }

    void awayFromTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        for (const char *status : {"301 x", "302 x", "303 x", "307 x", "308 x"}) {
            const Server server("127.0.0.1", false,
                                QByteArray("HTTP/1.1 ") + status
                                    + "\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:"
                                    + QByteArray::number(plain.serverPort())
                                    + "/v1/version\r\n\r\n");
            const auto refused = ask("127.0.0.1", server.port());
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, NetworkProblem::Elsewhere);
        }
        QVERIFY(!plain.waitForNewConnection(0));
        QVERIFY(!plain.hasPendingConnections());
    }

private:
    int m_threads = 0;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
