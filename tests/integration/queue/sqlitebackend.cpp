// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/sqlreviewqueue.h"
#include "tests/integration/queue/backend.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <array>

namespace bluepencil {

namespace {

class SqliteBackend final : public QueueBackend {
public:
    SqliteBackend()
        : m_path(m_dir.filePath(QStringLiteral("workspace.bluepencil")))
    {
        client(0); // makes the file
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_plain);
        plain.setDatabaseName(m_path);
        if (!plain.open())
            qFatal("%s", qPrintable(plain.lastError().text()));
    }

    ~SqliteBackend() override
    {
        QSqlDatabase::database(m_plain).close();
        QSqlDatabase::removeDatabase(m_plain);
    }

    Q_DISABLE_COPY_MOVE(SqliteBackend)

    ReviewQueue &client(int number) override
    {
        Client &client = m_clients.at(static_cast<std::size_t>(number));
        if (!client.queue)
            open(client);
        return *client.queue;
    }

    void crash(int number) override
    {
        breakAt(number, 0);
        m_clients.at(static_cast<std::size_t>(number)) = {};
    }

    void breakAt(int number, int n) override
    {
        m_clock.onNow = {};
        if (n == 0)
            return;
        client(number);
        const QString connection = m_clients.at(static_cast<std::size_t>(number)).connection;
        m_clock.onNow = [connection, left = n]() mutable {
            if (--left == 0)
                QSqlDatabase::database(connection, false).close();
        };
    }

    [[nodiscard]] bool isBroken(int number) const override
    {
        const Client &client = m_clients.at(static_cast<std::size_t>(number));
        return client.queue && !QSqlDatabase::database(client.connection, false).isOpen();
    }

    FakeClock &clock() override { return m_clock; }

    void configure(const QString &name, const QueueModel::Queue &queue) override
    {
        run(QStringLiteral("INSERT INTO queue (name, created_at, lease_ms, prefetch,"
                           " max_deliveries, sticky_ms, ageing_ms, overlap, agreement)"
                           " VALUES ('%1', 0, %2, %3, %4, %5, %6, %7, '%8')")
                .arg(name)
                .arg(queue.leaseMs)
                .arg(queue.prefetch)
                .arg(queue.maxDeliveries)
                .arg(queue.stickyMs)
                .arg(queue.ageingMs)
                .arg(queue.overlap)
                .arg(queue.agreement == Agreement::First ? QStringLiteral("first")
                                                         : QStringLiteral("adjudicate")));
    }

    void makeProbe(const QString &externalId) override
    {
        run(QStringLiteral("UPDATE item SET is_probe = 1 WHERE external_id = '%1'")
                .arg(externalId));
    }

    QStringList rows(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_plain));
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList found;
        while (query.next()) {
            QStringList row;
            for (int i = 0; query.isValid() && query.value(i).isValid(); ++i)
                row += query.isNull(i) ? QStringLiteral("-") : query.value(i).toString();
            found += row.join(QChar(0x1f));
        }
        return found;
    }

private:
    struct Client {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SqlReviewQueue> queue;
        QString connection;
    };

    void open(Client &client)
    {
        const QStringList before = QSqlDatabase::connectionNames();
        auto workspace = Workspace::open(m_path, m_clock, seededRandom(++m_opened));
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        client.workspace = std::move(*workspace);
        client.queue = std::make_unique<SqlReviewQueue>(*client.workspace, m_clock,
                                                        seededRandom(1000 + m_opened));
        for (const QString &name : QSqlDatabase::connectionNames()) {
            if (!before.contains(name))
                client.connection = name;
        }
    }

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_plain));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }

    QTemporaryDir m_dir;
    QString m_path;
    QString m_plain = QStringLiteral("plain-%1").arg(quintptr(this));
    FakeClock m_clock;
    quint64 m_opened = 0;
    std::array<Client, 5> m_clients;
};

} // namespace

BackendFactory sqliteBackend()
{
    return [] {
        return std::make_unique<SqliteBackend>();
    };
}

} // namespace bluepencil
