// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/namecheck.h"

#include "core/check/checktext.h"
#include "core/check/language/lettermarks.h"
#include "core/check/sourcetexts.h"
#include "core/text/hunks/hunkwords.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr std::size_t MostNames = 50;
constexpr qsizetype ShortestName = 3;
constexpr std::size_t MostOfTitle = 3; // words of a name behind a title
constexpr std::size_t MostOfName = 8; // words of one finding

bool isMonth(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"january february march april may june july august september october november december "
        u"jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli "
        u"oktober dezember janvier février mars avril juin juillet août septembre octobre novembre "
        u"décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        u"diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre "
        u"dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
        u"januari februari maart mei augustus");
    return words.contains(word);
}

// Written with a capital though nobody's name, or so common that nobody invents it.
bool isCapitalByCustom(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"i i'm i'll i've i'd ok okay internet web wi-fi wifi christmas easter halloween "
        u"thanksgiving ramadan hanukkah god english bluetooth email e-mail online pdf app usted "
        u"ustedes ud uds sie ihr ihre ihnen lei vous monsieur madame mr mrs ms dr customer service "
        u"support care team department account manager terms conditions policy privacy faq step "
        u"option section chapter page part figure table question answer note yes no please thank "
        u"thanks sorry black friday cyber new year years year's eve north south east west noël "
        u"pâques navidad natale pasqua europe european euro euros android google facebook "
        u"whatsapp youtube instagram twitter linkedin paypal visa mastercard iphone windows mac "
        u"excel word microsoft apple amazon usa uk eu monday's");
    return words.contains(word);
}

bool isIntroduction(const QString &before, const QString &word)
{
    return (before == u"name" && (word == u"is" || word == u"ist"))
        || (before == u"nombre" && word == u"es") || (before == u"this" && word == u"is")
        || (before == u"i" && word == u"am") || (before == u"me" && word == u"llamo")
        || word == u"i'm" || word == u"m'appelle" || word == u"name's";
}

// Words behind which a place, a person or a company stands rather than a thing.
bool leadsToName(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"in at from to by with near via of called named for à chez avec par vers dans de du en "
        u"con "
        u"por para desde hacia da di per presso em com bij van met naar door uit в из от у с к");
    return words.contains(word);
}

bool isStreetWord(const QString &word)
{
    static const QSet<QString> words
        = wordSet(u"street road lane avenue drive boulevard way court square terrace crescent "
                  u"yard st rd ave");
    return words.contains(word);
}

bool isCapital(QStringView word)
{
    return word.front().isUpper();
}

