// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/stats/decisiontable.h"

#include <span>

namespace bluepencil {

// Decisions as columns of small numbers, as core/stats/columnfile.h keeps them beside a workspace.
// A part holds some of them in the order in which they were stamped.

// Decisions in one part, at most.
inline constexpr std::size_t PartRows = 32'768;

// The columns of a part; behind FirstText one for each of TextColumns, and behind these one for
// each attribute.
namespace column {
inline constexpr std::size_t No = 0; // feedback_no
inline constexpr std::size_t Back = 1; // feedback_no less that of the item's first feedback
inline constexpr std::size_t At = 2; // when it was decided, as atNumber()
inline constexpr std::size_t Kind = 3; // as DecisionKind::number()
inline constexpr std::size_t Hter = 4; // place among the values; 0: undefined
inline constexpr std::size_t Active = 5; // ms and 1; 0: unknown
inline constexpr std::size_t Words = 6; // of the draft
inline constexpr std::size_t Points = 7; // severity of its labels
inline constexpr std::size_t Labels = 8; // number of the set of its labels; 0: none
inline constexpr std::size_t FirstText = 9;
inline constexpr std::size_t FirstAttribute = FirstText + TextColumns.size();
} // namespace column

// Moments as numbers from 0 on, in their order.
[[nodiscard]] inline quint64 atNumber(UtcMs at)
{
    return static_cast<quint64>(at) ^ (quint64 {1} << 63U);
}

[[nodiscard]] inline UtcMs momentOf(quint64 number)
{
    return static_cast<UtcMs>(number ^ (quint64 {1} << 63U));
}

// What a decision was, in eight bits.
struct DecisionKind {
    quint8 action = 4; // as Action; 4: another
    bool hasFinal = false;
    bool hasHter = false;
    HterBand band = HterBand::Rewrite;

    static constexpr quint64 Limit = 160; // each number is below

    [[nodiscard]] quint8 number() const;
    [[nodiscard]] static DecisionKind of(quint8 number);
};

// Decisions column by column, before they become a part.
struct ColumnRows {
    std::vector<std::vector<quint64>> columns; // each as long as there are rows

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns[0].size(); }

    // Adds columns up to `count`, all 0.
    void widen(std::size_t count);
    void append(const ColumnRows &more); // of no fewer columns
    void remove(const std::vector<bool> &which); // by row
};

// How a column is stored: each value less the least of them, in as few bytes as all need.
struct StoredColumn {
    quint64 offset = 0; // where it begins in the part's bytes
    quint64 least = 0;
    quint64 most = 0;
    quint64 width = 0; // bytes of a value: 0 (all alike), 1, 2, 4 or 8
    quint64 checksum = 0; // of its bytes
};

struct Part {
    std::size_t rows = 0;
    std::vector<StoredColumn> columns;
};

struct EncodedPart {
    Part part;
    std::vector<uchar> bytes;
};

[[nodiscard]] EncodedPart encodePart(const ColumnRows &rows);

// `bytes` are those of the column, which hold `rows` values of its width.
void decodeColumn(const StoredColumn &stored, std::span<const uchar> bytes, std::size_t rows,
                  std::vector<quint64> &values);
// The same, of a column whose values fit.
void decodeColumn(const StoredColumn &stored, std::span<const uchar> bytes, std::size_t rows,
                  std::vector<quint32> &values);

// True where no value is beyond the highest one that the column tells of.
[[nodiscard]] bool keepsBounds(const StoredColumn &stored, std::span<const uchar> bytes);

// Against what a disk or a torn write does to bytes, not against anybody.
[[nodiscard]] quint64 checksumOf(std::span<const uchar> bytes);

} // namespace bluepencil
