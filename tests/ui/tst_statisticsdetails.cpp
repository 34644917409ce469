// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about one question behind the statistics, by keys in the real window: agreement of
// people and the comparison of groups; empty, with few and with many decisions, light and dark.
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/statisticsdesk.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/style/themecontroller.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/pages/agreementpage.h"
#include "ui/statistics/pages/biaspage.h"
#include "ui/statistics/pages/draftspage.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace bluepencil;

namespace {

// `items` that two of three reviewers decided, every fifth of them differently and then decided by
// a senior.
void addOverlap(WindowRig &rig, int items, const QString &first = QStringLiteral("anna"))
{
    const QStringList people {first, QStringLiteral("ben"), QStringLiteral("chris")};
    const QString draft = QStringLiteral("It comes on Monday, we think.");
    for (int i = 0; i < items; ++i) {
        const QString id = QStringLiteral("o-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), draft);
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        item["language"] = "en";
        const auto decide = [&](const QString &name, bool edits, const QStringList &labels) {
            Decision made = edits
                ? test::decision(id, Action::Edit, QStringLiteral("It comes on Tuesday."), name)
                : test::decision(id, Action::Approve, {}, name);
            for (const QString &code : labels)
                made.labels.push_back({code, Severity::Minor, {}});
            made.decidedAt = deskNow - 3'600'000 - i;
            const auto done = test::reviewOn(rig.queue(), made.decidedAt, item, made);
            QVERIFY2(done.has_value(), test::words(done));
        };
        const bool edits = i % 3 == 0;
        const QStringList fact {QStringLiteral("fact")};
        decide(people.at(i % 3), edits, edits ? fact : QStringList());
        decide(people.at((i + 1) % 3), i % 5 == 0 ? !edits : edits, {});
    }
}

QByteArray savedAs(StatisticsDesk &desk, const char *name,
                   Qt::KeyboardModifiers held = Qt::ControlModifier)
{
    const QString path = desk.rig.folder.filePath(QString::fromLatin1(name));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_S, held);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const FigureTable *table)
{
    QStringList names;
    for (const FigureRow &row : table->sheet().rows) {
        if (!names.contains(row.cells.front().text))
            names.append(row.cells.front().text);
    }
    return names;
}

void verifyReadable(const WindowRig &rig)
{
    QCoreApplication::processEvents(); // layouts that are asked for
    const QStringList problems
        = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

} // namespace

class TestStatisticsDetails final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreementWithoutOverlap();
    void agreementOfFew();
    void agreementOfMany();
    void biasOfNone();
    void biasOfFew();
    void biasOfMany();
    void fromAPairToItsDrafts();
    void fromWhatStoodToItsDrafts();
    void fromAGroupToItsDrafts();
    void theHeldRowIsSortedAlong();
    void savesFigures();
    void savesPeopleAsTheOthers();
    void savesPictures();
    void namesAreWhole();
};

void TestStatisticsDetails::agreementWithoutOverlap()
{
    StatisticsDesk desk(30);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    AgreementPage *page = desk.place->agreement();
    QVERIFY(page != nullptr && page->isVisible() && !page->showsAnswer());
    QVERIFY(desk.rig.find<QWidget>("agreementPageWords")->isVisible());
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("agreement-none"));
    // Keys of the figures rest; Escape leads back, and then they work again.
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.place->filter()->period(), FilterBar::Days30);
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.place->filter()->period(), FilterBar::Days7);
}

void TestStatisticsDetails::agreementOfFew()
{
    StatisticsDesk desk(10);
    addOverlap(desk.rig, 30);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer());
    // 30 items: action, effort, HTER; of each pair 10, marked.
    QCOMPARE(page->all()->sheet().rows.size(), std::size_t {3});
    QVERIFY(!page->all()->sheet().rows[0].small);
    QCOMPARE(page->all()->sheet().rows[0].cells[7].text.contains(QStringLiteral("50")), true);
    QCOMPARE(namesIn(page->groups()).size(), 3);
    for (const FigureRow &row : page->groups()->sheet().rows) {
        QVERIFY(row.small);
        QVERIFY(!row.cells[3].value); // nobody is ranked by ten
    }
    QCOMPARE(page->plot()->plot()->count(), 3);
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("agreement-few"));
}

