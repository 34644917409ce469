// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

// The check digits of published numbering schemes. Arguments are digits, and capitals where a
// scheme has letters, without blanks or marks; anything else, or a wrong length, is false.
namespace bluepencil::checkdigits {

// ISO/IEC 7812-1 annex B.
[[nodiscard]] bool luhn(std::string_view digits);
// ISO/IEC 7064 MOD 97-10 over the letters and digits with the first four moved to the end
// (ISO 13616), and the length of the country.
[[nodiscard]] bool iban(std::string_view iban);
// By the registry; 0: no country with IBANs.
[[nodiscard]] std::size_t ibanLength(std::string_view country);

} // namespace bluepencil::checkdigits
