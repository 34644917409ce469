// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/model/item.h"

#include <QTest>

using namespace bluepencil;

// Every field of an item: taken at its limit, refused above it and with another type, the error
// naming the place by its RFC 6901 pointer.
class TestItem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leastItem();
    void fullItem();
    void nullIsAbsent_data();
    void nullIsAbsent();
    void wrongType_data();
    void wrongType();
    void wrongValue_data();
    void wrongValue();
    void limit_data();
    void limit();
    void missing_data();
    void missing();
    void textIsCanonical();
    void partsBecomeContent();
    void modelOfADraft();
    void historyLines();
    void lineIsKeptAsReceived();
    void lineLimit();
    void pointersIntoJson_data();
    void pointersIntoJson();
};

namespace {

using Pointer = Json::json_pointer;

Json full()
{
    return Json::parse(R"({
        "external_id": "48213", "revision": 3, "queue": "support", "title": "Refund",
        "task": "reply", "category": "refund", "language": "en", "conversation_id": "c-1",
        "subject_id": "cust-7",
        "messages": [{"role": "user", "name": "Marta", "content": "Where?",
                      "created_at": "2026-11-20T09:14:00Z"},
                     {"role": "assistant", "parts": [{"type": "text", "content": "Here."}]}],
        "drafts": [{"id": "d1", "text": "One.", "model": "larch-2", "prompt_version": "v14",
                    "gen_ai": {"gen_ai.usage.output_tokens": 9},
                    "cost": {"amount": "0.0004", "currency": "USD"}, "latency_ms": 840},
                   {"id": "d2", "text": "Two."}],
        "output_schema": {"type": "object"},
        "references": [{"title": "Order", "uri": "https://desk.example/1", "text": "Paid."}],
        "facts": [{"name": "Total", "value": 64.5, "unit": "EUR", "period": "2026", "tolerance": 0.05}],
        "guideline": {"id": "replies", "version": "7", "text": "Be kind."},
        "priority": 80, "due_at": "2026-11-20T10:00:00Z", "expires_at": "2026-11-21T10:00:00Z",
        "overlap": 2, "agreement": "adjudicate", "required_skills": ["senior", "de"],
        "usage": {"service": true, "training": false, "basis": "contract", "retention_class": "r1"},
        "attributes": {"region": "EU"}, "link": "https://desk.example/cases/1",
        "metadata": {"ticket": 1}, "own_field": [1, 2.50]
    })");
}

Json least()
{
    return Json::parse(
        R"({"external_id":"t-1","messages":[{"role":"user","content":"?"}],"draft":"!"})");
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Result<Item> parsed(const Json &json)
{
    return parseItem(bytes(json));
}

Json with(Json json, const char *pointer, const Json &value)
{
    json[Pointer(pointer)] = value;
    return json;
}

std::string letters(qsizetype count)
{
    return std::string(static_cast<std::size_t>(count), 'x');
}

Json copies(const Json &value, int count)
{
    Json array = Json::array();
    for (int i = 0; i < count; ++i)
        array.push_back(value);
    return array;
}

Json drafts(int count)
{
    Json array = Json::array();
    for (int i = 0; i < count; ++i)
        array.push_back({{"id", std::to_string(i)}, {"text", ""}});
    return array;
}

} // namespace

void TestItem::leastItem()
{
    const Result<Item> item = parsed(least());
    QVERIFY(item);
    QCOMPARE(item->externalId, QStringLiteral("t-1"));
    QCOMPARE(item->revision, 1);
    QCOMPARE(item->queue, QStringLiteral("default"));
    QCOMPARE(item->priority, 50);
    QVERIFY(!item->overlap && !item->agreement && !item->dueAt && !item->expiresAt);
    QVERIFY(item->usage.service && item->usage.training && !item->usage.stated);
    QCOMPARE(item->drafts.size(), std::size_t {1});
    QCOMPARE(item->drafts.front().id, QStringLiteral("d1"));
    QCOMPARE(item->drafts.front().model, QStringLiteral("unknown"));
    QVERIFY(item->metadata.is_null());
}

