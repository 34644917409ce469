// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/queue/sqlreviewqueue.h"

#include <QByteArrayView>

#include <functional>

namespace bluepencil {

using SubjectSink = std::function<Result<>(QByteArrayView)>;

// All that the workspace holds about a person, as one JSON document for them: items as they came
// with all that was made of them (decisions, feedback, outcomes, signals, requests for other
// drafts, unsent texts, rectifications), the batches that hold them and whom those were given to,
// holds, restriction and requests, and how many rows each place of core/privacy holds. Of one state
// of the workspace, in pieces; memory is bounded by the ids of the items and the largest one of
// them. Who reviewed is left out: reviewers have rights of their own.
[[nodiscard]] Result<> writeSubject(SqlReviewQueue &queue, const QString &subjectId,
                                    const SubjectSink &sink);

// What it counts, without the texts.
[[nodiscard]] Result<OrderedJson> subjectSummary(SqlReviewQueue &queue, const QString &subjectId);

} // namespace bluepencil
