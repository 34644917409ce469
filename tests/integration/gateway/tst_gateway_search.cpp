// SPDX-License-Identifier: GPL-3.0-or-later
// What is found through the running gateway, and looked at: what the workspace itself says, to
// whoever may see it; and the project's own client.
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/restriction.h"
#include "core/stats/search/remotesearch.h"
#include "core/stats/search/searchjson.h"
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
const QString bea = QStringLiteral("bea");
// A plain text that would be another on a page or a terminal: markup, a bell, a turned line.
const QString hostile
    = QStringLiteral("<img src=x onerror=alert(1)> periwinkle\a \u202Edrow \U0001F600");

template <typename T> void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", static_cast<const char *>(words(result)));
}

// As its answer when it is there.
template <typename T> Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

template <typename T> QString codeOf(const Result<T> &answer)
{
    return answer ? QString() : codeName(answer.error().code);
}

const QString notFound = codeName(Error::Code::NotFound);

// Decided items of two queues, one that is open, one that was cancelled, and a gateway before them.
struct Team {
    explicit Team(const QString &address = {})
        : scene(address)
    {
        OrderedJson first
            = plainItem(QStringLiteral("old-1"), QStringLiteral("Where is my parcel?"),
                        QStringLiteral("It comes on Monday."));
        first["subject_id"] = "p-1";
        old = decide(first, Action::Edit, QStringLiteral("It comes on Tuesday, dear Zoë."), bea);
        own = decide(plainItem(QStringLiteral("old-2"), QStringLiteral("And now?"),
                               QStringLiteral("The parcel waits.")),
                     Action::Approve, {}, ada);
        OrderedJson mail = plainItem(QStringLiteral("mail-1"), QStringLiteral("A parcel by mail?"),
                                     QStringLiteral("Yes."));
        mail["queue"] = "mail";
        decide(mail, Action::Approve, {}, bea);
        openId = submit(plainItem(QStringLiteral("open-1"), QStringLiteral("Which parcel?"),
                                  QStringLiteral("This one.")));
        goneId = submit(plainItem(QStringLiteral("gone-1"), hostile, QStringLiteral("A parcel.")));
        must(scene.store().cancel(QStringLiteral("local"), QStringLiteral("gone-1")));
        (void)scene.startGateway();
    }

    DecisionReceipt decide(const OrderedJson &item, Action action,
                           const std::optional<QString> &finalText, const QString &who)
    {
        Decision made = decision(QString::fromStdString(item["external_id"].get<std::string>()),
                                 action, finalText, who);
        made.activeMs = 9'000;
        made.coverage = .5;
        const auto receipt = reviewOn(scene.store(), clock.now(), item, made);
        must(receipt);
        return *receipt;
    }

    QString submit(const OrderedJson &item)
    {
        const Result<Item> parsed = parseItem(toLine(item));
        must(parsed);
        const auto receipt = scene.store().submit(QStringLiteral("local"), *parsed);
        must(receipt);
        return receipt->itemId;
    }

    [[nodiscard]] RemoteSearch::Asker asker(const QByteArray &token, const QString &reviewer = {})
    {
        return {{*gatewayAddress(scene.gateway().address()), token}, reviewer};
    }

    // The ids, in the order in which they are told.
    [[nodiscard]] QStringList found(RemoteSearch &client, const QString &typed, int limit = 50)
    {
        SearchQuery query;
        query.text = typed;
        query.limit = limit;
        const Result<SearchAnswer> answer = waited(client.search(query));
        if (!answer)
            return {toString(answer.error())};
        QStringList ids;
        for (const SearchHit &hit : answer->hits)
            ids += hit.externalId;
        return ids;
    }

    SystemClock clock;
    TeamScene scene;
    DecisionReceipt old; // of bea
    DecisionReceipt own; // of ada
    QString openId;
    QString goneId;
};

// A client of whoever has the token.
std::unique_ptr<RemoteSearch> clientOf(Team &team, const QByteArray &token,
                                       const QString &reviewer = {})
{
    return std::make_unique<RemoteSearch>([asker = team.asker(token, reviewer)] { return asker; },
                                          team.clock, systemRandom());
}

Fault answered(const QByteArray &body)
{
    return {"GET /v1/search", Fault::Kind::Answer, 1,
            "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1", body};
}

} // namespace

