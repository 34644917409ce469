// SPDX-License-Identifier: GPL-3.0-or-later
// What the correction memory says through the running gateway, and with what a draft is compared
// there: what is said on the workspace itself, to whoever may ask; and the project's own client.
#include "core/queue/remote/networktransport.h"
#include "core/queue/remote/remotequestions.h"
#include "core/queue/rights/restriction.h"
#include "core/review/memoryjson.h"
#include "core/review/remoteearlier.h"
#include "core/review/remotememory.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QString ada = QStringLiteral("ada");
const QString text
    = QStringLiteral("\U0001F600 Please utilise the portal. You can utilise it again.");

MemoryQuestion question(const QString &itemId = {})
{
    return {itemId,
            QStringLiteral("default"),
            QStringLiteral("en"),
            {},
            QStringLiteral("Where is the new portal and how do I use it?"),
            text};
}

// A workspace with six items in which `utilise` became `use`, and a gateway before it.
struct Team {
    explicit Team(const QString &address = {})
        : scene(address)
    {
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("old-%1").arg(i);
            OrderedJson item = plainItem(id, QStringLiteral("How do I use the new portal?"),
                                         QStringLiteral("You may utilise it from %1.").arg(i));
            item["language"] = "en";
            const auto done = reviewOn(
                scene.store(), clock.now(), item,
                decision(id, Action::Edit, QStringLiteral("You may use it from %1.").arg(i),
                         i % 2 == 0 ? QStringLiteral("bea") : QStringLiteral("carl")));
            if (!done)
                qFatal("%s", qPrintable(toString(done.error())));
        }
        (void)scene.startGateway();
    }

    [[nodiscard]] Result<MemoryAnswer> direct(const MemoryQuestion &asked)
    {
        CorrectionMemory memory(scene.database());
        while (true) {
            const Result<bool> more = memory.catchUp();
            if (!more)
                return fail(more.error());
            if (!*more)
                return memory.answer(asked);
        }
    }

    [[nodiscard]] QUrl url() { return *gatewayAddress(scene.gateway().address()); }

    SystemClock clock;
    TeamScene scene;
};

// As its answer when it is there.
Result<MemoryAnswer> ask(RemoteMemory &client, const MemoryQuestion &asked, const QByteArray &token,
                         const QString &reviewer)
{
    QFuture<Result<MemoryAnswer>> future = client.ask(asked, token, reviewer);
    future.waitForFinished();
    return future.result();
}

QString codeOf(const Result<MemoryAnswer> &answer)
{
    return answer ? QString() : codeName(answer.error().code);
}

Fault answered(const QByteArray &body)
{
    return {"POST /v1/memory", Fault::Kind::Answer, 1,
            "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1", body};
}

const QString bea = QStringLiteral("bea");
// A plain text that would be another on a page: markup, a turned line.
const QString hostile = QStringLiteral("<img src=x onerror=alert(1)> \u202Edrow \U0001F600");

template <typename T> void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", static_cast<const char *>(words(result)));
}

template <typename T> QString codeOf(const Result<T> &answer)
{
    return answer ? QString() : codeName(answer.error().code);
}

// Asks for what the text of a draft on somebody's desk can be compared with.
struct Comparer {
    [[nodiscard]] Result<std::vector<EarlierText>> ask(const QByteArray &token, const QString &who,
                                                       const Lease &lease)
    {
        const Draft &draft = lease.item.drafts.front();
        auto future
            = questions.ask({address, token}, who,
                            [lease, id = draft.id, said = draft.text](HttpReviewQueue &gateway) {
                                return earlierTextsAt(gateway, lease, id, said);
                            });
        future.waitForFinished();
        return future.result();
    }

    const Clock &clock;
    QUrl address;
    RemoteQuestions questions {QStringLiteral("earlier"), clock, systemRandom(), {}};
};

