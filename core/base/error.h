// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// An expected failure. `code` is what a caller switches on; `what`, `where` and `remedy` are plain
// English for the command line and the log, without a final full stop. The window shows its own
// translated words for the code and puts `where` beside them.
struct Error {
    enum class Code {
        InvalidArgument, // a value the caller gave cannot be used
        InvalidInput, // a file or message breaks the format
        LimitExceeded, // over a limit of core/base/limits.h
        NotFound,
        Conflict, // same id, other content
        LeaseLost, // the fence is not the slot's present one
        AlreadyDecided, // the slot is closed
        Gone, // the item was cancelled, expired or died
        NotSeen, // a newer revision must be seen before this is allowed
        Paused, // the queue is stopped
        Busy, // another process holds the lock; trying again may help
        ReadOnly, // the workspace is newer than the program
        NotAWorkspace,
        Corrupt,
        Storage, // the database or the file system failed
        DiskFull,
        NotPermitted,
        Cancelled,
        Unsupported,
        Unreachable, // the server does not answer, or what answers is not it; may pass by itself
        Unauthorized, // the server does not know the token
    };

    Code code = Code::Storage;
    QString what; // what is wrong
    QString where; // file, line, field, table, id; may be empty
    QString remedy; // what to do about it; may be empty

    bool operator==(const Error &) const = default;
};

// "where: what; remedy", leaving out empty parts. One line.
[[nodiscard]] QString toString(const Error &error);

// Stable machine name of a code, as used in JSON ("lease-lost", "invalid-input" …).
[[nodiscard]] QString codeName(Error::Code code);

} // namespace bluepencil
