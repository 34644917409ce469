// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/breach.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

bool countsWithName(PersonalDataType type)
{
    using Type = PersonalDataType;
    constexpr std::array Types {Type::Ssn,      Type::NationalId, Type::Licence,
                                Type::Passport, Type::Card,       Type::Iban,
                                Type::Account,  Type::Secret,     Type::CredentialUrl};
    return std::ranges::find(Types, type) != Types.end();
}

// A first name or initial and a last name, in one.
bool isFullName(const TextFindings &text, const Finding &finding)
{
    if (finding.type != PersonalDataType::Person)
        return false;
    const QString name = codePointSlice(text.where.text, finding.start, finding.end).trimmed();
    return std::ranges::any_of(name, [](QChar c) { return c.isSpace() || c == u',' || c == u'.'; });
}

} // namespace

void markBreaches(std::vector<TextFindings> &found)
{
    const bool hasName = std::ranges::any_of(found, [](const TextFindings &text) {
        return std::ranges::any_of(
            text.findings, [&text](const Finding &finding) { return isFullName(text, finding); });
    });
    for (TextFindings &text : found) {
        for (Finding &finding : text.findings)
            finding.isBreach = hasName && countsWithName(finding.type);
    }
}

} // namespace bluepencil
