// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/backup/statemark.h"
#include "core/store/database/database.h"
#include "core/store/database/postgres.h"

#include <QStringList>

#include <memory>

class QProcess;

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
    // Busy if `mark`, which is locked for that, does not give the same any more.
    [[nodiscard]] Result<> putBack(const QString &archive, bool replace,
                                   const StateMark &mark = {}) const;
    // The same with what another database holds, which touches no disk on the way.
    [[nodiscard]] Result<> putBackFrom(const PostgresTools &other, bool replace,
                                       const StateMark &mark) const;

    // Writes the schema of the workspace to a file; `snapshot` is one that was exported, or empty.
    [[nodiscard]] Result<> dump(const QString &file, const QString &snapshot = {}) const;

private:
    [[nodiscard]] Result<> write(QProcess &reader, const QString &tool,
                                 const QStringList &arguments, bool replace,
                                 const StateMark &mark) const;

    PostgresAddress m_address;
};

// An empty database beside that of `address`, on the same server; it goes with the object, whoever
// is connected to it. Those whose makers did not live to drop them go when the next one is made.
class ScratchDatabase {
public:
    // NotPermitted if the role may make none.
    [[nodiscard]] static Result<std::unique_ptr<ScratchDatabase>> make(const QString &address,
                                                                       const RandomSource &random);
    ~ScratchDatabase();
    Q_DISABLE_COPY_MOVE(ScratchDatabase)

    // Databases of this role on that server which nobody uses any more.
    [[nodiscard]] static Result<QStringList> forsaken(Database &server);

    // Storage if it is still there, with all that it holds.
    [[nodiscard]] Result<> drop();

    [[nodiscard]] const QString &address() const { return m_address; } // with its password

    [[nodiscard]] PostgresTools tools() const { return PostgresTools(m_parsed); }

private:
    ScratchDatabase() = default;

    std::unique_ptr<Database> m_server;
    std::unique_ptr<Database> m_guard; // shows others that it is in use
    QString m_name;
    QString m_address;
    PostgresAddress m_parsed;
};

} // namespace bluepencil
