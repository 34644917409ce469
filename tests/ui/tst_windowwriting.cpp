// SPDX-License-Identifier: GPL-3.0-or-later
// What helps while writing in the draft, in the real window by keys: find and replace, snippets,
// facts and references, white space.
#include "core/privacy/places.h"
#include "tests/support/clirunner.h"
#include "tests/ui/rig/writingdesk.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/owntexts.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;

const QString letter = QStringLiteral("We recieved your parcel. It occured to Wexcomb's team to "
                                      "check the kettle, and the kettle is fine.");

} // namespace

class TestWindowWriting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wordsAreFoundByKeys();
    void caseAndWholeWordsCount();
    void oneMatchIsReplaced();
    void allAreReplacedInOneStep();

    void aSnippetIsWrittenAndInserted();
    void aTypedAbbreviationBecomesItsText();
    void unknownPlaceholdersAreTold();
    void twoOfOneNameAreNotKept();
    void aBrokenFileIsLeftAsItIs();

    void factsAndReferencesAreInserted();
    void pasteIsPlainText();
    void dropIsPlainText();

    void whiteSpaceIsShownInCode();
    void whiteSpaceIsTurnedByKeys();

    void theFilesAreOnTheListOfPlaces();

private:
    static void writeSnippets(const WindowRig &rig, const QByteArray &json);
    static QString fixedWords(const WritingDesk &desk);
};

void TestWindowWriting::init()
{
    QApplication::clipboard()->clear();
}

void TestWindowWriting::writeSnippets(const WindowRig &rig, const QByteArray &json)
{
    QVERIFY(test::writeFile(rig.folder.filePath(QStringLiteral("snippets.json")), json));
}

// Find and replace ------------------------------------------------------------------------------

void TestWindowWriting::wordsAreFoundByKeys()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(letter));
    rig.key(Qt::Key_H, ctrl);
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
    rig.type(QStringLiteral("KETTLE"));
    QCOMPARE(desk.found(), QStringLiteral("kettle|kettle"));
    QCOMPARE(desk.line("findCount"), QStringLiteral("2 match(es)"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 1 of 2"));
    const auto first = desk.editor().selection();
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 2 of 2"));
    QVERIFY(first && desk.editor().selection() && desk.editor().selection()->first > first->first);
    rig.shoot(QStringLiteral("writing-find"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 1 of 2"));
    rig.key(Qt::Key_Return, shift);
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 2 of 2"));
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
    rig.type(QStringLiteral("s"));
    QCOMPARE(desk.line("findCount"), QStringLiteral("No match in the draft"));
    rig.key(Qt::Key_Escape);
    QVERIFY(!desk.isVisible("findBar"));
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(desk.found(), QString());
    QCOMPARE(desk.text(), letter);
    // What is selected is looked for, also from the draft.
    rig.select(QStringLiteral("team"));
    rig.key(Qt::Key_H, ctrl);
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 1 of 1"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_H, ctrl | shift);
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
}

void TestWindowWriting::caseAndWholeWordsCount()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("Art is art, not artful 😀 art.")));
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("art"));
    QCOMPARE(desk.found(), QStringLiteral("Art|art|art|art"));
    QVERIFY(rig.tabTo("findMatchCase"));
    rig.key(Qt::Key_Space);
    QCOMPARE(desk.found(), QStringLiteral("art|art|art"));
    QVERIFY(rig.tabTo("findWholeWords"));
    rig.key(Qt::Key_Space);
    QCOMPARE(desk.found(), QStringLiteral("art|art"));
    QCOMPARE(desk.editor().tools().found().back().start, 26); // UTF-16 of the document
}

void TestWindowWriting::oneMatchIsReplaced()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("one two one two one")));
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("one"));
    QVERIFY(rig.tabTo("replaceWords"));
    rig.type(QStringLiteral("1"));
    // Nothing is replaced that was not gone to before.
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.text(), QStringLiteral("one two one two one"));
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 1 of 3"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.text(), QStringLiteral("1 two one two one"));
    QCOMPARE(desk.line("findCount"), QStringLiteral("Match 1 of 2"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.text(), QStringLiteral("1 two 1 two one"));
    QCOMPARE(rig.focusName(), QStringLiteral("replaceWords"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), QStringLiteral("1 two one two one"));
}

