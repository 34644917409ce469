// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/item.h"

#include "core/model/brandvoice.h"
#include "core/model/canonicaltext.h"
#include "core/model/fields.h"
#include "core/model/plainitem.h"

#include <QSet>

#include <limits>

namespace bluepencil {

namespace {

constexpr qsizetype listLimit = 1000; // references, facts, drafts

QString entryPointer(const char *list, std::size_t index)
{
    return u'/' + QLatin1String(list) + u'/' + QString::number(index);
}

// Calls read(reader, entry) for each object of the list, stopping at the first error.
template <typename Read>
void readList(FieldReader &fields, const char *name, qsizetype most, const Read &read)
{
    const Json *array = fields.childArray(name, most);
    if (!array)
        return;
    for (std::size_t i = 0; i < array->size() && fields.ok(); ++i) {
        const Json &entry = (*array)[i];
        const QString pointer = entryPointer(name, i);
        if (!entry.is_object())
            return fields.fail(pointer, QStringLiteral("must be an object"));
        FieldReader reader(entry, pointer);
        read(reader, entry);
        if (!reader.ok())
            fields.take(*reader.error());
    }
}

// Content in OpenTelemetry's message form (semantic-conventions-genai, gen-ai-input-messages):
// texts one below the other, anything else as its JSON so that nothing is hidden from the reviewer.
void readParts(FieldReader &fields, const Json &parts, Message &message)
{
    QStringList texts;
    for (const Json &part : parts) {
        const bool isText = part.is_object() && part.value("type", Json()) == "text"
            && part.contains("content") && part["content"].is_string();
        texts += isText ? toQString(part["content"].get_ref<const std::string &>())
                        : QString::fromUtf8(toLine(part));
    }
    message.content = canonicalText(texts.join(QLatin1String("\n\n")));
    if (message.content.toUtf8().size() > limits::TextBytes) {
        fields.fail(fields.pointer("parts"), QStringLiteral("is too long"),
                    Error::Code::LimitExceeded);
    }
}

void readMessages(FieldReader &fields, Item &item)
{
    readList(fields, "messages", limits::Messages, [&](FieldReader &reader, const Json &) {
        Message message;
        QString role;
        reader.requiredName("role", role);
        if (role == u"system")
            message.role = Role::System;
        else if (role == u"user")
            message.role = Role::User;
        else if (role == u"assistant")
            message.role = Role::Assistant;
        else if (role == u"tool")
            message.role = Role::Tool;
        else
            reader.fail(reader.pointer("role"),
                        QStringLiteral("must be system, user, assistant or tool"));
        if (const Json *parts = reader.childArray("parts", listLimit))
            readParts(reader, *parts, message);
        else
            reader.requiredText("content", message.content);
        reader.name("name", message.name);
        reader.time("created_at", message.createdAt);
        item.messages.push_back(std::move(message));
    });
}

void readCost(FieldReader &reader, Draft &draft)
{
    const Json *json = reader.childObject("cost");
    if (!json)
        return;
    FieldReader fields(*json, reader.pointer("cost"));
    Cost cost;
    if (json->contains("amount") && (*json)["amount"].is_number())
        cost.amount = QString::fromUtf8(toLine((*json)["amount"]));
    else
        fields.requiredName("amount", cost.amount);
    fields.requiredName("currency", cost.currency);
    if (!fields.ok())
        reader.take(*fields.error());
    draft.cost = cost;
}

void readDrafts(FieldReader &fields, Item &item)
{
    if (fields.has("draft") && fields.has("drafts"))
        return fields.fail(QStringLiteral("/drafts"),
                           QStringLiteral("draft and drafts must not both be there"));
    if (fields.has("draft")) {
        Draft draft;
        draft.id = QStringLiteral("d1");
        draft.model = QStringLiteral("unknown");
        fields.text("draft", draft.text);
        fields.name("model", draft.model);
        item.drafts.push_back(std::move(draft));
        return;
    }
    QSet<QString> ids;
    readList(fields, "drafts", listLimit, [&](FieldReader &reader, const Json &) {
        Draft draft;
        reader.requiredName("id", draft.id);
        reader.requiredText("text", draft.text);
        reader.object("gen_ai", draft.genAi);
        draft.model = genAiModel(draft.genAi);
        reader.name("model", draft.model);
        reader.name("prompt_version", draft.promptVersion);
        reader.number("latency_ms", draft.latencyMs);
        readCost(reader, draft);
        if (ids.contains(draft.id))
            reader.fail(reader.pointer("id"), QStringLiteral("stands twice"));
        ids.insert(draft.id);
        item.drafts.push_back(std::move(draft));
    });
}

void readFacts(FieldReader &fields, Item &item)
{
    readList(fields, "references", listLimit, [&](FieldReader &reader, const Json &) {
        Reference reference;
        reader.text("title", reference.title);
        reader.text("uri", reference.uri, 8 * limits::NameBytes);
        reader.text("text", reference.text);
        item.references.push_back(std::move(reference));
    });
    readList(fields, "facts", listLimit, [&](FieldReader &reader, const Json &entry) {
        Fact fact;
        reader.requiredName("name", fact.name);
        const auto value = entry.find("value");
        if (value == entry.end() || value->is_null())
            reader.fail(reader.pointer("value"), QStringLiteral("is missing"));
        else if (value->is_number() || value->is_boolean())
            fact.value = QString::fromUtf8(toLine(*value));
        else
            reader.text("value", fact.value);
        reader.name("unit", fact.unit);
        reader.name("period", fact.period);
        reader.number("tolerance", fact.tolerance);
        item.facts.push_back(std::move(fact));
    });
}

void readGuideline(FieldReader &fields, Item &item)
{
    const Json *json = fields.childObject("guideline");
    if (!json)
        return;
    FieldReader reader(*json, fields.pointer("guideline"));
    reader.name("id", item.guideline.id);
    reader.name("version", item.guideline.version);
    reader.text("text", item.guideline.text);
    reader.object("voice", item.guideline.voice);
    if (reader.ok() && !item.guideline.voice.is_null()) {
        const Result<BrandVoice> voice
            = parseBrandVoice(item.guideline.voice, reader.pointer("voice"));
        if (!voice)
            reader.take(voice.error());
    }
    if (reader.ok() && item.guideline.id.isEmpty() && item.guideline.text.isEmpty())
        reader.fail(fields.pointer("guideline"), QStringLiteral("needs an id or a text"));
    if (!reader.ok())
        fields.take(*reader.error());
}

void readUsage(FieldReader &fields, Item &item)
{
    const Json *json = fields.childObject("usage");
    if (!json)
        return;
    FieldReader reader(*json, fields.pointer("usage"));
    item.usage.stated = reader.has("training");
    reader.boolean("service", item.usage.service);
    reader.boolean("training", item.usage.training);
    reader.name("basis", item.usage.basis);
    reader.name("retention_class", item.usage.retentionClass);
    QStringList special; // read by specialCategories(), of those items that are asked about
    reader.names("special_categories", special);
    if (!reader.ok())
        fields.take(*reader.error());
}

void readAgreement(FieldReader &fields, Item &item)
{
    QString agreement;
    fields.name("agreement", agreement);
    if (agreement == u"first")
        item.agreement = Agreement::First;
    else if (agreement == u"adjudicate")
        item.agreement = Agreement::Adjudicate;
    else if (!agreement.isEmpty())
        fields.fail(fields.pointer("agreement"), QStringLiteral("must be first or adjudicate"));
}

void readScalars(FieldReader &fields, Item &item)
{
    fields.requiredName("external_id", item.externalId);
    fields.integer("revision", item.revision, 1, 1'000'000);
    fields.name("queue", item.queue);
    if (fields.ok() && item.queue.trimmed().isEmpty())
        fields.fail(QStringLiteral("/queue"), QStringLiteral("must not be empty"));
    fields.name("title", item.title);
    fields.name("task", item.task);
    fields.name("category", item.category);
    fields.name("language", item.language);
    fields.name("conversation_id", item.conversationId);
    fields.name("subject_id", item.subjectId);
    fields.object("output_schema", item.outputSchema);
    fields.integer("priority", item.priority, 0, 100);
    fields.time("due_at", item.dueAt);
    fields.time("expires_at", item.expiresAt);
    fields.integer("overlap", item.overlap, 1, 9);
    fields.names("required_skills", item.requiredSkills);
    fields.object("attributes", item.attributes);
    fields.name("link", item.link);
    fields.any("metadata", item.metadata);
}

void requireDraft(FieldReader &fields, const Item &item, bool allowHistory)
{
    if (!fields.has("messages"))
        fields.fail(QStringLiteral("/messages"), QStringLiteral("is missing"));
    if (item.finalText && !allowHistory) {
        fields.fail(QStringLiteral("/final_text"),
                    QStringLiteral("only history lines may have it; import with --history"));
    }
    if (allowHistory && !item.finalText)
        fields.fail(QStringLiteral("/final_text"), QStringLiteral("is missing"));
    if (item.drafts.empty() && !allowHistory)
        fields.fail(QStringLiteral("/draft"), QStringLiteral("is missing"));
}

} // namespace

QString genAiModel(const Json &genAi)
{
    for (const char *key : {"gen_ai.response.model", "gen_ai.request.model"}) {
        if (genAi.is_object() && genAi.contains(key) && genAi[key].is_string())
            return toQString(genAi[key].get_ref<const std::string &>());
    }
    return QStringLiteral("unknown");
}

const Draft *Item::draft(const QString &id) const
{
    for (const Draft &draft : drafts) {
        if (draft.id == id)
            return &draft;
    }
    return nullptr;
}

Result<Item> parseItem(const QByteArray &line, bool allowHistory)
{
    return parseItem(line, allowHistory, ItemParts::All);
}

Result<Item> parseItem(const QByteArray &line, bool allowHistory, ItemParts parts)
{
    if (line.size() > limits::LineBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("the line is %1 bytes long, the limit is %2")
                        .arg(line.size())
                        .arg(limits::LineBytes));
    }
    if (std::optional<Item> plain = readPlainItem(line, allowHistory, parts)) {
        plain->line = line;
        return std::move(*plain);
    }
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    Result<Item> item = itemFromJson(*json, allowHistory);
    if (item)
        item->line = line;
    return item;
}

