// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/staging.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype bufferBytes = qsizetype {256} * 1024;
constexpr qint64 writeBackBytes = qint64 {8} * 1024 * 1024;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

QString parentOf(const QString &target)
{
    return QFileInfo(target).absolutePath();
}

QString stagingPrefix(const QString &target)
{
    return QStringLiteral(".%1.bluepencil-").arg(QFileInfo(target).fileName());
}

Result<> syncFolder(const QString &path)
{
    const int descriptor = ::open(encoded(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(fileError(errno, path));
    const int result = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    return result == 0 ? Result<>() : fail(fileError(number, path));
}

// An exclusive lock that ends with the process, or -1; errno is EWOULDBLOCK where another has it.
int lockFolder(const QString &path)
{
    const int descriptor = ::open(encoded(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return -1;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    const int number = errno;
    ::close(descriptor);
    errno = number;
    return -1;
}

// Whether the folder that was just made is there still: another process may have taken it for an
// abandoned one before it was locked.
bool isKept(int lock, const QString &path)
{
    if (lock < 0)
        return errno != EWOULDBLOCK && errno != ENOENT; // a file system without locks

    struct stat locked {};

    struct stat there {};

    return ::fstat(lock, &locked) == 0 && ::stat(encoded(path).constData(), &there) == 0
        && locked.st_ino == there.st_ino;
}

bool isStagingName(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral("\\A\\..+\\.bluepencil-[0-9a-f]{16}\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return ours.match(name).hasMatch();
}

// Folders that dead processes left, also on their way to another name: what stands in them is
// somebody's text, and nobody sees it. A living process holds its lock.
void removeAbandoned(const QString &target)
{
    QDir parent(parentOf(target));
    const QStringList names = parent.entryList({QStringLiteral(".*.bluepencil-*")},
                                               QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (!isStagingName(name))
            continue;
        const QString path = parent.filePath(name);
        const int lock = lockFolder(path);
        if (lock < 0)
            continue;
        QDir(path).removeRecursively();
        ::close(lock);
    }
}

// Whether a living process has a folder beside `target` on its way to that very name.
bool isBeingWritten(const QString &target)
{
    const QDir parent(parentOf(target));
    const QStringList names
        = parent.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        if (!name.startsWith(stagingPrefix(target)) || !isStagingName(name))
            return false;
        const int lock = lockFolder(parent.filePath(name));
        const bool isTheirs = lock < 0 && errno == EWOULDBLOCK;
        if (lock >= 0)
            ::close(lock);
        return isTheirs;
    });
}

QString stagingName(const QString &target, const RandomSource &random)
{
    return parentOf(target) + u'/' + stagingPrefix(target)
        + QStringLiteral("%1").arg(random(), 16, 16, QChar(u'0'));
}

// The folders above `target` that are missing, outermost first.
QStringList missingParents(const QString &target)
{
    QStringList missing;
    for (QString path = parentOf(target); !QFileInfo::exists(path); path = parentOf(path))
        missing.prepend(path);
    return missing;
}

Result<> checkTarget(const QString &target, bool *replaces,
                     const std::function<bool(const QString &)> &mayReplace)
{
    const QFileInfo info(target);
    if (!info.exists() && !info.isSymLink())
        return {};
    // Nothing can be renamed to it, and where it leads somebody else may have put it.
    if (info.isSymLink()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is a link, not a folder"), target,
                    QStringLiteral("name a folder that does not exist yet"));
    }
    if (!info.isDir()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is not a folder"), target,
                    QStringLiteral("name a folder that does not exist yet"));
    }
    if (QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    *replaces = mayReplace && mayReplace(target);
    if (*replaces)
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("the folder is not empty; nothing in it was touched"), target,
                QStringLiteral("name a folder that does not exist yet, or an empty one"));
}

// Why the system does not let it be written.
QString refusalOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return QStringLiteral("may not be written: the permission is missing");
    case EROFS:
        return QStringLiteral("may not be written: the disk is read-only");
    case ENOTDIR:
        return QStringLiteral("cannot be made: what it is to lie in is a file, not a folder");
    case ENOENT:
        return QStringLiteral("cannot be made: what it is to lie in is missing, or takes no"
                              " folders");
    case ENAMETOOLONG:
        return QStringLiteral("cannot be made: the name is too long");
    default:
        return QStringLiteral("cannot be written (%1)")
            .arg(QString::fromLocal8Bit(strerror(number)));
    }
}

} // namespace

