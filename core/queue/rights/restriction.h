// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

#include <QSet>

#include <optional>
#include <vector>

namespace bluepencil {

// Persons whose texts are kept while nothing else is done with them: no reviewer is given them,
// they go into no batch, search and the lists behind statistics pass over them, the correction
// memory forgets them, and their time does not run out.
struct Restriction {
    QString subjectId;
    QString reason;
    QString by;
    UtcMs at = 0;
};

struct RestrictionReport {
    qint64 items = 0; // of the person
    qint64 takenBack = 0; // places that reviewers held
};

// Who works on an item of theirs loses it, as to somebody else. InvalidArgument; Conflict if it
// stands already.
[[nodiscard]] Result<RestrictionReport> restrictSubject(SqlReviewQueue &queue,
                                                        const Restriction &restriction);
// As they stand in `restrictions`, by whom and since when; with `only`, those of the workspace that
// are not among them end. How many that changed.
[[nodiscard]] Result<int> keepRestrictions(SqlReviewQueue &queue,
                                           const std::vector<Restriction> &restrictions, bool only);
// NotFound if the person is not restricted.
[[nodiscard]] Result<RestrictionReport> endRestriction(SqlReviewQueue &queue,
                                                       const QString &subjectId, const QString &by);
[[nodiscard]] Result<std::optional<Restriction>> restrictionOf(Database &database,
                                                               const QString &subjectId);
[[nodiscard]] Result<std::vector<Restriction>> restrictions(Database &database);
[[nodiscard]] Result<QSet<QString>> restrictedSubjects(Database &database);

// A condition on `alias`, a table with a subject_id: the person is not restricted.
[[nodiscard]] QString notRestricted(const QString &alias);

} // namespace bluepencil