bool isAllCapitals(QStringView word)
{
    return word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

// Whether most letters of the text are of a script that has capitals.
bool isCasedText(const QString &text)
{
    int cased = 0;
    int others = 0;
    for (const QChar c : QStringView(text).left(4000)) {
        if (c.isLetter())
            ++(isCased(c.unicode()) ? cased : others);
    }
    return cased >= others;
}

class NameScan {
public:
    NameScan(const Item &item, const QString &draft)
        : m_item(item)
        , m_draft(draft)
        , m_text(draft)
        , m_closing(closingStart(draft).value_or(draft.size()))
        , m_isRecord(!item.outputSchema.is_null())
    {
        for (const CheckText::Word &word : m_text.words())
            m_folded.push_back(foldedWord(m_text.view(word)));
        m_language = item.language.section(u'-', 0, 0).toLower();
        if (m_language.isEmpty())
            m_language = guessedLanguage(draft);
        m_isGerman = m_language == u"de" || m_language == u"lb" || m_language == u"nds";
    }

    std::vector<CheckFinding> take()
    {
        if (!isCasedText(m_draft)) {
            CheckFinding unread = wholeFinding("names", "names-unread", CheckSeverity::Passed);
            return {unread};
        }
        for (std::size_t i = 0; i < m_folded.size() && m_findings.size() < MostNames;)
            i = readAt(i);
        std::ranges::stable_sort(m_findings, {}, &CheckFinding::start);
        return std::move(m_findings);
    }

private:
    using Words = std::vector<CheckText::Word>;

    [[nodiscard]] const Words &words() const { return m_text.words(); }

    [[nodiscard]] QStringView view(std::size_t i) const { return m_text.view(words()[i]); }

    [[nodiscard]] QStringView gapBefore(std::size_t i) const
    {
        const qsizetype from = i == 0 ? 0 : words()[i - 1].end;
        return QStringView(m_draft).sliced(from, words()[i].start - from);
    }

    [[nodiscard]] bool isLeftOut(std::size_t i) const
    {
        const qsizetype start = words()[i].start;
        return start >= m_closing || m_text.isCode(start)
            || (!m_isRecord && m_text.isQuoted(start));
    }

    // "M. Taillandier": in French a letter with a dot is a title, too.
    [[nodiscard]] bool isTitleAt(std::size_t i) const
    {
        if (m_language == u"fr" && view(i) == u"M" && i + 1 < m_folded.size())
            return gapBefore(i + 1) == u". ";
        return isNameTitle(m_folded[i]) && (isCapital(view(i)) || m_folded[i] == u"don");
    }

    std::size_t readAt(std::size_t i)
    {
        if (isLeftOut(i))
            return i + 1;
        if (isTitleAt(i))
            return readTitled(i);
        if (isGreetingWord(m_folded[i]) && words()[i].isFirstOfLine)
            return readGreeted(i);
        if (const std::optional<std::size_t> street = readStreet(i))
            return *street;
        if (m_isGerman || !isCapital(view(i)) || isHeading(i))
            return i + 1;
        return readRun(i);
    }

    // "Mr. Viktor Haldane", "Frau Dr. Vossbeck".
    std::size_t readTitled(std::size_t title)
    {
        std::size_t first = title + 1;
        while (first < m_folded.size() && isNameTitle(m_folded[first]) && isSameLine(first))
            ++first;
        std::size_t end = first;
        const std::size_t most = m_isGerman ? 1 : MostOfTitle;
        while (end < m_folded.size() && end - first < most && isCapital(view(end))
               && isSameLine(end) && (end == first || !words()[end].isFresh))
            ++end;
        judge(first, end, true);
        return std::max(end, title + 1);
    }

    // A dot may stand behind a title, nothing else but spaces.
    [[nodiscard]] bool isSameLine(std::size_t i) const
    {
        return std::ranges::all_of(
            gapBefore(i), [](QChar c) { return c == u'.' || (c.isSpace() && c != u'\n'); });
    }

    std::size_t readGreeted(std::size_t greeting)
    {
        std::size_t first = greeting + 1;
        if (first < m_folded.size() && isNameTitle(m_folded[first]) && isSameLine(first))
            return readTitled(first);
        if (first >= m_folded.size() || gapBefore(first).contains(u'\n')
            || isAnybody(m_folded[first]) || isSentenceAt(first))
            return first;
        std::size_t end = first;
        while (end < m_folded.size() && end - first < MostOfTitle && isCapital(view(end))
               && !isAnybody(m_folded[end]) && (end == first || !words()[end].isFresh))
            ++end;
        judge(first, end, true);
        return std::max(end, first);
    }

    // "Hi Can you help", "Hello I'm calling": what was written without a comma behind the greeting.
    [[nodiscard]] bool isSentenceAt(std::size_t first) const
    {
        return isOrdinary(first) && first + 1 < m_folded.size() && gapBefore(first + 1) == u" "
            && (!isCapital(view(first + 1)) || isOrdinary(first + 1));
    }

    // "17 Ferry Road", "Ferry Road 17", "12 rue des Tanneurs", "Ahornweg 4".
    std::optional<std::size_t> readStreet(std::size_t i)
    {
        constexpr std::size_t Longest = 5;
        static const QSet<QString> before
            = wordSet(u"rue avenue calle avenida plaza via viale rua");
        std::size_t end = i;
        if (!m_isGerman && hasDigit(view(i)) && m_folded[i].size() <= 5) {
            // The number first, then words with capitals up to the word for a street.
            for (end = i + 1; end < m_folded.size() && end - i <= Longest && isCapital(view(end))
                 && !words()[end].isFresh;
                 ++end) {
                if (isStreetWord(m_folded[end]) && end > i + 1)
                    return judgeStreet(i, end + 1);
            }
            return std::nullopt;
        }
        if (before.contains(m_folded[i])) {
            for (end = i + 1; end < m_folded.size() && end - i <= Longest && !hasDigit(view(end))
                 && !words()[end].isFresh;
                 ++end) {}
            bool isNamed = false;
            for (std::size_t part = i + 1; part < end; ++part)
                isNamed = isNamed || isCapital(view(part));
            if (isNamed && end < m_folded.size() && end - i <= Longest && hasDigit(view(end))
                && gapBefore(end).size() <= 2)
                return judgeStreet(i, end + 1);
            return std::nullopt;
        }
        const QString &word = m_folded[i];
        const bool isGermanStreet
            = (word.endsWith(QStringLiteral("straße")) || word.endsWith(QStringLiteral("strasse"))
               || word.endsWith(QStringLiteral("gasse"))
               || (word.endsWith(QStringLiteral("weg")) && word.size() > 5))
            && isCapital(view(i));
        if (isGermanStreet && i + 1 < m_folded.size() && hasDigit(view(i + 1))
            && !words()[i + 1].isFresh)
            return judgeStreet(i, i + 2);
        return std::nullopt;
    }

    std::size_t judgeStreet(std::size_t first, std::size_t end)
    {
        const SourceWords &known = source();
        bool isKnown = true;
        for (std::size_t i = first; i < end; ++i)
            isKnown = isKnown && (isStreetWord(m_folded[i]) || known.holds(view(i)));
        if (!isKnown)
            add("address-not-found", CheckSeverity::Warning, first, end);
        return end;
    }

    [[nodiscard]] std::size_t runEnd(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_folded.size() && isCapital(view(end)) && !words()[end].isFresh
               && !isNameTitle(m_folded[end]) && !isLeftOut(end))
            ++end;
        return end;
    }

    // Words with capitals beside each other, in the middle of a sentence.
    std::size_t readRun(std::size_t first)
    {
        const std::size_t end = runEnd(first);
        const bool isIntroduced
            = first >= 2 && isIntroduction(m_folded[first - 2], m_folded[first - 1]);
        const bool isOwn = first >= 1 && isIntroduction({}, m_folded[first - 1]);
        if (!isIntroduced && !isOwn)
            judge(words()[first].isFresh ? first + 1 : first, end, false);
        return end;
    }

    // Most words of the line have a capital: a heading, a line of a signature, a title.
    [[nodiscard]] bool isHeading(std::size_t i)
    {
        if (m_isRecord)
            return false;
        if (i >= m_lineEnd) {
            std::size_t first = i;
            while (first > m_lineEnd && !words()[first].isFirstOfLine)
                --first;
            int capitals = 0;
            int all = 0;
            for (m_lineEnd = first; m_lineEnd < m_folded.size()
                 && (m_lineEnd == first || !words()[m_lineEnd].isFirstOfLine);
                 ++m_lineEnd) {
                if (view(m_lineEnd).size() < 4)
                    continue;
                ++all;
                capitals += isCapital(view(m_lineEnd)) ? 1 : 0;
            }
            const qsizetype from = words()[m_lineEnd - 1].end;
            const qsizetype to
                = m_lineEnd < m_folded.size() ? words()[m_lineEnd].start : m_draft.size();
            const QStringView behind = QStringView(m_draft).sliced(from, to - from);
            const bool isSentence = std::ranges::any_of(
                behind, [](QChar c) { return c == u'.' || c == u'!' || c == u'?'; });
            m_isHeading = !isSentence && capitals * 10 >= all * 6;
        }
        return m_isHeading;
    }

    const SourceWords &source()
    {
        if (!m_source) {
            m_source.emplace(m_item);
            for (std::size_t i = 0; i < m_folded.size(); ++i) {
                if (view(i).front().isLower())
                    m_lower.insert(m_folded[i]);
            }
        }
        return *m_source;
    }

    // Whether a word could be somebody's name and the source does not have it.
    [[nodiscard]] bool isUnknown(std::size_t i, bool isTitled)
    {
        const QStringView word = view(i);
        const QString &folded = m_folded[i];
        if (word.size() < (isTitled ? 2 : ShortestName) || hasDigit(word) || isAnybody(folded))
            return false;
        if (!isTitled) {
            const QString plain
                = folded.endsWith(QStringLiteral("'s")) ? folded.chopped(2) : folded;
            if (isAllCapitals(word) || isStopWord(plain) || isWeekday(plain) || isMonth(plain)
                || isDemonym(plain) || isTitle(plain) || isCapitalByCustom(plain))
                return false;
        }
        const SourceWords &known = source();
        return !known.holds(word)
            && (isTitled || (!m_lower.contains(folded) && !known.isCommon(word)));
    }

    // No name by custom or grammar.
    [[nodiscard]] bool isOrdinary(std::size_t i) const
    {
        const QString &word = m_folded[i];
        return isStopWord(word) || isWeekday(word) || isMonth(word) || isDemonym(word)
            || isCapitalByCustom(word);
    }

    // A single word with a capital may be anything ("Music or Sports"); beside another name or
    // behind a preposition it is one. `end` is that of the run of capitals.
    [[nodiscard]] bool isNameByPlace(std::size_t i, std::size_t last, std::size_t end) const
    {
        if (last < end && !isOrdinary(last))
            return true;
        if (i == 0 || words()[i].isFresh)
            return false;
        if (isCapital(view(i - 1)))
            return !isOrdinary(i - 1);
        return leadsToName(m_folded[i - 1]);
    }

    void judge(std::size_t first, std::size_t end, bool isTitled)
    {
        for (std::size_t i = first; i < end; ++i) {
            if (!isUnknown(i, isTitled))
                continue;
            std::size_t last = i + 1;
            while (last < end && last - i < MostOfName && isUnknown(last, isTitled))
                ++last;
            const bool isSure = isTitled || last - i >= 2 || isNameByPlace(i, last, end);
            add("name-not-found", isSure ? CheckSeverity::Warning : CheckSeverity::Note, i, last);
            i = last - 1;
        }
    }

    void add(const char *code, CheckSeverity severity, std::size_t first, std::size_t end)
    {
        CheckFinding finding
            = m_text.finding("names", code, severity, words()[first].start, words()[end - 1].end);
        for (std::size_t i = first; i < end && finding.candidates.empty(); ++i)
            finding.candidates = source().near(view(i), MostCandidates);
        if (!finding.candidates.empty())
            finding.severity = CheckSeverity::Warning; // a name of the source, misspelt
        const QString text = QStringLiteral("text");
        const auto same = std::ranges::find_if(m_findings, [&](const CheckFinding &other) {
            return other.values.value(text) == finding.values.value(text);
        });
        if (same == m_findings.end())
            m_findings.push_back(std::move(finding));
        else if (same->severity < finding.severity)
            *same = std::move(finding);
    }

    const Item &m_item;
    const QString &m_draft;
    const CheckText m_text;
    qsizetype m_closing;
    bool m_isRecord;
    QString m_language;
    bool m_isGerman = false;
    std::vector<QString> m_folded; // of the words
    std::optional<SourceWords> m_source; // read when first asked for
    QSet<QString> m_lower; // words that the draft has in lower case
    std::size_t m_lineEnd = 0; // words of the line last judged
    bool m_isHeading = false;
    std::vector<CheckFinding> m_findings;
};

} // namespace

QString NameCheck::name() const
{
    return QStringLiteral("names");
}

std::vector<CheckFinding> NameCheck::run(const Item &item, const QString &draft) const
{
    return NameScan(item, draft).take();
}

} // namespace bluepencil
