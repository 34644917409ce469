// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/opinionjson.h"

#include "core/base/limits.h"
#include "core/model/fields.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype mostOpinions = 100;

OrderedJson opinionJson(const Opinion &opinion)
{
    OrderedJson json;
    json["decision_id"] = toStdString(opinion.decisionId);
    json["reviewer"] = toStdString(opinion.reviewer);
    json["action"] = toStdString(actionName(opinion.action));
    json["final_text"] = opinion.text ? OrderedJson(toStdString(*opinion.text)) : OrderedJson();
    json["labels"] = toJson(opinion.labels);
    json["note"] = toStdString(opinion.note);
    json["at"] = toStdString(toRfc3339(opinion.at));
    return json;
}

Opinion readOpinion(FieldReader &fields)
{
    Opinion opinion;
    fields.requiredName("decision_id", opinion.decisionId);
    fields.requiredName("reviewer", opinion.reviewer);
    QString action;
    fields.requiredName("action", action);
    if (const auto known = actionFromName(action))
        opinion.action = *known;
    else if (fields.ok())
        fields.fail(fields.pointer("action"), QStringLiteral("is not an action"));
    fields.optionalText("final_text", opinion.text);
    fields.text("note", opinion.note, limits::NoteBytes);
    std::optional<UtcMs> at;
    fields.time("at", at);
    opinion.at = at.value_or(0);
    if (const Json *labels = fields.childArray("labels", limits::Labels)) {
        Result<std::vector<Label>> read = labelsFromJson(*labels);
        if (read)
            opinion.labels = std::move(*read);
        else
            fields.take(read.error());
    }
    return opinion;
}

} // namespace

QByteArray writeOpinions(const std::vector<Opinion> &opinions)
{
    OrderedJson json;
    json["opinions"] = OrderedJson::array();
    for (const Opinion &opinion : opinions)
        json["opinions"].push_back(opinionJson(opinion));
    return toLine(json);
}

Result<std::vector<Opinion>> parseOpinions(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    const Json *list = fields.childArray("opinions", mostOpinions);
    if (list == nullptr && fields.ok())
        fields.fail(fields.pointer("opinions"), QStringLiteral("is missing"));
    std::vector<Opinion> opinions;
    for (std::size_t i = 0; fields.ok() && i < list->size(); ++i) {
        const QString pointer = fields.pointer("opinions") + u'/' + QString::number(i);
        if (!(*list)[i].is_object()) {
            fields.fail(pointer, QStringLiteral("must be an object"));
            break;
        }
        FieldReader inner((*list)[i], pointer);
        opinions.push_back(readOpinion(inner));
        if (!inner.ok())
            fields.take(*inner.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    return opinions;
}

} // namespace bluepencil
