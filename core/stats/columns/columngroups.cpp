// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columngroups.h"

#include <algorithm>

namespace bluepencil {

ColumnDetails &ColumnGroup::detailTally()
{
    if (!details)
        details = std::make_unique<ColumnDetails>();
    return *details;
}

void ColumnGroup::addCounted(std::span<const quint32> rows, const PartColumns &columns,
                             const FigureDomains &domains)
{
    effort.add(rows, columns.plain, domains.plain);
    cases.add(rows, columns.plain, domains.plain);
    addDetails(rows, columns, domains);
}

void ColumnGroup::addBrief(std::span<const quint32> rows, const PartColumns &columns,
                           const FigureDomains &domains)
{
    effort.addKinds(rows, columns.plain);
    cases.add(rows, columns.plain, domains.plain);
    if (columns.details && !rows.empty())
        detailTally().addCosts(rows, *columns.details);
}

void ColumnGroup::addTakenBack(std::span<const quint32> rows, const PartColumns &columns)
{
    if (columns.details && !rows.empty())
        detailTally().addTakenBack(rows, *columns.details);
}

void ColumnGroup::addDetails(std::span<const quint32> counted, const PartColumns &columns,
                             const FigureDomains &domains)
{
    if (columns.details && !counted.empty())
        detailTally().add(counted, *columns.details, *domains.sources, domains.details);
}

void ColumnGroup::add(const ColumnGroup &other, const FigureDomains &domains)
{
    effort.add(other.effort, domains.plain);
    addAllButEffort(other, domains);
}

void ColumnGroup::addAllButEffort(const ColumnGroup &other, const FigureDomains &domains)
{
    cases.add(other.cases, domains.plain);
    if (other.details)
        detailTally().add(*other.details, domains.details);
}

void ColumnGroup::finish(const FigureDomains &domains, Stats &stats, Effort &finished, Tasks &tasks)
{
    cases.finish(domains.plain, stats);
    if (details)
        details->finish(*domains.sources, domains.details, stats.details.emplace(), tasks);
    effort.finish(domains.plain, finished, tasks);
}

Stats ColumnGroup::finish(const FigureDomains &domains, Effort &finished)
{
    Stats stats;
    Tasks tasks;
    finish(domains, stats, finished, tasks);
    runTasks(tasks, 1);
    finished.setFigures(stats);
    return stats;
}

std::optional<ColumnGrouping> ColumnGrouping::parse(const QStringList &by, const ColumnWords &words)
{
    std::optional<std::vector<ColumnKey>> keys = ColumnKey::parse(by, words);
    if (!keys)
        return std::nullopt;
    ColumnGrouping grouping;
    grouping.keys = std::move(*keys);
    const auto label
        = std::ranges::find(grouping.keys, ColumnKey::Source::Label, &ColumnKey::source);
    if (label != grouping.keys.end())
        grouping.label = static_cast<std::size_t>(label - grouping.keys.begin());
    return grouping;
}

bool GroupTextsBefore::operator()(const GroupTexts &a, const GroupTexts &b) const
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

ColumnGroups::ColumnGroups(const ColumnGrouping &grouping, const ColumnWords &words,
                           const FigureDomains &domains, DayCalendar &calendar)
    : m_grouping(grouping)
    , m_words(words)
    , m_domains(domains)
    , m_calendar(calendar)
    , m_levels(grouping.keys.size())
    , m_periods(grouping.keys.size())
    , m_sources(grouping.keys.size())
{
}

Result<> ColumnGroups::readSources(PartReader &reader, const ChosenRows &rows)
{
    for (std::size_t i = 0; i < m_grouping.keys.size(); ++i) {
        const ColumnKey &key = m_grouping.keys[i];
        if (key.isPeriod()) {
            BLUEPENCIL_TRY(readPeriods(reader, rows, i));
            continue;
        }
        const std::size_t column = key.source == ColumnKey::Source::Label
            ? column::Labels
            : (key.isAttribute ? column::FirstAttribute : column::FirstText) + key.place;
        const auto found = reader.values(column);
        if (!found)
            return fail(found.error());
        m_sources[i] = *found;
    }
    return {};
}

Result<> ColumnGroups::readPeriods(PartReader &reader, const ChosenRows &rows, std::size_t key)
{
    const auto moments = reader.moments();
    if (!moments)
        return fail(moments.error());
    std::vector<quint32> &periods = m_periods[key];
    periods.resize((*moments)->size());
    for (const std::vector<quint32> *some : {&rows.counted, &rows.takenBack}) {
        for (const quint32 row : *some)
            periods[row] = m_grouping.keys[key].period(momentOf((**moments)[row]), m_calendar);
    }
    m_sources[key] = &periods;
    return {};
}

quint32 ColumnGroups::numberOf(quint32 row, WordNo label)
{
    quint32 number = 0;
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        number = m_levels[i].of(number, i == m_grouping.label ? label : (*m_sources[i])[row]);
    return number;
}

void ColumnGroups::place(const std::vector<quint32> &rows, std::span<const quint32> labels)
{
    m_rows.clear();
    for (const quint32 row : rows) {
        if (!m_grouping.label) {
            m_rows.add(numberOf(row, NoWord), row);
            continue;
        }
        const std::vector<WordNo> &codes = m_words.labelSets()[labels[row]];
        if (codes.empty())
            m_rows.add(numberOf(row, NoWord), row);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (i == 0 || codes[i] != codes[i - 1])
                m_rows.add(numberOf(row, codes[i]), row);
        }
    }
}

ColumnGroup &ColumnGroups::group(quint32 number)
{
    while (m_groups.size() <= number)
        m_groups.emplace_back();
    return m_groups[number];
}

Result<> ColumnGroups::add(PartReader &reader, const ChosenRows &rows, const PartColumns &columns)
{
    if (m_grouping.keys.empty())
        return {};
    BLUEPENCIL_TRY(readSources(reader, rows));
    place(rows.counted, columns.plain.labels);
    m_rows.forEach([&](quint32 number, std::span<const quint32> some) {
        if (m_grouping.brief)
            group(number).addBrief(some, columns, m_domains);
        else
            group(number).addCounted(some, columns, m_domains);
    });
    place(rows.takenBack, columns.plain.labels);
    m_rows.forEach([&](quint32 number, std::span<const quint32> some) {
        group(number).addTakenBack(some, columns);
    });
    return {};
}

GroupTexts ColumnGroups::textsOf(quint32 number, const QTimeZone &zone) const
{
    GroupTexts texts(m_levels.size());
    for (std::size_t i = m_levels.size(); i-- > 0;) {
        const auto [above, value] = m_levels[i].pair(number);
        texts[i] = m_grouping.keys[i].text(value, m_words, zone);
        number = above;
    }
    return texts;
}

void ColumnGroups::gather(const QTimeZone &zone, GroupsByTexts &groups)
{
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        GroupTexts texts = textsOf(static_cast<quint32>(number), zone);
        const auto known = groups.find(texts);
        if (known == groups.end())
            groups.emplace(std::move(texts), std::move(m_groups[number]));
        else
            known->second.add(m_groups[number], m_domains);
    }
    m_groups.clear();
}

} // namespace bluepencil
