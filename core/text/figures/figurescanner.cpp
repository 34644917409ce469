// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figurescanner.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype LongestPhone = 24;
constexpr qsizetype LongestNamePrefix = 32;

bool isWordJoint(char32_t c)
{
    return c == U'-' || c == U'_' || c == U'/' || c == U'.';
}

// "HB-40817" is a name, "mid-2026" and "Covid-19" are words before a number.
bool isNamePrefix(const QString &word)
{
    return word.size() <= 6 && word == word.toUpper() && word != word.toLower();
}

bool isCurrencyCode(const QString &word, const QString &language)
{
    const FigureWord *meaning = figureWord(word, language);
    return meaning && meaning->role == FigureWord::Role::Currency;
}

} // namespace

FigureScanner::FigureScanner(const FigureText &text, const QString &language,
                             const LiteralStyle &style)
    : m_text(text)
    , m_language(language)
    , m_style(style)
    , m_literals(text, style)
{
}

std::vector<Figure> FigureScanner::scan()
{
    while (m_index < m_text.size()) {
        const char32_t c = m_text.at(m_index);
        if (m_text.isLetter(m_index)) {
            word();
        } else if (m_text.isDigit(m_index)) {
            digits();
        } else if (c == U'.' || c == U'+' || c == U'\u066b') {
            special();
        } else {
            if (c == U'\n') {
                m_wordStart = m_wordEnd = 0;
                m_lineStart = true;
            } else if (!m_text.isSpace(m_index)) {
                m_lineStart = false;
            }
            ++m_index;
        }
    }
    return std::move(m_figures);
}

FigureContext FigureScanner::context() const
{
    const NumberStyle style
        = m_style.style == NumberStyle::Unknown ? m_style.preferred : m_style.style;
    return {m_wordStart, m_wordEnd, m_language, style == NumberStyle::DecimalComma};
}

Figure &FigureScanner::push(qsizetype start, qsizetype end, std::vector<FigureReading> readings)
{
    Figure figure;
    figure.start = m_text.origin[std::size_t(start)];
    figure.end = m_text.origin[std::size_t(end - 1)] + 1;
    figure.readings = std::move(readings);
    m_figures.push_back(std::move(figure));
    m_thisStart = start;
    joinRange();
    m_previousEnd = end;
    m_index = end;
    m_lineStart = false;
    return m_figures.back();
}

bool FigureScanner::hit(const std::optional<FigureHit> &found)
{
    if (!found)
        return false;
    push(found->start, found->end, found->readings);
    m_wordStart = m_wordEnd = 0;
    return true;
}

// A run of letters; the digits glued to it decide what it is.
void FigureScanner::word()
{
    const qsizetype start = m_index;
    const qsizetype end = m_text.lettersEnd(start);
    m_lineStart = false;
    if (m_text.at(end) == U':' && m_text.at(end + 1) == U'/' && m_text.at(end + 2) == U'/') {
        m_index = end; // an address says nothing by its digits
        while (m_index < m_text.size() && !m_text.isSpace(m_index) && m_text.at(m_index) != U'\n')
            ++m_index;
        return;
    }
    m_index = end;
    m_wordStart = start;
    m_wordEnd = end;
    if (m_text.isDigit(end)) {
        const bool timeOfDate = start == m_previousEnd && end == start + 1
            && m_text.at(start) == U'T' && m_text.at(end + 2) == U':'; // 2026-11-20T09:14
        if (timeOfDate || hit(periodAt(m_text, start))
            || isCurrencyCode(m_text.word(start, end), m_language)
            || (end == start + 1 && (m_text.at(start) | 0x20) == U'x'))
            return;
        (void)identifierFrom(start, end);
        return;
    }
    const bool joined
        = (m_text.at(end) == U'-' || m_text.at(end) == U'_') && m_text.isDigit(end + 1);
    if (joined && end - start <= LongestNamePrefix && isNamePrefix(m_text.slice(start, end))
        && !isCurrencyCode(m_text.word(start, end), m_language))
        (void)identifierFrom(start, end + 1);
}

