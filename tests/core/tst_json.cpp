// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/model/json.h"
#include "core/model/jsonlines.h"
#include "core/model/plainjson.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace bluepencil;

// The cases are written by hand after RFC 8259, RFC 3629 (UTF-8) and RFC 3339, in the manner of
// "Parsing JSON is a Minefield": what a lenient reader would let pass is refused.
class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void depth_data();
    void depth();
    void namesTheReason_data();
    void namesTheReason();
    void mutatedBytesNeverHarm();
    void plainIsTheSame();
    void linesStayLines();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void timesSurvive();
    void linesOfAFile_data();
    void linesOfAFile();
    void lineLimit();
    void filesThatCannotBeRead();
};

namespace {

QByteArray inString(const char *bytes)
{
    return QByteArray("[\"") + bytes + "\"]";
}

// A name for a row: control characters would break the report.
QByteArray shown(const char *what, const char *bytes)
{
    return what + QByteArray(bytes).toPercentEncoding(" []{}():,'\"\\/*+#<>;=&@!?");
}

} // namespace

void TestJson::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &line) {
        QTest::newRow(name) << json << line;
    };
    row("empty object", "{}", "{}");
    row("empty array", "[]", "[]");
    row("a lone null", "null", "null");
    row("a lone text", "\"x\"", "\"x\"");
    row("white space", " \t\r\n[ 1 ,\n2 ] \n", "[1,2]");
    row("whole numbers", "[0,-0,7,-7]", "[0,0,7,-7]");
    row("largest whole numbers", "[18446744073709551615,-9223372036854775808]",
        "[18446744073709551615,-9223372036854775808]");
    row("fractions", "[0.5,-1.25,1e2,1E+2,1e-2,5e-324]", "[0.5,-1.25,100.0,100.0,0.01,5e-324]");
    row("largest double", "[1.7976931348623157e308]", "[1.7976931348623157e+308]");
    row("vanishing number", "[1e-400]", "[0.0]");
    row("escapes", R"(["\"\\\/\b\f\n\r\t\u0041"])", R"(["\"\\/\b\f\n\r\tA"])");
    row("escaped nul", R"(["\u0000"])", R"(["\u0000"])");
    row("surrogate pair", R"(["\ud83d\ude00"])", "[\"\xf0\x9f\x98\x80\"]");
    row("pair in capitals", R"(["\uDBFF\uDFFF"])", "[\"\xf4\x8f\xbf\xbf\"]");
    row("last code point", inString("\xf4\x8f\xbf\xbf"), inString("\xf4\x8f\xbf\xbf"));
    row("non-characters", inString("\xef\xbf\xbf\xef\xb7\x90"),
        inString("\xef\xbf\xbf\xef\xb7\x90"));
    row("byte order mark in a text", inString("\xef\xbb\xbf"), inString("\xef\xbb\xbf"));
    row("raw DEL", inString("\x7f"), inString("\x7f"));
    row("same key in siblings", R"([{"a":1},{"a":2}])", R"([{"a":1},{"a":2}])");
    row("same key above and below", R"({"a":{"a":{"a":1}}})", R"({"a":{"a":{"a":1}}})");
    row("empty key", R"({"":1})", R"({"":1})");
}

