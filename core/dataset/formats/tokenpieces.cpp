// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/tokencount.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string>

namespace bluepencil {

namespace {

bool isNewLine(char32_t c)
{
    return c == U'\r' || c == U'\n';
}

// White_Space of Unicode, which is \s of the patterns.
bool isPatternSpace(char32_t c)
{
    return (c >= 9 && c <= 13) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f
        || c == 0x3000;
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c);
}

// \p{N}: decimal digits, letter numbers and others.
bool isNumber(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Number_DecimalDigit || category == QChar::Number_Letter
        || category == QChar::Number_Other;
}

bool isCaseless(QChar::Category category)
{
    return category == QChar::Letter_Modifier || category == QChar::Letter_Other
        || category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

// [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]
bool isUpper(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Letter_Uppercase || category == QChar::Letter_Titlecase
        || isCaseless(category);
}

// [\p{Ll}\p{Lm}\p{Lo}\p{M}]
bool isLower(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Letter_Lowercase || isCaseless(category);
}

bool isOther(char32_t c)
{
    return !isPatternSpace(c) && !isLetter(c) && !isNumber(c);
}

// One match of a pattern after another, from the front; positions are code points.
class Splitter {
public:
    Splitter(const std::u32string &text, TokenEncoding encoding)
        : m_text(text)
        , m_encoding(encoding)
    {
    }

    // The end of the match that begins at `at`: always further on.
    [[nodiscard]] std::size_t next(std::size_t at) const
    {
        if (m_encoding == TokenEncoding::Cl100k) {
            if (const std::size_t end = contraction(at); end > at)
                return end;
        }
        if (const std::size_t end = word(at); end > at)
            return end;
        if (isNumber(m_text[at]))
            return run(at, isNumber, at + 3); // \p{N}{1,3}
        if (const std::size_t end = marks(at); end > at)
            return end;
        return spaces(at);
    }

private:
    [[nodiscard]] bool ends(std::size_t at) const { return at >= m_text.size(); }

    // Up to `most`, so that who wants few of many does not look at all of them each time.
    template <typename Is>
    [[nodiscard]] std::size_t run(std::size_t at, Is is,
                                  std::size_t most = std::u32string::npos) const
    {
        while (!ends(at) && at < most && is(m_text[at]))
            ++at;
        return at;
    }

    // (?i:'s|'t|'re|'ve|'m|'ll|'d), with what folds to these letters: U+017F is a long s.
    [[nodiscard]] std::size_t contraction(std::size_t at) const
    {
        if (ends(at) || m_text[at] != U'\'')
            return at;
        static const std::array<std::u32string_view, 7> tails {U"s", U"t",  U"re", U"ve",
                                                               U"m", U"ll", U"d"};
        for (const std::u32string_view tail : tails) {
            if (at + 1 + tail.size() > m_text.size())
                continue;
            const bool same = std::equal(
                tail.begin(), tail.end(), m_text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                [](char32_t wanted, char32_t c) { return QChar::toCaseFolded(c) == wanted; });
            if (same)
                return at + 1 + tail.size();
        }
        return at;
    }

    // What may stand before a word: [^\r\n\p{L}\p{N}]
    [[nodiscard]] bool leads(std::size_t at) const
    {
        const char32_t c = m_text[at];
        return !isNewLine(c) && !isLetter(c) && !isNumber(c);
    }

    [[nodiscard]] std::size_t word(std::size_t at) const
    {
        if (leads(at)) {
            if (const std::size_t end = body(at + 1); end > at + 1)
                return end;
        }
        return body(at);
    }

    [[nodiscard]] std::size_t body(std::size_t at) const
    {
        if (m_encoding == TokenEncoding::Cl100k)
            return run(at, isLetter);
        if (const std::size_t end = lowerWord(at); end > at)
            return contraction(end);
        const std::size_t end = run(at, isUpper); // upper+ lower*, where lower+ cannot follow
        return end > at ? contraction(run(end, isLower)) : at;
    }

    // upper* lower+: takes as many of the first as leave one for the second.
    [[nodiscard]] std::size_t lowerWord(std::size_t at) const
    {
        const std::size_t upperEnd = run(at, isUpper);
        for (std::size_t from = upperEnd + 1; from-- > at;) {
            if (!ends(from) && isLower(m_text[from]))
                return run(from, isLower);
        }
        return at;
    }

    //  ?[^\s\p{L}\p{N}]+[\r\n]* and with a slash among the latter
    [[nodiscard]] std::size_t marks(std::size_t at) const
    {
        const std::size_t from = m_text[at] == U' ' ? at + 1 : at;
        const std::size_t end = run(from, isOther);
        if (end == from)
            return at;
        const bool slash = m_encoding == TokenEncoding::O200k;
        return run(end, [slash](char32_t c) { return isNewLine(c) || (slash && c == U'/'); });
    }

    // \s*[\r\n]+ | \s+(?!\S) | \s+
    [[nodiscard]] std::size_t spaces(std::size_t at) const
    {
        const std::size_t end = run(at, isPatternSpace);
        for (std::size_t i = end; i-- > at;) {
            if (isNewLine(m_text[i]))
                return i + 1;
        }
        if (ends(end) || end == at + 1)
            return std::max(end, at + 1);
        return end - 1;
    }

    const std::u32string &m_text;
    TokenEncoding m_encoding;
};

} // namespace

std::vector<QByteArray> tokenPieces(QStringView text, TokenEncoding encoding)
{
    const std::u32string points = text.toString().toStdU32String();
    const Splitter splitter(points, encoding);
    std::vector<QByteArray> pieces;
    for (std::size_t at = 0; at < points.size();) {
        const std::size_t end = splitter.next(at);
        pieces.push_back(QString::fromUcs4(points.data() + at, qsizetype(end - at)).toUtf8());
        at = end;
    }
    return pieces;
}

} // namespace bluepencil
