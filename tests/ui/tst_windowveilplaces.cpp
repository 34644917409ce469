// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data hidden on screen beside the open draft: in what Statistics lists and opens, in the
// rows of a dataset and in what a producer says. Each is looked at with it and without, so that a
// page with nothing on it does not pass.
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/veiling.h"
#include "ui/common/actionregistry.h"
#include "ui/dataset/datasetplace.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/overlays/adjudicationoverlay.h"
#include "ui/review/overlays/conflictoverlay.h"
#include "ui/search/searchlist.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/driftpage.h"
#include "ui/statistics/recordview.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QApplication>

using namespace bluepencil;
using namespace bluepencil::veiling;

namespace {

// A decision about somebody, with a note that says more of her, in Statistics or Datasets.
class Desk {
public:
    explicit Desk(Qt::Key place)
        : rig(clock, false)
    {
        Decision made = test::decision(
            QStringLiteral("p-1"), Action::Edit,
            draftOf(card).replace(QStringLiteral("Monday"), QStringLiteral("Tuesday")));
        made.note = QStringLiteral("Maria Lopez wrote again from ") + email;
        made.decidedAt = clock.now();
        const auto done = test::reviewOn(
            rig.queue(), made.decidedAt,
            OrderedJson::parse(item("p-1", 90, draftOf(card)).toStdString()), made);
        if (!done)
            qFatal("%s", static_cast<const char *>(test::words(done)));
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::HidePersonal, true);
        rig.open();
        rig.key(place, ctrl);
    }

    void hide(bool on) { rig.settings->set(Settings::Key::HidePersonal, on); }

    [[nodiscard]] StatisticsPlace *statistics() const
    {
        return rig.find<StatisticsPlace>("statisticsPlace");
    }

    [[nodiscard]] const DraftsPage &drafts() const { return *statistics()->drafts(); }

    // The one decision of the list, as it is painted.
    [[nodiscard]] QString listed() const
    {
        const DraftListModel *model = drafts().list()->drafts();
        QString all = model->index(0).data(Qt::AccessibleTextRole).toString() + u' '
            + model->shown(0).title + u' ';
        for (const RedlinePart &part : model->excerpt(0))
            all += part.text;
        return all;
    }

    [[nodiscard]] bool hasList()
    {
        return rig.waitFor([this] {
            return statistics()->showsDrafts() && drafts().list()->drafts()->rowCount() == 1;
        });
    }

    SystemClock clock;
    WindowRig rig;
};

QStringList leaksIn(const QString &text)
{
    QStringList found;
    for (const QString &value : secrets) {
        if (text.contains(value))
            found.append(value + QStringLiteral(" in: ") + text);
    }
    return found;
}

} // namespace

class TestWindowVeilPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void draftsBehindAFigure();
    void worstDraftsOfAnAlarm();
    void shownForNowUntilThePageIsLeft();
    void rowsOfADataset();
    void whatAProducerSays();
    void whoIsKnownFromOneTextIsHiddenInAll();
    void longTextsAreForgotten();
    void whatAnExcerptCutsIsNotShown();
    void whatASearchCutsIsNotShown();
    void whoATitleNamesIsHiddenInAnExcerpt();
    void whatIsCutIsLookedThroughWhole();

private:
    static void verifyList(Desk &desk);
    static void verifyRecord(Desk &desk);
};

void TestWindowVeilPlaces::verifyList(Desk &desk)
{
    QVERIFY(desk.hasList());
    QCOMPARE(leaksIn(desk.listed()), QStringList()); // also before it was looked through
    QCOMPARE(leaks(desk.rig), QStringList());
    QVERIFY(desk.rig.waitFor([&] { return desk.listed().contains(QStringLiteral("[CARD]")); }));
    QVERIFY(desk.listed().contains(QStringLiteral("Refund for [PERSON]")));
    QCOMPARE(leaksIn(desk.listed()), QStringList());
    QCOMPARE(leaks(desk.rig), QStringList());
    desk.hide(false);
    QVERIFY(desk.listed().contains(card));
    QVERIFY(desk.listed().contains(QStringLiteral("Refund for Maria Lopez")));
    QVERIFY(!leaks(desk.rig).isEmpty());
    desk.hide(true);
    QCOMPARE(leaksIn(desk.listed()), QStringList());
}