void TestWindowWriting::allAreReplacedInOneStep()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    const QString draft = QStringLiteral("😀 a-a 😀 a\na");
    QVERIFY(desk.open(draft));
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("a"));
    QVERIFY(rig.tabTo("replaceWords"));
    rig.type(QStringLiteral("aa$1"));
    QVERIFY(rig.tabTo("findReplaceAll"));
    rig.key(Qt::Key_Space);
    QCOMPARE(desk.text(), QStringLiteral("😀 aa$1-aa$1 😀 aa$1\naa$1"));
    QCOMPARE(desk.toast(), QStringLiteral("4 match(es) replaced"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), draft);
    rig.key(Qt::Key_Z, ctrl | shift);
    QVERIFY(desk.text().startsWith(QStringLiteral("😀 aa$1-")));
}

// Snippets --------------------------------------------------------------------------------------

void TestWindowWriting::aSnippetIsWrittenAndInserted()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("All is well.")));
    rig.key(Qt::Key_J, ctrl);
    QVERIFY(desk.isVisible("snippetPalette"));
    rig.key(Qt::Key_Escape);
    // Written on a page of its own.
    rig.key(Qt::Key_J, ctrl | shift);
    QCOMPARE(rig.focusName(), QStringLiteral("snippetAdd"));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.focusName(), QStringLiteral("snippetAbbreviation"));
    rig.type(QStringLiteral("greet"));
    QVERIFY(rig.tabTo("snippetText"));
    rig.type(QStringLiteral("Dear {customer},\n{cursor}\nYour refund of {fact:Refund} is on its "
                            "way.\n"));
    rig.shoot(QStringLiteral("writing-snippets-page"));
    rig.key(Qt::Key_Escape);
    QVERIFY(test::readFile(rig.folder.filePath(QStringLiteral("snippets.json")))
                .startsWith("{\"snippets\":[{\"abbreviation\":\"greet\",\"text\":\"Dear"));
    // And put in at the cursor, in place of what is selected.
    rig.key(Qt::Key_Home, ctrl);
    rig.key(Qt::Key_Right, shift);
    rig.key(Qt::Key_J, ctrl);
    rig.type(QStringLiteral("gt"));
    QCOMPARE(rig.find<QPlainTextEdit>("snippetPalettePreview")->toPlainText(),
             QStringLiteral("Dear Declan Moriarty,\n\nYour refund of 46.90 EUR is on its way.\n"));
    rig.shoot(QStringLiteral("writing-snippets"));
    rig.key(Qt::Key_Return);
    QVERIFY(!desk.isVisible("snippetPalette"));
    QCOMPARE(desk.text(),
             QStringLiteral("Dear Declan Moriarty,\n\nYour refund of 46.90 EUR is on its way.\n"
                            "ll is well."));
    QCOMPARE(desk.editor().caret(), 22);
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.type(QStringLiteral("Hi"));
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), QStringLiteral("All is well."));
}

void TestWindowWriting::aTypedAbbreviationBecomesItsText()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    writeSnippets(rig, R"({"snippets":[{"abbreviation":"br","text":"Best regards, {reviewer}"}]})");
    QVERIFY(desk.open(QStringLiteral("😀 Well. ")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("br"));
    rig.key(Qt::Key_J, ctrl);
    QCOMPARE(desk.text(), QStringLiteral("😀 Well. Best regards, Ada Tester"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), QStringLiteral("😀 Well. br"));
    // A longer word is none.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("b"));
    rig.key(Qt::Key_J, ctrl);
    QVERIFY(desk.isVisible("snippetPalette"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(desk.text(), QStringLiteral("😀 Well. brb"));
}

void TestWindowWriting::unknownPlaceholdersAreTold()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    writeSnippets(rig, R"({"snippets":[{"abbreviation":"x","text":"{fact:none} {reviewer}"}]})");
    QVERIFY(desk.open(QStringLiteral("All is well.")));
    rig.key(Qt::Key_J, ctrl);
    QCOMPARE(rig.find<Paragraph>("snippetPaletteWarning")->text(),
             QStringLiteral("No value here, so it stays as it is: {fact:none}"));
    rig.key(Qt::Key_Return);
    QVERIFY(desk.text().startsWith(QStringLiteral("{fact:none} Ada TesterAll")));
    QCOMPARE(
        desk.toast(),
        QStringLiteral("1 placeholder(s) stayed in the text, with no value here: {fact:none}"));
}

void TestWindowWriting::twoOfOneNameAreNotKept()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    const QByteArray before = R"({"snippets":[{"abbreviation":"a","text":"one"}]})";
    writeSnippets(rig, before);
    QVERIFY(desk.open(letter));
    rig.key(Qt::Key_J, ctrl | shift);
    QCOMPARE(rig.focusName(), QStringLiteral("snippetList"));
    QVERIFY(rig.tabTo("snippetAdd"));
    rig.key(Qt::Key_Space);
    rig.type(QStringLiteral("A"));
    QVERIFY(rig.tabTo("snippetText"));
    rig.type(QStringLiteral("two"));
    rig.key(Qt::Key_Escape);
    const QString file = rig.folder.filePath(QStringLiteral("snippets.json"));
    QCOMPARE(test::readFile(file), before);
    // It is not lost: it stands there with what is wrong with it.
    rig.key(Qt::Key_J, ctrl | shift);
    QVERIFY(rig.find<Paragraph>("snippetsVerdict")->text().startsWith(QStringLiteral("Two ")));
    QCOMPARE(rig.find<QPlainTextEdit>("snippetText")->toPlainText(), QStringLiteral("two"));
    QVERIFY(rig.tabTo("snippetAbbreviation"));
    rig.type(QStringLiteral("b"));
    rig.key(Qt::Key_Escape);
    QVERIFY(test::readFile(file).contains("{\"abbreviation\":\"b\",\"text\":\"two\"}"));
}

