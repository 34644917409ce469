// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/namesources.h"

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/names/namewords.h"

#include <QStringList>

#include <array>
#include <bitset>
#include <re2/re2.h>
#include <unordered_map>

namespace bluepencil {

namespace {

using re2::StringPiece;

const std::string Title
    = R"((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|)"
      R"(Señor|Señora|Sr|Sra|Srta|Signor|Signora|Sig|Dott|Mevrouw|Meneer|Dhr|Mw|Pani?|)"
      R"(Senhora?)\.? +))";
// One to five words with capitals, particles and initials between.
const std::string Name
    = R"((\p{Lu}[\p{L}\p{M}'-]*(?: +(?:\p{Lu}\.|(?:de|da|do|dos|del|della|di|du|la|le|el|al|)"
      R"(van|von|der|den|ter|bin|ibn) |)?\p{Lu}[\p{L}\p{M}'-]+){0,4}))";
const std::string AnyName = R"(([\p{L}'-]+\.?(?: +[\p{L}'-]+\.?){0,3}))";
// The same up to the end of a sentence. A stop behind an initial or a title is none.
const std::string OneName
    = R"(((?:(?:[\p{L}'-]+|(?:\p{L}|(?i:st|ste|dr|mr|mrs|ms|mx|prof|mme|mlle|sr|sra|srta|sig|dott|)"
      R"(dhr|mw))\.) +){0,3}[\p{L}'-]+\.?))";

std::string pattern(std::string text)
{
    const std::array<std::pair<std::string, std::string>, 3> parts {
        std::pair {std::string("TITLE"), Title},
        {std::string("ONENAME"), OneName},
        {std::string("NAME"), Name}};
    for (const auto &[word, meaning] : parts) {
        for (std::size_t at = text.find(word); at != std::string::npos;
             at = text.find(word, at + meaning.size()))
            text.replace(at, word.size(), meaning);
    }
    return text;
}

enum class Trust {
    Whole, // every word of it
    Long, // two words at least
    UntilStop, // words up to one that is no name, whatever their case
};

struct Source {
    RE2 expression;
    Trust trust;
    std::vector<std::string> baits; // one of them stands in every match
    bool isExact; // they stand there as they are, else in the lower-cased text

