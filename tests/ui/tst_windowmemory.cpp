// SPDX-License-Identifier: GPL-3.0-or-later
// The correction memory in the real window, by keys: offered quietly, taken only when told to, and
// what is taken is an edit like any other.
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/memorypane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <atomic>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;

const QString draft
    = QStringLiteral("Please utilise the portal. You can utilise it again. I utilise it myself.");

// The system's, put forward.
class ForwardClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override { return m_system.now() + m_by; }

    [[nodiscard]] qint64 steady() const override { return m_system.steady() + m_by; }

    void put(qint64 ms) { m_by += ms; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_by = 0;
};

QStringList shownCards(const WindowRig &rig)
{
    QStringList shown;
    const auto cards = rig.find<MemoryPane>("memoryPane")
                           ->findChildren<QAbstractButton *>(QStringLiteral("suggestionCard"));
    for (const QAbstractButton *card : cards) {
        if (card->isVisible())
            shown.append(card->accessibleName() + QStringLiteral(" / ")
                         + card->accessibleDescription());
    }
    shown.replaceInStrings(QRegularExpression(QStringLiteral("[\u2066-\u2069]")), QString());
    return shown;
}

} // namespace

class TestWindowMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAndChangesNothing();
    void oneKeyTakesOne();
    void oneKeyTakesAllOfAKind();
    void aKeyPressedWhileTypingWaits();
    void aKeyOfLongAgoTakesNothing();
    void whatThePersonWroteIsLeftAlone();
    void earlierItemsStandBeside();
    void nothingWhereTheDraftIsHidden();
    void whatIsTakenIsAnEdit();

private:
    // Six items in which `utilise` became `use`.
    static void remember(WindowRig &rig);
    static void open(WindowRig &rig, const QByteArray &more = {});
    static QString underlined(const WindowRig &rig);

    static QString text(const WindowRig &rig) { return rig.window->review()->editor()->text(); }
};

void TestWindowMemory::remember(WindowRig &rig)
{
    const SystemClock clock;
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("old-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("How do I use the new portal?"),
                                           QStringLiteral("You may utilise it from %1.").arg(i));
        item["language"] = "en";
        const auto done = test::reviewOn(
            rig.queue(), clock.now(), item,
            test::decision(id, Action::Edit, QStringLiteral("You may use it from %1.").arg(i),
                           i % 2 == 0 ? QStringLiteral("Bea") : QStringLiteral("Carl")));
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
    }
}

void TestWindowMemory::open(WindowRig &rig, const QByteArray &more)
{
    remember(rig);
    rig.import("{\"external_id\":\"m-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
               "\"content\":\"Where is the new portal and how do I use it?\"}],\"draft\":\""
               + draft.toUtf8() + "\"" + more + "}\n");
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("m-1")));
}

// The words in the sheet above a dotted line.
QString TestWindowMemory::underlined(const WindowRig &rig)
{
    QStringList found;
    const QTextDocument *document = rig.window->review()->editor()->surface().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        int end = -1;
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::DotLine)
                continue;
            if (range.start != end)
                found.append(QString());
            found.last() += block.text().mid(range.start, range.length);
            end = range.start + range.length;
        }
    }
    return found.join(u'|');
}

void TestWindowMemory::offersAndChangesNothing()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    QCOMPARE(text(rig), draft);
    QCOMPARE(shownCards(rig),
             QStringList {QStringLiteral("“utilise” becomes “use” / changed 6 of 6 times by 2"
                                         " reviewer(s); 3 place(s) here")});
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise|utilise"));
    rig.shoot(QStringLiteral("memory-offered"));
    // It stays on its words while somebody types before them.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Now "));
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise|utilise"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise|utilise"));
    QCOMPARE(text(rig), QStringLiteral("Now ") + draft);
    QVERIFY(rig.window->controller()->item()->work.labels.empty());
}

void TestWindowMemory::oneKeyTakesOne()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    // The caret in the second: that one, not the first.
    rig.key(Qt::Key_Home, ctrl);
    for (qsizetype i = 0; i < draft.indexOf(QStringLiteral("utilise it again")) + 3; ++i)
        rig.key(Qt::Key_Right);
    rig.key(Qt::Key_M, ctrl);
    const QString once = QStringLiteral("Please utilise the portal. You can use it again. I utilise"
                                        " it myself.");
    QCOMPARE(text(rig), once);
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise"));
    // The next one, at once; and from behind the last the first.
    rig.key(Qt::Key_M, ctrl);
    QCOMPARE(text(rig),
             QStringLiteral("Please utilise the portal. You can use it again. I use it"
                            " myself."));
    rig.key(Qt::Key_M, ctrl);
    QCOMPARE(text(rig),
             QStringLiteral("Please use the portal. You can use it again. I use it"
                            " myself."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(shownCards(rig), QStringList());
    rig.key(Qt::Key_M, ctrl);
    // Each is a step of its own.
    rig.key(Qt::Key_Z, ctrl);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), once);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), draft);
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise|utilise"));
}

