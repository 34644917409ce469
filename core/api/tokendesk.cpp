// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokendesk.h"

namespace bluepencil {

namespace {

constexpr qsizetype mostKnown = 4096;

Error unknownToken()
{
    return {Error::Code::Unauthorized, QStringLiteral("the token is not known here"),
            QStringLiteral("Authorization"),
            QStringLiteral("send \"Bearer TOKEN\" with one that is good")};
}

// Empty if the header holds none.
QByteArray tokenIn(const QByteArray &authorization)
{
    constexpr char scheme[] = "bearer ";
    constexpr qsizetype schemeLength = sizeof scheme - 1;
    if (authorization.left(schemeLength).toLower() != scheme)
        return {};
    return authorization.sliced(schemeLength).trimmed();
}

} // namespace

TokenDesk::TokenDesk(DatabasePool &pool, const Clock &clock)
    : m_pool(pool)
    , m_clock(clock)
{
}

Result<std::optional<KnownToken>> TokenDesk::find(const QString &id)
{
    const qint64 now = m_clock.steady();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.constFind(id);
        if (known != m_known.constEnd() && now - known->at < KnownForMs)
            return std::optional(known->token);
    }
    Result<std::optional<KnownToken>> found
        = m_pool.run([id](Desk &desk) { return findToken(desk.database(), id); });
    if (!found)
        return found;
    const std::lock_guard lock(m_mutex);
    if (!*found) {
        m_known.remove(id);
        return found;
    }
    if (m_known.size() >= mostKnown && !m_known.contains(id))
        m_known.clear();
    m_known.insert(id, {**found, now});
    return found;
}

bool TokenDesk::knows(const QByteArray &authorization)
{
    const QByteArray token = tokenIn(authorization);
    const std::optional<QString> id = tokenId(token);
    if (!id)
        return false;
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.constFind(*id);
    return known != m_known.constEnd() && isToken(known->token, token);
}

Result<TokenRecord> TokenDesk::identify(const QByteArray &authorization)
{
    const QByteArray token = tokenIn(authorization);
    const std::optional<QString> id = tokenId(token);
    if (!id)
        return fail(unknownToken());
    const Result<std::optional<KnownToken>> known = find(*id);
    if (!known)
        return fail(known.error());
    if (!*known || !isToken(**known, token) || !(*known)->record.isGood(m_clock.now()))
        return fail(unknownToken());
    noteUse((*known)->record);
    return (*known)->record;
}

void TokenDesk::noteUse(const TokenRecord &token)
{
    const qint64 day = m_clock.now() / DayMs;
    if (token.lastUsedDay && *token.lastUsedDay >= day)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_noted.value(token.id) == day)
            return;
        m_noted.insert(token.id, day);
    }
    // Nobody waits for it, and one that is lost is made up for the next day.
    static_cast<void>(m_pool.post([id = token.id, now = m_clock.now()](Desk &desk) {
        static_cast<void>(noteTokenUse(desk.database(), id, now));
    }));
}

} // namespace bluepencil
