// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace bluepencil {

// Cuts a person's identifier out of what is about many (Erasure::Redact). What takes its place is
// "[erased]".

[[nodiscard]] QString erasedMark();

// Every occurrence of `id` that stands as a word of its own: no letter, digit, mark or underscore
// goes on where it begins and ends with one. Case counts unless it is said. An empty id is nowhere.
[[nodiscard]] QString redactWords(const QString &text, const QString &id,
                                  Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

// The settings of an export, or JSON that holds them: the values that a filter asks for with
// "where" and that are `id`, whatever field they are asked of. All else is a class of cases, a
// reviewer or one of a closed list, and may be spelt like the id by chance. Unchanged to the byte
// if there is none. What cannot be read as JSON, and has the id in it, becomes "[erased]" as a
// whole.
[[nodiscard]] QByteArray redactFilters(const QByteArray &json, const QString &id);

// A field of an item, as an RFC 6901 pointer, and what a filter wants it to be.
using WantedValue = std::pair<QString, QString>;

// The same, with what else is theirs.
[[nodiscard]] QByteArray redactFilters(const QByteArray &json, const QString &id,
                                       const std::function<bool(const WantedValue &)> &isTheirs);

// What "where" asks for in the settings of an export, or in JSON that holds them.
[[nodiscard]] std::vector<WantedValue> wantedValues(const QByteArray &json);

} // namespace bluepencil
