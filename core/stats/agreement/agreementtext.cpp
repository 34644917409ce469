// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement/agreementreport.h"
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"
#include "core/stats/texttable.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr const char *noFinals = "no item has two finals with words";

OrderedJson figureJson(const AgreementFigure &figure)
{
    OrderedJson json;
    json["value"] = numberOrNull(figure.coefficient.value);
    json["low"] = numberOrNull(figure.low);
    json["high"] = numberOrNull(figure.high);
    if (!figure.coefficient.value)
        json["reason"] = toStdString(noAgreementReason(figure.coefficient.why));
    else if (!figure.low)
        json["reason"] = "no interval: the draws of items do not differ enough";
    return json;
}

OrderedJson measureJson(const AgreementMeasure &measure)
{
    OrderedJson json;
    json["judged"] = toStdString(judgedName(measure.judged));
    json["items"] = measure.items;
    json["ratings"] = measure.ratings;
    json["small"] = measure.items < SmallGroup;
    json["draws"] = measure.draws;
    if (measure.judged != JudgedPart::Hter) {
        json["percent"] = figureJson(measure.percent);
        json["cohen_kappa"] = figureJson(measure.cohen);
        json["fleiss_kappa"] = figureJson(measure.fleiss);
        json["gwet_ac1"] = figureJson(measure.ac1);
    }
    json["krippendorff_alpha"] = figureJson(measure.alpha);
    return json;
}

OrderedJson groupJson(const AgreementGroup &group)
{
    OrderedJson json;
    json["items"] = group.items;
    json["ratings"] = group.ratings;
    json["reviewers"] = group.reviewers;
    json["small"] = group.items < SmallGroup;
    json["hidden"] = group.items < HiddenGroup;
    if (group.items < HiddenGroup) {
        json["reason"] = "fewer than 5 items";
        return json;
    }
    json["measures"] = OrderedJson::array();
    for (const AgreementMeasure &measure : group.measures)
        json["measures"].push_back(measureJson(measure));
    if (group.measures.front().judged == JudgedPart::Label)
        return json;
    OrderedJson finals;
    finals["same"] = shareJson(group.finals.same);
    finals["hter_mean"] = estimateJson(group.finals.mean, "value", noFinals);
    finals["hter_median"] = estimateJson(group.finals.median, "value", noFinals, LeastForMedian);
    finals["skipped"] = group.finals.skipped;
    json["finals"] = finals;
    return json;
}

OrderedJson keyJson(const QString &by, const AgreementGroup &group)
{
    const auto value = [](const std::optional<QString> &text) {
        return text ? OrderedJson(toStdString(*text)) : OrderedJson();
    };
    OrderedJson json;
    if (group.key.size() == 1) {
        json[toStdString(by)] = value(group.key.front());
        return json;
    }
    json[toStdString(by)] = OrderedJson::array();
    for (const std::optional<QString> &each : group.key)
        json[toStdString(by)].push_back(value(each));
    return json;
}

// For a terminal --------------------------------------------------------------------------------

QString shown(const AgreementFigure &figure)
{
    if (!figure.coefficient.value)
        return QStringLiteral("-");
    const QString value = QString::number(*figure.coefficient.value, 'f', 3);
    if (!figure.low)
        return value;
    return QStringLiteral("%1 (%2 to %3)")
        .arg(value, QString::number(*figure.low, 'f', 3), QString::number(*figure.high, 'f', 3));
}

QString shown(const Rate &rate)
{
    if (!rate.rate)
        return QStringLiteral("%1 of %2").arg(rate.n).arg(rate.of);
    return QStringLiteral("%1 of %2 (%3, 95 % interval %4 to %5)")
        .arg(rate.n)
        .arg(rate.of)
        .arg(percentOrNone(rate.rate), QString::number(*rate.low * 100, 'f', 1),
             QString::number(*rate.high * 100, 'f', 1));
}

QString shown(const Estimate &estimate)
{
    if (!estimate.low)
        return fixedOrNone(estimate.value, 3);
    return QStringLiteral("%1 (%2 to %3)")
        .arg(QString::number(*estimate.value, 'f', 3), QString::number(*estimate.low, 'f', 3),
             QString::number(*estimate.high, 'f', 3));
}

QStringList header(const QStringList &before)
{
    return before + QStringList {QStringLiteral("judged"),       QStringLiteral("items"),
                                 QStringLiteral("agree"),        QStringLiteral("Cohen kappa"),
                                 QStringLiteral("Fleiss kappa"), QStringLiteral("alpha"),
                                 QStringLiteral("AC1"),          QString()};
}

QStringList rowOf(const QStringList &before, const AgreementMeasure &measure)
{
    QStringList row = before;
    row += judgedName(measure.judged);
    row += QString::number(measure.items);
    if (measure.judged == JudgedPart::Hter) {
        row += {QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), shown(measure.alpha),
                QStringLiteral("-")};
    } else {
        row += {shown(measure.percent), shown(measure.cohen), shown(measure.fleiss),
                shown(measure.alpha), shown(measure.ac1)};
    }
    return row << (measure.items < SmallGroup ? QStringLiteral("small") : QString());
}

