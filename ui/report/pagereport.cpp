// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagereport.h"

#include "ui/report/reportcells.h"

#include <QGuiApplication>

#include <algorithm>

namespace bluepencil {

namespace {

using report::textCell;

ReportCards cardsOf(const PageContent &content)
{
    ReportCards cards;
    for (const CardWords &card : content.cards) {
        QStringList detail {card.detail};
        if (!card.against.isEmpty())
            detail.append(card.against);
        cards.cards.push_back({card.caption, card.figure, detail.join(QStringLiteral("; ")),
                               card.change, card.changeDetail, card.changeTone});
    }
    return cards;
}

// A whisker says its interval in words, which the column behind it often says as well.
bool isSaidAgain(const FigureSheet &sheet, std::size_t column)
{
    if (sheet.columns[column].kind != FigureColumn::Kind::Whisker
        || column + 1 == sheet.columns.size())
        return false;
    return std::ranges::all_of(sheet.rows, [column](const FigureRow &row) {
        return row.cells[column].text == row.cells[column + 1].text;
    });
}

ReportTable tableOf(const PagePart &part)
{
    ReportTable table;
    table.caption = part.title;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < part.sheet.columns.size(); ++i) {
        if (isSaidAgain(part.sheet, i))
            continue;
        const FigureColumn &column = part.sheet.columns[i];
        shown.push_back(i);
        table.columns.push_back({column.head, column.kind != FigureColumn::Kind::Words});
    }
    for (const FigureRow &row : part.sheet.rows) {
        ReportRow made;
        made.small = row.small;
        for (const std::size_t i : shown)
            made.cells.push_back(textCell(row.cells[i].text));
        table.rows.push_back(std::move(made));
    }
    if (!part.remark.isEmpty())
        table.notes = {part.remark};
    return table;
}

void addPagePlot(ReportSection &section, const PagePart &part)
{
    if (!part.nothing.isEmpty())
        return;
    ReportPlot plot;
    plot.title = part.title;
    plot.about = part.subtitle;
    if (part.kind == PagePart::Kind::Lines && !part.lines.lines.empty()) {
        plot.legend = part.legend;
        plot.plot = part.lines;
    } else if (part.kind == PagePart::Kind::Bars && !part.bars.bars.empty() && !part.bars.upright
               && !part.bars.bars.front().other) {
        plot.plot = part.bars;
    } else {
        return;
    }
    section.blocks.push_back(std::move(plot));
}

ReportSection sectionOf(const PagePart &part)
{
    ReportSection section;
    section.title = part.title;
    if (!part.nothing.isEmpty())
        section.blocks.push_back(ReportText {part.nothing, ReportText::Kind::Note});
    addPagePlot(section, part);
    if (!part.sheet.rows.empty())
        section.blocks.push_back(tableOf(part));
    return section;
}

} // namespace

Report composePage(const SavedPage &saved, const QString &language)
{
    Report made;
    made.title = saved.page;
    made.period = saved.filter;
    made.running
        = saved.filter.isEmpty() ? saved.page : Said::tr("%1: %2").arg(saved.page, saved.filter);
    made.maker = QStringLiteral("Bluepencil ") + QStringLiteral(BLUEPENCIL_VERSION);
    made.contents = Said::tr("On this page");
    made.page = Said::tr("Page %1 of %2");
    made.smallMark = Said::tr("n under 30");
    made.language = language;
    made.direction = QGuiApplication::layoutDirection();
    if (!saved.content.cards.empty())
        made.cover.push_back(cardsOf(saved.content));
    if (!saved.content.notes.isEmpty())
        made.cover.push_back(ReportText {saved.content.notes, ReportText::Kind::Note});
    for (const PagePart &part : saved.content.parts) {
        if (!part.nothing.isEmpty() || !part.sheet.rows.empty())
            made.sections.push_back(sectionOf(part));
    }
    return made;
}

} // namespace bluepencil
