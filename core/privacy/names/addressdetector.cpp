// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/addressdetector.h"

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/names/namelist.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <re2/re2.h>
#include <unordered_map>

namespace bluepencil {

namespace {

struct AddressForm {
    double score;
    std::unique_ptr<RE2> expression;
    unsigned needs = 0; // of Bait; 0: it is tried on every text
};

// Words of which one stands in whatever a form can find. The expressions need what is said here,
// and no more: where they find an address, its bait is found, too.
enum Bait : unsigned {
    Street = 1, // behind a blank and before no ASCII letter or digit: the head of a word
    Box = 2, // before a blank, behind the "P", "O" of a post box: the tail of a word
    Compound = 4, // before a number, with or without a blank, in a word or as one
    Rue = 8, // between blanks: a word
    Calle
    = 16, // before a blank, a full stop or a slash, behind no ASCII letter: the tail of a word
    AnyBait = 31,
};

// Few words are worth a look.
struct BaitWords {
    std::unordered_map<std::string_view, unsigned> baits;
    std::bitset<65'536> starts;

    BaitWords()
    {
        add(Street,
            "street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl"
            " way terrace ter circle cir parkway pkwy highway hwy square sq trail trl"
            " crescent close gardens mews");
        add(Box, "box obox pobox");
        add(Rue, "rue avenue boulevard place chemin all\u00e9e impasse quai route cours");
        add(Calle,
            "calle c avenida avda plaza paseo via viale piazza corso vicolo largo rua"
            " travessa ul ulica aleja");
    }

    void add(unsigned bait, std::string_view text)
    {
        for (const Word &word : wordsIn(text)) {
            baits[word.in(text)] |= bait;
            starts.set(ascii::firstTwo(word.in(text)));
        }
    }

