// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/retention.h"

#include "core/base/limits.h"
#include "core/model/jsonlines.h"
#include "core/queue/rights/clearingturn.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"

#include <QMap>
#include <QSet>

#include <limits>
#include <optional>

namespace bluepencil {

namespace {

constexpr qint64 mostDays = 36'600; // a hundred years
constexpr int itemsAtOnce = 100;

using Rules = QMap<QString, qint64>;

Result<Rules> loadRules(Database &database)
{
    Query query(database, QStringLiteral("SELECT class, days FROM retention_rule"));
    Rules rules;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        rules.insert(query.text(0), query.integer(1));
    if (!row)
        return fail(row.error());
    return rules;
}

std::optional<qint64> daysOf(const Rules &rules, const QString &name)
{
    const auto own = rules.constFind(name);
    if (own != rules.cend())
        return *own;
    const auto others = rules.constFind(QString());
    return others == rules.cend() ? std::nullopt : std::optional(*others);
}

// Columns of an item that is over, in front of those of HoldRules.
constexpr int holdColumns = 5;

QString overItems(const HoldRules &holds, const QString &condition)
{
    return QStringLiteral("SELECT i.item_no, i.item_id, i.retention_class,"
                          " coalesce(i.closed_at, i.created_at), CASE WHEN EXISTS (SELECT 1"
                          " FROM outcome o WHERE o.item_id = i.item_id AND o.state = 'committed')"
                          " THEN 1 ELSE 0 END, ")
        + holds.columns()
        + QStringLiteral(" FROM item i WHERE i.state IN ('done', 'cancelled', 'expired', 'dead',"
                         " 'history') AND i.body_sha256 <> 'erased'")
        + condition;
}

// What decides about one item, the same for the count and for the erasure.
class Judge {
public:
    Result<> load(Database &database, UtcMs now)
    {
        m_now = now;
        Result<Rules> rules = loadRules(database);
        if (!rules)
            return fail(rules.error());
        m_rules = std::move(*rules);
        Result<QSet<QString>> restricted = restrictedSubjects(database);
        if (!restricted)
            return fail(restricted.error());
        m_restricted = std::move(*restricted);
        return m_holds.load(database);
    }

    [[nodiscard]] const Rules &rules() const { return m_rules; }

    [[nodiscard]] const HoldRules &holds() const { return m_holds; }

    // Counts the item of the row into its class; true if it is due.
    Result<bool> count(const Query &row, RetentionClass &into) const
    {
        ++into.over;
        const std::optional<qint64> days = daysOf(m_rules, row.text(2));
        if (!days || row.integer(3) > m_now - *days * DayMs)
            return false;
        ++into.past;
        const Result<const Hold *> hold = m_holds.over(row, holdColumns);
        if (!hold)
            return fail(hold.error());
        if (*hold)
            ++into.held;
        else if (m_restricted.contains(row.text(holdColumns)))
            ++into.restricted;
        else if (row.boolean(4))
            ++into.waiting;
        else
            ++into.due;
        return !*hold && !m_restricted.contains(row.text(holdColumns)) && !row.boolean(4);
    }

private:
    UtcMs m_now = 0;
    Rules m_rules;
    QSet<QString> m_restricted;
    HoldRules m_holds;
};

Result<RetentionReport> countAll(Database &database, const Judge &judge)
{
    QMap<QString, RetentionClass> classes;
    for (auto rule = judge.rules().cbegin(); rule != judge.rules().cend(); ++rule)
        classes[rule.key()].name = rule.key();
    Query query(database, overItems(judge.holds(), {}));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        RetentionClass &own = classes[query.text(2)];
        own.name = query.text(2);
        const Result<bool> due = judge.count(query, own);
        if (!due)
            return fail(due.error());
    }
    if (!row)
        return fail(row.error());
    RetentionReport report;
    for (RetentionClass &own : classes) {
        own.days = daysOf(judge.rules(), own.name);
        report.classes.push_back(own);
    }
    return report;
}

struct Step {
    qint64 lastNo = 0; // where the next one goes on
    bool isLast = false;
    QMap<QString, qint64> erased; // by class
};

// One short transaction: holds that came in between are heeded.
Result<Step> eraseSome(SqlReviewQueue &queue, qint64 afterNo, UtcMs now)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    Judge judge;
    BLUEPENCIL_TRY(judge.load(database, now));
    Step step;
    step.lastNo = afterNo;
    QStringList due;
    {
        Query query(
            database,
            overItems(
                judge.holds(),
                QStringLiteral(" AND i.item_no > ? ORDER BY i.item_no LIMIT %1").arg(itemsAtOnce)));
        int seen = 0;
        Result<bool> row = query.bind(afterNo).runToRow();
        for (; row && *row; row = query.next()) {
            ++seen;
            step.lastNo = query.integer(0);
            RetentionClass ignored;
            const Result<bool> goes = judge.count(query, ignored);
            if (!goes)
                return fail(goes.error());
            if (*goes) {
                due += query.text(1);
                ++step.erased[query.text(2)];
            }
        }
        if (!row)
            return fail(row.error());
        step.isLast = seen < itemsAtOnce;
    }
    if (due.isEmpty())
        return step;
    const Result<ErasureReport> erased = eraseItemsInTransaction(queue, due);
    if (!erased)
        return fail(erased.error());
    BLUEPENCIL_TRY(transaction.commit());
    return step;
}

