// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/stats/drift/drift.h"
#include "core/stats/drift/driftalarms.h"
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

OrderedJson streamJson(const DriftStream &stream)
{
    OrderedJson json {{"model", toStdString(stream.key.model)},
                      {"task", toStdString(stream.key.task)},
                      {"n", stream.n},
                      {"baseline", stream.baseline},
                      {"left_out", stream.leftOut}};
    if (stream.n > 0)
        json["baseline_from"] = toStdString(toRfc3339(stream.baselineFrom));
    if (stream.baseline == 0)
        json["reason"] = "too few decisions for a baseline: nothing is watched yet";
    json["approval_before"] = shareJson(stream.approvalBefore);
    json["approval_now"] = shareJson(stream.approvalNow);
    json["effort_before"] = estimateJson(stream.effortBefore, "mean", "there are none");
    json["effort_now"] = estimateJson(stream.effortNow, "mean", "there are none");
    json["statistics"] = OrderedJson::object();
    for (std::size_t s = 0; s < stream.figures.size(); ++s) {
        const DriftFigure &figure = stream.figures[s];
        json["statistics"][toStdString(driftStatisticName(static_cast<DriftStatistic>(s)))]
            = {{"value", figure.value},
               {"level",
                figure.level ? OrderedJson(toStdString(driftLevelName(*figure.level)))
                             : OrderedJson()}};
    }
    return json;
}

// Foreign names on a terminal.
QString onTerminal(const QString &text)
{
    QString result = text.simplified();
    for (QChar &character : result) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return result;
}

QString named(const DriftStreamKey &key)
{
    const QString model
        = key.model.isEmpty() ? QStringLiteral("(no model)") : onTerminal(key.model);
    const QString task = key.task.isEmpty() ? QStringLiteral("(no task)") : onTerminal(key.task);
    return model + QStringLiteral(", ") + task;
}

QString dayOf(UtcMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date().toString(Qt::ISODate);
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1);
}

QString driftRateWords(const Rate &rate)
{
    if (!rate.rate)
        return QStringLiteral("-");
    if (rate.of < HiddenGroup)
        return QStringLiteral("hidden (n = %1)").arg(rate.of);
    return QStringLiteral("%1 % (%2 to %3, n = %4)")
        .arg(percent(*rate.rate), percent(*rate.low), percent(*rate.high))
        .arg(rate.of);
}

QString meanWords(const Estimate &estimate)
{
    if (!estimate.value || estimate.n < HiddenGroup)
        return QStringLiteral("-");
    const auto number = [](double value) {
        return QString::number(value, 'f', 3);
    };
    return estimate.low
        ? QStringLiteral("%1 (%2 to %3, n = %4)")
              .arg(number(*estimate.value), number(*estimate.low), number(*estimate.high))
              .arg(estimate.n)
        : QStringLiteral("%1 (n = %2)").arg(number(*estimate.value)).arg(estimate.n);
}

QString figureName(DriftStatistic statistic)
{
    switch (statistic) {
    case DriftStatistic::ApprovalFalls:
        return QStringLiteral("the share approved fell");
    case DriftStatistic::ApprovalRises:
        return QStringLiteral("the share approved rose");
    case DriftStatistic::EffortFalls:
        return QStringLiteral("the edit effort fell");
    case DriftStatistic::EffortRises:
        return QStringLiteral("the edit effort rose");
    }
    return {};
}

// A statistic spans many powers of ten.
QString powerOfTen(double value)
{
    return value < 1000 ? QString::number(value, 'f', 1)
                        : QStringLiteral("10^%1").arg(std::log10(value), 0, 'f', 1);
}

QString sizeWords(const DriftAlarm &alarm)
{
    const bool shares = isApproval(alarm.statistic);
    const auto number = [shares](double value) {
        return shares ? percent(value) : QString::number(value, 'f', 3);
    };
    QString words
        = QStringLiteral("from %1 to %2").arg(number(alarm.size.before), number(alarm.size.after));
    if (shares)
        words += QStringLiteral(" %");
    if (alarm.size.difference && alarm.size.low) {
        words += QStringLiteral(" (by %1, 95 % interval %2 to %3%4)")
                     .arg(number(*alarm.size.difference), number(*alarm.size.low),
                          number(*alarm.size.high), shares ? QStringLiteral(" points") : QString());
    }
    return words + QStringLiteral(", n = %1").arg(alarm.size.n);
}

