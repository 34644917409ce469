// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace bluepencil {

// What a piece of text says of a person. The names of typeName() are part of the formats.
enum class PersonalDataType {
    Email, // "email"
    Phone, // "phone"
    Card, // "card": number of a payment card
    Iban, // "iban"
    Ssn, // "ssn": US social security number
    NationalId, // "national-id": of another state or register; Finding::detail says which
    IpAddress, // "ip"
    MacAddress, // "mac"
    CredentialUrl, // "url-credentials": an address with a user's password or token in it
    Secret, // "secret": key, token, private key
    BirthDate, // "birth-date"
    Passport, // "passport"
    Licence, // "licence": to drive
    Account, // "account": of a bank or a customer
    Policy, // "policy": policy, claim, case, member or medical record
    CryptoAddress, // "crypto-address"
    Vehicle, // "vehicle": identification number of a vehicle
    Person, // "person": a name
    Address, // "address": where somebody lives
    Custom, // "custom": a tenant's pattern; Finding::detail has its name
    Unscannable, // "unscannable": could not be read through; all of it counts as personal
};

// How sure a finding is, and what may be done with it unasked.
enum class Tier {
    A, // check digits or a strict grammar
    B, // a shape with a word beside it that says what it is
    C, // names and places: known from elsewhere in the conversation, or from a list
};

// Offsets count code points of the text as it was given, hidden characters and all, half open.
struct Finding {
    qsizetype start = 0;
    qsizetype end = 0;
    PersonalDataType type = PersonalDataType::Email;
    Tier tier = Tier::A;
    double score = 0; // 0 to 1; comparable within a type alone
    QString detail; // "de-tax-id", "github-token", a tenant's name for a pattern …; may be empty
    bool isBreach = false; // stands with a name and makes a breach that must be notified

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] QString typeName(PersonalDataType type);
[[nodiscard]] std::optional<PersonalDataType> typeOf(const QString &name);
[[nodiscard]] const std::vector<PersonalDataType> &allPersonalDataTypes();
[[nodiscard]] QString tierName(Tier tier);

// The findings that are left when of two that overlap one goes: the better tier stays, then the
// higher score, the longer one, the one that begins first. What stays grows over what goes if that
// reaches further, so that nothing found is left uncovered. Sorted by start, disjoint.
[[nodiscard]] std::vector<Finding> resolved(std::vector<Finding> findings);

} // namespace bluepencil
