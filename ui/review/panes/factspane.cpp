// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/factspane.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/panes/checkwords.h"
#include "ui/review/veil/screenveil.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int columnGap = 8; // between columns

} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("facts"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FactsPane::~FactsPane() = default;

void FactsPane::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        const std::vector<CheckFinding> findings = m_findings;
        showFacts(std::vector<Fact>(m_facts));
        showFindings(findings);
    });
}

QString FactsPane::wordsOf(const QString &given) const
{
    return m_veil == nullptr ? given : m_veil->words(given);
}

void FactsPane::showFacts(const std::vector<Fact> &facts)
{
    m_facts = facts;
    m_findings.clear();
    m_rows.clear();
    for (const Fact &fact : m_facts) {
        Row row;
        row.name
            = wordsOf(fact.period.isEmpty() ? fact.name : tr("%1, %2").arg(fact.name, fact.period));
        const QString value = m_veil == nullptr ? fact.value : m_veil->text(fact.value);
        row.value = fact.unit.isEmpty() ? value : value + u' ' + fact.unit;
        m_rows.push_back(row);
    }
    tell();
}

void FactsPane::showFindings(const std::vector<CheckFinding> &findings)
{
    m_findings = findings;
    for (Row &row : m_rows) {
        row.draft.clear();
        row.deviation.clear();
        row.state = State::Unknown;
    }
    for (const CheckFinding &finding : findings) {
        bool isFact = false;
        const auto index = finding.values.value(QStringLiteral("fact_index")).toULongLong(&isFact);
        if (!isFact || index >= m_rows.size())
            continue;
        State state = State::Odd; // restated, confused
        if (finding.code == u"fact-matches")
            state = State::Within;
        else if (finding.code == u"fact-not-stated")
            state = State::Missing;
        else if (finding.code == u"fact-deviates")
            state = State::Outside;
        Row &row = m_rows[std::size_t(index)];
        if (state < row.state)
            continue; // the worst is shown
        row.state = state;
        row.draft = wordsOf(finding.values.value(QStringLiteral("text"))).simplified();
        const QString off = finding.values.value(QStringLiteral("deviation"));
        row.deviation
            = off.isEmpty() || off.toDouble() == 0 ? QString() : words::deviation(off.toDouble());
    }
    tell();
}

QString FactsPane::spoken(const Row &row)
{
    QString line = tr("%1: fact %2").arg(row.name, row.value);
    switch (row.state) {
    case State::Unknown:
        break;
    case State::Missing:
        line += tr(", not stated in the draft");
        break;
    case State::Within:
        line += tr(", draft %1").arg(row.draft);
        break;
    case State::Odd:
    case State::Outside:
        line += row.deviation.isEmpty()
            ? tr(", draft %1 differs").arg(row.draft)
            : tr(", draft %1 deviates %2").arg(row.draft, row.deviation);
        break;
    }
    return line;
}

void FactsPane::tell()
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(spoken(row));
    setAccessibleName(tr("Facts"));
    setAccessibleDescription(lines.join(u'\n'));
    m_columns.clear();
    updateGeometry(); // a row may have become taller
    update();
}

