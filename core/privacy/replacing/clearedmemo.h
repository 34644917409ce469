// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace bluepencil {

// What clearing a record of personal data came to, so that a record that was not changed since is
// not read again: places, kinds and numbers, never a text. It is found by 128 bits of BLAKE2b over
// all that it depends on, by a key that the file was made with: whoever has the file can try
// whether a whole record, to the byte, was among those that were exported, and nothing less.
//
// The file is nobody's truth. It is a header and parts, one behind the other, each with a checksum
// by the key. One that is damaged, another user's, of another workspace or from before an erasure
// is not read, and a new one with a new key takes its place; what is behind the last whole part was
// cut off. Where nothing can be written the memory lasts as long as the object.
//
// One thread. Two programs may use one file: what one of them could not add it finds out again.
class ClearedMemo {
public:
    using Key = std::array<unsigned char, 16>;
    // A digest of the workspace and of what was erased in it; empty if it is not known.
    using Epoch = std::function<QByteArray()>;

    static constexpr qsizetype MostBytes = qsizetype {128} * 1024 * 1024; // some million records
    static constexpr qsizetype MostValue = 0xFFFF;

    // Reads the file at `path`; empty: there is none. `method` is what results depend on beside the
    // record: how personal data is replaced, and the versions of whatever finds it.
    ClearedMemo(QString path, Epoch epoch, const QByteArray &method,
                qsizetype mostBytes = MostBytes);

    [[nodiscard]] Key keyOf(QByteArrayView record) const;

    // Until the next add().
    [[nodiscard]] std::optional<QByteArrayView> find(const Key &key);
    // What is larger than MostValue is not kept, and where there is no room what was not asked for
    // goes first.
    void add(const Key &key, QByteArrayView value);

    // There is a file to be written, and an eighth of it is free: nothing has to go for what is
    // added next.
    [[nodiscard]] bool hasRoom() const;

    // Writes down what was added since the last time, unless something was erased since the file
    // was read: then never again. Fails in silence: the next one finds it out again.
    void keep();

private:
    struct Entry {
        Key key {};
        qsizetype start = 0; // of its value in m_bytes
        quint16 size = 0;
        bool isUsed = false; // found or added by this object
    };

    [[nodiscard]] bool load();
    [[nodiscard]] bool readParts(QByteArrayView file);
    [[nodiscard]] bool readEntries(QByteArrayView part);
    void startAnew();
    [[nodiscard]] Entry *entryOf(const Key &key);
    void insert(const Key &key, QByteArrayView value, bool isUsed);
    void fillIndex();
    void addToIndex(std::size_t number);
    void dropUnused();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray partFrom(std::size_t first) const; // of the entries from there on
    bool append();
    bool replace();
    bool removeIfErased(int descriptor) const;

    QString m_path;
    Epoch m_epoch;
    qsizetype m_mostBytes;
    QByteArray m_state; // the epoch when the file was read
    QByteArray m_fileKey;
    QByteArray m_methodKey;
    bool m_hasFile = false; // that was read, and can be added to
    qsizetype m_end = 0; // of its last whole part
    std::size_t m_stored = 0; // entries that are in it
    qsizetype m_size = 0; // of all entries in a file
    QByteArray m_bytes; // values
    std::vector<Entry> m_entries;
    std::vector<quint32> m_index; // by the key's first bytes: number of an entry and one; 0: none
};

} // namespace bluepencil
