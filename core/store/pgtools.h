// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/postgres.h"

#include <QStringList>

#include <memory>

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

    // Writes the schema of the workspace to a file; `snapshot` is one that was exported, or empty.
    [[nodiscard]] Result<> dump(const QString &file, const QString &snapshot = {}) const;

private:
    PostgresAddress m_address;
};

// An empty database beside that of `address`, on the same server; it goes with the object, whoever
// is connected to it.
class ScratchDatabase {
public:
    // NotPermitted if the role may make none.
    [[nodiscard]] static Result<std::unique_ptr<ScratchDatabase>> make(const QString &address,
                                                                       const RandomSource &random);
    ~ScratchDatabase();
    Q_DISABLE_COPY_MOVE(ScratchDatabase)

    [[nodiscard]] const QString &address() const { return m_address; } // with its password

    [[nodiscard]] PostgresTools tools() const { return PostgresTools(m_parsed); }

private:
    ScratchDatabase() = default;

    std::unique_ptr<Database> m_server;
    QString m_name;
    QString m_address;
    PostgresAddress m_parsed;
};

} // namespace bluepencil
