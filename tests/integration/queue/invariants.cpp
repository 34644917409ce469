// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/invariants.h"

namespace bluepencil {

namespace {

constexpr QChar Separator(0x1f);

QString line(const QStringList &parts)
{
    return parts.join(Separator);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

using Rows = std::function<QStringList(const QString &)>;

// As QueueBackend::rows() gives them; the first two columns are enough here.
QStringList rowsOf(Database &database, const QString &sql)
{
    QStringList found;
    Query query(database, sql);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found += line({orDash(query.text(0)), orDash(query.text(1))});
    if (!row)
        qFatal("%s: %s", qPrintable(sql), qPrintable(toString(row.error())));
    return found;
}

QStringList broken(const Rows &rowsFor, const QString &nextFence)
{
    const std::vector<std::pair<const char *, const char *>> checks {
        {"I1 a lease has one owner and an end",
         "SELECT slot_id FROM slot WHERE state = 'leased' AND (owner IS NULL OR lease_until IS "
         "NULL)"},
        {"I2 nobody has two places on an item",
         "SELECT item_id, owner FROM slot WHERE state IN ('leased', 'decided')"
         " GROUP BY item_id, owner HAVING count(*) > 1"},
        {"I2 no more opinions than the overlap",
         "SELECT i.item_id FROM item i JOIN slot s ON s.item_id = i.item_id"
         " WHERE s.kind IN ('review', 'second') AND s.state IN ('leased', 'decided')"
         " GROUP BY i.item_id, i.overlap HAVING count(*) > i.overlap"},
        {"I3 one counted decision per place",
         "SELECT slot_id FROM decision WHERE status = 'counted' GROUP BY slot_id HAVING count(*) > "
         "1"},
        {"I3 a decided place has its decision, and only that has one",
         "SELECT s.slot_id FROM slot s LEFT JOIN decision d ON d.slot_id = s.slot_id"
         " AND d.status = 'counted' WHERE (s.state = 'decided') <> (d.decision_id IS NOT NULL)"},
        {"I3 one live outcome per item",
         "SELECT item_id FROM outcome WHERE state IN ('committed', 'taken', 'acked')"
         " GROUP BY item_id HAVING count(*) > 1"},
        {"I3 a live outcome rests on a counted decision",
         "SELECT o.outcome_id FROM outcome o JOIN decision d ON d.decision_id = o.decision_id"
         " WHERE o.state IN ('committed', 'taken', 'acked') AND d.status <> 'counted'"},
        {"I4 a decision has its feedback, of the same standing, until its person is erased",
         "SELECT d.decision_id FROM decision d LEFT JOIN feedback f ON f.decision_id = "
         "d.decision_id"
         " JOIN item i ON i.item_id = d.item_id WHERE i.body_sha256 <> 'erased'"
         " AND coalesce(f.status, '') <> CASE d.status"
         " WHEN 'counted' THEN CASE i.is_probe WHEN 1 THEN 'probe' ELSE 'counted' END"
         " WHEN 'not_sent' THEN 'superseded' ELSE d.status END"},
        {"I5 a closed item has an outcome",
         "SELECT item_id FROM item i WHERE state IN ('done', 'cancelled', 'expired', 'dead')"
         " AND is_probe = 0 AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.item_id = i.item_id"
         " AND o.state IN ('committed', 'taken', 'acked'))"},
        {"I5 an open item has an open place, a closed one has none",
         "SELECT item_id FROM item i WHERE (state = 'open') <> EXISTS (SELECT 1 FROM slot s"
         " WHERE s.item_id = i.item_id AND s.state IN ('ready', 'leased'))"},
        {"I6 no fence was given twice",
         "SELECT fence FROM slot WHERE fence > 0 GROUP BY fence HAVING count(*) > 1"},
        {"I6 the next fence is above all", "SELECT max(fence) FROM slot HAVING max(fence) >= (%1)"},
        {"I7 a decision was counted under the fence of its grant",
         "SELECT d.decision_id FROM decision d JOIN slot s ON s.slot_id = d.slot_id"
         " WHERE d.status = 'counted' AND d.fence <> s.fence"},
        {"I8 what came back lies with its own slot",
         "SELECT s.slot_id FROM slot s JOIN decision d ON d.decision_id = s.returned_decision_id"
         " WHERE d.slot_id <> s.slot_id OR d.status = 'counted'"},
        {"an item waits exactly while its request does",
         "SELECT i.item_id FROM item i LEFT JOIN draft_request r ON r.item_id = i.item_id"
         " AND r.state = 'waiting' WHERE coalesce(i.draft_request_id, '') <>"
         " coalesce(r.request_id, '')"},
        {"only an open item waits for another draft",
         "SELECT item_id FROM item WHERE draft_request_id IS NOT NULL AND (state <> 'open'"
         " OR EXISTS (SELECT 1 FROM outcome o WHERE o.item_id = item.item_id"
         "   AND o.state IN ('committed', 'taken', 'acked')))"},
        {"a request is no decision",
         "SELECT r.request_id FROM draft_request r JOIN decision d ON d.decision_id = "
         "r.request_id"},
        {"a place comes back for one reason",
         "SELECT slot_id FROM slot WHERE returned_decision_id IS NOT NULL"
         " AND returned_request_id IS NOT NULL"},
        {"a probe is never delivered",
         "SELECT o.outcome_id FROM outcome o JOIN item i ON i.item_id = o.item_id"
         " WHERE i.is_probe = 1"},
        {"a probe is never asked about",
         "SELECT r.request_id FROM draft_request r JOIN item i ON i.item_id = r.item_id"
         " WHERE i.is_probe = 1 AND r.taken_at IS NOT NULL"},
    };
    // One question for all; which rows they are is asked only of those that are broken.
    QStringList counts;
    QStringList statements;
    for (const auto &check : checks) {
        QString sql = QString::fromLatin1(check.second);
        if (sql.contains(QLatin1String("%1")))
            sql = sql.arg(nextFence);
        counts
            += QStringLiteral("SELECT %1, count(*) FROM (%2) AS c").arg(statements.size()).arg(sql);
        statements += sql;
    }
    QStringList found;
    for (const QString &row : rowsFor(counts.join(QLatin1String(" UNION ALL ")))) {
        const QStringList columns = row.split(Separator);
        const qsizetype check = columns[0].toLongLong();
        if (columns[1] != u"0") {
            found += QString::fromLatin1(checks[static_cast<std::size_t>(check)].first)
                + QStringLiteral(": ") + rowsFor(statements[check]).value(0);
        }
    }
    return found;
}

} // namespace

QStringList brokenInvariants(QueueBackend &backend)
{
    return broken([&backend](const QString &sql) { return backend.rows(sql); },
                  backend.nextFence());
}

QStringList brokenInvariants(Database &database)
{
    return broken([&database](const QString &sql) { return rowsOf(database, sql); },
                  QStringLiteral("SELECT next_fence FROM workspace"));
}

QStringList stateOf(QueueBackend &backend)
{
    QStringList state;
    state += backend.rows(QStringLiteral("SELECT 'item', external_id, revision, state, overlap, "
                                         "agreement, draft_request_id FROM item ORDER BY item_no"));
    state += backend.rows(
        QStringLiteral("SELECT 'slot', i.external_id, s.slot_no, s.kind, s.state,"
                       " CASE WHEN s.state IN ('leased', 'decided') THEN s.owner END,"
                       " CASE WHEN s.state = 'leased' THEN s.lease_until END, s.deliveries,"
                       " CASE WHEN s.state IN ('leased', 'ready') THEN s.returned_decision_id END,"
                       " CASE WHEN s.state IN ('leased', 'ready') THEN s.returned_request_id END"
                       " FROM slot s JOIN item i ON i.item_id = s.item_id ORDER BY s.slot_id"));
    state += backend.rows(QStringLiteral(
        "SELECT 'decision', d.decision_id, d.status, d.refusal, f.status, s.slot_no, d.reviewer,"
        " d.action, d.final_text, d.item_revision"
        " FROM decision d JOIN feedback f ON f.decision_id = d.decision_id"
        " JOIN slot s ON s.slot_id = d.slot_id ORDER BY d.decision_id"));
    state += backend.rows(
        QStringLiteral("SELECT 'outcome', i.external_id, o.status, o.state, o.decision_id"
                       " FROM outcome o JOIN item i ON i.item_id = o.item_id"
                       " ORDER BY i.item_no, o.outcome_no"));
    state += backend.rows(
        QStringLiteral("SELECT 'request', r.request_id, i.external_id, s.slot_no, r.reviewer,"
                       " r.item_revision, r.state, r.refusal,"
                       " CASE WHEN r.taken_at IS NULL THEN 0 ELSE 1 END,"
                       " CASE WHEN r.acked_at IS NULL THEN 0 ELSE 1 END FROM draft_request r"
                       " JOIN item i ON i.item_id = r.item_id JOIN slot s ON s.slot_id = r.slot_id"
                       " ORDER BY r.request_no"));
    state += backend.rows(
        QStringLiteral("SELECT 'queue', name, CASE WHEN paused_at IS NULL THEN 0 ELSE 1 END"
                       " FROM queue ORDER BY name"));
    return state;
}

namespace {

// What of the model lies in its own order of arrival; tells of one item.
QString number(qint64 value)
{
    return QString::number(value);
}

QStringList slotLines(const QueueModel &model)
{
    QStringList state;
    for (const QueueModel::Slot &slot : model.slots) {
        const bool owned = slot.state == u"leased" || slot.state == u"decided";
        const bool open = slot.state == u"leased" || slot.state == u"ready";
        state += line({QStringLiteral("slot"), model.items[slot.item].now.externalId,
                       number(slot.number), slotKindName(slot.kind), slot.state,
                       owned ? slot.owner : QStringLiteral("-"),
                       slot.state == u"leased" ? number(slot.leaseUntil) : QStringLiteral("-"),
                       number(slot.deliveries), open ? orDash(slot.returned) : QStringLiteral("-"),
                       open ? orDash(slot.returnedRequest) : QStringLiteral("-")});
    }
    return state;
}

QStringList decisionLines(const QueueModel &model)
{
    QStringList state;
    for (const auto &[id, made] : model.decisions) {
        const QueueModel::Slot &slot = model.slots[made.slot];
        const QueueModel::Item &item = model.items[slot.item];
        const int seen = made.request.seenRevision;
        state += line({QStringLiteral("decision"), id, made.status,
                       made.refusal ? codeName(*made.refusal) : QStringLiteral("-"), made.feedback,
                       number(slot.number), made.request.decision.reviewer,
                       actionName(made.request.decision.action),
                       made.finalText.value_or(QStringLiteral("-")),
                       number(item.all.contains(seen) ? seen : item.now.revision)});
    }
    return state;
}

} // namespace

QStringList stateOf(const QueueModel &model)
{
    QStringList state;
    for (const QueueModel::Item &item : model.items) {
        state += line({QStringLiteral("item"), item.now.externalId, number(item.now.revision),
                       item.state, number(item.overlap),
                       item.agreement == Agreement::First ? QStringLiteral("first")
                                                          : QStringLiteral("adjudicate"),
                       orDash(item.asked)});
    }
    state += slotLines(model);
    state += decisionLines(model);
    for (std::size_t i = 0; i < model.items.size(); ++i) {
        for (const QueueModel::Out &outcome : model.outcomes) {
            if (outcome.item == i)
                state += line({QStringLiteral("outcome"), model.items[i].now.externalId,
                               outcome.status, outcome.state, orDash(outcome.decisionId)});
        }
    }
    for (const QueueModel::Ask &ask : model.asks) {
        const QueueModel::Slot &slot = model.slots[ask.slot];
        state += line({QStringLiteral("request"), ask.id(), model.items[slot.item].now.externalId,
                       number(slot.number), ask.request.decision.reviewer, number(ask.revision),
                       ask.state, orDash(ask.refusal), number(ask.isTaken ? 1 : 0),
                       number(ask.isAcked ? 1 : 0)});
    }
    for (const auto &[name, queue] : model.queues)
        state += line({QStringLiteral("queue"), name, number(queue.paused ? 1 : 0)});
    return state;
}

QString tellIds(QueueBackend &backend, QueueModel &model)
{
    const QStringList slotRows
        = backend.rows(QStringLiteral("SELECT slot_id, fence FROM slot ORDER BY slot_id"));
    for (qsizetype i = 0; i < slotRows.size(); ++i) {
        const QStringList row = slotRows[i].split(Separator);
        QueueModel::Slot &slot = model.slots.at(static_cast<std::size_t>(i));
        const qint64 fence = row[1].toLongLong();
        if (fence < slot.fence || (slot.slotId != 0 && slot.slotId != row[0].toLongLong()))
            return QStringLiteral("I6 the fence of slot %1 went back").arg(row[0]);
        slot.slotId = row[0].toLongLong();
        slot.fence = fence;
    }
    // Several outcomes of one item come in the order in which the model made them.
    const QStringList rows = backend.rows(
        QStringLiteral("SELECT i.external_id, o.outcome_id, o.outcome_no FROM outcome o"
                       " JOIN item i ON i.item_id = o.item_id ORDER BY o.outcome_no"));
    QHash<QString, int> seen;
    for (const QString &text : rows) {
        const QStringList row = text.split(Separator);
        int nth = seen[row[0]]++;
        for (QueueModel::Out &outcome : model.outcomes) {
            if (model.items[outcome.item].now.externalId != row[0] || nth-- > 0)
                continue;
            if (!outcome.id.isEmpty() && outcome.id != row[1])
                return QStringLiteral("I7 the outcome of %1 changed its id").arg(row[0]);
            outcome.id = row[1];
            outcome.number = row[2].toLongLong();
            break;
        }
    }
    return {};
}

} // namespace bluepencil
