// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feedback.h"

#include "core/model/checknames.h"
#include "core/model/fields.h"

#include <algorithm>
#include <array>
#include <limits>

namespace bluepencil {

namespace {

const std::array<QLatin1String, 5> statusNames {
    QLatin1String("counted"), QLatin1String("superseded"), QLatin1String("recalled"),
    QLatin1String("probe"), QLatin1String("withdrawn")};

} // namespace

Result<Item> Feedback::item() const
{
    Result<Item> parsed = parseItem(itemLine);
    if (!parsed)
        parsed = parseItem(itemLine, true);
    return parsed;
}

QByteArray toLine(const Feedback &feedback)
{
    OrderedJson head;
    head["feedback_id"] = toStdString(feedback.feedbackId);
    head["revision"] = feedback.revision;
    head["seq"] = feedback.seq ? OrderedJson(*feedback.seq) : OrderedJson();
    head["status"] = toStdString(feedbackStatusName(feedback.status));
    head["item_id"] = toStdString(feedback.itemId);
    head["producer"] = toStdString(feedback.producer);
    head["slot_kind"] = toStdString(feedback.slotKind);
    head["arm"] = toStdString(feedback.arm);
    head["model"] = toStdString(feedback.model);

    OrderedJson tail;
    tail["decision"] = toJson(feedback.decision);
    tail["edits"] = OrderedJson(feedback.edits);
    tail["metrics"] = OrderedJson(feedback.metrics);
    tail["text_engine"] = toStdString(feedback.textEngine);
    tail["guideline_id"] = feedback.guidelineId.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(feedback.guidelineId));
    tail["guideline_version"] = feedback.guidelineVersion.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(feedback.guidelineVersion));
    tail["offset_unit"] = "codepoint";

    QByteArray line = toLine(head);
    line.chop(1);
    // A line end in JSON can only stand between tokens, where a space says the same.
    QByteArray item = feedback.itemLine.trimmed();
    item.replace('\n', ' ').replace('\r', ' ');
    line += ",\"item\":" + item + ',';
    return line + toLine(tail).mid(1);
}

namespace {

constexpr qsizetype IdentifierLength = 64;
constexpr qsizetype GuidelineBytes = 200;

// Names of methods stay when a person's texts are erased: no words of theirs may stand in them.
bool isIdentifier(const QString &name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'
            || c == u'/' || c == u'_';
    };
    return name.size() <= IdentifierLength && std::all_of(name.begin(), name.end(), isPlain);
}

void readIdentifier(FieldReader &fields, const char *name, QString &value)
{
    fields.name(name, value);
    if (fields.ok() && !isIdentifier(value)) {
        fields.fail(fields.pointer(name),
                    QStringLiteral("must be a short name of small letters, digits and - . / _"));
    }
}

// Statistics and exports read these without a further look. What else stands there is left out.
Json readMetrics(FieldReader &fields, const Json &metrics)
{
    FieldReader reader(metrics, fields.pointer("metrics"));
    std::optional<double> hter;
    reader.number("hter", hter);
    std::optional<double> similarity;
    reader.number("char_similarity", similarity);
    for (const char *name : {"hter_method", "char_method"}) {
        QString method;
        readIdentifier(reader, name, method);
    }
    QString reason;
    reader.name("hter_reason", reason);
    if (!reason.isEmpty() && reason != u"there is no final" && reason != u"the final has no words")
        reader.fail(reader.pointer("hter_reason"), QStringLiteral("is not a known reason"));
    for (const char *name : {"ter_edits", "words_draft", "words_final", "words_inserted",
                             "words_deleted", "chars_draft", "chars_final"}) {
        qint64 count = 0;
        reader.integer(name, count, 0, std::numeric_limits<int>::max());
    }
    if (hter && *hter < 0)
        reader.fail(reader.pointer("hter"), QStringLiteral("must not be negative"));
    if (!reader.ok())
        fields.take(*reader.error());
    Json known;
    for (const char *name : {"hter", "hter_reason", "hter_method", "ter_edits", "words_draft",
                             "words_final", "words_inserted", "words_deleted", "char_similarity",
                             "char_method", "chars_draft", "chars_final"}) {
        if (metrics.contains(name))
            known[name] = metrics[name];
    }
    return known.is_null() ? Json::object() : known;
}

