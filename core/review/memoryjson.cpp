// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memoryjson.h"

#include "core/model/fields.h"
#include "core/text/text.h"

#include <initializer_list>
#include <limits>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 mostNumber = std::numeric_limits<qint64>::max();
constexpr qsizetype mostSuggestions = limits::TextBytes; // one for each character
constexpr qsizetype mostEarlier = 100;

OrderedJson numberOrNull(const std::optional<double> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson suggestionJson(const Suggestion &suggestion)
{
    OrderedJson json;
    json["start"] = suggestion.start;
    json["end"] = suggestion.end;
    json["before"] = toStdString(suggestion.before);
    json["after"] = toStdString(suggestion.after);
    json["left"] = toStdString(suggestion.left);
    json["right"] = toStdString(suggestion.right);
    json["changed"] = suggestion.changed;
    json["seen"] = suggestion.seen;
    json["reviewers"] = suggestion.reviewers;
    const Rate &acceptance = suggestion.acceptance;
    json["acceptance"] = {{"n", acceptance.n},
                          {"of", acceptance.of},
                          {"rate", numberOrNull(acceptance.rate)},
                          {"low", numberOrNull(acceptance.low)},
                          {"high", numberOrNull(acceptance.high)}};
    return json;
}

OrderedJson similarJson(const SimilarItem &similar)
{
    OrderedJson json;
    json["external_id"] = toStdString(similar.externalId);
    json["question"] = toStdString(similar.question);
    json["final_text"] = toStdString(similar.finalText);
    json["decided_at"] = toStdString(toRfc3339(similar.decidedAt));
    json["nearness"] = similar.nearness;
    return json;
}

void needAll(FieldReader &fields, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (fields.ok() && !fields.has(name))
            fields.fail(fields.pointer(name), QStringLiteral("is missing"));
    }
}

Suggestion readSuggestion(FieldReader &fields)
{
    Suggestion made;
    qint64 start = 0;
    qint64 end = 0;
    needAll(fields, {"start", "end", "changed", "seen", "reviewers", "acceptance"});
    fields.integer("start", start, 0, mostNumber);
    fields.integer("end", end, 0, mostNumber);
    fields.requiredText("before", made.before);
    fields.requiredText("after", made.after);
    fields.requiredText("left", made.left);
    fields.requiredText("right", made.right);
    fields.integer("changed", made.changed, 0, mostNumber);
    fields.integer("seen", made.seen, 0, mostNumber);
    fields.integer("reviewers", made.reviewers, 0, std::numeric_limits<int>::max());
    made.start = start;
    made.end = end;
    if (const Json *acceptance = fields.childObject("acceptance")) {
        FieldReader inner(*acceptance, fields.pointer("acceptance"));
        inner.integer("n", made.acceptance.n, 0, mostNumber);
        inner.integer("of", made.acceptance.of, 0, mostNumber);
        inner.number("rate", made.acceptance.rate);
        inner.number("low", made.acceptance.low);
        inner.number("high", made.acceptance.high);
        if (!inner.ok())
            fields.take(*inner.error());
    }
    return made;
}

SimilarItem readSimilar(FieldReader &fields)
{
    SimilarItem similar;
    std::optional<UtcMs> decidedAt;
    std::optional<double> nearness;
    needAll(fields, {"decided_at", "nearness"});
    fields.requiredName("external_id", similar.externalId);
    fields.requiredText("question", similar.question);
    fields.requiredText("final_text", similar.finalText);
    fields.time("decided_at", decidedAt);
    fields.number("nearness", nearness);
    similar.decidedAt = decidedAt.value_or(0);
    similar.nearness = nearness.value_or(0);
    return similar;
}

// Each object of the array of that name; an error of `fields` where it is none.
template <typename Read>
void readEach(FieldReader &fields, const char *name, qsizetype most, Read read)
{
    needAll(fields, {name});
    const Json *array = fields.childArray(name, most);
    for (std::size_t i = 0; array != nullptr && fields.ok() && i < array->size(); ++i) {
        const QString pointer = fields.pointer(name) + u'/' + QString::number(i);
        if (!(*array)[i].is_object()) {
            fields.fail(pointer, QStringLiteral("must be an object"));
            break;
        }
        FieldReader inner((*array)[i], pointer);
        read(inner);
        if (!inner.ok())
            fields.take(*inner.error());
    }
}

// Looks for suggestions in the order of the text, so that all of them cost one walk through it.
class Finder {
public:
    explicit Finder(QStringView text)
        : m_text(text)
    {
    }

    // It is about words that stand there, behind those of the one before.
    [[nodiscard]] bool finds(const Suggestion &made)
    {
        if (made.start < m_point || made.end - made.start != codePointCount(made.before))
            return false;
        const QStringView rest = m_text.sliced(m_unit);
        const qsizetype units = utf16Index(rest, made.start - m_point);
        if (codePointCount(rest.first(units)) != made.start - m_point)
            return false;
        const QStringView here = rest.sliced(units);
        if (!here.startsWith(made.before) || !m_text.first(m_unit + units).endsWith(made.left)
            || !here.sliced(made.before.size()).startsWith(made.right))
            return false;
        m_unit += units + made.before.size();
        m_point = made.end;
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_unit = 0; // where the last one ends
    qsizetype m_point = 0;
};

} // namespace

QByteArray writeMemoryQuestion(const MemoryQuestion &question)
{
    OrderedJson json;
    const auto add = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json[name] = toStdString(value);
    };
    add("item_id", question.itemId);
    json["queue"] = toStdString(question.queue);
    add("language", question.language);
    add("task", question.task);
    add("question", question.question);
    json["text"] = toStdString(question.text);
    return toLine(json);
}

Result<MemoryQuestion> readMemoryQuestion(const Json &object)
{
    FieldReader fields(object, {});
    MemoryQuestion question;
    fields.name("item_id", question.itemId);
    fields.requiredName("queue", question.queue);
    fields.name("language", question.language);
    fields.name("task", question.task);
    fields.text("question", question.question);
    fields.requiredText("text", question.text);
    if (!fields.ok())
        return fail(*fields.error());
    return question;
}

QByteArray writeMemoryAnswer(const MemoryAnswer &answer)
{
    OrderedJson json;
    json["suggestions"] = OrderedJson::array();
    for (const Suggestion &suggestion : answer.suggestions)
        json["suggestions"].push_back(suggestionJson(suggestion));
    json["similar"] = OrderedJson::array();
    for (const SimilarItem &similar : answer.similar)
        json["similar"].push_back(similarJson(similar));
    return toLine(json);
}

Result<MemoryAnswer> parseMemoryAnswer(const QByteArray &bytes, const QString &text)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    MemoryAnswer answer;
    Finder finder(text);
    readEach(fields, "suggestions", mostSuggestions, [&](FieldReader &inner) {
        Suggestion made = readSuggestion(inner);
        if (inner.ok() && !finder.finds(made))
            inner.fail(inner.pointer("before"), QStringLiteral("does not stand there"));
        answer.suggestions.push_back(std::move(made));
    });
    readEach(fields, "similar", mostEarlier,
             [&](FieldReader &inner) { answer.similar.push_back(readSimilar(inner)); });
    if (!fields.ok())
        return fail(*fields.error());
    return answer;
}

} // namespace bluepencil
