// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/findtext.h"

#include "core/text/text.h"

#include <QChar>
#include <QStringMatcher>

namespace bluepencil {

namespace {

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return at >= 1 ? text[at - 1].unicode() : U' ';
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return at < text.size() ? text[at].unicode() : U' ';
}

bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

bool isWhole(QStringView text, qsizetype start, qsizetype end)
{
    const bool goesOnBefore
        = isOfWord(codePointAt(text, start)) && isOfWord(codePointBefore(text, start));
    const bool goesOnBehind
        = isOfWord(codePointBefore(text, end)) && isOfWord(codePointAt(text, end));
    return !goesOnBefore && !goesOnBehind;
}

} // namespace

std::vector<FoundPlace> findAll(QStringView text, QStringView wanted, const FindOptions &options)
{
    std::vector<FoundPlace> found;
    if (wanted.isEmpty())
        return found;
    const QStringMatcher matcher(wanted,
                                 options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    qsizetype counted = 0; // UTF-16 units up to which `codePoints` counts
    qsizetype codePoints = 0;
    const auto codePoint = [&](qsizetype at) {
        codePoints += codePointCount(text.sliced(counted, at - counted));
        counted = at;
        return codePoints;
    };
    for (qsizetype at = matcher.indexIn(text); at >= 0;) {
        const qsizetype end = at + wanted.size();
        const bool isCut
            = QChar::isMark(codePointAt(text, end)) && !QChar::isMark(wanted.back().unicode());
        if (isCut || (options.wholeWords && !isWhole(text, at, end))) {
            at = matcher.indexIn(text, at + 1);
            continue;
        }
        const qsizetype start = codePoint(at);
        found.push_back({start, codePoint(end)});
        at = matcher.indexIn(text, end);
    }
    return found;
}

} // namespace bluepencil
