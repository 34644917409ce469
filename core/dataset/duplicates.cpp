// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/duplicates.h"

#include "core/dataset/staging.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <tuple>

namespace bluepencil {

namespace {

// Of texts that share a template there can be very many: each is compared with the latest of a
// bucket, and of these with the ones that share most bands.
constexpr int mostOfABucket = 128;
constexpr std::size_t mostCompared = 64;

using Digest = std::array<quint64, 2>;

Digest digestOf(const QByteArray &bytes)
{
    Digest digest {};
    std::memcpy(digest.data(), bytes.constData(),
                std::min(sizeof digest, static_cast<std::size_t>(bytes.size())));
    for (quint64 &part : digest)
        part = qFromBigEndian(part); // in the order of the bytes on every machine
    return digest;
}

QByteArrayView unitsOf(const QString &text)
{
    return {reinterpret_cast<const char *>(text.constData()),
            text.size() * qsizetype(sizeof(QChar))};
}

// Texts that stay, by the hash of each band.
class Buckets {
public:
    explicit Buckets(std::size_t texts)
        : m_mask(std::bit_ceil(std::max<std::size_t>(texts, 16)) - 1)
        , m_first(bandCount * (m_mask + 1), none)
        , m_next(bandCount * texts, none)
        , m_texts(texts)
    {
    }

    void insert(quint32 text, const Bands &bands)
    {
        for (std::size_t band = 0; band < bandCount; ++band) {
            quint32 &first = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
            m_next[band * m_texts + text] = first;
            first = text;
        }
    }

    // The texts that share a band with these, those that share most first.
    [[nodiscard]] std::vector<quint32> alike(const Bands &bands,
                                             const std::vector<Bands> &all) const
    {
        std::vector<quint32> met;
        for (std::size_t band = 0; band < bandCount; ++band) {
            quint32 text = m_first[band * (m_mask + 1) + (bands[band] & m_mask)];
            for (int steps = 0; text != none && steps < mostOfABucket; ++steps) {
                if (all[text][band] == bands[band])
                    met.push_back(text);
                text = m_next[band * m_texts + text];
            }
        }
        return byCount(std::move(met));
    }

private:
    static constexpr quint32 none = ~quint32 {0};

    static std::vector<quint32> byCount(std::vector<quint32> met)
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

    std::size_t m_mask;
    std::vector<quint32> m_first;
    std::vector<quint32> m_next;
    std::size_t m_texts;
};

} // namespace

Result<> DuplicateFinder::start(const QString &folder)
{
    m_file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/.texts-XXXXXX"));
    if (!m_file->open())
        return fail(fileError(errno, folder));
    return {};
}

Result<> DuplicateFinder::add(const DuplicateText &text)
{
    const QString context = keyForm(text.context);
    const QString answer = keyForm(text.answer);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(unitsOf(context));
    hash.addData(QByteArrayView("\0\0", 2));
    hash.addData(unitsOf(answer));
    hash.addData(QByteArray::number(text.kind));
    Entry entry;
    entry.key = digestOf(hash.result());
    entry.id = digestOf(text.id);
    entry.rank = text.rank;
    entry.kind = text.kind;
    entry.offset = m_size;
    entry.contextUnits = static_cast<qint32>(context.size());
    entry.answerUnits = static_cast<qint32>(answer.size());
    for (const QByteArrayView bytes : {unitsOf(context), unitsOf(answer)}) {
        if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
            return fail(fileError(ENOSPC, QStringLiteral("the folder of the batch")));
        m_size += bytes.size();
    }
    m_entries.push_back(entry);
    m_bands.push_back(bandsOf(shingles(context + u'\n' + answer)));
    return {};
}

Result<DuplicateFinder::Shingled> DuplicateFinder::shingled(const Entry &entry)
{
    QString text(entry.contextUnits + entry.answerUnits, Qt::Uninitialized);
    const qint64 bytes = text.size() * qint64(sizeof(QChar));
    if (!m_file->seek(entry.offset)
        || m_file->read(reinterpret_cast<char *>(text.data()), bytes) != bytes)
        return fail(fileError(EIO, QStringLiteral("the folder of the batch")));
    const QString answer = text.mid(entry.contextUnits);
    text.insert(entry.contextUnits, u'\n');
    return Shingled {shingles(text), shingles(answer)};
}

std::vector<quint32> DuplicateFinder::inOrder(const std::vector<bool> &leftOut) const
{
    std::vector<quint32> order;
    order.reserve(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (leftOut.empty() || !leftOut[i])
            order.push_back(static_cast<quint32>(i));
    }
    std::ranges::sort(order, {}, [this](quint32 i) {
        const Entry &entry = m_entries[i];
        return std::tuple(entry.rank, entry.id, entry.key, i);
    });
    return order;
}

Result<std::vector<DuplicateVerdict>> DuplicateFinder::find(std::optional<double> threshold,
                                                            const std::stop_token &stop,
                                                            const std::vector<bool> &leftOut)
{
    if (!m_file->flush())
        return fail(fileError(ENOSPC, QStringLiteral("the folder of the batch")));
    std::vector<DuplicateVerdict> verdicts(m_entries.size());
    const std::vector<quint32> order = inOrder(leftOut);
    QHash<std::pair<quint64, quint64>, quint32> known;
    known.reserve(static_cast<qsizetype>(order.size()));
    std::vector<quint32> first;
    for (const quint32 i : order) {
        const Digest &key = m_entries[i].key;
        const auto found = known.constFind({key[0], key[1]});
        if (found != known.cend()) {
            verdicts[i] = {Alike::Exact, *found};
            continue;
        }
        known.insert({key[0], key[1]}, i);
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
    Buckets buckets(m_entries.size());
    for (const quint32 i : order) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        const std::vector<quint32> candidates = buckets.alike(m_bands[i], m_bands);
        std::optional<Shingled> own;
        for (const quint32 other : candidates) {
            if (m_entries[other].kind != m_entries[i].kind)
                continue;
            if (!own) {
                Result<Shingled> read = shingled(m_entries[i]);
                if (!read)
                    return fail(read.error());
                own = std::move(*read);
            }
            const Result<Shingled> its = shingled(m_entries[other]);
            if (!its)
                return fail(its.error());
            if (jaccard(own->whole, its->whole) >= threshold
                && jaccard(own->answer, its->answer) >= threshold) {
                verdicts[i] = {Alike::Near, other};
                break;
            }
        }
        if (verdicts[i].alike == Alike::No)
            buckets.insert(i, m_bands[i]);
    }
    return {};
}

} // namespace bluepencil
