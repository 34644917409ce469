// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plainitem.h"

#include "core/model/plainreading.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

using plain::copy;
using plain::Element;
using plain::Member;
using plain::readBoolean;
using plain::readInteger;
using plain::readList;
using plain::readMembers;
using plain::readName;
using plain::readNames;
using plain::readNonBlankName;
using plain::readNumber;
using plain::readText;
using plain::readTime;

constexpr std::size_t MostEntries = 1000; // references, facts, drafts
constexpr int OfTheItem = 1; // the depth of its members
constexpr int OfAnEntry = 3; // of those of an object in a list of it

bool readRole(const Element &from, Message &message)
{
    std::string_view role;
    if (from.get(role) != simdjson::SUCCESS)
        return false;
    constexpr std::array roles {std::pair("system", Role::System), std::pair("user", Role::User),
                                std::pair("assistant", Role::Assistant),
                                std::pair("tool", Role::Tool)};
    const auto *const found
        = std::ranges::find_if(roles, [role](const auto &each) { return role == each.first; });
    if (found == roles.end())
        return false;
    message.role = found->second;
    return true;
}

// A message, and whether it said what each must say.
struct ReadMessage {
    Message message;
    bool hasRole = false;
    bool hasContent = false;
};

constexpr std::array<Member<ReadMessage>, 5> messageMembers {
    {{"role",
      [](const Element &from, ReadMessage &to) {
          return to.hasRole = readRole(from, to.message);
      }},
     {"content",
      [](const Element &from, ReadMessage &to) {
          return to.hasContent = readText(from, to.message.content);
      }},
     {"parts",
      [](const Element &, ReadMessage &) {
          return false;
      }},
     {"name",
      [](const Element &from, ReadMessage &to) {
          return readName(from, to.message.name);
      }},
     {"created_at", [](const Element &from, ReadMessage &to) {
          return readTime(from, to.message.createdAt);
      }}}};

bool readMessages(const Element &from, Item &item)
{
    std::vector<ReadMessage> read;
    if (!readList(from, read, limits::Messages, messageMembers, OfTheItem))
        return false;
    item.messages.reserve(read.size());
    for (ReadMessage &each : read) {
        if (!each.hasRole || !each.hasContent)
            return false;
        item.messages.push_back(std::move(each.message));
    }
    return true;
}

constexpr std::array<Member<Cost>, 2> costMembers {
    {{"amount",
      [](const Element &from, Cost &to) {
          Json number;
          if (!from.is_number())
              return readNonBlankName(from, to.amount);
          if (!copy(from, number, OfAnEntry + 1))
              return false;
          to.amount = QString::fromUtf8(toLine(number));
          return true;
      }},
     {"currency", [](const Element &from, Cost &to) {
          return readNonBlankName(from, to.currency);
      }}}};

bool readCost(const Element &from, std::optional<Cost> &to)
{
    Cost cost;
    if (!readMembers(from, cost, costMembers, OfAnEntry) || cost.amount.isEmpty()
        || cost.currency.isEmpty())
        return false;
    to = cost;
    return true;
}

// A draft, and what is read once all of its members are known.
struct ReadDraft {
    Draft draft;
    bool hasText = false;
    std::optional<Element> genAi;
};

constexpr std::array<Member<ReadDraft>, 7> draftMembers {
    {{"id",
      [](const Element &from, ReadDraft &to) {
          return readNonBlankName(from, to.draft.id);
      }},
     {"text",
      [](const Element &from, ReadDraft &to) {
          return to.hasText = readText(from, to.draft.text);
      }},
     {"gen_ai",
      [](const Element &from, ReadDraft &to) {
          to.genAi = from;
          return from.is_object();
      }},
     {"model",
      [](const Element &from, ReadDraft &to) {
          return readName(from, to.draft.model);
      }},
     {"prompt_version",
      [](const Element &from, ReadDraft &to) {
          return readName(from, to.draft.promptVersion);
      }},
     {"latency_ms",
      [](const Element &from, ReadDraft &to) {
          return readNumber(from, to.draft.latencyMs);
      }},
     {"cost", [](const Element &from, ReadDraft &to) {
          return readCost(from, to.draft.cost);
      }}}};

bool hasDistinctIds(const std::vector<Draft> &drafts)
{
    QStringList ids;
    for (const Draft &draft : drafts)
        ids += draft.id;
    ids.sort();
    return std::ranges::adjacent_find(ids) == ids.end();
}

// What a draft says of its model. An empty name is a name.
bool completeModel(ReadDraft &read, ItemParts parts)
{
    Draft &draft = read.draft;
    const bool isUnnamed = draft.model.isNull();
    Json genAi;
    if (read.genAi && !isUnnamed && parts == ItemParts::WithoutModelData)
        return plain::isStrict(*read.genAi, OfAnEntry);
    if (read.genAi && !copy(*read.genAi, genAi, OfAnEntry))
        return false;
    if (isUnnamed)
        draft.model = genAiModel(genAi);
    if (parts == ItemParts::All)
        draft.genAi = std::move(genAi);
    return true;
}

