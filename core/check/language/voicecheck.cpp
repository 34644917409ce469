// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/voicecheck.h"

#include "core/check/checktext.h"
#include "core/check/language/lettermarks.h"
#include "core/check/language/voicerules.h"
#include "core/text/stopwords.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

using Address = BrandVoice::Address;

constexpr std::size_t MostSentences = 20;
constexpr std::size_t MostAddressWords = 20;

QString languageOf(const Item &item, const QString &draft)
{
    const QString named = item.language.isEmpty() ? guessedLanguage(draft) : item.language;
    return named.section(u'-', 0, 0).toLower();
}

Address otherThan(Address address)
{
    return address == Address::Formal ? Address::Informal : Address::Formal;
}

double keptBeyond(double value, double limit)
{
    return value <= limit ? 1 : std::max(0.0, 1 - (value - limit) / limit);
}

double keptOf(std::size_t violations)
{
    return 1 / (1 + double(violations));
}

// One run of the voice check.
class VoiceScan {
public:
    VoiceScan(const Item &item, const QString &draft)
        : m_item(item)
        , m_draft(draft)
        , m_text(draft)
        , m_language(languageOf(item, draft))
    {
    }

    std::vector<CheckFinding> take()
    {
        const std::optional<BrandVoice> voice = voiceOf(m_item);
        const bool isLetter = m_item.outputSchema.is_null();
        if (voice)
            addTerms(*voice);
        if (isLetter)
            addAddress(voice ? voice->address : Address::Any);
        if (voice && isLetter) {
            addLetterParts(*voice);
            addSentences(*voice);
            addReading(*voice);
        }
        std::ranges::stable_sort(m_findings, {}, &CheckFinding::start);
        if (voice && isLetter)
            addScore(*voice);
        return std::move(m_findings);
    }

private:
    CheckFinding &add(const char *code, qsizetype start, qsizetype end)
    {
        m_findings.push_back(m_text.finding("voice", code, CheckSeverity::Warning, start, end));
        return m_findings.back();
    }

    CheckFinding &addWhole(const char *code, CheckSeverity severity = CheckSeverity::Warning)
    {
        m_findings.push_back(wholeFinding("voice", code, severity));
        return m_findings.back();
    }

    void addTerms(const BrandVoice &voice)
    {
        for (const PhraseMatcher::Match &match : avoidedTerms(m_text, voice, m_language))
            add("voice-term", match.start, match.end)
                .values.insert(QStringLiteral("use"), voice.terms[std::size_t(match.phrase)].use);
    }

    void addAddress(Address wanted)
    {
        if (wanted == Address::Any) {
            addMixedAddress();
            return;
        }
        std::vector<TextSpan> spans = addressWords(m_text, m_language, otherThan(wanted));
        spans.resize(std::min(spans.size(), MostAddressWords));
        for (const TextSpan &span : spans)
            add("voice-address", span.start, span.end)
                .values.insert(QStringLiteral("wanted"),
                               wanted == Address::Formal ? QStringLiteral("formal")
                                                         : QStringLiteral("informal"));
    }

    // The form used more often is taken for the one that was meant.
    void addMixedAddress()
    {
        if (m_language != u"de" && m_language != u"fr" && m_language != u"es")
            return;
        std::vector<TextSpan> formal = addressWords(m_text, m_language, Address::Formal);
        std::vector<TextSpan> informal = addressWords(m_text, m_language, Address::Informal);
        if (formal.empty() || informal.empty())
            return;
        const TextSpan &odd = informal.size() <= formal.size() ? informal.front() : formal.front();
        add("voice-address-mixed", odd.start, odd.end);
    }

    void addLetterParts(const BrandVoice &voice)
    {
        if (voice.greeting && !hasGreeting(m_draft))
            addWhole("voice-greeting");
        if (voice.closing && !closingStart(m_draft))
            addWhole("voice-closing");
    }

