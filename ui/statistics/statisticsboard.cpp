// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsboard.h"

#include "core/stats/news.h"
#include "ui/common/segmented.h"
#include "ui/common/style/themecontroller.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/newsstrip.h"
#include "ui/statistics/picture.h"
#include "ui/statistics/selectionfigures.h"
#include "ui/words.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QImage>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int wideShare = 9; // of 14, as the trend and the groups have it
constexpr int narrowShare = 5;
constexpr int trendHeight = 290;
constexpr int groupHeight = 242;

enum EffortChoice { BandsChoice, HterChoice, TimeChoice };

} // namespace

StatisticsBoard::StatisticsBoard(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("statisticsBoard"));
    setAccessibleName(tr("Figures"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    build();
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    arrange();
}

StatisticsBoard::~StatisticsBoard() = default;

void StatisticsBoard::build()
{
    m_content = new QWidget(this);
    m_content->setObjectName(QStringLiteral("statisticsContent"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::page, 0, space::page, space::s20);
    column->setSpacing(space::betweenCards);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(space::betweenCards);
    const std::array names {"cardApproved", "cardEffort", "cardTime", "cardOpen", "cardDecisions"};
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i] = new FigureCard(QString::fromLatin1(names[i]), m_content);
    column->addLayout(m_cardGrid);
    m_news = new NewsStrip(m_content);
    column->addWidget(m_news);
    m_rows = new QGridLayout;
    m_rows->setSpacing(space::betweenCards);
    column->addLayout(m_rows, 1);

    m_trend = new PlotCard(tr("Is the model getting better or worse?"), QStringLiteral("trend"),
                           m_content);
    m_measure = new Segmented(tr("Figure of the trend"), m_trend);
    m_measure->setObjectName(QStringLiteral("trendMeasure"));
    m_measure->addSegment(tr("Approval"));
    m_measure->addSegment(tr("Effort"));
    m_measure->addSegment(tr("Time"));
    m_measure->setCurrent(0);
    m_trend->addControl(m_measure);
    m_labels = new PlotCard(tr("Why drafts are changed"), QStringLiteral("labels"), m_content);
    m_groups = new GroupCard(m_content);
    m_effort = new PlotCard(tr("Edit effort"), QStringLiteral("effort"), m_content);
    m_effortChoice = new Segmented(tr("How the effort is shown"), m_effort);
    m_effortChoice->setObjectName(QStringLiteral("effortChoice"));
    m_effortChoice->addSegment(tr("Bands"));
    m_effortChoice->addSegment(tr("HTER"));
    m_effortChoice->addSegment(tr("Time"));
    m_effortChoice->setCurrent(0);
    m_effort->addControl(m_effortChoice);

    connect(m_measure, &Segmented::currentChanged, this, &StatisticsBoard::showTrend);
    connect(m_effortChoice, &Segmented::currentChanged, this, &StatisticsBoard::showEffort);
    connect(m_trend, &PlotCard::opened, this, &StatisticsBoard::openDay);
    connect(m_trend, &PlotCard::spanWanted, this, &StatisticsBoard::takeSpan);
    connect(m_labels, &PlotCard::opened, this, &StatisticsBoard::openLabel);
    connect(m_effort, &PlotCard::opened, this, &StatisticsBoard::openEffort);
    connect(m_groups, &GroupCard::opened, this, &StatisticsBoard::openGroup);
    connect(m_groups, &GroupCard::byChanged, this, &StatisticsBoard::byChanged);
    connect(m_groups, &GroupCard::onlyWanted, this, &StatisticsBoard::only);
}

void StatisticsBoard::arrange()
{
    const int width = viewport()->width();
    const double scale = double(theme().sized(100)) / 100;
    // The window keeps its own edges beside the page's.
    const int wide = int((metric::compactBelow - 2 * space::page) * scale);
    const int columns = width >= wide ? 5 : (width >= wide / 2 ? 3 : 2);
    const bool stacked = width < StackPlotsBelow * scale;
    m_content->setMaximumWidth(width);
    if (columns != m_columns) {
        m_columns = columns;
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            m_cardGrid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
        for (int i = 0; i < int(m_cards.size()); ++i)
            m_cardGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    if (m_rows->count() > 0 && stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_news->setStacked(stacked);
    const std::array<QWidget *, 4> parts {m_trend, m_labels, m_groups, m_effort};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int at = int(i);
        m_rows->addWidget(parts[i], stacked ? at : at / 2, stacked ? 0 : at % 2);
        parts[i]->setMinimumHeight(theme().sized(at < 2 ? trendHeight : groupHeight));
    }
    m_rows->setColumnStretch(0, wideShare);
    m_rows->setColumnStretch(1, stacked ? 0 : narrowShare);
    m_rows->setRowStretch(0, stacked ? 0 : trendHeight);
    m_rows->setRowStretch(1, stacked ? 0 : groupHeight);
}

void StatisticsBoard::resizeEvent(QResizeEvent *event)
{
    arrange(); // first, or the content keeps to the width that it was allowed before
    QScrollArea::resizeEvent(event);
}

void StatisticsBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_rows != nullptr && changesLook(event))
        arrange();
}

