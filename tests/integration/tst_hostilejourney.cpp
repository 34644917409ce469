// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts on their whole way: none of them is changed, and none acts on a terminal.
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/hostiletexts.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

QString idOf(std::size_t number)
{
    return QStringLiteral("t-%1").arg(number);
}

// The text stands wherever a producer may put one.
OrderedJson itemOf(const QString &id, const QString &text)
{
    OrderedJson item = plainItem(id, text, text + QStringLiteral(" D"));
    const std::string words = toStdString(text);
    item["metadata"] = {{"note", words}};
    item["references"] = OrderedJson::array({{{"title", "r"}, {"text", words}}});
    item["messages"].push_back({{"role", "assistant"}, {"content", words}});
    item["messages"].push_back({{"role", "user"}, {"content", words}});
    return item;
}

// A note has a limit of its own.
QString noteOf(const QString &text)
{
    return text.toUtf8().size() < 4000 ? text : QStringLiteral("long");
}

Decision noted(const QString &id, const QString &text)
{
    Decision made = decision(id, Action::Edit, text + QStringLiteral(" F"));
    made.note = noteOf(text);
    return made;
}

void gather(const Json &value, QString &texts)
{
    if (value.is_string()) {
        texts += toQString(value.get<std::string>()) + QChar(0x1F);
        return;
    }
    if (!value.is_structured())
        return;
    for (const Json &member : value)
        gather(member, texts);
}

} // namespace

class TestHostileJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackUnchanged();
    void tablesOfTheCommandLine();
    void messagesOfTheCommandLine();
    void overTheGateway();

private:
    std::vector<HostileText> m_texts;
};

void TestHostileJourney::initTestCase()
{
    const quint64 seed = std::random_device {}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    m_texts = hostileTexts(seed);
}

// Import, lease, decision, feedback, every format.
void TestHostileJourney::comesBackUnchanged()
{
    ReviewedWorkspace store;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const QString &text = m_texts[i].text;
        const auto done = store.review(itemOf(idOf(i), text), noted(idOf(i), text));
        QVERIFY2(done,
                 qPrintable(QString::fromLatin1(m_texts[i].name) + u' '
                            + (done ? QString() : toString(done.error()))));
    }
    const QString printed = store.folder(QStringLiteral("feedback.jsonl"));
    QVERIFY(writeFeedback(store, printed));
    const QList<QByteArray> lines = readFile(printed).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(m_texts.size()));
    for (const QByteArray &line : lines) {
        const Result<Json> row = parseJson(line);
        QVERIFY(row);
        const Json &item = (*row)["item"];
        const QString id = toQString(item["external_id"].get<std::string>());
        const HostileText &sent = m_texts[std::size_t(id.mid(2).toInt())];
        const auto same = [&](const Json &got, const QString &expected) {
            return toQString(got.get<std::string>()) == expected;
        };
        QVERIFY2(same(item["messages"][0]["content"], sent.text), sent.name);
        QVERIFY2(same(item["metadata"]["note"], sent.text), sent.name);
        QVERIFY2(same(item["draft"], sent.text + QStringLiteral(" D")), sent.name);
        QVERIFY2(same((*row)["decision"]["final_text"], sent.text + QStringLiteral(" F")),
                 sent.name);
        QVERIFY2(same((*row)["decision"]["note"], noteOf(sent.text)), sent.name);
    }

    ExportConfig config = everyFormat();
    config.privacy = QStringLiteral("none");
    const auto summary = exportTo(store, QStringLiteral("batch"), config);
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    // Where no row was left out each final stands, whatever the format makes of the rest.
    int whole = 0;
    const auto files = batch.dataFiles();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(u".jsonl"))
            continue;
        const QList<QByteArray> rows = batch.lines(file.key());
        QString texts;
        for (const QByteArray &row : rows) {
            const Result<Json> parsed = parseJson(row);
            QVERIFY2(parsed, qPrintable(file.key()));
            gather(*parsed, texts);
        }
        if (rows.size() < qsizetype(m_texts.size()))
            continue;
        ++whole;
        for (const HostileText &sent : m_texts) {
            QVERIFY2(texts.contains(sent.text + QStringLiteral(" F")),
                     qPrintable(file.key() + u' ' + QString::fromLatin1(sent.name)));
        }
    }
    QVERIFY2(whole >= 4, qPrintable(QString::number(whole)));
}

