// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/stats/tally/decisiontable.h"
#include "core/stats/tally/detailtable.h"

#include <bit>
#include <span>

namespace bluepencil {

// Decisions as columns of small numbers, as core/stats/columns/columnfile.h keeps them beside a
// workspace. A part holds some of them in the order in which they were stamped.

// Decisions in one part, at most; and calls.
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
inline constexpr std::size_t Fate = 9; // as DecisionFate::number()
inline constexpr std::size_t Read = 10; // ms and 1; 0: unknown
inline constexpr std::size_t Queue = 11; // ms from the item's arrival, as signedNumber()
inline constexpr std::size_t Outcome = 12; // outcome_no less feedback_no, as signedNumber(), and 1
inline constexpr std::size_t Revision = 13; // of the item
inline constexpr std::size_t Drafts = 14; // how many of the drafts' rows are its own
inline constexpr std::size_t Chosen = 15; // which of them was decided on, from 1 on; see OtherDraft
inline constexpr std::size_t Offered = 16; // suggestions, one column for each SuggestionKind
inline constexpr std::size_t Taken = Offered + SuggestionKindCount; // the same
inline constexpr std::size_t FirstText = Taken + SuggestionKindCount;
inline constexpr std::size_t FirstAttribute = FirstText + TextColumns.size();
} // namespace column

// The columns of the drafts of a part's decisions, in the order of these.
namespace draftcolumn {
inline constexpr std::size_t Model = 0; // number of its word
inline constexpr std::size_t Input = 1; // tokens, as amountNumber() of wholes, like the next five
inline constexpr std::size_t Output = 2;
inline constexpr std::size_t CacheRead = 3;
inline constexpr std::size_t CacheWrite = 4;
inline constexpr std::size_t Latency = 5; // ms
inline constexpr std::size_t FirstToken = 6; // ms
inline constexpr std::size_t Cost = 7; // as amountNumber() of billionths; 0: the producer is silent
inline constexpr std::size_t Currency = 8; // number of its word
inline constexpr std::size_t Count = 9;
} // namespace draftcolumn

// Texts of calls, of which columns hold the numbers of their words.
inline constexpr std::array CallTexts {"producer", "model",      "operation",
                                       "task",     "error_type", "currency"};

// The columns of the calls that nobody reviews (core/store/callstore.h), beside the decisions.
namespace callcolumn {
inline constexpr std::size_t No = 0; // call_no
inline constexpr std::size_t At = 1; // when it began, as atNumber()
inline constexpr std::size_t Input = 2; // tokens and 1; 0: not said; like the next two
inline constexpr std::size_t Output = 3;
inline constexpr std::size_t Cached = 4;
inline constexpr std::size_t Latency = 5; // ms, as amountNumber() of thousandths, like the next
inline constexpr std::size_t FirstToken = 6;
inline constexpr std::size_t Cost = 7; // billionths and 1; 0: not said
inline constexpr std::size_t FirstText = 8; // one for each of CallTexts
inline constexpr std::size_t Count = FirstText + CallTexts.size();
} // namespace callcolumn

// From here on column::Chosen is no place but a digest of an id that none of the drafts has.
inline constexpr quint32 OtherDraft = 1U << 24U;

// Moments as numbers from 0 on, in their order.
[[nodiscard]] inline quint64 atNumber(UtcMs at)
{
    return static_cast<quint64>(at) ^ (quint64 {1} << 63U);
}

[[nodiscard]] inline UtcMs momentOf(quint64 number)
{
    return static_cast<UtcMs>(number ^ (quint64 {1} << 63U));
}

// Whole numbers of either sign, those near 0 as small ones.
[[nodiscard]] inline quint64 signedNumber(qint64 value)
{
    return static_cast<quint64>(value) << 1U ^ static_cast<quint64>(value >> 63);
}

[[nodiscard]] inline qint64 signedValue(quint64 number)
{
    return static_cast<qint64>(number >> 1U ^ (~(number & 1U) + 1));
}

inline constexpr double Wholes = 1;
inline constexpr double Thousandths = 1e3;
inline constexpr double Billionths = 1e9;

// An amount from 0 on, of which the value comes back bit by bit: small where it is a multiple of
// 1 / `parts`. 0: there is none.
[[nodiscard]] quint64 amountNumber(const std::optional<double> &amount, double parts);

[[nodiscard]] inline std::optional<double> amountOf(quint64 number, double parts)
{
    if (number == 0)
        return std::nullopt;
    if ((number & 1U) != 0)
        return static_cast<double>(number >> 1U) / parts;
    return std::bit_cast<double>(number >> 1U);
}

// What became of a decision, in three bits.
struct DecisionFate {
    Fate fate = Fate::Counted;
    bool undone = false; // made after one that was undone at once

    static constexpr quint64 Limit = 8; // each number is below

    [[nodiscard]] quint8 number() const;
    [[nodiscard]] static DecisionFate of(quint8 number);
};

// What a decision was, in eight bits.
struct DecisionKind {
    quint8 action = 4; // as Action; 4: another
    bool hasFinal = false;
    bool hasHter = false;
    HterBand band = HterBand::Rewrite;

    static constexpr quint64 Limit = 160; // each number is below

    [[nodiscard]] quint8 number() const;

    [[nodiscard]] static DecisionKind of(quint8 number)
    {
        return {static_cast<quint8>(number & ActionMask), (number & FinalBit) != 0,
                (number & HterBit) != 0, static_cast<HterBand>(number >> BandShift)};
    }

private:
    static constexpr quint8 ActionMask = 7;
    static constexpr quint8 FinalBit = 8;
    static constexpr quint8 HterBit = 16;
    static constexpr quint8 BandShift = 5;
    static_assert(Limit == quint64 {static_cast<int>(HterBand::Rewrite) + 1} << BandShift);
};

// Decisions column by column, before they become a part.
struct ColumnRows {
    std::vector<std::vector<quint64>> columns; // each as long as there are rows
    std::array<std::vector<quint64>, draftcolumn::Count> drafts; // of all of them

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns[0].size(); }

    // Adds columns up to `count`, all 0.
    void widen(std::size_t count);
    void append(const ColumnRows &more); // of no fewer columns
    void remove(const std::vector<bool> &which); // by row
};

// Calls column by column, before they become part of a part.
struct CallRows {
    std::array<std::vector<quint64>, callcolumn::Count> columns;

    [[nodiscard]] std::size_t rows() const { return columns.front().size(); }

    void append(const CallRows &more);
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
    std::size_t drafts = 0;
    std::array<StoredColumn, draftcolumn::Count> draftColumns {};
    std::size_t calls = 0;
    std::array<StoredColumn, callcolumn::Count> callColumns {};
};

struct EncodedPart {
    Part part;
    std::vector<uchar> bytes;
};

[[nodiscard]] EncodedPart encodePart(const ColumnRows &rows, const CallRows &calls = {});

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
