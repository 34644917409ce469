// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/agreementpage.h"

#include "core/base/whendone.h"
#include "core/stats/stats.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/theme.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagebeside.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::AgreementPage)
};

QString coefficient(double value)
{
    const QString text = QLocale().toString(std::abs(value), 'f', 2);
    return value < 0 && text != QLocale().toString(0.0, 'f', 2) ? QChar(u'\u2212') + text : text;
}

QString why(NoAgreement reason)
{
    switch (reason) {
    case NoAgreement::NoPairs:
        return AgreementWords::tr("no item judged twice");
    case NoAgreement::OneCategory:
        return AgreementWords::tr("all the same");
    case NoAgreement::UnequalRatings:
        return AgreementWords::tr("items differ in reviewers");
    case NoAgreement::OtherThanTwo:
        return AgreementWords::tr("not two reviewers");
    case NoAgreement::TooFewItems:
        return AgreementWords::tr("under %1 items").arg(words::count(LeastForAlpha));
    case NoAgreement::Known:
        break;
    }
    return words::none();
}

QString judged(JudgedPart what)
{
    switch (what) {
    case JudgedPart::Action:
        return AgreementWords::tr("Action");
    case JudgedPart::Effort:
        return AgreementWords::tr("Effort in bands");
    case JudgedPart::Hter:
        return AgreementWords::tr("HTER");
    case JudgedPart::Label:
        break;
    }
    return AgreementWords::tr("Label set or not");
}

// A small group's figure doesn't sort: nobody is ranked by a few items.
std::optional<double> sortValue(double value, bool small)
{
    return small ? std::nullopt : std::optional(value);
}

FigureCell agreementCell(const AgreementFigure &figure, bool small)
{
    if (!figure.coefficient.value)
        return cells::text(words::none());
    return {words::percent(*figure.coefficient.value),
            sortValue(*figure.coefficient.value, small),
            {},
            figure.low,
            figure.high};
}

FigureCell agreementWhisker(const AgreementFigure &figure, bool small)
{
    if (!figure.coefficient.value || !figure.low)
        return cells::text(words::none());
    return {words::percentRange(*figure.low, *figure.high),
            sortValue(*figure.coefficient.value, small), figure.low, figure.high,
            figure.coefficient.value};
}

// "0.53 (0.41 to 0.64)", or why there is none.
FigureCell coefficientCell(const AgreementFigure &figure, bool small)
{
    if (!figure.coefficient.value)
        return cells::text(why(figure.coefficient.why));
    QString text = coefficient(*figure.coefficient.value);
    if (figure.low) {
        text = AgreementWords::tr("%1 (%2 to %3)")
                   .arg(text, coefficient(*figure.low), coefficient(*figure.high));
    }
    return {text, sortValue(*figure.coefficient.value, small), figure.low, figure.high};
}

std::vector<FigureColumn> agreementColumns(const QString &first)
{
    return {{first, Kind::Words},
            {AgreementWords::tr("Judged"), Kind::Words},
            {AgreementWords::tr("Items"), Kind::Number},
            {AgreementWords::tr("Agree"), Kind::Number},
            {AgreementWords::tr("95 % interval"), Kind::Whisker},
            {AgreementWords::tr("Cohen’s κ"), Kind::Number},
            {AgreementWords::tr("Fleiss’ κ"), Kind::Number},
            {AgreementWords::tr("Krippendorff’s α"), Kind::Number},
            {AgreementWords::tr("Gwet’s AC1"), Kind::Number}};
}

FigureRow agreementRow(const QString &name, const AgreementMeasure &measure)
{
    FigureRow row;
    row.small = measure.items < SmallGroup;
    row.cells
        = {cells::text(name), cells::text(judged(measure.judged)), cells::count(measure.items)};
    if (measure.judged == JudgedPart::Hter) {
        for (int i = 0; i < 4; ++i)
            row.cells.push_back(cells::text(words::none()));
        row.cells.push_back(coefficientCell(measure.alpha, row.small));
        row.cells.push_back(cells::text(words::none()));
        return row;
    }
    row.cells.push_back(agreementCell(measure.percent, row.small));
    row.cells.push_back(agreementWhisker(measure.percent, row.small));
    for (const AgreementFigure *figure :
         {&measure.cohen, &measure.fleiss, &measure.alpha, &measure.ac1})
        row.cells.push_back(coefficientCell(*figure, row.small));
    return row;
}

