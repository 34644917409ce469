// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/drift.h"

#include "core/stats/days.h"
#include "core/stats/drift/driftalarms.h"
#include "core/stats/drift/driftrows.h"
#include "core/store/database/database.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr double warningShare = .1; // of the threshold

// One figure's state while its stream is read.
struct Watch {
    bool crossed = false;
    std::size_t crossedAt = 0; // place in the values
    DriftMonitor::Change change; // as it was crossed
};

// One of approval and effort: the values, their monitor, and a watch for each direction.
class FigureScan {
public:
    FigureScan(const DriftRules &rules, double threshold)
        : m_rules(rules)
        , m_threshold(threshold)
        , m_monitor(rules)
    {
    }

    void restart(DriftDirection direction)
    {
        m_monitor.restart(direction);
        watch(direction) = {};
    }

    void add(double x, const DriftRow &row, std::size_t place)
    {
        m_monitor.add(x, row.reviewer);
        m_values.push_back({x, row.reviewer});
        m_places.push_back(place);
        for (const DriftDirection direction : {DriftDirection::Falls, DriftDirection::Rises}) {
            Watch &of = watch(direction);
            if (of.crossed || m_monitor.value(direction) < m_threshold)
                continue;
            const auto change = toldChange(direction);
            if (!change)
                continue;
            of = {true, m_values.size() - 1, *change};
            m_monitor.hold();
        }
    }

    [[nodiscard]] const DriftMonitor &monitor() const { return m_monitor; }

    [[nodiscard]] const std::vector<DriftValue> &values() const { return m_values; }

    [[nodiscard]] double value(DriftDirection direction) const
    {
        return m_monitor.value(direction);
    }

    // What is to be told of a direction now; without stream, statistic and times of noticing.
    [[nodiscard]] std::optional<DriftAlarm> alarm(DriftDirection direction,
                                                  const std::vector<DriftRow> &rows) const
    {
        const Watch &of = m_watches[direction == DriftDirection::Falls ? 0 : 1];
        const auto now = toldChange(direction);
        const bool warns = value(direction) >= warningShare * m_threshold && now;
        if (!of.crossed && !warns)
            return std::nullopt;
        DriftAlarm alarm;
        alarm.level = of.crossed ? DriftLevel::Alarm : DriftLevel::Warning;
        const std::size_t crossed = of.crossed ? of.crossedAt : m_values.size() - 1;
        // The evidence goes on: later decisions tell better where the change lies, unless the
        // figure came back meanwhile.
        const bool stands = now && (!of.crossed || now->start <= static_cast<qint64>(of.crossedAt));
        const DriftMonitor::Change change = stands ? *now : of.change;
        const std::size_t end = stands ? m_values.size() : crossed + 1;
        const auto start = static_cast<std::size_t>(change.start);
        alarm.crossedAt = rows[m_places[crossed]].at;
        alarm.crossedSeq = rows[m_places[crossed]].seq;
        alarm.since = rows[m_places[start]].at;
        alarm.sinceSeq = rows[m_places[start]].seq;
        alarm.threshold = m_threshold;
        alarm.value = value(direction);
        alarm.size = driftSize({m_values.begin() + static_cast<std::ptrdiff_t>(start),
                                m_values.begin() + static_cast<std::ptrdiff_t>(end)},
                               m_monitor.baseline(change.stage));
        return alarm;
    }

private:
    [[nodiscard]] Watch &watch(DriftDirection direction)
    {
        return m_watches[direction == DriftDirection::Falls ? 0 : 1];
    }

    // Once there is enough of it to be told.
    [[nodiscard]] std::optional<DriftMonitor::Change> toldChange(DriftDirection direction) const
    {
        const auto change = m_monitor.change(direction);
        if (!change || m_monitor.decisions() - change->start < m_rules.leastSince)
            return std::nullopt;
        return change;
    }

    DriftRules m_rules;
    double m_threshold;
    DriftMonitor m_monitor;
    std::vector<DriftValue> m_values;
    std::vector<std::size_t> m_places; // of the values among the rows
    std::array<Watch, 2> m_watches;
};

