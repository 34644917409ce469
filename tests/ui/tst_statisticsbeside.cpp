// SPDX-License-Identifier: GPL-3.0-or-later
// A second selection on the pages behind the statistics: n and interval of both and the difference,
// as the functions that tst_intervals and tst_selections hold compute them from what the database
// has; in tables, cards and files, and in the report.
#include "core/stats/pagefigures.h"
#include "core/stats/selectionparts.h"
#include "tests/ui/rig/besidepages.h"
#include "ui/common/actionregistry.h"
#include "ui/common/toast.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/pages/agreementpage.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace bluepencil;

namespace {

Decisions dense()
{
    Decisions decisions;
    decisions.days = 20;
    return decisions;
}

// Decisions of Anna and Ben in turn, four by four, on drafts of two prompts, with and without a
// reference; what has none is wrong oftener, and Ben's oftener than Anna's.
void addSourced(StatisticsDesk &desk, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("s-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), QString());
        item.erase("draft");
        item["category"] = i % 3 ? "late" : "lost";
        item["drafts"]
            = OrderedJson::array({OrderedJson {{"id", "a"},
                                               {"text", "It comes on Monday, we think."},
                                               {"prompt_version", i % 4 < 2 ? "v1" : "v2"}}});
        const bool sourced = i % 2 == 0;
        if (sourced) {
            item["references"] = OrderedJson::array(
                {OrderedJson {{"title", "Terms"}, {"text", "Within a week."}}});
        }
        const bool isBen = i / 4 % 2 == 1;
        Decision made = test::decision(id, Action::Edit, QStringLiteral("It comes on Tuesday."),
                                       isBen ? QStringLiteral("ben") : QStringLiteral("anna"));
        if (i % (sourced ? 20 : 3) == 0 || (isBen && i % 5 == 0))
            made.labels.push_back({QStringLiteral("unsupported"), Severity::Major, {}});
        made.decidedAt = deskNow - (1 + i % 3) * dayMs - i;
        const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
}

// Anna's decisions beside Ben's: both have all models, labels and languages.
void compareReviewers(StatisticsDesk &desk)
{
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(settled(desk));
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(desk.place->isCompared());
    desk.place->against()->narrow(QStringLiteral("reviewer"), QStringLiteral("ben"));
    QVERIFY(settled(desk));
}

} // namespace

class TestStatisticsBeside final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data();
    void everyPage();
    void groupsOfModels();
    void labelsOfBoth();
    void checksOfBoth();
    void errorsOfBoth();
    void onAPage();
    void whereItHasNoMeaning();
    void people();
    void filesOfAPage();
    void filesSayWhatIsShown();
    void pagesAreOfOneQuestion();
    void reportOfBoth();
    void oneSelectionStandsAlone();
    void tooFewInTheOther();
};

void TestStatisticsBeside::everyPage_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("name");
    const QString approved = words::action(Action::Approve);
    QTest::newRow("models") << QByteArray("models") << approved;
    QTest::newRow("quality") << QByteArray("quality") << approved;
}

void TestStatisticsBeside::everyPage()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, name);
    StatisticsDesk desk(400, dense(), {1440, 960});
    FigurePage *alone = open(desk, id.constData());
    const std::size_t parts = alone->content().parts.size();
    for (const CardWords &card : alone->content().cards)
        QVERIFY(card.against.isEmpty());
    desk.rig.key(Qt::Key_Escape);
    compareReviewers(desk);
    const FigurePage *page = open(desk, id.constData());
    QVERIFY(page->showsAnswer());
    // Models lose the period before for it, as the first page does.
    QCOMPARE(page->content().parts.size(), id == "models" ? parts : parts + 1);
    const Stats first = statsOf(desk, desk.place->filter());
    const Stats other = statsOf(desk, desk.place->against());
    verifyRow(page->table(0), name,
              compareRates(QStringLiteral("f"), first.actions[0], other.actions[0]));
    // Each card says the other one's figure and n.
    const CardWords &card = page->content().cards.front();
    QVERIFY2(card.against.startsWith(QStringLiteral("against")), qPrintable(card.against));
    QVERIFY(page->card(0)->accessibleDescription().contains(card.against));
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-%1").arg(QString::fromLatin1(id)));
    // A row opens the decisions of the first selection.
    FigureTable *table = page->table(0);
    QVERIFY(desk.tabTo(table));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(settled(desk));
}