QString groupName(const QString &by, const AgreementGroup &group)
{
    if (group.key.size() == 2)
        return AgreementWords::tr("%1 and %2")
            .arg(group.key[0].value_or(QString()), group.key[1].value_or(QString()));
    return words::groupValue(by, group.key.front());
}

PlotBar barOf(const QString &name, const AgreementMeasure &measure)
{
    const AgreementFigure &same = measure.percent;
    const QString range = same.low ? words::percentRange(*same.low, *same.high) : words::none();
    PlotBar bar;
    bar.name = name;
    bar.value = *same.coefficient.value;
    bar.text = words::percent(*same.coefficient.value);
    bar.share = AgreementWords::tr("n = %1").arg(words::count(measure.items));
    bar.words = AgreementWords::tr("%1: %2 agree, 95 % interval %3, %4")
                    .arg(name, bar.text, range,
                         AgreementWords::tr("%Ln item(s)", nullptr, int(measure.items)));
    if (measure.items < SmallGroup)
        bar.words += AgreementWords::tr("; under 30: read the interval");
    return bar;
}

// What is left of a coefficient is its interval.
void addMeasure(pages::BesideTable &table, const AgreementMeasure &measure,
                const AgreementMeasure &other)
{
    const auto add = [&](const QString &name, const AgreementFigure &first,
                         const AgreementFigure &second, const words::ComparedName &how) {
        const auto estimate = [](qint64 items, const AgreementFigure &figure) {
            return Estimate {items, figure.coefficient.value, figure.low, figure.high};
        };
        words::ComparedName named = how;
        named.name = QStringLiteral("%1: %2").arg(judged(measure.judged), name);
        table.add(
            compareEstimates(name, estimate(measure.items, first), estimate(other.items, second)),
            named);
    };
    const words::ComparedName coefficients {{}, words::FigureUnit::Number, 2};
    add(AgreementWords::tr("Agree"), measure.percent, other.percent,
        {{}, words::FigureUnit::Share});
    add(AgreementWords::tr("Cohen’s κ"), measure.cohen, other.cohen, coefficients);
    add(AgreementWords::tr("Fleiss’ κ"), measure.fleiss, other.fleiss, coefficients);
    add(AgreementWords::tr("Krippendorff’s α"), measure.alpha, other.alpha, coefficients);
    add(AgreementWords::tr("Gwet’s AC1"), measure.ac1, other.ac1, coefficients);
}

const AgreementMeasure *shownMeasure(const AgreementGroup &group)
{
    return group.measures.empty() ? nullptr : &group.measures.front();
}

} // namespace

AgreementPage::AgreementPage(const QString &workspacePath, const Clock &clock,
                             const RandomSource &random, QWidget *parent)
    : DetailPage(QStringLiteral("agreementPage"), tr("People and agreement"), parent)
    , m_service(std::make_unique<StatsService>(workspacePath, clock, random))
{
    build();
}

AgreementPage::~AgreementPage() = default;

void AgreementPage::build()
{
    m_by = new QComboBox(this);
    m_by->setObjectName(QStringLiteral("agreementBy"));
    m_by->setAccessibleName(tr("By"));
    m_by->addItem(tr("Pairs of reviewers"), QStringLiteral("pair"));
    for (const char *key : {"label", "task", "queue", "model", "language"})
        m_by->addItem(words::groupKeys(QString::fromLatin1(key)), QString::fromLatin1(key));
    connect(m_by, &QComboBox::currentIndexChanged, this, &AgreementPage::refresh);
    controls()->addWidget(m_by);
    QVBoxLayout *column = addScroll();
    m_besideCard = new TableCard(tr("Beside the other selection"),
                                 QStringLiteral("agreementBeside"), scrolled());
    m_besideCard->hide();
    column->addWidget(m_besideCard);
    m_allCard = new TableCard(tr("Agreement of all"), QStringLiteral("agreementAll"), scrolled());
    connect(m_allCard->table(), &FigureTable::opened, this, &AgreementPage::openAll);
    column->addWidget(m_allCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::betweenCards);
    m_plot = new PlotCard(tr("Same action"), QStringLiteral("agreementPlot"), scrolled());
    connect(m_plot, &PlotCard::opened, this, &AgreementPage::openBar);
    row->addWidget(m_plot, 3);
    m_stood = new TableCard(tr("Where a senior decided: whose decision stood"),
                            QStringLiteral("agreementStood"), scrolled());
    connect(m_stood->table(), &FigureTable::opened, this, &AgreementPage::openStood);
    row->addWidget(m_stood, 2);
    column->addLayout(row);
    m_groupsCard
        = new TableCard(tr("Agreement by group"), QStringLiteral("agreementGroups"), scrolled());
    connect(m_groupsCard->table(), &FigureTable::opened, this, &AgreementPage::openGroup);
    column->addWidget(m_groupsCard);
    m_notes = new Paragraph({}, TypeRole::Caption, Ink::Muted, scrolled());
    m_notes->setObjectName(QStringLiteral("agreementNotes"));
    column->addWidget(m_notes);
    column->addStretch(1);
}

