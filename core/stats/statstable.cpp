// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"
#include "core/stats/texttable.h"

#include <algorithm>

namespace bluepencil {

namespace {

QString withInterval(const Rate &rate)
{
    if (!rate.rate)
        return NoFigure;
    return QStringLiteral("%1 (%2 to %3)")
        .arg(percentOrNone(rate.rate), QString::number(*rate.low * 100, 'f', 1),
             QString::number(*rate.high * 100, 'f', 1));
}

QString seconds(const std::optional<double> &milliseconds)
{
    return milliseconds ? QString::number(*milliseconds / 1000, 'f', 1) + QStringLiteral(" s")
                        : NoFigure;
}

QString seconds(const Distribution &distribution, Quantile quantile)
{
    const Estimate estimate = estimateOf(distribution, quantile);
    if (!estimate.low)
        return seconds(estimate.value);
    return QStringLiteral("%1 (%2 to %3)")
        .arg(seconds(estimate.value), QString::number(*estimate.low / 1000, 'f', 1),
             QString::number(*estimate.high / 1000, 'f', 1));
}

QString fixed(const Distribution &distribution, Quantile quantile)
{
    const Estimate estimate = estimateOf(distribution, quantile);
    if (!estimate.low)
        return fixedOrNone(estimate.value, 3);
    return QStringLiteral("%1 (%2 to %3)")
        .arg(fixedOrNone(estimate.value, 3), fixedOrNone(estimate.low, 3),
             fixedOrNone(estimate.high, 3));
}

QString head(const Stats &stats)
{
    QString text = QStringLiteral("%1 decisions on %2 items").arg(stats.n).arg(stats.items);
    if (stats.from)
        text += QStringLiteral(", from ") + toRfc3339(*stats.from);
    if (stats.to)
        text += QStringLiteral(", before ") + toRfc3339(*stats.to);
    return text + QStringLiteral(" (days in %1)\n").arg(stats.timeZone);
}

QString shares(const Stats &stats)
{
    TextRows rows {{QStringLiteral("action"), QStringLiteral("n"), QStringLiteral("share (95 %)")}};
    for (std::size_t i = 0; i < stats.actions.size(); ++i) {
        rows.push_back({actionName(static_cast<Action>(i)), QString::number(stats.actions[i].n),
                        withInterval(stats.actions[i])});
    }
    rows.push_back({QString()});
    rows.push_back({QStringLiteral("effort"), QStringLiteral("n"), QStringLiteral("share (95 %)")});
    for (std::size_t i = 0; i < stats.hter.bands.size(); ++i) {
        rows.push_back({bandName(static_cast<HterBand>(i)), QString::number(stats.hter.bands[i].n),
                        withInterval(stats.hter.bands[i])});
    }
    return aligned(rows, 1);
}

QString distributions(const Stats &stats)
{
    const Distribution &hter = stats.hter.distribution;
    const Distribution &active = stats.active.distribution;
    const TextRows rows {
        {QString(), QStringLiteral("n"), QStringLiteral("mean"), QStringLiteral("median"),
         QStringLiteral("90 %"), QStringLiteral("left out")},
        {QStringLiteral("HTER"), QString::number(hter.n), fixedOrNone(hter.mean, 3),
         fixed(hter, Quantile::P50), fixed(hter, Quantile::P90),
         QString::number(stats.hter.leftOut + stats.hter.undefined)},
        {QStringLiteral("active time"), QString::number(active.n), seconds(active.mean),
         seconds(active, Quantile::P50), seconds(active, Quantile::P90),
         QString::number(stats.active.excluded + stats.active.unknown)},
    };
    return aligned(rows, 1);
}

QString mean(const SampleMean &sample, int decimals, const QString &unit = {}, double scale = 1)
{
    const Estimate estimate = estimateOf(sample);
    if (!estimate.value)
        return NoFigure;
    const auto shown = [&](double value) {
        return moneyText(value * scale, decimals);
    };
    if (!estimate.low)
        return shown(*estimate.value) + unit;
    return QStringLiteral("%1%2 (%3 to %4)")
        .arg(shown(*estimate.value), unit, shown(*estimate.low), shown(*estimate.high));
}

QString severity(const Stats &stats)
{
    return QStringLiteral("severity: %1 points for 1,000 words of the drafts\n")
        .arg(mean(stats.severity.per1000, 2));
}

QString detailTimes(const StatsDetails &details)
{
    TextRows rows {{QString(), QStringLiteral("n"), QStringLiteral("mean (95 %)"),
                    QStringLiteral("median"), QStringLiteral("95 %"), QStringLiteral("99 %"),
                    QStringLiteral("outliers"), QStringLiteral("unknown")}};
    const auto add = [&rows](const QString &name, const TimeFigures &times) {
        rows.push_back({name, QString::number(times.distribution.n),
                        mean(times.mean, 1, QStringLiteral(" s"), 0.001),
                        seconds(times.distribution, Quantile::P50),
                        seconds(times.distribution, Quantile::P95),
                        seconds(times.distribution, Quantile::P99), QString::number(times.excluded),
                        QString::number(times.unknown)});
    };
    add(QStringLiteral("read time"), details.read);
    add(QStringLiteral("in the queue"), details.queue);
    add(QStringLiteral("latency"), details.latency);
    add(QStringLiteral("first token"), details.firstToken);
    return aligned(rows, 1);
}

QString takenBack(const StatsDetails &details)
{
    TextRows rows {{QStringLiteral("of %1 made").arg(details.made), QStringLiteral("n"),
                    QStringLiteral("share (95 %)")}};
    const auto add = [&rows](const QString &name, const Rate &rate) {
        rows.push_back({name, QString::number(rate.n), withInterval(rate)});
    };
    add(QStringLiteral("sent"), details.sent);
    add(QStringLiteral("undone first"), details.undone);
    add(QStringLiteral("recalled"), details.recalled);
    add(QStringLiteral("not sent"), details.notSent);
    add(QStringLiteral("too late"), details.superseded);
    return aligned(rows, 1);
}

QString suggestionTable(const SuggestionFigures &figures)
{
    TextRows rows {{QStringLiteral("suggestions"), QStringLiteral("offered"),
                    QStringLiteral("taken"), QStringLiteral("used (95 %)")}};
    const auto add = [&rows](const QString &name, const Rate &used) {
        rows.push_back(
            {name, QString::number(used.of), QString::number(used.n), withInterval(used)});
    };
    for (std::size_t i = 0; i < figures.kinds.size(); ++i)
        add(suggestionKindName(static_cast<SuggestionKind>(i)), figures.kinds[i]);
    add(QStringLiteral("all"), figures.used);
    return aligned(rows, 1);
}

QString signalTable(const StatsDetails &details)
{
    TextRows rows {{QStringLiteral("signal"), QStringLiteral("n"),
                    QStringLiteral("per 100 sent (95 %)"), QStringLiteral("mean value (95 %)")}};
    for (const SignalFigures &each : details.signalKinds) {
        const QString per100 = each.count.per100
            ? QStringLiteral("%1 (%2 to %3)")
                  .arg(fixedOrNone(each.count.per100, 2), fixedOrNone(each.count.low, 2),
                       fixedOrNone(each.count.high, 2))
            : NoFigure;
        rows.push_back(
            {printable(each.kind), QString::number(each.count.n), per100, mean(each.value, 2)});
    }
    return aligned(rows, 1);
}

QString money(const StatsDetails &details)
{
    TextRows rows {{QStringLiteral("tokens"), QStringLiteral("drafts"), QStringLiteral("total"),
                    QStringLiteral("mean (95 %)")}};
    const auto add = [&rows](const QString &name, const TokenFigures &tokens) {
        rows.push_back({name, QString::number(tokens.mean.n), QString::number(tokens.total, 'f', 0),
                        mean(tokens.mean, 1)});
    };
    add(QStringLiteral("input"), details.input);
    add(QStringLiteral("output"), details.output);
    add(QStringLiteral("from the cache"), details.cacheRead);
    add(QStringLiteral("to the cache"), details.cacheWrite);
    rows.push_back({QString()});
    rows.push_back({QStringLiteral("cost"), QStringLiteral("items"), QStringLiteral("total"),
                    QStringLiteral("per sent (95 %)")});
    for (const CostFigures &each : details.costs) {
        rows.push_back({printable(each.currency), QString::number(each.n), moneyText(each.total),
                        mean(each.perSent, 5)});
    }
    rows.push_back({QStringLiteral("unknown"), QString::number(details.costUnknown)});
    return aligned(rows, 1);
}

QString detailTables(const StatsDetails &details)
{
    QString text = detailTimes(details) + u'\n' + takenBack(details) + u'\n';
    if (details.suggestions.used.of > 0)
        text += suggestionTable(details.suggestions) + u'\n';
    if (!details.signalKinds.empty())
        text += signalTable(details) + u'\n';
    return text + money(details);
}

QString labels(const Stats &stats)
{
    TextRows rows {{QStringLiteral("label"), QStringLiteral("n"), QStringLiteral("decisions"),
                    QStringLiteral("of all (95 %)")}};
    for (const LabelFigures &label : stats.labels) {
        rows.push_back({printable(label.code), QString::number(label.n),
                        QString::number(label.decisions),
                        withInterval(wilsonRate(label.decisions, stats.n))});
    }
    rows.push_back({QStringLiteral("any"), QString(), QString::number(stats.labelled),
                    withInterval(wilsonRate(stats.labelled, stats.n))});
    return aligned(rows, 1);
}

QStringList groupRow(const StatsGroup &group)
{
    QStringList row;
    for (const auto &[name, value] : group.key)
        row += value ? printable(*value) : QStringLiteral("(none)");
    const Stats &stats = group.stats;
    row += QString::number(stats.n);
    row += QString::number(stats.items);
    if (stats.n < HiddenGroup)
        return row + QStringList {NoFigure,
                                  NoFigure,
                                  NoFigure,
                                  NoFigure,
                                  NoFigure,
                                  NoFigure,
                                  QStringLiteral("hidden")};
    row += withInterval(stats.actions[0]);
    row += percentOrNone(stats.actions[1].rate);
    row += percentOrNone(stats.actions[2].rate);
    row += percentOrNone(stats.actions[3].rate);
    row += fixedOrNone(stats.hter.distribution.mean, 3);
    row += seconds(stats.active.distribution, Quantile::P50);
    row += stats.n < SmallGroup ? QStringLiteral("small") : QString();
    return row;
}

QString groups(const Stats &stats)
{
    QStringList header;
    for (const auto &[name, value] : stats.groups.front().key)
        header += printable(name);
    const qsizetype keys = header.size();
    header += {QStringLiteral("n"),    QStringLiteral("items"),  QStringLiteral("approve (95 %)"),
               QStringLiteral("edit"), QStringLiteral("reject"), QStringLiteral("escalate"),
               QStringLiteral("HTER"), QStringLiteral("time"),   QString()};
    TextRows rows {header};
    bool hidden = false;
    bool small = false;
    for (const StatsGroup &group : stats.groups) {
        rows.push_back(groupRow(group));
        hidden = hidden || group.stats.n < HiddenGroup;
        small = small || (group.stats.n < SmallGroup && group.stats.n >= HiddenGroup);
    }
    QString text = aligned(rows, keys);
    if (small)
        text += QStringLiteral("small: fewer than %1 decisions; read the interval, not the rate\n")
                    .arg(SmallGroup);
    if (hidden)
        text += QStringLiteral("hidden: fewer than %1 decisions\n").arg(HiddenGroup);
    return text;
}

} // namespace

QString toTable(const Stats &stats)
{
    QString text = head(stats) + u'\n' + shares(stats) + u'\n' + distributions(stats);
    if (!stats.labels.empty())
        text += u'\n' + labels(stats) + severity(stats);
    if (stats.details)
        text += u'\n' + detailTables(*stats.details);
    if (!stats.groups.empty())
        text += u'\n' + groups(stats);
    return text;
}

} // namespace bluepencil