void TestItem::fullItem()
{
    const Result<Item> item = parsed(full());
    QVERIFY2(item, qPrintable(item ? QString() : toString(item.error())));
    QCOMPARE(item->revision, 3);
    QCOMPARE(item->queue, QStringLiteral("support"));
    QCOMPARE(item->title, QStringLiteral("Refund"));
    QCOMPARE(item->task, QStringLiteral("reply"));
    QCOMPARE(item->category, QStringLiteral("refund"));
    QCOMPARE(item->language, QStringLiteral("en"));
    QCOMPARE(item->conversationId, QStringLiteral("c-1"));
    QCOMPARE(item->subjectId, QStringLiteral("cust-7"));
    QCOMPARE(item->messages[0].name, QStringLiteral("Marta"));
    QCOMPARE(*item->messages[0].createdAt, 1'795'166'040'000);
    QCOMPARE(item->messages[1].content, QStringLiteral("Here."));
    const Draft *draft = item->draft(QStringLiteral("d1"));
    QVERIFY(draft);
    QCOMPARE(draft->model, QStringLiteral("larch-2"));
    QCOMPARE(draft->promptVersion, QStringLiteral("v14"));
    QCOMPARE(draft->cost->amount, QStringLiteral("0.0004"));
    QCOMPARE(draft->cost->currency, QStringLiteral("USD"));
    QCOMPARE(*draft->latencyMs, 840.0);
    QVERIFY(!item->draft(QStringLiteral("d3")));
    QCOMPARE(item->references[0].uri, QStringLiteral("https://desk.example/1"));
    QCOMPARE(item->facts[0].value, QStringLiteral("64.5"));
    QCOMPARE(*item->facts[0].tolerance, 0.05);
    QCOMPARE(item->guideline.version, QStringLiteral("7"));
    QCOMPARE(*item->dueAt, 1'795'168'800'000);
    QCOMPARE(*item->overlap, 2);
    QVERIFY(item->agreement == Agreement::Adjudicate);
    QCOMPARE(item->requiredSkills, QStringList({QStringLiteral("senior"), QStringLiteral("de")}));
    QVERIFY(item->usage.stated && !item->usage.training);
    QCOMPARE(item->usage.retentionClass, QStringLiteral("r1"));
    QVERIFY(item->metadata == Json({{"ticket", 1}}));
}

void TestItem::nullIsAbsent_data()
{
    QTest::addColumn<QByteArray>("json");
    const Json item = full();
    for (const auto &[key, value] : item.items()) {
        if (key != "external_id" && key != "messages" && key != "drafts")
            QTest::newRow(key.c_str()) << bytes(with(item, ("/" + key).c_str(), nullptr));
    }
    QTest::newRow("draft beside drafts") << bytes(with(item, "/draft", nullptr));
    QTest::newRow("drafts beside draft") << bytes(with(least(), "/drafts", nullptr));
}

void TestItem::nullIsAbsent()
{
    QFETCH(QByteArray, json);
    const Result<Item> item = parseItem(json);
    QVERIFY2(item, qPrintable(item ? QString() : toString(item.error())));
    if (QByteArrayView(QTest::currentDataTag()) == "usage")
        QVERIFY(!item->usage.stated && item->usage.training);
}

