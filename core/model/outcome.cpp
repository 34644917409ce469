// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outcome.h"

#include "core/model/fields.h"

#include <limits>

namespace bluepencil {

QString outcomeStatusName(OutcomeStatus status)
{
    switch (status) {
    case OutcomeStatus::Decided:
        return QStringLiteral("decided");
    case OutcomeStatus::Undecided:
        return QStringLiteral("undecided");
    case OutcomeStatus::Expired:
        return QStringLiteral("expired");
    case OutcomeStatus::Cancelled:
        return QStringLiteral("cancelled");
    case OutcomeStatus::Redraft:
        return QStringLiteral("redraft");
    }
    Q_UNREACHABLE();
}

std::optional<OutcomeStatus> outcomeStatusFromName(QStringView name)
{
    for (const OutcomeStatus status :
         {OutcomeStatus::Decided, OutcomeStatus::Undecided, OutcomeStatus::Expired,
          OutcomeStatus::Cancelled, OutcomeStatus::Redraft}) {
        if (outcomeStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

OrderedJson toJson(const Outcome &outcome)
{
    OrderedJson json;
    json["outcome_id"] = toStdString(outcome.outcomeId);
    json["item_id"] = toStdString(outcome.itemId);
    json["external_id"] = toStdString(outcome.externalId);
    json["producer"] = toStdString(outcome.producer);
    json["status"] = toStdString(outcomeStatusName(outcome.status));
    json["action"]
        = outcome.action ? OrderedJson(toStdString(actionName(*outcome.action))) : OrderedJson();
    json["final_text"]
        = outcome.finalText ? OrderedJson(toStdString(*outcome.finalText)) : OrderedJson();
    json["draft_id"]
        = outcome.draftId.isEmpty() ? OrderedJson() : OrderedJson(toStdString(outcome.draftId));
    json["labels"] = toJson(outcome.labels);
    json["note"] = toStdString(outcome.note);
    json["reviewer"]
        = outcome.reviewer.isEmpty() ? OrderedJson() : OrderedJson(toStdString(outcome.reviewer));
    json["decided_at"] = toStdString(toRfc3339(outcome.decidedAt));
    json["metadata"] = OrderedJson(outcome.metadata);
    if (outcome.status == OutcomeStatus::Redraft) {
        json["instruction"] = toStdString(outcome.instruction);
        json["revision"] = outcome.revision;
    }
    return json;
}

Result<Outcome> parseOutcome(const QByteArray &line)
{
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    Outcome outcome;
    QString status;
    QString action;
    std::optional<UtcMs> decidedAt;
    fields.requiredName("outcome_id", outcome.outcomeId);
    fields.requiredName("item_id", outcome.itemId);
    fields.requiredName("external_id", outcome.externalId);
    fields.requiredName("producer", outcome.producer);
    fields.requiredName("status", status);
    fields.name("action", action);
    fields.optionalText("final_text", outcome.finalText);
    fields.name("draft_id", outcome.draftId);
    fields.text("note", outcome.note, limits::NoteBytes);
    fields.name("reviewer", outcome.reviewer);
    fields.time("decided_at", decidedAt);
    fields.any("metadata", outcome.metadata);
    fields.text("instruction", outcome.instruction, limits::InstructionBytes);
    qint64 revision = 0;
    fields.integer("revision", revision, 0, std::numeric_limits<int>::max());
    outcome.revision = static_cast<int>(revision);
    outcome.action = actionFromName(action);
    if (!action.isEmpty() && !outcome.action)
        fields.fail(QStringLiteral("/action"), QStringLiteral("is not an action"));
    outcome.decidedAt = decidedAt.value_or(0);
    const std::optional<OutcomeStatus> known = outcomeStatusFromName(status);
    outcome.status = known.value_or(outcome.status);
    if (fields.ok() && !known)
        fields.fail(QStringLiteral("/status"), QStringLiteral("is not a status"));
    if (fields.has("labels") && fields.ok()) {
        Result<std::vector<Label>> labels = labelsFromJson((*json)["labels"]);
        if (labels)
            outcome.labels = std::move(*labels);
        else
            fields.take(labels.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    return outcome;
}

Result<Signal> parseSignal(const QByteArray &line)
{
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    Signal signal;
    fields.requiredName("outcome_id", signal.outcomeId);
    fields.requiredName("kind", signal.kind);
    fields.any("value", signal.value);
    if (signal.value.is_structured())
        fields.fail(QStringLiteral("/value"), QStringLiteral("must be a number, text or boolean"));
    std::optional<UtcMs> at;
    fields.time("at", at);
    if (fields.ok() && !at)
        fields.fail(QStringLiteral("/at"), QStringLiteral("is missing"));
    if (!fields.ok())
        return fail(*fields.error());
    signal.at = *at;
    return signal;
}

} // namespace bluepencil
