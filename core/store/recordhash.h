// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace bluepencil {

// Gives a connection the SQL function record_hash(value, …), which the triggers of a workspace call
// (schema 21): SHA-256 (FIPS 180-4) as 32 bytes over its values one after the other, each as
//     n                                 NULL
//     i and 8 bytes                     a whole number, two's complement, big-endian
//     d and 8 bytes                     a real, IEEE 754 binary64, big-endian; never negative zero
//     t and 4 bytes and the bytes       a text in UTF-8, its length in bytes before it
//     b and 4 bytes and the bytes       a BLOB
// PostgreSQL has it as sha256(record_part(value) || …), so that a record has the same hash in both.
[[nodiscard]] Result<> addRecordHash(sqlite3 *connection);

} // namespace bluepencil
