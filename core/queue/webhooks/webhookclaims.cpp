// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/webhooks/webhookclaims.h"

#include "core/queue/rows.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/queue/webhooks/webhooksigning.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int enrolledAtOnce = 500;
constexpr int lookedAtBeside = 50; // rows that may turn out to be none to send
constexpr int mostLooks = 4; // in one claim, while others wait to write

// A message without content: nobody's text is needed to see whether it arrives.
QByteArray testPayload(const QString &id, const QString &producer)
{
    OrderedJson json;
    json["outcome_id"] = toStdString(id);
    json["producer"] = toStdString(producer);
    json["status"] = "test";
    return toLine(json);
}

} // namespace

// Where what is sent stands: `t` in its statements.
struct WebhookClaims::Source {
    QString kind;
    QString table;
    QString id;
    QString isLive;
    QString live; // what is to be sent: a FROM and a WHERE
    QString untaken; // beside it: what nobody ever took
    QString event;
    QString undone; // the event that takes it back
};

// A delivery whose time has come, and what decides whether it is made.
struct WebhookClaims::Due {
    WebhookJob job;
    QString itemId;
    bool again = false;
    UtcMs hiddenUntil = 0;
    bool isIntact = false;
};

const std::vector<WebhookClaims::Source> &WebhookClaims::sources()
{
    static const std::vector<Source> all {
        {QStringLiteral("redraft"), QStringLiteral("draft_request"), QStringLiteral("request_id"),
         QStringLiteral("t.state = 'waiting' AND t.acked_at IS NULL"),
         QStringLiteral("draft_request t JOIN item i ON i.item_id = t.item_id AND i.is_probe = 0"),
         QString(), QStringLiteral("redraft_taken"), QStringLiteral("redraft_not_taken")},
        {QStringLiteral("outcome"), QStringLiteral("outcome"), QStringLiteral("outcome_id"),
         QStringLiteral("t.state IN ('committed', 'taken')"), QStringLiteral("outcome t"),
         QStringLiteral(" AND t.state = 'committed'"), QStringLiteral("taken"),
         QStringLiteral("not_taken")}};
    return all;
}

WebhookClaims::WebhookClaims(Workspace &workspace, SqlReviewQueue &queue, const Clock &clock)
    : m_workspace(workspace)
    , m_queue(queue)
    , m_clock(clock)
{
}

Database &WebhookClaims::database()
{
    return m_workspace.database();
}

Result<> WebhookClaims::logEvent(const QString &kind, const QString &itemId, const WebhookJob &job)
{
    OrderedJson detail;
    if (job.kind == u"redraft")
        detail["request_id"] = toStdString(job.id);
    detail["webhook_attempt"] = job.attempt;
    Query insert(database(),
                 QStringLiteral("INSERT INTO event (at, item_id, slot_id, actor, kind, detail)"
                                " VALUES (?, ?, NULL, ?, ?, ?)"));
    return insert.bind(m_clock.now())
        .bind(itemId)
        .bind(job.producer)
        .bind(kind)
        .bind(toLine(detail))
        .run();
}

Result<std::vector<WebhookTarget>> WebhookClaims::targets()
{
    Query query(database(),
                QStringLiteral("SELECT w.producer, w.url, s.secret, s.old_secret, s.old_until"
                               " FROM webhook w JOIN webhook_secret s ON s.producer = w.producer"
                               " WHERE w.state = 'on' ORDER BY w.producer"));
    BLUEPENCIL_TRY(query.run());
    const UtcMs now = m_clock.now();
    std::vector<WebhookTarget> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        WebhookTarget target {query.text(0), query.text(1), {}};
        QStringList secrets {query.text(2)};
        if (!query.isNull(3) && query.integer(4) > now)
            secrets += query.text(3);
        for (const QString &secret : secrets) {
            const Result<QByteArray> key = webhookKey(secret);
            if (!key)
                return fail(key.error());
            target.keys += *key;
        }
        found.push_back(std::move(target));
    }
}

