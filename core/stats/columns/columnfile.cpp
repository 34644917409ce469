// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnfile.h"

#include "core/base/plainfile.h"
#include "core/store/backup/backupfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr std::array<char, 8> fileMagic {'B', 'P', 'F', 'I', 'G', 'S', '0', '5'};
constexpr quint32 partMagic = 0x74726170;
constexpr quint64 mostWordBytes = quint64 {1} << 30U;
constexpr quint64 mostColumns = 1024;
constexpr quint64 mostDrafts = quint64 {1} << 32U;
constexpr std::size_t fixedColumns = draftcolumn::Count + callcolumn::Count;

struct FileHead {
    std::array<char, 8> magic = fileMagic;
    WorkspaceMark mark {};
    quint64 checksum = 0;
};

struct PartHead {
    quint32 magic = partMagic;
    quint32 rows = 0;
    quint64 columns = 0;
    quint64 wordBytes = 0;
    quint64 dataBytes = 0;
    quint64 drafts = 0;
    quint64 calls = 0;
    qint64 outcomes = 0;
    qint64 seq = 0;
    qint64 feedbackNo = 0;
    quint64 digest = 0;
    qint64 callNo = 0;
    quint64 callDigest = 0;
    quint64 checksum = 0; // of the above, the stored columns, those of drafts and calls, the words
};

template <typename T> std::span<const uchar> viewOf(const T &value)
{
    return {reinterpret_cast<const uchar *>(&value), sizeof value};
}

Error unreadable(const QString &path, const char *what)
{
    return {Error::Code::Corrupt, QString::fromLatin1(what), path,
            QStringLiteral("it is made anew from the workspace")};
}

Error failed(const QString &path)
{
    const int number = errno;
    return {number == ENOSPC || number == EDQUOT ? Error::Code::DiskFull : Error::Code::Storage,
            QString::fromLocal8Bit(std::strerror(number)),
            path,
            {}};
}

quint64 headChecksum(const FileHead &head)
{
    return checksumOf(viewOf(head).first(sizeof head - sizeof head.checksum));
}

void put(std::vector<uchar> &bytes, std::span<const uchar> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

std::vector<uchar> wordBytes(const std::vector<ColumnWords::Entry> &words)
{
    std::vector<uchar> bytes;
    for (const ColumnWords::Entry &word : words) {
        put(bytes, viewOf(word.kind));
        put(bytes, viewOf(static_cast<quint32>(word.bytes.size())));
        put(bytes, {reinterpret_cast<const uchar *>(word.bytes.data()), word.bytes.size()});
    }
    return bytes;
}

bool parseWords(std::span<const uchar> bytes, std::vector<ColumnWords::Entry> &words)
{
    while (!bytes.empty()) {
        std::array<quint32, 2> head {};
        if (bytes.size() < sizeof head)
            return false;
        std::memcpy(head.data(), bytes.data(), sizeof head);
        bytes = bytes.subspan(sizeof head);
        if (bytes.size() < head[1])
            return false;
        words.push_back(
            {head[0], std::string(reinterpret_cast<const char *>(bytes.data()), head[1])});
        bytes = bytes.subspan(head[1]);
    }
    return true;
}

qint64 numberIn(const std::string &bytes)
{
    qint64 number = 0;
    std::memcpy(&number, bytes.data(), std::min(bytes.size(), sizeof number));
    return number;
}

bool fits(const StoredColumn &stored, quint64 rows, quint64 dataBytes)
{
    const bool known = stored.width == 0 || stored.width == 1 || stored.width == 2
        || stored.width == 4 || stored.width == 8;
    return known && stored.least <= stored.most && stored.offset <= dataBytes
        && rows * stored.width <= dataBytes - stored.offset;
}

// Every number has a word, and none is read as another one.
bool stands(const Part &part, const ColumnWords &words)
{
    constexpr quint64 most = std::numeric_limits<quint32>::max();
    const std::size_t count = part.columns.size();
    if (count < column::FirstAttribute || count > words.columnCount())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isWide = i == column::At || i == column::Queue;
        if (!isWide && part.columns[i].most > most)
            return false;
    }
    if (part.draftColumns[draftcolumn::Model].most >= words.draftModels().size()
        || part.draftColumns[draftcolumn::Currency].most >= words.currencies().size())
        return false;
    if (part.columns[column::Kind].most >= DecisionKind::Limit
        || part.columns[column::Fate].most >= DecisionFate::Limit
        || part.columns[column::Back].most > part.columns[column::No].most)
        return false;
    for (std::size_t i = column::Offered; i < column::FirstText; ++i) {
        if (part.columns[i].most > MostSuggestions)
            return false;
    }
    for (std::size_t i = 0; i < CallTexts.size(); ++i) {
        if (part.callColumns[callcolumn::FirstText + i].most >= words.callTexts(i).size())
            return false;
    }
    if (part.columns[column::Hter].most >= words.hterValues().size()
        || part.columns[column::Labels].most >= words.labelSets().size())
        return false;
    for (std::size_t i = 0; i < TextColumns.size(); ++i) {
        if (part.columns[column::FirstText + i].most >= words.texts(i).size())
            return false;
    }
    for (std::size_t i = column::FirstAttribute; i < count; ++i) {
        if (part.columns[i].most >= words.valuesOf(i - column::FirstAttribute).size())
            return false;
    }
    return true;
}

} // namespace