void TestStatisticsDetails::agreementOfMany()
{
    StatisticsDesk desk(10, {}, {1440, 960});
    addOverlap(desk.rig, 240);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer());
    const auto report
        = readAgreement(desk.rig.workspace().database(), {{}, QStringLiteral("pair"), 1});
    QVERIFY(report.has_value());
    QCOMPARE(report->all.items, 240);
    // The page says what core computed.
    const double same = *report->all.measures[0].percent.coefficient.value;
    QCOMPARE(page->all()->sheet().rows[0].cells[3].value.value(), same);
    QCOMPARE(page->groups()->sheet().rows[0].cells[3].value.value(),
             *report->groups[0].measures[0].percent.coefficient.value);
    // The same figures as a table beside the plot.
    page->plot()->setAsTable(true);
    QCOMPARE(page->plot()->table()->sheet().rows.size(),
             std::size_t(page->plot()->plot()->count()));
    page->plot()->setAsTable(false);
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("agreement-light"));
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    QCoreApplication::processEvents();
    desk.rig.shoot(QStringLiteral("agreement-dark"));
    page->by()->setCurrentIndex(page->by()->findData(QStringLiteral("label")));
    QVERIFY(desk.settle());
    QCOMPARE(page->groups()->sheet().rows.size(), std::size_t {1});
    // By keys: Tab reaches every table and the plot.
    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    for (const QWidget *wanted :
         {static_cast<const QWidget *>(page->by()), static_cast<const QWidget *>(page->all()),
          static_cast<const QWidget *>(page->plot()->plot()),
          static_cast<const QWidget *>(page->groups())})
        QVERIFY2(desk.tabTo(wanted), qPrintable(wanted->objectName()));
}

void TestStatisticsDetails::biasOfNone()
{
    StatisticsDesk desk(0);
    desk.rig.key(Qt::Key_8, Qt::AltModifier);
    QVERIFY(desk.settle());
    QVERIFY(!desk.place->bias()->showsAnswer());
    QVERIFY(desk.rig.find<QWidget>("biasPageWords")->isVisible());
    // Nothing to choose from, and words that say what to do.
    const BiasPage *page = desk.place->bias();
    QVERIFY(!page->attribute()->isVisible() && !page->figure()->isVisible()
            && !page->reference()->isVisible());
    QString said;
    for (const QLabel *label : desk.rig.find<QWidget>("biasPageWords")->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(QStringLiteral("choose a longer period")), qPrintable(said));
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("bias-none"));
}

void TestStatisticsDetails::biasOfFew()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(30, wanted);
    desk.rig.key(Qt::Key_8, Qt::AltModifier);
    QVERIFY(desk.settle());
    const BiasPage *page = desk.place->bias();
    QVERIFY(page->showsAnswer());
    for (const FigureRow &row : page->table()->sheet().rows)
        QVERIFY(row.small);
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("bias-few"));
}