Result<> WebhookClaims::enrol(bool all)
{
    const UtcMs now = m_clock.now();
    for (const Source &source : sources()) {
        std::vector<std::pair<QString, QString>> missing;
        {
            // Looked for outside of a transaction: mostly there is nothing, and nobody need wait.
            Query find(
                database(),
                QStringLiteral("SELECT t.%1, t.producer FROM %2"
                               " JOIN webhook w ON w.producer = t.producer"
                               " JOIN queue q ON q.name = t.queue"
                               " WHERE w.state = 'on' AND q.sandbox = 0 AND %3%4"
                               " AND NOT EXISTS (SELECT 1 FROM webhook_delivery d"
                               "   WHERE d.delivery_id = t.%1) LIMIT ?")
                    .arg(source.id, source.live, source.isLive, all ? QString() : source.untaken));
            BLUEPENCIL_TRY(find.bind(enrolledAtOnce).run());
            while (true) {
                const Result<bool> row = find.next();
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                missing.emplace_back(find.text(0), find.text(1));
            }
        }
        if (missing.empty())
            continue;
        Transaction transaction(database());
        BLUEPENCIL_TRY(transaction.begin());
        Query insert(database(),
                     QStringLiteral("INSERT INTO webhook_delivery (delivery_id, producer, kind,"
                                    " next_attempt_at) VALUES (?, ?, ?, ?)"
                                    " ON CONFLICT (delivery_id) DO NOTHING"));
        for (const auto &[id, producer] : missing)
            BLUEPENCIL_TRY(insert.bind(id).bind(producer).bind(source.kind).bind(now).run());
        BLUEPENCIL_TRY(transaction.commit());
    }
    return {};
}

Result<QStringList> WebhookClaims::dueProducers()
{
    const UtcMs now = m_clock.now();
    Query query(database(),
                QStringLiteral("SELECT w.producer FROM webhook w WHERE w.state = 'on'"
                               " AND EXISTS (SELECT 1 FROM webhook_delivery d"
                               "   WHERE d.producer = w.producer AND d.state = 'waiting'"
                               "   AND d.next_attempt_at <= ? AND d.lease_until <= ?)"
                               " ORDER BY w.producer"));
    query.bind(now).bind(now);
    return textsOf(query);
}

Result<std::vector<WebhookJob>> WebhookClaims::claim(const QString &producer, int max,
                                                     qint64 leaseMs)
{
    const UtcMs leaseUntil = m_clock.now() + leaseMs;
    std::vector<WebhookJob> jobs;
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(claimTests(producer, max, leaseUntil, jobs));
    for (const Source &source : sources())
        BLUEPENCIL_TRY(claimFrom(source, producer, max, leaseUntil, jobs));
    BLUEPENCIL_TRY(transaction.commit());
    return jobs;
}

// Begun: from here on it is nobody else's until the lease ends.
Result<> WebhookClaims::mark(WebhookJob &job)
{
    ++job.attempt;
    Query mark(database(),
               QStringLiteral("UPDATE webhook_delivery SET attempts = ?, lease_until = ?,"
                              " last_attempt_at = ? WHERE delivery_id = ?"));
    return mark.bind(job.attempt).bind(job.leaseUntil).bind(m_clock.now()).bind(job.id).run();
}

Result<> WebhookClaims::postpone(const QString &id, UtcMs until)
{
    Query later(database(),
                QStringLiteral("UPDATE webhook_delivery SET next_attempt_at = ?"
                               " WHERE delivery_id = ?"));
    return later.bind(until).bind(id).run();
}

Result<> WebhookClaims::claimTests(const QString &producer, int max, UtcMs leaseUntil,
                                   std::vector<WebhookJob> &jobs)
{
    const UtcMs now = m_clock.now();
    Query find(database(),
               QStringLiteral("SELECT d.delivery_id, d.attempts, d.failures FROM webhook_delivery d"
                              " WHERE d.producer = ? AND d.kind = 'test' AND d.state = 'waiting'"
                              " AND d.next_attempt_at <= ? AND d.lease_until <= ? LIMIT ?")
                   + database().dialect().holdFree(QStringLiteral("d")));
    BLUEPENCIL_TRY(find.bind(producer).bind(now).bind(now).bind(max).run());
    std::vector<WebhookJob> found;
    while (true) {
        const Result<bool> row = find.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const QString id = find.text(0);
        found.push_back({id, producer, QStringLiteral("test"), testPayload(id, producer),
                         find.integer(1), static_cast<int>(find.integer(2)), false, false,
                         leaseUntil});
    }
    for (WebhookJob &job : found) {
        BLUEPENCIL_TRY(mark(job));
        jobs.push_back(std::move(job));
    }
    return {};
}

