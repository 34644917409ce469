// SPDX-License-Identifier: GPL-3.0-or-later
// Undo takes back labels and typing in the one order in which they were made, and what was undone
// or recalled of decisions stands in the item's history.
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/labelhistory.h"
#include "ui/review/reviewplace.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;

std::vector<Label> whole(const QStringList &codes)
{
    std::vector<Label> labels;
    for (const QString &code : codes)
        labels.push_back({code, Severity::Minor, std::nullopt});
    return labels;
}

} // namespace

class TestLabelUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyKeepsTheOrder();
    void historyDropsWhatDoesNotFit();
    void labelsAndTypingByKeys();
    void randomHistory();
    void theNextItemStartsAnew();
    void decisionsUndoneAndRecalledAreEvents();

private:
    // Text and labels as they are saved.
    static QString work(WindowRig &rig);
};

QString TestLabelUndo::work(WindowRig &rig)
{
    if (!rig.waitSettled())
        return {};
    return rig.sql(QStringLiteral(
        "SELECT w.text || ' [' || coalesce((SELECT group_concat(json_extract(l.value, '$.code')"
        " || ' ' || json_extract(l.value, '$.severity') || ' ' || coalesce(json_extract(l.value,"
        " '$.span.start') || '-' || json_extract(l.value, '$.span.end'), 'whole'), ', ')"
        " FROM json_each(w.labels) l), '') || ']' FROM journal_working w JOIN item i ON i.item_id"
        " = w.item_id WHERE i.external_id = 't-2'"));
}

void TestLabelUndo::historyKeepsTheOrder()
{
    LabelHistory history;
    const auto none = whole({});
    const auto one = whole({QStringLiteral("fact")});
    const auto two = whole({QStringLiteral("fact"), QStringLiteral("tone")});
    history.record(0, none, one);
    history.record(2, one, two);
    // At step 2 the label goes first, then it is the text's turn down to 0.
    QVERIFY(history.canUndo(2));
    QCOMPARE(history.undo(2).value(), one);
    QVERIFY(!history.undo(2));
    QVERIFY(!history.undo(1));
    QCOMPARE(history.undo(0).value(), none);
    QVERIFY(!history.undo(0));
    // And forward again.
    QCOMPARE(history.redo(0).value(), one);
    QVERIFY(!history.redo(0));
    QVERIFY(!history.redo(1));
    QVERIFY(history.canRedo(2));
    QCOMPARE(history.redo(2).value(), two);
    QVERIFY(!history.canRedo(2));
}

void TestLabelUndo::historyDropsWhatDoesNotFit()
{
    LabelHistory history;
    const auto none = whole({});
    const auto one = whole({QStringLiteral("fact")});
    history.record(3, none, one);
    QVERIFY(!history.undo(1)); // the text went back without it
    QVERIFY(!history.undo(3));
    history.record(1, none, one);
    QVERIFY(history.undo(1).has_value());
    history.forgetRedo(1);
    QVERIFY(!history.redo(1));
    history.record(1, none, one);
    QVERIFY(history.undo(1).has_value());
    history.record(1, none, one);
    QVERIFY(!history.redo(1));
}

