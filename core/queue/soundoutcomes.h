// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/outcome.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace bluepencil {

class Database;

// Where outcomes stand that a producer may take.
struct OutcomePick {
    QString find; // SELECT payload, number, whether the row is intact FROM … WHERE …
    QVariantList values; // to bind to it
    QString number; // the column that says which was first
    QString hold; // what is put behind the statement, or nothing
};

// The first `most` of them. What is damaged is passed over and takes nobody's room. It is not
// touched: a write would make the hash of its state anew, and doctor would find it sound.
[[nodiscard]] Result<std::vector<Outcome>> soundOutcomes(Database &database,
                                                         const OutcomePick &pick, int most);

} // namespace bluepencil
