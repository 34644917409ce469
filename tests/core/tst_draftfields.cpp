// SPDX-License-Identifier: GPL-3.0-or-later
// A draft by its schema, field by field. What is right and wrong follows the sections of JSON
// Schema 2020-12 that each row names (C: Core, V: Validation).
#include "core/check/checkdetail.h"
#include "core/check/schema/draftfields.h"
#include "core/check/schema/schemacheck.h"
#include "core/model/jsonedit.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bluepencil;

namespace {

Json parsed(const char *text)
{
    const Result<Json> json = parseJson(QByteArrayView(text));
    if (!json)
        qFatal("%s: %s", qPrintable(toString(json.error())), text);
    return *json;
}

DraftFields fieldsOf(const char *text, const char *schema)
{
    const auto read = JsonText::read(QString::fromUtf8(text));
    if (!read)
        qFatal("no JSON: %s", text);
    return readFields(*read, parsed(schema));
}

// "/a too-long 3, /b missing"
QString problemsIn(const DraftFields &read)
{
    QStringList all;
    for (const DraftField &field : read.fields) {
        for (const FieldProblem &problem : field.problems) {
            QString line = field.pointer + u' ' + problemName(problem.kind);
            if (!problem.limit.isEmpty())
                line += u' ' + problem.limit;
            all.append(line.trimmed());
        }
    }
    return all.join(QStringLiteral("; "));
}

QString listed(const DraftFields &read)
{
    QStringList all;
    for (const DraftField &field : read.fields)
        all.append(field.pointer + (field.node < 0 ? QStringLiteral("?") : QString()));
    return all.join(u' ');
}

} // namespace

class TestDraftFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keywords_data();
    void keywords();
    void fieldsAreInOrder();
    void aFieldKnowsItsRules();
    void freshValuesInventNothing();
    void whatIsNotUnderstoodIsNamed();
    void hostileSchemasEnd_data();
    void hostileSchemasEnd();
    void aPatternIsChargedForItsWholeSearch();
    void patternsShareOneBudget();
    void choicesAreShared();
    void whatIsMissingIsCounted();
    void theLengthOfAPathIsCounted();
    void findingsStandAtTheirFields();
    void brokenJsonIsOneFinding();
    void fiveHundredFieldsAreQuick();
};

