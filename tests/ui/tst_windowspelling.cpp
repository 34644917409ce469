// SPDX-License-Identifier: GPL-3.0-or-later
// Misspelt words in the real window, by keys.
#include "tests/support/clirunner.h"
#include "tests/ui/rig/writingdesk.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/editortools.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;

const QString letter = QStringLiteral("We recieved your parcel. It occured to Wexcomb's team to "
                                      "check the kettle, and the kettle is fine.");

} // namespace

class TestWindowSpelling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void misspeltWordsAreMarked();
    void keysGoFromWordToWord();
    void oneSuggestionIsTakenByKeys();
    void aWordIsAddedForGood();
    void aWordIsNotMarkedWhileItIsTyped();
    void wordsFromRightToLeftAreMarked();
    void withoutADictionaryItSaysSo();
    void theSpellingCanBeLeftOut();
    void aLongParagraphStaysQuick();
};

void TestWindowSpelling::misspeltWordsAreMarked()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(letter));
    QCOMPARE(desk.misspelt(), QStringLiteral("recieved|occured"));
    QCOMPARE(desk.line("spellingSummary"), QStringLiteral("2 word(s) to look at"));
    QCOMPARE(desk.text(), letter);
    rig.shoot(QStringLiteral("writing-spelling"));
    // They stay on their words while somebody types before them, and go with them.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Now "));
    QCOMPARE(desk.misspelt(), QStringLiteral("recieved|occured"));
    rig.select(QStringLiteral("cieved"));
    rig.type(QStringLiteral("ceived"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QStringLiteral("occured"));
}

void TestWindowSpelling::keysGoFromWordToWord()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(letter));
    rig.key(Qt::Key_F11);
    QCOMPARE(desk.selected(), QStringLiteral("recieved"));
    rig.key(Qt::Key_F11);
    QCOMPARE(desk.selected(), QStringLiteral("occured"));
    rig.key(Qt::Key_F11);
    QCOMPARE(desk.selected(), QStringLiteral("recieved"));
    rig.key(Qt::Key_F11, shift);
    QCOMPARE(desk.selected(), QStringLiteral("occured"));
    // A key that comes while the text is being looked at is not lost.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Teh "));
    rig.key(Qt::Key_F11, shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.selected(), QStringLiteral("Teh"));
    QVERIFY(rig.focusName() == u"draftText");
}

void TestWindowSpelling::oneSuggestionIsTakenByKeys()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(letter));
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
    QCOMPARE(desk.text(), mended.replace(QStringLiteral("recieved"), QStringLiteral("received")));
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QStringLiteral("occured"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), letter);
    // Escape leaves the word as it is.
    rig.key(Qt::Key_Home, ctrl);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_F11);
    rig.key(Qt::Key_Period, ctrl);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    QCOMPARE(desk.text(), letter);
    // Where no word is marked there is nothing to choose from.
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Period, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.toast(), QStringLiteral("The word at the cursor is not marked"));
}

void TestWindowSpelling::aWordIsAddedForGood()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("The grommix and the Grommix are recieved.")));
    QCOMPARE(desk.misspelt(), QStringLiteral("grommix|Grommix|recieved"));
    rig.key(Qt::Key_F11);
    rig.key(Qt::Key_A, ctrl | shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QStringLiteral("recieved"));
    QCOMPARE(desk.toast(), QStringLiteral("“grommix” is in your dictionary now"));
    QCOMPARE(test::readFile(rig.folder.filePath(QStringLiteral("words.json"))),
             QByteArray("{\"words\":[\"grommix\"]}\n"));
    QVERIFY(desk.reopen());
    QCOMPARE(desk.misspelt(), QStringLiteral("recieved"));
    // It is taken out where it can be seen.
    rig.key(Qt::Key_J, ctrl | shift);
    auto *words = rig.find<QPlainTextEdit>("ownWords");
    QCOMPARE(words->toPlainText(), QStringLiteral("grommix"));
    QVERIFY(rig.tabTo("ownWords"));
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QStringLiteral("grommix|Grommix|recieved"));
}

void TestWindowSpelling::aWordIsNotMarkedWhileItIsTyped()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("All is well.")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Yes, recie"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QString());
    QCOMPARE(rig.window->review()->tools()->misspelt().size(), std::size_t(1));
    rig.key(Qt::Key_Home, ctrl);
    QCOMPARE(desk.misspelt(), QStringLiteral("recie"));
}

void TestWindowSpelling::withoutADictionaryItSaysSo()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(QStringLiteral("Recieved wurde das nicht."), QStringLiteral("tlh")));
    QCOMPARE(desk.misspelt(), QString());
    QCOMPARE(desk.line("spellingSummary"), QStringLiteral("not checked"));
    QVERIFY(rig.find<Paragraph>("spellingDetail")
                ->text()
                .startsWith(QStringLiteral("There is no dictionary for ")));
    rig.key(Qt::Key_F11);
    QCOMPARE(desk.toast(), QStringLiteral("The spelling of this draft is not checked"));
    rig.shoot(QStringLiteral("writing-no-dictionary"));
}

void TestWindowSpelling::theSpellingCanBeLeftOut()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(letter));
    rig.key(Qt::Key_Comma, ctrl);
    QVERIFY(rig.tabTo("settingSpellCheck"));
    rig.shoot(QStringLiteral("writing-settings"));
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_1, ctrl);
    QCOMPARE(desk.misspelt(), QString());
    QVERIFY(!desk.isVisible("spellingPane"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Recieved."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QString());
    rig.settings->set(Settings::Key::SpellCheck, true);
    QVERIFY(rig.waitSettled());
    QCOMPARE(desk.misspelt(), QStringLiteral("recieved|occured|Recieved"));
}

// The window's own share: what a key costs while 100 kB in one paragraph are marked.
void TestWindowSpelling::aLongParagraphStaysQuick()
{
    const QString part = QStringLiteral("The kettle that we recieved does not switch itself off. ");
    const QString all = part.repeated(100'000 / part.size());
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    QVERIFY(desk.open(all));
    QCOMPARE(desk.editor().tools().misspelt().size(), std::size_t(100'000 / part.size()));
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
    QCOMPARE(desk.editor().tools().found().size(), std::size_t(100'000 / part.size()));
    QVERIFY(rig.tabTo("findReplaceAll"));
    timer.restart();
    rig.key(Qt::Key_Space);
    qInfo("%lld places replaced in %lld ms", qint64(all.size() / part.size()), timer.elapsed());
    QVERIFY(!desk.text().contains(QStringLiteral("kettle")));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(desk.text() == all);
}

// "We got the parcel in October" with a hamza on the wrong letter.
void TestWindowSpelling::wordsFromRightToLeftAreMarked()
{
    WritingDesk desk;
    WindowRig &rig = desk.rig;
    rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    rig.settings->set(Settings::Key::WhiteSpace, QStringLiteral("everywhere"));
    const QString wrong = QStringLiteral("\u0627\u0643\u062A\u0648\u0628\u064A\u0631");
    QVERIFY(desk.open(QStringLiteral("\u0634\u0643\u0631\u0627 \u0644\u0643. ") + wrong
                          + QStringLiteral("\n\u0634\u0643\u0631\u0627."),
                      QStringLiteral("ar")));
    QCOMPARE(desk.misspelt(), wrong);
    rig.key(Qt::Key_F11);
    QCOMPARE(desk.selected(), wrong);
    rig.key(Qt::Key_Home, ctrl);
    rig.shoot(QStringLiteral("writing-arabic-dark"));
}

QTEST_MAIN(TestWindowSpelling)
#include "tst_windowspelling.moc"
