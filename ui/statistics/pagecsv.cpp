// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pagecsv.h"

#include "ui/statistics/figurecsv.h"

#include <QLocale>
#include <QStringList>

namespace bluepencil {

namespace {

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

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
                card.figure + QStringLiteral("; ") + card.detail,
                filter});
    }
    for (const PagePart &part : content.parts) {
        for (std::size_t row = 0; row < part.sheet.rows.size(); ++row) {
            const std::vector<FigureCell> &cells = part.sheet.rows[row].cells;
            for (std::size_t i = 1; i < cells.size(); ++i) {
                append(csv,
                       {page, part.title, QString::number(row + 1), cells.front().text,
                        part.sheet.columns[i].head, number(cells[i].value), number(cells[i].low),
                        number(cells[i].high), cells[i].text, filter});
            }
        }
    }
    return csv;
}

} // namespace bluepencil
