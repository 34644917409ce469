// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/plotcard.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/plots/plotlayout.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace bluepencil {

namespace {

constexpr int sample = 22; // of a line
constexpr int sampleGap = 6;
constexpr int nameGap = 14;
constexpr int leastName = 80; // of a name that is cut

} // namespace

// Names of the lines, each behind a sample of it, on as many lines as they need.
class PlotCard::Legend final : public QLabel {
public:
    explicit Legend(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        setProperty("elides", true);
    }

    void setNames(const QStringList &names, Sample kind)
    {
        m_names = names;
        m_kind = kind;
        setText(names.join(QStringLiteral(", ")));
        setAccessibleName(text());
        setToolTip(plainToolTip(text()));
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

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sample + sampleGap + leastName, sizeHint().width()), sizeHint().height()};
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int lines = m_names.isEmpty() ? 1 : flow(width).back().line + 1;
        return lines * sizeHint().height();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_names.isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme().font(TypeRole::Caption));
        const QFontMetrics metrics = painter.fontMetrics();
        const std::vector<Place> places = flow(width());
        const int high = metrics.height();
        const int top = (height() - (places.back().line + 1) * high) / 2;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const Place &place = places[std::size_t(i)];
            const int y = top + place.line * high;
            const QRect line
                = mirrored(layoutDirection(), rect(), QRect(place.start, y, sample, high));
            if (m_kind == Sample::Bar)
                paintBar(painter, line, i);
            else
                paintLine(painter, line, i);
            const QRect name(place.start + sample + sampleGap, y, place.wide, high);
            painter.setPen(theme().text);
            drawLine(&painter, mirrored(layoutDirection(), rect(), name), Qt::AlignVCenter,
                     metrics.elidedText(m_names[i], Qt::ElideRight, place.wide), layoutDirection());
        }
    }

private:
    struct Place {
        int start = 0; // of the sample
        int line = 0;
        int wide = 0; // the name
    };

    // Names that have no room in a line go on in the next; one that has none in a whole line is
    // cut.
    [[nodiscard]] std::vector<Place> flow(int width) const
    {
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        std::vector<Place> places;
        Place next;
        for (const QString &name : m_names) {
            const int wide = metrics.horizontalAdvance(name) + 1;
            if (next.start > 0 && next.start + sample + sampleGap + wide > width) {
                next.start = 0;
                ++next.line;
            }
            next.wide = std::clamp(wide, 0, std::max(0, width - sample - sampleGap));
            places.push_back(next);
            next.start += sample + sampleGap + next.wide + nameGap;
        }
        return places;
    }

    static void paintLine(QPainter &painter, const QRect &place, qsizetype i)
    {
        painter.setPen(plotPen(std::size_t(i)));
        const double y = place.center().y() + .5;
        painter.drawLine(QPointF(place.left() + 1, y), QPointF(place.right(), y));
    }

    // As PlotView draws them.
    static void paintBar(QPainter &painter, const QRect &place, qsizetype i)
    {
        const QRectF bar(place.left() + .5, place.center().y() - 3.5, place.width() - 1, 8);
        painter.setPen(i == 0 ? QPen(Qt::NoPen) : QPen(theme().series2, 1));
        painter.setBrush(i == 0 ? QBrush(theme().fill) : QBrush(theme().series2, Qt::BDiagPattern));
        painter.drawRect(bar);
    }

    QStringList m_names;
    Sample m_kind = Sample::Line;
};

PlotCard::PlotCard(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElideLabel(title, TypeRole::Strong, Ink::Text, this))
    , m_subtitle(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_remark(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_legend(new Legend(this))
    , m_turn(new DecisionButton(tr("Table"), {}, {}, ButtonVariant::Ghost, this))
    , m_only(new DecisionButton(tr("Only this span"), QStringLiteral("filter"), {},
                                ButtonVariant::Normal, this))
    , m_all(new DecisionButton(tr("Whole"), {}, QKeySequence(Qt::Key_Escape), ButtonVariant::Ghost,
                               this))
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
    m_only->setObjectName(objectName + QStringLiteral("Only"));
    m_only->setAccessibleDescription(tr("Makes what is shown the period of all figures"));
    m_all->setObjectName(objectName + QStringLiteral("Whole"));
    m_all->setAccessibleDescription(tr("Shows all of the chart again"));
    m_head->addWidget(m_only);
    m_head->addWidget(m_all);
    m_head->addWidget(m_turn);
    column->addLayout(m_head);
    m_choice = new QHBoxLayout;
    column->addLayout(m_choice);
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
    m_legend->setNames({}, Sample::Line);
    setSubtitle({});
    setRemark({});
    connect(m_turn, &QAbstractButton::clicked, this, [this] { setAsTable(!m_asTable); });
    connect(m_plot, &PlotView::activated, this, &PlotCard::opened);
    connect(m_plot, &PlotView::spanChanged, this, &PlotCard::showZoom);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_plot->setFocus(Qt::OtherFocusReason);
        m_plot->setSpan({});
    });
    connect(m_only, &QAbstractButton::clicked, this, [this] {
        if (!m_plot->span())
            return;
        const PlotSpan span = *m_plot->span();
        m_plot->setFocus(Qt::OtherFocusReason);
        m_plot->setSpan({});
        Q_EMIT spanWanted(span);
    });
    showZoom();
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

