// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>
#include <QStringList>

// What single values of an item say about the person it is about.
namespace bluepencil {

// The field is one that names a person or has their number, and the value looks like it: it is
// theirs, whoever else may be called the same. RFC 6901. No addresses and dates, which many share,
// and nobody of the staff.
[[nodiscard]] bool isOwnValue(const QString &pointer, const QString &value);

// All such values of an item, and names that stand in two fields, as they are read: "Jane Roe".
// Whoever speaks in a conversation but the customer is no such person. Longest first.
[[nodiscard]] QStringList ownValuesOf(const Json &item);

// A class of cases or an id of the producer's, which erasures leave: no value of a person, though
// only theirs may have it just now.
[[nodiscard]] bool isClassField(const QString &pointer);

// An id that may stand in a text and mean something else: "team", "7".
[[nodiscard]] bool isOrdinaryWord(const QString &id);

// The words of a file's path have the id in them, or a part of one of the names.
[[nodiscard]] bool pathNames(const QString &path, const QString &id, const QStringList &names);

} // namespace bluepencil
