// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the correction memory and its answer as they go through a gateway: what is told is
// what is heard, and nothing is taken for a suggestion that is none.
#include "core/review/memoryjson.h"

#include <QTest>

#include <utility>

using namespace bluepencil;

namespace {

const QString text = QStringLiteral("\U0001F600 Please utilise it, then utilise that.");

// The second is only offered between its neighbours. Offsets count the face as one.
MemoryAnswer answerOfTwo()
{
    MemoryAnswer answer;
    answer.suggestions.push_back({9,
                                  16,
                                  QStringLiteral("utilise"),
                                  QStringLiteral("use"),
                                  {},
                                  {},
                                  6,
                                  7,
                                  2,
                                  wilsonRate(6, 7)});
    answer.suggestions.push_back({26, 33, QStringLiteral("utilise"), QStringLiteral("use"),
                                  QStringLiteral("then "), QStringLiteral(" that"), 4, 4, 1,
                                  wilsonRate(4, 4)});
    answer.similar.push_back({QStringLiteral("old-1"), QStringLiteral("How\nand \u2028where?"),
                              QStringLiteral("Use it."), 1'795'000'000'123, 0.7});
    return answer;
}

} // namespace

class TestMemoryJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuestion();
    void aPlainQuestion();
    void theAnswer();
    void anEmptyAnswer();
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void placesInTheirOrder();
};

void TestMemoryJson::theQuestion()
{
    const MemoryQuestion asked {QStringLiteral("01A"),      QStringLiteral("mail"),
                                QStringLiteral("en"),       QStringLiteral("reply"),
                                QStringLiteral("Where\n?"), text};
    const QByteArray told = writeMemoryQuestion(asked);
    QCOMPARE(told,
             QByteArray("{\"item_id\":\"01A\",\"queue\":\"mail\",\"language\":\"en\",\"task\":"
                        "\"reply\",\"question\":\"Where\\n?\",\"text\":\"\xf0\x9f\x98\x80 Please "
                        "utilise it, then utilise that.\"}"));
    const auto heard = readMemoryQuestion(*parseJson(told));
    QVERIFY(heard.has_value());
    QCOMPARE(heard->itemId, asked.itemId);
    QCOMPARE(heard->queue, asked.queue);
    QCOMPARE(heard->language, asked.language);
    QCOMPARE(heard->task, asked.task);
    QCOMPARE(heard->question, asked.question);
    QCOMPARE(heard->text, asked.text);
}

// What is not known is not told; a text that was emptied is.
void TestMemoryJson::aPlainQuestion()
{
    const QByteArray told = writeMemoryQuestion({{}, QStringLiteral("default"), {}, {}, {}, {}});
    QCOMPARE(told, QByteArray("{\"queue\":\"default\",\"text\":\"\"}"));
    QVERIFY(readMemoryQuestion(*parseJson(told)).has_value());
    for (const char *less : {"{}", "{\"queue\":\"default\"}", "{\"text\":\"x\"}",
                             "{\"queue\":\"\",\"text\":\"x\"}", "{\"queue\":1,\"text\":\"x\"}"})
        QVERIFY2(!readMemoryQuestion(*parseJson(less)).has_value(), less);
}

void TestMemoryJson::theAnswer()
{
    const MemoryAnswer answer = answerOfTwo();
    const auto heard = parseMemoryAnswer(writeMemoryAnswer(answer), text);
    QVERIFY2(heard.has_value(), heard ? "" : qPrintable(toString(heard.error())));
    QVERIFY(heard->suggestions == answer.suggestions);
    QVERIFY(heard->similar == answer.similar);
    // Another text has other words there.
    QVERIFY(!parseMemoryAnswer(writeMemoryAnswer(answer), text.mid(2)).has_value());
}

void TestMemoryJson::anEmptyAnswer()
{
    QCOMPARE(writeMemoryAnswer({}), QByteArray("{\"suggestions\":[],\"similar\":[]}"));
    const auto heard = parseMemoryAnswer(writeMemoryAnswer({}), {});
    QVERIFY(heard.has_value());
    QVERIFY(heard->suggestions.empty() && heard->similar.empty());
}

void TestMemoryJson::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value"); // empty: it is taken out
    const auto row = [](const char *name, const char *pointer, const char *value) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value);
    };
    row("without suggestions", "/suggestions", "");
    row("suggestions that are none", "/suggestions", "{}");
    row("a suggestion that is none", "/suggestions/0", "5");
    row("no place", "/suggestions/0/start", "");
    row("before the text", "/suggestions/0/start", "-1");
    row("not a whole place", "/suggestions/0/start", "9.5");
    row("longer than its words", "/suggestions/0/end", "17");
    row("ends before it starts", "/suggestions/0/end", "8");
    row("other words", "/suggestions/0/before", "\"utilize\"");
    row("no words", "/suggestions/0/before", "");
    row("nothing in their place", "/suggestions/0/after", "");
    row("another neighbour", "/suggestions/1/left", "\"now \"");
    row("another neighbour behind", "/suggestions/1/right", "\" this\"");
    row("no interval", "/suggestions/0/acceptance", "");
    row("an interval that is none", "/suggestions/0/acceptance", "0.5");
    row("within an interval", "/suggestions/0/acceptance/n", "\"6\"");
    row("less than none", "/suggestions/0/changed", "-1");
    row("without similar items", "/similar", "");
    row("an item without a name", "/similar/0/external_id", "");
    row("an item without a text", "/similar/0/final_text", "");
    row("no time", "/similar/0/decided_at", "\"yesterday\"");
    row("how near is not said", "/similar/0/nearness", "null");
}

void TestMemoryJson::whatIsNoAnswer()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    Json told = *parseJson(writeMemoryAnswer(answerOfTwo()));
    const Json::json_pointer place(pointer.toStdString());
    QVERIFY(told.contains(place));
    if (value.isEmpty())
        told.at(place.parent_pointer()).erase(place.back());
    else
        told.at(place) = *parseJson(value);
    const auto heard = parseMemoryAnswer(toLine(told), text);
    QVERIFY(!heard.has_value());
    QCOMPARE(heard.error().code, Error::Code::InvalidInput);
    QVERIFY(!parseMemoryAnswer("no JSON", text).has_value());
}

// None twice, none behind the text, none within the one before.
void TestMemoryJson::placesInTheirOrder()
{
    MemoryAnswer answer = answerOfTwo();
    std::swap(answer.suggestions[0], answer.suggestions[1]);
    QVERIFY(!parseMemoryAnswer(writeMemoryAnswer(answer), text).has_value());
    answer.suggestions[1] = answer.suggestions[0];
    QVERIFY(!parseMemoryAnswer(writeMemoryAnswer(answer), text).has_value());
    answer.suggestions.pop_back();
    QVERIFY(parseMemoryAnswer(writeMemoryAnswer(answer), text).has_value());
    // Words that come between two neighbours have a place without words; it has to be in the text.
    answer.suggestions[0].before.clear();
    answer.suggestions[0].left.clear();
    answer.suggestions[0].right.clear();
    for (const int at : {0, 39}) {
        answer.suggestions[0].start = at;
        answer.suggestions[0].end = at;
        QVERIFY(parseMemoryAnswer(writeMemoryAnswer(answer), text).has_value());
    }
    answer.suggestions[0].start = 40;
    answer.suggestions[0].end = 40;
    QVERIFY(!parseMemoryAnswer(writeMemoryAnswer(answer), text).has_value());
}

QTEST_GUILESS_MAIN(TestMemoryJson)
#include "tst_memoryjson.moc"
