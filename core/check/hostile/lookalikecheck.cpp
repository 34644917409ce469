// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostile/lookalikecheck.h"

#include "core/check/checktext.h"
#include "core/check/sourcetexts.h"
#include "core/text/links.h"
#include "core/text/lookalikes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr std::size_t MostLookalikes = 50;
constexpr std::size_t MostOfOneLook = 20; // words of one look
constexpr qsizetype Shortest = 3; // UTF-16 units
constexpr qsizetype Longest = 60;

struct WrittenWord {
    qsizetype start = 0; // UTF-16
    qsizetype end = 0;
};

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
        || c.category() == QChar::Other_Format;
}

constexpr QChar HanZero(0x3007); // looks like an O, and stands among digits
constexpr QChar LongVowel(0x30FC); // of both kana, and so of no script

// Written without blanks, so that a sentence of them is a single run.
bool isHanOrKana(QChar c)
{
    const QChar::Script script = c.script();
    return c == LongVowel
        || (c != HanZero
            && (script == QChar::Script_Han || script == QChar::Script_Hiragana
                || script == QChar::Script_Katakana));
}

bool isOfWordsOrDigits(QChar c)
{
    const QChar::Script script = c.script();
    return c.isDigit() || c == HanZero || script == QChar::Script_Latin
        || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
}

bool areApart(QChar one, QChar next)
{
    return (isHanOrKana(one) && isOfWordsOrDigits(next))
        || (isOfWordsOrDigits(one) && isHanOrKana(next));
}

// Words, and amounts with what divides their digits: "1,OOO.50".
std::vector<WrittenWord> tokensIn(QStringView text)
{
    constexpr QStringView dividers = u".,'\u2019";
    std::vector<WrittenWord> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (!isPart(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size()) {
            const bool divides = dividers.contains(text[end]) && end + 1 < text.size()
                && isPart(text[end + 1]) && (text[end - 1].isDigit() || text[end + 1].isDigit());
            if ((!isPart(text[end]) && !divides) || areApart(text[end - 1], text[end]))
                break;
            ++end;
        }
        if (end - i >= Shortest && end - i <= Longest)
            tokens.push_back({i, end});
        i = end;
    }
    return tokens;
}

qsizetype digitsOf(const QString &word)
{
    return std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
}

bool hasLetter(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

// Could pass for another word, or another for it.
bool isOdd(const QString &word)
{
    const QList<uint> points = word.toUcs4();
    const bool isForeign = std::ranges::any_of(points, [](uint point) {
        const QChar::Script script = QChar::script(point);
        return script != QChar::Script_Latin && script != QChar::Script_Common
            && script != QChar::Script_Inherited;
    });
    return isForeign || (digitsOf(word) > 0 && hasLetter(word));
}

bool isFromTheRight(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

// The same for all forms of a word that is the same word.
QString plainForm(const QString &word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_KC)) {
        if (c.category() == QChar::Other_Format)
            continue;
        plain.append(c.isDigit() ? QChar(u'0' + c.digitValue()) : c.toLower());
    }
    return plain;
}

// "1st", "1hr", "1er" with an ordinal or a unit behind the digits: "Ist", "Ihr" and "Ier" are words
// of their own.
bool isCounted(const QString &word)
{
    static const QSet<QString> endings {
        QStringLiteral("st"),  QStringLiteral("nd"), QStringLiteral("rd"),  QStringLiteral("th"),
        QStringLiteral("er"),  QStringLiteral("re"), QStringLiteral("ers"), QStringLiteral("res"),
        QStringLiteral("ro"),  QStringLiteral("ra"), QStringLiteral("do"),  QStringLiteral("da"),
        QStringLiteral("to"),  QStringLiteral("ta"), QStringLiteral("ero"), QStringLiteral("era"),
        QStringLiteral("h"),   QStringLiteral("hr"), QStringLiteral("hrs"), QStringLiteral("std"),
        QStringLiteral("min"), QStringLiteral("s"),  QStringLiteral("sec"), QStringLiteral("ms"),
        QStringLiteral("m"),   QStringLiteral("km"), QStringLiteral("cm"),  QStringLiteral("mm"),
        QStringLiteral("l"),   QStringLiteral("cl"), QStringLiteral("ml"),  QStringLiteral("lb"),
        QStringLiteral("lbs"), QStringLiteral("oz"), QStringLiteral("g"),   QStringLiteral("kg"),
        QStringLiteral("mg"),  QStringLiteral("t"),  QStringLiteral("in"),  QStringLiteral("ft"),
        QStringLiteral("am"),  QStringLiteral("pm"), QStringLiteral("kb"),  QStringLiteral("mb"),
        QStringLiteral("gb"),  QStringLiteral("tb"),
    };
    const auto behind = std::ranges::find_if(word, [](QChar c) { return !c.isDigit(); });
    const qsizetype digits = behind - word.begin();
    return digits > 0 && endings.contains(word.sliced(digits).toLower());
}

