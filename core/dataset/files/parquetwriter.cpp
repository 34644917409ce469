// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/parquetwriter.h"

namespace bluepencil {

namespace {

using ColumnKind = ParquetField::Kind;

// parquet.thrift, as in parquetcolumn.h.
constexpr qint32 required = 0;
constexpr qint32 optional = 1;
constexpr qint32 repeated = 2;
constexpr qint32 convertedUtf8 = 0;
constexpr qint32 convertedList = 3;
constexpr int logicalString = 1;
constexpr int logicalList = 3;
constexpr QByteArrayView magic = "PAR1";

// A list has a group in the middle that repeats: LogicalTypes.md of parquet-format, "Lists".
const QByteArray listMiddle = QByteArrayLiteral("list");
const QByteArray listElement = QByteArrayLiteral("element");

bool isLeaf(ColumnKind kind)
{
    return kind != ColumnKind::List && kind != ColumnKind::Group;
}

qsizetype elementsOf(const ParquetField &field)
{
    if (field.kind == ColumnKind::List)
        return 2 + elementsOf(field.children.front());
    qsizetype count = 1;
    for (const ParquetField &child : field.children)
        count += elementsOf(child);
    return count;
}

tl::unexpected<Error> mismatch(const ParquetField &field)
{
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("the value has another type than its column"),
                QString::fromStdString(field.name));
}

void leafType(ThriftCompact &footer, ColumnKind kind)
{
    footer.i32(1,
               kind == ColumnKind::Boolean       ? ParquetBoolean
                   : kind == ColumnKind::Integer ? ParquetInt64
                                                 : ParquetByteArray);
}

void logical(ThriftCompact &footer, int type)
{
    footer.beginStruct(10);
    footer.beginStruct(type);
    footer.endStruct();
    footer.endStruct();
}

} // namespace

ParquetWriter::ParquetWriter(std::vector<ParquetField> fields, Sink sink, ParquetOptions options)
    : m_fields(std::move(fields))
    , m_sink(std::move(sink))
    , m_options(options)
{
    for (const ParquetField &field : m_fields)
        addLeaves(field, {QByteArray::fromStdString(field.name)}, 0, 0);
}

void ParquetWriter::addLeaves(const ParquetField &field, std::vector<QByteArray> path,
                              int definition, int repetition)
{
    if (field.nullable)
        ++definition;
    if (isLeaf(field.kind)) {
        m_columns.emplace_back(field.kind, std::move(path), definition, repetition,
                               m_options.zstdLevel);
    } else if (field.kind == ColumnKind::List) {
        path.push_back(listMiddle);
        path.push_back(listElement);
        addLeaves(field.children.front(), std::move(path), definition + 1, repetition + 1);
    } else {
        for (const ParquetField &child : field.children) {
            std::vector<QByteArray> below = path;
            below.push_back(QByteArray::fromStdString(child.name));
            addLeaves(child, std::move(below), definition, repetition);
        }
    }
}

Result<> ParquetWriter::add(const Json &row)
{
    if (!row.is_object()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a row is no JSON object"));
    }
    if (m_bytes == 0)
        BLUEPENCIL_TRY(write(magic));
    std::size_t leaf = 0;
    for (const ParquetField &field : m_fields) {
        const auto value = row.find(field.name);
        if (value == row.end())
            return mismatch(field);
        BLUEPENCIL_TRY(addValue(field, *value, {}, leaf));
    }
    ++m_rows;
    ++m_groupRows;
    qint64 pending = 0;
    for (ParquetColumn &column : m_columns) {
        const qsizetype bytes = column.pendingBytes();
        if (bytes >= m_options.pageBytes) {
            m_groupRaw += bytes;
            BLUEPENCIL_TRY(column.endPage());
        } else {
            pending += bytes;
        }
    }
    return m_groupRaw + pending >= m_options.rowGroupBytes ? endRowGroup() : Result<>();
}

Result<> ParquetWriter::addValue(const ParquetField &field, const Json &value, Position at,
                                 std::size_t &leaf)
{
    if (field.nullable) {
        if (value.is_null()) {
            addNothing(field, at, leaf);
            return {};
        }
        ++at.definition;
    }
    switch (field.kind) {
    case ColumnKind::List:
        return addList(field, value, at, leaf);
    case ColumnKind::Group:
        return addGroup(field, value, at, leaf);
    case ColumnKind::Text:
        if (!value.is_string())
            return mismatch(field);
        m_columns[leaf++].addText(at.repetition, value.get_ref<const std::string &>());
        return {};
    case ColumnKind::Boolean:
        if (!value.is_boolean())
            return mismatch(field);
        m_columns[leaf++].addBoolean(at.repetition, value.get<bool>());
        return {};
    case ColumnKind::Integer:
        if (!value.is_number_integer())
            return mismatch(field);
        m_columns[leaf++].addInteger(at.repetition, value.get<qint64>());
        return {};
    }
    Q_UNREACHABLE();
}