// Bea decided on its second revision; two have to agree.
struct ComparedTeam {
    explicit ComparedTeam(const QString &address = {})
        : scene(address)
    {
        OrderedJson item = plainItem(QStringLiteral("two-1"), QStringLiteral("A quince?"),
                                     QStringLiteral("A first draft"));
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        item["subject_id"] = "p-2";
        const Result<Item> parsed = parseItem(toLine(item));
        must(parsed);
        must(scene.store().submit(QStringLiteral("local"), *parsed));
        item["revision"] = 2;
        item["draft"] = "A second draft";
        must(reviewOn(scene.store(), clock.now(), item,
                      decision(QStringLiteral("two-1"), Action::Edit, hostile, bea)));
        comparer.address = *gatewayAddress(scene.startGateway().address());
    }

    [[nodiscard]] Lease lease(const QString &who)
    {
        LeaseRequest request;
        request.reviewer = who;
        request.skills = {QStringLiteral("*")};
        request.producer = QStringLiteral("local");
        request.externalId = QStringLiteral("two-1");
        const auto leases = scene.store().lease(request);
        must(leases);
        return leases->front();
    }

    SystemClock clock;
    TeamScene scene;
    Comparer comparer {clock, {}};
};

QStringList told(const Result<std::vector<EarlierText>> &texts)
{
    if (!texts)
        return {codeName(texts.error().code)};
    QStringList all;
    for (const EarlierText &each : *texts)
        all += QStringLiteral("%1 r%2 %3").arg(each.reviewer).arg(each.revision).arg(each.text);
    return all;
}

} // namespace

class TestGatewayMemory final : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void asOnTheWorkspaceItself_data() { databases(); }

    void asOnTheWorkspaceItself();
    void whoMayAsk();
    void aLockHoldsNobodyUp();
    void onceAMinuteWhoseTheTokenIs();
    void anOlderGateway();
    void nonsense();
    void brokenOff();

    void comparedWith_data() { databases(); }

    void comparedWith();
    void comparedByWhoHoldsIt();
    void comparedWithNonsense_data();
    void comparedWithNonsense();
};

void TestGatewayMemory::asOnTheWorkspaceItself()
{
    QFETCH(QString, address);
    Team team(address);
    RemoteMemory client(team.url(), team.clock, systemRandom());
    const QByteArray token = team.scene.reviewer();
    const Result<MemoryAnswer> told = ask(client, question(), token, ada);
    QVERIFY2(told, words(told));
    const Result<MemoryAnswer> here = team.direct(question());
    QVERIFY2(here, words(here));
    QVERIFY(told->suggestions == here->suggestions);
    QVERIFY(told->similar == here->similar);
    QCOMPARE(told->suggestions.size(), std::size_t(2));
    QCOMPARE(told->suggestions[0].start, qsizetype(9)); // the face counts once
    QCOMPARE(told->suggestions[0].after, QStringLiteral("use"));
    QCOMPARE(told->suggestions[0].changed, qint64(6));
    QVERIFY(!told->similar.empty());
    // What was decided about the item on the desk has no say.
    Query query(team.scene.database(),
                QStringLiteral("SELECT item_id FROM item WHERE external_id = 'old-5'"));
    const Result<bool> row = query.runToRow();
    QVERIFY(row && *row);
    const MemoryQuestion own = question(query.text(0));
    const Result<MemoryAnswer> less = ask(client, own, token, ada);
    const Result<MemoryAnswer> lessHere = team.direct(own);
    QVERIFY(less && lessHere);
    QVERIFY(less->suggestions == lessHere->suggestions);
    QVERIFY(less->similar == lessHere->similar);
    QVERIFY(less->similar != told->similar);
    // Nothing from another language; and a text without words has an answer, too.
    MemoryQuestion other = question();
    other.language = QStringLiteral("fr");
    const Result<MemoryAnswer> none = ask(client, other, token, ada);
    QVERIFY2(none, words(none));
    QVERIFY(none->suggestions.empty() && none->similar.empty());
    MemoryQuestion empty = question();
    empty.text.clear();
    const Result<MemoryAnswer> beside = ask(client, empty, token, ada);
    QVERIFY2(beside, words(beside));
    QVERIFY(beside->suggestions.empty());
    QVERIFY(beside->similar == told->similar);
}

