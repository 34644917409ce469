// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/pagecache.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

namespace bluepencil {

// Where a statement fails, what follows is slower and nothing else.
LargePageCache::LargePageCache(Database &database)
    : m_database(database)
    , m_isFile(&database.dialect() == &sqliteDialect())
{
    if (!m_isFile)
        return;
    static_cast<void>(m_database.execute(QStringLiteral("PRAGMA cache_size=-65536")));
    static_cast<void>(m_database.execute(QStringLiteral("PRAGMA temp_store=MEMORY")));
}

// What SQLite does by itself.
LargePageCache::~LargePageCache()
{
    if (!m_isFile)
        return;
    static_cast<void>(m_database.execute(QStringLiteral("PRAGMA cache_size=-2000")));
    static_cast<void>(m_database.execute(QStringLiteral("PRAGMA temp_store=DEFAULT")));
}

} // namespace bluepencil
