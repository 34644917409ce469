// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacezone.h"

#include "core/store/workspace.h"

namespace bluepencil {

Result<> setTimeZone(Workspace &workspace, const QString &name)
{
    // Offsets such as UTC+02:00 are zones to Qt; they know of no summer time, and nobody else
    // knows them.
    const QByteArray id = name.toLatin1();
    const bool isKnown = QString::fromLatin1(id) == name && !name.startsWith(QLatin1String("UTC+"))
        && !name.startsWith(QLatin1String("UTC-")) && QTimeZone::isTimeZoneIdAvailable(id);
    if (!isKnown || !QTimeZone(id).isValid()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is no time zone").arg(name), QStringLiteral("zone"),
                    QStringLiteral("write a name of the IANA's, such as Europe/Berlin, or UTC"));
    }
    Query query(workspace.database(), QStringLiteral("UPDATE workspace SET time_zone = ?"));
    return query.bind(name).run();
}

Result<QTimeZone> knownTimeZone(const QString &name, const QString &where)
{
    QTimeZone zone(name.toLatin1());
    if (zone.isValid())
        return zone;
    return fail(Error::Code::Corrupt,
                QStringLiteral("this machine knows no time zone \"%1\", by which the workspace"
                               " counts its days")
                    .arg(name),
                where,
                QStringLiteral("install tzdata, or set another: bluepencil-cli workspace zone"
                               " NAME"));
}

Result<QTimeZone> currentTimeZone(Database &database)
{
    Query query(database, QStringLiteral("SELECT time_zone FROM workspace"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return knownTimeZone(*row ? query.text(0) : QString(), {});
}

} // namespace bluepencil