// Of the decision in the list, which has the focus.
void TestWindowVeilPlaces::verifyRecord(Desk &desk)
{
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.rig.waitFor([&] { return desk.drafts().showsRecord(); }));
    QCOMPARE(leaks(desk.rig), QStringList());
    QVERIFY(desk.rig.waitFor([&] { return desk.drafts().isSettled(); }));
    const auto *text = desk.rig.find<RedlineView>("recordText");
    QVERIFY2(text->toPlainText().contains(QStringLiteral("wrote to [EMAIL_1]")),
             qPrintable(text->toPlainText()));
    const auto says = [&desk](const QString &words) {
        return desk.rig.waitFor([&] { return anyHas(readable(desk.rig), words); });
    };
    QVERIFY(says(QStringLiteral("[PERSON_1] wrote again from [EMAIL_1]")));
    QCOMPARE(leaks(desk.rig), QStringList());
    desk.drafts().record()->showConversation();
    QVERIFY2(text->toPlainText().contains(QStringLiteral("please write to [EMAIL_1]")),
             qPrintable(text->toPlainText()));
    QCOMPARE(leaks(desk.rig), QStringList());
    desk.hide(false);
    QVERIFY(says(QStringLiteral("please write to ") + email));
    QVERIFY(says(QStringLiteral("Maria Lopez wrote again from ") + email));
    desk.hide(true);
    QCOMPARE(leaks(desk.rig), QStringList());
    QVERIFY(desk.rig.waitFor([&] { return desk.drafts().isSettled(); }));
}

void TestWindowVeilPlaces::draftsBehindAFigure()
{
    Desk desk(Qt::Key_2);
    QVERIFY(desk.rig.waitFor([&] { return desk.statistics()->isSettled(); }));
    Q_EMIT desk.statistics()->board()->draftsWanted(QStringLiteral("Behind a bar"), {});
    verifyList(desk);
    verifyRecord(desk);
}

void TestWindowVeilPlaces::worstDraftsOfAnAlarm()
{
    Desk desk(Qt::Key_2);
    QVERIFY(desk.rig.waitFor([&] { return desk.statistics()->isSettled(); }));
    desk.rig.key(Qt::Key_F8);
    QVERIFY(desk.rig.waitFor([&] { return desk.statistics()->isSettled(); }));
    FeedbackListQuery worst; // as the button of an alarm asks for them
    worst.hterFrom = 0;
    Q_EMIT desk.statistics()->drift()->draftsWanted(QStringLiteral("Worst drafts"), worst);
    verifyList(desk);
    verifyRecord(desk);
}

void TestWindowVeilPlaces::shownForNowUntilThePageIsLeft()
{
    Desk desk(Qt::Key_2);
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitFor([&] { return desk.statistics()->isSettled(); }));
    const QString action = QStringLiteral("look.showPersonal");
    QVERIFY(!rig.window->actions().obstacle(action).isEmpty()); // figures name nobody
    QCOMPARE(rig.window->actions().conflicts(), QStringList());
    const auto openList = [&] {
        Q_EMIT desk.statistics()->board()->draftsWanted(QStringLiteral("Behind a bar"), {});
        return desk.hasList();
    };
    QVERIFY(openList());
    QVERIFY(rig.window->actions().obstacle(action).isEmpty());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(desk.listed().contains(card));
    rig.key(Qt::Key_B, ctrl | alt);
    QCOMPARE(leaksIn(desk.listed()), QStringList());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(desk.listed().contains(card));
    // Another text is hidden again, as the next draft is.
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return desk.drafts().showsRecord() && desk.drafts().isSettled(); }));
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(anyHas(readable(rig), email));
    rig.key(Qt::Key_Escape);
    QVERIFY(!desk.drafts().showsRecord());
    rig.key(Qt::Key_Escape);
    QVERIFY(!desk.statistics()->showsDrafts());
    QVERIFY(openList());
    QCOMPARE(leaksIn(desk.listed()), QStringList());
    QVERIFY(rig.settings->isOn(Settings::Key::HidePersonal));
}

void TestWindowVeilPlaces::rowsOfADataset()
{
    Desk desk(Qt::Key_3);
    WindowRig &rig = desk.rig;
    const DatasetPlace *place = rig.window->datasets();
    QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
    // What the recipe leaves in is hidden on the screen alone.
    QVERIFY(rig.tabTo("exportPrivacy"));
    rig.key(Qt::Key_Home);
    QVERIFY(rig.waitFor([&] { return place->isSettled() && place->config().privacy == u"none"; }));
    const auto verifyHidden = [&] {
        QCOMPARE(leaks(rig), QStringList());
        QVERIFY(rig.waitFor([&] { return anyHas(readable(rig), QStringLiteral("[EMAIL]")); }));
        QCOMPARE(leaks(rig), QStringList());
    };
    const auto verifyShown = [&] {
        const QStringList all = readable(rig);
        for (const QString &value : {email, card, QStringLiteral("Maria Lopez")})
            QVERIFY2(anyHas(all, value), qPrintable(value));
    };
    verifyHidden();
    rig.key(Qt::Key_L, ctrl); // as lines
    verifyHidden();
    rig.key(Qt::Key_B, ctrl | alt);
    verifyShown();
    rig.key(Qt::Key_L, ctrl);
    verifyShown();
    rig.key(Qt::Key_1, ctrl);
    rig.key(Qt::Key_3, ctrl);
    verifyHidden();
    desk.hide(false);
    verifyShown();
    rig.key(Qt::Key_L, ctrl);
    verifyShown();
    desk.hide(true);
    verifyHidden();
}