void TestStatisticsBeside::groupsOfModels()
{
    StatisticsDesk desk(400, dense(), {1440, 960});
    compareReviewers(desk);
    const FigurePage *page = open(desk, "models");
    const QStringList by {QStringLiteral("model")};
    const Stats first = statsOf(desk, desk.place->filter(), by);
    const Stats other = statsOf(desk, desk.place->against(), by);
    int compared = 0;
    for (const StatsGroup &group : first.groups) {
        const auto same = std::ranges::find(other.groups, group.key, &StatsGroup::key);
        if (same == other.groups.end())
            continue;
        const ComparedFigure wanted
            = compareRates(QStringLiteral("f"), group.stats.actions[0], same->stats.actions[0]);
        const QString name = QStringLiteral("%1: %2").arg(
            group.key.front().second.value_or(QString()), words::action(Action::Approve));
        if (std::min(wanted.nNow, wanted.nBefore) < HiddenGroup) {
            QVERIFY(rowOf(page->table(0), name) == nullptr);
            continue;
        }
        verifyRow(page->table(0), name, wanted);
        ++compared;
    }
    QVERIFY(compared >= 3);
}

void TestStatisticsBeside::labelsOfBoth()
{
    StatisticsDesk desk(400, dense(), {1440, 960});
    compareReviewers(desk);
    const FigurePage *page = open(desk, "labels");
    const Stats first = statsOf(desk, desk.place->filter());
    const Stats other = statsOf(desk, desk.place->against());
    QVERIFY(!first.labels.empty());
    for (const LabelFigures &label : first.labels) {
        const auto same = std::ranges::find(other.labels, label.code, &LabelFigures::code);
        const qint64 carry = same == other.labels.end() ? 0 : same->decisions;
        verifyRow(page->table(0), words::label(label.code),
                  compareRates(QStringLiteral("f"), wilsonRate(label.decisions, first.n),
                               wilsonRate(carry, other.n)));
    }
    // The chart has two bars for each.
    QVERIFY(page->content().parts[1].bars.bars.front().other.has_value());
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-labels"));
}

// What the checks find in the drafts of both, each beside the other.
void TestStatisticsBeside::checksOfBoth()
{
    StatisticsDesk desk(300, dense(), {1440, 960});
    compareReviewers(desk);
    const FigurePage *page = open(desk, "quality");
    Workspace &workspace = desk.rig.workspace();
    const auto both = readCheckHitsBeside(workspace.database(), workspace.timeZone(),
                                          desk.place->filter()->filter(deskNow),
                                          desk.place->against()->filter(deskNow), {});
    QVERIFY2(both.has_value(), test::words(both));
    QVERIFY(!both->first.all.checks.empty() && !both->other->all.checks.empty());
    int seen = 0;
    for (const CheckHits &mine : both->first.all.checks) {
        const auto &others = both->other->all.checks;
        const auto same = std::ranges::find(others, mine.check, &CheckHits::check);
        if (same == others.end())
            continue;
        const auto estimate = [](const CountRate &count) {
            return Estimate {count.of, count.per100, count.low, count.high};
        };
        const QString name = words::checkName(mine.check);
        verifyRow(page->table(0), name + QStringLiteral(": findings for 100 drafts"),
                  compareEstimates(QStringLiteral("f"), estimate(mine.hits), estimate(same->hits)));
        verifyRow(page->table(0), name + QStringLiteral(": drafts with any"),
                  compareRates(QStringLiteral("f"), mine.drafts, same->drafts));
        ++seen;
    }
    QVERIFY(seen > 0);
    // A row opens the drafts of the first selection that the check found something in.
    const CheckHits &hits = both->first.all.checks.front();
    const FigureRow *row
        = rowOf(page->table(0), words::checkName(hits.check) + QStringLiteral(": drafts with any"));
    QVERIFY(row != nullptr && row->source >= 0);
    const auto &only = page->content().sources[std::size_t(row->source)].query.only;
    QVERIFY(only.has_value());
    QCOMPARE(only.value(), hits.decisions);
    // Without the other selection they are gone, and stand alone as before.
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(settled(desk));
    QVERIFY(
        rowOf(page->table(0), words::checkName(hits.check) + QStringLiteral(": drafts with any"))
        == nullptr);
    QCOMPARE(page->table(2)->sheet().rows.size(), both->first.all.checks.size());
}

