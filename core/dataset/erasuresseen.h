// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace bluepencil {

class Database;
class RecordSpool;

// Persons who were erased while an export read and wrote: what it read of them must not go out, and
// no certificate says that it did, for their erasure saw no batch yet.
class ErasuresSeen {
public:
    [[nodiscard]] Result<> look(Database &database); // before anything is read
    // In the transaction that makes a batch of `records`: nobody is erased from here on until it
    // ends, and who is erased then finds the batch. Waits for an erasure that is under way, up to a
    // minute. Conflict if one of them is of somebody who was erased since look().
    [[nodiscard]] Result<> checkNoneOf(Database &database, RecordSpool &records) const;

private:
    qint64 m_seq = 0; // of the last notice
};

} // namespace bluepencil
