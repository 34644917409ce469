// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/knownentities.h"

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/namelist.h"
#include "core/privacy/names/namewords.h"
#include "core/text/lookalikes.h"

#include <QStringList>

#include <algorithm>
#include <deque>

namespace bluepencil {

namespace {

using namespace ascii;

constexpr std::size_t MostParts = 2000;
constexpr std::size_t MostWords = 6; // of a name
constexpr std::size_t LeastPart = 2;
constexpr std::size_t LeastJoined = 5; // letters of "mlopez"

bool isAsciiWord(std::string_view text)
{
    return std::ranges::none_of(text, isBeyond);
}

// Han, kana, Hangul, Thai, Lao, Khmer, Myanmar: no blanks between words, or endings put on names.
bool isUnparted(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x0E00 && u <= 0x0EFF) || (u >= 0x1000 && u <= 0x109F)
            || (u >= 0x1100 && u <= 0x11FF) || (u >= 0x1780 && u <= 0x17FF)
            || (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF)
            || (u >= 0xAC00 && u <= 0xD7AF);
    });
}

bool isCyrillic(std::string_view word)
{
    return word.size() >= 2
        && (static_cast<unsigned char>(word[0]) == 0xD0
            || static_cast<unsigned char>(word[0]) == 0xD1);
}

std::string_view withoutDigits(std::string_view word)
{
    std::size_t end = word.size();
    while (end > 0 && isDigit(word[end - 1]))
        --end;
    return word.substr(0, end);
}

// "Jane, jane.doe@…" is a name and an address, each of its own.
bool beginsAddress(std::string_view text, const Word &word)
{
    constexpr std::size_t LongestLocalPart = 64; // RFC 5321, 4.5.3.1.1
    const std::string_view behind = text.substr(word.end, LongestLocalPart);
    const std::size_t end = behind.find_first_of(" \t\n\r,;:()<>\"@");
    return end != std::string_view::npos && behind[end] == '@';
}

// What may stand between two parts of one name.
bool joinsNames(std::string_view gap)
{
    return gap.size() <= 3 && gap.find_first_not_of(" -.',_\t") == std::string_view::npos
        && gap != ". ,";
}

// Behind which a stop ends no sentence: "J. Smith", "Dr. Lopez", "St. John".
bool isShortened(std::string_view word, std::string_view folded)
{
    const bool isLetter = word.size() == 1
        || (isBeyond(word[0])
            && QString::fromUtf8(word.data(), qsizetype(word.size())).size() == 1);
    return isLetter || folded == "st" || folded == "ste" || isTitleWord(std::string(folded));
}

// "ü" as "ue" and the like; the same if there is none.
QString transliterated(QString word)
{
    return word.replace(u'ü', QStringLiteral("ue"))
        .replace(u'ö', QStringLiteral("oe"))
        .replace(u'ä', QStringLiteral("ae"))
        .replace(u'å', QStringLiteral("aa"))
        .replace(u'ø', QStringLiteral("oe"));
}

// Of the scripts that have letters which imitate Latin ones: Greek, Cyrillic, Armenian. UTF-8 has
// them in two bytes each, the first of which is 0xCD to 0xD6.
bool mayImitate(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xCD && byte <= 0xD6;
    });
}

constexpr char32_t FirstImitating = 0x370;
constexpr char32_t BehindImitating = 0x590;

// What each of those letters reads as; 0 for most.
const std::string &imitations()
{
    static const std::string all = [] {
        std::string made;
        for (char32_t letter = FirstImitating; letter < BehindImitating; ++letter) {
            const QString read = readsAsLatin(QString(QChar(char16_t(letter))));
            made.push_back(read.size() == 1 ? read[0].toLatin1() : '\0');
        }
        return made;
    }();
    return all;
}

// A word in letters that imitate Latin ones, as it is read and folded; empty for others.
std::string imitated(std::string_view word)
{
    if (!mayImitate(word))
        return {};
    std::string read;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto byte = static_cast<unsigned char>(word[i]);
        if (byte < 0x80) {
            read.push_back(word[i]);
            continue;
        }
        if (byte >= 0xE0 || i + 1 == word.size())
            return {};
        const char32_t letter
            = (byte & 0x1FU) << 6U | (static_cast<unsigned char>(word[i + 1]) & 0x3FU);
        if (letter < FirstImitating || letter >= BehindImitating)
            read.append(word.substr(i, 2));
        else if (const char latin = imitations()[letter - FirstImitating]; latin != 0)
            read.push_back(latin);
        else
            return {};
        ++i;
    }
    return foldedWord(read);
}