void TestWindowMemory::oneKeyTakesAllOfAKind()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_M, ctrl | shift);
    QString all = draft;
    QCOMPARE(text(rig), all.replace(QStringLiteral("utilise"), QStringLiteral("use")));
    QVERIFY(rig.waitSettled());
    QCOMPARE(shownCards(rig), QStringList());
    QCOMPARE(rig.find<ElideLabel>("redlineWords")->text().section(u',', 0, 0),
             QStringLiteral("3 hunk(s)"));
    rig.shoot(QStringLiteral("memory-taken"));
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(text(rig), draft);
    rig.key(Qt::Key_Z, ctrl | shift);
    QCOMPARE(text(rig), all);
}

void TestWindowMemory::aKeyPressedWhileTypingWaits()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Oh. "));
    rig.key(Qt::Key_M, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(text(rig),
             QStringLiteral("Oh. Please use the portal. You can utilise it again. I"
                            " utilise it myself."));
}

// The memory took its time: whoever pressed the key has typed on.
void TestWindowMemory::aKeyOfLongAgoTakesNothing()
{
    ForwardClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Oh. "));
    rig.key(Qt::Key_M, ctrl);
    clock.put(2'000);
    QVERIFY(rig.waitSettled());
    QCOMPARE(text(rig), QStringLiteral("Oh. ") + draft);
    rig.key(Qt::Key_M, ctrl);
    QVERIFY(text(rig).startsWith(QStringLiteral("Oh. Please use the portal. You can utilise")));
}

void TestWindowMemory::whatThePersonWroteIsLeftAlone()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" We utilise it."));
    QVERIFY(rig.waitSettled());
    QCOMPARE(underlined(rig), QStringLiteral("utilise|utilise|utilise"));
    rig.key(Qt::Key_M, ctrl | shift);
    QVERIFY(text(rig).endsWith(QStringLiteral("I use it myself. We utilise it.")));
}

void TestWindowMemory::earlierItemsStandBeside()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    QStringList finals;
    const auto earlier = rig.find<MemoryPane>("memoryPane")
                             ->findChildren<QWidget *>(QStringLiteral("earlierItem"));
    for (const QWidget *each : earlier) {
        if (each->isVisible())
            finals += each->findChildren<QLabel *>().last()->text();
    }
    QCOMPARE(finals,
             (QStringList {QStringLiteral("You may use it from 5."),
                           QStringLiteral("You may use it from 4."),
                           QStringLiteral("You may use it from 3.")}));
}

void TestWindowMemory::nothingWhereTheDraftIsHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    remember(rig);
    rig.import("{\"external_id\":\"m-2\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
               "\"content\":\"?\"}],\"draft\":\"We utilise it.\"}\n");
    QVERIFY(rig.workspace().database().execute(
        QStringLiteral("UPDATE item SET arm = 'control' WHERE external_id = 'm-2'")));
    QVERIFY(rig.workspace().database().execute(
        QStringLiteral("UPDATE slot SET arm = 'control' WHERE item_id IN"
                       " (SELECT item_id FROM item WHERE external_id = 'm-2')")));
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("m-2")));
    QCOMPARE(shownCards(rig), QStringList());
    QCOMPARE(underlined(rig), QString());
    const QString before = text(rig);
    rig.key(Qt::Key_M, ctrl);
    QCOMPARE(text(rig), before);
}

void TestWindowMemory::whatIsTakenIsAnEdit()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.key(Qt::Key_M, ctrl);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(7));
    QCOMPARE(rig.sql(QStringLiteral("SELECT action FROM feedback WHERE external_id = 'm-1'")),
             QStringLiteral("edit"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_extract(edits, '$[0].final.text') FROM feedback"
                                    " WHERE external_id = 'm-1'")),
             QStringLiteral("use"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_array_length(edits) FROM feedback"
                                    " WHERE external_id = 'm-1'")),
             QStringLiteral("1"));
}

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
