// SPDX-License-Identifier: GPL-3.0-or-later
// The real window by keys alone: what is typed must be what the database holds.
#include "tests/support/exportfolder.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/dataset/datasetplace.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QRadioButton>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;
constexpr int undoLater = 60; // seconds in which nothing is sent by itself

const QString corrected = QStringLiteral("Your parcel arrives on Tuesday. Regards, Ann");

// A first item as in the rig, and enough others for every way to decide.
QByteArray sixItems()
{
    QByteArray lines = threeItems();
    for (int i = 4; i <= 6; ++i) {
        const QByteArray n = QByteArray::number(i);
        lines += "{\"external_id\":\"t-" + n + "\",\"priority\":" + QByteArray::number(30 - i)
            + ",\"language\":\"en\",\"title\":\"Item " + n
            + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Question\"}],"
              "\"draft\":\"Answer "
            + n + ".\"}\n";
    }
    return lines;
}

QString decisionOf(const QString &id, const QString &columns)
{
    return QStringLiteral("SELECT %1 FROM decision d JOIN item i ON i.item_id = d.item_id"
                          " WHERE i.external_id = '%2' AND d.status = 'counted'")
        .arg(columns, id);
}

} // namespace

class TestMainWindowFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeJob();
    void rejectWithAndWithoutReplacement();
    void escalateAndRelease();
    void theControlKeysOfTheEditorDecideNothing();
    void exportByKeys();

private:
    // Steps of the whole job.
    void editAndLabel(WindowRig &rig);
    void decideUndoDecide(WindowRig &rig);
    void recallAndSendAgain(WindowRig &rig);
    void notSentComesBack(WindowRig &rig);
};

// Lease, edit, label, undo, decide, recall, nack: one item's life. Its export is below.
void TestMainWindowFlow::wholeJob()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(sixItems());
    rig.settings->set(Settings::Key::UndoSeconds, undoLater);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.shoot(QStringLiteral("flow-first"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT s.state || ' ' || s.owner FROM slot s JOIN item i ON"
                                    " i.item_id = s.item_id WHERE i.external_id = 't-1'")),
             QStringLiteral("leased Ada Tester"));
    editAndLabel(rig);
    if (!QTest::currentTestFailed())
        decideUndoDecide(rig);
    if (!QTest::currentTestFailed())
        recallAndSendAgain(rig);
    if (!QTest::currentTestFailed())
        notSentComesBack(rig);
}

void TestMainWindowFlow::editAndLabel(WindowRig &rig)
{
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("flow-edited"));
    // On the first hunk, from the last by F3; then its severity.
    rig.key(Qt::Key_F3);
    rig.key(Qt::Key_1, alt);
    rig.key(Qt::Key_M, alt);
    // Away from every hunk a label is one of the whole.
    rig.key(Qt::Key_Home, ctrl);
    rig.key(Qt::Key_6, alt);
    QVERIFY(rig.tabTo("note"));
    rig.type(QStringLiteral("checked with the depot"));
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("flow-labelled"));

    const QString working = QStringLiteral("SELECT %1 FROM journal_working w JOIN item i ON"
                                           " i.item_id = w.item_id WHERE i.external_id = 't-1'");
    QCOMPARE(rig.sql(working.arg(QStringLiteral("w.text"))), corrected);
    QCOMPARE(rig.sql(working.arg(QStringLiteral("w.note"))),
             QStringLiteral("checked with the depot"));
    QCOMPARE(rig.sql(working.arg(
                 QStringLiteral("(SELECT group_concat(json_extract(l.value, '$.code') || ' ' ||"
                                " json_extract(l.value, '$.severity') || ' ' ||"
                                " coalesce(json_extract(l.value, '$.span.start') || '-' ||"
                                " json_extract(l.value, '$.span.end'), 'whole'), ', ')"
                                " FROM json_each(w.labels) l)"))),
             QStringLiteral("fact major 23-30, tone minor whole"));
}

