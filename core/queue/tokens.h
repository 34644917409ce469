// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queue/remote/httpreviewqueue.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;

// Whoever speaks to the gateway shows a token: bp_ID_SECRET, with an id by which it can be named
// and 256 random bits. Who, what role, which queues and skills come from it alone. The workspace
// keeps a hash (BLAKE2b-256, libsodium); the token itself is shown once and is nowhere.
struct TokenRecord {
    QString id;
    Who who;
    UtcMs createdAt = 0;
    std::optional<UtcMs> expiresAt;
    std::optional<UtcMs> revokedAt;
    std::optional<qint64> lastUsedDay; // days since 1970-01-01 in UTC

    [[nodiscard]] bool isGood(UtcMs now) const
    {
        return !revokedAt && (!expiresAt || now < *expiresAt);
    }
};

// What the gateway holds a token against.
struct KnownToken {
    TokenRecord record;
    QByteArray hash; // 32 bytes
};

// The id in a token; nullopt if it has not the shape of one.
[[nodiscard]] std::optional<QString> tokenId(QByteArrayView token);
// Takes the same time wherever they differ.
[[nodiscard]] bool isToken(const KnownToken &known, QByteArrayView token);

// The token itself, for the one time that it is shown. InvalidArgument without a subject, or if it
// expires in the past.
[[nodiscard]] Result<QByteArray> createToken(Database &database, const Who &who, UtcMs now,
                                             std::optional<UtcMs> expiresAt = {});
[[nodiscard]] Result<std::optional<KnownToken>> findToken(Database &database, const QString &id);
[[nodiscard]] Result<std::vector<TokenRecord>> listTokens(Database &database); // oldest first
[[nodiscard]] Result<> revokeToken(Database &database, const QString &id, UtcMs now); // NotFound
// Writes once a day.
[[nodiscard]] Result<> noteTokenUse(Database &database, const QString &id, UtcMs now);

[[nodiscard]] QString roleName(Who::Role role); // producer | reviewer | supervisor
[[nodiscard]] std::optional<Who::Role> tokenRoleFromName(QStringView name);

} // namespace bluepencil
