// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of a model out of OpenTelemetry's spans.
#include "core/model/modelcall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bluepencil {

namespace {

constexpr qsizetype mostSpans = 10'000;
constexpr qsizetype traceIdLength = 32;
constexpr qsizetype spanIdLength = 16;
constexpr int statusError = 2; // of Status.StatusCode
constexpr UtcMs earliest = 946'684'800'000; // 2000: what lies before is in another unit

// Operations whose spans hold the spans of calls: their tokens are counted there.
constexpr std::array around {
    "create_agent",  "invoke_agent",        "invoke_workflow",    "execute_tool",  "plan",
    "retrieval",     "create_memory",       "search_memory",      "update_memory", "upsert_memory",
    "delete_memory", "create_memory_store", "delete_memory_store"};

// Where messages stand, by the conventions of any time.
constexpr std::array textual {"gen_ai.input.messages",      "gen_ai.output.messages",
                              "gen_ai.system_instructions", "gen_ai.prompt",
                              "gen_ai.completion",          "gen_ai.tool.definitions"};

using Attributes = std::map<std::string, const Json *>;

Attributes attributesOf(const Json &span)
{
    Attributes found;
    const auto list = span.find("attributes");
    if (list == span.end() || !list->is_array())
        return found;
    for (const Json &one : *list) {
        if (one.is_object() && one.contains("key") && one["key"].is_string()
            && one.contains("value") && one["value"].is_object())
            found.emplace(one["key"].get<std::string>(), &one["value"]);
    }
    return found;
}

QString textOf(const Attributes &attributes, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = attributes.find(name);
        if (found == attributes.end())
            continue;
        const auto text = found->second->find("stringValue");
        if (text != found->second->end() && text->is_string()
            && !text->get_ref<const std::string &>().empty())
            return toQString(QByteArrayView(text->get_ref<const std::string &>()));
    }
    return {};
}

// 64-bit numbers are texts in this encoding, and numbers are to be taken as well.
std::optional<double> numberOf(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    bool isNumber = false;
    const double read = QString::fromStdString(value.get<std::string>()).toDouble(&isNumber);
    return isNumber ? std::optional(read) : std::nullopt;
}

std::optional<double> numberOf(const Attributes &attributes,
                               std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = attributes.find(name);
        if (found == attributes.end())
            continue;
        for (const char *kind : {"intValue", "doubleValue"}) {
            const auto value = found->second->find(kind);
            if (value != found->second->end())
                return numberOf(*value);
        }
    }
    return std::nullopt;
}

std::optional<qint64> tokensOf(const Attributes &attributes,
                               std::initializer_list<const char *> names)
{
    const std::optional<double> number = numberOf(attributes, names);
    if (!number || !(*number >= 0 && *number <= double(MostCallTokens)))
        return std::nullopt;
    return qint64(*number);
}

std::optional<qint64> nanosOf(const Json &span, const char *name)
{
    const auto found = span.find(name);
    if (found == span.end())
        return std::nullopt;
    if (found->is_number_unsigned() || found->is_number_integer())
        return found->get<qint64>();
    if (!found->is_string())
        return std::nullopt;
    bool isNumber = false;
    const qint64 read = QByteArray::fromStdString(found->get<std::string>()).toLongLong(&isNumber);
    return isNumber && read >= 0 ? std::optional(read) : std::nullopt;
}

// In small letters; empty if it is none.
QString hexId(const Json &span, const char *name, qsizetype length)
{
    const auto found = span.find(name);
    if (found == span.end() || !found->is_string())
        return {};
    const QString id = QString::fromStdString(found->get<std::string>()).toLower();
    const bool isHex = id.size() == length && std::ranges::all_of(id, [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                       });
    const bool isSet = std::ranges::any_of(id, [](QChar c) { return c != u'0'; });
    return isHex && isSet ? id : QString();
}

bool isWordOrEmpty(const QString &text)
{
    return text.size() <= MostCallWordBytes
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
}

