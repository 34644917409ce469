// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/contextdetectors.h"

#include "core/privacy/birthdates.h"
#include "core/privacy/checkdigits.h"
#include "core/privacy/valuetoken.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

using Type = PersonalDataType;

constexpr std::size_t StrongWords = 7; // between a cue and its value
constexpr std::size_t WeakWords = 1;

// What a cue's value must look like to be one.
struct Shape {
    std::size_t leastDigits = 4;
    std::size_t least = 4; // letters and digits
    std::size_t most = 34;
};

Shape shapeOf(const CueMatch &cue)
{
    switch (cue.cue) {
    case Cue::Ssn:
        return {4, 4, 9};
    case Cue::Account:
        return std::string_view(cue.detail).empty() ? Shape {4, 4, 34} : Shape {6, 6, 9};
    case Cue::Policy:
        return {3, 5, 34};
    case Cue::Passport:
        return {5, 6, 12};
    case Cue::Licence:
        return {4, 5, 24};
    case Cue::National:
        return {5, 6, 20};
    case Cue::Card:
        return {12, 12, 19};
    case Cue::Iban:
        return {6, 15, 34};
    case Cue::CardCode:
        return {3, 3, 4};
    case Cue::Pin:
        return {4, 4, 8};
    case Cue::NotPersonal:
        return {4, 4, 64};
    case Cue::Phone:
    case Cue::Birth:
    case Cue::Password:
    case Cue::Name:
    case Cue::Address:
        break;
    }
    return {0, 0, 0};
}

Type typeOfCue(Cue cue)
{
    switch (cue) {
    case Cue::Ssn:
        return Type::Ssn;
    case Cue::Account:
        return Type::Account;
    case Cue::Policy:
        return Type::Policy;
    case Cue::Passport:
        return Type::Passport;
    case Cue::Licence:
        return Type::Licence;
    case Cue::Card:
        return Type::Card;
    case Cue::Iban:
        return Type::Iban;
    case Cue::Birth:
        return Type::BirthDate;
    case Cue::Phone:
        return Type::Phone;
    case Cue::CardCode:
    case Cue::Password:
    case Cue::Pin:
        return Type::Secret;
    case Cue::National:
    case Cue::Name:
    case Cue::Address:
    case Cue::NotPersonal:
        break;
    }
    return Type::NationalId;
}

// What registers of a house or a state give out: often with letters in front.
bool mayHavePrefix(const CueMatch &cue)
{
    return cue.cue == Cue::Policy || cue.cue == Cue::Passport || cue.cue == Cue::Licence
        || cue.cue == Cue::National
        || (cue.cue == Cue::Account && std::string_view(cue.detail).empty());
}

bool fits(const CueMatch &cue, const ValueToken &value)
{
    const Shape shape = shapeOf(cue);
    if (value.compact.size() < shape.least || value.compact.size() > shape.most)
        return false;
    const bool areDigits = value.digits == value.compact.size();
    switch (cue.cue) {
    case Cue::Ssn:
        return areDigits && (value.digits == 4 || value.digits == 9);
    case Cue::CardCode:
    case Cue::Pin:
    case Cue::Card:
        return areDigits;
    case Cue::Iban:
        return ascii::isUpper(value.compact[0]) && ascii::isUpper(value.compact[1]);
    case Cue::Account:
    case Cue::Policy:
    case Cue::Passport:
    case Cue::Licence:
    case Cue::National:
    case Cue::NotPersonal:
    case Cue::Phone:
    case Cue::Birth:
    case Cue::Password:
    case Cue::Name:
    case Cue::Address:
        break;
    }
    return true;
}

Hit hitOf(const CueMatch &cue, const ValueToken &value)
{
    Hit hit {value.start, value.end, typeOfCue(cue.cue), Tier::B, 0.6, cue.detail};
    const bool isChecked = (cue.cue == Cue::National && hasNationalCheck(cue.detail, value.compact))
        || (cue.cue == Cue::Ssn && checkdigits::usSsn(value.compact))
        || (std::string_view(cue.detail) == "us-routing" && checkdigits::usRouting(value.compact));
    if (isChecked) {
        hit.tier = Tier::A;
        hit.score = 0.95;
    }
    return hit;
}

// "account ending in 1234": no more than a receipt shows.
bool isEnding(std::string_view between)
{
    const std::string lower = lowerWord(between);
    for (const std::string_view word : {"ending", "ends", "last"}) {
        if (lower.find(word) != std::string::npos)
            return true;
    }
    return false;
}

// Number words behind a weak cue make it a strong one: "claim number", "case no.", "account #".
bool isMadeStrong(std::string_view text, std::size_t behind)
{
    std::size_t at = behind;
    while (at < text.size() && at - behind < 3 && (text[at] == ' ' || text[at] == '-'))
        ++at;
    if (at < text.size() && text[at] == '#')
        return true;
    std::size_t end = at;
    while (end < text.size() && (ascii::isLetter(text[end]) || ascii::isBeyond(text[end]))
           && end - at < 24)
        ++end;
    return isNumberWord(lowerWord(text.substr(at, end - at)));
}