QString answerWords(const DriftAlarm &alarm, const QTimeZone &zone)
{
    if (alarm.state == DriftState::Passed)
        return QStringLiteral("passed by itself");
    if (alarm.state == DriftState::Open)
        return alarm.no == 0 ? QStringLiteral("not recorded: this role may not write")
                             : QStringLiteral("open");
    return QStringLiteral("acknowledged %1 by %2%3: %4")
        .arg(dayOf(*alarm.acknowledgedAt, zone), onTerminal(alarm.acknowledgedBy),
             alarm.newBaseline ? QStringLiteral(", with a new baseline") : QString(),
             onTerminal(alarm.reason));
}

} // namespace

OrderedJson toJson(const DriftAlarm &alarm)
{
    OrderedJson json;
    json["alarm"] = alarm.no > 0 ? OrderedJson(alarm.no) : OrderedJson();
    json["model"] = toStdString(alarm.stream.model);
    json["task"] = toStdString(alarm.stream.task);
    json["statistic"] = toStdString(driftStatisticName(alarm.statistic));
    json["level"] = toStdString(driftLevelName(alarm.level));
    json["state"] = toStdString(driftStateName(alarm.state));
    json["raised_at"] = toStdString(toRfc3339(alarm.raisedAt));
    json["crossed_at"] = toStdString(toRfc3339(alarm.crossedAt));
    json["since"] = toStdString(toRfc3339(alarm.since));
    json["n"] = alarm.size.n;
    json["before"] = alarm.size.before;
    json["after"] = alarm.size.after;
    json["difference"] = numberOrNull(alarm.size.difference);
    json["low"] = numberOrNull(alarm.size.low);
    json["high"] = numberOrNull(alarm.size.high);
    json["value"] = alarm.value;
    json["threshold"] = alarm.threshold;
    if (alarm.acknowledgedAt) {
        json["acknowledged_at"] = toStdString(toRfc3339(*alarm.acknowledgedAt));
        json["acknowledged_by"] = toStdString(alarm.acknowledgedBy);
        json["reason"] = toStdString(alarm.reason);
        json["new_baseline"] = alarm.newBaseline;
    }
    return json;
}

OrderedJson toJson(const DriftReport &report)
{
    OrderedJson json {{"at", toStdString(toRfc3339(report.at))},
                      {"time_zone", toStdString(report.timeZone)},
                      {"alarms_per_quarter", report.alarmsPerQuarter},
                      {"decisions_per_day", report.perDay},
                      {"threshold", report.threshold},
                      {"decisions", report.decisions},
                      {"recorded", report.recorded}};
    json["alarms"] = OrderedJson::array();
    for (const DriftAlarm &alarm : report.alarms)
        json["alarms"].push_back(toJson(alarm));
    json["streams"] = OrderedJson::array();
    for (const DriftStream &stream : report.streams)
        json["streams"].push_back(streamJson(stream));
    return json;
}

OrderedJson toJson(const DriftDetail &detail)
{
    OrderedJson json = toJson(detail.alarm);
    json["approval_before"] = shareJson(detail.approvalBefore);
    json["approval_since"] = shareJson(detail.approvalSince);
    json["rising_labels"] = OrderedJson::array();
    for (const DriftLabel &label : detail.labels) {
        json["rising_labels"].push_back({{"code", toStdString(label.code)},
                                         {"before", shareJson(label.before)},
                                         {"since", shareJson(label.since)},
                                         {"rise", numberOrNull(label.rise.value)},
                                         {"low", numberOrNull(label.rise.low)},
                                         {"high", numberOrNull(label.rise.high)}});
    }
    json["reviewers"] = OrderedJson::array();
    for (const DriftReviewer &each : detail.reviewers) {
        json["reviewers"].push_back({{"reviewer", toStdString(each.reviewer)},
                                     {"before", shareJson(each.before)},
                                     {"since", shareJson(each.since)}});
    }
    json["worst_drafts"] = OrderedJson::array();
    for (const DriftDraft &draft : detail.worst) {
        OrderedJson each {{"external_id", toStdString(draft.externalId)},
                          {"feedback_id", toStdString(draft.feedbackId)},
                          {"reviewer", toStdString(draft.reviewer)},
                          {"decided_at", toStdString(toRfc3339(draft.decidedAt))},
                          {"hter", draft.hter}};
        each["labels"] = OrderedJson::array();
        for (const QString &label : draft.labels)
            each["labels"].push_back(toStdString(label));
        json["worst_drafts"].push_back(each);
    }
    return json;
}