void TestGatewayMemory::whoMayAsk()
{
    Team team;
    RemoteMemory client(team.url(), team.clock, systemRandom());
    const QByteArray token = team.scene.reviewer();
    const auto codeFor = [&](const QByteArray &good, const QString &reviewer) {
        return codeOf(ask(client, question(), good, reviewer));
    };
    QCOMPARE(codeFor(token, ada), QString());
    QCOMPARE(codeFor(token, {}), QString());
    // Another's token gets nothing in the name of whoever works here.
    const Result<MemoryAnswer> other = ask(client, question(), token, QStringLiteral("bob"));
    QCOMPARE(codeOf(other), codeName(Error::Code::Unauthorized));
    QVERIFY(toString(other.error()).contains(ada));
    QCOMPARE(codeFor("bp_x_y", ada), codeName(Error::Code::Unauthorized));
    const QByteArray mail = team.scene.token(Who::Role::Reviewer, ada, {QStringLiteral("mail")});
    QCOMPARE(codeFor(mail, ada), codeName(Error::Code::NotPermitted));
    QCOMPARE(codeFor(team.scene.producer(), {}), codeName(Error::Code::NotPermitted));
    QCOMPARE(codeFor(team.scene.supervisor(), {}), codeName(Error::Code::NotPermitted));
    // A good one goes on at once.
    QCOMPARE(codeFor(token, ada), QString());
    QVERIFY(team.scene.gateway().stop() >= 0);
    QCOMPARE(codeFor(token, ada), codeName(Error::Code::Unreachable));
}

// Of each reviewer four wait for a memory that does not answer; the others are told to come back,
// and nobody else waits behind them.
void TestGatewayMemory::aLockHoldsNobodyUp()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    Team team(m_server.createDatabase());
    const quint16 port = team.scene.gateway().port();
    const QByteArray tokens[] {team.scene.reviewer(), team.scene.reviewer(QStringLiteral("bob"))};
    HttpPeer shop(port, team.scene.producer());
    HttpPeer first(port, tokens[0]);
    QCOMPARE(first.ask("POST", "/v1/memory", writeMemoryQuestion(question())).status, 200);
    Transaction transaction(team.scene.database());
    QVERIFY(transaction.begin());
    QVERIFY(team.scene.database().execute(
        QStringLiteral("LOCK TABLE memory_state IN ACCESS EXCLUSIVE MODE")));
    // The database gives up waiting for a lock after 5 s, which makes room: on a slow machine fewer
    // are told to come back.
    constexpr qint64 lockMs = 4'000;
    QElapsedTimer held;
    held.start();
    constexpr std::size_t count = 12; // of each reviewer two more than may wait
    std::vector<std::unique_ptr<HttpPeer>> peers;
    for (std::size_t i = 0; i < count; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(port, tokens[i % 2]));
        peers.back()->connectNow();
        peers.back()->send(
            peers.back()->written("POST", "/v1/memory", writeMemoryQuestion(question())));
    }
    std::vector<test::HttpReply> replies(count);
    const auto answeredCount = [&] {
        for (std::size_t i = 0; i < count; ++i) {
            if (replies[i].status == 0)
                replies[i] = peers[i]->receive(20);
        }
        return std::ranges::count_if(replies, [](const auto &reply) { return reply.status != 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(answeredCount() >= 4, 15'000);
    QCOMPARE(shop.ask("GET", "/v1/me").status, 200);
    QVERIFY(transaction.commit());
    const bool isInTime = !held.hasExpired(lockMs);
    QTRY_COMPARE_WITH_TIMEOUT(answeredCount(), std::ptrdiff_t(count), 30'000);
    const auto withStatus = [&replies](int status) {
        return std::ranges::count_if(
            replies, [status](const auto &reply) { return reply.status == status; });
    };
    QVERIFY(withStatus(503) <= 4);
    QVERIFY((withStatus(503) == 4 && withStatus(200) == 8) || !isInTime);
    for (const test::HttpReply &reply : replies) {
        if (reply.status == 503)
            QVERIFY(reply.header("retry-after").toInt() > 0);
    }
    // Their places are free again.
    QCOMPARE(first.ask("POST", "/v1/memory", writeMemoryQuestion(question())).status, 200);
}

// Questions come as fast as somebody types: each is one request.
void TestGatewayMemory::onceAMinuteWhoseTheTokenIs()
{
    ManualClock clock(1'795'000'000'000);
    const SystemClock running;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), running);
    RemoteMemory client(*gatewayAddress(gateway.address()), clock, systemRandom());
    const Fault fault = answered(writeMemoryAnswer({}));
    gateway.plan({fault, fault, fault});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(codeOf(ask(client, question(), "token", ada)), QString());
    QCOMPARE(gateway.count("GET /v1/me"), 1);
    QCOMPARE(gateway.count("POST /v1/memory"), 2);
    gateway.setOwners({{"token", QStringLiteral("ben")}});
    clock.advance(60'000);
    QCOMPARE(codeOf(ask(client, question(), "token", ada)), codeName(Error::Code::Unauthorized));
    QCOMPARE(gateway.count("POST /v1/memory"), 2);
}

// It has no such path: it is asked again in five minutes, for it may be a newer one then.
void TestGatewayMemory::anOlderGateway()
{
    ManualClock clock(1'795'000'000'000);
    const SystemClock running;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), running);
    RemoteMemory client(*gatewayAddress(gateway.address()), clock, systemRandom());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(codeOf(ask(client, question(), "token", ada)), codeName(Error::Code::Unsupported));
    }
    QCOMPARE(gateway.count("POST /v1/memory"), 1);
    gateway.plan({answered(writeMemoryAnswer({}))});
    clock.advance(RemoteMemory::olderRestMs - 1);
    QCOMPARE(codeOf(ask(client, question(), "token", ada)), codeName(Error::Code::Unsupported));
    QCOMPARE(gateway.count("POST /v1/memory"), 1);
    clock.advance(1);
    QCOMPARE(codeOf(ask(client, question(), "token", ada)), QString());
    QCOMPARE(gateway.count("POST /v1/memory"), 2);
}

