// SPDX-License-Identifier: GPL-3.0-or-later
// Several drafts and a text of one's own in the real window, by keys: chosen, taken hunk by hunk,
// discarded; undone, recorded, and right in what is stored.
#include "tests/ui/rig/comparing.h"
#include "ui/common/elidelabel.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/reviewcontroller.h"

using namespace bluepencil;
using namespace bluepencil::comparing;

class TestWindowDrafts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherDraftGivesItsHunks();
    void anotherDraftIsChosenAndUndone();
    void theDraftIsDiscarded();
    void ownTextIsAnEdit();
    void nothingWhereTheDraftIsHidden();
};

void TestWindowDrafts::anotherDraftGivesItsHunks()
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

void TestWindowDrafts::anotherDraftIsChosenAndUndone()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, twoDrafts(), QStringLiteral("d-1"));
    const auto draftId = [&] {
        return rig.window->controller()->item()->draftId;
    };
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_6, alt); // a label on what was typed, which is a hunk by now
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

void TestWindowDrafts::theDraftIsDiscarded()
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
    // A restart keeps it: the draft stays beside, unmarked, and goes on as it was.
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("c-1")));
    QVERIFY(rig.waitSettled());
    QCOMPARE(editor(rig)->text(), QString());
    QVERIFY(base(rig)->isVisible());
    QCOMPARE(struck(rig), QString());
    rig.type(QStringLiteral("Mine."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QString());
}

void TestWindowDrafts::ownTextIsAnEdit()
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

void TestWindowDrafts::nothingWhereTheDraftIsHidden()
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

QTEST_MAIN(TestWindowDrafts)
#include "tst_windowdrafts.moc"
