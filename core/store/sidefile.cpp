// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sidefile.h"

#include "core/base/ids.h"
#include "core/privacy/places.h"
#include "core/store/database/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <functional>
#include <unistd.h>

namespace bluepencil {

namespace {

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

Result<> remove(const QString &path, const QString &holds)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    return fail(Error::Code::Storage,
                holds
                    + QStringLiteral(" cannot be taken away (%1)")
                          .arg(QString::fromLocal8Bit(std::strerror(errno))),
                path, QStringLiteral("delete it"));
}

QString besideFile(const QString &workspace, const QString &name)
{
    return realPath(workspace) + u'-' + name;
}

// Each is at the path that is made of its name.
Result<> removeAll(const std::function<QString(const QString &name)> &pathOf)
{
    Result<> all;
    for (const SideFile &file : sideFiles()) {
        const QString path = pathOf(file.name);
        // In this order: one that takes its place in between is taken away with it.
        for (const char *behind : {".new", ""}) {
            const Result<> removed = remove(path + QLatin1String(behind), file.holds);
            if (all && !removed)
                all = removed;
        }
    }
    return all;
}

} // namespace

QString sideFilePath(const Database &database, const QString &name)
{
    if (&database.dialect() == &sqliteDialect())
        return besideFile(database.path(), name);
    constexpr qsizetype enough = 32;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/bluepencil/") + name + u'-' + sha256Hex({database.path()}).left(enough);
}

Result<> removeSideFiles(const Database &database)
{
    return removeAll([&database](const QString &name) { return sideFilePath(database, name); });
}

Result<> removeSideFilesOf(const QString &file)
{
    return removeAll([&file](const QString &name) { return besideFile(file, name); });
}

} // namespace bluepencil
