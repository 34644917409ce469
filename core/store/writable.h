// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// True if SQLite can write to the file, and to its log and the index of that beside it or where
// they would be made.
[[nodiscard]] bool mayBeWritten(const QString &path);

// SQLite makes the log and its index with the mode that the file has at that moment. Where the file
// was read while it could not be written, they stay for reading only after the file is given back:
// they get its mode, if they are ours. Does nothing to a file that cannot be written.
void giveModeToSideFiles(const QString &path);

// On a disk that nobody can write to SQLite cannot make what it reads a log by. A file without one
// is read all the same, by this address: nothing there changes.
[[nodiscard]] bool liesOnReadOnlyDisk(const QString &path);
// The same for a file that nobody has the right to write, in a folder that nobody has, with no
// program at it and no work in a log. What is read while somebody gives themselves the right all
// the same and writes may be no state that there was
// (https://www.sqlite.org/uri.html#uriimmutable).
[[nodiscard]] bool isWriteProtected(const QString &path);
// Others may write to the file, or have left work in its log, and what it is read by together with
// them is not there and cannot be made.
[[nodiscard]] bool cannotBeReadAlong(const QString &path);
[[nodiscard]] QString unchangingAddress(const QString &path);

} // namespace bluepencil
