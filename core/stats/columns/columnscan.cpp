// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnscan.h"

#include "core/stats/askedagain.h"
#include "core/stats/columns/columndetailreader.h"
#include "core/stats/columns/columngroups.h"
#include "core/stats/columns/scanparts.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>

namespace bluepencil {

namespace {

// What all threads share and none changes.
struct ColumnScanPlan {
    const ColumnView &view;
    const FigureQuestion &question;
    ColumnFilter filter;
    std::vector<ColumnGrouping> groupings;
    std::optional<std::size_t> whole; // the place of one whose groups come to the whole
    FigureDomains domains;
};

// Some of the parts, on one thread.
class ColumnScanWorker {
public:
    explicit ColumnScanWorker(const ColumnScanPlan &plan)
        : m_plan(plan)
        , m_reader(plan.view)
        , m_calendar(plan.question.zone)
    {
        for (const ColumnGrouping &grouping : plan.groupings)
            m_groups.emplace_back(grouping, *plan.view.words, plan.domains, m_calendar);
    }

    // Details as well, where their sources are there already.
    Result<> scan(std::size_t part)
    {
        m_reader.open(part);
        BLUEPENCIL_TRY(m_plan.filter.select(m_reader, m_selected));
        if (m_selected.empty())
            return {};
        BLUEPENCIL_TRY(readColumns());
        BLUEPENCIL_TRY(splitRows(needsMoments()));
        before.addCounted(m_before, m_columns, m_plan.domains);
        if (m_plan.domains.sources)
            BLUEPENCIL_TRY(readDetails());
        if (m_plan.question.days)
            addDays();
        if (!m_plan.whole)
            addToWhole();
        for (ColumnGroups &groups : m_groups)
            BLUEPENCIL_TRY(groups.add(m_reader, m_rows, m_columns));
        return {};
    }

