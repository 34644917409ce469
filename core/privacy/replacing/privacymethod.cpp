// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/privacymethod.h"

namespace bluepencil {

QString privacyModeName(PrivacyMode mode)
{
    switch (mode) {
    case PrivacyMode::None:
        return QStringLiteral("none");
    case PrivacyMode::Pseudonymise:
        return QStringLiteral("pseudonymise");
    case PrivacyMode::Redact:
        return QStringLiteral("redact");
    }
    return {};
}

std::optional<PrivacyMode> privacyModeFromName(QStringView name)
{
    for (const PrivacyMode mode :
         {PrivacyMode::None, PrivacyMode::Pseudonymise, PrivacyMode::Redact}) {
        if (privacyModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

QStringList privacyModeNames()
{
    return {privacyModeName(PrivacyMode::None), privacyModeName(PrivacyMode::Pseudonymise),
            privacyModeName(PrivacyMode::Redact)};
}

PrivacyWay PrivacyMethod::wayOf(PersonalDataType type) const
{
    const auto rule = rules.ways.find(type);
    if (rule != rules.ways.end())
        return rule->second;
    return mode == PrivacyMode::Redact ? PrivacyWay::Redact : PrivacyWay::Placeholder;
}

Result<> checkKey(const PrivacyMethod &method)
{
    if (method.rules.needKey() && method.key.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("the rules need a key, and none is named"), {},
                    QStringLiteral("name the file of the key"));
    }
    if (!method.rules.needKey() && !method.key.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a key is named, and no rule needs one"), {},
                    QStringLiteral("add a rule like email=keyed, or leave the key out"));
    }
    return {};
}

} // namespace bluepencil
