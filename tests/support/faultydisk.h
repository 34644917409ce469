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
    enum class Kind { Write, Truncate, Sync, Remove, SyncFolder };

    struct Operation {
        Kind kind = Kind::Write;
        QString path;
        qint64 offset = 0; // of a write; of a truncation the new size
        QByteArray bytes;
    };

    enum class Fault { Full, WriteError, SyncError, ReadError };

    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    // From here on every change is noted; what stands in `folder` is safely on the disk.
    void startRecording(const QString &folder);
    void stopRecording();
    [[nodiscard]] qsizetype operations() const;

    // The files as they may be found when the power was cut during operation `at` (the first is 0):
    // what was synced is there; of all else each sector of 512 bytes is there or not, or torn, by
    // chance, so that a later write may be there without an earlier one. That a file was made or
    // removed is certain once its folder was synced, which SQLite does at the first sync of a
    // journal or log that it opened (unixSync() in os_unix.c of 3.40) and at removals that count;
    // until then it is by chance, too. The chance of seeds 0 and 1 is none and all.
    [[nodiscard]] QMap<QString, QByteArray> filesAfterPowerCut(qsizetype at, quint64 seed) const;

    // The `number`-th write (sync, read, where the fault is of such) from now on fails, the first
    // is 0, and with `forGood` all after it.
    void failAt(qsizetype number, Fault fault, bool forGood);
    void mend();
    // What could have failed since failAt().
    [[nodiscard]] qsizetype chances() const;

    class Vfs; // of the .cpp alone

private:
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace bluepencil::test