void TestHostileJourney::tablesOfTheCommandLine()
{
    const QTemporaryDir folder;
    const CliRunner cli(folder.filePath(QStringLiteral("w.bluepencil")));
    const HostileText &terminal = *std::ranges::find_if(
        m_texts, [](const HostileText &text) { return QByteArray(text.name) == "terminal"; });
    const QString evil = terminal.text + QChar(0x202E) + QStringLiteral("needle") + QChar(0x2028);
    QByteArray items;
    QByteArray decisions;
    const std::string name = toStdString(evil);
    const QStringList ids {evil, QStringLiteral("b"), QStringLiteral("c")};
    for (const QString &id : ids) {
        OrderedJson item = itemOf(id, evil);
        for (const char *key : {"task", "category", "conversation_id", "subject_id"})
            item[key] = name;
        item["attributes"] = {{"channel", name}};
        items += toLine(item) + '\n';
        OrderedJson decided {{"external_id", toStdString(id)},
                             {"action", "edit"},
                             {"final_text", name + "F"},
                             {"note", name}};
        decisions += toLine(decided) + '\n';
    }
    const QString file = folder.filePath(QStringLiteral("items.jsonl"));
    const QString taken = folder.filePath(QStringLiteral("decisions.jsonl"));
    const QString draft = folder.filePath(QStringLiteral("draft.txt"));
    const QString final = folder.filePath(QStringLiteral("final.txt"));
    QVERIFY(writeFile(file, items) && writeFile(taken, decisions));
    QVERIFY(writeFile(draft, evil.toUtf8()) && writeFile(final, "X" + evil.toUtf8() + "Y"));
    const auto says = [&cli](const QStringList &arguments, int code = 0) {
        const CliResult result = cli.run(arguments);
        if (result.exitCode != code)
            return QStringLiteral("exit %1: ").arg(result.exitCode) + QString::fromUtf8(result.err);
        const QString out = actingOnATerminal(result.out);
        return out.isEmpty() ? actingOnATerminal(result.err) : out;
    };
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ');
    };
    for (const QStringList &arguments : std::vector<QStringList> {
             {QStringLiteral("import"), file},
             {QStringLiteral("decide"), taken, QStringLiteral("--reviewer"), QStringLiteral("r")},
             {QStringLiteral("check"), file},
             {QStringLiteral("diff"), draft, final},
             {QStringLiteral("trace"), evil},
             {QStringLiteral("trace"), QStringLiteral("b")},
             list("search needle"),
             list("stats"),
             list("stats --by task"),
             list("stats --by reviewer,model,queue"),
             list("bias --attribute channel"),
             list("agreement"),
             list("scan") << file,
             list("doctor"),
         }) {
        const QString said = says(arguments);
        QVERIFY2(said.isEmpty(), qPrintable(arguments.join(u' ').left(60) + u' ' + said));
    }
    // It is there and can be told from what it is not.
    const CliResult trace = cli.run({QStringLiteral("trace"), evil});
    QVERIFY2(trace.out.contains("<U+001B>[2J"), trace.out.constData());
}

void TestHostileJourney::messagesOfTheCommandLine()
{
    const QTemporaryDir folder;
    const CliRunner cli(folder.filePath(QStringLiteral("w.bluepencil")));
    const QString evil = QStringLiteral("\x1b[2J\x07") + QChar(0x202E) + QStringLiteral("x");
    OrderedJson item = plainItem(evil, QStringLiteral("Q"), QStringLiteral("A"));
    const QString file = folder.filePath(evil + QStringLiteral(".jsonl"));
    QVERIFY(writeFile(file, toLine(item) + '\n'));
    QCOMPARE(cli.run({QStringLiteral("import"), file}).exitCode, 0);
    item["draft"] = "another"; // the same id with other content
    item["priority"] = 500; // and out of its range
    item[toStdString(evil)] = 1;
    QVERIFY(writeFile(file, toLine(item) + '\n'));
    for (const QStringList &arguments : std::vector<QStringList> {
             {QStringLiteral("import"), file},
             {QStringLiteral("trace"), evil + u'y'},
             {QStringLiteral("trace"), evil, QStringLiteral("--producer"), evil},
             {QStringLiteral("check"), evil},
             {QStringLiteral("diff"), evil, evil},
             {QStringLiteral("batches"), QStringLiteral("show"), evil},
         }) {
        const CliResult refused = cli.run(arguments);
        QVERIFY2(refused.exitCode != 0, qPrintable(arguments.front()));
        const QString acts = actingOnATerminal(refused.out + refused.err);
        QVERIFY2(acts.isEmpty(), qPrintable(arguments.front() + u' ' + acts));
    }
}

void TestHostileJourney::overTheGateway()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const HostileText &sent = m_texts[i];
        const QByteArray id = idOf(i).toUtf8();
        const HttpReply submitted
            = shop.ask("POST", "/v1/items", toLine(itemOf(idOf(i), sent.text)));
        QVERIFY2(submitted.status == 201, submitted.body.left(300).constData());
        const HttpReply leased
            = ada.ask("POST", "/v1/leases",
                      "{\"producer\":\"shop\",\"external_id\":" + jsonString(idOf(i)) + '}');
        QVERIFY2(leased.status == 200 && leased.json().size() == 1, sent.name);
        const Json lease = leased.json().front();
        QVERIFY2(toQString(lease.at("item").at("draft").get<std::string>())
                     == sent.text + QStringLiteral(" D"),
                 sent.name);
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        const QByteArray decisionId = "01930000-0000-7000-8000-" + number;
        const QByteArray body
            = TeamScene::decision(lease, decisionId, (sent.text + QStringLiteral(" F")).toUtf8());
        const HttpReply decided = ada.ask("PUT", "/v1/decisions/" + decisionId, body);
        QVERIFY2(decided.status == 201, decided.body.left(300).constData());
        const HttpReply outcome = shop.ask("GET", "/v1/items/" + id + "/outcome");
        QVERIFY2(outcome.status == 200, sent.name);
        QVERIFY2(toQString(outcome.json().at("final_text").get<std::string>())
                     == sent.text + QStringLiteral(" F"),
                 sent.name);
        QCOMPARE(outcome.header("content-type").left(16), QByteArray("application/json"));
    }
}

QTEST_GUILESS_MAIN(TestHostileJourney)
#include "tst_hostilejourney.moc"
