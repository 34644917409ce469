// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnpart.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace bluepencil {

static_assert(std::endian::native == std::endian::little, "the columns are read as they lie");

namespace {

constexpr quint8 fateMask = 3;
constexpr quint8 undoneBit = 4;

quint64 widthFor(quint64 span)
{
    if (span == 0)
        return 0;
    if (span <= 0xff)
        return 1;
    if (span <= 0xffff)
        return 2;
    return span <= 0xffff'ffff ? 4 : 8;
}

template <typename Narrow>
void append(const std::vector<quint64> &values, quint64 least, std::vector<uchar> &bytes)
{
    const std::size_t start = bytes.size();
    bytes.resize(start + values.size() * sizeof(Narrow));
    uchar *at = bytes.data() + start;
    for (const quint64 value : values) {
        const auto narrow = static_cast<Narrow>(value - least);
        std::memcpy(at, &narrow, sizeof narrow);
        at += sizeof narrow;
    }
}

StoredColumn encodeColumn(const std::vector<quint64> &values, std::vector<uchar> &bytes)
{
    StoredColumn stored;
    stored.offset = bytes.size();
    if (!values.empty()) {
        const auto [least, most] = std::ranges::minmax(values);
        stored.least = least;
        stored.most = most;
    }
    stored.width = widthFor(stored.most - stored.least);
    if (stored.width == 1)
        append<quint8>(values, stored.least, bytes);
    else if (stored.width == 2)
        append<quint16>(values, stored.least, bytes);
    else if (stored.width == 4)
        append<quint32>(values, stored.least, bytes);
    else if (stored.width == 8)
        append<quint64>(values, stored.least, bytes);
    stored.checksum = checksumOf(std::span(bytes).subspan(stored.offset));
    return stored;
}

void removeFrom(std::vector<quint64> &values, const std::vector<bool> &which)
{
    std::size_t kept = 0;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!which[row])
            values[kept++] = values[row];
    }
    values.resize(kept);
}

template <typename Narrow, typename Wide>
void spread(const uchar *bytes, std::size_t rows, quint64 least, Wide *values)
{
    const auto base = static_cast<Wide>(least);
    for (std::size_t i = 0; i < rows; ++i) {
        Narrow narrow = 0;
        std::memcpy(&narrow, bytes + i * sizeof narrow, sizeof narrow);
        values[i] = static_cast<Wide>(base + static_cast<Wide>(narrow));
    }
}

template <typename Narrow> bool staysWithin(std::span<const uchar> bytes, quint64 span)
{
    Narrow most = 0;
    for (std::size_t at = 0; at < bytes.size(); at += sizeof most) {
        Narrow narrow = 0;
        std::memcpy(&narrow, bytes.data() + at, sizeof narrow);
        most = std::max(most, narrow);
    }
    return most <= span;
}

template <typename Wide>
void decode(const StoredColumn &stored, std::span<const uchar> bytes, std::size_t rows,
            std::vector<Wide> &values)
{
    values.resize(rows);
    Q_ASSERT(bytes.size() == rows * stored.width);
    switch (stored.width) {
    case 0:
        std::ranges::fill(values, static_cast<Wide>(stored.least));
        return;
    case 1:
        spread<quint8>(bytes.data(), rows, stored.least, values.data());
        return;
    case 2:
        spread<quint16>(bytes.data(), rows, stored.least, values.data());
        return;
    case 4:
        spread<quint32>(bytes.data(), rows, stored.least, values.data());
        return;
    default:
        spread<quint64>(bytes.data(), rows, stored.least, values.data());
    }
}

} // namespace

quint64 amountNumber(const std::optional<double> &amount, double parts)
{
    constexpr double most = 4e18; // what is odd then still fits
    if (!amount)
        return 0;
    if (*amount * parts < most) {
        const auto whole = static_cast<quint64>(std::llround(*amount * parts));
        if (static_cast<double>(whole) / parts == *amount)
            return whole << 1U | 1U;
    }
    return std::bit_cast<quint64>(*amount) << 1U; // without its sign
}

quint8 DecisionFate::number() const
{
    return static_cast<quint8>(static_cast<quint8>(fate) | (undone ? undoneBit : 0));
}

