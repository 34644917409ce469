// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"
#include "core/privacy/detectors/phonetables.h"

#include <phonenumbers/phonenumberutil.h>

namespace {

using bluepencil::PhoneTables;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

class Tables final : public PhoneTables {
public:
    [[nodiscard]] Answer look(const std::string &number, const std::string &region) const override
    {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        PhoneNumber parsed;
        if (util.Parse(number, region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
            return Answer::Impossible;
        if (util.IsValidNumber(parsed))
            return Answer::Valid;
        return util.IsPossibleNumber(parsed) ? Answer::Possible : Answer::Impossible;
    }
};

} // namespace

BLUEPENCIL_MODULE

extern "C" Q_DECL_EXPORT const PhoneTables *bluepencilPhoneTables()
{
    static const Tables tables;
    return &tables;
}
