// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/texttable.h"

#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

QString printable(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        const bool unsafe = character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
        result += unsafe ? QChar(QChar::ReplacementCharacter) : character;
    }
    return result;
}

QString fixedOrNone(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("-");
}

QString percentOrNone(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + QStringLiteral(" %")
                 : QStringLiteral("-");
}

QString moneyText(double amount, int decimals)
{
    const QString text = QString::number(amount, 'f', decimals);
    return amount != 0 && text.toDouble() == 0 ? QString::number(amount, 'g', 3) : text;
}

QString aligned(const TextRows &rows, qsizetype leftColumns)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, codePointCount(row[i]));
        }
    }
    QString result;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[static_cast<std::size_t>(i)] - codePointCount(row[i]),
                                  u' ');
            line += i == 0 ? QString() : QStringLiteral("  ");
            line += i < leftColumns ? row[i] + padding : padding + row[i];
        }
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace bluepencil
