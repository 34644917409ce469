// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/foundvalues.h"

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/knownentities.h"

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

using Type = PersonalDataType;
using namespace ascii;

constexpr std::size_t ShortestFound = 3; // letters and digits: the code of a card has no more
constexpr std::size_t ShortestParted = 6; // digits with marks between them
constexpr std::size_t MostFoundWords = 12; // of one value
constexpr std::size_t LongestFound = 64;
constexpr std::size_t PhoneTail = 7; // digits that all spellings of a number have in common
constexpr std::size_t MostSpelt = 50;

enum class Spelling { Compact, Spelt, Nothing };

Spelling spellingOf(Type type)
{
    switch (type) {
    case Type::Phone:
    case Type::Card:
    case Type::Iban:
    case Type::Ssn:
    case Type::NationalId:
    case Type::BirthDate:
    case Type::Passport:
    case Type::Licence:
    case Type::Account:
    case Type::Policy:
    case Type::Vehicle:
        return Spelling::Compact;
    case Type::IpAddress: // "version 1.2.3.4" is none for itself
    case Type::Secret:
    case Type::Custom:
        return Spelling::Spelt;
    case Type::Email:
    case Type::MacAddress:
    case Type::CredentialUrl:
    case Type::CryptoAddress:
    case Type::Person:
    case Type::Address:
    case Type::Unscannable:
        break;
    }
    return Spelling::Nothing;
}

std::string compactOf(std::string_view text)
{
    std::string compact;
    for (const char c : text) {
        if (isAlnum(c) || isBeyond(c))
            compact.push_back(c);
    }
    return foldedWord(compact);
}

bool onlyDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

std::size_t beginning(std::string_view text)
{
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(lower(text[at])) : 0U;
    };
    return byte(0) << 8U | byte(1);
}

bool joinsParts(std::string_view gap)
{
    return gap.size() <= 3 && gap.find_first_not_of(" -./()\n,'_") == std::string_view::npos;
}

// "$4500", "4500.50", "4500 %": a short number that is a sum here.
bool isSumOfMoney(std::string_view text, std::size_t start, std::size_t end)
{
    constexpr std::size_t LongestSum = 6;
    if (end - start > LongestSum)
        return false;
    const std::string_view front
        = text.substr(start > 4 ? start - 4 : 0, std::min<std::size_t>(start, 4));
    for (const std::string_view sign : {"$", "€", "£", "¥", "₹"}) {
        if (front.ends_with(sign)
            || (front.ends_with(' ') && front.substr(0, front.size() - 1).ends_with(sign)))
            return true;
    }
    if (start > 1 && (text[start - 1] == '.' || text[start - 1] == ',') && isDigit(text[start - 2]))
        return true;
    const std::string_view behind = text.substr(end, 2);
    return behind.starts_with('%') || behind == " %"
        || (behind.size() == 2 && (behind[0] == '.' || behind[0] == ',') && isDigit(behind[1]));
}

bool isWordByte(char c)
{
    return isAlnum(c) || isBeyond(c);
}

// "123456" of "HX 123456", which others say without the letters.
std::string numberOf(std::string_view written)
{
    constexpr std::size_t shortest = 5;
    const std::size_t blank = std::min(written.find(' '), written.size());
    const bool isPrefix = blank > 0 && std::ranges::all_of(written.substr(0, blank), isLetter);
    std::string number = isPrefix ? compactOf(written.substr(blank)) : std::string();
    return number.size() >= shortest && onlyDigits(number) ? number : std::string();
}

} // namespace

void FoundValues::add(const PreparedText &text, const std::vector<Finding> &findings)
{
    const std::string_view bytes = text.normal.bytes();
    for (const Finding &finding : findings) {
        const Spelling way = spellingOf(finding.type);
        if (finding.tier == Tier::C || way == Spelling::Nothing)
            continue;
        const std::size_t start = text.normal.byteAt(finding.start);
        const std::string_view written
            = bytes.substr(start, text.normal.byteAt(finding.end) - start);
        Value value {finding.type, finding.tier, finding.score, finding.detail};
        const std::string compact = compactOf(written);
        if (compact.size() < ShortestFound || written.size() > LongestFound)
            continue;
        const bool isPlain = std::ranges::all_of(written, isWordByte);
        if (way == Spelling::Spelt && !isPlain) {
            if (m_spelt.size() < MostSpelt)
                m_spelt.emplace(written, std::move(value));
            continue;
        }
        if (finding.type == Type::Phone && onlyDigits(compact))
            addPhone(compact, value);
        const auto surer = [](const Value &a, const Value &b) {
            return std::tuple(a.tier, -a.score, a.type) < std::tuple(b.tier, -b.score, b.type);
        };
        if (const std::string number = numberOf(written); !number.empty()) {
            m_values.try_emplace(number, value);
            m_beginnings.set(beginning(number));
        }
        const auto [known, isNew] = m_values.try_emplace(compact, value);
        if (!isNew && surer(value, known->second))
            known->second = std::move(value);
        m_beginnings.set(beginning(compact));
        m_longest = std::max(m_longest, compact.size());
    }
}

