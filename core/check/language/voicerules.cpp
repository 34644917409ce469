// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/voicerules.h"

#include "core/text/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t MostMatches = 200;
constexpr int FewestWords = 30; // for a reading level
constexpr qsizetype LongWord = 7; // letters

struct AddressWords {
    QSet<QString> formal;
    QSet<QString> informal;
    bool formalIsCapital = false; // and means it in the middle of a sentence only
};

const AddressWords *addressWordsOf(const QString &language)
{
    static const QHash<QString, AddressWords> words {
        {QStringLiteral("de"),
         {wordSet(u"sie ihnen ihr ihre ihren ihrem ihrer ihres"),
          wordSet(u"du dir dich dein deine deinen deinem deiner deines euch euer eure euren eurem "
                  u"eurer"),
          true}},
        {QStringLiteral("fr"), {wordSet(u"vous votre vos"), wordSet(u"tu te toi ta tes"), false}},
        {QStringLiteral("es"),
         {wordSet(u"usted ustedes"),
          wordSet(u"tú te ti tu tus contigo vosotros vosotras vuestro "
                  u"vuestra vuestros vuestras"),
          false}},
        {QStringLiteral("it"), {wordSet(u"lei le"), wordSet(u"tu ti te tuo tua tuoi tue"), true}},
        {QStringLiteral("pt"),
         {wordSet(u"senhor senhora"), wordSet(u"tu te ti teu tua teus tuas contigo"), false}},
        {QStringLiteral("nl"), {wordSet(u"u uw uwe"), wordSet(u"je jij jou jouw jullie"), false}},
    };
    const auto found = words.constFind(language);
    return found == words.cend() ? nullptr : &*found;
}

bool isIdeographic(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Thai
        || script == QChar::Script_Lao || script == QChar::Script_Khmer
        || script == QChar::Script_Myanmar;
}

bool hasSpaces(const CheckText &text)
{
    int ideographs = 0;
    int letters = 0;
    for (const QChar c : text.text()) {
        if (isIdeographic(c))
            ++ideographs;
        else if (c.isLetter())
            ++letters;
    }
    return ideographs * 4 <= letters;
}

bool endsSentence(QStringView gap)
{
    return std::ranges::any_of(gap, [](QChar c) {
        return QStringView(u".!?\u2026\u3002\uFF01\uFF1F\u061F\n\r").contains(c);
    });
}

template <typename Entries, typename TextOf>
std::vector<PhraseMatcher::Match> matchesOf(const CheckText &text, const Entries &entries,
                                            const QString &language, TextOf textOf)
{
    PhraseMatcher matcher;
    std::vector<int> indices;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!BrandVoice::isFor(entries[i].language, language))
            continue;
        matcher.add(textOf(entries[i]));
        indices.push_back(int(i));
    }
    std::vector<PhraseMatcher::Match> found;
    if (indices.empty())
        return found;
    for (PhraseMatcher::Match match : matcher.find(text, MostMatches)) {
        if (text.isCode(match.start) || text.isQuoted(match.start))
            continue;
        match.phrase = indices[std::size_t(match.phrase)];
        found.push_back(match);
    }
    return found;
}

} // namespace

std::vector<Sentence> sentencesOf(const CheckText &text)
{
    std::vector<Sentence> sentences;
    qsizetype last = 0;
    for (const CheckText::Word &word : text.words()) {
        const QStringView gap = QStringView(text.text()).sliced(last, word.start - last);
        if (sentences.empty() || endsSentence(gap))
            sentences.push_back({word.start, word.end, 0});
        ++sentences.back().words;
        sentences.back().end = word.end;
        last = word.end;
    }
    return sentences;
}

std::optional<double> readingLevel(const CheckText &text)
{
    if (!hasSpaces(text))
        return std::nullopt;
    const auto words = double(text.words().size());
    if (words < FewestWords)
        return std::nullopt;
    const auto isLong = [](const CheckText::Word &word) {
        return word.end - word.start >= LongWord;
    };
    const auto longWords = double(std::ranges::count_if(text.words(), isLong));
    return words / double(sentencesOf(text).size()) + 100 * longWords / words;
}

std::optional<int> wordCount(const CheckText &text)
{
    if (!hasSpaces(text))
        return std::nullopt;
    return int(text.words().size());
}

std::vector<TextSpan> addressWords(const CheckText &text, const QString &language,
                                   BrandVoice::Address address)
{
    std::vector<TextSpan> spans;
    const AddressWords *words = addressWordsOf(language);
    if (!words)
        return spans;
    const bool isFormal = address == BrandVoice::Address::Formal;
    const QSet<QString> &wanted = isFormal ? words->formal : words->informal;
    for (const CheckText::Word &word : text.words()) {
        const QStringView view = text.view(word);
        if (view.size() > 10 || !wanted.contains(foldedWord(view)) || text.isCode(word.start)
            || text.isQuoted(word.start))
            continue;
        if (isFormal && words->formalIsCapital && (word.isFresh || !view.front().isUpper()))
            continue;
        if (!isFormal && view.size() > 1 && view.back().isUpper())
            continue; // "TU", "TE": an abbreviation
        spans.push_back({word.start, word.end});
    }
    return spans;
}

std::vector<PhraseMatcher::Match> avoidedTerms(const CheckText &text, const BrandVoice &voice,
                                               const QString &language)
{
    return matchesOf(text, voice.terms, language,
                     [](const BrandVoice::Term &term) { return term.avoid; });
}

std::vector<PhraseMatcher::Match> forbiddenPhrases(const CheckText &text, const BrandVoice &voice,
                                                   const QString &language)
{
    return matchesOf(text, voice.forbidden, language,
                     [](const BrandVoice::Phrase &phrase) { return phrase.text; });
}

RequiredPhrases requiredPhrases(const CheckText &text, const BrandVoice &voice,
                                const QString &language)
{
    RequiredPhrases result;
    for (std::size_t i = 0; i < voice.required.size(); ++i) {
        const BrandVoice::Phrase &phrase = voice.required[i];
        if (!BrandVoice::isFor(phrase.language, language))
            continue;
        ++result.count;
        PhraseMatcher matcher;
        matcher.add(phrase.text);
        if (matcher.find(text, 1).empty())
            result.missing.push_back(int(i));
    }
    return result;
}

} // namespace bluepencil
