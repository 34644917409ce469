// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <QDate>
#include <QString>

#include <optional>

// What is left of a value that is not hidden altogether: the inside of its tag (placeholderOf()),
// or nothing where the value is not written as it would have to be. `value` is as it was written.
namespace bluepencil {

// " ****1111": the last four of at least eight letters and digits, else none; of an address of
// e-mail the first letter and the domain; of a name the first letter.
[[nodiscard]] QString masked(PersonalDataType type, const QString &value);

// " 1980", " 192.0.2.0/24" (an IPv6 address: /48), " SW1A", " 303**". Of a US ZIP code three digits
// are left, "000" where fewer than 20,000 people live in the area of three: 45 CFR 164.514(b)(2)(i)
// (B), with the 17 areas that HHS names in its guidance by the census of 2000. Of other postcodes
// of five digits the first three.
[[nodiscard]] std::optional<QString> generalised(PersonalDataType type, const QString &value);

[[nodiscard]] std::optional<QString> decadeOf(const QString &birthDate);

// A date as people write it. "04/05/1980" is of April ("/" as in the US), "04.05.1980" and
// "04-05-1980" are of May; of two digits of a year 30 to 99 are of the last century.
[[nodiscard]] std::optional<QDate> dateIn(const QString &text);

} // namespace bluepencil
