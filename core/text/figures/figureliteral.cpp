// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figureliteral.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr char32_t ArabicDecimal = U'\u066b';
constexpr char32_t ArabicGroup = U'\u066c';
constexpr char32_t NumberSpace = U'\u00a0';

bool isMark(char32_t c)
{
    return c == U'.' || c == U',' || c == U'\'' || c == ArabicDecimal || c == ArabicGroup;
}

bool isSpaceMark(char32_t c)
{
    return c == U' ' || c == NumberSpace;
}

// Thousands as in 1,234,567, or as in 12,34,567.
template <typename Groups> bool isGrouped(const Groups &groups, std::size_t count)
{
    if (groups.front().size() > 3 || groups[count - 1].size() != 3)
        return false;
    const auto middleAre = [&](qsizetype size) {
        return std::all_of(groups.begin() + 1, groups.begin() + qsizetype(count) - 1,
                           [size](const auto &group) { return group.size() == size; });
    };
    return middleAre(3) || (groups.front().size() < 3 && middleAre(2));
}

} // namespace

FigureLiteral LiteralScanner::scan(qsizetype start)
{
    return interpret(readRun(start));
}

LiteralScanner::Run LiteralScanner::readRun(qsizetype start) const
{
    Run run;
    qsizetype index = start;
    if (!m_text.isDigit(index)) { // ".5"
        run.groups.push_back({index, index});
    } else {
        index = m_text.digitsEnd(start, m_text.size());
        run.groups.push_back({start, index});
    }
    while (continuesAt(run, index)) {
        run.separators.push_back(m_text.at(index));
        const qsizetype end = m_text.digitsEnd(index + 1, m_text.size());
        run.groups.push_back({index + 1, end});
        index = end;
    }
    return run;
}

bool LiteralScanner::continuesAt(const Run &run, qsizetype index) const
{
    const char32_t mark = m_text.at(index);
    if (!m_text.isDigit(index + 1) || (mark == U',' && index < m_listEnd)
        || (mark != U'.' && index < m_marksEnd))
        return false;
    if (isSpaceMark(mark))
        return continuesAfterSpace(run, index);
    if (mark == U'\'')
        return m_text.digitsEnd(index + 1, 4) == index + 4 && run.groups.front().size() <= 3;
    return isMark(mark);
}

bool LiteralScanner::continuesAfterSpace(const Run &run, qsizetype index) const
{
    const Group &first = run.groups.front();
    const bool firstFits = first.size() >= 1 && first.size() <= 3 && m_text.at(first.start) != U'0';
    const bool onlySpaces = std::all_of(run.separators.begin(), run.separators.end(), isSpaceMark);
    if (!firstFits || !onlySpaces || m_text.digitsEnd(index + 1, 4) != index + 4)
        return false;
    return m_text.at(index) == NumberSpace || m_style.spaces || showsDecimalComma(index);
}

// "1 234 567,89": the comma makes plain what the spaces are.
bool LiteralScanner::showsDecimalComma(qsizetype index) const
{
    for (int groups = 0; groups < 5; ++groups) {
        if (m_text.digitsEnd(index + 1, 4) != index + 4)
            return false;
        index += 4;
        if (m_text.at(index) == U',') {
            const qsizetype end = m_text.digitsEnd(index + 1, 3);
            return end == index + 2 || end == index + 3;
        }
        if (!isSpaceMark(m_text.at(index)))
            return false;
    }
    return false;
}

