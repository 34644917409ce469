// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/postgres.h"

#include <QStringList>

namespace bluepencil {

// PostgreSQL's own programs (Debian: postgresql-client), run on one database. The password goes by
// the environment, never by the command line.
class PostgresTools {
public:
    explicit PostgresTools(PostgresAddress address);

    // Runs pg_dump, pg_restore … to its end; the database is added as the last argument.
    // Unsupported if it is not installed, else Storage with what it said.
    [[nodiscard]] Result<> run(const QString &tool, const QStringList &arguments) const;
    // Without a database: for what concerns a file alone.
    [[nodiscard]] static Result<> runOnFile(const QString &tool, const QStringList &arguments);

    // Puts an archive into the database, all or nothing; with `replace` a schema that is there goes
    // in the same transaction.
    [[nodiscard]] Result<> putBack(const QString &archive, bool replace) const;

private:
    PostgresAddress m_address;
};

} // namespace bluepencil
