// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/driftpage.h"

#include "core/base/whendone.h"
#include "core/stats/drift/driftalarms.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/toast.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/driftfigures.h"
#include "ui/statistics/driftoverlay.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

// A width: models and tasks with all their figures beside a plot.
constexpr int stackCourseBelow = 1300;
constexpr int courseHeight = 300;
constexpr int tableShare = 13; // of 24
constexpr int plotShare = 11;

// By keys, for a stream may have no model or no task; of what is watched since the stamp.
FeedbackListQuery queryOf(const DriftStreamKey &stream, qint64 fromSeq)
{
    FeedbackListQuery query;
    query.keys = {{QStringLiteral("model"), stream.model}, {QStringLiteral("task"), stream.task}};
    query.watched = WatchedSpan {fromSeq};
    return query;
}

// Since its baseline began.
FeedbackListQuery queryOf(const DriftReport &report, const DriftStreamKey &stream)
{
    const auto beginnings = driftBeginnings(report.alarms);
    const auto found = beginnings.find(stream);
    return queryOf(stream, found == beginnings.end() ? 0 : found->second.baselineFrom);
}

// Since the change, up to the answer where there is one: what came later is measured anew.
FeedbackListQuery queryOf(const DriftAlarm &alarm)
{
    FeedbackListQuery query = queryOf(alarm.stream, alarm.sinceSeq);
    if (alarm.watchedFromSeq && !alarm.newBaseline)
        query.watched = WatchedSpan {alarm.sinceSeq, alarm.watchedFromSeq};
    else if (alarm.acknowledgedAt)
        query.filter.to = *alarm.acknowledgedAt;
    return query;
}

} // namespace

DriftPage::DriftPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
                     QWidget &window, QWidget *parent)
    : QWidget(parent)
    , m_service(std::make_unique<DriftService>(workspacePath, clock, random))
{
    setObjectName(QStringLiteral("driftPage"));
    setAccessibleName(tr("Drift"));
    build();
    m_question = new DriftOverlay(&window);
    m_toast = new Toast(this);
    connect(m_question, &DriftOverlay::confirmed, this, &DriftPage::answer);
    connect(streams(), &FigureTable::opened, this, &DriftPage::openStream);
    connect(m_course, &PlotCard::opened, this, &DriftPage::openDay);
    connect(m_labels->table(), &FigureTable::opened, this, &DriftPage::openLabel);
    connect(m_inputTable->table(), &FigureTable::opened, this, &DriftPage::openInputs);
    connect(m_history->table(), &FigureTable::opened, this, [this](int source) {
        if (source >= 0 && source < std::ssize(m_view.report.alarms))
            openSince(m_view.report.alarms[std::size_t(source)]);
    });
    connect(streams(), &FigureTable::currentSourceChanged, this, [this](int source) {
        if (source < 0 || source >= int(m_view.report.streams.size()))
            return;
        m_chosen = m_view.report.streams[std::size_t(source)].key;
        showCourse();
        showSides();
    });
    connect(m_figure, &Segmented::currentChanged, this, &DriftPage::showCourse);
}

DriftPage::~DriftPage()
{
    delete m_question; // belongs to the window, which may stay
}

void DriftPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s16, 0, 0);
    column->setSpacing(space::s12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::page, 0, space::page, 0);
    head->setSpacing(space::s12);
    m_back = new DecisionButton(tr("Back"), {}, QKeySequence(Qt::Key_Escape), ButtonVariant::Normal,
                                this);
    m_back->setObjectName(QStringLiteral("driftBack"));
    connect(m_back, &QPushButton::clicked, this, &DriftPage::closeWanted);
    head->addWidget(m_back);
    setFocusProxy(m_back); // always there, so that Escape works
    head->addWidget(new ElideLabel(tr("Drift"), TypeRole::Title, Ink::Text, this));
    head->addStretch(1);
    column->addLayout(head);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::page, 0, space::page, space::s20);
    rows->setSpacing(space::betweenCards);
    m_alarms = new QVBoxLayout;
    m_alarms->setSpacing(space::s8);
    rows->addLayout(m_alarms);
    m_budget = new Paragraph({}, TypeRole::Caption, Ink::Muted, content);
    m_budget->setObjectName(QStringLiteral("driftBudget"));
    rows->addWidget(m_budget);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::betweenCards);
    rows->addLayout(m_grid);
    m_streams = new TableCard(tr("Models and tasks"), QStringLiteral("driftStreams"), content);
    m_course = new PlotCard(tr("Evidence for a change"), QStringLiteral("driftCourse"), content);
    m_figure = new Segmented(tr("What is watched"), m_course);
    m_figure->setObjectName(QStringLiteral("driftFigure"));
    for (int i = 0; i < DriftStatistics; ++i)
        m_figure->addSegment(figures::driftFigure(static_cast<DriftStatistic>(i)));
    m_figure->setCurrent(0);
    m_course->addControl(m_figure);
    m_labels = new TableCard(tr("Labels that rise"), QStringLiteral("driftLabels"), content);
    m_inputTable = new TableCard(tr("What comes in, beside the baseline"),
                                 QStringLiteral("driftInputs"), content);
    m_side = new Paragraph({}, TypeRole::Caption, Ink::Muted, content);
    m_side->setObjectName(QStringLiteral("driftSide"));
    rows->addWidget(m_side);
    m_history = new TableCard(tr("Earlier alarms"), QStringLiteral("driftHistory"), content);
    rows->addWidget(m_history);
    rows->addStretch(1);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    m_empty = new EmptyState(QStringLiteral("drift"), {}, {}, this);
    m_empty->setObjectName(QStringLiteral("driftEmpty"));
    column->addWidget(m_empty, 1);
    m_scroll->hide();
    m_empty->hide();
    arrange();
}

FigureTable *DriftPage::streams() const
{
    return m_streams->table();
}

// Two beside each other where they have the room; none leaves a hole where another one is missing.
void DriftPage::arrange()
{
    const bool stacked = width() < theme().sized(stackCourseBelow);
    const std::array<QWidget *, 4> parts {m_streams, m_course, m_labels, m_inputTable};
    int at = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_grid->removeWidget(parts[i]);
        const bool alone = i == 3 && m_labels->isHidden();
        const int columns = stacked || alone ? 2 : 1;
        if (parts[i]->isHidden())
            continue;
        m_grid->addWidget(parts[i], at / 2, at % 2, 1, columns);
        at += stacked ? 2 : columns;
    }
    m_course->setMinimumHeight(theme().sized(courseHeight));
    m_grid->setColumnStretch(0, tableShare);
    m_grid->setColumnStretch(1, plotShare);
}

void DriftPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DriftPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        read();
}

void DriftPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_service->cancel();
    QWidget::hideEvent(event);
}

void DriftPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT closeWanted();
        return;
    }
    if (event->key() == Qt::Key_F5 && event->modifiers() == Qt::NoModifier) {
        read();
        return;
    }
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        m_course->setAsTable(!m_course->isTable());
        return;
    }
    QWidget::keyPressEvent(event);
}

// Reading ---------------------------------------------------------------------------------------

void DriftPage::read()
{
    m_reading += 2;
    whenDone(m_service->view(), this, [this](const Result<DriftView> &view) {
        --m_reading;
        take(view);
    });
    whenDone(m_service->inputs(), this, [this](const Result<std::vector<InputDrift>> &inputs) {
        --m_reading;
        if (!inputs)
            return; // the other answer says why
        m_inputs = *inputs;
        showSides();
    });
}