    // After scan() without them, where there are no groups.
    Result<> scanDetails(std::size_t part)
    {
        m_reader.open(part);
        BLUEPENCIL_TRY(m_plan.filter.select(m_reader, m_selected));
        if (m_selected.empty())
            return {};
        m_columns = {};
        BLUEPENCIL_TRY(splitRows(isCutByRange()));
        if (m_rows.counted.empty() && m_rows.takenBack.empty())
            return {};
        BLUEPENCIL_TRY(readDetails());
        addDetailsToWhole();
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
    Result<> read(std::size_t column, std::span<const quint32> &values)
    {
        const auto found = m_reader.values(column);
        if (!found)
            return fail(found.error());
        values = **found;
        return {};
    }

    Result<> readColumns()
    {
        m_columns = {};
        DecisionColumns &plain = m_columns.plain;
        BLUEPENCIL_TRY(read(column::Kind, plain.kind));
        BLUEPENCIL_TRY(read(column::Hter, plain.hter));
        BLUEPENCIL_TRY(read(column::Active, plain.active));
        BLUEPENCIL_TRY(read(column::Words, plain.words));
        BLUEPENCIL_TRY(read(column::Points, plain.points));
        BLUEPENCIL_TRY(read(column::Labels, plain.labels));
        const auto [least, most] = m_reader.bounds(column::No);
        if (m_reader.bounds(column::Back).second > 0
            || m_plan.view.repeated->mayHoldBetween(least, most)) {
            BLUEPENCIL_TRY(read(column::No, plain.number));
            BLUEPENCIL_TRY(read(column::Back, plain.back));
        }
        return {};
    }

    Result<> readDetails()
    {
        if (!m_details)
            m_details.emplace(m_reader, *m_plan.domains.sources);
        const auto details = m_details->read(m_rows.counted, m_plan.domains.plain);
        if (!details)
            return fail(details.error());
        m_columns.details = *details;
        return {};
    }

    // Whether some rows are of the range and others of the period before.
    [[nodiscard]] bool isCutByRange() const
    {
        const auto [first, last] = m_reader.bounds(column::At);
        const auto &from = m_plan.question.rangeFrom;
        return from && momentOf(first) < *from && momentOf(last) >= *from;
    }

    // Whether the moments of single rows are needed for the range and its days.
    [[nodiscard]] bool needsMoments()
    {
        if (isCutByRange())
            return true;
        const auto [first, last] = m_reader.bounds(column::At);
        const auto &from = m_plan.question.rangeFrom;
        return m_plan.question.days && (!from || momentOf(last) >= *from)
            && momentOf(last) >= m_calendar.dayOf(momentOf(first)).to;
    }

    [[nodiscard]] UtcMs momentAt(quint32 row) const
    {
        return momentOf(m_moments ? (*m_moments)[row] : m_reader.bounds(column::At).first);
    }

    // Those of the range, and those that count of the period before; by the moment of each, or by
    // that of all of them.
    Result<> splitRows(bool bySingle)
    {
        m_moments = nullptr;
        if (bySingle) {
            const auto moments = m_reader.moments();
            if (!moments)
                return fail(moments.error());
            m_moments = *moments;
        }
        m_before.clear();
        m_rows.counted.clear();
        m_rows.takenBack.clear();
        const auto &from = m_plan.question.rangeFrom;
        for (const quint32 row : m_selected) {
            const bool isBefore = from && momentAt(row) < *from;
            if (m_reader.isTakenBack(row)) {
                if (!isBefore)
                    m_rows.takenBack.push_back(row);
            } else {
                (isBefore ? m_before : m_rows.counted).push_back(row);
            }
        }
        return {};
    }

    void addToWhole()
    {
        all.cases.add(m_rows.counted, m_columns.plain, m_plan.domains.plain);
        if (!m_plan.question.days)
            all.effort.add(m_rows.counted, m_columns.plain, m_plan.domains.plain);
        addDetailsToWhole();
    }

    void addDetailsToWhole()
    {
        all.addDetails(m_rows.counted, m_columns, m_plan.domains);
        all.addTakenBack(m_rows.takenBack, m_columns);
    }

    void addDays()
    {
        m_byDay.clear();
        for (const quint32 row : m_rows.counted)
            m_byDay.add(dayNumber(momentAt(row)), row);
        m_byDay.forEach([this](quint32 day, std::span<const quint32> rows) {
            m_days[day]->add(rows, m_columns.plain, m_plan.domains.plain);
        });
    }

    // Its place in `m_days`.
    quint32 dayNumber(UtcMs at)
    {
        const UtcMs from = m_calendar.dayOf(at).from;
        if (m_days.empty() || m_dayFrom != from) {
            m_dayFrom = from;
            const auto [known, isNew]
                = m_dayNumbers.try_emplace(from, static_cast<quint32>(m_days.size()));
            if (isNew)
                m_days.push_back(&days[from]);
            m_dayNumber = known->second;
        }
        return m_dayNumber;
    }

    const ColumnScanPlan &m_plan;
    PartReader m_reader;
    DayCalendar m_calendar;
    std::vector<quint32> m_selected;
    std::vector<quint32> m_before; // of these, like the next
    ChosenRows m_rows;
    PartColumns m_columns;
    std::optional<DetailReader> m_details;
    const std::vector<quint64> *m_moments = nullptr; // unless all of the part are as good
    std::deque<ColumnGroups> m_groups; // of each grouping
    RowGroups m_byDay;
    std::vector<ColumnEffort *> m_days;
    std::map<UtcMs, quint32> m_dayNumbers;
    UtcMs m_dayFrom = 0;
    quint32 m_dayNumber = 0;
};

// Rows of each part, and behind them those that came since.
std::vector<qint64> partRowsOf(const ColumnView &view)
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
struct GatheredScan {
    ColumnGroup all;
    ColumnGroup before;
    std::vector<GroupsByTexts> groups; // of each grouping
    std::map<UtcMs, ColumnEffort> days;
};

GatheredScan gather(const ColumnScanPlan &plan, std::deque<ColumnScanWorker> &workers)
{
    GatheredScan gathered;
    gathered.groups.resize(plan.groupings.size());
    for (ColumnScanWorker &worker : workers) {
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

StatsGroup finishGroup(const ColumnScanPlan &plan, const ColumnGrouping &grouping,
                       const GroupTexts &texts, ColumnGroup &group)
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

OverviewParts finish(const ColumnScanPlan &plan, std::deque<ColumnScanWorker> &workers)
{
    GatheredScan gathered = gather(plan, workers);
    OverviewParts parts;
    std::vector<std::vector<StatsGroup>> groups(plan.groupings.size());
    Tasks tasks;
    gathered.all.finish(plan.domains, parts.stats, parts.effort, tasks);
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
    for (auto &[day, effort] : gathered.days) {
        tasks.emplace_back([&plan, &effort = effort, &finished = parts.days[day]] {
            finished = effort.finish(plan.domains.plain);
        });
    }
    runTasks(tasks, workers.size());
    parts.effort.setFigures(parts.stats);
    if (!groups.empty())
        parts.stats.groups = std::move(groups.front());
    for (std::size_t i = 1; i < groups.size(); ++i)
        parts.alsoBy.push_back(std::move(groups[i]));
    return parts;
}

// Of the decisions that match, or an earlier one: of all that stand in a part where every decision
// matches. Parts mostly follow each other in time, so that few are looked into.
Result<> findFirstMoment(const ColumnScanPlan &plan, const std::stop_token &stop,
                         std::optional<UtcMs> &first)
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
        if (stop.stop_requested())
            return fail(askedAgain());
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
std::vector<FurtherGroups> groupingsOf(const FigureQuestion &question)
{
    std::vector<FurtherGroups> groupings;
    if (!question.by.isEmpty() || !question.alsoBy.empty())
        groupings.push_back({question.by});
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
            const SourcesReader &sources, const std::stop_token &stop, const Meanwhile &meanwhile)
{
    const bool hasDetails = static_cast<bool>(sources);
    std::optional<ColumnFilter> filter
        = ColumnFilter::make(question.filter, *view.words, hasDetails);
    if (!filter)
        return std::nullopt;
    ColumnScanPlan plan {
        view,
        question,
        std::move(*filter),
        {},
        {},
        {domainsOf(view, hter), nullptr, hasDetails ? DetailDomains::of(view) : DetailDomains()}};
    for (const FurtherGroups &asked : groupingsOf(question)) {
        std::optional<ColumnGrouping> grouping = ColumnGrouping::parse(asked.by, *view.words);
        if (!grouping)
            return std::nullopt;
        grouping->brief = asked.brief;
        if (grouping->isWhole() && !plan.whole)
            plan.whole = plan.groupings.size();
        plan.groupings.push_back(std::move(*grouping));
    }
    std::optional<DetailSources> found;
    const auto readSources = [&]() -> Result<> {
        Result<DetailSources> read = sources();
        if (!read)
            return fail(read.error());
        found = std::move(*read);
        return {};
    };
    const std::vector<qint64> rows = partRowsOf(view);
    // The rows of a group are gathered once for its figures and its details. Of the whole details
    // are added by themselves, so that others scan the figures while their sources are read.
    const bool detailsApart = hasDetails && plan.groupings.empty();
    if (hasDetails && !detailsApart) {
        BLUEPENCIL_TRY(readSources());
        plan.domains.sources = &*found;
    }
    std::optional<UtcMs> first;
    if (meanwhile && !question.rangeFrom)
        BLUEPENCIL_TRY(findFirstMoment(plan, stop, first));
    const auto tellFirst = [&] {
        if (meanwhile)
            meanwhile(first);
    };
    std::deque<ColumnScanWorker> workers;
    if (!detailsApart) {
        BLUEPENCIL_TRY(scanParts(plan, rows, stop, workers, tellFirst));
        return finish(plan, workers);
    }
    Result<> read;
    BLUEPENCIL_TRY(scanParts(plan, rows, stop, workers, [&] { read = readSources(); }));
    BLUEPENCIL_TRY(read);
    plan.domains.sources = &*found;
    BLUEPENCIL_TRY(
        goOverParts(stretchesOf(rows), stop, workers, &ColumnScanWorker::scanDetails, tellFirst));
    return finish(plan, workers);
}

} // namespace bluepencil
