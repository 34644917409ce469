// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunkside.h"

#include "core/text/figures/figurewords.h"
#include "core/text/hunks/hunkwords.h"
#include "core/text/links.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = Token::Kind;

// How far around a hunk its figures, links and neighbours are read, in UTF-16 units.
constexpr qsizetype Reach = 60;
// And how far its capitals: more than a headline is long.
constexpr qsizetype FarReach = 200;

bool overlaps(const std::vector<std::pair<qsizetype, qsizetype>> &spans, qsizetype start,
              qsizetype end)
{
    return std::ranges::any_of(
        spans, [&](const auto &span) { return span.first < end && start < span.second; });
}

// The stretch of the line around [start, end) that is read with it, cut at white space.
std::pair<qsizetype, qsizetype> stretchAround(QStringView text, qsizetype start, qsizetype end,
                                              qsizetype reach = Reach)
{
    qsizetype from = start;
    while (from > 0 && start - from < reach && text[from - 1] != u'\n')
        --from;
    while (from > 0 && from < start && !text[from - 1].isSpace())
        ++from;
    qsizetype to = end;
    while (to < text.size() && to - end < reach && text[to] != u'\n')
        ++to;
    while (to < text.size() && to > end && !text[to].isSpace())
        --to;
    return {from, to};
}

// A number's digits, whatever separates them: what it is worth is for its figure to say.
QString folded(QStringView word)
{
    QString result = word.toString().toLower();
    if (!result.isEmpty() && result.front().isDigit())
        result.removeIf([](QChar c) { return c.isPunct(); });
    return result;
}

bool isDateKind(FigureKind kind)
{
    return kind == FigureKind::Date || kind == FigureKind::Time || kind == FigureKind::Period;
}

bool isRomanNumeral(QStringView word)
{
    return word.size() >= 2
        && std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVXLCDM").contains(c); });
}

// English writes these adjectives and nouns with a capital though they name nobody.
bool isDerived(const QString &word)
{
    for (const QString &ending :
         {QStringLiteral("ist"), QStringLiteral("ists"), QStringLiteral("ism"),
          QStringLiteral("ish"), QStringLiteral("ese")}) {
        if (word.size() > 5 && word.endsWith(ending))
            return true;
    }
    return false;
}

// Whether most words of a line or of a part of it have a capital, as in a headline.
bool isHeadline(QStringView stretch, bool isLine)
{
    constexpr int FewestWords = 4;
    constexpr int MostWords = 12; // above it a list of names
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    bool joins = false; // "How to Fly" is one, "Ann Smith" is none
    for (const Token &token : diffTokens(stretch)) {
        const QStringView word = stretch.sliced(token.start, token.length);
        if (token.kind != Kind::Word || word.size() < 2 || isTitle(word.toString().toLower()))
            continue;
        if (isStopWord(word)) {
            joins = true;
            continue;
        }
        ++words;
        capitals += word.front().isUpper() ? 1 : 0;
        shouted += word.back().isUpper() ? 1 : 0;
    }
    if (words >= FewestWords && shouted * 10 >= words * 7)
        return true;
    if (isLine && stretch.trimmed().endsWith(u'.'))
        return false;
    if (words < FewestWords)
        return isLine && joins && words >= 2 && capitals == words;
    return words <= MostWords && capitals * 10 >= words * 7;
}

} // namespace

HunkWords wordsWithout(const HunkWords &words, const HunkWords &others)
{
    QStringList left;
    for (const HunkWord &other : others)
        left << other.folded;
    HunkWords result;
    for (const HunkWord &word : words) {
        if (!left.removeOne(word.folded))
            result.push_back(word);
    }
    return result;
}

HunkWords contentOf(const HunkWords &words)
{
    HunkWords result;
    std::ranges::copy_if(words, std::back_inserter(result),
                         [](const HunkWord &word) { return !word.isStop; });
    return result;
}

