// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/factmentions.h"

#include "core/text/figures/figuretext.h"

#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int Reach = 14; // words to look at on each side
constexpr std::size_t MostFacts = 200;
constexpr qsizetype StemLength = 6;

// Words that name no particular fact.
bool isGeneric(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral("the of for to in on at if and or per by from with "
                                                "an is it der die das des den dem für "
                                                "von zum zur in im bei wenn und oder de del la el "
                                                "los las para por en y si le les du des "
                                                "pour et un une date datum fecha time amount "
                                                "number value price of في من إلى عند على")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

// The beginning of a word, enough to see "collected" in "collection"; Arabic without its article.
QString stemOf(QString word)
{
    if (word.startsWith(QStringLiteral("ال")) && word.size() > 3)
        word = word.mid(2);
    return word.left(StemLength);
}

bool isAlike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    // "duplicado" and "duplicada", "days" and "day": one letter more or less at the end.
    const qsizetype common = std::min(a.size(), b.size());
    return common >= 4 && std::abs(a.size() - b.size()) <= 1 && a.left(common) == b.left(common);
}

bool endsSentence(const FigureText &text, qsizetype i)
{
    const char32_t c = text.at(i);
    if (c == U'\n' || c == U'。' || c == U'！' || c == U'？' || c == U'؟')
        return true;
    return (c == U'.' || c == U'!' || c == U'?' || c == U';')
        && (text.isSpace(i + 1) || text.at(i + 1) == U'\n' || i + 1 >= text.size());
}

bool hasSpacedLetters(const FigureText &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.isLetter(i))
            return true;
    }
    return false;
}

} // namespace

FactMentions::FactMentions(const std::vector<Fact> &facts, const QString &draft,
                           const std::vector<Figure> &figures)
{
    readNames(facts);
    readWords(draft, figures);
    for (const Figure &figure : figures)
        m_starts.push_back(figure.start);
}

void FactMentions::readNames(const std::vector<Fact> &facts)
{
    for (std::size_t i = 0; i < facts.size() && i < MostFacts; ++i) {
        const FigureText text(facts[i].name);
        Name name;
        name.fact = int(i);
        if (!hasSpacedLetters(text)) {
            name.whole = facts[i].name.trimmed();
            m_names.push_back(std::move(name));
            continue;
        }
        std::vector<QString> generic;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.lettersEnd(at);
            const QString word = text.word(at, end);
            if (!word.isEmpty())
                (isGeneric(word) ? generic : name.stems).push_back(stemOf(word));
            at = std::max(end, at + 1);
        }
        if (name.stems.empty())
            name.stems = generic;
        m_names.push_back(std::move(name));
    }
}

void FactMentions::readWords(const QString &draft, const std::vector<Figure> &figures)
{
    const FigureText text(draft);
    int sentence = 0;
    std::size_t figure = 0;
    m_sentences.assign(figures.size(), 0);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype here = text.origin[std::size_t(i)];
        for (; figure < figures.size() && figures[figure].start <= here; ++figure)
            m_sentences[figure] = sentence;
        const bool inFigure = figure > 0 && here < figures[figure - 1].end;
        if (text.isLetter(i)) {
            const qsizetype end = text.lettersEnd(i);
            const QString word = text.word(i, end);
            if (!inFigure && !word.isEmpty())
                m_words.push_back({stemOf(word), here, sentence});
            i = end;
            continue;
        }
        if (text.isIdeograph(i)) { // matched whole, by the name's first character
            if (!inFigure)
                m_words.push_back({text.slice(i, std::min(text.size(), i + 16)), here, sentence});
        } else if (!inFigure && endsSentence(text, i)) {
            ++sentence;
        }
        ++i;
    }
    for (; figure < figures.size(); ++figure)
        m_sentences[figure] = sentence;
}

std::vector<FactMentions::Mention> FactMentions::near(std::size_t figure) const
{
    const qsizetype start = m_starts[figure];
    const int sentence = m_sentences[figure];
    const auto middle
        = std::lower_bound(m_words.begin(), m_words.end(), start,
                           [](const Word &word, qsizetype at) { return word.start < at; });
    const auto first
        = middle - std::min<qsizetype>(middle - m_words.begin(), qsizetype {2} * Reach);
    const auto last = middle + std::min<qsizetype>(m_words.end() - middle, Reach);
    std::vector<Mention> mentions;
    for (const Name &name : m_names) {
        const std::size_t wanted = name.whole.isEmpty() ? name.stems.size() : 1;
        std::vector<bool> seen(wanted, false);
        int distance = 4 * Reach;
        for (auto word = first; word != last; ++word) {
            if (word->sentence != sentence)
                continue;
            for (std::size_t i = 0; i < wanted; ++i) {
                const bool same = name.whole.isEmpty() ? isAlike(name.stems[i], word->stem)
                                                       : word->stem.startsWith(name.whole);
                if (!same)
                    continue;
                seen[i] = true;
                const auto between = word < middle ? middle - word - 1 : 2 * (word - middle) + 1;
                distance = std::min(distance, int(between));
            }
        }
        const auto count = std::count(seen.begin(), seen.end(), true);
        if (count > 0)
            mentions.push_back({name.fact, double(count) / double(wanted), distance});
    }
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.share > b.share;
    });
    return mentions;
}

} // namespace bluepencil
