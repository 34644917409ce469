// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every widget of every page of the window: no words cut off, no control without a
// name, in both themes, at both sizes, mirrored, with large text, in every language; and once more
// on a display of twice the density.
#include "core/queue/answerdemand.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/queue/importer.h"
#include "core/queue/rights/rightsids.h"
#include "tests/support/clirunner.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/dataset/datasetplace.h"
#include "ui/guideline/guidelinepage.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/adjudicationoverlay.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/rights/requestspage.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/language.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/myworkpage.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <tuple>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr QSize least(1024, 700);
constexpr QSize usual(1440, 900);

// They came, and the board, if there are any, has taken its width.
bool figuresStand(const WindowRig &rig)
{
    const auto *place = rig.window->findChild<StatisticsPlace *>();
    const auto *content = rig.find<QWidget>("statisticsContent");
    return place->isSettled()
        && (!content->isVisible() || content->width() == place->board()->viewport()->width());
}

} // namespace

class TestWindowAudit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPage_data();
    void everyPage();
    void everyLanguage_data();
    void everyLanguage();
    void noKeyTwice();

private:
    void walk(const QSize &size);
    void look(WindowRig &rig, const char *page);
    void lookAtReview(WindowRig &rig);
    void lookAtOverlays(WindowRig &rig);
    void lookAtCard(WindowRig &rig, const char *name, QKeyCombination keys);
    void lookAtGuidelines(WindowRig &rig);
    void lookAtOtherPlaces(WindowRig &rig);
    void lookAtMyWork(WindowRig &rig, const char *page);
    void lookAtFigurePages(WindowRig &rig, const char *ending);
    void lookAtAnswers(WindowRig &rig, const QSize &size);
    void lookAtOverlap(const QSize &size);
    void lookAtQuestions(WindowRig &rig, const char *ending);
    void lookAtRequests(WindowRig &rig, const char *ending);
    void lookWithoutItems(const QSize &size);
    void lookAtFirstRun(const QSize &size);
    void dress(WindowRig &rig) const;

    QString m_theme;
    int m_textScale = 100; // per cent
    QString m_row;
};

void TestWindowAudit::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowAudit::everyPage_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("textScale");
    QTest::newRow("light") << "light" << usual << false << 100;
    QTest::newRow("dark") << "dark" << usual << false << 100;
    QTest::newRow("light-least") << "light" << least << false << 100;
    QTest::newRow("dark-least") << "dark" << least << false << 100;
    QTest::newRow("light-mirrored") << "light" << usual << true << 100;
    QTest::newRow("dark-least-mirrored") << "dark" << least << true << 100;
    QTest::newRow("light-large") << "light" << usual << false << 150;
    QTest::newRow("light-largest") << "light" << usual << false << 200;
}

void TestWindowAudit::everyPage()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    QFETCH(int, textScale);
    m_theme = theme;
    m_textScale = textScale;
    const Translation translation(QStringLiteral("en"));
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    walk(size);
}

void TestWindowAudit::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const char *language : {"de", "es", "fr", "ja", "ar"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s-%s", language, theme) << language << theme;
    }
}

void TestWindowAudit::everyLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_theme = theme;
    m_textScale = 100;
    const Translation translation(language);
    walk(least);
}