void TestDraftFields::keywords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problems");
    const auto row
        = [](const char *section, const char *schema, const char *text, const char *problems) {
              QTest::addRow("%s %s %s", section, schema, text)
                  << QByteArray(schema) << QByteArray(text) << QString::fromUtf8(problems);
          };
    row("V 6.1.1", "{\"type\":\"string\"}", "\"a\"", "");
    row("V 6.1.1", "{\"type\":\"string\"}", "1", "wrong-type string");
    row("V 6.1.1", "{\"type\":\"integer\"}", "1.0", "");
    row("V 6.1.1", "{\"type\":\"integer\"}", "1.5", "wrong-type integer");
    row("V 6.1.1", "{\"type\":\"number\"}", "1", "");
    row("V 6.1.1", "{\"type\":\"number\"}", "\"1\"", "wrong-type number");
    row("V 6.1.1", "{\"type\":[\"string\",\"null\"]}", "null", "");
    row("V 6.1.1", "{\"type\":[\"string\",\"null\"]}", "false", "wrong-type null, string");
    row("V 6.1.1", "{\"type\":\"null\"}", "0", "wrong-type null");
    row("V 6.1.2", "{\"enum\":[1,\"a\",[0]]}", "1.0", "");
    row("V 6.1.2", "{\"enum\":[1,\"a\",[0]]}", "[false]", "not-a-choice");
    row("V 6.1.3", "{\"const\":{\"a\":1}}", "{\"a\":1.0}", "");
    row("V 6.1.3", "{\"const\":false}", "0", "not-a-choice");
    row("V 6.2.1", "{\"multipleOf\":0.01}", "4.35", "");
    row("V 6.2.1", "{\"multipleOf\":0.01}", "4.355", "not-a-multiple 0.01");
    row("V 6.2.2", "{\"maximum\":3}", "3", "");
    row("V 6.2.2", "{\"maximum\":3}", "3.1", "too-high 3");
    row("V 6.2.3", "{\"exclusiveMaximum\":3}", "3.0", "too-high 3");
    row("V 6.2.4", "{\"minimum\":-2}", "-2.5", "too-low -2");
    row("V 6.2.5", "{\"exclusiveMinimum\":0}", "0", "too-low 0");
    row("V 6.3.1", "{\"maxLength\":2}", "\"\xF0\x9F\x98\x80\xF0\x9F\x98\x80\"", "");
    row("V 6.3.1", "{\"maxLength\":2}", "\"abc\"", "too-long 2");
    row("V 6.3.1", "{\"maxLength\":2.0}", "\"abc\"", "too-long 2");
    row("V 6.3.2", "{\"minLength\":2}", "\"\xF0\x9F\x98\x80\"", "too-short 2");
    row("V 6.3.2", "{\"minLength\":2}", "7", "");
    row("V 6.3.3", "{\"pattern\":\"a+\"}", "\"xaay\"", "");
    row("V 6.3.3", "{\"pattern\":\"^[A-Z]{2}$\"}", "\"GB\\n\"", "pattern ^[A-Z]{2}$");
    row("V 6.3.3", "{\"pattern\":\"^\\\\u00e9$\"}", "\"\xC3\xA9\"", "");
    row("V 6.3.3", "{\"pattern\":\"^\\\\d$\"}", "\"\xDB\xB3\"", "pattern ^\\d$");
    row("V 6.4.1", "{\"maxItems\":1}", "[1,2]", "too-many 1");
    row("V 6.4.2", "{\"minItems\":1}", "[]", "too-few 1");
    row("V 6.4.3", "{\"uniqueItems\":true}", "[1,2,1.0]", "twice");
    row("V 6.4.3", "{\"uniqueItems\":true}", "[1,true,\"1\"]", "");
    row("V 6.5.1", "{\"maxProperties\":1}", "{\"a\":1,\"b\":2}", "too-many 1");
    row("V 6.5.2", "{\"minProperties\":1}", "{}", "too-few 1");
    row("V 6.5.3", "{\"required\":[\"a\",\"b\"]}", "{\"b\":null}", "/a missing");
    row("V 7.3.1", "{\"format\":\"date\"}", "\"2024-02-29\"", "");
    row("V 7.3.1", "{\"format\":\"date\"}", "\"2023-02-29\"", "format date");
    row("V 7.3.1", "{\"format\":\"date-time\"}", "\"2023-02-28T23:59:60Z\"", "");
    row("V 7.3.1", "{\"format\":\"date-time\"}", "\"2023-02-28\"", "format date-time");
    row("V 7.3.1", "{\"format\":\"time\"}", "\"08:30:06+00:20\"", "");
    row("V 7.3.1", "{\"format\":\"time\"}", "\"08:30:06\"", "format time");
    row("V 7.3.2", "{\"format\":\"email\"}", "\"a@b.example\"", "");
    row("V 7.3.2", "{\"format\":\"email\"}", "\"a at b\"", "format email");
    row("V 7.3.4", "{\"format\":\"ipv4\"}", "\"192.168.0.1\"", "");
    row("V 7.3.4", "{\"format\":\"ipv4\"}", "\"192.168.0.256\"", "format ipv4");
    row("V 7.3.5", "{\"format\":\"uri\"}", "\"https://a.example/x?y=1#z\"", "");
    row("V 7.3.5", "{\"format\":\"uri\"}", "\"//a.example\"", "format uri");
    row("V 7.3.5", "{\"format\":\"uuid\"}", "\"2EB8AA08-aa98-11ea-b4aa-73b441d16380\"", "");
    row("V 7.3.5", "{\"format\":\"uuid\"}", "\"2eb8aa08\"", "format uuid");
    row("V 7.2.3", "{\"format\":\"no-such-format\"}", "\"x\"", "");
    row("C 4.3.2", "{\"properties\":{\"a\":false}}", "{\"a\":1}", "/a unknown");
    row("C 4.3.2", "{\"properties\":{\"a\":true}}", "{\"a\":1}", "");
    row("C 10.3.2.1", "{\"properties\":{\"a\":{\"type\":\"null\"}}}", "{\"a\":1,\"b\":1}",
        "/a wrong-type null");
    row("C 10.3.2.3", "{\"properties\":{\"a\":{}},\"additionalProperties\":false}",
        "{\"a\":1,\"x\":1}", "/x unknown");
    row("C 10.3.2.3", "{\"additionalProperties\":{\"type\":\"string\"}}", "{\"a\":1,\"b\":\"\"}",
        "/a wrong-type string");
    row("C 10.3.1.1", "{\"prefixItems\":[{\"type\":\"string\"}]}", "[1,2]", "/0 wrong-type string");
    row("C 10.3.1.2", "{\"prefixItems\":[{}],\"items\":{\"type\":\"string\"}}", "[1,2,\"a\"]",
        "/1 wrong-type string");
    row("C 10.3.1.2", "{\"prefixItems\":[{}],\"items\":false}", "[1,2]", "/1 unknown");
    row("C 8.2.3.1", "{\"items\":{\"$ref\":\"#/$defs/a~1b\"},\"$defs\":{\"a/b\":{\"maximum\":1}}}",
        "[1,2]", "/1 too-high 1");
    row("C 8.2.3.1", "{\"$ref\":\"#/$defs/p%25\",\"$defs\":{\"p%\":{\"type\":\"null\"}}}", "1",
        "wrong-type null");
    row("C 8.2.3.1", "{\"properties\":{\"next\":{\"$ref\":\"#\"}},\"additionalProperties\":false}",
        "{\"next\":{\"next\":{\"x\":1}}}", "/next/next/x unknown");
    row("C 8.2.3.1", "{\"$ref\":\"#/$defs/a\",\"maximum\":1,\"$defs\":{\"a\":{\"minimum\":5}}}",
        "3", "too-high 1; too-low 5");
    row("C 10.2.1.1", "{\"allOf\":[{\"minimum\":2},{\"maximum\":4}]}", "5", "too-high 4");
    row("C 10.2.1.2", "{\"anyOf\":[{\"type\":\"string\",\"maxLength\":2},{\"type\":\"null\"}]}",
        "null", "");
    row("C 10.2.1.2", "{\"anyOf\":[{\"type\":\"string\",\"maxLength\":2},{\"type\":\"null\"}]}",
        "\"abc\"", "too-long 2");
    row("C 10.2.1.2", "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}", "1",
        "wrong-type null, string");
    row("C 10.2.1.2", "{\"anyOf\":[{\"minimum\":5},{\"maximum\":1}]}", "3",
        "no-alternative; too-low 5");
    row("C 10.2.1.3", "{\"oneOf\":[{\"minimum\":2},{\"maximum\":4}]}", "3", "ambiguous");
    row("C 10.2.1.3", "{\"oneOf\":[{\"minimum\":2},{\"maximum\":1}]}", "3", "");
    row("C 10.2.1.3",
        "{\"oneOf\":[{\"properties\":{\"k\":{\"const\":\"a\"}},\"required\":[\"k\"]},"
        "{\"properties\":{\"k\":{\"const\":\"b\"},\"n\":{\"type\":\"number\"}},\"required\":[\"k\","
        "\"n\"]}]}",
        "{\"k\":\"b\",\"n\":1}", "");
}