void TestWindowWriting::aBrokenFileIsLeftAsItIs()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    const QByteArray broken = "{\"snippets\":[{\"abbreviation\":\"a\",";
    writeSnippets(rig, broken);
    QVERIFY(desk.open(letter));
    rig.key(Qt::Key_J, ctrl | shift);
    QVERIFY(
        rig.find<Paragraph>("snippetsVerdict")->text().contains(QStringLiteral("snippets.json")));
    rig.key(Qt::Key_Space);
    rig.type(QStringLiteral("b"));
    QVERIFY(rig.tabTo("snippetText"));
    rig.type(QStringLiteral("text"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(test::readFile(rig.folder.filePath(QStringLiteral("snippets.json"))), broken);
}

// Facts, references, the clipboard --------------------------------------------------------------

void TestWindowWriting::factsAndReferencesAreInserted()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("It is .")));
    for (int i = 0; i < 6; ++i)
        rig.key(Qt::Key_Right);
    rig.key(Qt::Key_I, ctrl);
    rig.shoot(QStringLiteral("writing-sources"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.text(), QStringLiteral("It is 46.90 EUR."));
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.type(QStringLiteral(", see "));
    rig.key(Qt::Key_I, ctrl);
    rig.type(QStringLiteral("address"));
    rig.key(Qt::Key_Return);
    QCOMPARE(desk.text(), QStringLiteral("It is 46.90 EUR, see https://example.com/returns."));
    rig.key(Qt::Key_I, ctrl);
    rig.type(QStringLiteral("days"));
    QCOMPARE(rig.find<QPlainTextEdit>("sourcePalettePreview")->toPlainText(), QStringLiteral("14"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), QStringLiteral("It is 46.90 EUR, see ."));
}

void TestWindowWriting::pasteIsPlainText()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("x")));
    const auto paste = [&](const std::function<void(QMimeData &)> &fill) {
        auto *data = new QMimeData;
        fill(*data);
        QApplication::clipboard()->setMimeData(data);
        rig.key(Qt::Key_A, ctrl);
        rig.key(Qt::Key_V, ctrl);
        return desk.text();
    };
    const QString html = QStringLiteral(
        "<html><head><style>p{color:red}</style><link rel=stylesheet href='file:///etc/passwd'>"
        "</head><body><p style='font-size:40pt'><b>Bold</b> &amp; <a href='https://e.org'>link</a>"
        "<img src='file:///etc/hostname'></p><script>x</script></body></html>");
    QCOMPARE(paste([&](QMimeData &data) {
                 data.setHtml(html);
                 data.setText(QStringLiteral("plain <b>words</b>\r\nof it"));
             }),
             QStringLiteral("plain <b>words</b>\nof it"));
    const QString words = paste([&](QMimeData &data) { data.setHtml(html); });
    QCOMPARE(words, QStringLiteral("Bold & link"));
    // Nothing but the text has come: the formats are those of the draft.
    const QTextBlock block = desk.editor().surface().document()->begin();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        QVERIFY(!part.fragment().charFormat().hasProperty(QTextFormat::FontPointSize));
        QVERIFY(!part.fragment().charFormat().isAnchor());
        QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
    QCOMPARE(paste([&](QMimeData &data) {
                 data.setUrls({QUrl(QStringLiteral("https://e.org/a")),
                               QUrl(QStringLiteral("https://e.org/b c"))});
             }),
             QStringLiteral("https://e.org/a\nhttps://e.org/b%20c"));
    // Neither a file nor its name.
    const QString before = desk.text();
    QCOMPARE(paste([&](QMimeData &data) {
                 data.setUrls({QUrl::fromLocalFile(QStringLiteral("/etc/hostname"))});
                 data.setText(QStringLiteral("/etc/hostname"));
             }),
             before);
    QCOMPARE(paste([&](QMimeData &data) { data.setImageData(QImage(2, 2, QImage::Format_RGB32)); }),
             before);
}

