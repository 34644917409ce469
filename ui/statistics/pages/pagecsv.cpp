// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/pagecsv.h"

#include "core/model/json.h"
#include "ui/statistics/figurecsv.h"

#include <QLocale>
#include <QStringList>

namespace bluepencil {

namespace {

// Isolates are for the screen.
QString plain(QString text)
{
    text.remove(QChar(u'\u2066'));
    text.remove(QChar(u'\u2069'));
    return text;
}

void append(QByteArray &csv, const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(plain(cell)));
    csv += quoted.join(u',').toUtf8() + "\r\n";
}

QString cardSaid(const CardWords &card)
{
    QStringList said {card.figure, card.detail};
    if (!card.against.isEmpty())
        said.append(card.against);
    return said.join(QStringLiteral("; "));
}

OrderedJson textOf(const QString &text)
{
    return toStdString(plain(text));
}

OrderedJson numberOf(const std::optional<double> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson rowJson(const FigureRow &row, const FigureSheet &sheet)
{
    OrderedJson figures = OrderedJson::array();
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        const FigureCell &cell = row.cells[i];
        figures.push_back({{"figure", textOf(sheet.columns[i].head)},
                           {"value", numberOf(cell.value)},
                           {"low", numberOf(cell.low)},
                           {"high", numberOf(cell.high)},
                           {"said", textOf(cell.text)}});
    }
    return {{"name", textOf(row.cells.front().text)}, {"figures", std::move(figures)}};
}

} // namespace

QByteArray pageCsv(const PageContent &content, const QString &page, const QString &filter)
{
    QByteArray csv("\xEF\xBB\xBF");
    append(csv,
           {QStringLiteral("page"), QStringLiteral("part"), QStringLiteral("row"),
            QStringLiteral("name"), QStringLiteral("figure"), QStringLiteral("value"),
            QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("said"),
            QStringLiteral("filter")});
    for (const CardWords &card : content.cards) {
        append(csv,
               {page,
                QStringLiteral("cards"),
                {},
                {},
                card.caption,
                {},
                {},
                {},
                cardSaid(card),
                filter});
    }
    for (const PagePart &part : content.parts) {
        for (std::size_t row = 0; row < part.sheet.rows.size(); ++row) {
            const std::vector<FigureCell> &cells = part.sheet.rows[row].cells;
            for (std::size_t i = 1; i < cells.size(); ++i) {
                append(csv,
                       {page, part.title, QString::number(row + 1), cells.front().text,
                        part.sheet.columns[i].head, csvNumber(cells[i].value),
                        csvNumber(cells[i].low), csvNumber(cells[i].high), cells[i].text, filter});
            }
        }
    }
    return csv;
}

QByteArray pageJson(const PageContent &content, const QString &page, const QString &filter)
{
    OrderedJson cards = OrderedJson::array();
    for (const CardWords &card : content.cards) {
        OrderedJson said {{"caption", textOf(card.caption)},
                          {"figure", textOf(card.figure)},
                          {"detail", textOf(card.detail)}};
        if (!card.against.isEmpty())
            said["against"] = textOf(card.against);
        cards.push_back(std::move(said));
    }
    OrderedJson parts = OrderedJson::array();
    for (const PagePart &part : content.parts) {
        OrderedJson rows = OrderedJson::array();
        for (const FigureRow &row : part.sheet.rows)
            rows.push_back(rowJson(row, part.sheet));
        parts.push_back({{"title", textOf(part.title)},
                         {"remark", textOf(part.remark)},
                         {"rows", std::move(rows)}});
    }
    const OrderedJson json {{"page", textOf(page)},
                            {"filter", textOf(filter)},
                            {"cards", std::move(cards)},
                            {"parts", std::move(parts)},
                            {"notes", textOf(content.notes)}};
    return toLine(json);
}

} // namespace bluepencil
