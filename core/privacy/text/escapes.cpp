// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/text/escapes.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bluepencil {

namespace {

constexpr int Deepest = 4; // escapes of an escape's first character

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

// Of what stands between "&" and ";"; 0 for what is no reference, or one that hides nothing.
char32_t referred(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const QStringView digits = name.sliced(isHex ? 2 : 1);
        bool isNumber = false;
        const uint point = digits.toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter = isNumber && std::ranges::all_of(digits, isAsciiAlnum)
            && point >= 0x20 && point <= QChar::LastValidCodePoint && !QChar::isSurrogate(point);
        return isCharacter ? char32_t(point) : U'\0';
    }
    // Those that people's numbers and addresses are written with; the HTML standard's list.
    constexpr std::array<std::pair<std::u16string_view, char32_t>, 25> Names {{
        {u"nbsp", U' '},      {u"ensp", U' '},   {u"emsp", U' '},  {u"thinsp", U' '},
        {u"commat", U'@'},    {u"period", U'.'}, {u"comma", U','}, {u"colon", U':'},
        {u"semi", U';'},      {u"sol", U'/'},    {u"plus", U'+'},  {u"num", U'#'},
        {u"hyphen", U'-'},    {u"dash", U'-'},   {u"ndash", U'-'}, {u"mdash", U'-'},
        {u"lowbar", U'_'},    {u"lpar", U'('},   {u"rpar", U')'},  {u"lt", U'<'},
        {u"gt", U'>'},        {u"quot", U'"'},   {u"apos", U'\''}, {u"shy", U'\u00AD'},
        {u"zwnj", U'\u200C'},
    }};
    for (const auto &[known, character] : Names) {
        if (name == QStringView(known.data(), qsizetype(known.size())))
            return character;
    }
    return U'\0';
}

std::optional<Escape> referenceAt(QStringView text, qsizetype at)
{
    constexpr QStringView Ampersand = u"amp;";
    constexpr qsizetype Longest = 12;
    qsizetype body = at + 1;
    for (int depth = 0; depth < Deepest && text.sliced(body).startsWith(Ampersand); ++depth)
        body += Ampersand.size();
    const QStringView rest = text.sliced(body, std::min(Longest, text.size() - body));
    if (const qsizetype end = rest.indexOf(u';'); end > 1) {
        if (const char32_t character = referred(rest.first(end)); character != 0)
            return Escape {character, body + end + 1 - at};
    }
    if (body == at + 1)
        return std::nullopt;
    return Escape {U'&', body - at};
}

std::optional<Escape> percentAt(QStringView text, qsizetype at, bool isBehindDigit)
{
    constexpr QStringView Percent = u"25";
    qsizetype code = at + 1;
    for (int depth = 0; depth < Deepest && text.sliced(code).startsWith(Percent); ++depth)
        code += Percent.size();
    if (text.size() - code < 2)
        return std::nullopt;
    const QStringView hex = text.sliced(code, 2);
    constexpr std::array<std::pair<QStringView, char32_t>, 4> Marks {
        {{u"20", U'-'}, {u"2D", U'-'}, {u"2E", U'.'}, {u"2B", U'+'}}};
    const auto mark = std::ranges::find_if(Marks, [hex](const auto &each) {
        return each.first.compare(hex, Qt::CaseInsensitive) == 0;
    });
    const qsizetype behind = code + 2;
    const bool isBeforeDigit = behind < text.size() && text[behind] >= u'0' && text[behind] <= u'9';
    if (mark == Marks.end() || (!isBehindDigit && !isBeforeDigit))
        return std::nullopt;
    return Escape {mark->second, behind - at};
}

} // namespace

std::optional<Escape> escapeAt(QStringView text, qsizetype at, bool isBehindDigit)
{
    if (text[at] == u'&')
        return referenceAt(text, at);
    return text[at] == u'%' ? percentAt(text, at, isBehindDigit) : std::nullopt;
}

} // namespace bluepencil
