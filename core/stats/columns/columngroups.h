// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columndetails.h"
#include "core/stats/columns/columnfilter.h"
#include "core/stats/columns/columnkeys.h"
#include "core/stats/columns/columntally.h"
#include "core/stats/columns/rowgroups.h"

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

// Some rows of the part that is read.
struct ChosenRows {
    std::vector<quint32> counted;
    std::vector<quint32> takenBack; // none without details
};

// What the part that is read holds, by row.
struct PartColumns {
    DecisionColumns plain;
    const DetailColumns *details = nullptr; // absent: none are asked for
};

// All figures of some decisions.
struct ColumnGroup {
    ColumnEffort effort;
    ColumnCases cases;
    std::unique_ptr<ColumnDetails> details; // absent where there are none

    void addCounted(std::span<const quint32> rows, const PartColumns &columns,
                    const FigureDomains &domains);
    // As FurtherGroups::brief says.
    void addBrief(std::span<const quint32> rows, const PartColumns &columns,
                  const FigureDomains &domains);
    // Of these there are details alone.
    void addTakenBack(std::span<const quint32> rows, const PartColumns &columns);
    void addDetails(std::span<const quint32> counted, const PartColumns &columns,
                    const FigureDomains &domains);
    void add(const ColumnGroup &other, const FigureDomains &domains);
    void addAllButEffort(const ColumnGroup &other, const FigureDomains &domains);
    // Add nothing afterwards. The effort comes back in `finished`.
    [[nodiscard]] Stats finish(const FigureDomains &domains, Effort &finished);
    // The same: adds the parts that take long to `tasks`, for any threads. Once all have run,
    // Effort::setFigures() is left to do.
    void finish(const FigureDomains &domains, Stats &stats, Effort &finished, Tasks &tasks);

private:
    [[nodiscard]] ColumnDetails &detailTally();
};

// The keys of one grouping.
struct ColumnGrouping {
    std::vector<ColumnKey> keys;
    std::optional<std::size_t> label; // its place among the keys
    bool brief = false; // FurtherGroups

    // Nothing where there is no column for one of them. They are known to be keys.
    [[nodiscard]] static std::optional<ColumnGrouping> parse(const QStringList &by,
                                                             const ColumnWords &words);

    // Every decision stands in one group with all figures, so that the groups come to the whole.
    [[nodiscard]] bool isWhole() const { return !keys.empty() && !label && !brief; }
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

    // These rows of the part that the reader has open.
    [[nodiscard]] Result<> add(PartReader &reader, const ChosenRows &rows,
                               const PartColumns &columns);
    // Moves the groups to those of all threads by what their keys say.
    void gather(const QTimeZone &zone, GroupsByTexts &groups);

private:
    [[nodiscard]] Result<> readSources(PartReader &reader, const ChosenRows &rows);
    [[nodiscard]] Result<> readPeriods(PartReader &reader, const ChosenRows &rows, std::size_t key);
    [[nodiscard]] quint32 numberOf(quint32 row, WordNo label);
    void place(const std::vector<quint32> &rows, std::span<const quint32> labels); // in `m_rows`
    [[nodiscard]] ColumnGroup &group(quint32 number);
    [[nodiscard]] GroupTexts textsOf(quint32 number, const QTimeZone &zone) const;

    const ColumnGrouping &m_grouping;
    const ColumnWords &m_words;
    const FigureDomains &m_domains;
    DayCalendar &m_calendar;
    std::vector<PairNumbers> m_levels; // of a key: what stands before it, and its value
    std::vector<std::vector<quint32>> m_periods;
    std::vector<const std::vector<quint32> *> m_sources; // of each key
    RowGroups m_rows;
    std::deque<ColumnGroup> m_groups; // by the number of the last level
};

} // namespace bluepencil
