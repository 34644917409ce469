// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordunits.h"

#include <QSet>

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace bluepencil {

namespace {

using Kind = Token::Kind;

char32_t firstCharacter(QStringView text)
{
    const char16_t unit = text.front().unicode();
    if (QChar::isHighSurrogate(unit) && text.size() > 1 && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[1].unicode());
    return unit;
}

bool isOneOf(QStringView mark, QStringView marks)
{
    return mark.size() == 1 && marks.contains(mark.front());
}

bool isKatakana(QStringView text)
{
    return uscript_hasScript(static_cast<UChar32>(firstCharacter(text)), USCRIPT_KATAKANA);
}

// Letters of a script that is written with spaces between words.
bool isSpacedWord(const Token &token, QStringView text)
{
    if (token.kind != Kind::Word)
        return false;
    const auto letter = static_cast<UChar32>(firstCharacter(text));
    switch (u_getIntPropertyValue(letter, UCHAR_LINE_BREAK)) {
    case U_LB_IDEOGRAPHIC:
    case U_LB_COMPLEX_CONTEXT:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
    case U_LB_NONSTARTER:
        return false;
    default:
        return true;
    }
}

// French and Italian drop a vowel before the next word: two words, whatever the apostrophe joins.
bool isElided(QStringView word)
{
    static const QSet<QString> words {
        QStringLiteral("l"),     QStringLiteral("d"),      QStringLiteral("j"),
        QStringLiteral("m"),     QStringLiteral("t"),      QStringLiteral("s"),
        QStringLiteral("n"),     QStringLiteral("c"),      QStringLiteral("qu"),
        QStringLiteral("dell"),  QStringLiteral("nell"),   QStringLiteral("all"),
        QStringLiteral("sull"),  QStringLiteral("dall"),   QStringLiteral("un"),
        QStringLiteral("jusqu"), QStringLiteral("lorsqu"), QStringLiteral("puisqu")};
    return words.contains(word.toString().toLower());
}

bool isLowerCased(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLower() || c.isDigit(); });
}

} // namespace

WordUnits::WordUnits(QStringView text, std::span<const Token> tokens)
    : m_text(text)
    , m_tokens(tokens)
{
}

const Token *WordUnits::token(qsizetype index) const
{
    if (index < 0 || index >= std::ssize(m_tokens))
        return nullptr;
    return &m_tokens[static_cast<std::size_t>(index)];
}

QStringView WordUnits::textOf(const Token &token) const
{
    return m_text.sliced(token.start, token.length);
}

bool WordUnits::isCutAt(qsizetype index) const
{
    const Token *left = token(index - 1);
    const Token *right = token(index);
    if (left == nullptr || right == nullptr || left->kind == Kind::Space
        || right->kind == Kind::Space)
        return false;
    if (left->kind == Kind::Word && right->kind == Kind::Word)
        return isKatakana(textOf(*left)) && isKatakana(textOf(*right));
    if (left->kind == Kind::Word && right->kind == Kind::Number)
        return isSpacedWord(*left, textOf(*left));
    if (left->kind == Kind::Number && right->kind == Kind::Word)
        return isSpacedWord(*right, textOf(*right));
    return isMarkBetween(index - 1) || isMarkBetween(index) || holdsFigure(*left, *right, index)
        || isInLink(index);
}

// Whether the token is a mark that holds its two neighbours together.
bool WordUnits::isMarkBetween(qsizetype index) const
{
    const Token *left = token(index - 1);
    const Token *mark = token(index);
    const Token *right = token(index + 1);
    if (left == nullptr || mark == nullptr || right == nullptr || mark->kind == Kind::Space
        || mark->kind == Kind::Word || mark->kind == Kind::Number)
        return false;
    const QStringView sign = textOf(*mark);
    const bool numbers = left->kind == Kind::Number && right->kind == Kind::Number;
    if (numbers)
        return isOneOf(sign, u"-\u2010\u2011\u2012\u2013/:._");
    const bool words = isSpacedWord(*left, textOf(*left)) && isSpacedWord(*right, textOf(*right));
    const bool mixed = (left->kind == Kind::Number && isSpacedWord(*right, textOf(*right)))
        || (right->kind == Kind::Number && isSpacedWord(*left, textOf(*left)));
    if (words && isOneOf(sign, u"'\u2019\u02BC"))
        return right->length <= 2 || !isElided(textOf(*left));
    if (words && isOneOf(sign, u".")) {
        const bool initials = left->length == 1 && right->length == 1;
        return initials || (isLowerCased(textOf(*left)) && isLowerCased(textOf(*right)));
    }
    return (words || mixed) && isOneOf(sign, u"-\u2010\u2011_&@");
}

// A sign that belongs to the number it touches.
bool WordUnits::holdsFigure(const Token &left, const Token &right, qsizetype index) const
{
    const auto isCurrency = [&](const Token &sign) {
        return u_charType(static_cast<UChar32>(firstCharacter(textOf(sign)))) == U_CURRENCY_SYMBOL;
    };
    if (left.kind == Kind::Number)
        return isCurrency(right) || isOneOf(textOf(right), u"%\u2030\u00B0\u066A");
    if (right.kind == Kind::Number) {
        if (isCurrency(left) || isOneOf(textOf(left), u"#\u2116\u00A7"))
            return true;
        const Token *before = token(index - 2);
        return isOneOf(textOf(left), u"+-\u2212")
            && (before == nullptr || before->kind == Kind::Space || isCurrency(*before));
    }
    const Token *behind = token(index + 1); // "-€5", "#name"
    return (isOneOf(textOf(left), u"+-\u2212") && isCurrency(right) && behind != nullptr
            && behind->kind == Kind::Number)
        || (isOneOf(textOf(left), u"#@") && isSpacedWord(right, textOf(right)));
}

bool WordUnits::isInLink(qsizetype index) const
{
    if (!m_links)
        m_links = linksIn(m_text);
    const qsizetype cut = token(index)->start;
    const auto behind = std::ranges::upper_bound(*m_links, cut, {}, &Link::start);
    if (behind == m_links->begin())
        return false;
    const Link &link = *std::prev(behind);
    return link.start < cut && cut < link.end;
}

} // namespace bluepencil
