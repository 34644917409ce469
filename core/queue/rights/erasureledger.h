// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

#include <QByteArray>

#include <vector>

namespace bluepencil {

// Who was erased, as digests: a workspace that is restored from an earlier copy holds these persons
// again, and nothing else would tell. A digest is of the workspace's id and the subject_id; it
// finds a person again in a copy of the same workspace, and says nothing to who has no such copy.
struct ErasedSubject {
    QString sha256;
    UtcMs erasedAt = 0;

    bool operator==(const ErasedSubject &) const = default;
};

// Inside the transaction of the erasure.
[[nodiscard]] Result<> noteErasure(SqlReviewQueue &queue, const QString &subjectId);
[[nodiscard]] Result<std::vector<ErasedSubject>> erasedSubjects(Database &database);
// Also in a workspace that this one was restored from.
[[nodiscard]] Result<bool> wasErased(SqlReviewQueue &queue, const QString &subjectId);

// One JSON object a line: {"subject_sha256", "erased_at"}.
[[nodiscard]] QByteArray toLines(const std::vector<ErasedSubject> &subjects);
[[nodiscard]] Result<std::vector<ErasedSubject>> parseErasedSubjects(const QByteArray &lines,
                                                                     const QString &where);

// Erases whoever of the list is in the workspace, and keeps the whole list there. Not whom the
// workspace itself knows as erased by then or later: it is of a time after that, and what it holds
// of them came in since. How many persons that were.
[[nodiscard]] Result<int> eraseAgain(SqlReviewQueue &queue,
                                     const std::vector<ErasedSubject> &subjects);

} // namespace bluepencil
