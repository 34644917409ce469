// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figurescanner.h"

#include <algorithm>

// Quantities: what stands before and behind the digits.
namespace bluepencil {

namespace {

constexpr qsizetype LongestIdeographs = 4;
constexpr qsizetype LongestUnitWord = 24;

std::optional<FigureKind> kindOf(FigureWord::Role role)
{
    switch (role) {
    case FigureWord::Role::Currency:
        return FigureKind::Money;
    case FigureWord::Role::Percent:
        return FigureKind::Percent;
    case FigureWord::Role::Points:
        return FigureKind::Points;
    case FigureWord::Role::PerMille:
        return FigureKind::PerMille;
    case FigureWord::Role::BasisPoints:
        return FigureKind::BasisPoints;
    case FigureWord::Role::Unit:
    case FigureWord::Role::Scale:
        break;
    }
    return std::nullopt;
}

bool isMinus(char32_t c)
{
    return c == U'-' || c == U'−' || c == U'–';
}

} // namespace

void FigureScanner::quantity(const FigureLiteral &literal)
{
    qsizetype start = m_index;
    Figure::Sign sign = signBefore(&start);
    const QStringList currency = currencyBefore(&start);
    if (sign == Figure::Sign::None && !currency.isEmpty())
        sign = signBefore(&start);
    Marks marks = marksBehind(literal.end, !currency.isEmpty());
    const bool glued = marks.end == literal.end && m_text.isLetter(literal.end);
    const bool timesNext = glued && (m_text.at(literal.end) | 0x20) == U'x';
    if (glued && !timesNext && currency.isEmpty() && literal.plain
        && !m_text.isIdeograph(literal.end)) {
        (void)identifierFrom(m_index, literal.end);
        return;
    }
    const bool opened = m_text.at(m_index - 1) == U'(' || m_text.at(start - 1) == U'(';
    if (opened && m_text.at(marks.end) == U')') {
        const bool year = literal.plain && isYear(m_text, m_index, literal.end);
        const bool note
            = literal.plain && literal.end == m_index + 1 && currency.isEmpty() && !marks.role;
        if (sign == Figure::Sign::None && !year && !note)
            sign = Figure::Sign::Accounting;
        closeParenthesis(&marks, start, !currency.isEmpty());
    }
    Figure &figure = push(start, marks.end, readingsOf(literal, marks, currency));
    figure.sign = sign;
    compound(&figure, &marks);
    if (sign != Figure::Sign::Minus && sign != Figure::Sign::Accounting)
        return;
    const std::size_t count = figure.readings.size();
    for (std::size_t i = 0; i < count; ++i) {
        const FigureReading positive = figure.readings[i];
        figure.readings[i].value = positive.value.negated();
        if (sign == Figure::Sign::Accounting)
            figure.readings.push_back(positive);
    }
}

// "(5.2)%", "$(9,982) million": what stands behind the parenthesis belongs to the number too.
void FigureScanner::closeParenthesis(Marks *marks, qsizetype start, bool money)
{
    const bool outside = start < m_index - 1; // "$(": the span holds the opening one
    Marks behind = *marks;
    behind.end = marks->end + 1;
    const qsizetype closed = behind.end;
    while (readMark(&behind, money)) {}
    if (behind.end > closed || outside)
        *marks = behind;
}

// Symbols and codes before the digits: "US$", "EUR ", "€", "CHF ".
QStringList FigureScanner::currencyBefore(qsizetype *start) const
{
    qsizetype at = *start;
    if (m_text.at(at - 1) == U'(' && isCurrencySign(m_text.at(at - 2)))
        --at; // "$(12.6)"
    for (int i = 0; i < 2 && m_text.isSpace(at - 1); ++i)
        --at;
    if (at - 1 < m_previousEnd)
        return {}; // it belongs to the figure before
    const char32_t sign = m_text.at(at - 1);
    if (isCurrencySign(sign)) {
        const bool touching = at == *start;
        // "5 € 10": the sign belongs to what stands before it.
        if (!touching
            && (m_text.isDigit(at - 2) || (m_text.isSpace(at - 2) && m_text.isDigit(at - 3))))
            return {};
        const bool letters
            = m_wordEnd == at - 1 && m_wordEnd > m_wordStart && m_wordEnd - m_wordStart <= 3;
        const QString before = letters ? previousWord() : QString();
        QStringList codes = currenciesOf(sign, before);
        const bool used = letters && (codes.size() == 1 && sign == U'$');
        *start = used && m_wordStart >= m_previousEnd ? m_wordStart : at - 1;
        return codes;
    }
    if (m_wordEnd != at || m_wordEnd == m_wordStart || m_wordStart < m_previousEnd
        || m_wordEnd - m_wordStart > 4 || m_text.isDigit(m_wordStart - 1))
        return {};
    const QString code = m_text.slice(m_wordStart, m_wordEnd);
    const FigureWord *meaning = figureWord(code.toLower(), m_language);
    const bool spelledAsCode = code == code.toUpper() || code == QStringLiteral("Rs")
        || code == QStringLiteral("kr") || code == QStringLiteral("Fr");
    if (!meaning || meaning->role != FigureWord::Role::Currency || !spelledAsCode)
        return {};
    // "58 EUR 60": the code belongs to what stands before it.
    if (m_text.isSpace(m_wordStart - 1) && m_text.isDigit(m_wordStart - 2)
        && m_previousEnd >= m_wordEnd)
        return {};
    *start = m_wordStart;
    return meaning->units;
}

Figure::Sign FigureScanner::signBefore(qsizetype *start) const
{
    const char32_t sign = m_text.at(*start - 1);
    const qsizetype before = *start - 2;
    if (!isMinus(sign) && sign != U'+')
        return Figure::Sign::None;
    if (m_text.isLetter(before) || m_text.isDigit(before) || m_text.at(before) == U')'
        || m_text.at(before) == U'%' || m_text.isIdeograph(before))
        return Figure::Sign::None;
    if (m_previousEnd == before + 1 && !m_figures.empty())
        return Figure::Sign::None; // the dash of a range
    --*start;
    return sign == U'+' ? Figure::Sign::Plus : Figure::Sign::Minus;
}

FigureScanner::Marks FigureScanner::marksBehind(qsizetype index, bool money)
{
    Marks marks;
    marks.end = index;
    for (int i = 0; i < 4; ++i) {
        if (!readMark(&marks, money))
            break;
    }
    return marks;
}

bool FigureScanner::readMark(Marks *marks, bool money)
{
    qsizetype at = marks->end;
    for (int i = 0; i < 2 && m_text.isSpace(at); ++i)
        ++at;
    if (readSign(marks, at))
        return true;
    if (m_text.isIdeograph(at))
        return readIdeographs(marks, at);
    if (at == marks->end && m_text.at(at) == U'-' && m_text.isLetter(at + 1))
        ++at; // "30-day"
    if (!m_text.isLetter(at))
        return false;
    if (at == marks->end && readLetterSuffix(marks, money))
        return true;
    return readWord(marks, at, money);
}

bool FigureScanner::readSign(Marks *marks, qsizetype at)
{
    static const FigureWord percent {FigureWord::Role::Percent, 0, {}};
    static const FigureWord perMille {FigureWord::Role::PerMille, 0, {}};
    const char32_t c = m_text.at(at);
    if (c == U'%')
        return take(marks, &percent, at + 1);
    if (c == U'‰')
        return take(marks, &perMille, at + 1);
    if (c == U'°' || c == U'℃' || c == U'℉') {
        const qsizetype end = c == U'°' ? at + 2 : at + 1;
        return take(marks, figureWord(m_text.word(at, end), m_language), end);
    }
    if (!isCurrencySign(c))
        return false;
    const bool ofNext = m_text.isDigit(at + 1)
        || (m_text.isSpace(at + 1) && m_text.isDigit(at + 2) && at > marks->end && marks->role);
    if (ofNext)
        return false;
    const FigureWord currency {FigureWord::Role::Currency, 0, currenciesOf(c, {})};
    return take(marks, &currency, at + 1);
}

// A role is taken once, a scale once; the second of a kind belongs to something else.
bool FigureScanner::take(Marks *marks, const FigureWord *meaning, qsizetype end)
{
    if (!meaning)
        return false;
    if (meaning->role == FigureWord::Role::Scale) {
        if (marks->scale != 0 || (marks->role && *marks->role != FigureWord::Role::Currency))
            return false;
        marks->scale = meaning->scale;
    } else {
        if (marks->role)
            return false;
        marks->role = meaning->role;
        marks->units = meaning->units;
    }
    marks->end = end;
    return true;
}

// k, m, M, b, B right behind the digits.
bool FigureScanner::readLetterSuffix(Marks *marks, bool money)
{
    const char32_t c = m_text.at(marks->end);
    if (m_text.isLetter(marks->end + 1) || m_text.isDigit(marks->end + 1) || marks->scale != 0)
        return false;
    if (c == U'k' || c == U'K')
        marks->scale = 3;
    else if (c == U'M' || (c == U'm' && money))
        marks->scale = 6;
    else if (c == U'B' || (c == U'b' && money))
        marks->scale = 9;
    else if (c == U'm')
        marks->metreOrMillion = true;
    else
        return false;
    if (marks->metreOrMillion) {
        marks->role = FigureWord::Role::Unit;
        marks->units = QStringList {QStringLiteral("m")};
    }
    ++marks->end;
    return true;
}

bool FigureScanner::readWord(Marks *marks, qsizetype at, bool money)
{
    const qsizetype end = m_text.lettersEnd(at);
    if (end - at > LongestUnitWord || m_text.isDigit(end))
        return false;
    const QString first = m_text.word(at, end);
    const qsizetype next = m_text.isSpace(end) && m_text.isLetter(end + 1) ? end + 1 : end;
    const qsizetype nextEnd = next > end ? m_text.lettersEnd(next) : end;
    if (next > end && nextEnd - next <= LongestUnitWord) {
        const FigureWord *both = figureWord(first + u' ' + m_text.word(next, nextEnd), m_language);
        if (take(marks, both, nextEnd))
            return true;
    }
    const bool joining = first == QStringLiteral("de") || first == QStringLiteral("d")
        || first == QStringLiteral("di");
    if (joining && marks->scale != 0) { // "millones de euros", "millions d'euros"
        const qsizetype name = m_text.at(end) == U'\'' ? end + 1 : next;
        const qsizetype nameEnd = m_text.isLetter(name) ? m_text.lettersEnd(name) : name;
        return nameEnd - name <= LongestUnitWord
            && take(marks, figureWord(m_text.word(name, nameEnd), m_language), nameEnd);
    }
    if (money && first == QStringLiteral("mm") && marks->scale == 0) {
        marks->scale = 6;
        marks->end = end;
        return true;
    }
    if (money && first == QStringLiteral("m") && marks->scale == 0) {
        marks->scale = 6;
        marks->end = end;
        return true;
    }
    const FigureWord *meaning = figureWord(first, m_language);
    const bool taken = take(marks, meaning, end);
    const bool abbreviated = taken && m_text.at(end) == U'.'
        && (first == QStringLiteral("mio") || first == QStringLiteral("mrd")
            || first == QStringLiteral("tsd") || first == QStringLiteral("bio")
            || first == QStringLiteral("руб") || first == QStringLiteral("тыс")
            || first == QStringLiteral("fr"));
    if (abbreviated)
        ++marks->end;
    return taken;
}

// The longest known word that begins here: Han and kana put no spaces between words.
bool FigureScanner::readIdeographs(Marks *marks, qsizetype at)
{
    for (qsizetype length = LongestIdeographs; length > 0; --length) {
        bool all = true;
        for (qsizetype i = at; i < at + length; ++i)
            all = all && m_text.isIdeograph(i);
        if (all && take(marks, figureWord(m_text.word(at, at + length), m_language), at + length))
            return true;
    }
    return false;
}

std::vector<FigureReading> FigureScanner::readingsOf(const FigureLiteral &literal,
                                                     const Marks &marks,
                                                     const QStringList &currency) const
{
    FigureReading base;
    base.scale = marks.scale;
    base.units = marks.units;
    if (marks.role)
        base.kind = kindOf(*marks.role).value_or(FigureKind::Number);
    if (!currency.isEmpty()
        && (!marks.role || marks.metreOrMillion || base.kind == FigureKind::Number)) {
        base.kind = FigureKind::Money;
        base.units = currency;
    }
    std::vector<FigureReading> readings;
    for (const FigureLiteral::Reading &read : literal.readings) {
        FigureReading reading = base;
        reading.value = read.value.scaled(marks.scale);
        reading.lastDigit = marks.scale - read.fraction;
        readings.push_back(reading);
    }
    if (marks.metreOrMillion) {
        FigureReading million = readings.front();
        million.kind = FigureKind::Number;
        million.units.clear();
        million.scale = 6;
        million.value = million.value.scaled(6);
        million.lastDigit += 6;
        readings.push_back(million);
    }
    const bool year = literal.plain && !marks.role && currency.isEmpty() && marks.scale == 0
        && isYear(m_text, m_index, literal.end);
    if (year) {
        FigureReading date;
        date.kind = FigureKind::Date;
        date.date.year = m_text.number(m_index, literal.end);
        readings.insert(readings.begin(), date);
    }
    return readings;
}

void FigureScanner::compound(Figure *figure, Marks *marks)
{
    while (marks->scale >= 4 && !marks->role) {
        qsizetype at = marks->end;
        if (m_text.at(at) == U' ')
            ++at;
        if (!m_text.isDigit(at) || !m_text.isIdeograph(marks->end - 1))
            return;
        const FigureLiteral next = m_literals.scan(at);
        const Marks nextMarks = marksBehind(next.end, false);
        const FigureLiteral::Reading &read = next.readings.front();
        if (next.shape != FigureLiteral::Shape::Number || nextMarks.scale >= marks->scale
            || (nextMarks.scale == 0 && !nextMarks.role))
            return;
        FigureReading &whole = figure->readings.front();
        const auto sum = whole.value.plus(read.value.scaled(nextMarks.scale));
        if (!sum)
            return;
        whole.value = *sum;
        whole.lastDigit = nextMarks.scale - read.fraction;
        if (nextMarks.role && whole.units.isEmpty()) {
            whole.kind = kindOf(*nextMarks.role).value_or(FigureKind::Number);
            whole.units = nextMarks.units;
        }
        figure->readings.resize(1);
        figure->end = m_text.origin[std::size_t(nextMarks.end - 1)] + 1;
        m_previousEnd = m_index = nextMarks.end;
        *marks = nextMarks;
    }
}

} // namespace bluepencil
