// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/model/plaindecision.h"
#include "core/model/plainitem.h"
#include "core/model/plainjson.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

// The quick reader of items and decisions says what the other one says, or nothing.
class TestPlainReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeItems();
    void damagedItems();
    void wholeDecisions();
    void damagedDecisions();
    void keysThatStandTwice_data();
    void keysThatStandTwice();
    void membersAlone();
};

namespace {

constexpr quint32 seed = 20261129;
constexpr int rounds = 20'000;

OrderedJson fullItem()
{
    return OrderedJson::parse(R"({
        "external_id": "t-1", "revision": 3, "queue": "claims", "title": "Ä \"title\"",
        "task": "reply", "category": "c", "language": "de-CH", "conversation_id": "k-1",
        "subject_id": "s-1", "output_schema": {"type": "object", "properties": {"a": {}}},
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Where is\r\nit? \u2029 🙂", "name": "Zoë",
             "created_at": "2026-11-29T13:00:00Z"},
            {"role": "assistant", "content": ""}, {"role": "tool", "content": "{}"}],
        "drafts": [
            {"id": "d1", "text": "Soon.", "model": "m", "prompt_version": "7",
             "gen_ai": {"gen_ai.request.model": "r"}, "latency_ms": 12.5,
             "cost": {"amount": 0.010, "currency": "EUR"}},
            {"id": "d2", "text": "Later.", "gen_ai": {"gen_ai.response.model": "q", "n": [1, -2]}},
            {"id": "d3", "text": "", "cost": {"amount": "1.20", "currency": "EUR"}}],
        "references": [{"title": "Terms", "uri": "https://example.org/", "text": "14 days"}, {}],
        "facts": [
            {"name": "total", "value": 39.90, "unit": "EUR", "period": "2025", "tolerance": 0.05},
            {"name": "paid", "value": true}, {"name": "by", "value": "card"}],
        "guideline": {"id": "g", "version": "2", "text": "Say so."}, "priority": 70,
        "due_at": "2026-11-30T08:00:00+01:00", "expires_at": "2027-01-01T00:00:00.000Z",
        "overlap": 2, "agreement": "adjudicate", "required_skills": ["senior", "ü"],
        "usage": {"service": true, "training": false, "basis": "b", "retention_class": "r",
                  "special_categories": ["health"]},
        "attributes": {"region": "north", "tier": 2, "vip": false, "none": null},
        "link": "https://example.org/1", "metadata": [1, {"deep": [[]]}, "x"],
        "active_ms": 100, "decided_at": "2026-11-29T13:00:00Z",
        "of nobody's": {"a": [{"b": 1.5e3}], "c": null}, "another": "x"
    })");
}

OrderedJson fullDecision()
{
    return OrderedJson::parse(R"({
        "decision_id": "0191a8c0-0000-7000-8000-000000000001", "external_id": "t-1",
        "draft_id": "d1", "action": "edit", "final_text": "Tomorrow\r\n— 🙂",
        "labels": [
            {"code": "tone", "severity": "major", "span": {"side": "final", "start": 0, "end": 8}},
            {"code": "fact", "span": {"side": "draft", "start": 2, "end": 2}}, {"code": "length"}],
        "note": "n\u2029n", "reviewer": "anna", "active_ms": 4000, "read_ms": 300,
        "keystrokes": 17, "coverage": 0.75, "attention": {"facts": 1, "guideline": 0.5},
        "suggestions": {"spelling": {"offered": 3, "taken": 2}, "memory": {"offered": 1}},
        "answers": [{"check": "figure-not-found", "subject": "12", "verdict": "kept"}],
        "decided_at": "2026-11-29T13:00:00.250Z", "of nobody's": [{}]
    })");
}

// Something else at one place of the tree.
void damage(OrderedJson &json, QRandomGenerator &random)
{
    OrderedJson *at = &json;
    OrderedJson *parent = nullptr;
    while (at->is_structured() && !at->empty() && (parent == nullptr || random.bounded(3) > 0)) {
        parent = at;
        auto child = at->begin();
        std::advance(child, random.bounded(int(at->size())));
        at = &*child;
    }
    static const std::vector<OrderedJson> others {nullptr,
                                                  true,
                                                  0,
                                                  -1,
                                                  7,
                                                  101,
                                                  2'000'000,
                                                  std::uint64_t {1} << 63U,
                                                  0.5,
                                                  1.5,
                                                  -0.25,
                                                  1e300,
                                                  "",
                                                  " ",
                                                  "x",
                                                  "a\nb",
                                                  "\r",
                                                  "a\r\nb",
                                                  "\xe2\x80\xa9",
                                                  "\xef\xbb\xbf",
                                                  "\xef\xbf\xbf",
                                                  "\x7f",
                                                  "first",
                                                  "approve",
                                                  "reject",
                                                  "escalate",
                                                  "redraft",
                                                  "draft",
                                                  "critical",
                                                  "2026-02-30T00:00:00Z",
                                                  std::string(limits::NameBytes, 'n'),
                                                  std::string(limits::NameBytes + 1, 'n'),
                                                  std::string(limits::NoteBytes + 1, 'n'),
                                                  OrderedJson::array(),
                                                  OrderedJson::object(),
                                                  OrderedJson::array({"x", 1}),
                                                  {{"id", "x"}, {"role", "user"}}};
    switch (random.bounded(4)) {
    case 0:
        if (parent != nullptr && parent->is_array()) {
            parent->push_back(*at);
            break;
        }
        [[fallthrough]];
    case 1:
        if (parent != nullptr && parent->is_object()) {
            for (auto member = parent->begin(); member != parent->end(); ++member) {
                if (&*member == at) {
                    parent->erase(member);
                    return;
                }
            }
        }
        [[fallthrough]];
    default:
        *at = others[std::size_t(random.bounded(int(others.size())))];
    }
}

