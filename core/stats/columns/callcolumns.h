// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columnfile.h"
#include "core/store/database/database.h"

#include <stop_token>

namespace bluepencil {

// Calls that nobody reviews as columns. They come and never change; the oldest are dropped after a
// while (core/store/upkeep.h). All of these on the caller's connection, in its read transaction.

// Which calls are read, by their number.
struct CallRange {
    qint64 after = 0;
    std::optional<qint64> last;
    qint64 most = 0; // no more than so many, in the order of their numbers
};

struct ReadCalls {
    CallRows rows;
    CallMark mark; // of the last of them
};

[[nodiscard]] Result<ReadCalls> readCalls(Database &database, const CallRange &range,
                                          ColumnWords &words, const std::stop_token &stop);

// Of what a call never loses.
[[nodiscard]] quint64 callDigest(std::string_view producer, std::string_view callId,
                                 UtcMs receivedAt);

// True where that call is there, and is the same; or where there is none.
[[nodiscard]] Result<bool> isOfCalls(Database &database, const CallMark &mark);

// How many there are that began in this time.
[[nodiscard]] Result<qint64> countCalls(Database &database, const std::optional<UtcMs> &from,
                                        const std::optional<UtcMs> &to);
// How many there are from the number `first` on, up to `last`.
[[nodiscard]] Result<qint64> countNumberedCalls(Database &database, qint64 first, qint64 last);

// What of the file is no longer as the workspace has it.
struct GoneCalls {
    std::vector<std::size_t> parts; // places of those of which calls are gone
    bool all = false; // the last one is gone too, or another stands in its place
};

[[nodiscard]] Result<GoneCalls> goneCalls(Database &database, const ColumnFile &file);

} // namespace bluepencil
