// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/figurepage.h"

#include "ui/common/paragraph.h"
#include "ui/common/style/themecontroller.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/pages/pagecsv.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int plotHeight = 264;
constexpr double pictureRatio = 2;

} // namespace

QWidget *FigurePage::Part::widget() const
{
    if (plot != nullptr)
        return plot;
    return table;
}

FigureTable *FigurePage::Part::sheet() const
{
    return plot != nullptr ? plot->table() : table->table();
}

FigurePage::FigurePage(const FigurePageSpec &spec, const QString &workspacePath, const Clock &clock,
                       const RandomSource &random, QWidget *parent)
    : DetailPage(spec.id + QStringLiteral("Page"), spec.title, parent)
    , m_spec(spec)
    , m_service(std::make_unique<FigureService>(workspacePath, clock, random))
{
    build();
}

FigurePage::~FigurePage() = default;

void FigurePage::build()
{
    if (!m_spec.choiceName.isEmpty()) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(m_spec.id + QStringLiteral("Choice"));
        m_choice->setAccessibleName(m_spec.choiceName);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_choice->hide();
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
            m_question.choice = m_choice->currentData().toString();
            refresh();
        });
        controls()->addWidget(m_choice);
    }
    auto *outer = new QVBoxLayout(body());
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(body());
    m_scroll->setObjectName(m_spec.id + QStringLiteral("Scroll"));
    m_scroll->setAccessibleName(m_spec.title);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(m_scroll);
    m_sheet = new QWidget(m_scroll);
    m_sheet->setObjectName(m_spec.id + QStringLiteral("Content"));
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(space::betweenCards);
    column->addLayout(m_cardGrid);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::betweenCards);
    column->addLayout(m_grid);
    m_notes = new Paragraph({}, TypeRole::Caption, Ink::Muted, m_sheet);
    m_notes->setObjectName(m_spec.id + QStringLiteral("Notes"));
    column->addWidget(m_notes);
    column->addStretch(1);
    m_scroll->setWidget(m_sheet);
    m_scroll->viewport()->installEventFilter(this);
    m_sheet->setAutoFillBackground(false);
}

// Reading ---------------------------------------------------------------------------------------

void FigurePage::open(const PageQuestion &question, const QString &said)
{
    const QString choice = m_question.choice;
    m_question = question;
    m_question.choice = choice;
    m_asksFor = said;
    if (m_said.isEmpty()) // nothing is shown yet that would be of others
        setSubtitle(said);
    refresh();
}

void FigurePage::refresh()
{
    const quint64 asked = ++m_asked;
    m_service->cancel();
    beginReading();
    m_spec.ask(*m_service, m_question, this,
               [this, asked, question = m_question,
                said = m_asksFor](const Result<PageContent> &content, bool last) {
                   if (last)
                       endReading();
                   if (asked == m_asked)
                       take(content, question, said);
               });
}

void FigurePage::cancelReading()
{
    ++m_asked;
    m_service->cancel();
}

void FigurePage::take(const Result<PageContent> &content, const PageQuestion &question,
                      const QString &said)
{
    if (!content && content.error().code == Error::Code::Cancelled)
        return;
    const bool isSame = m_answered == question;
    if (content || !isSame) {
        m_said = said;
        setSubtitle(said);
    }
    if (!content) {
        showProblem(content.error(), isSame);
        return;
    }
    m_answered = question;
    m_content = *content;
    showChoices(m_content);
    if (m_content.words) {
        showWords(m_content.words->icon, m_content.words->head, m_content.words->sentence);
        return;
    }
    show(m_content);
    showBody();
}

void FigurePage::showChoices(const PageContent &content)
{
    if (m_choice == nullptr)
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const PageChoice &choice : content.choices)
        m_choice->addItem(choice.text, choice.id);
    m_choice->setCurrentIndex(m_choice->findData(content.choice));
    m_choice->setVisible(!content.choices.empty());
}

// Showing ---------------------------------------------------------------------------------------

void FigurePage::show(const PageContent &content)
{
    showCards(content.cards);
    for (std::size_t i = 0; i < content.parts.size(); ++i)
        showPart(i, content.parts[i]);
    for (std::size_t i = content.parts.size(); i < m_parts.size(); ++i)
        m_parts[i].widget()->hide();
    m_notes->setParagraph(content.notes);
    m_notes->setVisible(!content.notes.isEmpty());
    arrange();
}