// One look at a few rows leaves each of them claimed, ended or put off, so that another look finds
// others behind them: what is not to be sent takes nobody's room. Behind more than a few looks the
// next claim finds them.
Result<> WebhookClaims::claimFrom(const Source &source, const QString &producer, int max,
                                  UtcMs leaseUntil, std::vector<WebhookJob> &jobs)
{
    for (int look = 0; look < mostLooks && static_cast<int>(jobs.size()) < max; ++look) {
        const int looked = max - static_cast<int>(jobs.size()) + lookedAtBeside;
        Result<std::vector<Due>> rows = findDue(source, producer, looked, leaseUntil);
        if (!rows)
            return fail(rows.error());
        for (Due &row : *rows)
            BLUEPENCIL_TRY(claimOne(source, std::move(row), max, jobs));
        if (static_cast<int>(rows->size()) < looked)
            break;
    }
    return {};
}

Result<std::vector<WebhookClaims::Due>>
WebhookClaims::findDue(const Source &source, const QString &producer, int most, UtcMs leaseUntil)
{
    const UtcMs now = m_clock.now();
    Query find(database(),
               QStringLiteral("SELECT d.delivery_id, d.attempts, d.failures, d.again, t.payload,"
                              " t.item_id, t.hidden_until, CASE WHEN %1 THEN 1 ELSE 0 END,"
                              " CASE WHEN t.taken_at IS NULL THEN 1 ELSE 0 END, %4"
                              " FROM webhook_delivery d JOIN %2 t ON t.%3 = d.delivery_id"
                              " JOIN queue q ON q.name = t.queue"
                              " WHERE d.producer = ? AND d.kind = ? AND d.state = 'waiting'"
                              " AND d.next_attempt_at <= ? AND d.lease_until <= ?"
                              " AND q.paused_at IS NULL AND q.sandbox = 0"
                              " ORDER BY d.next_attempt_at, d.delivery_id LIMIT ?")
                       .arg(source.isLive, source.table, source.id,
                            intactSql(database(), source.table, QStringLiteral("t")))
                   + database().dialect().holdFree(QStringLiteral("d, t"), QStringLiteral("q")));
    find.bind(producer).bind(source.kind).bind(now).bind(now);
    BLUEPENCIL_TRY(find.bind(most).run());
    std::vector<Due> rows;
    while (true) {
        const Result<bool> row = find.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        rows.push_back(
            {{find.text(0), producer, source.kind, find.bytes(4), find.integer(1),
              static_cast<int>(find.integer(2)), find.boolean(8), find.boolean(7), leaseUntil},
             find.text(5),
             find.boolean(3),
             find.integer(6),
             find.boolean(9)});
    }
}

Result<> WebhookClaims::claimOne(const Source &source, Due row, int max,
                                 std::vector<WebhookJob> &jobs)
{
    const UtcMs now = m_clock.now();
    WebhookJob &job = row.job;
    if (!job.isLive && !row.again) {
        Query end(
            database(),
            QStringLiteral("UPDATE webhook_delivery SET state = 'ended' WHERE delivery_id = ?"));
        return end.bind(job.id).run();
    }
    if (!row.isIntact) // doctor names it
        return postpone(job.id, now + DamagedWaitMs);
    if (job.isLive && row.hiddenUntil > now)
        return postpone(job.id, row.hiddenUntil);
    if (static_cast<int>(jobs.size()) >= max)
        return {};
    BLUEPENCIL_TRY(mark(job));
    if (job.isLive) {
        Query take(
            database(),
            QStringLiteral("UPDATE %1 SET %2taken_at = coalesce(taken_at, ?),"
                           " hidden_until = ?, attempts = attempts + 1 WHERE %3 = ?")
                .arg(source.table,
                     source.kind == u"outcome" ? QStringLiteral("state = 'taken', ") : QString(),
                     source.id));
        BLUEPENCIL_TRY(take.bind(now).bind(job.leaseUntil).bind(job.id).run());
        BLUEPENCIL_TRY(logEvent(source.event, row.itemId, job));
    }
    jobs.push_back(std::move(job));
    return {};
}

// First the acknowledgement: if the program ends between the two, it is not sent again.
Result<> WebhookClaims::delivered(const WebhookJob &job, int status)
{
    if (job.isLive) {
        const Result<> acked = m_queue.ackOutcome(job.id);
        // It was given back or answered meanwhile, and that stands.
        if (!acked && acked.error().code != Error::Code::Conflict)
            return acked;
    }
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Query done(database(),
               QStringLiteral("UPDATE webhook_delivery SET state = 'delivered', again = 0,"
                              " lease_until = 0, last_status = ?, last_problem = ?,"
                              " delivered_at = ? WHERE delivery_id = ? AND attempts = ?"));
    done.bind(status).bind(QStringLiteral("")).bind(m_clock.now()).bind(job.id);
    BLUEPENCIL_TRY(done.bind(job.attempt).run());
    return transaction.commit();
}