void TestWindowWriting::dropIsPlainText()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("Well.")));
    QWidget *viewport = desk.editor().surface().area()->viewport();
    const auto drop = [&](const QMimeData &data) {
        const QPoint place
            = desk.editor().rectOf(0).center() - viewport->mapTo(&desk.editor(), QPoint());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(viewport, &event);
        return desk.text();
    };
    QMimeData html;
    html.setHtml(QStringLiteral("<h1>All</h1>"));
    QCOMPARE(drop(html), QStringLiteral("AllWell."));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(rig.path())});
    QCOMPARE(drop(file), QStringLiteral("AllWell."));
}

// White space -----------------------------------------------------------------------------------

// What is set in a fixed width.
QString TestWindowWriting::fixedWords(const WritingDesk &desk)
{
    QStringList words;
    const QTextDocument *document = desk.editor().surface().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QString line;
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.fontFixedPitch())
                line += block.text().mid(range.start, range.length);
        }
        if (!line.isEmpty())
            words.append(line);
    }
    return words.join(u'|');
}

void TestWindowWriting::whiteSpaceIsShownInCode()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("Run this:\n```\nif x:\n    go\n```\nItem\tPrice\nDone.")));
    QCOMPARE(desk.shown(), QStringLiteral("```\nif x:\n    go\n```\nItem\tPrice"));
    QCOMPARE(fixedWords(desk), QStringLiteral("```|if x:|    go|```|Item\tPrice"));
    rig.shoot(QStringLiteral("writing-white-space"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("\nA   B\n1   2"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(fixedWords(desk), QStringLiteral("```|if x:|    go|```|Item\tPrice|A   B|1   2"));
    // A draft in words alone has none.
    rig.key(Qt::Key_A, ctrl);
    rig.type(QStringLiteral("All is  well"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.shown(), QString());
    QCOMPARE(fixedWords(desk), QString());
    QVERIFY(!desk.editor().hasCode());
}

void TestWindowWriting::whiteSpaceIsTurnedByKeys()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("All is  well.\n\ttab\u00A0here ")));
    QCOMPARE(desk.shown(), QStringLiteral("\ttab\u00A0here "));
    const auto turn = [&] {
        rig.key(Qt::Key_W, ctrl | shift);
        return desk.shown();
    };
    QCOMPARE(turn(), desk.text());
    QCOMPARE(desk.toast(), QStringLiteral("White space is shown everywhere"));
    rig.shoot(QStringLiteral("writing-white-space-everywhere"));
    QCOMPARE(turn(), QString());
    QCOMPARE(fixedWords(desk), QStringLiteral("\ttab\u00A0here "));
    QCOMPARE(turn(), QStringLiteral("\ttab\u00A0here "));
    turn();
    QVERIFY(desk.reopen());
    QCOMPARE(desk.shown(), desk.text());
    QCOMPARE(desk.text(), QStringLiteral("All is  well.\n\ttab\u00A0here "));
}

// Erasure in a workspace does not reach them, so each must say what keeps a person out of it.
void TestWindowWriting::theFilesAreOnTheListOfPlaces()
{
    const QTemporaryDir folder;
    const OwnTexts own(folder.path());
    for (const QString &path : {own.snippetFile(), own.wordFile()}) {
        const auto listed
            = std::ranges::find(userFiles(), QFileInfo(path).fileName(), &UserFile::name);
        QVERIFY(listed != userFiles().end());
        QVERIFY(!listed->reason.isEmpty());
    }
}

QTEST_MAIN(TestWindowWriting)
#include "tst_windowwriting.moc"
