// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database/database.h"

#include <QByteArray>

#include <optional>

namespace bluepencil {

// What the rights of a person are counted and named by: "H-0001" a hold, "R-0001" a request,
// "E-0001" the certificate of an erasure.
[[nodiscard]] QString rightsId(QChar letter, qint64 number);
// As it was printed, or the bare number. InvalidArgument.
[[nodiscard]] Result<qint64> rightsNumber(QChar letter, const QString &id);

// Inside a transaction: whoever erases, holds, restricts or lets go of something waits here for the
// others, so that no hold comes in between the look for holds and the erasure.
[[nodiscard]] Result<> waitForRights(Database &database);

// A text that a person has to give. InvalidArgument if it is blank, LimitExceeded above `most`
// bytes; `what` is what is missing, `remedy` what to say.
[[nodiscard]] Result<QByteArray> neededText(const QString &text, qsizetype most,
                                            const QString &what, const QString &remedy);

// "2026-11-23" for days since 1970-01-01; nullopt for what is no day.
[[nodiscard]] QString dayText(qint64 day);
[[nodiscard]] std::optional<qint64> dayFromText(const QString &text);

// The number of a row that was just inserted by a statement that ends in RETURNING.
[[nodiscard]] Result<qint64> insertedNumber(Query &query);

} // namespace bluepencil
