// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/bandbuckets.h"

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
    std::vector<quint32> most;
    for (std::size_t i = 0; i < std::min(mostCompared, counted.size()); ++i)
        most.push_back(counted[i].second);
    return most;
}

} // namespace

BandBuckets::BandBuckets(std::size_t texts)
    : m_mask(std::bit_ceil(std::max<std::size_t>(texts, 16)) - 1)
    , m_first(bandCount * (m_mask + 1), endOfBucket)
    , m_next(bandCount * texts, endOfBucket)
    , m_most(texts)
{
    m_texts.reserve(texts);
}

void BandBuckets::insert(quint32 text, const Bands &bands)
{
    const auto place = static_cast<quint32>(m_texts.size());
    m_texts.push_back(text);
    for (std::size_t band = 0; band < bandCount; ++band) {
        quint32 &first = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
        m_next[band * m_most + place] = first;
        first = place;
    }
}

std::vector<quint32> BandBuckets::alike(const Bands &bands, const std::vector<Bands> &all) const
{
    std::vector<quint32> met;
    for (std::size_t band = 0; band < bandCount; ++band) {
        quint32 place = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
        for (int steps = 0; place != endOfBucket && steps < mostOfABucket; ++steps) {
            if (all[m_texts[place]][band] == bands[band])
                met.push_back(place);
            place = m_next[band * m_most + place];
        }
    }
    std::vector<quint32> texts = byCount(std::move(met));
    for (quint32 &text : texts)
        text = m_texts[text];
    return texts;
}

} // namespace bluepencil
