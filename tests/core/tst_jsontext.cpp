// SPDX-License-Identifier: GPL-3.0-or-later
// JSON with the place of every value: accepts what the parser accepts, and a change of one value
// leaves every other character as it was. The oracle is nlohmann::json, which knows no places.
#include "core/base/limits.h"
#include "core/model/json.h"
#include "core/model/jsonedit.h"
#include "core/model/jsonpairs.h"
#include "core/model/jsontext.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return int(random() % quint32(most + 1));
}

QString randomText(Random &random)
{
    static const QStringList parts {
        QStringLiteral("a"),      QStringLiteral("Zürich"),     QStringLiteral("\""),
        QStringLiteral("\\"),     QStringLiteral("/"),          QStringLiteral("~"),
        QStringLiteral("\n"),     QStringLiteral("\t"),         QStringLiteral("\U0001F600"),
        QStringLiteral("\u200b"), QStringLiteral("\u2028"),     QStringLiteral("سلام"),
        QStringLiteral(" "),      QStringLiteral("\U0001F601"), QStringLiteral("\u0001")};
    QString text;
    for (int i = upTo(random, 5); i > 0; --i)
        text += parts.at(upTo(random, int(parts.size()) - 1));
    return text;
}

QString gap(Random &random)
{
    static const QStringList gaps {QString(), QString(), QStringLiteral(" "),
                                   QStringLiteral("\n  "), QStringLiteral("\t\n")};
    return gaps.at(upTo(random, 4));
}

// As somebody else might write it: other escapes than our own.
QString writtenString(Random &random, const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        const bool must = c == u'"' || c == u'\\' || c < u' ';
        if (c == u'/' && random() % 2 == 0)
            result += QStringLiteral("\\/");
        else if (c == u'\n' && random() % 2 == 0)
            result += QStringLiteral("\\n");
        else if (must || (!c.isSurrogate() && random() % 6 == 0))
            result += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString randomJson(Random &random, int depth)
{
    const int kind = depth == 0 ? 2 + upTo(random, 5) : upTo(random, 7);
    if (kind < 2) {
        QStringList parts;
        QStringList names;
        for (int i = upTo(random, 4); i > 0; --i) {
            QString part = gap(random);
            if (kind == 0) {
                const QString name = randomText(random);
                if (names.contains(name))
                    continue;
                names.append(name);
                part += writtenString(random, name) + gap(random) + u':' + gap(random);
            }
            parts.append(part + randomJson(random, depth - 1) + gap(random));
        }
        const QString inner = parts.isEmpty() ? gap(random) : parts.join(u',');
        return kind == 0 ? u'{' + inner + u'}' : u'[' + inner + u']';
    }
    static const QStringList numbers {QStringLiteral("0"),    QStringLiteral("-0.0"),
                                      QStringLiteral("12"),   QStringLiteral("1250.50"),
                                      QStringLiteral("1E+2"), QStringLiteral("-3e-7")};
    if (kind == 2)
        return numbers.at(upTo(random, 5));
    if (kind == 3)
        return random() % 2 == 0 ? QStringLiteral("true") : QStringLiteral("false");
    if (kind == 4)
        return QStringLiteral("null");
    return writtenString(random, randomText(random));
}

Json parsed(const QString &text)
{
    const Result<Json> json = parseJson(text.toUtf8());
    if (!json)
        qFatal("%s: %s", qPrintable(toString(json.error())), qPrintable(text));
    return *json;
}

JsonText readWell(const QString &text)
{
    auto read = JsonText::read(text);
    if (!read)
        qFatal("not read: %s", qPrintable(text));
    return std::move(*read);
}

quint32 newSeed()
{
    const auto seed = quint32(QDateTime::currentMSecsSinceEpoch());
    qInfo("seed %u", seed);
    return seed;
}

Json::json_pointer pointerTo(const QString &pointer)
{
    return Json::json_pointer(toStdString(pointer));
}

} // namespace

