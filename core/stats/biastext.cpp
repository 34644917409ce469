// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bias.h"
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"
#include "core/stats/texttable.h"

namespace bluepencil {

namespace {

OrderedJson textOrNull(const std::optional<QString> &text)
{
    return text ? OrderedJson(toStdString(*text)) : OrderedJson();
}

template <typename Interval> OrderedJson intervalJson(const Interval &interval)
{
    OrderedJson json;
    json["value"] = numberOrNull(interval.value);
    json["low"] = numberOrNull(interval.low);
    json["high"] = numberOrNull(interval.high);
    return json;
}

const char *findingName(BiasFinding finding)
{
    switch (finding) {
    case BiasFinding::Reference:
        return "reference";
    case BiasFinding::TooSmall:
        return "too small to judge";
    case BiasFinding::Difference:
        return "evidence of a difference";
    case BiasFinding::NoEvidence:
        return "no evidence of a difference";
    case BiasFinding::Undefined:
        break;
    }
    return "not defined";
}

OrderedJson stratifiedJson(const Stratified &stratified)
{
    OrderedJson json;
    json["strata"] = stratified.strata;
    json["odds_ratio"] = numberOrNull(stratified.oddsRatio);
    json["low"] = numberOrNull(stratified.low);
    json["high"] = numberOrNull(stratified.high);
    json["chi_squared"] = numberOrNull(stratified.chiSquared);
    json["p"] = numberOrNull(stratified.p);
    if (stratified.strata == 0)
        json["reason"] = "no stratum has both groups and both answers";
    return json;
}

OrderedJson rowJson(const BiasRow &row, AuditedFigure::Kind kind)
{
    const bool share = isShare(kind);
    const qint64 least = kind == AuditedFigure::Kind::Time ? LeastForMedian : 2;
    OrderedJson json;
    json["group"] = textOrNull(row.group);
    json["n"] = row.n;
    json["small"] = row.small;
    json["hidden"] = row.n < HiddenGroup;
    json["finding"] = findingName(row.finding);
    if (row.n < HiddenGroup) {
        json["reason"] = "fewer than 5 decisions";
        return json;
    }
    if (share) {
        json["yes"] = row.rate.n;
        json["value"] = numberOrNull(row.rate.rate);
        json["low"] = numberOrNull(row.rate.low);
        json["high"] = numberOrNull(row.rate.high);
    } else {
        json["value"] = numberOrNull(row.estimate.value);
        json["low"] = numberOrNull(row.estimate.low);
        json["high"] = numberOrNull(row.estimate.high);
        if (row.estimate.value && !row.estimate.low)
            json["no_interval"] = noInterval(row.n, least);
    }
    if (row.finding == BiasFinding::Reference)
        return json;
    json["difference"] = intervalJson(row.difference);
    json["p"] = numberOrNull(row.p);
    json["q"] = numberOrNull(row.q);
    json["detectable"] = numberOrNull(row.detectable);
    if (share) {
        json["ratio"] = intervalJson(row.ratio);
        json["stratified"] = stratifiedJson(row.stratified);
        json["reverses"] = row.reverses;
        json["vanishes"] = row.vanishes;
    }
    return json;
}

// For a terminal --------------------------------------------------------------------------------

QString shown(const std::optional<double> &value, AuditedFigure::Kind kind)
{
    if (!value)
        return NoFigure;
    if (kind == AuditedFigure::Kind::Hter)
        return QString::number(*value, 'f', 3);
    if (kind == AuditedFigure::Kind::Time)
        return QString::number(*value / 1000, 'f', 1) + QStringLiteral(" s");
    return QString::number(*value * 100, 'f', 1) + QStringLiteral(" %");
}

QString withRange(const std::optional<double> &value, const std::optional<double> &low,
                  const std::optional<double> &high, AuditedFigure::Kind kind)
{
    if (!value || !low)
        return shown(value, kind);
    return QStringLiteral("%1 (%2 to %3)")
        .arg(shown(value, kind), shown(low, kind), shown(high, kind));
}

QString ratioShown(const std::optional<double> &value, const std::optional<double> &low,
                   const std::optional<double> &high)
{
    if (!value)
        return NoFigure;
    const QString text = QString::number(*value, 'f', 2);
    if (!low)
        return text;
    return QStringLiteral("%1 (%2 to %3)")
        .arg(text, QString::number(*low, 'f', 2), QString::number(*high, 'f', 2));
}

QString probability(const std::optional<double> &p)
{
    if (!p)
        return NoFigure;
    return *p < 0.0001 ? QStringLiteral("<0.0001") : QString::number(*p, 'f', 4);
}

QString said(const BiasRow &row, AuditedFigure::Kind kind)
{
    QString text = QString::fromLatin1(findingName(row.finding));
    if (row.finding == BiasFinding::NoEvidence && row.detectable) {
        text = QStringLiteral("no difference larger than %1 detectable")
                   .arg(shown(row.detectable, kind));
    }
    if (row.reverses)
        text += QStringLiteral("; within model and task it points the other way");
    if (row.vanishes)
        text += QStringLiteral("; within model and task there is no difference");
    return text;
}

QString tableOf(const BiasTable &table)
{
    const AuditedFigure::Kind kind = table.figure.kind;
    std::vector<QStringList> rows {
        {auditedName(table.figure), QStringLiteral("n"), QStringLiteral("figure (95 %)"),
         QStringLiteral("difference"), QStringLiteral("ratio"), QStringLiteral("p"),
         QStringLiteral("q"), QStringLiteral("within strata: odds ratio"),
         QStringLiteral("p of it"), QStringLiteral("says")}};
    for (const BiasRow &row : table.rows) {
        const QString name = row.group ? printable(*row.group) : QStringLiteral("(none)");
        if (row.n < HiddenGroup) {
            rows.push_back({name, QString::number(row.n), NoFigure, NoFigure, NoFigure, NoFigure,
                            NoFigure, NoFigure, NoFigure, QStringLiteral("hidden")});
            continue;
        }
        const QString figure = isShare(kind)
            ? withRange(row.rate.rate, row.rate.low, row.rate.high, kind)
            : withRange(row.estimate.value, row.estimate.low, row.estimate.high, kind);
        rows.push_back(
            {name, QString::number(row.n), figure,
             withRange(row.difference.value, row.difference.low, row.difference.high, kind),
             ratioShown(row.ratio.value, row.ratio.low, row.ratio.high), probability(row.p),
             probability(row.q),
             ratioShown(row.stratified.oddsRatio, row.stratified.low, row.stratified.high),
             probability(row.stratified.p), said(row, kind)});
    }
    return aligned(rows, 1);
}

} // namespace

OrderedJson toJson(const BiasReport &report)
{
    OrderedJson json;
    json["attribute"] = toStdString(report.attribute);
    json["decisions"] = report.decisions;
    json["hidden_groups"] = report.hiddenGroups;
    json["other_groups"] = report.otherGroups;
    json["reference"] = textOrNull(report.reference);
    json["strata"] = OrderedJson::array();
    for (const QString &name : report.strata)
        json["strata"].push_back(toStdString(name));
    json["family"] = report.family;
    json["correction"] = "Benjamini-Hochberg";
    json["figures"] = OrderedJson::array();
    for (const BiasTable &table : report.tables) {
        OrderedJson figure;
        figure["figure"] = toStdString(auditedName(table.figure));
        figure["groups"] = OrderedJson::array();
        for (const BiasRow &row : table.rows)
            figure["groups"].push_back(rowJson(row, table.figure.kind));
        json["figures"].push_back(std::move(figure));
    }
    if (report.tables.empty())
        json["reason"] = "no group has 5 decisions";
    return json;
}

QString toTable(const BiasReport &report)
{
    QString text = QStringLiteral("%1 decisions by %2")
                       .arg(report.decisions)
                       .arg(printable(report.attribute));
    if (report.tables.empty())
        return text + QStringLiteral("; no group has %1 decisions\n").arg(HiddenGroup);
    text += QStringLiteral(", compared with %1\n")
                .arg(report.reference ? printable(*report.reference) : QStringLiteral("(none)"));
    for (const BiasTable &table : report.tables)
        text += u'\n' + tableOf(table);
    text += QStringLiteral("\nq: p adjusted for %1 comparisons (Benjamini and Hochberg); p by"
                           " Fisher's exact test, of hter and time by Mann and Whitney's\n")
                .arg(report.family);
    text += QStringLiteral("within strata: Mantel and Haenszel over %1\n")
                .arg(report.strata.join(QStringLiteral(" and ")));
    text += QStringLiteral("detectable: found in four of five samples of these sizes; under %1"
                           " decisions too small to judge\n")
                .arg(SmallGroup);
    if (report.hiddenGroups > 0)
        text += QStringLiteral("hidden: %1 groups of fewer than %2 decisions\n")
                    .arg(report.hiddenGroups)
                    .arg(HiddenGroup);
    if (report.otherGroups > 0)
        text += QStringLiteral("left out: the %1 smallest groups\n").arg(report.otherGroups);
    return text;
}

} // namespace bluepencil
