// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/store/database/database.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// Which of the drafts that decisions were about are looked at, where to look at all of them takes
// too long. A draft is one of an item's revision, by its id. What names it is hashed (SHA-256), and
// the drafts whose hash lies under a bound are the sample: the same drafts for the same records, in
// whatever order, database or groups they are read, and without regard to what a draft says. Of two
// selections the one with more drafts has the lower bound: a draft of both that is in its sample is
// in the other's as well.
class DraftSample {
public:
    // About `most` of the drafts of these decisions, and all where there are no more than that.
    // `numbers` are the feedback_no of the filter's decisions, ascending. Reads what names drafts,
    // no item and no text, and nothing where there are no more decisions than that. Cancelled once
    // `stop` is requested.
    [[nodiscard]] static Result<DraftSample> choose(Database &database,
                                                    const FeedbackFilter &filter,
                                                    std::vector<qint64> numbers, qint64 most,
                                                    const std::stop_token &stop);

    [[nodiscard]] bool isWhole() const { return m_places.empty(); }

    // Of the decision by its place in `numbers`; one that is about no draft is in no sample.
    [[nodiscard]] bool has(std::size_t decision) const
    {
        return isWhole() || m_places[decision] < m_end;
    }

    // The hash of its draft, where not all of them are looked at and it is about one.
    [[nodiscard]] std::optional<quint64> place(std::size_t decision) const;

    // The feedback_no of the decisions whose drafts are looked at, ascending.
    [[nodiscard]] std::vector<qint64> chosen() const;

private:
    std::vector<qint64> m_numbers;
    std::vector<quint64> m_places; // of each decision; none where all are looked at
    quint64 m_end = 0; // places from here on are not in the sample
};

// How many there are, each counted once.
[[nodiscard]] qint64 countPlaces(std::vector<quint64> places);

} // namespace bluepencil
