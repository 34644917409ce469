// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/model/decision.h"
#include "core/model/feedback.h"
#include "core/model/outcome.h"

#include <QTest>

#include <random>

using namespace bluepencil;

// Decisions, outcomes, signals and feedback: refused with a pointer, and the same after a round
// trip.
class TestDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrong_data();
    void wrong();
    void limits_data();
    void limits();
    void decisionSurvives();
    void outcomeSurvives();
    void wrongOutcome_data();
    void wrongOutcome();
    void signalIsRead();
    void wrongSignal_data();
    void wrongSignal();
    void itemStandsInFeedbackByteForByte_data();
    void itemStandsInFeedbackByteForByte();
    void feedbackIsOneLine();
};

namespace {

using Pointer = Json::json_pointer;

Json decisionJson()
{
    return Json::parse(R"({"decision_id": "x", "external_id": "t-1", "draft_id": "d1",
        "action": "edit", "final_text": "Yes.",
        "labels": [{"code": "fact", "severity": "major",
                    "span": {"side": "draft", "start": 2, "end": 5}}],
        "note": "Why.", "reviewer": "anna", "decided_at": "2026-11-20T09:20:11.000Z",
        "active_ms": 1, "read_ms": 2, "keystrokes": 3, "coverage": 0.5})");
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Json with(Json json, const char *pointer, const Json &value)
{
    json[Pointer(pointer)] = value;
    return json;
}

Json without(Json json, const char *pointer)
{
    const Pointer path(pointer);
    json[path.parent_pointer()].erase(path.back());
    return json;
}

std::string letters(qsizetype count)
{
    return std::string(static_cast<std::size_t>(count), 'x');
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces {
        QStringLiteral("a"),      QStringLiteral("\n"),     QStringLiteral("\r"),
        QStringLiteral("\""),     QStringLiteral("\\"),     QStringLiteral("\u2028"),
        QStringLiteral("\u0085"), QStringLiteral("\u00a0"), QStringLiteral("é"),
        QStringLiteral("😀"),      QStringLiteral("مرحبا"),  QString(QChar(0)),
        QStringLiteral("\ufeff"), QStringLiteral("\t"),     QStringLiteral(" "),
    };
    QString text;
    for (auto count = random() % 12; count > 0; --count)
        text += pieces[static_cast<qsizetype>(random() % static_cast<quint32>(pieces.size()))];
    // A CR before a line end would not be canonical.
    while (text.contains(QStringLiteral("\r\n")))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

std::vector<Label> randomLabels(std::mt19937 &random)
{
    std::vector<Label> labels;
    for (auto count = random() % 3; count > 0; --count) {
        Label label {QStringLiteral("tone"), static_cast<Severity>(random() % 4), {}};
        if (random() % 2)
            label.span = LabelSpan {random() % 2 ? Side::Draft : Side::Final,
                                    static_cast<qsizetype>(random() % 9),
                                    9 + static_cast<qsizetype>(random() % 9)};
        labels.push_back(label);
    }
    return labels;
}

} // namespace

void TestDecision::wrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const Json &json, const char *pointer) {
        QTest::newRow(qPrintable(
            QStringLiteral("%1 %2").arg(QString::fromLatin1(pointer)).arg(qHash(bytes(json)))))
            << bytes(json) << QString::fromLatin1(pointer);
    };
    const Json number = 1;
    const Json list = Json::array({1});
    const Json object = {{"a", 1}};
    const Json boolean = true;
    for (const char *pointer : {"/decision_id", "/external_id", "/draft_id", "/action",
                                "/final_text", "/note", "/reviewer", "/escalate_to", "/decided_at",
                                "/labels/0/code", "/labels/0/severity", "/labels/0/span/side"}) {
        for (const Json &value : {number, list, object, boolean})
            row(with(decisionJson(), pointer, value), pointer);
    }
    for (const char *pointer :
         {"/active_ms", "/read_ms", "/keystrokes", "/labels/0/span/start", "/labels/0/span/end"}) {
        for (const Json &value : {Json("1"), Json(1.5), list, object, boolean, Json(-1),
                                  Json(18'446'744'073'709'551'615U)})
            row(with(decisionJson(), pointer, value), pointer);
    }
    for (const Json &value : {Json("1"), list, object, boolean, Json(-0.1), Json(1.01)})
        row(with(decisionJson(), "/coverage", value), "/coverage");
    for (const Json &value : {Json("x"), number, object, boolean})
        row(with(decisionJson(), "/labels", value), "/labels");
    for (const Json &value : {Json("x"), number, list, boolean})
        row(with(decisionJson(), "/labels/0", value), "/labels/0");
    for (const Json &value : {Json("x"), number, list, boolean})
        row(with(decisionJson(), "/labels/0/span", value), "/labels/0/span");
    for (const char *pointer : {"/external_id", "/action", "/labels/0/code", "/labels/0/span/side"})
        row(without(decisionJson(), pointer), pointer);
    row(without(decisionJson(), "/final_text"), "/final_text"); // edit needs it
    row(without(decisionJson(), "/labels/0/span/start"), "/labels/0/span");
    row(without(decisionJson(), "/labels/0/span/end"), "/labels/0/span");
    row(with(decisionJson(), "/labels/0/span/end", 1), "/labels/0/span");
    row(with(decisionJson(), "/labels/0/span/side", "both"), "/labels/0/span/side");
    row(with(decisionJson(), "/labels/0/severity", "huge"), "/labels/0/severity");
    row(with(decisionJson(), "/action", "accept"), "/action");
    row(with(decisionJson(), "/escalate_to", "senior"), "/escalate_to");
    row(with(decisionJson(), "/action", "escalate"), "/final_text");
    row(with(decisionJson(), "/decided_at", "yesterday"), "/decided_at");
    row(with(decisionJson(), "/reviewer", "an\nna"), "/reviewer");
    row(Json::array(), "");
}