void TestMainWindowFlow::decideUndoDecide(WindowRig &rig)
{
    const QString pending
        = QStringLiteral("SELECT count(*) FROM journal_decision WHERE state = 'pending'");
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QCOMPARE(rig.sql(pending), QStringLiteral("1"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
    rig.key(Qt::Key_Z, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.sql(pending), QStringLiteral("0"));
    QCOMPARE(rig.window->review()->editor()->text(), corrected);

    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(decisionOf(QStringLiteral("t-1"),
                                QStringLiteral("d.action || ': ' || d.final_text || ' / ' ||"
                                               " json_extract(d.body, '$.note')"))),
             QStringLiteral("edit: %1 / checked with the depot").arg(corrected));
    QCOMPARE(rig.sql(QStringLiteral(
                 "SELECT group_concat(code || ' ' || severity || ' ' || coalesce(side || ' ' ||"
                 " span_start || '-' || span_end, 'whole'), ', ') FROM feedback_label")),
             QStringLiteral("fact major final 23-30, tone minor whole"));
    QCOMPARE(
        rig.sql(QStringLiteral("SELECT group_concat(json_extract(e.value, '$.draft.text') || '>' ||"
                               " json_extract(e.value, '$.final.text'), '|')"
                               " FROM feedback f, json_each(f.edits) e")),
        QStringLiteral("Monday>Tuesday|>, Ann"));
}

void TestMainWindowFlow::recallAndSendAgain(WindowRig &rig)
{
    rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.sql(QStringLiteral("SELECT f.status || ' ' || o.state FROM feedback f JOIN outcome"
                                    " o ON o.decision_id = f.decision_id")),
             QStringLiteral("recalled recalled"));
    QCOMPARE(rig.window->review()->editor()->text(), corrected);
    QCOMPARE(rig.find<QPlainTextEdit>("note")->toPlainText(),
             QStringLiteral("checked with the depot"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("e"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(decisionOf(QStringLiteral("t-1"), QStringLiteral("d.final_text"))),
             corrected + u'e');
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM outcome WHERE state = 'committed'")),
             QStringLiteral("1"));
}

void TestMainWindowFlow::notSentComesBack(WindowRig &rig)
{
    // The producer takes it and cannot send it.
    const auto outcomes = rig.queue().takeOutcomes({}, 10, 60'000);
    QVERIFY(outcomes.has_value() && outcomes->size() == 1);
    QVERIFY(rig.queue()
                .nackOutcome(outcomes->front().outcomeId, QStringLiteral("the mailbox is full"))
                .has_value());
    // What is on the screen stays there; the one that came back stands on top of the list and is
    // the next, though others are at hand.
    QCOMPARE(rig.openId(), QStringLiteral("t-2"));
    // As many as are held ahead: what waited for its undo window took the room of none.
    QVERIFY(rig.waitFor([&] {
        return rig.sql(QStringLiteral("SELECT count(*) FROM slot WHERE state = 'leased'")) == u"3";
    }));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitFor([&] {
        const auto &entries = rig.window->controller()->entries();
        return !entries.empty() && entries.front().externalId == QLatin1String("t-1");
    }));
    QCOMPARE(rig.window->controller()->entries().front().notSentReason,
             QStringLiteral("the mailbox is full"));
    QCOMPARE(rig.bannerId(), QStringLiteral("notSent"));
    rig.shoot(QStringLiteral("flow-not-sent"));
    QCOMPARE(rig.window->review()->editor()->text(), corrected + u'e');
    rig.key(Qt::Key_Backspace);
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Backspace);
    QCOMPARE(rig.window->review()->editor()->text(), corrected);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.waitForDecisions(2));

    const auto again = rig.queue().takeOutcomes({}, 10, 60'000);
    QVERIFY(again.has_value());
    QCOMPARE(again->size(), 2);
    for (const Outcome &outcome : *again)
        QVERIFY(rig.queue().ackOutcome(outcome.outcomeId).has_value());
    QCOMPARE(rig.sql(QStringLiteral(
                 "SELECT group_concat(action || ' ' || text, '|') FROM (SELECT d.action AS action,"
                 " d.final_text AS text FROM outcome o JOIN decision d ON d.decision_id ="
                 " o.decision_id WHERE o.state = 'acked' ORDER BY d.action)")),
             QStringLiteral("approve We refund 40 euros.|edit ") + corrected);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted'")),
             QStringLiteral("2"));
}

