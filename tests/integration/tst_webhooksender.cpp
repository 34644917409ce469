// SPDX-License-Identifier: GPL-3.0-or-later
// Outcomes go out by themselves: to a receiver on a real socket that misbehaves, over three days of
// a clock that is moved by hand, and never to where they have no business.
#include "core/api/webhooksender.h"
#include "core/queue/webhooks/webhooks.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeclock.h"
#include "tests/support/plannedtransport.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/support/webhookreceiver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <httplib.h>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

using Answer = WebhookReceiver::Answer;

constexpr qint64 hour = 3'600'000;
const QString localhost = QStringLiteral("127.0.0.1");
const QString desk = QStringLiteral("desk");
const QString other = QStringLiteral("other"); // whose outcomes show that the sender has looked

HttpWebhookTransport::Options local()
{
    HttpWebhookTransport::Options options;
    options.allowedHosts = {localhost};
    return options;
}

} // namespace

class TestWebhookSender : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w"));
        auto workspace = Workspace::open(m_path, m_clock, seededRandom(1));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, seededRandom(2));
    }

    void cleanup()
    {
        m_sender.reset();
        m_queue.reset();
        m_workspace.reset();
    }

    void arrivesSignedAndIsAcknowledged();
    void onlyAnAnswerOf2xxCounts_data();
    void onlyAnAnswerOf2xxCounts();
    void redirectIsNotFollowed();
    void answerWithoutEndIsCut();
    void tricklingAnswerEndsInTime();
    void lostReplyIsSentAgainUnderTheSameId();
    void receiverThatIsGoneIsAskedNoMore();
    void threeDaysAndThenNoMore();
    void retryAfterIsObeyed();
    void slowReceiverHoldsUpNobodyElse();
    void failingReceiverGetsOneAtATime();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void whatWasCutIsSentByTheNext();
    void closedNetworksAreNotReached_data();
    void closedNetworksAreNotReached();
    void whatWasNotSentCanBeRecalled_data();
    void whatWasNotSentCanBeRecalled();
    void nameIsLookedUpOnce();
    void certificateIsVerified();