// Where errors come from: the shares of both, of all and of what both have.
void TestStatisticsBeside::errorsOfBoth()
{
    StatisticsDesk desk(60, dense(), {1440, 960});
    addSourced(desk, 240);
    compareReviewers(desk);
    const FigurePage *page = open(desk, "labels");
    const auto both = readErrorSourcesBeside(desk.rig.workspace().database(), errorLabels(),
                                             desk.place->filter()->filter(deskNow),
                                             desk.place->against()->filter(deskNow));
    QVERIFY2(both.has_value(), test::words(both));
    const QString errors = words::comparedName(QStringLiteral("errors")).name;
    verifyRow(page->table(0), errors,
              compareRates(QStringLiteral("f"), both->first.all, both->other->all));
    const auto of = [](const std::vector<ErrorSource> &sources, const QString &value) {
        const auto found = std::ranges::find(sources, std::optional(value), &ErrorSource::value);
        return found == sources.end() ? Rate() : found->rate;
    };
    const auto verify = [&](const QString &which, const QString &value,
                            std::vector<ErrorSource> ErrorSources::*sources) {
        const Rate mine = of(both->first.*sources, value);
        const Rate others = of((*both->other).*sources, value);
        QVERIFY2(mine.of >= SmallGroup && others.of >= SmallGroup, qPrintable(which));
        verifyRow(page->table(0), QStringLiteral("%1 (%2)").arg(errors, which),
                  compareRates(QStringLiteral("f"), mine, others));
    };
    verify(QStringLiteral("Category: late"), QStringLiteral("late"), &ErrorSources::categories);
    verify(QStringLiteral("Prompt version: v1"), QStringLiteral("v1"),
           &ErrorSources::promptVersions);
    verify(QStringLiteral("Prompt version: v2"), QStringLiteral("v2"),
           &ErrorSources::promptVersions);
    verify(QStringLiteral("Reference: with one"), QStringLiteral("yes"), &ErrorSources::references);
    verify(QStringLiteral("Reference: without one"), QStringLiteral("no"),
           &ErrorSources::references);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-errors"));
    // In the files as well, as words and numbers.
    const FigureRow *row = rowOf(
        page->table(0), QStringLiteral("%1 (%2)").arg(errors, QStringLiteral("Category: late")));
    QVERIFY(row != nullptr);
    const QString number = QString::number(*row->cells[5].low, 'g', QLocale::FloatingPointShortest);
    for (const char *ending : {"csv", "json", "html"}) {
        const QString path
            = desk.rig.folder.filePath(QStringLiteral("errors.") + QLatin1String(ending));
        desk.rig.dialogs.setNextPaths({path});
        desk.rig.key(Qt::Key_S, Qt::ControlModifier);
        const QString saved = QString::fromUtf8(contentOf(path));
        QVERIFY2(saved.contains(QStringLiteral("Beside the other selection")), ending);
        if (qstrcmp(ending, "html") == 0)
            QVERIFY(saved.contains(row->cells[5].text.toHtmlEscaped()));
        if (qstrcmp(ending, "csv") == 0)
            QVERIFY(saved.contains(number));
        QVERIFY2(saved.contains(QStringLiteral("Category: late")), ending);
    }
}

