// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/callstats.h"

#include "core/stats/columns/callsums.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/days.h"
#include "core/stats/figurejson.h"
#include "core/stats/tally/grouping.h"
#include "core/stats/texttable.h"
#include "core/stats/units.h"

#include <algorithm>

namespace bluepencil {

namespace {

void addTo(CallSums &sums, const ModelCall &call)
{
    ++sums.n;
    CallSums::count(sums.input, call.inputTokens);
    CallSums::count(sums.output, call.outputTokens);
    CallSums::count(sums.cached, call.cachedTokens);
    if (call.latencyMs)
        sums.latency.push_back(*call.latencyMs);
    if (call.ttftMs)
        sums.firstToken.push_back(*call.ttftMs);
    if (!call.errorType.isEmpty())
        ++sums.errorTypes[call.errorType];
    if (call.costNanos) {
        sums.costNanos[call.currency] += static_cast<double>(*call.costNanos);
        ++sums.costed[call.currency];
    }
}

Result<> checkKeys(const QStringList &by)
{
    for (const QString &key : by) {
        if (!callKeys().contains(key))
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("calls cannot be grouped by \"%1\"").arg(key),
                        QStringLiteral("--by"),
                        QStringLiteral("use ") + callKeys().join(QStringLiteral(", ")));
        if (by.count(key) > 1)
            return fail(Error::Code::InvalidArgument, QStringLiteral("is named twice"), key);
    }
    return {};
}

QString valueOf(const QString &key, const StoredCall &stored, DayCalendar &calendar,
                const QTimeZone &zone)
{
    if (key == u"model")
        return stored.call.model;
    if (key == u"task")
        return stored.call.task;
    if (key == u"operation")
        return stored.call.operation;
    if (key == u"producer")
        return stored.producer;
    if (key == u"hour")
        return hourName(stored.call.at, zone);
    const QDate date = calendar.dayOf(stored.call.at).date;
    if (key == u"week")
        return weekName(date);
    const QString day = date.toString(Qt::ISODate);
    return key == u"month" ? day.left(7) : day;
}

OrderedJson json(const CallTokens &tokens)
{
    return {{"n", tokens.n}, {"sum", tokens.sum}};
}

OrderedJson json(const std::optional<double> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson json(const CallTimes &times)
{
    OrderedJson made {{"n", times.n}};
    addQuantile(made, "p50", times.p50, times.p50Bounds, times.n, LeastForMedian);
    addQuantile(made, "p95", times.p95, times.p95Bounds, times.n, LeastForP95);
    addQuantile(made, "p99", times.p99, times.p99Bounds, times.n, LeastForP99);
    if (times.n == 0)
        made["reason"] = "no call said it";
    return made;
}

OrderedJson json(const Rate &rate)
{
    OrderedJson made {{"n", rate.n},
                      {"of", rate.of},
                      {"rate", json(rate.rate)},
                      {"low", json(rate.low)},
                      {"high", json(rate.high)}};
    if (rate.of == 0)
        made["reason"] = "no calls";
    return made;
}

void write(OrderedJson &made, const CallFigures &figures)
{
    made["n"] = figures.n;
    made["input_tokens"] = json(figures.input);
    made["output_tokens"] = json(figures.output);
    made["cached_tokens"] = json(figures.cached);
    made["latency_ms"] = json(figures.latency);
    made["ttft_ms"] = json(figures.firstToken);
    made["errors"] = json(figures.errors);
    made["error_types"] = OrderedJson::object();
    for (const auto &[type, n] : figures.errorTypes)
        made["error_types"][toStdString(type)] = n;
    made["cost"] = OrderedJson::object();
    for (const auto &[currency, nanos] : figures.costNanos)
        made["cost"][toStdString(currency)] = nanos / NanosPerUnit;
}

OrderedJson json(const CallGroup &group)
{
    OrderedJson made = OrderedJson::object();
    made["key"] = OrderedJson::object();
    for (const auto &[name, value] : group.key)
        made["key"][toStdString(name)]
            = value.isEmpty() ? OrderedJson() : OrderedJson(toStdString(value));
    made["n"] = group.figures.n;
    made["small"] = group.figures.n < SmallGroup;
    made["hidden"] = group.figures.n < HiddenGroup;
    if (group.figures.n < HiddenGroup)
        made["reason"] = "fewer than 5 calls";
    else
        write(made, group.figures);
    return made;
}

QString tokenSum(const CallTokens &tokens)
{
    return tokens.n > 0 ? QString::number(tokens.sum) : NoFigure;
}

QString ms(const std::optional<double> &value, const Bounds &bounds)
{
    if (!value)
        return NoFigure;
    const auto whole = [](double time) {
        return QString::number(time, 'f', 0);
    };
    return bounds.low ? QStringLiteral("%1 (%2 to %3)")
                            .arg(whole(*value), whole(*bounds.low), whole(*bounds.high))
                      : whole(*value);
}

QString errorsOf(const Rate &rate)
{
    const auto number = [](const std::optional<double> &share) {
        return QString::number(share.value_or(0) * 100, 'f', 1);
    };
    return rate.rate ? QStringLiteral("%1 % (%2 to %3)")
                           .arg(number(rate.rate), number(rate.low), number(rate.high))
                     : NoFigure;
}

QString costText(const CallFigures &figures)
{
    QStringList parts;
    for (const auto &[currency, nanos] : figures.costNanos)
        parts += moneyText(nanos / NanosPerUnit) + u' ' + currency;
    return parts.isEmpty() ? NoFigure : parts.join(QStringLiteral(" + "));
}

QStringList cells(const CallFigures &figures)
{
    const CallTimes &latency = figures.latency;
    const CallTimes &first = figures.firstToken;
    return {QString::number(figures.n),         tokenSum(figures.input),
            tokenSum(figures.output),           tokenSum(figures.cached),
            ms(latency.p50, latency.p50Bounds), ms(latency.p95, latency.p95Bounds),
            ms(latency.p99, latency.p99Bounds), ms(first.p50, first.p50Bounds),
            errorsOf(figures.errors),           costText(figures)};
}

QStringList groupRow(const CallGroup &group)
{
    QStringList row;
    for (const auto &[name, value] : group.key)
        row += value.isEmpty() ? NoFigure : printable(value);
    const qint64 n = group.figures.n;
    if (n >= HiddenGroup)
        return row + cells(group.figures)
            + QStringList {n < SmallGroup ? QStringLiteral("small") : QString()};
    row += QString::number(n);
    for (qsizetype i = 1; i < cells({}).size(); ++i)
        row += NoFigure;
    return row + QStringList {QStringLiteral("hidden")};
}

QString remarks(const CallStats &stats)
{
    const auto any = [&stats](qint64 from, qint64 below) {
        return std::ranges::any_of(stats.groups, [=](const CallGroup &group) {
            return group.figures.n >= from && group.figures.n < below;
        });
    };
    QString text;
    if (any(HiddenGroup, SmallGroup))
        text += QStringLiteral("small: fewer than %1 calls; read the interval, not the rate\n")
                    .arg(SmallGroup);
    if (any(0, HiddenGroup))
        text += QStringLiteral("hidden: fewer than %1 calls\n").arg(HiddenGroup);
    return text;
}

} // namespace

QStringList callKeys()
{
    return {QStringLiteral("model"),    QStringLiteral("task"), QStringLiteral("operation"),
            QStringLiteral("producer"), QStringLiteral("hour"), QStringLiteral("day"),
            QStringLiteral("week"),     QStringLiteral("month")};
}

Result<CallStats> computeCallStats(Database &database, const QTimeZone &zone,
                                   const CallQuery &query, const Reading &reading)
{
    BLUEPENCIL_TRY(checkKeys(query.by));
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    if (reading.cache) {
        Result<std::optional<CallStats>> kept = reading.cache->calls(query, zone, reading.stop);
        if (!kept)
            return fail(kept.error());
        if (*kept)
            return std::move(**kept);
    }
    DayCalendar calendar(zone);
    CallSums all;
    CallSumsByKey groups;
    BLUEPENCIL_TRY(forEachCall(
        database, query.filter,
        [&](const StoredCall &stored) {
            addTo(all, stored.call);
            if (query.by.isEmpty())
                return;
            QStringList key;
            for (const QString &name : query.by)
                key += valueOf(name, stored, calendar, zone);
            addTo(groups[key], stored.call);
        },
        reading.stop));
    return finishCalls(query.by, all, groups, zone);
}

OrderedJson toJson(const CallStats &stats)
{
    OrderedJson made = OrderedJson::object();
    write(made, stats.all);
    made["time_zone"] = toStdString(stats.timeZone);
    made["groups"] = OrderedJson::array();
    for (const CallGroup &group : stats.groups)
        made["groups"].push_back(json(group));
    return made;
}

QString toTable(const CallStats &stats)
{
    QStringList head;
    for (const auto &[name, value] :
         stats.groups.empty() ? CallGroup().key : stats.groups.front().key)
        head += name;
    const qsizetype keys = std::max<qsizetype>(head.size(), 1);
    if (head.isEmpty())
        head += QString();
    head
        += {QStringLiteral("calls"),  QStringLiteral("tokens in"),  QStringLiteral("out"),
            QStringLiteral("cached"), QStringLiteral("ms 50 %"),    QStringLiteral("95 %"),
            QStringLiteral("99 %"),   QStringLiteral("first 50 %"), QStringLiteral("errors (95 %)"),
            QStringLiteral("cost")};
    TextRows rows {head};
    for (const CallGroup &group : stats.groups)
        rows.push_back(groupRow(group));
    QStringList total(keys, QString());
    total[0] = QStringLiteral("all");
    rows.push_back(total + cells(stats.all));
    return QStringLiteral("%1 calls (days in %2)\n").arg(stats.all.n).arg(stats.timeZone)
        + aligned(rows, keys) + remarks(stats);
}

} // namespace bluepencil
