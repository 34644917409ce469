// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptstatements.h"

namespace bluepencil {

KeptStatements::KeptStatements(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.m_kept == nullptr);
    database.m_kept = this;
}

KeptStatements::~KeptStatements()
{
    m_database.m_kept = nullptr;
}

std::optional<QSqlQuery> KeptStatements::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty())
        return std::nullopt;
    std::optional<QSqlQuery> query(std::move(found->second.back()));
    found->second.pop_back();
    return query;
}

void KeptStatements::keep(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_idle[sql].push_back(std::move(query));
}

} // namespace bluepencil
