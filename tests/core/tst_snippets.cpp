// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's own snippets: their file, and what stands in place of their placeholders.
#include "core/review/snippets.h"

#include <QTest>

using namespace bluepencil;

namespace {

Item someItem()
{
    const auto item = parseItem(
        R"({"external_id":"48255","messages":[{"role":"user","content":"Hi","name":"Old Name"},)"
        R"({"role":"assistant","content":"Hello","name":"Bot"},)"
        R"({"role":"user","content":"Again","name":"Declan  {reviewer}"}],"draft":"x",)"
        R"("facts":[{"name":"Refund","value":"46.90","unit":"EUR"},)"
        R"({"name":"share","value":12.5,"unit":"%"},{"name":"order: no","value":"A-1"}]})");
    if (!item)
        qFatal("%s", qPrintable(toString(item.error())));
    return *item;
}

ExpandedSnippet expanded(const char *text, const Item &item = someItem())
{
    return expandSnippet(QString::fromUtf8(text), item, QStringLiteral("Ada"));
}

} // namespace

class TestSnippets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesTakeThePlace_data();
    void valuesTakeThePlace();
    void theCursorHasItsPlace();
    void unknownOnesStayAndAreTold();
    void theFileComesBack();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

void TestSnippets::valuesTakeThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << "Hello."
                          << "Hello.";
    // The customer's own braces are not read again.
    QTest::newRow("customer") << "Dear {customer},"
                              << "Dear Declan {reviewer},";
    QTest::newRow("id") << "Case {external_id}: {reviewer}"
                        << "Case 48255: Ada";
    QTest::newRow("fact") << "{fact:Refund} or {fact: refund }"
                          << "46.90 EUR or 46.90 EUR";
    QTest::newRow("percent") << "{fact:share}"
                             << "12.5%";
    QTest::newRow("fact with a colon") << "{fact:order: no}"
                                       << "A-1";
    QTest::newRow("json") << R"({"a": 1} {} { customer } {Customer} {a{customer}})"
                          << R"({"a": 1} {} { customer } {Customer} {aDeclan {reviewer}})";
    QTest::newRow("open") << "{customer"
                          << "{customer";
}

void TestSnippets::valuesTakeThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const ExpandedSnippet made = expandSnippet(text, someItem(), QStringLiteral("Ada"));
    QCOMPARE(made.text, shown);
    QCOMPARE(made.unknown, QStringList());
    QVERIFY(!made.caret);
}

void TestSnippets::theCursorHasItsPlace()
{
    const ExpandedSnippet made = expanded("😀 {customer}: {cursor}. {cursor}Bye");
    QCOMPARE(made.text, QStringLiteral("😀 Declan {reviewer}: . Bye"));
    QCOMPARE(made.caret, std::optional<qsizetype>(21));
    QCOMPARE(expanded("{cursor}").caret, std::optional<qsizetype>(0));
}

void TestSnippets::unknownOnesStayAndAreTold()
{
    const ExpandedSnippet made = expanded("{fact:none} {signature} {fact:none} {reviewer}");
    QCOMPARE(made.text, QStringLiteral("{fact:none} {signature} {fact:none} Ada"));
    QCOMPARE(made.unknown,
             (QStringList {QStringLiteral("{fact:none}"), QStringLiteral("{signature}")}));
    Item nameless = someItem();
    for (Message &message : nameless.messages)
        message.name.clear();
    QCOMPARE(expanded("{customer}", nameless).unknown, QStringList {QStringLiteral("{customer}")});
    nameless.attributes = {{"customer", "Ms Green"}};
    QCOMPARE(expanded("{customer}", nameless).text, QStringLiteral("Ms Green"));
}

void TestSnippets::theFileComesBack()
{
    const std::vector<Snippet> snippets {
        {QStringLiteral("hi"), QStringLiteral("Hello {customer},\n\"you\" – 😀\u00A0\u2028.")},
        {QStringLiteral("ü"), QString()}};
    const QByteArray bytes = snippetsJson(snippets);
    QCOMPARE(parseSnippets(bytes).value(), snippets);
    QCOMPARE(snippetsJson({}), QByteArray("{\"snippets\":[]}\n"));
    const QStringList words {QStringLiteral("Taillandier"), QStringLiteral("größe")};
    QCOMPARE(parseOwnWords(ownWordsJson(words)).value(), words);
}

void TestSnippets::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no list") << QByteArray(R"({"snippets":1})") << "/snippets";
    QTest::newRow("no object") << QByteArray(R"({"snippets":[{},1]})") << "/snippets/1";
    QTest::newRow("too long") << R"({"snippets":[{"abbreviation":")" + QByteArray(41, 'a')
            + R"(","text":""}]})"
                              << "/snippets/0";
    QTest::newRow("too much") << R"({"snippets":[{"abbreviation":"a","text":")"
            + QByteArray(16'385, 'a') + R"("}]})"
                              << "/snippets/0";
}

void TestSnippets::brokenFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto read = parseSnippets(json);
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
    QVERIFY(!parseSnippets("not json"));
    QVERIFY(!parseOwnWords(R"({"words":[1]})"));
}

QTEST_APPLESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
