// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reportfigures.h"

#include <algorithm>

namespace bluepencil {

namespace {

class ReportReader {
public:
    ReportReader(Database &database, QTimeZone zone, UtcMs now, ReportFigures &figures)
        : m_database(database)
        , m_zone(std::move(zone))
        , m_now(now)
        , m_figures(figures)
    {
    }

    [[nodiscard]] Result<> drift()
    {
        Result<DriftReport> report = readDrift(m_database, m_zone, m_now);
        if (!report)
            return fail(report.error());
        std::erase_if(report->alarms, [this](const DriftAlarm &alarm) { return !isMeant(alarm); });
        m_figures.drift = std::move(*report);
        return {};
    }

    [[nodiscard]] Result<> whole()
    {
        Result<Overview> overview = readOverview(m_database, m_zone, {filter(), {}}, m_now);
        if (!overview)
            return fail(overview.error());
        m_figures.overview = std::move(*overview);
        StatsQuery query;
        query.filter = filter();
        query.details = true;
        Result<Stats> stats = computeStats(m_database, m_zone, query);
        if (!stats)
            return fail(stats.error());
        m_figures.stats = std::move(*stats);
        if (hasPrevious(query.filter, m_now, m_zone)) {
            Result<StatsComparison> change
                = compareWithPrevious(m_database, m_zone, query, m_figures.stats, m_now);
            if (!change)
                return fail(change.error());
            m_figures.change = std::move(*change);
        }
        if (!m_figures.againstFilter)
            return {};
        Result<SelectionComparison> against = compareSelections(
            m_database, m_zone, query, m_figures.stats, *m_figures.againstFilter);
        if (!against)
            return fail(against.error());
        m_figures.against = std::move(*against);
        return {};
    }

    [[nodiscard]] Result<> groups()
    {
        const std::pair<const char *, Stats *> wanted[] {
            {"model", &m_figures.models}, {"task", &m_figures.tasks},
            {"queue", &m_figures.queues}, {"reviewer", &m_figures.reviewers},
            {"label", &m_figures.labels}, {"week", &m_figures.weeks}};
        for (const auto &[key, stats] : wanted)
            BLUEPENCIL_TRY(by(QString::fromLatin1(key), *stats));
        Stats producers;
        BLUEPENCIL_TRY(by(QStringLiteral("producer"), producers));
        for (const StatsGroup &group : producers.groups) {
            if (group.key.front().second == SampleProducer)
                m_figures.samples += group.stats.n;
        }
        return {};
    }

    [[nodiscard]] Result<> rest()
    {
        Result<CheckHitSelections> checks
            = readCheckHitsBeside(m_database, m_zone, filter(), m_figures.againstFilter, {});
        if (!checks)
            return fail(checks.error());
        if (checks->other) {
            m_figures.checksAgainst = compareChecks(*checks);
            m_figures.checksOther = std::move(checks->other->all);
        }
        m_figures.checks = std::move(checks->first.all);
        Result<TwoSelections<ErrorSources>> errors
            = readErrorSourcesBeside(m_database, errorLabels(), filter(), m_figures.againstFilter);
        if (!errors)
            return fail(errors.error());
        if (errors->other)
            m_figures.errorsAgainst = compareErrors(*errors);
        m_figures.errors = std::move(errors->first);
        // Open items have no other parts of the filter.
        FeedbackFilter open;
        open.queues = filter().queues;
        open.tasks = filter().tasks;
        open.models = filter().models;
        open.languages = filter().languages;
        open.where = filter().where;
        Result<BacklogFigures> backlog = readBacklog(m_database, m_zone, open, m_now);
        if (!backlog)
            return fail(backlog.error());
        m_figures.backlog = std::move(*backlog);
        return {};
    }

private:
    [[nodiscard]] const FeedbackFilter &filter() const { return m_figures.filter; }

    [[nodiscard]] bool isMeant(const DriftAlarm &alarm) const
    {
        const bool chosen
            = (filter().models.isEmpty() || filter().models.contains(alarm.stream.model))
            && (filter().tasks.isEmpty() || filter().tasks.contains(alarm.stream.task));
        if (!chosen || alarm.crossedAt >= *filter().to)
            return false;
        return alarm.crossedAt >= *filter().from || alarm.state == DriftState::Open
            || alarm.acknowledgedAt.value_or(*filter().from - 1) >= *filter().from;
    }

    [[nodiscard]] Result<> by(const QString &key, Stats &figures)
    {
        StatsQuery query;
        query.filter = filter();
        query.by = {key};
        Result<Stats> stats = computeStats(m_database, m_zone, query);
        if (!stats)
            return fail(stats.error());
        figures = std::move(*stats);
        return {};
    }

    Database &m_database;
    QTimeZone m_zone;
    UtcMs m_now;
    ReportFigures &m_figures;
};

} // namespace

Result<ReportFigures> readReportFigures(Database &database, const QTimeZone &zone,
                                        const FeedbackFilter &filter, UtcMs now,
                                        const std::optional<FeedbackFilter> &against)
{
    if (!filter.from || !filter.to) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a report needs a beginning and an end"));
    }
    ReportFigures figures;
    figures.at = now;
    figures.filter = filter;
    figures.againstFilter = against;
    ReportReader reader(database, zone, now, figures);
    BLUEPENCIL_TRY(reader.drift());
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(reader.whole());
    BLUEPENCIL_TRY(reader.groups());
    BLUEPENCIL_TRY(reader.rest());
    return figures;
}

} // namespace bluepencil