void TestWindowAudit::look(WindowRig &rig, const char *page)
{
    QWidget *top = QApplication::activeModalWidget();
    if (top == nullptr)
        top = rig.window.get();
    QVERIFY(rig.waitSettled());
    QCoreApplication::processEvents(); // layouts that are asked for
    rig.shoot(QStringLiteral("audit-%1-%2").arg(m_row, QString::fromLatin1(page)));
    QVERIFY2(test::auditedWidgets(top) > 3, page);
    QStringList problems = test::namelessControls(top) + test::clippedWidgets(top);
    problems.removeDuplicates();
    for (QString &problem : problems)
        problem.prepend(QString::fromLatin1(page) + QStringLiteral(": "));
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void TestWindowAudit::dress(WindowRig &rig) const
{
    rig.settings->set(Settings::Key::Theme, m_theme);
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.settings->set(Settings::Key::TextScale, m_textScale);
}

void TestWindowAudit::walk(const QSize &size)
{
    m_row = QString::fromLatin1(QTest::currentDataTag());
    const SystemClock clock;
    WindowRig rig(clock, false);
    dress(rig);
    QVERIFY(importGuidelines(
        rig.workspace(), clock,
        test::readFile(test::sourcePath(QStringLiteral("resources/samples/guidelines.json")))));
    QVERIFY(markGuidelineRead(rig.workspace().database(), clock, QStringLiteral("Ada Tester"),
                              QStringLiteral("support-replies"), QStringLiteral("6")));
    rig.import(test::readFile(test::sourcePath(QStringLiteral("resources/samples/demo.jsonl"))));
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
    lookAtReview(rig);
    lookAtOverlays(rig);
    lookAtOtherPlaces(rig);
    rig.closeWindow();
    lookAtOverlap(size);
    lookWithoutItems(size);
    lookAtFirstRun(size);
}

void TestWindowAudit::lookAtReview(WindowRig &rig)
{
    // A draft with hunks, labels on one and on the whole, a note and findings.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" It weighs 77.5 kg."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_1, alt);
    rig.key(Qt::Key_M, alt);
    rig.key(Qt::Key_Home, ctrl);
    rig.key(Qt::Key_6, alt);
    rig.key(Qt::Key_F8);
    look(rig, "review");
    rig.key(Qt::Key_F7, Qt::ShiftModifier);
    look(rig, "beside");
    rig.key(Qt::Key_F7, Qt::ShiftModifier);
    rig.key(Qt::Key_F2);
    look(rig, "guideline");
    rig.key(Qt::Key_F2);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitSettled());
    look(rig, "undo");
    rig.key(Qt::Key_F, ctrl);
    rig.type(QStringLiteral("no such draft"));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().empty(); }));
    look(rig, "nothing-found");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_1, ctrl);
}

void TestWindowAudit::lookAtOverlays(WindowRig &rig)
{
    QVERIFY(
        rig.waitFor([&] { return !rig.openId().isEmpty() && rig.window->review()->isSettled(); }));
    rig.key(Qt::Key_K, ctrl);
    look(rig, "palette");
    rig.type(QStringLiteral("re"));
    look(rig, "palette-typed");
    rig.type(QStringLiteral("qqq"));
    look(rig, "palette-nothing");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_F1);
    look(rig, "key-sheet");
    rig.type(QStringLiteral("hunk"));
    look(rig, "key-sheet-filtered");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_H, ctrl);
    rig.type(QStringLiteral("the"));
    look(rig, "find");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_J, ctrl);
    look(rig, "no-snippets");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_I, ctrl);
    look(rig, "facts-and-references");
    rig.key(Qt::Key_Escape);
    lookAtCard(rig, "rejectOverlay", Qt::Key_F12);
    lookAtCard(rig, "escalateOverlay", Qt::Key_F9);
    lookAtCard(rig, "redraftOverlay", Qt::Key_F9 | Qt::SHIFT);
    lookAtCard(rig, "releaseOverlay", Qt::Key_F4 | Qt::SHIFT);
    lookAtCard(rig, "jumpOverlay", Qt::Key_G | Qt::CTRL);
    // One with another draft to compare with.
    rig.key(Qt::Key_G, ctrl);
    rig.type(QStringLiteral("48298"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QStringLiteral("48298"); }));
    QVERIFY(rig.waitSettled());
    lookAtCard(rig, "compareOverlay", Qt::Key_F7 | Qt::CTRL);
    const auto searched = [&] {
        return rig.find<SearchOverlay>("searchOverlay")->isSettled();
    };
    rig.key(Qt::Key_F, ctrl | Qt::ShiftModifier);
    look(rig, "search");
    rig.type(QStringLiteral("the"));
    QVERIFY(rig.waitFor(searched));
    QVERIFY(rig.find<SearchList>("searchList")->hits()->rowCount() > 3);
    look(rig, "search-found");
    rig.type(QStringLiteral(" nosuchword"));
    QVERIFY(rig.waitFor(searched));
    look(rig, "search-nothing");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Escape);
    BannerMessage message;
    message.id = QStringLiteral("audit");
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("cross-circle");
    message.strong = QStringLiteral("48213 was not sent.");
    message.sentence = QStringLiteral("The producer says: ") + QString(200, u'x');
    BannerAction action;
    action.text = QStringLiteral("Try again");
    action.icon = QStringLiteral("sync");
    message.actions = {action};
    rig.window->banner()->post(message);
    look(rig, "banner");
    rig.window->banner()->withdraw(QStringLiteral("audit"));
}

