// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mywork/mywork.h"

#include "core/model/decision.h"
#include "core/stats/days.h"
#include "core/stats/tally/tally.h"
#include "core/store/database/database.h"
#include "core/text/readingspeed.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace bluepencil {

namespace {

struct Row {
    Action action = Action::Approve;
    std::optional<qint64> activeMs;
    qint64 wordsDraft = 0;
    std::optional<double> coverage;
    std::optional<double> evidence;
    std::optional<qint64> floorMs;
};

class WorkTally {
public:
    void add(const Row &row)
    {
        ++m_figures.decided;
        m_figures.approved += row.action == Action::Approve ? 1 : 0;
        m_figures.edited += row.action == Action::Edit ? 1 : 0;
        m_figures.rejected += row.action == Action::Reject ? 1 : 0;
        m_figures.escalated += row.action == Action::Escalate ? 1 : 0;
        if (row.coverage)
            m_coverage.push_back(*row.coverage);
        if (row.evidence)
            m_evidence.push_back(*row.evidence);
        if (!row.activeMs)
            return;
        m_figures.activeMs += *row.activeMs;
        const bool counts = row.wordsDraft > 0 && *row.activeMs >= LeastMsPerWord * row.wordsDraft
            && *row.activeMs <= MostMsPerWord * row.wordsDraft;
        if (counts)
            m_active.push_back(double(*row.activeMs));
        else
            ++m_figures.activeLeftOut;
        if (row.action == Action::Approve && row.floorMs && *row.floorMs > 0) {
            ++m_timedApprovals;
            m_quick += isFasterThanReading(*row.activeMs, *row.floorMs) ? 1 : 0;
        }
    }

    [[nodiscard]] WorkFigures finished()
    {
        std::sort(m_active.begin(), m_active.end());
        m_figures.edits = wilsonRate(m_figures.edited, m_figures.decided);
        m_figures.active = medianEstimate(m_active);
        m_figures.coverage = meanEstimate(m_coverage);
        m_figures.evidence = meanEstimate(m_evidence);
        m_figures.quick = wilsonRate(m_quick, m_timedApprovals);
        return m_figures;
    }

private:
    WorkFigures m_figures;
    std::vector<double> m_active;
    std::vector<double> m_coverage;
    std::vector<double> m_evidence;
    qint64 m_timedApprovals = 0;
    qint64 m_quick = 0;
};

} // namespace

Result<MyWork> readMyWork(Database &database, const QTimeZone &zone, const QString &reviewer,
                          UtcMs now, int days)
{
    MyWork work;
    work.reviewer = reviewer;
    work.to = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    work.from = work.to.addDays(1 - qMax(1, days));
    Query query(database,
                QStringLiteral("SELECT decided_at, action, active_ms, words_draft, coverage,"
                               " evidence, floor_ms FROM feedback WHERE status = 'counted'"
                               " AND reviewer = ? AND decided_at >= ? AND decided_at < ?"));
    query.bind(reviewer).bind(localDay(work.from, zone).from).bind(localDay(work.to, zone).to);
    BLUEPENCIL_TRY(query.run());
    DayCalendar calendar(zone);
    WorkTally all;
    std::map<QDate, WorkTally> byDay;
    while (true) {
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        Row row;
        row.action = actionFromName(query.text(1)).value_or(Action::Approve);
        row.activeMs = query.optionalInteger(2);
        row.wordsDraft = query.integer(3);
        if (!query.isNull(4))
            row.coverage = query.real(4);
        if (!query.isNull(5))
            row.evidence = query.real(5);
        row.floorMs = query.optionalInteger(6);
        all.add(row);
        byDay[calendar.dayOf(query.integer(0)).date].add(row);
    }
    work.all = all.finished();
    for (auto day = byDay.rbegin(); day != byDay.rend(); ++day)
        work.days.push_back({day->first, day->second.finished()});
    return work;
}

} // namespace bluepencil
