// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database/database.h"

#include <QSqlDatabase>
#include <QString>

namespace bluepencil {

// Where a workspace on PostgreSQL lies:
// postgresql://[user[:password]@]host[:port]/database[?sslmode=…&…], as libpq writes it. A `host`
// among the parameters may be the folder of a socket. What is left out comes from libpq's own
// places (PGPASSFILE, PGUSER …), which is where a password is best kept. Unless the address says
// otherwise the server must be one that can be written (target_session_attrs), a dead connection is
// noticed within a minute (keepalives, tcp_user_timeout), and connecting ends after ten seconds.
struct PostgresAddress {
    QString host;
    int port = -1;
    QString database;
    QString user;
    QString password;
    QString options; // of the driver
    int statementTimeoutMs = 0; // of ?statement_timeout=; 0: as the server is set
    QString shown; // the address without the password: what messages may name
};

[[nodiscard]] bool isPostgresAddress(const QString &address);
[[nodiscard]] Result<PostgresAddress> parsePostgresAddress(const QString &address);

// As a value of a connection string.
[[nodiscard]] QString quotedParameter(QString value);

// What must hold on each connection: UTF-8, UTC, durable commits, no wait without an end. Refuses
// servers older than 15.
[[nodiscard]] Result<> prepareSession(Database &database, const Database::Options &options);

// Inside a transaction, until it ends: its statements wait no longer than that for a lock
// ("250ms"). What held before.
[[nodiscard]] Result<QString> limitWaits(Database &database, const QString &limit);

// The version of the schema that is there; 0 if it was made just now. NotFound if there is none and
// none is to be made; NotAWorkspace if the schema `bluepencil` is another program's.
[[nodiscard]] Result<int> inspectPostgres(Database &database, bool create);

} // namespace bluepencil
