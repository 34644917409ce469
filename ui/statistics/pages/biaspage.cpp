// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/biaspage.h"

#include "core/base/whendone.h"
#include "core/stats/stats.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/theme.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;
using Audited = AuditedFigure::Kind;

struct BiasWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::BiasPage)
};

QString figureName(Audited kind)
{
    switch (kind) {
    case Audited::Approve:
        return BiasWords::tr("Approved");
    case Audited::Edit:
        return BiasWords::tr("Edited");
    case Audited::Reject:
        return BiasWords::tr("Rejected");
    case Audited::Escalate:
        return BiasWords::tr("Escalated");
    case Audited::Heavy:
        return BiasWords::tr("Heavy edits");
    case Audited::Label:
        return BiasWords::tr("Any label");
    case Audited::Hter:
        return BiasWords::tr("HTER, mean");
    case Audited::Time:
        break;
    }
    return BiasWords::tr("Time, median");
}

QString figureWritten(double value, Audited kind)
{
    if (kind == Audited::Hter)
        return words::share(value);
    if (kind == Audited::Time)
        return words::seconds(value);
    return words::percent(value);
}

QString rangeWritten(double low, double high, Audited kind)
{
    if (kind == Audited::Hter)
        return words::shareRange(low, high);
    if (kind == Audited::Time)
        return words::secondsRange(low, high);
    return words::percentRange(low, high);
}

// With its sign: "+4.2 points", "−.03".
QString signedFigure(double value, Audited kind)
{
    const QString sign = value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const double size = std::abs(value);
    if (kind == Audited::Hter)
        return sign + words::share(size);
    if (kind == Audited::Time)
        return sign + words::seconds(size);
    return sign + QLocale().toString(size * 100, 'f', 1);
}

QString differenceWritten(const Difference &difference, Audited kind)
{
    if (!difference.value)
        return words::none();
    const QString value = signedFigure(*difference.value, kind);
    if (!difference.low)
        return value;
    return BiasWords::tr("%1 (%2 to %3)")
        .arg(value, signedFigure(*difference.low, kind), signedFigure(*difference.high, kind));
}

QString ratioWritten(const std::optional<double> &value, const std::optional<double> &low,
                     const std::optional<double> &high)
{
    const QLocale locale;
    if (!value)
        return words::none();
    const QString text = locale.toString(*value, 'f', 2);
    if (!low)
        return text;
    return BiasWords::tr("%1 (%2 to %3)")
        .arg(text, locale.toString(*low, 'f', 2), locale.toString(*high, 'f', 2));
}

FigureCell ratioCell(const std::optional<double> &value, const std::optional<double> &low,
                     const std::optional<double> &high)
{
    return {ratioWritten(value, low, high), value, low, high};
}

FigureCell probability(const std::optional<double> &p)
{
    if (!p)
        return cells::text(words::none());
    const QLocale locale;
    const QString text = *p < 0.001 ? BiasWords::tr("under %1").arg(locale.toString(0.001, 'f', 3))
                                    : locale.toString(*p, 'f', 3);
    return {text, p, {}, {}};
}

struct BiasValue {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

BiasValue biasValueOf(const BiasRow &row, Audited kind)
{
    if (isShare(kind))
        return {row.rate.rate, row.rate.low, row.rate.high};
    return {row.estimate.value, row.estimate.low, row.estimate.high};
}

// What was found, never a verdict.
QString said(const BiasRow &row, Audited kind)
{
    QString text;
    switch (row.finding) {
    case BiasFinding::Reference:
        return BiasWords::tr("compared with");
    case BiasFinding::TooSmall:
        text = BiasWords::tr("too small to judge");
        break;
    case BiasFinding::Difference:
        text = BiasWords::tr("evidence of a difference");
        break;
    case BiasFinding::NoEvidence:
        text = row.detectable
            ? BiasWords::tr("no difference larger than %1 detectable")
                  .arg(isShare(kind) ? BiasWords::tr("%1 points")
                                           .arg(QLocale().toString(*row.detectable * 100, 'f', 1))
                                     : figureWritten(*row.detectable, kind))
            : BiasWords::tr("no evidence of a difference");
        break;
    case BiasFinding::Undefined:
        return BiasWords::tr("not defined");
    }
    if (row.reverses)
        text = BiasWords::tr("%1; within model and task it points the other way").arg(text);
    if (row.vanishes)
        text = BiasWords::tr("%1; within model and task there is no difference").arg(text);
    return text;
}

} // namespace

