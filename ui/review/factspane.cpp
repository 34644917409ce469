// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/factspane.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/themecontroller.h"
#include "ui/review/checkwords.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bluepencil {

namespace {

constexpr int gap = 8; // between columns

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

void FactsPane::showFacts(const std::vector<Fact> &facts)
{
    m_rows.clear();
    for (const Fact &fact : facts) {
        Row row;
        row.name = fact.period.isEmpty() ? fact.name : tr("%1, %2").arg(fact.name, fact.period);
        row.value = fact.unit.isEmpty() ? fact.value : fact.value + u' ' + fact.unit;
        m_rows.push_back(row);
    }
    tell();
}

void FactsPane::showFindings(const std::vector<CheckFinding> &findings)
{
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
        row.draft = finding.values.value(QStringLiteral("text")).simplified();
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
    const Columns widths = columns(width);
    int height = theme().factRow();
    for (const Row &row : m_rows)
        height += rowHeight(row, widths);
    return height;
}

// A row whose words don't fit beside each other has its name in a line of its own.
bool FactsPane::isStacked(const Row &row, const Columns &widths)
{
    const QFont caption = theme().font(TypeRole::Caption);
    return QFontMetrics(caption).horizontalAdvance(row.name) > widths.name
        || tabularWidth(caption, row.value) > widths.fact
        || tabularWidth(theme().font(TypeRole::CaptionStrong), row.draft) > widths.draft;
}

int FactsPane::rowHeight(const Row &row, const Columns &widths)
{
    const int line = theme().factRow();
    return isStacked(row, widths) ? line + QFontMetrics(theme().font(TypeRole::Caption)).height()
                                  : line;
}

int FactsPane::rowAt(int y) const
{
    const Columns widths = columns(width());
    int bottom = theme().factRow();
    if (y < bottom)
        return -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        bottom += rowHeight(m_rows[i], widths);
        if (y < bottom)
            return int(i);
    }
    return -1;
}

bool FactsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0) {
            QToolTip::showText(help->globalPos(), plainToolTip(spoken(m_rows[std::size_t(row)])),
                               this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

// Numbers get what they need as long as the name keeps a third.
FactsPane::Columns FactsPane::columns(int width) const
{
    const QFont caption = theme().font(TypeRole::Caption);
    const QFont strong = theme().font(TypeRole::CaptionStrong);
    const QFontMetrics metrics(caption);
    const int icon = theme().sized(metric::chipIcon) + 4;
    Columns columns;
    columns.draft = metrics.horizontalAdvance(tr("Draft"));
    columns.fact = metrics.horizontalAdvance(tr("Fact"));
    columns.deviation = metrics.horizontalAdvance(tr("Deviation"));
    for (const Row &row : m_rows) {
        columns.draft = qMax(columns.draft, tabularWidth(strong, row.draft) + 2);
        columns.fact = qMax(columns.fact, tabularWidth(caption, row.value) + 2);
        columns.deviation = qMax(columns.deviation, icon + tabularWidth(strong, row.deviation) + 2);
    }
    const int room = width - columns.deviation - 3 * gap;
    const int most = qMax(0, (room - qMax(room / 3, 40)) / 2);
    const int spare = qMax(0, most - qMin(columns.draft, columns.fact));
    columns.draft = qMin(columns.draft, most + (columns.fact < most ? spare : 0));
    columns.fact = qMin(columns.fact, most + (columns.draft < most ? spare : 0));
    columns.name = qMax(0, room - columns.draft - columns.fact);
    return columns;
}

// Without a name beside them the values share the whole row.
FactsPane::Columns FactsPane::stackedColumns(const Row &row, int width, Columns columns)
{
    const int room = qMax(0, width - columns.deviation - 2 * gap);
    const int fact = tabularWidth(theme().font(TypeRole::Caption), row.value) + 2;
    const int draft = tabularWidth(theme().font(TypeRole::CaptionStrong), row.draft) + 2;
    columns.fact = qMin(fact, qMax(room / 2, room - draft));
    columns.draft = room - columns.fact;
    columns.name = -gap;
    return columns;
}

void FactsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &look = theme();
    painter.setFont(look.font(TypeRole::Caption));
    painter.setPen(look.muted);
    const Columns widths = columns(width());
    const int height = look.factRow();
    const auto head = [&](int left, int columnWidth, Qt::Alignment side, const QString &text) {
        drawLine(&painter, mirrored(layoutDirection(), rect(), QRect(left, 0, columnWidth, height)),
                 side | Qt::AlignVCenter, text, layoutDirection());
    };
    const int draftAt = widths.name + gap;
    const int factAt = draftAt + widths.draft + gap;
    head(0, widths.name, Qt::AlignLeft, tr("Name"));
    head(draftAt, widths.draft, Qt::AlignRight, tr("Draft"));
    head(factAt, widths.fact, Qt::AlignRight, tr("Fact"));
    head(factAt + widths.fact + gap, widths.deviation, Qt::AlignRight, tr("Deviation"));
    int top = height;
    for (const Row &row : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), look.line);
        paintRow(painter, row, top, widths);
        top += rowHeight(row, widths);
    }
}

void FactsPane::paintRow(QPainter &painter, const Row &row, int top, const Columns &shared) const
{
    const Theme &look = theme();
    const int height = look.factRow();
    const bool off = row.state == State::Outside || row.state == State::Odd;
    const QColor ink = row.state == State::Outside ? look.del : look.warn;
    const auto place = [&](int left, int columnWidth) {
        return mirrored(layoutDirection(), rect(), QRect(left, top, columnWidth, height));
    };
    const auto atEnd = Qt::AlignRight | Qt::AlignVCenter;
    const bool stacked = isStacked(row, shared);
    painter.setFont(look.font(TypeRole::Caption));
    painter.setPen(look.text);
    drawLine(&painter, place(0, stacked ? width() : shared.name), Qt::AlignLeft | Qt::AlignVCenter,
             row.name, layoutDirection());
    top += rowHeight(row, shared) - height;
    const Columns widths = stacked ? stackedColumns(row, width(), shared) : shared;
    const int draftAt = widths.name + gap;
    const int factAt = draftAt + widths.draft + gap;
    drawLine(&painter, place(factAt, widths.fact), atEnd, isolated(row.value), layoutDirection());
    if (row.state == State::Unknown)
        return;
    if (row.state == State::Missing) {
        painter.setPen(look.muted);
        drawLine(&painter, place(draftAt, widths.draft), atEnd, QStringLiteral("–"),
                 layoutDirection());
        return;
    }
    if (off) {
        painter.setPen(ink);
        painter.setFont(look.font(TypeRole::CaptionStrong));
    }
    drawLine(&painter, place(draftAt, widths.draft), atEnd, isolated(row.draft), layoutDirection());
    const int wide = row.deviation.isEmpty() ? 0 : tabularWidth(painter.font(), row.deviation) + 4;
    drawLine(&painter, place(width() - widths.deviation, widths.deviation), atEnd, row.deviation,
             layoutDirection());
    const int size = look.sized(metric::chipIcon);
    paintIcon(&painter, place(width() - wide - size, size),
              off ? QStringLiteral("cross-circle") : QStringLiteral("check"), off ? ink : look.ok,
              layoutDirection());
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
