// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/factspane.h"

#include "ui/common/paint.h"
#include "ui/common/themecontroller.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bluepencil {

FactsPane::FactsPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("facts"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

FactsPane::~FactsPane() = default;

void FactsPane::showFacts(const std::vector<Fact> &facts)
{
    m_rows.clear();
    QStringList spoken;
    for (const Fact &fact : facts) {
        Row row {fact.name, fact.period, fact.value};
        if (!fact.unit.isEmpty())
            row.value += u' ' + fact.unit;
        spoken.append(row.name + QStringLiteral(": ") + row.value);
        m_rows.push_back(row);
    }
    m_hasPeriods = std::any_of(m_rows.begin(), m_rows.end(),
                               [](const Row &row) { return !row.period.isEmpty(); });
    setAccessibleName(tr("Facts"));
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize FactsPane::sizeHint() const
{
    return {240, int(m_rows.size() + 1) * theme().factRow()};
}

QSize FactsPane::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int FactsPane::rowAt(int y) const
{
    return y / theme().factRow() - 1;
}

bool FactsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0 && row < int(m_rows.size())) {
            const Row &found = m_rows[std::size_t(row)];
            QStringList lines {found.name, found.value};
            if (!found.period.isEmpty())
                lines.append(found.period);
            QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

void FactsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &look = theme();
    const int height = look.factRow();
    const QFont body = look.font(TypeRole::Caption);
    painter.setFont(body);
    int valueWidth = 0;
    for (const Row &row : m_rows)
        valueWidth = qMax(valueWidth, tabularWidth(body, row.value) + 4);
    valueWidth = qMin(valueWidth, width() * (m_hasPeriods ? 2 : 3) / 5);
    const int periodWidth = m_hasPeriods ? (width() - valueWidth) * 2 / 5 : 0;
    const int nameWidth = width() - valueWidth - periodWidth - 8;
    const Qt::LayoutDirection direction = layoutDirection();
    const auto place = [&](int left, int top, int columnWidth) {
        return mirrored(direction, rect(), QRect(left, top, columnWidth, height));
    };
    painter.setPen(look.muted);
    const auto flags = Qt::AlignLeft | Qt::AlignVCenter;
    const auto atEnd = Qt::AlignRight | Qt::AlignVCenter;
    drawLine(&painter, place(0, 0, nameWidth), flags, tr("Name"), direction);
    if (m_hasPeriods)
        drawLine(&painter, place(nameWidth + 8, 0, periodWidth - 8), flags, tr("Period"),
                 direction);
    drawLine(&painter, place(width() - valueWidth, 0, valueWidth), atEnd, tr("Fact"), direction);
    int top = height;
    for (const Row &row : m_rows) {
        painter.fillRect(QRect(0, top, width(), 1), look.line);
        painter.setPen(look.text);
        drawLine(&painter, place(0, top, nameWidth), flags, row.name, direction);
        painter.setPen(look.muted);
        if (m_hasPeriods) {
            drawLine(&painter, place(nameWidth + 8, top, periodWidth - 8), flags, row.period,
                     direction);
        }
        painter.setPen(look.text);
        drawLine(&painter, place(width() - valueWidth, top, valueWidth), atEnd, row.value,
                 Qt::LeftToRight == direction ? direction : Qt::RightToLeft);
        top += height;
    }
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
