// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordhash.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>
#include <sqlite3.h>

namespace bluepencil {

namespace {

// Most values are short and go to the hash together.
class RecordHash {
public:
    void add(sqlite3_value *value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return addNumber('i', static_cast<quint64>(sqlite3_value_int64(value)));
        case SQLITE_FLOAT:
            return addNumber('d', std::bit_cast<quint64>(sqlite3_value_double(value) + 0.0));
        case SQLITE_TEXT: {
            // Asked for first: the length is that of the form last asked for.
            const auto *text = sqlite3_value_text(value);
            return addBytes('t', text, sqlite3_value_bytes(value));
        }
        case SQLITE_BLOB:
            return addBytes('b', static_cast<const unsigned char *>(sqlite3_value_blob(value)),
                            sqlite3_value_bytes(value));
        default:
            const unsigned char null = 'n';
            gather(&null, 1);
        }
    }

    Sha256::Sum result()
    {
        flush();
        return m_hash.sum();
    }

private:
    template <typename Number> void addNumber(unsigned char kind, Number number)
    {
        std::array<unsigned char, 1 + sizeof(Number)> bytes {kind};
        qToBigEndian(number, bytes.data() + 1);
        gather(bytes.data(), bytes.size());
    }

    void addBytes(unsigned char kind, const unsigned char *bytes, int size)
    {
        addNumber(kind, static_cast<quint32>(size));
        if (size > 0)
            gather(bytes, static_cast<std::size_t>(size));
    }

    void gather(const unsigned char *bytes, std::size_t size)
    {
        if (size > m_gathered.size() - m_size)
            flush();
        if (size > m_gathered.size())
            return m_hash.add(bytes, size);
        std::memcpy(m_gathered.data() + m_size, bytes, size);
        m_size += size;
    }

    void flush()
    {
        if (m_size > 0)
            m_hash.add(m_gathered.data(), m_size);
        m_size = 0;
    }

    Sha256 m_hash;
    std::array<unsigned char, 1024> m_gathered; // its first m_size bytes
    std::size_t m_size = 0;
};

void recordHash(sqlite3_context *context, int count, sqlite3_value **values)
{
    RecordHash hash;
    for (int i = 0; i < count; ++i)
        hash.add(values[i]);
    const auto result = hash.result();
    sqlite3_result_blob(context, result.data(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

} // namespace

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
