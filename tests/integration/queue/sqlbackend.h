// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"
#include "tests/integration/queue/backend.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <map>

namespace bluepencil {

// A workspace in an SQL database, each client with a connection of its own, and one more connection
// without any of the program's code that looks at the rows.
class SqlBackend : public QueueBackend {
public:
    ReviewQueue &client(int number) override;
    void crash(int number) override;
    void breakAt(int number, int n) override;
    [[nodiscard]] bool isBroken(int number) const override;

    FakeClock &clock() override { return m_clock; }

    void configure(const QString &name, const QueueModel::Queue &queue) override;
    void makeProbe(const QString &externalId) override;
    QStringList rows(const QString &sql) override;

    [[nodiscard]] const QString &address() const { return m_address; }

    void run(const QString &sql); // on the plain connection

protected:
    SqlBackend() = default;
    // Where the workspace lies; and the plain connection to it, still to be opened.
    void start(const QString &address, const QString &driver,
               const std::function<void(QSqlDatabase &)> &describe);
    void stop(); // before what it stands on goes

private:
    struct Client {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SqlReviewQueue> queue;
        QString connection;
    };

    void open(Client &client);
    void checkNothingIsDamaged() const;

    QString m_address;
    QString m_plain = QStringLiteral("plain-%1").arg(quintptr(this));
    FakeClock m_clock;
    quint64 m_opened = 0;
    std::array<Client, 5> m_clients;
    std::map<QString, QSqlQuery> m_prepared; // of rows()
};

[[nodiscard]] std::unique_ptr<SqlBackend> makePostgresBackend(PostgresServer &server);

} // namespace bluepencil
