// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsplace.h"

#include "core/base/whendone.h"
#include "core/stats/drift/driftservice.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/style/theme.h"
#include "ui/common/toast.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/pages/detailpage.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/driftpage.h"
#include "ui/statistics/pages/figurepage.h"
#include "ui/statistics/savedviews.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int oftenMs = 60'000; // while the place is open

// The buttons at the end of the filter's first row; its other rows go on below them.
class BarTools final : public QWidget {
public:
    BarTools(FilterBar *filter, QWidget *parent)
        : QWidget(parent)
        , m_filter(filter)
    {
    }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            m_filter->setRoomAtEnd(sizeHint());
        return done;
    }

private:
    FilterBar *m_filter;
};

} // namespace

StatisticsPlace::StatisticsPlace(const Surroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_service(around.workspacePath, around.clock, around.random)
    , m_views(around.store == nullptr ? nullptr : std::make_unique<SavedViews>(*around.store))
{
    setObjectName(QStringLiteral("statisticsPlace"));
    setAccessibleName(tr("Statistics"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectNews();
    addActions();
    m_often.setInterval(oftenMs);
    connect(&m_often, &QTimer::timeout, this, &StatisticsPlace::refresh);
    connect(m_filter, &FilterBar::changed, this, &StatisticsPlace::ask);
    connect(m_board, &StatisticsBoard::byChanged, this, &StatisticsPlace::ask);
    connect(m_board, &StatisticsBoard::onlyWanted, m_filter, &FilterBar::narrow);
    connect(m_board, &StatisticsBoard::periodWanted, m_filter, &FilterBar::setDays);
    // Of the figures on the screen, not of those asked for meanwhile.
    connect(m_board, &StatisticsBoard::draftsWanted, this,
            [this](const QString &title, const FeedbackListQuery &query) {
                openDrafts(title, query, m_shown->filter);
            });
    connect(m_board, &StatisticsBoard::otherDraftsWanted, this,
            [this](const QString &title, const FeedbackListQuery &query) {
                openDrafts(title, query, m_board->against()->filter);
            });
    connect(m_drafts, &DraftsPage::left, this, &StatisticsPlace::closeDrafts);
    connect(m_toast, &Toast::actionTriggered, this, &StatisticsPlace::tryAgain);
}

StatisticsPlace::~StatisticsPlace() = default;

void StatisticsPlace::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages);
    auto *figures = new QWidget(m_pages);
    m_figureRows = new QVBoxLayout(figures);
    m_figureRows->setContentsMargins(0, space::s16, 0, 0);
    m_figureRows->setSpacing(space::betweenCards);
    m_figureRows->addWidget(buildBar(figures));
    m_figureRows->addWidget(buildAgainstBar(figures));
    m_states = new QStackedWidget(figures);
    m_states->addWidget(new QWidget(m_states));
    m_board = new StatisticsBoard(m_states);
    m_states->addWidget(m_board);
    m_words = new EmptyState(QStringLiteral("statistics"), {}, {}, m_states);
    m_words->setObjectName(QStringLiteral("statisticsWords"));
    m_wayOn = new DecisionButton({}, {}, {}, ButtonVariant::Primary, m_words);
    m_wayOn->setObjectName(QStringLiteral("statisticsWayOn"));
    connect(m_wayOn, &QPushButton::clicked, this, [this] {
        if (m_onWayOn)
            m_onWayOn();
    });
    m_words->addButton(m_wayOn);
    m_states->addWidget(m_words);
    m_figureRows->addWidget(m_states, 1);
    m_pages->addWidget(figures);
    m_drafts = new DraftsPage(m_service, m_around.settings, m_pages);
    m_pages->addWidget(m_drafts);
    m_toast = new Toast(this);
}

QWidget *StatisticsPlace::buildBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(space::page, 0, space::page, 0);
    m_filter = new FilterBar(bar);
    grid->addWidget(m_filter, 0, 0);
    auto *tools = new BarTools(m_filter, bar);
    grid->addWidget(tools, 0, 0, Qt::AlignTop | Qt::AlignRight);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    row->addWidget(makeViewChoice(tools));
    row->addWidget(makeCompareButton(QStringLiteral("statisticsCompare"), {}, tools));
    row->addWidget(makePageButton(QStringLiteral("statisticsPages"), tools));
    auto *drift = new DecisionButton(tr("Drift"), QStringLiteral("drift"), {},
                                     ButtonVariant::Normal, tools);
    drift->setObjectName(QStringLiteral("statisticsDrift"));
    drift->setAccessibleDescription(tr("Whether approval or effort changed, and since when"));
    row->addWidget(drift);
    connect(drift, &QPushButton::clicked, this, &StatisticsPlace::openDrift);
    m_save = makeSaveButton(tools);
    row->addWidget(m_save);
    m_filter->setRoomAtEnd(tools->sizeHint());
    return bar;
}

