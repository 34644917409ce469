// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/files/parquetcolumn.h"
#include "core/model/json.h"

#include <functional>
#include <limits>

namespace bluepencil {

// Bytes, of which those of a row group and a page are counted before compression.
struct ParquetOptions {
    qint64 rowGroupBytes = qint64 {16} << 20;
    qint64 pageBytes = qint64 {1} << 20;
    qint64 mostFileBytes = std::numeric_limits<qint32>::max(); // what every reader can address
    int zstdLevel = 3;
};

// Writes JSON objects as a Parquet file (https://parquet.apache.org/docs/file-format/), from the
// front, without ever going back. Memory holds one row group, compressed but for its last pages.
// The same rows and options give the same bytes with the same zstd.
class ParquetWriter {
public:
    using Sink = std::function<Result<>(QByteArrayView bytes)>;

    ParquetWriter(std::vector<ParquetField> fields, Sink sink, ParquetOptions options = {});

    // InvalidArgument if the row has another shape than the fields (`where` names the column),
    // LimitExceeded if the file would become too large. After an error the file is of no use.
    [[nodiscard]] Result<> add(const Json &row);
    // What is left, and the footer. Once, at the end.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] qint64 rows() const { return m_rows; }

    [[nodiscard]] qint64 bytes() const { return m_bytes; } // written so far

private:
    struct Position {
        int repetition = 0; // of the next value
        int definition = 0;
        int depth = 0; // lists around
    };

    void addLeaves(const ParquetField &field, std::vector<QByteArray> path, int definition,
                   int repetition);
    [[nodiscard]] Result<> addValue(const ParquetField &field, const Json &value, Position at,
                                    std::size_t &leaf);
    [[nodiscard]] Result<> addList(const ParquetField &field, const Json &value, Position at,
                                   std::size_t &leaf);
    [[nodiscard]] Result<> addGroup(const ParquetField &field, const Json &value, Position at,
                                    std::size_t &leaf);
    void addNothing(const ParquetField &field, Position at, std::size_t &leaf);
    [[nodiscard]] Result<> endRowGroup();
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    void describeField(ThriftCompact &footer, const ParquetField &field, bool inList) const;

    std::vector<ParquetField> m_fields;
    Sink m_sink;
    ParquetOptions m_options;
    std::vector<ParquetColumn> m_columns; // the leaves, in their order
    QByteArray m_rowGroups; // their Thrift structs
    qint64 m_groups = 0;
    qint64 m_groupRows = 0;
    qint64 m_groupRaw = 0;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
};

} // namespace bluepencil