// Showing ---------------------------------------------------------------------------------------

void StatisticsBoard::showOverview(const Overview &overview, const QString &by)
{
    showSelections({overview, std::nullopt}, by, {}, {});
}

void StatisticsBoard::showSelections(const SelectionOverviews &selections, const QString &by,
                                     const QStringList &names, const FeedbackFilter &filter)
{
    const Overview &overview = selections.first;
    m_overview = overview;
    m_against = selections.against;
    m_names = names;
    m_shownBy = by;
    m_alarms = openAlarms(std::move(m_alarms), filter);
    m_filled = true;
    const auto cards = m_against ? figures::cardsBeside(overview, *m_against, names.value(1))
                                 : figures::cards(overview);
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_cards[i]->setWords(cards[i]);
    showTrend();
    const figures::ShownBars labels = labelsShown();
    qint64 set = 0;
    for (const LabelShare &label : overview.labels)
        set += label.n;
    m_labels->setSubtitle(tr("%Ln label(s)", nullptr, int(set)));
    m_labels->setRemark(labels.nothing.isEmpty() && !m_against ? tr("running share") : QString());
    m_labels->setLegend(m_against ? names : QStringList(), PlotCard::Sample::Bar);
    if (labels.nothing.isEmpty())
        m_labels->showBars(labels.plot, labels.sheet);
    else
        m_labels->showWords(labels.nothing, labels.sheet);
    showEffort();
    m_groups->setAttributes(overview.choices.attributes);
    m_groups->showGroups(m_against ? figures::groupsBeside(overview, m_against->overview, by)
                                   : figures::groups(overview, by),
                         m_against.has_value());
}

void StatisticsBoard::showAlarms(std::vector<DriftAlarm> alarms)
{
    const bool same = m_alarms.empty() && alarms.empty();
    m_alarms = std::move(alarms);
    if (!same)
        showTrend();
}

figures::ShownLines StatisticsBoard::trendShown() const
{
    const auto measure = figures::Measure(m_measure->current());
    return m_against ? figures::trendBeside(m_overview, m_against->overview, measure, m_names)
                     : figures::trend(m_overview, measure, m_alarms);
}

figures::ShownBars StatisticsBoard::labelsShown() const
{
    return m_against ? figures::labelsBeside(m_overview, m_against->overview)
                     : figures::labels(m_overview);
}

figures::ShownBars StatisticsBoard::effortShown() const
{
    if (m_effortChoice->current() == TimeChoice) {
        return m_against ? figures::timesBeside(m_overview, m_against->overview)
                         : figures::times(m_overview);
    }
    if (m_effortChoice->current() == BandsChoice) {
        return m_against ? figures::bandsBeside(m_overview, m_against->overview)
                         : figures::bands(m_overview);
    }
    return m_against ? figures::histogramBeside(m_overview, m_against->overview)
                     : figures::histogram(m_overview);
}

QString StatisticsBoard::trendSubtitle() const
{
    const QString range = tr("band: %1").arg(words::wholePercent(.95));
    const QString band = figures::isByWeek(m_overview) ? tr("by week, %1").arg(range)
                                                       : tr("by day, %1").arg(range);
    const bool cut = m_overview.trendCut || (m_against && m_against->overview.trendCut);
    return cut ? tr("%1, the last %2 days").arg(band, words::count(MostDays)) : band;
}

void StatisticsBoard::showTrend()
{
    if (!m_filled)
        return;
    const figures::ShownLines shown = trendShown();
    m_trend->setSubtitle(trendSubtitle());
    m_trend->setLegend(shown.nothing.isEmpty() ? shown.legend : QStringList());
    if (shown.nothing.isEmpty())
        m_trend->showLines(shown.plot, shown.sheet);
    else
        m_trend->showWords(shown.nothing, shown.sheet);
}

