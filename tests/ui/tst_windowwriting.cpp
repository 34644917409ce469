// SPDX-License-Identifier: GPL-3.0-or-later
// What helps while writing in the draft, in the real window by keys: spelling, find and replace,
// snippets, facts and references, white space.
#include "core/text/text.h"
#include "tests/support/clirunner.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/toast.h"
#include "ui/review/drafteditor.h"
#include "ui/review/editortools.h"
#include "ui/review/reviewplace.h"
#include "ui/review/tooloverlay.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QUrl>

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

    void misspeltWordsAreMarked();
    void keysGoFromWordToWord();
    void oneSuggestionIsTakenByKeys();
    void aWordIsAddedForGood();
    void aWordIsNotMarkedWhileItIsTyped();
    void withoutADictionaryItSaysSo();
    void theSpellingCanBeLeftOut();
    void aLongParagraphStaysQuick();

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

private:
    void open(WindowRig &rig, const QString &draft, const QString &language = QStringLiteral("en"));

    static QString text(const WindowRig &rig) { return editor(rig).text(); }

    static DraftEditor &editor(const WindowRig &rig) { return *rig.window->review()->editor(); }

    static QString marked(const WindowRig &rig, const std::vector<ToolMark> &marks);

    static QString misspelt(const WindowRig &rig)
    {
        return marked(rig, editor(rig).tools().misspelt());
    }

    static QString found(const WindowRig &rig) { return marked(rig, editor(rig).tools().found()); }

    static QString shown(const WindowRig &rig) { return marked(rig, editor(rig).tools().shown()); }

    static QString selected(const WindowRig &rig);

    static QString count(const WindowRig &rig) { return rig.find<ElideLabel>("findCount")->text(); }

    static QString toast(const WindowRig &rig);
    static void writeSnippets(const WindowRig &rig, const QByteArray &json);
    static QString fixedWords(const WindowRig &rig);

    const SystemClock m_clock;
};

void TestWindowWriting::init()
{
    QApplication::clipboard()->clear();
}

void TestWindowWriting::open(WindowRig &rig, const QString &draft, const QString &language)
{
    OrderedJson item;
    item["external_id"] = "w-1";
    item["language"] = toStdString(language);
    item["messages"] = OrderedJson::array({{{"role", "user"},
                                            {"content", "It is the Wexcomb kettle."},
                                            {"name", "Declan Moriarty"}}});
    item["draft"] = toStdString(draft);
    item["facts"] = OrderedJson::array({{{"name", "Refund"}, {"value", "46.90"}, {"unit", "EUR"}},
                                        {{"name", "Days"}, {"value", "14"}, {"period", "2026"}}});
    item["references"] = OrderedJson::array(
        {{{"title", "Returns"}, {"uri", "https://example.com/returns"}, {"text", "Within 14."}}});
    rig.import(toLine(item) + '\n');
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("w-1")));
}

QString TestWindowWriting::marked(const WindowRig &rig, const std::vector<ToolMark> &marks)
{
    const QString raw = editor(rig).surface().document()->toRawText();
    QStringList words;
    for (const ToolMark &mark : marks)
        words.append(raw.mid(mark.start, mark.end - mark.start).replace(QChar(0x2029), u'\n'));
    return words.join(u'|');
}

QString TestWindowWriting::selected(const WindowRig &rig)
{
    const auto selection = editor(rig).selection();
    return selection ? codePointSlice(text(rig), selection->first, selection->second) : QString();
}

QString TestWindowWriting::toast(const WindowRig &rig)
{
    QString said = rig.window->findChild<Toast *>()->text();
    static const QRegularExpression isolates(QStringLiteral("[\u2066-\u2069]"));
    return said.remove(isolates);
}

void TestWindowWriting::writeSnippets(const WindowRig &rig, const QByteArray &json)
{
    QVERIFY(test::writeFile(rig.folder.filePath(QStringLiteral("snippets.json")), json));
}

// Spelling --------------------------------------------------------------------------------------