Result<qint64> noteRun(SqlReviewQueue &queue, const QString &by, bool confirmed,
                       const RetentionReport &report)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(database,
                 QStringLiteral("INSERT INTO retention_run (run_by, run_at, confirmed, body)"
                                " VALUES (?, ?, ?, ?) RETURNING run_no"));
    insert.bind(by).bind(queue.clock().now()).bind(confirmed ? 1 : 0);
    insert.bind(toLine(toJson(report)));
    const Result<qint64> number = insertedNumber(insert);
    if (!number)
        return number;
    BLUEPENCIL_TRY(transaction.commit());
    return number;
}

qint64 dueIn(const RetentionReport &report)
{
    qint64 due = 0;
    for (const RetentionClass &own : report.classes)
        due += own.due;
    return due;
}

// Everything with a time that the store's own clock gave.
QString recordedTimes()
{
    return QStringLiteral("(SELECT at AS t FROM event UNION ALL SELECT created_at FROM item"
                          " UNION ALL SELECT run_at FROM retention_run)");
}

} // namespace

Result<> setRetention(SqlReviewQueue &queue, const QString &name, qint64 days, const QString &by)
{
    const Result<QByteArray> who
        = neededText(by, limits::NameBytes, QStringLiteral("nobody is named who sets it"),
                     QStringLiteral("give your name with --by"));
    if (!who)
        return fail(who.error());
    if (days < 0 || days > mostDays || name.toUtf8().size() > limits::NameBytes) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a class is kept for 1 to %1 days").arg(mostDays), name,
                    QStringLiteral("give another number of days"));
    }
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    if (days == 0) {
        Query remove(database, QStringLiteral("DELETE FROM retention_rule WHERE class = ?"));
        BLUEPENCIL_TRY(remove.bind(name).run());
        return transaction.commit();
    }
    Query store(database,
                QStringLiteral("INSERT INTO retention_rule (class, days, set_by, set_at)"
                               " VALUES (?, ?, ?, ?) ON CONFLICT (class) DO UPDATE"
                               " SET days = excluded.days, set_by = excluded.set_by,"
                               " set_at = excluded.set_at"));
    BLUEPENCIL_TRY(store.bind(name).bind(days).bind(by).bind(queue.clock().now()).run());
    return transaction.commit();
}

Result<RetentionReport> lookAtRetention(SqlReviewQueue &queue)
{
    Database &database = queue.workspace().database();
    ReadTransaction state(database);
    BLUEPENCIL_TRY(state.begin());
    Judge judge;
    BLUEPENCIL_TRY(judge.load(database, queue.clock().now()));
    Result<RetentionReport> report = countAll(database, judge);
    if (!report)
        return report;
    const Result<QString> doubt = clockDoubt(database, queue.clock().now());
    if (!doubt)
        return fail(doubt.error());
    report->doubt = *doubt;
    return report;
}

