// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bluepencil {

// Cuts a person's identifier out of what is about many (Erasure::Redact). What takes its place is
// "[erased]".

// Every occurrence of `id` that stands as a word of its own: no letter, digit, mark or underscore
// goes on where it begins and ends with one. Case counts. An empty id is nowhere.
[[nodiscard]] QString redactWords(const QString &text, const QString &id);

// The settings of an export, or JSON that holds them: the values that a filter asks for with
// "where" and that are `id`, whatever field they are asked of. All else is a class of cases, a
// reviewer or one of a closed list, and may be spelt like the id by chance. Unchanged to the byte
// if there is none. What cannot be read as JSON, and has the id in it, becomes "[erased]" as a
// whole.
[[nodiscard]] QByteArray redactFilters(const QByteArray &json, const QString &id);

} // namespace bluepencil
