// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing in the real window, by keys: side by side, with other texts, other drafts, and a text
// of one's own. What is stored stays against the draft.
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/besideview.h"
#include "ui/review/compareoverlay.h"
#include "ui/review/drafteditor.h"
#include "ui/review/redlineview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto alt = Qt::AltModifier;

const QString first = QStringLiteral("Dear Ann,");
const QString second = QStringLiteral("your parcel arrives on Monday, free of charge.");
const QString last = QStringLiteral("Kind regards");

QString letter()
{
    return QStringList {first, second, last}.join(QStringLiteral("\n\n"));
}

QByteArray json(const QString &text)
{
    return QByteArray::fromStdString(OrderedJson(toStdString(text)).dump());
}

QByteArray line(const char *id, const QString &draft, const QByteArray &more = {})
{
    return QByteArray("{\"external_id\":\"") + id
        + "\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":\"Where is my "
          "parcel?\"}],\"draft\":"
        + json(draft) + more + "}\n";
}

QByteArray twoDrafts()
{
    return "{\"external_id\":\"d-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
           "\"content\":\"Where is my parcel?\"}],\"drafts\":["
           "{\"id\":\"a\",\"text\":\"Your parcel arrives on Monday. We are sorry. Regards\","
           "\"model\":\"small-1\",\"prompt_version\":\"p7\"},"
           "{\"id\":\"b\",\"text\":\"Your parcel arrives on Tuesday. We are very sorry. Cheers\","
           "\"model\":\"large-2\",\"prompt_version\":\"p8\"}]}\n";
}

// Words that have the format, block by block.
QString formatted(const DraftEditor *editor, const std::function<bool(const QTextCharFormat &)> &is)
{
    QStringList found;
    const QTextDocument *document = editor->surface().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (is(range.format))
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found.join(u'|');
}

QString bare(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\u2066-\u2069]")));
}

} // namespace

class TestWindowCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void sideBySideByOneKey();
    void hunksStandLevel();
    void rightToLeft();
    void longTextsScrollTogether_data();
    void longTextsScrollTogether();
    void largeText();
    void anotherDraftGivesItsHunks();
    void anotherDraftIsChosenAndUndone();
    void theDraftIsDiscarded();
    void ownTextIsAnEdit();
    void finalsForWhoDecidesOverThem();
    void whatCameBack();
    void nothingElseToCompareWith();
    void nothingWhereTheDraftIsHidden();

private:
    static void open(WindowRig &rig, const QByteArray &lines, const QString &id,
                     QSize size = {1440, 900});
    static void choose(WindowRig &rig, int number);
    // Every control has a name, and no word is cut.
    static void verifyReadable(const WindowRig &rig);
    static QStringList cards(const WindowRig &rig);

    static DraftEditor *editor(const WindowRig &rig) { return rig.window->review()->editor(); }

    static DraftEditor *base(const WindowRig &rig) { return rig.find<DraftEditor>("besideEditor"); }

    static QString struck(const WindowRig &rig)
    {
        return formatted(base(rig), [](const auto &format) { return format.fontStrikeOut(); });
    }

    static QString underlined(const WindowRig &rig)
    {
        return formatted(editor(rig), [](const auto &format) {
            return format.underlineStyle() == QTextCharFormat::SingleUnderline;
        });
    }

    static int top(const DraftEditor *editor, const QString &words);
};

void TestWindowCompare::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowCompare::open(WindowRig &rig, const QByteArray &lines, const QString &id, QSize size)
{
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    if (!lines.isEmpty())
        rig.import(lines);
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitForItem(id));
}