Result<Item> itemFromJson(const Json &json, bool allowHistory)
{
    Item item;
    FieldReader fields(json, {});
    readScalars(fields, item);
    readMessages(fields, item);
    readDrafts(fields, item);
    readFacts(fields, item);
    readGuideline(fields, item);
    readUsage(fields, item);
    readAgreement(fields, item);
    fields.optionalText("final_text", item.finalText);
    fields.time("decided_at", item.decidedAt);
    if (item.finalText) { // what writing it took; figures read it from the line
        qint64 activeMs = 0;
        fields.integer("active_ms", activeMs, 0, std::numeric_limits<qint64>::max());
    }
    requireDraft(fields, item, allowHistory);
    if (!fields.ok())
        return fail(*fields.error());
    return item;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::System:
        return QStringLiteral("system");
    case Role::User:
        return QStringLiteral("user");
    case Role::Assistant:
        return QStringLiteral("assistant");
    case Role::Tool:
        return QStringLiteral("tool");
    }
    Q_UNREACHABLE();
}

QString agreementName(Agreement agreement)
{
    return agreement == Agreement::First ? QStringLiteral("first") : QStringLiteral("adjudicate");
}

std::optional<QString> valueAt(const Json &json, const QString &pointer)
{
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return std::nullopt;
    const Json *value = &json;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/"));
        step.replace(QLatin1String("~0"), QLatin1String("~"));
        if (value->is_object()) {
            const auto found = value->find(toStdString(step));
            if (found == value->end())
                return std::nullopt;
            value = &*found;
        } else if (value->is_array()) {
            bool isNumber = false;
            const uint index = step.toUInt(&isNumber);
            // RFC 6901 section 4: digits alone, none of them a leading zero.
            if (!isNumber || index >= value->size() || step != QString::number(index))
                return std::nullopt;
            value = &(*value)[index];
        } else {
            return std::nullopt;
        }
    }
    if (value->is_string())
        return toQString(value->get_ref<const std::string &>());
    return QString::fromUtf8(toLine(*value));
}

} // namespace bluepencil
