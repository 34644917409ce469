// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writable.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace bluepencil {

namespace {

// For an address of SQLite (https://www.sqlite.org/uri.html): no part of it reads as a scheme or a
// host.
QString encodedPath(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    while (absolute.startsWith(QLatin1String("//")))
        absolute.remove(0, 1);
    return QString::fromLatin1(QUrl::toPercentEncoding(absolute, QByteArrayLiteral("/")));
}

bool isWritable(const QString &name)
{
    return ::access(QFile::encodeName(name).constData(), W_OK) == 0;
}

} // namespace

bool mayBeWritten(const QString &path)
{
    const QString log = path + QStringLiteral("-wal");
    const QString index = path + QStringLiteral("-shm");
    const bool bothThere = QFileInfo::exists(log) && QFileInfo::exists(index);
    return isWritable(path) && (bothThere || isWritable(QFileInfo(path).absolutePath()))
        && std::ranges::all_of(std::array {log, index}, [](const QString &name) {
               return !QFileInfo::exists(name) || isWritable(name);
           });
}

void giveModeToSideFiles(const QString &path)
{
    struct stat found {};

    if (!isWritable(path) || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return;
    for (const char *end : {"-wal", "-shm"}) {
        const QByteArray name = QFile::encodeName(path) + end;
        if (::access(name.constData(), F_OK) == 0 && ::access(name.constData(), W_OK) != 0)
            (void)::chmod(name.constData(), found.st_mode & 0666U);
    }
}

bool liesOnReadOnlyDisk(const QString &path)
{
    struct statvfs found {};

    return ::statvfs(QFile::encodeName(path).constData(), &found) == 0
        && (found.f_flag & ST_RDONLY) != 0;
}

bool isWriteProtected(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const auto hasNoWriter = [](const QString &name) {
        struct stat found {};

        return ::stat(QFile::encodeName(name).constData(), &found) == 0
            && (found.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
    };
    return hasNoWriter(path) && hasNoWriter(folder) && !isWritable(folder)
        && !QFileInfo::exists(path + QStringLiteral("-shm"))
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

bool cannotBeReadAlong(const QString &path)
{
    return !isWritable(QFileInfo(path).absolutePath())
        && !(QFileInfo::exists(path + QStringLiteral("-shm"))
             && QFileInfo::exists(path + QStringLiteral("-wal")))
        && !liesOnReadOnlyDisk(path) && !isWriteProtected(path);
}

QString unchangingAddress(const QString &path)
{
    return QStringLiteral("file:%1?immutable=1").arg(encodedPath(path));
}

} // namespace bluepencil