// It is begun, changed and ended where one is.
void TestStatisticsBeside::onAPage()
{
    StatisticsDesk desk(300, dense(), {1440, 960});
    const FigurePage *page = open(desk, "quality");
    const std::size_t parts = page->content().parts.size();
    auto *button = desk.rig.find<QAbstractButton>("qualityCompare");
    auto *bar = desk.rig.find<QWidget>("againstBar");
    QVERIFY(button->isEnabled() && !button->isChecked() && !bar->isVisible());
    button->click();
    QVERIFY(settled(desk));
    QVERIFY(desk.rig.waitFor([bar] { return bar->isVisible(); }));
    QVERIFY(page->isAncestorOf(bar) && button->isChecked());
    QCOMPARE(page->content().parts.size(), parts + 1);
    desk.place->against()->narrow(QStringLiteral("reviewer"), QStringLiteral("ben"));
    QVERIFY(settled(desk));
    const Stats other = statsOf(desk, desk.place->against());
    const QString approved = words::action(Action::Approve);
    QCOMPARE(rowOf(page->table(0), approved)->cells[2].value.value(), double(other.n));
    QVERIFY(page->content().notes.contains(QString::number(other.n))); // all of them in both
    verifyReadable(desk.rig);
    desk.rig.find<QAbstractButton>("againstSwap")->click();
    QVERIFY(settled(desk));
    QCOMPARE(rowOf(page->table(0), approved)->cells[1].value.value(), double(other.n));
    // It goes along from page to page, and back to the figures.
    const FigurePage *models = open(desk, "models");
    QVERIFY(models->isAncestorOf(bar) && bar->isVisible());
    QVERIFY(desk.rig.find<QAbstractButton>("modelsCompare")->isChecked());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(settled(desk));
    QVERIFY(bar->isVisible() && !models->isAncestorOf(bar));
    QCOMPARE(desk.place->board()->against()->overview.stats.n,
             statsOf(desk, desk.place->against()).n);
    (void)open(desk, "quality");
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(settled(desk));
    QVERIFY(!desk.place->isCompared() && !bar->isVisible() && !button->isChecked());
    QCOMPARE(page->content().parts.size(), parts);
    verifyReadable(desk.rig);
}

void TestStatisticsBeside::whereItHasNoMeaning()
{
    StatisticsDesk desk(120, dense());
    compareReviewers(desk);
    const FigurePage *page = open(desk, "benchmarks");
    const auto *button = desk.rig.find<QAbstractButton>("benchmarksCompare");
    QVERIFY(button->isVisible() && !button->isEnabled());
    QCOMPARE(button->accessibleDescription(), page->alone());
    QVERIFY(!page->alone().isEmpty());
    QVERIFY(!desk.rig.find<QWidget>("againstBar")->isVisible());
    const auto *toast = desk.place->findChild<Toast *>();
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(toast->isVisible() && desk.place->isCompared());
    QCOMPARE(toast->text(), page->alone());
    // So does the key on the pages that have no room for a button.
    for (const auto &[key, held] :
         {std::pair {int(Qt::Key_8), Qt::KeyboardModifiers(Qt::AltModifier)},
          std::pair {int(Qt::Key_F8), Qt::KeyboardModifiers()}}) {
        desk.rig.key(key, held);
        QVERIFY(settled(desk));
        const QString before = toast->text();
        desk.rig.key(Qt::Key_C, ctrlAlt);
        QVERIFY(desk.place->isCompared());
        QVERIFY(toast->isVisible() && toast->text() != before);
    }
}

