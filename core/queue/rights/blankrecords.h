// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

// What stays of a record whose texts go: who decided what, and when. Of JSON that cannot be read
// any more, what the columns beside it say: a person's texts go, whatever befell them.

// Each lists the key of a row, its JSON, and what blankDecision() or blankOutcome() needs beside
// it; ids of items go behind it.
[[nodiscard]] QString decisionsToBlank();
[[nodiscard]] QString feedbackToBlank();
[[nodiscard]] QString requestsToBlank();
[[nodiscard]] QString outcomesToBlank();
[[nodiscard]] QString requestPayloadsToBlank();

// Of a row of the first three, and of the last two.
[[nodiscard]] QByteArray blankDecision(const Query &row);
[[nodiscard]] QByteArray blankOutcome(const Query &row);

[[nodiscard]] QByteArray blankItem(const QString &externalId);

} // namespace bluepencil