void TestItem::wrongType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const Json text = "x";
    const Json number = 1;
    const Json fraction = 1.5;
    const Json boolean = true;
    const Json list = Json::array({1});
    const Json object = {{"a", 1}};
    const auto rows = [](const char *pointer, const std::vector<Json> &wrong, Json base = full()) {
        for (const Json &value : wrong)
            QTest::addRow("%s = %s", pointer, value.dump().c_str())
                << bytes(with(base, pointer, value)) << QString::fromLatin1(pointer);
    };
    for (const char *pointer : {"/external_id",
                                "/queue",
                                "/title",
                                "/task",
                                "/category",
                                "/language",
                                "/conversation_id",
                                "/subject_id",
                                "/due_at",
                                "/expires_at",
                                "/agreement",
                                "/link",
                                "/messages/0/role",
                                "/messages/0/content",
                                "/messages/0/name",
                                "/messages/0/created_at",
                                "/drafts/0/id",
                                "/drafts/0/text",
                                "/drafts/1/text",
                                "/drafts/0/model",
                                "/drafts/0/prompt_version",
                                "/drafts/0/cost/currency",
                                "/references/0/title",
                                "/references/0/uri",
                                "/references/0/text",
                                "/facts/0/name",
                                "/facts/0/unit",
                                "/facts/0/period",
                                "/guideline/id",
                                "/guideline/version",
                                "/guideline/text",
                                "/usage/basis",
                                "/usage/retention_class",
                                "/required_skills/0",
                                "/required_skills/1"})
        rows(pointer, {number, fraction, boolean, list, object});
    rows("/draft", {number, fraction, boolean, list, object}, least());
    for (const char *pointer : {"/revision", "/priority", "/overlap"})
        rows(pointer, {text, fraction, Json(1.0), boolean, list, object});
    for (const char *pointer : {"/drafts/0/latency_ms", "/facts/0/tolerance"})
        rows(pointer, {text, boolean, list, object});
    for (const char *pointer : {"/usage/service", "/usage/training"})
        rows(pointer, {text, number, fraction, list, object});
    for (const char *pointer :
         {"/messages", "/drafts", "/references", "/facts", "/required_skills", "/messages/1/parts"})
        rows(pointer, {text, number, boolean, object});
    for (const char *pointer : {"/guideline", "/usage", "/attributes", "/output_schema",
                                "/drafts/0/gen_ai", "/drafts/0/cost"})
        rows(pointer, {text, number, boolean, list});
    for (const char *pointer : {"/messages/1", "/drafts/1", "/references/0", "/facts/0"})
        rows(pointer, {text, number, boolean, list, Json()});
    rows("/facts/0/value", {list, object});
    rows("/drafts/0/cost/amount", {boolean, list, object});
    rows("/final_text", {number, boolean, list, object});
    rows("/decided_at", {number, boolean, list, object});
}

void TestItem::wrongType()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Item> item = parseItem(json);
    QVERIFY(!item);
    QCOMPARE(item.error().where, pointer);
    QCOMPARE(item.error().code, Error::Code::InvalidInput);
    QVERIFY2(item.error().what.startsWith(QStringLiteral("must be ")),
             qPrintable(item.error().what));
}

void TestItem::wrongValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *pointer, const Json &value, Json base = full()) {
        QTest::addRow("%s = %s", pointer, value.dump().c_str())
            << bytes(with(std::move(base), pointer, value)) << QString::fromLatin1(pointer);
    };
    for (const char *pointer : {"/external_id", "/queue", "/messages/0/role", "/drafts/0/id",
                                "/facts/0/name", "/drafts/0/cost/currency"}) {
        row(pointer, "");
        row(pointer, " ");
    }
    for (const char *pointer : {"/external_id", "/queue", "/title", "/language", "/drafts/0/model",
                                "/required_skills/1", "/link"}) {
        for (const char *control : {"a\nb", "a\tb", "\u2028", "\u2029", "\x7f", "a\uffffb",
                                    "\ufdd0", "\ufdef", "\U0001fffe", "\U0010ffff"})
            row(pointer, control);
        row(pointer, std::string("a\0b", 3));
    }
    row("/revision", 0);
    row("/revision", -1);
    row("/revision", 1'000'001);
    row("/revision", 18'446'744'073'709'551'615U);
    row("/priority", -1);
    row("/priority", 101);
    row("/overlap", 0);
    row("/overlap", 10);
    row("/agreement", "majority");
    row("/messages/0/role", "robot");
    row("/messages/0/role", "User");
    for (const char *pointer :
         {"/due_at", "/expires_at", "/messages/0/created_at", "/decided_at"}) {
        row(pointer, "tomorrow");
        row(pointer, "2026-11-20T10:00:00");
        row(pointer, "2026-02-29T10:00:00Z");
    }
    row("/facts/0/tolerance", -0.1);
    row("/drafts/0/latency_ms", -1);
    row("/guideline", Json::object());
    row("/drafts/1/id", "d1");
    row("/final_text", "an answer");
    QTest::newRow("draft and drafts")
        << bytes(with(full(), "/draft", "x")) << QStringLiteral("/drafts");
}

void TestItem::wrongValue()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Item> item = parseItem(json);
    QVERIFY(!item);
    QCOMPARE(item.error().where, pointer);
    QCOMPARE(item.error().code, Error::Code::InvalidInput);
}

