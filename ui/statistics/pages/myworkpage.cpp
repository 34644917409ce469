// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/myworkpage.h"

#include "core/base/whendone.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/paragraph.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr qint64 markedBelow = 30; // a figure of fewer is marked

// "12 %", with its interval and n as the words of a whisker.
FigureCell rateWithBounds(const Rate &rate)
{
    if (!figures::isShown(rate.of) || !rate.rate)
        return {words::none(), {}, {}, {}};
    return {words::percent(*rate.rate), rate.rate, rate.low, rate.high};
}

FigureCell wholePercentCell(const Estimate &share)
{
    if (!figures::isShown(share.n) || !share.value)
        return {words::none(), {}, {}, {}};
    return {words::wholePercent(*share.value), share.value, {}, {}};
}

FigureCell timeCell(double ms)
{
    return {words::seconds(ms), ms, {}, {}};
}

} // namespace

MyWorkPage::MyWorkPage(From from, Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_from(from)
    , m_ask(std::move(ask))
{
    setObjectName(QStringLiteral("myWorkPage"));
    setAccessibleName(tr("My work"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::s16, space::page, space::s20);
    column->setSpacing(space::s12);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("My work"), TypeRole::Head, Ink::Text, this));
    m_span = new ElideLabel({}, TypeRole::Body, Ink::Muted, this);
    m_span->setObjectName(QStringLiteral("myWorkSpan"));
    m_span->setElides(true);
    head->addWidget(m_span, 1);
    m_back = new DecisionButton(tr("Back to the drafts"), {}, QKeySequence(Qt::Key_Escape),
                                ButtonVariant::Normal, this);
    m_back->setObjectName(QStringLiteral("myWorkBack"));
    connect(m_back, &QPushButton::clicked, this, &MyWorkPage::closeWanted);
    head->addWidget(m_back);
    column->addLayout(head);
    m_figures = new QWidget(this);
    auto *inner = new QVBoxLayout(m_figures);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::betweenCards);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::betweenCards);
    m_decided = new FigureCard(QStringLiteral("myWorkDecided"), m_figures);
    m_time = new FigureCard(QStringLiteral("myWorkTime"), m_figures);
    m_coverage = new FigureCard(QStringLiteral("myWorkCoverage"), m_figures);
    m_quick = new FigureCard(QStringLiteral("myWorkQuick"), m_figures);
    for (FigureCard *card : {m_decided, m_time, m_coverage, m_quick}) {
        card->setLow(true);
        cards->addWidget(card, 1);
    }
    inner->addLayout(cards);
    auto *days = new Card(m_figures);
    m_table = new FigureTable(tr("My work by day"), days);
    m_table->setObjectName(QStringLiteral("myWorkTable"));
    days->column()->addWidget(m_table);
    inner->addWidget(days, 1);
    inner->addWidget(new Paragraph(
        tr("Time counts while this window is in use; a minute without a key or the mouse ends it. "
           "“Approved quickly” means in under half the time that a fast reader needs for the "
           "draft: "
           "often a draft you knew, so a reason to look, no more. Days under 30 decisions are "
           "marked, "
           "figures of fewer than 5 hidden."),
        TypeRole::Caption, Ink::Muted, m_figures));
    column->addWidget(m_figures, 1);
    m_empty = new EmptyState(QStringLiteral("user"), {}, {}, this);
    m_empty->setObjectName(QStringLiteral("myWorkEmpty"));
    column->addWidget(m_empty, 1);
    m_figures->hide();
    m_empty->hide();
}

void MyWorkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_back->setFocus();
    read();
}

void MyWorkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MyWorkPage::read()
{
    if (m_reading)
        return;
    m_reading = true;
    if (m_from == From::Gateway && m_figures->isHidden() && m_empty->isHidden())
        m_span->setLine(tr("Asking the gateway …"));
    whenDone(m_ask(shownDays), this, [this, asked = ++m_asked](const Result<MyWork> &work) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (work && work->all.decided > 0)
            showWork(*work);
        else
            showNothing(work);
    });
}

void MyWorkPage::forget()
{
    ++m_asked;
    m_reading = false;
    m_figures->hide();
    m_empty->hide();
    m_span->setLine({});
    if (isVisible())
        read();
}

