// SPDX-License-Identifier: GPL-3.0-or-later
// Where white space means something.
#include "core/text/codelines.h"

#include <QStringList>
#include <QTest>

using namespace bluepencil;

class TestCodeLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void paragraphSeparatorsEndLines();
    void isLinear();
};

void TestCodeLines::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // the stretches, joined by " § "
    const auto row = [](const char *name, const char *text, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    row("prose", "Dear Ann,\n\nall is well.  Really.\nYours", "");
    row("fence", "Run:\n```sh\nls -l\n```\nDone", "```sh\nls -l\n```");
    row("tilde", "~~~\na\n~~~", "~~~\na\n~~~");
    // CommonMark 0.31, examples 122, 124, 126.
    row("other mark inside", "```\naaa\n~~~\n```\nb", "```\naaa\n~~~\n```");
    row("shorter inside", "````\naaa\n```\n``````\nb", "````\naaa\n```\n``````");
    row("left open", "a\n```\nb\n\nc", "```\nb\n\nc");
    row("code in a line", "say ```x``` or\n```a``` b\nc", "");
    row("words behind do not close", "```\na\n``` b\nc", "```\na\n``` b\nc");
    row("indented too far", "    ```\na", "");
    row("tab", "a\nb\tc\nd", "b\tc");
    row("pipes", "Prices:\n| a | b |\n|---|---|\n| 1 | 2 |\nend",
        "| a | b |\n|---|---|\n| 1 | 2 |");
    row("pipes without edges", "a | b\n--|--\n1 | 2", "a | b\n--|--\n1 | 2");
    row("one line with a pipe", "either a | b or c\nnothing", "");
    row("lined up", "Item      Price\nKettle    46.90\nMat       12.00\nBye",
        "Item      Price\nKettle    46.90\nMat       12.00");
    row("not lined up", "one   two\nthree four  five", "");
    row("two apart", "\ta\nb\n\tc", "\ta § \tc");
    row("empty", "", "");
}

void TestCodeLines::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QStringList found;
    for (const CodeLines &lines : codeLinesIn(text))
        found.append(text.mid(lines.start, lines.end - lines.start));
    QCOMPARE(found.join(QStringLiteral(" § ")), code);
}

void TestCodeLines::paragraphSeparatorsEndLines()
{
    const QString text = QStringLiteral("a\u2029\tb\u2029c");
    QCOMPARE(codeLinesIn(text), (std::vector<CodeLines> {{2, 4}}));
}

void TestCodeLines::isLinear()
{
    // Of the worst kinds 1 MB each, which anything quadratic would not live through.
    for (const QString &part : {QStringLiteral("a  "), QStringLiteral("a  b\n"),
                                QStringLiteral("```\n"), QStringLiteral("|"), QStringLiteral("`")})
        QVERIFY(codeLinesIn(part.repeated(1'000'000 / part.size())).size() < 2);
}

QTEST_APPLESS_MAIN(TestCodeLines)
#include "tst_codelines.moc"