ColumnFile::ColumnFile(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

ColumnFile::~ColumnFile()
{
    ::close(m_descriptor);
}

bool ColumnFile::readAt(qint64 offset, uchar *bytes, std::size_t count) const
{
    while (count > 0) {
        const ssize_t got = ::pread(m_descriptor, bytes, count, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        offset += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool ColumnFile::readPart(qint64 begin, qint64 size, StoredPart &part,
                          std::vector<ColumnWords::Entry> &words) const
{
    PartHead head;
    if (begin + qint64 {sizeof head} > size
        || !readAt(begin, reinterpret_cast<uchar *>(&head), sizeof head))
        return false;
    if (head.magic != partMagic || head.rows > PartRows || head.columns > mostColumns
        || head.wordBytes > mostWordBytes || head.dataBytes > static_cast<quint64>(size)
        || head.drafts > mostDrafts || head.calls > PartRows)
        return false;
    const std::size_t ownBytes = head.columns * sizeof(StoredColumn);
    const std::size_t columnBytes = ownBytes + fixedColumns * sizeof(StoredColumn);
    const qint64 start = begin + static_cast<qint64>(sizeof head + columnBytes + head.wordBytes);
    if (start + static_cast<qint64>(head.dataBytes) > size)
        return false;
    std::vector<uchar> rest(columnBytes + head.wordBytes);
    if (!readAt(begin + qint64 {sizeof head}, rest.data(), rest.size()))
        return false;
    const quint64 wanted = head.checksum;
    head.checksum = checksumOf(rest);
    head.checksum = checksumOf(viewOf(head));
    part.part.rows = head.rows;
    part.part.columns.resize(head.columns);
    part.part.drafts = head.drafts;
    part.part.calls = head.calls;
    if (ownBytes > 0)
        std::memcpy(part.part.columns.data(), rest.data(), ownBytes);
    std::memcpy(part.part.draftColumns.data(), rest.data() + ownBytes,
                sizeof part.part.draftColumns);
    std::memcpy(part.part.callColumns.data(),
                rest.data() + ownBytes + sizeof part.part.draftColumns,
                sizeof part.part.callColumns);
    const auto allFit = [&head](const auto &columns, quint64 rows) {
        return std::ranges::all_of(columns, [&](const StoredColumn &stored) {
            return fits(stored, rows, head.dataBytes);
        });
    };
    if (!allFit(part.part.columns, head.rows) || !allFit(part.part.draftColumns, head.drafts)
        || !allFit(part.part.callColumns, head.calls))
        return false;
    part.begin = begin;
    part.start = start;
    part.end = start + static_cast<qint64>(head.dataBytes);
    part.mark = {head.seq, head.feedbackNo, head.digest};
    part.outcomes = head.outcomes;
    part.calls = {head.callNo, head.callDigest};
    return head.checksum == wanted && parseWords(std::span(rest).subspan(columnBytes), words);
}

Result<std::shared_ptr<const ColumnFile>>
ColumnFile::open(const QString &path, const WorkspaceMark &mark, ColumnWords &words)
{
    const int descriptor = openPlainFile(path, O_RDONLY);
    if (descriptor < 0 && errno == ENOENT)
        return fail(Error::Code::NotFound, QStringLiteral("is not there"), path);
    if (descriptor < 0 && errno == ELOOP)
        return fail(unreadable(path, "is no file of figures"));
    if (descriptor < 0)
        return fail(failed(path));
    const std::shared_ptr<ColumnFile> file(new ColumnFile(path, descriptor));

    struct stat found {};

    FileHead head;
    if (::fstat(descriptor, &found) != 0
        || !file->readAt(0, reinterpret_cast<uchar *>(&head), sizeof head)
        || head.magic != fileMagic || head.checksum != headChecksum(head))
        return fail(unreadable(path, "is no file of figures, or of another version"));
    if (head.mark != mark)
        return fail(
            unreadable(path, "holds the figures of another workspace, or of another state"));
    file->m_device = found.st_dev;
    file->m_number = found.st_ino;
    file->m_size = found.st_size;
    for (qint64 at = sizeof head;;) {
        StoredPart part;
        std::vector<ColumnWords::Entry> entries;
        if (!file->readPart(at, file->m_size, part, entries))
            break;
        for (const ColumnWords::Entry &entry : entries) {
            if (entry.kind == ColumnWords::Dead)
                part.dead.push_back(numberIn(entry.bytes));
            else if (entry.kind == ColumnWords::VoidCalls)
                file->voidCalls(numberIn(entry.bytes));
            else if (!words.apply(entry))
                return fail(unreadable(path, "does not fit together"));
        }
        if (!stands(part.part, words))
            return fail(unreadable(path, "does not fit together"));
        at = part.end;
        file->m_parts.push_back(std::move(part));
    }
    return std::shared_ptr<const ColumnFile>(file);
}

StampMark ColumnFile::mark() const
{
    return m_parts.empty() ? StampMark() : m_parts.back().mark;
}

qint64 ColumnFile::outcomes() const
{
    return m_parts.empty() ? 0 : m_parts.back().outcomes;
}

CallMark ColumnFile::calls() const
{
    return m_parts.empty() ? CallMark() : m_parts.back().calls;
}

// Of the parts so far the one whose calls begin with it.
void ColumnFile::voidCalls(qint64 least)
{
    for (StoredPart &part : m_parts) {
        const StoredColumn &numbers = part.part.callColumns[callcolumn::No];
        if (part.part.calls > 0 && static_cast<qint64>(numbers.least) == least)
            part.callsVoid = true;
    }
}

qint64 ColumnFile::highestNumber() const
{
    qint64 highest = 0;
    for (const StoredPart &part : m_parts)
        highest = std::max(highest, static_cast<qint64>(part.part.columns[column::No].most));
    return highest;
}

qint64 ColumnFile::end() const
{
    return m_parts.empty() ? qint64 {sizeof(FileHead)} : m_parts.back().end;
}

bool ColumnFile::isCurrent() const
{
    struct stat found {};

    return ::stat(QFile::encodeName(m_path).constData(), &found) == 0 && found.st_dev == m_device
        && found.st_ino == m_number && found.st_size == m_size;
}

Result<> ColumnFile::readColumn(const StoredPart &part, std::size_t index,
                                std::vector<uchar> &bytes) const
{
    return readStored(part, part.part.columns[index], part.part.rows, bytes);
}

Result<> ColumnFile::readDraftColumn(const StoredPart &part, std::size_t index,
                                     std::vector<uchar> &bytes) const
{
    return readStored(part, part.part.draftColumns[index], part.part.drafts, bytes);
}

Result<> ColumnFile::readCallColumn(const StoredPart &part, std::size_t index,
                                    std::vector<uchar> &bytes) const
{
    return readStored(part, part.part.callColumns[index], part.part.calls, bytes);
}

Result<> ColumnFile::readStored(const StoredPart &part, const StoredColumn &stored,
                                std::size_t rows, std::vector<uchar> &bytes) const
{
    bytes.resize(rows * stored.width);
    if (!readAt(part.start + static_cast<qint64>(stored.offset), bytes.data(), bytes.size())
        || checksumOf(bytes) != stored.checksum || !keepsBounds(stored, bytes))
        return fail(unreadable(m_path, "is damaged"));
    return {};
}

Result<std::vector<ColumnWords::Entry>> ColumnFile::readWords(const StoredPart &part) const
{
    StoredPart again;
    std::vector<ColumnWords::Entry> words;
    if (!readPart(part.begin, m_size, again, words))
        return fail(unreadable(m_path, "is damaged"));
    return words;
}

Result<> ColumnFile::readWhole(const StoredPart &part, std::vector<uchar> &bytes) const
{
    bytes.resize(static_cast<std::size_t>(part.end - part.begin));
    if (!readAt(part.begin, bytes.data(), bytes.size()))
        return fail(unreadable(m_path, "is damaged"));
    return {};
}

ColumnFileWriter::ColumnFileWriter(QString path, QString temporary, int descriptor)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
{
}

ColumnFileWriter::~ColumnFileWriter()
{
    if (!m_temporary.isEmpty() && standsAt(m_temporary, m_descriptor))
        QFile::remove(m_temporary);
    ::close(m_descriptor); // and with it the lock
}

Result<std::unique_ptr<ColumnFileWriter>> ColumnFileWriter::create(const QString &path,
                                                                   const WorkspaceMark &mark)
{
    const QString temporary = path + QStringLiteral(".new");
    int descriptor = openPlainFile(temporary, O_RDWR | O_CREAT);
    if (descriptor < 0 && (errno == ELOOP || errno == EACCES)) {
        // Left by another user's program, or no file: whoever still writes it is told at the end.
        QFile::remove(temporary);
        descriptor = openPlainFile(temporary, O_RDWR | O_CREAT);
    }
    if (descriptor < 0)
        return fail(failed(temporary));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return fail(Error::Code::Busy, QStringLiteral("is being made by another program"), path);
    }
    std::unique_ptr<ColumnFileWriter> writer(new ColumnFileWriter(path, temporary, descriptor));
    // Who had the lock before may have taken the file away.
    if (!standsAt(temporary, descriptor))
        return fail(Error::Code::Busy, QStringLiteral("is being made by another program"), path);
    if (::ftruncate(descriptor, 0) != 0)
        return fail(failed(temporary));
    FileHead head;
    head.mark = mark;
    head.checksum = headChecksum(head);
    BLUEPENCIL_TRY(writer->write(reinterpret_cast<const uchar *>(&head), sizeof head));
    return writer;
}

Result<std::unique_ptr<ColumnFileWriter>> ColumnFileWriter::append(const QString &path,
                                                                   const ColumnFile &file)
{
    const int descriptor = openPlainFile(path, O_RDWR);
    if (descriptor < 0)
        return fail(failed(path));
    std::unique_ptr<ColumnFileWriter> writer(new ColumnFileWriter(path, {}, descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !file.isCurrent())
        return fail(Error::Code::Busy, QStringLiteral("is being written by another program"), path);
    if (::ftruncate(descriptor, file.end()) != 0 || ::lseek(descriptor, 0, SEEK_END) < 0)
        return fail(failed(path));
    return writer;
}

Result<> ColumnFileWriter::write(const uchar *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t done = ::write(m_descriptor, bytes, count);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return fail(failed(m_path));
        bytes += done;
        count -= static_cast<std::size_t>(done);
    }
    return {};
}

Result<> ColumnFileWriter::add(const EncodedPart &part,
                               const std::vector<ColumnWords::Entry> &words, const StampMark &mark,
                               qint64 outcomes, const CallMark &calls)
{
    PartHead head;
    head.rows = static_cast<quint32>(part.part.rows);
    head.columns = part.part.columns.size();
    head.dataBytes = part.bytes.size();
    head.drafts = part.part.drafts;
    head.calls = part.part.calls;
    head.callNo = calls.callNo;
    head.callDigest = calls.digest;
    head.outcomes = outcomes;
    head.seq = mark.seq;
    head.feedbackNo = mark.feedbackNo;
    head.digest = mark.digest;
    std::vector<uchar> rest;
    for (const StoredColumn &stored : part.part.columns)
        put(rest, viewOf(stored));
    put(rest, viewOf(part.part.draftColumns));
    put(rest, viewOf(part.part.callColumns));
    const std::vector<uchar> texts = wordBytes(words);
    head.wordBytes = texts.size();
    put(rest, texts);
    head.checksum = checksumOf(rest);
    head.checksum = checksumOf(viewOf(head));
    std::vector<uchar> all;
    all.reserve(sizeof head + rest.size() + part.bytes.size());
    put(all, viewOf(head));
    put(all, rest);
    put(all, part.bytes);
    return write(all.data(), all.size());
}

Result<> ColumnFileWriter::addWhole(const std::vector<uchar> &bytes)
{
    return write(bytes.data(), bytes.size());
}

Result<> ColumnFileWriter::finish()
{
    if (m_temporary.isEmpty())
        return {};
    // An erasure took it away, for what was read before it; or another program began anew.
    if (!standsAt(m_temporary, m_descriptor))
        return fail(Error::Code::Busy, QStringLiteral("was taken away while it was made"), m_path);
    BLUEPENCIL_TRY(renameOver(m_temporary, m_path));
    m_temporary.clear();
    return {};
}

} // namespace bluepencil
