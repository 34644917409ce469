// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/driftalarms.h"

#include "core/base/limits.h"
#include "core/store/database/database.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr double leastBudget = .01;
constexpr double mostBudget = 1000;

const std::array<QString, DriftStatistics> statisticNames {
    QStringLiteral("approval-falls"), QStringLiteral("approval-rises"),
    QStringLiteral("effort-falls"), QStringLiteral("effort-rises")};
const std::array<QString, 2> levelNames {QStringLiteral("warning"), QStringLiteral("alarm")};
const std::array<QString, 3> stateNames {QStringLiteral("open"), QStringLiteral("passed"),
                                         QStringLiteral("acknowledged")};

const QString alarmColumns = QStringLiteral(
    "SELECT alarm_no, model, task, statistic, level, state, raised_at, crossed_at, crossed_seq,"
    " since, since_seq, threshold, value, n, rate_before, rate_after, size, size_low, size_high,"
    " acknowledged_at, acknowledged_by, reason, new_baseline, watched_from_seq FROM drift_alarm");

template <std::size_t N>
std::optional<std::size_t> placeIn(const std::array<QString, N> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

DriftAlarm alarmFrom(const Query &query)
{
    DriftAlarm alarm;
    alarm.no = query.integer(0);
    alarm.stream = {query.text(1), query.text(2)};
    alarm.statistic = driftStatisticFromName(query.text(3)).value_or(DriftStatistic::ApprovalFalls);
    alarm.level = static_cast<DriftLevel>(placeIn(levelNames, query.text(4)).value_or(0));
    alarm.state = static_cast<DriftState>(placeIn(stateNames, query.text(5)).value_or(0));
    alarm.raisedAt = query.integer(6);
    alarm.crossedAt = query.integer(7);
    alarm.crossedSeq = query.integer(8);
    alarm.since = query.integer(9);
    alarm.sinceSeq = query.integer(10);
    alarm.threshold = query.real(11);
    alarm.value = query.real(12);
    alarm.size.n = query.integer(13);
    alarm.size.before = query.real(14);
    alarm.size.after = query.real(15);
    alarm.size.difference = query.optionalReal(16);
    alarm.size.low = query.optionalReal(17);
    alarm.size.high = query.optionalReal(18);
    alarm.acknowledgedAt = query.optionalInteger(19);
    alarm.acknowledgedBy = query.text(20);
    alarm.reason = query.utf8(21);
    alarm.newBaseline = query.boolean(22);
    alarm.watchedFromSeq = query.optionalInteger(23);
    return alarm;
}

void bindMeasured(Query &query, const DriftAlarm &alarm)
{
    query.bind(driftLevelName(alarm.level)).bind(alarm.raisedAt).bind(alarm.crossedAt);
    query.bind(alarm.crossedSeq).bind(alarm.since).bind(alarm.sinceSeq).bind(alarm.threshold);
    query.bind(alarm.value).bind(alarm.size.n).bind(alarm.size.before).bind(alarm.size.after);
    query.bind(alarm.size.difference.value_or(0)).bind(alarm.size.low).bind(alarm.size.high);
}

Result<qint64> latestSeq(Database &database)
{
    Query query(database, QStringLiteral("SELECT max(seq) FROM feedback"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.optionalInteger(0).value_or(0);
}

Error unusable(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Code::InvalidArgument, what, where, remedy};
}

Result<> checkAnswer(const DriftAnswer &answer)
{
    if (answer.by.trimmed().isEmpty() || answer.by.toUtf8().size() > limits::NameBytes)
        return fail(unusable(QStringLiteral("nobody is named"), QStringLiteral("--by"),
                             QStringLiteral("say who acknowledges it")));
    if (answer.reason.trimmed().isEmpty())
        return fail(unusable(QStringLiteral("there is no reason"), QStringLiteral("--reason"),
                             QStringLiteral("say why the alarm may end")));
    if (answer.reason.toUtf8().size() > limits::NoteBytes)
        return fail(Error::Code::LimitExceeded, QStringLiteral("the reason is too long"),
                    QStringLiteral("--reason"), QStringLiteral("shorten it to 16 kB"));
    return {};
}

} // namespace

QString driftStatisticName(DriftStatistic statistic)
{
    return statisticNames[static_cast<std::size_t>(statistic)];
}

std::optional<DriftStatistic> driftStatisticFromName(const QString &name)
{
    const auto place = placeIn(statisticNames, name);
    if (!place)
        return std::nullopt;
    return static_cast<DriftStatistic>(*place);
}

bool isApproval(DriftStatistic statistic)
{
    return statistic == DriftStatistic::ApprovalFalls || statistic == DriftStatistic::ApprovalRises;
}

DriftDirection directionOf(DriftStatistic statistic)
{
    return statistic == DriftStatistic::ApprovalFalls || statistic == DriftStatistic::EffortFalls
        ? DriftDirection::Falls
        : DriftDirection::Rises;
}

QString driftLevelName(DriftLevel level)
{
    return levelNames[static_cast<std::size_t>(level)];
}

QString driftStateName(DriftState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

Result<std::vector<DriftAlarm>> listDriftAlarms(Database &database)
{
    Query query(database,
                alarmColumns
                    + QStringLiteral(" ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END,"
                                     " alarm_no DESC"));
    std::vector<DriftAlarm> alarms;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        alarms.push_back(alarmFrom(query));
    if (!row)
        return fail(row.error());
    return alarms;
}

Result<DriftAlarm> findDriftAlarm(Database &database, qint64 no)
{
    Query query(database, alarmColumns + QStringLiteral(" WHERE alarm_no = ?"));
    const Result<bool> row = query.bind(no).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such alarm of drift"),
                    QString::number(no), QStringLiteral("bluepencil-cli drift lists them"));
    }
    return alarmFrom(query);
}