bool isAbandoned(const QString &folder)
{
    const QFileInfo info(folder);
    if (!isStagingName(info.fileName()) || !info.isDir() || info.isSymLink())
        return false;
    const int lock = lockFolder(folder);
    if (lock >= 0)
        ::close(lock);
    return lock >= 0;
}

Error fileError(int number, const QString &path)
{
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return {Error::Code::DiskFull, QStringLiteral("there is no room left on the disk"), path,
                QStringLiteral("free some space or name a folder on another disk; nothing was left"
                               " behind")};
    }
    return {Error::Code::Storage, refusalOf(number), path,
            QStringLiteral("check the permissions, or name another folder")};
}

CheckedFile::CheckedFile(int descriptor, QString path, Digest digest)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_hash(digest == Digest::None ? nullptr : std::make_unique<Sha256>())
{
}

CheckedFile::~CheckedFile()
{
    m_helper.wait();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<CheckedFile>> CheckedFile::create(const QString &path, Digest digest)
{
    const int descriptor
        = ::open(encoded(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return fail(fileError(errno, path));
    return std::unique_ptr<CheckedFile>(new CheckedFile(descriptor, path, digest));
}

Result<> CheckedFile::write(QByteArrayView bytes)
{
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        const qsizetype some = std::min(bytes.size(), bufferBytes - m_buffer.size());
        m_buffer.append(bytes.first(some));
        bytes = bytes.sliced(some);
        if (m_buffer.size() == bufferBytes)
            BLUEPENCIL_TRY(handOver());
    }
    return {};
}

Result<> CheckedFile::handOver()
{
    BLUEPENCIL_TRY(written());
    m_buffer.swap(m_leaving);
    m_helper.start([this] { writeOut(); });
    return {};
}

// What was handed over is in the system's hands.
Result<> CheckedFile::written()
{
    m_helper.wait();
    return m_fault == 0 ? Result<>() : fail(fileError(m_fault, m_path));
}

void CheckedFile::writeOut()
{
    if (m_hash)
        m_hash->add(m_leaving);
    const char *next = m_leaving.constData();
    const char *const end = next + m_leaving.size();
    while (next < end) {
        const ssize_t written = ::write(m_descriptor, next, static_cast<std::size_t>(end - next));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_fault = written < 0 ? errno : ENOSPC;
            return;
        }
        next += written;
        m_written += written;
    }
    m_leaving.resize(0);
    startWriteBack();
}

Result<> CheckedFile::flush()
{
    BLUEPENCIL_TRY(written());
    m_buffer.swap(m_leaving);
    writeOut();
    return written();
}

// What stays is brought to the disk while the rest is made, so that the end waits for less. A hint
// alone: finish() says whether it got there.
void CheckedFile::startWriteBack()
{
    if (!m_hash || m_written - m_started < writeBackBytes)
        return;
    static_cast<void>(
        ::sync_file_range(m_descriptor, m_started, m_written - m_started, SYNC_FILE_RANGE_WRITE));
    m_started = m_written;
}

Result<> CheckedFile::finish()
{
    BLUEPENCIL_TRY(flush());
    if (::fsync(m_descriptor) != 0)
        return fail(fileError(errno, m_path));
    // Some file systems report a failed write only here.
    const int result = ::close(m_descriptor);
    m_descriptor = -1;
    return result == 0 ? Result<>() : fail(fileError(errno, m_path));
}

Result<> CheckedFile::read(qint64 offset, qsizetype length, QByteArray &bytes)
{
    bytes.resize(length);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done,
                                    static_cast<std::size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(fileError(got < 0 ? errno : EIO, m_path));
        done += got;
    }
    return {};
}

