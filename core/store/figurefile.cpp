// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurefile.h"

#include "core/base/ids.h"
#include "core/store/dialect.h"

#include <QFile>
#include <QStandardPaths>

namespace bluepencil {

QString figureFilePath(const Database &database)
{
    if (&database.dialect() == &sqliteDialect())
        return database.path() + QStringLiteral("-figures");
    constexpr qsizetype enough = 32;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/bluepencil/figures-") + sha256Hex({database.path()}).left(enough);
}

void removeFigureFile(const Database &database)
{
    const QString path = figureFilePath(database);
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".new"));
}

} // namespace bluepencil
