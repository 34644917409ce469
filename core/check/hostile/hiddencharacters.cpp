// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostile/hiddencharacters.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace bluepencil {

namespace {

enum class Hidden {
    No,
    Bidi,
    Tag,
    Control,
    ZeroWidth,
    SoftHyphen,
    ByteOrderMark,
    Filler,
    Variation
};

using Text = std::vector<char32_t>;

constexpr char32_t NonJoiner = 0x200C;
constexpr char32_t Joiner = 0x200D;
constexpr char32_t BlackFlag = 0x1F3F4;
constexpr char32_t CancelTag = 0xE007F;

const char *codeOf(Hidden hidden)
{
    switch (hidden) {
    case Hidden::Bidi:
        return "hidden-bidi";
    case Hidden::Tag:
        return "hidden-tag";
    case Hidden::Control:
        return "hidden-control";
    case Hidden::ZeroWidth:
        return "hidden-zero-width";
    case Hidden::SoftHyphen:
        return "hidden-soft-hyphen";
    case Hidden::ByteOrderMark:
        return "hidden-byte-order-mark";
    case Hidden::Filler:
        return "hidden-filler";
    case Hidden::Variation:
        return "hidden-variation-selector";
    case Hidden::No:
        break;
    }
    return "hidden-none";
}

Text codePoints(const QString &text)
{
    const QList<uint> list = text.toUcs4();
    return {list.begin(), list.end()};
}

UChar32 code(char32_t c)
{
    return static_cast<UChar32>(c);
}

char32_t at(const Text &text, std::size_t index)
{
    return index < text.size() ? text[index] : 0;
}

bool isOf(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(code(c), property);
}

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= 0xE007F;
}

bool isVariation(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180D) || c == 0x180F;
}