std::map<DriftStreamKey, DriftBeginnings> driftBeginnings(const std::vector<DriftAlarm> &alarms)
{
    std::map<DriftStreamKey, DriftBeginnings> beginnings;
    for (const DriftAlarm &alarm : alarms) {
        if (!alarm.watchedFromSeq)
            continue;
        DriftBeginnings &of = beginnings[alarm.stream];
        if (alarm.newBaseline)
            of.baselineFrom = std::max(of.baselineFrom, alarm.sinceSeq);
        of.restarts[static_cast<std::size_t>(alarm.statistic)].push_back(*alarm.watchedFromSeq);
    }
    for (auto &[stream, of] : beginnings) {
        for (std::vector<qint64> &restarts : of.restarts)
            std::ranges::sort(restarts);
    }
    return beginnings;
}

DriftChanges driftChanges(const std::vector<DriftAlarm> &alarms,
                          const std::vector<DriftFinding> &findings)
{
    DriftChanges changes;
    for (const DriftFinding &finding : findings) {
        const auto open = std::ranges::find_if(alarms, [&finding](const DriftAlarm &alarm) {
            return alarm.state == DriftState::Open && alarm.stream == finding.stream
                && alarm.statistic == finding.statistic;
        });
        if (open == alarms.end()) {
            if (finding.alarm)
                changes.fresh.push_back(*finding.alarm);
            continue;
        }
        if (open->level == DriftLevel::Alarm)
            continue;
        if (!finding.alarm) {
            changes.passed.push_back(open->no);
        } else if (finding.alarm->level == DriftLevel::Alarm) {
            changes.raised.push_back(*finding.alarm);
            changes.raised.back().no = open->no;
        }
    }
    return changes;
}