void TestItem::limit_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *pointer, const Json &at, const Json &above, Json base = full(),
                        const char *name = nullptr) {
        QTest::newRow(name ? name : pointer)
            << bytes(with(base, pointer, at)) << bytes(with(base, pointer, above))
            << QString::fromLatin1(pointer);
    };
    for (const char *pointer :
         {"/external_id", "/queue", "/title", "/task", "/category", "/language", "/conversation_id",
          "/subject_id", "/link", "/messages/0/name", "/drafts/0/id", "/drafts/0/model",
          "/drafts/0/prompt_version", "/facts/0/name", "/facts/0/unit", "/guideline/id",
          "/usage/basis", "/required_skills/1"})
        row(pointer, letters(limits::NameBytes), letters(limits::NameBytes + 1));
    for (const char *pointer : {"/messages/0/content", "/drafts/0/text", "/references/0/text",
                                "/facts/0/value", "/guideline/text"})
        row(pointer, letters(limits::TextBytes), letters(limits::TextBytes + 1));
    row("/draft", letters(limits::TextBytes), letters(limits::TextBytes + 1), least());
    // The limit counts bytes of UTF-8, not characters.
    row("/draft", letters(limits::TextBytes - 3) + "\xe2\x82\xac",
        letters(limits::TextBytes - 2) + "\xe2\x82\xac", least(), "draft ending in a euro sign");
    const Json message = {{"role", "user"}, {"content", ""}};
    row("/messages", copies(message, limits::Messages), copies(message, limits::Messages + 1));
    row("/drafts", drafts(1000), drafts(1001));
    row("/facts", copies({{"name", "n"}, {"value", 1}}, 1000),
        copies({{"name", "n"}, {"value", 1}}, 1001));
    row("/references", copies(Json::object(), 1000), copies(Json::object(), 1001));
    row("/required_skills", copies("s", 1000), copies("s", 1001));
    const Json part = {{"type", "text"}, {"content", letters(limits::TextBytes / 2 - 1)}};
    Json longer = part;
    longer["content"] = letters(limits::TextBytes / 2);
    row("/messages/1/parts", Json::array({part, part}), Json::array({part, longer}));
}

void TestItem::limit()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, above);
    QFETCH(QString, pointer);
    const Result<Item> taken = parseItem(at);
    QVERIFY2(taken, qPrintable(taken ? QString() : toString(taken.error())));
    const Result<Item> refused = parseItem(above);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::LimitExceeded);
    QCOMPARE(refused.error().where, pointer);
}

void TestItem::missing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *pointer, const Json &base) {
        const Pointer path(pointer);
        Json without = base;
        without[path.parent_pointer()].erase(path.back());
        QTest::addRow("%s", pointer) << bytes(without) << QString::fromLatin1(pointer);
        QTest::addRow("%s null", pointer)
            << bytes(with(base, pointer, nullptr)) << QString::fromLatin1(pointer);
    };
    row("/external_id", least());
    row("/messages", least());
    row("/draft", least());
    for (const char *pointer :
         {"/messages/0/role", "/messages/0/content", "/drafts/0/id", "/drafts/0/text",
          "/facts/0/name", "/facts/0/value", "/drafts/0/cost/amount", "/drafts/0/cost/currency"})
        row(pointer, full());
    QTest::newRow("no drafts") << bytes(with(full(), "/drafts", Json::array()))
                               << QStringLiteral("/draft");
    QTest::newRow("not an object") << QByteArray("[]") << QString();
}

void TestItem::missing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Result<Item> item = parseItem(json);
    QVERIFY(!item);
    QCOMPARE(item.error().where, pointer);
    QCOMPARE(item.error().code, Error::Code::InvalidInput);
}

void TestItem::textIsCanonical()
{
    // Also the pairs that come of CR before U+2029 and of two CR, and with them nothing else.
    Json json
        = with(least(), "/draft", "a\r\nb\u2029c\rd\r\r\ne\r\u2029f\u2028\u00a0 \u00e9e\u0301\0");
    json["/messages/0/content"_json_pointer] = "x\r\ny";
    const Result<Item> item = parsed(json);
    QVERIFY(item);
    QCOMPARE(item->drafts.front().text,
             QStringLiteral("a\nb\nc\rd\ne\nf\u2028\u00a0 \u00e9e\u0301"));
    QCOMPARE(item->messages.front().content, QStringLiteral("x\ny"));
    QVERIFY(item->line.contains("\\r\\n"));
}

