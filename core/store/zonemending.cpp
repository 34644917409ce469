// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/zonemending.h"

#include "core/store/database/database.h"
#include "core/store/database/postgres.h"

#include <QTimeZone>

namespace bluepencil {

Result<> mendTimeZone(const QString &address, const QString &name)
{
    if (!QTimeZone::isTimeZoneIdAvailable(name.toLatin1())) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is no time zone").arg(name), QStringLiteral("zone"),
                    QStringLiteral("write a name of the IANA's, such as Europe/Berlin, or UTC"));
    }
    const auto opened = isPostgresAddress(address) ? Database::openPostgres(address, {})
                                                   : Database::openSqlite(address, {});
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    Query query(database, QStringLiteral("SELECT time_zone FROM workspace"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row || QTimeZone(query.text(0).toLatin1()).isValid())
        return {};
    query.finish();
    Query update(database, QStringLiteral("UPDATE workspace SET time_zone = ?"));
    return update.bind(name).run();
}

} // namespace bluepencil
