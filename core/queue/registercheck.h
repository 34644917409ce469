// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/tokens.h"

#include <QStringList>

namespace bluepencil {

// Tokens and numbers, whose rows carry no hashes of their own (core/store/records.h), held against
// what tells of them: a token against what was noted when it was made, for as long as the note is
// kept; the numbers given next against those that were given. In words; empty if all is well.
[[nodiscard]] Result<QStringList> checkTokens(Database &database);
[[nodiscard]] Result<QStringList> checkNumbers(Database &database);

// Inside the transaction that makes the token.
[[nodiscard]] Result<> noteToken(Database &database, const QString &tokenId, UtcMs now);

} // namespace bluepencil