private:
    QString add(const QString &url, const QString &producer = desk)
    {
        const Result<QString> secret
            = addWebhook(m_workspace->database(), producer, url, m_clock.now(), systemRandom());
        if (!secret)
            qFatal("%s", qPrintable(toString(secret.error())));
        return *secret;
    }

    // Decides an item; gives its outcome_id.
    QString answer(const QString &producer = desk)
    {
        const QString id = QStringLiteral("t-%1").arg(++m_items);
        m_clock.advance(1);
        const Result<Item> item = parseItem("{\"external_id\":\"" + id.toUtf8()
                                            + "\",\"messages\":[],\"draft\":\"Grüße.\"}");
        if (!item || !m_queue->submit(producer, *item))
            qFatal("not submitted");
        const auto leases
            = m_queue->lease({QStringLiteral("ann"), {QStringLiteral("*")}, {}, producer, id, 1});
        if (!leases || leases->size() != 1)
            qFatal("not leased");
        DecisionRequest request;
        request.key = leases->front().key;
        request.decision.decisionId = QStringLiteral("d-") + id;
        request.decision.reviewer = QStringLiteral("ann");
        request.decision.decidedAt = m_clock.now();
        const auto receipt = m_queue->decide(request);
        if (!receipt || !receipt->outcomeId)
            qFatal("not decided");
        return *receipt->outcomeId;
    }

    // Gives it something else to send, a millisecond later, and waits until that has arrived: it
    // has looked at all that was due.
    bool hasLooked()
    {
        const QString id = answer(other);
        return QTest::qWaitFor([&] { return stateOf(id) == u"delivered"; }, 10'000);
    }

    void start(std::unique_ptr<WebhookTransport> transport, qint64 leaseMs = 60'000)
    {
        WebhookSender::Options options;
        options.workspace = m_path;
        options.pollMs = 5;
        options.leaseMs = leaseMs;
        m_sender = std::make_unique<WebhookSender>(options, m_clock, seededRandom(3),
                                                   std::move(transport));
        if (const Result<> started = m_sender->start(); !started)
            qFatal("%s", qPrintable(toString(started.error())));
    }

    void startReal(HttpWebhookTransport::Options options = local())
    {
        start(std::make_unique<HttpWebhookTransport>(std::move(options)));
    }

    WebhookDelivery delivery(const QString &id)
    {
        const auto found = findWebhookDelivery(m_workspace->database(), id);
        return found ? *found : WebhookDelivery {};
    }

    QString stateOf(const QString &id) { return deliveryStateName(delivery(id).state); }

    std::optional<int> statusOf(const QString &id) { return delivery(id).lastStatus; }

    size_t waiting()
    {
        const auto taken = m_queue->takeOutcomes(desk, 100, 0);
        return taken ? taken->size() : 0;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<WebhookSender> m_sender;
    int m_items = 0;
};

void TestWebhookSender::arrivesSignedAndIsAcknowledged()
{
    WebhookReceiver receiver;
    const QString secret = add(receiver.url(QStringLiteral("/a%20b/hook?x=1&y=%2F")));
    const QString id = answer();
    startReal();
    QVERIFY(receiver.waitFor(1));
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
    const auto message = receiver.messages().at(0);
    QCOMPARE(message.target, QByteArray("/a%20b/hook?x=1&y=%2F"));
    QCOMPARE(message.headers.at("webhook-id"), id.toLatin1());
    QCOMPARE(message.headers.at("webhook-timestamp"), QByteArray::number(m_clock.now() / 1000));
    QCOMPARE(message.headers.at("content-type"), QByteArray("application/json"));
    QCOMPARE(message.headers.at("host"), "127.0.0.1:" + QByteArray::number(receiver.port()));
    QCOMPARE(signatureProblem(message, secret), QString());
    auto changed = message;
    changed.body += ' ';
    QVERIFY(!signatureProblem(changed, secret).isEmpty());
    const auto outcome = parseOutcome(message.body);
    QVERIFY(outcome);
    QCOMPARE(*outcome->finalText, QStringLiteral("Grüße."));
    m_clock.advance(100 * hour);
    QCOMPARE(waiting(), size_t(0));
    QCOMPARE(receiver.messages().size(), size_t(1));
}

void TestWebhookSender::onlyAnAnswerOf2xxCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("200") << status(200, {}, "thanks").bytes << 200;
    QTest::newRow("299") << status(299).bytes << 299;
    QTest::newRow("304") << status(304).bytes << 304;
    QTest::newRow("400") << status(400).bytes << 400;
    QTest::newRow("500") << status(500, {}, QByteArray(1000, 'x')).bytes << 500;
    QTest::newRow("503") << status(503).bytes << 503;
    QTest::newRow("no answer") << QByteArray() << 0;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200") << 0;
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n\r\n") << 0;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0;
    // It said yes, and more is not needed.
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx")
                                 << 200;
}

void TestWebhookSender::onlyAnAnswerOf2xxCounts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    WebhookReceiver receiver;
    receiver.planAlways({Answer::Kind::Say, bytes});
    add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(statusOf(id), std::optional<int>(status));
    const bool isGood = status >= 200 && status < 300;
    QTRY_COMPARE(stateOf(id), isGood ? QStringLiteral("delivered") : QStringLiteral("waiting"));
    QCOMPARE(delivery(id).lastProblem.isEmpty(), status > 0);
    QCOMPARE(waiting(), size_t(isGood ? 0 : 1)); // the producer may take it meanwhile
}

void TestWebhookSender::redirectIsNotFollowed()
{
    WebhookReceiver receiver;
    WebhookReceiver elsewhere;
    receiver.planAlways(status(307, "Location: " + elsewhere.url().toLatin1() + "\r\n"));
    add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(statusOf(id), std::optional<int>(307));
    QCOMPARE(stateOf(id), QStringLiteral("waiting"));
    QCOMPARE(elsewhere.messages().size(), size_t(0));
}

void TestWebhookSender::answerWithoutEndIsCut()
{
    WebhookReceiver receiver;
    receiver.planAlways(
        {Answer::Kind::Flood, "HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n"});
    add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
    QVERIFY2(receiver.floodedBytes() < 20'000'000, // what the sockets' buffers hold
             QByteArray::number(receiver.floodedBytes()).constData());
}

void TestWebhookSender::tricklingAnswerEndsInTime()
{
    WebhookReceiver receiver;
    receiver.planAlways({Answer::Kind::Drip, "x", 20}); // a first line that never ends
    add(receiver.url());
    const QString id = answer();
    HttpWebhookTransport::Options options = local();
    options.totalMs = 400;
    QElapsedTimer timer;
    timer.start();
    startReal(options);
    QTRY_COMPARE(statusOf(id), std::optional<int>(0));
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(delivery(id).lastProblem, QStringLiteral("it took too long"));
}

