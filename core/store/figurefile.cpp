// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurefile.h"

#include "core/base/ids.h"
#include "core/store/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace bluepencil {

namespace {

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

Result<> remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    return fail(Error::Code::Storage,
                QStringLiteral("figures that may hold attributes of an erased person cannot be"
                               " taken away (%1)")
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                path, QStringLiteral("delete it"));
}

QString besideFile(const QString &workspace)
{
    return realPath(workspace) + QStringLiteral("-figures");
}

Result<> removeBoth(const QString &path)
{
    // In this order: one that takes its place in between is taken away with it.
    const Result<> unfinished = remove(path + QStringLiteral(".new"));
    const Result<> finished = remove(path);
    return unfinished ? finished : unfinished;
}

} // namespace

QString figureFilePath(const Database &database)
{
    if (&database.dialect() == &sqliteDialect())
        return besideFile(database.path());
    constexpr qsizetype enough = 32;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/bluepencil/figures-") + sha256Hex({database.path()}).left(enough);
}

Result<> removeFigureFile(const Database &database)
{
    return removeBoth(figureFilePath(database));
}

Result<> removeFiguresOf(const QString &file)
{
    return removeBoth(besideFile(file));
}

} // namespace bluepencil
