// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/parquetcolumn.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>
#include <zstd.h>

namespace bluepencil {

namespace {

// parquet.thrift, as in parquetcolumn.h.
constexpr qint32 plain = 0;
constexpr qint32 rle = 3;
constexpr qint32 zstd = 6;
constexpr qint32 dataPage = 0;
constexpr std::size_t mostStatisticBytes = 64;

qint32 physicalType(ParquetField::Kind kind)
{
    if (kind == ParquetField::Kind::Boolean)
        return ParquetBoolean;
    return kind == ParquetField::Kind::Integer ? ParquetInt64 : ParquetByteArray;
}

template <typename Number> void appendLittleEndian(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// Runs of equal levels, with their length in front.
void appendLevels(QByteArray &page, const QByteArray &levels, int most)
{
    if (most == 0)
        return;
    QByteArray runs;
    for (qsizetype i = 0; i < levels.size();) {
        qsizetype end = i + 1;
        while (end < levels.size() && levels[end] == levels[i])
            ++end;
        auto head = static_cast<quint64>(end - i) << 1;
        while (head >= 0x80) {
            runs += static_cast<char>(head | 0x80);
            head >>= 7;
        }
        runs += static_cast<char>(head);
        runs += levels[i]; // levels are below 256
        i = end;
    }
    appendLittleEndian(page, static_cast<quint32>(runs.size()));
    page += runs;
}

// Not in the middle of a character.
std::string cutText(const std::string &text)
{
    std::size_t size = std::min(text.size(), mostStatisticBytes);
    while (size > 0 && size < text.size()
           && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return text.substr(0, size);
}

// The least text of few bytes that is above all that begin as `text` does; empty if there is none.
// Only a last character of ASCII is raised, so that it stays UTF-8.
std::string cutAbove(const std::string &text)
{
    std::string cut = cutText(text);
    while (!cut.empty() && static_cast<unsigned char>(cut.back()) >= 0x7F)
        cut.pop_back();
    if (!cut.empty())
        ++cut.back();
    return cut;
}

} // namespace

ParquetColumn::ParquetColumn(ParquetField::Kind kind, std::vector<QByteArray> path,
                             int maxDefinition, int maxRepetition, int zstdLevel)
    : m_kind(kind)
    , m_path(std::move(path))
    , m_maxDefinition(maxDefinition)
    , m_maxRepetition(maxRepetition)
    , m_zstdLevel(zstdLevel)
{
}

void ParquetColumn::addLevels(int repetition, int definition)
{
    if (m_maxRepetition > 0)
        m_repetitions += static_cast<char>(repetition);
    if (m_maxDefinition > 0)
        m_definitions += static_cast<char>(definition);
    ++m_pageEntries;
}

void ParquetColumn::addText(int repetition, std::string_view value)
{
    addLevels(repetition, m_maxDefinition);
    appendLittleEndian(m_values, static_cast<quint32>(value.size()));
    m_values.append(value.data(), static_cast<qsizetype>(value.size()));
    Statistics &known = m_statistics;
    // std::string_view compares bytes without a sign, the order of UTF8 columns.
    if (!known.any || value < known.least)
        known.least = value;
    if (!known.any || value > known.most)
        known.most = value;
    known.any = true;
}

void ParquetColumn::countInteger(qint64 value)
{
    Statistics &known = m_statistics;
    known.least64 = known.any ? std::min(known.least64, value) : value;
    known.most64 = known.any ? std::max(known.most64, value) : value;
    known.any = true;
}

void ParquetColumn::addBoolean(int repetition, bool value)
{
    addLevels(repetition, m_maxDefinition);
    if (m_bits % 8 == 0)
        m_values += '\0';
    if (value)
        m_values.back() = static_cast<char>(m_values.back() | 1 << (m_bits % 8));
    ++m_bits;
    countInteger(value ? 1 : 0);
}

void ParquetColumn::addInteger(int repetition, qint64 value)
{
    addLevels(repetition, m_maxDefinition);
    appendLittleEndian(m_values, value);
    countInteger(value);
}

void ParquetColumn::addNothing(int repetition, int definition)
{
    addLevels(repetition, definition);
    ++m_statistics.nulls;
}

qsizetype ParquetColumn::pendingBytes() const
{
    return m_values.size() + m_definitions.size() + m_repetitions.size();
}

Result<> ParquetColumn::endPage()
{
    if (m_pageEntries == 0)
        return {};
    QByteArray page;
    appendLevels(page, m_repetitions, m_maxRepetition);
    appendLevels(page, m_definitions, m_maxDefinition);
    page += m_values;
    if (page.size() > std::numeric_limits<qint32>::max()
        || m_pageEntries > std::numeric_limits<qint32>::max()) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("one row has more than 2 GB in a column of a Parquet file"),
                    QString::fromUtf8(m_path.front()));
    }
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(std::size_t(page.size()))),
                      Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), std::size_t(packed.size()),
                                           page.constData(), std::size_t(page.size()), m_zstdLevel);
    if (ZSTD_isError(size) != 0) {
        return fail(Error::Code::Storage,
                    QStringLiteral("cannot be compressed (%1)")
                        .arg(QString::fromUtf8(ZSTD_getErrorName(size))));
    }
    ThriftCompact head;
    head.i32(1, dataPage);
    head.i32(2, static_cast<qint32>(page.size()));
    head.i32(3, static_cast<qint32>(size));
    head.beginStruct(5);
    head.i32(1, static_cast<qint32>(m_pageEntries));
    head.i32(2, plain);
    head.i32(3, rle);
    head.i32(4, rle);
    head.endStruct();
    head.endStruct();
    m_pages += head.bytes();
    m_pages.append(packed.constData(), static_cast<qsizetype>(size));
    m_pendingRaw += head.bytes().size() + page.size();
    m_entries += m_pageEntries;
    m_pageEntries = 0;
    m_bits = 0;
    for (QByteArray *bytes : {&m_repetitions, &m_definitions, &m_values})
        bytes->resize(0);
    return {};
}