QStringList namesParts(const QString &name)
{
    QString clean = name;
    for (const QChar cut : {u'<', u'(', u'[', u'@'}) {
        if (const qsizetype at = clean.indexOf(cut); at > 0)
            clean.truncate(at);
    }
    QStringList parts;
    QString part;
    const auto close = [&] {
        if (!part.isEmpty() && !isTitleWord(foldedWord(part.toStdString())))
            parts << part;
        part.clear();
    };
    for (const QChar c : clean) {
        if (c.isLetter() || c.isMark() || c.isSurrogate())
            part += c;
        else
            close();
    }
    close();
    return parts;
}

} // namespace

bool isCapital(std::string_view text, const Word &word)
{
    if (isUpper(text[word.start]))
        return true;
    if (!isBeyond(text[word.start]))
        return false;
    const std::string_view bytes = word.in(text);
    const QString shown
        = QString::fromUtf8(bytes.data(), qsizetype(std::min<std::size_t>(bytes.size(), 8)));
    return !shown.isEmpty() && shown[0].isUpper();
}

bool startsSentence(std::string_view text, std::size_t start)
{
    std::size_t at = start;
    while (at > 0
           && (text[at - 1] == ' ' || text[at - 1] == '"' || text[at - 1] == '\''
               || text[at - 1] == '('))
        --at;
    return at == 0 || std::string_view(".!?\n:").find(text[at - 1]) != std::string_view::npos;
}

std::string foldedWord(std::string_view word)
{
    if (isAsciiWord(word)) {
        std::string result(word);
        std::ranges::transform(result, result.begin(), lower);
        return result;
    }
    const QString plain = QString::fromUtf8(word.data(), qsizetype(word.size()))
                              .normalized(QString::NormalizationForm_D)
                              .toCaseFolded();
    QString result;
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'ß':
            result += QStringLiteral("ss");
            break;
        case u'ø':
            result += u'o';
            break;
        case u'æ':
            result += QStringLiteral("ae");
            break;
        case u'œ':
            result += QStringLiteral("oe");
            break;
        case u'ł':
            result += u'l';
            break;
        case u'đ':
            result += u'd';
            break;
        case u'ı':
            result += u'i';
            break;
        default:
            result += c;
        }
    }
    return result.toStdString();
}

bool looksLikeName(const QString &text)
{
    const QString name = text.trimmed();
    constexpr qsizetype Longest = 80;
    if (name.isEmpty() || name.size() > Longest || name.contains(u"//"))
        return false;
    for (const QChar c : name) {
        if (c.isDigit() || QStringView(u"{}[]=/\\;:?!#*_|\n").contains(c))
            return false;
    }
    const QStringList parts = namesParts(name);
    if (parts.isEmpty() || std::size_t(parts.size()) > MostWords)
        return false;
    const QChar first = parts.front()[0];
    const bool hasCase = first.isUpper() || first.isLower();
    if (hasCase && !first.isUpper() && parts.size() < 2)
        return false;
    return std::ranges::none_of(
        parts, [](const QString &part) { return isCompanyWord(foldedWord(part.toStdString())); });
}

void KnownEntities::addListedName(const std::string &name)
{
    for (const QString &part : namesParts(QString::fromStdString(name))) {
        const std::string folded = foldedWord(part.toStdString());
        if (folded.size() < LeastPart) {
            m_initials.insert(folded[0]);
            continue;
        }
        const unsigned uses = NameList::ours().usesOf(folded);
        const bool isSure = uses != 0 && (uses & NameList::Everyday) == 0;
        addPart(folded,
                {isParticle(folded) ? Kind::Particle
                     : isSure       ? Kind::Distinct
                                    : Kind::Everyday,
                 true});
    }
}

// What somebody was called by is surer than what a list has.
void KnownEntities::addPart(const std::string &folded, Part part)
{
    if (m_parts.size() > MostParts)
        return;
    const auto [known, isNew] = m_parts.try_emplace(folded, part);
    if (!isNew && known->second.isListed && !part.isListed)
        known->second = part;
}

