// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <algorithm>
#include <cstring>
#include <optional>
#include <random>
#include <sqlite3.h>

namespace bluepencil::test {

namespace {

constexpr qint64 sector = 512;

// SQLite allots it, with room for the file of the VFS below behind it.
struct File {
    sqlite3_file base;
    FaultyDisk::Vfs *vfs;
    const char *name; // SQLite keeps it as long as the file is open
    sqlite3_file *real;
    bool syncsFolder; // with the first sync
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real;
}

int errorOf(FaultyDisk::Fault fault)
{
    switch (fault) {
    case FaultyDisk::Fault::Full:
        return SQLITE_FULL;
    case FaultyDisk::Fault::WriteError:
        return SQLITE_IOERR_WRITE;
    case FaultyDisk::Fault::SyncError:
        return SQLITE_IOERR_FSYNC;
    case FaultyDisk::Fault::ReadError:
        break;
    }
    return SQLITE_IOERR_READ;
}

} // namespace

class FaultyDisk::Vfs {
public:
    Vfs();
    ~Vfs();
    Q_DISABLE_COPY_MOVE(Vfs)

    // SQLITE_OK, or the error that the change is to fail with. Notes it otherwise.
    int change(Operation operation);
    int read(); // the same of a read
    // What fails without a word, as a sync of a folder may.
    void note(Operation operation);

    QMutex mutex;
    sqlite3_vfs *below = nullptr;
    bool isRecording = false;
    QMap<QString, QByteArray> base; // when the recording began
    std::vector<Operation> log;
    qsizetype count = 0;
    qsizetype failing = -1;
    Fault fault = Fault::Full;
    bool forGood = false;

private:
    bool strikes();

    sqlite3_vfs m_self {};
};

bool FaultyDisk::Vfs::strikes()
{
    const qsizetype number = count++;
    return failing >= 0 && (number == failing || (forGood && number > failing));
}

int FaultyDisk::Vfs::read()
{
    const QMutexLocker lock(&mutex);
    return fault == Fault::ReadError && strikes() ? SQLITE_IOERR_READ : SQLITE_OK;
}

int FaultyDisk::Vfs::change(Operation operation)
{
    const QMutexLocker lock(&mutex);
    const Kind struck = fault == Fault::SyncError ? Kind::Sync : Kind::Write;
    if (operation.kind == struck && fault != Fault::ReadError && strikes())
        return errorOf(fault);
    if (isRecording)
        log.push_back(std::move(operation));
    return SQLITE_OK;
}

void FaultyDisk::Vfs::note(Operation operation)
{
    const QMutexLocker lock(&mutex);
    if (isRecording)
        log.push_back(std::move(operation));
}

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString nameOf(const File *file)
{
    return file->name == nullptr ? QString() : QFile::decodeName(file->name);
}

int change(sqlite3_file *file, FaultyDisk::Kind kind, qint64 offset, QByteArray bytes = {})
{
    const File *own = fileOf(file);
    if (own->name == nullptr)
        return SQLITE_OK; // a temporary file without a name
    return own->vfs->change({kind, nameOf(own), offset, std::move(bytes)});
}

int xClose(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int xRead(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    if (const int failed = fileOf(file)->vfs->read(); failed != SQLITE_OK)
        return failed;
    return realOf(file)->pMethods->xRead(realOf(file), to, size, offset);
}

int xWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const int failed = change(file, FaultyDisk::Kind::Write, offset,
                              QByteArray(static_cast<const char *>(from), size));
    return failed != SQLITE_OK ? failed
                               : realOf(file)->pMethods->xWrite(realOf(file), from, size, offset);
}

int xTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int failed = change(file, FaultyDisk::Kind::Truncate, size);
    return failed != SQLITE_OK ? failed : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int xSync(sqlite3_file *file, int flags)
{
    const int failed = change(file, FaultyDisk::Kind::Sync, 0);
    if (failed != SQLITE_OK)
        return failed;
    File *own = fileOf(file);
    if (own->syncsFolder && own->name != nullptr)
        own->vfs->note({FaultyDisk::Kind::SyncFolder, folderOf(nameOf(own)), 0, {}});
    own->syncsFolder = false;
    return own->real->pMethods->xSync(own->real, flags);
}

int xFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int xLock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int xUnlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int xCheckReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int xFileControl(sqlite3_file *file, int operation, void *argument)
{
    // A hint that the unix VFS would follow by changes of the size that nobody hears of.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_NOTFOUND;
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int xSectorSize(sqlite3_file *)
{
    return int(sector);
}

// Nothing is promised: no atomic writes, no order, no size before content.
int xDeviceCharacteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int xShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **at)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, at);
}

int xShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void xShmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int xShmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// The second version: without memory mapping, whose writes nobody would see.
const sqlite3_io_methods methods {2,
                                  xClose,
                                  xRead,
                                  xWrite,
                                  xTruncate,
                                  xSync,
                                  xFileSize,
                                  xLock,
                                  xUnlock,
                                  xCheckReservedLock,
                                  xFileControl,
                                  xSectorSize,
                                  xDeviceCharacteristics,
                                  xShmMap,
                                  xShmLock,
                                  xShmBarrier,
                                  xShmUnmap,
                                  nullptr,
                                  nullptr};

FaultyDisk::Vfs *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyDisk::Vfs *>(vfs->pAppData);
}

int xOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *own = fileOf(file);
    own->vfs = diskOf(vfs);
    own->name = name;
    own->real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
    own->real->pMethods = nullptr;
    constexpr int logs = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    own->syncsFolder = (flags & logs) != 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    sqlite3_vfs *below = own->vfs->below;
    const int code = below->xOpen(below, name, own->real, flags, outFlags);
    own->base.pMethods = own->real->pMethods != nullptr ? &methods : nullptr;
    return code;
}

int xDelete(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyDisk::Vfs *own = diskOf(vfs);
    const QString path = QFile::decodeName(name);
    const int failed = own->change({FaultyDisk::Kind::Remove, path, 0, {}});
    if (failed != SQLITE_OK)
        return failed;
    if (syncFolder != 0)
        own->note({FaultyDisk::Kind::SyncFolder, folderOf(path), 0, {}});
    return own->below->xDelete(own->below, name, syncFolder);
}

int xAccess(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    sqlite3_vfs *below = diskOf(vfs)->below;
    return below->xAccess(below, name, flags, result);
}

int xFullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    sqlite3_vfs *below = diskOf(vfs)->below;
    return below->xFullPathname(below, name, size, out);
}

// Applies a change that was not waited for: each sector of a write by chance.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_seed(seed)
        , m_random(seed)
    {
    }

    bool happens() { return m_seed > 1 ? m_random() % 2 == 0 : m_seed == 1; }

    [[nodiscard]] bool tears() { return m_seed > 1 && m_random() % 8 == 0; }

    void apply(const FaultyDisk::Operation &operation, QByteArray &file)
    {
        if (operation.kind == FaultyDisk::Kind::Truncate) {
            if (happens())
                file.resize(operation.offset);
            return;
        }
        const qint64 end = operation.offset + operation.bytes.size();
        for (qint64 from = operation.offset; from < end;) {
            const qint64 to = std::min(end, (from / sector + 1) * sector);
            if (happens()) {
                const qint64 size = tears() ? (to - from) / 2 : to - from;
                put(file, from, operation.bytes.mid(from - operation.offset, size));
            }
            from = to;
        }
    }

    static void put(QByteArray &file, qint64 offset, const QByteArray &bytes)
    {
        if (file.size() < offset + bytes.size())
            file.append(QByteArray(offset + bytes.size() - file.size(), '\0'));
        std::memcpy(file.data() + offset, bytes.constData(), std::size_t(bytes.size()));
    }

private:
    quint64 m_seed;
    std::mt19937_64 m_random;
};

void applyWhole(const FaultyDisk::Operation &operation, QByteArray &file)
{
    if (operation.kind == FaultyDisk::Kind::Truncate)
        file.resize(operation.offset);
    else
        Chance::put(file, operation.offset, operation.bytes);
}

// What is on the disk and what is on its way there. A file has no name of its own: one that is made
// under the name of a removed one is another.
class Platter {
public:
    explicit Platter(const QMap<QString, QByteArray> &files)
    {
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            m_seen[file.key()] = m_certain[file.key()] = make(*file);
    }

    void apply(const FaultyDisk::Operation &operation, bool isUnderWay)
    {
        switch (operation.kind) {
        case FaultyDisk::Kind::Write:
        case FaultyDisk::Kind::Truncate:
            m_files[at(operation.path)].waiting.push_back(&operation);
            break;
        case FaultyDisk::Kind::Sync:
            if (!isUnderWay && m_seen.contains(operation.path))
                settle(m_files[m_seen[operation.path]]);
            break;
        case FaultyDisk::Kind::Remove:
            m_seen.remove(operation.path);
            m_names.push_back({operation.path, {}});
            break;
        case FaultyDisk::Kind::SyncFolder:
            if (!isUnderWay)
                settleNames(operation.path);
        }
    }

