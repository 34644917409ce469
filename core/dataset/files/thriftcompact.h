// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace bluepencil {

// Writes structs in Thrift's compact protocol, as Parquet's footers and page headers are:
// https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
// Fields of a struct are written with rising ids.
class ThriftCompact {
public:
    void i32(int id, qint32 value);
    void i64(int id, qint64 value);
    void boolean(int id, bool value);
    void binary(int id, QByteArrayView value);
    void beginStruct(int id);
    void endStruct(); // of a field, of an element, of the whole
    void listOfI32(int id, const std::vector<qint32> &values);
    void listOfBinary(int id, const std::vector<QByteArray> &values);
    // That many elements follow, each between beginElement and endStruct.
    void beginListOfStructs(int id, qsizetype size);
    void beginElement();
    // The same list from elements that were written before.
    void structs(int id, qsizetype size, QByteArrayView elements);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void field(int id, int type);
    void listHead(int id, int type, qsizetype size);
    void varint(quint64 value);

    QByteArray m_bytes;
    std::vector<int> m_lastIds {0};
};

} // namespace bluepencil
