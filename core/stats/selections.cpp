// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/selections.h"

#include "core/stats/columns/figurecache.h"
#include "core/stats/figurejson.h"
#include "core/stats/texttable.h"
#include "core/store/feedbackstore.h"

namespace bluepencil {

namespace {

OrderedJson selectionGroup(const ComparedGroup &group, const QString &what)
{
    OrderedJson key = OrderedJson::object();
    for (const auto &[name, value] : group.key)
        key[toStdString(name)] = value ? OrderedJson(toStdString(*value)) : OrderedJson();
    OrderedJson entry;
    entry["key"] = key;
    entry["n"] = group.nNow;
    entry["n_against"] = group.nBefore;
    entry["figures"] = comparedJson(group.figures, {"value", "against", "n_against"});
    if (group.figures.empty())
        entry["reason"] = toStdString(QStringLiteral("fewer than 5 ") + what);
    return entry;
}

QString selectionNumber(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 5) : QStringLiteral("-");
}

QString selectionRows(const std::vector<ComparedFigure> &figures)
{
    TextRows rows {{QStringLiteral("figure"), QStringLiteral("n"), QStringLiteral("n against"),
                    QStringLiteral("value"), QStringLiteral("against"),
                    QStringLiteral("difference (95 %)"), QStringLiteral("by")}};
    for (const ComparedFigure &each : figures) {
        QString difference = selectionNumber(each.difference.value);
        if (each.difference.low) {
            difference += QStringLiteral(" (%1 to %2)")
                              .arg(selectionNumber(each.difference.low),
                                   selectionNumber(each.difference.high));
        }
        rows.push_back({printable(each.figure), QString::number(each.nNow),
                        QString::number(each.nBefore), selectionNumber(each.now),
                        selectionNumber(each.before), difference, each.method});
    }
    return aligned(rows, 1);
}

// False where no text is in both; none at all means each of them.
bool intersect(QStringList &texts, const QStringList &others)
{
    if (texts.isEmpty() || others.isEmpty()) {
        texts += others;
        return true;
    }
    texts.removeIf([&others](const QString &text) { return !others.contains(text); });
    return !texts.isEmpty();
}

// What both filters take, where one can say it.
struct Both {
    std::optional<FeedbackFilter> filter;
    bool isEmpty = false; // no decision can be in both
};

Both bothOf(const FeedbackFilter &one, const FeedbackFilter &other)
{
    Both both {one, false};
    FeedbackFilter &filter = *both.filter;
    // A decision may have a label of each.
    const bool oneSays = (one.labels.isEmpty() || other.labels.isEmpty())
        && one.statuses == other.statuses && one.afterSeq == other.afterSeq
        && one.stampedOnly == other.stampedOnly && one.numbers == other.numbers;
    if (!oneSays)
        return {};
    filter.labels += other.labels;
    for (QStringList FeedbackFilter::*texts :
         {&FeedbackFilter::queues, &FeedbackFilter::tasks, &FeedbackFilter::actions,
          &FeedbackFilter::reviewers, &FeedbackFilter::models, &FeedbackFilter::languages}) {
        if (!intersect(filter.*texts, other.*texts))
            both.isEmpty = true;
    }
    if (other.from)
        filter.from = std::max(filter.from.value_or(*other.from), *other.from);
    if (other.to)
        filter.to = std::min(filter.to.value_or(*other.to), *other.to);
    filter.where.insert(filter.where.end(), other.where.begin(), other.where.end());
    return both;
}

} // namespace

Result<qint64> countShared(Database &database, const FeedbackFilter &one,
                           const FeedbackFilter &other, const Reading &reading)
{
    const Both wanted = reading.cache ? bothOf(one, other) : Both();
    if (wanted.isEmpty)
        return 0;
    if (wanted.filter) {
        const auto answer = reading.cache->answer({*wanted.filter, {}, QTimeZone::utc(), {}, false},
                                                  reading.stop);
        if (!answer)
            return fail(answer.error());
        if (*answer)
            return (*answer)->parts.stats.n;
    }
    const FilterSql first = filterSql(one);
    const FilterSql second = filterSql(other);
    FeedbackFilter both;
    both.where = one.where;
    both.where.insert(both.where.end(), other.where.begin(), other.where.end());
    const bool isCounted = both.where.empty();
    Query query(database,
                QStringLiteral("SELECT %1 FROM feedback f WHERE (%2) AND (%3)")
                    .arg(isCounted ? QStringLiteral("count(*)") : QStringLiteral("f.item_line"),
                         first.condition, second.condition));
    for (const FilterSql *sql : {&first, &second}) {
        for (const QVariant &value : sql->values)
            query.bind(value);
    }
    Result<bool> row = query.runToRow();
    if (row && isCounted)
        return query.integer(0);
    qint64 shared = 0;
    for (; row && *row; row = query.next()) {
        const Result<bool> matches = matchesWhere(query.bytes(0), both);
        if (!matches)
            return fail(matches.error());
        shared += *matches ? 1 : 0;
    }
    if (!row)
        return fail(row.error());
    return shared;
}