void TestWindowVeilPlaces::whatAProducerSays()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, item("p-1", 90, draftOf(card)) + line("d-2", letter()),
             QStringLiteral("p-1"));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("d-2")));
    QVERIFY(rig.waitForDecisions(1));
    const auto taken = rig.queue().takeOutcomes({}, 10, 0);
    QVERIFY(taken && taken->size() == 1);
    const QString reason = QStringLiteral("the mailbox of %1 is full");
    QVERIFY(rig.queue().nackOutcome(taken->front().outcomeId, reason.arg(email)));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("p-1")));
    QCOMPARE(rig.bannerId(), QStringLiteral("notSent"));
    QVERIFY(rig.waitFor(
        [&] { return anyHas(readable(rig), reason.arg(QStringLiteral("[EMAIL_1]"))); }));
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(anyHas(readable(rig), reason.arg(email)));
    rig.key(Qt::Key_B, ctrl | alt);
    QCOMPARE(leaks(rig), QStringList());
    rig.settings->set(Settings::Key::HidePersonal, false);
    QVERIFY(anyHas(readable(rig), reason.arg(email)));
}

void TestWindowVeilPlaces::whoIsKnownFromOneTextIsHiddenInAll()
{
    ScreenVeil veil;
    veil.setChosen(true);
    const QStringList texts {QStringLiteral("My name is Maria Lopez, write to ") + email, QString(),
                             QStringLiteral("We called Maria Lopez.")};
    QCOMPARE(veil.together(texts),
             (QStringList {ScreenVeil::unknown(), QString(), ScreenVeil::unknown()}));
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    QCOMPARE(veil.together(texts),
             (QStringList {QStringLiteral("My name is [PERSON], write to [EMAIL]"), QString(),
                           QStringLiteral("We called [PERSON].")}));
    veil.setChosen(false);
    QCOMPARE(veil.together(texts), texts);
}

// Of what is long little is kept, and that is what is asked for again.
void TestWindowVeilPlaces::longTextsAreForgotten()
{
    constexpr int waitMs = 60'000;
    ScreenVeil veil;
    veil.setChosen(true);
    const auto longText = [](char letter) {
        return (QStringLiteral("It is late today, ") + QLatin1Char(letter) + QStringLiteral(". "))
            .repeated(20'000);
    };
    const QString stays = longText('a');
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f'}) {
        const QString text = longText(letter);
        static_cast<void>(veil.elsewhere(text));
        QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }, waitMs));
        QCOMPARE(veil.elsewhere(text), text);
        QCOMPARE(veil.elsewhere(stays), stays);
    }
    QCOMPARE(veil.elsewhere(longText('b')), ScreenVeil::unknown());
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }, waitMs));
    QCOMPARE(veil.elsewhere(longText('b')), longText('b'));
}

// Half an address is none to the detectors: they are given what is behind it.
void TestWindowVeilPlaces::whatAnExcerptCutsIsNotShown()
{
    ScreenVeil veil;
    DraftListModel model;
    model.setVeil(&veil);
    FeedbackEntry entry;
    entry.externalId = QStringLiteral("e-1");
    const QString before = QStringLiteral("It is late. ").repeated(19);
    const QString text = before + email + QStringLiteral(" wrote again.");
    entry.draft = text.left(ExcerptLength);
    entry.draftBehind = text.mid(ExcerptLength);
    entry.final = entry.draft;
    entry.finalBehind = entry.draftBehind;
    QVERIFY(entry.draft.endsWith(QStringLiteral("maria.lopez@")));
    FeedbackPage page;
    page.entries = {entry};
    model.append(page);
    QCOMPARE(model.shown(0).draft, entry.draft);
    veil.setChosen(true);
    QCOMPARE(model.shown(0).draft, ScreenVeil::unknown());
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    QCOMPARE(model.shown(0).draft, before + QStringLiteral("[EMAIL]"));
    QCOMPARE(model.shown(0).final, model.shown(0).draft);
}

