// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/queue/sqlreviewqueue.h"

#include <optional>
#include <vector>

namespace bluepencil {

// What a hold is about: one person, or the items that a filter names by queue, task, language,
// model, time of arrival and `where`. What a decision is asked for in a filter (actions, reviewers,
// labels) names no item and is refused.
struct HoldScope {
    QString subjectId;
    FeedbackFilter filter;
};

// Texts that must be kept, as evidence for one: it beats erasure and the end of the time for which
// they are kept, until somebody releases it.
struct Hold {
    qint64 number = 0;
    HoldScope scope;
    QString reason;
    QString heldBy;
    UtcMs heldAt = 0;
    std::optional<qint64> reviewDay; // days since 1970-01-01 in the workspace's zone
    QString releasedBy;
    std::optional<UtcMs> releasedAt;

    [[nodiscard]] QString id() const;
};

struct NewHold {
    HoldScope scope;
    QString reason;
    QString by;
    std::optional<qint64> reviewDay;
};

// Its number. InvalidArgument.
[[nodiscard]] Result<qint64> addHold(SqlReviewQueue &queue, const NewHold &hold);
// NotFound; Conflict if it is over already.
[[nodiscard]] Result<> releaseHold(SqlReviewQueue &queue, qint64 number, const QString &by);
// Puts in what another state of the same workspace says of holds: those that are missing, and the
// release of those that stand here still. How many that were.
[[nodiscard]] Result<int> keepHolds(SqlReviewQueue &queue, const std::vector<Hold> &holds);
// In their order; those that are over too if they are wanted.
[[nodiscard]] Result<std::vector<Hold>> listHolds(Database &database, bool released);
[[nodiscard]] OrderedJson toJson(const Hold &hold);

// The holds that stand, at hand for many items.
class HoldRules {
public:
    // `since`: only those that came after it; 0: all.
    [[nodiscard]] Result<> load(Database &database, UtcMs since = 0);

    [[nodiscard]] bool isEmpty() const { return m_holds.empty(); }

    // Columns that over() looks at, of `item i`, in its order; once they are loaded, for the line
    // is read only where a hold asks for it.
    [[nodiscard]] QString columns() const;
    // The first hold over the row that `query` stands on, whose columns begin at `first`; nullptr
    // if there is none. What an item said before it named somebody else is kept for whom it was
    // about then.
    [[nodiscard]] Result<const Hold *> over(const Query &query, int first) const;
    // The first hold over a person or one of their items.
    [[nodiscard]] Result<const Hold *> overPerson(Database &database,
                                                  const QString &subjectId) const;
    // All of them in their order, but those on somebody else whom an item was about before: a
    // person is told nothing of others.
    [[nodiscard]] Result<std::vector<Hold>> allOverPerson(Database &database,
                                                          const QString &subjectId) const;

private:
    [[nodiscard]] bool haveOneOnAPerson() const;

    Database *m_database = nullptr;
    std::vector<Hold> m_holds;
};

// NotPermitted, naming the hold and its reason, never the person.
[[nodiscard]] Error heldError(const Hold &hold);

} // namespace bluepencil
