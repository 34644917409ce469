// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/news.h"

#include "core/stats/askedagain.h"
#include "core/stats/days.h"
#include "core/stats/drift/driftalarms.h"
#include "core/stats/methods/contingency.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil {

namespace {

constexpr auto approve = static_cast<std::size_t>(Action::Approve);
constexpr double newsLevel = 0.05;

const QString labelFigure = QStringLiteral("label");

const std::vector<FurtherGroups> &comparedKeys()
{
    static const std::vector<FurtherGroups> keys {{{QStringLiteral("task")}, true},
                                                  {{QStringLiteral("queue")}, true},
                                                  {{QStringLiteral("language")}, true},
                                                  {{QStringLiteral("category")}, true}};
    return keys;
}

Result<std::vector<Stats>> readStats(Database &database, const QTimeZone &zone,
                                     const FeedbackFilter &filter, const Reading &reading)
{
    StatsQuery query;
    query.filter = filter;
    query.by = {QStringLiteral("model")};
    return computeStatsByEach(database, zone, query, comparedKeys(), reading);
}

class Compared {
public:
    void add(const QString &key, const std::optional<QString> &value, const Rate &now,
             const Rate &before)
    {
        if (now.of < SmallGroup || before.of < SmallGroup)
            return;
        const std::optional<double> p
            = fisherExact({now.n, now.of - now.n, before.n, before.of - before.n});
        m_shares.push_back({key, value, now, before, differenceOfRates(now, before), 1});
        m_p.push_back(p.value_or(1));
    }

    void finish(News &news)
    {
        const std::vector<double> q = benjaminiHochberg(m_p);
        news.compared = std::ssize(m_shares);
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            m_shares[i].q = q[i];
            if (q[i] < newsLevel)
                news.changed.push_back(std::move(m_shares[i]));
        }
        std::ranges::stable_sort(news.changed, std::greater(), [](const ChangedShare &each) {
            return std::abs(*each.difference.value);
        });
    }

private:
    std::vector<ChangedShare> m_shares;
    std::vector<double> m_p;
};

void addLabels(Compared &compared, const Stats &now, const Stats &before)
{
    const auto rateIn = [](const Stats &stats, const QString &code) {
        const auto found = std::ranges::find(stats.labels, code, &LabelFigures::code);
        return wilsonRate(found == stats.labels.end() ? 0 : found->decisions, stats.n);
    };
    for (const LabelFigures &label : now.labels)
        compared.add(labelFigure, label.code, rateIn(now, label.code), rateIn(before, label.code));
    for (const LabelFigures &label : before.labels) {
        if (std::ranges::find(now.labels, label.code, &LabelFigures::code) == now.labels.end())
            compared.add(labelFigure, label.code, rateIn(now, label.code),
                         rateIn(before, label.code));
    }
}

void addGroups(Compared &compared, const Stats &now, const Stats &before)
{
    for (const StatsGroup &group : now.groups) {
        const auto other = std::ranges::find(before.groups, group.key, &StatsGroup::key);
        if (other == before.groups.end())
            continue;
        const auto &[key, value] = group.key.front();
        // What all have is said by the figures of the whole.
        const bool isAll = group.stats.n == now.n && other->stats.n == before.n;
        if (value && !isAll)
            compared.add(key, value, group.stats.actions[approve], other->stats.actions[approve]);
    }
}

Result<> readChanges(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                     UtcMs now, const Reading &reading, News &news)
{
    FeedbackFilter earlier = filter;
    if (filter.from)
        earlier.from = startOfPeriodBefore(*filter.from,
                                           endOfPeriod(filter.to, *filter.from, now, zone), zone);
    news.hasStart = filter.from.has_value();
    news.hasBefore = earlier.from.has_value();
    if (!news.hasBefore)
        return {};
    earlier.to = filter.from;
    const auto these = readStats(database, zone, filter, reading);
    if (!these)
        return fail(these.error());
    const auto those = readStats(database, zone, earlier, reading);
    if (!those)
        return fail(those.error());
    Compared compared;
    addLabels(compared, these->front(), those->front());
    for (std::size_t i = 0; i < these->size(); ++i)
        addGroups(compared, (*these)[i], (*those)[i]);
    compared.finish(news);
    return {};
}

} // namespace

std::vector<DriftAlarm> openAlarms(std::vector<DriftAlarm> alarms, const FeedbackFilter &filter)
{
    std::erase_if(alarms, [&filter](const DriftAlarm &alarm) {
        return alarm.state != DriftState::Open
            || (!filter.models.isEmpty() && !filter.models.contains(alarm.stream.model))
            || (!filter.tasks.isEmpty() && !filter.tasks.contains(alarm.stream.task));
    });
    std::ranges::stable_sort(alarms, std::greater(), &DriftAlarm::level);
    return alarms;
}

Result<News> readNews(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                      UtcMs now, const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    News news;
    BLUEPENCIL_TRY(readChanges(database, zone, filter, now, reading, news));
    Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
    if (!alarms)
        return fail(alarms.error());
    news.alarms = openAlarms(std::move(*alarms), filter);
    FeedbackFilter open; // what open items have
    open.queues = filter.queues;
    open.tasks = filter.tasks;
    open.models = filter.models;
    open.languages = filter.languages;
    open.where = filter.where;
    if (reading.stop.stop_requested())
        return fail(askedAgain());
    Result<BacklogFigures> backlog = readBacklog(database, zone, open, now);
    if (!backlog)
        return fail(backlog.error());
    news.backlog = std::move(*backlog);
    return news;
}

} // namespace bluepencil
