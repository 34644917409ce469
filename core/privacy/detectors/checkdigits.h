// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

// The check digits of published numbering schemes. Arguments are digits, and capitals where a
// scheme has letters, without blanks or marks; anything else, or a wrong length, is false. Where a
// scheme has rules beside its check digit (a date, a first digit) they are part of the answer.
namespace bluepencil::checkdigits {

// ISO/IEC 7812-1 annex B.
[[nodiscard]] bool luhn(std::string_view digits);
// J. Verhoeff, Error Detecting Decimal Codes, 1969: the dihedral group of order 10.
[[nodiscard]] bool verhoeff(std::string_view digits);

// ISO/IEC 7064 MOD 97-10 over the letters and digits with the first four moved to the end
// (ISO 13616), and the length of the country.
[[nodiscard]] bool iban(std::string_view iban);
// By the registry; 0: no country with IBANs.
[[nodiscard]] std::size_t ibanLength(std::string_view country);

// United States
[[nodiscard]] bool
usSsn(std::string_view digits); // 9; ranges that the SSA gives out, no test numbers
[[nodiscard]] bool
usItin(std::string_view digits); // 9; IRS: 9xx with group 50-65, 70-88, 90-92, 94-99
[[nodiscard]] bool usNpi(std::string_view digits); // 10; Luhn behind "80840" (45 CFR 162.406)
[[nodiscard]] bool usRouting(std::string_view digits); // 9; ABA: 3, 7, 1
// United Kingdom
[[nodiscard]] bool gbNino(std::string_view text); // AA999999A; HMRC NIM39110, no check digit
[[nodiscard]] bool gbNhs(std::string_view digits); // 10; modulus 11
// Germany
[[nodiscard]] bool
deTaxId(std::string_view digits); // 11; ISO/IEC 7064 MOD 11,10; BZSt's rule of digits
[[nodiscard]] bool dePension(std::string_view text); // 12; SGB VI section 147, VKVV section 4
// France: NIR, 15, 2A and 2B for Corsica; 97 minus the rest
[[nodiscard]] bool frNir(std::string_view text);
// Spain: DNI and NIE, 9, letter by the rest of 23
[[nodiscard]] bool esDni(std::string_view text);
// Italy: codice fiscale, 16; decree of 23 December 1976
[[nodiscard]] bool itFiscalCode(std::string_view text);
// Netherlands: burgerservicenummer, 9; "elfproef"
[[nodiscard]] bool nlBsn(std::string_view digits);
// Poland: PESEL, 11; 1 3 7 9, and its date
[[nodiscard]] bool plPesel(std::string_view digits);
// Sweden: personnummer, 10 or 12; Luhn over the last ten, and its date
[[nodiscard]] bool sePersonnummer(std::string_view digits);
// India: Aadhaar, 12, Verhoeff, first digit 2 to 9; PAN, AAAAA9999A, fourth letter a kind of holder
[[nodiscard]] bool inAadhaar(std::string_view digits);
[[nodiscard]] bool inPan(std::string_view text);
// Brazil: CPF, 11, and CNPJ, 14; two check digits, modulus 11
[[nodiscard]] bool brCpf(std::string_view digits);
[[nodiscard]] bool brCnpj(std::string_view digits);
// Canada: social insurance number, 9; Luhn, not 0 or 8 in front
[[nodiscard]] bool caSin(std::string_view digits);
// Australia: tax file number, 9, modulus 11; Medicare, 10 or 11, modulus 10; ABN, 11, modulus 89
[[nodiscard]] bool auTfn(std::string_view digits);
[[nodiscard]] bool auMedicare(std::string_view digits);
[[nodiscard]] bool auAbn(std::string_view digits);

// Vehicle identification number, 17, with the check digit of North America (49 CFR 565.15).
[[nodiscard]] bool vin(std::string_view text);
// Bitcoin: Base58Check (addresses that begin with 1 or 3), and Bech32 or Bech32m (BIP 173, 350).
[[nodiscard]] bool bitcoin(std::string_view address);

// Day and month of two digits each; day 29 of February counts in every year.
[[nodiscard]] bool isDayOfMonth(std::string_view day, std::string_view month);

} // namespace bluepencil::checkdigits