void readDecision(FieldReader &fields, Feedback &feedback)
{
    const Json *json = fields.childObject("decision");
    if (json == nullptr) {
        fields.fail(QStringLiteral("/decision"), QStringLiteral("is missing"));
        return;
    }
    Result<Decision> decision = decisionFromJson(*json);
    if (!decision) {
        Error error = decision.error();
        error.where.prepend(QStringLiteral("/decision"));
        fields.take(error);
        return;
    }
    feedback.decision = std::move(*decision);
    const Decision &read = feedback.decision;
    if (read.decisionId.isEmpty())
        fields.fail(QStringLiteral("/decision/decision_id"), QStringLiteral("is missing"));
    if (read.reviewer.isEmpty())
        fields.fail(QStringLiteral("/decision/reviewer"), QStringLiteral("is missing"));
    if (read.decidedAt == 0)
        fields.fail(QStringLiteral("/decision/decided_at"), QStringLiteral("is missing"));
    const QStringList checks = checkNames();
    for (std::size_t i = 0; i < read.answers.size(); ++i) {
        if (!checks.contains(read.answers[i].check)) {
            fields.fail(QStringLiteral("/decision/answers/%1/check").arg(i),
                        QStringLiteral("is not a check; use one of: ") + checks.join(u' '));
        }
    }
}

void readNames(FieldReader &fields, Feedback &feedback)
{
    QString status;
    fields.requiredName("feedback_id", feedback.feedbackId);
    fields.integer("revision", feedback.revision, 1, std::numeric_limits<int>::max());
    fields.requiredName("status", status);
    fields.requiredName("item_id", feedback.itemId);
    fields.requiredName("producer", feedback.producer);
    fields.requiredName("slot_kind", feedback.slotKind);
    fields.requiredName("arm", feedback.arm);
    fields.name("model", feedback.model);
    fields.requiredName("text_engine", feedback.textEngine);
    readIdentifier(fields, "text_engine", feedback.textEngine);
    fields.name("guideline_id", feedback.guidelineId);
    fields.name("guideline_version", feedback.guidelineVersion);
    for (const char *name : {"guideline_id", "guideline_version"}) {
        QString value;
        fields.text(name, value, GuidelineBytes);
    }
    if (feedback.arm != u"assisted" && feedback.arm != u"control")
        fields.fail(QStringLiteral("/arm"), QStringLiteral("must be assisted or control"));
    if (const auto known = feedbackStatusFromName(status))
        feedback.status = *known;
    else
        fields.fail(QStringLiteral("/status"), QStringLiteral("is not a status"));
}

} // namespace

Result<Feedback> parseFeedback(const QByteArray &line, const Json &json)
{
    FieldReader fields(json, {});
    Feedback feedback;
    readNames(fields, feedback);
    readDecision(fields, feedback);
    if (const Json *edits = fields.childArray("edits", std::numeric_limits<int>::max()))
        feedback.edits = *edits;
    else
        fields.fail(QStringLiteral("/edits"), QStringLiteral("is missing"));
    if (const Json *metrics = fields.childObject("metrics")) {
        feedback.metrics = readMetrics(fields, *metrics);
    } else {
        fields.fail(QStringLiteral("/metrics"), QStringLiteral("is missing"));
    }
    QString unit = QStringLiteral("codepoint");
    fields.name("offset_unit", unit);
    if (unit != u"codepoint")
        fields.fail(QStringLiteral("/offset_unit"), QStringLiteral("must be codepoint"));
    if (!fields.ok())
        return fail(*fields.error());
    feedback.itemLine = rawMember(line, "item");
    return feedback;
}

QString feedbackStatusName(FeedbackStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<FeedbackStatus> feedbackStatusFromName(QStringView name)
{
    for (std::size_t i = 0; i < statusNames.size(); ++i) {
        if (name == statusNames[i])
            return static_cast<FeedbackStatus>(i);
    }
    return std::nullopt;
}

} // namespace bluepencil
