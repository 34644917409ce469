// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/iddetectors.h"

#include "core/privacy/detectors/checkdigits.h"
#include "core/privacy/detectors/valuetoken.h"

#include <algorithm>
#include <array>
#include <span>

namespace bluepencil {

namespace {

using Type = PersonalDataType;
using namespace ascii;

// How a register writes its numbers. Marks: the one character in each gap; '*' is a blank or a
// hyphen, the same in all of them; '~' any or none of the marks of a digit run.
struct IdForm {
    std::string_view sizes; // of the groups, a digit each; "f" is 15
    std::string_view marks;
    Type type;
    const char *detail;
    bool (*check)(std::string_view);
    Tier tier;
    double score;
};

bool anySsn(std::string_view digits)
{
    return digits.size() == 9;
}

constexpr std::array Forms {
    IdForm {"324", "**", Type::Ssn, "us-ssn", checkdigits::usSsn, Tier::A, 0.95},
    IdForm {"324", "**", Type::NationalId, "us-itin", checkdigits::usItin, Tier::A, 0.9},
    IdForm {"324", "..", Type::Ssn, "us-ssn", checkdigits::usSsn, Tier::A, 0.8},
    // Of ranges that are not given out: made up, or mistyped.
    IdForm {"324", "--", Type::Ssn, "us-ssn", anySsn, Tier::B, 0.5},
    IdForm {"2333", "**", Type::NationalId, "de-tax-id", checkdigits::deTaxId, Tier::A, 0.9},
    IdForm {"2333", "**", Type::NationalId, "au-abn", checkdigits::auAbn, Tier::A, 0.8},
    IdForm {"1222332", "**", Type::NationalId, "fr-nir", checkdigits::frNir, Tier::A, 1.0},
    IdForm {"f", "", Type::NationalId, "fr-nir", checkdigits::frNir, Tier::A, 0.9},
    IdForm {"64", "-", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
            0.9},
    IdForm {"64", "+", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
            0.9},
    IdForm {"84", "-", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
            1.0},
    IdForm {"444", "**", Type::NationalId, "in-aadhaar", checkdigits::inAadhaar, Tier::A, 0.8},
    IdForm {"3332", "..-", Type::NationalId, "br-cpf", checkdigits::brCpf, Tier::A, 1.0},
    IdForm {"92", "-", Type::NationalId, "br-cpf", checkdigits::brCpf, Tier::A, 0.9},
    IdForm {"23342", "../-", Type::NationalId, "br-cnpj", checkdigits::brCnpj, Tier::A, 1.0},
    IdForm {"333", "**", Type::NationalId, "ca-sin", checkdigits::caSin, Tier::A, 0.7},
};

std::size_t sizeOf(char c)
{
    return c == 'f' ? 15 : std::size_t(c - '0');
}

// The one in a gap: also with blanks around it, or where the line ends behind it. A line's end
// alone is one, too; 0 is none that numbers have.
char markIn(std::string_view gap)
{
    if (gap == " - ")
        return '-';
    if (gap.size() < 2)
        return gap.empty() ? '\0' : gap[0];
    if (!gap.ends_with('\n'))
        return 0;
    gap.remove_suffix(gap.ends_with("\r\n") ? 2 : 1);
    return gap.empty() ? '\n' : gap.size() == 1 ? gap[0] : '\0';
}

// Nothing but its range says that it is a number of a person.
bool isByRange(const IdForm &form)
{
    return form.type == Type::Ssn || std::string_view(form.detail) == "us-itin";
}

bool hasShape(std::string_view text, std::span<const DigitGroup> groups, const IdForm &form)
{
    if (groups.size() < form.sizes.size())
        return false;
    char same = 0;
    bool isBroken = false; // by a line's end for a mark
    for (std::size_t i = 0; i < form.sizes.size(); ++i) {
        if (groups[i].size != sizeOf(form.sizes[i]))
            return false;
        if (i + 1 == form.sizes.size())
            break;
        const std::size_t end = groups[i].end();
        const char mark = markIn(text.substr(end, groups[i + 1].start - end));
        if (mark == '\n' && !isBroken) {
            isBroken = true;
            continue;
        }
        const char wanted = form.marks[std::min(i, form.marks.size() - 1)];
        const bool isFree
            = wanted == '*' && (mark == ' ' || mark == '-') && (same == 0 || same == mark);
        if (!isFree && mark != wanted)
            return false;
        same = mark;
    }
    // The other marks have to show that it is no column of numbers.
    return !isBroken || (isByRange(form) ? same == '-' : same != 0);
}

// A letter, a digit or a mark with a digit behind it goes on: part of something longer.
bool goesOn(std::string_view text, std::size_t start, std::size_t end)
{
    if (start > 0 && (isAlnum(text[start - 1]) || text[start - 1] == '_'))
        return true;
    if (start > 1 && (text[start - 1] == '-' || text[start - 1] == '.') && isAlnum(text[start - 2]))
        return true;
    if (end < text.size() && (isAlnum(text[end]) || text[end] == '_'))
        return true;
    return end + 1 < text.size() && text[end] == '-' && isAlnum(text[end + 1]);
}

// "end.536-22-1234" and "536-22-1234-A": nothing but a word that a mark parts from the number.
bool isBesideWord(std::string_view text, std::size_t start, std::size_t end)
{
    constexpr std::size_t Longest = 12;
    const auto isPart = [text](std::size_t at) {
        return at < text.size() && (isAlnum(text[at]) || text[at] == '_');
    };
    if ((start > 0 && isPart(start - 1)) || isPart(end))
        return false;
    std::size_t front = start;
    if (start > 1 && (text[start - 1] == '-' || text[start - 1] == '.')) {
        --front;
        while (front > 0 && start - front <= Longest && isLetter(text[front - 1]))
            --front;
    }
    std::size_t behind = end;
    if (end < text.size() && text[end] == '-') {
        ++behind;
        while (behind < text.size() && behind - end <= Longest && isLetter(text[behind]))
            ++behind;
    }
    return (front == 0 || !isPart(front - 1)) && !isPart(behind);
}

// Groups of one size with another of that size beside them: a longer number, a card's for one.
bool isAmongAlike(std::string_view text, const DigitRun &run, std::size_t from, const IdForm &form)
{
    const std::size_t behind = from + form.sizes.size();
    const std::size_t size = run.groups[from].size;
    const auto joins = [&](std::size_t i) {
        const std::size_t end = run.groups[i - 1].end();
        return run.groups[i].size == size
            && markIn(text.substr(end, run.groups[i].start - end)) != 0;
    };
    if (form.sizes.find_first_not_of(form.sizes[0]) != std::string_view::npos)
        return false;
    return (from > 0 && run.groups[from - 1].size == size && joins(from))
        || (behind < run.groups.size() && joins(behind));
}

void findForms(std::string_view text, const DigitRun &run, Hits &hits)
{
    for (std::size_t from = 0; from < run.groups.size(); ++from) {
        const std::span<const DigitGroup> groups(run.groups.begin() + std::ptrdiff_t(from),
                                                 run.groups.end());
        for (const IdForm &form : Forms) {
            if (!hasShape(text, groups, form))
                continue;
            const std::size_t start = groups[0].start;
            const std::size_t end = groups[form.sizes.size() - 1].end();
            std::string digits;
            for (const char c : text.substr(start, end - start)) {
                if (isDigit(c))
                    digits.push_back(c);
            }
            // "123 456 782 mm"
            const bool isMeasure = form.sizes == "333" && isBeforeUnit(text, end);
            if (isMeasure || isAmongAlike(text, run, from, form) || !form.check(digits))
                continue;
            if (!goesOn(text, start, end))
                hits.push_back({start, end, form.type, form.tier, form.score, form.detail});
            else if (form.check == checkdigits::usSsn && isBesideWord(text, start, end))
                hits.push_back({start, end, form.type, Tier::B, 0.5, form.detail});
        }
    }
}

// Without marks: two check digits, a date and a check digit, or a check digit behind digits of
// which just one is there twice or three times.
void findBare(std::string_view text, const DigitRun &run, Hits &hits)
{
    for (const DigitGroup &group : run.groups) {
        if (group.size != 11 || goesOn(text, group.start, group.end()))
            continue;
        const std::string_view digits = text.substr(group.start, group.size);
        if (checkdigits::plPesel(digits))
            hits.push_back({group.start, group.end(), Type::NationalId, Tier::B, 0.5, "pl-pesel"});
        else if (checkdigits::brCpf(digits))
            hits.push_back({group.start, group.end(), Type::NationalId, Tier::B, 0.5, "br-cpf"});
        else if (checkdigits::deTaxId(digits))
            hits.push_back({group.start, group.end(), Type::NationalId, Tier::B, 0.5, "de-tax-id"});
    }
}

struct LetteredForm {
    std::size_t size;
    Type type;
    const char *detail;
    bool (*check)(std::string_view);
    double score;
};

constexpr std::array LetteredForms {
    LetteredForm {9, Type::NationalId, "gb-nino", checkdigits::gbNino, 0.9},
    LetteredForm {9, Type::NationalId, "es-dni", checkdigits::esDni, 0.9},
    LetteredForm {16, Type::NationalId, "it-fiscal-code", checkdigits::itFiscalCode, 1.0},
    LetteredForm {12, Type::NationalId, "de-pension", checkdigits::dePension, 0.9},
    LetteredForm {10, Type::NationalId, "in-pan", checkdigits::inPan, 0.8},
    LetteredForm {15, Type::NationalId, "fr-nir", checkdigits::frNir, 1.0},
    LetteredForm {17, Type::Vehicle, "vin", checkdigits::vin, 0.8},
};

constexpr std::size_t MostPieces = 8; // of an id with blanks in it
constexpr std::size_t LongestId = 17;

// A longer word among the pieces of a number that is found by chance now and then.
bool hasWord(std::string_view text, std::span<const Word> pieces)
{
    constexpr std::size_t Longest = 3;
    return std::ranges::any_of(pieces, [text](const Word &piece) {
        const std::string_view letters = piece.in(text);
        return letters.size() > Longest && std::ranges::all_of(letters, isLetter);
    });
}

bool isMixed(std::string_view compact)
{
    return std::ranges::any_of(compact, isDigit) && std::ranges::any_of(compact, isUpper);
}

void findWallet(std::string_view text, const Word &word, Hits &hits)
{
    const std::string_view token = word.in(text);
    if (token.size() == 42 && token.starts_with("0x")
        && std::ranges::all_of(token.substr(2), [](char c) {
               return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
           }))
        hits.push_back({word.start, word.end, Type::CryptoAddress, Tier::A, 0.9, "ethereum"});
    else if (token.size() >= 26 && checkdigits::bitcoin(token))
        hits.push_back({word.start, word.end, Type::CryptoAddress, Tier::A, 1.0, "bitcoin"});
}

} // namespace

void findNationalNumbers(std::string_view text, const std::vector<DigitRun> &runs, Hits &hits)
{
    for (const DigitRun &run : runs) {
        findForms(text, run, hits);
        findBare(text, run, hits);
    }
}

void findLetteredIds(std::string_view text, const std::vector<Word> &words, Hits &hits)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].end - words[i].start > 25) {
            findWallet(text, words[i], hits);
            continue;
        }
        std::string compact;
        for (std::size_t k = i; k < words.size() && k < i + MostPieces; ++k) {
            const std::string_view piece = words[k].in(text);
            if (k > i) {
                const std::string_view gap
                    = text.substr(words[k - 1].end, words[k].start - words[k - 1].end);
                if (gap != " " && gap != "-" && gap != ".")
                    break;
            }
            if (compact.size() + piece.size() > LongestId || std::ranges::any_of(piece, isBeyond))
                break;
            for (const char c : piece)
                compact.push_back(upper(c));
            // Pieces of plain words are no id: "on 12345678 z" has to look like one as written.
            if (k > i && std::ranges::all_of(piece, [](char c) { return c >= 'a' && c <= 'z'; }))
                break;
            if (!isMixed(compact))
                continue;
            const auto form
                = std::ranges::find_if(LetteredForms, [&compact](const LetteredForm &f) {
                      return f.size == compact.size() && f.check(compact);
                  });
            const bool isChance = form != LetteredForms.end() && form->type == Type::Vehicle
                && k > i && hasWord(text, std::span(words).subspan(i, k - i + 1));
            if (form != LetteredForms.end() && !isChance) {
                hits.push_back(
                    {words[i].start, words[k].end, form->type, Tier::A, form->score, form->detail});
            }
        }
    }
}

} // namespace bluepencil