bool keepOrder(const HunkWords &words, const HunkWords &others)
{
    const auto pattern = [](const HunkWords &all, const HunkWords &kept) {
        const QString other = QStringLiteral("*"); // a run of other words
        QStringList result;
        for (const HunkWord &word : contentOf(all)) {
            if (std::ranges::find(kept, word.folded, &HunkWord::folded) != kept.end())
                result << word.folded;
            else if (result.isEmpty() || result.last() != other)
                result << other;
        }
        return result;
    };
    return words.empty() || others.empty() || pattern(words, others) == pattern(others, words);
}

bool HunkFigure::isSameAs(const HunkFigure &other) const
{
    const FigureReading &a = reading;
    const FigureReading &b = other.reading;
    if (isDate != other.isDate)
        return false;
    if (a.kind == FigureKind::Identifier && b.kind == FigureKind::Identifier) {
        // "A3" and "A3-Reserven" carry the same number
        const QString &longer = a.name.size() > b.name.size() ? a.name : b.name;
        const QString &shorter = a.name.size() > b.name.size() ? b.name : a.name;
        const QStringView rest = QStringView(longer).sliced(shorter.size());
        return longer.startsWith(shorter)
            && std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); });
    }
    return a.value == b.value && a.date == b.date && a.name == b.name
        && (a.units == b.units || a.units.isEmpty() || b.units.isEmpty());
}

HunkSide::HunkSide(QStringView text, qsizetype start, qsizetype end, const QString &language)
    : m_text(text)
    , m_start(start)
    , m_end(end)
    , m_language(language)
{
    readLinks();
    readFigures();
    readCapitals();
    readWords();
    markQuestions();
}

void HunkSide::readLinks()
{
    const auto [from, to] = stretchAround(m_text, m_start, m_end);
    for (const Link &link : linksIn(m_text.sliced(from, to - from))) {
        const qsizetype start = from + link.start;
        const qsizetype end = from + link.end;
        if (start >= m_end || end <= m_start)
            continue;
        m_linkSpans.emplace_back(start, end);
        m_links << m_text.sliced(start, end - start).toString();
    }
}

void HunkSide::readFigures()
{
    const QStringView own = m_text.sliced(m_start, m_end - m_start);
    const auto [from, to] = stretchAround(m_text, m_start, m_end);
    const QStringView stretch = m_text.sliced(from, to - from);
    const bool near = std::ranges::any_of(stretch, [](QChar c) { return c.isDigit(); });
    if (!near || own.isEmpty())
        return;
    for (const Figure &figure : extractFigures(stretch, {m_language, NumberStyle::Unknown})) {
        const qsizetype start = from + utf16Index(stretch, figure.start);
        const qsizetype end = from + utf16Index(stretch, figure.end);
        if (start >= m_end || end <= m_start || isGluedAt(start, end)
            || overlaps(m_linkSpans, start, end))
            continue;
        m_figureSpans.emplace_back(start, end);
        m_figures.push_back({figure.best(),
                             isDateKind(figure.best().kind) || isYearAt(figure.best(), start, end)
                                 || isPeriodAt(start, end),
                             false});
    }
}

void HunkSide::readCapitals()
{
    if (std::ranges::none_of(text(), [](QChar c) { return c.isUpper(); }))
        return; // there is nothing to tell
    const auto [from, to] = stretchAround(m_text, m_start, m_end, FarReach);
    m_capitalsTell
        = !isHeadline(m_text.sliced(from, to - from), true) && !isHeadline(text(), false);
}

void HunkSide::markQuestions()
{
    static const QStringList pronouns = QStringLiteral("i you he she it we they").split(u' ');
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
        if (m_words[i].isNot && pronouns.contains(m_words[i + 1].folded))
            m_words[i].negates = false;
    }
}

