// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/sqlbackend.h"

#include "core/store/recordhash.h"
#include "core/store/records.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace bluepencil {

// Whatever was done to the workspace went through the rules: nothing of it is damaged.
void SqlBackend::checkNothingIsDamaged() const
{
    const auto workspace = Workspace::look(m_address);
    if (!workspace)
        return; // a test that ends without its server
    const Result<RecordReport> report = checkRecords((*workspace)->database());
    if (!report)
        qFatal("%s", qPrintable(toString(report.error())));
    for (const DamagedRecord &record : report->damaged) {
        qFatal("a legal write was taken for damage: %s %s (%s)", qPrintable(record.kind),
               qPrintable(record.id), qPrintable(record.part));
    }
}

void SqlBackend::stop()
{
    checkNothingIsDamaged();
    for (Client &client : m_clients)
        client = {};
    m_prepared.clear();
    QSqlDatabase::database(m_plain, false).close();
    QSqlDatabase::removeDatabase(m_plain);
}

void SqlBackend::start(const QString &address, const QString &driver,
                       const std::function<void(QSqlDatabase &)> &describe)
{
    m_address = address;
    client(0); // makes the workspace
    QSqlDatabase plain = QSqlDatabase::addDatabase(driver, m_plain);
    describe(plain);
    if (!plain.open())
        qFatal("%s", qPrintable(plain.lastError().text()));
    const QVariant handle = plain.driver()->handle();
    if (driver == u"QSQLITE" && !addRecordHash(*static_cast<sqlite3 *const *>(handle.constData())))
        qFatal("no record_hash");
}

ReviewQueue &SqlBackend::client(int number)
{
    Client &client = m_clients.at(static_cast<std::size_t>(number));
    if (!client.queue)
        open(client);
    return *client.queue;
}

void SqlBackend::crash(int number)
{
    breakAt(number, 0);
    m_clients.at(static_cast<std::size_t>(number)) = {};
}

void SqlBackend::breakAt(int number, int n)
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

bool SqlBackend::isBroken(int number) const
{
    const Client &client = m_clients.at(static_cast<std::size_t>(number));
    return client.queue && !QSqlDatabase::database(client.connection, false).isOpen();
}

void SqlBackend::configure(const QString &name, const QueueModel::Queue &queue)
{
    run(QStringLiteral("INSERT INTO queue (name, created_at, lease_ms, prefetch,"
                       " max_deliveries, sticky_ms, ageing_ms, overlap, draft_wait_ms, agreement)"
                       " VALUES ('%1', 0, %2, %3, %4, %5, %6, %7, %8, '%9')")
            .arg(name)
            .arg(queue.leaseMs)
            .arg(queue.prefetch)
            .arg(queue.maxDeliveries)
            .arg(queue.stickyMs)
            .arg(queue.ageingMs)
            .arg(queue.overlap)
            .arg(queue.draftWaitMs)
            .arg(queue.agreement == Agreement::First ? QStringLiteral("first")
                                                     : QStringLiteral("adjudicate")));
}

void SqlBackend::makeProbe(const QString &externalId)
{
    run(QStringLiteral("UPDATE item SET is_probe = 1 WHERE external_id = '%1'").arg(externalId));
}

QStringList SqlBackend::rows(const QString &sql)
{
    auto kept = m_prepared.find(sql);
    if (kept == m_prepared.end()) {
        kept = m_prepared.emplace(sql, QSqlQuery(QSqlDatabase::database(m_plain))).first;
        if (!kept->second.prepare(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(kept->second.lastError().text()));
    }
    QSqlQuery &query = kept->second;
    if (!query.exec())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    const int columns = query.record().count(); // made anew at each call
    QStringList found;
    while (query.next()) {
        QString row;
        for (int i = 0; i < columns; ++i) {
            if (i > 0)
                row += QChar(0x1f);
            row += query.isNull(i) ? QStringLiteral("-") : query.value(i).toString();
        }
        found += row;
    }
    query.finish();
    return found;
}

void SqlBackend::open(Client &client)
{
    const QStringList before = QSqlDatabase::connectionNames();
    auto workspace = Workspace::open(m_address, m_clock, seededRandom(++m_opened));
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

void SqlBackend::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_plain));
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

} // namespace bluepencil
