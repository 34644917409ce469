// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <list>
#include <optional>

namespace bluepencil {

// The prepared statements of a connection that nobody runs at the moment, by their text. To prepare
// one costs more than to run it, on a server also two more round trips; so the latest are kept.
// Confined to the thread of its connection, and may outlive that: the driver frees what it holds.
class KeptStatements {
public:
    static constexpr qsizetype Most = 120;

    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    void keep(const QString &sql, QSqlQuery query);

private:
    struct Idle {
        QString sql;
        QSqlQuery query;
    };

    std::list<Idle> m_idle; // the latest first
    QMultiHash<QString, std::list<Idle>::iterator> m_bySql;
};

} // namespace bluepencil
