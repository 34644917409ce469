// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/preparation/comparedtexts.h"
#include "core/dataset/preparation/split.h"

#include <QSet>

#include <array>
#include <stop_token>
#include <vector>

namespace bluepencil {

// Records left out because one in another split is nearly the same.
struct NearlyElsewhere {
    qint64 inBatch = 0; // one of the batch itself
    qint64 inEarlier = 0; // one that a batch before gave out
};

// Finds the texts of a batch that are nearly one which a batch before gave out in another split.
// What was given out stays where it was, so that it is they that are to be left out, whatever is
// more held out. Equal texts are passed over: core/dataset/preparation/splittexts.h sees to them.
//
// All texts of the batch come first. Of those before, only those are kept that share a band with
// one of the batch in another split, each once; the others are forgotten at once. Memory: 60 bytes
// for each text of the batch, 230 for each one kept. Candidates are found and verified as those of
// the search for duplicates; the outcome does not depend on the order of texts.
class SplitTwins {
public:
    // `own` holds the texts of the batch, and must outlive this.
    explicit SplitTwins(const ComparedTexts &own)
        : m_own(own)
    {
    }

    // A text of the batch by its number.
    void add(quint32 text, Split split) { m_numbers[placeOf(split)].push_back(text); }

    // After all of the batch. `folder` is where texts lie while they are compared.
    [[nodiscard]] Result<> start(const QString &folder);
    [[nodiscard]] Result<> addEarlier(const ComparedText &text, Split split);
    // The numbers, in ascending order; once. Cancelled if told to stop.
    [[nodiscard]] Result<std::vector<quint32>> find(double threshold, const std::stop_token &stop);

private:
    static constexpr std::size_t splits = 3;

    template <typename T> using EachSplit = std::array<T, splits>;

    static std::size_t placeOf(Split split) { return static_cast<std::size_t>(split); }

    [[nodiscard]] bool mayBeAlike(const Bands &bands, Split split) const;

    const ComparedTexts &m_own;
    EachSplit<std::vector<quint32>> m_numbers; // of the texts of the batch
    EachSplit<std::array<std::vector<quint32>, bandCount>> m_bands; // theirs, sorted
    EachSplit<ComparedTexts> m_earlier;
    EachSplit<QSet<TextDigest>> m_keys; // of those
};

} // namespace bluepencil
