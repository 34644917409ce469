// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is about, and how its pages fill.
#include "tests/support/reviewedworkspace.h"
#include "ui/report/pagereport.h"
#include "ui/report/plotpicture.h"
#include "ui/report/reportcells.h"
#include "ui/report/reportcontent.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportpages.h"
#include "ui/report/reportperiod.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figurewords.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace bluepencil;

class TestReportParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periods_data();
    void periods();
    void wrongPeriods();
    void sampleDataIsMarked();
    void whatHasNoPeriodBefore();
    void plotsKeepSignsBetweenFigures();
    void signsBetweenFiguresAreThemselves();
    void pagesKeepRowsWhole();
    void aTitleStaysWithWhatItLeads();
    void rowsStayTogether();
    void shortTablesStayWhole();
    void figuresBelowZero();
    void checksAndErrorsOfBoth();
    void pagesAsReports();
};

namespace {

const UtcMs now = fromRfc3339(u"2026-11-23T17:00:00Z").value();

// Keeps the fonts of what is written on it.
class TextPaper final : public QPaintDevice {
public:
    TextPaper() = default;

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

    [[nodiscard]] QList<QFont> fonts() const { return m_engine.fonts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override
    {
        if (what == PdmWidth || what == PdmHeight)
            return 1000;
        if (what == PdmDevicePixelRatio)
            return 1;
        if (what == PdmDevicePixelRatioScaled)
            return int(devicePixelRatioFScale());
        return what == PdmDepth ? 32 : 96;
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }

        bool begin(QPaintDevice *) override { return true; }

        bool end() override { return true; }

        void updateState(const QPaintEngineState &) override {}

        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

        void drawPath(const QPainterPath &) override {}

        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            fonts.append(item.font());
        }

        [[nodiscard]] Type type() const override { return User; }

        QList<QFont> fonts;
    };

    mutable Engine m_engine;
};

struct Composed {
    ReportFigures figures;
    ReportOrigin origin;

    [[nodiscard]] QString html() const
    {
        return QString::fromUtf8(reportHtml(composeReport(figures, origin)));
    }
};

// Of 40 decisions of the last week.
Composed figuresOfAWeek()
{
    Composed made;
    made.figures.stats.timeZone = QStringLiteral("UTC");
    made.figures.stats.n = 40;
    made.origin.workspace = QStringLiteral("w");
    made.origin.language = QStringLiteral("en");
    made.origin.period = reportPeriod(QStringLiteral("week"), QTimeZone::utc(), now).value();
    return made;
}

} // namespace

void TestReportParts::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto add = [](const char *name, const char *text, const char *zone, const char *at,
                        const char *first, const char *last, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(zone)
                            << QString::fromLatin1(at) << QString::fromLatin1(first)
                            << QString::fromLatin1(last) << QString::fromLatin1(from)
                            << QString::fromLatin1(to);
    };
    add("day", "day", "UTC", "2026-11-23T17:00:00Z", "2026-11-22", "2026-11-22",
        "2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z");
    add("week on a Monday", "week", "UTC", "2026-11-23T17:00:00Z", "2026-11-16", "2026-11-22",
        "2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z");
    add("week on a Sunday", "week", "UTC", "2026-11-22T17:00:00Z", "2026-11-09", "2026-11-15",
        "2026-11-09T00:00:00Z", "2026-11-16T00:00:00Z");
    add("month", "month", "UTC", "2026-03-31T17:00:00Z", "2026-02-01", "2026-02-28",
        "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z");
    add("month over New Year", "month", "UTC", "2026-01-15T00:00:00Z", "2025-12-01", "2025-12-31",
        "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z");
    add("quarter", "quarter", "UTC", "2026-11-23T17:00:00Z", "2026-07-01", "2026-09-30",
        "2026-07-01T00:00:00Z", "2026-10-01T00:00:00Z");
    add("quarter over New Year", "quarter", "UTC", "2026-02-23T17:00:00Z", "2025-10-01",
        "2025-12-31", "2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z");
    // It is Monday there already.
    add("week of another zone", "week", "Pacific/Auckland", "2026-11-22T12:00:00Z", "2026-11-16",
        "2026-11-22", "2026-11-15T11:00:00Z", "2026-11-22T11:00:00Z");
    // Clocks went back on 25 October.
    add("days of different length", "2026-10-24..2026-10-25", "Europe/Berlin",
        "2026-11-23T17:00:00Z", "2026-10-24", "2026-10-25", "2026-10-23T22:00:00Z",
        "2026-10-25T23:00:00Z");
}

