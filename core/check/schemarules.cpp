// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schemarules.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <unordered_set>

namespace bluepencil {

namespace {

constexpr int mostHops = 32; // from one $ref to the next
constexpr int mostSteps = 200'000;
constexpr int deepestFresh = 4;

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

bool SchemaRules::step()
{
    if (m_steps < mostSteps) {
        ++m_steps;
        return true;
    }
    m_unread.insert(QStringLiteral("$complexity"));
    return false;
}

QStringList SchemaRules::unread() const
{
    QStringList names(m_unread.begin(), m_unread.end());
    if (patterns.isGivenUp() && !names.contains(QStringLiteral("pattern")))
        names.append(QStringLiteral("pattern"));
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

void SchemaRules::resolve(const Json &schema, SchemaSet *found, int hops)
{
    if (!step() || std::ranges::find(*found, &schema) != found->end())
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
        const Json *meant = reference->is_string() && hops < mostHops
            ? target(reference->get_ref<const std::string &>())
            : nullptr;
        if (meant == nullptr)
            m_unread.insert(QStringLiteral("$ref"));
        else
            resolve(*meant, found, hops + 1);
    }
    if (const Json *all = partOf(schema, "allOf"); all != nullptr && all->is_array()) {
        for (const Json &each : *all)
            resolve(each, found, hops + 1);
    }
}

SchemaSet SchemaRules::resolved(const SchemaSet &schemas)
{
    SchemaSet found;
    for (const Json *schema : schemas)
        resolve(*schema, &found, 0);
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
            for (const Json &each : type->is_array() ? *type : Json::array()) {
                if (each.is_string())
                    own |= typeNamed(each.get_ref<const std::string &>());
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
        QStringList found;
        if (const Json *one = partOf(*schema, "const"))
            return {oneLine(*one)};
        if (const Json *list = partOf(*schema, "enum"); list != nullptr && list->is_array()) {
            for (const Json &each : *list)
                found.append(oneLine(each));
            return found;
        }
        for (const char *keyword : {"anyOf", "oneOf"}) {
            const Json *alternatives = partOf(*schema, keyword);
            if (alternatives == nullptr || !alternatives->is_array() || depth > mostHops || !step())
                continue;
            for (const Json &each : *alternatives) {
                const SchemaSet one = resolved({&each});
                QStringList own = choices(one, depth + 1);
                if (own.isEmpty() && types(one, depth + 1) == jsontype::Null)
                    own.append(QStringLiteral("null"));
                if (own.isEmpty()) {
                    found.clear();
                    break;
                }
                found.append(own);
            }
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

QString SchemaRules::text(const SchemaSet &schemas, const char *keyword) const
{
    for (const Json *schema : schemas) {
        const Json *found = partOf(*schema, keyword);
        if (found != nullptr && found->is_string())
            return toQString(found->get_ref<const std::string &>());
    }
    return {};
}

SchemaSet SchemaRules::member(const SchemaSet &schemas, const std::string &name, bool *known) const
{
    SchemaSet found;
    *known = true;
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

SchemaSet SchemaRules::element(const SchemaSet &schemas, std::size_t place) const
{
    SchemaSet found;
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

std::vector<std::pair<std::string, bool>> SchemaRules::names(const SchemaSet &schemas) const
{
    std::vector<std::pair<std::string, bool>> found;
    std::unordered_set<std::string> there;
    const auto add = [&](const std::string &name, bool required) {
        if (there.insert(name).second)
            found.emplace_back(name, required);
    };
    for (const Json *schema : schemas) {
        const Json *required = partOf(*schema, "required");
        for (const Json &each :
             required != nullptr && required->is_array() ? *required : Json::array()) {
            if (each.is_string())
                add(each.get_ref<const std::string &>(), true);
        }
    }
    for (const Json *schema : schemas) {
        const Json *properties = partOf(*schema, "properties");
        if (properties == nullptr || !properties->is_object())
            continue;
        for (const auto &[name, unused] : properties->items())
            add(name, false);
    }
    return found;
}

QString SchemaRules::fresh(const SchemaSet &schemas, int depth)
{
    const SchemaSet all = resolved(schemas);
    const int allowed = types(all);
    const QString null = QStringLiteral("null");
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
        bool known = true;
        members.append(oneLine(Json(name)) + QStringLiteral(": ")
                       + fresh(member(all, name, &known), depth + 1));
    }
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}

} // namespace bluepencil