void TestWindowWriting::misspeltWordsAreMarked()
{
    WindowRig rig(m_clock, false);
    open(rig, letter);
    QCOMPARE(misspelt(rig), QStringLiteral("recieved|occured"));
    QCOMPARE(rig.find<ElideLabel>("spellingSummary")->text(),
             QStringLiteral("2 word(s) to look at"));
    QCOMPARE(text(rig), letter);
    rig.shoot(QStringLiteral("writing-spelling"));
    // They stay on their words while somebody types before them, and go with them.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Now "));
    QCOMPARE(misspelt(rig), QStringLiteral("recieved|occured"));
    rig.select(QStringLiteral("cieved"));
    rig.type(QStringLiteral("ceived"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QStringLiteral("occured"));
}

void TestWindowWriting::keysGoFromWordToWord()
{
    WindowRig rig(m_clock, false);
    open(rig, letter);
    rig.key(Qt::Key_F11);
    QCOMPARE(selected(rig), QStringLiteral("recieved"));
    rig.key(Qt::Key_F11);
    QCOMPARE(selected(rig), QStringLiteral("occured"));
    rig.key(Qt::Key_F11);
    QCOMPARE(selected(rig), QStringLiteral("recieved"));
    rig.key(Qt::Key_F11, shift);
    QCOMPARE(selected(rig), QStringLiteral("occured"));
    // A key that comes while the text is being looked at is not lost.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Teh "));
    rig.key(Qt::Key_F11, shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(selected(rig), QStringLiteral("Teh"));
    QVERIFY(rig.focusName() == u"draftText");
}

void TestWindowWriting::oneSuggestionIsTakenByKeys()
{
    WindowRig rig(m_clock, false);
    open(rig, letter);
    rig.key(Qt::Key_F11);
    rig.key(Qt::Key_Period, ctrl);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("received"));
    QCOMPARE(menu->activeAction(), menu->actions().first());
    rig.shoot(QStringLiteral("writing-suggestions"));
    if (const QString folder = qEnvironmentVariable("BLUEPENCIL_SCREENSHOTS"); !folder.isEmpty())
        menu->grab().save(folder + QStringLiteral("/writing-menu.png"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    QString mended = letter;
    QCOMPARE(text(rig), mended.replace(QStringLiteral("recieved"), QStringLiteral("received")));
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QStringLiteral("occured"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), letter);
    // Escape leaves the word as it is.
    rig.key(Qt::Key_Home, ctrl);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_F11);
    rig.key(Qt::Key_Period, ctrl);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    QCOMPARE(text(rig), letter);
    // Where no word is marked there is nothing to choose from.
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Period, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(toast(rig), QStringLiteral("The word at the cursor is not marked"));
}

void TestWindowWriting::aWordIsAddedForGood()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("The grommix and the Grommix are recieved."));
    QCOMPARE(misspelt(rig), QStringLiteral("grommix|Grommix|recieved"));
    rig.key(Qt::Key_F11);
    rig.key(Qt::Key_A, ctrl | shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QStringLiteral("recieved"));
    QCOMPARE(toast(rig), QStringLiteral("“grommix” is in your dictionary now"));
    QCOMPARE(test::readFile(rig.folder.filePath(QStringLiteral("words.json"))),
             QByteArray("{\"words\":[\"grommix\"]}\n"));
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("w-1")));
    QCOMPARE(misspelt(rig), QStringLiteral("recieved"));
    // It is taken out where it can be seen.
    rig.key(Qt::Key_J, ctrl | shift);
    auto *words = rig.find<QPlainTextEdit>("ownWords");
    QCOMPARE(words->toPlainText(), QStringLiteral("grommix"));
    QVERIFY(rig.tabTo("ownWords"));
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QStringLiteral("grommix|Grommix|recieved"));
}

void TestWindowWriting::aWordIsNotMarkedWhileItIsTyped()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("All is well."));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Yes, recie"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QString());
    QCOMPARE(rig.window->review()->tools()->misspelt().size(), std::size_t(1));
    rig.key(Qt::Key_Home, ctrl);
    QCOMPARE(misspelt(rig), QStringLiteral("recie"));
}

void TestWindowWriting::withoutADictionaryItSaysSo()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("Recieved wurde das nicht."), QStringLiteral("tlh"));
    QCOMPARE(misspelt(rig), QString());
    QCOMPARE(rig.find<ElideLabel>("spellingSummary")->text(), QStringLiteral("not checked"));
    QVERIFY(rig.find<Paragraph>("spellingDetail")
                ->text()
                .startsWith(QStringLiteral("There is no dictionary for ")));
    rig.key(Qt::Key_F11);
    QCOMPARE(toast(rig), QStringLiteral("The spelling of this draft is not checked"));
    rig.shoot(QStringLiteral("writing-no-dictionary"));
}