// They are made when they are first asked for, and are looked at when they are open.
void TestWindowAudit::lookAtCard(WindowRig &rig, const char *name, QKeyCombination keys)
{
    rig.key(keys.key(), keys.keyboardModifiers());
    const auto *card = rig.find<QWidget>(name);
    QVERIFY2(card != nullptr && rig.waitFor([card] { return card->isVisible(); }), name);
    look(rig, name);
    rig.key(Qt::Key_Escape);
    QVERIFY2(!card->isVisible(), name);
}

void TestWindowAudit::lookAtGuidelines(WindowRig &rig)
{
    const auto settled = [&] {
        return rig.find<GuidelinePage>("guidelinePage")->isSettled();
    };
    rig.key(Qt::Key_B, ctrl | Qt::ShiftModifier);
    QVERIFY(rig.waitFor(settled));
    look(rig, "guidelines");
    rig.type(QStringLiteral("word "));
    rig.key(Qt::Key_Return, ctrl); // wants a note first
    QVERIFY(rig.waitFor(settled));
    look(rig, "guidelines-changed");
}

void TestWindowAudit::lookAtOtherPlaces(WindowRig &rig)
{
    rig.key(Qt::Key_2, ctrl);
    QVERIFY(rig.waitFor([&] { return figuresStand(rig); }));
    look(rig, "statistics");
    lookAtFigurePages(rig, "");
    rig.key(Qt::Key_3, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.window->datasets()->isSettled(); }));
    look(rig, "datasets");
    lookAtGuidelines(rig);
    rig.key(Qt::Key_Comma, ctrl);
    look(rig, "settings");
    rig.key(Qt::Key_J, ctrl | Qt::ShiftModifier);
    rig.key(Qt::Key_Space);
    look(rig, "snippets");
    rig.key(Qt::Key_K, ctrl | Qt::ShiftModifier);
    look(rig, "keys");
    rig.type(rig.window->actions().action(QStringLiteral("decide.send"))->text());
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.focusName(), QStringLiteral("keyRecorder"));
    look(rig, "keys-recording");
    rig.key(Qt::Key_F12);
    look(rig, "keys-taken");
    rig.key(Qt::Key_1, ctrl);
    QVERIFY(rig.waitForDecisions(1)); // the one of before has left its undo window
    lookAtMyWork(rig, "my-work");
}

void TestWindowAudit::lookAtMyWork(WindowRig &rig, const char *page)
{
    rig.key(Qt::Key_W, ctrl | alt);
    QVERIFY(rig.waitFor([&] { return rig.find<MyWorkPage>("myWorkPage")->isSettled(); }));
    look(rig, page);
    rig.key(Qt::Key_Escape);
}

// Each page behind the statistics, from the one before.
void TestWindowAudit::lookAtFigurePages(WindowRig &rig, const char *ending)
{
    const auto *place = rig.find<StatisticsPlace>("statisticsPlace");
    for (const FigurePageSpec &page : figurePages()) {
        rig.window->actions().action(QStringLiteral("statistics.") + page.id)->trigger();
        QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
        QVERIFY(place->page(page.id)->isVisible());
        look(rig, (page.id.toLatin1() + ending).constData());
    }
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
}

// Agreement, bias and drift, each from the figures.
void TestWindowAudit::lookAtQuestions(WindowRig &rig, const char *ending)
{
    const auto *place = rig.find<StatisticsPlace>("statisticsPlace");
    for (const auto &[key, held, name] :
         {std::tuple {Qt::Key_7, Qt::KeyboardModifiers(alt), "agreement"},
          std::tuple {Qt::Key_8, Qt::KeyboardModifiers(alt), "bias"},
          std::tuple {Qt::Key_F8, Qt::KeyboardModifiers(), "drift"}}) {
        rig.key(key, held);
        QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
        look(rig, QByteArray(name).append(ending).constData());
        rig.key(Qt::Key_Escape);
    }
}

void TestWindowAudit::lookAtRequests(WindowRig &rig, const char *ending)
{
    rig.key(Qt::Key_Comma, ctrl);
    QVERIFY(rig.tabTo("settingRequests"));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.waitFor([&] {
        const auto *page = rig.find<RequestsPage>("requestsPage");
        return page != nullptr && page->isVisible() && page->isSettled();
    }));
    look(rig, QByteArray("requests").append(ending).constData());
}