QString toWords(const DriftAlarm &alarm, const QTimeZone &zone)
{
    const QString number = alarm.no > 0 ? QString::number(alarm.no) : QStringLiteral("-");
    return QStringLiteral("%1  %2  %3: since %4 %5 %6; %7")
        .arg(number, driftLevelName(alarm.level), named(alarm.stream), dayOf(alarm.since, zone),
             figureName(alarm.statistic), sizeWords(alarm), answerWords(alarm, zone));
}

QString toTable(const DriftReport &report, const QTimeZone &zone)
{
    QString text;
    for (const DriftAlarm &alarm : report.alarms)
        text += toWords(alarm, zone) + u'\n';
    if (report.alarms.empty())
        text += QStringLiteral("no alarm\n");
    text += QStringLiteral("\nan alarm at %1, a warning at %2: at most %3 false alarm(s) a quarter"
                           " of a year over all streams, at %4 decisions a day\n")
                .arg(powerOfTen(report.threshold), powerOfTen(report.threshold / 10))
                .arg(report.alarmsPerQuarter)
                .arg(report.perDay, 0, 'f', 1);
    if (report.streams.empty())
        text += QStringLiteral("no decision yet\n");
    for (const DriftStream &stream : report.streams) {
        text += QStringLiteral("\n%1: %2 decisions")
                    .arg(named(stream.key), QString::number(stream.n));
        if (stream.baseline == 0) {
            text += QStringLiteral(", too few for a baseline (%1): nothing is watched yet\n")
                        .arg(DriftRules().leastBaseline);
            continue;
        }
        text += QStringLiteral(", the first %1 of them its baseline").arg(stream.baseline);
        if (stream.leftOut > 0)
            text += QStringLiteral(", %1 left out (reviewers not known yet)").arg(stream.leftOut);
        text += QStringLiteral("\n  approved: baseline %1, latest %2\n")
                    .arg(driftRateWords(stream.approvalBefore), driftRateWords(stream.approvalNow));
        text += QStringLiteral("  HTER: baseline %1, latest %2\n")
                    .arg(meanWords(stream.effortBefore), meanWords(stream.effortNow));
        QStringList values;
        for (std::size_t s = 0; s < stream.figures.size(); ++s) {
            const DriftFigure &figure = stream.figures[s];
            values += driftStatisticName(static_cast<DriftStatistic>(s)) + u' '
                + powerOfTen(figure.value)
                + (figure.level ? QStringLiteral(" (%1)").arg(driftLevelName(*figure.level))
                                : QString());
        }
        text += QStringLiteral("  ") + values.join(QStringLiteral(", ")) + u'\n';
    }
    return text;
}

QString toTable(const DriftDetail &detail, const QTimeZone &zone)
{
    QString text = toWords(detail.alarm, zone) + u'\n';
    text += QStringLiteral("approved, as it is: before %1, since %2\n")
                .arg(driftRateWords(detail.approvalBefore), driftRateWords(detail.approvalSince));
    text += detail.labels.empty() ? QStringLiteral("\nno label rises\n")
                                  : QStringLiteral("\nrising labels (share of decisions)\n");
    for (const DriftLabel &label : detail.labels) {
        text += QStringLiteral("  %1: before %2, since %3; by %4 (%5 to %6) points\n")
                    .arg(onTerminal(label.code), driftRateWords(label.before),
                         driftRateWords(label.since), percent(label.rise.value.value_or(0)),
                         percent(label.rise.low.value_or(0)), percent(label.rise.high.value_or(0)));
    }
    text += QStringLiteral("\napproved by reviewer\n");
    for (const DriftReviewer &each : detail.reviewers) {
        text += QStringLiteral("  %1: before %2, since %3\n")
                    .arg(onTerminal(each.reviewer), driftRateWords(each.before),
                         driftRateWords(each.since));
    }
    text += detail.worst.empty() ? QStringLiteral("\nno draft was changed since\n")
                                 : QStringLiteral("\nworst drafts since (by HTER)\n");
    for (const DriftDraft &draft : detail.worst) {
        text += QStringLiteral("  %1  %2  %3  %4  %5\n")
                    .arg(onTerminal(draft.externalId), QString::number(draft.hter, 'f', 3),
                         dayOf(draft.decidedAt, zone), onTerminal(draft.reviewer),
                         draft.labels.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace bluepencil
