// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

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

// The same values one after the other, for whoever hashes what is stored on another thread.
namespace recordpart {

void appendNull(std::string &bytes);
void appendInteger(std::string &bytes, qint64 value);
void appendReal(std::string &bytes, double value);
void appendText(std::string &bytes, std::string_view value);
void appendBlob(std::string &bytes, std::string_view value);

} // namespace recordpart

} // namespace bluepencil
