// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing in the real window, by keys: side by side, level and scrolling as one, with the finals
// of others and with what came back. What is stored stays against the draft.
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/comparing.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/overlays/adjudicationoverlay.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>

using namespace bluepencil;
using namespace bluepencil::comparing;

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
    void finalsForWhoDecidesOverThem();
    void decidesBetweenReviewers();
    void whatCameBack();
    void nothingElseToCompareWith();
};

void TestWindowCompare::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
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
                .startsWith(QStringLiteral("1 hunk(s), 1 word(s) in, 1 out")));
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
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return, shift);
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
    QCOMPARE(editor(rig)->surface().document()->blockCount(), 9); // each Return counted
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
    QCoreApplication::processEvents(); // layouts that are asked for
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
    // Both ends meet. The caret leads near them; what margin is left, the bar goes.
    rig.key(Qt::Key_Home, ctrl);
    bar(editor(rig))->setValue(0);
    QVERIFY(rig.waitFor([&] { return bar(base(rig))->value() == 0; }));
    rig.key(Qt::Key_End, ctrl);
    bar(editor(rig))->setValue(bar(editor(rig))->maximum());
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
    // Their decisions come up by themselves; here one looks at them as texts to compare with.
    QVERIFY(rig.waitFor([&] {
        auto *between = rig.find<AdjudicationOverlay>("adjudicationOverlay");
        return between != nullptr && between->isVisible();
    }));
    rig.key(Qt::Key_Escape);
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

// The senior sees both finals against the draft at once, with labels and notes, takes one by its
// number, and can change it before it goes out.
void TestWindowCompare::decidesBetweenReviewers()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    const QString draft = QStringLiteral("It comes on Monday, we think.");
    const QStringList texts {QStringLiteral("It comes on Tuesday, we think."),
                             QStringLiteral("It comes on Monday.")};
    for (const char *id : {"f-1", "f-2"}) {
        OrderedJson item = test::plainItem(QString::fromLatin1(id), QStringLiteral("When?"), draft);
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        item["language"] = "en";
        Decision bea = test::decision(QString::fromLatin1(id), Action::Edit, texts[0],
                                      QStringLiteral("Bea"));
        bea.decidedAt = clock.now() - 120'000;
        bea.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        bea.note = QStringLiteral("The depot says <b>Tuesday</b>.");
        Decision carl = test::decision(QString::fromLatin1(id), Action::Edit, texts[1],
                                       QStringLiteral("Carl"));
        carl.decidedAt = clock.now() - 60'000;
        const auto first = test::reviewOn(rig.queue(), bea.decidedAt, item, bea);
        QVERIFY2(first.has_value(), test::words(first));
        const auto second = test::reviewOn(rig.queue(), carl.decidedAt, item, carl);
        QVERIFY2(second.has_value(), test::words(second));
    }
    open(rig, {}, QStringLiteral("f-1"));
    const auto between = [&] {
        return rig.find<AdjudicationOverlay>("adjudicationOverlay");
    };
    QVERIFY(rig.waitFor([&] { return between() != nullptr && between()->isVisible(); }));
    QCOMPARE(between()->texts().size(), std::size_t {2});
    const std::vector<RedlineView *> shown = between()->texts();
    QVERIFY(rig.waitFor([&] { return shown[0]->hunkCount() == 1 && shown[1]->hunkCount() == 1; }));
    // Side by side, in the order in which they decided; what went and what came in one.
    QVERIFY(shown[0]->mapTo(rig.window.get(), QPoint()).x() + shown[0]->width()
            <= shown[1]->mapTo(rig.window.get(), QPoint()).x());
    QCOMPARE(shown[0]->mapTo(rig.window.get(), QPoint()).y(),
             shown[1]->mapTo(rig.window.get(), QPoint()).y());
    const QString left = shown[0]->toPlainText();
    QVERIFY2(left.contains(QStringLiteral("Monday")) && left.contains(QStringLiteral("Tuesday")),
             qPrintable(left));
    QVERIFY(shown[1]->toPlainText().contains(QStringLiteral(", we think")));
    QStringList words;
    for (const QLabel *label : between()->findChildren<QLabel *>())
        words.append(bare(label->text()));
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("<b>Tuesday</b>")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Carl")) && all.contains(QStringLiteral("Bea")),
             qPrintable(all));
    verifyReadable(rig);
    rig.shoot(QStringLiteral("adjudication-light"));
    // The first one's text, changed by the senior's own word.
    rig.key(Qt::Key_1);
    QVERIFY(!between()->isVisible());
    QCOMPARE(editor(rig)->text(), texts[0]);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(editor(rig)->text(), draft);
    rig.key(Qt::Key_F7, ctrl | shift);
    QVERIFY(rig.waitFor([&] { return between()->isVisible(); }));
    rig.key(Qt::Key_2);
    QCOMPARE(editor(rig)->text(), texts[1]);
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Sorry."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(5));
    QCOMPARE(rig.sql(QStringLiteral("SELECT CAST(d.final_text AS TEXT) FROM feedback f JOIN"
                                    " decision d ON d.decision_id = f.decision_id"
                                    " WHERE f.slot_kind = 'adjudication'")),
             texts[1] + QStringLiteral(" Sorry."));
    // The next one: none taken, the draft as it is.
    QVERIFY(rig.waitForItem(QStringLiteral("f-2")));
    QVERIFY(rig.waitFor([&] { return between()->isVisible(); }));
    rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    QVERIFY(rig.waitFor([&] { return between()->texts()[1]->hunkCount() == 1; }));
    rig.shoot(QStringLiteral("adjudication-dark"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(editor(rig)->text(), draft);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(6));
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
    rig.select(QStringLiteral("Kind ")); // far from the other, or they were one hunk
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.find<ElideLabel>("redlineWords")->text().section(u',', 0, 0),
             QStringLiteral("2 hunk(s)"));
    choose(rig, 2);
    // Against what was sent there is one change alone; below the text, as before.
    QVERIFY(rig.find<RedlineView>("redline")->isVisible());
    QCOMPARE(rig.find<RedlineView>("redline")->hunkCount(), 1);
    QCOMPARE(bare(rig.find<ElideLabel>("redlineWords")->text()),
             QStringLiteral("compared with: What you sent, 1 hunk(s), 0 word(s) in, 1 out"));
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

QTEST_MAIN(TestWindowCompare)
#include "tst_windowcompare.moc"
