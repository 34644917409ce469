// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/checkdigits.h"
#include "core/privacy/hits.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace bluepencil::checkdigits {

namespace {

using ascii::isDigit;
using ascii::isUpper;

bool areDigits(std::string_view text, std::size_t size)
{
    return text.size() == size && std::ranges::all_of(text, isDigit);
}

int numberAt(std::string_view text, std::size_t at, std::size_t size)
{
    int value = 0;
    for (const char c : text.substr(at, size))
        value = value * 10 + (c - '0');
    return value;
}

int weighted(std::string_view digits, std::initializer_list<int> weights)
{
    int sum = 0;
    std::size_t i = 0;
    for (const int weight : weights)
        sum += weight * (digits[i++] - '0');
    return sum;
}

bool isOneDigit(std::string_view digits)
{
    return digits.find_first_not_of(digits[0]) == std::string_view::npos;
}

} // namespace

bool isDayOfMonth(std::string_view day, std::string_view month)
{
    if (!areDigits(day, 2) || !areDigits(month, 2))
        return false;
    constexpr std::array<int, 12> Days {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int m = numberAt(month, 0, 2);
    const int d = numberAt(day, 0, 2);
    return m >= 1 && m <= 12 && d >= 1 && d <= Days[std::size_t(m) - 1];
}

bool usSsn(std::string_view digits)
{
    if (!areDigits(digits, 9) || isOneDigit(digits))
        return false;
    const int area = numberAt(digits, 0, 3);
    return area != 0 && area != 666 && area < 900 && numberAt(digits, 3, 2) != 0
        && numberAt(digits, 5, 4) != 0 && digits != "123456789" && digits != "078051120"
        && digits != "219099999";
}

bool usItin(std::string_view digits)
{
    if (!areDigits(digits, 9) || digits[0] != '9')
        return false;
    const int group = numberAt(digits, 3, 2);
    return (group >= 50 && group <= 65) || (group >= 70 && group <= 88)
        || (group >= 90 && group <= 92) || (group >= 94 && group <= 99);
}

bool usNpi(std::string_view digits)
{
    return areDigits(digits, 10) && (digits[0] == '1' || digits[0] == '2')
        && luhn("80840" + std::string(digits));
}

bool usRouting(std::string_view digits)
{
    if (!areDigits(digits, 9))
        return false;
    const int district = numberAt(digits, 0, 2);
    const bool isKnown = district <= 12 || (district >= 21 && district <= 32)
        || (district >= 61 && district <= 72) || district == 80;
    return isKnown && !isOneDigit(digits)
        && weighted(digits, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

bool gbNino(std::string_view text)
{
    if (text.size() != 9 || !areDigits(text.substr(2, 6), 6))
        return false;
    constexpr std::string_view NotFirst = "DFIQUV";
    const auto isLetter = [NotFirst](char c) {
        return isUpper(c) && NotFirst.find(c) == std::string_view::npos;
    };
    const std::string_view prefix = text.substr(0, 2);
    for (const std::string_view unused : {"BG", "GB", "NK", "KN", "TN", "NT", "ZZ"}) {
        if (prefix == unused)
            return false;
    }
    return isLetter(text[0]) && isLetter(text[1]) && text[1] != 'O' && text[8] >= 'A'
        && text[8] <= 'D';
}

bool gbNhs(std::string_view digits)
{
    if (!areDigits(digits, 10) || isOneDigit(digits))
        return false;
    const int check = 11 - weighted(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return check != 10 && check % 11 == digits[9] - '0';
}

bool deTaxId(std::string_view digits)
{
    if (!areDigits(digits, 11) || digits[0] == '0')
        return false;
    std::array<int, 10> counts {};
    int product = 10;
    for (std::size_t i = 0; i < 10; ++i) {
        const int digit = digits[i] - '0';
        ++counts[std::size_t(digit)];
        const int sum = (digit + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    const auto repeated = std::ranges::count_if(counts, [](int n) { return n > 1; });
    const int most = *std::ranges::max_element(counts);
    const int check = (11 - product) % 10;
    return repeated == 1 && most <= 3 && check == digits[10] - '0';
}

bool dePension(std::string_view text)
{
    if (text.size() != 12 || !areDigits(text.substr(0, 8), 8) || !isUpper(text[8])
        || !areDigits(text.substr(9), 3))
        return false;
    const int letter = text[8] - 'A' + 1;
    std::string digits(text.substr(0, 8));
    digits += char('0' + letter / 10);
    digits += char('0' + letter % 10);
    digits += text.substr(9, 2);
    constexpr std::array<int, 12> Weights {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i) {
        const int product = Weights[i] * (digits[i] - '0');
        sum += product / 10 + product % 10;
    }
    // The day may have 50 added, for a second number.
    const int day = numberAt(text, 2, 2);
    return day >= 1 && day <= 81 && numberAt(text, 4, 2) <= 12 && sum % 10 == text[11] - '0';
}

bool frNir(std::string_view text)
{
    if (text.size() != 15 || (text[0] < '1' || text[0] > '8'))
        return false;
    std::string digits(text);
    if (digits[5] == '2' && (digits[6] == 'A' || digits[6] == 'B')) {
        digits[5] = '1';
        digits[6] = digits[6] == 'A' ? '9' : '8';
    }
    if (!areDigits(digits, 15))
        return false;
    const int month = numberAt(digits, 3, 2); // 20 and above where it is not known
    long long number = 0;
    for (const char c : digits.substr(0, 13))
        number = number * 10 + (c - '0');
    return month >= 1 && month != 13 && 97 - number % 97 == numberAt(digits, 13, 2);
}

bool esDni(std::string_view text)
{
    if (text.size() != 9 || !areDigits(text.substr(1, 7), 7))
        return false;
    std::string number(text.substr(0, 8));
    if (number[0] >= 'X' && number[0] <= 'Z')
        number[0] = char('0' + (number[0] - 'X'));
    if (!isDigit(number[0]))
        return false;
    return text[8]
        == std::string_view("TRWAGMYFPDXBNJZSQVHLCKE")[std::size_t(numberAt(number, 0, 8) % 23)];
}

bool itFiscalCode(std::string_view text)
{
    if (text.size() != 16)
        return false;
    constexpr std::string_view Shape = "AAAAAA99A99A999A";
    constexpr std::array<int, 26> Odd {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                       20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        const char c = text[i];
        // Where two people would have the same code, letters stand for digits.
        const bool isStandIn
            = Shape[i] == '9' && std::string_view("LMNPQRSTUV").find(c) != std::string_view::npos;
        if (Shape[i] == 'A' ? !isUpper(c) : !isDigit(c) && !isStandIn)
            return false;
        const int value = isDigit(c) ? c - '0' : c - 'A';
        if (i < 15)
            sum += i % 2 == 0 ? Odd[std::size_t(value)] : value;
    }
    return std::string_view("ABCDEHLMPRST").find(text[8]) != std::string_view::npos
        && text[15] == char('A' + sum % 26);
}

bool nlBsn(std::string_view digits)
{
    return areDigits(digits, 9) && !isOneDigit(digits)
        && weighted(digits, {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0;
}

bool plPesel(std::string_view digits)
{
    if (!areDigits(digits, 11))
        return false;
    const int month = numberAt(digits, 2, 2) % 20; // the century is added to it
    std::string two {char('0' + month / 10), char('0' + month % 10)};
    return isDayOfMonth(digits.substr(4, 2), two)
        && weighted(digits, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;
}

bool sePersonnummer(std::string_view digits)
{
    if (digits.size() == 12) {
        if (digits.substr(0, 2) != "19" && digits.substr(0, 2) != "20")
            return false;
        digits.remove_prefix(2);
    }
    if (!areDigits(digits, 10))
        return false;
    std::string day(digits.substr(4, 2)); // of a coordination number 60 more
    if (day[0] >= '6')
        day[0] = char(day[0] - 6);
    return isDayOfMonth(day, digits.substr(2, 2)) && luhn(digits);
}

bool inAadhaar(std::string_view digits)
{
    return areDigits(digits, 12) && digits[0] >= '2' && !isOneDigit(digits) && verhoeff(digits);
}

bool inPan(std::string_view text)
{
    return text.size() == 10 && std::ranges::all_of(text.substr(0, 5), isUpper)
        && areDigits(text.substr(5, 4), 4) && isUpper(text[9])
        && std::string_view("ABCFGHJLPT").find(text[3]) != std::string_view::npos;
}

namespace {

// Modulus 11 of Brazil: weights from 2 upwards from the right, back to 2 behind `highest`.
int brCheck(std::string_view digits, int highest)
{
    int sum = 0;
    int weight = 2;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        sum += weight * (*c - '0');
        weight = weight == highest ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}

bool hasBrChecks(std::string_view digits, int highest)
{
    const std::size_t last = digits.size() - 1;
    return !isOneDigit(digits)
        && brCheck(digits.substr(0, last - 1), highest) == digits[last - 1] - '0'
        && brCheck(digits.substr(0, last), highest) == digits[last] - '0';
}

} // namespace

bool brCpf(std::string_view digits)
{
    return areDigits(digits, 11) && hasBrChecks(digits, 11);
}

bool brCnpj(std::string_view digits)
{
    return areDigits(digits, 14) && hasBrChecks(digits, 9);
}

bool caSin(std::string_view digits)
{
    return areDigits(digits, 9) && digits[0] != '8' && !isOneDigit(digits) && luhn(digits);
}

bool auTfn(std::string_view digits)
{
    return areDigits(digits, 9) && !isOneDigit(digits)
        && weighted(digits, {1, 4, 3, 7, 5, 8, 6, 9, 10}) % 11 == 0;
}

bool auMedicare(std::string_view digits)
{
    if (!areDigits(digits, 10) && !areDigits(digits, 11))
        return false;
    return digits[0] >= '2' && digits[0] <= '6'
        && weighted(digits, {1, 3, 7, 9, 1, 3, 7, 9}) % 10 == digits[8] - '0';
}

bool auAbn(std::string_view digits)
{
    return areDigits(digits, 11) && digits[0] != '0'
        && (weighted(digits, {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19}) - 10) % 89 == 0;
}

bool vin(std::string_view text)
{
    if (text.size() != 17)
        return false;
    constexpr std::string_view Values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    constexpr std::array<int, 17> Weights {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        const std::size_t value = Values.find(text[i]);
        if (text[i] == '.' || value == std::string_view::npos)
            return false;
        sum += int(value % 10) * Weights[i];
    }
    const int check = sum % 11;
    return text[8] == (check == 10 ? 'X' : char('0' + check));
}

} // namespace bluepencil::checkdigits