void TestStatisticsDetails::biasOfMany()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(600, wanted, {1440, 960});
    desk.rig.key(Qt::Key_8, Qt::AltModifier);
    QVERIFY(desk.settle());
    BiasPage *page = desk.place->bias();
    QVERIFY(page->showsAnswer());
    QCOMPARE(page->attribute()->currentData().toString(), QStringLiteral("/attributes/region"));
    QCOMPARE(namesIn(page->table()).size(), 3);
    QCOMPARE(page->table()->sheet().columns.size(), std::size_t {10});
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("bias-light"));
    // Another group to compare with, another figure: what it says is not a verdict.
    page->reference()->setCurrentIndex(2);
    QVERIFY(desk.settle());
    QCOMPARE(page->reference()->currentIndex(), 2);
    page->figure()->setCurrentIndex(4);
    QCOMPARE(page->table()->sheet().columns.size(), std::size_t {8});
    QString all;
    for (const QLabel *label : page->findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const FigureRow &row : page->table()->sheet().rows)
        all += row.cells.back().text + u'\n';
    for (const char *word : {"biased", "unfair", "fair", "no bias"})
        QVERIFY2(!all.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    QCoreApplication::processEvents();
    desk.rig.shoot(QStringLiteral("bias-dark"));
    for (const QWidget *stop : {static_cast<const QWidget *>(page->attribute()),
                                static_cast<const QWidget *>(page->figure()),
                                static_cast<const QWidget *>(page->reference()),
                                static_cast<const QWidget *>(page->plot()->plot()),
                                static_cast<const QWidget *>(page->table())})
        QVERIFY2(desk.tabTo(stop), qPrintable(stop->objectName()));
}

void TestStatisticsDetails::fromAPairToItsDrafts()
{
    StatisticsDesk desk(10);
    addOverlap(desk.rig, 30);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    AgreementPage *page = desk.place->agreement();
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    // A row: the decisions of these two on the ten items that both decided.
    page->groups()->setFocus();
    desk.rig.key(Qt::Key_Home);
    const QString pair = page->groups()->sheet().rows[0].cells[0].text;
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    QCOMPARE(drafts->rowCount(), 20);
    for (int row = 0; row < drafts->rowCount(); ++row)
        QVERIFY2(pair.contains(drafts->entry(row).reviewer), qPrintable(pair));
    // And back to where one was.
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(page->isVisible());
    QVERIFY(page->groups()->hasFocus());
    // The bar of the same pair, and all of them.
    page->plot()->plot()->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(drafts->rowCount(), 20);
    desk.rig.key(Qt::Key_Escape);
    page->all()->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(drafts->rowCount() >= 50); // of 60, read page by page
    desk.rig.key(Qt::Key_Escape);
    // By label: both decisions on each item on which one of them set it.
    page->by()->setCurrentIndex(page->by()->findData(QStringLiteral("label")));
    QVERIFY(desk.settle());
    page->groups()->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(drafts->rowCount(), 20);
}

// A reviewer's decisions on items that two decided, and a senior within the period.
void TestStatisticsDetails::fromWhatStoodToItsDrafts()
{
    StatisticsDesk desk(10);
    addOverlap(desk.rig, 30);
    SqlReviewQueue &queue = desk.rig.queue();
    for (int i = 0; i < 30; i += 5) {
        LeaseRequest request;
        request.reviewer = QStringLiteral("zoe");
        request.skills = {QStringLiteral("senior")};
        request.producer = QStringLiteral("local");
        request.externalId = QStringLiteral("o-%1").arg(i);
        const auto leases = queue.lease(request);
        QVERIFY2(leases.has_value() && !leases->empty(), test::words(leases));
        Decision made = test::decision(request.externalId, Action::Approve, {}, request.reviewer);
        made.decisionId = uuid5({request.producer, request.externalId, request.reviewer});
        made.decidedAt = deskNow - 3'000'000;
        const auto done = queue.decide({leases->front().key, made, leases->front().item.revision});
        QVERIFY2(done.has_value(), test::words(done));
    }
    // On one item the senior decided before the period, on another one of the two.
    const auto moved = desk.rig.workspace().database().execute(
        QStringLiteral("UPDATE feedback SET decided_at = decided_at - %1 WHERE"
                       " (external_id = 'o-0' AND reviewer = 'zoe') OR"
                       " (external_id = 'o-5' AND reviewer = 'chris')")
            .arg(40 * dayMs));
    QVERIFY2(moved.has_value(), test::words(moved));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    const AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer());
    const auto *card = page->findChild<TableCard *>(QStringLiteral("agreementStood"));
    QVERIFY(card != nullptr);
    FigureTable *stood = card->table();
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    const std::vector<FigureRow> rows = stood->sheet().rows;
    double of = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        stood->setFocus();
        stood->selectRow(int(i));
        desk.rig.key(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.place->showsDrafts());
        QCOMPARE(double(drafts->rowCount()), rows[i].cells[1].value.value());
        of += rows[i].cells[1].value.value();
        desk.rig.key(Qt::Key_Escape);
        QVERIFY(desk.settle());
    }
    QCOMPARE(of, 8.0); // two on each of the other four
}