void StatisticsBoard::showEffort()
{
    if (!m_filled)
        return;
    const figures::ShownBars shown = effortShown();
    const Stats &stats = m_overview.stats;
    QString left;
    if (m_effortChoice->current() == TimeChoice) {
        if (const qint64 out = stats.active.excluded + stats.active.unknown; out > 0)
            left = tr("%Ln without a time that counts left out", nullptr, int(out));
    } else if (const qint64 out = stats.hter.leftOut; out > 0) {
        left = tr("%Ln without a final left out", nullptr, int(out));
    }
    m_effort->setSubtitle(left);
    m_effort->setLegend(m_against && shown.nothing.isEmpty() ? m_names : QStringList(),
                        PlotCard::Sample::Bar);
    if (shown.nothing.isEmpty())
        m_effort->showBars(shown.plot, shown.sheet);
    else
        m_effort->showWords(shown.nothing, shown.sheet);
}

// The days of a span of the trend as the period, those of its first selection.
void StatisticsBoard::takeSpan(const PlotSpan &span)
{
    const std::vector<DayFigures> &all = figures::steps(m_overview);
    const int first = std::max(0, int(std::lround(span.from)));
    const int last = std::min(int(all.size()) - 1, int(std::lround(span.to)));
    if (first > last)
        return;
    const QTimeZone zone(m_overview.stats.timeZone.toLatin1());
    const auto dayOf = [&zone](UtcMs at) {
        return QDateTime::fromMSecsSinceEpoch(at, zone).date();
    };
    Q_EMIT periodWanted(dayOf(all[std::size_t(first)].from), dayOf(all[std::size_t(last)].to - 1));
}

bool StatisticsBoard::isTrendHeld() const
{
    return m_trend->isZoomed() && m_trend->plot()->hasFocus();
}

QString StatisticsBoard::by() const
{
    return m_groups->by();
}

void StatisticsBoard::setAsTables(bool tables)
{
    for (PlotCard *card : {m_trend, m_labels, m_effort})
        card->setAsTable(tables);
}

bool StatisticsBoard::areTables() const
{
    return m_trend->isTable() && m_labels->isTable() && m_effort->isTable();
}

void StatisticsBoard::nextMeasure()
{
    m_measure->setCurrent((m_measure->current() + 1) % m_measure->count());
}

void StatisticsBoard::nextEffort()
{
    m_effortChoice->setCurrent((m_effortChoice->current() + 1) % m_effortChoice->count());
}

// The table one is in, else the groups, which are always one.
FigureTable *StatisticsBoard::tableHeld() const
{
    for (const PlotCard *card : {m_trend, m_labels, m_effort}) {
        if (card->table()->hasFocus())
            return card->table();
    }
    return m_groups->table();
}

void StatisticsBoard::sortNext()
{
    tableHeld()->sortNext();
}

void StatisticsBoard::turnSorting()
{
    tableHeld()->turnSorting();
}

void StatisticsBoard::focusBy()
{
    m_groups->focusBy();
}

void StatisticsBoard::focusNextPart()
{
    std::vector<QWidget *> parts;
    for (PlotCard *card : {m_trend, m_labels})
        parts.push_back(card->isTable() ? static_cast<QWidget *>(card->table()) : card->plot());
    parts.push_back(m_groups->table());
    parts.push_back(m_effort->isTable() ? static_cast<QWidget *>(m_effort->table())
                                        : m_effort->plot());
    std::erase_if(parts, [](const QWidget *part) { return !part->isVisible(); });
    if (parts.empty())
        return;
    const auto held
        = std::ranges::find_if(parts, [](const QWidget *part) { return part->hasFocus(); });
    QWidget *next = held == parts.end() || held + 1 == parts.end() ? parts.front() : *(held + 1);
    next->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(next, 0, space::s48);
}

void StatisticsBoard::setKeys(const QKeySequence &turn, const QKeySequence &only)
{
    for (PlotCard *card : {m_trend, m_labels, m_effort})
        card->setKeys(turn);
    m_groups->setOnlyKeys(only);
    m_trend->setSpanTaken(true, only);
}

void StatisticsBoard::setCanNarrow(bool can)
{
    m_groups->setOnlyAllowed(can);
}

void StatisticsBoard::only()
{
    if (isTrendHeld()) {
        const PlotSpan span = *m_trend->plot()->span();
        m_trend->plot()->setSpan({});
        takeSpan(span);
        return;
    }
    const int group = m_groups->table()->currentSource();
    if (group < 0 || group >= int(m_overview.stats.groups.size()))
        return;
    const auto &[key, value] = m_overview.stats.groups[std::size_t(group)].key.front();
    if (value)
        Q_EMIT onlyWanted(key, *value);
}

QImage StatisticsBoard::picture() const
{
    // The plot that one looks at, else the whole page, also what is scrolled away.
    QWidget *what = m_content;
    for (PlotCard *card : {m_trend, m_labels, m_effort}) {
        if (card->plot()->hasFocus() || card->table()->hasFocus())
            what = card;
    }
    return pictureOf(*what);
}

// Behind the figures ----------------------------------------------------------------------------