void TestGatewayMemory::nonsense()
{
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    RemoteMemory client(*gatewayAddress(gateway.address()), clock, systemRandom());
    MemoryAnswer elsewhere; // of a text that has these words there
    elsewhere.suggestions.push_back({0,
                                     7,
                                     QStringLiteral("utilise"),
                                     QStringLiteral("use"),
                                     {},
                                     {},
                                     6,
                                     6,
                                     2,
                                     wilsonRate(6, 6)});
    for (const QByteArray &body :
         {QByteArray("{\"suggestions\":[]}"), QByteArray("[]"), writeMemoryAnswer(elsewhere)}) {
        gateway.plan({answered(body)});
        QCOMPARE(codeOf(ask(client, question(), "token", ada)), codeName(Error::Code::Unreachable));
    }
    QCOMPARE(gateway.count("POST /v1/memory"), 3);
}

// Where the one who asked goes.
void TestGatewayMemory::brokenOff()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const SystemClock clock;
    auto client = std::make_unique<RemoteMemory>(
        *gatewayAddress(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), clock,
        systemRandom());
    QFuture<Result<MemoryAnswer>> first = client->ask(question(), "token", {});
    QFuture<Result<MemoryAnswer>> second = client->ask(question(), "token", {});
    client.reset();
    for (const auto &future : {first, second}) {
        QVERIFY(future.isFinished());
        QVERIFY(future.resultCount() == 0 || !future.result());
    }
}