Result<SelectionComparison> compareSelections(Database &database, const QTimeZone &zone,
                                              const StatsQuery &query, const Stats &first,
                                              const FeedbackFilter &other)
{
    StatsQuery asked = query;
    asked.filter = other;
    Result<Stats> stats = computeStats(database, zone, asked);
    if (!stats)
        return fail(stats.error());
    const Result<qint64> shared = countShared(database, query.filter, other);
    if (!shared)
        return fail(shared.error());
    SelectionComparison comparison;
    comparison.figures = compareFigures(first, *stats);
    comparison.groups = compareGroups(first, *stats);
    comparison.shared = *shared;
    comparison.other = std::move(*stats);
    return comparison;
}

namespace {

SelectionParts comparedParts(const SelectionComparison &comparison)
{
    return {comparison.figures, comparison.groups, comparison.shared, QStringLiteral("decisions")};
}

} // namespace

void addParts(OrderedJson &json, const SelectionParts &parts)
{
    json["shared"] = parts.shared;
    json["figures"] = comparedJson(parts.figures, {"value", "against", "n_against"});
    json["groups"] = OrderedJson::array();
    for (const ComparedGroup &group : parts.groups)
        json["groups"].push_back(selectionGroup(group, parts.what));
    json["assumption"] = toStdString(parts.what)
        + " are independent of each other, and none stands in both selections";
}

QString partsTable(const SelectionParts &parts)
{
    QString text = QStringLiteral("\ndifference, the first less the other:\n")
        + selectionRows(parts.figures);
    if (parts.shared > 0) {
        text += QStringLiteral("%1 %2 stand in both; the intervals take the two as independent\n")
                    .arg(QString::number(parts.shared), parts.what);
    }
    for (const ComparedGroup &group : parts.groups) {
        QStringList key;
        for (const auto &[name, value] : group.key)
            key += name + u' ' + value.value_or(QStringLiteral("(none)"));
        text += u'\n' + printable(key.join(QStringLiteral(", "))) + u'\n';
        text += group.figures.empty() ? QStringLiteral("hidden: fewer than %1 %2\n")
                                            .arg(QString::number(HiddenGroup), parts.what)
                                      : selectionRows(group.figures);
    }
    return text;
}

OrderedJson toJson(const SelectionComparison &comparison)
{
    OrderedJson json;
    json["stats"] = toJson(comparison.other);
    addParts(json, comparedParts(comparison));
    return json;
}

QString toTable(const SelectionComparison &comparison)
{
    return QStringLiteral("\nagainst: ") + toTable(comparison.other)
        + partsTable(comparedParts(comparison));
}

// Overviews -------------------------------------------------------------------------------------

Result<SelectionOverviews> readSelections(Database &database, const QTimeZone &zone,
                                          const OverviewQuery &query,
                                          const std::optional<FeedbackFilter> &against, UtcMs now,
                                          const Reading &reading, ChoicesReader *choices)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    OverviewQuery asked = query;
    asked.alwaysWeeks = against.has_value();
    Result<Overview> first = readOverview(database, zone, asked, now, reading, choices);
    if (!first)
        return fail(first.error());
    SelectionOverviews both;
    both.first = std::move(*first);
    if (!against)
        return both;
    asked.filter = *against;
    Result<Overview> other = readOverview(database, zone, asked, now, reading, choices);
    if (!other)
        return fail(other.error());
    const Result<qint64> shared = countShared(database, query.filter, *against, reading);
    if (!shared)
        return fail(shared.error());
    OverviewAgainst made;
    made.filter = *against;
    made.overview = std::move(*other);
    made.shared = *shared;
    if (!goesByWeek(both.first.days) && !goesByWeek(made.overview.days)) {
        both.first.weeks.clear();
        made.overview.weeks.clear();
    }
    if (!both.first.times.empty() && !made.overview.times.empty()) {
        const qint64 width = std::max(*both.first.times[0].to, *made.overview.times[0].to);
        both.first.times = timeBins(both.first, width);
        made.overview.times = timeBins(made.overview, width);
    }
    const Stats &mine = both.first.stats;
    const Stats &others = made.overview.stats;
    for (std::size_t i = 0; i < made.actions.size(); ++i)
        made.actions[i] = differenceOfRates(mine.actions[i], others.actions[i]);
    made.hter = differenceOf(mine.hter.mean, others.hter.mean);
    made.active = differenceOfMedians(both.first.activeMedian, made.overview.activeMedian);
    both.against = std::move(made);
    return both;
}

} // namespace bluepencil