void StatisticsBoard::want(bool isOther, const QString &title, const FeedbackListQuery &query)
{
    if (isOther)
        Q_EMIT otherDraftsWanted(title, query);
    else
        Q_EMIT draftsWanted(title, query);
}

void StatisticsBoard::openDay(int index)
{
    // A point of the plot or a row of its table.
    const std::vector<DayFigures> &mine = figures::steps(m_overview);
    const figures::ShownLines shown = trendShown();
    int step = index;
    bool isOther = false;
    if (m_trend->isTable()) {
        isOther = index >= int(mine.size());
        step = isOther ? index - int(mine.size()) : index;
    } else {
        if (index < 0 || index >= int(shown.plot.stops.size()))
            return;
        step = int(shown.plot.stops[std::size_t(index)].x);
        isOther = m_against && (step >= int(mine.size()) || mine[std::size_t(step)].n == 0);
    }
    if (isOther && !m_against)
        return;
    const Overview &overview = isOther ? m_against->overview : m_overview;
    const std::vector<DayFigures> &steps = figures::steps(overview);
    if (step < 0 || step >= int(steps.size()))
        return;
    const QDate date = steps[std::size_t(step)].date;
    FeedbackListQuery query;
    if (figures::isByWeek(overview)) {
        int year = 0;
        const int week = date.weekNumber(&year);
        query.keys.emplace_back(QStringLiteral("week"),
                                QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QChar(u'0')));
        want(isOther, tr("Week of %1").arg(words::shortDay(date)), query);
        return;
    }
    query.keys.emplace_back(QStringLiteral("day"), date.toString(Qt::ISODate));
    want(isOther, words::wholeDay(date), query);
}

void StatisticsBoard::openLabel(int index)
{
    const figures::ShownBars shown = labelsShown();
    // The last bar may stand for several labels: the table has them one by one.
    const bool rest = !m_labels->isTable() && shown.sheet.rows.size() > shown.plot.bars.size()
        && index == int(shown.plot.bars.size()) - 1;
    if (rest) {
        m_labels->setAsTable(true);
        return;
    }
    int label = index;
    if (!m_labels->isTable())
        label = index >= 0 && index < int(shown.sheet.rows.size())
            ? shown.sheet.rows[std::size_t(index)].source
            : -1;
    const int own = int(m_overview.labels.size());
    const bool isOther = m_against && label >= own;
    const std::vector<LabelShare> &labels
        = isOther ? m_against->overview.labels : m_overview.labels;
    label -= isOther ? own : 0;
    if (label < 0 || label >= int(labels.size()))
        return;
    const QString &code = labels[std::size_t(label)].code;
    FeedbackListQuery query;
    query.keys.emplace_back(QStringLiteral("label"), code);
    want(isOther, words::label(code), query);
}

void StatisticsBoard::openEffort(int index)
{
    FeedbackListQuery query;
    if (m_effortChoice->current() == TimeChoice) {
        if (index < 0 || index >= int(m_overview.times.size()))
            return;
        const TimeBin &bin = m_overview.times[std::size_t(index)];
        query.activeFrom = bin.from;
        query.activeBelow = bin.to;
        const QString from = words::seconds(double(bin.from));
        Q_EMIT draftsWanted(bin.to ? tr("%1 to %2").arg(from, words::seconds(double(*bin.to)))
                                   : tr("%1 and more").arg(from),
                            query);
        return;
    }
    if (m_effortChoice->current() == BandsChoice) {
        query.band = HterBand(index);
        Q_EMIT draftsWanted(words::band(HterBand(index)), query);
        return;
    }
    if (index < 0 || index >= int(m_overview.histogram.size()))
        return;
    const HterBin &bin = m_overview.histogram[std::size_t(index)];
    query.hterFrom = bin.from;
    query.hterBelow = bin.to;
    const QString from = words::share(bin.from);
    Q_EMIT draftsWanted(bin.to ? tr("HTER %1 to %2").arg(from, words::share(*bin.to))
                               : tr("HTER %1 and more").arg(from),
                        query);
}

void StatisticsBoard::openGroup(int group)
{
    const int own = int(m_overview.stats.groups.size());
    const bool isOther = m_against && group >= own;
    const std::vector<StatsGroup> &groups
        = isOther ? m_against->overview.stats.groups : m_overview.stats.groups;
    group -= isOther ? own : 0;
    if (group < 0 || group >= int(groups.size()))
        return;
    const auto &[key, value] = groups[std::size_t(group)].key.front();
    FeedbackListQuery query;
    query.keys.emplace_back(key, value);
    want(isOther, tr("%1: %2").arg(words::groupKey(key), words::groupValue(key, value)), query);
}

} // namespace bluepencil