void TestLabelUndo::labelsAndTypingByKeys()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_End, ctrl);
    QStringList states;
    rig.key(Qt::Key_6, alt); // whole
    states.append(work(rig));
    rig.type(QStringLiteral(" So"));
    states.append(work(rig));
    rig.key(Qt::Key_1, alt); // on the hunk
    states.append(work(rig));
    rig.key(Qt::Key_M, alt);
    states.append(work(rig));
    rig.type(QStringLiteral("on"));
    states.append(work(rig));
    QCOMPARE(states,
             (QStringList {
                 QStringLiteral("We refund 40 euros. [tone minor whole]"),
                 QStringLiteral("We refund 40 euros. So [tone minor whole]"),
                 QStringLiteral("We refund 40 euros. So [tone minor whole, fact minor 19-22]"),
                 QStringLiteral("We refund 40 euros. So [tone minor whole, fact major 19-22]"),
                 QStringLiteral("We refund 40 euros. Soon [tone minor whole, fact major 19-22]"),
             }));
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        rig.key(Qt::Key_Z, ctrl);
        QCOMPARE(work(rig), states.at(i));
    }
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(work(rig), QStringLiteral("We refund 40 euros. []"));
    for (const QString &state : std::as_const(states)) {
        rig.key(Qt::Key_Z, ctrlShift);
        QCOMPARE(work(rig), state);
    }
    // From a button as well, by the other redo; another change ends what could be redone.
    QVERIFY(rig.tabTo("label.fact"));
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(work(rig), states.at(2));
    rig.key(Qt::Key_Y, ctrl);
    QCOMPARE(work(rig), states.at(3));
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_8, alt);
    const QString other = work(rig);
    rig.key(Qt::Key_Y, ctrl);
    QCOMPARE(work(rig), other);
}

// Whatever was done, as many steps back as were seen lead to the same states, and forward again.
void TestLabelUndo::randomHistory()
{
    const auto seed = quint32(QDateTime::currentMSecsSinceEpoch());
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_X); // so that there is saved work from the start
    QStringList states {work(rig)};
    constexpr int steps = 24;
    for (int i = 0; i < steps; ++i) {
        switch (random() % 4) {
        case 0:
            rig.key(Qt::Key_1 + int(random() % 6), alt);
            break;
        case 1:
            rig.key(Qt::Key_M, alt);
            break;
        case 2:
            rig.key(Qt::Key_Home, random() % 2 == 0 ? ctrl : Qt::NoModifier);
            rig.type(QString(QChar(char16_t(u'a' + int(random() % 26)))));
            break;
        default:
            rig.key(Qt::Key_Backspace);
            break;
        }
        const QString now = work(rig);
        if (now != states.last())
            states.append(now);
    }
    // A step of the text may hold several letters: every state on the way back was there before.
    qsizetype at = states.size() - 1;
    for (int i = 0; i < steps && at > 0; ++i) {
        rig.key(Qt::Key_Z, ctrl);
        const QString now = work(rig);
        const qsizetype found = states.lastIndexOf(now, at - 1);
        if (found < 0 && states.first() != now)
            break; // behind the first letter
        QVERIFY2(found >= 0, qPrintable(now + u'\n' + states.join(u'\n')));
        at = found;
    }
    for (int i = 0; i < 2 * steps; ++i)
        rig.key(Qt::Key_Y, ctrl);
    QCOMPARE(work(rig), states.last());
}

void TestLabelUndo::theNextItemStartsAnew()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_6, alt);
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_Y, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.window->review()->editor()->text(), QStringLiteral("We refund 40 euros."));
    QCOMPARE(rig.sql(QStringLiteral("SELECT coalesce(sum(json_array_length(labels)), 0) FROM"
                                    " journal_working")),
             QStringLiteral("1"));
}

void TestLabelUndo::decisionsUndoneAndRecalledAreEvents()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 60);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_Z, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    const QString events = QStringLiteral(
        "SELECT group_concat(e.kind || ' ' || e.actor, ', ') FROM (SELECT * FROM event ORDER BY"
        " event_no) e JOIN item i ON i.item_id = e.item_id WHERE i.external_id = 't-1'"
        " AND e.kind IN ('undone', 'decided', 'recalled')");
    QCOMPARE(rig.sql(events), QStringLiteral("undone Ada Tester"));
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.sql(events),
             QStringLiteral("undone Ada Tester, decided Ada Tester, recalled Ada Tester"));
    // Each with the decision it is about.
    QCOMPARE(
        rig.sql(QStringLiteral("SELECT count(*) FROM event WHERE kind IN ('undone', 'recalled')"
                               " AND length(json_extract(detail, '$.decision_id')) = 36")),
        QStringLiteral("2"));
}

QTEST_MAIN(TestLabelUndo)
#include "tst_labelundo.moc"