bool readDrafts(const Element &from, std::vector<Draft> &to, ItemParts parts)
{
    std::vector<ReadDraft> read;
    if (!readList(from, read, MostEntries, draftMembers, OfTheItem))
        return false;
    to.reserve(read.size());
    for (ReadDraft &each : read) {
        if (each.draft.id.isEmpty() || !each.hasText || !completeModel(each, parts))
            return false;
        to.push_back(std::move(each.draft));
    }
    return to.size() < 2 || hasDistinctIds(to);
}

constexpr std::array<Member<Reference>, 3> referenceMembers {
    {{"title",
      [](const Element &from, Reference &to) {
          return readText(from, to.title);
      }},
     {"uri",
      [](const Element &from, Reference &to) {
          return readText(from, to.uri, 8 * limits::NameBytes);
      }},
     {"text", [](const Element &from, Reference &to) {
          return readText(from, to.text);
      }}}};

// A fact, and whether it has a value, which may be an empty text.
struct ReadFact {
    Fact fact;
    bool hasValue = false;
};

bool readValue(const Element &from, ReadFact &to)
{
    to.hasValue = true;
    if (!from.is_number() && !from.is_bool())
        return readText(from, to.fact.value);
    Json value;
    if (!copy(from, value, OfAnEntry))
        return false;
    to.fact.value = QString::fromUtf8(toLine(value));
    return true;
}

constexpr std::array<Member<ReadFact>, 5> factMembers {
    {{"name",
      [](const Element &from, ReadFact &to) {
          return readNonBlankName(from, to.fact.name);
      }},
     {"value", readValue},
     {"unit",
      [](const Element &from, ReadFact &to) {
          return readName(from, to.fact.unit);
      }},
     {"period",
      [](const Element &from, ReadFact &to) {
          return readName(from, to.fact.period);
      }},
     {"tolerance", [](const Element &from, ReadFact &to) {
          return readNumber(from, to.fact.tolerance);
      }}}};

bool readFacts(const Element &from, Item &item)
{
    std::vector<ReadFact> read;
    if (!readList(from, read, MostEntries, factMembers, OfTheItem))
        return false;
    for (ReadFact &each : read) {
        if (each.fact.name.isEmpty() || !each.hasValue)
            return false;
        item.facts.push_back(std::move(each.fact));
    }
    return true;
}

constexpr std::array<Member<Guideline>, 4> guidelineMembers {
    {{"id",
      [](const Element &from, Guideline &to) {
          return readName(from, to.id);
      }},
     {"version",
      [](const Element &from, Guideline &to) {
          return readName(from, to.version);
      }},
     {"text",
      [](const Element &from, Guideline &to) {
          return readText(from, to.text);
      }},
     {"voice", [](const Element &, Guideline &) {
          return false;
      }}}};

bool readGuideline(const Element &from, Item &item)
{
    return readMembers(from, item.guideline, guidelineMembers, OfTheItem)
        && (!item.guideline.id.isEmpty() || !item.guideline.text.isEmpty());
}

constexpr std::array<Member<Usage>, 5> usageMembers {
    {{"service",
      [](const Element &from, Usage &to) {
          return readBoolean(from, to.service);
      }},
     {"training",
      [](const Element &from, Usage &to) {
          to.stated = true;
          return readBoolean(from, to.training);
      }},
     {"basis",
      [](const Element &from, Usage &to) {
          return readName(from, to.basis);
      }},
     {"retention_class",
      [](const Element &from, Usage &to) {
          return readName(from, to.retentionClass);
      }},
     // Read by specialCategories(), of those items that are asked about.
     {"special_categories", [](const Element &from, Usage &) {
          QStringList special;
          return readNames(from, special);
      }}}};

bool readAgreement(const Element &from, Item &item)
{
    std::string_view name;
    if (from.get(name) != simdjson::SUCCESS)
        return false;
    if (name == "first")
        item.agreement = Agreement::First;
    else if (name == "adjudicate")
        item.agreement = Agreement::Adjudicate;
    return name.empty() || item.agreement;
}

// An item, and what is read once all of its members are known.
struct ReadItem {
    Item item;
    bool hasMessages = false;
    std::optional<Element> draft;
    std::optional<Element> drafts;
    std::optional<Element> model;
    std::optional<Element> activeMs;
};

template <QString Item::*name> bool readItemName(const Element &from, ReadItem &to)
{
    return readName(from, to.item.*name);
}

template <std::optional<Element> ReadItem::*member> bool keep(const Element &from, ReadItem &to)
{
    to.*member = from;
    return true;
}

