// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figures.h"

#include "core/text/figures/figurescanner.h"

#include <QLocale>

#include <algorithm>

namespace bluepencil {

namespace {

bool groupsWithSpaces(const QString &language)
{
    if (language.isEmpty())
        return false;
    const QString separator = QLocale(language).groupSeparator();
    return separator == QStringLiteral("\u00a0") || separator == QStringLiteral("\u202f");
}

// What the unmistakable numbers of a text tell of its style; Unknown if they disagree.
NumberStyle evidenceOf(const FigureText &text)
{
    LiteralScanner scanner(text, {});
    bool point = false;
    bool comma = false;
    qsizetype index = 0;
    while (index < text.size()) {
        if (!text.isDigit(index)) {
            ++index;
            continue;
        }
        const FigureLiteral literal = scanner.scan(index);
        const bool plainWord = !text.isLetter(index - 1) && text.at(literal.end) != U'.';
        point = point || (plainWord && literal.evidence == NumberStyle::DecimalPoint);
        comma = comma || (plainWord && literal.evidence == NumberStyle::DecimalComma);
        index = literal.end;
    }
    if (point == comma)
        return NumberStyle::Unknown;
    return point ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

LiteralStyle styleOf(const FigureText &text, const FigureOptions &options)
{
    LiteralStyle style;
    style.spaces = groupsWithSpaces(options.language);
    if (options.style != NumberStyle::Unknown) {
        style.style = options.style;
        return style;
    }
    const NumberStyle language = numberStyleOf(options.language);
    const NumberStyle evidence = evidenceOf(text);
    if (evidence == NumberStyle::Unknown || language == evidence)
        style.style = language;
    else if (language == NumberStyle::Unknown)
        style.style = evidence;
    style.preferred = evidence == NumberStyle::Unknown ? language : evidence;
    return style;
}

// The scale that a heading's words name for its table: "in millions", "€m", "Mio. €", "$000".
int scaleOfHeading(const FigureText &text, qsizetype start, qsizetype end, bool afterIn,
                   bool bySign)
{
    const QString word = text.word(start, end);
    const FigureWord *meaning = figureWord(word, {});
    if (meaning && meaning->role == FigureWord::Role::Scale && (afterIn || bySign))
        return meaning->scale;
    if (bySign && word == QStringLiteral("m"))
        return 6;
    if (bySign && (word == QStringLiteral("k") || word == QStringLiteral("t")))
        return 3;
    return 0;
}

bool isSignBefore(const FigureText &text, qsizetype start)
{
    const qsizetype at = text.at(start - 1) == U' ' ? start - 2 : start - 1;
    return isCurrencySign(text.at(at));
}

} // namespace

NumberStyle numberStyleOf(const QString &language)
{
    if (language.isEmpty() || QLocale(language).language() == QLocale::C)
        return NumberStyle::Unknown;
    return QLocale(language).decimalPoint() == QStringLiteral(",") ? NumberStyle::DecimalComma
                                                                   : NumberStyle::DecimalPoint;
}

std::vector<Figure> extractFigures(QStringView text, const FigureOptions &options)
{
    const FigureText prepared(text);
    return FigureScanner(prepared, options.language, styleOf(prepared, options)).scan();
}

std::vector<DeclaredScale> declaredScales(QStringView text)
{
    const FigureText prepared(text);
    std::vector<DeclaredScale> scales;
    QString previous;
    qsizetype previousEnd = -1;
    for (qsizetype i = 0; i < prepared.size();) {
        if (prepared.at(i) == U'0' && prepared.digitsEnd(i, 4) == i + 3 && !prepared.isDigit(i - 1)
            && prepared.number(i, i + 3) == 0 && prepared.at(i - 1) != U','
            && prepared.at(i - 1) != U'.')
            scales.push_back({3, prepared.origin[std::size_t(i)]}); // $000, £'000, (000s)
        if (!prepared.isLetter(i)) {
            ++i;
            continue;
        }
        const qsizetype end = prepared.lettersEnd(i);
        const bool near = previousEnd >= 0 && i - previousEnd <= 3;
        const FigureWord *before = near ? figureWord(previous, {}) : nullptr;
        const bool currency = before && before->role == FigureWord::Role::Currency;
        const bool afterIn = near
            && (previous == QStringLiteral("in") || previous == QStringLiteral("en")
                || previous == QStringLiteral("of"));
        const bool opened = prepared.at(i - 1) == U'(';
        const bool afterDigit = i >= 2
            && (prepared.isDigit(i - 1) || (prepared.isSpace(i - 1) && prepared.isDigit(i - 2)));
        const bool lineStart = i == 0 || prepared.at(i - 1) == U'\n';
        // A line of prose may begin with "million"; a heading says "Millions of dollars".
        const bool plural = prepared.at(end - 1) == U's' && prepared.at(end + 1) == U'o';
        const bool heads = !afterDigit && (afterIn || opened || (lineStart && plural));
        if (const int scale = scaleOfHeading(
                prepared, i, end, heads, !afterDigit && (currency || isSignBefore(prepared, i))))
            scales.push_back({scale, prepared.origin[std::size_t(i)]});
        previous = prepared.word(i, end);
        previousEnd = end;
        i = end;
    }
    return scales;
}

QString figureKindName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Number:
        return QStringLiteral("number");
    case FigureKind::Money:
        return QStringLiteral("money");
    case FigureKind::Percent:
        return QStringLiteral("percent");
    case FigureKind::Points:
        return QStringLiteral("points");
    case FigureKind::PerMille:
        return QStringLiteral("per-mille");
    case FigureKind::BasisPoints:
        return QStringLiteral("basis-points");
    case FigureKind::Ordinal:
        return QStringLiteral("ordinal");
    case FigureKind::Date:
        return QStringLiteral("date");
    case FigureKind::Time:
        return QStringLiteral("time");
    case FigureKind::Period:
        return QStringLiteral("period");
    case FigureKind::Identifier:
        return QStringLiteral("identifier");
    case FigureKind::ListMarker:
        return QStringLiteral("list-marker");
    }
    return {};
}

} // namespace bluepencil