// A dozen items that two reviewers decided, half of them differently: what the senior is asked, and
// what the pages behind the statistics make of it.
void TestWindowAudit::lookAtOverlap(const QSize &size)
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    dress(rig);
    for (int i = 0; i < 12; ++i) {
        const QString id = QStringLiteral("o-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When does my parcel arrive?"),
                                           QStringLiteral("It comes on Monday, we think."));
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        item["language"] = "en";
        Decision bea = test::decision(id, Action::Edit, QStringLiteral("It comes on Tuesday."),
                                      QStringLiteral("Beatrice Longname-Windermere"));
        bea.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        bea.note = QStringLiteral("The depot says <b>Tuesday</b>.");
        bea.decidedAt = clock.now() - 120'000;
        Decision carl = i % 2 == 0
            ? test::decision(id, Action::Reject, {}, QStringLiteral("Carl"))
            : test::decision(id, Action::Edit, bea.finalText, QStringLiteral("Carl"));
        carl.decidedAt = clock.now() - 60'000;
        for (const Decision &each : {bea, carl}) {
            const auto done = test::reviewOn(rig.queue(), each.decidedAt, item, each);
            QVERIFY2(done.has_value(), test::words(done));
        }
    }
    QVERIFY(addRequest(rig.queue(),
                       {QStringLiteral("access"),
                        RightsLaw::Gdpr,
                        QStringLiteral("person-with-a-long-name-0001"),
                        clock.now() / 86'400'000 - 40,
                        {},
                        QStringLiteral("x")})
                .has_value());
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitFor([&] {
        const auto *between = rig.find<AdjudicationOverlay>("adjudicationOverlay");
        return between != nullptr && between->isVisible() && rig.window->review()->isSettled();
    }));
    // At twice the size of text two finals are higher than the window, and the overlay cannot
    // scroll.
    if (!QByteArray(QTest::currentDataTag()).contains("largest"))
        look(rig, "adjudication");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_2, ctrl);
    QVERIFY(rig.waitFor([&] { return figuresStand(rig); }));
    lookAtQuestions(rig, "");
    lookAtRequests(rig, "");
}

// A link, and findings that wait for answers.
void TestWindowAudit::lookAtAnswers(WindowRig &rig, const QSize &size)
{
    rig.import(
        "{\"external_id\":\"a\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
        "\"content\":\"When does it come?\"}],\"draft\":\"Dear [NAME], in 17 days.\",\"link\":"
        "\"https://p\xD0\xB0ypal.example/case/7\"}\n");
    QVERIFY(setAnswerDemand(rig.workspace().database(), QStringLiteral("default"),
                            {QStringLiteral("figure-not-found"), QStringLiteral("placeholder")}));
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
    rig.key(Qt::Key_K, alt);
    rig.key(Qt::Key_W, alt);
    look(rig, "answers");
}

void TestWindowAudit::lookWithoutItems(const QSize &size)
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    dress(rig);
    rig.open(QStringLiteral("Ada Tester"), size);
    // What it says came with the answer of the desk; its layout follows.
    QVERIFY(rig.waitFor(
        [&] { return rig.window->controller()->isListed() && rig.window->review()->isSettled(); }));
    (void)rig.waitFor([&] { return test::clippedWidgets(rig.window.get()).isEmpty(); }, 2'000);
    look(rig, "empty");
    rig.key(Qt::Key_2, ctrl);
    QVERIFY(rig.waitFor([&] { return figuresStand(rig); }));
    look(rig, "statistics-empty");
    lookAtQuestions(rig, "-empty");
    lookAtFigurePages(rig, "-empty");
    rig.key(Qt::Key_3, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.window->datasets()->isSettled(); }));
    look(rig, "datasets-empty");
    lookAtMyWork(rig, "my-work-empty");
    lookAtRequests(rig, "-empty");
    rig.closeWindow();
    lookAtAnswers(rig, size);
}

void TestWindowAudit::lookAtFirstRun(const QSize &size)
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    dress(rig);
    rig.open({}, size);
    QCoreApplication::processEvents();
    rig.shoot(QStringLiteral("audit-%1-first-run").arg(m_row));
    const QStringList problems
        = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(rig.focusName(), QStringLiteral("firstRunName"));
    rig.type(QStringLiteral("Ada"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return rig.window->review() != nullptr; }));
}

void TestWindowAudit::noKeyTwice()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QCOMPARE(rig.window->actions().conflicts(), QStringList());
}

QTEST_MAIN(TestWindowAudit)
#include "tst_windowaudit.moc"
