// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/preparation/sketch.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// Texts by the hash of each of their bands. Memory is some 110 bytes a text. What is found depends
// on the order in which they are inserted, not on their numbers.
class BandBuckets {
public:
    explicit BandBuckets(std::size_t texts); // as many at most

    void insert(quint32 text, const Bands &bands);

    // The texts that share a band with these, those that share most first, of as many the ones that
    // were inserted first; `all` has the bands of each by its number. Of texts that share a
    // template there can be very many: only the latest of a bucket count, and of these the ones
    // that share most bands.
    [[nodiscard]] std::vector<quint32> alike(const Bands &bands,
                                             const std::vector<Bands> &all) const;

private:
    std::size_t m_mask;
    std::vector<quint32> m_first; // places in m_texts
    std::vector<quint32> m_next;
    std::size_t m_most;
    std::vector<quint32> m_texts; // in the order in which they were inserted
};

} // namespace bluepencil