BiasPage::BiasPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
                   QWidget *parent)
    : DetailPage(QStringLiteral("biasPage"), tr("Bias audit"), parent)
    , m_service(std::make_unique<StatsService>(workspacePath, clock, random))
    , m_alone(tr("The audit compares groups with each other: choose an attribute, such as the "
                 "model, instead of a second selection."))
{
    build();
}

BiasPage::~BiasPage() = default;

void BiasPage::build()
{
    const auto makeBox = [this](const char *objectName, const QString &name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(objectName));
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        controls()->addWidget(box);
        return box;
    };
    m_attribute = makeBox("biasAttribute", tr("Groups by"));
    m_figure = makeBox("biasFigure", tr("Figure"));
    m_reference = makeBox("biasReference", tr("Compared with"));
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &BiasPage::attributeChanged);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &BiasPage::showFigure);
    connect(m_reference, &QComboBox::currentIndexChanged, this, &BiasPage::refresh);
    QVBoxLayout *column = addScroll();
    m_plot = new PlotCard(tr("By group"), QStringLiteral("biasPlot"), scrolled());
    connect(m_plot, &PlotCard::opened, this, &BiasPage::openBar);
    column->addWidget(m_plot);
    m_card = new TableCard(tr("Groups compared"), QStringLiteral("biasGroups"), scrolled());
    connect(m_card->table(), &FigureTable::opened, this, &BiasPage::openRow);
    column->addWidget(m_card);
    m_notes = new Paragraph({}, TypeRole::Caption, Ink::Muted, scrolled());
    m_notes->setObjectName(QStringLiteral("biasNotes"));
    column->addWidget(m_notes);
    column->addStretch(1);
    // Of figures that are not there nothing can be chosen.
    m_figure->hide();
    m_reference->hide();
}

FigureTable *BiasPage::table() const
{
    return m_card->table();
}

void BiasPage::setAttributes(const QStringList &pointers)
{
    const QSignalBlocker quiet(m_attribute);
    const QString before = m_attribute->currentData().toString();
    m_attribute->clear();
    QStringList keys = pointers;
    keys += {QStringLiteral("language"), QStringLiteral("category"), QStringLiteral("task"),
             QStringLiteral("queue"),    QStringLiteral("model"),    QStringLiteral("producer"),
             QStringLiteral("reviewer")};
    if (before.startsWith(u'/') && !keys.contains(before))
        keys.append(before); // what is chosen stays
    for (const QString &key : std::as_const(keys))
        m_attribute->addItem(words::groupKey(key), key);
    m_attribute->setCurrentIndex(std::max(0, m_attribute->findData(before)));
}

void BiasPage::open(const FeedbackFilter &filter, const QString &said, const QStringList &pointers)
{
    m_filter = filter;
    m_asksFor = said;
    if (m_said.isEmpty()) // nothing is shown yet that would be of others
        setSubtitle(said);
    setAttributes(pointers);
    refresh();
}

void BiasPage::attributeChanged()
{
    {
        const QSignalBlocker quiet(m_reference);
        m_reference->clear();
    }
    refresh();
}

void BiasPage::refresh()
{
    const quint64 asked = ++m_asked;
    BiasQuery query;
    query.filter = m_filter;
    query.attribute = m_attribute->currentData().toString();
    if (m_reference->currentIndex() > 0)
        query.reference = m_reference->currentData().toString();
    beginReading();
    whenDone(m_service->bias(query), this, [this, asked, query](const Result<BiasReport> &report) {
        endReading();
        if (asked == m_asked)
            take(report, query);
    });
}

void BiasPage::cancelReading()
{
    ++m_asked;
    m_service->cancel();
}