// Everything glued together from `start` on is one name.
bool FigureScanner::identifierFrom(qsizetype start, qsizetype afterDigits)
{
    qsizetype end = afterDigits;
    const auto isInner = [this](qsizetype i) {
        return m_text.isDigit(i) || m_text.isLetter(i);
    };
    while (end < m_text.size()
           && (isInner(end) || (isWordJoint(m_text.at(end)) && isInner(end + 1))))
        ++end;
    FigureReading reading;
    reading.kind = FigureKind::Identifier;
    for (qsizetype i = start; i < end; ++i) {
        if (isInner(i))
            reading.name += m_text.slice(i, i + 1).toUpper();
    }
    push(start, end, {reading});
    return true;
}

void FigureScanner::special()
{
    const char32_t before = m_text.at(m_index - 1);
    const bool free
        = !m_text.isLetter(m_index - 1) && !m_text.isDigit(m_index - 1) && before != U'.';
    if (m_text.at(m_index) == U'+' && m_text.isDigit(m_index + 1) && telephone())
        return;
    if (m_text.at(m_index) != U'+' && free && m_text.isDigit(m_index + 1)) {
        quantity(m_literals.scan(m_index));
        return;
    }
    m_lineStart = false;
    ++m_index;
}

void FigureScanner::digits()
{
    if (hit(dateAt(m_text, m_index, context())) || hit(timeAt(m_text, m_index))
        || hit(periodAt(m_text, m_index)) || listMarker() || telephone())
        return;
    const FigureLiteral literal = m_literals.scan(m_index);
    if (literal.shape == FigureLiteral::Shape::Version) {
        (void)identifierFrom(m_index, literal.end);
        return;
    }
    if (ordinal(literal) || numberedThing(literal))
        return;
    quantity(literal);
}

// "020 7946 0142", "+49 30 1234567", "978-3-16-148410-0", "4111 1111 1111 1111"
bool FigureScanner::telephone()
{
    const bool plus = m_text.at(m_index) == U'+';
    qsizetype at = m_index + (plus ? 1 : 0);
    qsizetype end = at;
    int count = 0;
    int groups = 0;
    int longest = 0;
    while (end - m_index < LongestPhone) {
        const qsizetype next = m_text.digitsEnd(at, LongestPhone);
        if (next == at)
            break;
        count += int(next - at);
        longest = std::max(longest, int(next - at));
        ++groups;
        end = at = next;
        if (m_text.at(at) == U' ' || m_text.at(at) == U'-' || m_text.at(at) == U'/')
            ++at;
        else
            break;
    }
    const bool zero = m_text.at(m_index) == U'0';
    const bool card = groups == 4 && count == 16 && longest == 4;
    const bool hyphens = groups >= 4 && m_text.at(m_text.digitsEnd(m_index, LongestPhone)) == U'-';
    const bool follows = m_text.isDigit(end) || m_text.isLetter(end)
        || ((m_text.at(end) == U',' || m_text.at(end) == U'.') && m_text.isDigit(end + 1));
    if (follows
        || !((plus && count >= 8) || (zero && groups >= 2 && count >= 7) || card || hyphens))
        return false;
    FigureReading reading;
    reading.kind = FigureKind::Identifier;
    for (qsizetype i = m_index; i < end; ++i) {
        if (m_text.isDigit(i))
            reading.name += QChar(char16_t(m_text.at(i)));
    }
    push(m_index, end, {reading});
    return true;
}

bool FigureScanner::listMarker()
{
    const qsizetype end = m_text.digitsEnd(m_index, 4);
    if (!m_lineStart || end > m_index + 3 || (m_text.at(end) != U'.' && m_text.at(end) != U')')
        || !m_text.isSpace(end + 1))
        return false;
    FigureReading reading;
    reading.kind = FigureKind::ListMarker;
    reading.value = Decimal::fromDigits(QByteArray::number(m_text.number(m_index, end)), 0);
    push(m_index, end + 1, {reading});
    return true;
}