QSize FactsPane::sizeHint() const
{
    constexpr int usual = 240;
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize FactsPane::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int FactsPane::heightForWidth(int width) const
{
    return int(m_rows.size() + 1) * rowHeight(columns(width));
}

int FactsPane::rowHeight(const Columns &columns)
{
    const int line = theme().factRow();
    return columns.stacked ? line + QFontMetrics(theme().font(TypeRole::Caption)).height() : line;
}

int FactsPane::rowAt(int y) const
{
    return y / rowHeight(columns(width())) - 1;
}

bool FactsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0 && row < int(m_rows.size())) {
            QToolTip::showText(help->globalPos(), plainToolTip(spoken(m_rows[std::size_t(row)])),
                               this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

const FactsPane::Columns &FactsPane::columns(int width) const
{
    if (const QFont font = theme().font(TypeRole::Caption); font != m_measuredFont) {
        m_columns.clear();
        m_measuredFont = font;
    }
    const auto known = m_columns.find(width);
    return known != m_columns.end() ? known->second
                                    : m_columns.emplace(width, measure(width)).first->second;
}

// What does not fit beside each other gets two lines: name and deviation, then the values.
FactsPane::Columns FactsPane::measure(int width) const
{
    const QFont caption = theme().font(TypeRole::Caption);
    const QFont strong = theme().font(TypeRole::CaptionStrong);
    const QFontMetrics metrics(caption);
    const int icon = theme().sized(metric::chipIcon) + 4;
    Columns columns;
    columns.name = metrics.horizontalAdvance(tr("Name"));
    columns.draft = metrics.horizontalAdvance(tr("Draft"));
    columns.fact = metrics.horizontalAdvance(tr("Fact"));
    // Where nothing deviates the ticks say so, without a head.
    const bool deviates
        = std::ranges::any_of(m_rows, [](const Row &row) { return !row.deviation.isEmpty(); });
    columns.deviationHead = deviates ? tr("Deviation") : QString();
    columns.deviation = metrics.horizontalAdvance(columns.deviationHead);
    for (const Row &row : m_rows) {
        columns.name = qMax(columns.name, metrics.horizontalAdvance(row.name) + 2);
        columns.draft = qMax(columns.draft, tabularWidth(strong, row.draft) + 2);
        columns.fact = qMax(columns.fact, tabularWidth(caption, row.value) + 2);
        columns.deviation = qMax(columns.deviation, icon + tabularWidth(strong, row.deviation) + 2);
    }
    const int values = columns.draft + columns.fact;
    columns.stacked = columns.name + values + columns.deviation + 3 * columnGap > width;
    if (columns.stacked) {
        const int room = qMax(0, width - columnGap);
        columns.name = qMax(0, room - columns.deviation);
        columns.fact = qMin(columns.fact, qMax(room / 2, room - columns.draft));
        columns.draft = room - columns.fact;
    } else {
        columns.name = width - values - columns.deviation - 3 * columnGap;
    }
    return columns;
}

FactsPane::Places FactsPane::placesOf(const Columns &columns, int top) const
{
    const int line = theme().factRow();
    const auto place = [&](int left, int columnWidth, int under) {
        return mirrored(layoutDirection(), rect(), QRect(left, top + under, columnWidth, line));
    };
    const int under = rowHeight(columns) - line;
    const int draftAt = columns.stacked ? 0 : columns.name + columnGap;
    return {place(0, columns.name, 0), place(draftAt, columns.draft, under),
            place(draftAt + columns.draft + columnGap, columns.fact, under),
            place(width() - columns.deviation, columns.deviation, 0)};
}

void FactsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &look = theme();
    painter.setFont(look.font(TypeRole::Caption));
    painter.setPen(look.muted);
    const Columns &widths = columns(width());
    const Places head = placesOf(widths, 0);
    const auto drawHead = [&](const QRect &place, Qt::Alignment side, const QString &text) {
        drawLine(&painter, place, side | Qt::AlignVCenter, text, layoutDirection());
    };
    drawHead(head.name, Qt::AlignLeft, tr("Name"));
    drawHead(head.draft, Qt::AlignRight, tr("Draft"));
    drawHead(head.fact, Qt::AlignRight, tr("Fact"));
    drawHead(head.deviation, Qt::AlignRight, widths.deviationHead);
    int top = rowHeight(widths);
    for (const Row &row : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), look.line);
        paintRow(painter, row, placesOf(widths, top));
        top += rowHeight(widths);
    }
}

void FactsPane::paintRow(QPainter &painter, const Row &row, const Places &places) const
{
    const Theme &look = theme();
    const bool off = row.state == State::Outside || row.state == State::Odd;
    const QColor ink = row.state == State::Outside ? look.del : look.warn;
    const auto atEnd = Qt::AlignRight | Qt::AlignVCenter;
    painter.setFont(look.font(TypeRole::Caption));
    painter.setPen(look.text);
    drawLine(&painter, places.name, Qt::AlignLeft | Qt::AlignVCenter, row.name, layoutDirection());
    drawLine(&painter, places.fact, atEnd, isolated(row.value), layoutDirection());
    if (row.state == State::Unknown)
        return;
    if (row.state == State::Missing) {
        painter.setPen(look.muted);
        drawLine(&painter, places.draft, atEnd, QStringLiteral("–"), layoutDirection());
        return;
    }
    if (off) {
        painter.setPen(ink);
        painter.setFont(look.font(TypeRole::CaptionStrong));
    }
    drawLine(&painter, places.draft, atEnd, isolated(row.draft), layoutDirection());
    drawLine(&painter, places.deviation, atEnd, row.deviation, layoutDirection());
    const int size = look.sized(metric::chipIcon);
    const int wide = row.deviation.isEmpty() ? 0 : tabularWidth(painter.font(), row.deviation) + 4;
    QRect icon = places.deviation;
    if (layoutDirection() == Qt::RightToLeft)
        icon.moveLeft(icon.left() + wide);
    else
        icon.setLeft(icon.right() + 1 - wide - size);
    icon.setWidth(size);
    paintIcon(&painter, icon, off ? QStringLiteral("cross-circle") : QStringLiteral("check"),
              off ? ink : look.ok, layoutDirection());
}

void FactsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(event)) {
        updateGeometry();
        update();
    }
}

} // namespace bluepencil