    Source(const std::string &text, Trust given, std::vector<std::string> needed, bool exact)
        : expression(pattern(text), RE2::Quiet)
        , trust(given)
        , baits(std::move(needed))
        , isExact(exact)
    {
    }
};

const std::vector<std::unique_ptr<Source>> &sources()
{
    static const std::vector<std::unique_ptr<Source>> all = [] {
        std::vector<std::unique_ptr<Source>> made;
        const auto add = [&made](const std::string &text, Trust trust,
                                 std::vector<std::string> baits, bool exact = false) {
            made.push_back(std::make_unique<Source>(text, trust, std::move(baits), exact));
        };
        add(R"((?:^|[\n.!?"(] *)(?i:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|greetings|)"
            R"(hallo|lieber?|sehr geehrter?|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|chère|cher|hola|)"
            R"(estimad[oa]|querid[oa]|buongiorno|buonasera|ciao|gentile|car[oa]|beste|geachte|olá|ola|)"
            R"(prezad[oa]|szanown[yaei]+|hej|kära|bästa)(?: (?i:again|there))?[ ,]+TITLE?NAME)",
            Trust::Whole,
            {"dear ",   "dear,",     "hi ",        "hi,",   "hello",   "hey",    "hiya",
             "good ",   "greetin",   "hallo",      "liebe", "geehrt",  "guten ", "moin",
             "bonjour", "bonsoir",   "ch\u00e8re", "cher ", "cher,",   "hola",   "estimad",
             "querid",  "buongio",   "buonase",    "ciao",  "gentile", "caro",   "cara",
             "beste",   "geachte",   "ol\u00e1",   "ola ",  "ola,",    "prezad", "szanown",
             "hej",     "k\u00e4ra", "b\u00e4sta"});
        add(R"((?i:\bmy (?:(?:full|first|last|legal|maiden) )?name(?: is|'s)|(?:^|[\n.!?,;] *)(?:the )?name(?: is|:)|\bcall me|)"
            R"(\bich hei(?:ß|ss)e|\bmein name ist|\bje m'appelle|\bmon nom est|\bme llamo|\bmi nombre es|)"
            R"(\bmi chiamo|\bil mio nome (?:è|e')|\bmeu nome (?:é|e)|\bme chamo|\bmijn naam is|\bjag heter|)"
            R"(\bmitt namn är|\bnazywam się|\bmam na imię)[ ,:]+(?:TITLE)?ONENAME)",
            Trust::UntilStop,
            {"name", "call me", "ich hei", "appelle", "mon nom", "me llamo", "nombre es",
             "mi chiamo", "mio nome", "meu nome", "me chamo", "mijn naam", "jag heter", "mitt namn",
             "nazywam", "mam na imi"});
        add(R"((?i:\bthis is|\bi am|\bi'm|\bich bin|\bje suis|\bsoy|\bsono|\bik ben|\beu sou|\bspeaking (?:with|to)))"
            R"( +TITLE?NAME)",
            Trust::Long,
            {"this is", "i am", "i'm", "ich bin", "je suis", "soy", "sono", "ik ben", "eu sou",
             "speaking "});
        add(R"((?i:\bthis is|\bspeaking (?:with|to)) +TITLE?NAME,? +(?i:from|calling|speaking|here|with|at)\b)",
            Trust::Whole, {"this is", "speaking "});
        add(R"(\bNAME,? +(?i:speaking|here)\b)", Trust::Long, {" speaking", " here"});
        add(R"((?i:regards|wishes|sincerely|truly|faithfully|cheers|thanks(?: again| so much)?|thank you|)"
            R"(respectfully|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|cordialement|)"
            R"(bien à vous|salutations|saludos(?: cordiales)?|atentamente|un saludo|cordiali saluti|)"
            R"(distinti saluti|saluti|groet(?:en)?|atenciosamente|abraços|hälsning(?:ar)?|mvh|pozdrawiam))"
            R"( *[,.!]? *\n+ *TITLE?NAME *(?:\n|$|,))",
            Trust::Whole, {"\n"});
        add(R"((?i:regards|wishes|sincerely|yours truly|faithfully|cheers|freundlichen grüßen|viele grüße|)"
            R"(cordialement|atentamente|saludos|cordiali saluti|groeten),? +TITLE?NAME\.? *(?:\n|$))",
            Trust::Whole,
            {"regards", "wishes", "sincerely", "truly", "faithfully", "cheers", "gr\u00fc",
             "cordial", "atentamente", "saludos", "groeten"});
        add(R"(\bTITLENAME)", Trust::Whole,
            {"Mr",   "Ms",   "Miss",     "Mx",     "Dr",  "Prof", "Sir",        "Madam",
             "Herr", "Frau", "Monsieur", "Mada",   "Mme", "Mlle", "Se\u00f1or", "Sr",
             "Sig",  "Dott", "Mevrouw",  "Meneer", "Dhr", "Mw",   "Pan",        "Senhor"},
            true);
        add(R"((?i:\bthanks|\bthank you)(?: (?i:so much|very much|again))?,? +NAME *[.!,])",
            Trust::Whole, {"thank"});
        // A signature by RFC 3676, 4.3, and the head of a mail.
        add(R"((?:^|\n)-- ?\r?\n+ *TITLE?NAME *(?:\r?\n|$|,))", Trust::Long, {"--"});
        add(R"((?:^|\n)(?i:from|to|cc|sender|reply-to|von|an|de|da|van|från): *"?TITLE?NAME"? *<[^<>\s]+@)",
            Trust::Whole,
            {"from:", "to:", "cc:", "sender:", "von:", "an:", "de:", "da:", "van:", "fr\u00e5n:"});
        // "My name is" in Russian, Ukrainian, Bulgarian and Serbian.
        add(R"((?i:меня зовут|мене звати|казвам се|зовем се)[ ,:]+NAME)", Trust::Whole,
            {"зовут ", "звати ", "азвам се", "овем се"});
        // And in Georgian, which has no capitals, and Japanese, which has no blanks.
        add(R"((?:მე მქვია|ჩემი სახელია|მქვია) +(\p{Georgian}+(?: \p{Georgian}+)?) *(?:[.,!\n]|$))",
            Trust::Whole, {"მე მქვია", "ჩემი სახელია", "მქვია"});
        add(R"((?:私|わたし|わたくし|僕)の名前は *([\p{Han}\p{Katakana}ー]{2,12}) *(?:です|でございます|と申し))",
            Trust::Whole, {"私の名前", "わたしの名前", "わたくしの名前", "僕の名前"});
        add(R"(([\p{Han}\p{Katakana}ー]{2,12})と(?:申し|もうし)ます)", Trust::Whole,
            {"と申し", "ともうし"});
        return made;
    }();
    return all;
}

QStringList wordsOf(const StringPiece &name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size())).split(u' ', Qt::SkipEmptyParts);
}