bool isName(const QString &text)
{
    return text.toUtf8().size() <= MostCallNameBytes
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString errorOf(const Json &span, const Attributes &attributes)
{
    const QString given = textOf(attributes, {"error.type"});
    if (!given.isEmpty())
        return isWordOrEmpty(given) ? given : QStringLiteral("_OTHER");
    const auto status = span.find("status");
    if (status == span.end() || !status->is_object() || !status->contains("code"))
        return {};
    const Json &code = (*status)["code"];
    const bool isError = code == statusError || code == "STATUS_CODE_ERROR";
    return isError ? QStringLiteral("_OTHER") : QString();
}

bool isCall(const Attributes &attributes)
{
    const QString operation = textOf(attributes, {"gen_ai.operation.name"});
    if (std::ranges::any_of(around,
                            [&](const char *one) { return operation == QLatin1String(one); }))
        return false;
    return !operation.isEmpty()
        || !textOf(attributes, {"gen_ai.response.model", "gen_ai.request.model"}).isEmpty();
}

bool hasText(const Json &span, const Attributes &attributes)
{
    const bool stands
        = std::ranges::any_of(textual, [&](const char *name) { return attributes.contains(name); });
    if (stands)
        return true;
    const auto events = span.find("events");
    return events != span.end() && events->is_array()
        && std::any_of(events->begin(), events->end(), [](const Json &event) {
               return event.is_object() && event.value("name", Json()).is_string()
                   && event["name"].get<std::string>().starts_with("gen_ai.");
           });
}

Result<ModelCall> callOf(const Json &span, const Attributes &attributes,
                         const std::optional<UtcMs> &now)
{
    const auto wrong = [](const char *where, const char *what) {
        return fail(Error::Code::InvalidInput, QString::fromLatin1(what),
                    QString::fromLatin1(where));
    };
    ModelCall call;
    const QString trace = hexId(span, "traceId", traceIdLength);
    const QString own = hexId(span, "spanId", spanIdLength);
    if (trace.isEmpty() || own.isEmpty())
        return wrong("traceId, spanId", "must be 32 and 16 hexadecimal digits");
    call.callId = trace + u'/' + own;
    const std::optional<qint64> begin = nanosOf(span, "startTimeUnixNano");
    const std::optional<qint64> end = nanosOf(span, "endTimeUnixNano");
    if (!begin || *begin <= 0)
        return wrong("startTimeUnixNano", "is missing or no time");
    call.at = *begin / 1'000'000;
    if (call.at < earliest)
        return wrong("startTimeUnixNano", "lies before 2000: it is to be in nanoseconds");
    if (now && call.at > *now + MostCallAheadMs)
        return wrong("startTimeUnixNano", "lies more than a day ahead");
    if (end && *end >= *begin && double(*end - *begin) / 1e6 <= MostCallMs)
        call.latencyMs = double(*end - *begin) / 1e6;
    if (const QString model = textOf(attributes, {"gen_ai.response.model", "gen_ai.request.model"});
        !model.isEmpty())
        call.model = model;
    if (const QString operation = textOf(attributes, {"gen_ai.operation.name"});
        !operation.isEmpty())
        call.operation = operation;
    call.task = textOf(attributes, {"bluepencil.task"});
    if (!isName(call.model) || !isName(call.task) || !isWordOrEmpty(call.operation))
        return wrong("attributes", "a model, task or operation is no name");
    call.inputTokens
        = tokensOf(attributes, {"gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"});
    call.outputTokens
        = tokensOf(attributes, {"gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"});
    call.cachedTokens = tokensOf(attributes, {"gen_ai.usage.cache_read.input_tokens"});
    const std::optional<double> first
        = numberOf(attributes, {"gen_ai.response.time_to_first_chunk"});
    if (first && *first >= 0 && *first * 1000 <= MostCallMs)
        call.ttftMs = *first * 1000;
    call.errorType = errorOf(span, attributes);
    return call;
}

void takeSpan(const Json &span, const std::optional<UtcMs> &now, ReadSpans &read)
{
    const Attributes attributes = span.is_object() ? attributesOf(span) : Attributes();
    if (!isCall(attributes)) {
        ++read.others;
        return;
    }
    Result<ModelCall> call = callOf(span, attributes, now);
    if (!call) {
        if (read.rejected++ == 0)
            read.problem = call.error().where + QStringLiteral(": ") + call.error().what;
        return;
    }
    if (hasText(span, attributes))
        ++read.withText;
    // Those of input hold them by the conventions; whose do not say something else by both.
    if (call->inputTokens && call->cachedTokens.value_or(0) > *call->inputTokens) {
        call->cachedTokens.reset();
        ++read.withoutCached;
    }
    read.calls.push_back(std::move(*call));
}

// The array under a name; none where it is not there.
Result<const Json *> arrayIn(const Json &object, const char *name)
{
    if (!object.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must hold objects"),
                    QString::fromLatin1(name));
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return nullptr;
    if (!found->is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an array"),
                    u'/' + QString::fromLatin1(name));
    return &*found;
}

Result<> takeScopes(const Json &resource, const std::optional<UtcMs> &now, ReadSpans &read,
                    qsizetype &count)
{
    const Result<const Json *> scopes = arrayIn(resource, "scopeSpans");
    if (!scopes)
        return fail(scopes.error());
    if (!*scopes)
        return {};
    for (const Json &scope : **scopes) {
        const Result<const Json *> spans = arrayIn(scope, "spans");
        if (!spans)
            return fail(spans.error());
        if (!*spans)
            continue;
        count += qsizetype((*spans)->size());
        if (count > mostSpans)
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("has more than %1 spans").arg(mostSpans),
                        QStringLiteral("spans"), QStringLiteral("export in smaller parts"));
        for (const Json &span : **spans)
            takeSpan(span, now, read);
    }
    return {};
}

} // namespace

Result<ReadSpans> parseTraceExport(QByteArrayView body, const std::optional<UtcMs> &now)
{
    const Result<Json> json = parseJsonObject(body);
    if (!json)
        return fail(json.error());
    const Result<const Json *> resources = arrayIn(*json, "resourceSpans");
    if (!resources)
        return fail(resources.error());
    ReadSpans read;
    qsizetype count = 0;
    if (*resources) {
        for (const Json &resource : **resources)
            BLUEPENCIL_TRY(takeScopes(resource, now, read, count));
    }
    return read;
}

} // namespace bluepencil
