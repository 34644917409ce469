// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"
#include "core/store/feedbackstore.h"

namespace bluepencil {

// When items came and went, so that the open ones can be counted at any moment since a start.
class ItemFlow {
public:
    // Of the items that match the queues, tasks, models, languages and pointers of the filter, and
    // that were open at `since` or after (absent: of all).
    [[nodiscard]] static Result<ItemFlow> read(Database &database, const FeedbackFilter &filter,
                                               const std::optional<UtcMs> &since,
                                               const std::stop_token &stop);

    [[nodiscard]] qint64 openAt(UtcMs at) const; // not before `since`

    // The items open as the database says, judged by their due time; `openBefore` stays absent.
    [[nodiscard]] Backlog backlogAt(UtcMs now) const;

private:
    [[nodiscard]] Result<> gather(Database &database, const FeedbackFilter &filter,
                                  const FilterSql &which, const std::stop_token &stop);

    std::vector<UtcMs> m_created; // sorted
    std::vector<UtcMs> m_closed; // sorted
    std::vector<std::optional<UtcMs>> m_due; // of the open ones
};

} // namespace bluepencil