DecisionFate DecisionFate::of(quint8 number)
{
    return {static_cast<Fate>(number & fateMask), (number & undoneBit) != 0};
}

quint8 DecisionKind::number() const
{
    return static_cast<quint8>(action | (hasFinal ? FinalBit : 0) | (hasHter ? HterBit : 0)
                               | static_cast<int>(band) << BandShift);
}

void ColumnRows::widen(std::size_t count)
{
    const std::size_t length = rows();
    if (columns.size() < count)
        columns.resize(count, std::vector<quint64>(length));
}

void ColumnRows::append(const ColumnRows &more)
{
    widen(more.columns.size());
    for (std::size_t i = 0; i < more.columns.size(); ++i)
        columns[i].insert(columns[i].end(), more.columns[i].begin(), more.columns[i].end());
    for (std::size_t i = 0; i < drafts.size(); ++i)
        drafts[i].insert(drafts[i].end(), more.drafts[i].begin(), more.drafts[i].end());
}

void ColumnRows::remove(const std::vector<bool> &which)
{
    std::vector<bool> ofDrafts;
    for (std::size_t row = 0; row < rows(); ++row)
        ofDrafts.insert(ofDrafts.end(), columns[column::Drafts][row], which[row]);
    for (std::vector<quint64> &values : columns)
        removeFrom(values, which);
    for (std::vector<quint64> &values : drafts)
        removeFrom(values, ofDrafts);
}

void CallRows::append(const CallRows &more)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].insert(columns[i].end(), more.columns[i].begin(), more.columns[i].end());
}

EncodedPart encodePart(const ColumnRows &rows, const CallRows &calls)
{
    EncodedPart encoded;
    encoded.part.rows = rows.rows();
    for (const std::vector<quint64> &values : rows.columns)
        encoded.part.columns.push_back(encodeColumn(values, encoded.bytes));
    encoded.part.drafts = rows.drafts.front().size();
    for (std::size_t i = 0; i < rows.drafts.size(); ++i)
        encoded.part.draftColumns[i] = encodeColumn(rows.drafts[i], encoded.bytes);
    encoded.part.calls = calls.rows();
    for (std::size_t i = 0; i < calls.columns.size(); ++i)
        encoded.part.callColumns[i] = encodeColumn(calls.columns[i], encoded.bytes);
    return encoded;
}

void decodeColumn(const StoredColumn &stored, std::span<const uchar> bytes, std::size_t rows,
                  std::vector<quint64> &values)
{
    decode(stored, bytes, rows, values);
}

void decodeColumn(const StoredColumn &stored, std::span<const uchar> bytes, std::size_t rows,
                  std::vector<quint32> &values)
{
    decode(stored, bytes, rows, values);
}

bool keepsBounds(const StoredColumn &stored, std::span<const uchar> bytes)
{
    const quint64 span = stored.most - stored.least;
    switch (stored.width) {
    case 0:
        return true;
    case 1:
        return staysWithin<quint8>(bytes, span);
    case 2:
        return staysWithin<quint16>(bytes, span);
    case 4:
        return staysWithin<quint32>(bytes, span);
    default:
        return staysWithin<quint64>(bytes, span);
    }
}

// Four lanes, so that the processor need not wait for each multiplication.
quint64 checksumOf(std::span<const uchar> bytes)
{
    constexpr quint64 mixer = 0x9e3779b97f4a7c15; // 2^64 over the golden ratio
    constexpr std::size_t lanes = 4;
    std::array<quint64, lanes> sums {1, 2, 3, 4};
    const auto mix = [](quint64 sum, quint64 word) {
        return std::rotl(sum ^ word, 29) * mixer;
    };
    std::size_t at = 0;
    for (; at + lanes * sizeof(quint64) <= bytes.size(); at += lanes * sizeof(quint64)) {
        std::array<quint64, lanes> words {};
        std::memcpy(words.data(), bytes.data() + at, sizeof words);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] = mix(sums[lane], words[lane]);
    }
    quint64 sum = bytes.size();
    for (const quint64 lane : sums)
        sum = mix(sum, lane);
    for (; at < bytes.size(); ++at)
        sum = mix(sum, bytes[at]);
    return sum ^ sum >> 32U;
}

} // namespace bluepencil