class TestGatewaySearch final : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void asOnTheWorkspaceItself_data() { databases(); }

    void asOnTheWorkspaceItself();

    void lookedAt_data() { databases(); }

    void lookedAt();
    void howOthersWorkedIsNotTold();
    void whoMayLook();
    void whatIsOpen();
    void aPerson();
    void aDecisionThatCountsNoMore();
    void aLockHoldsNobodyUp();
    void anOlderGateway();
    void nonsense_data();
    void nonsense();
    void brokenOff();
};

void TestGatewaySearch::asOnTheWorkspaceItself()
{
    QFETCH(QString, address);
    Team team(address);
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    for (const char *typed :
         {"parcel", "zoe", "\"is my parcel\"", "tues*", "periwinkle", "nosuchword"}) {
        SearchQuery query;
        query.text = QString::fromUtf8(typed);
        query.viewer = ada;
        const Result<SearchAnswer> told = waited(client->search(query));
        QVERIFY2(told, words(told));
        const Result<SearchAnswer> here = searchItems(team.scene.database(), query);
        QVERIFY2(here, words(here));
        QCOMPARE(writeSearchAnswer(*told), writeSearchAnswer(*here));
    }
    QStringList all = team.found(*client, QStringLiteral("parcel"));
    all.sort();
    QCOMPARE(all.join(u' '), QStringLiteral("gone-1 mail-1 old-1 old-2 open-1"));
    QCOMPARE(team.found(*client, QStringLiteral("nosuchword")), QStringList());
    // A part, and that there is more.
    SearchQuery two;
    two.text = QStringLiteral("parcel");
    two.limit = 2;
    const Result<SearchAnswer> part = waited(client->search(two));
    QVERIFY2(part, words(part));
    QCOMPARE(part->hits.size(), std::size_t(2));
    QVERIFY(part->more);
    // What was typed is no question: said as the workspace says it.
    const auto codeFor = [&](const QString &typed) {
        SearchQuery query;
        query.text = typed;
        return codeOf(waited(client->search(query)));
    };
    QCOMPARE(codeFor(QStringLiteral("…")), codeName(Error::Code::InvalidArgument));
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many += QStringLiteral("w%1").arg(i);
    QCOMPARE(codeFor(many.join(u' ')), codeName(Error::Code::LimitExceeded));
}

void TestGatewaySearch::lookedAt()
{
    QFETCH(QString, address);
    Team team(address);
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    for (const QString &id : {team.old.feedbackId, team.own.feedbackId}) {
        const Result<FeedbackRecord> told = waited(client->record(id));
        QVERIFY2(told, words(told));
        const Result<FeedbackRecord> here = readFeedbackRecord(team.scene.database(), id);
        QVERIFY2(here, words(here));
        QCOMPARE(told->item.line, here->item.line);
        QCOMPARE(told->draft, here->draft);
        QCOMPARE(told->feedback.decision.finalText, here->feedback.decision.finalText);
        QCOMPARE(told->feedback.decision.decidedAt, here->feedback.decision.decidedAt);
        QCOMPARE(told->feedback.decision.reviewer, here->feedback.decision.reviewer);
        COMPARE_JSON(told->feedback.edits, here->feedback.edits);
        COMPARE_JSON(told->feedback.metrics.at("hter"), here->feedback.metrics.at("hter"));
    }
    const Result<SearchedItem> told = waited(client->item(team.goneId));
    QVERIFY2(told, words(told));
    QCOMPARE(told->state, QStringLiteral("cancelled"));
    QCOMPARE(told->item.messages.front().content, hostile);
    const Result<SearchedItem> here = readSearchedItem(team.scene.database(), team.goneId);
    QVERIFY2(here, words(here));
    QCOMPARE(told->item.line, here->item.line);
    QCOMPARE(told->arrivedAt, here->arrivedAt);
}