bool isRightToLeft(char32_t c)
{
    const UCharDirection direction = u_charDirection(code(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool isDirectionMark(char32_t c)
{
    return c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isDirectionControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isZeroWidth(char32_t c)
{
    return c == 0x200B || (c >= 0x2060 && c <= 0x2065) || (c >= 0x206A && c <= 0x206F)
        || c == 0x180E || c == 0x034F;
}

bool isFiller(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFFF9 && c <= 0xFFFB);
}

// Letters and marks of a script in which a joiner changes what is seen.
bool isShaped(char32_t c)
{
    static constexpr std::array Scripts {
        USCRIPT_ARABIC,     USCRIPT_SYRIAC,  USCRIPT_NKO,      USCRIPT_MONGOLIAN, USCRIPT_MANDAIC,
        USCRIPT_DEVANAGARI, USCRIPT_BENGALI, USCRIPT_GURMUKHI, USCRIPT_GUJARATI,  USCRIPT_ORIYA,
        USCRIPT_TAMIL,      USCRIPT_TELUGU,  USCRIPT_KANNADA,  USCRIPT_MALAYALAM, USCRIPT_SINHALA,
        USCRIPT_KHMER,      USCRIPT_MYANMAR, USCRIPT_TIBETAN,  USCRIPT_BALINESE,  USCRIPT_JAVANESE};
    if ((U_GET_GC_MASK(code(c)) & (U_GC_L_MASK | U_GC_M_MASK)) == 0)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code(c), &status);
    if (U_FAILURE(status))
        return false;
    // Vowel signs and the like are shared by several of these scripts.
    return std::find(Scripts.begin(), Scripts.end(), script) != Scripts.end()
        || std::any_of(Scripts.begin(), Scripts.end(),
                       [c](UScriptCode each) { return uscript_hasScript(code(c), each); });
}

bool isEmojiPart(char32_t c)
{
    return isOf(c, UCHAR_EXTENDED_PICTOGRAPHIC) || isOf(c, UCHAR_EMOJI_MODIFIER) || c == 0xFE0F
        || (c >= 0x1F1E6 && c <= 0x1F1FF);
}

bool joinerHasUse(const Text &text, std::size_t i)
{
    const char32_t before = i > 0 ? text[i - 1] : 0;
    const char32_t after = at(text, i + 1);
    const bool joiners = after == Joiner || after == NonJoiner;
    if (text[i] == Joiner && isEmojiPart(before) && isOf(after, UCHAR_EXTENDED_PICTOGRAPHIC))
        return true;
    // Behind the last letter too: half forms stand at the end of a word.
    return before != 0 && isShaped(before) && !joiners;
}

bool variationHasUse(const Text &text, std::size_t i)
{
    const char32_t base = i > 0 ? text[i - 1] : 0;
    const char32_t selector = text[i];
    if (selector >= 0xE0100)
        return isOf(base, UCHAR_IDEOGRAPHIC);
    if (selector < 0xFE00)
        return u_charType(code(base)) == U_OTHER_LETTER && base >= 0x1820 && base <= 0x18AA;
    const bool symbol
        = (U_GET_GC_MASK(code(base)) & (U_GC_S_MASK | U_GC_PO_MASK | U_GC_PD_MASK)) != 0;
    if (selector >= 0xFE0E)
        return isOf(base, UCHAR_EMOJI) || isOf(base, UCHAR_EXTENDED_PICTOGRAPHIC) || symbol;
    return isOf(base, UCHAR_IDEOGRAPHIC) || symbol || isShaped(base)
        || (base >= 0xFF01 && base <= 0xFF5E) || (base >= 0x3001 && base <= 0x3002) || base == U'0';
}

// The flags of England, Scotland and Wales are written with tags; [i, end) are all tags of a run.
bool isFlag(const Text &text, std::size_t i, std::size_t end)
{
    return i > 0 && text[i - 1] == BlackFlag && text[end - 1] == CancelTag && end - i >= 4
        && end - i <= 7;
}

QString decoded(const Text &text, std::size_t from, std::size_t to)
{
    QString result;
    for (std::size_t i = from; i < to; ++i) {
        if (text[i] >= 0xE0020 && text[i] <= 0xE007E)
            result.append(QChar(char16_t(text[i] - 0xE0000)));
    }
    return result;
}

QString named(const Text &text, std::size_t from, std::size_t to)
{
    constexpr std::size_t MostNamed = 16;
    QStringList names;
    for (std::size_t i = from; i < to && i < from + MostNamed; ++i)
        names.append(QStringLiteral("U+%1").arg(uint(text[i]), 4, 16, QLatin1Char('0')).toUpper());
    return names.join(u' ');
}

class HiddenScan {
public:
    explicit HiddenScan(const QString &draft)
        : m_text(codePoints(draft))
    {
    }

    std::vector<CheckFinding> take()
    {
        for (std::size_t i = 0; i < m_text.size();) {
            const Hidden hidden = kindAt(i);
            if (hidden == Hidden::No) {
                ++i;
                continue;
            }
            std::size_t end = i + 1;
            while (end < m_text.size() && kindAt(end) == hidden)
                ++end;
            if (hidden != Hidden::Tag || !isFlag(m_text, i, end))
                add(hidden, i, end);
            i = end;
        }
        if (m_findings.empty()) {
            CheckFinding none;
            none.check = QStringLiteral("hidden-characters");
            none.code = QStringLiteral("hidden-none");
            m_findings.push_back(std::move(none));
        }
        return std::move(m_findings);
    }

private:
    Hidden kindAt(std::size_t i)
    {
        const char32_t c = m_text[i];
        if (c >= 0x20 && c < 0x7F)
            return Hidden::No;
        if (isControl(c))
            return Hidden::Control;
        if (c == 0xAD)
            return Hidden::SoftHyphen;
        if (c == 0xFEFF)
            return Hidden::ByteOrderMark;
        if (isTag(c))
            return Hidden::Tag;
        if (isFiller(c))
            return Hidden::Filler;
        if (isDirectionControl(c))
            return Hidden::Bidi;
        if (isDirectionMark(c))
            return isInRightToLeftParagraph(i) ? Hidden::No : Hidden::Bidi;
        if (c == Joiner || c == NonJoiner)
            return joinerHasUse(m_text, i) ? Hidden::No : Hidden::ZeroWidth;
        if (isVariation(c))
            return variationHasUse(m_text, i) ? Hidden::No : Hidden::Variation;
        return isZeroWidth(c) ? Hidden::ZeroWidth : Hidden::No;
    }

    // Asked in rising order; each paragraph is read once.
    bool isInRightToLeftParagraph(std::size_t i)
    {
        if (i >= m_paragraphEnd) {
            std::size_t start = i;
            while (start > m_paragraphEnd && m_text[start - 1] != U'\n')
                --start;
            m_rightToLeft = false;
            for (m_paragraphEnd = start;
                 m_paragraphEnd < m_text.size() && m_text[m_paragraphEnd] != U'\n';
                 ++m_paragraphEnd)
                m_rightToLeft = m_rightToLeft
                    || (isRightToLeft(m_text[m_paragraphEnd])
                        && !isDirectionMark(m_text[m_paragraphEnd]));
        }
        return m_rightToLeft;
    }

    void add(Hidden hidden, std::size_t from, std::size_t to)
    {
        CheckFinding finding;
        finding.check = QStringLiteral("hidden-characters");
        finding.code = QString::fromLatin1(codeOf(hidden));
        finding.severity = hidden == Hidden::Bidi || hidden == Hidden::Tag ? CheckSeverity::Error
                                                                           : CheckSeverity::Warning;
        finding.start = qsizetype(from);
        finding.end = qsizetype(to);
        finding.values.insert(QStringLiteral("characters"), named(m_text, from, to));
        finding.values.insert(QStringLiteral("text"),
                              QString::fromUcs4(m_text.data() + from, qsizetype(to - from)));
        finding.values.insert(QStringLiteral("count"), QString::number(to - from));
        if (hidden == Hidden::Tag)
            finding.values.insert(QStringLiteral("decoded"), decoded(m_text, from, to));
        m_findings.push_back(std::move(finding));
    }

    Text m_text;
    std::size_t m_paragraphEnd = 0;
    bool m_rightToLeft = false;
    std::vector<CheckFinding> m_findings;
};

} // namespace

QString HiddenCharacterCheck::name() const
{
    return QStringLiteral("hidden-characters");
}

std::vector<CheckFinding> HiddenCharacterCheck::run(const Item &item, const QString &draft) const
{
    Q_UNUSED(item)
    return HiddenScan(draft).take();
}

std::vector<CheckFinding> tagsIn(const QString &text)
{
    constexpr QChar plane(char16_t(0xDB40)); // what every tag begins with in UTF-16
    if (!text.contains(plane))
        return {};
    std::vector<CheckFinding> found = HiddenScan(text).take();
    std::erase_if(found, [](const CheckFinding &each) {
        return each.code != QLatin1String(codeOf(Hidden::Tag));
    });
    return found;
}

} // namespace bluepencil