void HunkSide::readWords()
{
    const QStringView own = m_text.sliced(m_start, m_end - m_start);
    const std::vector<Token> tokens = diffTokens(own);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QStringView text = own.sliced(token.start, token.length);
        if (token.kind != Kind::Space)
            m_visible += text;
        if (!isWordLike(token)) {
            addSign(token);
            continue;
        }
        m_letters += folded(text);
        qsizetype end = token.start + token.length;
        // "don't" and, from tokenised texts, "don 't"
        std::size_t next = i + 1;
        const bool parted = next < tokens.size() && tokens[next].kind == Kind::Space;
        next += parted ? 1 : 0;
        if (text.endsWith(u'n', Qt::CaseInsensitive) && next + 1 < tokens.size()
            && tokens[next].length == 1 && QStringView(u"'\u2019").contains(own[tokens[next].start])
            && own.sliced(tokens[next + 1].start, tokens[next + 1].length) == u"t") {
            end = tokens[next + 1].start + 1;
            for (std::size_t inner = i + 1; inner <= next + 1; ++inner) {
                if (tokens[inner].kind != Kind::Space)
                    m_visible += own.sliced(tokens[inner].start, tokens[inner].length);
            }
            m_letters += u't';
            i = next + 1;
        }
        addWord(m_start + token.start, m_start + end);
    }
}

void HunkSide::addSign(const Token &token)
{
    if (token.kind == Kind::Symbol || token.kind == Kind::Emoji)
        m_others += m_text.sliced(m_start + token.start, token.length);
}

void HunkSide::addWord(qsizetype start, qsizetype end)
{
    HunkWord word;
    word.text = m_text.sliced(start, end - start).toString();
    word.folded = folded(word.text);
    word.isStop = isStopWord(word.text);
    word.isNot = word.folded.endsWith(QStringLiteral("'t"))
        || word.folded.endsWith(QStringLiteral("\u2019t"));
    word.startsSentence = isSentenceStart(start);
    word.inFigure = overlaps(m_figureSpans, start, end);
    word.inLink = overlaps(m_linkSpans, start, end);
    if (!word.inFigure && !word.inLink) {
        const std::size_t before = m_figures.size();
        addFigure(word.folded, start, end);
        word.inFigure = m_figures.size() > before;
    }
    word.negates = negatesAt(word, start, end);
    word.isOfName = isCapitalTelling(word, start)
        && (isDemonym(word.folded) || (isDerived(word.folded) && !followsName(start)));
    word.isName = isName(word, start, end);
    m_words.push_back(std::move(word));
}

// Of numbers, months and the like that are written as a word.
void HunkSide::addFigure(const QString &word, qsizetype start, qsizetype end)
{
    const std::optional<int> number = numberOfWord(word);
    const std::optional<int> ordinal = ordinalOfWord(word);
    const int month = isDoubtfulMonth(word) ? 0 : monthOf(word);
    FigureReading reading;
    if (number || ordinal) {
        if (ordinal && *ordinal <= 2 && !isPeriodAt(start, end))
            return; // "first", "second": mostly an order of words, not of things
        reading.value = Decimal::fromDigits(QByteArray::number(number ? *number : *ordinal), 0);
    } else if (month > 0) {
        reading.date.month = month;
    } else if (isWeekday(word) || (isEra(word) && m_text[start].isUpper())) {
        reading.name = word;
    } else {
        return;
    }
    m_figures.push_back({reading, (!number && !ordinal) || isPeriodAt(start, end), true});
}

// "1950s", "21st century", "350 BC"
bool HunkSide::isPeriodAt(qsizetype start, qsizetype end) const
{
    qsizetype digitsEnd = start;
    while (digitsEnd < m_text.size() && m_text[digitsEnd].isDigit())
        ++digitsEnd;
    const QStringView behind
        = m_text.sliced(digitsEnd).first(std::min<qsizetype>(2, m_text.size() - digitsEnd));
    const bool isPlural = behind.startsWith(u's') || behind == u"'s" || behind == u"\u2019s"
        || (behind == u"er" && wordAfter(digitsEnd + 2).startsWith(u"jahr"));
    const bool isDecade = digitsEnd - start >= 2 && m_text[digitsEnd - 1] == u'0' && isPlural;
    const QString next = wordAfter(end);
    const bool isOfCalendar = next.startsWith(u"年代") || next.startsWith(u'世')
        || next.startsWith(u'月') || next.startsWith(u'日');
    return isDecade || isOfCalendar || isCentury(next) || isEra(next);
}