void TestDraftFields::keywords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, text);
    QFETCH(QString, problems);
    const DraftFields read = fieldsOf(text.constData(), schema.constData());
    QCOMPARE(problemsIn(read), problems);
    QCOMPARE(read.unread, QStringList());
}

void TestDraftFields::fieldsAreInOrder()
{
    const DraftFields read = fieldsOf(
        "{\"z\":[{\"b\":1},2],\"extra\":0,\"a\":\"x\"}",
        "{\"required\":[\"a\",\"w\",\"m\"],\"properties\":{\"a\":{},\"b\":{},\"m\":{},\"w\":{},"
        "\"z\":{\"items\":{\"properties\":{\"q\":{}}}}}}");
    QCOMPARE(listed(read), QStringLiteral(" /z /z/0 /z/0/b /z/0/q? /z/1 /extra /a /w? /m? /b?"));
    QCOMPARE(read.fields[3].depth, 3);
    QCOMPARE(read.fields[3].parent, 2);
    QVERIFY(read.fields[2].isElement);
    QVERIFY(!read.fields[6].required);
    QVERIFY(read.fields[7].required);
}

void TestDraftFields::aFieldKnowsItsRules()
{
    const DraftFields read = fieldsOf(
        "{\"kind\":\"water\",\"tags\":[\"a\"],\"when\":null}",
        "{\"properties\":{\"kind\":{\"title\":\"Kind\",\"description\":\"Of loss\",\"enum\":"
        "[\"water\",\"fire\"]},\"tags\":{\"type\":\"array\",\"maxItems\":2,\"items\":"
        "{\"type\":\"string\"}},\"when\":{\"anyOf\":[{\"enum\":[\"now\"]},{\"type\":\"null\"}]}}}");
    const DraftField &kind = read.fields[1];
    QCOMPARE(kind.title, QStringLiteral("Kind"));
    QCOMPARE(kind.description, QStringLiteral("Of loss"));
    QCOMPARE(kind.choices, (QStringList {QStringLiteral("\"water\""), QStringLiteral("\"fire\"")}));
    QCOMPARE(kind.text, QStringLiteral("water"));
    QVERIFY(read.fields[2].canGrow);
    QCOMPARE(read.fields[2].fresh, QStringLiteral("\"\""));
    QCOMPARE(read.fields[3].types, jsontype::String);
    QCOMPARE(read.fields[4].choices,
             (QStringList {QStringLiteral("\"now\""), QStringLiteral("null")}));
    QVERIFY(!fieldsOf("[1,2]", "{\"maxItems\":2}").fields[0].canGrow);
}