void TestJson::accepts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, line);
    const Result<Json> parsed = parseJson(json);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : toString(parsed.error())));
    QCOMPARE(toLine(*parsed), line);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json;
    };
    row("nothing", "");
    row("white space only", " \n");
    for (const char *cut : {"[", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"abc", "tru",
                            "[\"\\u12", "[1,", "[\"\\", "[\"\xe2\x82", "-", "[1.", "[1e", "nul"})
        row(shown("cut off: ", cut).constData(), cut);
    for (const char *more : {"1 2", "{}{}", "[]x", "{},", "[]]", "null null", "{}#"})
        row(shown("after the value: ", more).constData(), more);
    row("nul behind the value", QByteArray("{}\0", 3));
    row("nul and more behind the value", QByteArray("{}\0 and more", 12));
    row("nul before the value", QByteArray("\0{}", 3));
    row("nul in a text", QByteArray("[\"a\0b\"]", 7));
    row("byte order mark", "\xef\xbb\xbf{}");
    row("UTF-16", QByteArray("[\0]\0", 4));
    for (const char *wrong : {"[1,]",
                              "[,1]",
                              "[1 2]",
                              "{\"a\":1,}",
                              "{,}",
                              "{a:1}",
                              "{'a':1}",
                              "{\"a\" 1}",
                              "{1:1}",
                              "{\"a\":1 \"b\":2}",
                              "['a']",
                              "[01]",
                              "[-01]",
                              "[+1]",
                              "[.5]",
                              "[1.]",
                              "[1.e1]",
                              "[1e]",
                              "[0x1]",
                              "[NaN]",
                              "[Infinity]",
                              "[-Infinity]",
                              "[True]",
                              "[nil]",
                              "[1]//",
                              "[/**/1]",
                              "[\"\\x41\"]",
                              "[\"\\'\"]",
                              "[\"\\u12G4\"]",
                              "[\"\\U0041\"]",
                              "[\"\\u 041\"]",
                              "[1_000]",
                              "[\"\t\"]",
                              "[\"\n\"]",
                              "[\"\x1f\"]",
                              "[\f]",
                              "\xc2\xa0[]",
                              "[1]\xe2\x80\xa8",
                              "*",
                              "(1)"})
        row(shown("syntax: ", wrong).constData(), wrong);
    // RFC 3629 section 3 and 10.
    row("UTF-8: lone continuation", inString("\x80"));
    row("UTF-8: FF", inString("\xff"));
    row("UTF-8: FE", inString("\xfe"));
    row("UTF-8: overlong slash, 2 bytes", inString("\xc0\xaf"));
    row("UTF-8: overlong slash, 3 bytes", inString("\xe0\x80\xaf"));
    row("UTF-8: overlong slash, 4 bytes", inString("\xf0\x80\x80\xaf"));
    row("UTF-8: overlong nul", inString("\xc0\x80"));
    row("UTF-8: five bytes", inString("\xf8\x88\x80\x80\x80"));
    row("UTF-8: beyond U+10FFFF", inString("\xf4\x90\x80\x80"));
    row("UTF-8: high surrogate", inString("\xed\xa0\x80"));
    row("UTF-8: low surrogate", inString("\xed\xb0\x80"));
    row("UTF-8: surrogate pair (CESU-8)", inString("\xed\xa0\xbd\xed\xb8\x80"));
    row("UTF-8: cut short", inString("\xe2\x82"));
    row("UTF-8: Latin-1", inString("caf\xe9"));
    row("UTF-8: in a key", "{\"\xff\":1}");
    row("UTF-8: outside a text", "[\xff]");
    for (const char *lone : {R"(\ud800)", R"(\udc00)", R"(\ud800\ud800)", R"(\ud800x)",
                             R"(\udc00\ud800)", R"(\ud800\n)", R"(\uDBFF)", R"(\ude00\ude00)"})
        row(shown("lone surrogate: ", lone).constData(), inString(lone));
    row("lone surrogate in a key", R"({"\ud800":1})");
    row("duplicate key", R"({"a":1,"a":1})");
    row("duplicate key, not adjacent", R"({"a":1,"b":2,"a":3})");
    row("duplicate key, written differently", R"({"a":1,"\u0061":2})");
    row("duplicate empty key", R"({"":1,"":2})");
    row("duplicate key in an array", R"([0,{"a":1,"a":2}])");
    row("duplicate key far below", R"({"a":{"b":[[{"c":{"d":1,"d":2}}]]}})");
    row("duplicate key after a child", R"({"a":{"b":1},"a":2})");
    row("number over the largest double", "[1e400]");
    row("negative number over it", "[-1e400]");
    row("whole number of 30 digits", "[123456789012345678901234567890]");
    row("whole number one too large", "[18446744073709551616]");
    row("whole number one too small", "[-9223372036854775809]");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, json);
    const Result<Json> parsed = parseJson(json);
    QVERIFY2(!parsed, parsed ? toLine(*parsed).constData() : "");
    QCOMPARE(parsed.error().code, Error::Code::InvalidInput);
    QVERIFY(!parsed.error().what.isEmpty());
}