// Actions ---------------------------------------------------------------------------------------

void StatisticsPlace::addAction(const char *id, const QString &text, const QKeySequence &keys,
                                void (StatisticsPlace::*run)())
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = text;
    spec.group = tr("Statistics");
    spec.keys = {keys};
    spec.context = ActionContext::Statistics;
    QAction *action = m_around.actions.add(spec, &m_around.window);
    connect(action, &QAction::triggered, this, run);
    m_ids.append(spec.id);
}

void StatisticsPlace::addActions()
{
    using Place = StatisticsPlace;
    addAction("statistics.week", tr("7 days"), Qt::ALT | Qt::Key_1, &Place::week);
    addAction("statistics.month", tr("30 days"), Qt::ALT | Qt::Key_2, &Place::month);
    addAction("statistics.quarter", tr("90 days"), Qt::ALT | Qt::Key_3, &Place::quarter);
    addAction("statistics.range", tr("A range of days"), Qt::ALT | Qt::Key_4, &Place::range);
    addAction("statistics.tables", tr("Charts or tables"), Qt::CTRL | Qt::Key_T,
              &Place::turnTables);
    addAction("statistics.measure", tr("Next figure of the trend"), Qt::CTRL | Qt::Key_M,
              &Place::nextMeasure);
    addAction("statistics.effort", tr("Effort in bands, by HTER or as time"), Qt::CTRL | Qt::Key_H,
              &Place::nextEffort);
    addAction("statistics.by", tr("Choose what the table is by"), Qt::CTRL | Qt::Key_B,
              &Place::chooseBy);
    addAction("statistics.compare", tr("Compare with another selection"),
              Qt::CTRL | Qt::ALT | Qt::Key_C, &Place::turnCompared);
    addAction("statistics.only", tr("Only the current row's decisions"), Qt::CTRL | Qt::Key_L,
              &Place::only);
    addAction("statistics.all", tr("All decisions again"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
              &Place::clearFilter);
    addAction("statistics.nextPart", tr("Next chart or table"), Qt::Key_F6, &Place::nextPart);
    addAction("statistics.sort", tr("Sort the table by its next column"), Qt::Key_F7, &Place::sort);
    addAction("statistics.sortTurn", tr("Sort the other way round"), Qt::SHIFT | Qt::Key_F7,
              &Place::turnSorting);
    addAction("statistics.csv", tr("Save the figures as CSV"), Qt::CTRL | Qt::Key_S,
              &Place::saveCsv);
    addAction("statistics.picture", tr("Save the chart or the page as a picture"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_S, &Place::savePicture);
    addAction("statistics.drift", tr("Drift of models and tasks"), Qt::Key_F8, &Place::openDrift);
    addDetailActions();
    addPageActions();
    addViewActions();
    addReportAction();
    addAction("statistics.refresh", tr("Read the figures again"), Qt::Key_F5, &Place::refresh);
    enableActions(false);
    const auto showKeys = [this] {
        ActionRegistry &actions = m_around.actions;
        m_board->setKeys(actions.keys(QStringLiteral("statistics.tables")),
                         actions.keys(QStringLiteral("statistics.only")));
    };
    showKeys();
    connect(&m_around.actions, &ActionRegistry::keysChanged, this, showKeys);
}

void StatisticsPlace::enableActions(bool on)
{
    for (const QString &id : std::as_const(m_ids))
        m_around.actions.action(id)->setEnabled(on);
}

void StatisticsPlace::turnTables()
{
    if (!showsDrafts())
        m_board->setAsTables(!m_board->areTables());
}

void StatisticsPlace::nextMeasure()
{
    if (!showsDrafts())
        m_board->nextMeasure();
}

void StatisticsPlace::nextEffort()
{
    if (!showsDrafts())
        m_board->nextEffort();
}

void StatisticsPlace::nextPart()
{
    if (!showsDrafts() && m_states->currentIndex() == BoardState)
        m_board->focusNextPart();
}

void StatisticsPlace::sort()
{
    if (!showsDrafts() && m_states->currentIndex() == BoardState)
        m_board->sortNext();
}

void StatisticsPlace::turnSorting()
{
    if (!showsDrafts() && m_states->currentIndex() == BoardState)
        m_board->turnSorting();
}

void StatisticsPlace::chooseBy()
{
    if (!showsDrafts() && m_states->currentIndex() == BoardState)
        m_board->focusBy();
}

void StatisticsPlace::only()
{
    if (!showsDrafts() && (m_board->isTrendHeld() || m_filter->canNarrow(m_board->by())))
        m_board->only();
}

void StatisticsPlace::clearFilter()
{
    if (!showsDrafts())
        m_filter->clear();
}

// Figures ---------------------------------------------------------------------------------------

bool StatisticsPlace::isSettled() const
{
    return !m_waiting && !m_newsWaiting && !m_watching && !m_isReporting && m_drafts->isSettled()
        && (m_drift == nullptr || m_drift->isSettled())
        && std::ranges::all_of(m_details, &DetailPage::isSettled);
}

void StatisticsPlace::refresh()
{
    if (showsDrift())
        m_drift->read();
    refreshPage();
    if (isVisible() && m_pages->currentIndex() == FiguresPage)
        ask();
    else
        m_isStale = true;
}

void StatisticsPlace::rest()
{
    m_isStale = dropNews() || m_isStale;
    if (!m_waiting)
        return;
    ++m_asked;
    m_waiting = false;
    m_isStale = true;
    m_service.cancelOverview();
}

void StatisticsPlace::wake()
{
    if (m_isStale && m_pages->currentIndex() == FiguresPage)
        ask();
}

void StatisticsPlace::ask()
{
    m_board->setCanNarrow(m_filter->canNarrow(m_board->by()));
    for (const FilterBar *bar : {m_filter, m_against}) {
        if (bar == m_against && !isCompared())
            continue;
        if (const QString problem = bar->problem(); !problem.isEmpty()) {
            m_toast->present(problem);
            return;
        }
    }
    const quint64 number = ++m_asked;
    m_waiting = true;
    m_isStale = false;
    const Asked asked {m_filter->filter(m_around.clock.now()), m_board->by(), againstFilter(),
                       m_filter->describe(), isCompared() ? m_against->describe() : QString()};
    OverviewQuery query;
    query.filter = asked.filter;
    query.by = asked.by;
    whenDone(m_service.selections(query, asked.against), this,
             [this, number, asked](const Result<SelectionOverviews> &answer) {
                 if (number != m_asked)
                     return;
                 m_waiting = false;
                 take(answer, asked);
             });
}

void StatisticsPlace::take(const Result<SelectionOverviews> &answer, const Asked &asked)
{
    if (!answer) {
        showProblem(answer.error(), asked);
        return;
    }
    tellRead();
    const Overview &overview = answer->first;
    const QTimeZone zone(overview.stats.timeZone.toLatin1());
    if (zone.isValid() && zone != m_zone) {
        // The days asked for were those of another zone: the first answer says which it is.
        m_zone = zone;
        m_filter->setZone(zone);
        m_against->setZone(zone);
        ask();
        return;
    }
    m_filter->setChoices(overview.choices);
    m_against->setChoices(overview.choices);
    showShared(*answer);
    if (overview.stats.n == 0) {
        showEmpty(overview);
        return;
    }
    m_shown = asked;
    m_board->showSelections(*answer, asked.by, selectionNames(), asked.filter);
    askNews();
    const bool held = m_wayOn->hasFocus();
    m_states->setCurrentIndex(BoardState);
    m_save->setEnabled(true);
    if (held)
        m_filter->focusFirst();
}

void StatisticsPlace::showEmpty(const Overview &overview)
{
    m_shown.reset();
    m_save->setEnabled(false);
    if (overview.records == 0) {
        m_words->setWords(QStringLiteral("statistics"), tr("No decisions yet"),
                          tr("As soon as drafts are approved or corrected, rates, effort, time and "
                             "reasons show up here."));
        m_wayOn->setLook(tr("Go to Review"), QStringLiteral("review"));
        m_onWayOn = [this] {
            if (QAction *review = m_around.actions.action(QStringLiteral("window.review")))
                review->trigger();
        };
    } else {
        m_words->setWords(
            QStringLiteral("filter"), tr("No decision matches"),
            tr("There are %Ln in this workspace, none in this period and of this kind.", nullptr,
               int(overview.records)));
        const bool narrowed = m_filter->isNarrowed();
        m_wayOn->setLook(narrowed ? tr("All decisions again") : tr("90 days"),
                         QStringLiteral("filter"));
        m_onWayOn = [this, narrowed] {
            if (narrowed)
                m_filter->clear();
            else
                m_filter->setPeriod(FilterBar::Days90);
        };
    }
    m_states->setCurrentIndex(WordsState);
}

void StatisticsPlace::showProblem(const Error &error, const Asked &asked)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (m_shown && m_shown->isSame(asked)) {
        tellFailed(error);
        return;
    }
    m_shown.reset();
    m_shared->setLine({});
    const words::ErrorWords said = words::error(error);
    m_save->setEnabled(false);
    m_words->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
    m_wayOn->setLook(tr("Try again"), QStringLiteral("sync"));
    m_onWayOn = [this] {
        refresh();
    };
    m_states->setCurrentIndex(WordsState);
}

// Reading again failed: the figures that are there still hold for when they were read.
void StatisticsPlace::tellFailed(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    const words::ErrorWords said = words::error(error);
    m_saysFailed
        = QStringList {said.strong, tr("What is shown stays as it was."), said.sentence}.join(u' ');
    m_toast->present(m_saysFailed, tr("Try again"),
                     m_around.actions.keys(QStringLiteral("statistics.refresh")));
}

// Something else may have been said since, such as where figures were saved: that stays.
void StatisticsPlace::tellRead()
{
    const QString said = std::exchange(m_saysFailed, {});
    if (!said.isEmpty() && m_toast->text() == said)
        m_toast->dismiss();
}

void StatisticsPlace::tryAgain()
{
    if (auto *page = qobject_cast<DetailPage *>(m_pages->currentWidget()))
        page->refresh();
    else
        refresh();
}

// Behind the figures ----------------------------------------------------------------------------

bool StatisticsPlace::showsDrafts() const
{
    return m_pages->currentIndex() == DraftsShown;
}

void StatisticsPlace::openDrafts(const QString &title, const FeedbackListQuery &query,
                                 const FeedbackFilter &filter)
{
    FeedbackListQuery whole = query;
    whole.filter = filter;
    m_before = QApplication::focusWidget();
    rest();
    m_pages->setCurrentIndex(DraftsShown);
    m_drafts->open(title, whole, m_zone);
    m_drafts->list()->setFocus(Qt::OtherFocusReason);
}

void StatisticsPlace::closeDrafts()
{
    m_pages->setCurrentIndex(m_behindDrafts);
    m_behindDrafts = FiguresPage;
    placeAgainstBar();
    wake();
    enablePageActions(true);
    // Back on the bar or row that one came from.
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (showsDrift())
        m_drift->setFocus(Qt::OtherFocusReason);
    else
        m_filter->focusFirst();
}

// Drift -----------------------------------------------------------------------------------------

void StatisticsPlace::addDriftPage()
{
    if (m_drift != nullptr)
        return;
    m_drift = new DriftPage(m_around.workspacePath, m_around.clock, m_around.random,
                            m_around.window, m_pages);
    m_pages->insertWidget(DriftShown, m_drift);
    connect(m_drift, &DriftPage::closeWanted, this, &StatisticsPlace::closeDrift);
    connect(m_drift, &DriftPage::draftsWanted, this, &StatisticsPlace::openBehind);
    connect(m_drift, &DriftPage::readingFailed, this, &StatisticsPlace::tellFailed);
    connect(m_drift, &DriftPage::answered, this, &StatisticsPlace::tellRead);
}

void StatisticsPlace::openDrift()
{
    addDriftPage();
    m_behindDrafts = FiguresPage;
    enableActions(false); // the keys of the figures rest, as on the other pages behind them
    m_pages->setCurrentIndex(DriftShown);
    rest();
    enablePageActions(true);
    m_drift->setFocus(Qt::OtherFocusReason);
}

bool StatisticsPlace::showsDrift() const
{
    return m_drift != nullptr && m_pages->currentWidget() == m_drift;
}

void StatisticsPlace::closeDrift()
{
    m_pages->setCurrentIndex(FiguresPage);
    placeAgainstBar();
    wake();
    enableActions(true);
    m_filter->focusFirst();
}

// Events ----------------------------------------------------------------------------------------

void StatisticsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enableActions(!showsDetail() && m_behindDrafts == FiguresPage);
    enablePageActions(!showsDrafts() || m_behindDrafts == FiguresPage);
    m_often.start();
    if (!event->spontaneous())
        ask();
}

void StatisticsPlace::hideEvent(QHideEvent *event)
{
    m_often.stop();
    enableActions(false);
    if (!event->spontaneous())
        rest();
    QWidget::hideEvent(event);
}

void StatisticsPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The window gives the focus to the place; the place hands it on.
    if (showsDetail())
        m_pages->currentWidget()->setFocus(event->reason());
    else if (showsDrafts())
        m_drafts->list()->setFocus(event->reason());
    else if (showsDrift())
        m_drift->setFocus(event->reason());
    else
        m_filter->focusFirst();
}

} // namespace bluepencil