    [[nodiscard]] unsigned of(std::string_view word) const
    {
        if (word.empty() || !starts.test(ascii::firstTwo(word)))
            return 0;
        const auto known = baits.find(word);
        return known == baits.end() ? 0 : known->second;
    }
};

// "Lindenstraße", "-straße", "Ring".
bool endsCompound(std::string_view lower)
{
    constexpr std::array endings {"stra\u00dfe", "strasse", "str",   "weg",       "platz", "allee",
                                  "gasse",       "ufer",    "damm",  "straat",    "laan",  "plein",
                                  "gracht",      "kade",    "gatan", "v\u00e4gen"};
    return lower == "ring" || std::ranges::any_of(endings, [lower](std::string_view ending) {
               return lower.ends_with(ending);
           });
}

// "12", " 12", ". 12".
bool isNumberNext(std::string_view bytes, std::size_t at)
{
    if (at < bytes.size() && bytes[at] == '.')
        ++at;
    at = std::min(bytes.find_first_not_of(' ', at), bytes.size());
    return at < bytes.size() && ascii::isDigit(bytes[at]);
}

unsigned baitsOf(const Word &word, const PreparedText &text)
{
    static const BaitWords words;
    constexpr std::string_view kelvin = "\u212a"; // a k to an expression that knows no case
    const std::string_view lower = word.in(text.lower);
    std::size_t head = lower.size(); // of ASCII
    std::size_t tail = 0; // where it begins
    bool isCompound = false;
    for (std::size_t at = 0; at < lower.size(); ++at) {
        if (ascii::isBeyond(lower[at])) {
            head = std::min(head, at);
            tail = at + 1;
        } else if (ascii::isDigit(lower[at]) && at > 0 && !ascii::isDigit(lower[at - 1])) {
            isCompound = isCompound || endsCompound(lower.substr(0, at));
        }
    }
    isCompound = isCompound || (isNumberNext(text.normal.bytes(), word.end) && endsCompound(lower));
    const unsigned compound = isCompound ? unsigned(Compound) : 0;
    if (tail == 0)
        return words.of(lower) | compound;
    if (lower.find(kelvin) != std::string_view::npos)
        return AnyBait;
    return (words.of(lower.substr(0, head)) & Street) | (words.of(lower) & Rue)
        | (words.of(lower.substr(tail)) & (Box | Calle)) | compound;
}

unsigned baitsIn(const PreparedText &text)
{
    unsigned baits = 0;
    for (const Word &word : text.words)
        baits |= baitsOf(word, text);
    return baits;
}

const std::string States
    = "(?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|"
      "MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)";

// At the start of a word. A boundary is one of ASCII words: none stands before an "Ö".
const std::string Capital = R"((?:\b[A-Z]|[^\P{Lu}A-Z]))";

const std::vector<AddressForm> &forms()
{
    static const std::vector<AddressForm> all = [] {
        std::vector<AddressForm> made;
        const auto add = [&made](unsigned needs, double score, const std::string &text) {
            made.push_back({score, std::make_unique<RE2>(text, RE2::Quiet), needs});
        };
        const std::string unit
            = R"((?:,? +(?i:apt|apartment|suite|ste|unit|floor|fl|room|rm|#)\.? *#?[A-Za-z0-9-]+)?)";
        const std::string town = R"((?:,? *\n? *\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2},? +)"
            + States + R"((?:,? +\d{5}(?:-\d{4})?)?)?)";
        add(Street, 0.7,
            R"(\b(?:(?i:flat|apt|apartment|unit|suite) +[A-Za-z0-9]+,? +)?\d{1,6}[A-Za-z]? +(?:(?:[NSEW]|North|South|East|West)\.? +)?(?:[\p{Lu}\d][\p{L}\d'.-]* +){1,4})"
            R"((?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|)"
            R"(Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Square|Sq|Trail|Trl|Crescent|Close|Gardens|Mews)\b\.?)"
                + unit + town);
        add(Street, 0.6,
            R"((?i)\b\d{1,6} +(?:[\p{L}'.-]+ +){1,3}(?:street|avenue|boulevard|parkway)\b)" + unit);
        add(Box, 0.7, R"((?i)\bp\.? ?o\.? ?box +\d{1,6})" + town);
        add(0, 0.6,
            Capital + R"([\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2},? +)" + States
                + R"(,? +\d{5}(?:-\d{4})?\b)");
        add(0, 0.7, R"(\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b)");
        add(Compound, 0.7,
            Capital
                + R"([\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm|straat|laan|plein|gracht|kade|gatan|vägen) *\d{1,4} ?[a-zA-Z]?\b(?:,? *\n? *(?:\d{5}|\d{4} ?[A-Z]{2}|\d{3} ?\d{2}) +\p{Lu}[\p{L}-]+)?)");
        add(Compound, 0.7,
            Capital
                + R"([\p{L}-]+ (?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm) *\d{1,4} ?[a-z]?\b(?:,? *\n? *\d{5} +\p{Lu}[\p{L}-]+)?)");
        add(Rue, 0.7,
            R"((?i)\b\d{1,4}(?: ?bis| ?ter)?,? +(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|route|cours) +(?:(?:de|du|des|la|le|les|l'|d') *){0,3}\p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}(?:,? *\n? *\d{5} +\p{L}[\p{L}-]+)?)");
        add(Calle, 0.7,
            R"(\b(?i:calle|c/|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|vicolo|largo|rua|travessa|ul\.|ulica|aleja) +(?:(?i:de|del|la|las|los|da|do|dos|di|della) +){0,3}\p{Lu}[\p{L}'.-]+(?: (?:(?i:de|del|la|y|e) )?\p{Lu}[\p{L}'.-]+){0,3},? *(?:n[º°.o]* *)?\d{1,5}\b)");
        return made;
    }();
    return all;
}

// The last word of a large city that begins with this one.
std::optional<std::size_t> cityEnd(const PreparedText &text, std::size_t first)
{
    const std::string_view bytes = text.normal.bytes();
    if (!isCapital(bytes, text.words[first]))
        return std::nullopt;
    const auto *cities = NameList::ours().citiesFrom(foldedWord(text.words[first].in(bytes)));
    if (cities == nullptr)
        return std::nullopt;
    std::optional<std::size_t> end;
    for (const std::vector<std::string> &rest : *cities) {
        const std::size_t last = first + rest.size();
        if (last >= text.words.size() || (end && *end >= last))
            continue;
        bool isThere = true;
        for (std::size_t i = 0; i < rest.size() && isThere; ++i)
            isThere = foldedWord(text.words[first + 1 + i].in(bytes)) == rest[i];
        if (isThere)
            end = last;
    }
    return end;
}

// Where a postcode begins that stands before this word: "10115", "114 55", "00-950", "1012 AB".
std::optional<std::size_t> postcodeBefore(const PreparedText &text, std::size_t word)
{
    const std::string_view bytes = text.normal.bytes();
    const auto at = [&](std::size_t back) {
        return word >= back ? text.words[word - back].in(bytes) : std::string_view();
    };
    const auto gap = [&](std::size_t back) {
        const std::size_t end = text.words[word - back].end;
        return bytes.substr(end, text.words[word - back + 1].start - end);
    };
    const auto areDigits = [](std::string_view part, std::size_t size) {
        return part.size() == size && std::ranges::all_of(part, ascii::isDigit);
    };
    if (word == 0 || gap(1) != " ")
        return std::nullopt;
    const bool isYear = at(1).starts_with("19") || at(1).starts_with("20");
    if (areDigits(at(1), 5) || (areDigits(at(1), 4) && !isYear))
        return text.words[word - 1].start;
    if (word < 2)
        return std::nullopt;
    const bool isParted = (areDigits(at(2), 3) && areDigits(at(1), 2) && gap(2) == " ")
        || (areDigits(at(2), 2) && areDigits(at(1), 3) && gap(2) == "-")
        || (areDigits(at(2), 4) && at(1).size() == 2 && std::ranges::all_of(at(1), ascii::isUpper));
    return isParted ? std::optional(text.words[word - 2].start) : std::nullopt;
}

// Where the addresses of a text begin and end: found in few steps, however many they are.
class AddressEdges {
public:
    explicit AddressEdges(const Hits &hits)
    {
        for (const Hit &hit : hits) {
            if (hit.type != PersonalDataType::Address)
                continue;
            m_starts.push_back(hit.start);
            m_ends.push_back(hit.end);
        }
        std::ranges::sort(m_starts);
        std::ranges::sort(m_ends);
    }