void TestJson::depth_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("taken");
    QTest::newRow("at the limit") << limits::JsonDepth << true;
    QTest::newRow("one more") << limits::JsonDepth + 1 << false;
    QTest::newRow("100,000") << 100'000 << false;
}

void TestJson::depth()
{
    QFETCH(int, levels);
    QFETCH(bool, taken);
    const QByteArray arrays = QByteArray(levels, '[') + QByteArray(levels, ']');
    const QByteArray objects
        = QByteArray("{\"a\":").repeated(levels - 1) + "{}" + QByteArray(levels - 1, '}');
    const QByteArray mixed = QByteArray("[{\"a\":").repeated(levels / 2) + (levels % 2 ? "[]" : "0")
        + QByteArray("}]").repeated(levels / 2);
    for (const QByteArray &json : {arrays, objects, mixed}) {
        const Result<Json> parsed = parseJson(json);
        QCOMPARE(parsed.has_value(), taken);
        if (!taken)
            QCOMPARE(parsed.error().code, Error::Code::LimitExceeded);
    }
    // Never closed: what decides is the depth, not the end.
    if (!taken)
        QCOMPARE(parseJson(QByteArray(levels, '[')).error().code, Error::Code::LimitExceeded);
}

void TestJson::namesTheReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &json, const QString &word) {
        QTest::newRow(name) << json << word;
    };
    row("key", R"({"total":1,"total":2})", QStringLiteral("\"total\""));
    row("UTF-8", inString("\xff"), QStringLiteral("UTF-8"));
    // Where the character begins, not where it breaks off.
    row("Latin-1", inString("caf\xe9"), QStringLiteral("UTF-8, at byte 6"));
    row("cut short", inString("\xe2\x82"), QStringLiteral("UTF-8, at byte 3"));
    row("after a whole one", inString("\xc3\xa9\xff"), QStringLiteral("UTF-8, at byte 5"));
    row("beyond U+10FFFF", inString("\xf4\x90\x80\x80"), QStringLiteral("UTF-8, at byte 3"));
    row("surrogate", inString(R"(\ud800)"), QStringLiteral("surrogate"));
    row("end", "{\"a\":", QStringLiteral("ends too early"));
    row("number", "[1e400]", QStringLiteral("too large"));
    row("digits", "[123456789012345678901234567890]", QStringLiteral("too large"));
    row("place", "[1,]", QStringLiteral("byte 4"));
    row("mark", "\xef\xbb\xbf{}", QStringLiteral("byte order mark"));
    row("nul", QByteArray("{}\0", 3), QStringLiteral("byte 3"));
}

void TestJson::namesTheReason()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const Result<Json> parsed = parseJson(json);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().what.contains(word), qPrintable(parsed.error().what));
}

