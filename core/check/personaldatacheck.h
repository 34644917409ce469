// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Data of a person by its pattern, where the item's sources do not have it: then it is somebody
// else's, or made up.
//
//   personal-email   warning  a mail address but one of a role ("info@", "service@")
//   personal-phone   warning  a telephone number: with a country's code, or a zero or brackets and
//                             groups
//   personal-iban    error    IBAN of the length of its country, check digits right (ISO 13616)
//   personal-card    error    13 to 19 digits in the groups of a payment card, check digit right
//                             (ISO/IEC 7812-1)
class PersonalDataCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