// What the workspace says: a second reviewer stays blind, who decides over them sees the finals.
void TestGatewayMemory::comparedWith()
{
    QFETCH(QString, address);
    ComparedTeam team(address);
    const auto asThere = [&](const QString &who, const QByteArray &token) {
        const Lease lease = team.lease(who);
        const auto texts = team.comparer.ask(token, who, lease);
        const Draft &draft = lease.item.drafts.front();
        const auto here = earlierTexts(team.scene.database(), lease, draft.id, draft.text, who);
        must(texts);
        must(here);
        return writeEarlierTexts(*texts) == writeEarlierTexts(*here) ? told(texts) : QStringList();
    };
    QCOMPARE(asThere(ada, team.scene.reviewer()),
             QStringList {QStringLiteral(" r1 A first draft")});
    const Lease own = team.lease(ada);
    Decision other
        = decision(QStringLiteral("two-1"), Action::Edit, QStringLiteral("Another"), ada);
    other.decisionId = uuid5({QStringLiteral("compared"), ada});
    other.decidedAt = team.clock.now();
    must(team.scene.store().decide({own.key, other, 2}));
    const QString sen = QStringLiteral("sen");
    const QByteArray senior = team.scene.token(Who::Role::Reviewer, sen, {}, {QStringLiteral("*")});
    QStringList all = asThere(sen, senior);
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.takeLast(), QStringLiteral(" r1 A first draft"));
    all.sort(); // both may have decided in the same millisecond
    QCOMPARE(all,
             QStringList({QStringLiteral("ada r2 Another"), QStringLiteral("bea r2 ") + hostile}));
}

// The place is what one asks by: nobody else is told, and nobody after it is gone.
void TestGatewayMemory::comparedByWhoHoldsIt()
{
    ComparedTeam team;
    const Lease lease = team.lease(ada);
    const QByteArray token = team.scene.reviewer();
    const auto codeFor = [&](const QByteArray &asking, const QString &who, const Lease &asked) {
        return codeOf(team.comparer.ask(asking, who, asked));
    };
    const QString lost = codeName(Error::Code::LeaseLost);
    QCOMPARE(codeFor(token, ada, lease), QString());
    QCOMPARE(codeFor(team.scene.reviewer(bea), bea, lease), lost);
    Lease another = lease;
    another.key.fence += 1;
    QCOMPARE(codeFor(token, ada, another), lost);
    another = lease;
    another.key.slotId = 1'000'000;
    // As from a gateway without such a path.
    QCOMPARE(codeFor(token, ada, another), codeName(Error::Code::Unsupported));
    const QByteArray mail
        = team.scene.token(Who::Role::Reviewer, ada, {QStringLiteral("mail")}, {});
    QCOMPARE(codeFor(mail, ada, lease), codeName(Error::Code::Unsupported));
    QCOMPARE(codeFor(token, bea, lease), codeName(Error::Code::Unauthorized));
    QCOMPARE(codeFor(team.scene.supervisor(), {}, lease), codeName(Error::Code::NotPermitted));
    must(restrictSubject(
        team.scene.store(),
        {QStringLiteral("p-2"), QStringLiteral("asked"), QStringLiteral("dpo"), team.clock.now()}));
    QCOMPARE(codeFor(token, ada, lease), lost);
    QVERIFY(team.scene.gateway().stop() >= 0);
    QCOMPARE(codeFor(token, ada, lease), codeName(Error::Code::Unreachable));
}

void TestGatewayMemory::comparedWithNonsense_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    const auto row = [](const char *name, const char *was, const char *is) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is);
    };
    row("as it should be", "", "");
    row("no list", R"("earlier")", R"("later")");
    row("an unknown kind", R"("final")", R"("footnote")");
    row("an unknown action", R"("edit")", R"("burn")");
    row("no action", R"("edit")", "null");
    row("a text that is none", R"("It is here.")", "7");
    row("no time", R"("2026-11-23T09:31:12.000Z")", R"("yesterday")");
    row("no revision", R"("revision":2)", R"("revision":0)");
    row("no object", R"([{)", R"([7,{)");
}

void TestGatewayMemory::comparedWithNonsense()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QByteArray body
        = R"({"earlier":[{"kind":"final","id":"d-1","text":"It is here.","reviewer":"bea",)"
          R"("action":"edit","at":"2026-11-23T09:31:12.000Z","revision":2}]})";
    if (!was.isEmpty())
        body.replace(was, is);
    const auto texts = parseEarlierTexts(body);
    QCOMPARE(codeOf(texts), was.isEmpty() ? QString() : codeName(Error::Code::InvalidInput));
    if (texts)
        QCOMPARE(writeEarlierTexts(*texts).trimmed(), body);
}

QTEST_GUILESS_MAIN(TestGatewayMemory)
#include "tst_gateway_memory.moc"
