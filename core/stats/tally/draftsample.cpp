// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/draftsample.h"

#include "core/base/sha256.h"
#include "core/stats/askedagain.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"
#include "core/store/recordhash.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

// Of a decision about no draft: under no bound.
constexpr quint64 NoDraftPlace = std::numeric_limits<quint64>::max();

// The first 64 bits of the hash. Each value has its length before it, so that no two drafts are
// told apart by nothing but where one name ends and the next begins.
quint64 placeOfDraft(std::string_view itemId, qint64 revision, std::string_view draftId,
                     std::string &bytes)
{
    if (draftId.empty())
        return NoDraftPlace;
    bytes.clear();
    recordpart::appendText(bytes, itemId);
    recordpart::appendInteger(bytes, revision);
    recordpart::appendText(bytes, draftId);
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return qFromBigEndian<quint64>(hash.sum().data());
}

// In the order of `numbers`.
Result<std::vector<quint64>> readDraftPlaces(Database &database, const FeedbackFilter &filter,
                                             const std::vector<qint64> &numbers,
                                             const std::stop_token &stop)
{
    std::vector<quint64> places(numbers.size(), NoDraftPlace);
    const FilterSql which = filterSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT f.feedback_no, f.item_id, f.item_revision, f.draft_id"
                                   " FROM feedback f WHERE ")
                        + which.condition,
                    which.values);
    std::string bytes;
    for (qint64 read = 0;; ++read) {
        if (read % RowsBetweenLooks == 0 && stop.stop_requested())
            return fail(askedAgain());
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return places;
        // By its item it may be none of the filter's.
        const auto found = std::ranges::lower_bound(numbers, query.integer(0));
        if (found == numbers.end() || *found != query.integer(0))
            continue;
        places[static_cast<std::size_t>(found - numbers.begin())]
            = placeOfDraft(query.bytes(1), query.integer(2), query.bytes(3), bytes);
    }
}

} // namespace

qint64 countPlaces(std::vector<quint64> places)
{
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    return repeated.begin() - places.begin();
}

Result<DraftSample> DraftSample::choose(Database &database, const FeedbackFilter &filter,
                                        std::vector<qint64> numbers, qint64 most,
                                        const std::stop_token &stop)
{
    DraftSample sample;
    sample.m_numbers = std::move(numbers);
    if (static_cast<qint64>(sample.m_numbers.size()) <= most)
        return sample;
    Result<std::vector<quint64>> places
        = readDraftPlaces(database, filter, sample.m_numbers, stop);
    if (!places)
        return fail(places.error());
    std::vector<quint64> drafts = *places;
    std::erase(drafts, NoDraftPlace);
    const qint64 count = countPlaces(std::move(drafts));
    if (count <= most)
        return sample;
    sample.m_places = std::move(*places);
    sample.m_end = NoDraftPlace / static_cast<quint64>(count) * static_cast<quint64>(most);
    return sample;
}

std::optional<quint64> DraftSample::place(std::size_t decision) const
{
    if (isWhole() || m_places[decision] == NoDraftPlace)
        return std::nullopt;
    return m_places[decision];
}

std::vector<qint64> DraftSample::chosen() const
{
    std::vector<qint64> numbers;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        if (has(i))
            numbers.push_back(m_numbers[i]);
    }
    return numbers;
}

} // namespace bluepencil
