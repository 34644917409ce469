// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"

#include "core/model/fields.h"
#include "core/model/plaindecision.h"

#include <array>
#include <limits>

namespace bluepencil {

namespace {

const std::array<QLatin1String, 5> actionNames {QLatin1String("approve"), QLatin1String("edit"),
                                                QLatin1String("reject"), QLatin1String("escalate"),
                                                QLatin1String("redraft")};
const std::array<QLatin1String, 4> severityNames {QLatin1String("neutral"), QLatin1String("minor"),
                                                  QLatin1String("major"),
                                                  QLatin1String("critical")};

template <typename Enum, std::size_t count>
std::optional<Enum> fromName(const std::array<QLatin1String, count> &names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

void readSpan(FieldReader &fields, Label &label)
{
    const Json *json = fields.childObject("span");
    if (!json)
        return;
    FieldReader reader(*json, fields.pointer("span"));
    LabelSpan span;
    QString side;
    reader.requiredName("side", side);
    if (side == u"draft")
        span.side = Side::Draft;
    else if (side != u"final")
        reader.fail(reader.pointer("side"), QStringLiteral("must be draft or final"));
    qint64 start = -1;
    qint64 end = -1;
    reader.integer("start", start, 0, limits::TextBytes);
    reader.integer("end", end, 0, limits::TextBytes);
    if (reader.ok() && (start < 0 || end < start))
        reader.fail(fields.pointer("span"), QStringLiteral("needs 0 <= start <= end"));
    span.start = start;
    span.end = end;
    label.span = span;
    if (!reader.ok())
        fields.take(*reader.error());
}

Result<Label> labelFromJson(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
    FieldReader fields(json, pointer);
    Label label;
    fields.requiredName("code", label.code);
    QString severity = severityName(label.severity);
    fields.name("severity", severity);
    if (const auto known = severityFromName(severity))
        label.severity = *known;
    else
        fields.fail(fields.pointer("severity"),
                    QStringLiteral("must be neutral, minor, major or critical"));
    readSpan(fields, label);
    if (!fields.ok())
        return fail(*fields.error());
    return label;
}

void readMeasures(FieldReader &fields, Decision &decision)
{
    const auto whole = [&](const char *name) -> std::optional<qint64> {
        qint64 value = -1;
        fields.integer(name, value, 0, std::numeric_limits<int>::max());
        return value < 0 ? std::nullopt : std::optional(value);
    };
    decision.activeMs = whole("active_ms");
    decision.readMs = whole("read_ms");
    if (const auto keystrokes = whole("keystrokes"))
        decision.keystrokes = static_cast<int>(*keystrokes);
    fields.number("coverage", decision.coverage);
    if (decision.coverage && *decision.coverage > 1)
        fields.fail(QStringLiteral("/coverage"), QStringLiteral("must lie between 0 and 1"));
    if (const Json *attention = fields.childObject("attention")) {
        if (const auto shares = attentionFromJson(*attention, fields.pointer("attention")))
            decision.attention = *shares;
        else
            fields.take(shares.error());
    }
    if (const Json *suggestions = fields.childObject("suggestions")) {
        if (const auto counts = suggestionsFromJson(*suggestions, fields.pointer("suggestions")))
            decision.suggestions = *counts;
        else
            fields.take(counts.error());
    }
    std::optional<UtcMs> decidedAt;
    fields.time("decided_at", decidedAt);
    decision.decidedAt = decidedAt.value_or(0);
}

void checkShape(FieldReader &fields, const Decision &decision)
{
    if (decision.action == Action::Edit && !decision.finalText)
        fields.fail(QStringLiteral("/final_text"), QStringLiteral("is missing; edit needs it"));
    if (decision.action == Action::Escalate && decision.finalText)
        fields.fail(QStringLiteral("/final_text"), QStringLiteral("escalate lets no text out"));
    if (decision.action != Action::Escalate && !decision.escalateTo.isEmpty())
        fields.fail(QStringLiteral("/escalate_to"), QStringLiteral("only escalate may have it"));
    if (decision.action == Action::Redraft && decision.finalText)
        fields.fail(QStringLiteral("/final_text"), QStringLiteral("redraft lets no text out"));
    if (decision.action != Action::Redraft && !decision.instruction.isEmpty())
        fields.fail(QStringLiteral("/instruction"), QStringLiteral("only redraft may have it"));
}

} // namespace

Result<std::vector<Label>> labelsFromJson(const Json &array)
{
    std::vector<Label> labels;
    if (!array.is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be a list"),
                    QStringLiteral("/labels"));
    if (array.size() > limits::Labels) {
        return fail(
            Error::Code::LimitExceeded,
            QStringLiteral("has %1 entries, the limit is %2").arg(array.size()).arg(limits::Labels),
            QStringLiteral("/labels"));
    }
    for (std::size_t i = 0; i < array.size(); ++i) {
        Result<Label> label = labelFromJson(array[i], QStringLiteral("/labels/%1").arg(i));
        if (!label)
            return fail(label.error());
        labels.push_back(std::move(*label));
    }
    return labels;
}

Result<Decision> decisionFromJson(const Json &json)
{
    Decision decision;
    FieldReader fields(json, {});
    fields.name("decision_id", decision.decisionId);
    fields.requiredName("external_id", decision.externalId);
    fields.name("draft_id", decision.draftId);
    QString action;
    fields.requiredName("action", action);
    if (const auto known = actionFromName(action))
        decision.action = *known;
    else
        fields.fail(QStringLiteral("/action"),
                    QStringLiteral("must be approve, edit, reject, escalate or redraft"));
    fields.optionalText("final_text", decision.finalText);
    if (fields.has("labels") && fields.ok()) {
        Result<std::vector<Label>> labels = labelsFromJson(json["labels"]);
        if (labels)
            decision.labels = std::move(*labels);
        else
            fields.take(labels.error());
    }
    if (fields.has("answers") && fields.ok()) {
        if (auto answers = answersFromJson(json["answers"]))
            decision.answers = std::move(*answers);
        else
            fields.take(answers.error());
    }
    fields.text("note", decision.note, limits::NoteBytes);
    fields.name("escalate_to", decision.escalateTo);
    fields.text("instruction", decision.instruction, limits::InstructionBytes);
    fields.name("reviewer", decision.reviewer);
    readMeasures(fields, decision);
    checkShape(fields, decision);
    if (!fields.ok())
        return fail(*fields.error());
    return decision;
}

Result<Decision> parseDecision(const QByteArray &line)
{
    if (std::optional<Decision> plain = readPlainDecision(line))
        return std::move(*plain);
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    return decisionFromJson(*json);
}

OrderedJson toJson(const std::vector<Label> &labels)
{
    OrderedJson array = OrderedJson::array();
    for (const Label &label : labels) {
        OrderedJson json;
        json["code"] = toStdString(label.code);
        json["severity"] = toStdString(severityName(label.severity));
        if (label.span) {
            json["span"] = {{"side", label.span->side == Side::Draft ? "draft" : "final"},
                            {"start", label.span->start},
                            {"end", label.span->end}};
        }
        array.push_back(std::move(json));
    }
    return array;
}

OrderedJson toJson(const Decision &decision)
{
    OrderedJson json;
    json["decision_id"] = toStdString(decision.decisionId);
    json["external_id"] = toStdString(decision.externalId);
    if (!decision.draftId.isEmpty())
        json["draft_id"] = toStdString(decision.draftId);
    json["action"] = toStdString(actionName(decision.action));
    if (decision.finalText)
        json["final_text"] = toStdString(*decision.finalText);
    json["labels"] = toJson(decision.labels);
    if (!decision.note.isEmpty())
        json["note"] = toStdString(decision.note);
    if (!decision.escalateTo.isEmpty())
        json["escalate_to"] = toStdString(decision.escalateTo);
    if (!decision.instruction.isEmpty())
        json["instruction"] = toStdString(decision.instruction);
    json["reviewer"] = toStdString(decision.reviewer);
    json["decided_at"] = toStdString(toRfc3339(decision.decidedAt));
    if (decision.activeMs)
        json["active_ms"] = *decision.activeMs;
    if (decision.readMs)
        json["read_ms"] = *decision.readMs;
    if (decision.keystrokes)
        json["keystrokes"] = *decision.keystrokes;
    if (decision.coverage)
        json["coverage"] = *decision.coverage;
    if (!decision.attention.isEmpty())
        json["attention"] = toJson(decision.attention);
    if (!decision.suggestions.isEmpty())
        json["suggestions"] = toJson(decision.suggestions);
    if (!decision.answers.empty())
        json["answers"] = toJson(decision.answers);
    return json;
}

QString actionName(Action action)
{
    return actionNames[static_cast<std::size_t>(action)];
}

std::optional<Action> actionFromName(QStringView name)
{
    return fromName<Action>(actionNames, name);
}

QString severityName(Severity severity)
{
    return severityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromName(QStringView name)
{
    return fromName<Severity>(severityNames, name);
}

int severityPoints(Severity severity)
{
    constexpr std::array points {0, 1, 5, 25};
    return points[static_cast<std::size_t>(severity)];
}

} // namespace bluepencil
