// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// How alike two texts are, for the search for near duplicates. Nothing here depends on locale,
// order or time.

// A text as duplicates are compared: NFKC, folded in case, white space collapsed to single spaces
// and cut off at both ends. Only ever a key: what is exported is never changed.
[[nodiscard]] QString keyForm(QStringView text);

inline constexpr qsizetype shingleLength = 5; // code points

// Hashes of the runs of five code points of a text in key form, in its order and as often as they
// come; one of the whole text if it is shorter, none if it is empty.
[[nodiscard]] std::vector<quint64> shingles(QStringView keyForm);

// The different ones among some shingles, to be compared with those of other texts. Takes others
// again and again without asking for memory anew.
class ShingleSet {
public:
    void assign(std::span<const quint64> shingles);

    // Jaccard's coefficient with the set of `others`: common ÷ all, 0 to 1; 1 for two empty ones.
    // 0 as soon as it is certain to be below `least`.
    [[nodiscard]] double jaccard(std::span<const quint64> others, double least = 0);

private:
    struct Slot {
        quint64 value = 0;
        quint32 filled = 0; // in which round; of an earlier one it is free
        quint32 met = 0; // in which comparison
    };

    class Table {
    public:
        void empty(std::size_t most);
        // Where the value is, or is to be put.
        [[nodiscard]] Slot &at(quint64 value);

        [[nodiscard]] bool holds(const Slot &slot) const { return slot.filled == m_round; }

        void fill(Slot &slot, quint64 value) const { slot = {value, m_round, 0}; }

    private:
        std::vector<Slot> m_slots;
        std::size_t m_mask = 0;
        quint32 m_round = 0;
    };

    Table m_own;
    Table m_others; // those that are none of its own
    std::size_t m_size = 0;
    quint32 m_comparison = 0;
};

// 14 bands of 8 values, the figures of FineWeb's pipeline (Penedo et al., arXiv:2406.17557): two
// texts with the Jaccard coefficient s share a band with the chance 1 - (1 - s^8)^14.
inline constexpr std::size_t bandCount = 14;
inline constexpr std::size_t bandValues = 8;
using Bands = std::array<quint32, bandCount>;

// One hash for each band. The values are those of Dahlgaard, Knudsen and Thorup, "Fast Similarity
// Sketching" (FOCS 2017): in two sketches a value is equal with the chance s, also for texts with
// fewer shingles than values. The seed is fixed, so that batches can be compared.
[[nodiscard]] Bands bandsOf(std::span<const quint64> shingles);

} // namespace bluepencil
