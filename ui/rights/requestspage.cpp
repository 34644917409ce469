// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/requestspage.h"

#include "core/base/whendone.h"
#include "core/queue/rights/rightsids.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toggle.h"
#include "ui/dataset/formparts.h"
#include "ui/statistics/cards/figuretable.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int rowsShown = 10;
constexpr int longestNote = 2'000;
constexpr int longestPerson = 200;

QString kindWords(const QString &kind)
{
    if (kind == u"access")
        return RequestsPage::tr("Access");
    if (kind == u"erasure")
        return RequestsPage::tr("Erasure");
    if (kind == u"rectification")
        return RequestsPage::tr("Rectification");
    if (kind == u"restriction")
        return RequestsPage::tr("Restriction");
    if (kind == u"objection")
        return RequestsPage::tr("Objection");
    return RequestsPage::tr("Portability");
}

QString lawWords(RightsLaw law)
{
    return law == RightsLaw::Gdpr ? RequestsPage::tr("GDPR, one month")
                                  : RequestsPage::tr("CCPA, 45 days");
}

// In words, for colour alone says nothing.
QString clockWords(const RightsRequest &request, qint64 today)
{
    const int days = int(std::clamp<qint64>(request.dueDay - today, -100'000, 100'000));
    switch (clockOf(request, today)) {
    case RequestClock::Closed:
        return RequestsPage::tr("closed");
    case RequestClock::Late:
        return RequestsPage::tr("late by %n day(s)", nullptr, -days);
    case RequestClock::DueSoon:
        return RequestsPage::tr("due soon: %n day(s) left", nullptr, days);
    case RequestClock::Running:
        break;
    }
    return RequestsPage::tr("%n day(s) left", nullptr, days);
}

FigureCell textCell(const QString &text)
{
    return {text, {}, {}, {}};
}

FigureCell dayCell(qint64 day)
{
    return {dayText(day), double(day), {}, {}};
}

} // namespace

RequestsPage::RequestsPage(const QString &workspacePath, const Clock &clock, RandomSource random,
                           const QString &by, QWidget *parent)
    : QWidget(parent)
    , m_service(std::make_unique<RequestService>(workspacePath, clock, std::move(random)))
    , m_by(by)
{
    setObjectName(QStringLiteral("requestsPage"));
    build();
    updateButtons();
}

RequestsPage::~RequestsPage() = default;

void RequestsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s20, space::pane, space::s20, space::pane);
    column->setSpacing(space::betweenCards);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Requests of persons"), TypeRole::Head, Ink::Text, this));
    m_about = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, this);
    m_about->setObjectName(QStringLiteral("requestsAbout"));
    m_about->setElides(true);
    head->addWidget(m_about, 1);
    head->addWidget(new ElideLabel(tr("Closed ones, too"), TypeRole::Body, Ink::Muted, this));
    m_closed = new Toggle(tr("Closed ones, too"), this);
    m_closed->setObjectName(QStringLiteral("requestsClosed"));
    connect(m_closed, &QAbstractButton::toggled, this, &RequestsPage::refresh);
    head->addWidget(m_closed);
    auto *back = new DecisionButton(tr("Back to the settings"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, this);
    back->setObjectName(QStringLiteral("requestsBack"));
    connect(back, &QAbstractButton::clicked, this, &RequestsPage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("requestsScroll"));
    scroll->setAccessibleName(tr("Requests of persons"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget(scroll);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::betweenCards);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_card = new Card(this);
    m_table = new FigureTable(tr("Requests of persons"), m_card);
    m_table->setObjectName(QStringLiteral("requestsList"));
    connect(m_table, &FigureTable::currentSourceChanged, this, [this] { updateButtons(); });
    m_card->column()->addWidget(m_table);
    rows->addWidget(m_card);
    m_empty = new EmptyState(
        QStringLiteral("privacy"), tr("Nobody has asked for anything"),
        tr("When somebody asks what is held about them, or to have it erased, note it below: the "
           "clock for the answer runs from the day on which it came in."),
        this);
    m_empty->setObjectName(QStringLiteral("requestsEmpty"));
    m_empty->hide();
    rows->addWidget(m_empty, 1);
    buildAnswer(rows);
    m_said = new Paragraph(QString(), TypeRole::Body, Ink::Text, this);
    m_said->setObjectName(QStringLiteral("requestsSaid"));
    m_said->hide();
    rows->addWidget(m_said);
    buildForm(rows);
    rows->addStretch(1);
}

void RequestsPage::buildAnswer(QVBoxLayout *column)
{
    m_answerRow = new QWidget(this);
    m_answerRow->hide(); // until there is a request to answer
    auto *row = new QHBoxLayout(m_answerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    m_answer = formLine("requestAnswer", tr("What the person was &told"), longestNote, m_answerRow);
    row->addWidget(formCaption(tr("What the person was &told"), m_answer, m_answerRow));
    row->addWidget(m_answer, 1);
    connect(m_answer, &QLineEdit::textChanged, this, &RequestsPage::updateButtons);
    connect(m_answer, &QLineEdit::returnPressed, this, &RequestsPage::closeCurrent);
    m_close
        = new DecisionButton(tr("Close the request"), {}, {}, ButtonVariant::Normal, m_answerRow);
    m_close->setObjectName(QStringLiteral("requestClose"));
    connect(m_close, &QAbstractButton::clicked, this, &RequestsPage::closeCurrent);
    row->addWidget(m_close);
    m_extend
        = new DecisionButton(tr("Extend its time"), {}, {}, ButtonVariant::Normal, m_answerRow);
    m_extend->setObjectName(QStringLiteral("requestExtend"));
    connect(m_extend, &QAbstractButton::clicked, this, &RequestsPage::extendCurrent);
    row->addWidget(m_extend);
    column->addWidget(m_answerRow);
}

void RequestsPage::buildForm(QVBoxLayout *column)
{
    column->addWidget(new ElideLabel(tr("A new request"), TypeRole::Strong, Ink::Text, this));
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s12);
    grid->setVerticalSpacing(space::s4);
    int place = 0;
    const auto put = [&](const QString &caption, QWidget *field, int stretch) {
        grid->addWidget(formCaption(caption, field, card), 0, place);
        grid->addWidget(field, 1, place);
        grid->setColumnStretch(place++, stretch);
    };
    m_kind = formChoice("requestKind", tr("&Kind"), card);
    for (const QString &kind : rightsKinds())
        m_kind->addItem(kindWords(kind), kind);
    put(tr("&Kind"), m_kind, 2);
    m_law = formChoice("requestLaw", tr("&Law"), card);
    for (const RightsLaw law : {RightsLaw::Gdpr, RightsLaw::Ccpa})
        m_law->addItem(lawWords(law), lawName(law));
    m_law->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_law->setMinimumContentsLength(0); // else that would be the least
    put(tr("&Law"), m_law, 2);
    m_person = formLine("requestPerson", tr("&Person (subject_id)"), longestPerson, card);
    put(tr("&Person (subject_id)"), m_person, 3);
    m_received = formLine("requestReceived", tr("Came &in on"), 10, card);
    put(tr("Came &in on"), m_received, 2);
    m_note = formLine("requestNote", tr("&Note"), longestNote, card);
    put(tr("&Note"), m_note, 4);
    card->column()->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_add = new DecisionButton(tr("Add the request"), {}, {}, ButtonVariant::Primary, card);
    m_add->setObjectName(QStringLiteral("requestAdd"));
    row->addWidget(m_add);
    card->column()->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, &RequestsPage::add);
    for (QLineEdit *line : {m_person, m_received, m_note}) {
        connect(line, &QLineEdit::textChanged, this, &RequestsPage::updateButtons);
        connect(line, &QLineEdit::returnPressed, this, &RequestsPage::add);
    }
    column->addWidget(card);
}

bool RequestsPage::showsClosed() const
{
    return m_closed->isChecked();
}

void RequestsPage::refresh()
{
    take(m_service->list(showsClosed()), {});
}

void RequestsPage::take(const QFuture<Result<RequestList>> &future,
                        const std::function<void()> &done)
{
    ++m_waiting;
    updateButtons();
    whenDone(future, this, [this, done](const Result<RequestList> &list) {
        --m_waiting;
        if (list) {
            m_said->hide();
            if (done)
                done();
            showList(*list);
        } else {
            say(toString(list.error()), Ink::Danger);
        }
        updateButtons();
    });
}