void TestWebhookSender::lostReplyIsSentAgainUnderTheSameId()
{
    WebhookReceiver receiver;
    receiver.plan({{Answer::Kind::HangUp}}); // it has it, and nobody hears of that
    const QString secret = add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(statusOf(id), std::optional<int>(0));
    m_clock.advance(6000);
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
    const auto messages = receiver.messages();
    QCOMPARE(messages.size(), size_t(2));
    QCOMPARE(messages[0].headers.at("webhook-id"), messages[1].headers.at("webhook-id"));
    QCOMPARE(messages[0].body, messages[1].body);
    QVERIFY(messages[0].headers.at("webhook-timestamp")
            != messages[1].headers.at("webhook-timestamp"));
    QCOMPARE(signatureProblem(messages[1], secret), QString());
}

void TestWebhookSender::receiverThatIsGoneIsAskedNoMore()
{
    WebhookReceiver receiver;
    receiver.plan({status(410)});
    add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(webhookStateName(listWebhooks(m_workspace->database())->front().state),
                 QStringLiteral("gone"));
    WebhookReceiver beside;
    add(beside.url(), other);
    m_clock.advance(100 * hour);
    answer();
    QVERIFY(hasLooked());
    QCOMPARE(receiver.messages().size(), size_t(1));
    QVERIFY(switchWebhook(m_workspace->database(), desk, true, m_clock.now()));
    QVERIFY(receiver.waitFor(3));
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
}

void TestWebhookSender::threeDaysAndThenNoMore()
{
    std::atomic_int status = 500;
    auto owned = std::make_unique<PlannedTransport>(m_clock, status);
    PlannedTransport &transport = *owned;
    add(QStringLiteral("https://desk.example/"));
    add(otherUrl, other);
    const QString id = answer();
    start(std::move(owned));
    const UtcMs begin = m_clock.now();
    // By steps of which each is longer than the first wait and shorter than the second.
    while (stateOf(id) != u"given_up") {
        QVERIFY(m_clock.now() - begin < 100 * hour);
        const size_t sent = transport.times().size();
        const UtcMs next = delivery(id).nextAttemptAt;
        if (sent > 0 && next > m_clock.now() && delivery(id).attempts == int(sent)) {
            m_clock.advance(next - m_clock.now() - 2);
            QVERIFY(hasLooked()); // and found that it is too early
            QCOMPARE(m_clock.now(), next - 1);
            QCOMPARE(transport.times().size(), sent);
            m_clock.advance(1);
        }
        QTRY_VERIFY(transport.times().size() > sent || stateOf(id) == u"given_up");
        QTRY_VERIFY(stateOf(id) == u"given_up" || delivery(id).nextAttemptAt > m_clock.now());
    }
    const std::vector<UtcMs> times = transport.times();
    QCOMPARE(times.size(), size_t(10));
    // The example schedule of Standard Webhooks 1.0.0, each with up to a tenth more.
    const std::vector<double> hours {5.0 / 3600, 5.0 / 60, 0.5, 2, 5, 10, 14, 20, 24};
    for (size_t i = 0; i < hours.size(); ++i) {
        const auto wait = double(times[i + 1] - times[i]) / double(hour);
        QVERIFY2(wait >= hours[i] && wait <= hours[i] * 1.1 + 1e-6,
                 QByteArray::number(wait).constData());
    }
    QVERIFY(times.back() - times.front() > 72 * hour);
    QCOMPARE(transport.bodies().size(), size_t(1));
    QCOMPARE(transport.ids(), std::set<QByteArray> {id.toLatin1()});
    // It is silent now, and not lost.
    m_clock.advance(1000 * hour);
    QVERIFY(hasLooked());
    QCOMPARE(transport.times().size(), size_t(10));
    QCOMPARE(waiting(), size_t(1));
    status = 200;
    QVERIFY(redeliver(m_workspace->database(), id, m_clock.now()));
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
    QCOMPARE(waiting(), size_t(0));
}

