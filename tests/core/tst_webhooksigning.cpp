// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks as far as they need neither a database nor a network: the signature against the
// published value, where one may go, when it is tried again.
#include "core/queue/webhooks/webhookrules.h"
#include "core/queue/webhooks/webhooksigning.h"

#include <QTest>

using namespace bluepencil;

namespace {

// libraries/python/tests/test_webhooks.py, test_sign_function, of
// https://github.com/standard-webhooks/standard-webhooks at 33d368b20c55.
const QString Secret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
const QByteArray Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
constexpr qint64 Seconds = 1614265330;
const QByteArray Payload = R"({"test": 2432232314})";
const QByteArray Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

QByteArray keyOf(const QString &secret)
{
    const Result<QByteArray> key = webhookKey(secret);
    if (!key)
        qFatal("%s", qPrintable(toString(key.error())));
    return *key;
}

QString codeOf(const auto &result)
{
    return result ? QStringLiteral("ok") : codeName(result.error().code);
}

} // namespace

class TestWebhookSigning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatureIsThePublishedOne();
    void everyPartIsSigned();
    void exchangedSecretsSignTwice();
    void headersAreThoseOfTheSpecification();
    void madeSecretsAreKeys();
    void badSecretsAreRefused_data();
    void badSecretsAreRefused();
    void addressesArePublicOrNot_data();
    void addressesArePublicOrNot();
    void urlsAreChecked_data();
    void urlsAreChecked();
    void oneClosedAddressClosesTheHost();
    void verdicts_data();
    void verdicts();
    void triesLastThreeDays();
    void retryAfterIsObeyed();
};

void TestWebhookSigning::signatureIsThePublishedOne()
{
    QCOMPARE(webhookSignature({keyOf(Secret)}, Id, Seconds, Payload), Signature);
    // test_signature_verification_with_and_without_prefix: the prefix is no part of the key.
    QCOMPARE(webhookSignature({keyOf(Secret.mid(6))}, Id, Seconds, Payload), Signature);
}

void TestWebhookSigning::everyPartIsSigned()
{
    const QByteArray key = keyOf(Secret);
    QVERIFY(webhookSignature({key}, Id + 'x', Seconds, Payload) != Signature);
    QVERIFY(webhookSignature({key}, Id, Seconds + 1, Payload) != Signature);
    QVERIFY(webhookSignature({key}, Id, Seconds, Payload + ' ') != Signature);
    QVERIFY(webhookSignature({key + 'x'}, Id, Seconds, Payload) != Signature);
}

void TestWebhookSigning::exchangedSecretsSignTwice()
{
    const QByteArray fresh = keyOf(makeWebhookSecret(seededRandom(1)));
    const QByteArray both = webhookSignature({fresh, keyOf(Secret)}, Id, Seconds, Payload);
    QCOMPARE(both, webhookSignature({fresh}, Id, Seconds, Payload) + ' ' + Signature);
}

void TestWebhookSigning::headersAreThoseOfTheSpecification()
{
    const auto headers = webhookHeaders({keyOf(Secret)}, Id, Seconds * 1000 + 999, Payload);
    const std::vector<std::pair<QByteArray, QByteArray>> expected {
        {"webhook-id", Id}, {"webhook-timestamp", "1614265330"}, {"webhook-signature", Signature}};
    QCOMPARE(headers, expected);
}

void TestWebhookSigning::madeSecretsAreKeys()
{
    const RandomSource random = systemRandom();
    const QString one = makeWebhookSecret(random);
    QVERIFY(one.startsWith(QStringLiteral("whsec_")));
    QCOMPARE(keyOf(one).size(), qsizetype(32));
    QVERIFY(one != makeWebhookSecret(random));
}

void TestWebhookSigning::badSecretsAreRefused_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("code");
    const auto of = [](int bytes) {
        return QStringLiteral("whsec_") + QString::fromLatin1(QByteArray(bytes, 'k').toBase64());
    };
    const QString refused = QStringLiteral("invalid-argument");
    QTest::newRow("empty") << QString() << refused;
    QTest::newRow("prefix alone") << QStringLiteral("whsec_") << refused;
    QTest::newRow("no base64") << QStringLiteral("whsec_not base64, though it is long enough")
                               << refused;
    QTest::newRow("23 bytes") << of(23) << refused;
    QTest::newRow("24 bytes") << of(24) << QStringLiteral("ok");
    QTest::newRow("64 bytes") << of(64) << QStringLiteral("ok");
    QTest::newRow("65 bytes") << of(65) << refused;
}

void TestWebhookSigning::badSecretsAreRefused()
{
    QFETCH(QString, secret);
    QFETCH(QString, code);
    const Result<QByteArray> key = webhookKey(secret);
    QCOMPARE(codeOf(key), code);
    if (!key && secret.size() > 6)
        QVERIFY(!toString(key.error()).contains(secret.mid(6)));
}