void TestWindowWriting::theSpellingCanBeLeftOut()
{
    WindowRig rig(m_clock, false);
    open(rig, letter);
    rig.key(Qt::Key_Comma, ctrl);
    QVERIFY(rig.tabTo("settingSpellCheck"));
    rig.shoot(QStringLiteral("writing-settings"));
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_1, ctrl);
    QCOMPARE(misspelt(rig), QString());
    QVERIFY(!rig.find<QWidget>("spellingPane")->isVisible());
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Recieved."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QString());
    rig.settings->set(Settings::Key::SpellCheck, true);
    QVERIFY(rig.waitSettled());
    QCOMPARE(misspelt(rig), QStringLiteral("recieved|occured|Recieved"));
}

// The window's own share: what a key costs while 100 kB in one paragraph are marked.
void TestWindowWriting::aLongParagraphStaysQuick()
{
    const QString part = QStringLiteral("The kettle that we recieved does not switch itself off. ");
    const QString all = part.repeated(100'000 / part.size());
    WindowRig rig(m_clock, false);
    open(rig, all);
    QCOMPARE(editor(rig).tools().misspelt().size(), std::size_t(100'000 / part.size()));
    rig.key(Qt::Key_F11);
    QElapsedTimer timer;
    timer.start();
    rig.key(Qt::Key_F11);
    QCoreApplication::processEvents();
    const qint64 move = timer.restart();
    rig.window->grab();
    const qint64 paint = timer.restart();
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("kettle"));
    qInfo("next word %lld ms, whole window painted %lld ms, six letters looked for %lld ms", move,
          paint, timer.elapsed());
    QCOMPARE(editor(rig).tools().found().size(), std::size_t(100'000 / part.size()));
    QVERIFY(rig.tabTo("findReplaceAll"));
    timer.restart();
    rig.key(Qt::Key_Space);
    qInfo("%lld places replaced in %lld ms", qint64(all.size() / part.size()), timer.elapsed());
    QVERIFY(!text(rig).contains(QStringLiteral("kettle")));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(text(rig) == all);
}

// Find and replace ------------------------------------------------------------------------------

void TestWindowWriting::wordsAreFoundByKeys()
{
    WindowRig rig(m_clock, false);
    open(rig, letter);
    rig.key(Qt::Key_H, ctrl);
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
    rig.type(QStringLiteral("KETTLE"));
    QCOMPARE(found(rig), QStringLiteral("kettle|kettle"));
    QCOMPARE(count(rig), QStringLiteral("2 match(es)"));
    rig.key(Qt::Key_Return);
    QCOMPARE(count(rig), QStringLiteral("Match 1 of 2"));
    const auto first = editor(rig).selection();
    rig.key(Qt::Key_Return);
    QCOMPARE(count(rig), QStringLiteral("Match 2 of 2"));
    QVERIFY(first && editor(rig).selection() && editor(rig).selection()->first > first->first);
    rig.shoot(QStringLiteral("writing-find"));
    rig.key(Qt::Key_Return);
    QCOMPARE(count(rig), QStringLiteral("Match 1 of 2"));
    rig.key(Qt::Key_Return, shift);
    QCOMPARE(count(rig), QStringLiteral("Match 2 of 2"));
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
    rig.type(QStringLiteral("s"));
    QCOMPARE(count(rig), QStringLiteral("No match in the draft"));
    rig.key(Qt::Key_Escape);
    QVERIFY(!rig.find<QWidget>("findBar")->isVisible());
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(found(rig), QString());
    QCOMPARE(text(rig), letter);
    // What is selected is looked for, also from the draft.
    rig.select(QStringLiteral("team"));
    rig.key(Qt::Key_H, ctrl);
    QCOMPARE(count(rig), QStringLiteral("Match 1 of 1"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_H, ctrl | shift);
    QCOMPARE(rig.focusName(), QStringLiteral("findWords"));
}

void TestWindowWriting::caseAndWholeWordsCount()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("Art is art, not artful 😀 art."));
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("art"));
    QCOMPARE(found(rig), QStringLiteral("Art|art|art|art"));
    QVERIFY(rig.tabTo("findMatchCase"));
    rig.key(Qt::Key_Space);
    QCOMPARE(found(rig), QStringLiteral("art|art|art"));
    QVERIFY(rig.tabTo("findWholeWords"));
    rig.key(Qt::Key_Space);
    QCOMPARE(found(rig), QStringLiteral("art|art"));
    QCOMPARE(editor(rig).tools().found().back().start, 26); // UTF-16 of the document
}

void TestWindowWriting::oneMatchIsReplaced()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("one two one two one"));
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("one"));
    QVERIFY(rig.tabTo("replaceWords"));
    rig.type(QStringLiteral("1"));
    // Nothing is replaced that was not gone to before.
    rig.key(Qt::Key_Return);
    QCOMPARE(text(rig), QStringLiteral("one two one two one"));
    QCOMPARE(count(rig), QStringLiteral("Match 1 of 3"));
    rig.key(Qt::Key_Return);
    QCOMPARE(text(rig), QStringLiteral("1 two one two one"));
    QCOMPARE(count(rig), QStringLiteral("Match 1 of 2"));
    rig.key(Qt::Key_Return);
    QCOMPARE(text(rig), QStringLiteral("1 two 1 two one"));
    QCOMPARE(rig.focusName(), QStringLiteral("replaceWords"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), QStringLiteral("1 two one two one"));
}

