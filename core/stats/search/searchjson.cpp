// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/search/searchjson.h"

#include "core/model/fields.h"
#include "core/text/text.h"

#include <array>
#include <limits>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 mostMissing = std::numeric_limits<qint64>::max();
constexpr int mostPlaces = std::numeric_limits<int>::max(); // code points of a text
constexpr std::array searchedFields {SearchedField::Conversation, SearchedField::Draft,
                                     SearchedField::Final, SearchedField::Note};

OrderedJson orNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : OrderedJson(toStdString(text));
}

OrderedJson hitJson(const SearchHit &hit)
{
    const SearchExcerpt &excerpt = hit.excerpt;
    OrderedJson json;
    json["item_id"] = toStdString(hit.itemId);
    json["producer"] = toStdString(hit.producer);
    json["external_id"] = toStdString(hit.externalId);
    json["queue"] = toStdString(hit.queue);
    json["title"] = orNull(hit.title);
    json["state"] = toStdString(hit.state);
    json["field"] = toStdString(searchedFieldName(hit.field));
    json["excerpt"] = toStdString(excerpt.text);
    json["marks"] = OrderedJson::array();
    for (const SearchMark &mark : excerpt.marks)
        json["marks"].push_back({{"start", mark.start}, {"end", mark.start + mark.length}});
    json["at"] = toStdString(toRfc3339(hit.at));
    json["action"] = hit.action ? OrderedJson(toStdString(actionName(*hit.action))) : OrderedJson();
    json["reviewer"] = orNull(hit.reviewer);
    json["feedback_id"] = orNull(hit.feedbackId);
    json["cut_before"] = excerpt.cutBefore;
    json["cut_after"] = excerpt.cutAfter;
    json["around"] = toStdString(excerpt.around);
    json["around_start"] = excerpt.at;
    return json;
}