void KnownEntities::addName(const QString &name)
{
    if (isUnparted(name)) {
        const std::string bytes = NormalisedText(name.trimmed()).bytes();
        if (name.trimmed().size() >= 2 && m_unparted.size() < MostParts) {
            m_unparted.push_back(bytes);
            addPart(foldedWord(bytes), {Kind::Distinct});
        }
        return;
    }
    const QStringList parts = namesParts(name);
    if (parts.isEmpty() || std::size_t(parts.size()) > MostWords || m_parts.size() > MostParts)
        return;
    std::vector<std::string> full;
    for (const QString &part : parts) {
        const std::string folded = foldedWord(part.toStdString());
        if (folded.size() < LeastPart) {
            m_initials.insert(folded[0]);
            continue;
        }
        const Kind kind = isParticle(folded) ? Kind::Particle
            : isEverydayWord(folded)         ? Kind::Everyday
                                             : Kind::Distinct;
        addPart(folded, {kind});
        const std::string other = foldedWord(transliterated(part.toLower()).toStdString());
        if (other != folded)
            addPart(other, {kind});
        const std::string latin = mixesScripts(part) ? imitated(part.toStdString()) : std::string();
        if (latin.size() >= LeastPart)
            addPart(latin, {kind});
        if (kind != Kind::Particle) {
            m_initials.insert(folded[0]);
            full.push_back(folded);
        }
    }
    if (full.size() < 2)
        return;
    const std::string &first = full.front();
    const std::string &last = full.back();
    for (const std::string &joined : {first + last, last + first, first.substr(0, 1) + last,
                                      first + last.substr(0, 1), last + first.substr(0, 1)}) {
        if (joined.size() >= LeastJoined)
            addPart(joined, {isEverydayWord(joined) ? Kind::Everyday : Kind::Distinct});
    }
}

void KnownEntities::addValue(PersonalDataType type, const QString &value)
{
    constexpr std::size_t Least = 4;
    constexpr std::size_t Most = 200;
    const NormalisedText normal(value.trimmed());
    const std::string &bytes = normal.bytes();
    if (bytes.size() < Least || bytes.size() > Most)
        return;
    Literal literal {type, {}};
    for (const Word &word : wordsIn(bytes))
        literal.words.push_back(foldedWord(word.in(bytes)));
    if (literal.words.empty() || m_literals.size() > MostParts)
        return;
    std::vector<Literal> &same = m_literals[literal.words.front()];
    constexpr std::size_t MostAlike = 20;
    if (same.size() < MostAlike)
        same.push_back(std::move(literal));
}

const KnownEntities::Part *KnownEntities::partOf(std::string_view folded) const
{
    const auto get = [this](std::string_view key) -> const Part * {
        const auto found = m_parts.find(key);
        return found == m_parts.end() ? nullptr : &found->second;
    };
    if (const Part *part = get(folded))
        return part;
    if (folded.size() > LeastPart && isDigit(folded.back()))
        return get(withoutDigits(folded));
    constexpr std::size_t LeastWithEnding = 4;
    if (folded.size() > LeastWithEnding && folded.back() == 's') { // "Marias Antrag"
        const Part *part = get(folded.substr(0, folded.size() - 1));
        return part && part->kind == Kind::Distinct ? part : nullptr;
    }
    if (!isCyrillic(folded))
        return nullptr;
    // Case endings of up to three letters.
    for (std::size_t cut = 2; cut <= 6 && folded.size() >= cut + 6; cut += 2) {
        if (const Part *part = get(folded.substr(0, folded.size() - cut)))
            return part;
    }
    return nullptr;
}

// Folded; where nobody is called so, but somebody as what the word looks like, that.
std::string KnownEntities::readWord(std::string_view word) const
{
    std::string folded = foldedWord(word);
    constexpr std::size_t Longest = 64;
    if (word.size() > Longest || !mayImitate(word) || partOf(folded))
        return folded;
    std::string latin = imitated(word);
    return !latin.empty() && partOf(latin) ? latin : folded;
}