QString finalsLine(const FinalsApart &finals)
{
    QString line = QStringLiteral("finals the same: %1; HTER between two finals: mean %2,"
                                  " median %3\n")
                       .arg(shown(finals.same), shown(finals.mean), shown(finals.median));
    if (finals.skipped > 0)
        line += QStringLiteral("finals compared of the latest %1 items\n").arg(MostComparedItems);
    return line;
}

QString groupsTable(const AgreementReport &report)
{
    std::vector<QStringList> rows {header({report.by})};
    qint64 hidden = 0;
    for (const AgreementGroup &group : report.groups) {
        if (group.items < HiddenGroup) {
            ++hidden;
            continue;
        }
        QStringList names;
        for (const std::optional<QString> &each : group.key)
            names += each ? printable(*each) : QStringLiteral("(none)");
        for (const AgreementMeasure &measure : group.measures)
            rows.push_back(rowOf({names.join(QStringLiteral(", "))}, measure));
    }
    QString text = rows.size() > 1 ? aligned(rows, 2) : QString();
    if (hidden > 0)
        text += QStringLiteral("hidden: %1 groups of fewer than %2 items\n")
                    .arg(hidden)
                    .arg(HiddenGroup);
    return text;
}

bool isSmallGroup(const AgreementGroup &group)
{
    return group.items >= HiddenGroup && group.items < SmallGroup;
}

QString notes(const AgreementReport &report)
{
    QString text;
    if (isSmallGroup(report.all) || std::ranges::any_of(report.groups, isSmallGroup)) {
        text += QStringLiteral("small: fewer than %1 items; read the interval, not the figure\n")
                    .arg(SmallGroup);
    }
    text += QStringLiteral("alpha (Krippendorff) is shown from %1 items on; Fleiss' kappa needs as"
                           " many decisions on each item; Cohen's two reviewers\n")
                .arg(LeastForAlpha);
    return text
        + QStringLiteral("intervals: 95 %, bootstrap over items, seed %1\n").arg(report.seed);
}

} // namespace

QString judgedName(JudgedPart judged)
{
    switch (judged) {
    case JudgedPart::Action:
        return QStringLiteral("action");
    case JudgedPart::Effort:
        return QStringLiteral("effort");
    case JudgedPart::Hter:
        return QStringLiteral("hter");
    case JudgedPart::Label:
        break;
    }
    return QStringLiteral("label");
}

QString noAgreementReason(NoAgreement why)
{
    switch (why) {
    case NoAgreement::NoPairs:
        return QStringLiteral("no item was judged twice");
    case NoAgreement::OneCategory:
        return QStringLiteral("all judgements are the same: chance alone would agree as much");
    case NoAgreement::UnequalRatings:
        return QStringLiteral("items have different numbers of decisions");
    case NoAgreement::OtherThanTwo:
        return QStringLiteral("there are not exactly two reviewers");
    case NoAgreement::TooFewItems:
        return QStringLiteral("fewer than %1 items").arg(LeastForAlpha);
    case NoAgreement::Known:
        break;
    }
    return {};
}

OrderedJson toJson(const AgreementReport &report)
{
    OrderedJson json = groupJson(report.all);
    json["adjudicated"] = shareJson(report.adjudicated);
    json["senior_took_one"] = shareJson(report.tookOne);
    json["stood"] = OrderedJson::array();
    for (const Stood &each : report.stood) {
        OrderedJson one;
        one["reviewer"] = toStdString(each.reviewer);
        one["small"] = each.stood.of < SmallGroup;
        one["hidden"] = each.stood.of < HiddenGroup;
        if (each.stood.of >= HiddenGroup)
            one["stood"] = shareJson(each.stood);
        json["stood"].push_back(std::move(one));
    }
    json["by"] = report.by.isEmpty() ? OrderedJson() : OrderedJson(toStdString(report.by));
    json["groups"] = OrderedJson::array();
    for (const AgreementGroup &group : report.groups) {
        OrderedJson one;
        one["key"] = keyJson(report.by, group);
        one.update(groupJson(group));
        json["groups"].push_back(std::move(one));
    }
    json["seed"] = report.seed;
    return json;
}

QString toTable(const AgreementReport &report)
{
    const AgreementGroup &all = report.all;
    QString text = QStringLiteral("%1 items with %2 decisions of %3 reviewers who did not see each"
                                  " other's\n")
                       .arg(all.items)
                       .arg(all.ratings)
                       .arg(all.reviewers);
    if (all.items == 0) {
        return text
            + QStringLiteral("agreement needs items with an overlap of 2 or more: set it on the"
                             " item or the queue\n");
    }
    if (all.items < HiddenGroup)
        return text + QStringLiteral("hidden: fewer than %1 items\n").arg(HiddenGroup);
    std::vector<QStringList> rows {header({})};
    for (const AgreementMeasure &measure : all.measures)
        rows.push_back(rowOf({}, measure));
    text += u'\n' + aligned(rows, 1) + finalsLine(all.finals);
    text += QStringLiteral("a senior decided on: %1; took one of the decisions as it was: %2\n")
                .arg(shown(report.adjudicated), shown(report.tookOne));
    if (!report.groups.empty())
        text += u'\n' + groupsTable(report);
    return text + u'\n' + notes(report);
}

} // namespace bluepencil
