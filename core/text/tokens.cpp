// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include "core/text/graphemes.h"
#include "core/text/sequence/interner.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace bluepencil {

namespace {

// What a grapheme cluster is to the diff. Letters, digits and white space gather into runs; every
// other class is a token by itself.
enum class Class : std::uint8_t {
    Letter,
    Digit,
    Space,
    LineBreak,
    Ideograph,
    Punctuation,
    Symbol,
    Emoji
};

constexpr char32_t KeycapMark = 0x20E3;
constexpr char32_t EmojiStyle = 0xFE0F; // variation selector 16
constexpr char32_t Joiner = 0x200D;

UChar32 icu(char32_t character)
{
    return static_cast<UChar32>(character);
}

char32_t characterAt(QStringView text, qsizetype index)
{
    const char16_t unit = text[index].unicode();
    if (QChar::isHighSurrogate(unit) && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[index + 1].unicode());
    return unit;
}

qsizetype lengthOf(char32_t character)
{
    return character > 0xFFFF ? 2 : 1;
}

// Han, kana, Thai, Lao, Khmer, Myanmar: written without spaces between words. Marks that several
// of them share (the prolonged sound mark, for one) count by their script extensions.
bool isUnspacedScript(char32_t character)
{
    if (character < 0x0E00)
        return false;
    constexpr UScriptCode Scripts[]
        = {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI,
           USCRIPT_LAO, USCRIPT_KHMER,    USCRIPT_MYANMAR};
    for (const UScriptCode script : Scripts) {
        if (uscript_hasScript(icu(character), script))
            return true;
    }
    return false;
}

bool isWhiteSpace(char32_t character)
{
    if (character > u' ' && character < 0x7F)
        return false;
    return u_isUWhiteSpace(icu(character));
}

bool isLineBreak(char32_t character)
{
    return character == u'\n' || character == u'\r' || character == 0x0085 || character == 0x2028
        || character == 0x2029;
}

bool contains(QStringView cluster, bool (*predicate)(char32_t))
{
    for (qsizetype i = 0; i < cluster.size();) {
        const char32_t character = characterAt(cluster, i);
        if (predicate(character))
            return true;
        i += lengthOf(character);
    }
    return false;
}

bool makesEmoji(char32_t character)
{
    return character == EmojiStyle || character == Joiner
        || u_hasBinaryProperty(icu(character), UCHAR_EMOJI_MODIFIER);
}

bool isKeycapMark(char32_t character)
{
    return character == KeycapMark;
}

bool isEmoji(QStringView cluster, char32_t base)
{
    if (!u_hasBinaryProperty(icu(base), UCHAR_EMOJI)
        && !u_hasBinaryProperty(icu(base), UCHAR_EXTENDED_PICTOGRAPHIC))
        return false;
    if (u_hasBinaryProperty(icu(base), UCHAR_EMOJI_PRESENTATION)
        || u_hasBinaryProperty(icu(base), UCHAR_REGIONAL_INDICATOR))
        return true;
    if (base < 0x80) // digits, number sign and asterisk are emoji as keycaps only
        return contains(cluster, isKeycapMark);
    return contains(cluster.sliced(lengthOf(base)), makesEmoji);
}

Class classOfBase(char32_t base)
{
    const std::uint32_t category = U_GET_GC_MASK(icu(base));
    if (category & U_GC_N_MASK)
        return category & U_GC_NL_MASK && isUnspacedScript(base) ? Class::Ideograph : Class::Digit;
    if (category & (U_GC_L_MASK | U_GC_M_MASK))
        return isUnspacedScript(base) ? Class::Ideograph : Class::Letter;
    if (category & U_GC_P_MASK)
        return Class::Punctuation;
    return Class::Symbol;
}

Class classOf(QStringView cluster)
{
    const char32_t base = characterAt(cluster, 0);
    if (cluster.size() == 1 && base < 0x80 && u_isalpha(icu(base)))
        return Class::Letter;
    if (isLineBreak(base))
        return Class::LineBreak;
    // A mark on a space is something to see, not white space.
    if (isWhiteSpace(base))
        return cluster.size() == 1 ? Class::Space : Class::Symbol;
    if (isEmoji(cluster, base))
        return Class::Emoji;
    return classOfBase(base);
}

Token::Kind kindOf(Class type)
{
    switch (type) {
    case Class::Letter:
    case Class::Ideograph:
        return Token::Kind::Word;
    case Class::Digit:
        return Token::Kind::Number;
    case Class::Space:
    case Class::LineBreak:
        return Token::Kind::Space;
    case Class::Punctuation:
        return Token::Kind::Punctuation;
    case Class::Symbol:
        return Token::Kind::Symbol;
    case Class::Emoji:
        return Token::Kind::Emoji;
    }
    Q_UNREACHABLE();
}

bool gathers(Class type)
{
    return type == Class::Letter || type == Class::Digit || type == Class::Space;
}

// Between two digits these belong to the number: 1,234.56 · 1'000 · 1’000 · the Arabic decimal and
// thousands separators.
bool isNumberSeparator(QStringView cluster)
{
    return cluster.size() == 1 && QStringView(u".,'\u2019\u066B\u066C").contains(cluster.front());
}

// A cluster, or a run of clusters that gather into one token.
struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    Class type = Class::Symbol;
};