void TestItem::partsBecomeContent()
{
    Json json = least();
    json["messages"] = Json::parse(R"([{"role": "user", "parts": [
        {"type": "text", "content": "First.\r\n"}, {"type": "tool_call", "id": "1", "name": "f"},
        "bare", {"type": "text", "content": 7}]}])");
    const Result<Item> item = parsed(json);
    QVERIFY(item);
    QCOMPARE(item->messages.front().content,
             QStringLiteral("First.\n\n\n{\"id\":\"1\",\"name\":\"f\",\"type\":\"tool_call\"}\n\n"
                            "\"bare\"\n\n{\"content\":7,\"type\":\"text\"}"));
}

void TestItem::modelOfADraft()
{
    Json json = least();
    json.erase("draft");
    json["drafts"] = Json::parse(R"([
        {"id": "a", "text": "", "model": "m", "gen_ai": {"gen_ai.response.model": "r"}},
        {"id": "b", "text": "", "gen_ai": {"gen_ai.response.model": "r", "gen_ai.request.model": "q"}},
        {"id": "c", "text": "", "gen_ai": {"gen_ai.response.model": 1, "gen_ai.request.model": "q"}},
        {"id": "d", "text": "", "gen_ai": {}}])");
    const Result<Item> item = parsed(json);
    QVERIFY(item);
    QStringList models;
    for (const Draft &draft : item->drafts)
        models += draft.model;
    QCOMPARE(models,
             QStringList({QStringLiteral("m"), QStringLiteral("r"), QStringLiteral("q"),
                          QStringLiteral("unknown")}));
}

void TestItem::historyLines()
{
    Json json = least();
    json.erase("draft");
    json["final_text"] = "A human said this.";
    QVERIFY(parseItem(bytes(json), true));
    QVERIFY(parseItem(bytes(json), true)->isHistory());
    QCOMPARE(parseItem(bytes(json), false).error().where, QStringLiteral("/final_text"));
    QCOMPARE(parseItem(bytes(least()), true).error().where, QStringLiteral("/final_text"));
}

void TestItem::lineIsKeptAsReceived()
{
    const QByteArray line = "{ \"external_id\":\"t-1\",\t\"own\" : 1.50, \"messages\":[], "
                            "\"draft\":\"\\u0041\\u00e9\", \"z\":{\"b\":1,\"a\":2e0} } ";
    const Result<Item> item = parseItem(line);
    QVERIFY(item);
    QCOMPARE(item->line, line);
    QCOMPARE(item->drafts.front().text, QStringLiteral("A\u00e9"));
}

void TestItem::lineLimit()
{
    QByteArray line = bytes(least());
    const qsizetype room = limits::LineBytes - line.size();
    QVERIFY(parseItem(line + QByteArray(room, ' ')));
    const Result<Item> refused = parseItem(line + QByteArray(room + 1, ' '));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::LimitExceeded);
}

void TestItem::pointersIntoJson_data()
{
    // The document and pointers of RFC 6901 section 5.
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *pointer, const char *value) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << QString::fromLatin1(value);
    };
    row("/foo", R"(["bar","baz"])");
    row("/foo/0", "bar");
    row("/", "0");
    row("/a~1b", "1");
    row("/c%d", "2");
    row("/e^f", "3");
    row("/g|h", "4");
    row("/i\\j", "5");
    row("/k\"l", "6");
    row("/ ", "7");
    row("/m~0n", "8");
    row("/o~01p", "9");
    for (const char *absent : {"foo", "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1",
                               "/foo/ 1", "/foo/0/x", "/none", "/foo/bar"})
        QTest::newRow(QByteArray("absent ").append(absent).constData())
            << QString::fromLatin1(absent) << QString();
}

void TestItem::pointersIntoJson()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    const Json json = Json::parse(R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3,
        "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8, "o~1p": 9})");
    const std::optional<QString> found = valueAt(json, pointer);
    QCOMPARE(found.has_value(), !value.isNull());
    if (found)
        QCOMPARE(*found, value);
}

QTEST_APPLESS_MAIN(TestItem)
#include "tst_item.moc"
