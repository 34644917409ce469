// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/driftpage.h"

#include "core/base/whendone.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/toast.h"
#include "ui/statistics/driftfigures.h"
#include "ui/statistics/driftoverlay.h"
#include "ui/statistics/plotcard.h"
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

constexpr int stackBelow = 1000;
constexpr int tableHeight = 230;
constexpr int plotHeight = 300;

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
    connect(m_streams, &FigureTable::currentSourceChanged, this, [this](int source) {
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
    head->addWidget(new ElideLabel(tr("Drift"), TypeRole::Head, Ink::Text, this));
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
    rows->addLayout(m_grid, 1);
    m_streams = new FigureTable(tr("Models and tasks"), content);
    m_streams->setObjectName(QStringLiteral("driftStreams"));
    m_course = new PlotCard(tr("Evidence for a change"), QStringLiteral("driftCourse"), content);
    m_figure = new Segmented(tr("What is watched"), m_course);
    m_figure->setObjectName(QStringLiteral("driftFigure"));
    for (int i = 0; i < DriftStatistics; ++i)
        m_figure->addSegment(figures::driftFigure(static_cast<DriftStatistic>(i)));
    m_figure->setCurrent(0);
    m_course->addControl(m_figure);
    m_labels = new FigureTable(tr("Labels that rise"), content);
    m_labels->setObjectName(QStringLiteral("driftLabels"));
    m_inputTable = new FigureTable(tr("What comes in, beside the baseline"), content);
    m_inputTable->setObjectName(QStringLiteral("driftInputs"));
    m_side = new Paragraph({}, TypeRole::Caption, Ink::Muted, content);
    m_side->setObjectName(QStringLiteral("driftSide"));
    rows->addWidget(m_side);
    m_history = new FigureTable(tr("Earlier alarms"), content);
    m_history->setObjectName(QStringLiteral("driftHistory"));
    m_history->setMinimumHeight(theme().sized(tableHeight / 2));
    rows->addWidget(m_history);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    m_empty = new EmptyState(QStringLiteral("drift"), {}, {}, this);
    m_empty->setObjectName(QStringLiteral("driftEmpty"));
    column->addWidget(m_empty, 1);
    m_scroll->hide();
    m_empty->hide();
    arrange();
}

void DriftPage::arrange()
{
    const bool stacked = width() < theme().sized(stackBelow);
    if (m_grid->count() > 0 && stacked == m_stacked)
        return;
    m_stacked = stacked;
    const std::array<QWidget *, 4> parts {m_streams, m_course, m_labels, m_inputTable};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int at = int(i);
        m_grid->addWidget(parts[i], stacked ? at : at / 2, stacked ? 0 : at % 2);
        parts[i]->setMinimumHeight(theme().sized(i < 2 ? plotHeight : tableHeight));
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, stacked ? 0 : 1);
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

void DriftPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT closeWanted();
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
        const words::ErrorWords said = words::error(view.error());
        m_empty->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
        m_scroll->hide();
        m_empty->show();
        return;
    }
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
    m_streams->setSheet(figures::driftStreams(m_view.report));
    m_chosen = chosen;
    // The table may be sorted.
    for (int row = 0; row < m_streams->model()->rowCount(); ++row) {
        const int source = m_streams->sheet().rows[std::size_t(row)].source;
        if (m_view.report.streams[std::size_t(source)].key == chosen) {
            m_streams->setCurrentIndex(m_streams->model()->index(row, 0));
            break;
        }
    }
    const FigureSheet history = figures::driftHistory(m_view.report, m_zone);
    m_history->setVisible(!history.rows.empty());
    m_history->setSheet(history);
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
                for (int row = 0; row < m_streams->model()->rowCount(); ++row) {
                    m_streams->setCurrentIndex(m_streams->model()->index(row, 0));
                    if (m_chosen == key)
                        break;
                }
                m_course->plot()->setFocus(Qt::OtherFocusReason);
            });
    head->addWidget(look);
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
    m_labels->setSheet(detail != nullptr ? figures::driftLabels(*detail) : FigureSheet());
    m_labels->setVisible(detail != nullptr && !detail->labels.empty());
    const auto input = std::ranges::find(m_inputs, stream->key, &InputDrift::key);
    const bool known = input != m_inputs.end();
    m_inputTable->setSheet(known ? figures::driftInputs(*input) : FigureSheet());
    m_inputTable->setVisible(known);
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
    FeedbackListQuery query;
    query.filter.models = {detail.alarm.stream.model};
    query.filter.tasks = {detail.alarm.stream.task};
    query.filter.from = detail.alarm.since;
    query.hterFrom = detail.worst.back().hter;
    Q_EMIT draftsWanted(
        tr("Worst drafts of %1 since the change").arg(figures::driftStream(detail.alarm.stream)),
        query);
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