void RequestsPage::showList(const RequestList &list)
{
    const RightsRequest *before = current();
    const qint64 chosen = before != nullptr ? before->number : 0;
    m_list = list;
    using Kind = FigureColumn::Kind;
    FigureSheet sheet;
    sheet.columns
        = {{tr("Request"), Kind::Words},    {tr("Kind"), Kind::Words}, {tr("Person"), Kind::Words},
           {tr("Came in on"), Kind::Words}, {tr("Due"), Kind::Words},  {tr("Clock"), Kind::Words}};
    int source = 0;
    int urgent = 0;
    int open = 0;
    for (const RightsRequest &request : m_list.requests) {
        const RequestClock clock = clockOf(request, m_list.today);
        urgent += clock == RequestClock::Late || clock == RequestClock::DueSoon ? 1 : 0;
        open += request.isOpen() ? 1 : 0;
        FigureCell left = textCell(clockWords(request, m_list.today));
        left.value = double(request.dueDay - m_list.today);
        FigureRow row;
        row.source = source++;
        row.cells = {textCell(request.id()),
                     textCell(kindWords(request.kind)),
                     textCell(request.subjectId.isEmpty() ? tr("(erased)") : request.subjectId),
                     dayCell(request.receivedDay),
                     dayCell(request.dueDay),
                     left};
        sheet.rows.push_back(std::move(row));
    }
    m_table->setSheet(sheet);
    const int lines = std::clamp(int(m_list.requests.size()), 1, rowsShown) + 1;
    m_table->setFixedHeight(lines * theme().tableRow() + space::s8);
    m_card->setVisible(!m_list.requests.empty());
    m_empty->setVisible(m_list.requests.empty());
    m_answerRow->setVisible(!m_list.requests.empty());
    m_about->setLine(urgent > 0 ? tr("%n open, some late or due within a week", nullptr, open)
                                : tr("%n open", nullptr, open));
    const std::vector<FigureRow> &shown = m_table->sheet().rows;
    const auto row = std::ranges::find_if(shown, [&](const FigureRow &each) {
        return m_list.requests[std::size_t(each.source)].number == chosen;
    });
    const int place = row == shown.end() ? 0 : int(row - shown.begin());
    if (!shown.empty())
        m_table->setCurrentIndex(m_table->model()->index(place, 0));
    if (m_received->text().isEmpty())
        m_received->setText(dayText(m_list.today));
}

const RightsRequest *RequestsPage::current() const
{
    const int source = m_table->currentSource();
    return source >= 0 && source < int(m_list.requests.size())
        ? &m_list.requests[std::size_t(source)]
        : nullptr;
}

void RequestsPage::updateButtons()
{
    if (m_add == nullptr || m_close == nullptr)
        return;
    const RightsRequest *request = current();
    const bool free = m_waiting == 0 && !m_list.readOnly;
    const bool isOpen = free && request != nullptr && request->isOpen();
    m_answer->setEnabled(isOpen);
    m_close->setEnabled(isOpen && !m_answer->text().trimmed().isEmpty());
    m_extend->setEnabled(isOpen && !request->extended && m_list.today <= request->dueDay);
    m_add->setEnabled(free && !m_person->text().trimmed().isEmpty()
                      && dayFromText(m_received->text().trimmed()).has_value());
}

void RequestsPage::add()
{
    if (!m_add->isEnabled())
        return;
    NewRequest request;
    request.kind = m_kind->currentData().toString();
    request.law = lawFromName(m_law->currentData().toString()).value_or(RightsLaw::Gdpr);
    request.subjectId = m_person->text().trimmed();
    request.receivedDay = dayFromText(m_received->text().trimmed()).value_or(0);
    request.note = m_note->text();
    request.by = m_by;
    take(m_service->add(request, showsClosed()), [this] {
        m_person->clear();
        m_note->clear();
    });
}

void RequestsPage::extendCurrent()
{
    if (const RightsRequest *request = current(); request != nullptr && m_extend->isEnabled())
        take(m_service->extend(request->number, showsClosed()), {});
}

void RequestsPage::closeCurrent()
{
    const RightsRequest *request = current();
    if (request == nullptr || !m_close->isEnabled())
        return;
    take(m_service->close(request->number, m_answer->text(), m_by, showsClosed()),
         [this] { m_answer->clear(); });
}

void RequestsPage::say(const QString &words, Ink ink)
{
    m_said->setParagraph(words);
    m_said->setInk(ink);
    m_said->show();
}

void RequestsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_table->setFocus();
}

void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bluepencil
