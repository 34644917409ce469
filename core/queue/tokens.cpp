// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/tokens.h"

#include "core/model/names.h"
#include "core/queue/registercheck.h"
#include "core/queue/rows.h"
#include "core/store/database/database.h"

#include <array>
#include <sodium.h>

namespace bluepencil {

namespace {

constexpr qsizetype idBytes = 6;
constexpr qsizetype secretBytes = 32;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype idLength = 2 * idBytes;
constexpr qsizetype secretLength = 43; // 32 bytes in base64url without padding
constexpr char tokenPrefix[] = "bp_";
constexpr qsizetype tokenPrefixLength = sizeof tokenPrefix - 1;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray hashOf(QByteArrayView token)
{
    std::array<unsigned char, size_t(hashBytes)> hash {};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(token.data()),
                       static_cast<unsigned long long>(token.size()), nullptr, 0);
    return QByteArray(reinterpret_cast<const char *>(hash.data()), hashBytes);
}

constexpr const char *tokenColumns
    = "SELECT token_id, role, subject, queues, skills, created_at,"
      " expires_at, revoked_at, last_used_day, secret_hash FROM token";

TokenRecord recordFrom(const Query &query)
{
    TokenRecord record;
    record.id = query.text(0);
    record.who.role = tokenRoleFromName(query.text(1)).value_or(Who::Role::Producer);
    record.who.subject = query.text(2);
    record.who.queues = skillsFromText(query.text(3));
    record.who.skills = skillsFromText(query.text(4));
    record.createdAt = query.integer(5);
    record.expiresAt = query.optionalInteger(6);
    record.revokedAt = query.optionalInteger(7);
    record.lastUsedDay = query.optionalInteger(8);
    return record;
}

Error noSuchToken(const QString &id)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such token"), id,
            QStringLiteral("see bluepencil-cli token list")};
}

} // namespace

QString roleName(Who::Role role)
{
    switch (role) {
    case Who::Role::Producer:
        return QStringLiteral("producer");
    case Who::Role::Reviewer:
        return QStringLiteral("reviewer");
    case Who::Role::Supervisor:
        return QStringLiteral("supervisor");
    }
    Q_UNREACHABLE();
}

std::optional<Who::Role> tokenRoleFromName(QStringView name)
{
    for (const Who::Role role : {Who::Role::Producer, Who::Role::Reviewer, Who::Role::Supervisor}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

std::optional<QString> tokenId(QByteArrayView token)
{
    const bool hasShape = token.size() == tokenPrefixLength + idLength + 1 + secretLength
        && token.startsWith(tokenPrefix) && token[tokenPrefixLength + idLength] == '_';
    if (!hasShape)
        return std::nullopt;
    const QByteArrayView id = token.sliced(tokenPrefixLength, idLength);
    for (const char c : id) {
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (!isHex)
            return std::nullopt;
    }
    return QString::fromLatin1(id);
}

bool isToken(const KnownToken &known, QByteArrayView token)
{
    const QByteArray hash = hashOf(token);
    return known.hash.size() == hash.size()
        && sodium_memcmp(known.hash.constData(), hash.constData(), size_t(hash.size())) == 0;
}

Result<QByteArray> createToken(Database &database, const Who &who, UtcMs now,
                               std::optional<UtcMs> expiresAt)
{
    if (!sodiumIsReady()) {
        return fail(Error::Code::Unsupported, QStringLiteral("libsodium does not start"), {},
                    QStringLiteral("see whether the system has a source of random numbers"));
    }
    if (who.subject.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a token belongs to somebody"), {},
                    QStringLiteral("name the producer or the person"));
    }
    BLUEPENCIL_TRY(checkName(who.subject, QStringLiteral("name")));
    for (const QString &queue : who.queues)
        BLUEPENCIL_TRY(checkName(queue, QStringLiteral("--queue")));
    for (const QString &skill : who.skills)
        BLUEPENCIL_TRY(checkName(skill, QStringLiteral("--skill")));
    if (expiresAt && *expiresAt <= now) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("would have expired already"),
                    who.subject, QStringLiteral("give a time to come"));
    }
    const QByteArray id = randomBytes(idBytes).toHex();
    const QByteArray token = tokenPrefix + id + '_' + randomBytes(secretBytes).toBase64(urlSafe);
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(
        database,
        QStringLiteral("INSERT INTO token (token_id, secret_hash, role, subject, queues,"
                       " skills, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(QString::fromLatin1(id)).bind(QString::fromLatin1(hashOf(token).toHex()));
    insert.bind(roleName(who.role)).bind(who.subject).bind(skillsText(who.queues));
    BLUEPENCIL_TRY(insert.bind(skillsText(who.skills)).bind(now).bind(expiresAt).run());
    BLUEPENCIL_TRY(noteToken(database, QString::fromLatin1(id), now));
    BLUEPENCIL_TRY(transaction.commit());
    return token;
}

Result<std::optional<KnownToken>> findToken(Database &database, const QString &id)
{
    Query query(database,
                QString::fromLatin1(tokenColumns) + QStringLiteral(" WHERE token_id = ?"));
    const Result<bool> row = query.bind(id).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return KnownToken {recordFrom(query), QByteArray::fromHex(query.text(9).toLatin1())};
}

Result<std::vector<TokenRecord>> listTokens(Database &database)
{
    Query query(database,
                QString::fromLatin1(tokenColumns)
                    + QStringLiteral(" ORDER BY created_at, token_id"));
    BLUEPENCIL_TRY(query.run());
    std::vector<TokenRecord> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.push_back(recordFrom(query));
    }
}

Result<> revokeToken(Database &database, const QString &id, UtcMs now)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database,
                 QStringLiteral("UPDATE token SET revoked_at = coalesce(revoked_at, ?)"
                                " WHERE token_id = ?"));
    BLUEPENCIL_TRY(update.bind(now).bind(id).run());
    if (update.affectedRows() != 1)
        return fail(noSuchToken(id));
    return transaction.commit();
}

Result<> noteTokenUse(Database &database, const QString &id, UtcMs now)
{
    const qint64 day = now / DayMs;
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database,
                 QStringLiteral("UPDATE token SET last_used_day = ? WHERE token_id = ?"
                                " AND (last_used_day IS NULL OR last_used_day < ?)"));
    BLUEPENCIL_TRY(update.bind(day).bind(id).bind(day).run());
    return transaction.commit();
}

} // namespace bluepencil
