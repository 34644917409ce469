// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers for a text and what of it is taken, as it stands in the stored record: by
// keys in the real window.
#include "core/stats/stats.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/review/suggestiontally.h"

#include <QApplication>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;

const QString first
    = QStringLiteral("We recieved your parcel. It occured again. Please utilise the "
                     "portal, or utilise the form.");
const QString second = QStringLiteral("We have your parcel, and it is on its way.");

} // namespace

class TestWindowSuggestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsEachOnce();
    void goesOnFromBefore();
    void oneOfEachKindIsTaken();
    void whatIsLeftCountsAsOffered();
    void undoneAndTakenAgainIsOne();
    void anotherRevisionIsNoSuggestion();
    void lookedAtAndRejectedIsNotTaken();

    void cleanup() { m_rig.reset(); }

private:
    // Of the stored record.
    QString counts()
    {
        return m_rig->sql(QStringLiteral("SELECT json_extract(decision, '$.suggestions')"
                                         " FROM feedback WHERE external_id = 's-1'"));
    }

    void submit(int revision, const QString &draft);
    void open();
    void openMenu();
    void closeMenu(int key);
    void askForSecond();
    void decide();

    [[nodiscard]] QString text() const { return m_rig->window->review()->editor()->text(); }

    SystemClock m_clock;
    std::unique_ptr<WindowRig> m_rig;
};

// Six reviews in which `utilise` became `use`.
void TestWindowSuggestions::init()
{
    m_rig = std::make_unique<WindowRig>(m_clock, false);
    m_rig->settings->set(Settings::Key::UndoSeconds, 0);
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("old-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("How?"),
                                           QStringLiteral("You may utilise it from %1.").arg(i));
        item["language"] = "en";
        const auto done = test::reviewOn(
            m_rig->queue(), m_clock.now(), item,
            test::decision(id, Action::Edit, QStringLiteral("You may use it from %1.").arg(i),
                           i % 2 == 0 ? QStringLiteral("Bea") : QStringLiteral("Carl")));
        QVERIFY2(done, test::words(done));
    }
    submit(1, first);
}

void TestWindowSuggestions::submit(int revision, const QString &draft)
{
    OrderedJson item
        = test::plainItem(QStringLiteral("s-1"), QStringLiteral("Where is it?"), draft);
    item["revision"] = revision;
    item["language"] = "en";
    const Result<Item> parsed = parseItem(toLine(item));
    QVERIFY2(parsed, test::words(parsed));
    const auto receipt = m_rig->queue().submit(QStringLiteral("local"), *parsed);
    QVERIFY2(receipt, test::words(receipt));
}

void TestWindowSuggestions::open()
{
    m_rig->open();
    QVERIFY(m_rig->waitForItem(QStringLiteral("s-1")));
    QVERIFY(m_rig->waitSettled());
}