class TestJsonText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAndPointers();
    void acceptsWhatTheParserAccepts();
    void faultsSayWhere_data();
    void faultsSayWhere();
    void everySpanIsItsValue();
    void changingAValueChangesNothingElse();
    void stringsKeepTheirOtherEscapes();
    void growingKeepsTheStyle_data();
    void growingKeepsTheStyle();
    void addingAndRemovingChangesNothingElse();
    void pairsFollowWhatStayed();
};

void TestJsonText::placesAndPointers()
{
    // The document of RFC 6901 section 5, in part, and a character of two units in front.
    const QString text = QStringLiteral(
        "{\"\U0001F600\": 0, \"foo\": [\"bar\", \"baz\"], \"\": 1, \"a/b\": 2, \"m~n\": 8}");
    const JsonText json = readWell(text);
    const int baz = json.find(QStringLiteral("/foo/1"));
    QCOMPARE(json.value(baz), QStringLiteral("baz"));
    QCOMPARE(json.codePoint(json.node(baz).start), text.toUcs4().indexOf(U'z') - 3);
    QCOMPARE(json.raw(json.find(QStringLiteral("/"))), QStringLiteral("1"));
    QCOMPARE(json.raw(json.find(QStringLiteral("/a~1b"))), QStringLiteral("2"));
    QCOMPARE(json.raw(json.find(QStringLiteral("/m~0n"))), QStringLiteral("8"));
    QCOMPARE(json.pointer(json.find(QStringLiteral("/a~1b"))), QStringLiteral("/a~1b"));
    QCOMPARE(json.find(QStringLiteral("/foo/01")), -1);
    QCOMPARE(json.find(QStringLiteral("/foo/2")), -1);
    QCOMPARE(json.find({}), 0);
}

// Whole texts and the same with one character changed, so that most are no JSON.
void TestJsonText::acceptsWhatTheParserAccepts()
{
    Random random(newSeed());
    const QString spoiling = QStringLiteral("{}[],:\"\\ue019-+.tfn \n\u0001x");
    int refused = 0;
    for (int i = 0; i < 6000; ++i) {
        QString text = randomJson(random, 3);
        if (i % 3 != 0 && !text.isEmpty()) {
            const int at = upTo(random, int(text.size()) - 1);
            const QChar c = spoiling.at(upTo(random, int(spoiling.size()) - 1));
            if (text.at(at).isSurrogate())
                continue;
            if (i % 3 == 1)
                text[at] = c;
            else
                text.insert(at, c);
        }
        const bool isWell = JsonText::read(text).has_value();
        QVERIFY2(isWell == parseJson(text.toUtf8()).has_value(), qPrintable(text));
        refused += isWell ? 0 : 1;
    }
    QVERIFY(refused > 1000);
    const auto nested = [](int depth) {
        return QString(depth, u'[') + QString(depth, u']');
    };
    QVERIFY(JsonText::read(nested(limits::JsonDepth)).has_value());
    QVERIFY(!JsonText::read(nested(limits::JsonDepth + 1)).has_value());
    for (const char *text : {"18446744073709551615", "18446744073709551616", "-9223372036854775808",
                             "-9223372036854775809", "1e308", "1e309", "01", "1.", "-", ".5"}) {
        const QString number = QString::fromLatin1(text);
        QCOMPARE(JsonText::read(number).has_value(), parseJson(number.toUtf8()).has_value());
    }
}

void TestJsonText::faultsSayWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<JsonFault::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    using Kind = JsonFault::Kind;
    const auto row = [](const char *name, const char *text, Kind kind, int line, int column) {
        QTest::newRow(name) << QString::fromUtf8(text) << kind << line << column;
    };
    row("empty", "", Kind::Unfinished, 1, 1);
    row("unfinished", "{\"a\": 1", Kind::Unfinished, 1, 8);
    row("a number with a comma", "{\n  \"amount\": 3,480.50\n}", Kind::NameExpected, 2, 15);
    row("comma before the end", "[1, 2,\n]", Kind::CommaBeforeEnd, 1, 6);
    row("no comma", "[1\n 2]", Kind::CommaExpected, 2, 2);
    row("no colon", "{\"\xF0\x9F\x98\x80\" 1}", Kind::ColonExpected, 1, 6);
    row("a name without quotes", "{a: 1}", Kind::NameExpected, 1, 2);
    row("a word", "[None]", Kind::ValueExpected, 1, 2);
    row("a line end in a string", "\"a\nb\"", Kind::ControlCharacter, 1, 3);
    row("an escape", "\"\\x\"", Kind::EscapeUnknown, 1, 2);
    row("half a pair", "\"\\ud800\"", Kind::HalfSurrogate, 1, 2);
    row("twice", "{\"a\":1,\"\\u0061\":2}", Kind::NameTwice, 1, 8);
    row("words behind", "{} Here you are.", Kind::BehindTheEnd, 1, 4);
    row("large", "[1e999]", Kind::NumberTooLarge, 1, 2);
    row("a lone minus", "[-]", Kind::NotANumber, 1, 3);
}