void TestReportParts::periods()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QString, at);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto period = reportPeriod(text, QTimeZone(zone), fromRfc3339(at).value());
    QVERIFY2(period.has_value(), test::words(period));
    QCOMPARE(period->first.toString(Qt::ISODate), first);
    QCOMPARE(period->last.toString(Qt::ISODate), last);
    QCOMPARE(period->from, fromRfc3339(from).value());
    QCOMPARE(period->to, fromRfc3339(to).value());
}

void TestReportParts::wrongPeriods()
{
    for (const char *text :
         {"", "fortnight", "2026-10-01", "2026-10-01..", "..2026-10-01", "2026-10-02..2026-10-01",
          "2026-02-29..2026-03-01", "2026-10-01..2026-10-02..2026-10-03"}) {
        const auto period = reportPeriod(QString::fromLatin1(text), QTimeZone::utc(), now);
        QVERIFY2(!period && period.error().code == Error::Code::InvalidArgument, text);
        QVERIFY2(!checkReportPeriod(QString::fromLatin1(text)), text);
    }
}

void TestReportParts::sampleDataIsMarked()
{
    Composed made = figuresOfAWeek();
    made.figures.samples = 12;
    QVERIFY(made.html().contains(QStringLiteral("Sample data: ")));
    made.figures.samples = 40;
    QVERIFY(made.html().contains(QStringLiteral("Sample data: all decisions")));
    made.figures.samples = 0;
    QVERIFY(!made.html().contains(QStringLiteral("Sample data")));
}

void TestReportParts::whatHasNoPeriodBefore()
{
    Composed made = figuresOfAWeek();
    QCOMPARE(made.html().count(QStringLiteral("no earlier period")), 2); // on the cover and within
    made.figures.change.from = now - 14 * qint64 {86'400'000};
    made.figures.change.to = now - 7 * qint64 {86'400'000};
    QVERIFY(!made.html().contains(QStringLiteral("no earlier period")));
    QVERIFY(made.html().contains(QStringLiteral("As many days before")));
}

// A PDF tells what is written by the glyphs that a font has for letters, not by those that it puts
// in their place.
void TestReportParts::signsBetweenFiguresAreThemselves()
{
    const QString text = QStringLiteral("14:53,-47.8+23.4");
    QTextLayout layout(text, report::pageFont(TypeRole::Caption));
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.front().glyphIndexes(), runs.front().rawFont().glyphIndexesForString(text));
}

void TestReportParts::plotsKeepSignsBetweenFigures()
{
    LinePlot lines;
    lines.lines.push_back({QStringLiteral("Approved"), {}, {}});
    for (int i = 0; i < 3; ++i) {
        const QString said = QStringLiteral("-%1.5").arg(47 + i);
        lines.lines[0].points.push_back({double(i), i / 2.0, i / 2.0, i / 2.0, said});
        lines.stops.push_back({double(i), said});
    }
    lines.xMost = 2;
    lines.yMost = 1;
    lines.xMarks = {{0, QStringLiteral("14:53")}, {2, QStringLiteral("15:53")}};
    lines.yMarks = {{0, QStringLiteral("-1.0")}, {1, QStringLiteral("+1.0")}};
    BarPlot bars;
    bars.bars.push_back({QStringLiteral("a 3:4"), .5, QStringLiteral("-3.5"),
                         QStringLiteral("-4+1"), QStringLiteral("a")});
    bars.most = 1;
    bars.marks = {{.5, QStringLiteral("0:30")}};
    for (const ReportPlot &plot : {ReportPlot {{}, {}, {}, lines}, ReportPlot {{}, {}, {}, bars}}) {
        TextPaper paper;
        QPainter painter(&paper);
        report::drawPlot(painter, plot, QSize(600, report::plotHeight(plot) + 60));
        painter.end();
        const QList<QFont> fonts = paper.fonts();
        QVERIFY(fonts.size() > 2);
        for (const QFont &font : fonts)
            QVERIFY(font.styleStrategy() & QFont::PreferNoShaping);
    }
}