QString time(const std::optional<UtcMs> &at)
{
    return at ? toRfc3339(*at) : QStringLiteral("-");
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 17) : QStringLiteral("-");
}

QString json(const Json &value)
{
    return QString::fromUtf8(toLine(value));
}

// All that an item says, one value a line.
QStringList described(const Item &item, ItemParts parts = ItemParts::All)
{
    const bool hasModelData = parts == ItemParts::All;
    QStringList all {
        item.externalId,
        QString::number(item.revision),
        item.queue,
        item.title,
        item.task,
        item.category,
        item.language,
        item.conversationId,
        item.subjectId,
        json(item.outputSchema),
        QString::number(item.priority),
        time(item.dueAt),
        time(item.expiresAt),
        QString::number(item.overlap.value_or(-1)),
        item.agreement ? agreementName(*item.agreement) : QStringLiteral("-"),
        item.requiredSkills.join(u'|'),
        json(item.attributes),
        item.link,
        json(item.metadata),
        item.finalText.value_or(QStringLiteral("(none)")),
        time(item.decidedAt),
        item.guideline.id,
        item.guideline.version,
        item.guideline.text,
        json(item.guideline.voice),
        item.usage.basis,
        item.usage.retentionClass,
        QString::number(item.usage.stated + 2 * item.usage.service + 4 * item.usage.training)};
    for (const Message &each : item.messages)
        all += QStringList {roleName(each.role), each.content, each.name, time(each.createdAt)};
    for (const Draft &each : item.drafts) {
        all += QStringList {each.id,
                            each.text,
                            each.model,
                            each.promptVersion,
                            json(hasModelData ? each.genAi : Json()),
                            number(each.latencyMs)};
        all += each.cost ? each.cost->amount + u' ' + each.cost->currency : QStringLiteral("-");
    }
    for (const Reference &each : item.references)
        all += QStringList {each.title, each.uri, each.text};
    for (const Fact &each : item.facts)
        all += QStringList {each.name, each.value, each.unit, each.period, number(each.tolerance)};
    return all;
}

QByteArray where(int round, const QByteArray &line)
{
    return QStringLiteral("seed %1, round %2: ").arg(seed).arg(round).toUtf8() + line;
}

// What a damaged line is to both readers.
enum class Read { NotByEither, NotPlainly, ByBoth, Differently };

Read readItem(const QByteArray &line, bool history)
{
    constexpr ItemParts few = ItemParts::WithoutModelData;
    const std::optional<Item> plain = readPlainItem(line, history);
    const std::optional<Item> less = readPlainItem(line, history, few);
    const Result<Json> json = parseJsonObject(line);
    const Result<Item> other = json ? itemFromJson(*json, history) : fail(json.error());
    if (plain.has_value() != less.has_value())
        return Read::Differently;
    if (!plain)
        return other ? Read::NotPlainly : Read::NotByEither;
    return other && described(*plain) == described(*other)
            && described(*less) == described(*other, few)
        ? Read::ByBoth
        : Read::Differently;
}

Read readDecision(const QByteArray &line)
{
    const std::optional<Decision> plain = readPlainDecision(line);
    const Result<Json> json = parseJsonObject(line);
    const Result<Decision> other = json ? decisionFromJson(*json) : fail(json.error());
    if (!plain)
        return other ? Read::NotPlainly : Read::NotByEither;
    return other && *plain == *other ? Read::ByBoth : Read::Differently;
}

} // namespace

void TestPlainReading::wholeItems()
{
    OrderedJson item = fullItem();
    QCOMPARE(readItem(toLine(item), false), Read::ByBoth);
    item["final_text"] = "Yes.";
    QCOMPARE(readItem(toLine(item), true), Read::ByBoth);
    QCOMPARE(readItem(toLine(item), false), Read::NotByEither);
    for (const char *name : {"drafts", "active_ms", "attributes"})
        item.erase(name);
    QCOMPARE(readItem(toLine(item), true), Read::ByBoth);
    const QByteArray least = R"({"external_id":"t","messages":[],"draft":"d","model":"m"})";
    QCOMPARE(readItem(least, false), Read::ByBoth);
    // What few items have is left to the other reader.
    QCOMPARE(readItem(R"({"external_id":"t","draft":"d","messages":[{"role":"user","parts":[]}]})",
                      false),
             Read::NotPlainly);
}

