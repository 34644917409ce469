// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/deskfigures.h"

#include <QDateTime>

namespace bluepencil {

namespace {

UtcMs midnightBefore(UtcMs now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    return local.date().startOfDay(zone).toMSecsSinceEpoch();
}

Result<qint64> count(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0);
}

} // namespace

Result<DeskFigures> deskFigures(Workspace &workspace, const QString &reviewer, UtcMs now)
{
    Database &database = workspace.database();
    DeskFigures figures;
    Query decided(database,
                  QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted'"
                                 " AND decided_at >= ? AND reviewer = ?"));
    decided.bind(midnightBefore(now, workspace.timeZone())).bind(reviewer);
    const Result<qint64> today = count(decided);
    if (!today)
        return fail(today.error());
    figures.decidedToday = *today;

    Query waiting(database,
                  QStringLiteral("SELECT count(*) FROM outcome o JOIN decision d"
                                 " ON d.decision_id = o.decision_id"
                                 " WHERE o.state = 'committed' AND d.reviewer = ?"));
    waiting.bind(reviewer);
    const Result<qint64> untaken = count(waiting);
    if (!untaken)
        return fail(untaken.error());
    figures.untaken = *untaken;

    // What was asked of a producer is taken back for as long as nothing came of it.
    Query asked(database,
                QStringLiteral("SELECT r.request_id, i.external_id, r.created_at"
                               " FROM draft_request r JOIN item i ON i.item_id = r.item_id"
                               " WHERE r.reviewer = ? AND r.state = 'waiting'"
                               " ORDER BY r.request_no DESC LIMIT 1"));
    const Result<bool> waits = asked.bind(reviewer).runToRow();
    if (!waits)
        return fail(waits.error());
    UtcMs askedAt = 0;
    if (*waits) {
        figures.lastCommitted = RecallableDecision {asked.text(0), asked.text(1), Action::Redraft};
        askedAt = asked.integer(2);
    }
    asked.finish();

    Query last(database,
               QStringLiteral("SELECT d.decision_id, i.external_id, d.action, d.committed_at"
                              " FROM decision d"
                              " JOIN item i ON i.item_id = d.item_id"
                              " JOIN feedback f ON f.decision_id = d.decision_id"
                              " WHERE d.reviewer = ? AND d.status = 'counted'"
                              " AND NOT EXISTS (SELECT 1 FROM outcome o"
                              "   WHERE o.decision_id = d.decision_id AND o.state <> 'committed')"
                              " ORDER BY d.committed_at DESC, f.feedback_no DESC LIMIT 1"));
    const Result<bool> row = last.bind(reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row && last.integer(3) >= askedAt) {
        figures.lastCommitted = RecallableDecision {
            last.text(0), last.text(1), actionFromName(last.text(2)).value_or(Action::Approve)};
    }
    return figures;
}

} // namespace bluepencil
