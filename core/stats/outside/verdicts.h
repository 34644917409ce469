// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/store/database/database.h"

#include <vector>

namespace bluepencil {

// What reviewers said of drafts, as events `gen_ai.evaluation.result` of OpenTelemetry's GenAI
// conventions (open-telemetry/semantic-conventions-genai, model/gen-ai/events.yaml, status
// Development). One decision gives one event for its action, one for its effort where that is
// defined, and one for each label:
//
//   gen_ai.evaluation.name   score.label                      score.value
//   human_review             approve|edit|reject|escalate     -
//   hter                     exact|light|medium|heavy|rewrite edits per word of the final
//   label.CODE               neutral|minor|major|critical     0|1|5|25
//
// with gen_ai.response.id where the producer gave one, and queue, task, model, record and its
// number under bluepencil.*. No text, no note, no reviewer, no id of the producer's case.
struct Verdicts {
    std::vector<OrderedJson> events; // LogRecords of OTLP
    qint64 lastSeq = 0; // of the last record taken in; that asked for where there was none
    qint64 records = 0;
};

// Of the counted records stamped after `afterSeq`, at most so many, in the order of their numbers.
[[nodiscard]] Result<Verdicts> verdictsAfter(Database &database, qint64 afterSeq, int most);

// An ExportLogsServiceRequest (OTLP/HTTP, JSON).
[[nodiscard]] OrderedJson logsExport(const std::vector<OrderedJson> &events,
                                     const QString &workspaceId);

} // namespace bluepencil
