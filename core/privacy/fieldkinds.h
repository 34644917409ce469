// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <QFlags>
#include <QString>

#include <optional>

// What the name of a field says of its value.
namespace bluepencil {

enum class FieldKind {
    None,
    PersonName, // "first_name", "customer_name": a name however it is written
    MaybeName, // "name", "customer", "contact": if it looks like one
    RolesName, // "name" of a "customer": the same, and a word as well ("Robin")
    MaybeFullName, // "customer" among attributes and facts: a class of them as well
    Phone,
    BirthDate,
    Ssn,
    Number, // an account, a policy, a passport …: FieldMeaning::type
    Address,
    Secret,
    Password, // may be several words
};

struct FieldMeaning {
    FieldKind kind = FieldKind::None;
    PersonalDataType type = PersonalDataType::Person;
};

// The letters and digits of a step of a pointer, all of them small: "First_Name" is "firstname".
[[nodiscard]] QString plainName(QStringView step);

// Of the field that an RFC 6901 pointer ends in; an element of a list is what its list is.
[[nodiscard]] FieldMeaning meaningOf(const QString &pointer);

enum class NamePart { First = 1, Last = 2 };
Q_DECLARE_FLAGS(NameParts, NamePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameParts)

// Which part of a person's name the field that a pointer ends in holds; neither for most.
[[nodiscard]] NameParts namePartsOf(const QString &pointer);

// What is found in the value of such a field because of its name; nothing if it does not look like
// it.
[[nodiscard]] std::optional<Finding> findingByField(const FieldMeaning &meaning,
                                                    const QString &value);

} // namespace bluepencil