void PlotCard::setLegend(const QStringList &names, Sample sample)
{
    m_legend->setNames(names, sample);
    fit();
}

void PlotCard::setSpanTaken(bool taken, const QKeySequence &keys)
{
    m_spanTaken = taken;
    m_only->setKeys(keys);
    showZoom();
}

bool PlotCard::isZoomed() const
{
    return m_plot->span().has_value() && m_pages->currentIndex() == PlotPage;
}

void PlotCard::showZoom()
{
    const bool zoomed = isZoomed();
    m_only->setVisible(zoomed && m_spanTaken);
    m_all->setVisible(zoomed);
    fit();
}

void PlotCard::addControl(QWidget *control)
{
    m_head->insertWidget(m_head->indexOf(m_zoomBelow ? m_turn : m_only), control);
    m_control = control;
}

// Subtitle, legend and remark stand in the head where they fit, else in a line of their own; so do
// the buttons of a zoomed plot where even they do not, and the control, alone, where the title
// would be cut beside it.
void PlotCard::fit()
{
    const int room = width() - 2 * space::cardX;
    int head = m_title->sizeHint().width() + m_turn->sizeHint().width() + 2 * space::s8;
    const int control = m_control == nullptr ? 0 : m_control->sizeHint().width() + space::s8;
    const bool controlBelow = m_control != nullptr && head + control > room;
    head += controlBelow ? 0 : control;
    for (const DecisionButton *button : {m_only, m_all})
        head += button->isHidden() ? 0 : button->sizeHint().width() + space::s8;
    int words = 0;
    for (const QLabel *label : std::array<QLabel *, 3> {m_subtitle, m_legend, m_remark})
        words += label->text().isEmpty() ? 0 : label->sizeHint().width() + space::s8;
    const bool zoomBelow = head > room;
    const bool split = controlBelow || head + words > room;
    if (split == m_split && zoomBelow == m_zoomBelow && controlBelow == m_controlBelow)
        return;
    m_split = split;
    m_zoomBelow = zoomBelow;
    m_controlBelow = controlBelow;
    if (m_control != nullptr) {
        m_head->removeWidget(m_control);
        m_choice->removeWidget(m_control);
    }
    for (QWidget *part : std::array<QWidget *, 5> {m_subtitle, m_legend, m_remark, m_only, m_all}) {
        m_head->removeWidget(part);
        m_below->removeWidget(part);
    }
    for (QHBoxLayout *line : {m_choice, m_below}) {
        while (line->count() > 0)
            delete line->takeAt(0);
    }
    if (controlBelow) {
        m_choice->addWidget(m_control);
        m_choice->addStretch(1);
    }
    if (split) {
        m_below->addWidget(m_subtitle);
        m_below->addStretch(1);
        m_below->addWidget(m_legend);
        m_below->addWidget(m_remark);
    } else {
        m_head->insertWidget(1, m_subtitle);
        m_head->insertWidget(3, m_legend); // behind the stretch
        m_head->insertWidget(4, m_remark);
    }
    for (DecisionButton *button : {m_only, m_all}) {
        if (zoomBelow)
            m_below->addWidget(button);
        else
            m_head->insertWidget(m_head->indexOf(m_turn), button);
    }
    if (m_control != nullptr && !controlBelow)
        m_head->insertWidget(m_head->indexOf(zoomBelow ? m_turn : m_only), m_control);
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
    m_drawn = plot;
    m_table->setSheet(sheet);
    m_empty = false;
    choosePage();
}

void PlotCard::showBars(const BarPlot &plot, const FigureSheet &sheet)
{
    m_plot->showBars(plot);
    m_drawn = plot;
    m_table->setSheet(sheet);
    m_empty = false;
    choosePage();
}

void PlotCard::showWords(const QString &words, const FigureSheet &sheet)
{
    m_words->setParagraph(words);
    m_drawn = std::monostate();
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
    showZoom();
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