void TestMainWindowFlow::rejectWithAndWithoutReplacement()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_F12);
    rig.key(Qt::Key_4);
    rig.key(Qt::Key_Equal);
    // What is not changed cannot be sent in place of itself.
    QVERIFY(!rig.find<QRadioButton>("rejectReplacement")->isEnabled());
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(decisionOf(QStringLiteral("t-1"),
                                QStringLiteral("d.action || ' ' || (d.final_text IS NULL)"))),
             QStringLiteral("reject 1"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT group_concat(code) FROM (SELECT code FROM"
                                    " feedback_label ORDER BY code)")),
             QStringLiteral("policy,safety"));

    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Not at all."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_F12);
    rig.key(Qt::Key_2);
    QVERIFY(rig.tabTo("rejectNothing"));
    rig.key(Qt::Key_Down);
    QVERIFY(rig.find<QRadioButton>("rejectReplacement")->isChecked());
    rig.shoot(QStringLiteral("flow-reject-replacement"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.waitForDecisions(2));
    QCOMPARE(rig.sql(decisionOf(QStringLiteral("t-2"),
                                QStringLiteral("d.action || ': ' || d.final_text"))),
             QStringLiteral("reject: We refund 40 euros. Not at all."));
    // Escape leaves the item as it is.
    rig.key(Qt::Key_F12);
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.openId(), QStringLiteral("t-3"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("2"));
}

void TestMainWindowFlow::escalateAndRelease()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_F9);
    QCOMPARE(rig.focusName(), QStringLiteral("escalateSkill"));
    rig.type(QStringLiteral("legal")); // over the proposal, which is selected
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(decisionOf(QStringLiteral("t-1"),
                                QStringLiteral("d.action || ' ' || d.escalate_to"))),
             QStringLiteral("escalate legal"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT required_skills FROM slot WHERE kind = 'escalation'")),
             QStringLiteral("[\"legal\"]"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM outcome")), QStringLiteral("0"));

    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_F4);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QCOMPARE(rig.sql(QStringLiteral("SELECT s.state FROM slot s JOIN item i ON i.item_id ="
                                    " s.item_id WHERE i.external_id = 't-2'")),
             QStringLiteral("ready"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("1"));
}

void TestMainWindowFlow::theControlKeysOfTheEditorDecideNothing()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("\nBye"));
    for (const int key : {Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab})
        rig.key(key);
    rig.type(QStringLiteral("1m"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    QCOMPARE(rig.window->review()->editor()->text(),
             QStringLiteral("Your parcel arrives on Monday. Regards\nBy\n1m"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("0"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_array_length(labels) FROM journal_working")),
             QStringLiteral("0"));
}

void TestMainWindowFlow::exportByKeys()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    // An approval at this speed would be left out as one that nobody read.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" Today."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.waitForDecisions(2));

    rig.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const DatasetPlace &place = *rig.window->datasets();
    const auto settled = [&place] {
        return place.isVisible() && place.isSettled();
    };
    QVERIFY(rig.waitFor(settled));
    QVERIFY(rig.tabTo("exportFolder"));
    rig.key(Qt::Key_A, ctrl);
    rig.type(rig.folder.filePath(QStringLiteral("batch")));
    rig.key(Qt::Key_E, ctrl);
    // So small a batch may be written before anybody can see it run.
    QVERIFY(rig.waitFor([&] {
        return settled() && rig.sql(QStringLiteral("SELECT count(*) FROM batch")) == u'1'
            && QFile::exists(rig.folder.filePath(QStringLiteral("batch/manifest.json")));
    }));
    const test::ExportFolder batch(rig.folder.filePath(QStringLiteral("batch")));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 2);
    QCOMPARE(batch.rows(QStringLiteral("trl-preference")), 2);
    // The line of training data ends with what was typed, but for the name.
    bool found = false;
    for (const QByteArray &line : batch.lines(QStringLiteral("openai-chat/train.jsonl")))
        found = found || line.contains("Your parcel arrives on Monday. Regards, [PERSON_1]");
    QVERIFY(found);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM batch")), QStringLiteral("1"));
    rig.key(Qt::Key_1, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.window->review()->isVisible(); }));
}

QTEST_MAIN(TestMainWindowFlow)
#include "tst_mainwindow_flow.moc"