    [[nodiscard]] QMap<QString, QByteArray> afterCut(Chance &chance) const
    {
        QMap<QString, std::size_t> names = m_certain;
        for (const Name &name : m_names) {
            if (chance.happens())
                setName(name, names);
        }
        QMap<QString, QByteArray> found;
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            const Content &file = m_files[*name];
            QByteArray bytes = file.certain;
            for (const FaultyDisk::Operation *operation : file.waiting)
                chance.apply(*operation, bytes);
            found[name.key()] = bytes;
        }
        return found;
    }

private:
    struct Content {
        QByteArray certain;
        std::vector<const FaultyDisk::Operation *> waiting;
    };

    struct Name { // that it came to be, or with no number that it went
        QString path;
        std::optional<std::size_t> file;
    };

    std::size_t make(const QByteArray &bytes)
    {
        m_files.push_back({bytes, {}});
        return m_files.size() - 1;
    }

    std::size_t at(const QString &path)
    {
        if (!m_seen.contains(path)) {
            m_seen[path] = make({});
            m_names.push_back({path, m_seen[path]});
        }
        return m_seen[path];
    }

    static void settle(Content &file)
    {
        for (const FaultyDisk::Operation *operation : file.waiting)
            applyWhole(*operation, file.certain);
        file.waiting.clear();
    }

    static void setName(const Name &name, QMap<QString, std::size_t> &names)
    {
        if (name.file)
            names[name.path] = *name.file;
        else
            names.remove(name.path);
    }

    void settleNames(const QString &folder)
    {
        std::vector<Name> left;
        for (const Name &name : m_names) {
            if (folderOf(name.path) == folder)
                setName(name, m_certain);
            else
                left.push_back(name);
        }
        m_names = std::move(left);
    }

    std::vector<Content> m_files;
    QMap<QString, std::size_t> m_seen; // by the programs that run
    QMap<QString, std::size_t> m_certain;
    std::vector<Name> m_names; // not certain yet, in their order
};

} // namespace

FaultyDisk::Vfs::Vfs()
    : below(sqlite3_vfs_find(nullptr))
{
    m_self = *below;
    m_self.szOsFile = int(sizeof(File)) + below->szOsFile;
    m_self.pNext = nullptr;
    m_self.zName = "faulty-disk";
    m_self.pAppData = this;
    m_self.xOpen = xOpen;
    m_self.xDelete = xDelete;
    m_self.xAccess = xAccess;
    m_self.xFullPathname = xFullPathname;
    sqlite3_vfs_register(&m_self, 1);
}

FaultyDisk::Vfs::~Vfs()
{
    sqlite3_vfs_unregister(&m_self);
    sqlite3_vfs_register(below, 1);
}

FaultyDisk::FaultyDisk()
    : m_vfs(std::make_unique<Vfs>())
{
}

FaultyDisk::~FaultyDisk() = default;

void FaultyDisk::startRecording(const QString &folder)
{
    m_vfs->base.clear();
    m_vfs->log.clear();
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!name.endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
            m_vfs->base[dir.filePath(name)] = file.readAll();
    }
    m_vfs->isRecording = true;
}

void FaultyDisk::stopRecording()
{
    m_vfs->isRecording = false;
}

qsizetype FaultyDisk::operations() const
{
    return qsizetype(m_vfs->log.size());
}

QMap<QString, QByteArray> FaultyDisk::filesAfterPowerCut(qsizetype at, quint64 seed) const
{
    Platter platter(m_vfs->base);
    const qsizetype end = std::min(at + 1, operations());
    for (qsizetype i = 0; i < end; ++i)
        platter.apply(m_vfs->log[std::size_t(i)], i == at);
    Chance chance(seed);
    return platter.afterCut(chance);
}

void FaultyDisk::failAt(qsizetype number, Fault fault, bool forGood)
{
    m_vfs->count = 0;
    m_vfs->failing = number;
    m_vfs->fault = fault;
    m_vfs->forGood = forGood;
}

void FaultyDisk::mend()
{
    m_vfs->failing = -1;
}

qsizetype FaultyDisk::chances() const
{
    return m_vfs->count;
}

} // namespace bluepencil::test
