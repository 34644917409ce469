// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// True if SQLite can write to the file, and to its log and the index of that beside it or where
// they would be made.
[[nodiscard]] bool mayBeWritten(const QString &path);

// On a disk that nobody can write to SQLite cannot make what it reads a log by. A file without one
// is read all the same, by this address: nothing there changes.
[[nodiscard]] bool liesOnReadOnlyDisk(const QString &path);
[[nodiscard]] QString unchangingAddress(const QString &path);

} // namespace bluepencil
