// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columnscan.h"

#include "core/stats/columndetailreader.h"
#include "core/stats/columngroups.h"
#include "core/stats/scanparts.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>

namespace bluepencil {

namespace {

// What all threads share and none changes.
struct Plan {
    const ColumnView &view;
    const FigureQuestion &question;
    ColumnFilter filter;
    std::vector<ColumnGrouping> groupings;
    std::optional<std::size_t> whole; // the place of one whose groups come to the whole
    FigureDomains domains;
};

// Some of the parts, on one thread.
class Worker {
public:
    explicit Worker(const Plan &plan)
        : m_plan(plan)
        , m_reader(plan.view)
        , m_calendar(plan.question.zone)
    {
        for (const ColumnGrouping &grouping : plan.groupings)
            m_groups.emplace_back(grouping, *plan.view.words, plan.domains, m_calendar);
        if (plan.domains.sources)
            m_details.emplace(m_reader, *plan.domains.sources);
    }

    Result<> scan(std::size_t part)
    {
        m_reader.open(part);
        BLUEPENCIL_TRY(m_plan.filter.select(m_reader, m_rows));
        if (m_rows.empty())
            return {};
        BLUEPENCIL_TRY(readColumns());
        for (ColumnGroups &groups : m_groups)
            BLUEPENCIL_TRY(groups.open(m_reader, m_rows));
        m_moments = nullptr;
        if (m_details)
            BLUEPENCIL_TRY(m_details->open());
        if (m_details || needsMoments())
            BLUEPENCIL_TRY(readMoments());
        const UtcMs anyMoment = momentOf(m_reader.bounds(column::At).first);
        const auto momentAt = [&](quint32 row) {
            return m_moments ? momentOf((*m_moments)[row]) : anyMoment;
        };
        if (m_details) {
            for (const quint32 row : m_rows)
                takeWithDetail(row, momentAt(row));
        } else {
            for (const quint32 row : m_rows)
                take(row, momentAt(row), decisionAt(row), nullptr);
        }
        return {};
    }

    // Moves the groups of one grouping to those of all threads.
    void gather(std::size_t grouping, GroupsByTexts &groups)
    {
        m_groups[grouping].gather(m_plan.question.zone, groups);
    }

    ColumnGroup all;
    ColumnGroup before;
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