void TestReportParts::pagesKeepRowsWhole()
{
    report::Pages pages(QRectF(0, 100, 500, 200));
    std::vector<std::pair<int, double>> seen;
    for (int i = 0; i < 9; ++i) {
        pages.ensure(60);
        const int page = pages.count();
        pages.place(60, [&seen, page](QPainter &, double top) { seen.emplace_back(page, top); });
    }
    QCOMPARE(pages.count(), 3);
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int page = 0; page < pages.count(); ++page)
        pages.draw(painter, page);
    QCOMPARE(seen.size(), std::size_t(9));
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i].first, int(i / 3) + 1);
        QVERIFY(seen[i].second + 60 <= 300);
    }
    // A page on which nothing stands is not left empty.
    report::Pages fresh(QRectF(0, 0, 10, 10));
    fresh.begin();
    fresh.space(5);
    QCOMPARE(fresh.count(), 1);
    QVERIFY(fresh.fits(10));
}

void TestReportParts::aTitleStaysWithWhatItLeads()
{
    std::vector<std::pair<QChar, double>> seen;
    const auto draws = [&seen](QChar what) {
        return [&seen, what](QPainter &, double top) {
            seen.emplace_back(what, top);
        };
    };
    report::Pages pages(QRectF(0, 0, 10, 100));
    pages.ensure(50);
    pages.place(50, draws(u'a'));
    pages.lead(20, draws(u'T'));
    pages.ensure(40); // room for the title or for this, not for both
    pages.place(40, draws(u'b'));
    QCOMPARE(pages.leadPage(), 2);
    pages.lead(20, draws(u'U'));
    pages.place(10, draws(u'c'));
    QCOMPARE(pages.leadPage(), 2);
    QCOMPARE(pages.count(), 2);
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    pages.draw(painter, 0);
    pages.draw(painter, 1);
    const std::vector<std::pair<QChar, double>> wanted {
        {u'a', 0}, {u'T', 0}, {u'b', 20}, {u'U', 60}, {u'c', 80}};
    QCOMPARE(seen, wanted);
}

// Wherever a table begins on a page, no page has one row of it alone, but of a table of one.
void TestReportParts::rowsStayTogether()
{
    constexpr double rowHeight = 20;
    constexpr double below = 15;
    constexpr double page = 130; // six rows
    for (std::size_t count = 1; count <= 20; ++count) {
        const std::vector<double> heights(count, rowHeight);
        for (double left = 0; left <= page; left += 5) {
            std::vector<int> rows {0}; // on each page
            double room = left;
            for (std::size_t i = 0; i < count; ++i) {
                if (report::keptTogether(heights, i, below) > room) {
                    rows.push_back(0);
                    room = page;
                }
                room -= rowHeight;
                ++rows.back();
            }
            QVERIFY(room >= below);
            for (const int each : rows)
                QVERIFY2(each != 1 || count == 1,
                         qPrintable(QStringLiteral("%1 rows, %2 left").arg(count).arg(left)));
        }
    }
}

void TestReportParts::shortTablesStayWhole()
{
    const std::vector<double> five(5, 20);
    QCOMPARE(report::keptTogether(five, 0, 15, 130), 115.0);
    QCOMPARE(report::keptTogether(five, 0, 15, 115), 115.0);
    QCOMPARE(report::keptTogether(five, 0, 15, 114), 40.0); // no page holds it
    QCOMPARE(report::keptTogether(five, 1, 15, 130), 20.0);
    QCOMPARE(report::keptTogether(std::vector<double>(7, 20), 0, 15, 1000), 40.0);
}

// Scores of signals may be anything; an interval of what cannot be below 0 ends there.
void TestReportParts::figuresBelowZero()
{
    const auto figure = [](const char *name, double unit) {
        ComparedFigure made;
        made.figure = QString::fromLatin1(name);
        made.method = QStringLiteral("welch");
        made.nNow = 40;
        made.nBefore = 50;
        made.now = -20 * unit;
        made.nowLow = -30 * unit;
        made.nowHigh = -10 * unit;
        made.before = 10 * unit;
        made.beforeLow = -6 * unit;
        made.beforeHigh = 25 * unit;
        made.difference.value = -30 * unit;
        return made;
    };
    ReportFigures of;
    of.stats.timeZone = QStringLiteral("UTC");
    of.againstFilter = FeedbackFilter();
    of.against = SelectionComparison();
    of.against->figures = {figure("signals.nps.value", 1), figure("hter.mean", 0.01)};
    const ReportSection section = report::selections(of);
    const auto *which = std::get_if<ReportText>(&section.blocks.front());
    QVERIFY(which != nullptr);
    QVERIFY2(which->text.contains(QStringLiteral("all days; filters: ")), qPrintable(which->text));
    const auto *table = std::get_if<ReportTable>(&section.blocks.back());
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), std::size_t(2));
    const auto said = [table](std::size_t row, std::size_t cell) {
        return table->rows[row].cells[cell].below;
    };
    QVERIFY2(said(0, 1).contains(QStringLiteral("30.00"))
                 && said(0, 1).contains(QStringLiteral("10.00")),
             qPrintable(said(0, 1)));
    QVERIFY2(said(0, 2).contains(QStringLiteral("6.00")), qPrintable(said(0, 2)));
    QVERIFY2(!said(1, 2).contains(QStringLiteral("060")), qPrintable(said(1, 2)));
}

