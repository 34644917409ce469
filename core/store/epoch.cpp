// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/epoch.h"

#include "core/base/ids.h"
#include "core/store/workspace.h"

#include <QFile>

#include <sys/stat.h>

namespace bluepencil {

namespace {

// Another file in its place has another number.
Result<QString> fileMark(const QString &path)
{
    struct stat found {};

    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return fail(Error::Code::Storage, QStringLiteral("cannot be looked at"), path);
    return QStringLiteral("%1 %2").arg(found.st_dev).arg(found.st_ino);
}

// A cluster, its line of history (a new one after each failover and each recovery to a point in
// time), and the database in it.
Result<QString> serverMark(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT (SELECT system_identifier FROM pg_control_system())"
                               " || ' ' || (SELECT timeline_id FROM pg_control_checkpoint())"
                               " || ' ' || (SELECT oid FROM pg_database"
                               "   WHERE datname = current_database())"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.text(0);
}

} // namespace

Result<QString> storeEpoch(Workspace &workspace)
{
    const Result<QString> mark
        = workspace.isFile() ? fileMark(workspace.path()) : serverMark(workspace.database());
    if (!mark)
        return mark;
    return sha256Hex({workspace.id(), *mark}).left(32);
}

} // namespace bluepencil
