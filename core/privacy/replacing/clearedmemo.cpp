// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/clearedmemo.h"

#include "core/base/plainfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

namespace bluepencil {

namespace {

// The file: magic, digest of the epoch, key, checksum of the three.
constexpr QByteArrayView Magic = "BPCLEAR1";
constexpr qsizetype DigestBytes = 32;
constexpr qsizetype KeyBytes = 32;
constexpr qsizetype ChecksumBytes = 16;
constexpr qsizetype HeadBytes = Magic.size() + DigestBytes + KeyBytes + ChecksumBytes;
// A part: bytes of its entries, checksum of them, the entries. An entry: key, bytes of its value,
// the value.
constexpr qsizetype PartHeadBytes = qsizetype {sizeof(quint32)} + ChecksumBytes;
constexpr qsizetype EntryHeadBytes
    = qsizetype {sizeof(ClearedMemo::Key)} + qsizetype {sizeof(quint16)};

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray memoDigest(QByteArrayView bytes, qsizetype size, QByteArrayView key = {})
{
    QByteArray made(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(made.data()), std::size_t(size),
                       unsignedBytes(bytes), std::size_t(bytes.size()), unsignedBytes(key),
                       std::size_t(key.size()));
    return made;
}

template <typename T> void appendNumber(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

bool writeAll(int descriptor, QByteArrayView bytes, qsizetype offset)
{
    while (!bytes.isEmpty()) {
        const ssize_t done
            = ::pwrite(descriptor, bytes.data(), std::size_t(bytes.size()), off_t(offset));
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes = bytes.sliced(done);
        offset += done;
    }
    return true;
}

QByteArray bytesAt(int descriptor, qsizetype offset, qsizetype size)
{
    QByteArray bytes(size, '\0');
    return ::pread(descriptor, bytes.data(), std::size_t(size), off_t(offset)) == size
        ? bytes
        : QByteArray();
}

class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_number(openPlainFile(path, flags))
    {
    }

    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number); // and with it the lock
    }

    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }

    // Of a file that is there, is this user's alone and that no other program writes.
    [[nodiscard]] bool lock(const QString &path) const
    {
        return m_number >= 0 && isOwn(m_number) && ::flock(m_number, LOCK_EX | LOCK_NB) == 0
            && standsAt(path, m_number);
    }

private:
    int m_number;
};

} // namespace

ClearedMemo::ClearedMemo(QString path, Epoch epoch, const QByteArray &method, qsizetype mostBytes)
    : m_path(std::move(path))
    , m_epoch(std::move(epoch))
    , m_mostBytes(mostBytes)
    , m_state(m_path.isEmpty() ? QByteArray() : m_epoch())
{
    if (m_state.isEmpty())
        m_path.clear();
    if (m_path.isEmpty() || !load())
        startAnew();
    m_methodKey = memoDigest(method, KeyBytes, m_fileKey);
}

void ClearedMemo::startAnew()
{
    m_hasFile = false;
    m_size = 0;
    m_stored = 0;
    m_bytes.clear();
    m_entries.clear();
    m_index.clear();
    m_fileKey.resize(KeyBytes);
    randombytes_buf(m_fileKey.data(), std::size_t(KeyBytes));
}

bool ClearedMemo::load()
{
    const Descriptor file(m_path, O_RDONLY);
    const bool isThere = file.number() >= 0;
    if (isThere ? !isOwn(file.number()) : errno != ENOENT)
        m_path.clear(); // somebody else's
    QFile reader;
    if (!isThere || m_path.isEmpty() || !reader.open(file.number(), QIODevice::ReadOnly)
        || reader.size() > 2 * m_mostBytes + HeadBytes)
        return false;
    const QByteArray bytes = reader.readAll();
    if (bytes.size() < HeadBytes)
        return false;
    m_fileKey = bytes.sliced(Magic.size() + DigestBytes, KeyBytes);
    if (QByteArrayView(bytes).first(HeadBytes) != head())
        return false;
    m_hasFile = true;
    return readParts(bytes);
}