Result<RetentionReport> runRetention(SqlReviewQueue &queue, const QString &by, bool confirmed)
{
    Result<RetentionReport> report = lookAtRetention(queue);
    if (!report)
        return report;
    if (dueIn(*report) > 0 && !report->doubt.isEmpty() && !confirmed) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("the clock is not believed: %1").arg(report->doubt),
                    QStringLiteral("retention"),
                    QStringLiteral("look at the machine's clock; if it is right, say --confirm"));
    }
    // One time for all, or items would fall due while others are erased.
    const UtcMs now = queue.clock().now();
    QMap<QString, qint64> erased;
    std::optional<ClearingTurn> turn;
    if (dueIn(*report) > 0)
        turn.emplace(queue.workspace().database());
    for (qint64 after = 0; dueIn(*report) > 0;) {
        const Result<Step> step = eraseSome(queue, after, now);
        if (!step) {
            // What has gone must be gone from the bytes as well; the next run may find nothing due.
            if (!erased.isEmpty())
                static_cast<void>(
                    finishErasure(queue.workspace().database(), queue.clock().now() + 1));
            return fail(step.error());
        }
        for (auto own = step->erased.cbegin(); own != step->erased.cend(); ++own)
            erased[own.key()] += own.value();
        if (step->isLast)
            break;
        after = step->lastNo;
    }
    for (RetentionClass &own : report->classes)
        own.erased = erased.value(own.name);
    const Result<qint64> run = noteRun(queue, by, confirmed, *report);
    if (!run)
        return fail(run.error());
    report->run = *run;
    if (!erased.isEmpty())
        BLUEPENCIL_TRY(finishErasure(queue.workspace().database(), queue.clock().now() + 1));
    turn.reset();
    // Also what an earlier run did not come to.
    const Result<OwedErasure> finished
        = finishOwedErasure(queue.workspace().database(), std::numeric_limits<UtcMs>::max());
    if (!finished)
        return fail(finished.error());
    return report;
}

Result<QString> clockDoubt(Database &database, UtcMs now)
{
    Query latest(database,
                 QStringLiteral("SELECT coalesce(max(t), 0) FROM ") + recordedTimes()
                     + QStringLiteral(" r"));
    const Result<qint64> last = countOf(latest);
    if (!last)
        return fail(last.error());
    latest.finish();
    if (*last > now + DayMs) {
        return QStringLiteral("it says %1, and something was recorded on %2 already")
            .arg(toRfc3339(now).left(10), toRfc3339(*last).left(10));
    }
    Query believed(database,
                   QStringLiteral("SELECT coalesce(max(run_at), 0) FROM retention_run"
                                  " WHERE confirmed = 1 AND run_at <= ?"));
    const Result<qint64> since = countOf(believed.bind(now));
    if (!since)
        return fail(since.error());
    believed.finish();
    // Days, of which there are few however much was recorded.
    Query gaps(
        database,
        QStringLiteral(
            "SELECT previous_no, day_no FROM (SELECT day_no, lag(day_no) OVER (ORDER BY day_no)"
            " AS previous_no FROM (SELECT DISTINCT t / %1 AS day_no FROM %2 r"
            " WHERE t >= ? AND t <= ? UNION SELECT %3) d) g"
            " WHERE day_no - previous_no > %4 ORDER BY day_no DESC LIMIT 1")
            .arg(DayMs)
            .arg(recordedTimes())
            .arg(now / DayMs)
            .arg(longestGapDays));
    const Result<bool> gap = gaps.bind(*since).bind(now).runToRow();
    if (!gap)
        return fail(gap.error());
    if (!*gap)
        return QString();
    return QStringLiteral("nothing was recorded from %1 to %2")
        .arg(dayText(gaps.integer(0)), dayText(gaps.integer(1)));
}

OrderedJson toJson(const RetentionReport &report)
{
    OrderedJson json;
    json["classes"] = OrderedJson::array();
    for (const RetentionClass &own : report.classes) {
        json["classes"].push_back({{"class", toStdString(own.name)},
                                   {"days", own.days ? OrderedJson(*own.days) : OrderedJson()},
                                   {"over", own.over},
                                   {"past", own.past},
                                   {"held", own.held},
                                   {"restricted", own.restricted},
                                   {"waiting", own.waiting},
                                   {"due", own.due},
                                   {"erased", own.erased}});
    }
    json["clock_doubt"]
        = report.doubt.isEmpty() ? OrderedJson() : OrderedJson(toStdString(report.doubt));
    return json;
}

} // namespace bluepencil