// Of two words that look the same.
bool passesFor(const QString &word, const QString &other)
{
    const qsizetype digits = digitsOf(word);
    const qsizetype others = digitsOf(other);
    const bool areLettersAndDigits = (!hasLetter(word) && others == 0)
        || (!hasLetter(other) && digits == 0); // "Ill" and "111": by chance
    const bool isByChance = (others == 0 && isCounted(word)) || (digits == 0 && isCounted(other));
    return !areLettersAndDigits && plainForm(word) != plainForm(other)
        && ((digits != others && !isByChance) || areOfOtherScripts(word, other));
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

// What a word reads as that has letters of Cyrillic or Greek among Latin ones.
QString readsAs(const QString &word)
{
    if (std::ranges::none_of(word, isLatin))
        return {};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar::Script script = word[i].script();
        const bool isBetween
            = i > 0 && i + 1 < word.size() && isLatin(word[i - 1]) && isLatin(word[i + 1]);
        if (script == QChar::Script_Cyrillic || (script == QChar::Script_Greek && isBetween))
            return readsAsLatin(word);
    }
    return {};
}

// Every word of the sources, once.
class Known {
public:
    explicit Known(bool takesAll)
        : m_takesAll(takesAll)
    {
    }

    void add(const SourceText &source)
    {
        std::optional<CheckText> text;
        for (const WrittenWord &token : tokensIn(source.text)) {
            const QString word = source.text.sliced(token.start, token.end - token.start);
            if (m_words.contains(word))
                continue;
            m_words.insert(word);
            const bool odd = isOdd(word) && !isFromTheRight(word);
            m_hasOdd = m_hasOdd || odd;
            if (!m_takesAll && !odd)
                continue;
            CheckCandidate candidate = source.place;
            candidate.text = word;
            if (source.isBody) {
                if (!text)
                    text.emplace(source.text);
                candidate.start = text->codePoint(token.start);
                candidate.end = text->codePoint(token.end);
            }
            std::vector<CheckCandidate> &same = m_looks[skeletonOf(word)];
            if (same.size() < MostOfOneLook)
                same.push_back(std::move(candidate));
        }
    }

    [[nodiscard]] bool holds(const QString &word) const { return m_words.contains(word); }

    // A word of the source that this one passes for.
    [[nodiscard]] const CheckCandidate *passedFor(const QString &word) const
    {
        if (!m_takesAll && !m_hasOdd)
            return nullptr;
        const auto found = m_looks.constFind(skeletonOf(word));
        if (found == m_looks.cend())
            return nullptr;
        // A form of the word itself stands there too.
        const QString plain = plainForm(word);
        const bool isKnown = std::ranges::any_of(
            *found, [&plain](const CheckCandidate &each) { return plainForm(each.text) == plain; });
        if (isKnown)
            return nullptr;
        const auto other = std::ranges::find_if(
            *found, [&word](const CheckCandidate &each) { return passesFor(word, each.text); });
        return other == found->cend() ? nullptr : &*other;
    }

private:
    bool m_takesAll;
    bool m_hasOdd = false;
    QSet<QString> m_words;
    QHash<QString, std::vector<CheckCandidate>> m_looks; // by skeleton
};

} // namespace

QString LookalikeCheck::name() const
{
    return QStringLiteral("lookalikes");
}

std::vector<CheckFinding> LookalikeCheck::run(const Item &item, const QString &draft) const
{
    std::vector<WrittenWord> words; // the first of each spelling
    QSet<QString> seen;
    bool hasOdd = false;
    const std::vector<Link> links = linksIn(draft);
    auto link = links.begin();
    for (const WrittenWord &token : tokensIn(draft)) {
        while (link != links.end() && link->end <= token.start)
            ++link;
        if (link != links.end() && link->start < token.end)
            continue;
        const QString word = draft.sliced(token.start, token.end - token.start);
        if (seen.contains(word))
            continue;
        seen.insert(word);
        words.push_back(token);
        hasOdd = hasOdd || isOdd(word);
    }
    Known known(hasOdd);
    visitSources(item, [&known](const SourceText &source) { known.add(source); });
    const CheckText text(draft);
    std::vector<CheckFinding> findings;
    for (const WrittenWord &token : words) {
        if (findings.size() >= MostLookalikes)
            break;
        const QString word = draft.sliced(token.start, token.end - token.start);
        const QString reads = readsAs(word);
        const CheckCandidate *other
            = known.holds(word) || isFromTheRight(word) ? nullptr : known.passedFor(word);
        if (other == nullptr && reads.isEmpty())
            continue;
        CheckFinding finding = other != nullptr
            ? text.finding("lookalikes", "lookalike-of-source", CheckSeverity::Error, token.start,
                           token.end)
            : text.finding("lookalikes", "lookalike-mixed", CheckSeverity::Warning, token.start,
                           token.end);
        if (other != nullptr)
            finding.candidates.push_back(*other);
        else
            finding.values.insert(QStringLiteral("reads_as"), reads);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace bluepencil