void KnownEntities::find(const PreparedText &prepared, Hits &hits) const
{
    if (isEmpty())
        return;
    const std::string_view text = prepared.normal.bytes();
    std::deque<std::string> made; // of what is not ASCII
    Folded folded;
    folded.reserve(prepared.words.size());
    for (const Word &word : prepared.words) {
        if (isAsciiWord(word.in(text)))
            folded.push_back(word.in(prepared.lower));
        else
            folded.push_back(made.emplace_back(readWord(word.in(text))));
    }
    findNames(text, prepared.words, folded, hits);
    findLiterals(prepared.words, folded, hits);
    findUnparted(text, hits);
}

void KnownEntities::findNames(std::string_view text, const std::vector<Word> &words,
                              const Folded &folded, Hits &hits) const
{
    // "Ann Poe. Max said": the two are not one.
    const auto endsSentence = [&](std::size_t i, std::string_view gap) {
        return gap.size() > 1 && gap[0] == '.'
            && !isShortened(words[i - 1].in(text), folded[i - 1]);
    };
    const auto joins = [&](std::size_t i) {
        if (i == 0 || beginsAddress(text, words[i]))
            return false;
        const std::string_view gap
            = text.substr(words[i - 1].end, words[i].start - words[i - 1].end);
        return joinsNames(gap) && !endsSentence(i, gap);
    };
    const auto isInitial = [&](std::size_t i) {
        return folded[i].size() == 1
            && (isCapital(text, words[i]) || text.substr(words[i].end).starts_with('\''))
            && m_initials.contains(folded[i][0]);
    };
    // "j. roe"
    const auto isSmallInitial = [&](std::size_t i) {
        return folded[i].size() == 1 && text.substr(words[i].end).starts_with('.')
            && (words[i].start == 0 || text[words[i].start - 1] == ' ')
            && m_initials.contains(folded[i][0]);
    };
    // "Ann Poe.I want": the stop is not of an initial.
    const auto isStopped = [&](std::size_t i) {
        return words[i - 1].end - words[i - 1].start > 1 && text[words[i - 1].end] == '.';
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Part *first = partOf(folded[i]);
        if (!first || first->kind == Kind::Particle)
            continue;
        std::size_t from = i;
        while (from > 0 && joins(from) && (isInitial(from - 1) || isSmallInitial(from - 1)))
            --from;
        std::size_t to = i;
        int sure = first->kind == Kind::Distinct ? 2 : 1;
        bool isListed = first->isListed;
        for (std::size_t k = i + 1; k < words.size() && joins(k); ++k) {
            const Part *part = partOf(folded[k]);
            if (part && part->kind != Kind::Particle) {
                sure += part->kind == Kind::Distinct ? 2 : 1;
                isListed = isListed && part->isListed;
                to = k;
            } else if (part == nullptr && isInitial(k) && !isStopped(k)) {
                to = k;
            } else if (!part) {
                break;
            }
        }
        const bool isWritten = isCapital(text, words[i]) && !startsSentence(text, words[i].start);
        const bool hasTitle = i > 0 && joins(i) && isTitleWord(std::string(folded[i - 1]));
        // A surname that no list has can be anything where it stands alone.
        if (sure >= 2 || (isWritten && !isListed) || hasTitle) {
            const double score = isListed ? 0.5 : sure >= 2 ? 0.9 : 0.6;
            hits.push_back({words[from].start, words[to].end, PersonalDataType::Person, Tier::C,
                            score, isListed ? "listed" : "known"});
        }
        i = to;
    }
}

void KnownEntities::findLiterals(const std::vector<Word> &words, const Folded &folded,
                                 Hits &hits) const
{
    if (m_literals.empty())
        return;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto found = m_literals.find(folded[i]);
        if (found == m_literals.end())
            continue;
        for (const Literal &literal : found->second) {
            const std::size_t count = literal.words.size();
            if (i + count > words.size()
                || !std::equal(literal.words.begin(), literal.words.end(),
                               folded.begin() + std::ptrdiff_t(i)))
                continue;
            hits.push_back(
                {words[i].start, words[i + count - 1].end, literal.type, Tier::B, 0.8, "known"});
        }
    }
}

void KnownEntities::findUnparted(std::string_view text, Hits &hits) const
{
    for (const std::string &name : m_unparted) {
        for (std::size_t at = text.find(name); at != std::string_view::npos;
             at = text.find(name, at + name.size()))
            hits.push_back({at, at + name.size(), PersonalDataType::Person, Tier::C, 0.9, "known"});
    }
}

} // namespace bluepencil