void TestWindowCompare::verifyReadable(const WindowRig &rig)
{
    QCoreApplication::processEvents(); // layouts that are asked for
    const QStringList problems
        = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWindowCompare::choose(WindowRig &rig, int number)
{
    rig.key(Qt::Key_F7, ctrl);
    auto *overlay = rig.find<CompareOverlay>("compareOverlay");
    QVERIFY(rig.waitFor([&] { return overlay->isVisible(); }));
    rig.key(Qt::Key_0 + number);
    QVERIFY(!overlay->isVisible());
    QVERIFY(rig.waitSettled());
}

QStringList TestWindowCompare::cards(const WindowRig &rig)
{
    QStringList all;
    const auto found = rig.find<CompareOverlay>("compareOverlay")
                           ->findChildren<QAbstractButton *>(QStringLiteral("compareCard"));
    for (const QAbstractButton *card : found) {
        if (card->isVisible())
            all.append(bare(card->accessibleName()));
    }
    return all;
}

// Of the line with the words, in the window.
int TestWindowCompare::top(const DraftEditor *editor, const QString &words)
{
    const QTextDocument *document = editor->surface().document();
    QTextCursor cursor = document->find(words);
    cursor.setPosition(cursor.selectionStart());
    const QRect rect = editor->surface().rectAt(cursor);
    return editor->surface().area()->viewport()->mapTo(editor->window(), rect.topLeft()).y();
}

void TestWindowCompare::sideBySideByOneKey()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, line("c-1", letter(), ",\"priority\":90") + line("c-2", letter()),
         QStringLiteral("c-1"));
    QVERIFY(!base(rig)->isVisible());
    QVERIFY(rig.find<RedlineView>("redline")->isVisible());
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    rig.key(Qt::Key_F7, shift);
    QVERIFY(rig.waitSettled());
    QVERIFY(base(rig)->isVisible());
    QVERIFY(!rig.find<RedlineView>("redline")->isVisible());
    // The draft on the left, the text on the right, and they share the room.
    const auto left = [](const QWidget *widget) {
        return widget->mapTo(widget->window(), QPoint()).x();
    };
    QVERIFY(left(base(rig)) + base(rig)->width() <= left(editor(rig)));
    QVERIFY(qAbs(base(rig)->width() - editor(rig)->width()) <= 1);
    QCOMPARE(base(rig)->text(), letter());
    QCOMPARE(struck(rig), QStringLiteral("Monday"));
    QCOMPARE(underlined(rig), QStringLiteral("Tuesday"));
    QCOMPARE(rig.find<ElideLabel>("besideName")->text(), QStringLiteral("Draft"));
    QVERIFY(bare(rig.find<ElideLabel>("besideSummary")->text())
                .startsWith(QStringLiteral("1 hunk(s), 1 words in, 1 out")));
    // It is the editor itself: typing goes on where it was, and both sides follow.
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(),
             letter().replace(QStringLiteral("Monday"), QStringLiteral("Tuesday"))
                 + QStringLiteral(", Ada"));
    QCOMPARE(underlined(rig), QStringLiteral("Tuesday|, Ada"));
    rig.key(Qt::Key_F3, shift);
    rig.shoot(QStringLiteral("compare-light"));
    verifyReadable(rig);
    // In the base nothing can be typed; its hunks lead to those of the text.
    base(rig)->setFocus();
    rig.type(QStringLiteral("x"));
    QCOMPARE(base(rig)->text(), letter());
    base(rig)->setCaret(letter().indexOf(QStringLiteral("Monday")) + 2);
    QCOMPARE(editor(rig)->caret(), letter().indexOf(QStringLiteral("Monday")));
    // Kept for the next item, and for the next start.
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("c-2")));
    QVERIFY(base(rig)->isVisible());
    QCOMPARE(struck(rig), QString());
    rig.key(Qt::Key_F7);
    QVERIFY(!base(rig)->isVisible() && !rig.find<RedlineView>("redline")->isVisible());
    rig.key(Qt::Key_F7);
    QVERIFY(base(rig)->isVisible());
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("c-2")));
    QVERIFY(base(rig)->isVisible());
    rig.key(Qt::Key_F7, shift);
    QVERIFY(!base(rig)->isVisible() && rig.find<RedlineView>("redline")->isVisible());
}

void TestWindowCompare::hunksStandLevel()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    open(rig, line("c-1", letter()), QStringLiteral("c-1"));
    QVERIFY(rig.waitFor([&] { return top(base(rig), last) == top(editor(rig), last); }));
    // Two paragraphs more: what stands below them moves down on both sides.
    const int before = top(editor(rig), last);
    rig.key(Qt::Key_Home, ctrl);
    rig.key(Qt::Key_End);
    rig.type(QStringLiteral("\n\nthank you for your patience while we looked into what became of "
                            "it, and for all the details\n\nand"));
    QVERIFY(rig.waitSettled());
    QVERIFY(top(editor(rig), last) > before + 60);
    QVERIFY(rig.waitFor([&] { return qAbs(top(base(rig), last) - top(editor(rig), last)) <= 2; }));
    QVERIFY(qAbs(top(base(rig), second.left(12)) - top(editor(rig), second.left(12))) <= 2);
    rig.shoot(QStringLiteral("compare-dark"));
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.waitFor([&] { return qAbs(top(base(rig), last) - top(editor(rig), last)) <= 2; }));
    QCOMPARE(base(rig)->text(), letter());
}

