// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/splittwins.h"

#include "core/dataset/preparation/bandbuckets.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace bluepencil {

namespace {

// By their texts alone, so that it is all the same in which order they came.
BandBuckets bucketsOf(const ComparedTexts &texts)
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), quint32 {0});
    std::ranges::sort(order, {}, [&texts](quint32 text) { return texts.key(text); });
    BandBuckets buckets(texts.size());
    for (const quint32 text : order)
        buckets.insert(text, texts.bands()[text]);
    return buckets;
}

} // namespace

Result<> SplitTwins::start(const QString &folder)
{
    for (std::size_t split = 0; split < splits; ++split) {
        BLUEPENCIL_TRY(m_earlier[split].start(folder));
        for (std::size_t band = 0; band < bandCount; ++band) {
            std::vector<quint32> &values = m_bands[split][band];
            values.reserve(m_numbers[split].size());
            for (const quint32 text : m_numbers[split])
                values.push_back(m_own.bands()[text][band]);
            std::ranges::sort(values);
        }
    }
    return {};
}

bool SplitTwins::mayBeAlike(const Bands &bands, Split split) const
{
    for (std::size_t other = 0; other < splits; ++other) {
        if (other == placeOf(split))
            continue;
        for (std::size_t band = 0; band < bandCount; ++band) {
            if (std::ranges::binary_search(m_bands[other][band], bands[band]))
                return true;
        }
    }
    return false;
}

Result<> SplitTwins::addEarlier(const ComparedText &text, Split split)
{
    QSet<TextDigest> &keys = m_keys[placeOf(split)];
    if (!mayBeAlike(text.bands, split) || keys.contains(text.key))
        return {};
    keys.insert(text.key);
    return m_earlier[placeOf(split)].add(text);
}

Result<std::vector<quint32>> SplitTwins::find(double threshold, const std::stop_token &stop)
{
    m_bands = {};
    m_keys = {};
    BLUEPENCIL_TRY(m_own.flush());
    TwinSearch search;
    std::vector<bool> found(m_own.size());
    for (std::size_t split = 0; split < splits; ++split) {
        const ComparedTexts &earlier = m_earlier[split];
        if (earlier.size() == 0)
            continue;
        BLUEPENCIL_TRY(earlier.flush());
        const BandBuckets buckets = bucketsOf(earlier);
        for (std::size_t other = 0; other < splits; ++other) {
            if (other == split)
                continue;
            for (const quint32 text : m_numbers[other]) {
                if (stop.stop_requested())
                    return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
                if (found[text])
                    continue;
                const auto candidates = buckets.alike(m_own.bands()[text], earlier.bands());
                const auto twin = search.find(m_own, text, earlier, candidates, threshold);
                if (!twin)
                    return fail(twin.error());
                found[text] = twin->has_value();
            }
        }
    }
    std::vector<quint32> numbers;
    for (std::size_t text = 0; text < found.size(); ++text) {
        if (found[text])
            numbers.push_back(static_cast<quint32>(text));
    }
    return numbers;
}

} // namespace bluepencil