void BiasPage::take(const Result<BiasReport> &report, const BiasQuery &query)
{
    if (!report && report.error().code == Error::Code::Cancelled)
        return;
    const bool isSame = m_answered.filter == query.filter && m_answered.attribute == query.attribute
        && m_answered.reference == query.reference;
    if (report || !isSame) {
        m_said = m_asksFor;
        setSubtitle(m_said);
    }
    if (!report) {
        showProblem(report.error(), isSame);
        return;
    }
    m_answered = query;
    m_report = *report;
    const bool compares = !m_report.tables.empty();
    m_attribute->setVisible(m_report.decisions > 0);
    m_figure->setVisible(compares);
    m_reference->setVisible(compares);
    if (m_report.decisions == 0) {
        showWords(QStringLiteral("statistics"), tr("No decision to compare"),
                  tr("There are none in this period and of this kind. Go back and choose a longer "
                     "period or fewer conditions; groups are compared from 5 decisions on."));
        return;
    }
    if (m_report.tables.empty()) {
        showWords(QStringLiteral("statistics"), tr("Too few to show"),
                  tr("No group by %1 has 5 decisions; smaller ones are hidden, because they would "
                     "say more about single cases than about the group. Choose other groups above, "
                     "or go back and choose a longer period.")
                      .arg(m_attribute->currentText()));
        return;
    }
    {
        const QSignalBlocker quiet(m_figure);
        const int before = m_figure->currentIndex();
        m_figure->clear();
        for (const BiasTable &table : m_report.tables)
            m_figure->addItem(figureName(table.figure.kind));
        m_figure->setCurrentIndex(std::clamp(before, 0, m_figure->count() - 1));
    }
    offerReferences();
    showFigure();
    showBody();
}

void BiasPage::offerReferences()
{
    const QSignalBlocker quiet(m_reference);
    const QString before
        = m_reference->currentIndex() > 0 ? m_reference->currentData().toString() : QString();
    m_reference->clear();
    m_reference->addItem(tr("with the largest group"));
    for (const BiasRow &row : m_report.tables.front().rows) {
        if (row.group)
            m_reference->addItem(
                tr("with %1").arg(words::groupValue(m_report.attribute, row.group)), *row.group);
    }
    m_reference->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_reference->findData(before)));
}

void BiasPage::showFigure()
{
    const int at = m_figure->currentIndex();
    if (at < 0 || at >= std::ssize(m_report.tables))
        return;
    const BiasTable &table = m_report.tables[std::size_t(at)];
    showPlot(table);
    showTable(table);
    QStringList notes {
        tr("q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called "
           "evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.",
           nullptr, int(m_report.family)),
        tr("Within strata: the odds ratio of the two groups within each model and task (Mantel and "
           "Haenszel), for groups that differ in what they are sent."),
        tr("“Detectable” would be found in four of five samples of these sizes. Under 30 decisions "
           "a group is marked, under 5 hidden.")};
    if (m_report.hiddenGroups > 0)
        notes.append(tr("%Ln group(s) hidden.", nullptr, int(m_report.hiddenGroups)));
    m_notes->setParagraph(notes.join(u' '));
}

void BiasPage::showPlot(const BiasTable &table)
{
    const Audited kind = table.figure.kind;
    BarPlot plot;
    FigureSheet sheet;
    sheet.columns = {{m_attribute->currentText(), Kind::Words},
                     {tr("n"), Kind::Number},
                     {figureName(kind), Kind::Number},
                     {tr("95 % interval"), Kind::Whisker}};
    m_bars.clear();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const BiasRow &row = table.rows[i];
        const BiasValue shown = biasValueOf(row, kind);
        if (!shown.value)
            continue;
        const QString name = words::groupValue(m_report.attribute, row.group);
        const QString range
            = shown.low ? rangeWritten(*shown.low, *shown.high, kind) : words::none();
        FigureRow line;
        line.small = row.small;
        line.source = int(i);
        const auto sorting = row.small ? std::nullopt : shown.value;
        line.cells = {cells::text(name),
                      {words::count(row.n), double(row.n), {}, {}},
                      {figureWritten(*shown.value, kind), sorting, shown.low, shown.high},
                      {range, sorting, shown.low, shown.high, shown.value}};
        sheet.rows.push_back(std::move(line));
        if (std::ssize(plot.bars) >= figures::MostGroupBars)
            continue;
        PlotBar bar;
        bar.name = name;
        bar.value = *shown.value;
        bar.text = figureWritten(*shown.value, kind);
        bar.share = tr("n = %1").arg(words::count(row.n));
        bar.words = tr("%1: %2, 95 % interval %3, n = %4; %5")
                        .arg(name, bar.text, range, words::count(row.n), said(row, kind));
        plot.bars.push_back(std::move(bar));
        m_bars.push_back(int(i));
    }
    if (isShare(kind))
        figures::onShareScale(plot);
    fitPlot(m_plot, int(plot.bars.size()));
    m_plot->setTitle(tr("%1, by group").arg(figureName(kind)));
    m_plot->setRemark(tr("under n = 30 marked, under 5 hidden"));
    if (plot.bars.empty())
        m_plot->showWords(tr("No group has 5 decisions with this figure."), sheet);
    else
        m_plot->showBars(plot, sheet);
}

