// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writable.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

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

} // namespace

bool mayBeWritten(const QString &path)
{
    const auto writable = [](const QString &name) {
        return ::access(QFile::encodeName(name).constData(), W_OK) == 0;
    };
    return writable(path)
        && (writable(QFileInfo(path).absolutePath())
            || (writable(path + QStringLiteral("-wal"))
                && writable(path + QStringLiteral("-shm"))));
}

bool liesOnReadOnlyDisk(const QString &path)
{
    struct statvfs found {};

    return ::statvfs(QFile::encodeName(path).constData(), &found) == 0
        && (found.f_flag & ST_RDONLY) != 0;
}

QString unchangingAddress(const QString &path)
{
    return QStringLiteral("file:%1?immutable=1").arg(encodedPath(path));
}

} // namespace bluepencil
