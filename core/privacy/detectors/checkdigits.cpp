// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/checkdigits.h"

#include "core/privacy/hits.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdint>

namespace bluepencil::checkdigits {

namespace {

using ascii::isDigit;
using ascii::isUpper;

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

bool verhoeff(std::string_view digits)
{
    if (!areDigits(digits))
        return false;
    // The dihedral group of the pentagon: turns 0 to 4, reflections 5 to 9.
    const auto product = [](int a, int b) {
        if (a < 5)
            return b < 5 ? (a + b) % 5 : 5 + (a + b - 5) % 5;
        return b < 5 ? 5 + (a - b) % 5 : (a - b + 5) % 5;
    };
    constexpr std::string_view Step = "1576283094";
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        for (std::size_t k = 0; k < i % 8; ++k)
            digit = Step[std::size_t(digit)] - '0';
        sum = product(sum, digit);
    }
    return sum == 0;
}

bool iban(std::string_view iban)
{
    if (iban.size() < 5 || ibanLength(iban.substr(0, 2)) != iban.size())
        return false;
    int rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const char c = iban[(i + 4) % iban.size()];
        if (!isDigit(c) && !isUpper(c))
            return false;
        const int value = valueOf(c);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

namespace {

// Base58Check: 21 bytes and the first four of their double SHA-256.
bool isBase58Check(std::string_view address)
{
    constexpr std::string_view Alphabet
        = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::array<unsigned char, 25> bytes {};
    for (const char c : address) {
        const std::size_t value = Alphabet.find(c);
        if (value == std::string_view::npos)
            return false;
        unsigned carry = unsigned(value);
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += *byte * 58U;
            *byte = static_cast<unsigned char>(carry & 0xFFU);
            carry >>= 8U;
        }
        if (carry != 0)
            return false;
    }
    QByteArray hash;
    for (std::size_t i = 0; i < 21; ++i)
        hash.append(char(bytes[i]));
    for (int round = 0; round < 2; ++round)
        hash = QCryptographicHash::hash(hash, QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < 4; ++i) {
        if (static_cast<unsigned char>(hash[qsizetype(i)]) != bytes[21 + i])
            return false;
    }
    return true;
}

bool isBech32(std::string_view address)
{
    constexpr std::string_view Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    constexpr std::array<std::uint32_t, 5> Generator {0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                      0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    const auto take = [&](std::uint32_t value) {
        const std::uint32_t top = sum >> 25U;
        sum = ((sum & 0x1ffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < Generator.size(); ++i)
            sum ^= ((top >> i) & 1U) != 0 ? Generator[i] : 0;
    };
    for (const std::uint32_t value : {3U, 3U, 0U, 2U, 3U}) // "bc", expanded
        take(value);
    for (const char c : address.substr(3)) {
        const std::size_t value = Alphabet.find(c);
        if (value == std::string_view::npos)
            return false;
        take(std::uint32_t(value));
    }
    return sum == 1 || sum == 0x2bc830a3;
}

} // namespace

bool bitcoin(std::string_view address)
{
    if (address.size() < 26 || address.size() > 90)
        return false;
    if (address.starts_with("bc1"))
        return isBech32(address);
    return (address[0] == '1' || address[0] == '3') && address.size() <= 35
        && isBase58Check(address);
}

} // namespace bluepencil::checkdigits
