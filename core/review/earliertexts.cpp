// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/earliertexts.h"

#include "core/model/item.h"
#include "core/store/records.h"

#include <optional>

namespace bluepencil {

namespace {

constexpr int mostRevisions = 4;
constexpr int mostDecisions = 20;

std::optional<EarlierText::Kind> ownKind(QStringView status)
{
    if (status == u"not_sent")
        return EarlierText::Kind::NotSent;
    if (status == u"recalled")
        return EarlierText::Kind::Recalled;
    if (status == u"superseded")
        return EarlierText::Kind::Refused;
    return std::nullopt;
}

bool decidesOverOthers(SlotKind kind)
{
    return kind == SlotKind::Escalation || kind == SlotKind::Adjudication;
}

Result<> addDecisions(Database &database, const Lease &lease, const QString &reviewer,
                      std::vector<EarlierText> &texts)
{
    Query query(
        database,
        QStringLiteral("SELECT d.decision_id, d.reviewer, d.action, d.status, d.final_text,"
                       " d.decided_at, d.item_revision FROM decision d WHERE d.item_id = ?"
                       " AND d.final_text IS NOT NULL AND %1 = 1"
                       " ORDER BY d.committed_at DESC, d.decided_at DESC, d.decision_id LIMIT ?")
            .arg(intactSql(database, QStringLiteral("decision"), QStringLiteral("d"))));
    BLUEPENCIL_TRY(query.bind(lease.itemId).bind(mostDecisions).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        EarlierText text;
        text.reviewer = query.text(1);
        const QString status = query.text(3);
        std::optional<EarlierText::Kind> kind;
        if (text.reviewer == reviewer)
            kind = ownKind(status);
        else if (decidesOverOthers(lease.kind) && status == u"counted")
            kind = EarlierText::Kind::Final;
        if (!kind)
            continue;
        text.kind = *kind;
        text.id = query.text(0);
        text.action = actionFromName(query.text(2)).value_or(Action::Edit);
        text.text = query.utf8(4);
        text.at = query.integer(5);
        text.revision = static_cast<int>(query.integer(6));
        texts.push_back(std::move(text));
    }
}

Result<> addDrafts(Database &database, const Lease &lease, const QString &draftId,
                   const QString &draftText, std::vector<EarlierText> &texts)
{
    Query query(
        database,
        QStringLiteral("SELECT r.revision, r.line, r.received_at FROM item_revision r"
                       " WHERE r.producer = ? AND r.external_id = ? AND r.revision < ?"
                       " AND r.import_id IS NULL AND %1 = 1"
                       " ORDER BY r.revision DESC LIMIT ?")
            .arg(intactSql(database, QStringLiteral("item_revision"), QStringLiteral("r"))));
    query.bind(lease.producer).bind(lease.item.externalId).bind(lease.item.revision);
    BLUEPENCIL_TRY(query.bind(mostRevisions).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const Result<Item> item = parseItem(query.bytes(1));
        if (!item)
            continue;
        const Draft *draft = item->draft(draftId);
        if (draft == nullptr && !item->drafts.empty())
            draft = &item->drafts.front();
        if (draft == nullptr || draft->text == draftText)
            continue;
        EarlierText text;
        text.kind = EarlierText::Kind::Draft;
        text.id = draft->id;
        text.text = draft->text;
        text.at = query.integer(2);
        text.revision = static_cast<int>(query.integer(0));
        texts.push_back(std::move(text));
    }
}

} // namespace

Result<std::vector<EarlierText>> earlierTexts(Database &database, const Lease &lease,
                                              const QString &draftId, const QString &draftText,
                                              const QString &reviewer)
{
    std::vector<EarlierText> texts;
    if (lease.arm == Arm::Control)
        return texts;
    BLUEPENCIL_TRY(addDecisions(database, lease, reviewer, texts));
    BLUEPENCIL_TRY(addDrafts(database, lease, draftId, draftText, texts));
    return texts;
}

} // namespace bluepencil