void TestPlainReading::damagedItems()
{
    QRandomGenerator random(seed);
    std::array<int, 3> met {};
    for (int round = 0; round < rounds; ++round) {
        OrderedJson item = fullItem();
        const bool history = random.bounded(4) == 0;
        if (history)
            item["final_text"] = "Yes.";
        for (int i = random.bounded(3); i >= 0; --i)
            damage(item, random);
        const QByteArray line = toLine(item);
        const Read read = readItem(line, history);
        QVERIFY2(read != Read::Differently, where(round, line).constData());
        ++met[std::size_t(read)];
    }
    // What is right is plainly right, but for what the reader leaves to the other one.
    QVERIFY2(met[std::size_t(Read::ByBoth)] > rounds / 8, qPrintable(QString::number(met[2])));
    QVERIFY2(met[std::size_t(Read::NotPlainly)] < rounds / 100,
             qPrintable(QString::number(met[1])));
}

void TestPlainReading::wholeDecisions()
{
    OrderedJson decision = fullDecision();
    QCOMPARE(readDecision(toLine(decision)), Read::ByBoth);
    decision["action"] = "escalate";
    QCOMPARE(readDecision(toLine(decision)), Read::NotByEither);
    decision.erase("final_text");
    decision["escalate_to"] = "senior";
    QCOMPARE(readDecision(toLine(decision)), Read::ByBoth);
}

void TestPlainReading::damagedDecisions()
{
    QRandomGenerator random(seed);
    std::array<int, 3> met {};
    for (int round = 0; round < rounds; ++round) {
        OrderedJson decision = fullDecision();
        for (int i = random.bounded(3); i >= 0; --i)
            damage(decision, random);
        const QByteArray line = toLine(decision);
        const Read read = readDecision(line);
        QVERIFY2(read != Read::Differently, where(round, line).constData());
        ++met[std::size_t(read)];
    }
    QVERIFY2(met[std::size_t(Read::ByBoth)] > rounds / 8, qPrintable(QString::number(met[2])));
    QVERIFY2(met[std::size_t(Read::NotPlainly)] < rounds / 100,
             qPrintable(QString::number(met[1])));
}

void TestPlainReading::keysThatStandTwice_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray rest = R"("external_id":"t","messages":[],"draft":"d")";
    const QByteArray deep = QByteArray(limits::JsonDepth, '[') + QByteArray(limits::JsonDepth, ']');
    QTest::newRow("known") << QByteArray("{\"task\":null,\"task\":\"a\"," + rest + '}');
    QTest::newRow("unknown") << QByteArray("{\"x\":1,\"y\":2,\"x\":1," + rest + '}');
    QTest::newRow("inside") << QByteArray("{\"x\":[{\"y\":{\"z\":1,\"z\":2}}]," + rest + '}');
    QTest::newRow("of attributes") << QByteArray("{\"attributes\":{\"a\":1,\"a\":1}," + rest + '}');
    QTest::newRow("of a message") << QByteArray(
        R"({"external_id":"t","messages":[{"role":"user","role":"user","content":""}],"draft":"d"})");
    QTest::newRow("too deep") << QByteArray("{\"x\":" + deep + ',' + rest + '}');
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("behind the value") << QByteArray('{' + rest + "} x");
    QTest::newRow("no UTF-8") << QByteArray("{\"x\":\"\xff\"," + rest + '}');
}

void TestPlainReading::keysThatStandTwice()
{
    QFETCH(QByteArray, line);
    QCOMPARE(readItem(line, false), Read::NotByEither);
}

void TestPlainReading::membersAlone()
{
    const auto read = [](const char *line) {
        const Result<Json> json = parseMembers(line, {"hter", "words_draft"});
        return json ? toLine(*json) : QByteArray("(not read)");
    };
    QCOMPARE(read(R"({"words_draft":12,"hter":0.5,"other":{"hter":1}})"),
             QByteArray(R"({"hter":0.5,"words_draft":12})"));
    QCOMPARE(read(R"({"hter":null})"), QByteArray(R"({"hter":null})"));
    QCOMPARE(read("{}"), QByteArray("{}"));
    QCOMPARE(read("[1]"), QByteArray("[1]"));
    QCOMPARE(read(R"({"hter":1,"hter":2})"), QByteArray("(not read)"));
    QCOMPARE(read(R"({"hter":1)"), QByteArray("(not read)"));
}

QTEST_GUILESS_MAIN(TestPlainReading)
#include "tst_plainreading.moc"