    void addSentences(const BrandVoice &voice)
    {
        if (!voice.sentenceWords || !wordCount(m_text))
            return;
        std::size_t found = 0;
        for (const Sentence &sentence : sentencesOf(m_text)) {
            if (sentence.words <= *voice.sentenceWords || ++found > MostSentences)
                continue;
            CheckFinding &finding = add("voice-sentence", sentence.start, sentence.end);
            finding.values.insert(QStringLiteral("words"), QString::number(sentence.words));
            finding.values.insert(QStringLiteral("limit"), QString::number(*voice.sentenceWords));
        }
    }

    void addReading(const BrandVoice &voice)
    {
        const std::optional<double> level = readingLevel(m_text);
        if (!voice.readingLevel || !level || *level <= *voice.readingLevel)
            return;
        CheckFinding &finding = addWhole("voice-reading");
        finding.values.insert(QStringLiteral("level"), QString::number(std::lround(*level)));
        finding.values.insert(QStringLiteral("limit"), QString::number(*voice.readingLevel));
    }

    void addScore(const BrandVoice &voice)
    {
        const std::optional<int> score = voiceScore(voice, m_language, m_draft);
        if (score)
            addWhole("voice-score", CheckSeverity::Passed)
                .values.insert(QStringLiteral("score"), QString::number(*score));
    }

    const Item &m_item;
    const QString &m_draft;
    const CheckText m_text;
    const QString m_language;
    std::vector<CheckFinding> m_findings;
};

bool isLimitWord(const QString &word)
{
    static const QStringList words {
        QStringLiteral("most"),     QStringLiteral("max"),       QStringLiteral("maximum"),
        QStringLiteral("than"),     QStringLiteral("under"),     QStringLiteral("within"),
        QStringLiteral("exceed"),   QStringLiteral("exceeding"), QStringLiteral("höchstens"),
        QStringLiteral("maximal"),  QStringLiteral("unter"),     QStringLiteral("maximum"),
        QStringLiteral("plus"),     QStringLiteral("maximal"),   QStringLiteral("máximo"),
        QStringLiteral("más"),      QStringLiteral("massimo"),   QStringLiteral("hoogstens"),
        QStringLiteral("maximaal"), QStringLiteral("limit"),     QStringLiteral("up"),
        QStringLiteral("dépasser"), QStringLiteral("superar"),   QStringLiteral("below")};
    return words.contains(word);
}

bool isWordForWords(const QString &word)
{
    static const QStringList words {QStringLiteral("words"),    QStringLiteral("wörter"),
                                    QStringLiteral("wörtern"),  QStringLiteral("worte"),
                                    QStringLiteral("worten"),   QStringLiteral("mots"),
                                    QStringLiteral("palabras"), QStringLiteral("parole"),
                                    QStringLiteral("palavras"), QStringLiteral("woorden")};
    return words.contains(word);
}

// "at most 80 words", "höchstens 80 Wörter", "80 mots au plus": the limit said last.
std::optional<int> limitAskedFor(const Item &item)
{
    constexpr std::size_t Reach = 3; // words before the number and behind the unit
    std::optional<int> limit;
    for (const Message &message : item.messages) {
        if (message.role != Role::System && message.role != Role::User)
            continue;
        const CheckText text(message.content);
        const auto &words = text.words();
        for (std::size_t i = 1; i < words.size(); ++i) {
            const QStringView unit = text.view(words[i]);
            if (unit.size() > 10 || !isWordForWords(foldedWord(unit)))
                continue;
            bool isNumber = false;
            const int number = text.view(words[i - 1]).toInt(&isNumber);
            if (!isNumber || number < 1)
                continue;
            const std::size_t from = i - 1 > Reach ? i - 1 - Reach : 0;
            const std::size_t to = std::min(words.size(), i + 1 + Reach);
            for (std::size_t near = from; near < to; ++near) {
                if (isLimitWord(foldedWord(text.view(words[near]))))
                    limit = number;
            }
        }
    }
    return limit;
}

} // namespace

std::optional<BrandVoice> voiceOf(const Item &item)
{
    if (item.guideline.voice.is_null())
        return std::nullopt;
    Result<BrandVoice> voice = parseBrandVoice(item.guideline.voice);
    if (!voice || voice->isEmpty())
        return std::nullopt;
    return std::move(*voice);
}