void follow(std::vector<DriftStep> &course, QDate date, double value)
{
    if (course.empty() || course.back().date != date)
        course.push_back({date, value});
    else
        course.back().value = std::max(course.back().value, value);
}

class StreamScan {
public:
    StreamScan(const DriftRows &rows, const DriftBeginnings &beginnings, const DriftRules &rules,
               double threshold)
        : m_rows(rows.rows)
        , m_beginnings(beginnings)
        , m_figures {FigureScan(rules, threshold), FigureScan(rules, threshold)}
    {
        m_stream.key = rows.key;
    }

    DriftStream read(DayCalendar &calendar, std::vector<DriftFinding> &findings)
    {
        std::array<std::size_t, DriftStatistics> restarts {};
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const DriftRow &row = m_rows[i];
            if (row.seq < m_beginnings.baselineFrom)
                continue;
            if (m_stream.n++ == 0)
                m_stream.baselineFrom = row.at;
            for (std::size_t s = 0; s < restarts.size(); ++s) {
                const std::vector<qint64> &at = m_beginnings.restarts[s];
                for (; restarts[s] < at.size() && at[restarts[s]] <= row.seq; ++restarts[s])
                    figureOf(s).restart(directionOf(static_cast<DriftStatistic>(s)));
            }
            m_figures[0].add(row.approved ? 1 : 0, row, i);
            m_stream.leftOut += m_figures[0].monitor().leftOut() ? 1 : 0;
            if (row.effort)
                m_figures[1].add(*row.effort, row, i);
            const QDate date = calendar.dayOf(row.at).date;
            for (std::size_t s = 0; s < restarts.size(); ++s)
                follow(m_stream.figures[s].course, date, valueOf(s));
        }
        // An answer that no decision came after yet.
        for (std::size_t s = 0; s < restarts.size(); ++s) {
            if (restarts[s] < m_beginnings.restarts[s].size())
                figureOf(s).restart(directionOf(static_cast<DriftStatistic>(s)));
        }
        finish(findings);
        return std::move(m_stream);
    }

private:
    [[nodiscard]] FigureScan &figureOf(std::size_t statistic)
    {
        return m_figures[isApproval(static_cast<DriftStatistic>(statistic)) ? 0 : 1];
    }

    [[nodiscard]] double valueOf(std::size_t statistic)
    {
        return figureOf(statistic).value(directionOf(static_cast<DriftStatistic>(statistic)));
    }

    void finish(std::vector<DriftFinding> &findings)
    {
        m_stream.baseline = m_figures[0].monitor().baselineDecisions();
        describe();
        for (std::size_t s = 0; s < DriftStatistics; ++s) {
            const auto statistic = static_cast<DriftStatistic>(s);
            DriftFinding finding {m_stream.key, statistic, std::nullopt};
            finding.alarm = figureOf(s).alarm(directionOf(statistic), m_rows);
            m_stream.figures[s].value = valueOf(s);
            if (finding.alarm) {
                finding.alarm->stream = m_stream.key;
                finding.alarm->statistic = statistic;
                m_stream.figures[s].level = finding.alarm->level;
            }
            findings.push_back(std::move(finding));
        }
    }

    // The figures as they are, beside the standardised ones.
    void describe()
    {
        const auto rate
            = [](const std::vector<DriftValue> &values, std::size_t from, std::size_t to) {
                  qint64 n = 0;
                  for (std::size_t i = from; i < to; ++i)
                      n += values[i].x > 0 ? 1 : 0;
                  return wilsonRate(n, static_cast<qint64>(to - from));
              };
        const auto mean
            = [](const std::vector<DriftValue> &values, std::size_t from, std::size_t to) {
                  std::vector<double> sample;
                  for (std::size_t i = from; i < to; ++i)
                      sample.push_back(values[i].x);
                  return meanEstimate(sample);
              };
        const auto latest = [](const std::vector<DriftValue> &values) {
            return values.size() - std::min(values.size(), static_cast<std::size_t>(DriftWindow));
        };
        const auto base = [](const FigureScan &figure) {
            return static_cast<std::size_t>(figure.monitor().baselineDecisions());
        };
        const std::vector<DriftValue> &approvals = m_figures[0].values();
        m_stream.approvalBefore = rate(approvals, 0, base(m_figures[0]));
        m_stream.approvalNow = rate(approvals, latest(approvals), approvals.size());
        const std::vector<DriftValue> &efforts = m_figures[1].values();
        m_stream.effortBefore = mean(efforts, 0, base(m_figures[1]));
        m_stream.effortNow = mean(efforts, latest(efforts), efforts.size());
    }

    const std::vector<DriftRow> &m_rows;
    const DriftBeginnings &m_beginnings;
    std::array<FigureScan, 2> m_figures; // approval, effort
    DriftStream m_stream;
};