void TestWindowSuggestions::openMenu()
{
    m_rig->key(Qt::Key_Period, ctrl);
    QVERIFY(m_rig->waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
}

void TestWindowSuggestions::closeMenu(int key)
{
    m_rig->key(key);
    QVERIFY(m_rig->waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    QVERIFY(m_rig->waitSettled());
}

void TestWindowSuggestions::decide()
{
    m_rig->key(Qt::Key_Return, ctrl);
    QVERIFY(m_rig->waitForDecisions(7));
}

// The producer answers, and the answer is shown as news.
void TestWindowSuggestions::askForSecond()
{
    m_rig->key(Qt::Key_F9, shift);
    QVERIFY(m_rig->waitFor([&] { return m_rig->focusName() == QLatin1String("redraftLine"); }));
    m_rig->type(QStringLiteral("Shorter"));
    m_rig->key(Qt::Key_Return);
    QVERIFY(m_rig->waitFor([&] {
        return m_rig->sql(QStringLiteral("SELECT state FROM draft_request"))
            == QLatin1String("waiting");
    }));
    const auto requests = m_rig->queue().takeOutcomes(QStringLiteral("local"), 100, 0);
    QVERIFY2(requests, test::words(requests));
    submit(2, second);
    QVERIFY(m_rig->waitForItem(QStringLiteral("s-1")));
    QVERIFY(m_rig->waitFor([&] { return m_rig->find<NewsPane>("newsPane")->isVisible(); }));
    QVERIFY(m_rig->waitSettled());
}

void TestWindowSuggestions::countsEachOnce()
{
    SuggestionTally tally;
    tally.begin({});
    for (const char *word : {"a", "b", "a"})
        tally.offer(SuggestionKind::Spelling, QString::fromLatin1(word));
    tally.take(SuggestionKind::Spelling, QStringLiteral("a"));
    tally.take(SuggestionKind::Spelling, QStringLiteral("a"));
    tally.take(SuggestionKind::Memory, QStringLiteral("a"));
    SuggestionCounts wanted;
    wanted.kinds[0] = {2, 1};
    wanted.kinds[1] = {1, 1};
    QCOMPARE(tally.counts(), wanted);
    tally.begin({});
    QVERIFY(tally.counts().isEmpty());
}

// What was taken is gone from the text; what was not is offered again.
void TestWindowSuggestions::goesOnFromBefore()
{
    SuggestionCounts before;
    before.kinds[1] = {3, 1};
    SuggestionTally tally;
    tally.begin(before);
    QCOMPARE(tally.counts(), before);
    for (const char *change : {"b", "c"})
        tally.offer(SuggestionKind::Memory, QString::fromLatin1(change));
    QCOMPARE(tally.counts(), before);
    tally.take(SuggestionKind::Memory, QStringLiteral("b"));
    tally.offer(SuggestionKind::Memory, QStringLiteral("d"));
    SuggestionCounts wanted;
    wanted.kinds[1] = {4, 2};
    QCOMPARE(tally.counts(), wanted);
}

void TestWindowSuggestions::oneOfEachKindIsTaken()
{
    open();
    m_rig->key(Qt::Key_F11);
    openMenu();
    closeMenu(Qt::Key_Return);
    QVERIFY(text().startsWith(QStringLiteral("We received your parcel.")));
    m_rig->key(Qt::Key_F11);
    openMenu();
    closeMenu(Qt::Key_Escape);
    m_rig->key(Qt::Key_M, ctrl | shift); // in both places
    QVERIFY(text().contains(QStringLiteral("Please use the portal, or use the form.")));
    QVERIFY(m_rig->waitSettled());
    // The next program goes on from what this one counted.
    m_rig->closeWindow();
    open();
    askForSecond();
    if (QTest::currentTestFailed())
        return;
    m_rig->key(Qt::Key_F5, shift);
    QVERIFY(m_rig->waitFor([&] { return !m_rig->window->controller()->hasUnseenRevision(); }));
    QVERIFY(m_rig->waitSettled());
    QCOMPARE(text(), second);
    decide();
    QCOMPARE(counts(),
             QStringLiteral(R"({"spelling":{"offered":2,"taken":1},)"
                            R"("memory":{"offered":1,"taken":1},)"
                            R"("redraft":{"offered":1,"taken":1}})"));
    // And so the figure.
    const auto stats
        = computeStats(m_rig->workspace().database(), QTimeZone::utc(), {{}, {}, true});
    QVERIFY2(stats && stats->details, test::words(stats));
    QCOMPARE(stats->details->suggestions.used, wilsonRate(3, 4));
}

void TestWindowSuggestions::whatIsLeftCountsAsOffered()
{
    open();
    decide();
    QCOMPARE(counts(), QStringLiteral(R"({"memory":{"offered":1,"taken":0}})"));
}

void TestWindowSuggestions::undoneAndTakenAgainIsOne()
{
    open();
    m_rig->key(Qt::Key_M, ctrl | shift);
    QVERIFY(text().contains(QStringLiteral("Please use the portal, or use the form.")));
    QVERIFY(m_rig->waitSettled());
    m_rig->key(Qt::Key_Z, ctrl);
    QCOMPARE(text(), first);
    QVERIFY(m_rig->waitSettled());
    m_rig->key(Qt::Key_M, ctrl);
    QVERIFY(m_rig->waitSettled());
    // What the person writes is nothing that was offered.
    m_rig->key(Qt::Key_End, ctrl);
    m_rig->type(QStringLiteral(" We utilise it."));
    QVERIFY(m_rig->waitSettled());
    decide();
    QCOMPARE(counts(), QStringLiteral(R"({"memory":{"offered":1,"taken":1}})"));
}

// It comes from the producer by itself, and is no answer to anything that the reviewer asked.
void TestWindowSuggestions::anotherRevisionIsNoSuggestion()
{
    open();
    submit(2, second);
    QVERIFY(m_rig->waitFor([&] { return m_rig->find<NewsPane>("newsPane")->isVisible(); }));
    QVERIFY(m_rig->waitSettled());
    m_rig->key(Qt::Key_F5);
    QVERIFY(m_rig->waitFor([&] { return !m_rig->window->controller()->hasUnseenRevision(); }));
    QVERIFY(m_rig->waitSettled());
    QCOMPARE(text(), second);
    decide();
    QCOMPARE(counts(), QStringLiteral(R"({"memory":{"offered":1,"taken":0}})"));
}

// To look at it one must put it into the editor, which is no use of it yet.
void TestWindowSuggestions::lookedAtAndRejectedIsNotTaken()
{
    open();
    askForSecond();
    if (QTest::currentTestFailed())
        return;
    m_rig->key(Qt::Key_F5);
    QVERIFY(m_rig->waitFor([&] { return !m_rig->window->controller()->hasUnseenRevision(); }));
    QVERIFY(m_rig->waitSettled());
    QCOMPARE(text(), second);
    m_rig->key(Qt::Key_F12);
    QVERIFY(m_rig->waitFor([&] { return m_rig->find<QWidget>("rejectOverlay")->isVisible(); }));
    m_rig->key(Qt::Key_Return);
    QVERIFY(m_rig->waitForDecisions(7));
    QCOMPARE(counts(),
             QStringLiteral(R"({"memory":{"offered":1,"taken":0},)"
                            R"("redraft":{"offered":1,"taken":0}})"));
}

QTEST_MAIN(TestWindowSuggestions)
#include "tst_windowsuggestions.moc"