std::optional<int> voiceScore(const BrandVoice &voice, const QString &language,
                              const QString &draft)
{
    const CheckText text(draft);
    double kept = 0;
    int rules = 0;
    const auto count = [&kept, &rules](double share) {
        kept += share;
        ++rules;
    };
    if (!voice.terms.empty())
        count(keptOf(avoidedTerms(text, voice, language).size()));
    if (!voice.forbidden.empty())
        count(keptOf(forbiddenPhrases(text, voice, language).size()));
    if (const RequiredPhrases required = requiredPhrases(text, voice, language); required.count > 0)
        count(1 - double(required.missing.size()) / required.count);
    if (voice.address != Address::Any)
        count(keptOf(
            addressWords(text, language.section(u'-', 0, 0), otherThan(voice.address)).size()));
    if (voice.greeting)
        count(hasGreeting(draft) ? 1 : 0);
    if (voice.closing)
        count(closingStart(draft) ? 1 : 0);
    const std::optional<int> words = wordCount(text);
    if (voice.sentenceWords && words && *words > 0) {
        const std::vector<Sentence> sentences = sentencesOf(text);
        const auto right = std::ranges::count_if(
            sentences, [&](const Sentence &each) { return each.words <= *voice.sentenceWords; });
        count(double(right) / double(sentences.size()));
    }
    if (const std::optional<double> level = readingLevel(text); voice.readingLevel && level)
        count(keptBeyond(*level, *voice.readingLevel));
    if (voice.mostWords && words)
        count(keptBeyond(*words, *voice.mostWords));
    if (voice.leastWords && words)
        count(std::min(1.0, double(*words) / *voice.leastWords));
    if (rules == 0)
        return std::nullopt;
    return int(std::lround(100 * kept / rules));
}

QString PhraseCheck::name() const
{
    return QStringLiteral("phrases");
}

std::vector<CheckFinding> PhraseCheck::run(const Item &item, const QString &draft) const
{
    std::vector<CheckFinding> findings;
    const std::optional<BrandVoice> voice = voiceOf(item);
    if (!voice || (voice->forbidden.empty() && voice->required.empty()))
        return findings;
    const CheckText text(draft);
    const QString language = languageOf(item, draft);
    for (const PhraseMatcher::Match &match : forbiddenPhrases(text, *voice, language)) {
        findings.push_back(text.finding("phrases", "phrase-forbidden", CheckSeverity::Error,
                                        match.start, match.end));
        findings.back().values.insert(QStringLiteral("phrase"),
                                      voice->forbidden[std::size_t(match.phrase)].text);
    }
    for (const int missing : requiredPhrases(text, *voice, language).missing) {
        findings.push_back(wholeFinding("phrases", "phrase-missing", CheckSeverity::Error));
        findings.back().values.insert(QStringLiteral("phrase"),
                                      voice->required[std::size_t(missing)].text);
    }
    return findings;
}

QString VoiceCheck::name() const
{
    return QStringLiteral("voice");
}

std::vector<CheckFinding> VoiceCheck::run(const Item &item, const QString &draft) const
{
    return VoiceScan(item, draft).take();
}

QString LengthCheck::name() const
{
    return QStringLiteral("length");
}

std::vector<CheckFinding> LengthCheck::run(const Item &item, const QString &draft) const
{
    constexpr double Spare = 1.2; // of a length that was asked for in passing
    const CheckText text(draft);
    const std::optional<int> words = wordCount(text);
    if (!words || !item.outputSchema.is_null())
        return {};
    const auto finding = [&](const char *code, int limit) {
        CheckFinding made = wholeFinding("length", code, CheckSeverity::Warning);
        made.values.insert(QStringLiteral("words"), QString::number(*words));
        made.values.insert(QStringLiteral("limit"), QString::number(limit));
        return made;
    };
    const std::optional<BrandVoice> voice = voiceOf(item);
    if (voice && voice->mostWords && *words > *voice->mostWords)
        return {finding("length-over", *voice->mostWords)};
    if (voice && voice->leastWords && *words < *voice->leastWords)
        return {finding("length-under", *voice->leastWords)};
    const std::optional<int> asked = limitAskedFor(item);
    if (asked && *words > *asked * Spare)
        return {finding("length-over", *asked)};
    return {};
}

} // namespace bluepencil
