// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace bluepencil {

// How alike two texts are, for the search for near duplicates. Nothing here depends on locale,
// order or time.

// A text as duplicates are compared: NFKC, folded in case, white space collapsed to single spaces
// and cut off at both ends. Only ever a key: what is exported is never changed.
[[nodiscard]] QString keyForm(QStringView text);

// Hashes of the runs of five code points of a text in key form, sorted, each once; one of the whole
// text if it is shorter, none if it is empty.
[[nodiscard]] std::vector<quint64> shingles(QStringView keyForm);

// Jaccard's coefficient of two such sets: common ÷ all, 0 to 1; 1 for two empty ones.
[[nodiscard]] double jaccard(const std::vector<quint64> &a, const std::vector<quint64> &b);

// 14 bands of 8 values, the figures of FineWeb's pipeline (Penedo et al., arXiv:2406.17557): two
// texts with the Jaccard coefficient s share a band with the chance 1 - (1 - s^8)^14.
inline constexpr std::size_t bandCount = 14;
inline constexpr std::size_t bandValues = 8;
using Bands = std::array<quint32, bandCount>;

// One hash for each band. The values are those of Dahlgaard, Knudsen and Thorup, "Fast Similarity
// Sketching" (FOCS 2017): in two sketches a value is equal with the chance s, also for texts with
// fewer shingles than values. The seed is fixed, so that batches can be compared.
[[nodiscard]] Bands bandsOf(const std::vector<quint64> &shingles);

} // namespace bluepencil