    Result<> readMoments()
    {
        const auto found = m_reader.moments();
        if (!found)
            return fail(found.error());
        m_moments = *found;
        return {};
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

    void takeWithDetail(quint32 row, UtcMs at)
    {
        const ColumnDecision decision = decisionAt(row);
        const ColumnDetail detail = m_details->at(row, decision, at, m_plan.domains.plain);
        take(row, at, decision, &detail);
    }

    [[nodiscard]] ColumnDecision decisionAt(quint32 row) const
    {
        ColumnDecision decision;
        decision.kind = DecisionKind::of(static_cast<quint8>((*m_columns.kind)[row]));
        decision.hterRank = m_plan.domains.plain.hter->ranks()[(*m_columns.hter)[row]];
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

    // Once for each row: made twice, with details and without.
    Q_ALWAYS_INLINE void take(quint32 row, UtcMs at, const ColumnDecision &decision,
                              const ColumnDetail *detail)
    {
        const bool counts = !detail || detail->counts();
        if (m_plan.question.rangeFrom && at < *m_plan.question.rangeFrom) {
            if (counts)
                before.add(decision, nullptr, m_plan.domains);
            return;
        }
        if (m_plan.question.days && counts)
            dayAt(at).add(decision, m_plan.domains.plain);
        if (!m_plan.whole) {
            if (counts)
                all.cases.add(decision, m_plan.domains.plain);
            if (counts && !m_plan.question.days)
                all.effort.add(decision, m_plan.domains.plain);
            all.addDetail(detail, m_plan.domains);
        }
        for (ColumnGroups &groups : m_groups)
            groups.add(row, decision, detail);
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

    const Plan &m_plan;
    PartReader m_reader;
    DayCalendar m_calendar;
    std::vector<quint32> m_rows;
    Columns m_columns;
    std::optional<DetailReader> m_details;
    const std::vector<quint64> *m_moments = nullptr;
    std::deque<ColumnGroups> m_groups; // of each grouping
    ColumnEffort *m_day = nullptr;
    UtcMs m_dayFrom = 0;
};

// Rows of each part, and behind them those that came since.
std::vector<qint64> rowsOf(const ColumnView &view)
{
    std::vector<qint64> rows;
    qint64 stored = 0;
    for (const ColumnFile::StoredPart &part : view.file->parts()) {
        rows.push_back(static_cast<qint64>(part.part.rows));
        stored += rows.back();
    }
    rows.push_back(std::max<qint64>(view.rows - stored, 0));
    return rows;
}

// The figures of all threads together, before they are worked out.
struct Gathered {
    ColumnGroup all;
    ColumnGroup before;
    std::vector<GroupsByTexts> groups; // of each grouping
    std::map<UtcMs, ColumnEffort> days;
};

Gathered gather(const Plan &plan, std::deque<Worker> &workers)
{
    Gathered gathered;
    gathered.groups.resize(plan.groupings.size());
    for (Worker &worker : workers) {
        for (std::size_t i = 0; i < plan.groupings.size(); ++i)
            worker.gather(i, gathered.groups[i]);
        gathered.all.add(worker.all, plan.domains);
        gathered.before.add(worker.before, plan.domains);
        for (const auto &[day, effort] : worker.days) {
            gathered.days[day].add(effort, plan.domains.plain);
            gathered.all.effort.add(effort, plan.domains.plain);
        }
    }
    if (plan.whole) {
        for (const auto &[texts, group] : gathered.groups[*plan.whole]) {
            gathered.all.addAllButEffort(group, plan.domains);
            if (!plan.question.days)
                gathered.all.effort.add(group.effort, plan.domains.plain);
        }
    }
    return gathered;
}

StatsGroup finishGroup(const Plan &plan, const ColumnGrouping &grouping, const GroupTexts &texts,
                       ColumnGroup &group)
{
    StatsGroup finished;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        finished.key.emplace_back(grouping.keys[i].name,
                                  texts[i] ? std::optional(toQString(QByteArrayView(*texts[i])))
                                           : std::nullopt);
    }
    Effort effort;
    finished.stats = group.finish(plan.domains, effort);
    return finished;
}

// What takes longest is to sort: the samples of the whole are sorted each on its own, beside groups
// and days.
OverviewParts finish(const Plan &plan, std::deque<Worker> &workers)
{
    Gathered gathered = gather(plan, workers);
    OverviewParts parts;
    std::vector<std::vector<StatsGroup>> groups(plan.groupings.size());
    std::vector<std::function<void()>> tasks;
    for (CodeSample *sample : gathered.all.samples(plan.domains))
        tasks.emplace_back([sample] { sample->sort(); });
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].resize(gathered.groups[i].size());
        auto place = groups[i].begin();
        for (auto &[texts, group] : gathered.groups[i]) {
            tasks.emplace_back([&plan, i, &texts = texts, &group = group, &finished = *place++] {
                finished = finishGroup(plan, plan.groupings[i], texts, group);
            });
        }
    }
    tasks.emplace_back(
        [&] { parts.before = gathered.before.finish(plan.domains, parts.effortBefore); });
    tasks.emplace_back([&] {
        for (auto &[day, effort] : gathered.days)
            parts.days.emplace(day, effort.finish(plan.domains.plain));
    });
    runTasks(tasks, workers.size());
    parts.stats = gathered.all.finish(plan.domains, parts.effort);
    if (!groups.empty())
        parts.stats.groups = std::move(groups.front());
    for (std::size_t i = 1; i < groups.size(); ++i)
        parts.alsoBy.push_back(std::move(groups[i]));
    return parts;
}

// Of the decisions that match, or an earlier one: of all that stand in a part where every decision
// matches. Parts mostly follow each other in time, so that few are looked into.
Result<> findFirstMoment(const Plan &plan, std::optional<UtcMs> &first)
{
    PartReader reader(plan.view);
    std::vector<std::pair<quint64, std::size_t>> parts; // by the first moment of each
    for (std::size_t part = 0; part <= plan.view.file->parts().size(); ++part) {
        reader.open(part);
        if (reader.part().rows > 0)
            parts.emplace_back(reader.bounds(column::At).first, part);
    }
    std::ranges::sort(parts);
    std::optional<quint64> least;
    std::vector<quint32> rows;
    for (const auto &[earliest, part] : parts) {
        if (least && earliest >= *least)
            break;
        reader.open(part);
        BLUEPENCIL_TRY(plan.filter.select(reader, rows));
        if (rows.empty())
            continue;
        if (rows.size() == reader.part().rows) {
            least = earliest;
            break;
        }
        const auto moments = reader.moments();
        if (!moments)
            return fail(moments.error());
        for (const quint32 row : rows)
            least = std::min((**moments)[row], least.value_or((**moments)[row]));
    }
    if (least)
        first = momentOf(*least);
    return {};
}

// None where nothing is asked by.
std::vector<QStringList> groupingsOf(const FigureQuestion &question)
{
    std::vector<QStringList> groupings;
    if (!question.by.isEmpty() || !question.alsoBy.empty())
        groupings.push_back(question.by);
    groupings.insert(groupings.end(), question.alsoBy.begin(), question.alsoBy.end());
    return groupings;
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

Result<std::optional<OverviewParts>>
scanColumns(const ColumnView &view, const HterRanks &hter, const FigureQuestion &question,
            const DetailSources *sources, const std::stop_token &stop, const Meanwhile &meanwhile)
{
    std::optional<ColumnFilter> filter
        = ColumnFilter::make(question.filter, *view.words, sources != nullptr);
    if (!filter)
        return std::nullopt;
    Plan plan {
        view,
        question,
        std::move(*filter),
        {},
        {},
        {domainsOf(view, hter), sources, sources ? DetailDomains::of(view) : DetailDomains()}};
    for (const QStringList &by : groupingsOf(question)) {
        std::optional<ColumnGrouping> grouping = ColumnGrouping::parse(by, *view.words);
        if (!grouping)
            return std::nullopt;
        if (grouping->isWhole() && !plan.whole)
            plan.whole = plan.groupings.size();
        plan.groupings.push_back(std::move(*grouping));
    }
    std::optional<UtcMs> first;
    if (meanwhile)
        BLUEPENCIL_TRY(findFirstMoment(plan, first));
    std::deque<Worker> workers;
    BLUEPENCIL_TRY(scanParts(plan, rowsOf(view), stop, workers, [&] {
        if (meanwhile)
            meanwhile(first);
    }));
    return finish(plan, workers);
}

} // namespace bluepencil
