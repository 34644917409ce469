// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/iddetectors.h"

#include "core/privacy/checkdigits.h"

#include <algorithm>
#include <array>
#include <span>

namespace bluepencil {

namespace {

using Type = PersonalDataType;
using namespace ascii;

// How a register writes its numbers. Marks: the one character in each gap; '*' is a blank or a
// hyphen, the same in all of them; '~' any or none of the marks of a digit run.
struct Form {
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
    Form {"324", "**", Type::Ssn, "us-ssn", checkdigits::usSsn, Tier::A, 0.95},
    Form {"324", "**", Type::NationalId, "us-itin", checkdigits::usItin, Tier::A, 0.9},
    Form {"324", "..", Type::Ssn, "us-ssn", checkdigits::usSsn, Tier::A, 0.8},
    // Of ranges that are not given out: made up, or mistyped.
    Form {"324", "--", Type::Ssn, "us-ssn", anySsn, Tier::B, 0.5},
    Form {"2333", "**", Type::NationalId, "de-tax-id", checkdigits::deTaxId, Tier::A, 0.9},
    Form {"2333", "**", Type::NationalId, "au-abn", checkdigits::auAbn, Tier::A, 0.8},
    Form {"1222332", "**", Type::NationalId, "fr-nir", checkdigits::frNir, Tier::A, 1.0},
    Form {"f", "", Type::NationalId, "fr-nir", checkdigits::frNir, Tier::A, 0.9},
    Form {"64", "-", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
          0.9},
    Form {"64", "+", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
          0.9},
    Form {"84", "-", Type::NationalId, "se-personnummer", checkdigits::sePersonnummer, Tier::A,
          1.0},
    Form {"444", "**", Type::NationalId, "in-aadhaar", checkdigits::inAadhaar, Tier::A, 0.8},
    Form {"3332", "..-", Type::NationalId, "br-cpf", checkdigits::brCpf, Tier::A, 1.0},
    Form {"92", "-", Type::NationalId, "br-cpf", checkdigits::brCpf, Tier::A, 0.9},
    Form {"23342", "../-", Type::NationalId, "br-cnpj", checkdigits::brCnpj, Tier::A, 1.0},
    Form {"333", "**", Type::NationalId, "ca-sin", checkdigits::caSin, Tier::A, 0.7},
};

std::size_t sizeOf(char c)
{
    return c == 'f' ? 15 : std::size_t(c - '0');
}

bool hasShape(std::string_view text, std::span<const DigitGroup> groups, const Form &form)
{
    if (groups.size() < form.sizes.size())
        return false;
    char same = 0;
    for (std::size_t i = 0; i < form.sizes.size(); ++i) {
        if (groups[i].size != sizeOf(form.sizes[i]))
            return false;
        if (i + 1 == form.sizes.size())
            break;
        if (groups[i + 1].start - groups[i].end() != 1)
            return false;
        const char mark = text[groups[i].end()];
        const char wanted = form.marks[std::min(i, form.marks.size() - 1)];
        const bool isFree
            = wanted == '*' && (mark == ' ' || mark == '-') && (same == 0 || same == mark);
        if (!isFree && mark != wanted)
            return false;
        same = mark;
    }
    return true;
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

// Groups of one size with another of that size beside them: a longer number, a card's for one.
bool isAmongAlike(const DigitRun &run, std::size_t from, const Form &form)
{
    const std::size_t behind = from + form.sizes.size();
    const std::size_t size = run.groups[from].size;
    if (form.sizes.find_first_not_of(form.sizes[0]) != std::string_view::npos)
        return false;
    return (from > 0 && run.groups[from - 1].size == size
            && run.groups[from].start - run.groups[from - 1].end() == 1)
        || (behind < run.groups.size() && run.groups[behind].size == size
            && run.groups[behind].start - run.groups[behind - 1].end() == 1);
}

void findForms(std::string_view text, const DigitRun &run, Hits &hits)
{
    for (std::size_t from = 0; from < run.groups.size(); ++from) {
        const std::span<const DigitGroup> groups(run.groups.begin() + std::ptrdiff_t(from),
                                                 run.groups.end());
        for (const Form &form : Forms) {
            if (!hasShape(text, groups, form))
                continue;
            const std::size_t start = groups[0].start;
            const std::size_t end = groups[form.sizes.size() - 1].end();
            std::string digits;
            for (const char c : text.substr(start, end - start)) {
                if (isDigit(c))
                    digits.push_back(c);
            }
            if (!goesOn(text, start, end) && !isAmongAlike(run, from, form) && form.check(digits))
                hits.push_back({start, end, form.type, form.tier, form.score, form.detail});
        }
    }
}

// Without marks: two check digits, or a date and a check digit.
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
            if (form != LetteredForms.end()) {
                hits.push_back(
                    {words[i].start, words[k].end, form->type, Tier::A, form->score, form->detail});
            }
        }
    }
}

} // namespace bluepencil