// 3rd, 2e, 1er, 3º; 第3
bool FigureScanner::ordinal(const FigureLiteral &literal)
{
    if (!literal.plain || literal.end > m_index + 9)
        return false;
    qsizetype end = literal.end;
    const char32_t sign = m_text.at(end);
    const bool counted = m_text.at(m_index - 1) == U'第';
    if (sign == 0xBA || sign == 0xAA) {
        ++end;
    } else if (m_text.isLetter(end)) {
        const qsizetype last = std::min(m_text.lettersEnd(end), end + 5);
        const QString suffix = m_text.word(end, last);
        if (suffix == QStringLiteral("de") || !isOrdinalSuffix(suffix) || m_text.isDigit(last))
            return false;
        end = last;
    } else if (!counted) {
        return false;
    }
    FigureReading reading;
    reading.kind = FigureKind::Ordinal;
    reading.value = literal.readings.front().value;
    push(m_index, end, {reading});
    return true;
}

// "order 48213", "page 2", "#7", "注文番号48342"
bool FigureScanner::numberedThing(const FigureLiteral &literal)
{
    const qsizetype before = m_index - 1;
    if (!literal.plain || m_text.isLetter(literal.end))
        return false;
    const char32_t sign = m_text.at(before);
    bool numbered = sign == U'#' || sign == U'№' || sign == U'号' || sign == U'號';
    const qsizetype gap = m_index - m_wordEnd;
    if (!numbered && m_wordEnd > m_wordStart && gap >= 1 && gap <= 3) {
        bool blank = true;
        for (qsizetype i = m_wordEnd; i < m_index; ++i)
            blank = blank
                && (m_text.isSpace(i) || m_text.at(i) == U':' || m_text.at(i) == U'.'
                    || m_text.at(i) == U'#');
        const Reference reference = blank ? referenceOf(previousWord()) : Reference::None;
        numbered = reference == Reference::Part
            || (reference == Reference::Case && literal.end - m_index >= 4);
    }
    const char32_t after = m_text.at(literal.end);
    if (!numbered || after == U'%' || isCurrencySign(after))
        return false;
    FigureReading reading;
    reading.kind = FigureKind::Identifier;
    reading.name = literal.end - m_index <= 64 ? m_text.slice(m_index, literal.end) : QString();
    if (reading.name.isEmpty())
        return false;
    push(m_index, literal.end, {reading});
    return true;
}

void FigureScanner::joinRange()
{
    if (m_figures.size() < 2 || m_thisStart - m_previousEnd > 8 || m_thisStart <= m_previousEnd)
        return;
    Figure &from = m_figures[m_figures.size() - 2];
    Figure &to = m_figures.back();
    if (!joinsRange(m_text.slice(m_previousEnd, m_thisStart)))
        return;
    const FigureReading own = from.best();
    const FigureReading &other = to.best();
    const bool bare = own.kind == FigureKind::Number && own.units.isEmpty() && own.scale == 0;
    const bool unscaled = own.scale == 0 && other.scale > 0;
    FigureReading inherited = own;
    if (other.kind == FigureKind::Date && bare && own.value.digitCount() <= 2) {
        inherited.kind = FigureKind::Date;
        inherited.date = other.date;
        inherited.date.day = int(own.value.toDouble());
        if (other.date.day == 0 || !isDate(inherited.date))
            return;
    } else if (bare || (own.kind == other.kind && own.units == other.units)) {
        const bool quantity
            = other.kind <= FigureKind::BasisPoints || other.kind == FigureKind::Ordinal;
        if (!quantity && other.kind != own.kind)
            return;
        inherited.kind = other.kind;
        inherited.units = other.units;
        if (unscaled) {
            inherited.scale = other.scale;
            inherited.value = own.value.scaled(other.scale);
            inherited.lastDigit = own.lastDigit + other.scale;
        }
    } else if (own.kind == FigureKind::Money && other.kind == FigureKind::Number
               && other.units.isEmpty()) {
        if (unscaled) {
            inherited.scale = other.scale;
            inherited.value = own.value.scaled(other.scale);
            inherited.lastDigit = own.lastDigit + other.scale;
        }
        to.readings.front().kind = FigureKind::Money; // "€3 to 5 million"
        to.readings.front().units = own.units;
    } else {
        return;
    }
    from.range = Figure::Range::From;
    to.range = Figure::Range::To;
    if (unscaled) // "3 to 5 million": 3 may stand for itself
        from.readings.insert(from.readings.begin(), inherited);
    else
        from.readings.front() = inherited;
}

} // namespace bluepencil