Result<> writeDriftChanges(Database &database, const DriftChanges &changes)
{
    for (const DriftAlarm &alarm : changes.fresh) {
        Query insert(database,
                     QStringLiteral("INSERT INTO drift_alarm (model, task, statistic, state, level,"
                                    " raised_at, crossed_at, crossed_seq, since, since_seq,"
                                    " threshold, value, n, rate_before, rate_after, size, size_low,"
                                    " size_high) VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?,"
                                    " ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
        insert.bind(alarm.stream.model).bind(alarm.stream.task);
        insert.bind(driftStatisticName(alarm.statistic));
        bindMeasured(insert, alarm);
        BLUEPENCIL_TRY(insert.run());
    }
    for (const DriftAlarm &alarm : changes.raised) {
        Query update(database,
                     QStringLiteral("UPDATE drift_alarm SET level = ?, raised_at = ?,"
                                    " crossed_at = ?, crossed_seq = ?, since = ?, since_seq = ?,"
                                    " threshold = ?, value = ?, n = ?, rate_before = ?,"
                                    " rate_after = ?, size = ?, size_low = ?, size_high = ?"
                                    " WHERE alarm_no = ? AND state = 'open'"
                                    " AND level = 'warning'"));
        bindMeasured(update, alarm);
        BLUEPENCIL_TRY(update.bind(alarm.no).run());
    }
    for (const qint64 no : changes.passed) {
        Query update(database,
                     QStringLiteral("UPDATE drift_alarm SET state = 'passed' WHERE alarm_no = ?"
                                    " AND state = 'open' AND level = 'warning'"));
        BLUEPENCIL_TRY(update.bind(no).run());
    }
    return {};
}

Result<> acknowledgeDrift(Database &database, qint64 no, const DriftAnswer &answer, UtcMs now)
{
    BLUEPENCIL_TRY(checkAnswer(answer));
    BLUEPENCIL_TRY(stampFeedback(database));
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("drift")));
    const Result<DriftAlarm> alarm = findDriftAlarm(database, no);
    if (!alarm)
        return fail(alarm.error());
    if (alarm->state != DriftState::Open) {
        return fail(Error::Code::Conflict,
                    alarm->state == DriftState::Passed
                        ? QStringLiteral("the warning has passed by itself")
                        : QStringLiteral("it was acknowledged by ") + alarm->acknowledgedBy,
                    QString::number(no), QStringLiteral("nothing is left to do"));
    }
    const Result<qint64> latest = latestSeq(database);
    if (!latest)
        return fail(latest.error());
    const qint64 from = answer.newBaseline ? alarm->sinceSeq : *latest + 1;
    const QString which = answer.newBaseline ? QStringLiteral("model = ? AND task = ?")
                                             : QStringLiteral("alarm_no = ?");
    // The baseline begins with the change of the alarm that was named, whatever the others say.
    Query update(database,
                 QStringLiteral("UPDATE drift_alarm SET state = 'acknowledged',"
                                " acknowledged_at = ?, acknowledged_by = ?, reason = ?,"
                                " watched_from_seq = ?,"
                                " new_baseline = CASE WHEN alarm_no = ? THEN ? ELSE 0 END"
                                " WHERE state = 'open' AND ")
                     + which);
    update.bind(now).bind(answer.by.trimmed()).bind(textBytes(answer.reason.trimmed()));
    update.bind(from).bind(no).bind(answer.newBaseline ? 1 : 0);
    if (answer.newBaseline)
        update.bind(alarm->stream.model).bind(alarm->stream.task);
    else
        update.bind(no);
    BLUEPENCIL_TRY(update.run());
    return transaction.commit();
}

Result<double> driftBudget(Database &database)
{
    Query query(database, QStringLiteral("SELECT alarms_per_quarter FROM drift_setting"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.real(0) : DefaultAlarmsPerQuarter;
}

Result<> setDriftBudget(Database &database, double alarmsPerQuarter)
{
    if (!(alarmsPerQuarter >= leastBudget && alarmsPerQuarter <= mostBudget)) {
        return fail(
            unusable(QStringLiteral("so many false alarms cannot be kept to"),
                     QString::number(alarmsPerQuarter),
                     QStringLiteral("give a number from 0.01 to 1000 a quarter of a year")));
    }
    Query query(database,
                QStringLiteral("INSERT INTO drift_setting (id, alarms_per_quarter) VALUES (1, ?)"
                               " ON CONFLICT (id) DO UPDATE SET alarms_per_quarter ="
                               " excluded.alarms_per_quarter"));
    return query.bind(alarmsPerQuarter).run();
}

} // namespace bluepencil