void TestGatewaySearch::howOthersWorkedIsNotTold()
{
    Team team;
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    const Result<FeedbackRecord> others = waited(client->record(team.old.feedbackId));
    QVERIFY2(others, words(others));
    QVERIFY(!others->feedback.decision.activeMs && !others->feedback.decision.coverage);
    const Result<FeedbackRecord> own = waited(client->record(team.own.feedbackId));
    QVERIFY2(own, words(own));
    QVERIFY(own->feedback.decision.activeMs == 9'000);
    QVERIFY(own->feedback.decision.coverage == .5);
    const auto sue = clientOf(team, team.scene.supervisor());
    const Result<FeedbackRecord> all = waited(sue->record(team.old.feedbackId));
    QVERIFY2(all, words(all));
    QVERIFY(all->feedback.decision.activeMs == 9'000);
}

void TestGatewaySearch::whoMayLook()
{
    Team team;
    const QString parcel = QStringLiteral("parcel");
    const auto mail
        = clientOf(team, team.scene.token(Who::Role::Reviewer, ada, {QStringLiteral("mail")}), ada);
    QCOMPARE(team.found(*mail, parcel), QStringList {QStringLiteral("mail-1")});
    QCOMPARE(codeOf(waited(mail->record(team.old.feedbackId))), notFound);
    QCOMPARE(codeOf(waited(mail->record(team.own.feedbackId))), notFound);
    QCOMPARE(codeOf(waited(mail->item(team.goneId))), notFound);
    const auto codesFor = [&](const QByteArray &token, const QString &reviewer) {
        const auto client = clientOf(team, token, reviewer);
        SearchQuery query;
        query.text = parcel;
        return QStringList {codeOf(waited(client->search(query))),
                            codeOf(waited(client->record(team.old.feedbackId))),
                            codeOf(waited(client->item(team.goneId)))};
    };
    const auto all = [](Error::Code code) {
        return QStringList {codeName(code), codeName(code), codeName(code)};
    };
    const QByteArray token = team.scene.reviewer();
    QCOMPARE(codesFor(token, ada), QStringList({QString(), QString(), QString()}));
    QCOMPARE(codesFor(team.scene.producer(), {}), all(Error::Code::NotPermitted));
    QCOMPARE(codesFor("bp_x_y", {}), all(Error::Code::Unauthorized));
    // Nothing is found with the token of another in the name of whoever works here.
    QCOMPARE(codesFor(token, bea), all(Error::Code::Unauthorized));
    const auto client = clientOf(team, token, ada);
    for (const char *id : {"nobody", "a/b", "%00", "ü"})
        QVERIFY(!waited(client->record(QString::fromUtf8(id))));
    QVERIFY(team.scene.gateway().stop() >= 0);
    QCOMPARE(codesFor(token, ada), all(Error::Code::Unreachable));
}

// Others' decisions on it are not seen before one's own (rule 2), nor is the item: it is leased.
void TestGatewaySearch::whatIsOpen()
{
    Team team;
    OrderedJson item = plainItem(QStringLiteral("two-1"), QStringLiteral("A quince?"),
                                 QStringLiteral("A draft"));
    item["overlap"] = 2;
    const DecisionReceipt first
        = team.decide(item, Action::Edit, QStringLiteral("A persimmon"), bea);
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    const auto sue = clientOf(team, team.scene.supervisor());
    QCOMPARE(team.found(*client, QStringLiteral("persimmon")), QStringList());
    QCOMPARE(team.found(*client, QStringLiteral("quince")), QStringList {QStringLiteral("two-1")});
    QCOMPARE(team.found(*sue, QStringLiteral("persimmon")), QStringList {QStringLiteral("two-1")});
    QCOMPARE(codeOf(waited(client->record(first.feedbackId))), notFound);
    QCOMPARE(codeOf(waited(sue->record(first.feedbackId))), QString());
    QCOMPARE(codeOf(waited(client->item(team.openId))), notFound);
    QCOMPARE(codeOf(waited(sue->item(team.openId))), QString());
}

void TestGatewaySearch::aPerson()
{
    Team team;
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    const QString typed = QStringLiteral("zoe");
    const QString person = QStringLiteral("p-1");
    QCOMPARE(team.found(*client, typed), QStringList {QStringLiteral("old-1")});
    must(restrictSubject(team.scene.store(),
                         {person, QStringLiteral("asked"), QStringLiteral("dpo"), 1}));
    QCOMPARE(team.found(*client, typed), QStringList());
    QCOMPARE(codeOf(waited(client->record(team.old.feedbackId))), notFound);
    must(endRestriction(team.scene.store(), person, QStringLiteral("dpo")));
    QCOMPARE(team.found(*client, typed), QStringList {QStringLiteral("old-1")});
    QCOMPARE(codeOf(waited(client->record(team.old.feedbackId))), QString());
    must(eraseSubject(team.scene.store(), person));
    QCOMPARE(team.found(*client, typed), QStringList());
    const Result<FeedbackRecord> record = waited(client->record(team.old.feedbackId));
    QCOMPARE(codeOf(record), notFound);
    QVERIFY(!toString(record.error()).contains(QStringLiteral("Zo")));
    // Nor an item of theirs that nobody decided.
    QCOMPARE(codeOf(waited(client->item(team.old.itemId))), notFound);
}

void TestGatewaySearch::aDecisionThatCountsNoMore()
{
    Team team;
    const auto client = clientOf(team, team.scene.reviewer(), ada);
    QCOMPARE(codeOf(waited(client->record(team.own.feedbackId))), QString());
    must(team.scene.store().recall(team.own.decisionId, ada));
    QCOMPARE(codeOf(waited(client->record(team.own.feedbackId))), notFound);
    const auto sue = clientOf(team, team.scene.supervisor());
    QCOMPARE(codeOf(waited(sue->record(team.own.feedbackId))), notFound);
}

// More searches than the gateway has threads for the database wait for one that does not end. Of
// each person four do, the others are told to come back, and nobody else waits behind them.
void TestGatewaySearch::aLockHoldsNobodyUp()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    Team team(m_server.createDatabase());
    const quint16 port = team.scene.gateway().port();
    const QByteArray tokens[] {team.scene.reviewer(), team.scene.reviewer(QStringLiteral("bob"))};
    HttpPeer shop(port, team.scene.producer());
    HttpPeer sue(port, team.scene.supervisor());
    HttpPeer first(port, tokens[0]);
    QCOMPARE(first.ask("GET", "/v1/search?q=parcel").status, 200);
    Transaction transaction(team.scene.database());
    QVERIFY(transaction.begin());
    QVERIFY(team.scene.database().execute(
        QStringLiteral("LOCK TABLE feedback IN ACCESS EXCLUSIVE MODE")));
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
        peers.back()->send(peers.back()->written("GET", "/v1/search?q=parcel"));
    }
    std::vector<test::HttpReply> replies(count);
    const auto withStatus = [&replies](int status) {
        return std::ranges::count_if(
            replies, [status](const auto &reply) { return reply.status == status; });
    };
    const auto answeredCount = [&] {
        for (std::size_t i = 0; i < count; ++i) {
            if (replies[i].status == 0)
                replies[i] = peers[i]->receive(20);
        }
        return std::ptrdiff_t(count) - withStatus(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(answeredCount() >= 4, 15'000);
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-9")).status, 201);
    QCOMPARE(sue.ask("GET", "/v1/queues").status, 200);
    QVERIFY(transaction.commit());
    const bool isInTime = !held.hasExpired(lockMs);
    QTRY_COMPARE_WITH_TIMEOUT(answeredCount(), std::ptrdiff_t(count), 30'000);
    QCOMPARE(withStatus(200) + withStatus(503), std::ptrdiff_t(count));
    QVERIFY((withStatus(503) == 4 && withStatus(200) == 8) || !isInTime);
    for (const test::HttpReply &reply : replies) {
        if (reply.status == 503)
            QVERIFY(reply.header("retry-after").toInt() > 0);
    }
    // Their places are free again.
    QCOMPARE(first.ask("GET", "/v1/search?q=parcel").status, 200);
}

// It has no such path, or does not say what a window needs: no ids of decisions to look at, no
// words around an excerpt in which personal data could be hidden.
void TestGatewaySearch::anOlderGateway()
{
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    const RemoteSearch::Asker asker {{*gatewayAddress(gateway.address()), "token"}, ada};
    RemoteSearch client([&asker] { return asker; }, clock, systemRandom());
    SearchQuery query;
    query.text = QStringLiteral("parcel");
    const QString unsupported = codeName(Error::Code::Unsupported);
    QCOMPARE(codeOf(waited(client.search(query))), unsupported);
    gateway.plan({answered(
        R"({"hits":[{"item_id":"i-1","producer":"shop","external_id":"t-1","queue":"default",)"
        R"("title":null,"state":"done","field":"draft","excerpt":"A parcel","marks":[],)"
        R"("at":"2026-11-23T09:31:12.000Z","action":"edit","reviewer":"bea"}],)"
        R"("more":false,"missing":0})")});
    QCOMPARE(codeOf(waited(client.search(query))), unsupported);
    gateway.plan({answered(R"({"hits":[],"more":false,"missing":0})")});
    QCOMPARE(codeOf(waited(client.search(query))), QString());
}

void TestGatewaySearch::nonsense_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    const auto row = [](const char *name, const char *was, const char *is) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is);
    };
    row("as it should be", "", "");
    row("no hits", R"("hits")", R"("finds")");
    row("a hit without an id", R"("item_id":"i-1")", R"("item_id":null)");
    row("an unknown field", R"("draft")", R"("footnote")");
    row("an unknown action", R"("edit")", R"("burn")");
    row("no time", R"("2026-11-23T09:31:12.000Z")", R"("yesterday")");
    row("a mark behind the excerpt", R"("end":8)", R"("end":9)");
    row("a mark that ends before it begins", R"("start":2,)", R"("start":8,)");
    row("words that are not around it", R"("around_start":4)", R"("around_start":5)");
    row("far outside", R"("around_start":4)", R"("around_start":2147483647)");
    row("a number that is none", R"("missing":0)", R"("missing":-1)");
}

// Nothing of it is shown.
void TestGatewaySearch::nonsense()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QByteArray body
        = R"({"hits":[{"item_id":"i-1","producer":"shop","external_id":"t-1","queue":"default",)"
          R"("title":null,"state":"done","field":"draft","excerpt":"A parcel",)"
          R"("marks":[{"start":2,"end":8}],"at":"2026-11-23T09:31:12.000Z","action":"edit",)"
          R"("reviewer":"bea","feedback_id":"f-1","cut_before":true,"cut_after":false,)"
          R"("around":"Now A parcel","around_start":4}],"more":false,"missing":0})";
    if (!was.isEmpty())
        body.replace(was, is);
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    const RemoteSearch::Asker asker {{*gatewayAddress(gateway.address()), "token"}, ada};
    RemoteSearch client([&asker] { return asker; }, clock, systemRandom());
    gateway.plan({answered(body)});
    SearchQuery query;
    query.text = QStringLiteral("parcel");
    const Result<SearchAnswer> answer = waited(client.search(query));
    QCOMPARE(codeOf(answer), was.isEmpty() ? QString() : codeName(Error::Code::Unreachable));
    if (!answer)
        return;
    const SearchExcerpt &excerpt = answer->hits.front().excerpt;
    QCOMPARE(excerpt.text, QStringLiteral("A parcel"));
    QCOMPARE(excerpt.marks.size(), std::size_t(1));
    QCOMPARE(excerpt.marks[0].start, qsizetype(2));
    QCOMPARE(excerpt.marks[0].length, qsizetype(6));
    QVERIFY(excerpt.cutBefore && !excerpt.cutAfter);
    // Nor is it taken for what is looked at.
    gateway.plan({answered("{\"state\":\"done\"}"), answered("[]")});
    QCOMPARE(codeOf(waited(client.record(QStringLiteral("f-1")))),
             codeName(Error::Code::Unreachable));
    QCOMPARE(codeOf(waited(client.item(QStringLiteral("i-1")))),
             codeName(Error::Code::Unreachable));
}