void FoundValues::addPhone(const std::string &digits, const Value &value)
{
    std::string_view plain = digits;
    plain.remove_prefix(std::min(plain.find_first_not_of('0'), plain.size()));
    if (plain.size() < PhoneTail)
        return;
    std::vector<std::string> &same = m_phones[std::string(plain.substr(plain.size() - PhoneTail))];
    if (std::ranges::find(same, digits) == same.end())
        same.push_back(digits);
    m_values.try_emplace(digits, value);
}

const FoundValues::Value *FoundValues::find(const std::string &compact) const
{
    if (const auto known = m_values.find(compact); known != m_values.end())
        return &known->second;
    if (m_phones.empty() || compact.size() < PhoneTail || !onlyDigits(compact))
        return nullptr;
    const auto phones = m_phones.find(compact.substr(compact.size() - PhoneTail));
    if (phones == m_phones.end())
        return nullptr;
    std::string_view plain = compact;
    plain.remove_prefix(std::min(plain.find_first_not_of('0'), plain.size()));
    if (plain.size() < PhoneTail)
        return nullptr;
    for (const std::string &phone : phones->second) {
        if (phone.ends_with(plain) || plain.ends_with(phone.substr(phone.find_first_not_of('0'))))
            return &m_values.at(phone);
    }
    return nullptr;
}

bool FoundValues::isWorthALook(std::string_view word) const
{
    return m_beginnings.test(beginning(word))
        || isBeyond(word[0])
        // The first two letters are in two words, or it is a phone number's other spelling.
        || word.size() == 1 || (!m_phones.empty() && isDigit(word[0]));
}

void FoundValues::findCompact(const PreparedText &text, std::vector<Finding> &findings) const
{
    const std::string_view bytes = text.normal.bytes();
    const std::vector<Word> &words = text.words;
    const std::size_t longest = std::max(m_longest, m_phones.empty() ? 0 : std::size_t(16));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isWorthALook(words[i].in(bytes)))
            continue;
        std::string compact;
        std::size_t behind = i; // the last match
        const Value *match = nullptr;
        for (std::size_t k = i; k < std::min(words.size(), i + MostFoundWords); ++k) {
            if (k > i
                && !joinsParts(bytes.substr(words[k - 1].end, words[k].start - words[k - 1].end)))
                break;
            if (words[k].end - words[k].start > LongestFound)
                break;
            compact += foldedWord(words[k].in(bytes));
            if (compact.size() > longest)
                break;
            // "0412" is not 04/12.
            const bool isParted = k > i && compact.size() < ShortestParted && onlyDigits(compact);
            if (compact.size() < ShortestFound || isParted)
                continue;
            if (const Value *value = find(compact)) {
                match = value;
                behind = k;
            }
        }
        if (match == nullptr || isSumOfMoney(bytes, words[i].start, words[behind].end))
            continue;
        findings.push_back({text.normal.start(words[i].start), text.normal.end(words[behind].end),
                            match->type, match->tier, match->score, match->detail, false});
        i = behind;
    }
}

void FoundValues::findSpelt(const PreparedText &text, std::vector<Finding> &findings) const
{
    const std::string_view bytes = text.normal.bytes();
    for (const auto &[written, value] : m_spelt) {
        for (std::size_t at = bytes.find(written); at != std::string_view::npos;
             at = bytes.find(written, at + written.size())) {
            const std::size_t end = at + written.size();
            const bool goesOn = (at > 0 && isWordByte(written.front()) && isWordByte(bytes[at - 1]))
                || (end < bytes.size() && isWordByte(written.back()) && isWordByte(bytes[end]));
            if (!goesOn) {
                findings.push_back({text.normal.start(at), text.normal.end(end), value.type,
                                    value.tier, value.score, value.detail, false});
            }
        }
    }
}

std::vector<Finding> FoundValues::completed(const PreparedText &text,
                                            std::vector<Finding> findings) const
{
    std::vector<Finding> all;
    findCompact(text, all);
    findSpelt(text, all);
    if (all.empty())
        return findings;
    // Of two alike the first stays.
    std::ranges::move(findings, std::back_inserter(all));
    return resolved(std::move(all));
}

} // namespace bluepencil
