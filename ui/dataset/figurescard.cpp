// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/figurescard.h"

#include "ui/common/card.h"
#include "ui/common/elidelabel.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/exportwords.h"
#include "ui/dataset/formparts.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int plotHeight = 210;
constexpr int tableWidth = 300;
constexpr int stackBelow = 640; // pixels of width
constexpr std::size_t mostBars = 12; // others stand in the table
constexpr std::size_t namesAcross = 8; // below an upright plot

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

FigureRow rowOf(const QString &name, qint64 count, qint64 all)
{
    const double share = all > 0 ? double(count) / double(all) : 0;
    return {{{name, {}, {}, {}},
             {QLocale().toString(count), double(count), {}, {}},
             {words::percent(share), share, {}, {}}},
            false,
            -1};
}

FigureSheet sheetOf(const QString &what, const QString &counted)
{
    FigureSheet sheet;
    sheet.columns = {{what, FigureColumn::Kind::Words},
                     {counted, FigureColumn::Kind::Number},
                     {FiguresCard::tr("Share"), FigureColumn::Kind::Number}};
    return sheet;
}

// Bars of a spread: their edges are named, as many as there is room for.
struct Drawn {
    BarPlot plot;
    FigureSheet sheet;
};

template <typename Edge> Drawn drawSpread(const Spread &spread, FigureSheet sheet, const Edge &edge)
{
    Drawn drawn {{{}, true}, std::move(sheet)};
    const std::size_t count = spread.bins.size();
    const std::size_t step = (count + namesAcross - 1) / namesAcross;
    for (std::size_t i = 0; i < count; ++i) {
        const QString low = edge(spread.start + double(i) * spread.width);
        const bool last = spread.open && i + 1 == count;
        const QString name = last
            ? FiguresCard::tr("%1 and more").arg(low)
            : FiguresCard::tr("%1 to %2", "a range, the second not within")
                  .arg(low, edge(spread.start + double(i + 1) * spread.width));
        const qint64 bin = spread.bins[i];
        PlotBar bar;
        bar.name = i % step == 0 ? low : QString();
        bar.value = double(bin);
        bar.words = name + QStringLiteral(": ") + QLocale().toString(bin);
        bar.step = low;
        drawn.plot.bars.push_back(bar);
        drawn.sheet.rows.push_back(rowOf(name, bin, spread.n));
    }
    return drawn;
}

} // namespace

FiguresCard::FiguresCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figuresCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s8);
    m_head->addWidget(new ElideLabel(tr("What is in it"), TypeRole::Strong, Ink::Text, card));
    m_choice = formChoice("figuresChoice", tr("What is shown of the rows"), card);
    m_choice->setMinimumContentsLength(22);
    m_head->addWidget(m_choice);
    m_about = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, card);
    m_about->setObjectName(QStringLiteral("figuresAbout"));
    m_about->setElides(true);
    m_head->addWidget(m_about, 1);
    card->column()->addLayout(m_head);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s16);
    m_plot = new PlotView(tr("What is in it"), card);
    m_plot->setObjectName(QStringLiteral("figuresPlot"));
    m_table = new FigureTable(tr("What is in it"), card);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_row->addWidget(m_plot, 1);
    m_row->addWidget(m_table);
    card->column()->addLayout(m_row);
    m_nothing = new ElideLabel(tr("Nothing is kept, so there is nothing to show."), TypeRole::Body,
                               Ink::Muted, card);
    card->column()->addWidget(m_nothing);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_looked = m_choice->currentData().toString();
        showFigures();
    });
    setPreview({});
}

FiguresCard::~FiguresCard() = default;

void FiguresCard::setPreview(const ExportPreview &preview)
{
    m_figures = preview.figures;
    m_counts = preview.counts;
    fillChoice();
    showFigures();
}

// What was looked at stays, if it is still there.
void FiguresCard::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const FormatFigures &format : m_figures.formats) {
        m_choice->addItem(tr("Lengths: %1").arg(words::exportFormat(format.format)),
                          QStringLiteral("lengths/") + format.format);
    }
    m_choice->addItem(tr("Edit effort: HTER"), QStringLiteral("hter"));
    m_choice->addItem(tr("Parts: train, validation, test"), QStringLiteral("parts"));
    for (const PropertyFigures &property : m_figures.properties) {
        m_choice->addItem(words::property(property.name),
                          QStringLiteral("property/") + property.name);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_looked)));
}

void FiguresCard::showNext(int step)
{
    const int count = m_choice->count();
    if (count > 0)
        m_choice->setCurrentIndex(((m_choice->currentIndex() + step) % count + count) % count);
}

void FiguresCard::setKeys(const QString &next)
{
    m_choice->setToolTip(plainToolTip(next.isEmpty() ? QString() : tr("Next: %1").arg(next)));
}

