// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schema/schemarules.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <unordered_set>

namespace bluepencil {

namespace {

constexpr int mostHops = 32; // from one $ref to the next
constexpr int deepestFresh = 4;
constexpr std::size_t charactersPerUnit = 4;

constexpr const char *judging[] = {"not",
                                   "if",
                                   "patternProperties",
                                   "propertyNames",
                                   "contains",
                                   "dependentRequired",
                                   "dependentSchemas",
                                   "dependencies",
                                   "unevaluatedProperties",
                                   "unevaluatedItems",
                                   "additionalItems",
                                   "$dynamicRef",
                                   "$recursiveRef"};

QString oneLine(const Json &value)
{
    return toQString(toLine(value));
}

} // namespace

const Json *partOf(const Json &schema, const char *keyword)
{
    if (!schema.is_object())
        return nullptr;
    const auto found = schema.find(keyword);
    return found == schema.end() ? nullptr : &*found;
}

SchemaRules::SchemaRules(const Json &root)
    : m_root(root)
{
}

QStringList SchemaRules::unread() const
{
    QStringList names(m_unread.begin(), m_unread.end());
    if (patterns.isGivenUp() && !names.contains(QStringLiteral("pattern")))
        names.append(QStringLiteral("pattern"));
    if (work.isSpent())
        names.append(QStringLiteral("$complexity"));
    names.sort();
    return names;
}

const Json *SchemaRules::target(const std::string &reference) const
{
    if (reference.empty() || reference.front() != '#')
        return nullptr;
    const QString pointer
        = QUrl::fromPercentEncoding(QByteArray::fromStdString(reference.substr(1)));
    const Json *at = &m_root;
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return nullptr;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/"));
        step.replace(QLatin1String("~0"), QLatin1String("~"));
        if (at->is_object()) {
            const auto found = at->find(toStdString(step));
            if (found == at->end())
                return nullptr;
            at = &*found;
            continue;
        }
        bool isNumber = false;
        const uint place = step.toUInt(&isNumber);
        if (!at->is_array() || !isNumber || place >= at->size())
            return nullptr;
        at = &(*at)[place];
    }
    return at;
}

void SchemaRules::noteUnreadIn(const Json &schema)
{
    for (const char *keyword : judging) {
        if (schema.contains(keyword))
            m_unread.insert(QString::fromLatin1(keyword));
    }
    if (const Json *items = partOf(schema, "items"); items != nullptr && items->is_array())
        m_unread.insert(QStringLiteral("items"));
}

void SchemaRules::resolve(const Json &schema, SchemaSet *found, Known *there, int hops)
{
    if (!step() || !there->insert(&schema).second)
        return;
    if (schema.is_boolean()) {
        found->push_back(&schema);
        return;
    }
    if (!schema.is_object())
        return;
    found->push_back(&schema);
    noteUnreadIn(schema);
    if (const Json *reference = partOf(schema, "$ref")) {
        const std::string *name
            = reference->is_string() ? &reference->get_ref<const std::string &>() : nullptr;
        if (name != nullptr && !work.spend(qint64(name->size() / charactersPerUnit)))
            return;
        const Json *meant = name != nullptr && hops < mostHops ? target(*name) : nullptr;
        if (meant == nullptr)
            m_unread.insert(QStringLiteral("$ref"));
        else
            resolve(*meant, found, there, hops + 1);
    }
    if (const Json *all = partOf(schema, "allOf"); all != nullptr && all->is_array()) {
        for (const Json &each : *all)
            resolve(each, found, there, hops + 1);
    }
}

SchemaSet SchemaRules::resolved(const SchemaSet &schemas)
{
    SchemaSet found;
    Known there;
    for (const Json *schema : schemas)
        resolve(*schema, &found, &there, 0);
    return found;
}

int SchemaRules::types(const SchemaSet &schemas, int depth)
{
    int allowed = jsontype::Any;
    for (const Json *schema : schemas) {
        if (const Json *type = partOf(*schema, "type")) {
            int own = 0;
            if (type->is_string())
                own = typeNamed(type->get_ref<const std::string &>());
            if (type->is_array() && work.spend(qint64(type->size()))) {
                for (const Json &each : *type) {
                    if (each.is_string())
                        own |= typeNamed(each.get_ref<const std::string &>());
                }
            }
            allowed &= own == 0 ? jsontype::Any : own;
        }
        for (const char *keyword : {"anyOf", "oneOf"}) {
            const Json *alternatives = partOf(*schema, keyword);
            if (alternatives == nullptr || !alternatives->is_array() || depth > mostHops || !step())
                continue;
            int any = 0;
            for (const Json &each : *alternatives)
                any |= types(resolved({&each}), depth + 1);
            allowed &= any;
        }
    }
    return allowed;
}

QStringList SchemaRules::choices(const SchemaSet &schemas, int depth)
{
    for (const Json *schema : schemas) {
        const auto known = m_choices.constFind(schema);
        const std::optional<QStringList> own
            = known != m_choices.cend() ? *known : choicesOf(*schema, depth);
        if (own)
            return *own;
    }
    return {};
}