// What a form says must come from a person: nothing but an empty text, list or object is filled in.
void TestDraftFields::freshValuesInventNothing()
{
    const DraftFields read = fieldsOf(
        "{\"rows\":[]}",
        "{\"properties\":{\"rows\":{\"items\":{\"type\":\"object\",\"required\":[\"what\","
        "\"amount\","
        "\"kind\",\"paid\",\"parts\",\"note\"],\"properties\":{\"what\":{\"type\":\"string\"},"
        "\"amount\":{\"type\":\"number\"},\"kind\":{\"enum\":[\"a\",\"b\"]},\"paid\":{\"type\":"
        "\"boolean\"},\"parts\":{\"type\":\"array\"},\"note\":{\"type\":[\"string\",\"null\"]},"
        "\"free\":{\"type\":\"string\"}}}}}}");
    QCOMPARE(read.fields[1].fresh,
             QStringLiteral("{\"what\": \"\", \"amount\": null, \"kind\": null, \"paid\": null, "
                            "\"parts\": [], \"note\": null}"));
}

void TestDraftFields::whatIsNotUnderstoodIsNamed()
{
    const DraftFields read
        = fieldsOf("{\"a\":1,\"b\":\"x\"}",
                   "{\"not\":{},\"patternProperties\":{\"^a\":{}},\"additionalProperties\":false,"
                   "\"properties\":{\"b\":{\"$ref\":\"https://a.example/"
                   "s.json\",\"pattern\":\"(?<=\\\\d\"}}}");
    QCOMPARE(problemsIn(read), QString());
    QCOMPARE(read.unread,
             (QStringList {QStringLiteral("$ref"), QStringLiteral("not"), QStringLiteral("pattern"),
                           QStringLiteral("patternProperties")}));
}