void MyWorkPage::showNothing(const Result<MyWork> &work)
{
    m_figures->hide();
    m_span->setLine({});
    if (work) {
        m_empty->setWords(QStringLiteral("user"), tr("Nothing decided yet"),
                          tr("What you decide in the next days is summed up here, for you."));
    } else if (m_from == From::Gateway && work.error().code == Error::Code::Unsupported) {
        m_empty->setWords(QStringLiteral("lock"), tr("This gateway does not tell your figures"),
                          tr("It is older than this program. When it is updated they stand here, "
                             "those of today too."));
    } else {
        const words::ErrorWords said = words::error(work.error());
        m_empty->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
    }
    m_empty->show();
}

void MyWorkPage::showWork(const MyWork &work)
{
    m_empty->hide();
    m_figures->show();
    m_span->setLine(tr("%1, %2 to %3")
                        .arg(work.reviewer, words::shortDay(work.from), words::shortDay(work.to)));
    const WorkFigures &all = work.all;
    const auto ofN = [](const QString &range, qint64 n) {
        return range.isEmpty() ? tr("n = %1").arg(words::count(n))
                               : tr("%1, n = %2").arg(range, words::count(n));
    };

    CardWords decided;
    decided.caption = tr("Decided");
    decided.figure = words::count(all.decided);
    decided.detail = all.edits.rate && figures::isShown(all.edits.of)
        ? tr("%1 edited: %2")
              .arg(words::percent(*all.edits.rate),
                   words::percentRange(*all.edits.low, *all.edits.high))
        : tr("%1 edited").arg(words::count(all.edited));
    m_decided->setWords(decided);

    CardWords time;
    time.caption = tr("Time per draft, median");
    const bool timed = figures::isShown(all.active.n) && all.active.value;
    time.figure = timed ? words::seconds(*all.active.value) : words::none();
    time.detail
        = ofN(timed && all.active.low ? words::secondsRange(*all.active.low, *all.active.high)
                                      : QString(),
              all.active.n);
    m_time->setWords(time);

    CardWords coverage;
    coverage.caption = tr("Draft on the screen, mean");
    const bool seen = figures::isShown(all.coverage.n) && all.coverage.value;
    coverage.figure = seen ? words::percent(*all.coverage.value) : words::none();
    coverage.detail
        = ofN(seen && all.coverage.low
                  ? words::percentRange(qMax(0.0, *all.coverage.low), qMin(1.0, *all.coverage.high))
                  : QString(),
              all.coverage.n);
    m_coverage->setWords(coverage);

    CardWords quick;
    quick.caption = tr("Approved quickly");
    const bool known = figures::isShown(all.quick.of) && all.quick.rate;
    quick.figure = known ? words::percent(*all.quick.rate) : words::none();
    quick.detail = known ? tr("%1, %2 of %3")
                               .arg(words::percentRange(*all.quick.low, *all.quick.high),
                                    words::count(all.quick.n), words::count(all.quick.of))
                         : ofN({}, all.quick.of);
    m_quick->setWords(quick);

    FigureSheet sheet;
    using Kind = FigureColumn::Kind;
    sheet.columns = {{tr("Day"), Kind::Words},
                     {tr("Decided"), Kind::Number},
                     {tr("Time"), Kind::Number},
                     {tr("Per draft"), Kind::Number},
                     {tr("Draft seen"), Kind::Number},
                     {tr("Evidence seen"), Kind::Number},
                     {tr("Edited"), Kind::Number},
                     {tr("Approved quickly"), Kind::Number},
                     {tr("Approved quickly, of 0 to 100 %"), Kind::Whisker}};
    for (const WorkDay &day : work.days) {
        const WorkFigures &own = day.figures;
        FigureRow row;
        const bool typical = figures::isShown(own.active.n) && own.active.value;
        FigureCell quickCell = rateWithBounds(own.quick);
        const FigureCell whisker = quickCell;
        row.cells = {{words::wholeDay(day.date), double(day.date.toJulianDay()), {}, {}},
                     cells::count(own.decided),
                     timeCell(double(own.activeMs)),
                     typical ? timeCell(*own.active.value) : FigureCell {words::none(), {}, {}, {}},
                     wholePercentCell(own.coverage),
                     wholePercentCell(own.evidence),
                     rateWithBounds(own.edits),
                     quickCell,
                     whisker};
        row.small = own.decided < markedBelow;
        sheet.rows.push_back(std::move(row));
    }
    m_table->setSheet(sheet);
}

} // namespace bluepencil
