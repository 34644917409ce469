// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace bluepencil {

// libphonenumber's tables of the world's phone numbers. They are in the module `phones`, as they
// bring three large libraries along. Any thread.
class PhoneTables {
public:
    enum class Answer { Impossible, Possible, Valid };

    PhoneTables() = default;
    PhoneTables(const PhoneTables &) = delete;
    PhoneTables &operator=(const PhoneTables &) = delete;
    virtual ~PhoneTables() = default;

    // A number as dialled in the region (ISO 3166), or with a plus and its country's number.
    [[nodiscard]] virtual Answer look(const std::string &number,
                                      const std::string &region) const = 0;
};

// Loads them when they are first asked for; they live as long as the program. Without them nothing
// may be taken for free of phone numbers.
[[nodiscard]] Result<const PhoneTables *> phoneTables();

} // namespace bluepencil