// The same of what a search finds, cut at its end or at its beginning.
void TestWindowVeilPlaces::whatASearchCutsIsNotShown()
{
    const QString filler = QStringLiteral("All is well so far. ").repeated(7); // 140 code points
    const QString late = QStringLiteral("Late? ") + filler + QStringLiteral("And ") + email
        + QStringLiteral(" wrote again.");
    const QString account = QStringLiteral("Please pay it all back to my account, IBAN ")
        + QStringLiteral("DE89 3704 0044 0532 0130 00, with the fee of that late delivery.");
    const auto terms = parseSearch(QStringLiteral("late"));
    QVERIFY(terms);
    std::vector<SearchHit> hits(2);
    hits[0].excerpt = findTerms(late, *terms).excerpt;
    hits[1].excerpt = findTerms(account, *terms).excerpt;
    QVERIFY(hits[0].excerpt.text.endsWith(email.left(10)));
    QVERIFY(hits[1].excerpt.text.startsWith(u"3704") && hits[1].excerpt.cutBefore);
    ScreenVeil veil;
    SearchListModel model;
    model.setVeil(&veil);
    model.setHits(hits);
    QCOMPARE(model.shown(0).excerpt.text, hits[0].excerpt.text);
    QVERIFY(!model.shown(0).excerpt.marks.empty());
    veil.setChosen(true);
    QCOMPARE(model.shown(0).excerpt.text, ScreenVeil::unknown());
    QCOMPARE(model.shown(1).excerpt.text, ScreenVeil::unknown());
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    QCOMPARE(model.shown(0).excerpt.text,
             QStringLiteral("Late? ") + filler + QStringLiteral("And [EMAIL]"));
    QVERIFY(model.shown(0).excerpt.marks.empty());
    QCOMPARE(model.shown(1).excerpt.text,
             QStringLiteral("[IBAN], with the fee of that late delivery."));
}

// Her title alone says that Lorrimond is a name.
void TestWindowVeilPlaces::whoATitleNamesIsHiddenInAnExcerpt()
{
    const QString text = QStringLiteral("It is late, and Lorrimond waits.");
    const auto terms = parseSearch(QStringLiteral("late"));
    QVERIFY(terms);
    std::vector<SearchHit> hits(1);
    hits[0].externalId = QStringLiteral("s-1");
    hits[0].title = QStringLiteral("Refund for Mrs. Lorrimond");
    hits[0].excerpt = findTerms(text, *terms).excerpt;
    ScreenVeil veil;
    veil.setChosen(true);
    SearchListModel model;
    model.setVeil(&veil);
    model.setHits(hits);
    QCOMPARE(model.shown(0).excerpt.text, ScreenVeil::unknown());
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    const SearchHit hidden = model.shown(0);
    QCOMPARE(hidden.externalId, QStringLiteral("s-1"));
    QVERIFY2(!hidden.title.contains(QStringLiteral("Lorrimond")), qPrintable(hidden.title));
    QCOMPARE(hidden.excerpt.text, QStringLiteral("It is late, and [PERSON] waits."));
    QVERIFY(hidden.excerpt.marks.empty());
    veil.setChosen(false);
    QCOMPARE(model.shown(0).excerpt.text, text);
}

// An address of which the last place that is shown has half.
void TestWindowVeilPlaces::whatIsCutIsLookedThroughWhole()
{
    const auto cutAt = [](qsizetype shown) {
        const QString before = QStringLiteral("It is late. ");
        QString text = before.repeated(shown / before.size());
        text.truncate(shown - 6);
        return text.left(text.lastIndexOf(u' ') + 1) + email + QStringLiteral(" wrote again.");
    };
    ThemeController look(*qApp);
    look.setFewerMovements(true);
    QWidget window;
    window.resize(900, 700);
    window.show();
    ScreenVeil veil;
    veil.setChosen(true);
    ConflictOverlay conflicts(&window);
    conflicts.setVeil(&veil);
    Delivery refused;
    refused.externalId = QStringLiteral("c-1");
    refused.refusal = Error {Error::Code::Gone, {}, {}, {}};
    refused.keptText = cutAt(300);
    AdjudicationOverlay opinions(&window);
    opinions.setVeil(&veil);
    Opinion opinion;
    opinion.reviewer = QStringLiteral("ben");
    opinion.action = Action::Reject;
    opinion.note = cutAt(400);
    const auto said = [&] {
        QString all;
        for (const QWidget *overlay : std::initializer_list<QWidget *> {&conflicts, &opinions}) {
            for (const QLabel *label : overlay->findChildren<QLabel *>())
                all += label->text() + u'\n';
        }
        return all;
    };
    const QString half = QStringLiteral("maria");
    conflicts.ask({refused});
    opinions.ask(QStringLiteral("It is late."), QStringLiteral("en"), {opinion});
    QVERIFY(!said().contains(half));
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    QVERIFY(said().count(QStringLiteral("It is late. It is late.")) > 1);
    QVERIFY2(!said().contains(half), qPrintable(said()));
    veil.setChosen(false);
    QVERIFY2(said().count(half) == 2, qPrintable(said()));
}

QTEST_MAIN(TestWindowVeilPlaces)
#include "tst_windowveilplaces.moc"