void DriftPage::take(const Result<DriftView> &view)
{
    if (!view) {
        if (view.error().code == Error::Code::Cancelled)
            return;
        if (m_scroll->isVisible()) {
            Q_EMIT readingFailed(view.error());
            return;
        }
        const words::ErrorWords said = words::error(view.error());
        m_empty->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
        m_scroll->hide();
        m_empty->show();
        return;
    }
    Q_EMIT answered();
    m_view = *view;
    if (const QTimeZone zone(m_view.report.timeZone.toLatin1()); zone.isValid())
        m_zone = zone;
    if (m_view.report.streams.empty()) {
        m_empty->setWords(QStringLiteral("drift"), tr("Nothing to watch yet"),
                          tr("As soon as %1 drafts of one model and task are decided, changes of "
                             "approval and effort are found here.")
                              .arg(DriftRules().leastBaseline));
        m_scroll->hide();
        m_empty->show();
        return;
    }
    m_empty->hide();
    m_scroll->show();
    m_budget->setParagraph(figures::driftBudget(m_view.report));
    showAlarms();
    // First the one with an alarm, then the one that was looked at, then the largest.
    if (current() == nullptr) {
        m_chosen = m_view.report.streams.front().key;
        if (!m_view.details.empty()) {
            m_chosen = m_view.details.front().alarm.stream;
            m_figure->setCurrent(int(m_view.details.front().alarm.statistic));
        }
    }
    const DriftStreamKey chosen = m_chosen;
    FigureTable *table = streams();
    m_streams->showSheet(figures::driftStreams(m_view.report));
    m_chosen = chosen;
    // The table may be sorted.
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const int source = table->sheet().rows[std::size_t(row)].source;
        if (m_view.report.streams[std::size_t(source)].key == chosen) {
            table->setCurrentIndex(table->model()->index(row, 0));
            break;
        }
    }
    const FigureSheet history = figures::driftHistory(m_view.report, m_zone);
    m_history->setVisible(!history.rows.empty());
    m_history->showSheet(history);
    showCourse();
    showSides();
}

const DriftStream *DriftPage::current() const
{
    const auto found = std::ranges::find(m_view.report.streams, m_chosen, &DriftStream::key);
    return found == m_view.report.streams.end() ? nullptr : &*found;
}

const DriftDetail *DriftPage::detailOf(const DriftStreamKey &key) const
{
    const auto found = std::ranges::find_if(
        m_view.details, [&key](const DriftDetail &each) { return each.alarm.stream == key; });
    return found == m_view.details.end() ? nullptr : &*found;
}

// Showing ---------------------------------------------------------------------------------------

void DriftPage::showAlarms()
{
    while (QLayoutItem *item = m_alarms->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            if (card->isAncestorOf(QApplication::focusWidget()))
                m_back->setFocus(Qt::OtherFocusReason); // else Escape would go nowhere
            card->deleteLater();
        }
        delete item;
    }
    std::size_t shown = 0;
    for (const DriftDetail &detail : m_view.details) {
        addAlarm(detail.alarm, &detail);
        ++shown;
    }
    if (shown > 0)
        return;
    auto *card = new Card(m_scroll->widget());
    card->setObjectName(QStringLiteral("driftQuiet"));
    card->setTone(Tone::Ok);
    const bool watches = std::ranges::any_of(
        m_view.report.streams, [](const DriftStream &stream) { return stream.baseline > 0; });
    card->column()->addWidget(new Paragraph(
        watches ? tr("No alarm. Approval and effort are as in the baseline, as far as the "
                     "decisions tell.")
                : tr("Nothing is watched yet: no model and task has the %1 decisions that a "
                     "baseline needs.")
                      .arg(DriftRules().leastBaseline),
        TypeRole::Body, Ink::Text, card));
    m_alarms->addWidget(card);
}

