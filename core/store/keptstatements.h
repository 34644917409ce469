// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>
#include <vector>

namespace bluepencil {

// While it lives, each statement of a connection is prepared once and used again. For work that
// runs the same few statements thousands of times: preparing one costs more than running it. One at
// a time for a connection; it must outlive every Query made meanwhile.
class KeptStatements {
public:
    explicit KeptStatements(Database &database);
    ~KeptStatements();
    Q_DISABLE_COPY_MOVE(KeptStatements)

private:
    friend class Query;

    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    void keep(const QString &sql, QSqlQuery query);

    Database &m_database;
    std::map<QString, std::vector<QSqlQuery>> m_idle;
};

} // namespace bluepencil