void TestJsonText::faultsSayWhere()
{
    QFETCH(QString, text);
    QFETCH(JsonFault::Kind, kind);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto read = JsonText::read(text);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(kind));
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().column, column);
}

void TestJsonText::everySpanIsItsValue()
{
    Random random(newSeed());
    for (int i = 0; i < 1500; ++i) {
        const QString text = gap(random) + randomJson(random, 4) + gap(random);
        const JsonText json = readWell(text);
        const Json whole = parsed(text);
        for (int node = 0; node < int(json.nodes().size()); ++node) {
            const QString pointer = json.pointer(node);
            QCOMPARE(json.find(pointer), node);
            const Json &value = whole[pointerTo(pointer)];
            QVERIFY2(parsed(json.raw(node).toString()) == value, qPrintable(text));
            if (value.is_string())
                QCOMPARE(json.value(node), toQString(value.get_ref<const std::string &>()));
        }
    }
}

void TestJsonText::changingAValueChangesNothingElse()
{
    Random random(newSeed());
    for (int i = 0; i < 3000; ++i) {
        const QString text = gap(random) + randomJson(random, 3);
        const JsonText json = readWell(text);
        const int node = upTo(random, int(json.nodes().size()) - 1);
        Json expected = parsed(text);
        std::optional<TextChange> change;
        if (random() % 2 == 0) {
            const QString literal = randomJson(random, 1);
            expected[pointerTo(json.pointer(node))] = parsed(literal);
            change = withLiteral(json, node, literal);
        } else {
            const QString words = randomText(random);
            expected[pointerTo(json.pointer(node))] = toStdString(words);
            change = withString(json, node, words);
        }
        const QString after = change ? changed(text, *change) : text;
        QVERIFY2(parsed(after) == expected, qPrintable(text + u'\n' + after));
        // Before and behind the value every character is what it was.
        const JsonNode &old = json.node(node);
        QVERIFY(after.startsWith(QStringView(text).first(old.start)));
        QVERIFY(after.endsWith(QStringView(text).sliced(old.end)));
        if (!change)
            continue;
        QVERIFY(change->start >= json.codePoint(old.start));
        QVERIFY(change->end <= json.codePoint(old.end));
    }
}

void TestJsonText::stringsKeepTheirOtherEscapes()
{
    const QString text = QStringLiteral("[\"caf\\u00e9 \\/ \U0001F600 12 m\\u00b2\"]");
    const JsonText json = readWell(text);
    const auto change = withString(json, 1, QStringLiteral("café / \U0001F601 12 m²"));
    QVERIFY(change);
    QCOMPARE(changed(text, *change), QStringLiteral("[\"caf\\u00e9 \\/ \U0001F601 12 m\\u00b2\"]"));
    QCOMPARE(change->text, QStringLiteral("\U0001F601"));
    QCOMPARE(change->end - change->start, 1);
    QVERIFY(!withString(json, 1, json.value(1)));
}