void DriftPage::addAlarm(const DriftAlarm &alarm, const DriftDetail *detail)
{
    auto *card = new Card(m_scroll->widget());
    card->setObjectName(QStringLiteral("driftAlarm"));
    const bool isAlarm = alarm.level == DriftLevel::Alarm;
    card->setTone(isAlarm ? Tone::Danger : Tone::Warn);
    const QString sentence = figures::driftSentence(alarm, m_zone);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    head->addWidget(new ElideLabel(isAlarm ? tr("Alarm") : tr("Warning"), TypeRole::Strong,
                                   isAlarm ? Ink::Danger : Ink::Warn, card));
    head->addStretch(1);
    auto *look = new DecisionButton(tr("Look at it"), {}, {}, ButtonVariant::Ghost, card);
    look->setAccessibleDescription(sentence);
    connect(look, &QPushButton::clicked, this,
            [this, key = alarm.stream, statistic = alarm.statistic] {
                m_figure->setCurrent(int(statistic));
                FigureTable *table = streams();
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    table->setCurrentIndex(table->model()->index(row, 0));
                    if (m_chosen == key)
                        break;
                }
                m_course->plot()->setFocus(Qt::OtherFocusReason);
            });
    head->addWidget(look);
    auto *since = new DecisionButton(tr("All drafts since"), {}, {}, ButtonVariant::Ghost, card);
    since->setObjectName(QStringLiteral("driftSince"));
    since->setAccessibleDescription(sentence);
    connect(since, &QPushButton::clicked, this, [this, alarm] { openSince(alarm); });
    head->addWidget(since);
    if (detail != nullptr && !detail->worst.empty()) {
        auto *worst = new DecisionButton(tr("Worst drafts"), {}, {}, ButtonVariant::Normal, card);
        worst->setObjectName(QStringLiteral("driftWorst"));
        worst->setAccessibleDescription(sentence);
        connect(worst, &QPushButton::clicked, this, [this, shown = *detail] { openWorst(shown); });
        head->addWidget(worst);
    }
    auto *answer = new DecisionButton(tr("Acknowledge…"), {}, {}, ButtonVariant::Normal, card);
    answer->setObjectName(QStringLiteral("driftAcknowledge"));
    answer->setAccessibleDescription(sentence);
    answer->setEnabled(alarm.no > 0);
    connect(answer, &QPushButton::clicked, this,
            [this, no = alarm.no, sentence] { m_question->ask(no, sentence); });
    head->addWidget(answer);
    card->column()->addLayout(head);
    card->column()->addWidget(new Paragraph(sentence, TypeRole::Body, Ink::Text, card));
    if (detail != nullptr) {
        card->column()->addWidget(
            new Paragraph(figures::driftReasons(*detail), TypeRole::Body, Ink::Muted, card));
    }
    m_alarms->addWidget(card);
}

void DriftPage::showCourse()
{
    const DriftStream *stream = current();
    if (stream == nullptr)
        return;
    const auto statistic = static_cast<DriftStatistic>(std::max(0, m_figure->current()));
    const figures::ShownLines shown = figures::driftCourse(m_view.report, *stream, statistic);
    m_course->setSubtitle(tr("%1, powers of ten").arg(figures::driftStream(stream->key)));
    m_course->setLegend(shown.nothing.isEmpty() ? shown.legend : QStringList());
    if (shown.nothing.isEmpty())
        m_course->showLines(shown.plot, shown.sheet);
    else
        m_course->showWords(shown.nothing, shown.sheet);
}

void DriftPage::showSides()
{
    const DriftStream *stream = current();
    if (stream == nullptr)
        return;
    const DriftDetail *detail = detailOf(stream->key);
    m_labels->showSheet(detail != nullptr ? figures::driftLabels(*detail) : FigureSheet());
    m_labels->setVisible(detail != nullptr && !detail->labels.empty());
    const auto input = std::ranges::find(m_inputs, stream->key, &InputDrift::key);
    const bool known = input != m_inputs.end();
    m_inputTable->showSheet(known ? figures::driftInputs(*input) : FigureSheet());
    m_inputTable->setVisible(known);
    arrange();
    m_side->setParagraph(
        known
            ? tr("What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged "
                 "samples lie under “by chance under”; it's no alarm.")
                  .arg(input->before)
                  .arg(input->now)
            : tr("Too few decisions to compare what comes in."));
}

// Acting ----------------------------------------------------------------------------------------

void DriftPage::openWorst(const DriftDetail &detail)
{
    FeedbackListQuery query = queryOf(detail.alarm);
    query.hterFrom = detail.worst.back().hter;
    Q_EMIT draftsWanted(
        tr("Worst drafts of %1 since the change").arg(figures::driftStream(detail.alarm.stream)),
        query);
}