void TestStatisticsDetails::fromAGroupToItsDrafts()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    desk.rig.key(Qt::Key_8, Qt::AltModifier);
    QVERIFY(desk.settle());
    BiasPage *page = desk.place->bias();
    page->table()->setFocus();
    desk.rig.key(Qt::Key_Home);
    const int n = int(*page->table()->sheet().rows[0].cells[1].value);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->drafts()->list()->drafts()->rowCount(), n);
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(page->isVisible());
}

// Also where several rows stand for the same, or for nothing.
void TestStatisticsDetails::theHeldRowIsSortedAlong()
{
    const ThemeController look(*qApp);
    for (const int source : {0, -1}) {
        FigureSheet shown;
        shown.columns = {{QStringLiteral("Run"), FigureColumn::Kind::Words},
                         {QStringLiteral("n"), FigureColumn::Kind::Number}};
        for (const char *name : {"b", "c", "a"}) {
            FigureRow row;
            row.cells = {{QString::fromLatin1(name), {}, {}, {}}, {QString(), {}, {}, {}}};
            row.source = source;
            shown.rows.push_back(std::move(row));
        }
        FigureTable table(QStringLiteral("Runs"));
        table.resize(300, 200);
        table.show();
        table.setSheet(shown);
        const auto held = [&table] {
            return table.sheet().rows[std::size_t(table.currentIndex().row())].cells[0].text;
        };
        table.selectRow(1);
        table.sortNext();
        QCOMPARE(table.sheet().rows[0].cells[0].text, QStringLiteral("a"));
        QCOMPARE(held(), QStringLiteral("c"));
        table.turnSorting();
        QCOMPARE(table.sheet().rows[0].cells[0].text, QStringLiteral("c"));
        QCOMPARE(held(), QStringLiteral("c"));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table.selectionModel()->selectedRows().front().row(), 0);
        // Read again: the row at this place.
        table.setSheet(shown);
        QCOMPARE(held(), QStringLiteral("c"));
    }
}

// The same figures as on the page, and no name that a spreadsheet would compute.
void TestStatisticsDetails::savesFigures()
{
    StatisticsDesk desk(10);
    addOverlap(desk.rig, 240, QStringLiteral("=1+1"));
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    const QString path = desk.rig.folder.filePath(QStringLiteral("agreement.csv"));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFpage,part,row"));
    QVERIFY(csv.contains("'=1+1"));
    QVERIFY(!csv.contains(",=1+1"));
    const auto report
        = readAgreement(desk.rig.workspace().database(), {{}, QStringLiteral("pair"), 1});
    QVERIFY(report.has_value());
    const AgreementFigure &same = report->all.measures[0].percent;
    const auto exact = [](double value) {
        return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    };
    const QByteArray line
        = exact(*same.coefficient.value) + ',' + exact(*same.low) + ',' + exact(*same.high);
    QVERIFY2(csv.contains(line), line.constData());

    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_8, Qt::AltModifier);
    QVERIFY(desk.settle());
    const QString other = desk.rig.folder.filePath(QStringLiteral("bias.csv"));
    desk.rig.dialogs.setNextPaths({other});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QFile bias(other);
    QVERIFY(bias.open(QIODevice::ReadOnly));
    const FigureSheet &sheet = desk.place->bias()->table()->sheet();
    const FigureCell &cell = sheet.rows[0].cells[2];
    QVERIFY(bias.readAll().contains(exact(cell.value.value())));
    // The same as JSON, with what has to be known to read it.
    const auto read = parseJson(savedAs(desk, "bias.json"));
    QVERIFY2(read.has_value(), test::words(read));
    const Json &rows = (*read)["parts"][0]["rows"];
    QCOMPARE(rows.size(), sheet.rows.size());
    QCOMPARE(rows[0]["figures"][1]["value"].get<double>(), cell.value.value());
    QVERIFY(!(*read)["notes"].get<std::string>().empty());
    QVERIFY(savedAs(desk, "bias.html").contains("<table>"));
}