    // One ends shortly before these bytes, or begins shortly behind them.
    [[nodiscard]] bool areBeside(std::string_view text, std::size_t start, std::size_t end) const
    {
        for (std::size_t gap = 0; gap <= WidestGap; ++gap) {
            if (gap <= start && isGap(text.substr(start - gap, gap))
                && std::ranges::binary_search(m_ends, start - gap))
                return true;
            if (gap <= text.size() - end && isGap(text.substr(end, gap))
                && std::ranges::binary_search(m_starts, end + gap))
                return true;
        }
        return false;
    }

private:
    static constexpr std::size_t WidestGap = 3;

    static bool isGap(std::string_view bytes)
    {
        return bytes.find_first_not_of(" ,\n") == std::string_view::npos;
    }

    std::vector<std::size_t> m_starts; // sorted
    std::vector<std::size_t> m_ends; // sorted
};

// A large city with a postcode, or beside what is an address for itself.
void findCities(const PreparedText &prepared, Hits &hits)
{
    const std::string_view text = prepared.normal.bytes();
    const std::vector<Word> &words = prepared.words;
    const AddressEdges addresses(hits);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto last = cityEnd(prepared, i);
        if (!last)
            continue;
        const std::size_t end = words[*last].end;
        const auto code = postcodeBefore(prepared, i);
        if (code || addresses.areBeside(text, words[i].start, end)) {
            hits.push_back({code.value_or(words[i].start), end, PersonalDataType::Address, Tier::C,
                            code ? 0.6 : 0.5, "listed"});
        }
        i = *last;
    }
}

} // namespace

void findAddresses(const PreparedText &prepared, Hits &hits, AddressForms tried)
{
    const std::string_view text = prepared.normal.bytes();
    const re2::StringPiece whole(text.data(), text.size());
    const unsigned baits = tried == AddressForms::All ? AnyBait : baitsIn(prepared);
    for (const AddressForm &form : forms()) {
        if (form.needs != 0 && (form.needs & baits) == 0)
            continue;
        re2::StringPiece found;
        std::size_t at = 0;
        while (at <= text.size()
               && form.expression->Match(whole, at, text.size(), RE2::UNANCHORED, &found, 1)) {
            const auto start = std::size_t(found.data() - text.data());
            hits.push_back(
                {start, start + found.size(), PersonalDataType::Address, Tier::C, form.score});
            at = std::max(start + found.size(), at + 1);
        }
    }
    findCities(prepared, hits);
}

} // namespace bluepencil