class Reader {
public:
    Reader(std::string_view text, const std::vector<CueMatch> &cues)
        : m_text(text)
        , m_cues(cues)
    {
    }

    void read(std::size_t index)
    {
        const CueMatch &cue = m_cues[index];
        // What stands behind the next cue is that one's.
        const std::size_t limit = limitBehind(index);
        switch (cue.cue) {
        case Cue::Birth:
            return readBirth(cue, limit);
        case Cue::Password:
            return readPassword(cue);
        case Cue::Phone:
        case Cue::Name:
        case Cue::Address:
            return;
        case Cue::Ssn:
        case Cue::Account:
        case Cue::Policy:
        case Cue::Passport:
        case Cue::Licence:
        case Cue::National:
        case Cue::Card:
        case Cue::Iban:
        case Cue::CardCode:
        case Cue::Pin:
        case Cue::NotPersonal:
            break;
        }
        readNumber(cue, limit);
    }

    void readAnswer(const CueMatch &cue)
    {
        if (cue.cue == Cue::Birth) {
            if (const auto date = birthDateIn(m_text, 0, m_text.size()))
                add({date->start, date->end, Type::BirthDate, Tier::B, 0.6, ""});
            return;
        }
        const Shape shape = shapeOf(cue);
        if (shape.most == 0 || cue.cue == Cue::NotPersonal)
            return;
        constexpr std::size_t AnswerWords = 12;
        std::optional<ValueToken> value;
        if (mayHavePrefix(cue))
            value = nextValue(m_text, 0, AnswerWords, shape.leastDigits, Prefix::Taken);
        if (!value || !fits(cue, *value))
            value = nextValue(m_text, 0, AnswerWords, shape.leastDigits);
        if (value && fits(cue, *value))
            add(hitOf(cue, *value));
    }

    CueFinds take() { return std::move(m_finds); }

private:
    void add(const Hit &hit) { m_finds.hits.push_back(hit); }

    [[nodiscard]] std::size_t limitBehind(std::size_t index) const
    {
        constexpr std::size_t Furthest = 200; // bytes; values are sought nearer
        for (std::size_t i = index + 1;
             i < m_cues.size() && m_cues[i].start < m_cues[index].end + Furthest; ++i) {
            if (m_cues[i].cue != m_cues[index].cue && !m_cues[i].isWeak)
                return m_cues[i].start;
        }
        return m_text.size();
    }

    void readNumber(const CueMatch &cue, std::size_t limit)
    {
        const bool isStrong = !cue.isWeak || isMadeStrong(m_text, cue.end);
        const bool isThing = cue.cue == Cue::NotPersonal;
        const Shape shape = shapeOf(cue);
        const std::size_t words = isThing ? 3 : isStrong ? StrongWords : WeakWords;
        // A weak cue and a short number make a year or a sum as well.
        const std::size_t digits
            = isStrong ? shape.leastDigits : std::max<std::size_t>(5, shape.leastDigits);
        const std::string_view until = m_text.substr(0, std::max(limit, cue.end));
        std::optional<ValueToken> value;
        if (isStrong && mayHavePrefix(cue))
            value = nextValue(until, cue.end, words, digits, Prefix::Taken);
        if (!value || !fits(cue, *value))
            value = nextValue(until, cue.end, words, digits);
        if (value && cue.cue == Cue::Ssn && !fits(cue, *value))
            value = overLineBreak(*value);
        if (!value && isStrong)
            value = valueBefore(m_text, cue.start, digits);
        if (!value || !fits(cue, *value))
            return;
        if (isThing) {
            m_finds.things.push_back({value->start, value->end});
            return;
        }
        if (value->start > cue.end && cue.cue != Cue::Ssn
            && isEnding(m_text.substr(cue.end, value->start - cue.end)))
            return;
        add(hitOf(cue, *value));
    }

    // "11758" at the end of a line and "7286" at the head of the next one.
    [[nodiscard]] ValueToken overLineBreak(ValueToken value) const
    {
        const std::size_t next = value.end + 1;
        if (value.end >= m_text.size() || m_text[value.end] != '\n' || next >= m_text.size()
            || !ascii::isDigit(m_text[next]))
            return value;
        const ValueToken rest = valueTokenAt(m_text, next);
        value.compact += rest.compact;
        value.digits += rest.digits;
        value.end = rest.end;
        return value;
    }

