// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/contextdetectors.h"

#include "core/privacy/detectors/birthdates.h"
#include "core/privacy/detectors/checkdigits.h"
#include "core/privacy/detectors/disguisednumbers.h"
#include "core/privacy/detectors/passwords.h"
#include "core/privacy/detectors/valuetoken.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

using Type = PersonalDataType;

constexpr std::size_t StrongWords = 7; // between a cue and its value
constexpr std::size_t WeakWords = 1;
constexpr std::size_t SsnDigits = 9;

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
    case Cue::National:
        return !cue.isWeak || hasNationalCheck(cue.detail, value.compact);
    case Cue::Account:
    case Cue::Policy:
    case Cue::Passport:
    case Cue::Licence:
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
        if (const auto number = disguisedNumber(m_text, cue.end, limit, cue))
            add(*number);
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
        if (const auto number = disguisedNumber(m_text, 0, m_text.size(), cue))
            add(*number);
        const Shape shape = shapeOf(cue);
        if (shape.most == 0 || cue.cue == Cue::NotPersonal)
            return;
        constexpr std::size_t AnswerWords = 12;
        constexpr int MostValues = 4; // "4111… and 1234": one for each of what was asked
        std::size_t from = 0;
        for (int i = 0; i < MostValues && from < m_text.size(); ++i) {
            std::optional<ValueToken> value;
            if (mayHavePrefix(cue))
                value = nextValue(m_text, from, AnswerWords, shape.leastDigits, Prefix::Taken);
            if (!value || !fits(cue, *value))
                value = nextValue(m_text, from, AnswerWords, shape.leastDigits);
            if (!value)
                return;
            if (fits(cue, *value))
                return add(hitOf(cue, *value));
            // "1234 4111111111111111" reads as one number, and is two.
            const std::string_view raw = m_text.substr(0, value->end);
            from = std::min(raw.find(' ', value->start), value->end);
        }
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
        if (value && cue.cue == Cue::Ssn && value->digits < SsnDigits)
            value = wholeSsn(*value, cue.end);
        if (!value && cue.cue == Cue::Card)
            value = cardOverCommas(cue.end, until.size());
        if (!value && (isStrong || cue.cue == Cue::National))
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

    // Digits that blanks, hyphens or a line's end part from those of `value`, as far as they make
    // nine with them: "536 - 22 - 1234", of which `value` has the last ones. None before `from`.
    [[nodiscard]] ValueToken wholeSsn(const ValueToken &value, std::size_t from) const
    {
        constexpr std::size_t WidestGap = 4;
        const auto isGap = [this](std::size_t at) {
            return std::string_view(" -/\r\n").find(m_text[at]) != std::string_view::npos;
        };
        // What the word was about was redacted.
        if (m_text.substr(from, value.start - std::min(from, value.start)).find("==")
            != std::string_view::npos)
            return value;
        ValueToken whole = value;
        const auto isTooLong = [&whole] {
            return whole.compact.size() > SsnDigits;
        };
        for (std::size_t at = value.start; !isTooLong();) {
            while (at > from && whole.start - at < WidestGap && isGap(at - 1))
                --at;
            const std::size_t end = at;
            while (at > from && end - at < SsnDigits && ascii::isDigit(m_text[at - 1]))
                --at;
            if (at == end || end == whole.start)
                break;
            whole.compact.insert(0, m_text.substr(at, end - at));
            whole.start = at;
        }
        for (std::size_t at = value.end; !isTooLong();) {
            while (at < m_text.size() && at - whole.end < WidestGap && isGap(at))
                ++at;
            const std::size_t start = at;
            while (at < m_text.size() && at - start < SsnDigits && ascii::isDigit(m_text[at]))
                ++at;
            if (at == start || start == whole.end)
                break;
            whole.compact.append(m_text.substr(start, at - start));
            whole.end = at;
        }
        whole.digits = whole.compact.size();
        const bool isWhole
            = whole.digits == SsnDigits && std::ranges::all_of(whole.compact, ascii::isDigit);
        return isWhole ? whole : value;
    }

    // "4539, 5787, 6362, 1486": nothing unless the check digit is right.
    [[nodiscard]] std::optional<ValueToken> cardOverCommas(std::size_t from,
                                                           std::size_t limit) const
    {
        constexpr std::size_t Furthest = 60;
        constexpr std::size_t Shortest = 12;
        constexpr std::size_t Most = 19;
        std::size_t at = from;
        while (at < limit && at - from < Furthest && !ascii::isDigit(m_text[at]))
            ++at;
        ValueToken value {at, at, {}, 0};
        for (; at < limit && value.digits <= Most; ++at) {
            if (ascii::isDigit(m_text[at])) {
                value.compact.push_back(m_text[at]);
                ++value.digits;
                value.end = at + 1;
            } else if ((m_text[at] != ',' && m_text[at] != ' ') || at - value.end > 1) {
                break;
            }
        }
        const bool isCard
            = value.digits >= Shortest && value.digits <= Most && checkdigits::luhn(value.compact);
        return isCard ? std::optional(value) : std::nullopt;
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

    void readPassword(const CueMatch &cue)
    {
        if (const auto value = passwordBehind(m_text, cue.end))
            add({value->start, value->end, Type::Secret, Tier::B, 0.6, "password"});
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