void FigurePage::showCards(const std::vector<CardWords> &cards)
{
    const bool low = std::ranges::all_of(
        cards, [](const CardWords &card) { return card.spark.empty() && card.against.isEmpty(); });
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i == m_cards.size()) {
            m_cards.push_back(
                new FigureCard(m_spec.id + QStringLiteral("Card") + QString::number(i), m_sheet));
        }
        m_cards[i]->setWords(cards[i]);
        m_cards[i]->setLow(low);
        m_cards[i]->show();
    }
    for (std::size_t i = cards.size(); i < m_cards.size(); ++i)
        m_cards[i]->hide();
}

void FigurePage::showPart(std::size_t at, const PagePart &part)
{
    if (at == m_parts.size())
        m_parts.emplace_back();
    Part &shown = m_parts[at];
    const bool table = part.kind == PagePart::Kind::Table;
    if (shown.widget() != nullptr && table != (shown.table != nullptr)) {
        delete shown.widget();
        shown = {};
    }
    const QString name = m_spec.id + QStringLiteral("Part") + QString::number(at);
    if (table) {
        if (shown.table == nullptr) {
            shown.table = new TableCard(part.title, name, m_sheet);
            connect(shown.table->table(), &FigureTable::opened, this, &FigurePage::openSource);
        }
        shown.table->setTitle(part.title);
        shown.table->setRemark(part.remark);
        if (part.nothing.isEmpty())
            shown.table->showSheet(part.sheet);
        else
            shown.table->showWords(part.nothing);
        shown.table->show();
        return;
    }
    if (shown.plot == nullptr) {
        shown.plot = new PlotCard(part.title, name, m_sheet);
        shown.plot->setKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
        shown.plot->setAsTable(m_asTables);
        connect(shown.plot, &PlotCard::opened, this,
                [this, at](int index) { openPlot(at, index); });
    }
    shown.plot->setTitle(part.title);
    shown.plot->setSubtitle(part.subtitle);
    shown.plot->setRemark(part.remark);
    shown.plot->setLegend(part.nothing.isEmpty() ? part.legend : QStringList(),
                          part.kind == PagePart::Kind::Lines ? PlotCard::Sample::Line
                                                             : PlotCard::Sample::Bar);
    if (!part.nothing.isEmpty())
        shown.plot->showWords(part.nothing, part.sheet);
    else if (part.kind == PagePart::Kind::Lines)
        shown.plot->showLines(part.lines, part.sheet);
    else
        shown.plot->showBars(part.bars, part.sheet);
    shown.plot->show();
}

