// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columnscan.h"

#include "core/stats/columnfilter.h"
#include "core/stats/columnkeys.h"

#include <algorithm>
#include <deque>
#include <map>
#include <thread>

namespace bluepencil {

namespace {

constexpr qint64 rowsForTwo = 200'000; // from here on a second thread is worth it

using Texts = std::vector<std::optional<std::string>>; // of a key

// As keyBefore().
struct TextsBefore {
    bool operator()(const Texts &a, const Texts &b) const
    {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (a[i] == b[i])
                continue;
            if (!a[i] || !b[i])
                return a[i].has_value();
            return *a[i] < *b[i];
        }
        return false;
    }
};

struct GroupTally {
    ColumnEffort effort;
    ColumnCases cases;

    void add(const ColumnDecision &decision, const ColumnDomains &domains)
    {
        effort.add(decision, domains);
        cases.add(decision, domains);
    }

    void add(const GroupTally &other, const ColumnDomains &domains)
    {
        effort.add(other.effort, domains);
        cases.add(other.cases, domains);
    }

    Stats finish(const ColumnDomains &domains, Effort &finished)
    {
        Stats stats;
        finished = effort.finish(domains);
        finished.setFigures(stats);
        cases.finish(domains, stats);
        return stats;
    }
};

// What all threads share and none changes.
struct Plan {
    const ColumnView &view;
    const FigureQuestion &question;
    const std::stop_token &stop;
    ColumnFilter filter;
    std::vector<ColumnKey> keys;
    std::optional<std::size_t> label; // its place among the keys
    ColumnDomains domains;
    // Every decision stands in one group, so that the groups come to the whole.
    bool groupsAreWhole = false;
};

// Some of the parts, on one thread.
class Worker {
public:
    Worker(const Plan &plan, std::size_t first, std::size_t behind)
        : m_plan(plan)
        , m_first(first)
        , m_behind(behind)
        , m_reader(plan.view)
        , m_calendar(plan.question.zone)
        , m_levels(plan.keys.size())
        , m_periods(plan.keys.size())
        , m_sources(plan.keys.size())
    {
    }

    void run()
    {
        for (std::size_t part = m_first; part < m_behind && done; ++part) {
            if (m_plan.stop.stop_requested())
                done = fail(Error::Code::Cancelled, QStringLiteral("the figures were asked again"));
            else
                done = scan(part);
        }
    }

    // Adds the groups to those of all threads by what their keys say.
    void gather(std::map<Texts, GroupTally, TextsBefore> &groups) const
    {
        for (std::size_t number = 0; number < m_groups.size(); ++number)
            groups[textsOf(static_cast<quint32>(number))].add(m_groups[number], m_plan.domains);
    }

    Result<> done;
    GroupTally all;
    GroupTally before;
    std::map<UtcMs, ColumnEffort> days;

private:
    struct Columns {
        const std::vector<quint32> *kind = nullptr;
        const std::vector<quint32> *hter = nullptr;
        const std::vector<quint32> *active = nullptr;
        const std::vector<quint32> *words = nullptr;
        const std::vector<quint32> *points = nullptr;
        const std::vector<quint32> *labels = nullptr;
        const std::vector<quint32> *number = nullptr; // none where no item is repeated
        const std::vector<quint32> *back = nullptr;
    };

    Result<> read(std::size_t column, const std::vector<quint32> *&values)
    {
        const auto found = m_reader.values(column);
        if (!found)
            return fail(found.error());
        values = *found;
        return {};
    }

    Result<> readColumns()
    {
        m_columns = {};
        BLUEPENCIL_TRY(read(column::Kind, m_columns.kind));
        BLUEPENCIL_TRY(read(column::Hter, m_columns.hter));
        BLUEPENCIL_TRY(read(column::Active, m_columns.active));
        BLUEPENCIL_TRY(read(column::Words, m_columns.words));
        BLUEPENCIL_TRY(read(column::Points, m_columns.points));
        BLUEPENCIL_TRY(read(column::Labels, m_columns.labels));
        const auto [least, most] = m_reader.bounds(column::No);
        if (m_reader.bounds(column::Back).second > 0
            || m_plan.view.repeated->mayHoldBetween(least, most)) {
            BLUEPENCIL_TRY(read(column::No, m_columns.number));
            BLUEPENCIL_TRY(read(column::Back, m_columns.back));
        }
        return {};
    }

    Result<> readKeys()
    {
        for (std::size_t i = 0; i < m_plan.keys.size(); ++i) {
            const ColumnKey &key = m_plan.keys[i];
            if (key.source == ColumnKey::Source::Label) {
                m_sources[i] = m_columns.labels;
            } else if (!key.isPeriod()) {
                BLUEPENCIL_TRY(
                    read((key.isAttribute ? column::FirstAttribute : column::FirstText) + key.place,
                         m_sources[i]));
            } else {
                BLUEPENCIL_TRY(readMoments());
                fillPeriods(key, m_periods[i]);
                m_sources[i] = &m_periods[i];
            }
        }
        return {};
    }

