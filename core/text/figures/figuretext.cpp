// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figuretext.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace bluepencil {

namespace {

constexpr qsizetype LongestWord = 32;

bool isNumberSpace(char32_t c)
{
    return c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x2007;
}

char32_t plain(char32_t c)
{
    if (c < 0x80)
        return c;
    if (isNumberSpace(c))
        return 0xA0;
    if (c >= 0xFF01 && c <= 0xFF5E && c != 0xFF5E) // full-width ASCII; the tilde stays a range mark
        return c - 0xFF01 + U'!';
    const auto code = static_cast<UChar32>(c);
    if (u_charType(code) == U_DECIMAL_DIGIT_NUMBER)
        return U'0' + char32_t(u_charDigitValue(code));
    switch (c) {
    case 0x3000:
        return U' ';
    case 0x066A: // Arabic percent sign
        return U'%';
    case 0x2019:
        return U'\'';
    case 0xFFE5:
        return 0xA5; // yen
    case 0xFFE1:
        return 0xA3; // pound
    case 0xFE63:
        return 0x2212; // minus
    default:
        return c;
    }
}

bool isHidden(char32_t c)
{
    return c >= 0xAD && c != 0x3164
        && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

} // namespace

FigureText::FigureText(QStringView text)
{
    chars.reserve(std::size_t(text.size()));
    origin.reserve(std::size_t(text.size()) + 1);
    qsizetype index = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++index) {
        char32_t c = text[i].unicode();
        const bool pair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(c))
            continue;
        chars.push_back(plain(c));
        origin.push_back(index);
    }
    origin.push_back(index);
}

bool FigureText::isIdeograph(qsizetype index) const
{
    const char32_t c = at(index);
    return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool FigureText::isLetter(qsizetype index) const
{
    const char32_t c = at(index);
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c == 0xAA || c == 0xBA) // ordinal indicators
        return false;
    return !isIdeograph(index)
        && (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

qsizetype FigureText::digitsEnd(qsizetype index, qsizetype limit) const
{
    const qsizetype last = std::min(size(), index + limit);
    while (index < last && isDigit(index))
        ++index;
    return index;
}

qsizetype FigureText::lettersEnd(qsizetype index) const
{
    while (index < size() && isLetter(index))
        ++index;
    return index;
}

QString FigureText::slice(qsizetype start, qsizetype end) const
{
    return QString::fromUcs4(chars.data() + start, end - start);
}

QString FigureText::word(qsizetype start, qsizetype end) const
{
    if (end - start > LongestWord || end <= start)
        return {};
    const QString text = slice(start, end).toLower();
    QString result;
    for (const QChar c : text) {
        const bool vowelSign = (c >= QChar(0x064B) && c <= QChar(0x0652)) || c == QChar(0x0640);
        if (!vowelSign)
            result.append(c);
    }
    return result;
}

int FigureText::number(qsizetype start, qsizetype end) const
{
    int value = 0;
    for (qsizetype i = start; i < end && i < start + 9; ++i)
        value = value * 10 + int(at(i) - U'0');
    return value;
}

} // namespace bluepencil
