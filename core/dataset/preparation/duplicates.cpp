// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/duplicates.h"

#include "core/dataset/preparation/bandbuckets.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

namespace bluepencil {

namespace {

// The first 16 bytes, in their order on every machine.
std::pair<quint64, quint64> firstOf(const QByteArray &id)
{
    std::array<quint64, 2> words {};
    std::memcpy(words.data(), id.constData(),
                std::min(sizeof words, static_cast<std::size_t>(id.size())));
    return {qFromBigEndian(words[0]), qFromBigEndian(words[1])};
}

} // namespace

Result<> DuplicateFinder::start(const QString &folder)
{
    return m_texts.start(folder);
}

Result<> DuplicateFinder::add(const DuplicateText &text)
{
    BLUEPENCIL_TRY(m_texts.add(comparedText(text.context, text.answer, text.kind)));
    m_standings.push_back({firstOf(text.id), text.rank});
    return {};
}

std::vector<quint32> DuplicateFinder::inOrder(const std::vector<bool> &leftOut) const
{
    std::vector<quint32> order;
    order.reserve(m_standings.size());
    for (std::size_t i = 0; i < m_standings.size(); ++i) {
        if (leftOut.empty() || !leftOut[i])
            order.push_back(static_cast<quint32>(i));
    }
    std::ranges::sort(order, {}, [this](quint32 i) {
        const Standing &standing = m_standings[i];
        return std::tuple(standing.rank, standing.id, m_texts.key(i), i);
    });
    return order;
}

Result<std::vector<DuplicateVerdict>> DuplicateFinder::find(std::optional<double> threshold,
                                                            const std::stop_token &stop,
                                                            const std::vector<bool> &leftOut)
{
    BLUEPENCIL_TRY(m_texts.flush());
    std::vector<DuplicateVerdict> verdicts(m_standings.size());
    const std::vector<quint32> order = inOrder(leftOut);
    QHash<TextDigest, quint32> known;
    known.reserve(static_cast<qsizetype>(order.size()));
    std::vector<quint32> first;
    for (const quint32 i : order) {
        const TextDigest &key = m_texts.key(i);
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            verdicts[i] = {Alike::Exact, *found};
            continue;
        }
        known.insert(key, i);
        first.push_back(i);
    }
    known.clear();
    if (threshold)
        BLUEPENCIL_TRY(findNear(first, *threshold, stop, verdicts));
    return verdicts;
}

Result<> DuplicateFinder::findNear(const std::vector<quint32> &order, double threshold,
                                   const std::stop_token &stop,
                                   std::vector<DuplicateVerdict> &verdicts)
{
    const std::vector<Bands> &bands = m_texts.bands();
    BandBuckets buckets(bands.size());
    TwinSearch search;
    for (const quint32 i : order) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        if (m_standings[i].rank < 0) {
            buckets.insert(i, bands[i]);
            continue;
        }
        const Result<std::optional<quint32>> twin
            = search.find(m_texts, i, m_texts, buckets.alike(bands[i], bands), threshold);
        if (!twin)
            return fail(twin.error());
        if (*twin)
            verdicts[i] = {Alike::Near, **twin};
        else
            buckets.insert(i, bands[i]);
    }
    return {};
}

} // namespace bluepencil