    Result<> readMoments()
    {
        const auto found = m_reader.moments();
        if (!found)
            return fail(found.error());
        m_moments = *found;
        return {};
    }

    void fillPeriods(const ColumnKey &key, std::vector<quint32> &periods)
    {
        periods.resize(m_moments->size());
        for (const quint32 row : m_rows)
            periods[row] = key.period(momentOf((*m_moments)[row]), m_calendar);
    }

    // Whether the moments of single rows are needed for the range and its days.
    [[nodiscard]] bool needsMoments()
    {
        const auto [first, last] = m_reader.bounds(column::At);
        const auto &from = m_plan.question.rangeFrom;
        if (from && momentOf(first) < *from && momentOf(last) >= *from)
            return true;
        return m_plan.question.days && (!from || momentOf(last) >= *from)
            && momentOf(last) >= m_calendar.dayOf(momentOf(first)).to;
    }

    Result<> scan(std::size_t part)
    {
        m_reader.open(part);
        BLUEPENCIL_TRY(m_plan.filter.select(m_reader, m_rows));
        if (m_rows.empty())
            return {};
        BLUEPENCIL_TRY(readColumns());
        BLUEPENCIL_TRY(readKeys());
        m_moments = nullptr;
        if (needsMoments())
            BLUEPENCIL_TRY(readMoments());
        const UtcMs anyMoment = momentOf(m_reader.bounds(column::At).first);
        for (const quint32 row : m_rows) {
            take(row, m_moments ? momentOf((*m_moments)[row]) : anyMoment);
        }
        return {};
    }

    [[nodiscard]] ColumnDecision decisionAt(quint32 row) const
    {
        ColumnDecision decision;
        decision.kind = DecisionKind::of(static_cast<quint8>((*m_columns.kind)[row]));
        decision.hterRank = m_plan.domains.hter->ranks()[(*m_columns.hter)[row]];
        decision.active = (*m_columns.active)[row];
        decision.words = (*m_columns.words)[row];
        decision.points = (*m_columns.points)[row];
        decision.labels = (*m_columns.labels)[row];
        if (m_columns.number) {
            decision.number = (*m_columns.number)[row];
            decision.back = (*m_columns.back)[row];
        }
        return decision;
    }

    void take(quint32 row, UtcMs at)
    {
        const ColumnDecision decision = decisionAt(row);
        if (m_plan.question.rangeFrom && at < *m_plan.question.rangeFrom) {
            before.add(decision, m_plan.domains);
            return;
        }
        if (m_plan.question.days)
            dayAt(at).add(decision, m_plan.domains);
        if (!m_plan.groupsAreWhole) {
            all.cases.add(decision, m_plan.domains);
            if (!m_plan.question.days)
                all.effort.add(decision, m_plan.domains);
        }
        if (!m_plan.keys.empty())
            addToGroups(row, decision);
    }

    ColumnEffort &dayAt(UtcMs at)
    {
        const LocalDay &day = m_calendar.dayOf(at);
        if (!m_day || m_dayFrom != day.from) {
            m_day = &days[day.from];
            m_dayFrom = day.from;
        }
        return *m_day;
    }

    void addToGroups(quint32 row, const ColumnDecision &decision)
    {
        if (!m_plan.label) {
            groupOf(row, NoWord).add(decision, m_plan.domains);
            return;
        }
        const std::vector<WordNo> &codes = m_plan.view.words->labelSets()[decision.labels];
        if (codes.empty())
            groupOf(row, NoWord).add(decision, m_plan.domains);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (i == 0 || codes[i] != codes[i - 1])
                groupOf(row, codes[i]).add(decision, m_plan.domains);
        }
    }

    GroupTally &groupOf(quint32 row, WordNo label)
    {
        quint32 number = 0;
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            number = m_levels[i].of(number, i == m_plan.label ? label : (*m_sources[i])[row]);
        while (m_groups.size() <= number)
            m_groups.emplace_back();
        return m_groups[number];
    }

    [[nodiscard]] Texts textsOf(quint32 number) const
    {
        Texts texts(m_levels.size());
        for (std::size_t i = m_levels.size(); i-- > 0;) {
            const auto [above, value] = m_levels[i].pair(number);
            texts[i] = m_plan.keys[i].text(value, *m_plan.view.words, m_plan.question.zone);
            number = above;
        }
        return texts;
    }

