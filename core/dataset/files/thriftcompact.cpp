// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/thriftcompact.h"

namespace bluepencil {

namespace {

enum Type { True = 1, False = 2, I32 = 5, I64 = 6, Binary = 8, List = 9, Struct = 12 };

quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

} // namespace

void ThriftCompact::varint(quint64 value)
{
    while (value >= 0x80) {
        m_bytes += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    m_bytes += static_cast<char>(value);
}

void ThriftCompact::field(int id, int type)
{
    const int step = id - m_lastIds.back();
    Q_ASSERT(step > 0 && step <= 15);
    m_bytes += static_cast<char>(step << 4 | type);
    m_lastIds.back() = id;
}

void ThriftCompact::i32(int id, qint32 value)
{
    field(id, I32);
    varint(zigzag(value));
}

void ThriftCompact::i64(int id, qint64 value)
{
    field(id, I64);
    varint(zigzag(value));
}

void ThriftCompact::boolean(int id, bool value)
{
    field(id, value ? True : False);
}

void ThriftCompact::binary(int id, QByteArrayView value)
{
    field(id, Binary);
    varint(static_cast<quint64>(value.size()));
    m_bytes.append(value.data(), value.size());
}

void ThriftCompact::beginStruct(int id)
{
    field(id, Struct);
    m_lastIds.push_back(0);
}

void ThriftCompact::endStruct()
{
    m_bytes += '\0';
    m_lastIds.pop_back();
}

void ThriftCompact::listHead(int id, int type, qsizetype size)
{
    field(id, List);
    if (size < 15) {
        m_bytes += static_cast<char>(size << 4 | type);
    } else {
        m_bytes += static_cast<char>(0xF0 | type);
        varint(static_cast<quint64>(size));
    }
}

void ThriftCompact::listOfI32(int id, const std::vector<qint32> &values)
{
    listHead(id, I32, static_cast<qsizetype>(values.size()));
    for (const qint32 value : values)
        varint(zigzag(value));
}

void ThriftCompact::listOfBinary(int id, const std::vector<QByteArray> &values)
{
    listHead(id, Binary, static_cast<qsizetype>(values.size()));
    for (const QByteArray &value : values) {
        varint(static_cast<quint64>(value.size()));
        m_bytes += value;
    }
}

void ThriftCompact::beginListOfStructs(int id, qsizetype size)
{
    listHead(id, Struct, size);
}

void ThriftCompact::structs(int id, qsizetype size, QByteArrayView elements)
{
    beginListOfStructs(id, size);
    m_bytes.append(elements.data(), elements.size());
}

void ThriftCompact::beginElement()
{
    m_lastIds.push_back(0);
}

} // namespace bluepencil
