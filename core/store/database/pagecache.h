// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bluepencil {

class Database;

// While one stands a connection to a file keeps up to 64 MiB of its pages in memory, so that a
// transaction that brings many rows writes a page once and not each time that room is needed; and
// beside them what would undo the statement at hand, which went into a file, page after page, once
// a single statement had changed more than a few. To be made before that transaction begins. It
// changes nothing where a server keeps the pages.
class LargePageCache {
public:
    explicit LargePageCache(Database &database); // which must outlive it
    ~LargePageCache(); // as much as usual again
    Q_DISABLE_COPY_MOVE(LargePageCache)

private:
    Database &m_database;
    bool m_isFile = false;
};

} // namespace bluepencil