void TestDecision::wrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Decision> decision = parseDecision(json);
    QVERIFY2(!decision, json.constData());
    QCOMPARE(decision.error().where, pointer);
    QCOMPARE(decision.error().code, Error::Code::InvalidInput);
}

void TestDecision::limits_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *pointer, const Json &at, const Json &above) {
        QTest::newRow(pointer) << bytes(with(decisionJson(), pointer, at))
                               << bytes(with(decisionJson(), pointer, above))
                               << QString::fromLatin1(pointer);
    };
    row("/final_text", letters(limits::TextBytes), letters(limits::TextBytes + 1));
    row("/note", letters(limits::NoteBytes), letters(limits::NoteBytes + 1));
    row("/reviewer", letters(limits::NameBytes), letters(limits::NameBytes + 1));
    Json labels = Json::array();
    for (int i = 0; i < limits::Labels; ++i)
        labels.push_back({{"code", "tone"}});
    Json more = labels;
    more.push_back(labels[0]);
    row("/labels", labels, more);
}

void TestDecision::limits()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, above);
    QFETCH(QString, pointer);
    QVERIFY(parseDecision(at));
    const Result<Decision> refused = parseDecision(above);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::LimitExceeded);
    QCOMPARE(refused.error().where, pointer);
}

void TestDecision::decisionSurvives()
{
    for (quint32 seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        Decision decision;
        decision.decisionId = QStringLiteral("id-%1").arg(seed);
        decision.externalId = QStringLiteral("t-%1").arg(random() % 99);
        if (random() % 2)
            decision.draftId = QStringLiteral("d2");
        decision.action = static_cast<Action>(random() % 4);
        if (decision.action == Action::Escalate)
            decision.escalateTo = QStringLiteral("legal");
        else if (decision.action == Action::Edit || random() % 2)
            decision.finalText = randomText(random);
        decision.labels = randomLabels(random);
        decision.note = randomText(random);
        decision.reviewer = QStringLiteral("René");
        decision.decidedAt = static_cast<qint64>(random() % 2) * 1'795'166'411'123;
        if (random() % 2)
            decision.activeMs = random() % 100'000;
        if (random() % 2)
            decision.readMs = 0;
        if (random() % 2)
            decision.keystrokes = static_cast<int>(random() % 1000);
        if (random() % 2)
            decision.coverage = static_cast<double>(random() % 1001) / 1000;
        const Result<Decision> again = parseDecision(toLine(toJson(decision)));
        QVERIFY2(again, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(*again == decision, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestDecision::outcomeSurvives()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        Outcome outcome;
        outcome.outcomeId = QStringLiteral("o-%1").arg(seed);
        outcome.itemId = QStringLiteral("i");
        outcome.externalId = QStringLiteral("t");
        outcome.producer = QStringLiteral("local");
        outcome.status = static_cast<OutcomeStatus>(random() % 4);
        if (outcome.status == OutcomeStatus::Decided) {
            outcome.action = static_cast<Action>(random() % 4);
            if (random() % 2)
                outcome.finalText = randomText(random);
            outcome.draftId = QStringLiteral("d1");
            outcome.labels = randomLabels(random);
            outcome.note = randomText(random);
            outcome.reviewer = QStringLiteral("r-1");
        }
        outcome.decidedAt = 1'795'166'411'123;
        outcome.metadata
            = random() % 2 ? Json({{"n", 0.1}, {"t", "\u2028"}, {"l", {1, nullptr}}}) : Json();
        const QByteArray line = toLine(toJson(outcome));
        QVERIFY(!line.contains('\n'));
        const Result<Outcome> again = parseOutcome(line);
        QVERIFY2(again, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(again->finalText, outcome.finalText);
        QVERIFY(again->action == outcome.action);
        QVERIFY(again->labels == outcome.labels);
        // The same bytes on every retry.
        QCOMPARE(toLine(toJson(*again)), line);
    }
}

void TestDecision::wrongOutcome_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const Json outcome = Json::parse(R"({"outcome_id": "o", "item_id": "i", "external_id": "t",
        "producer": "local", "status": "decided", "action": "approve", "labels": []})");
    const auto row = [&](const char *name, const Json &json, const char *pointer) {
        QTest::newRow(name) << bytes(json) << QString::fromLatin1(pointer);
    };
    row("status", with(outcome, "/status", "done"), "/status");
    row("no status", without(outcome, "/status"), "/status");
    row("action", with(outcome, "/action", "accept"), "/action");
    row("labels", with(outcome, "/labels", 1), "/labels");
    row("time", with(outcome, "/decided_at", "x"), "/decided_at");
    row("id", without(outcome, "/outcome_id"), "/outcome_id");
}

void TestDecision::wrongOutcome()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Outcome> outcome = parseOutcome(json);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().where, pointer);
}