void TestWindowCompare::rightToLeft()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    rig.settings->set(Settings::Key::TextScale, 200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString draft
        = QStringLiteral("عزيزتي آن،\n\nستصل طردتك يوم الاثنين مجانًا.\n\nمع أطيب التحيات");
    QByteArray item = line("c-1", draft);
    item.replace("\"language\":\"en\"", "\"language\":\"ar\"");
    open(rig, item, QStringLiteral("c-1"), {1720, 1000});
    const qsizetype at = draft.indexOf(QStringLiteral("الاثنين"));
    editor(rig)->select(at, at + QStringLiteral("الاثنين").size());
    rig.type(QStringLiteral("الثلاثاء"));
    QVERIFY(rig.waitSettled());
    QVERIFY(struck(rig).contains(QStringLiteral("ثن")));
    // Mirrored: the draft is where lines start.
    QVERIFY(base(rig)->mapTo(rig.window.get(), QPoint()).x()
            >= editor(rig)->mapTo(rig.window.get(), QPoint()).x() + editor(rig)->width());
    QCOMPARE(base(rig)->textDirection(), Qt::RightToLeft);
    rig.shoot(QStringLiteral("compare-arabic-200"));
    verifyReadable(rig);
    rig.settings->set(Settings::Key::TextScale, 100);
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("compare-arabic"));
}

void TestWindowCompare::longTextsScrollTogether_data()
{
    QTest::addColumn<bool>("removed"); // a long stretch went, instead of coming
    QTest::newRow("came") << false;
    QTest::newRow("went") << true;
}

void TestWindowCompare::longTextsScrollTogether()
{
    QFETCH(bool, removed);
    QStringList paragraphs;
    for (int i = 0; i < 80; ++i) {
        paragraphs.append(QStringLiteral("Paragraph %1 says what it says and goes on for a while, "
                                         "so that it takes more than one line of its side.")
                              .arg(i));
    }
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    open(rig, line("c-1", paragraphs.join(u'\n')), QStringLiteral("c-1"));
    rig.key(Qt::Key_Home, ctrl);
    for (int i = 0; i < 20; ++i)
        rig.key(Qt::Key_Down, removed ? Qt::KeyboardModifiers(shift) : Qt::NoModifier);
    if (removed)
        rig.key(Qt::Key_Delete);
    else
        rig.type(QStringLiteral("New words\n").repeated(30));
    QVERIFY(rig.waitSettled());
    const auto bar = [](const DraftEditor *side) {
        return side->surface().area()->verticalScrollBar();
    };
    // Both ends meet.
    rig.key(Qt::Key_Home, ctrl);
    QVERIFY(rig.waitFor([&] { return bar(base(rig))->value() == 0; }));
    rig.key(Qt::Key_End, ctrl);
    QCOMPARE(bar(editor(rig))->value(), bar(editor(rig))->maximum());
    QVERIFY(rig.waitFor([&] {
        return qAbs(top(base(rig), QStringLiteral("Paragraph 79"))
                    - top(editor(rig), QStringLiteral("Paragraph 79")))
            <= 4;
    }));
    // In the middle, where nothing changed, the same words stand level.
    const int tall = editor(rig)->surface().area()->viewport()->height();
    bar(editor(rig))->setValue(bar(editor(rig))->maximum() * 7 / 10);
    const int level = tall * 7 / 10;
    const QTextCursor at = editor(rig)->surface().cursorAt(QPoint(20, level));
    const QString words = at.block().text().left(12);
    QVERIFY(words.startsWith(QStringLiteral("Paragraph")));
    const int there = top(base(rig), words + u' ');
    // A line, since the words around a hunk may break elsewhere.
    QVERIFY2(qAbs(there - top(editor(rig), words + u' ')) <= 30, qPrintable(words));
    // And from the other side.
    bar(base(rig))->setValue(0);
    QVERIFY(rig.waitFor([&] { return bar(editor(rig))->value() == 0; }));
}

