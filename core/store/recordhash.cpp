// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordhash.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <sqlite3.h>

namespace bluepencil {

namespace {

template <typename Number> void appendNumber(std::string &bytes, char kind, Number number)
{
    std::array<char, 1 + sizeof(Number)> coded {kind};
    qToBigEndian(number, coded.data() + 1);
    bytes.append(coded.data(), coded.size());
}

void append(std::string &bytes, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return recordpart::appendInteger(bytes, sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return recordpart::appendReal(bytes, sqlite3_value_double(value));
    case SQLITE_TEXT: {
        // Asked for first: the length is that of the form last asked for.
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return recordpart::appendText(bytes, {text, std::size_t(sqlite3_value_bytes(value))});
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_value_blob(value));
        return recordpart::appendBlob(bytes, {blob, std::size_t(sqlite3_value_bytes(value))});
    }
    default:
        return recordpart::appendNull(bytes);
    }
}

void recordHash(sqlite3_context *context, int count, sqlite3_value **values)
{
    constexpr std::size_t mostKept = std::size_t {1} << 20;
    thread_local std::string bytes;
    bytes.clear();
    for (int i = 0; i < count; ++i)
        append(bytes, values[i]);
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    const auto result = hash.sum();
    sqlite3_result_blob(context, result.data(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
    if (bytes.capacity() > mostKept)
        bytes.shrink_to_fit();
}

} // namespace

void recordpart::appendNull(std::string &bytes)
{
    bytes += 'n';
}

void recordpart::appendInteger(std::string &bytes, qint64 value)
{
    appendNumber(bytes, 'i', value);
}

void recordpart::appendReal(std::string &bytes, double value)
{
    appendNumber(bytes, 'd', std::bit_cast<quint64>(value + 0.0));
}

void recordpart::appendText(std::string &bytes, std::string_view value)
{
    appendNumber(bytes, 't', static_cast<quint32>(value.size()));
    bytes += value;
}

void recordpart::appendBlob(std::string &bytes, std::string_view value)
{
    appendNumber(bytes, 'b', static_cast<quint32>(value.size()));
    bytes += value;
}

Result<> addRecordHash(sqlite3 *connection)
{
    const int code = sqlite3_create_function_v2(
        connection, "record_hash", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
        nullptr, recordHash, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return fail(Error::Code::Storage,
                QStringLiteral("SQLite takes no function (%1)")
                    .arg(QString::fromUtf8(sqlite3_errstr(code))));
}

} // namespace bluepencil
