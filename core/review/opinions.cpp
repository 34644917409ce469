// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/opinions.h"

#include "core/store/records.h"

namespace bluepencil {

namespace {

constexpr int most = 20;

} // namespace

Result<std::vector<Opinion>> opinionsOn(Database &database, const Lease &lease)
{
    std::vector<Opinion> opinions;
    if (lease.kind != SlotKind::Adjudication || lease.arm == Arm::Control)
        return opinions;
    Query query(database,
                QStringLiteral("SELECT d.decision_id, d.reviewer, d.action, d.final_text, d.body,"
                               " d.decided_at FROM decision d JOIN slot s ON s.slot_id = d.slot_id"
                               " WHERE d.item_id = ? AND d.item_revision = ?"
                               " AND d.status = 'counted' AND s.kind IN ('review', 'second')"
                               " AND %1 = 1 ORDER BY d.decided_at, d.decision_id LIMIT ?")
                    .arg(intactSql(database, QStringLiteral("decision"), QStringLiteral("d"))));
    BLUEPENCIL_TRY(query.bind(lease.itemId).bind(lease.item.revision).bind(most).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return opinions;
        const Result<Decision> said = parseDecision(query.bytes(4));
        if (!said)
            continue;
        Opinion opinion;
        opinion.decisionId = query.text(0);
        opinion.reviewer = query.text(1);
        opinion.action = actionFromName(query.text(2)).value_or(Action::Edit);
        if (!query.isNull(3))
            opinion.text = query.utf8(3);
        opinion.labels = said->labels;
        opinion.note = said->note;
        opinion.at = query.integer(5);
        opinions.push_back(std::move(opinion));
    }
}

} // namespace bluepencil