QString CheckedFile::sha256()
{
    return m_hash ? m_hash->hex() : QString();
}

Result<std::unique_ptr<StagedFolder>>
StagedFolder::create(const QString &target, const RandomSource &random,
                     const std::function<bool(const QString &folder)> &mayReplace, bool isPrivate)
{
    std::unique_ptr<StagedFolder> folder(new StagedFolder);
    folder->m_isPrivate = isPrivate;
    folder->m_target = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    BLUEPENCIL_TRY(checkTarget(folder->m_target, &folder->m_replaces, mayReplace));
    for (const QString &parent : missingParents(folder->m_target)) {
        if (::mkdir(encoded(parent).constData(), 0777) != 0 && errno != EEXIST)
            return fail(fileError(errno, parent));
        folder->m_madeParents.prepend(parent);
    }
    removeAbandoned(folder->m_target);
    if (isBeingWritten(folder->m_target)) {
        return fail(Error::Code::Conflict, QStringLiteral("is being written by another export"),
                    folder->m_target,
                    QStringLiteral("wait until that one is done, or name another folder"));
    }
    while (folder->m_path.isEmpty()) {
        const QString path = stagingName(folder->m_target, random);
        if (::mkdir(encoded(path).constData(), isPrivate ? 0700 : 0777) != 0)
            return fail(fileError(errno, folder->m_target));
        folder->m_lock = lockFolder(path);
        if (isKept(folder->m_lock, path))
            folder->m_path = path;
        else if (folder->m_lock >= 0)
            ::close(std::exchange(folder->m_lock, -1));
    }
    folder->m_replaced = stagingName(folder->m_target, random);
    return folder;
}

StagedFolder::~StagedFolder()
{
    if (!m_published && !m_path.isEmpty())
        QDir(m_path).removeRecursively();
    if (!m_published) {
        for (const QString &parent : m_madeParents)
            ::rmdir(encoded(parent).constData());
    }
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<> StagedFolder::makeFolder(const QString &name)
{
    const QString path = m_path + u'/' + name;
    if (::mkdir(encoded(path).constData(), 0777) != 0)
        return fail(fileError(errno, path));
    m_folders += path;
    return {};
}

// What was made in it is out of everybody else's reach by then. Where there are no such rights, as
// on a stick, nothing can be done.
void StagedFolder::keepToOwner() const
{
    QDirIterator inside(m_path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        const QByteArray name = encoded(inside.next());
        static_cast<void>(::chmod(name.constData(), inside.fileInfo().isDir() ? 0700 : 0600));
    }
}

Result<> StagedFolder::sync()
{
    if (m_isPrivate)
        keepToOwner();
    for (const QString &folder : m_folders)
        BLUEPENCIL_TRY(syncFolder(folder));
    m_folders.clear();
    return syncFolder(m_path);
}

Result<> StagedFolder::publish()
{
    BLUEPENCIL_TRY(sync());
    const QByteArray target = encoded(m_target);
    const QByteArray replaced = encoded(m_replaced);
    if (m_replaces && ::rename(target.constData(), replaced.constData()) != 0)
        return fail(fileError(errno, m_target));
    // Takes the place of an empty folder, and refuses one into which something was put meanwhile.
    if (::rename(encoded(m_path).constData(), target.constData()) != 0) {
        const int number = errno;
        if (m_replaces)
            ::rename(replaced.constData(), target.constData());
        if (number == ENOTEMPTY || number == EEXIST)
            return checkTarget(m_target, &m_replaces, {});
        return fail(fileError(number, m_target));
    }
    m_published = true;
    if (m_replaces)
        QDir(m_replaced).removeRecursively();
    return syncFolder(parentOf(m_target));
}

void StagedFolder::withdraw()
{
    if (!m_published)
        return;
    if (::rename(encoded(m_target).constData(), encoded(m_path).constData()) == 0)
        m_published = false;
}

} // namespace bluepencil
