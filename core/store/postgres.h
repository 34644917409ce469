// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace bluepencil {

class Database;

// Where a workspace on PostgreSQL lies:
// postgresql://[user[:password]@]host[:port]/database[?sslmode=…&…], as libpq writes it. A `host`
// among the parameters may be the folder of a socket. What is left out comes from libpq's own
// places (PGPASSFILE, PGUSER …), which is where a password is best kept.
struct PostgresAddress {
    QString host;
    int port = -1;
    QString database;
    QString user;
    QString password;
    QString options; // of the driver
    QString shown; // the address without the password: what messages may name
};

[[nodiscard]] bool isPostgresAddress(const QString &address);
[[nodiscard]] Result<PostgresAddress> parsePostgresAddress(const QString &address);

// What must hold on each connection: UTF-8, UTC, durable commits, no wait without an end. Refuses
// servers older than 15.
[[nodiscard]] Result<> prepareSession(Database &database, bool readOnly, int busyTimeoutMs);

// The version of the schema that is there; 0 if it was made just now. NotFound if there is none and
// none is to be made; NotAWorkspace if the schema `bluepencil` is another program's.
[[nodiscard]] Result<int> inspectPostgres(Database &database, bool create);

} // namespace bluepencil