void TestDraftFields::hostileSchemasEnd_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("itself") << QByteArray("{\"$ref\":\"#\"}") << QByteArray("1");
    QTest::newRow("itself by allOf")
        << QByteArray("{\"allOf\":[{\"$ref\":\"#\"}]}") << QByteArray("1");
    QTest::newRow("itself by anyOf")
        << QByteArray("{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}") << QByteArray("1");
    QTest::newRow("alternatives at each level")
        << QByteArray("{\"anyOf\":[{\"required\":[\"a\"],\"properties\":{\"a\":{\"$ref\":\"#\"}}},"
                      "{\"properties\":{\"a\":{\"$ref\":\"#\"}},\"required\":[\"b\"]}]}")
        << QByteArray("{\"a\":").repeated(60) + "1" + QByteArray("}").repeated(60);
    QTest::newRow("a dear pattern")
        << QByteArray("{\"pattern\":\"^(a+)+$\"}") << '"' + QByteArray(5000, 'a') + "b\"";
    QTest::newRow("much that holds together")
        << "{\"allOf\":[" + QByteArray("{},").repeated(30000) + "{}]}" << QByteArray("1");
    QTest::newRow("not what it should be")
        << QByteArray("{\"type\":7,\"enum\":{},\"required\":\"a\",\"properties\":[],\"items\":3,"
                      "\"anyOf\":{},\"allOf\":1,\"$ref\":[],\"maxLength\":\"x\",\"pattern\":{},"
                      "\"minimum\":null,\"prefixItems\":0,\"additionalProperties\":\"no\"}")
        << QByteArray("{\"a\":[1]}");
}

