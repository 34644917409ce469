// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/places.h"
#include "core/store/database/database.h"

#include <optional>
#include <vector>

namespace bluepencil {

// Where the list of core/privacy leads for one person: rows of each of its tables.
struct PlaceCount {
    QString table;
    Erasure erasure = Erasure::Blank; // of what has the strongest one among its columns
    qint64 rows = 0;
};

// Each table of the list once, in its order, with 0 where nothing is held. Of what names the person
// among others (a filter of a batch, a note of a gift) the rows that do. Items that were about the
// person once count with what hangs on them, for all of it goes when the person is erased.
[[nodiscard]] Result<std::vector<PlaceCount>> countPlaces(Database &database,
                                                          const QString &subjectId);

// FROM and WHERE for the rows of `table` that are about the person bound once; nullopt for the
// tables whose texts are about many.
[[nodiscard]] std::optional<QString> rowsOfSubject(const QString &table);

[[nodiscard]] QString erasureWord(Erasure erasure); // deleted | blanked | redacted | rebuilt

} // namespace bluepencil