QByteArray ParquetColumn::endChunk()
{
    m_chunkEntries = std::exchange(m_entries, 0);
    m_rawSize = std::exchange(m_pendingRaw, 0);
    m_compressedSize = m_pages.size();
    m_chunkStatistics = std::exchange(m_statistics, {});
    return std::exchange(m_pages, {});
}

void ParquetColumn::describe(ThriftCompact &footer, qint64 at) const
{
    footer.beginElement();
    footer.i64(2, at);
    footer.beginStruct(3);
    footer.i32(1, physicalType(m_kind));
    footer.listOfI32(2, {plain, rle});
    footer.listOfBinary(3, m_path);
    footer.i32(4, zstd);
    footer.i64(5, m_chunkEntries);
    footer.i64(6, m_rawSize);
    footer.i64(7, m_compressedSize);
    footer.i64(9, at);
    writeStatistics(footer);
    footer.endStruct();
    footer.endStruct();
}

void ParquetColumn::writeStatistics(ThriftCompact &footer) const
{
    const Statistics &known = m_chunkStatistics;
    footer.beginStruct(12);
    footer.i64(3, known.nulls);
    if (known.any && m_kind == ParquetField::Kind::Text) {
        const std::string least = cutText(known.least);
        const bool whole = known.most.size() <= mostStatisticBytes;
        const std::string most = whole ? known.most : cutAbove(known.most);
        if (whole || !most.empty())
            footer.binary(5, most);
        footer.binary(6, least);
        if (whole || !most.empty())
            footer.boolean(7, whole);
        footer.boolean(8, least.size() == known.least.size());
    } else if (known.any) {
        QByteArray least;
        QByteArray most;
        if (m_kind == ParquetField::Kind::Boolean) {
            least += static_cast<char>(known.least64);
            most += static_cast<char>(known.most64);
        } else {
            appendLittleEndian(least, known.least64);
            appendLittleEndian(most, known.most64);
        }
        footer.binary(5, most);
        footer.binary(6, least);
        footer.boolean(7, true);
        footer.boolean(8, true);
    }
    footer.endStruct();
}

} // namespace bluepencil