std::optional<SearchedField> fieldFromName(QStringView name)
{
    for (const SearchedField field : searchedFields) {
        if (searchedFieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

// In order, apart and within the excerpt, or the window would mark what is not there.
void readMarks(FieldReader &reader, SearchExcerpt &excerpt)
{
    const qsizetype length = codePointCount(excerpt.text);
    const Json *marks = reader.childArray("marks", length);
    if (marks == nullptr)
        return;
    qsizetype last = 0;
    for (const Json &mark : *marks) {
        if (!mark.is_object()) {
            reader.fail(reader.pointer("marks"), QStringLiteral("must hold objects"));
            return;
        }
        FieldReader inner(mark, reader.pointer("marks"));
        int start = -1;
        int end = -1;
        inner.integer("start", start, 0, mostPlaces);
        inner.integer("end", end, 0, mostPlaces);
        if (inner.ok() && (start < last || end <= start || end > length))
            inner.fail(reader.pointer("marks"), QStringLiteral("are not places of the excerpt"));
        if (!inner.ok()) {
            reader.take(*inner.error());
            return;
        }
        excerpt.marks.push_back({start, end - start});
        last = end;
    }
}

void readExcerpt(FieldReader &reader, SearchExcerpt &excerpt)
{
    int at = 0;
    reader.text("excerpt", excerpt.text);
    reader.text("around", excerpt.around);
    reader.integer("around_start", at, 0, mostPlaces);
    reader.boolean("cut_before", excerpt.cutBefore);
    reader.boolean("cut_after", excerpt.cutAfter);
    excerpt.at = at;
    const qsizetype end = at + codePointCount(excerpt.text);
    if (reader.ok() && codePointSlice(excerpt.around, at, end) != excerpt.text)
        reader.fail(reader.pointer("around"), QStringLiteral("does not hold the excerpt"));
    if (reader.ok())
        readMarks(reader, excerpt);
}

SearchHit readHit(FieldReader &reader)
{
    SearchHit hit;
    reader.requiredName("item_id", hit.itemId);
    reader.requiredName("producer", hit.producer);
    reader.requiredName("external_id", hit.externalId);
    reader.name("queue", hit.queue);
    reader.text("title", hit.title);
    reader.requiredName("state", hit.state);
    reader.name("reviewer", hit.reviewer);
    reader.name("feedback_id", hit.feedbackId);
    QString field;
    reader.requiredName("field", field);
    if (const auto known = fieldFromName(field))
        hit.field = *known;
    else if (reader.ok())
        reader.fail(reader.pointer("field"), QStringLiteral("is not a field"));
    QString action;
    reader.name("action", action);
    if (!action.isEmpty()) {
        hit.action = actionFromName(action);
        if (!hit.action && reader.ok())
            reader.fail(reader.pointer("action"), QStringLiteral("is not an action"));
    }
    std::optional<UtcMs> at;
    reader.time("at", at);
    if (!at && reader.ok())
        reader.fail(reader.pointer("at"), QStringLiteral("is missing"));
    hit.at = at.value_or(0);
    readExcerpt(reader, hit.excerpt);
    return hit;
}

Error olderAnswer()
{
    return {Error::Code::Unsupported,
            QStringLiteral("the gateway is older than this program and does not say enough of what"
                           " it finds"),
            {},
            QStringLiteral("ask whoever runs it to update it")};
}

} // namespace

QByteArray writeSearchAnswer(const SearchAnswer &answer)
{
    OrderedJson json;
    json["hits"] = OrderedJson::array();
    for (const SearchHit &hit : answer.hits)
        json["hits"].push_back(hitJson(hit));
    json["more"] = answer.more;
    json["missing"] = answer.missing;
    return toLine(json);
}

Result<SearchAnswer> parseSearchAnswer(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader reader(*json, {});
    SearchAnswer answer;
    reader.boolean("more", answer.more);
    reader.integer("missing", answer.missing, 0, mostMissing);
    const Json *hits = reader.childArray("hits", MostToldHits);
    if (hits == nullptr && reader.ok())
        reader.fail(reader.pointer("hits"), QStringLiteral("is missing"));
    for (std::size_t i = 0; reader.ok() && i < hits->size(); ++i) {
        const Json &hit = (*hits)[i];
        const QString pointer = reader.pointer("hits") + u'/' + QString::number(i);
        if (!hit.is_object()) {
            reader.fail(pointer, QStringLiteral("must be an object"));
            break;
        }
        if (!hit.contains("feedback_id") || !hit.contains("around"))
            return fail(olderAnswer());
        FieldReader inner(hit, pointer);
        answer.hits.push_back(readHit(inner));
        if (!inner.ok())
            reader.take(*inner.error());
    }
    if (!reader.ok())
        return fail(*reader.error());
    return answer;
}

QByteArray writeSearchedItem(const SearchedItem &item)
{
    OrderedJson head;
    head["state"] = toStdString(item.state);
    head["arrived_at"] = toStdString(toRfc3339(item.arrivedAt));
    QByteArray line = toLine(head);
    line.chop(1);
    // A line end in JSON can only stand between tokens, where a space says the same.
    QByteArray received = item.item.line.trimmed();
    received.replace('\n', ' ').replace('\r', ' ');
    return line + ",\"item\":" + received + '}';
}

Result<SearchedItem> parseSearchedItem(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader reader(*json, {});
    SearchedItem found;
    std::optional<UtcMs> arrivedAt;
    reader.requiredName("state", found.state);
    reader.time("arrived_at", arrivedAt);
    if (reader.childObject("item") == nullptr && reader.ok())
        reader.fail(reader.pointer("item"), QStringLiteral("is missing"));
    if (!reader.ok())
        return fail(*reader.error());
    found.arrivedAt = arrivedAt.value_or(0);
    Result<Item> item = parseItem(rawMember(bytes, "item"), found.state == u"history");
    if (!item)
        return fail(item.error());
    found.item = std::move(*item);
    return found;
}

QByteArray writeSearchedDecision(const FeedbackRecord &record)
{
    return toLine(record.feedback);
}

Result<FeedbackRecord> parseSearchedDecision(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    Result<Feedback> feedback = parseFeedback(bytes, *json);
    if (!feedback)
        return fail(feedback.error());
    Result<FeedbackRecord> record = recordOf(std::move(*feedback));
    if (!record)
        return fail(Error::Code::InvalidInput, record.error().what, QStringLiteral("/item"));
    return record;
}

} // namespace bluepencil
