// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bluepencil {

// A PostgreSQL server of the test's own, in a temporary folder that goes with it: a socket in that
// folder is its only door. PostgreSQL refuses to run as root; where the test is root, the server
// runs as `postgres` or `nobody`. Nothing on the disk is waited for (fsync is off).
class PostgresServer {
public:
    PostgresServer() = default;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Empty if it runs, else why it cannot on this machine.
    [[nodiscard]] QString start();

    // As its administrator would: whoever is connected is sent away. Empty if it runs again, else
    // why not.
    void stop();

    [[nodiscard]] QString startAgain() { return launch(m_programs); }

    // A new, empty database; its address.
    [[nodiscard]] QString createDatabase();

    // Without a database name: for plain connections.
    [[nodiscard]] QString socketFolder() const { return m_folder->path(); }

    // Runs one statement on a connection of its own; aborts the program if it fails.
    void run(const QString &database, const QString &sql);

private:
    [[nodiscard]] QString makeCluster(const QString &programs);
    [[nodiscard]] QString launch(const QString &programs);
    [[nodiscard]] QString asItsUser(const QString &program, QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_programs;
    QString m_user; // empty: whoever runs the test
    QProcess m_process;
    int m_databases = 0;
};

} // namespace bluepencil