void TestWindowWriting::allAreReplacedInOneStep()
{
    WindowRig rig(m_clock, false);
    const QString draft = QStringLiteral("😀 a-a 😀 a\na");
    open(rig, draft);
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("a"));
    QVERIFY(rig.tabTo("replaceWords"));
    rig.type(QStringLiteral("aa$1"));
    QVERIFY(rig.tabTo("findReplaceAll"));
    rig.key(Qt::Key_Space);
    QCOMPARE(text(rig), QStringLiteral("😀 aa$1-aa$1 😀 aa$1\naa$1"));
    QCOMPARE(toast(rig), QStringLiteral("4 match(es) replaced"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), draft);
    rig.key(Qt::Key_Z, ctrl | shift);
    QVERIFY(text(rig).startsWith(QStringLiteral("😀 aa$1-")));
}

// Snippets --------------------------------------------------------------------------------------

void TestWindowWriting::aSnippetIsWrittenAndInserted()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("All is well."));
    rig.key(Qt::Key_J, ctrl);
    QVERIFY(rig.find<QWidget>("snippetPalette")->isVisible());
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
    QVERIFY(!rig.find<QWidget>("snippetPalette")->isVisible());
    QCOMPARE(text(rig),
             QStringLiteral("Dear Declan Moriarty,\n\nYour refund of 46.90 EUR is on its way.\n"
                            "ll is well."));
    QCOMPARE(editor(rig).caret(), 22);
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.type(QStringLiteral("Hi"));
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), QStringLiteral("All is well."));
}

void TestWindowWriting::aTypedAbbreviationBecomesItsText()
{
    WindowRig rig(m_clock, false);
    writeSnippets(rig, R"({"snippets":[{"abbreviation":"br","text":"Best regards, {reviewer}"}]})");
    open(rig, QStringLiteral("😀 Well. "));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("br"));
    rig.key(Qt::Key_J, ctrl);
    QCOMPARE(text(rig), QStringLiteral("😀 Well. Best regards, Ada Tester"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), QStringLiteral("😀 Well. br"));
    // A longer word is none.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("b"));
    rig.key(Qt::Key_J, ctrl);
    QVERIFY(rig.find<QWidget>("snippetPalette")->isVisible());
    rig.key(Qt::Key_Escape);
    QCOMPARE(text(rig), QStringLiteral("😀 Well. brb"));
}

void TestWindowWriting::unknownPlaceholdersAreTold()
{
    WindowRig rig(m_clock, false);
    writeSnippets(rig, R"({"snippets":[{"abbreviation":"x","text":"{fact:none} {reviewer}"}]})");
    open(rig, QStringLiteral("All is well."));
    rig.key(Qt::Key_J, ctrl);
    QCOMPARE(rig.find<Paragraph>("snippetPaletteWarning")->text(),
             QStringLiteral("No value here, so it stays as it is: {fact:none}"));
    rig.key(Qt::Key_Return);
    QVERIFY(text(rig).startsWith(QStringLiteral("{fact:none} Ada TesterAll")));
    QCOMPARE(
        toast(rig),
        QStringLiteral("1 placeholder(s) stayed in the text, with no value here: {fact:none}"));
}

void TestWindowWriting::twoOfOneNameAreNotKept()
{
    WindowRig rig(m_clock, false);
    const QByteArray before = R"({"snippets":[{"abbreviation":"a","text":"one"}]})";
    writeSnippets(rig, before);
    open(rig, letter);
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
    QVERIFY(test::readFile(file).contains("{\"abbreviation\":\"Ab\",\"text\":\"two\"}"));
}