// By the next question, and where the one who asked goes.
void TestGatewaySearch::brokenOff()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    RemoteSearch::Asker asker {
        {*gatewayAddress(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), "token"},
        {}};
    auto client = std::make_unique<RemoteSearch>([&asker] { return asker; }, clock, systemRandom());
    SearchQuery query;
    query.text = QStringLiteral("parcel");
    QFuture<Result<SearchAnswer>> first = client->search(query);
    asker.connection.address = *gatewayAddress(gateway.address());
    gateway.plan({answered(R"({"hits":[],"more":false,"missing":0})")});
    QCOMPARE(codeOf(waited(client->search(query))), QString());
    QVERIFY(first.isFinished()); // one after the other
    QCOMPARE(codeOf(first.result()), codeName(Error::Code::Cancelled));
    asker.connection.address
        = *gatewayAddress(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    QFuture<Result<SearchAnswer>> second = client->search(query);
    client->cancel();
    QCOMPARE(codeOf(waited(second)), codeName(Error::Code::Cancelled));
    QFuture<Result<FeedbackRecord>> last = client->record(QStringLiteral("f-1"));
    client.reset();
    QVERIFY(last.isFinished());
    QVERIFY(last.resultCount() == 0 || !last.result());
}

QTEST_GUILESS_MAIN(TestGatewaySearch)
#include "tst_gateway_search.moc"
