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

bool isFullName(QStringView name)
{
    return std::ranges::any_of(name.trimmed(),
                               [](QChar c) { return c.isSpace() || c == u',' || c == u'.'; });
}

// A first name or initial and a last name, in one. Once through the text, however many there are.
bool hasFullName(const TextFindings &text)
{
    QStringView rest = text.where.text;
    qsizetype points = 0; // before the rest
    for (const Finding &finding : text.findings) {
        rest = rest.sliced(utf16Index(rest, finding.start - points));
        const qsizetype size = utf16Index(rest, finding.end - finding.start);
        if (finding.type == PersonalDataType::Person && isFullName(rest.first(size)))
            return true;
        rest = rest.sliced(size);
        points = finding.end;
    }
    return false;
}

} // namespace

void markBreaches(std::vector<TextFindings> &found)
{
    const bool hasName = std::ranges::any_of(found, hasFullName);
    for (TextFindings &text : found) {
        for (Finding &finding : text.findings)
            finding.isBreach = hasName && countsWithName(finding.type);
    }
}

} // namespace bluepencil
