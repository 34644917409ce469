// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordhash.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace bluepencil {

// A connection of its own, without any of the program's code but the function that its triggers
// call.
class Plain {
public:
    explicit Plain(const QString &path)
        : m_name(QStringLiteral("plain-%1").arg(quintptr(this)))
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        const QVariant handle = connection.driver()->handle();
        if (!addRecordHash(*static_cast<sqlite3 *const *>(handle.constData())))
            qFatal("no record_hash");
        must(QStringLiteral("PRAGMA foreign_keys=ON"));
    }

    ~Plain()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    Q_DISABLE_COPY_MOVE(Plain)

    // Empty if it worked.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }

    void must(const QString &sql)
    {
        if (const QString error = run(sql); !error.isEmpty())
            qFatal("%s: %s", qPrintable(sql), qPrintable(error));
    }

    QStringList column(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        QStringList values;
        while (query.next())
            values += query.value(0).toString();
        return values;
    }

private:
    QString m_name;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

class Scene {
public:
    Scene()
        : path(dir.filePath(QStringLiteral("w.bluepencil")))
    {
    }

    Result<std::unique_ptr<Workspace>> open(bool create = true, int busyMs = 100)
    {
        return Workspace::open(path, clock, seededRandom(1), create, busyMs);
    }

    // A workspace with everything in one file, nothing left in the log.
    void make()
    {
        if (const auto made = open(); !made)
            qFatal("%s", qPrintable(toString(made.error())));
        Plain plain(path);
        plain.must(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    QTemporaryDir dir;
    QString path;
    FakeClock clock;
};

} // namespace bluepencil