void TestStatisticsBeside::people()
{
    StatisticsDesk desk(30, dense());
    // Of task reply they agree on most, of task summary on few.
    for (int i = 0; i < 24; ++i) {
        const QString id = QStringLiteral("two-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When does my parcel arrive?"),
                                           QStringLiteral("It comes on Monday, we think."));
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        const bool reply = i % 2 == 0;
        item["task"] = reply ? "reply" : "summary";
        for (const char *who : {"anna", "ben"}) {
            const bool rejects = qstrcmp(who, "ben") == 0 && (reply ? i % 12 == 0 : i % 3 != 0);
            Decision made = test::decision(id, rejects ? Action::Reject : Action::Approve, {},
                                           QString::fromLatin1(who));
            made.decidedAt = deskNow - dayMs;
            const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
            QVERIFY2(done.has_value(), test::words(done));
        }
    }
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    desk.place->filter()->narrow(QStringLiteral("task"), QStringLiteral("reply"));
    QVERIFY(settled(desk));
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(settled(desk));
    const AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer() && !page->beside()->isVisible());
    desk.rig.find<QAbstractButton>("agreementCompare")->click();
    desk.place->against()->narrow(QStringLiteral("task"), QStringLiteral("summary"));
    QVERIFY(settled(desk));
    QVERIFY(desk.rig.waitFor([page] { return page->beside()->isVisible(); }));
    const auto reportOf = [&desk](const FilterBar *bar) {
        const auto report
            = readAgreement(desk.rig.workspace().database(), {bar->filter(deskNow), {}, 1});
        if (!report)
            qFatal("no agreement");
        return *report;
    };
    const AgreementReport first = reportOf(desk.place->filter());
    const AgreementReport other = reportOf(desk.place->against());
    const AgreementMeasure &mine = first.all.measures.front();
    const AgreementMeasure &others = other.all.measures.front();
    QCOMPARE(mine.items, 12);
    QCOMPARE(others.items, 12);
    verifyRow(page->beside(), QStringLiteral("Action: Agree"),
              compareEstimates(
                  QStringLiteral("f"),
                  {mine.items, mine.percent.coefficient.value, mine.percent.low, mine.percent.high},
                  {others.items, others.percent.coefficient.value, others.percent.low,
                   others.percent.high}));
    QVERIFY(page->savedFigures().contains("Action: Agree"));
    // Until the others are there the figures, their words and what they lead to are of one.
    const QByteArray before = page->savedFigures();
    desk.rig.find<QAbstractButton>("againstSwap")->click();
    QCOMPARE(page->savedFigures(), before);
    QStringList tasks;
    const auto led = connect(
        page, &AgreementPage::draftsWanted, this,
        [&tasks](const QString &, const FeedbackListQuery &query) { tasks = query.filter.tasks; });
    Q_EMIT page->all()->opened(0);
    QVERIFY(disconnect(led));
    QCOMPARE(tasks, QStringList {QStringLiteral("reply")});
    QVERIFY(settled(desk));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(settled(desk));
    QVERIFY(page->isVisible());
    QVERIFY(page->savedFigures() != before);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-people"));
}

void TestStatisticsBeside::filesOfAPage()
{
    StatisticsDesk desk(300, dense());
    compareReviewers(desk);
    const FigurePage *page = open(desk, "models");
    const FigureRow &row = *rowOf(page->table(0), words::action(Action::Approve));
    const QString csv = desk.rig.folder.filePath(QStringLiteral("page.csv"));
    desk.rig.dialogs.setNextPaths({csv});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QString lines = QString::fromUtf8(contentOf(csv));
    QVERIFY(lines.contains(QStringLiteral("Beside the other selection")));
    QVERIFY(
        lines.contains(QString::number(*row.cells[5].low, 'g', QLocale::FloatingPointShortest)));
    QVERIFY(lines.contains(QStringLiteral("ben")));
    const QString json = desk.rig.folder.filePath(QStringLiteral("page.json"));
    desk.rig.dialogs.setNextPaths({json});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const auto read = parseJson(contentOf(json));
    QVERIFY2(read, test::words(read));
    const auto &part = (*read)["parts"][0];
    QCOMPARE(part["title"].get<std::string>(), std::string("Beside the other selection"));
    bool found = false;
    for (const auto &each : part["rows"]) {
        if (each["name"] != toStdString(words::action(Action::Approve)))
            continue;
        found = true;
        QCOMPARE(each["figures"][0]["value"].get<double>(), *row.cells[1].value);
        QCOMPARE(each["figures"][1]["value"].get<double>(), *row.cells[2].value);
        QCOMPARE(each["figures"][2]["low"].get<double>(), *row.cells[3].low);
        QCOMPARE(each["figures"][3]["high"].get<double>(), *row.cells[4].high);
        QCOMPARE(each["figures"][4]["value"].get<double>(), *row.cells[5].value);
        QCOMPARE(each["figures"][4]["low"].get<double>(), *row.cells[5].low);
    }
    QVERIFY(found);
    QVERIFY((*read)["cards"][0].contains("against"));
}