void TestWebhookSigning::addressesArePublicOrNot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const char *address : {"127.0.0.1",
                                "127.255.255.254",
                                "0.0.0.0",
                                "10.1.2.3",
                                "100.64.0.1",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "198.18.0.1",
                                "192.0.2.1",
                                "224.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "fe80::1",
                                "fc00::1",
                                "fd12::1",
                                "ff02::1",
                                "64:ff9b::7f00:1",
                                "2002:7f00:1::",
                                "2001:0:1::",
                                "2001:db8::1",
                                "100::1"})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
    for (const char *address :
         {"93.184.216.34", "172.32.0.1", "172.15.255.255", "100.128.0.1", "9.255.255.255",
          "::ffff:93.184.216.34", "2606:2800:220:1::1", "2a00:1450::1"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
}

void TestWebhookSigning::addressesArePublicOrNot()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    const QHostAddress parsed(address);
    QVERIFY(!parsed.isNull());
    QCOMPARE(isPublicAddress(parsed), isPublic);
}

void TestWebhookSigning::urlsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("code");
    const QStringList named {QStringLiteral("desk.example"), QStringLiteral("127.0.0.1")};
    const auto row = [](const char *url, const QStringList &hosts, const char *code) {
        QTest::addRow("%s, %d hosts", url, int(hosts.size()))
            << QString::fromLatin1(url) << hosts << QString::fromLatin1(code);
    };
    row("https://desk.example/in?a=b", {}, "ok");
    row("https://desk.example/in", named, "ok");
    row("https://DESK.example/in", named, "ok");
    row("https://other.example/in", named, "not-permitted");
    row("https://desk.example.evil.example/in", named, "not-permitted");
    row("http://desk.example/in", {}, "invalid-argument");
    row("http://127.0.0.1:8080/in", named, "ok");
    row("ftp://desk.example/in", named, "invalid-argument");
    row("file:///etc/passwd", {}, "invalid-argument");
    row("/in", {}, "invalid-argument");
    row("", {}, "invalid-argument");
    row("https://ann:secret@desk.example/in", {}, "invalid-argument");
    row("https://desk.example/in#part", {}, "invalid-argument");
}

void TestWebhookSigning::urlsAreChecked()
{
    QFETCH(QString, url);
    QFETCH(QStringList, hosts);
    QFETCH(QString, code);
    QCOMPARE(codeOf(webhookUrl(url, hosts)), code);
}

void TestWebhookSigning::oneClosedAddressClosesTheHost()
{
    const QString host = QStringLiteral("desk.example");
    const QHostAddress open(QStringLiteral("93.184.216.34"));
    const QHostAddress closed(QStringLiteral("10.0.0.1"));
    QCOMPARE(codeOf(webhookAddress(host, {}, {})), QStringLiteral("not-found"));
    QCOMPARE(codeOf(webhookAddress(host, {open, closed}, {})), QStringLiteral("not-permitted"));
    QCOMPARE(codeOf(webhookAddress(host, {closed}, {QStringLiteral("other.example")})),
             QStringLiteral("not-permitted"));
    const Result<QHostAddress> meant = webhookAddress(host, {closed}, {host});
    QCOMPARE(codeOf(meant), QStringLiteral("ok"));
    QCOMPARE(*meant, closed);
    QCOMPARE(*webhookAddress(host, {open}, {}), open);
}

void TestWebhookSigning::verdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<WebhookVerdict>("verdict");
    for (const int status : {200, 202, 204, 299})
        QTest::addRow("%d", status) << status << WebhookVerdict::Delivered;
    for (const int status : {0, 100, 199, 300, 301, 302, 307, 400, 401, 404, 409, 429, 500, 503})
        QTest::addRow("%d", status) << status << WebhookVerdict::Retry;
    QTest::newRow("410") << 410 << WebhookVerdict::Disable;
}

void TestWebhookSigning::verdicts()
{
    QFETCH(int, status);
    QFETCH(WebhookVerdict, verdict);
    QCOMPARE(webhookVerdict(status), verdict);
}

// The schedule that the specification gives as its example: 5 s, 5 min, 30 min, 2, 5, 10, 14, 20
// and 24 h. Together 75 h 35 min 5 s, and at most a tenth more.
void TestWebhookSigning::triesLastThreeDays()
{
    constexpr qint64 leastMs = ((75 * 60 + 35) * 60 + 5) * 1000LL;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const RandomSource random = seededRandom(seed);
        qint64 total = 0;
        int tries = 1;
        while (const auto delay = webhookDelayMs(tries, 0, random)) {
            total += *delay;
            ++tries;
        }
        QCOMPARE(tries, 10);
        QVERIFY2(total > leastMs && total <= leastMs + leastMs / 10,
                 qPrintable(QString::number(seed)));
    }
    QVERIFY(!webhookDelayMs(0, 0, seededRandom(1)));
    // Two who failed together do not come back together.
    QVERIFY(*webhookDelayMs(3, 0, seededRandom(1)) != *webhookDelayMs(3, 0, seededRandom(2)));
}

void TestWebhookSigning::retryAfterIsObeyed()
{
    const RandomSource random = seededRandom(1);
    const qint64 asked = *webhookDelayMs(1, 60'000, random);
    QVERIFY(asked >= 60'000 && asked < 61'000);
    QVERIFY(*webhookDelayMs(1, -5, random) >= 5'000);
    constexpr qint64 day = 24 * 3600 * 1000;
    QVERIFY(*webhookDelayMs(1, 400 * day, random) <= day + 1000); // nobody asks for a year
}

QTEST_GUILESS_MAIN(TestWebhookSigning)
#include "tst_webhooksigning.moc"