// 100 kB in one paragraph: the plain surface on both sides.
void TestWindowCompare::largeText()
{
    QStringList words;
    for (int i = 0; words.size() * 7 < 100'000; ++i)
        words.append(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0')));
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    open(rig, line("c-1", words.join(u' ')), QStringLiteral("c-1"));
    QCOMPARE(base(rig)->surface().kind(), TextSurface::Kind::Plain);
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" end"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QStringLiteral(" end"));
    QVERIFY(base(rig)->surface().area()->verticalScrollBar()->value() > 100);
    QVERIFY(qAbs(top(base(rig), words.last()) - top(editor(rig), words.last())) <= 40);
    rig.shoot(QStringLiteral("compare-large"));
    rig.key(Qt::Key_Home, ctrl);
    QCOMPARE(base(rig)->surface().area()->verticalScrollBar()->value(), 0);
}

void TestWindowCompare::anotherDraftGivesItsHunks()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    open(rig, twoDrafts(), QStringLiteral("d-1"));
    QCOMPARE(rig.find<ElideLabel>("besideName")->text(), QStringLiteral("Draft 1"));
    QCOMPARE(bare(rig.find<ElideLabel>("besideDetail")->text()),
             QStringLiteral("small-1, prompt p7"));
    rig.key(Qt::Key_F7, ctrl);
    auto *overlay = rig.find<CompareOverlay>("compareOverlay");
    QVERIFY(rig.waitFor([&] { return overlay->isVisible(); }));
    QCOMPARE(cards(rig), (QStringList {QStringLiteral("Draft 1"), QStringLiteral("Draft 2")}));
    rig.shoot(QStringLiteral("compare-chooser"));
    verifyReadable(rig);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    QVERIFY(!overlay->isVisible());
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(rig.find<ElideLabel>("besideName")->text(), QStringLiteral("Draft 2"));
    QCOMPARE(struck(rig), QStringLiteral("Tuesday|very |Cheers"));
    QCOMPARE(underlined(rig), QStringLiteral("Monday|Regards"));
    rig.shoot(QStringLiteral("compare-drafts"));
    // The second hunk, and only that; as one step.
    rig.key(Qt::Key_Home, ctrl);
    rig.key(Qt::Key_F3);
    rig.key(Qt::Key_F3);
    rig.key(Qt::Key_R, ctrl);
    const QString taken
        = QStringLiteral("Your parcel arrives on Monday. We are very sorry. Regards");
    QCOMPARE(editor(rig)->text(), taken);
    QVERIFY(rig.waitSettled());
    QCOMPARE(struck(rig), QStringLiteral("Tuesday|Cheers"));
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(!editor(rig)->text().contains(QStringLiteral("very")));
    rig.key(Qt::Key_Z, ctrl | shift);
    QCOMPARE(editor(rig)->text(), taken);
    // Pressed while the text is still being compared it waits for its turn.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("!"));
    rig.key(Qt::Key_R, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(),
             QStringLiteral("Your parcel arrives on Monday. We are very sorry. Cheers"));
    // What is stored is against the draft that was worked from.
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT draft_id || ' ' || action FROM decision")),
             QStringLiteral("a edit"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_array_length(edits) FROM feedback")),
             QStringLiteral("2"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_extract(edits, '$[1].draft.text') || '>' ||"
                                    " json_extract(edits, '$[1].final.text') FROM feedback")),
             QStringLiteral("Regards>Cheers"));
}

