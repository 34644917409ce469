// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunkside.h"

#include "core/text/figurewords.h"
#include "core/text/hunkwords.h"
#include "core/text/links.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = Token::Kind;

// How far around a hunk its figures, links and neighbours are read, in UTF-16 units.
constexpr qsizetype Reach = 60;

bool isWordLike(const Token &token)
{
    return token.kind == Kind::Word || token.kind == Kind::Number;
}

bool overlaps(const std::vector<std::pair<qsizetype, qsizetype>> &spans, qsizetype start,
              qsizetype end)
{
    return std::ranges::any_of(
        spans, [&](const auto &span) { return span.first < end && start < span.second; });
}

// The stretch of the line around [start, end) that is read with it, cut at white space.
std::pair<qsizetype, qsizetype> stretchAround(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    while (from > 0 && start - from < Reach && text[from - 1] != u'\n')
        --from;
    while (from > 0 && from < start && !text[from - 1].isSpace())
        ++from;
    qsizetype to = end;
    while (to < text.size() && to - end < Reach && text[to] != u'\n')
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

// Whether most words of a stretch have a capital, as in a headline.
bool isHeadline(QStringView stretch)
{
    constexpr int FewestWords = 4;
    int words = 0;
    int capitals = 0;
    for (const Token &token : diffTokens(stretch)) {
        const QStringView word = stretch.sliced(token.start, token.length);
        if (token.kind != Kind::Word || isStopWord(word) || word.size() < 2)
            continue;
        ++words;
        capitals += word.front().isUpper() ? 1 : 0;
    }
    return words >= FewestWords && capitals * 10 >= words * 7;
}

} // namespace

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

bool HunkSide::holdsNegationSign() const
{
    return bluepencil::holdsNegationSign(m_text.sliced(m_start, m_end - m_start));
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
        const bool inWord = start > 0 && m_text[start - 1].isLetter(); // G4M, A3
        if (start >= m_end || end <= m_start || inWord || overlaps(m_linkSpans, start, end))
            continue;
        m_figureSpans.emplace_back(start, end);
        m_figures.push_back(
            {figure.best(), isDateKind(figure.best().kind) || isYearAt(figure.best(), start, end)});
    }
}

void HunkSide::readCapitals()
{
    const auto [from, to] = stretchAround(m_text, m_start, m_end);
    m_capitalsTell = !isHeadline(m_text.sliced(from, to - from))
        && !isHeadline(m_text.sliced(m_start, m_end - m_start));
}

void HunkSide::markQuestions()
{
    static const QStringList pronouns = QStringLiteral("i you he she it we they").split(u' ');
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i)
        m_words[i].asksBack = m_words[i].isNot && pronouns.contains(m_words[i + 1].folded);
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
    const std::optional<int> number = numberOfWord(word.folded);
    const int month = isDoubtfulMonth(word.folded) ? 0 : monthOf(word.folded);
    if (!word.inFigure && (number || month > 0 || isWeekday(word.folded))) {
        FigureReading reading;
        if (number)
            reading.value = Decimal::fromDigits(QByteArray::number(*number), 0);
        else if (month > 0)
            reading.date.month = month;
        else
            reading.name = word.folded;
        m_figures.push_back({reading, !number});
        word.inFigure = true;
    }
    word.isName = isName(word, start, end);
    m_words.push_back(std::move(word));
}

// "in 1708": four digits behind "in" or the like with nothing counted behind them.
bool HunkSide::isYearAt(const FigureReading &reading, qsizetype start, qsizetype end) const
{
    static const QStringList openings
        = QStringLiteral("in im en since seit anno year jahr año dans nel until before after")
              .split(u' ');
    const double value = reading.value.toDouble();
    if (reading.kind != FigureKind::Number || !reading.units.isEmpty() || end - start != 4
        || value < 1000 || value > 2099)
        return false;
    qsizetype before = start;
    while (before > 0 && QStringView(u" \"\u201C\u201E\u00AB").contains(m_text[before - 1]))
        --before;
    if (!openings.contains(wordBefore(before)))
        return false;
    qsizetype behind = end;
    while (behind < m_text.size() && m_text[behind] == u' ')
        ++behind;
    qsizetype wordEnd = behind;
    while (wordEnd < m_text.size() && m_text[wordEnd].isLetter())
        ++wordEnd;
    return wordEnd == behind || isStopWord(m_text.sliced(behind, wordEnd - behind));
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

bool HunkSide::isSentenceStart(qsizetype index) const
{
    qsizetype at = index;
    while (at > 0
           && QStringView(u" \u00A0\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB([{*-\u2013")
                  .contains(m_text[at - 1]))
        --at;
    if (at == 0 || m_text[at - 1] == u'\n')
        return true;
    if (m_text[at - 1] == u'.')
        return !isTitle(wordBefore(at)) && wordBefore(at).size() > 1;
    return QStringView(u"!?:;\u2026\u3002\u00BF\u00A1").contains(m_text[at - 1]);
}

bool HunkSide::isName(const HunkWord &word, qsizetype start, qsizetype end) const
{
    if (!m_capitalsTell || word.text.size() < 2 || !word.text.front().isUpper() || word.inFigure
        || word.inLink || word.isStop || word.startsSentence || isDemonym(word.folded)
        || isTitle(word.folded) || monthOf(word.folded) > 0 || isRomanNumeral(word.text)
        || (isDerived(word.folded) && !followsName(start))
        || (start > 0 && m_text[start - 1].isDigit()))
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
