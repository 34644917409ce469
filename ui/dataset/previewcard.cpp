// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/previewcard.h"

#include "core/dataset/formats/formats.h"
#include "ui/common/card.h"
#include "ui/common/elidelabel.h"
#include "ui/common/segmented.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/exportwords.h"
#include "ui/dataset/previewmodel.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype shownRowCharacters = 20'000; // of one row; what is written is never cut
constexpr int rowsShown = 8;
constexpr int leastTitle = 220;
constexpr qsizetype mostSegments = 5;
constexpr qsizetype longestCompared = 50'000; // of what is hidden in part; more holds the window

enum View { EditsView, LinesView };

} // namespace

PreviewCard::PreviewCard(const Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_veil(new ScreenVeil(this))
{
    setObjectName(QStringLiteral("previewCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    buildHead(card->column());
    m_stack = new QStackedWidget(card);
    buildTable();
    m_stack->addWidget(m_table);
    m_lines = new QPlainTextEdit(m_stack);
    m_lines->setObjectName(QStringLiteral("exportPreview"));
    m_lines->setAccessibleName(tr("First rows as they will be written"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_lines);
    m_nothing = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("previewNothing"));
    m_stack->addWidget(m_nothing);
    card->column()->addWidget(m_stack);
    fitTable();
    if (settings != nullptr)
        m_veil->follow(*settings);
    connect(m_veil, &ScreenVeil::changed, this, &PreviewCard::showRows);
    showRows();
}

PreviewCard::~PreviewCard() = default;

void PreviewCard::buildHead(QVBoxLayout *column)
{
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s8);
    title->addWidget(new ElideLabel(tr("Preview"), TypeRole::Strong, Ink::Text, this));
    m_about = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, this);
    m_about->setElides(true);
    m_about->setObjectName(QStringLiteral("previewAbout"));
    title->addWidget(m_about, 1);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(space::s8);
    m_format = new Segmented(tr("Format of the preview"), this);
    m_format->setObjectName(QStringLiteral("exportPreviewFormat"));
    for (const QString &name : formatNames())
        m_format->addSegment(words::exportFormat(name));
    m_format->setCurrent(0);
    connect(m_format, &Segmented::currentChanged, this, &PreviewCard::showRows);
    m_choices->addWidget(m_format);
    m_formats = new QComboBox(this);
    m_formats->setAccessibleName(tr("Format of the preview"));
    m_formats->setObjectName(QStringLiteral("exportPreviewFormats"));
    m_formats->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_formats->hide();
    connect(m_formats, &QComboBox::activated, this, [this](int row) {
        m_format->setCurrent(int(formatNames().indexOf(m_formats->itemData(row).toString())));
    });
    m_choices->addWidget(m_formats);
    m_choices->addStretch(1);
    m_view = new Segmented(tr("How rows are shown"), this);
    m_view->setObjectName(QStringLiteral("exportPreviewView"));
    m_view->addSegment(tr("Edits"));
    m_view->addSegment(tr("Lines"));
    m_view->setCurrent(EditsView);
    connect(m_view, &Segmented::currentChanged, this, &PreviewCard::showRows);
    m_choices->addWidget(m_view);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(space::s8);
    m_head->addLayout(title, 1);
    m_head->addLayout(m_choices);
    column->addLayout(m_head);
}

// In one line where there is room for it.
void PreviewCard::fitHead()
{
    const int wanted = m_choices->sizeHint().width() + leastTitle + 2 * space::cardX;
    m_head->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PreviewCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void PreviewCard::buildTable()
{
    m_model = new PreviewModel(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("First rows, draft to final"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PreviewModel::TextColumn, QHeaderView::Stretch);
}

// Eight rows have their place, whether they are there or not.
void PreviewCard::fitTable()
{
    const QFontMetrics metrics(theme().font(TypeRole::Body));
    const QFontMetrics caption(theme().font(TypeRole::Caption));
    const int padding = 2 * space::s8;
    m_table->verticalHeader()->setDefaultSectionSize(theme().tableRow());
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(PreviewModel::ItemColumn,
                          metrics.horizontalAdvance(QStringLiteral("0000000000")) + padding);
    header->resizeSection(
        PreviewModel::LabelColumn,
        chipSize({words::label(QStringLiteral("fact")), QStringLiteral("label")}).width()
            + caption.horizontalAdvance(QStringLiteral(" +9")) + padding);
    header->resizeSection(PreviewModel::HterColumn,
                          metrics.horizontalAdvance(QStringLiteral("HTER 0")) + padding);
    header->resizeSection(PreviewModel::PartColumn,
                          metrics.horizontalAdvance(words::part(QStringLiteral("validation")))
                              + padding);
    m_stack->setFixedHeight(rowsShown * theme().tableRow() + header->sizeHint().height()
                            + space::s4);
}

void PreviewCard::changeEvent(QEvent *event)
{
    if (changesLook(event) && m_table != nullptr)
        fitTable();
    QWidget::changeEvent(event);
}

void PreviewCard::hideEvent(QHideEvent *event)
{
    m_veil->setShown(false);
    QWidget::hideEvent(event);
}

bool PreviewCard::isSettled() const
{
    return m_veil->isIdle();
}

void PreviewCard::setKeys(const QString &previous, const QString &next, const QString &lines)
{
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setSegmentToolTip(i, tr("%1, %2").arg(previous, next));
    for (int i = 0; i < m_view->count(); ++i)
        m_view->setSegmentToolTip(i, lines);
}

QString PreviewCard::shownFormat() const
{
    return formatNames().value(std::max(0, m_format->current()));
}

void PreviewCard::setPreview(const ExportPreview &preview)
{
    m_early = false;
    show(preview);
}

void PreviewCard::setFirstLook(const FirstLook &look, const QStringList &chosen)
{
    if (look.rows.empty())
        return;
    ExportPreview early;
    for (const QString &format : chosen)
        early.counts.formats.push_back({format, 0, 0, {}, {}, 0, 0});
    early.rows = look.rows;
    m_early = true;
    show(early);
}

void PreviewCard::show(const ExportPreview &preview)
{
    m_shown = preview;
    const QStringList names = formatNames();
    const auto isChosen = [&](const QString &name) {
        return std::ranges::find(m_shown.counts.formats, name, &FormatCounts::format)
            != m_shown.counts.formats.end();
    };
    int first = -1;
    QStringList all;
    for (int i = 0; i < int(names.size()); ++i) {
        const bool chosen = isChosen(names.at(i));
        m_format->setSegmentShown(i, chosen);
        if (chosen)
            all += names.at(i);
        if (chosen && first < 0)
            first = i;
    }
    fillFormats(all);
    fitHead();
    if (first >= 0 && !isChosen(shownFormat()))
        m_format->setCurrent(first); // shows the rows too
    else
        showRows();
}

// As segments as long as they fit beside each other.
void PreviewCard::fillFormats(const QStringList &chosen)
{
    const bool many = chosen.size() > mostSegments;
    m_format->setVisible(!many);
    m_formats->setVisible(many);
    m_formats->clear();
    for (const QString &name : chosen)
        m_formats->addItem(words::exportFormat(name), name);
}

void PreviewCard::showNextFormat(int step)
{
    const int count = m_format->count();
    for (int i = 1; i <= count; ++i) {
        const int next = ((m_format->current() + i * step) % count + count) % count;
        const QString name = formatNames().at(next);
        if (std::ranges::find(m_shown.counts.formats, name, &FormatCounts::format)
            != m_shown.counts.formats.end()) {
            m_format->setCurrent(next);
            return;
        }
    }
}

void PreviewCard::toggleLines()
{
    m_view->setCurrent(m_view->current() == EditsView ? LinesView : EditsView);
}

// The whole line tells who is meant in draft and final.
PreviewRow PreviewCard::asSeen(const PreviewRow &row) const
{
    if (!m_veil->isOn())
        return row;
    const Result<QString> final = applyEdits(row.draft, row.edits);
    const QStringList texts = m_veil->together(
        {QString::fromUtf8(row.line), row.externalId, row.draft, final.value_or(QString())});
    PreviewRow seen = row;
    seen.line = texts[0].toUtf8();
    seen.externalId = texts[1];
    seen.draft = texts[2];
    seen.edits.clear();
    if (!row.edits.empty() && std::max(texts[2].size(), texts[3].size()) <= longestCompared)
        seen.edits = diff(texts[2], texts[3]);
    return seen;
}

void PreviewCard::showRows()
{
    const QString format = shownFormat();
    m_formats->setCurrentIndex(m_formats->findData(format));
    std::vector<PreviewRow> rows;
    std::vector<PreviewRow> seen; // of each of them
    QStringList lines;
    for (const PreviewRow &row : m_shown.rows) {
        if (!row.file.startsWith(format + u'/'))
            continue;
        rows.push_back(row);
        seen.push_back(asSeen(row));
        QString text = QString::fromUtf8(seen.back().line);
        if (text.size() > shownRowCharacters)
            text = text.first(shownRowCharacters) + QStringLiteral(" …");
        lines += row.file + QStringLiteral("\n") + text;
    }
    const auto counts = std::ranges::find(m_shown.counts.formats, format, &FormatCounts::format);
    const qint64 all = counts == m_shown.counts.formats.end() ? 0 : counts->out;
    m_about->setLine(m_early ? tr("some rows, while all are counted")
                             : tr("the first of %1, in their order").arg(words::rows(all)));
    m_model->setRows(rows, seen);
    m_lines->setPlainText(lines.join(QStringLiteral("\n\n")));
    m_nothing->setLine(m_early                           ? tr("counting …")
                           : m_shown.counts.records == 0 ? tr("No decision matches yet.")
                                                         : tr("Nothing goes into this format."));
    if (rows.empty())
        m_stack->setCurrentWidget(m_nothing);
    else if (m_view->current() == LinesView)
        m_stack->setCurrentWidget(m_lines);
    else
        m_stack->setCurrentWidget(m_table);
}

} // namespace bluepencil