constexpr std::array<Member<ReadItem>, 30> itemMembers {
    {{"external_id",
      [](const Element &from, ReadItem &to) {
          return readNonBlankName(from, to.item.externalId);
      }},
     {"revision",
      [](const Element &from, ReadItem &to) {
          qint64 revision = 0;
          const bool isRead = readInteger(from, revision, 1, 1'000'000);
          to.item.revision = static_cast<int>(revision);
          return isRead;
      }},
     {"queue",
      [](const Element &from, ReadItem &to) {
          return readNonBlankName(from, to.item.queue);
      }},
     {"title", readItemName<&Item::title>},
     {"task", readItemName<&Item::task>},
     {"category", readItemName<&Item::category>},
     {"language", readItemName<&Item::language>},
     {"conversation_id", readItemName<&Item::conversationId>},
     {"subject_id", readItemName<&Item::subjectId>},
     {"output_schema",
      [](const Element &from, ReadItem &to) {
          return from.is_object() && copy(from, to.item.outputSchema, OfTheItem);
      }},
     {"priority",
      [](const Element &from, ReadItem &to) {
          qint64 priority = 0;
          const bool isRead = readInteger(from, priority, 0, 100);
          to.item.priority = static_cast<int>(priority);
          return isRead;
      }},
     {"due_at",
      [](const Element &from, ReadItem &to) {
          return readTime(from, to.item.dueAt);
      }},
     {"expires_at",
      [](const Element &from, ReadItem &to) {
          return readTime(from, to.item.expiresAt);
      }},
     {"overlap",
      [](const Element &from, ReadItem &to) {
          return readInteger(from, to.item.overlap, 1, 9);
      }},
     {"required_skills",
      [](const Element &from, ReadItem &to) {
          return readNames(from, to.item.requiredSkills);
      }},
     {"attributes",
      [](const Element &from, ReadItem &to) {
          return from.is_object() && copy(from, to.item.attributes, OfTheItem);
      }},
     {"link", readItemName<&Item::link>},
     {"metadata",
      [](const Element &from, ReadItem &to) {
          return copy(from, to.item.metadata, OfTheItem);
      }},
     {"messages",
      [](const Element &from, ReadItem &to) {
          return to.hasMessages = readMessages(from, to.item);
      }},
     {"draft", keep<&ReadItem::draft>},
     {"drafts", keep<&ReadItem::drafts>},
     {"model", keep<&ReadItem::model>},
     {"references",
      [](const Element &from, ReadItem &to) {
          return readList(from, to.item.references, MostEntries, referenceMembers, OfTheItem);
      }},
     {"facts",
      [](const Element &from, ReadItem &to) {
          return readFacts(from, to.item);
      }},
     {"guideline",
      [](const Element &from, ReadItem &to) {
          return readGuideline(from, to.item);
      }},
     {"usage",
      [](const Element &from, ReadItem &to) {
          return readMembers(from, to.item.usage, usageMembers, OfTheItem);
      }},
     {"agreement",
      [](const Element &from, ReadItem &to) {
          return readAgreement(from, to.item);
      }},
     {"final_text",
      [](const Element &from, ReadItem &to) {
          return readText(from, to.item.finalText.emplace());
      }},
     {"decided_at",
      [](const Element &from, ReadItem &to) {
          return readTime(from, to.item.decidedAt);
      }},
     {"active_ms", keep<&ReadItem::activeMs>}}};

// `model` stands beside `draft` alone, and means nothing elsewhere.
bool readOnlyDraft(const ReadItem &read, Item &item)
{
    Draft draft;
    draft.id = QStringLiteral("d1");
    draft.model = QStringLiteral("unknown");
    const bool isRead
        = readText(*read.draft, draft.text) && (!read.model || readName(*read.model, draft.model));
    item.drafts.push_back(std::move(draft));
    return isRead;
}

// What parseItem() asks of the whole.
bool complete(ReadItem &read, bool allowHistory, ItemParts parts)
{
    Item &item = read.item;
    if (item.externalId.isEmpty() || !read.hasMessages || (read.draft && read.drafts))
        return false;
    if (read.draft && !readOnlyDraft(read, item))
        return false;
    if (read.drafts && !readDrafts(*read.drafts, item.drafts, parts))
        return false;
    if (read.model && !read.draft && !plain::isStrict(*read.model, OfTheItem))
        return false;
    qint64 activeMs = 0;
    if (read.activeMs && item.finalText
            ? !readInteger(*read.activeMs, activeMs, 0, std::numeric_limits<qint64>::max())
            : read.activeMs && !plain::isStrict(*read.activeMs, OfTheItem))
        return false;
    return allowHistory ? item.isHistory() : !item.isHistory() && !item.drafts.empty();
}

} // namespace

std::optional<Item> readPlainItem(QByteArrayView line, bool allowHistory, ItemParts parts)
{
    const std::optional<Element> root = plain::parse(line);
    ReadItem read;
    if (!root || !readMembers(*root, read, itemMembers, 0) || !complete(read, allowHistory, parts))
        return std::nullopt;
    return std::move(read.item);
}

} // namespace bluepencil
