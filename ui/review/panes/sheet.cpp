// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/sheet.h"

#include <QFontMetrics>
#include <QLocale>

namespace bluepencil {

namespace {

constexpr int mostCharacters = 76;
constexpr int startMargin = 48;
constexpr int endMargin = 20;

bool writesRightToLeft(const QString &language)
{
    // QLocale falls back to English for what it doesn't know.
    const QLocale locale(QString(language).replace(u'-', u'_'));
    return locale.textDirection() == Qt::RightToLeft;
}

} // namespace

SheetEdges sheetEdges(int width, const QFont &reading, int reserved)
{
    const QFontMetrics metrics(reading);
    const int measure = metrics.averageCharWidth() * mostCharacters;
    SheetEdges edges;
    edges.start = width < 560 ? startMargin - 12 : startMargin;
    edges.end = endMargin + reserved;
    const int spare = width - edges.start - edges.end - measure;
    if (spare <= 0)
        return edges;
    // A little room stays at the end; only much of it moves the text away from the start.
    const int shift = qMax(0, spare - 160) / 2;
    edges.start += shift;
    edges.end += spare - shift;
    return edges;
}

Qt::LayoutDirection directionOf(const QString &language, const QString &text)
{
    if (!language.isEmpty())
        return writesRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight;
    return text.left(2000).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

bool isArabicScript(const QString &language)
{
    if (language.isEmpty())
        return false;
    const QLocale locale(QString(language).replace(u'-', u'_'));
    return locale.script() == QLocale::ArabicScript;
}

} // namespace bluepencil