void TestWebhookSender::retryAfterIsObeyed()
{
    WebhookReceiver receiver;
    receiver.plan({status(429, "Retry-After: 7200\r\n")});
    add(receiver.url());
    const QString id = answer();
    startReal();
    QTRY_COMPARE(statusOf(id), std::optional<int>(429));
    const qint64 wait = delivery(id).nextAttemptAt - m_clock.now();
    QVERIFY(wait >= 2 * hour && wait < 2 * hour + 1000);
}

void TestWebhookSender::slowReceiverHoldsUpNobodyElse()
{
    WebhookReceiver slow;
    WebhookReceiver quick;
    slow.planAlways({Answer::Kind::Silence});
    add(slow.url(), QStringLiteral("a-slow"));
    add(quick.url(), desk);
    for (int i = 0; i < 12; ++i)
        answer(QStringLiteral("a-slow"));
    for (int i = 0; i < 20; ++i)
        answer();
    startReal();
    QVERIFY(quick.waitFor(20, 5000));
    QTRY_COMPARE(waiting(), size_t(0));
    QCOMPARE(slow.messages().size(), size_t(4)); // they wait, and take four threads
}

void TestWebhookSender::failingReceiverGetsOneAtATime()
{
    WebhookReceiver receiver;
    receiver.planAlways(status(500));
    add(receiver.url());
    const QString first = answer();
    startReal();
    QTRY_COMPARE(statusOf(first), std::optional<int>(500));
    receiver.planAlways({Answer::Kind::Silence});
    for (int i = 0; i < 6; ++i)
        answer();
    QVERIFY(receiver.waitFor(2));
    WebhookReceiver beside;
    add(beside.url(), other);
    QVERIFY(hasLooked());
    QCOMPARE(receiver.messages().size(), size_t(2));
}

void TestWebhookSender::stopsAtOnce_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("receiver is silent") << localhost;
    QTest::newRow("name is not found for long") << QStringLiteral("slow.example");
    QTest::newRow("nobody answers to a connection") << QStringLiteral("nowhere.example");
}

void TestWebhookSender::stopsAtOnce()
{
    QFETCH(QString, host);
    WebhookReceiver receiver;
    receiver.planAlways({Answer::Kind::Silence});
    std::atomic_int asked = 0;
    const auto release = std::make_shared<std::atomic_bool>(false);
    HttpWebhookTransport::Options options;
    options.allowedHosts = {host};
    options.resolve = [&asked, release](const QString &name) -> std::vector<QHostAddress> {
        ++asked;
        while (name.startsWith(QLatin1String("slow")) && !*release)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        // A network for documentation leads nowhere.
        return {QHostAddress(name.startsWith(QLatin1String("nowhere")) ? QStringLiteral("192.0.2.1")
                                                                       : localhost)};
    };
    add(QStringLiteral("http://%1:%2/").arg(host).arg(receiver.port()));
    const QString id = answer();
    startReal(options);
    QTRY_VERIFY(asked > 0);
    if (host == localhost)
        QVERIFY(receiver.waitFor(1));
    QElapsedTimer timer;
    timer.start();
    m_sender->stop();
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    *release = true;
    QCOMPARE(stateOf(id), QStringLiteral("waiting"));
    QCOMPARE(waiting(), size_t(1));
}

void TestWebhookSender::whatWasCutIsSentByTheNext()
{
    WebhookReceiver receiver;
    receiver.plan({{Answer::Kind::Silence}});
    add(receiver.url());
    const QString id = answer();
    startReal();
    QVERIFY(receiver.waitFor(1));
    m_sender->stop();
    startReal();
    QVERIFY(receiver.waitFor(2)); // at once, without the clock
    QTRY_COMPARE(stateOf(id), QStringLiteral("delivered"));
}

void TestWebhookSender::closedNetworksAreNotReached_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("says");
    const QString closed = QStringLiteral("not public");
    QTest::newRow("name that leads here")
        << QStringList() << QStringLiteral("inside.example") << closed;
    QTest::newRow("this machine") << QStringList() << localhost << closed;
    QTest::newRow("this machine, IPv6") << QStringList() << QStringLiteral("[::1]") << closed;
    QTest::newRow("not on the list")
        << QStringList {QStringLiteral("other.example")} << QStringLiteral("inside.example")
        << QStringLiteral("not among the hosts");
}