bool ClearedMemo::readParts(QByteArrayView file)
{
    m_end = HeadBytes;
    while (file.size() - m_end >= PartHeadBytes) {
        const QByteArrayView part = file.sliced(m_end);
        const auto size = qsizetype(qFromLittleEndian<quint32>(part.data()));
        if (size > part.size() - PartHeadBytes)
            break; // cut off
        const QByteArrayView entries = part.sliced(PartHeadBytes, size);
        if (part.sliced(sizeof(quint32), ChecksumBytes)
                != memoDigest(entries, ChecksumBytes, m_fileKey)
            || !readEntries(entries))
            return false;
        m_end += PartHeadBytes + size;
    }
    m_stored = m_entries.size();
    return true;
}

bool ClearedMemo::readEntries(QByteArrayView part)
{
    while (!part.isEmpty()) {
        if (part.size() < EntryHeadBytes)
            return false;
        Key key {};
        std::memcpy(key.data(), part.data(), key.size());
        const auto size = qFromLittleEndian<quint16>(part.data() + key.size());
        part = part.sliced(EntryHeadBytes);
        if (size > part.size())
            return false;
        if (entryOf(key) == nullptr)
            insert(key, part.first(size), false);
        part = part.sliced(size);
    }
    return true;
}

ClearedMemo::Key ClearedMemo::keyOf(QByteArrayView record) const
{
    Key key {};
    crypto_generichash(key.data(), key.size(), unsignedBytes(record), std::size_t(record.size()),
                       unsignedBytes(m_methodKey), std::size_t(m_methodKey.size()));
    return key;
}