void BiasPage::showTable(const BiasTable &table)
{
    const Audited kind = table.figure.kind;
    const bool share = isShare(kind);
    FigureSheet sheet;
    sheet.columns = {{m_attribute->currentText(), Kind::Words},
                     {tr("n"), Kind::Number},
                     {figureName(kind), Kind::Number},
                     {tr("95 % interval"), Kind::Whisker},
                     {share ? tr("Difference, points") : tr("Difference"), Kind::Number},
                     {tr("p"), Kind::Number},
                     {tr("q"), Kind::Number}};
    if (share) {
        sheet.columns.push_back({tr("Ratio"), Kind::Number});
        sheet.columns.push_back({tr("Odds ratio within strata"), Kind::Number});
    }
    sheet.columns.push_back({tr("What it says"), Kind::Words});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const BiasRow &row = table.rows[i];
        const BiasValue shown = biasValueOf(row, kind);
        const auto sorting = row.small ? std::nullopt : shown.value;
        FigureRow line;
        line.small = row.small;
        line.source = int(i);
        line.cells = {cells::text(words::groupValue(m_report.attribute, row.group)),
                      {words::count(row.n), double(row.n), {}, {}},
                      {shown.value ? figureWritten(*shown.value, kind) : words::none(), sorting,
                       shown.low, shown.high},
                      {shown.low ? rangeWritten(*shown.low, *shown.high, kind) : words::none(),
                       sorting, shown.low, shown.high, shown.value},
                      {differenceWritten(row.difference, kind),
                       row.small ? std::nullopt : row.difference.value, row.difference.low,
                       row.difference.high},
                      probability(row.p),
                      probability(row.q)};
        if (share) {
            const Stratified &strata = row.stratified;
            line.cells.push_back(ratioCell(row.ratio.value, row.ratio.low, row.ratio.high));
            line.cells.push_back(ratioCell(strata.oddsRatio, strata.low, strata.high));
        }
        line.cells.push_back(cells::text(said(row, kind)));
        sheet.rows.push_back(std::move(line));
    }
    m_card->setRemark(tr("under n = 30 marked, under 5 hidden"));
    m_card->showSheet(sheet);
}

// Files and what is behind -----------------------------------------------------------------------

std::optional<SavedPage> BiasPage::savedPage() const
{
    if (!showsAnswer())
        return std::nullopt;
    SavedPage saved {accessibleName(), m_said, {}};
    saved.add(*m_plot);
    PagePart &part = saved.content.parts.front();
    part.sheet = m_card->table()->sheet(); // which has all of the plot's and more
    saved.content.notes = m_notes->text();
    return saved;
}

QWidget *BiasPage::pictured() const
{
    return heldOr({m_plot, m_card});
}

void BiasPage::openRow(int row)
{
    const int at = m_figure->currentIndex();
    if (at < 0 || at >= std::ssize(m_report.tables))
        return;
    const std::vector<BiasRow> &rows = m_report.tables[std::size_t(at)].rows;
    if (row < 0 || row >= std::ssize(rows))
        return;
    const std::optional<QString> &group = rows[std::size_t(row)].group;
    FeedbackListQuery query;
    query.filter = m_answered.filter;
    query.keys.emplace_back(m_report.attribute, group);
    Q_EMIT draftsWanted(tr("%1: %2").arg(words::groupKey(m_report.attribute),
                                         words::groupValue(m_report.attribute, group)),
                        query);
}

// A bar, or a row of the same figures as a table.
void BiasPage::openBar(int index)
{
    if (m_plot->isTable())
        openRow(index);
    else if (index >= 0 && index < std::ssize(m_bars))
        openRow(m_bars[std::size_t(index)]);
}

} // namespace bluepencil
