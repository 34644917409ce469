// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"

#include "core/stats/grouping.h"
#include "core/store/feedbackstore.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace bluepencil {

namespace {

// Plausible time per word of the draft, DESIGN section 5.
constexpr qint64 leastMsPerWord = 250;
constexpr qint64 mostMsPerWord = 30'000;

// Gathers one group.
class Tally {
public:
    void add(const StatsRow &row)
    {
        ++m_n;
        m_items.insert(row.itemId);
        if (const auto action = actionFromName(row.action))
            ++m_actions[static_cast<std::size_t>(*action)];
        addEffort(row);
        addTime(row);
        addLabels(row);
    }

    [[nodiscard]] Stats finish() const
    {
        Stats stats;
        stats.n = m_n;
        stats.items = m_items.size();
        for (std::size_t i = 0; i < m_actions.size(); ++i)
            stats.actions[i] = wilsonRate(m_actions[i], m_n);
        stats.hter.distribution = distributionOf(m_hter);
        stats.hter.undefined = m_undefined;
        stats.hter.leftOut = m_leftOut;
        for (std::size_t i = 0; i < m_bands.size(); ++i)
            stats.hter.bands[i] = wilsonRate(m_bands[i], m_n - m_leftOut);
        stats.active.distribution = distributionOf(m_active);
        stats.active.excluded = m_excluded;
        stats.active.unknown = m_unknown;
        for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it)
            stats.labels.push_back({it.key(), it->first, it->second});
        std::ranges::sort(stats.labels, [](const LabelFigures &a, const LabelFigures &b) {
            return a.n != b.n ? a.n > b.n : a.code.toUtf8() < b.code.toUtf8();
        });
        return stats;
    }

private:
    void addEffort(const StatsRow &row)
    {
        if (!row.hasFinal) {
            ++m_leftOut;
            return;
        }
        ++m_bands[static_cast<std::size_t>(hterBand(row.textsEqual, row.hter))];
        if (row.hter)
            m_hter.push_back(*row.hter);
        else
            ++m_undefined;
    }

    void addTime(const StatsRow &row)
    {
        if (!row.activeMs) {
            ++m_unknown;
            return;
        }
        // Without a word in the draft there is no time per word to judge by.
        const bool plausible = row.wordsDraft > 0
            && *row.activeMs >= leastMsPerWord * row.wordsDraft
            && *row.activeMs <= mostMsPerWord * row.wordsDraft;
        if (plausible)
            m_active.push_back(static_cast<double>(*row.activeMs));
        else
            ++m_excluded;
    }

    void addLabels(const StatsRow &row)
    {
        QSet<QString> seen;
        for (const QString &code : row.labels) {
            auto &[labels, decisions] = m_labels[code];
            ++labels;
            if (!seen.contains(code)) {
                seen.insert(code);
                ++decisions;
            }
        }
    }

    qint64 m_n = 0;
    QSet<QString> m_items;
    std::array<qint64, 4> m_actions {};
    std::vector<double> m_hter;
    std::array<qint64, 5> m_bands {};
    qint64 m_undefined = 0;
    qint64 m_leftOut = 0;
    std::vector<double> m_active;
    qint64 m_excluded = 0;
    qint64 m_unknown = 0;
    QHash<QString, std::pair<qint64, qint64>> m_labels;
};

// Labels come from a second statement in the same order, so that a decision's row stands once.
class LabelCursor {
public:
    LabelCursor(Database &database, const FilterSql &sql)
        : m_query(
            database,
            QStringLiteral("SELECT f.feedback_no, l.code FROM feedback f JOIN feedback_label l"
                           " ON l.feedback_no = f.feedback_no WHERE %1"
                           " ORDER BY f.feedback_no, l.label_no")
                .arg(sql.condition))
        , m_values(sql.values)
    {
    }

    Result<> start()
    {
        for (const QVariant &value : m_values)
            m_query.bind(value);
        BLUEPENCIL_TRY(m_query.run());
        return step();
    }

    Result<> take(StatsRow &row)
    {
        while (m_more && m_query.integer(0) <= row.feedbackNo) {
            if (m_query.integer(0) == row.feedbackNo)
                row.labels.push_back(m_query.text(1));
            BLUEPENCIL_TRY(step());
        }
        return {};
    }

private:
    Result<> step()
    {
        const Result<bool> row = m_query.next();
        if (!row)
            return fail(row.error());
        m_more = *row;
        return {};
    }

    Query m_query;
    QVariantList m_values;
    bool m_more = false;
};

struct KeyOrder {
    bool operator()(const GroupKey &a, const GroupKey &b) const { return keyBefore(a, b); }
};

struct Tallies {
    Tally all;
    std::map<GroupKey, Tally, KeyOrder> groups;

    Result<> add(const StatsRow &row, const Grouping &grouping)
    {
        all.add(row);
        if (grouping.names().isEmpty())
            return {};
        const auto keys = grouping.keysOf(row);
        if (!keys)
            return fail(keys.error());
        for (const GroupKey &key : *keys)
            groups[key].add(row);
        return {};
    }
};

Result<> scan(Database &database, const StatsQuery &query, const Grouping &grouping,
              Tallies &tallies)
{
    const FilterSql sql = filterSql(query.filter);
    const bool withItem = grouping.readsItem() || !query.filter.where.empty();
    LabelCursor labels(database, sql);
    BLUEPENCIL_TRY(labels.start());
    Query rows(database,
               QStringLiteral("SELECT %1 FROM feedback f WHERE f.feedback_no IN"
                              " (SELECT f.feedback_no FROM feedback f WHERE %2)"
                              " ORDER BY f.feedback_no")
                   .arg(StatsRow::columns(withItem), sql.condition));
    for (const QVariant &value : sql.values)
        rows.bind(value);
    BLUEPENCIL_TRY(rows.run());
    while (true) {
        const Result<bool> more = rows.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        StatsRow row = StatsRow::from(rows, withItem);
        BLUEPENCIL_TRY(labels.take(row));
        const Result<bool> matches = matchesWhere(row.itemLine, query.filter);
        if (!matches)
            return fail(matches.error());
        if (*matches)
            BLUEPENCIL_TRY(tallies.add(row, grouping));
    }
}

} // namespace

Result<Stats> computeStats(Database &database, const QTimeZone &zone, const StatsQuery &query)
{
    const Result<Grouping> grouping = Grouping::parse(query.by, zone);
    if (!grouping)
        return fail(grouping.error());
    Tallies tallies;
    BLUEPENCIL_TRY(scan(database, query, *grouping, tallies));
    Stats stats = tallies.all.finish();
    for (const auto &[values, tally] : tallies.groups) {
        StatsGroup group;
        for (std::size_t i = 0; i < values.size(); ++i)
            group.key.emplace_back(grouping->names()[static_cast<qsizetype>(i)], values[i]);
        group.stats = tally.finish();
        stats.groups.push_back(std::move(group));
    }
    stats.timeZone = QString::fromLatin1(zone.id());
    stats.from = query.filter.from;
    stats.to = query.filter.to;
    return stats;
}

} // namespace bluepencil
