// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/decisionwriter.h"

#include "core/base/ids.h"
#include "core/text/text.h"

namespace bluepencil {

namespace {

QVariant shaOrNull(const std::optional<QString> &text)
{
    return text ? QVariant(sha256Hex(QByteArrayView(textBytes(*text)))) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Result<> insertDecision(Database &database, const ResolvedDecision &resolved,
                        const DecisionRow &row)
{
    const Decision &decision = resolved.decision;
    Query insert(database,
                 QStringLiteral("INSERT INTO decision (decision_id, slot_id, item_id,"
                                " item_revision, fence, reviewer, action, draft_id, draft_sha256,"
                                " final_sha256, final_text, escalate_to, body, body_sha256, status,"
                                " refusal, decided_at, committed_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(decision.decisionId).bind(row.key.slotId).bind(row.itemId);
    insert.bind(row.itemRevision)
        .bind(row.key.fence)
        .bind(decision.reviewer)
        .bind(actionName(decision.action));
    insert.bind(decision.draftId).bind(shaOrNull(resolved.draft.text));
    insert.bind(shaOrNull(decision.finalText));
    insert.bind(decision.finalText ? QVariant(textBytes(*decision.finalText)) : QVariant());
    insert.bind(decision.action == Action::Escalate ? QVariant(decision.escalateTo) : QVariant());
    insert.bind(toLine(toJson(decision))).bind(QString::fromLatin1(row.bodySha));
    insert.bind(row.status).bind(textOrNull(row.refusal));
    return insert.bind(decision.decidedAt).bind(row.committedAt).run();
}

QByteArray bodyHash(const Decision &given)
{
    Decision decision;
    decision.decisionId = given.decisionId;
    decision.action = given.action;
    // With approve the stored draft goes out, whether the client sent its copy along or not.
    if (given.finalText && decision.action != Action::Approve)
        decision.finalText = canonicalText(*given.finalText);
    decision.labels = given.labels;
    decision.note = given.note;
    decision.escalateTo = given.escalateTo;
    decision.instruction = given.instruction;
    decision.reviewer = given.reviewer;
    return sha256Hex(QByteArrayView(toLine(toJson(decision)))).toLatin1();
}

} // namespace bluepencil