void FiguresCard::showFigures()
{
    const QString what = m_choice->currentData().toString();
    const QString rest = what.section(u'/', 1);
    if (what.startsWith(QStringLiteral("lengths/"))) {
        const auto format = std::ranges::find(m_figures.formats, rest, &FormatFigures::format);
        if (format != m_figures.formats.end())
            showLengths(*format);
    } else if (what == u"hter") {
        showHter();
    } else if (what == u"parts") {
        showParts();
    } else {
        const auto property = std::ranges::find(m_figures.properties, rest, &PropertyFigures::name);
        if (property != m_figures.properties.end())
            showProperty(*property);
    }
}

void FiguresCard::showLengths(const FormatFigures &figures)
{
    const bool tokens = m_figures.lengthUnit != u"code points";
    const Spread &lengths = figures.lengths;
    const Drawn drawn = drawSpread(
        lengths, sheetOf(tokens ? tr("Tokens") : tr("Characters"), tr("Rows")), number);
    QStringList parts;
    if (lengths.n > 0) {
        parts += tr("median %1, 95 % up to %2, longest %3")
                     .arg(number(lengths.median), number(lengths.p95), number(lengths.most));
    }
    if (tokens)
        parts += m_figures.lengthUnit;
    if (figures.pairs > 0) {
        parts += tr("chosen longer in %1, by %2 on average")
                     .arg(words::wholePercent(figures.chosenLonger), number(figures.gap));
    }
    if (figures.desirable > 0 && figures.undesirable > 0) {
        const auto weight = [](double value) {
            return QLocale().toString(value, 'g', 3);
        };
        parts += tr("KTO weights: desirable %1, undesirable %2")
                     .arg(weight(figures.desirableWeight), weight(figures.undesirableWeight));
    }
    show(drawn.plot, drawn.sheet, parts.join(QStringLiteral("; ")));
}

void FiguresCard::showHter()
{
    const Spread &hter = m_figures.hter;
    const Drawn drawn = drawSpread(hter, sheetOf(tr("HTER"), tr("Decisions")),
                                   [](double value) { return words::share(value); });
    const QString about = hter.n > 0
        ? tr("median %1, 95 % up to %2").arg(words::share(hter.median), words::share(hter.p95))
        : QString();
    show(drawn.plot, drawn.sheet, about);
}

void FiguresCard::showParts()
{
    std::array<qint64, 3> parts {};
    for (const FormatCounts &format : m_counts.formats) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] += format.splits[i];
    }
    PropertyFigures property {QStringLiteral("parts"), {}};
    const std::array names {QStringLiteral("train"), QStringLiteral("validation"),
                            QStringLiteral("test")};
    for (std::size_t i = 0; i < parts.size(); ++i)
        property.values.push_back({names[i], parts[i]});
    if (words::rowsOf(m_counts) == 0)
        property.values.clear();
    showProperty(property);
}

void FiguresCard::showProperty(const PropertyFigures &property)
{
    const bool parts = property.name == u"parts";
    FigureSheet sheet = sheetOf(parts ? tr("Part") : words::property(property.name),
                                parts ? tr("Rows") : tr("Decisions"));
    qint64 all = 0;
    for (const ValueCount &value : property.values)
        all += value.records;
    BarPlot plot;
    for (const ValueCount &value : property.values) {
        const QString name = words::propertyValue(property.name, value.value);
        sheet.rows.push_back(rowOf(name, value.records, all));
        if (plot.bars.size() < mostBars) {
            const QString count = QLocale().toString(value.records);
            plot.bars.push_back(
                {name, double(value.records), count, {}, name + QStringLiteral(": ") + count});
        }
    }
    QString about;
    if (property.values.size() > mostBars)
        about = tr("the %n most frequent; the table has all", nullptr, int(mostBars));
    else if (property.name == u"label")
        about = tr("a decision can have several, or none");
    show(plot, sheet, about);
}

void FiguresCard::show(const BarPlot &plot, const FigureSheet &sheet, const QString &about)
{
    const bool any = !plot.bars.empty();
    m_plot->setVisible(any);
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_about->setLine(about);
    m_about->setToolTip(plainToolTip(about));
    const QString name = m_choice->currentText();
    m_plot->setName(name);
    m_table->setAccessibleName(name);
    if (any) {
        m_plot->showBars(plot);
        m_table->setSheet(sheet);
    }
    fit();
}

void FiguresCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Beside each other where there is room, else the table below.
void FiguresCard::fit()
{
    const bool beside = width() >= theme().sized(stackBelow);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int tall = theme().sized(plotHeight);
    m_plot->setFixedHeight(tall);
    m_table->setFixedHeight(tall);
    m_table->setMinimumWidth(beside ? theme().sized(tableWidth) : 0);
    m_table->setMaximumWidth(beside ? theme().sized(tableWidth) : QWIDGETSIZE_MAX);
}

} // namespace bluepencil