void DriftPage::openSince(const DriftAlarm &alarm)
{
    Q_EMIT draftsWanted(tr("Drafts of %1 since the change").arg(figures::driftStream(alarm.stream)),
                        queryOf(alarm));
}

void DriftPage::openStream(int stream)
{
    if (stream < 0 || stream >= std::ssize(m_view.report.streams))
        return;
    const DriftStream &shown = m_view.report.streams[std::size_t(stream)];
    Q_EMIT draftsWanted(
        tr("Drafts of %1 since its baseline began").arg(figures::driftStream(shown.key)),
        queryOf(m_view.report, shown.key));
}

// Those that carry it, since the change.
void DriftPage::openLabel(int label)
{
    const DriftStream *stream = current();
    const DriftDetail *detail = stream != nullptr ? detailOf(stream->key) : nullptr;
    if (detail == nullptr || label < 0 || label >= std::ssize(detail->labels))
        return;
    const QString &code = detail->labels[std::size_t(label)].code;
    FeedbackListQuery query = queryOf(detail->alarm);
    query.keys.emplace_back(QStringLiteral("label"), code);
    Q_EMIT draftsWanted(tr("%1: %2").arg(figures::driftStream(stream->key), words::label(code)),
                        query);
}

// The latest ones stand on top: what came in lately.
void DriftPage::openInputs()
{
    if (const DriftStream *stream = current())
        openStream(int(stream - m_view.report.streams.data()));
}

// A point of the plot and a row of its table are counted alike.
void DriftPage::openDay(int step)
{
    const DriftStream *stream = current();
    const auto statistic = static_cast<std::size_t>(std::max(0, m_figure->current()));
    if (stream == nullptr || step < 0 || step >= std::ssize(stream->figures[statistic].course))
        return;
    const QDate day = stream->figures[statistic].course[std::size_t(step)].date;
    FeedbackListQuery query = queryOf(m_view.report, stream->key);
    query.keys.emplace_back(QStringLiteral("day"), day.toString(Qt::ISODate));
    Q_EMIT draftsWanted(tr("%1: %2").arg(figures::driftStream(stream->key), words::wholeDay(day)),
                        query);
}

// Files -----------------------------------------------------------------------------------------

std::optional<SavedPage> DriftPage::savedPage() const
{
    if (m_scroll->isHidden())
        return std::nullopt;
    SavedPage saved {accessibleName(), {}, {}};
    const QString stream = current() != nullptr ? figures::driftStream(current()->key) : QString();
    const auto ofStream = [&stream](const QWidget *card) {
        return tr("%1: %2").arg(card->accessibleName(), stream);
    };
    saved.add(*m_streams);
    PagePart alarms;
    alarms.title = tr("Alarms");
    alarms.sheet = figures::driftAlarms(m_view.report, m_zone);
    saved.content.parts.push_back(std::move(alarms));
    saved.add(*m_course, ofStream(m_course));
    if (!m_labels->isHidden())
        saved.add(*m_labels, ofStream(m_labels));
    if (!m_inputTable->isHidden())
        saved.add(*m_inputTable, ofStream(m_inputTable));
    saved.content.notes = m_budget->text();
    return saved;
}

QWidget *DriftPage::pictured() const
{
    if (m_scroll->isHidden())
        return nullptr;
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *card : std::initializer_list<QWidget *> {m_streams, m_course, m_labels,
                                                           m_inputTable, m_history}) {
        if (card->isAncestorOf(focus))
            return card;
    }
    return m_scroll->widget();
}

void DriftPage::answer(qint64 no, const DriftAnswer &answer)
{
    ++m_reading;
    whenDone(m_service->acknowledge(no, answer), this, [this](const Result<> &done) {
        --m_reading;
        if (!done) {
            const words::ErrorWords said = words::error(done.error());
            m_toast->present(said.strong + u' ' + said.sentence);
        } else {
            m_toast->present(tr("The alarm is acknowledged"));
        }
        read();
    });
}

} // namespace bluepencil