// Hidden no longer, if it is still this try that hides it.
Result<> WebhookClaims::leaveToProducer(const WebhookJob &job)
{
    for (const Source &source : sources()) {
        if (!job.isLive || source.kind != job.kind)
            continue;
        Query show(database(),
                   QStringLiteral("UPDATE %1 SET hidden_until = ? WHERE %2 = ?"
                                  " AND hidden_until = ?")
                       .arg(source.table, source.id));
        BLUEPENCIL_TRY(show.bind(m_clock.now()).bind(job.id).bind(job.leaseUntil).run());
    }
    return {};
}

Result<> WebhookClaims::notSent(const WebhookJob &job)
{
    if (!job.isLive || !job.isFirst)
        return {};
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    for (const Source &source : sources()) {
        if (source.kind != job.kind)
            continue;
        const bool isOutcome = source.kind == u"outcome";
        // It is still this try that hides it, so nobody else has it.
        const QString mine
            = QStringLiteral(" WHERE %1 = ? AND hidden_until = ?%2 RETURNING item_id")
                  .arg(source.id, isOutcome ? QStringLiteral(" AND state = 'taken'") : QString());
        Query back(database(),
                   isOutcome ? QStringLiteral("UPDATE outcome SET state = 'not_sent'") + mine
                             : QStringLiteral("UPDATE draft_request SET taken_at = NULL,"
                                              " hidden_until = 0")
                           + mine);
        const Result<bool> row = back.bind(job.id).bind(job.leaseUntil).runToRow();
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        const QString itemId = back.text(0);
        back.finish();
        if (isOutcome) {
            // The schema lets nothing that is out come back, so it is not sent first.
            Query anew(database(),
                       QStringLiteral("UPDATE outcome SET state = 'committed', taken_at = NULL,"
                                      " hidden_until = 0 WHERE outcome_id = ?"));
            BLUEPENCIL_TRY(anew.bind(job.id).run());
        }
        BLUEPENCIL_TRY(logEvent(source.undone, itemId, job));
    }
    return transaction.commit();
}

Result<> WebhookClaims::failed(const WebhookJob &job, int status, const QString &problem,
                               std::optional<UtcMs> nextAttemptAt)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(leaveToProducer(job));
    // Asked for anew meanwhile, it begins anew, and this failure does not count.
    Query note(database(),
               QStringLiteral("UPDATE webhook_delivery SET state = ?, failures = failures + 1,"
                              " next_attempt_at = ? WHERE delivery_id = ? AND attempts = ?"
                              " AND failures = ? AND state = 'waiting'"));
    note.bind(nextAttemptAt ? QStringLiteral("waiting") : QStringLiteral("given_up"));
    note.bind(nextAttemptAt.value_or(m_clock.now())).bind(job.id).bind(job.attempt);
    BLUEPENCIL_TRY(note.bind(job.failures).run());
    BLUEPENCIL_TRY(noteAnswer(job, status, problem));
    return transaction.commit();
}

// Ends the lease, unless another has it.
Result<> WebhookClaims::noteAnswer(const WebhookJob &job, int status, const QString &problem)
{
    Query note(database(),
               QStringLiteral("UPDATE webhook_delivery SET lease_until = 0, last_status = ?,"
                              " last_problem = ? WHERE delivery_id = ? AND attempts = ?"));
    note.bind(status).bind(problem.isNull() ? QStringLiteral("") : problem);
    return note.bind(job.id).bind(job.attempt).run();
}

Result<> WebhookClaims::refused(const WebhookJob &job, int status, const QString &url)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(leaveToProducer(job));
    Query off(database(),
              QStringLiteral("UPDATE webhook SET state = 'gone' WHERE producer = ? AND url = ?"
                             " AND state = 'on'"));
    BLUEPENCIL_TRY(off.bind(job.producer).bind(url).run());
    BLUEPENCIL_TRY(noteAnswer(job, status, {}));
    return transaction.commit();
}

Result<> WebhookClaims::released(const WebhookJob &job)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(leaveToProducer(job));
    Query note(database(),
               QStringLiteral("UPDATE webhook_delivery SET lease_until = 0"
                              " WHERE delivery_id = ? AND attempts = ?"));
    BLUEPENCIL_TRY(note.bind(job.id).bind(job.attempt).run());
    return transaction.commit();
}

} // namespace bluepencil