// Leaves out what begins or ends with a word that is no name.
QString cleaned(const StringPiece &found, Trust trust)
{
    QStringList kept;
    for (const QString &word : wordsOf(found)) {
        QString bare = word;
        while (bare.endsWith(u'.') || bare.endsWith(u'\'') || bare.endsWith(u'-'))
            bare.chop(1);
        if (bare.endsWith(QStringLiteral("'s")))
            bare.chop(2);
        const std::string folded = foldedWord(bare.toStdString());
        const bool isInitial = bare.size() == 1 && word.endsWith(u'.');
        const bool isBigInitial = isInitial && bare[0].isUpper(); // "O." is no "or"
        if ((isNoName(folded) && !isBigInitial) || isCompanyWord(folded)
            || (bare.size() < 2 && !isInitial))
            break;
        kept << bare;
    }
    if (trust == Trust::Long && kept.size() < 2)
        return {};
    return kept.join(u' ');
}

// Which sources have a bait in a text, found in one pass over it.
class Baits {
public:
    using Sources = std::bitset<16>;

    Baits()
    {
        for (std::size_t i = 0; i < sources().size(); ++i) {
            for (const std::string &bait : sources()[i]->baits)
                add(bait, i, sources()[i]->isExact);
        }
    }

    [[nodiscard]] Sources in(const PreparedText &text) const
    {
        const std::string_view lower = text.lower;
        Sources found;
        if (lower.find('\n') != std::string_view::npos)
            found = m_ofLineEnds;
        for (std::size_t at = 0; at + 1 < lower.size(); ++at) {
            const std::size_t start = ascii::firstTwo(lower.substr(at));
            // A bait is not in the middle of a word: "hey" is not in "they".
            if (m_starts.test(start)
                && !(at > 0 && ascii::isAlnum(lower[at - 1]) && ascii::isAlnum(lower[at])))
                look(text, at, m_baits.at(start), found);
        }
        return found;
    }

private:
    struct Bait {
        std::string text;
        std::size_t source = 0;
        bool isExact = false;
    };

    static void look(const PreparedText &text, std::size_t at, const std::vector<Bait> &baits,
                     Sources &found)
    {
        for (const Bait &bait : baits) {
            const std::string_view all
                = bait.isExact ? std::string_view(text.normal.bytes()) : text.lower;
            if (all.substr(at).starts_with(bait.text))
                found.set(bait.source);
        }
    }

    void add(const std::string &bait, std::size_t source, bool isExact)
    {
        if (bait == "\n") {
            m_ofLineEnds.set(source);
            return;
        }
        const std::size_t start = ascii::firstTwo(lowerWord(bait));
        m_starts.set(start);
        m_baits[start].push_back({bait, source, isExact});
    }

    std::bitset<65'536> m_starts; // first two bytes of a bait in lower case
    std::unordered_map<std::size_t, std::vector<Bait>> m_baits;
    Sources m_ofLineEnds;
};

void gatherAnswer(std::string_view text, QStringList &names)
{
    constexpr std::size_t LongestAnswer = 60;
    if (text.size() > LongestAnswer)
        return;
    static const RE2 answer(
        R"(^\s*(?i:(?:sure|yes|yeah|ok|okay|of course|certainly|hi|hello)[,.! ]+)?(?i:it's|it is|that's|its|this is|i'm|i am)? *)"
            + AnyName + R"([ .!]*$)",
        RE2::Quiet);
    StringPiece found;
    if (!RE2::PartialMatch(StringPiece(text.data(), text.size()), answer, &found))
        return;
    const QString name = cleaned(found, Trust::Whole);
    // All of it must be a name: "not right now" is none.
    if (!name.isEmpty() && name.split(u' ').size() == wordsOf(found).size())
        names += name;
}

} // namespace

QStringList gatherNames(const PreparedText &prepared, bool isNameAsked)
{
    static const Baits baits;
    const std::string_view text = prepared.normal.bytes();
    QStringList names;
    // Every source needs two words or a line's end, but in scripts without blanks.
    const bool isWord = prepared.words.size() < 2
        && (prepared.words.empty() || !ascii::isBeyond(text[prepared.words[0].start]));
    if (isWord && !isNameAsked)
        return names;
    if (isNameAsked)
        gatherAnswer(text, names);
    const StringPiece whole(text.data(), text.size());
    const Baits::Sources baited = baits.in(prepared);
    for (std::size_t i = 0; i < sources().size(); ++i) {
        if (!baited.test(i))
            continue;
        const Source &source = *sources()[i];
        std::array<StringPiece, 2> groups;
        std::size_t at = 0;
        while (
            at <= text.size()
            && source.expression.Match(whole, at, text.size(), RE2::UNANCHORED, groups.data(), 2)) {
            const QString name = cleaned(groups[1], source.trust);
            if (!name.isEmpty())
                names += name;
            at = std::max(std::size_t(groups[0].data() - text.data()) + groups[0].size(), at + 1);
        }
    }
    return names;
}

} // namespace bluepencil