bool mayNotWrite(const Error &error)
{
    return error.code == Error::Code::NotPermitted || error.code == Error::Code::ReadOnly;
}

// One at a time, so that two readers at once do not record the same alarm with different figures.
Result<> record(Database &database, const DriftChanges &changes)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("drift")));
    BLUEPENCIL_TRY(writeDriftChanges(database, changes));
    return transaction.commit();
}

void scan(DriftReport &report, const DriftDecisions &decisions, const DriftRules &rules,
          const QTimeZone &zone, std::vector<DriftFinding> &findings)
{
    const auto beginnings = driftBeginnings(report.alarms);
    DayCalendar calendar(zone);
    const DriftBeginnings none;
    for (const DriftRows &rows : decisions.streams) {
        const auto found = beginnings.find(rows.key);
        StreamScan scan(rows, found == beginnings.end() ? none : found->second, rules,
                        report.threshold);
        report.streams.push_back(scan.read(calendar, findings));
    }
    std::ranges::stable_sort(report.streams, [](const DriftStream &a, const DriftStream &b) {
        return a.n != b.n ? a.n > b.n : a.key < b.key;
    });
    for (DriftFinding &finding : findings) {
        if (finding.alarm)
            finding.alarm->raisedAt = report.at;
    }
}

} // namespace

Result<DriftReport> readDrift(Database &database, const QTimeZone &zone, UtcMs now,
                              const DriftRules &rules, const std::stop_token &stop)
{
    DriftReport report;
    report.at = now;
    report.timeZone = QString::fromLatin1(zone.id());
    if (const Result<> stamped = stampFeedback(database); !stamped) {
        if (!mayNotWrite(stamped.error()))
            return fail(stamped.error());
    }
    std::vector<DriftFinding> findings;
    {
        ReadTransaction reading(database);
        BLUEPENCIL_TRY(reading.begin());
        const Result<double> budget = driftBudget(database);
        if (!budget)
            return fail(budget.error());
        report.alarmsPerQuarter = *budget;
        Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
        if (!alarms)
            return fail(alarms.error());
        report.alarms = std::move(*alarms);
        const Result<DriftDecisions> decisions = readDriftDecisions(database, stop);
        if (!decisions)
            return fail(decisions.error());
        report.decisions = decisions->decisions;
        report.perDay = decisions->perDay;
        report.threshold = driftThreshold(report.alarmsPerQuarter, report.perDay);
        scan(report, *decisions, rules, zone, findings);
    }
    const DriftChanges changes = driftChanges(report.alarms, findings);
    if (changes.isEmpty())
        return report;
    Result<> written = fail(Error::Code::ReadOnly, {});
    if (!database.isReadOnly())
        written = record(database, changes);
    if (!written && !mayNotWrite(written.error()))
        return fail(written.error());
    report.recorded = written.has_value();
    if (!report.recorded) {
        report.alarms.insert(report.alarms.begin(), changes.fresh.begin(), changes.fresh.end());
        return report;
    }
    Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
    if (!alarms)
        return fail(alarms.error());
    report.alarms = std::move(*alarms);
    return report;
}

} // namespace bluepencil
