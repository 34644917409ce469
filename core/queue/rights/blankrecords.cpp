// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/blankrecords.h"

#include "core/model/checknames.h"
#include "core/model/decision.h"
#include "core/model/jsonlines.h"
#include "core/model/outcome.h"

namespace bluepencil {

namespace {

Decision decisionOfColumns(const Query &row)
{
    Decision decision;
    decision.decisionId = row.text(2);
    decision.externalId = row.text(3);
    decision.action = actionFromName(row.text(4)).value_or(Action::Approve);
    decision.draftId = row.text(5);
    decision.reviewer = row.text(6);
    if (decision.action == Action::Escalate)
        decision.escalateTo = row.text(7);
    decision.decidedAt = row.integer(8);
    if (row.boolean(9))
        decision.finalText = QString();
    return decision;
}

Outcome outcomeOfColumns(const Query &row)
{
    Outcome outcome;
    outcome.outcomeId = row.text(0);
    outcome.itemId = row.text(2);
    outcome.externalId = row.text(3);
    outcome.producer = row.text(4);
    outcome.status = outcomeStatusFromName(row.text(5)).value_or(OutcomeStatus::Decided);
    outcome.action = actionFromName(row.text(6));
    outcome.draftId = row.text(7);
    outcome.decidedAt = row.integer(8);
    outcome.revision = static_cast<int>(row.integer(9));
    return outcome;
}

} // namespace

QString decisionsToBlank()
{
    return QStringLiteral("SELECT r.decision_id, r.body, r.decision_id, i.external_id, r.action,"
                          " r.draft_id, r.reviewer, r.escalate_to, r.decided_at,"
                          " CASE WHEN r.final_text IS NULL THEN 0 ELSE 1 END FROM decision r"
                          " JOIN item i ON i.item_id = r.item_id WHERE r.item_id IN ");
}

QString feedbackToBlank()
{
    return QStringLiteral("SELECT r.feedback_id, r.decision, r.decision_id, r.external_id,"
                          " r.action, r.draft_id, r.reviewer, '', r.decided_at, r.has_final"
                          " FROM feedback r WHERE r.item_id IN ");
}

QString requestsToBlank()
{
    return QStringLiteral("SELECT r.request_id, r.body, r.request_id, i.external_id, 'redraft',"
                          " r.draft_id, r.reviewer, '', r.created_at, 0 FROM draft_request r"
                          " JOIN item i ON i.item_id = r.item_id WHERE r.item_id IN ");
}

QString outcomesToBlank()
{
    return QStringLiteral("SELECT r.outcome_id, r.payload, r.item_id, i.external_id, r.producer,"
                          " r.status, d.action, d.draft_id, coalesce(d.decided_at, r.created_at),"
                          " 0 FROM outcome r JOIN item i ON i.item_id = r.item_id"
                          " LEFT JOIN decision d ON d.decision_id = r.decision_id"
                          " WHERE r.item_id IN ");
}

QString requestPayloadsToBlank()
{
    return QStringLiteral("SELECT r.request_id, r.payload, r.item_id, i.external_id, r.producer,"
                          " 'redraft', '', r.draft_id, r.created_at, r.item_revision"
                          " FROM draft_request r JOIN item i ON i.item_id = r.item_id"
                          " WHERE r.item_id IN ");
}

QByteArray blankDecision(const Query &row)
{
    const Result<Decision> parsed = parseDecision(row.bytes(1));
    const Decision decision = parsed ? *parsed : decisionOfColumns(row);
    Decision blank;
    blank.decisionId = decision.decisionId;
    blank.externalId = decision.externalId;
    blank.draftId = decision.draftId;
    blank.action = decision.action;
    if (decision.finalText)
        blank.finalText = QString();
    blank.escalateTo = decision.escalateTo;
    blank.reviewer = decision.reviewer;
    blank.decidedAt = decision.decidedAt;
    blank.activeMs = decision.activeMs;
    blank.readMs = decision.readMs;
    blank.keystrokes = decision.keystrokes;
    blank.coverage = decision.coverage;
    blank.attention = decision.attention;
    blank.suggestions = decision.suggestions;
    const QStringList checks = checkNames();
    for (const CheckAnswer &answer : decision.answers) {
        if (checks.contains(answer.check))
            blank.answers.push_back({answer.check, {}, answer.verdict, {}});
    }
    return toLine(toJson(blank));
}

QByteArray blankOutcome(const Query &row)
{
    const Result<Outcome> parsed = parseOutcome(row.bytes(1));
    Outcome blank = parsed ? *parsed : outcomeOfColumns(row);
    blank.finalText.reset();
    blank.labels.clear();
    blank.note.clear();
    blank.instruction.clear();
    blank.metadata = Json();
    return toLine(toJson(blank));
}

QByteArray blankItem(const QString &externalId)
{
    OrderedJson json;
    json["external_id"] = toStdString(externalId);
    json["messages"] = OrderedJson::array();
    json["draft"] = "";
    return toLine(json);
}

} // namespace bluepencil
