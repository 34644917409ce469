// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/spellingwords.h"

#include "core/check/checktext.h"
#include "core/check/placeholdercheck.h"

#include <QLocale>
#include <QStringView>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype LongestWord = 100; // UTF-16 units; longer runs are no words
constexpr int LongestAbbreviation = 5;

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

bool isOfScript(char32_t letter, QLocale::Script wanted)
{
    const QChar::Script script = QChar::script(letter);
    switch (int(wanted)) {
    case QLocale::LatinScript:
        return script == QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return script == QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return script == QChar::Script_Greek;
    case QLocale::ArabicScript:
        return script == QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return script == QChar::Script_Hebrew;
    default: // of the others no two share a dictionary's alphabet with Latin
        return script != QChar::Script_Latin;
    }
}

// Joined to something that is no prose: "@ann", "/etc", "a_name", "report.pdf".
bool isPartOfName(QStringView text, qsizetype start, qsizetype end)
{
    constexpr QStringView marks = u"@#/\\_=$&";
    const auto at = [text](qsizetype i) {
        return i >= 0 && i < text.size() ? text[i] : QChar(u' ');
    };
    if (marks.contains(at(start - 1)) || (marks.contains(at(end)) && at(end) != u'/'))
        return true;
    const bool afterDot = at(start - 1) == u'.' && at(start - 2).isLetterOrNumber();
    const bool beforeDot = at(end) == u'.' && at(end + 1).isLetterOrNumber();
    return afterDot || beforeDot;
}

// Letters, their marks, and what joins two words; capitals only where a word begins.
bool isPlainWord(QStringView word, QLocale::Script script)
{
    int letters = 0;
    int capitals = 0;
    bool isAfterSmall = false;
    bool hasCapitalInside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char32_t c = codePointAt(word, i);
        i += c > 0xFFFF ? 1 : 0;
        if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
            continue;
        if (!QChar::isLetterOrNumber(c)) { // an apostrophe or a hyphen
            isAfterSmall = false;
            continue;
        }
        if (!QChar::isLetter(c) || !isOfScript(c, script))
            return false;
        ++letters;
        const bool isCapital = QChar::isUpper(c);
        capitals += isCapital ? 1 : 0;
        hasCapitalInside = hasCapitalInside || (isCapital && isAfterSmall);
        isAfterSmall = !isCapital;
    }
    const bool isAbbreviation = capitals == letters && letters <= LongestAbbreviation;
    return letters > 1 && !hasCapitalInside && !isAbbreviation;
}

} // namespace

std::vector<SpellingWord> spellingWords(const Item &item, const QString &text,
                                        const QString &language)
{
    const CheckText words(text);
    const QLocale::Script script = QLocale(language).script();
    const std::vector<CheckFinding> holes = PlaceholderCheck().run(item, text);
    auto hole = holes.begin();
    std::vector<SpellingWord> found;
    for (const CheckText::Word &word : words.words()) {
        const QStringView view = words.view(word);
        if (view.size() > LongestWord || words.isCode(word.start)
            || isPartOfName(text, word.start, word.end) || !isPlainWord(view, script))
            continue;
        const qsizetype start = words.codePoint(word.start);
        while (hole != holes.end() && hole->end <= start)
            ++hole;
        if (hole == holes.end() || start < hole->start)
            found.push_back({word.start, word.end});
    }
    return found;
}

} // namespace bluepencil
