// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/databasepool.h"
#include "core/queue/tokens.h"

#include <QHash>

#include <mutex>

namespace bluepencil {

// Says whose a token is. What it knows it asks the workspace for again after two seconds, so that
// one that was revoked is soon worthless here. From any thread.
class TokenDesk {
public:
    static constexpr qint64 KnownForMs = 2'000;

    // Both must outlive it.
    TokenDesk(DatabasePool &pool, const Clock &clock);

    // Whether that token was good here before, which costs the workspace nothing. It says nothing
    // of whether it still is.
    [[nodiscard]] bool knows(const QByteArray &authorization);
    // `authorization` is the header's value. Unauthorized if it is nobody's.
    [[nodiscard]] Result<TokenRecord> identify(const QByteArray &authorization);

private:
    struct Known {
        KnownToken token;
        qint64 at = 0; // Clock::steady()
    };

    [[nodiscard]] Result<std::optional<KnownToken>> find(const QString &id);
    void noteUse(const TokenRecord &token);

    DatabasePool &m_pool;
    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Known> m_known; // of tokens that there are: ids can be made up without end
    QHash<QString, qint64> m_noted; // the day on which a use was last written
};

} // namespace bluepencil
