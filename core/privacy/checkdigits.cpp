// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/checkdigits.h"

#include <algorithm>

namespace bluepencil::checkdigits {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

constexpr int valueOf(char c)
{
    return isDigit(c) ? c - '0' : c - 'A' + 10;
}

} // namespace

// Lengths by country, from the IBAN registry of SWIFT (release 96).
std::size_t ibanLength(std::string_view country)
{
    constexpr std::string_view Table
        = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 "
          "DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 "
          "HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 "
          "MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 "
          "RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 "
          "VG24 XK20 YE30 ";
    for (std::size_t at = 0; at < Table.size(); at += 5) {
        if (Table.substr(at, 2) == country)
            return std::size_t((Table[at + 2] - '0') * 10 + Table[at + 3] - '0');
    }
    return 0;
}

bool luhn(std::string_view digits)
{
    if (!areDigits(digits))
        return false;
    int sum = 0;
    bool isDoubled = false;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c, isDoubled = !isDoubled) {
        const int digit = (*c - '0') * (isDoubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool iban(std::string_view iban)
{
    if (iban.size() < 5 || ibanLength(iban.substr(0, 2)) != iban.size())
        return false;
    int rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const char c = iban[(i + 4) % iban.size()];
        if (!isDigit(c) && !isCapital(c))
            return false;
        const int value = valueOf(c);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

} // namespace bluepencil::checkdigits