Result<> ParquetWriter::addList(const ParquetField &field, const Json &value, Position at,
                                std::size_t &leaf)
{
    if (!value.is_array())
        return mismatch(field);
    const ParquetField &element = field.children.front();
    const std::size_t first = leaf;
    if (value.empty()) {
        addNothing(element, at, leaf);
        return {};
    }
    Position inside {at.repetition, at.definition + 1, at.depth + 1};
    for (const Json &each : value) {
        leaf = first;
        BLUEPENCIL_TRY(addValue(element, each, inside, leaf));
        inside.repetition = inside.depth;
    }
    return {};
}

Result<> ParquetWriter::addGroup(const ParquetField &field, const Json &value, Position at,
                                 std::size_t &leaf)
{
    if (!value.is_object())
        return mismatch(field);
    for (const ParquetField &child : field.children) {
        const auto member = value.find(child.name);
        if (member == value.end())
            return mismatch(child);
        BLUEPENCIL_TRY(addValue(child, *member, at, leaf));
    }
    return {};
}

void ParquetWriter::addNothing(const ParquetField &field, Position at, std::size_t &leaf)
{
    if (isLeaf(field.kind)) {
        m_columns[leaf++].addNothing(at.repetition, at.definition);
        return;
    }
    for (const ParquetField &child : field.children)
        addNothing(child, at, leaf);
}

Result<> ParquetWriter::endRowGroup()
{
    if (m_groupRows == 0)
        return {};
    const qint64 start = m_bytes;
    qint64 raw = 0;
    ThriftCompact group;
    group.beginListOfStructs(1, static_cast<qsizetype>(m_columns.size()));
    for (ParquetColumn &column : m_columns) {
        BLUEPENCIL_TRY(column.endPage());
        const qint64 at = m_bytes;
        BLUEPENCIL_TRY(write(column.endChunk()));
        raw += column.rawChunkBytes();
        column.describe(group, at);
    }
    group.i64(2, raw);
    group.i64(3, m_groupRows);
    group.i64(5, start);
    group.i64(6, m_bytes - start);
    group.endStruct();
    m_rowGroups += group.bytes();
    ++m_groups;
    m_groupRows = 0;
    m_groupRaw = 0;
    return {};
}

void ParquetWriter::describeField(ThriftCompact &footer, const ParquetField &field,
                                  bool inList) const
{
    const QByteArray name = inList ? listElement : QByteArray::fromStdString(field.name);
    footer.beginElement();
    if (isLeaf(field.kind))
        leafType(footer, field.kind);
    footer.i32(3, field.nullable ? optional : required);
    footer.binary(4, name);
    if (field.kind == ColumnKind::List) {
        footer.i32(5, 1);
        footer.i32(6, convertedList);
        logical(footer, logicalList);
    } else if (field.kind == ColumnKind::Group) {
        footer.i32(5, static_cast<qint32>(field.children.size()));
    } else if (field.kind == ColumnKind::Text) {
        footer.i32(6, convertedUtf8);
        logical(footer, logicalString);
    }
    footer.endStruct();
    if (field.kind == ColumnKind::List) {
        footer.beginElement();
        footer.i32(3, repeated);
        footer.binary(4, listMiddle);
        footer.i32(5, 1);
        footer.endStruct();
        describeField(footer, field.children.front(), true);
        return;
    }
    for (const ParquetField &child : field.children)
        describeField(footer, child, false);
}

Result<> ParquetWriter::finish()
{
    if (m_bytes == 0)
        BLUEPENCIL_TRY(write(magic));
    BLUEPENCIL_TRY(endRowGroup());
    ThriftCompact footer;
    footer.i32(1, 1);
    qsizetype elements = 1;
    for (const ParquetField &field : m_fields)
        elements += elementsOf(field);
    footer.beginListOfStructs(2, elements);
    footer.beginElement();
    footer.binary(4, "schema");
    footer.i32(5, static_cast<qint32>(m_fields.size()));
    footer.endStruct();
    for (const ParquetField &field : m_fields)
        describeField(footer, field, false);
    footer.i64(3, m_rows);
    footer.structs(4, m_groups, m_rowGroups);
    footer.binary(6, "bluepencil");
    footer.beginListOfStructs(7, static_cast<qsizetype>(m_columns.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        footer.beginElement();
        footer.beginStruct(1); // the order that its type defines
        footer.endStruct();
        footer.endStruct();
    }
    footer.endStruct();
    QByteArray end = footer.bytes();
    const auto size = static_cast<quint32>(end.size());
    for (int shift = 0; shift < 32; shift += 8)
        end += static_cast<char>(size >> shift);
    end.append(magic.data(), magic.size());
    return write(end);
}

Result<> ParquetWriter::write(QByteArrayView bytes)
{
    if (m_bytes + bytes.size() > m_options.mostFileBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("a Parquet file would have more than %1 bytes, which not every"
                                   " reader can address")
                        .arg(m_options.mostFileBytes));
    }
    m_bytes += bytes.size();
    return m_sink(bytes);
}

} // namespace bluepencil
