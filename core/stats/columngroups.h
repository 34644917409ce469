// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columndetails.h"
#include "core/stats/columnfilter.h"
#include "core/stats/columnkeys.h"
#include "core/stats/columntally.h"

#include <deque>
#include <map>
#include <memory>

namespace bluepencil {

// What all threads share of the figures, and none changes.
struct FigureDomains {
    ColumnDomains plain;
    const DetailSources *sources = nullptr; // absent: no details
    DetailDomains details;
};

// All figures of some decisions.
struct ColumnGroup {
    ColumnEffort effort;
    ColumnCases cases;
    std::unique_ptr<ColumnDetails> details; // absent where there are none
    bool isThere = false; // something was added

    // `detail` is null where there are none; a decision that was taken back has nothing else.
    void add(const ColumnDecision &decision, const ColumnDetail *detail,
             const FigureDomains &domains);
    void addDetail(const ColumnDetail *detail, const FigureDomains &domains);
    void add(const ColumnGroup &other, const FigureDomains &domains);
    void addAllButEffort(const ColumnGroup &other, const FigureDomains &domains);
    // Add nothing afterwards, neither to this nor to its samples, which may be sorted.
    [[nodiscard]] std::vector<CodeSample *> samples(const FigureDomains &domains);
    // Add nothing afterwards. The effort comes back in `finished`.
    [[nodiscard]] Stats finish(const FigureDomains &domains, Effort &finished);

private:
    [[nodiscard]] ColumnDetails &detailTally();
};

// The keys of one grouping.
struct ColumnGrouping {
    std::vector<ColumnKey> keys;
    std::optional<std::size_t> label; // its place among the keys

    // Nothing where there is no column for one of them. They are known to be keys.
    [[nodiscard]] static std::optional<ColumnGrouping> parse(const QStringList &by,
                                                             const ColumnWords &words);

    // Every decision stands in one group, so that the groups come to the whole.
    [[nodiscard]] bool isWhole() const { return !keys.empty() && !label; }
};

using GroupTexts = std::vector<std::optional<std::string>>; // of a key

// As keyBefore().
struct GroupTextsBefore {
    bool operator()(const GroupTexts &a, const GroupTexts &b) const;
};

using GroupsByTexts = std::map<GroupTexts, ColumnGroup, GroupTextsBefore>;

// The groups of some parts, on one thread.
class ColumnGroups {
public:
    // All of them must outlive it; the calendar is of the zone.
    ColumnGroups(const ColumnGrouping &grouping, const ColumnWords &words,
                 const FigureDomains &domains, DayCalendar &calendar);

    // For these rows of the part that the reader has open, until it opens another one.
    [[nodiscard]] Result<> open(PartReader &reader, const std::vector<quint32> &rows);
    void add(quint32 row, const ColumnDecision &decision, const ColumnDetail *detail);
    // Moves the groups to those of all threads by what their keys say.
    void gather(const QTimeZone &zone, GroupsByTexts &groups);

private:
    [[nodiscard]] Result<> readPeriods(PartReader &reader, const std::vector<quint32> &rows,
                                       std::size_t key);
    [[nodiscard]] quint32 numberOf(quint32 row, WordNo label);
    [[nodiscard]] ColumnGroup &groupOf(quint32 row, WordNo label);
    [[nodiscard]] GroupTexts textsOf(quint32 number, const QTimeZone &zone) const;

    const ColumnGrouping &m_grouping;
    const ColumnWords &m_words;
    const FigureDomains &m_domains;
    DayCalendar &m_calendar;
    std::vector<PairNumbers> m_levels; // of a key: what stands before it, and its value
    std::vector<std::vector<quint32>> m_periods;
    std::vector<const std::vector<quint32> *> m_sources; // of each key
    std::vector<quint32> m_numbers; // of the group of each row, unless by label
    std::deque<ColumnGroup> m_groups; // by the number of the last level
};

// In the header: once for each decision and group.
inline void ColumnGroup::addDetail(const ColumnDetail *detail, const FigureDomains &domains)
{
    if (detail)
        detailTally().add(*detail, domains.details);
}

inline void ColumnGroup::add(const ColumnDecision &decision, const ColumnDetail *detail,
                             const FigureDomains &domains)
{
    isThere = true;
    if (!detail || detail->counts()) {
        effort.add(decision, domains.plain);
        cases.add(decision, domains.plain);
    }
    addDetail(detail, domains);
}

inline void ColumnGroups::add(quint32 row, const ColumnDecision &decision,
                              const ColumnDetail *detail)
{
    if (m_grouping.keys.empty())
        return;
    if (!m_grouping.label) {
        m_groups[m_numbers[row]].add(decision, detail, m_domains);
        return;
    }
    const std::vector<WordNo> &codes = m_words.labelSets()[decision.labels];
    if (codes.empty())
        groupOf(row, NoWord).add(decision, detail, m_domains);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i == 0 || codes[i] != codes[i - 1])
            groupOf(row, codes[i]).add(decision, detail, m_domains);
    }
}

} // namespace bluepencil
