// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"
#include "core/stats/texttable.h"

namespace bluepencil {

namespace {

const QString none = QStringLiteral("-");

QString withInterval(const Rate &rate)
{
    if (!rate.rate)
        return none;
    return QStringLiteral("%1 (%2 to %3)")
        .arg(percentOrNone(rate.rate), QString::number(*rate.low * 100, 'f', 1),
             QString::number(*rate.high * 100, 'f', 1));
}

QString seconds(const std::optional<double> &milliseconds)
{
    return milliseconds ? QString::number(*milliseconds / 1000, 'f', 1) + QStringLiteral(" s")
                        : none;
}

using Rows = std::vector<QStringList>;

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
    Rows rows {{QStringLiteral("action"), QStringLiteral("n"), QStringLiteral("share (95 %)")}};
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
    return alignedTable(rows, 1);
}

QString distributions(const Stats &stats)
{
    const Distribution &hter = stats.hter.distribution;
    const Distribution &active = stats.active.distribution;
    const Rows rows {
        {QString(), QStringLiteral("n"), QStringLiteral("mean"), QStringLiteral("median"),
         QStringLiteral("90 %"), QStringLiteral("left out")},
        {QStringLiteral("HTER"), QString::number(hter.n), fixedOrNone(hter.mean, 3),
         fixedOrNone(hter.p50, 3), fixedOrNone(hter.p90, 3),
         QString::number(stats.hter.leftOut + stats.hter.undefined)},
        {QStringLiteral("active time"), QString::number(active.n), seconds(active.mean),
         seconds(active.p50), seconds(active.p90),
         QString::number(stats.active.excluded + stats.active.unknown)},
    };
    return alignedTable(rows, 1);
}

QString labels(const Stats &stats)
{
    Rows rows {{QStringLiteral("label"), QStringLiteral("n"), QStringLiteral("decisions")}};
    for (const LabelFigures &label : stats.labels) {
        rows.push_back(
            {printable(label.code), QString::number(label.n), QString::number(label.decisions)});
    }
    return alignedTable(rows, 1);
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
        return row + QStringList {none, none, none, none, none, none, QStringLiteral("hidden")};
    row += withInterval(stats.actions[0]);
    row += percentOrNone(stats.actions[1].rate);
    row += percentOrNone(stats.actions[2].rate);
    row += percentOrNone(stats.actions[3].rate);
    row += fixedOrNone(stats.hter.distribution.mean, 3);
    row += seconds(stats.active.distribution.p50);
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
    Rows rows {header};
    bool hidden = false;
    bool small = false;
    for (const StatsGroup &group : stats.groups) {
        rows.push_back(groupRow(group));
        hidden = hidden || group.stats.n < HiddenGroup;
        small = small || (group.stats.n < SmallGroup && group.stats.n >= HiddenGroup);
    }
    QString text = alignedTable(rows, keys);
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
        text += u'\n' + labels(stats);
    if (!stats.groups.empty())
        text += u'\n' + groups(stats);
    return text;
}

} // namespace bluepencil