    void readBirth(const CueMatch &cue, std::size_t limit)
    {
        constexpr std::size_t Ahead = 60;
        constexpr std::size_t Behind = 28;
        const std::size_t end = std::min(std::max(limit, cue.end), cue.end + Ahead);
        auto date = birthDateIn(m_text, cue.end, end);
        if (!date)
            date = birthDateIn(m_text, cue.start > Behind ? cue.start - Behind : 0, cue.start);
        if (date)
            add({date->start, date->end, Type::BirthDate, Tier::B, 0.7, ""});
    }

    // "password is hunter2", "pwd: x9!k"; without anything between, "password hunter2", what no
    // word is spelt like.
    void readPassword(const CueMatch &cue)
    {
        std::size_t at = cue.end;
        const auto skip = [&](std::string_view set) {
            while (at < m_text.size() && at - cue.end < 8
                   && set.find(m_text[at]) != std::string_view::npos)
                ++at;
        };
        skip(" ");
        const std::size_t link = at;
        if (at < m_text.size() && (m_text[at] == ':' || m_text[at] == '='))
            ++at;
        else if (m_text.substr(at).starts_with("is ") || m_text.substr(at).starts_with("was "))
            at += m_text[at] == 'i' ? 3 : 4;
        const bool isLinked = at != link;
        while (at < m_text.size()
               && std::string_view(" \"'`").find(m_text[at]) != std::string_view::npos)
            ++at;
        std::size_t end = at;
        constexpr std::size_t Longest = 128;
        while (end < m_text.size() && end - at < Longest
               && std::string_view(" \n\t\"'`,;").find(m_text[end]) == std::string_view::npos)
            ++end;
        while (end > at && (m_text[end - 1] == '.' || m_text[end - 1] == '?'))
            --end;
        const std::string_view value = m_text.substr(at, end - at);
        const bool isWord = std::ranges::all_of(
            value, [](char c) { return ascii::isLetter(c) || ascii::isBeyond(c) || c == '-'; });
        // "[SECRET]", as it is hidden, stands there when it was redacted.
        const bool isMark = value.size() > 2 && value.front() == '['
            && value.find_first_not_of('=', 1) == value.size() - 1 && value.back() == ']';
        constexpr std::size_t LeastUnlinked = 6;
        const bool isMixed = value.size() >= LeastUnlinked
            && std::ranges::any_of(value, ascii::isDigit)
            && std::ranges::any_of(value, ascii::isLetter)
            && value.find_first_of("[]@/") == std::string_view::npos;
        if (value.size() >= 4 && !isWord && !isMark && (isLinked || isMixed))
            add({at, end, Type::Secret, Tier::B, 0.6, "password"});
    }

    std::string_view m_text;
    const std::vector<CueMatch> &m_cues;
    CueFinds m_finds;
};

} // namespace

CueFinds findByCues(std::string_view text, const std::vector<CueMatch> &cues, const Asked &asked)
{
    Reader reader(text, cues);
    for (std::size_t i = 0; i < cues.size(); ++i)
        reader.read(i);
    for (const CueMatch &cue : asked.cues)
        reader.readAnswer(cue);
    return reader.take();
}

std::vector<CueMatch> askedIn(std::string_view lower, const std::vector<CueMatch> &cues)
{
    if (cues.empty())
        return {};
    bool isAsking = lower.find('?') != std::string_view::npos;
    for (const std::string_view word : {"please", "may i", "can i", "could i", "provide", "confirm",
                                        "verify", "what", "need your", "tell me", "give me",
                                        "share", "bitte", "s'il vous", "por favor", "per favore"}) {
        isAsking = isAsking || lower.find(word) != std::string_view::npos;
    }
    return isAsking ? cues : std::vector<CueMatch>();
}

bool hasNationalCheck(std::string_view detail, std::string_view compact)
{
    using Check = bool (*)(std::string_view);

    struct Register {
        std::string_view detail;
        Check check;
    };

    using namespace checkdigits;
    constexpr std::array Registers {Register {"gb-nino", gbNino},
                                    Register {"gb-nhs", gbNhs},
                                    Register {"de-tax-id", deTaxId},
                                    Register {"de-pension", dePension},
                                    Register {"fr-nir", frNir},
                                    Register {"es-dni", esDni},
                                    Register {"it-fiscal-code", itFiscalCode},
                                    Register {"nl-bsn", nlBsn},
                                    Register {"pl-pesel", plPesel},
                                    Register {"se-personnummer", sePersonnummer},
                                    Register {"in-aadhaar", inAadhaar},
                                    Register {"in-pan", inPan},
                                    Register {"br-cpf", brCpf},
                                    Register {"br-cnpj", brCnpj},
                                    Register {"ca-sin", caSin},
                                    Register {"au-tfn", auTfn},
                                    Register {"au-medicare", auMedicare},
                                    Register {"au-abn", auAbn},
                                    Register {"us-npi", usNpi},
                                    Register {"us-itin", usItin}};
    const auto found = std::ranges::find(Registers, detail, &Register::detail);
    return found != Registers.end() && found->check(compact);
}

} // namespace bluepencil
