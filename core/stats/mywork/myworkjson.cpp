// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mywork/myworkjson.h"

#include "core/model/fields.h"
#include "core/stats/figurejson.h"

#include <cmath>
#include <limits>
#include <optional>

namespace bluepencil {

namespace {

constexpr qint64 mostCounted = std::numeric_limits<qint64>::max();
constexpr qsizetype mostDays = 10'000;

OrderedJson dayJson(const QDate &date)
{
    return toStdString(date.toString(Qt::ISODate));
}

OrderedJson workEstimateJson(const Estimate &estimate)
{
    return {{"n", estimate.n},
            {"value", numberOrNull(estimate.value)},
            {"low", numberOrNull(estimate.low)},
            {"high", numberOrNull(estimate.high)}};
}

void addFigures(OrderedJson &json, const WorkFigures &figures)
{
    json["decided"] = figures.decided;
    json["approved"] = figures.approved;
    json["edited"] = figures.edited;
    json["rejected"] = figures.rejected;
    json["escalated"] = figures.escalated;
    json["edits"] = bareShareJson(figures.edits);
    json["active_ms"] = figures.activeMs;
    json["active_median_ms"] = workEstimateJson(figures.active);
    json["active_left_out"] = figures.activeLeftOut;
    json["coverage"] = workEstimateJson(figures.coverage);
    json["evidence"] = workEstimateJson(figures.evidence);
    json["quick"] = bareShareJson(figures.quick);
}

// The object of that name; an error of `fields` where it is none.
template <typename Read> void readObject(FieldReader &fields, const char *name, Read read)
{
    const Json *object = fields.childObject(name);
    if (object == nullptr) {
        if (fields.ok())
            fields.fail(fields.pointer(name), QStringLiteral("is missing"));
        return;
    }
    FieldReader inner(*object, fields.pointer(name));
    read(inner);
    if (!inner.ok())
        fields.take(*inner.error());
}

// Also below 0, as the lower end of a mean's interval may be.
void readNumber(FieldReader &fields, const char *name, std::optional<double> &value)
{
    Json found;
    fields.any(name, found);
    if (found.is_number() && std::isfinite(found.get<double>()))
        value = found.get<double>();
    else if (!found.is_null())
        fields.fail(fields.pointer(name), QStringLiteral("must be a number"));
}

Rate readShare(FieldReader &fields, const char *name)
{
    Rate rate;
    readObject(fields, name, [&rate](FieldReader &inner) {
        inner.integer("n", rate.n, 0, mostCounted);
        inner.integer("of", rate.of, 0, mostCounted);
        readNumber(inner, "rate", rate.rate);
        readNumber(inner, "low", rate.low);
        readNumber(inner, "high", rate.high);
    });
    return rate;
}

Estimate readEstimate(FieldReader &fields, const char *name)
{
    Estimate estimate;
    readObject(fields, name, [&estimate](FieldReader &inner) {
        inner.integer("n", estimate.n, 0, mostCounted);
        readNumber(inner, "value", estimate.value);
        readNumber(inner, "low", estimate.low);
        readNumber(inner, "high", estimate.high);
    });
    return estimate;
}

WorkFigures readFigures(FieldReader &fields)
{
    WorkFigures figures;
    fields.integer("decided", figures.decided, 0, mostCounted);
    fields.integer("approved", figures.approved, 0, mostCounted);
    fields.integer("edited", figures.edited, 0, mostCounted);
    fields.integer("rejected", figures.rejected, 0, mostCounted);
    fields.integer("escalated", figures.escalated, 0, mostCounted);
    figures.edits = readShare(fields, "edits");
    fields.integer("active_ms", figures.activeMs, 0, mostCounted);
    figures.active = readEstimate(fields, "active_median_ms");
    fields.integer("active_left_out", figures.activeLeftOut, 0, mostCounted);
    figures.coverage = readEstimate(fields, "coverage");
    figures.evidence = readEstimate(fields, "evidence");
    figures.quick = readShare(fields, "quick");
    return figures;
}

QDate readDay(FieldReader &fields, const char *name)
{
    QString text;
    fields.requiredName(name, text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (fields.ok() && !day.isValid())
        fields.fail(fields.pointer(name), QStringLiteral("is no day"));
    return day;
}

} // namespace

QByteArray writeMyWork(const MyWork &work, const QTimeZone &zone)
{
    OrderedJson json;
    json["reviewer"] = toStdString(work.reviewer);
    json["from"] = dayJson(work.from);
    json["to"] = dayJson(work.to);
    json["zone"] = zone.id().toStdString();
    json["all"] = OrderedJson::object();
    addFigures(json["all"], work.all);
    json["days"] = OrderedJson::array();
    for (const WorkDay &day : work.days) {
        OrderedJson one;
        one["date"] = dayJson(day.date);
        addFigures(one, day.figures);
        json["days"].push_back(std::move(one));
    }
    return toLine(json);
}

Result<MyWork> parseMyWork(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    MyWork work;
    fields.requiredName("reviewer", work.reviewer);
    work.from = readDay(fields, "from");
    work.to = readDay(fields, "to");
    readObject(fields, "all", [&work](FieldReader &inner) { work.all = readFigures(inner); });
    const Json *days = fields.childArray("days", mostDays);
    if (days == nullptr && fields.ok())
        fields.fail(fields.pointer("days"), QStringLiteral("is missing"));
    for (std::size_t i = 0; fields.ok() && i < days->size(); ++i) {
        const QString pointer = fields.pointer("days") + u'/' + QString::number(i);
        if (!(*days)[i].is_object()) {
            fields.fail(pointer, QStringLiteral("must be an object"));
            break;
        }
        FieldReader inner((*days)[i], pointer);
        WorkDay day;
        day.date = readDay(inner, "date");
        day.figures = readFigures(inner);
        if (!inner.ok())
            fields.take(*inner.error());
        work.days.push_back(std::move(day));
    }
    if (!fields.ok())
        return fail(*fields.error());
    return work;
}

} // namespace bluepencil
