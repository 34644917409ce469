// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/sketch.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// Texts by the hash of each of their bands. Memory is some 110 bytes a text.
class BandBuckets {
public:
    explicit BandBuckets(std::size_t texts); // with numbers below that

    void insert(quint32 text, const Bands &bands);

    // The texts that share a band with these, those that share most first; `all` has the bands of
    // each. Of texts that share a template there can be very many: only the latest of a bucket
    // count, and of these the ones that share most bands.
    [[nodiscard]] std::vector<quint32> alike(const Bands &bands,
                                             const std::vector<Bands> &all) const;

private:
    std::size_t m_mask;
    std::vector<quint32> m_first;
    std::vector<quint32> m_next;
    std::size_t m_texts;
};

} // namespace bluepencil
