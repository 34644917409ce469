// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/addressdetector.h"

#include <algorithm>
#include <memory>
#include <re2/re2.h>

namespace bluepencil {

namespace {

struct Form {
    double score;
    std::unique_ptr<RE2> expression;
};

const std::string States
    = "(?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|"
      "MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)";

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = [] {
        std::vector<Form> made;
        const auto add = [&made](double score, const std::string &text) {
            made.push_back({score, std::make_unique<RE2>(text, RE2::Quiet)});
        };
        const std::string unit
            = R"((?:,? +(?i:apt|apartment|suite|ste|unit|floor|fl|room|rm|#)\.? *#?[A-Za-z0-9-]+)?)";
        const std::string town = R"((?:,? *\n? *\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2},? +)"
            + States + R"((?:,? +\d{5}(?:-\d{4})?)?)?)";
        add(0.7,
            R"(\b\d{1,6}[A-Za-z]? +(?:(?:[NSEW]|North|South|East|West)\.? +)?(?:[\p{Lu}\d][\p{L}\d'.-]* +){1,4})"
            R"((?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|)"
            R"(Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Square|Sq|Trail|Trl|Crescent|Close|Gardens|Mews)\b\.?)"
                + unit + town);
        add(0.6,
            R"((?i)\b\d{1,6} +(?:[\p{L}'.-]+ +){1,3}(?:street|avenue|boulevard|parkway)\b)" + unit);
        add(0.7, R"((?i)\bp\.? ?o\.? ?box +\d{1,6})" + town);
        add(0.6,
            R"(\b\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2},? +)" + States
                + R"(,? +\d{5}(?:-\d{4})?\b)");
        add(0.7, R"(\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b)");
        add(0.7,
            R"(\b\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm|straat|laan|plein|gracht|kade|gatan|vägen) *\d{1,4} ?[a-zA-Z]?\b(?:,? *\n? *(?:\d{5}|\d{4} ?[A-Z]{2}|\d{3} ?\d{2}) +\p{Lu}[\p{L}-]+)?)");
        add(0.7,
            R"(\b\p{Lu}[\p{L}-]+ (?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm) *\d{1,4} ?[a-z]?\b(?:,? *\n? *\d{5} +\p{Lu}[\p{L}-]+)?)");
        add(0.7,
            R"((?i)\b\d{1,4}(?: ?bis| ?ter)?,? +(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|route|cours) +(?:(?:de|du|des|la|le|les|l'|d') *){0,3}\p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}(?:,? *\n? *\d{5} +\p{L}[\p{L}-]+)?)");
        add(0.7,
            R"(\b(?i:calle|c/|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|vicolo|largo|rua|travessa|ul\.|ulica|aleja) +(?:(?i:de|del|la|las|los|da|do|dos|di|della) +){0,3}\p{Lu}[\p{L}'.-]+(?: (?:(?i:de|del|la|y|e) )?\p{Lu}[\p{L}'.-]+){0,3},? *(?:n[º°.o]* *)?\d{1,5}\b)");
        return made;
    }();
    return all;
}

} // namespace

void findAddresses(std::string_view text, Hits &hits)
{
    const re2::StringPiece whole(text.data(), text.size());
    for (const Form &form : forms()) {
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
}

} // namespace bluepencil