void TestDraftFields::hostileSchemasEnd()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const DraftFields read = fieldsOf(text.constData(), schema.constData());
    QVERIFY(!read.fields.empty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

// Each place where a match may begin would be allowed the same number of steps by PCRE2 alone.
void TestDraftFields::aPatternIsChargedForItsWholeSearch()
{
    const char *dear = "{\"pattern\":\"[ab]{0,400}[ac]{0,400}[yz]\"}";
    const QStringList unread {QStringLiteral("pattern")};
    for (const int length : {4000, 20000}) {
        const QByteArray text = '"' + QByteArray(length, 'a') + '"';
        const DraftFields read = fieldsOf(text.constData(), dear);
        QCOMPARE(problemsIn(read), QString());
        QCOMPARE(read.unread, unread);
    }
    // Long, but soon searched.
    const QByteArray letters(4000, 'a');
    const DraftFields cheap
        = fieldsOf(('"' + letters + "1\"").constData(), "{\"pattern\":\"[0-9]|[A-Z]\"}");
    QCOMPARE(cheap.unread, QStringList());
    const DraftFields wrong
        = fieldsOf(('"' + letters + '"').constData(), "{\"pattern\":\"[0-9]|[A-Z]\"}");
    QCOMPARE(problemsIn(wrong), QStringLiteral("pattern [0-9]|[A-Z]"));
    QCOMPARE(wrong.unread, QStringList());
}

void TestDraftFields::patternsShareOneBudget()
{
    const QByteArray text = '"' + QByteArray(1000, 'a') + "\",";
    const DraftFields read = fieldsOf(('[' + text.repeated(200) + "1]").constData(),
                                      "{\"items\":{\"pattern\":\"(a|b){0,60}[yz]\"}}");
    QVERIFY(read.unread.contains(QStringLiteral("$complexity")));
    QVERIFY(read.fields.size() < 200);
}

void TestDraftFields::choicesAreShared()
{
    const DraftFields read
        = fieldsOf("[1,2]", "{\"items\":{\"anyOf\":[{\"enum\":[1,2]},{\"const\":3}]}}");
    QCOMPARE(read.fields[2].choices.size(), 3);
    QCOMPARE(read.fields[1].choices.constData(), read.fields[2].choices.constData());
    const QByteArray choices = "{\"items\":{\"enum\":[" + QByteArray("7,").repeated(4000) + "1]}}";
    const DraftFields many
        = fieldsOf(('[' + QByteArray("1,").repeated(4000) + "1]").constData(), choices.constData());
    QCOMPARE(many.fields[1].choices.constData(), many.fields[2].choices.constData());
    QCOMPARE(many.unread, QStringList(QStringLiteral("$complexity")));
    QCOMPARE(problemsIn(many), QString());
}

void TestDraftFields::whatIsMissingIsCounted()
{
    Json schema;
    for (int i = 0; i < 400; ++i) {
        schema["items"]["properties"]["f" + std::to_string(i)] = true;
        schema["items"]["required"].push_back("f" + std::to_string(i));
    }
    const auto text
        = JsonText::read(QStringLiteral("[%1{}]").arg(QStringLiteral("{},").repeated(2000)));
    QVERIFY(text.has_value());
    const DraftFields read = readFields(*text, schema);
    QCOMPARE(read.unread, QStringList(QStringLiteral("$complexity")));
    QVERIFY2(read.fields.size() < 200'000, qPrintable(QString::number(read.fields.size())));
}

// Each field has the path to it, which begins with a name that may be long.
void TestDraftFields::theLengthOfAPathIsCounted()
{
    const QByteArray text
        = "{\"" + QByteArray(50000, 'n') + "\":[" + QByteArray("1,").repeated(2000) + "1]}";
    const DraftFields read = fieldsOf(text.constData(), "{}");
    QCOMPARE(read.unread, QStringList(QStringLiteral("$complexity")));
    QVERIFY(read.fields.size() < 1000);
}

void TestDraftFields::findingsStandAtTheirFields()
{
    Item item;
    item.outputSchema
        = parsed("{\"type\":\"object\",\"required\":[\"policy\",\"day\"],\"properties\":"
                 "{\"policy\":{\"type\":\"string\",\"title\":\"Policy\",\"maxLength\":4},"
                 "\"kind\":{\"enum\":[\"a\"]},\"day\":{\"format\":\"date\"}}}");
    const QString draft = QStringLiteral("{\"policy\": \"\U0001F600HB-551\", \"kind\": \"x\"}");
    const auto findings = SchemaCheck().run(item, draft);
    QStringList told;
    for (const CheckFinding &finding : findings) {
        told.append(QStringLiteral("%1 %2 %3-%4 %5")
                        .arg(contractName(finding), finding.code)
                        .arg(finding.start)
                        .arg(finding.end)
                        .arg(findingDetail(finding)));
    }
    QCOMPARE(told,
             (QStringList {QStringLiteral("length schema-too-long 11-20 /policy: too long, 7 where "
                                          "the limit is 4"),
                           QStringLiteral("schema schema-not-a-choice 30-33 /kind: not a choice"),
                           QStringLiteral("schema schema-missing 0-1 /day: missing")}));
    QCOMPARE(findings[0].values.value(QStringLiteral("field")), QStringLiteral("Policy"));
    QVERIFY(findings[0].needsLook());
    item.outputSchema = Json();
    QVERIFY(SchemaCheck().run(item, QStringLiteral("Dear Ann")).empty());
}

void TestDraftFields::brokenJsonIsOneFinding()
{
    Item item;
    item.outputSchema = parsed("{\"required\":[\"a\"]}");
    const auto findings = SchemaCheck().run(item, QStringLiteral("{\"a\": 3,480.50}"));
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].start, 8);
    QCOMPARE(findings[0].values.value(QStringLiteral("text")), QStringLiteral("4"));
    QCOMPARE(findingDetail(findings[0]),
             QStringLiteral("not valid JSON (name-expected), line 1, column 9"));
    const auto empty = SchemaCheck().run(item, {});
    QCOMPARE(empty.size(), std::size_t(1));
    QCOMPARE(empty[0].end, 0);
}

void TestDraftFields::fiveHundredFieldsAreQuick()
{
    Json schema = {{"type", "object"}, {"additionalProperties", false}};
    Json value = Json::object();
    for (int i = 0; i < 500; ++i) {
        const std::string name = "field " + std::to_string(i);
        schema["properties"][name]
            = {{"type", "string"}, {"maxLength", 80}, {"pattern", "^[a-z ]*$"}};
        schema["required"].push_back(name);
        value[name] = "the words of this field";
    }
    const QString text = QString::fromUtf8(toLine(value));
    QElapsedTimer timer;
    timer.start();
    const auto read = JsonText::read(text);
    QVERIFY(read.has_value());
    const DraftFields all = readFields(*read, schema);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(all.fields.size(), std::size_t(501));
    QCOMPARE(problemsIn(all), QString());
    qInfo("%lld ms", timer.elapsed());
}

QTEST_APPLESS_MAIN(TestDraftFields)
#include "tst_draftfields.moc"
