// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <memory>

namespace bluepencil {

// The version of the schema that this program writes.
inline constexpr int SchemaVersion = 22;

// The database of record: an SQLite file, or a PostgreSQL database (postgresql://…, see
// core/store/database/postgres.h). Opening checks, in this order and without touching it: that it
// is a local file, an SQLite database, a Bluepencil workspace, undamaged (small files; `doctor`
// checks large ones), and not newer than the program; only then are migrations run. A newer one
// opens for reading only, and isNewer() says so; so do a file that cannot be written and a server's
// database of which the role may write no table.
class Workspace {
public:
    // Creates the file (and its folder), or the schema in the database, if there is none and
    // `create` is true.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const QString &address, const Clock &clock, const RandomSource &random, bool create = true,
         int busyTimeoutMs = 5000);

    // As it is, for reading only: no migration is run.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> look(const QString &address,
                                                                 int busyTimeoutMs = 5000);

    [[nodiscard]] Database &database() { return *m_database; }

    [[nodiscard]] bool isNewer() const { return m_schemaVersion > SchemaVersion; }

    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }

    [[nodiscard]] const QString &id() const { return m_id; }

    // Days in statistics and filters are days of this zone.
    [[nodiscard]] const QTimeZone &timeZone() const { return m_timeZone; }

    // What messages name: the file, or the address without its password.
    [[nodiscard]] const QString &path() const { return m_database->path(); }

    [[nodiscard]] bool isFile() const; // else it lies on a server

    // Every page and index; empty if all is well. Slow on large files.
    [[nodiscard]] Result<QStringList> checkIntegrity();

private:
    Workspace() = default;
    [[nodiscard]] Result<> readIdentity();

    std::unique_ptr<Database> m_database;
    int m_schemaVersion = 0;
    QString m_id;
    QTimeZone m_timeZone = QTimeZone::utc();
};

// $BLUEPENCIL_WORKSPACE, else workspace.bluepencil in the user's data folder.
[[nodiscard]] QString defaultWorkspacePath();

} // namespace bluepencil