// Not what was asked for since, such as a day that is none.
void TestStatisticsBeside::filesSayWhatIsShown()
{
    StatisticsDesk desk(120, dense());
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(settled(desk));
    FilterBar::State state = desk.place->filter()->state();
    state.period = FilterBar::Range;
    state.from = QStringLiteral("someday");
    desk.place->filter()->setState(state);
    QVERIFY(settled(desk));
    for (const char *ending : {"csv", "json"}) {
        const QString path
            = desk.rig.folder.filePath(QStringLiteral("shown.") + QString::fromLatin1(ending));
        desk.rig.dialogs.setNextPaths({path});
        desk.rig.key(Qt::Key_S, Qt::ControlModifier);
        const QByteArray saved = contentOf(path);
        QVERIFY2(saved.contains("30 days"), saved.constData());
        QVERIFY2(!saved.contains("someday"), saved.constData());
    }
}

// Until the answer to the next one comes.
void TestStatisticsBeside::pagesAreOfOneQuestion()
{
    StatisticsDesk desk(300, dense());
    compareReviewers(desk);
    const FigurePage *page = open(desk, "models");
    const QByteArray csv = page->csv();
    const QByteArray json = page->json();
    desk.rig.find<QAbstractButton>("againstSwap")->click();
    QVERIFY(!page->isSettled());
    QCOMPARE(page->csv(), csv);
    QCOMPARE(page->json(), json);
    QVERIFY(settled(desk));
    QVERIFY(page->csv() != csv);
    // What cannot be asked for is not.
    const QByteArray swapped = page->csv();
    FilterBar::State state = desk.place->against()->state();
    state.period = FilterBar::Range;
    state.from = QStringLiteral("someday");
    desk.place->against()->setState(state);
    QVERIFY(settled(desk));
    QCOMPARE(page->csv(), swapped);
    desk.rig.find<QAbstractButton>("againstSwap")->click();
    QVERIFY(settled(desk));
    QCOMPARE(page->csv(), swapped);
    QVERIFY(desk.place->findChild<Toast *>()->text().contains(QStringLiteral("someday")));
}

void TestStatisticsBeside::reportOfBoth()
{
    StatisticsDesk desk(200, dense());
    compareReviewers(desk);
    const qint64 other = desk.counted(30, QStringLiteral("f.reviewer = 'ben'"));
    const QString html = desk.rig.folder.filePath(QStringLiteral("r.html"));
    desk.rig.dialogs.setNextPaths({html});
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(settled(desk));
    QString said = QString::fromUtf8(contentOf(html));
    said.remove(QChar(0x2066)).remove(QChar(0x2069)); // isolates are for the eye
    QVERIFY(said.contains(QStringLiteral("Beside another selection")));
    QVERIFY(said.contains(QStringLiteral("ben")));
    QVERIFY(said.contains(QStringLiteral("n = %1").arg(other)));
    const QString pdf = desk.rig.folder.filePath(QStringLiteral("r.pdf"));
    desk.rig.dialogs.setNextPaths({pdf});
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(settled(desk));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    // Of one selection the report is what it was.
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(settled(desk));
    desk.rig.dialogs.setNextPaths({html});
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(settled(desk));
    QVERIFY(
        !QString::fromUtf8(contentOf(html)).contains(QStringLiteral("Beside another selection")));
}

void TestStatisticsBeside::oneSelectionStandsAlone()
{
    StatisticsDesk desk(120, dense());
    const FigurePage *page = open(desk, "models");
    for (const CardWords &card : page->content().cards)
        QVERIFY(card.against.isEmpty());
    for (const PagePart &part : page->content().parts)
        QVERIFY(part.title != u"Beside the other selection");
    QVERIFY(!desk.rig.find<QWidget>("againstBar")->isVisible());
}

void TestStatisticsBeside::tooFewInTheOther()
{
    StatisticsDesk desk(300, dense());
    compareReviewers(desk);
    desk.place->against()->narrow(QStringLiteral("/attributes/region"), QStringLiteral("nowhere"));
    QVERIFY(settled(desk));
    for (const char *id : {"models", "quality", "labels"}) {
        const FigurePage *page = open(desk, id);
        QVERIFY2(page->showsAnswer(), id);
        const PagePart &part = page->content().parts.front();
        QVERIFY(part.sheet.rows.empty());
        QVERIFY2(part.nothing.contains(QStringLiteral("No decision in this period")),
                 qPrintable(part.nothing));
        verifyReadable(desk.rig);
    }
}

QTEST_MAIN(TestStatisticsBeside)
#include "tst_statisticsbeside.moc"