void TestWindowCompare::anotherDraftIsChosenAndUndone()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, twoDrafts(), QStringLiteral("d-1"));
    const auto draftId = [&] {
        return rig.window->controller()->item()->draftId;
    };
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    rig.key(Qt::Key_6, alt); // a label on what was typed
    QVERIFY(rig.waitSettled());
    const QString typed = editor(rig)->text();
    rig.key(Qt::Key_D, alt);
    QVERIFY(rig.waitSettled());
    QCOMPARE(draftId(), QStringLiteral("b"));
    QCOMPARE(editor(rig)->text(),
             QStringLiteral("Your parcel arrives on Tuesday. We are very sorry. Cheers"));
    QCOMPARE(underlined(rig), QString());
    QVERIFY(rig.window->controller()->item()->work.labels.empty());
    rig.shoot(QStringLiteral("compare-switched"));
    // Text, label and draft come back together, and go again.
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(draftId(), QStringLiteral("a"));
    QCOMPARE(editor(rig)->text(), typed);
    QCOMPARE(underlined(rig), QStringLiteral(", Ada"));
    QCOMPARE(rig.window->controller()->item()->work.labels.size(), std::size_t(1));
    rig.key(Qt::Key_Z, ctrl | shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(draftId(), QStringLiteral("b"));
    // What is typed next is a step of its own: undo stays with the second draft.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("!"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(draftId(), QStringLiteral("b"));
    QVERIFY(editor(rig)->text().endsWith(QStringLiteral("Cheers")));
    // A restart in between keeps the choice.
    QVERIFY(rig.waitSettled());
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("d-1")));
    QCOMPARE(draftId(), QStringLiteral("b"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT draft_id || ' ' || action FROM decision")),
             QStringLiteral("b approve"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM event WHERE kind = 'draft_chosen'")),
             QStringLiteral("3"));
}

void TestWindowCompare::theDraftIsDiscarded()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, line("c-1", letter()), QStringLiteral("c-1"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_N, ctrl | shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(), QString());
    // The draft stays to be read, and is not struck out.
    QVERIFY(base(rig)->isVisible());
    QCOMPARE(base(rig)->text(), letter());
    QCOMPARE(struck(rig), QString());
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    // Nothing empty goes out.
    QVERIFY(!rig.find<QAbstractButton>("primaryButton")->isEnabled());
    rig.key(Qt::Key_Return, ctrl);
    QCOMPARE(rig.openId(), QStringLiteral("c-1"));
    rig.shoot(QStringLiteral("compare-discarded"));
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(), letter() + QStringLiteral(", Ada"));
    QVERIFY(!base(rig)->isVisible() && rig.find<RedlineView>("redline")->isVisible());
    QCOMPARE(underlined(rig), QStringLiteral(", Ada"));
    rig.key(Qt::Key_Z, ctrl | shift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(), QString());
    QVERIFY(base(rig)->isVisible());
    QCOMPARE(rig.sql(QStringLiteral("SELECT group_concat(kind) FROM event"
                                    " WHERE kind LIKE 'draft%'")),
             QStringLiteral("draft_discarded,draft_restored,draft_discarded"));
}

void TestWindowCompare::ownTextIsAnEdit()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, line("c-1", letter()) + line("c-2", letter(), ",\"priority\":10"),
         QStringLiteral("c-1"));
    rig.key(Qt::Key_N, ctrl | shift);
    rig.type(QStringLiteral("Dear Ann, it comes on Tuesday."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QString());
    QCOMPARE(base(rig)->text(), letter());
    rig.shoot(QStringLiteral("compare-own"));
    rig.key(Qt::Key_Return, ctrl);
    // For the next one all is as before.
    QVERIFY(rig.waitForItem(QStringLiteral("c-2")));
    QVERIFY(!base(rig)->isVisible());
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT action || ': ' || CAST(final_text AS TEXT)"
                                    " FROM decision")),
             QStringLiteral("edit: Dear Ann, it comes on Tuesday."));
    QCOMPARE(rig.sql(QStringLiteral("SELECT actor FROM event WHERE kind = 'draft_discarded'")),
             QStringLiteral("Ada Tester"));
}

void TestWindowCompare::finalsForWhoDecidesOverThem()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    OrderedJson item = test::plainItem(QStringLiteral("f-1"), QStringLiteral("When?"),
                                       QStringLiteral("It comes on Monday, we think."));
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    item["language"] = "en";
    const QStringList texts {QStringLiteral("It comes on Tuesday, we think."),
                             QStringLiteral("It comes on Monday.")};
    const auto decide = [&](const QString &reviewer, const QString &text, qint64 ago) {
        const auto done
            = test::reviewOn(rig.queue(), clock.now() - ago, item,
                             test::decision(QStringLiteral("f-1"), Action::Edit, text, reviewer));
        QVERIFY2(done.has_value(), test::words(done));
    };
    decide(QStringLiteral("Bea"), texts[0], 120'000);
    // The second reviewer still sees nothing but the draft.
    rig.settings->set(Settings::Key::RedlineBeside, true);
    rig.open(QStringLiteral("Dora"));
    QVERIFY(rig.waitForItem(QStringLiteral("f-1")));
    rig.key(Qt::Key_F7, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.window->findChild<Toast *>()->isVisible(); }));
    QVERIFY(!rig.find<CompareOverlay>("compareOverlay")->isVisible());
    rig.key(Qt::Key_F4);
    QVERIFY(rig.waitFor([&] { return rig.openId().isEmpty(); }));
    rig.closeWindow();
    QCOMPARE(rig.sql(QStringLiteral("UPDATE slot SET visible_at = 0")), QStringLiteral("-"));
    decide(QStringLiteral("Carl"), texts[1], 60'000);

    open(rig, {}, QStringLiteral("f-1"));
    rig.key(Qt::Key_F7, ctrl);
    auto *overlay = rig.find<CompareOverlay>("compareOverlay");
    QVERIFY(rig.waitFor([&] { return overlay->isVisible(); }));
    QStringList names = cards(rig);
    QCOMPARE(names.takeFirst(), QStringLiteral("Draft"));
    names.sort();
    QCOMPARE(names,
             (QStringList {QStringLiteral("Final of Bea"), QStringLiteral("Final of Carl")}));
    rig.shoot(QStringLiteral("compare-finals"));
    const int bea = int(cards(rig).indexOf(QStringLiteral("Final of Bea"))) + 1;
    rig.key(Qt::Key_Escape);
    choose(rig, bea);
    QCOMPARE(bare(rig.find<ElideLabel>("besideName")->text()), QStringLiteral("Final of Bea"));
    QCOMPARE(struck(rig), QStringLiteral("Tuesday"));
    QCOMPARE(underlined(rig), QStringLiteral("Monday"));
    rig.key(Qt::Key_F3);
    rig.key(Qt::Key_R, ctrl);
    QCOMPARE(editor(rig)->text(), texts[0]);
    QVERIFY(rig.waitSettled());
    QCOMPARE(struck(rig), QString());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(3));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_extract(edits, '$[0].draft.text') FROM feedback"
                                    " WHERE slot_kind = 'adjudication'")),
             QStringLiteral("Monday"));
}