// What plain characters (see Graphemes) are by themselves, in the scripts that nearly all texts are
// in: to ask ICU about each of them would be most of the work.
class PlainClasses {
public:
    PlainClasses()
    {
        m_classes.fill(None);
        for (char16_t unit = 0; unit < End; ++unit) {
            if (Graphemes::isPlain(unit))
                m_classes[unit] = static_cast<std::uint8_t>(classOf(QStringView(&unit, 1)));
        }
    }

    static constexpr std::uint8_t None = 0xFF; // not plain, or of another script

    // A Class, or None.
    std::uint8_t of(char16_t unit) const { return m_classes[std::min(unit, End)]; }

private:
    static constexpr char16_t End = 0x0483; // behind Latin and the letters of Cyrillic
    std::array<std::uint8_t, End + 1> m_classes {};
};

const PlainClasses &plainClasses()
{
    static const PlainClasses classes;
    return classes;
}

// Gathers the clusters of a text into tokens, with the one look ahead that numbers need.
class DiffTokenizer {
public:
    explicit DiffTokenizer(QStringView text)
        : m_text(text)
        , m_graphemes(text)
        , m_plain(plainClasses())
    {
    }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        tokens.reserve(static_cast<std::size_t>(m_text.size() / 2 + 1));
        Class last = Class::Symbol; // of the last token
        for (qsizetype start = 0; start < m_text.size();) {
            const Piece piece = read(start);
            if (joins(piece, last) && !tokens.empty()) {
                tokens.back().length += piece.end - start;
            } else {
                tokens.push_back({kindOf(piece.type), start, piece.end - start});
                last = piece.type;
            }
            start = piece.end;
        }
        return tokens;
    }

private:
    Piece read(qsizetype start)
    {
        const std::uint8_t plain = m_plain.of(unit(start));
        if (plain != PlainClasses::None) {
            const auto type = static_cast<Class>(plain);
            if (const qsizetype end = plainEnd(start, type); end > start)
                return {start, end, type};
        }
        const qsizetype end = m_graphemes.end(start);
        return {start, end, classOf(m_text.sliced(start, end - start))};
    }

    // The end of a run of plain characters of one class; `start` if what follows may join the
    // first.
    qsizetype plainEnd(qsizetype start, Class type) const
    {
        qsizetype end = start + 1;
        while (gathers(type) && end < m_text.size()
               && m_plain.of(unit(end)) == static_cast<std::uint8_t>(type))
            ++end;
        return end == m_text.size() || Graphemes::isPlain(unit(end)) ? end : end - 1;
    }

    char16_t unit(qsizetype index) const { return m_text[index].unicode(); }

    // Whether a piece belongs to the token before it, which is of this class. Only a number needs a
    // look ahead.
    bool joins(const Piece &piece, Class last)
    {
        if (gathers(piece.type))
            return piece.type == last;
        return last == Class::Digit && piece.end < m_text.size()
            && isNumberSeparator(m_text.sliced(piece.start, piece.end - piece.start))
            && read(piece.end).type == Class::Digit;
    }

    QStringView m_text;
    Graphemes m_graphemes;
    const PlainClasses &m_plain;
};

QString lowerCasedAscii(QStringView word)
{
    QString result = word.toString();
    for (QChar &character : result) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() + (u'a' - u'A'));
    }
    return result;
}

QString lowerCased(QStringView word)
{
    if (isAscii(word))
        return lowerCasedAscii(word);
    QString result;
    result.reserve(word.size());
    for (qsizetype i = 0; i < word.size();) {
        const char32_t character = characterAt(word, i);
        i += lengthOf(character);
        const char32_t lower = static_cast<char32_t>(u_tolower(icu(character)));
        result.append(QChar::fromUcs4(lower));
    }
    return result;
}

// One stretch without white space: clusters of unspaced scripts are words by themselves, what
// stands between them stays together.
void appendWords(QStringView stretch, std::vector<QString> &words)
{
    if (!contains(stretch, isUnspacedScript)) {
        words.push_back(lowerCased(stretch));
        return;
    }
    Graphemes graphemes(stretch);
    qsizetype pending = 0;
    for (qsizetype start = 0; start < stretch.size();) {
        const qsizetype end = graphemes.end(start);
        if (isUnspacedScript(characterAt(stretch, start))) {
            if (pending < start)
                words.push_back(lowerCased(stretch.sliced(pending, start - pending)));
            words.push_back(lowerCased(stretch.sliced(start, end - start)));
            pending = end;
        }
        start = end;
    }
    if (pending < stretch.size())
        words.push_back(lowerCased(stretch.sliced(pending)));
}

} // namespace

std::vector<Token> diffTokens(QStringView text)
{
    return DiffTokenizer(text).run();
}

std::vector<QString> hterTokens(QStringView text)
{
    std::vector<QString> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        // White space lies in the basic plane, so no pair has to be put together here.
        if (i < text.size() && !isWhiteSpace(text[i].unicode()))
            continue;
        if (start < i)
            appendWords(text.sliced(start, i - start), words);
        start = i + 1;
    }
    return words;
}

} // namespace bluepencil
