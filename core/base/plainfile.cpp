// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bluepencil {

int openPlainFile(const QString &path, int flags)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(),
                 flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, S_IRUSR | S_IWUSR);

    struct stat found {};

    if (descriptor < 0 || (::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode)))
        return descriptor;
    ::close(descriptor);
    errno = ELOOP;
    return -1;
}

bool standsAt(const QString &path, int descriptor)
{
    struct stat here {};

    struct stat there {};

    return ::fstat(descriptor, &here) == 0
        && ::lstat(QFile::encodeName(path).constData(), &there) == 0 && here.st_ino == there.st_ino
        && here.st_dev == there.st_dev;
}

bool isOwn(int descriptor)
{
    struct stat found {};

    return ::fstat(descriptor, &found) == 0 && found.st_uid == ::geteuid()
        && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace bluepencil