void TestJson::mutatedBytesNeverHarm()
{
    const QByteArray seedJson
        = R"({"a":[1,-2.5e3,true,null,"é\ud83d\ude00 \u2028"],"b":{"c":"x","d":[]}})";
    for (quint32 seed = 0; seed < 20'000; ++seed) {
        std::mt19937 random(seed);
        QByteArray bytes = seedJson;
        for (int i = 0; i < 3; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
            if (random() % 2)
                bytes[at] = static_cast<char>(random());
            else
                bytes.remove(at, 1);
        }
        const Result<Json> parsed = parseJson(bytes);
        if (!parsed)
            continue;
        const Result<Json> again = parseJson(toLine(*parsed));
        QVERIFY2(again && *again == *parsed, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

// The quick way through is held against the library's own reader, which it is there to save.
void TestJson::plainIsTheSame()
{
    const QByteArray whole
        = R"({"n":[0,7,-7,123456789012345678,-123456789012345678,0.1,-0.0,2.5e-3,1E+2,5e-324],)"
          R"("t":["","é\ud83d\ude00 \u2028\"\\\/\b\f\n\r\t","😀"], "o":{"":{},"a":[true,false,null]}})";
    QVERIFY(parsePlainJson(whole));
    int read = 0;
    for (quint32 seed = 0; seed < 20'000; ++seed) {
        std::mt19937 random(seed);
        QByteArray bytes = whole;
        for (auto i = random() % 3; i > 0; --i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
            if (random() % 2)
                bytes[at] = "0123456789-.eE\"\\,:[]{} tfnu"[random() % 28];
            else
                bytes.remove(at, 1);
        }
        const std::optional<Json> plain = parsePlainJson(bytes);
        if (!plain)
            continue;
        ++read;
        const Json other = Json::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
        QVERIFY2(!other.is_discarded() && other == *plain && other.dump() == plain->dump(),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        const Json flat = other.flatten();
        const Json plainFlat = plain->flatten();
        for (const auto &[pointer, value] : flat.items()) {
            const Json &same = plainFlat[pointer];
            // Of a whole zero the sign may be lost, which no number has.
            const bool isZero = value == 0 && value.is_number_integer() && same.is_number_integer();
            QVERIFY2(same.type() == value.type() || isZero, pointer.c_str());
        }
    }
    QVERIFY(read > 5'000);
}

void TestJson::linesStayLines()
{
    const QString text = QStringLiteral("a\nb\rc\u2028d\u2029e\u0085f\u00e9g");
    const QByteArray line = jsonString(text);
    for (const char *end : {"\n", "\r", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xc2\x85"})
        QVERIFY(!line.contains(end));
    QVERIFY(line.contains("\xc3\xa9"));
    QCOMPARE(toQString(parseJson(line)->get<std::string>()), text);
    // Half a pair, which no input path lets in, does not break the line.
    QCOMPARE(jsonString(QString(QChar(0xd800))), QByteArray("\"?\""));
}

void TestJson::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char *text, qint64 time) {
        QTest::newRow(text) << QString::fromLatin1(text) << time;
    };
    // The first five are the examples of RFC 3339 section 5.8, all milliseconds computed with
    // Python: datetime.fromisoformat(…).timestamp().
    row("1985-04-12T23:20:50.52Z", 482'196'050'520);
    row("1996-12-19T16:39:57-08:00", 851'042'397'000);
    row("1990-12-31T23:59:60Z", 662'687'999'000); // a leap second counts as the one before it
    row("1990-12-31T15:59:60-08:00", 662'687'999'000);
    row("1937-01-01T12:00:27.87+00:20", -1'041'337'172'130);
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:59:59.999Z", -1);
    row("2024-02-29T00:00:00Z", 1'709'164'800'000);
    row("2000-02-29T23:59:59Z", 951'868'799'000);
    row("2026-11-23T21:30:00z", 1'795'469'400'000);
    row("2026-11-23t21:30:00Z", 1'795'469'400'000);
    row("2026-11-23 21:30:00Z", 1'795'469'400'000);
    row("2026-11-23T21:30:00-00:00", 1'795'469'400'000);
    row("2026-11-23T21:30:00+23:59", 1'795'383'060'000);
    row("2026-11-23T21:30:00.1Z", 1'795'469'400'100);
    row("2026-11-23T21:30:00.123456789Z", 1'795'469'400'123);
    row("9999-12-31T23:59:59.999Z", 253'402'300'799'999);
    row("0001-01-01T00:00:00Z", -62'135'596'800'000);
}

void TestJson::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, time);
    const std::optional<UtcMs> read = fromRfc3339(text);
    QVERIFY(read);
    QCOMPARE(*read, time);
}

void TestJson::refusesTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "now",
                             "2026-11-23",
                             "2026-11-23T21:30:00",
                             "2026-11-23T21:30Z",
                             "2026-11-23T24:00:00Z",
                             "2026-11-23T21:60:00Z",
                             "2026-11-23T21:30:61Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-04-31T00:00:00Z",
                             "2026-01-00T00:00:00Z",
                             "2023-02-29T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2026-11-23T21:30:00+0100",
                             "2026-11-23T21:30:00+01",
                             "2026-11-23T21:30:00+24:00",
                             "2026-11-23T21:30:00+01:60",
                             "2026-11-23T21:30:00,5Z",
                             "2026-11-23T21:30:00.Z",
                             "2026-11-23T21:30:00.1234567890Z",
                             "2026-11-23T21:30:00Z ",
                             " 2026-11-23T21:30:00Z",
                             "2026-11-23T21:30:00Z\n",
                             "26-11-23T21:30:00Z",
                             "2026-11-23_21:30:00Z",
                             "2026-1-23T21:30:00Z",
                             "20261123T213000Z",
                             "2026-W48-1T21:30:00Z",
                             "+2026-11-23T21:30:00Z",
                             "2026-11-23T21:30:00 CET",
                             "9999-12-31T23:59:59-00:01",
                             "0001-01-01T00:00:00+00:01",
                             "0000-01-01T00:00:00Z",
                             "1795469400000"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٦-11-23T21:30:00Z");
}

void TestJson::refusesTimes()
{
    QFETCH(QString, text);
    QVERIFY(!fromRfc3339(text));
}

void TestJson::timesSurvive()
{
    for (quint32 seed = 0; seed < 10'000; ++seed) {
        std::mt19937_64 random(seed);
        const UtcMs time = std::uniform_int_distribution<qint64>(-62'135'596'800'000,
                                                                 253'402'300'799'999)(random);
        QVERIFY2(fromRfc3339(toRfc3339(time)) == time,
                 qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(toRfc3339(time))));
    }
}

void TestJson::linesOfAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char *name, const QByteArray &content, const QByteArrayList &lines,
                        const QList<int> &numbers) {
        QTest::newRow(name) << content << lines << numbers;
    };
    row("empty file", "", {}, {});
    row("one line", "{}\n", {"{}"}, {1});
    row("no last line feed", "{}\n[1]", {"{}", "[1]"}, {1, 2});
    row("blank lines count", "\n{}\n \t\n\n[]\n", {"{}", "[]"}, {2, 5});
    row("CR LF", "{}\r\n[]\r\n", {"{}", "[]"}, {1, 2});
    row("byte order mark at the start", "\xef\xbb\xbf{}\n", {"{}"}, {1});
    row("byte order mark later is kept", "{}\n\xef\xbb\xbf[]\n", {"{}", "\xef\xbb\xbf[]"}, {1, 2});
    row("only a byte order mark", "\xef\xbb\xbf", {}, {});
    row("nul is kept", QByteArray("{}\0\n", 4), {QByteArray("{}\0", 3)}, {1});
    row("U+2028 is no line end", "\"\xe2\x80\xa8\"\n", {"\"\xe2\x80\xa8\""}, {1});
}

void TestJson::linesOfAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, lines);
    QFETCH(QList<int>, numbers);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lines.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    JsonLinesReader reader(path);
    QVERIFY(reader.open());
    QByteArrayList found;
    QList<int> foundNumbers;
    while (true) {
        const auto line = reader.next();
        QVERIFY(line);
        if (!*line)
            break;
        found += **line;
        foundNumbers += reader.lineNumber();
    }
    QCOMPARE(found, lines);
    QCOMPARE(foundNumbers, numbers);
}

void TestJson::lineLimit()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lines.jsonl"));
    for (const QByteArray &mark : {QByteArray(), QByteArray("\xef\xbb\xbf")}) {
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray()}) {
            for (const qsizetype extra : {0, 1, 2, 3, 4}) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(mark + QByteArray(limits::LineBytes + extra, 'x') + end);
                file.close();
                JsonLinesReader reader(path);
                QVERIFY(reader.open());
                const auto line = reader.next();
                QCOMPARE(line.has_value(), extra == 0);
                if (line) {
                    QCOMPARE((**line).size(), limits::LineBytes);
                } else {
                    QCOMPARE(line.error().code, Error::Code::LimitExceeded);
                    QVERIFY(line.error().where.endsWith(QStringLiteral("line 1")));
                }
            }
        }
    }
}

void TestJson::filesThatCannotBeRead()
{
    QTemporaryDir dir;
    JsonLinesReader folder(dir.path());
    QCOMPARE(folder.open().error().code, Error::Code::InvalidArgument);
    JsonLinesReader missing(dir.filePath(QStringLiteral("none.jsonl")));
    const Result<> opened = missing.open();
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY(opened.error().where.endsWith(QStringLiteral("none.jsonl")));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