void TestDecision::signalIsRead()
{
    const Result<Signal> signal = parseSignal(
        R"({"outcome_id":"o","kind":"csat","value":4.5,"at":"2026-11-22T16:00:00Z","more":{}})");
    QVERIFY(signal);
    QCOMPARE(signal->outcomeId, QStringLiteral("o"));
    QCOMPARE(signal->kind, QStringLiteral("csat"));
    QVERIFY(signal->value == 4.5);
    QCOMPARE(signal->at, 1'795'363'200'000);
}

void TestDecision::wrongSignal_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const Json signal
        = Json::parse(R"({"outcome_id":"o","kind":"csat","value":4,"at":"2026-11-22T16:00:00Z"})");
    for (const char *pointer : {"/outcome_id", "/kind", "/at"}) {
        QTest::addRow("no %s", pointer)
            << bytes(without(signal, pointer)) << QString::fromLatin1(pointer);
        QTest::addRow("number %s", pointer)
            << bytes(with(signal, pointer, 7)) << QString::fromLatin1(pointer);
    }
    QTest::newRow("list") << bytes(with(signal, "/value", Json::array()))
                          << QStringLiteral("/value");
    QTest::newRow("object") << bytes(with(signal, "/value", Json::object()))
                            << QStringLiteral("/value");
    QTest::newRow("no zone") << bytes(with(signal, "/at", "2026-11-22T16:00:00"))
                             << QStringLiteral("/at");
}

void TestDecision::wrongSignal()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Signal> signal = parseSignal(json);
    QVERIFY(!signal);
    QCOMPARE(signal.error().where, pointer);
}

namespace {

Feedback feedbackOf(const QByteArray &line)
{
    Feedback feedback;
    feedback.feedbackId = QStringLiteral("f");
    feedback.itemLine = line;
    feedback.decision.decisionId = QStringLiteral("d");
    feedback.decision.externalId = QStringLiteral("t");
    feedback.decision.finalText = QStringLiteral("\u2028\n");
    feedback.edits = Json::array();
    feedback.metrics = Json::object();
    return feedback;
}

} // namespace

void TestDecision::itemStandsInFeedbackByteForByte_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("spaces") << QByteArray(R"({ "external_id" :"t" , "z":[ 1.50,2e0 ], "a":{} })");
    QTest::newRow("escapes") << QByteArray(
        R"({"external_id":"\u0074","a":"\/\u00e9\ud83d\ude00é"})");
    QTest::newRow("order of keys") << QByteArray(R"({"z":1,"external_id":"t","a":2})");
    QTest::newRow("raw line separator")
        << QByteArray("{\"external_id\":\"t\",\"a\":\"\xe2\x80\xa8\"}");
    QTest::newRow("large") << QByteArray("{\"external_id\":\"t\",\"a\":\"")
            + QByteArray(1'000'000, 'x') + "\"}";
}

void TestDecision::itemStandsInFeedbackByteForByte()
{
    QFETCH(QByteArray, line);
    const QByteArray written = toLine(feedbackOf(line));
    QVERIFY(written.contains(",\"item\":" + line + ",\"decision\":"));
    const Result<Json> read = parseJson(written);
    QVERIFY2(read, qPrintable(read ? QString() : toString(read.error())));
    QVERIFY((*read)["item"] == *parseJson(line));
    QVERIFY((*read)["offset_unit"] == "codepoint");
    QVERIFY((*read)["seq"].is_null());
}

void TestDecision::feedbackIsOneLine()
{
    // Over HTTP an item may come spread over many lines.
    const QByteArray spread = "\r\n{\n\t\"external_id\": \"t\",\r\n\t\"a\": \"\\n\"\n}\n";
    const QByteArray written = toLine(feedbackOf(spread));
    QVERIFY(!written.contains('\n') && !written.contains('\r'));
    const Result<Json> read = parseJson(written);
    QVERIFY(read);
    QVERIFY((*read)["item"] == *parseJson(spread));
}

QTEST_APPLESS_MAIN(TestDecision)
#include "tst_decision.moc"