void TestWindowCompare::whatCameBack()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, line("c-1", letter()), QStringLiteral("c-1"));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    const auto outcomes = rig.queue().takeOutcomes({}, 1, 60'000);
    QVERIFY(outcomes && !outcomes->empty());
    QVERIFY(rig.queue()
                .nackOutcome(outcomes->front().outcomeId, QStringLiteral("mailbox full"))
                .has_value());
    QVERIFY(rig.waitForItem(QStringLiteral("c-1")));
    rig.select(QStringLiteral(", free of charge"));
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.find<ElideLabel>("redlineWords")->text().section(u',', 0, 0),
             QStringLiteral("2 hunk(s)"));
    choose(rig, 2);
    // Against what was sent there is one change alone; below the text, as before.
    QVERIFY(rig.find<RedlineView>("redline")->isVisible());
    QCOMPARE(rig.find<RedlineView>("redline")->hunkCount(), 1);
    QCOMPARE(bare(rig.find<ElideLabel>("redlineWords")->text()),
             QStringLiteral("compared with: What you sent, 1 hunk(s), 0 words in, 3 out"));
    rig.shoot(QStringLiteral("compare-sent"));
    choose(rig, 1);
    QCOMPARE(rig.find<RedlineView>("redline")->hunkCount(), 2);
}

void TestWindowCompare::nothingElseToCompareWith()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, line("c-1", letter()), QStringLiteral("c-1"));
    const auto *toast = rig.window->findChild<Toast *>();
    QVERIFY(!toast->isVisible());
    rig.key(Qt::Key_F7, ctrl);
    QVERIFY(rig.waitFor([&] { return toast->isVisible(); }));
    QVERIFY(!rig.find<CompareOverlay>("compareOverlay")->isVisible());
    rig.key(Qt::Key_D, alt);
    QCOMPARE(editor(rig)->text(), letter());
}

void TestWindowCompare::nothingWhereTheDraftIsHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    rig.import(twoDrafts());
    QCOMPARE(rig.sql(QStringLiteral("UPDATE item SET arm = 'control'")), QStringLiteral("-"));
    QCOMPARE(rig.sql(QStringLiteral("UPDATE slot SET arm = 'control'")), QStringLiteral("-"));
    open(rig, {}, QStringLiteral("d-1"));
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_F7, Qt::KeyboardModifiers(shift)),
          std::pair(Qt::Key_F7, Qt::KeyboardModifiers(ctrl)),
          std::pair(Qt::Key_D, Qt::KeyboardModifiers(alt)), std::pair(Qt::Key_N, ctrl | shift)}) {
        rig.key(key, modifiers);
        QVERIFY(rig.waitSettled());
        QVERIFY(!base(rig)->isVisible());
        QVERIFY(!base(rig)->text().contains(QStringLiteral("parcel")));
        QCOMPARE(editor(rig)->text(), QString());
    }
    QVERIFY(rig.find<QWidget>("draftChoice") == nullptr);
    QVERIFY(!rig.find<CompareOverlay>("compareOverlay")->isVisible());
}

QTEST_MAIN(TestWindowCompare)
#include "tst_windowcompare.moc"