FigureTable *AgreementPage::all() const
{
    return m_allCard->table();
}

FigureTable *AgreementPage::beside() const
{
    return m_besideCard->table();
}

FigureTable *AgreementPage::groups() const
{
    return m_groupsCard->table();
}

void AgreementPage::open(const PageQuestion &question, const QString &said)
{
    m_question = question;
    // Decisions chosen by what they say would agree by that alone.
    const auto widen = [](FeedbackFilter &filter) {
        filter.actions.clear();
        filter.labels.clear();
    };
    widen(m_question.filter);
    if (m_question.against)
        widen(*m_question.against);
    m_asksFor = said;
    if (m_said.isEmpty()) // nothing is shown yet that would be of others
        setSubtitle(said);
    refresh();
}

void AgreementPage::refresh()
{
    const quint64 asked = ++m_asked;
    const AgreementQuery query {m_question.filter, m_by->currentData().toString(), 1};
    beginReading();
    whenDone(m_service->agreement(query, m_question.against), this,
             [this, asked, query](const Result<Reports> &reports) {
                 endReading();
                 if (asked == m_asked)
                     take(reports, query);
             });
}

void AgreementPage::cancelReading()
{
    ++m_asked;
    m_service->cancel();
}

void AgreementPage::take(const Result<Reports> &reports, const AgreementQuery &query)
{
    if (!reports && reports.error().code == Error::Code::Cancelled)
        return;
    const bool isSame = m_report.by == query.by && m_answered == m_question;
    if (reports || !isSame) {
        m_said = m_asksFor;
        setSubtitle(m_said);
    }
    if (!reports) {
        showProblem(reports.error(), isSame);
        return;
    }
    m_answered = m_question;
    const AgreementReport *report = &reports->first;
    if (report->all.items == 0) {
        m_report = {};
        showWords(QStringLiteral("user"), tr("No item was decided twice"),
                  tr("Agreement is measured where two or more people decide on the same draft "
                     "without seeing each other. Ask for an overlap of 2 on an item or a queue."));
        return;
    }
    if (report->all.items < HiddenGroup) {
        showWords(QStringLiteral("user"), tr("Too few to show"),
                  tr("%Ln item(s) were decided twice in this period; figures are shown from 5 on.",
                     nullptr, int(report->all.items)));
        return;
    }
    showReport(*report);
    showBeside(*reports);
    showBody();
}

void AgreementPage::showReport(const AgreementReport &report)
{
    m_report = report;
    FigureSheet all;
    all.columns = agreementColumns(tr("Of"));
    for (const AgreementMeasure &measure : report.all.measures) {
        all.rows.push_back(agreementRow(tr("all"), measure));
        all.rows.back().source = 0;
    }
    m_allCard->showSheet(all);
    showGroups(report);
    showStood(report);
    showNotes(report);
}

void AgreementPage::showBeside(const Reports &reports)
{
    m_besideCard->setVisible(reports.other.has_value());
    if (!reports.other)
        return;
    pages::BesideTable table(m_question);
    for (const AgreementMeasure &measure : reports.first.all.measures) {
        const auto &others = reports.other->all.measures;
        const auto same = std::ranges::find(others, measure.judged, &AgreementMeasure::judged);
        if (same != others.end())
            addMeasure(table, measure, *same);
    }
    table.add(compareRates(QStringLiteral("adjudicated"), reports.first.adjudicated,
                           reports.other->adjudicated),
              {tr("Decided by a senior"), words::FigureUnit::Share});
    table.add(
        compareRates(QStringLiteral("took_one"), reports.first.tookOne, reports.other->tookOne),
        {tr("The senior took one as it was"), words::FigureUnit::Share});
    PageContent content;
    table.putInto(content, {}, reports.shared);
    const PagePart &part = content.parts.front();
    m_besideCard->setRemark(part.remark);
    if (part.nothing.isEmpty())
        m_besideCard->showSheet(part.sheet);
    else
        m_besideCard->showWords(part.nothing);
    m_notes->setParagraph(m_notes->text() + u' ' + content.notes.trimmed());
}