void TestWebhookSender::closedNetworksAreNotReached()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, host);
    QFETCH(QString, says);
    WebhookReceiver receiver;
    HttpWebhookTransport::Options options;
    options.allowedHosts = allowed;
    options.resolve = [](const QString &name) -> std::vector<QHostAddress> {
        const QHostAddress literal(name);
        return {literal.isNull() ? QHostAddress(localhost) : literal};
    };
    HttpWebhookTransport transport(options);
    const WebhookReply reply = transport.send(
        {QStringLiteral("https://%1:%2/").arg(host).arg(receiver.port()), {}, "{}"});
    QCOMPARE(reply.status, 0);
    QVERIFY2(reply.problem.contains(says), qPrintable(reply.problem));
    QVERIFY(receiver.messages().empty());
}

void TestWebhookSender::whatWasNotSentCanBeRecalled_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("url");
    QTest::newRow("a closed network") << QStringList() << QStringLiteral("https://127.0.0.1:9/");
    QTest::newRow("not on the list")
        << QStringList {QStringLiteral("desk.example")} << QStringLiteral("https://127.0.0.1:9/");
    QTest::newRow("a name of nothing")
        << QStringList() << QStringLiteral("https://nothing.example/");
    QTest::newRow("nobody is there")
        << QStringList {localhost} << QStringLiteral("http://127.0.0.1:1/");
}

void TestWebhookSender::whatWasNotSentCanBeRecalled()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, url);
    HttpWebhookTransport::Options options;
    options.allowedHosts = allowed;
    options.resolve = [](const QString &name) -> std::vector<QHostAddress> {
        const QHostAddress literal(name);
        return literal.isNull() ? std::vector<QHostAddress>() : std::vector<QHostAddress> {literal};
    };
    add(url);
    const QString id = answer();
    startReal(options);
    QTRY_COMPARE(statusOf(id), std::optional<int>(0));
    QVERIFY(!delivery(id).lastProblem.isEmpty());
    QCOMPARE(stateOf(id), QStringLiteral("waiting"));
    const auto back = m_queue->recall(QStringLiteral("d-t-%1").arg(m_items), QStringLiteral("ann"));
    QVERIFY2(back, back ? "" : qPrintable(toString(back.error())));
}

// A name that leads elsewhere the second time changes nothing.
void TestWebhookSender::nameIsLookedUpOnce()
{
    WebhookReceiver receiver;
    std::atomic_int asked = 0;
    HttpWebhookTransport::Options options;
    options.allowedHosts = {QStringLiteral("desk.example")};
    options.resolve = [&asked](const QString &) -> std::vector<QHostAddress> {
        return {QHostAddress(++asked == 1 ? localhost : QStringLiteral("192.0.2.1"))};
    };
    HttpWebhookTransport transport(options);
    const QString url = QStringLiteral("http://desk.example:%1/").arg(receiver.port());
    QCOMPARE(transport.send({url, {}, "{}"}).status, 204);
    QCOMPARE(int(asked), 1);
    QCOMPARE(receiver.messages().at(0).headers.at("host"),
             "desk.example:" + QByteArray::number(receiver.port()));
}

void TestWebhookSender::certificateIsVerified()
{
    const QString pem = m_folder->filePath(QStringLiteral("own.pem"));
    QFile file(pem);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(selfSigned) > 0);
    file.close();
    const std::string name = pem.toStdString();
    httplib::SSLServer server(name.c_str(), name.c_str());
    std::atomic_int got = 0;
    server.Post("/", [&got](const httplib::Request &, httplib::Response &response) {
        ++got;
        response.status = 202;
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    QVERIFY(port > 0);
    std::thread thread([&server] { server.listen_after_bind(); });
    const auto ended = qScopeGuard([&] {
        server.stop();
        thread.join();
    });
    const auto send = [&](const QString &host, const QString &issuers) {
        HttpWebhookTransport::Options options;
        options.allowedHosts = {host};
        options.certificates = issuers;
        options.resolve = [](const QString &) -> std::vector<QHostAddress> {
            return {QHostAddress(localhost)};
        };
        return HttpWebhookTransport(options).send(
            {QStringLiteral("https://%1:%2/").arg(host).arg(port), {}, "{}"});
    };
    QCOMPARE(send(QStringLiteral("localhost"), pem).status, 202);
    QCOMPARE(int(got), 1);
    const QString untrusted = QStringLiteral("the certificate is not to be trusted");
    QCOMPARE(send(QStringLiteral("localhost"), {}).problem, untrusted);
    QCOMPARE(send(QStringLiteral("other.example"), pem).problem, untrusted); // another's
    QCOMPARE(int(got), 1);
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
