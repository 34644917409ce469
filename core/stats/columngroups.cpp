// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columngroups.h"

#include <algorithm>

namespace bluepencil {

ColumnDetails &ColumnGroup::detailTally()
{
    if (!details)
        details = std::make_unique<ColumnDetails>();
    return *details;
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

std::vector<CodeSample *> ColumnGroup::samples(const FigureDomains &domains)
{
    std::vector<CodeSample *> samples = effort.samples();
    if (details) {
        const std::vector<CodeSample *> others = details->samples(domains.details);
        samples.insert(samples.end(), others.begin(), others.end());
    }
    return samples;
}

Stats ColumnGroup::finish(const FigureDomains &domains, Effort &finished)
{
    Stats stats;
    finished = effort.finish(domains.plain);
    finished.setFigures(stats);
    cases.finish(domains.plain, stats);
    if (details)
        stats.details = details->finish(*domains.sources, domains.details);
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

Result<> ColumnGroups::open(PartReader &reader, const std::vector<quint32> &rows)
{
    if (m_grouping.keys.empty())
        return {};
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
    if (m_grouping.label)
        return {};
    m_numbers.resize(reader.part().rows);
    quint32 most = 0;
    for (const quint32 row : rows) {
        m_numbers[row] = numberOf(row, NoWord);
        most = std::max(most, m_numbers[row]);
    }
    while (m_groups.size() <= most)
        m_groups.emplace_back();
    return {};
}

quint32 ColumnGroups::numberOf(quint32 row, WordNo label)
{
    quint32 number = 0;
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        number = m_levels[i].of(number, i == m_grouping.label ? label : (*m_sources[i])[row]);
    return number;
}

ColumnGroup &ColumnGroups::groupOf(quint32 row, WordNo label)
{
    const quint32 number = numberOf(row, label);
    while (m_groups.size() <= number)
        m_groups.emplace_back();
    return m_groups[number];
}

Result<> ColumnGroups::readPeriods(PartReader &reader, const std::vector<quint32> &rows,
                                   std::size_t key)
{
    const auto moments = reader.moments();
    if (!moments)
        return fail(moments.error());
    std::vector<quint32> &periods = m_periods[key];
    periods.resize((*moments)->size());
    for (const quint32 row : rows)
        periods[row] = m_grouping.keys[key].period(momentOf((**moments)[row]), m_calendar);
    m_sources[key] = &periods;
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
        if (!m_groups[number].isThere) // all of it is before the range
            continue;
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