    const Plan &m_plan;
    std::size_t m_first;
    std::size_t m_behind;
    PartReader m_reader;
    DayCalendar m_calendar;
    std::vector<quint32> m_rows;
    Columns m_columns;
    const std::vector<quint64> *m_moments = nullptr;
    std::vector<PairNumbers> m_levels; // of a key: what stands before it, and its value
    std::vector<std::vector<quint32>> m_periods;
    std::vector<const std::vector<quint32> *> m_sources; // of each key
    std::deque<GroupTally> m_groups; // by the number of the last level
    ColumnEffort *m_day = nullptr;
    UtcMs m_dayFrom = 0;
};

// The parts in as many stretches as there are threads, about as many rows in each.
std::vector<std::size_t> stretches(const ColumnView &view)
{
    const auto &parts = view.file->parts();
    const std::size_t count = parts.size() + 1;
    if (view.rows < rowsForTwo || std::thread::hardware_concurrency() < 2)
        return {0, count};
    qint64 rows = 0;
    std::size_t middle = 0;
    while (middle < parts.size() && rows < view.rows / 2)
        rows += static_cast<qint64>(parts[middle++].part.rows);
    return {0, middle, count};
}

void runAll(std::deque<Worker> &workers)
{
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < workers.size(); ++i)
        others.emplace_back([&worker = workers[i]] { worker.run(); });
    workers.front().run();
    for (std::thread &other : others)
        other.join();
}

OverviewParts finish(const Plan &plan, std::deque<Worker> &workers)
{
    OverviewParts parts;
    GroupTally all;
    GroupTally before;
    std::map<Texts, GroupTally, TextsBefore> groups;
    std::map<UtcMs, ColumnEffort> days;
    for (Worker &worker : workers) {
        worker.gather(groups);
        all.add(worker.all, plan.domains);
        before.add(worker.before, plan.domains);
        for (const auto &[day, effort] : worker.days) {
            days[day].add(effort, plan.domains);
            all.effort.add(effort, plan.domains);
        }
    }
    for (auto &[texts, tally] : groups) {
        if (plan.groupsAreWhole) {
            all.cases.add(tally.cases, plan.domains);
            if (!plan.question.days)
                all.effort.add(tally.effort, plan.domains);
        }
        StatsGroup group;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            group.key.emplace_back(plan.keys[i].name,
                                   texts[i] ? std::optional(toQString(QByteArrayView(*texts[i])))
                                            : std::nullopt);
        }
        Effort effort;
        group.stats = tally.finish(plan.domains, effort);
        parts.stats.groups.push_back(std::move(group));
    }
    std::vector<StatsGroup> finished = std::move(parts.stats.groups);
    parts.stats = all.finish(plan.domains, parts.effort);
    parts.stats.groups = std::move(finished);
    parts.before = before.finish(plan.domains, parts.effortBefore);
    for (auto &[day, effort] : days)
        parts.days.emplace(day, effort.finish(plan.domains));
    return parts;
}

ColumnDomains domainsOf(const ColumnView &view, const HterRanks &hter)
{
    ColumnDomains domains {view.words, view.repeated, &hter, 0};
    quint64 most
        = view.recent.part.columns.empty() ? 0 : view.recent.part.columns[column::Active].most;
    for (const ColumnFile::StoredPart &part : view.file->parts())
        most = std::max(most, part.part.columns[column::Active].most);
    domains.active = static_cast<std::size_t>(most) + 1;
    return domains;
}

} // namespace

Result<std::optional<OverviewParts>> scanColumns(const ColumnView &view, const HterRanks &hter,
                                                 const FigureQuestion &question,
                                                 const std::stop_token &stop)
{
    std::optional<ColumnFilter> filter = ColumnFilter::make(question.filter, *view.words);
    std::optional<std::vector<ColumnKey>> keys = ColumnKey::parse(question.by, *view.words);
    if (!filter || !keys)
        return std::nullopt;
    const auto label = std::ranges::find(*keys, ColumnKey::Source::Label, &ColumnKey::source);
    std::optional<std::size_t> labelPlace;
    if (label != keys->end())
        labelPlace = static_cast<std::size_t>(label - keys->begin());
    const bool whole = !keys->empty() && !labelPlace;
    const Plan plan {view,
                     question,
                     stop,
                     std::move(*filter),
                     std::move(*keys),
                     labelPlace,
                     domainsOf(view, hter),
                     whole};
    const std::vector<std::size_t> bounds = stretches(view);
    std::deque<Worker> workers;
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i)
        workers.emplace_back(plan, bounds[i], bounds[i + 1]);
    runAll(workers);
    for (const Worker &worker : workers) {
        if (!worker.done)
            return fail(worker.done.error());
    }
    return finish(plan, workers);
}

} // namespace bluepencil