// The section of both has what the checks find and where errors come from, as core compares them;
// that of the reasons has where errors come from in the first selection.
void TestReportParts::checksAndErrorsOfBoth()
{
    const auto sources = [](qint64 late, qint64 lost) {
        ErrorSources made;
        made.labels = errorLabels();
        made.all = wilsonRate(late + lost, 80);
        made.categories = {{QStringLiteral("late"), wilsonRate(late, 45), 2.0, 1.5, 2.7},
                           {QStringLiteral("lost"), wilsonRate(lost, 35), 0.5, 0.4, 0.7}};
        return made;
    };
    CheckHitFigures checks;
    checks.drafts = 60;
    checks.checks = {{QStringLiteral("placeholder"),
                      countRate(12, 60),
                      wilsonRate(9, 60),
                      wilsonRate(3, 4),
                      {}}};
    CheckHitFigures others = checks;
    others.drafts = 50;
    others.checks.front().hits = countRate(20, 50);
    others.checks.front().drafts = wilsonRate(15, 50);
    ReportFigures of;
    of.stats.timeZone = QStringLiteral("UTC");
    of.againstFilter = FeedbackFilter();
    of.against = SelectionComparison();
    ComparedFigure approved
        = compareRates(QStringLiteral("actions.approve"), wilsonRate(40, 80), wilsonRate(30, 80));
    of.against->figures = {approved};
    of.checks = checks;
    of.checksAgainst = compareChecks({{checks, {}}, CheckHitAnswer {others, {}}, 7});
    of.errors = sources(20, 5);
    of.errorsAgainst = compareErrors({of.errors, sources(10, 6), 0});
    const ReportSection section = report::selections(of);
    QCOMPARE(section.blocks.size(), std::size_t(4)); // which, all figures, checks, errors
    const auto rowOf = [&section](std::size_t block, const QString &name) -> const ReportRow * {
        const auto *table = std::get_if<ReportTable>(&section.blocks[block]);
        if (table == nullptr)
            return nullptr;
        for (const ReportRow &row : table->rows) {
            if (report::withoutIsolates(row.cells.front().text) == name)
                return &row;
        }
        return nullptr;
    };
    const ReportRow *hits
        = rowOf(2, QStringLiteral("Placeholder left in: findings for 100 drafts"));
    QVERIFY(hits != nullptr);
    QCOMPARE(report::withoutIsolates(hits->cells[1].text), QStringLiteral("20.0"));
    QVERIFY(report::withoutIsolates(hits->cells[1].below).contains(QStringLiteral("n = 60")));
    QCOMPARE(report::withoutIsolates(hits->cells[2].text), QStringLiteral("40.0"));
    QVERIFY(report::withoutIsolates(hits->cells[2].below).contains(QStringLiteral("n = 50")));
    QVERIFY(report::withoutIsolates(hits->cells[3].text).endsWith(QStringLiteral("20.0")));
    // Four answers in each are too few to show.
    QVERIFY(rowOf(2, QStringLiteral("Placeholder left in: was right")) == nullptr);
    const auto *table = std::get_if<ReportTable>(&section.blocks[2]);
    QCOMPARE(table->notes.size(), 1);
    QVERIFY(table->notes.front().contains(u'7'));
    const QString errors = words::comparedName(QStringLiteral("errors")).name;
    const ReportRow *late = rowOf(3, QStringLiteral("Category: late"));
    QVERIFY(late != nullptr && rowOf(3, errors) != nullptr);
    QCOMPARE(late->cells[1].text, words::percent(20.0 / 45));
    QCOMPARE(late->cells[2].text, words::percent(10.0 / 45));

    // Where a sample was checked, both places say so.
    of.checks.draftsOf = 98'765;
    of.checksOther = others;
    of.checksOther.draftsOf = 54'321;
    const ReportSection sampled = report::selections(of);
    const auto *beside = std::get_if<ReportTable>(&sampled.blocks[2]);
    QCOMPARE(beside->notes.size(), 3);
    QVERIFY(beside->notes[1].contains(words::count(98'765)));
    QVERIFY(beside->notes[2].contains(words::count(54'321)));
    const ReportSection found = report::checks(of);
    QVERIFY(std::ranges::any_of(found.blocks, [](const auto &block) {
        const auto *text = std::get_if<ReportText>(&block);
        return text != nullptr && text->text.contains(words::count(60))
            && text->text.contains(words::count(98'765));
    }));

    // The reasons have the first one's alone.
    of.overview.stats.n = 80;
    of.overview.labels = {{QStringLiteral("fact"), 25, 25, 1, 1}};
    const ReportSection reasons = report::reasons(of);
    const auto *origins = std::get_if<ReportTable>(&reasons.blocks.back());
    QVERIFY(origins != nullptr);
    QCOMPARE(origins->rows.size(), std::size_t(2));
    QCOMPARE(report::withoutIsolates(origins->rows[0].cells[0].text),
             QStringLiteral("Category: late"));
    QCOMPARE(report::withoutIsolates(origins->rows[0].cells[3].text), QStringLiteral("2.00"));
    QVERIFY(report::withoutIsolates(origins->rows[0].cells[3].below)
                .contains(QStringLiteral("1.50 to 2.70")));
}

// A page behind the statistics as a file: what it says, its tables, and the plots that can be
// drawn.
void TestReportParts::pagesAsReports()
{
    using Kind = FigureColumn::Kind;
    SavedPage saved {QStringLiteral("Models"), QStringLiteral("30 days"), {}};
    CardWords card;
    card.caption = QStringLiteral("Sent");
    card.figure = QStringLiteral("80 %");
    card.detail = QStringLiteral("n = 40");
    card.against = QStringLiteral("against 70 %");
    saved.content.cards = {card};
    saved.content.notes = QStringLiteral("Intervals are 95 %.");
    PagePart part;
    part.title = QStringLiteral("Approved");
    part.kind = PagePart::Kind::Bars;
    PlotBar bar;
    bar.name = QStringLiteral("oak");
    bar.value = .5;
    part.bars.bars = {bar};
    part.sheet.columns = {{QStringLiteral("Model"), Kind::Words},
                          {QStringLiteral("n"), Kind::Number},
                          {QStringLiteral("Range"), Kind::Whisker},
                          {QStringLiteral("Share"), Kind::Number}};
    FigureRow row;
    row.small = true;
    row.cells = {{QStringLiteral("oak"), {}, {}, {}},
                 {QStringLiteral("12"), 12.0, {}, {}},
                 {QStringLiteral("50 %"), {}, .3, .7},
                 {QStringLiteral("50 %"), {}, {}, {}}};
    part.sheet.rows = {row};
    saved.content.parts = {part};
    part.bars.upright = true; // which is not drawn
    saved.content.parts.push_back(part);
    PagePart empty;
    empty.title = QStringLiteral("Calls");
    empty.nothing = QStringLiteral("No calls.");
    saved.content.parts.push_back(empty);
    const Report made = composePage(saved, QStringLiteral("en"));
    QCOMPARE(made.title, saved.page);
    QCOMPARE(made.period, saved.filter);
    QCOMPARE(made.sections.size(), std::size_t(3));
    const auto *cards = std::get_if<ReportCards>(&made.cover.front());
    QVERIFY(cards != nullptr);
    QCOMPARE(cards->cards.front().detail, QStringLiteral("n = 40; against 70 %"));
    QCOMPARE(made.sections[0].blocks.size(), std::size_t(2));
    QVERIFY(std::holds_alternative<ReportPlot>(made.sections[0].blocks[0]));
    const auto *table = std::get_if<ReportTable>(&made.sections[0].blocks[1]);
    QVERIFY(table != nullptr);
    // What the whisker says stands in the column behind it.
    QCOMPARE(table->columns.size(), std::size_t(3));
    QCOMPARE(table->rows.front().cells[2].text, QStringLiteral("50 %"));
    QVERIFY(table->rows.front().small);
    QCOMPARE(made.sections[1].blocks.size(), std::size_t(1));
    const auto *nothing = std::get_if<ReportText>(&made.sections[2].blocks.front());
    QVERIFY(nothing != nullptr);
    QCOMPARE(nothing->text, empty.nothing);
    const QByteArray html = reportHtml(made);
    QVERIFY(html.contains("against 70 %") && html.contains("Intervals are 95 %."));
    QCOMPARE(html.count("<svg class=\"plot\""), qsizetype(1));
}

QTEST_MAIN(TestReportParts)
#include "tst_reportparts.moc"