FigureLiteral LiteralScanner::interpret(const Run &run)
{
    if (run.separators.empty())
        return single(run);
    const std::size_t count = run.groups.size();
    const char32_t first = run.separators.front();
    const char32_t last = run.separators.back();
    const bool same
        = std::all_of(run.separators.begin(), run.separators.end(), [first](char32_t c) {
              return c == first || (isSpaceMark(c) && isSpaceMark(first));
          });
    if (same && count == 2 && (first == U'.' || first == U','))
        return oneSeparator(run);

    FigureLiteral literal;
    literal.plain = false;
    literal.end = run.groups.back().end;
    const bool decimalAllowed = last == U'.' || last == U',' || last == ArabicDecimal;
    if (same && first != ArabicDecimal && isGrouped(run.groups, count)) {
        literal.readings.push_back(reading(run, count));
        if (first == U',' || first == U'.')
            literal.evidence
                = first == U',' ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
        return literal;
    }
    const bool groupsSame
        = std::all_of(run.separators.begin(), run.separators.end() - 1, [first](char32_t c) {
              return c == first || (isSpaceMark(c) && isSpaceMark(first));
          });
    const bool lastDiffers = last != first || count == 2;
    if (decimalAllowed && groupsSame && lastDiffers
        && (count == 2 || (first != ArabicDecimal && isGrouped(run.groups, count - 1)))) {
        literal.readings.push_back(reading(run, count - 1));
        if (last != ArabicDecimal)
            literal.evidence = last == U'.' ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
        return literal;
    }
    return piece(run);
}

FigureLiteral LiteralScanner::single(const Run &run) const
{
    FigureLiteral literal;
    literal.end = run.groups.front().end;
    literal.readings.push_back(reading(run, 1));
    return literal;
}

FigureLiteral LiteralScanner::oneSeparator(const Run &run) const
{
    FigureLiteral literal;
    literal.plain = false;
    literal.end = run.groups.back().end;
    const bool point = run.separators.front() == U'.';
    const NumberStyle asDecimal = point ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
    const NumberStyle asGroup = point ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
    const bool zeroFirst
        = run.groups.front().size() == 0 || m_text.at(run.groups.front().start) == U'0';
    if (zeroFirst || !isGrouped(run.groups, 2)) {
        literal.readings.push_back(reading(run, 1));
        literal.evidence = asDecimal;
        return literal;
    }
    // "1.234" and "1,234": what they are worth is a matter of the text's style.
    const NumberStyle known = m_style.style;
    if (known != NumberStyle::Unknown) {
        literal.readings.push_back(reading(run, known == asGroup ? 2 : 1));
        return literal;
    }
    const NumberStyle likely
        = m_style.preferred == NumberStyle::Unknown ? NumberStyle::DecimalPoint : m_style.preferred;
    literal.readings.push_back(reading(run, likely == asGroup ? 2 : 1));
    literal.readings.push_back(reading(run, likely == asGroup ? 1 : 2));
    return literal;
}

// No number as a whole: a version if only points separate, else what stands before the first comma.
FigureLiteral LiteralScanner::piece(const Run &run)
{
    const auto comma = std::find(run.separators.begin(), run.separators.end(), U',');
    const auto other = std::find_if(run.separators.begin(), run.separators.end(),
                                    [](char32_t c) { return c != U'.' && c != U','; });
    Run part;
    if (comma == run.separators.end() && other == run.separators.end()) {
        FigureLiteral literal;
        literal.shape = FigureLiteral::Shape::Version;
        literal.plain = false;
        literal.end = run.groups.back().end;
        literal.readings.push_back({});
        return literal;
    }
    const auto cut = comma != run.separators.end() ? comma - run.separators.begin()
                                                   : other - run.separators.begin();
    (comma != run.separators.end() ? m_listEnd : m_marksEnd) = run.groups.back().end;
    part.groups.assign(run.groups.begin(), run.groups.begin() + cut + 1);
    part.separators.assign(run.separators.begin(), run.separators.begin() + cut);
    if (part.separators.size() <= 1)
        return interpret(part);
    Run firstOnly;
    firstOnly.groups = {part.groups.front()};
    const bool pointsOnly = std::all_of(part.separators.begin(), part.separators.end(),
                                        [](char32_t c) { return c == U'.'; });
    return pointsOnly ? interpret(part) : single(firstOnly);
}

// The first `whole` groups before the decimal separator, the rest after it.
FigureLiteral::Reading LiteralScanner::reading(const Run &run, std::size_t whole) const
{
    QByteArray digits;
    for (const Group &group : run.groups) {
        for (qsizetype i = group.start; i < group.end; ++i)
            digits.append(char(m_text.at(i)));
    }
    const int fraction = whole < run.groups.size() ? int(run.groups.back().size()) : 0;
    return {Decimal::fromDigits(digits, -fraction), fraction};
}

} // namespace bluepencil
