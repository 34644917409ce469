// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/files/thriftcompact.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace bluepencil {

// parquet.thrift, Type:
// https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
inline constexpr qint32 ParquetBoolean = 0;
inline constexpr qint32 ParquetInt64 = 2;
inline constexpr qint32 ParquetByteArray = 6;

// A column of a table: a value, a list, or a group of columns.
struct ParquetField {
    enum class Kind { Text, Boolean, Integer, List, Group };

    std::string name;
    Kind kind = Kind::Text;
    bool nullable = false;
    std::vector<ParquetField> children {}; // of a list its element, of a group its columns
};

// The values of one leaf of a row group, as they come: pages are compressed as soon as they are
// full. PLAIN values, RLE levels, data pages of version 1:
// https://github.com/apache/parquet-format/blob/master/Encodings.md
class ParquetColumn {
public:
    ParquetColumn(ParquetField::Kind kind, std::vector<QByteArray> path, int maxDefinition,
                  int maxRepetition, int zstdLevel);

    void addText(int repetition, std::string_view value);
    void addBoolean(int repetition, bool value);
    void addInteger(int repetition, qint64 value);
    void addNothing(int repetition, int definition); // null, or an empty list, at that level

    [[nodiscard]] qsizetype pendingBytes() const; // of the page that is being filled
    [[nodiscard]] Result<> endPage(); // between rows alone
    // The pages; the column is empty afterwards.
    [[nodiscard]] QByteArray endChunk();
    // ColumnChunk of the chunk ended last; `at` is where its pages stand in the file.
    void describe(ThriftCompact &footer, qint64 at) const;

    [[nodiscard]] qint64 chunkBytes() const { return m_compressedSize; }

    [[nodiscard]] qint64 rawChunkBytes() const { return m_rawSize; }

private:
    struct Statistics {
        bool any = false;
        std::string least;
        std::string most;
        qint64 least64 = 0;
        qint64 most64 = 0;
        qint64 nulls = 0;
    };

    void addLevels(int repetition, int definition);
    void countInteger(qint64 value);
    void writeStatistics(ThriftCompact &footer) const;

    ParquetField::Kind m_kind;
    std::vector<QByteArray> m_path;
    int m_maxDefinition;
    int m_maxRepetition;
    int m_zstdLevel;

    QByteArray m_repetitions; // a byte each
    QByteArray m_definitions;
    QByteArray m_values;
    int m_bits = 0; // of the last byte of booleans
    qint64 m_pageEntries = 0;

    QByteArray m_pages;
    qint64 m_entries = 0;
    Statistics m_statistics;

    qint64 m_chunkEntries = 0; // of the chunk ended last
    qint64 m_rawSize = 0;
    qint64 m_compressedSize = 0;
    qint64 m_pendingRaw = 0;
    Statistics m_chunkStatistics;
};

} // namespace bluepencil
