// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelcall.h"

#include "core/model/fields.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bluepencil {

namespace {

constexpr qsizetype mostIgnoredNamed = 10;
constexpr qsizetype ignoredNameLength = 64;
constexpr int nanoPlaces = 9;
constexpr int mostWholeDigits = 9;

const QString otherError = QStringLiteral("_OTHER"); // as error.type says it

constexpr std::array known {"call_id",       "at",         "model",   "operation",
                            "task",          "latency_ms", "ttft_ms", "input_tokens",
                            "output_tokens", "error_type", "cost",    "cached_tokens"};

bool isWord(QStringView text)
{
    return !text.isEmpty() && text.size() <= MostCallWordBytes
        && std::ranges::all_of(text, [](QChar c) {
               const char16_t code = c.unicode();
               return code > u' ' && code < 0x7f;
           });
}

// A text where a word belongs may be anybody's, and is not kept.
QString errorWord(const QString &given)
{
    return given.isEmpty() || isWord(given) ? given : otherError;
}

void boundedName(FieldReader &fields, const char *name, QString &value, bool isRequired)
{
    if (isRequired)
        fields.requiredName(name, value);
    else
        fields.name(name, value);
    if (value.toUtf8().size() > MostCallNameBytes)
        fields.fail(fields.pointer(name),
                    QStringLiteral("is longer than %1 bytes").arg(MostCallNameBytes),
                    Error::Code::LimitExceeded);
}

void tokens(FieldReader &fields, const Json &json, const char *name, std::optional<qint64> &value)
{
    if (!json.contains(name) || json[name].is_null())
        return;
    const Json &given = json[name];
    // JSON knows one kind of number: 12.0 is 12.
    if (given.is_number_float() && std::trunc(given.get<double>()) == given.get<double>()
        && given.get<double>() >= 0 && given.get<double>() <= double(MostCallTokens)) {
        value = static_cast<qint64>(given.get<double>());
        return;
    }
    qint64 read = 0;
    fields.integer(name, read, 0, MostCallTokens);
    value = read;
}

void duration(FieldReader &fields, const char *name, std::optional<double> &value)
{
    fields.number(name, value);
    if (value && !(*value >= 0 && *value <= MostCallMs))
        fields.fail(fields.pointer(name), QStringLiteral("must be milliseconds, a week at most"));
}

// Exactly as written, from "12", "12.5" or "0.0000015" on; more than nine places are rounded up,
// for a price is never given away.
std::optional<qint64> nanosOf(const QString &amount)
{
    const QString whole = amount.section(u'.', 0, 0);
    const QString part = amount.section(u'.', 1);
    const auto isDigits = [](const QString &text) {
        return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > mostWholeDigits || !isDigits(whole) || !isDigits(part)
        || part.size() > 40 || (amount.contains(u'.') && part.isEmpty()))
        return std::nullopt;
    const QString kept = part.left(nanoPlaces).leftJustified(nanoPlaces, u'0');
    const bool isMore
        = std::ranges::any_of(part.mid(nanoPlaces), [](QChar c) { return c != u'0'; });
    return whole.toLongLong() * 1'000'000'000 + kept.toLongLong() + (isMore ? 1 : 0);
}

void cost(FieldReader &fields, ModelCall &call)
{
    const Json *given = fields.childObject("cost");
    if (!given)
        return;
    FieldReader inner(*given, fields.pointer("cost"));
    QString amount;
    if (given->contains("amount") && (*given)["amount"].is_number())
        amount = QString::number((*given)["amount"].get<double>(), 'f',
                                 QLocale::FloatingPointShortest); // as it was written
    else
        inner.requiredName("amount", amount);
    inner.requiredName("currency", call.currency);
    const bool isCode = call.currency.size() == 3
        && std::ranges::all_of(call.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    call.costNanos = nanosOf(amount);
    if (inner.ok() && !call.costNanos)
        inner.fail(inner.pointer("amount"),
                   QStringLiteral("must be a decimal number, like \"0.0125\""));
    if (inner.ok() && !isCode)
        inner.fail(inner.pointer("currency"), QStringLiteral("must be three capitals, like EUR"));
    if (!inner.ok())
        fields.take(*inner.error());
}

QStringList ignoredOf(const Json &json)
{
    QStringList names;
    for (const auto &member : json.items()) {
        const bool isKnown
            = std::ranges::any_of(known, [&](const char *name) { return member.key() == name; });
        if (!isKnown && names.size() < mostIgnoredNamed)
            names += toQString(QByteArrayView(member.key())).left(ignoredNameLength);
    }
    return names;
}

} // namespace

Result<ReadCall> parseModelCall(QByteArrayView line, const std::optional<UtcMs> &now)
{
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    ReadCall read;
    ModelCall &call = read.call;
    boundedName(fields, "call_id", call.callId, true);
    std::optional<UtcMs> at;
    fields.time("at", at);
    if (fields.ok() && !at)
        fields.fail(QStringLiteral("/at"), QStringLiteral("is missing"));
    if (fields.ok() && now && *at > *now + MostCallAheadMs)
        fields.fail(QStringLiteral("/at"), QStringLiteral("lies more than a day ahead"));
    boundedName(fields, "model", call.model, false);
    boundedName(fields, "task", call.task, false);
    fields.name("operation", call.operation);
    if (fields.ok() && !isWord(call.operation))
        fields.fail(QStringLiteral("/operation"), QStringLiteral("must be one word, like chat"));
    fields.name("error_type", call.errorType);
    tokens(fields, *json, "input_tokens", call.inputTokens);
    tokens(fields, *json, "output_tokens", call.outputTokens);
    tokens(fields, *json, "cached_tokens", call.cachedTokens);
    if (fields.ok() && call.inputTokens && call.cachedTokens.value_or(0) > *call.inputTokens) {
        fields.fail(QStringLiteral("/cached_tokens"),
                    QStringLiteral("must not be more than input_tokens, which hold them"));
    }
    duration(fields, "latency_ms", call.latencyMs);
    duration(fields, "ttft_ms", call.ttftMs);
    cost(fields, call);
    if (!fields.ok())
        return fail(*fields.error());
    call.at = *at;
    call.errorType = errorWord(call.errorType);
    if (call.model.isEmpty())
        call.model = QStringLiteral("unknown");
    read.ignored = ignoredOf(*json);
    return read;
}

} // namespace bluepencil
