// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/plotcard.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paint.h"
#include "ui/common/paragraph.h"
#include "ui/common/plotlayout.h"
#include "ui/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr int sample = 22; // of a line
constexpr int sampleGap = 6;
constexpr int nameGap = 14;

} // namespace

// Names of the lines, each behind a sample of it.
class PlotCard::Legend final : public QLabel {
public:
    explicit Legend(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setNames(const QStringList &names)
    {
        m_names = names;
        setText(names.join(QStringLiteral(", ")));
        setAccessibleName(text());
        setVisible(!names.isEmpty());
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        int width = 0;
        for (const QString &name : m_names)
            width += sample + sampleGap + metrics.horizontalAdvance(name) + 1 + nameGap;
        return {std::max(0, width - nameGap), metrics.height()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme().font(TypeRole::Caption));
        int x = 0;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QRect line = mirrored(layoutDirection(), rect(), QRect(x, 0, sample, height()));
            painter.setPen(plotPen(std::size_t(i)));
            const double y = line.center().y() + .5;
            painter.drawLine(QPointF(line.left() + 1, y), QPointF(line.right(), y));
            x += sample + sampleGap;
            const int wide = painter.fontMetrics().horizontalAdvance(m_names[i]) + 1;
            painter.setPen(theme().text);
            drawLine(&painter, mirrored(layoutDirection(), rect(), QRect(x, 0, wide, height())),
                     Qt::AlignVCenter, m_names[i], layoutDirection());
            x += wide + nameGap;
        }
    }

private:
    QStringList m_names;
};

PlotCard::PlotCard(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElideLabel(title, TypeRole::Strong, Ink::Text, this))
    , m_subtitle(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_remark(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_legend(new Legend(this))
    , m_turn(new DecisionButton(tr("Table"), {}, {}, ButtonVariant::Ghost, this))
    , m_plot(new PlotView(title, this))
    , m_table(new FigureTable(title, this))
    , m_words(new Paragraph({}, TypeRole::Body, Ink::Muted, this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_plot->setObjectName(objectName + QStringLiteral("Plot"));
    m_table->setObjectName(objectName + QStringLiteral("Table"));
    m_turn->setObjectName(objectName + QStringLiteral("Turn"));
    for (QLabel *label : {m_title, m_subtitle, m_remark})
        label->setProperty("elides", true);
    m_turn->setReservedTexts({tr("Table"), tr("Chart")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::s8, space::cardX, space::s12);
    column->setSpacing(space::s8);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_head->addStretch(1);
    m_head->addWidget(m_legend);
    m_head->addWidget(m_remark);
    m_head->addWidget(m_turn);
    column->addLayout(m_head);
    m_below = new QHBoxLayout;
    m_below->setSpacing(space::s8);
    column->addLayout(m_below);
    auto *host = new QWidget(this);
    m_pages = new QStackedLayout(host);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);
    m_words->setTextAlignment(Qt::AlignHCenter);
    auto *centre = new QWidget(host);
    auto *middle = new QVBoxLayout(centre);
    middle->addStretch();
    middle->addWidget(m_words);
    middle->addStretch();
    m_pages->addWidget(centre);
    column->addWidget(host, 1);
    m_legend->setNames({});
    setSubtitle({});
    setRemark({});
    connect(m_turn, &QAbstractButton::clicked, this, [this] { setAsTable(!m_asTable); });
    connect(m_plot, &PlotView::activated, this, &PlotCard::opened);
    connect(m_table, &FigureTable::opened, this, &PlotCard::opened);
    choosePage();
}

PlotCard::~PlotCard() = default;

void PlotCard::setTitle(const QString &title)
{
    m_title->setLine(title);
    setAccessibleName(title);
    m_plot->setName(title);
    m_table->setAccessibleName(title);
}

void PlotCard::setSubtitle(const QString &subtitle)
{
    m_subtitle->setLine(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    fit();
}

void PlotCard::setRemark(const QString &remark)
{
    m_remark->setLine(remark);
    m_remark->setVisible(!remark.isEmpty());
    fit();
}

void PlotCard::setLegend(const QStringList &names)
{
    m_legend->setNames(names);
    fit();
}

void PlotCard::addControl(QWidget *control)
{
    m_head->insertWidget(m_head->indexOf(m_turn), control);
    m_control = control;
}

// Subtitle, legend and remark stand in the head where they fit, else in a line of their own.
void PlotCard::fit()
{
    int need = m_title->sizeHint().width() + m_turn->sizeHint().width() + 2 * space::s8;
    if (m_control != nullptr)
        need += m_control->sizeHint().width() + space::s8;
    const std::array<QLabel *, 3> small {m_subtitle, m_legend, m_remark};
    for (const QLabel *label : small)
        need += label->text().isEmpty() ? 0 : label->sizeHint().width() + space::s8;
    const bool split = need > width() - 2 * space::cardX;
    if (split == m_split)
        return;
    m_split = split;
    QHBoxLayout *from = split ? m_head : m_below;
    for (QLabel *label : small)
        from->removeWidget(label);
    while (m_below->count() > 0)
        delete m_below->takeAt(0);
    if (split) {
        m_below->addWidget(m_subtitle);
        m_below->addStretch(1);
        m_below->addWidget(m_legend);
        m_below->addWidget(m_remark);
        return;
    }
    m_head->insertWidget(1, m_subtitle);
    m_head->insertWidget(3, m_legend); // behind the stretch
    m_head->insertWidget(4, m_remark);
}

void PlotCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlotCard::changeEvent(QEvent *event)
{
    if (changesLook(event))
        fit();
    QWidget::changeEvent(event);
}

void PlotCard::showLines(const LinePlot &plot, const FigureSheet &sheet)
{
    m_plot->showLines(plot);
    m_table->setSheet(sheet);
    m_empty = false;
    choosePage();
}

void PlotCard::showBars(const BarPlot &plot, const FigureSheet &sheet)
{
    m_plot->showBars(plot);
    m_table->setSheet(sheet);
    m_empty = false;
    choosePage();
}

void PlotCard::showWords(const QString &words, const FigureSheet &sheet)
{
    m_words->setParagraph(words);
    m_table->setSheet(sheet);
    m_empty = true;
    choosePage();
}

void PlotCard::setAsTable(bool table)
{
    if (table == m_asTable)
        return;
    const bool held = m_plot->hasFocus() || m_table->hasFocus();
    m_asTable = table;
    choosePage();
    // Whoever looked at the plot looks at its table now.
    if (held && m_pages->currentIndex() != WordsPage)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT tableChanged(table);
}

void PlotCard::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    choosePage();
}

void PlotCard::choosePage()
{
    const bool hasTable = !m_empty || !m_table->sheet().rows.empty();
    m_turn->setEnabled(hasTable);
    m_turn->setLook(m_asTable ? tr("Chart") : tr("Table"), {});
    const QString words = m_keys.toString(QKeySequence::NativeText);
    const QString what = m_asTable ? tr("Show the chart") : tr("Show the figures as a table");
    m_turn->setToolTip(plainToolTip(words.isEmpty() ? what : tr("%1 (%2)").arg(what, words)));
    if (m_asTable && hasTable)
        m_pages->setCurrentIndex(TablePage);
    else
        m_pages->setCurrentIndex(m_empty ? WordsPage : PlotPage);
}

QSize PlotCard::minimumSizeHint() const
{
    return {theme().sized(260), theme().sized(220)};
}

void PlotCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::card, theme().surface, theme().line);
}

} // namespace bluepencil
