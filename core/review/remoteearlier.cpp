// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/remoteearlier.h"

#include "core/model/fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype mostTold = 100;

struct EarlierName {
    EarlierText::Kind kind;
    const char *name;
};

constexpr std::array earlierNames {
    EarlierName {EarlierText::Kind::Final, "final"},
    EarlierName {EarlierText::Kind::NotSent, "not_sent"},
    EarlierName {EarlierText::Kind::Recalled, "recalled"},
    EarlierName {EarlierText::Kind::Refused, "refused"},
    EarlierName {EarlierText::Kind::Draft, "draft"},
};

OrderedJson earlierJson(const EarlierText &text)
{
    const auto named = std::ranges::find(earlierNames, text.kind, &EarlierName::kind);
    OrderedJson json;
    json["kind"] = named->name;
    json["id"] = toStdString(text.id);
    json["text"] = toStdString(text.text);
    json["reviewer"] = toStdString(text.reviewer);
    json["action"] = text.kind == EarlierText::Kind::Draft
        ? OrderedJson()
        : OrderedJson(toStdString(actionName(text.action)));
    json["at"] = toStdString(toRfc3339(text.at));
    json["revision"] = text.revision;
    return json;
}

EarlierText readEarlier(FieldReader &fields)
{
    EarlierText text;
    QString kind;
    fields.requiredName("kind", kind);
    const auto named = std::ranges::find_if(earlierNames, [&kind](const EarlierName &each) {
        return kind == QLatin1String(each.name);
    });
    if (named != earlierNames.end())
        text.kind = named->kind;
    else if (fields.ok())
        fields.fail(fields.pointer("kind"), QStringLiteral("is not one of those that are known"));
    fields.name("id", text.id);
    fields.requiredText("text", text.text);
    fields.name("reviewer", text.reviewer);
    QString action;
    fields.name("action", action);
    if (const auto known = actionFromName(action))
        text.action = *known;
    else if (fields.ok() && text.kind != EarlierText::Kind::Draft)
        fields.fail(fields.pointer("action"), QStringLiteral("is not an action"));
    std::optional<UtcMs> at;
    fields.time("at", at);
    text.at = at.value_or(0);
    fields.integer("revision", text.revision, 1, std::numeric_limits<int>::max());
    return text;
}

} // namespace

QByteArray writeEarlierTexts(const std::vector<EarlierText> &texts)
{
    OrderedJson json;
    json["earlier"] = OrderedJson::array();
    for (const EarlierText &text : texts)
        json["earlier"].push_back(earlierJson(text));
    return toLine(json);
}

Result<std::vector<EarlierText>> parseEarlierTexts(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    const Json *list = fields.childArray("earlier", mostTold);
    if (list == nullptr && fields.ok())
        fields.fail(fields.pointer("earlier"), QStringLiteral("is missing"));
    std::vector<EarlierText> texts;
    for (std::size_t i = 0; fields.ok() && i < list->size(); ++i) {
        const QString pointer = fields.pointer("earlier") + u'/' + QString::number(i);
        if (!(*list)[i].is_object()) {
            fields.fail(pointer, QStringLiteral("must be an object"));
            break;
        }
        FieldReader inner((*list)[i], pointer);
        texts.push_back(readEarlier(inner));
        if (!inner.ok())
            fields.take(*inner.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    return texts;
}

Result<std::vector<EarlierText>> earlierTextsAt(HttpReviewQueue &gateway, const Lease &lease,
                                                const QString &draftId, const QString &draftText)
{
    const Result<QByteArray> bytes = gateway.earlierTexts(lease.key, draftId);
    if (!bytes)
        return fail(bytes.error());
    Result<std::vector<EarlierText>> texts = parseEarlierTexts(*bytes);
    if (!texts) {
        return fail(
            Error::Code::Unreachable,
            QStringLiteral("the server's answer cannot be read (%1)").arg(toString(texts.error())),
            gateway.caller().place(), QStringLiteral("ask again in a moment"));
    }
    // Of a revision that came since there may be one that is on the screen already.
    std::erase_if(*texts, [&draftText](const EarlierText &text) {
        return text.kind == EarlierText::Kind::Draft && text.text == draftText;
    });
    return texts;
}

} // namespace bluepencil
