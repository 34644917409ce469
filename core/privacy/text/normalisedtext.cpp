// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/text/normalisedtext.h"

#include "core/privacy/hits.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/text/escapes.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr int DeepestDecomposition = 4;

// Default ignorable characters (DerivedCoreProperties.txt) and controls that are no white space.
bool isHidden(char32_t c)
{
    if (c < 0x20)
        return c != U'\t' && c != U'\n' && c != U'\r';
    if (c < 0xA0)
        return c >= 0x7F && c != 0x85;
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160
        || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isDash(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2E3A || c == 0x2E3B || c == 0xFE58
        || c == 0x2043;
}

bool decomposes(char32_t c)
{
    return QChar::decompositionTag(c) != QChar::NoDecomposition;
}

// Punctuation and pictures as the ASCII mark that parts words alike; 0: neither.
char plainMark(char32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2BC || c == 0xB4)
        return '\'';
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote
        || c == 0x201E || c == 0x201A)
        return '"';
    if (decomposes(c))
        return 0;
    if (category == QChar::Punctuation_Open)
        return '(';
    if (category == QChar::Punctuation_Close)
        return ')';
    if (category == QChar::Punctuation_Other)
        return ',';
    return category == QChar::Symbol_Other ? ' ' : '\0';
}

void appendUtf8(std::string &bytes, char32_t c)
{
    const auto tail = [&bytes, c](int shift) {
        bytes.push_back(char(0x80 | ((c >> shift) & 0x3F)));
    };
    if (c < 0x80) {
        bytes.push_back(char(c));
    } else if (c < 0x800) {
        bytes.push_back(char(0xC0 | (c >> 6)));
        tail(0);
    } else if (c < 0x10000) {
        bytes.push_back(char(0xE0 | (c >> 12)));
        tail(6);
        tail(0);
    } else {
        bytes.push_back(char(0xF0 | (c >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isCombining(char32_t c)
{
    return c >= 0x300 && QChar::category(c) == QChar::Mark_NonSpacing
        && QChar::combiningClass(c) != 0;
}

// The one code point that both are together (Unicode's canonical composition), or 0.
char32_t composed(char32_t base, char32_t mark)
{
    const std::array<char32_t, 2> both {base, mark};
    const QList<uint> whole = QString::fromUcs4(both.data(), qsizetype(both.size()))
                                  .normalized(QString::NormalizationForm_C)
                                  .toUcs4();
    return whole.size() == 1 ? char32_t(whole.front()) : U'\0';
}

std::size_t beginOfLast(const std::string &bytes)
{
    std::size_t at = bytes.size();
    while (at > 0 && (static_cast<unsigned char>(bytes[--at]) & 0xC0) == 0x80) {}
    return at;
}

} // namespace

NormalisedText::NormalisedText(QStringView text)
{
    m_bytes.reserve(std::size_t(text.size()));
    qsizetype i = 0;
    // Most texts are plain to the end, and need no map.
    for (; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x7F || (unit < 0x20 && isHidden(unit)) || escapeIn(text, i))
            break;
        m_bytes.push_back(char(unit));
    }
    m_count = i;
    if (i == text.size())
        return;
    m_origins.reserve(std::size_t(text.size()) + 16);
    for (qsizetype k = 0; k < i; ++k)
        m_origins.push_back(std::uint32_t(k));
    while (i < text.size()) {
        char32_t c = text[i].unicode();
        if (const auto escape = escapeIn(text, i)) {
            append(escape->character, std::uint32_t(m_count));
            m_escapes.push_back({std::uint32_t(m_count), std::uint32_t(m_count + escape->size)});
            m_count += escape->size;
            i += escape->size;
            continue;
        }
        ++i;
        if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(char16_t(c), text[i].unicode());
                ++i;
            } else {
                c = QChar::ReplacementCharacter;
            }
        }
        append(c, std::uint32_t(m_count));
        ++m_count;
    }
}

std::optional<Escape> NormalisedText::escapeIn(QStringView text, qsizetype at) const
{
    const QChar c = text[at];
    if (c != u'&' && c != u'%')
        return std::nullopt;
    return escapeAt(text, at, !m_bytes.empty() && ascii::isDigit(m_bytes.back()));
}

void NormalisedText::append(char32_t c, std::uint32_t origin)
{
    if (isHidden(c))
        return;
    if (c < 0x80) {
        m_bytes.push_back(char(c));
        m_origins.push_back(origin);
        return;
    }
    if (!isCombining(c) || !compose(c, origin))
        appendDecomposed(c, origin, 0);
}

// With the letter before it, which begins where it stood and ends with the mark.
bool NormalisedText::compose(char32_t mark, std::uint32_t origin)
{
    const std::size_t at = beginOfLast(m_bytes);
    const QList<uint> last
        = QString::fromUtf8(m_bytes.data() + at, qsizetype(m_bytes.size() - at)).toUcs4();
    const char32_t whole = last.size() == 1 ? composed(last.front(), mark) : U'\0';
    if (whole == 0)
        return false;
    m_bytes.resize(at);
    appendUtf8(m_bytes, whole);
    m_origins.resize(at + 1);
    m_origins.resize(m_bytes.size(), origin);
    return true;
}

void NormalisedText::appendDecomposed(char32_t c, std::uint32_t origin, int depth)
{
    const auto put = [this, origin](char32_t plain) {
        appendUtf8(m_bytes, plain);
        m_origins.resize(m_bytes.size(), origin);
    };
    if (c == 0x85 || c == 0x2028 || c == 0x2029)
        return put(U'\n');
    if (QChar::category(c) == QChar::Separator_Space)
        return put(U' ');
    if (isDash(c))
        return put(U'-');
    if (c == 0x3002 || c == 0xFF61) // full stops that domain names may have
        return put(U'.');
    if (const int digit = QChar::digitValue(c); digit >= 0 && c >= 0x80)
        return put(U'0' + char32_t(digit));
    if (const char plain = plainMark(c); plain != 0)
        return put(char32_t(plain));
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    if (tag == QChar::NoDecomposition || tag == QChar::Canonical || depth == DeepestDecomposition)
        return put(c);
    const QList<uint> parts = QChar::decomposition(c).toUcs4();
    for (const uint part : parts) {
        if (part < 0x80)
            put(part);
        else if (!isHidden(part))
            appendDecomposed(part, origin, depth + 1);
    }
}

void NormalisedText::hidePlaceholders()
{
    fillPlaceholders(m_bytes, '=');
}

qsizetype NormalisedText::start(std::size_t at) const
{
    if (m_origins.empty())
        return qsizetype(at);
    return at < m_origins.size() ? qsizetype(m_origins[at]) : m_count;
}

qsizetype NormalisedText::end(std::size_t behind) const
{
    if (m_origins.empty())
        return qsizetype(behind);
    if (behind == 0)
        return 0;
    const std::uint32_t last = m_origins[behind - 1];
    const auto escape = std::ranges::lower_bound(m_escapes, last, {}, &Written::start);
    const bool isEscape = escape != m_escapes.end() && escape->start == last;
    return isEscape ? qsizetype(escape->end) : qsizetype(last) + 1;
}

std::size_t NormalisedText::byteAt(qsizetype point) const
{
    if (m_origins.empty())
        return std::min(std::size_t(point), m_bytes.size());
    return std::size_t(std::ranges::lower_bound(m_origins, std::uint32_t(point))
                       - m_origins.begin());
}

} // namespace bluepencil
