// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columnfile.h"
#include "core/store/database/database.h"

#include <stop_token>
#include <string_view>

namespace bluepencil {

// Kept as an attribute, besides those of the case.
inline constexpr const char *PromptVersionPointer = "/drafts/0/prompt_version";

// Which feedback is read into columns.
struct RowRange {
    qint64 afterSeq = 0;
    bool unstamped = false; // those without a seq instead
    qint64 most = 0; // no more than so many records, in the order of their seq
    bool attributes = false; // else their columns are 0, and no item is read for them
    // Those that were taken back too, and what came of each; else these columns are 0, and neither
    // drafts nor decisions are read.
    bool details = false;
    bool skipDamaged = false; // else InvalidInput
};

struct ReadRows {
    ColumnRows rows; // those that count, and with details those that were taken back
    qint64 records = 0; // all that were read
    StampMark mark; // of the last of them that has a seq; else 0
    std::vector<qint64> numbers; // feedback_no of all that were read
    std::vector<qint64> withdrawn; // of those that were erased
    // Attributes for which there is no column from here on, though there was one before.
    std::vector<std::string> leftOut;
    bool damagedItem = false; // one cannot be read: nor can its attributes in the database
};

// Of what a record never loses, not even when it is erased.
[[nodiscard]] quint64 recordDigest(std::string_view feedbackId, UtcMs decidedAt);

// All of these on the caller's connection, in its read transaction.

// An outcome and the feedback whose decision it lets out.
struct OutcomeOf {
    qint64 feedbackNo = 0;
    qint64 outcomeNo = 0;
};

// Those of feedback stamped up to `seq` that came after the outcome `after`, in their order. A
// decision mostly gets its outcome when it is stored, but where opinions must agree perhaps later.
[[nodiscard]] Result<std::vector<OutcomeOf>> readLateOutcomes(Database &database, qint64 after,
                                                              qint64 seq);
// Unsupported where a number is too large for columns; Cancelled once `stop` is requested.
[[nodiscard]] Result<ReadRows> readRows(Database &database, const RowRange &range,
                                        ColumnWords &words, const std::stop_token &stop);

} // namespace bluepencil