// People have the files of the other pages, in which nobody is ranked by ten items either.
void TestStatisticsDetails::savesPeopleAsTheOthers()
{
    StatisticsDesk desk(10);
    addOverlap(desk.rig, 30, QStringLiteral("<b>anna"));
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    const AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer());
    const auto read = parseJson(savedAs(desk, "people.json"));
    QVERIFY2(read.has_value(), test::words(read));
    QCOMPARE((*read)["page"].get<std::string>(), toStdString(page->accessibleName()));
    const Json *groups = nullptr;
    for (const Json &part : (*read)["parts"]) {
        if (part["title"].get<std::string>().starts_with("Agreement by group"))
            groups = &part;
    }
    QVERIFY(groups != nullptr);
    const auto &rows = page->groups()->sheet().rows;
    QVERIFY(!rows.empty());
    QCOMPARE((*groups)["rows"].size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Json &row = (*groups)["rows"][i];
        QCOMPARE(row["name"].get<std::string>(), toStdString(rows[i].cells[0].text));
        QCOMPARE(row["figures"][1]["value"].get<double>(), rows[i].cells[2].value.value());
        QVERIFY(row["figures"][2]["value"].is_null()); // how many agree
    }
    QVERIFY(!(*read)["notes"].get<std::string>().empty());
    const QByteArray html = savedAs(desk, "people.html");
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("&lt;b&gt;anna") && !html.contains("<b>anna"));
    QVERIFY(html.contains("n under 30"));
    QVERIFY(html.contains("<svg class=\"plot\""));
    QVERIFY(html.contains("default-src 'none'"));
    // The picture is of the card that one looks at.
    QVERIFY(
        savedAs(desk, "people.png", Qt::ControlModifier | Qt::ShiftModifier).startsWith("\x89PNG"));
}

void TestStatisticsDetails::savesPictures()
{
    StatisticsDesk desk(30);
    addOverlap(desk.rig, 30);
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(desk.settle());
    const QString path = desk.rig.folder.filePath(QStringLiteral("one.png"));
    AgreementPage *page = desk.place->agreement();
    page->plot()->plot()->setFocus();
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QImage(path).size(), page->plot()->size() * 2);
}

// A name has the room that it needs before a whisker has more than it needs.
void TestStatisticsDetails::namesAreWhole()
{
    const ThemeController look(*qApp);
    FigureSheet shown;
    shown.columns = {{QStringLiteral("Model and task"), FigureColumn::Kind::Words},
                     {QStringLiteral("n"), FigureColumn::Kind::Number},
                     {QStringLiteral("95 % interval"), FigureColumn::Kind::Whisker}};
    FigureRow row;
    const QString name = QStringLiteral("larch-2-ft-12, Summary of the case, second");
    row.cells = {{name, {}, {}, {}}, {QStringLiteral("12"), 12.0, {}, {}}, {{}, .5, .4, .6}};
    shown.rows = {row};
    FigureTable table(QStringLiteral("Models"));
    const int words = QFontMetrics(theme().font(TypeRole::Body)).horizontalAdvance(name);
    table.resize(words + theme().sized(200), 200);
    table.show();
    table.setSheet(shown);
    QVERIFY(table.columnWidth(0) > words);
    // What has no room is elided, and said by its tooltip.
    table.resize(300, 200);
    QVERIFY(table.columnWidth(0) <= 300);
    QVERIFY(table.model()
                ->data(table.model()->index(0, 0), Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("second")));
}

QTEST_MAIN(TestStatisticsDetails)
#include "tst_statisticsdetails.moc"
