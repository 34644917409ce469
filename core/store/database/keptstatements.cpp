// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/keptstatements.h"

namespace bluepencil {

std::optional<QSqlQuery> KeptStatements::take(const QString &sql)
{
    const auto found = m_bySql.constFind(sql);
    if (found == m_bySql.constEnd())
        return std::nullopt;
    const auto idle = *found;
    m_bySql.erase(found);
    std::optional<QSqlQuery> query(std::move(idle->query));
    m_idle.erase(idle);
    return query;
}

void KeptStatements::keep(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_idle.push_front({sql, std::move(query)});
    m_bySql.insert(sql, m_idle.begin());
    if (m_bySql.size() <= Most)
        return;
    const auto oldest = std::prev(m_idle.end());
    m_bySql.remove(oldest->sql, oldest);
    m_idle.erase(oldest);
}

} // namespace bluepencil
