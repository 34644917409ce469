// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/savedpage.h"

#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"

namespace bluepencil {

namespace {

PagePart partNamed(const QWidget &card, const QString &title, const FigureTable &table)
{
    PagePart part;
    part.title = title.isEmpty() ? card.accessibleName() : title;
    part.sheet = table.sheet();
    return part;
}

} // namespace

void SavedPage::add(const TableCard &card, const QString &title)
{
    content.parts.push_back(partNamed(card, title, *card.table()));
}

void SavedPage::add(const FigureTable &table)
{
    content.parts.push_back(partNamed(table, {}, table));
}

void SavedPage::add(const PlotCard &card, const QString &title)
{
    PagePart part = partNamed(card, title, *card.table());
    if (const auto *lines = std::get_if<LinePlot>(&card.drawn())) {
        part.kind = PagePart::Kind::Lines;
        part.lines = *lines;
    } else if (const auto *bars = std::get_if<BarPlot>(&card.drawn())) {
        part.kind = PagePart::Kind::Bars;
        part.bars = *bars;
    }
    content.parts.push_back(std::move(part));
}

} // namespace bluepencil