void AgreementPage::showGroups(const AgreementReport &report)
{
    FigureSheet groups;
    groups.columns = agreementColumns(m_by->currentText());
    FigureSheet beside;
    beside.columns = {{m_by->currentText(), Kind::Words},
                      {tr("Items"), Kind::Number},
                      {tr("Agree"), Kind::Number},
                      {tr("95 % interval"), Kind::Whisker}};
    BarPlot plot;
    m_bars.clear();
    qint64 hidden = 0;
    for (std::size_t i = 0; i < report.groups.size(); ++i) {
        const AgreementGroup &group = report.groups[i];
        const AgreementMeasure *measure = shownMeasure(group);
        if (measure == nullptr) {
            ++hidden;
            continue;
        }
        const QString name = groupName(report.by, group);
        for (const AgreementMeasure &each : group.measures) {
            groups.rows.push_back(agreementRow(name, each));
            groups.rows.back().source = int(i);
        }
        const AgreementFigure &same = measure->percent;
        if (!same.coefficient.value)
            continue;
        const bool small = measure->items < SmallGroup;
        FigureRow row;
        row.small = small;
        row.source = int(i);
        row.cells = {cells::text(name), cells::count(measure->items), agreementCell(same, small),
                     agreementWhisker(same, small)};
        beside.rows.push_back(std::move(row));
        if (std::ssize(plot.bars) >= figures::MostGroupBars)
            continue;
        plot.bars.push_back(barOf(name, *measure));
        m_bars.push_back(int(i));
    }
    m_plot->setTitle(report.by == u"label" ? tr("Label set by both or by neither")
                                           : tr("Same action"));
    const QString remark = hidden > 0 ? tr("%Ln group(s) under n = 5 hidden", nullptr, int(hidden))
                                      : tr("under n = 30 marked, under 5 hidden");
    m_plot->setRemark(remark);
    figures::onShareScale(plot);
    if (plot.bars.empty())
        m_plot->showWords(tr("No group has 5 items."), beside);
    else
        m_plot->showBars(plot, beside);
    fitPlot(m_plot, int(plot.bars.size()));
    m_groupsCard->setTitle(tr("Agreement by group: %1").arg(m_by->currentText()));
    m_groupsCard->setRemark(remark);
    if (groups.rows.empty())
        m_groupsCard->showWords(tr("No group has 5 items."));
    else
        m_groupsCard->showSheet(groups);
}

void AgreementPage::showStood(const AgreementReport &report)
{
    FigureSheet stood;
    stood.columns = {{tr("Reviewer"), Kind::Words},
                     {tr("Decided over"), Kind::Number},
                     {tr("Stood"), Kind::Number},
                     {tr("95 % interval"), Kind::Whisker}};
    for (std::size_t i = 0; i < report.stood.size(); ++i) {
        const Stood &each = report.stood[i];
        FigureRow row;
        row.source = int(i);
        row.small = each.stood.of < SmallGroup;
        row.cells = {cells::text(each.reviewer), cells::count(each.stood.of)};
        if (each.stood.of < HiddenGroup) {
            row.cells.push_back(cells::text(words::none()));
            row.cells.push_back(cells::text(words::none()));
        } else {
            const auto sorts = sortValue(*each.stood.rate, row.small);
            row.cells.push_back(
                {words::percent(*each.stood.rate), sorts, each.stood.low, each.stood.high});
            row.cells.push_back({words::percentRange(*each.stood.low, *each.stood.high), sorts,
                                 each.stood.low, each.stood.high, each.stood.rate});
        }
        stood.rows.push_back(std::move(row));
    }
    m_stood->showSheet(stood);
    m_stood->setVisible(!stood.rows.empty());
    if (!stood.rows.empty())
        m_plot->setMaximumHeight(QWIDGETSIZE_MAX); // as high as the one beside it
}