// "135px", "G4M": digits that belong to a word and count nothing.
bool HunkSide::isGluedAt(qsizetype start, qsizetype end) const
{
    const auto isLetter = [&](qsizetype at) { // of a script that puts spaces between words
        return at >= 0 && at < m_text.size() && m_text[at].isLetter()
            && m_text[at].script() != QChar::Script_Han
            && m_text[at].script() != QChar::Script_Hiragana
            && m_text[at].script() != QChar::Script_Katakana;
    };
    for (qsizetype at = start; at < end; ++at) {
        if (isLetter(at) && at + 1 < m_text.size() && m_text[at + 1].isDigit())
            return true;
    }
    return isLetter(start - 1) || (isLetter(end) && !isPeriodAt(start, end));
}

bool HunkSide::negatesAt(const HunkWord &word, qsizetype start, qsizetype end) const
{
    if (word.isNot)
        return true;
    if (!isNegationWord(word.folded, m_language)
        || isNegationLost(wordBefore(start), wordAfter(end)))
        return false;
    qsizetype behind = end; // "No. 5" stands for "number"
    while (behind < m_text.size() && (m_text[behind] == u' ' || m_text[behind] == u'.'))
        ++behind;
    return word.folded != QStringLiteral("no") || behind == m_text.size()
        || !m_text[behind].isDigit();
}

// "in 1708", "17 May, 1787", "winter of 534": digits of a year behind "in", a month, a comma and
// digits or the like, with nothing counted behind them. Four digits need no more than a plain word
// before them that numbers nothing ("lasted 1400").
bool HunkSide::isYearAt(const FigureReading &reading, qsizetype start, qsizetype end) const
{
    static const QStringList openings
        = QStringLiteral("in im en since seit anno year jahr año dans nel until before after")
              .split(u' ');
    static const QStringList numbering
        = QStringLiteral("no nr number nummer page seite section paragraph class room flight isbn "
                         "to than about over nearly almost only with und and or oder")
              .split(u' ');
    const double value = reading.value.toDouble();
    const qsizetype digits = end - start;
    if (reading.kind != FigureKind::Number || !reading.units.isEmpty() || digits < 3 || digits > 4
        || value < 100 || value > 2099 || isCountedAt(end))
        return false;
    qsizetype before = start;
    while (before > 0 && QStringView(u" \"\u201C\u201E\u00AB").contains(m_text[before - 1]))
        --before;
    const QString opening = wordBefore(before);
    if (openings.contains(opening) || monthOf(opening) > 0)
        return true;
    const qsizetype openingStart
        = m_text.first(before).lastIndexOf(opening, -1, Qt::CaseInsensitive);
    if (opening == u"of" && digits == 3)
        return isSeason(wordBefore(openingStart));
    const QStringView lead = m_text.first(before).trimmed();
    const QStringView earlier = lead.endsWith(u',') ? lead.chopped(1).trimmed() : QStringView();
    const bool follows = !earlier.isEmpty() && earlier.back().isDigit();
    const bool isPlain
        = !opening.isEmpty() && m_text[openingStart].isLower() && !numbering.contains(opening);
    return digits == 4 && value >= 1000 && (follows || isPlain);
}

// Whether the word behind a number says what it counts.
bool HunkSide::isCountedAt(qsizetype end) const
{
    qsizetype behind = end;
    while (behind < m_text.size() && m_text[behind] == u' ')
        ++behind;
    qsizetype wordEnd = behind;
    while (wordEnd < m_text.size() && m_text[wordEnd].isLetter())
        ++wordEnd;
    return wordEnd > behind && !isStopWord(m_text.sliced(behind, wordEnd - behind));
}

