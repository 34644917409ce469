// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/breach.h"

#include "core/privacy/fieldkinds.h"
#include "core/privacy/placeholders.h"
#include "core/text/text.h"

#include <QHash>

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

bool hasSeveralNames(QStringView name)
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
        if (finding.type == PersonalDataType::Person && hasSeveralNames(rest.first(size)))
            return true;
        rest = rest.sliced(size);
        points = finding.end;
    }
    return false;
}

// A first name or initial in one field and the last name in another beside it.
bool haveNameInParts(const std::vector<ScanText> &texts)
{
    constexpr qsizetype Longest = 80;
    QHash<QStringView, NameParts> parts; // by the pointer of what the fields are in
    for (const ScanText &text : texts) {
        const NameParts part = namePartsOf(text.pointer);
        if (text.isName || part == NameParts() || text.text.size() > Longest)
            continue;
        const QString value = withoutPlaceholders(text.text);
        if (std::ranges::none_of(value, [](QChar c) { return c.isLetter(); }))
            continue;
        const QStringView pointer = text.pointer;
        NameParts &together = parts[pointer.first(pointer.lastIndexOf(u'/'))];
        together |= part;
        if (together == (NamePart::First | NamePart::Last))
            return true;
    }
    return false;
}

} // namespace

void markBreaches(const std::vector<ScanText> &texts, std::vector<TextFindings> &found)
{
    const bool isAnything = std::ranges::any_of(found, [](const TextFindings &text) {
        return std::ranges::any_of(
            text.findings, [](const Finding &finding) { return countsWithName(finding.type); });
    });
    const bool hasName
        = isAnything && (std::ranges::any_of(found, hasFullName) || haveNameInParts(texts));
    for (TextFindings &text : found) {
        for (Finding &finding : text.findings)
            finding.isBreach = hasName && countsWithName(finding.type);
    }
}

} // namespace bluepencil