void AgreementPage::showNotes(const AgreementReport &report)
{
    QStringList notes;
    const FinalsApart &finals = report.all.finals;
    if (finals.same.rate && finals.mean.value && *finals.median.value <= 0) {
        notes.append(tr("%1 of %2 items have the same final from all (%3); HTER between two finals "
                        "is %4 on average.")
                         .arg(words::count(finals.same.n), words::count(finals.same.of),
                              words::percentRange(*finals.same.low, *finals.same.high),
                              words::share(*finals.mean.value)));
    } else if (finals.same.rate && finals.mean.value) {
        notes.append(tr("%1 of %2 items have the same final from all (%3); HTER between two finals "
                        "is %4 on average, half of the items are under %5.")
                         .arg(words::count(finals.same.n), words::count(finals.same.of),
                              words::percentRange(*finals.same.low, *finals.same.high),
                              words::share(*finals.mean.value),
                              words::share(*finals.median.value)));
    }
    if (report.adjudicated.n > 0 && report.tookOne.rate) {
        notes.append(
            tr("A senior decided on %Ln item(s) and took one of the decisions as it was on "
               "%1 (%2).",
               nullptr, int(report.adjudicated.n))
                .arg(words::count(report.tookOne.n),
                     words::percentRange(*report.tookOne.low, *report.tookOne.high)));
    }
    notes.append(tr("Decisions count that were made without seeing the others’. Groups under 30 "
                    "items are marked and do not sort by their figures; α is shown from 50 items "
                    "on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, "
                    "Wilson’s.")
                     .arg(report.seed));
    m_notes->setParagraph(notes.join(u' '));
}

// Files -----------------------------------------------------------------------------------------

std::optional<SavedPage> AgreementPage::savedPage() const
{
    if (!showsAnswer())
        return std::nullopt;
    SavedPage saved {accessibleName(), m_said, {}};
    if (!m_besideCard->isHidden())
        saved.add(*m_besideCard);
    saved.add(*m_allCard);
    saved.add(*m_plot);
    saved.add(*m_groupsCard);
    saved.add(*m_stood);
    saved.content.notes = m_notes->text();
    return saved;
}

QWidget *AgreementPage::pictured() const
{
    return heldOr({m_besideCard, m_allCard, m_plot, m_stood, m_groupsCard});
}

// Behind the figures ----------------------------------------------------------------------------

void AgreementPage::openAll()
{
    FeedbackListQuery query;
    query.filter = m_answered.filter;
    query.together = JudgedTogether();
    Q_EMIT draftsWanted(tr("Items that two or more decided"), query);
}

void AgreementPage::openGroup(int number)
{
    if (number < 0 || number >= std::ssize(m_report.groups))
        return;
    const AgreementGroup &group = m_report.groups[std::size_t(number)];
    const QString name = groupName(m_report.by, group);
    FeedbackListQuery query;
    query.filter = m_answered.filter;
    JudgedTogether together;
    QString title = tr("%1: items that two or more decided").arg(name);
    if (group.key.size() == 2) {
        together.pair
            = std::pair(group.key[0].value_or(QString()), group.key[1].value_or(QString()));
        title = tr("%1: items that both decided").arg(name);
    } else if (m_report.by == u"label") {
        together.label = group.key.front().value_or(QString());
        title = tr("%1: items on which one or more set it").arg(name);
    } else {
        query.keys.emplace_back(m_report.by, group.key.front());
    }
    query.together = together;
    Q_EMIT draftsWanted(title, query);
}

// A reviewer's decisions on the items that two or more decided, and a senior too.
void AgreementPage::openStood(int number)
{
    if (number < 0 || number >= std::ssize(m_report.stood))
        return;
    const QString &reviewer = m_report.stood[std::size_t(number)].reviewer;
    FeedbackListQuery query;
    query.filter = m_answered.filter;
    query.together = JudgedTogether();
    query.adjudicated = true;
    query.keys.emplace_back(QStringLiteral("reviewer"), reviewer);
    Q_EMIT draftsWanted(tr("%1: items on which a senior decided").arg(reviewer), query);
}

// A bar, or a row of the same figures as a table.
void AgreementPage::openBar(int index)
{
    if (m_plot->isTable())
        openGroup(index);
    else if (index >= 0 && index < std::ssize(m_bars))
        openGroup(m_bars[std::size_t(index)]);
}

} // namespace bluepencil
