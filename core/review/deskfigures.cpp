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

    Query last(database,
               QStringLiteral("SELECT d.decision_id, i.external_id, d.action FROM decision d"
                              " JOIN item i ON i.item_id = d.item_id"
                              " JOIN feedback f ON f.decision_id = d.decision_id"
                              " WHERE d.reviewer = ? AND d.status = 'counted'"
                              " AND NOT EXISTS (SELECT 1 FROM outcome o"
                              "   WHERE o.decision_id = d.decision_id AND o.state <> 'committed')"
                              " ORDER BY d.committed_at DESC, f.feedback_no DESC LIMIT 1"));
    const Result<bool> row = last.bind(reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row) {
        figures.lastCommitted = RecallableDecision {
            last.text(0), last.text(1), actionFromName(last.text(2)).value_or(Action::Approve)};
    }
    return figures;
}

} // namespace bluepencil