void FigurePage::arrange()
{
    const int width = m_scroll->viewport()->width();
    const double scale = double(theme().sized(100)) / 100;
    const int wide = int((metric::compactBelow - 2 * space::page) * scale);
    const int most = width >= wide ? 5 : (width >= wide / 2 ? 3 : 2);
    // Rows of about as many cards: none stands alone below five.
    const int cards = int(m_content.cards.size());
    const int cardRows = std::max(1, (cards + most - 1) / most);
    const int columns = std::max(1, (cards + cardRows - 1) / cardRows);
    m_sheet->setMaximumWidth(width);
    for (std::size_t i = 0; i < m_content.cards.size() && i < m_cards.size(); ++i)
        m_cardGrid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    for (int i = 0; i < std::max(columns, m_cardGrid->columnCount()); ++i)
        m_cardGrid->setColumnStretch(i, i < columns ? 1 : 0);
    const bool stacked = width < StackPlotsBelow * scale;
    int row = 0;
    int place = 0;
    for (std::size_t i = 0; i < m_content.parts.size() && i < m_parts.size(); ++i) {
        const bool whole = stacked || m_content.parts[i].wide;
        if (whole && place > 0) {
            ++row;
            place = 0;
        }
        QWidget *widget = m_parts[i].widget();
        widget->setMinimumHeight(m_parts[i].plot != nullptr ? theme().sized(plotHeight) : 0);
        m_grid->addWidget(widget, row, place, 1, whole ? 2 : 1);
        place = whole ? 2 : place + 1;
        if (place == 2) {
            ++row;
            place = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

bool FigurePage::eventFilter(QObject *watched, QEvent *event)
{
    // Before the area sees it, or the content keeps to the width that it was allowed before.
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    return DetailPage::eventFilter(watched, event);
}

void FigurePage::changeEvent(QEvent *event)
{
    DetailPage::changeEvent(event);
    if (m_grid != nullptr && changesLook(event))
        arrange();
}

// Parts -----------------------------------------------------------------------------------------

PlotCard *FigurePage::plot(int part) const
{
    return part >= 0 && part < int(m_parts.size()) ? m_parts[std::size_t(part)].plot : nullptr;
}

FigureTable *FigurePage::table(int part) const
{
    return part >= 0 && part < int(m_parts.size()) ? m_parts[std::size_t(part)].sheet() : nullptr;
}

FigureCard *FigurePage::card(int number) const
{
    return number >= 0 && number < int(m_cards.size()) ? m_cards[std::size_t(number)] : nullptr;
}

void FigurePage::setAsTables(bool tables)
{
    m_asTables = tables;
    for (const Part &part : m_parts) {
        if (part.plot != nullptr)
            part.plot->setAsTable(tables);
    }
}

// The table one is in, else the first that is on the screen.
FigureTable *FigurePage::tableHeld() const
{
    FigureTable *first = nullptr;
    for (const Part &part : m_parts) {
        FigureTable *table = part.sheet();
        if (table->hasFocus())
            return table;
        if (first == nullptr && table->isVisible())
            first = table;
    }
    return first;
}

void FigurePage::focusNextPart()
{
    std::vector<QWidget *> stops;
    for (const Part &part : m_parts) {
        for (QWidget *stop :
             {part.plot != nullptr ? static_cast<QWidget *>(part.plot->plot()) : nullptr,
              static_cast<QWidget *>(part.sheet())}) {
            if (stop != nullptr && stop->isVisible())
                stops.push_back(stop);
        }
    }
    if (stops.empty())
        return;
    const auto held
        = std::ranges::find_if(stops, [](const QWidget *stop) { return stop->hasFocus(); });
    QWidget *next = held == stops.end() || held + 1 == stops.end() ? stops.front() : *(held + 1);
    next->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, space::s48);
}

void FigurePage::keyPressEvent(QKeyEvent *event)
{
    FigureTable *table = tableHeld();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_F6)
        focusNextPart();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_T)
        setAsTables(!m_asTables);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_F7 && table != nullptr)
        table->sortNext();
    else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F7
             && table != nullptr)
        table->turnSorting();
    else
        DetailPage::keyPressEvent(event);
}

// Files -----------------------------------------------------------------------------------------

std::optional<SavedPage> FigurePage::savedPage() const
{
    if (!canSave())
        return std::nullopt;
    return SavedPage {m_spec.title, m_said, m_content};
}

QByteArray FigurePage::csv() const
{
    return pageCsv(m_content, m_spec.title, m_said);
}

QByteArray FigurePage::json() const
{
    return pageJson(m_content, m_spec.title, m_said);
}

QImage FigurePage::picture() const
{
    QWidget *what = m_sheet;
    for (const Part &part : m_parts) {
        if (part.sheet()->hasFocus() || (part.plot != nullptr && part.plot->plot()->hasFocus()))
            what = part.widget();
    }
    QImage image(what->size() * pictureRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureRatio);
    image.fill(theme().window);
    QPainter painter(&image);
    what->render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

// Behind the figures ----------------------------------------------------------------------------

void FigurePage::openSource(int source)
{
    if (source < 0 || source >= int(m_content.sources.size()))
        return;
    const PageSource wanted = m_content.sources[std::size_t(source)];
    Q_EMIT draftsWanted(wanted.title, wanted.query);
}

void FigurePage::openPlot(std::size_t part, int index)
{
    if (part >= m_content.parts.size() || index < 0)
        return;
    if (m_parts[part].plot->isTable()) {
        openSource(index);
        return;
    }
    const std::vector<int> &sources = m_content.parts[part].sources;
    if (index >= int(sources.size()))
        return;
    // What stands for several has them one by one in the table.
    if (sources[std::size_t(index)] < 0)
        m_parts[part].plot->setAsTable(true);
    openSource(sources[std::size_t(index)]);
}

} // namespace bluepencil