void TestWindowWriting::aBrokenFileIsLeftAsItIs()
{
    WindowRig rig(m_clock, false);
    const QByteArray broken = "{\"snippets\":[{\"abbreviation\":\"a\",";
    writeSnippets(rig, broken);
    open(rig, letter);
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
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("It is ."));
    for (int i = 0; i < 6; ++i)
        rig.key(Qt::Key_Right);
    rig.key(Qt::Key_I, ctrl);
    rig.shoot(QStringLiteral("writing-sources"));
    rig.key(Qt::Key_Return);
    QCOMPARE(text(rig), QStringLiteral("It is 46.90 EUR."));
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.type(QStringLiteral(", see "));
    rig.key(Qt::Key_I, ctrl);
    rig.type(QStringLiteral("address"));
    rig.key(Qt::Key_Return);
    QCOMPARE(text(rig), QStringLiteral("It is 46.90 EUR, see https://example.com/returns."));
    rig.key(Qt::Key_I, ctrl);
    rig.type(QStringLiteral("days"));
    QCOMPARE(rig.find<QPlainTextEdit>("sourcePalettePreview")->toPlainText(), QStringLiteral("14"));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), QStringLiteral("It is 46.90 EUR, see ."));
}

void TestWindowWriting::pasteIsPlainText()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("x"));
    const auto paste = [&](const std::function<void(QMimeData &)> &fill) {
        auto *data = new QMimeData;
        fill(*data);
        QApplication::clipboard()->setMimeData(data);
        rig.key(Qt::Key_A, ctrl);
        rig.key(Qt::Key_V, ctrl);
        return text(rig);
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
    QVERIFY2(words.startsWith(QStringLiteral("Bold & link")), qPrintable(words));
    QVERIFY(!words.contains(u'<') && !words.contains(QStringLiteral("red")));
    // Nothing but the text has come: the formats are those of the draft.
    const QTextBlock block = editor(rig).surface().document()->begin();
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
    const QString before = text(rig);
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
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("Well."));
    QWidget *viewport = editor(rig).surface().area()->viewport();
    const auto drop = [&](const QMimeData &data) {
        const QPoint place
            = editor(rig).rectOf(0).center() - viewport->mapTo(&editor(rig), QPoint());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QDropEvent event(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(viewport, &event);
        return text(rig);
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
QString TestWindowWriting::fixedWords(const WindowRig &rig)
{
    QStringList words;
    const QTextDocument *document = editor(rig).surface().document();
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
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("Run this:\n```\nif x:\n    go\n```\nItem\tPrice\nDone."));
    QCOMPARE(shown(rig), QStringLiteral("```\nif x:\n    go\n```\nItem\tPrice"));
    QCOMPARE(fixedWords(rig), QStringLiteral("```|if x:|    go|```|Item\tPrice"));
    rig.shoot(QStringLiteral("writing-white-space"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("\nA   B\n1   2"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(fixedWords(rig), QStringLiteral("```|if x:|    go|```|Item\tPrice|A   B|1   2"));
    // A draft in words alone has none.
    rig.key(Qt::Key_A, ctrl);
    rig.type(QStringLiteral("All is  well"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(shown(rig), QString());
    QCOMPARE(fixedWords(rig), QString());
    QVERIFY(!editor(rig).hasCode());
}

void TestWindowWriting::whiteSpaceIsTurnedByKeys()
{
    WindowRig rig(m_clock, false);
    open(rig, QStringLiteral("All is  well.\n\ttab\u00A0here "));
    QCOMPARE(shown(rig), QStringLiteral("\ttab\u00A0here "));
    const auto turn = [&] {
        rig.key(Qt::Key_W, ctrl | shift);
        return shown(rig);
    };
    QCOMPARE(turn(), text(rig));
    QCOMPARE(toast(rig), QStringLiteral("White space is shown everywhere"));
    rig.shoot(QStringLiteral("writing-white-space-everywhere"));
    QCOMPARE(turn(), QString());
    QCOMPARE(fixedWords(rig), QStringLiteral("\ttab\u00A0here "));
    QCOMPARE(turn(), QStringLiteral("\ttab\u00A0here "));
    turn();
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("w-1")));
    QCOMPARE(shown(rig), text(rig));
    QCOMPARE(text(rig), QStringLiteral("All is  well.\n\ttab\u00A0here "));
}

QTEST_MAIN(TestWindowWriting)
#include "tst_windowwriting.moc"
