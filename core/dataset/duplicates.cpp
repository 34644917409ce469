// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/duplicates.h"

#include "core/dataset/staging.h"
#include "core/text/text.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <tuple>
#include <unistd.h>

namespace bluepencil {

namespace {

// Of texts that share a template there can be very many: each is compared with the latest of a
// bucket, and of these with the ones that share most bands.
constexpr int mostOfABucket = 128;
constexpr std::size_t mostCompared = 64;

// The first 16 bytes, in their order on every machine.
std::pair<quint64, quint64> firstOf(const QByteArray &id)
{
    std::array<quint64, 2> words {};
    std::memcpy(words.data(), id.constData(),
                std::min(sizeof words, static_cast<std::size_t>(id.size())));
    return {qFromBigEndian(words[0]), qFromBigEndian(words[1])};
}

// A byte for each unit where that is enough, two where it is not.
QByteArray stored(const QString &text)
{
    const bool narrow
        = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x100; });
    if (narrow)
        return text.toLatin1();
    return {reinterpret_cast<const char *>(text.constData()),
            text.size() * qsizetype(sizeof(QChar))};
}

QString restored(const QByteArray &bytes, qsizetype units)
{
    if (bytes.size() == units)
        return QString::fromLatin1(bytes);
    QString text(units, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return text;
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
    if (sodium_init() < 0)
        return fail(Error::Code::Unsupported, QStringLiteral("libsodium does not start"), {},
                    QStringLiteral("install it anew"));
    m_file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/.texts-XXXXXX"));
    if (!m_file->open())
        return fail(fileError(errno, folder));
    return {};
}

Result<> DuplicateFinder::add(const DuplicateText &text)
{
    const QString answer = keyForm(text.answer);
    const QString whole = keyForm(text.context) + u'\n' + answer;
    const QByteArray bytes = stored(whole);
    Entry entry;
    entry.id = firstOf(text.id);
    entry.rank = text.rank;
    entry.kind = text.kind;
    entry.offset = m_size;
    entry.units = static_cast<qint32>(whole.size());
    entry.answerUnits = static_cast<qint32>(answer.size());
    entry.bytes = static_cast<qint32>(bytes.size());
    const std::array head {entry.units, entry.answerUnits, entry.kind};
    entry.key = digestOf({QByteArrayView(reinterpret_cast<const char *>(head.data()), sizeof head),
                          QByteArrayView(bytes)});
    if (m_file->write(bytes) != bytes.size())
        return fail(fileError(ENOSPC, QStringLiteral("the folder of the batch")));
    m_size += bytes.size();
    m_entries.push_back(entry);
    m_bands.push_back(bandsOf(shingles(whole)));
    return {};
}

Result<DuplicateFinder::Shingled> DuplicateFinder::shingled(const Entry &entry)
{
    QByteArray bytes(entry.bytes, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t got
            = ::pread(m_file->handle(), bytes.data() + done,
                      static_cast<std::size_t>(bytes.size() - done), entry.offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(
                fileError(got < 0 ? errno : EIO, QStringLiteral("the folder of the batch")));
        done += got;
    }
    const QString whole = restored(bytes, entry.units);
    const QStringView answer = QStringView(whole).last(entry.answerUnits);
    const qsizetype points = codePointCount(answer);
    Shingled result {shingles(whole), {}, 0};
    if (points < shingleLength)
        result.shortAnswer = shingles(answer);
    else
        result.answerRuns = static_cast<std::size_t>(points - shingleLength + 1);
    return result;
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
    QHash<TextDigest, quint32> known;
    known.reserve(static_cast<qsizetype>(order.size()));
    std::vector<quint32> first;
    for (const quint32 i : order) {
        const TextDigest &key = m_entries[i].key;
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
    if (!m_file->flush())
        return fail(fileError(ENOSPC, QStringLiteral("the folder of the batch")));
    Buckets buckets(m_entries.size());
    for (const quint32 i : order) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        const Result<std::optional<quint32>> twin
            = twinOf(i, buckets.alike(m_bands[i], m_bands), threshold);
        if (!twin)
            return fail(twin.error());
        if (*twin)
            verdicts[i] = {Alike::Near, **twin};
        else
            buckets.insert(i, m_bands[i]);
    }
    return {};
}

Result<std::optional<quint32>>
DuplicateFinder::twinOf(quint32 text, const std::vector<quint32> &candidates, double threshold)
{
    bool known = false;
    for (const quint32 other : candidates) {
        if (m_entries[other].kind != m_entries[text].kind)
            continue;
        if (!known) {
            const Result<Shingled> own = shingled(m_entries[text]);
            if (!own)
                return fail(own.error());
            m_whole.assign(own->whole);
            m_answer.assign(own->answer());
            known = true;
        }
        const Result<Shingled> its = shingled(m_entries[other]);
        if (!its)
            return fail(its.error());
        if (m_answer.jaccard(its->answer(), threshold) >= threshold
            && m_whole.jaccard(its->whole, threshold) >= threshold)
            return std::optional(other);
    }
    return std::optional<quint32>();
}

} // namespace bluepencil