// The word before `index` in lower case, over spaces and a full stop; empty if there is none.
QString HunkSide::wordBefore(qsizetype index) const
{
    qsizetype end = index;
    while (end > 0 && (m_text[end - 1] == u' ' || m_text[end - 1] == u'.'))
        --end;
    qsizetype start = end;
    while (start > 0 && end - start < Reach && m_text[start - 1].isLetter())
        --start;
    return m_text.sliced(start, end - start).toString().toLower();
}

// The word behind `index` in lower case, over spaces and a hyphen; empty if there is none.
QString HunkSide::wordAfter(qsizetype index) const
{
    qsizetype start = index;
    while (start < m_text.size() && (m_text[start] == u' ' || m_text[start] == u'-'))
        ++start;
    qsizetype end = start;
    while (end < m_text.size() && end - start < Reach && m_text[end].isLetter())
        ++end;
    return m_text.sliced(start, end - start).toString().toLower();
}

// Whether the quotation mark at `index` opens, judged by those before it in its line.
bool HunkSide::opensQuote(qsizetype index) const
{
    constexpr qsizetype Far = 1000; // UTF-16 units
    if (QStringView(u"\u201C\u201E\u00AB").contains(m_text[index]))
        return true;
    if (m_text[index] != u'"')
        return false;
    int before = 0;
    for (qsizetype at = index; at > 0 && index - at < Far && m_text[at - 1] != u'\n'; --at)
        before += m_text[at - 1] == u'"' ? 1 : 0;
    return before % 2 == 0;
}

// "thumb185px ": what is left of a picture's mark-up, the caption follows.
bool HunkSide::endsImageSize(qsizetype index) const
{
    const QStringView before = m_text.first(index);
    return before.endsWith(u"px") && before.size() > 2 && before[before.size() - 3].isDigit();
}

bool HunkSide::isSentenceStart(qsizetype index) const
{
    qsizetype at = index;
    while (at > 0
           && QStringView(u" \u00A0\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB([{*|-"
                          u"\u2013\u2014\u2022\u00B7")
                  .contains(m_text[at - 1])) {
        if (opensQuote(at - 1))
            return true;
        --at;
    }
    if (at == 0 || m_text[at - 1] == u'\n' || endsImageSize(at))
        return true;
    if (m_text[at - 1] == u'.')
        return !isTitle(wordBefore(at)) && wordBefore(at).size() > 1;
    return QStringView(u"!?:;\u2026\u3002\u00BF\u00A1").contains(m_text[at - 1]);
}

bool HunkSide::isCapitalTelling(const HunkWord &word, qsizetype start) const
{
    return m_capitalsTell && word.text.size() >= 2 && word.text.front().isUpper() && !word.inFigure
        && !word.inLink && !word.negates && !word.isStop && !word.startsSentence
        && !isTitle(word.folded) && monthOf(word.folded) == 0 && !isRomanNumeral(word.text)
        && (start == 0 || !m_text[start - 1].isDigit());
}

bool HunkSide::isName(const HunkWord &word, qsizetype start, qsizetype end) const
{
    if (!isCapitalTelling(word, start) || isDemonym(word.folded)
        || (isDerived(word.folded) && !followsName(start)))
        return false;
    if (m_language != QStringLiteral("de"))
        return true;
    // German writes every noun with a capital: only capitals throughout, a title before it or
    // another capital beside it make a name.
    const bool capitalFollows
        = end + 1 < m_text.size() && m_text[end] == u' ' && m_text[end + 1].isUpper();
    return word.text == word.text.toUpper() || capitalFollows || followsName(start);
}

// Whether a title or another word with a capital stands right before.
bool HunkSide::followsName(qsizetype start) const
{
    const QString before = wordBefore(start);
    if (isTitle(before))
        return true;
    const qsizetype beforeStart = start - 1 - before.size();
    return start > 1 && m_text[start - 1] == u' ' && !before.isEmpty() && beforeStart >= 0
        && m_text[beforeStart].isUpper() && !isSentenceStart(beforeStart) && !isStopWord(before);
}

} // namespace bluepencil
