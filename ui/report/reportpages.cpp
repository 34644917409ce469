// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace bluepencil::report {

namespace {

constexpr double spread = 1.2; // of the lines of a text
constexpr double wide = 1e6;
constexpr std::size_t shortTable = 6; // rows

double widestLine(const QString &text, TypeRole role, const QPaintDevice &device)
{
    QTextLayout layout(text, pageFont(role), &device);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(wide);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

QFont pageFont(TypeRole role)
{
    QFont font = theme().font(role);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

PlacedText::PlacedText(const QString &text, TypeRole role, Ink ink, double width,
                       Qt::LayoutDirection direction, const QPaintDevice &device, bool atEnd)
    : m_layout(std::make_shared<QTextLayout>(text, pageFont(role), &device))
    , m_ink(ink)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The layout takes left and right as they are, whichever way the text runs.
    const bool right = atEnd != (direction == Qt::RightToLeft);
    option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    m_layout->setTextOption(option);
    // By the wanted font: one that stands in for a few signs must not move the line.
    const QFontMetricsF metrics(m_layout->font(), &device);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height + metrics.ascent() - line.ascent()});
        m_height += metrics.height() * spread;
    }
    m_layout->endLayout();
}

void PlacedText::draw(QPainter &painter, QPointF at) const
{
    if (!m_layout)
        return;
    painter.setPen(theme().ink(m_ink));
    m_layout->draw(&painter, at);
}

double PlacedText::widthOf(const QString &text, TypeRole role, const QPaintDevice &device)
{
    return widestLine(text, role, device);
}

double PlacedText::longestWord(const QString &text, TypeRole role, const QPaintDevice &device)
{
    double longest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        longest = std::max(longest, widestLine(word, role, device));
    return longest;
}

double keptTogether(const std::vector<double> &heights, std::size_t row, double below, double page)
{
    const std::size_t count = heights.size();
    if (row == 0 && count <= shortTable) {
        const double whole = std::accumulate(heights.begin(), heights.end(), below);
        if (whole <= page)
            return whole;
    }
    std::size_t end = row + 1;
    if (row == 0)
        end = std::min<std::size_t>(2, count);
    if (end + 1 == count) // the last but one
        end = count;
    double needed = end == count ? below : 0;
    for (std::size_t i = row; i < end; ++i)
        needed += heights[i];
    return needed;
}

void Pages::lead(double height, Drawing draw)
{
    m_leadHeight = height;
    m_lead = std::move(draw);
}

void Pages::placeLead()
{
    if (!m_lead)
        return;
    m_leadPage = count();
    m_pages.back().push_back({m_top, std::exchange(m_lead, {})});
    m_top += std::exchange(m_leadHeight, 0);
}

void Pages::place(double height, Drawing draw)
{
    placeLead();
    m_pages.back().push_back({m_top, std::move(draw)});
    m_top += height;
}

void Pages::space(double height)
{
    if (m_top > m_room.top())
        m_top += height;
}

void Pages::ensure(double height)
{
    if (!fits(m_leadHeight + height))
        begin();
    placeLead();
}

void Pages::begin()
{
    if (m_pages.back().empty())
        return;
    m_pages.emplace_back();
    m_top = m_room.top();
}

void Pages::draw(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages[std::size_t(page)])
        placed.draw(painter, placed.top);
}

} // namespace bluepencil::report
