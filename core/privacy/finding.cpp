// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/finding.h"

#include <algorithm>

namespace bluepencil {

QString typeName(PersonalDataType type)
{
    using Type = PersonalDataType;
    switch (type) {
    case Type::Email:
        return QStringLiteral("email");
    case Type::Phone:
        return QStringLiteral("phone");
    case Type::Card:
        return QStringLiteral("card");
    case Type::Iban:
        return QStringLiteral("iban");
    case Type::Ssn:
        return QStringLiteral("ssn");
    case Type::NationalId:
        return QStringLiteral("national-id");
    case Type::IpAddress:
        return QStringLiteral("ip");
    case Type::MacAddress:
        return QStringLiteral("mac");
    case Type::CredentialUrl:
        return QStringLiteral("url-credentials");
    case Type::Secret:
        return QStringLiteral("secret");
    case Type::BirthDate:
        return QStringLiteral("birth-date");
    case Type::Passport:
        return QStringLiteral("passport");
    case Type::Licence:
        return QStringLiteral("licence");
    case Type::Account:
        return QStringLiteral("account");
    case Type::Policy:
        return QStringLiteral("policy");
    case Type::CryptoAddress:
        return QStringLiteral("crypto-address");
    case Type::Vehicle:
        return QStringLiteral("vehicle");
    case Type::Person:
        return QStringLiteral("person");
    case Type::Address:
        return QStringLiteral("address");
    case Type::Custom:
        return QStringLiteral("custom");
    case Type::Unscannable:
        return QStringLiteral("unscannable");
    }
    return {};
}

const std::vector<PersonalDataType> &allPersonalDataTypes()
{
    static const std::vector<PersonalDataType> types = [] {
        std::vector<PersonalDataType> all;
        for (int i = 0; i <= int(PersonalDataType::Unscannable); ++i)
            all.push_back(PersonalDataType(i));
        return all;
    }();
    return types;
}

std::optional<PersonalDataType> typeOf(const QString &name)
{
    for (const PersonalDataType type : allPersonalDataTypes()) {
        if (typeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::A:
        return QStringLiteral("A");
    case Tier::B:
        return QStringLiteral("B");
    case Tier::C:
        return QStringLiteral("C");
    }
    return {};
}

namespace {

bool isStronger(const Finding &a, const Finding &b)
{
    if (a.tier != b.tier)
        return a.tier < b.tier;
    if (a.score > b.score || a.score < b.score)
        return a.score > b.score;
    return a.end - a.start > b.end - b.start;
}

} // namespace

std::vector<Finding> resolved(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding &finding) { return finding.start >= finding.end; });
    std::ranges::stable_sort(findings, {}, &Finding::start);
    std::vector<Finding> kept;
    for (Finding &next : findings) {
        if (kept.empty() || kept.back().end <= next.start) {
            kept.push_back(std::move(next));
            continue;
        }
        Finding &last = kept.back();
        const qsizetype start = last.start;
        const qsizetype end = std::max(last.end, next.end);
        if (isStronger(next, last))
            last = std::move(next);
        last.start = start;
        last.end = end;
    }
    return kept;
}

} // namespace bluepencil
