// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace bluepencil {

// What lies on the disk under and beside the file of a workspace.

// Which file a name stands for; another one, put there under the same name, has another.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

// Nothing if there is no file of that name.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);
// Storage if the file that was opened as `opened` no longer has its name. Whatever were written to
// it would be confirmed and gone.
[[nodiscard]] Result<> checkStillThere(const QString &path, const FileIdentity &opened);

// What the head of an SQLite file says it belongs to; nothing if it is no such head. Not by SQL,
// for a file whose log was being written back when the power went is whole only together with its
// log. Read by SQLite's own file: closing one of one's own would drop every lock that the
// connections of this process hold on it, and another program that closes the database would take
// its log away (https://www.sqlite.org/howtocorrupt.html section 2.2).
[[nodiscard]] Result<std::optional<qint64>> applicationIdOf(const QString &path);

// The one value of a statement, read from the file alone: nothing is locked, recovered or made
// beside it, and its log is not looked at. Of a file that is there. NotAWorkspace if it is no
// database.
[[nodiscard]] Result<QString> readAlone(const QString &path, const QString &sql);

// If the power went while the file was being made, the journal beside it says that there was
// nothing before: SQLite is let take that back, and an empty file is left. Anybody else's file, and
// one that holds something, is not touched.
[[nodiscard]] Result<> takeBackHalfMade(const QString &path, qint64 applicationId);

// True if a log lies beside the file that SQLite would play into it.
[[nodiscard]] bool hasLog(const QString &path);
// What to say of a file that is whole, with a log beside it with which it is not.
[[nodiscard]] Error foreignLog(const QString &path);

} // namespace bluepencil