void TestJsonText::growingKeepsTheStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *text, const char *pointer, const char *after) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(pointer)
                            << QString::fromUtf8(after);
    };
    row("[1]", "", "[1, 9]"); // nothing says how the text goes on
    row("{\"a\":[1]}", "/a", "{\"a\":[1,9]}");
    row("[1, 2]", "", "[1, 2, 9]");
    row("{\"a\": [1]}", "/a", "{\"a\": [1, 9]}");
    row("{\n  \"a\": [\n    1\n  ]\n}", "/a", "{\n  \"a\": [\n    1,\n    9\n  ]\n}");
    row("{\n  \"a\": []\n}", "/a", "{\n  \"a\": [\n    9\n  ]\n}");
    row("{\"a\":1}", "", "{\"a\":1,\"n\":9}");
    row("{\n\t\"a\": 1\n}", "", "{\n\t\"a\": 1,\n\t\"n\": 9\n}");
    row("{}", "", "{\"n\": 9}");
}

void TestJsonText::growingKeepsTheStyle()
{
    QFETCH(QString, text);
    QFETCH(QString, pointer);
    QFETCH(QString, after);
    const JsonText json = readWell(text);
    const int node = json.find(pointer);
    const TextChange change = json.node(node).kind == JsonNode::Kind::Array
        ? withElement(json, node, QStringLiteral("9"))
        : withMember(json, node, QStringLiteral("n"), QStringLiteral("9"));
    QCOMPARE(changed(text, change), after);
}

void TestJsonText::addingAndRemovingChangesNothingElse()
{
    Random random(newSeed());
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomJson(random, 3);
        const JsonText json = readWell(text);
        const int node = upTo(random, int(json.nodes().size()) - 1);
        const JsonNode &here = json.node(node);
        Json expected = parsed(text);
        const auto at = pointerTo(json.pointer(node));
        TextChange change;
        if (here.isGroup() && random() % 2 == 0) {
            const QString literal = randomJson(random, 1);
            const QString name = randomText(random) + QStringLiteral("new");
            if (here.kind == JsonNode::Kind::Array) {
                expected[at].push_back(parsed(literal));
                change = withElement(json, node, literal);
            } else {
                expected[at][toStdString(name)] = parsed(literal);
                change = withMember(json, node, name, literal);
            }
        } else if (here.parent >= 0) {
            Json &around = expected[at.parent_pointer()];
            if (here.isMember())
                around.erase(toStdString(here.name));
            else
                around.erase(std::size_t(here.place));
            change = without(json, node);
        } else {
            continue;
        }
        const QString after = changed(text, change);
        QVERIFY2(parsed(after) == expected, qPrintable(text + u'\n' + after));
        // The values that are left are written as before.
        const JsonText later = readWell(after);
        for (int other = 0; other < int(json.nodes().size()); ++other) {
            const JsonNode &old = json.node(other);
            const bool isOutside = old.end <= here.begin() || old.start >= here.end;
            if (isOutside && !here.isGroup() && !old.isGroup())
                QVERIFY2(after.contains(json.raw(other)), qPrintable(text + u'\n' + after));
        }
    }
}

void TestJsonText::pairsFollowWhatStayed()
{
    const JsonText draft = readWell(
        QStringLiteral("{\"items\":[\"floor\",\"cabinets\",\"lamp\"],\"old\":1,\"k\":2}"));
    const JsonText text
        = readWell(QStringLiteral("{\"k\":3,\"items\":[\"cabinets\",\"lamps\",\"sink\"]}"));
    const JsonPairs pairs = pairJson(draft, text);
    const auto before = [&](const char *pointer) {
        const int node = pairs.before[std::size_t(text.find(QString::fromLatin1(pointer)))];
        return node < 0 ? QStringLiteral("-") : draft.value(node);
    };
    QCOMPARE(before("/k"), QStringLiteral("2"));
    QCOMPARE(before("/items/0"), QStringLiteral("cabinets"));
    QCOMPARE(before("/items/1"), QStringLiteral("lamp"));
    QCOMPARE(before("/items/2"), QStringLiteral("-"));
    QCOMPARE(pairs.gone.size(), std::size_t(2));
    QCOMPARE(draft.value(pairs.gone[0].node), QStringLiteral("floor"));
    QCOMPARE(pairs.gone[0].under, text.find(QStringLiteral("/items")));
    QCOMPARE(draft.pointer(pairs.gone[1].node), QStringLiteral("/old"));
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
