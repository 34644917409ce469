// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/helperthread.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace bluepencil {

class Sha256;

// A file written once, from the front, with every write and the final flush to the disk checked:
// a full disk is an Error, never a short file. Files without a digest are not meant to stay. Bytes
// are hashed and handed to the system by a second thread, a good many at a time: what fails there
// is an error of a later call.
class CheckedFile {
public:
    enum class Digest { None, Sha256 };

    ~CheckedFile();
    Q_DISABLE_COPY_MOVE(CheckedFile)

    [[nodiscard]] static Result<std::unique_ptr<CheckedFile>>
    create(const QString &path, Digest digest = Digest::Sha256);

    [[nodiscard]] Result<> write(QByteArrayView bytes);
    // To the disk, and closed.
    [[nodiscard]] Result<> finish();
    // Reads what was written and flushed, in place of what is in `bytes`; for a file that is closed
    // by the destructor.
    [[nodiscard]] Result<> read(qint64 offset, qsizetype length, QByteArray &bytes);
    [[nodiscard]] Result<> flush();

    [[nodiscard]] qint64 size() const { return m_size; }

    [[nodiscard]] QString sha256(); // once, after the last write

private:
    CheckedFile(int descriptor, QString path, Digest digest);
    [[nodiscard]] Result<> handOver();
    [[nodiscard]] Result<> written();
    void writeOut();
    void startWriteBack();

    int m_descriptor;
    QString m_path;
    QByteArray m_buffer;
    qint64 m_size = 0;
    // The helper's, until it is waited for:
    QByteArray m_leaving;
    int m_fault = 0; // errno
    qint64 m_written = 0; // handed to the system
    qint64 m_started = 0; // of that, what is on its way to the disk
    std::unique_ptr<Sha256> m_hash; // nullptr: nobody asks for it
    HelperThread m_helper;
};

// A folder that appears under its name at once and whole, or not at all. Until then it lies beside
// it under a hidden name; a process that died leaves such a folder behind, which the next one that
// writes beside it removes.
class StagedFolder {
public:
    // Refuses a target that is a file or a folder with something in it, unless `mayReplace` says of
    // its path that it is the leftover of an export that was interrupted; and a name that another
    // export is writing to. With `isPrivate` folder
    // and files are the owner's alone, whatever the mask of the process says.
    [[nodiscard]] static Result<std::unique_ptr<StagedFolder>>
    create(const QString &target, const RandomSource &random,
           const std::function<bool(const QString &folder)> &mayReplace, bool isPrivate = false);
    ~StagedFolder(); // removes what was not published
    Q_DISABLE_COPY_MOVE(StagedFolder)

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<> makeFolder(const QString &name);
    // What stands in it so far to the disk, so that publish() has less to wait for.
    [[nodiscard]] Result<> sync();
    // Everything to the disk, then under its name.
    [[nodiscard]] Result<> publish();
    // After publish: takes the folder back under its hidden name, to be removed.
    void withdraw();

private:
    StagedFolder() = default;
    void keepToOwner() const;

    QString m_target;
    QString m_path;
    QString m_replaced; // where a leftover was moved to
    QStringList m_folders;
    QStringList m_madeParents;
    int m_lock = -1;
    bool m_isPrivate = false;
    bool m_replaces = false;
    bool m_published = false;
};

// Such a hidden folder of a process that died.
[[nodiscard]] bool isAbandoned(const QString &folder);

// DiskFull for ENOSPC, EDQUOT and EFBIG, else Storage; in words.
[[nodiscard]] Error fileError(int number, const QString &path);

} // namespace bluepencil
