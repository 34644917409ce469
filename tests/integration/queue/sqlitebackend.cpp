// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/sqlbackend.h"

#include <QTemporaryDir>

namespace bluepencil {

namespace {

class SqliteBackend final : public SqlBackend {
public:
    SqliteBackend()
    {
        const QString path = m_dir.filePath(QStringLiteral("workspace.bluepencil"));
        start(path, QStringLiteral("QSQLITE"),
              [&path](QSqlDatabase &plain) { plain.setDatabaseName(path); });
    }

    ~SqliteBackend() override { stop(); }

    Q_DISABLE_COPY_MOVE(SqliteBackend)

    [[nodiscard]] QString nextFence() const override
    {
        return QStringLiteral("SELECT next_fence FROM workspace");
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

BackendFactory sqliteBackend()
{
    return [] {
        return std::make_unique<SqliteBackend>();
    };
}

} // namespace bluepencil
