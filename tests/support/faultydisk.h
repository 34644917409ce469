// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace bluepencil::test {

// A disk under SQLite that fails, and whose power is cut. While it lives it is SQLite's default VFS
// (https://www.sqlite.org/vfs.html), so that every connection of the program goes through it; the
// files lie where they always do. One at a time. Shared memory (-shm) is passed on: it is gone
// after a power cut and SQLite makes it anew.
class FaultyDisk {
public:
    enum class Kind { Write, Truncate, Sync, Remove };

    struct Operation {
        Kind kind = Kind::Write;
        QString path;
        qint64 offset = 0; // of a write; of a truncation the new size
        QByteArray bytes;
        bool durable = false; // a removal that was waited for
    };

    enum class Fault { Full, WriteError, SyncError };

    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    // From here on every change is noted; what stands in `folder` is safely on the disk.
    void startRecording(const QString &folder);
    void stopRecording();
    [[nodiscard]] qsizetype operations() const;

    // The files as they may be found when the power was cut during operation `at` (the first is 0):
    // what was synced is there; of all else each sector of 512 bytes is there or not, or torn, by
    // chance. Writes of one file are put there in their order or not at all, so that a later one
    // may be there without an earlier one. The chance of seeds 0 and 1 is none and all.
    [[nodiscard]] QMap<QString, QByteArray> filesAfterPowerCut(qsizetype at, quint64 seed) const;

    // The `number`-th change from now on (the first is 0) fails, and with `forGood` all after it.
    void failAt(qsizetype number, Fault fault, bool forGood);
    void mend();
    // Changes since failAt().
    [[nodiscard]] qsizetype changes() const;

    class Vfs; // of the .cpp alone

private:
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace bluepencil::test