std::optional<QStringList> SchemaRules::choicesOf(const Json &schema, int depth)
{
    const Json *one = partOf(schema, "const");
    const Json *list = partOf(schema, "enum");
    if (one != nullptr || (list != nullptr && list->is_array())) {
        QStringList found;
        if (one != nullptr) {
            found.append(oneLine(*one));
        } else {
            for (const Json &each : *list)
                found.append(oneLine(each));
        }
        m_choices.insert(&schema, found);
        return found;
    }
    std::optional<QStringList> found;
    for (const char *keyword : {"anyOf", "oneOf"}) {
        const Json *alternatives = partOf(schema, keyword);
        if (found || alternatives == nullptr || !alternatives->is_array() || depth > mostHops
            || !step())
            continue;
        QStringList all = alternativeChoices(*alternatives, depth + 1);
        if (!all.isEmpty())
            found = std::move(all);
    }
    // Deeper down, where alternatives that name themselves end, the list is not the whole.
    if (depth == 0)
        m_choices.insert(&schema, found);
    return found;
}

// Empty if one of them takes other values, too.
QStringList SchemaRules::alternativeChoices(const Json &alternatives, int depth)
{
    QStringList found;
    for (const Json &each : alternatives) {
        const SchemaSet one = resolved({&each});
        QStringList own = choices(one, depth);
        if (own.isEmpty() && types(one, depth) == jsontype::Null)
            own.append(QStringLiteral("null"));
        if (own.isEmpty() || !work.spend(own.size()))
            return {};
        found.append(own);
    }
    return found;
}

QString SchemaRules::text(const SchemaSet &schemas, const char *keyword)
{
    for (const Json *schema : schemas) {
        const Json *found = partOf(*schema, keyword);
        if (found == nullptr || !found->is_string())
            continue;
        auto known = m_texts.constFind(found);
        if (known == m_texts.cend())
            known = m_texts.insert(found, toQString(found->get_ref<const std::string &>()));
        return *known;
    }
    return {};
}

SchemaSet SchemaRules::member(const SchemaSet &schemas, const std::string &name, bool *known)
{
    SchemaSet found;
    *known = true;
    if (!work.spend(qint64(schemas.size())))
        return found;
    for (const Json *schema : schemas) {
        const Json *properties = partOf(*schema, "properties");
        if (properties != nullptr && properties->is_object()) {
            const auto own = properties->find(name);
            if (own != properties->end()) {
                found.push_back(&*own);
                continue;
            }
        }
        const Json *others = partOf(*schema, "additionalProperties");
        if (others == nullptr || schema->contains("patternProperties"))
            continue;
        if (others->is_boolean() && !others->get<bool>())
            *known = false;
        else
            found.push_back(others);
    }
    return found;
}

SchemaSet SchemaRules::element(const SchemaSet &schemas, std::size_t place)
{
    SchemaSet found;
    if (!work.spend(qint64(schemas.size())))
        return found;
    for (const Json *schema : schemas) {
        const Json *first = partOf(*schema, "prefixItems");
        const Json *items = partOf(*schema, "items");
        if (first != nullptr && first->is_array() && place < first->size())
            found.push_back(&(*first)[place]);
        else if (items != nullptr && !items->is_array())
            found.push_back(items);
    }
    return found;
}

std::vector<std::pair<std::string, bool>> SchemaRules::names(const SchemaSet &schemas)
{
    std::vector<std::pair<std::string, bool>> found;
    std::unordered_set<std::string> there;
    const auto add = [&](const std::string &name, bool required) {
        const bool isAllowed = work.spend(1 + qint64(name.size() / charactersPerUnit));
        if (isAllowed && there.insert(name).second)
            found.emplace_back(name, required);
        return isAllowed;
    };
    for (const Json *schema : schemas) {
        const Json *required = partOf(*schema, "required");
        if (required == nullptr || !required->is_array())
            continue;
        for (const Json &each : *required) {
            if (each.is_string() && !add(each.get_ref<const std::string &>(), true))
                return found;
        }
    }
    for (const Json *schema : schemas) {
        const Json *properties = partOf(*schema, "properties");
        if (properties == nullptr || !properties->is_object())
            continue;
        for (const auto &[name, unused] : properties->items()) {
            if (!add(name, false))
                return found;
        }
    }
    return found;
}

QString SchemaRules::fresh(const SchemaSet &schemas, int depth)
{
    (void)step();
    const SchemaSet all = resolved(schemas);
    const int allowed = types(all);
    QString null = QStringLiteral("null");
    if (!choices(all).isEmpty() || allowed == jsontype::Any || (allowed & jsontype::Null) != 0
        || depth > deepestFresh)
        return null;
    if ((allowed & jsontype::String) != 0)
        return QStringLiteral("\"\"");
    if (allowed == jsontype::Array)
        return QStringLiteral("[]");
    if (allowed != jsontype::Object)
        return null;
    QStringList members;
    for (const auto &[name, required] : names(all)) {
        if (!required)
            continue;
        if (work.isSpent())
            return null;
        bool known = true;
        members.append(oneLine(Json(name)) + QStringLiteral(": ")
                       + fresh(member(all, name, &known), depth + 1));
    }
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}

} // namespace bluepencil