// Digests are spread evenly: their first bytes do for a hash.
ClearedMemo::Entry *ClearedMemo::entryOf(const Key &key)
{
    if (m_index.empty())
        return nullptr;
    std::uint64_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash);
    for (std::size_t at = hash & (m_index.size() - 1); m_index[at] != 0;
         at = (at + 1) & (m_index.size() - 1)) {
        Entry &entry = m_entries[m_index[at] - 1];
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

std::optional<QByteArrayView> ClearedMemo::find(const Key &key)
{
    Entry *entry = entryOf(key);
    if (entry == nullptr)
        return std::nullopt;
    entry->isUsed = true;
    return QByteArrayView(m_bytes).sliced(entry->start, entry->size);
}

void ClearedMemo::add(const Key &key, QByteArrayView value)
{
    if (value.size() > MostValue || entryOf(key) != nullptr)
        return;
    const qsizetype size = EntryHeadBytes + value.size();
    if (m_size + size > m_mostBytes && m_stored > 0)
        dropUnused();
    if (m_size + size <= m_mostBytes)
        insert(key, value, true);
}

void ClearedMemo::insert(const Key &key, QByteArrayView value, bool isUsed)
{
    m_entries.push_back({key, m_bytes.size(), quint16(value.size()), isUsed});
    m_bytes += value;
    m_size += EntryHeadBytes + value.size();
    if (2 * m_entries.size() > m_index.size())
        fillIndex();
    else
        addToIndex(m_entries.size() - 1);
}

void ClearedMemo::fillIndex()
{
    m_index.assign(std::max<std::size_t>(1024, 2 * m_index.size()), 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        addToIndex(i);
}

void ClearedMemo::addToIndex(std::size_t number)
{
    std::uint64_t hash = 0;
    std::memcpy(&hash, m_entries[number].key.data(), sizeof hash);
    std::size_t at = hash & (m_index.size() - 1);
    while (m_index[at] != 0)
        at = (at + 1) & (m_index.size() - 1);
    m_index[at] = quint32(number + 1);
}

// What is left is a file of its own.
void ClearedMemo::dropUnused()
{
    const std::vector<Entry> entries = std::exchange(m_entries, {});
    const QByteArray bytes = std::exchange(m_bytes, {});
    m_index.clear();
    m_size = 0;
    m_stored = 0;
    m_hasFile = false;
    for (const Entry &entry : entries) {
        if (entry.isUsed)
            insert(entry.key, QByteArrayView(bytes).sliced(entry.start, entry.size), true);
    }
}

QByteArray ClearedMemo::head() const
{
    QByteArray bytes = Magic.toByteArray() + memoDigest(m_state, DigestBytes) + m_fileKey;
    bytes += memoDigest(bytes, ChecksumBytes, m_fileKey);
    return bytes;
}

QByteArray ClearedMemo::partFrom(std::size_t first) const
{
    QByteArray entries;
    for (std::size_t i = first; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        entries.append(reinterpret_cast<const char *>(entry.key.data()),
                       qsizetype(entry.key.size()));
        appendNumber(entries, entry.size);
        entries += QByteArrayView(m_bytes).sliced(entry.start, entry.size);
    }
    QByteArray part;
    appendNumber(part, quint32(entries.size()));
    return part + memoDigest(entries, ChecksumBytes, m_fileKey) + entries;
}

bool ClearedMemo::hasRoom() const
{
    constexpr qsizetype parts = 8;
    return !m_path.isEmpty() && m_size <= m_mostBytes - m_mostBytes / parts;
}

void ClearedMemo::keep()
{
    if (m_path.isEmpty() || m_entries.size() == m_stored)
        return;
    const bool isWritten
        = m_epoch() == m_state && (m_hasFile && QFile::exists(m_path) ? append() : replace());
    if (isWritten)
        m_stored = m_entries.size();
    else
        m_path.clear();
}

bool ClearedMemo::append()
{
    const Descriptor file(m_path, O_RDWR);
    if (!file.lock(m_path) || bytesAt(file.number(), 0, HeadBytes) != head())
        return false;
    // Behind what others added since.
    const qsizetype size = QFileInfo(m_path).size();
    qsizetype end = m_end;
    while (size - end >= PartHeadBytes) {
        const QByteArray part = bytesAt(file.number(), end, sizeof(quint32));
        const qsizetype next = part.isEmpty()
            ? size + 1
            : end + PartHeadBytes + qFromLittleEndian<quint32>(part.constData());
        if (next > size)
            break; // cut off
        end = next;
    }
    const QByteArray part = partFrom(m_stored);
    if (end + part.size() > 2 * m_mostBytes || ::ftruncate(file.number(), off_t(end)) != 0)
        return false;
    const bool isWritten = writeAll(file.number(), part, end);
    // Half a part is of no use, and takes room on what may be a full disk: where it cannot be cut
    // off the file goes, for what is in it can be found out again.
    if (!isWritten && ::ftruncate(file.number(), off_t(end)) != 0
        && standsAt(m_path, file.number()))
        QFile::remove(m_path);
    m_end = end + part.size();
    return !removeIfErased(file.number()) && isWritten;
}

bool ClearedMemo::replace()
{
    const QString temporary = m_path + QStringLiteral(".new");
    QDir().mkpath(QFileInfo(m_path).path());
    const Descriptor file(temporary, O_RDWR | O_CREAT);
    if (!file.lock(temporary))
        return false;
    const QByteArray all = head() + partFrom(0);
    const bool isWritten = ::ftruncate(file.number(), 0) == 0 && writeAll(file.number(), all, 0)
        && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(m_path).constData())
            == 0;
    if (!isWritten && standsAt(temporary, file.number()))
        QFile::remove(temporary);
    m_hasFile = true;
    m_end = all.size();
    return !removeIfErased(file.number()) && isWritten;
}

// An erasure takes the file away once it is committed: what was put there in between goes here.
bool ClearedMemo::removeIfErased(int descriptor) const
{
    if (m_epoch() == m_state)
        return false;
    if (standsAt(m_path, descriptor))
        QFile::remove(m_path);
    return true;
}

} // namespace bluepencil
