// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/sqlbackend.h"
#include "tests/support/postgresserver.h"

namespace bluepencil {

namespace {

class PostgresBackend final : public SqlBackend {
public:
    explicit PostgresBackend(PostgresServer &server)
    {
        const QString address = server.createDatabase();
        start(address, QStringLiteral("QPSQL"), [&](QSqlDatabase &plain) {
            plain.setHostName(server.socketFolder());
            plain.setUserName(QStringLiteral("bluepencil"));
            plain.setDatabaseName(address.section(u'/', 3, 3).section(u'?', 0, 0));
        });
        run(QStringLiteral("SET search_path TO bluepencil"));
    }

    ~PostgresBackend() override { stop(); }

    Q_DISABLE_COPY_MOVE(PostgresBackend)

    [[nodiscard]] QString nextFence() const override
    {
        return QStringLiteral("SELECT last_value + 1 FROM fence_seq");
    }
};

} // namespace

std::unique_ptr<SqlBackend> makePostgresBackend(PostgresServer &server)
{
    return std::make_unique<PostgresBackend>(server);
}

BackendFactory postgresBackend(PostgresServer &server)
{
    return [&server] {
        return makePostgresBackend(server);
    };
}

} // namespace bluepencil
