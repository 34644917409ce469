// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/bandbuckets.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace bluepencil {

namespace {

constexpr int mostOfABucket = 128;
constexpr std::size_t mostCompared = 64;
constexpr quint32 endOfBucket = ~quint32 {0};

std::vector<quint32> byCount(std::vector<quint32> met)
{
    std::ranges::sort(met);
    std::vector<std::pair<std::ptrdiff_t, quint32>> counted;
    for (auto first = met.begin(); first != met.end();) {
        const auto last = std::upper_bound(first, met.end(), *first);
        counted.emplace_back(first - last, *first);
        first = last;
    }
    std::ranges::sort(counted);
    std::vector<quint32> texts;
    for (std::size_t i = 0; i < std::min(mostCompared, counted.size()); ++i)
        texts.push_back(counted[i].second);
    return texts;
}

} // namespace

BandBuckets::BandBuckets(std::size_t texts)
    : m_mask(std::bit_ceil(std::max<std::size_t>(texts, 16)) - 1)
    , m_first(bandCount * (m_mask + 1), endOfBucket)
    , m_next(bandCount * texts, endOfBucket)
    , m_texts(texts)
{
}

void BandBuckets::insert(quint32 text, const Bands &bands)
{
    for (std::size_t band = 0; band < bandCount; ++band) {
        quint32 &first = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
        m_next[band * m_texts + text] = first;
        first = text;
    }
}

std::vector<quint32> BandBuckets::alike(const Bands &bands, const std::vector<Bands> &all) const
{
    std::vector<quint32> met;
    for (std::size_t band = 0; band < bandCount; ++band) {
        quint32 text = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
        for (int steps = 0; text != endOfBucket && steps < mostOfABucket; ++steps) {
            if (all[text][band] == bands[band])
                met.push_back(text);
            text = m_next[band * m_texts + text];
        }
    }
    return byCount(std::move(met));
}

} // namespace bluepencil
