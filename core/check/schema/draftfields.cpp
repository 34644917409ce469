// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schema/draftfields.h"

#include "core/check/schema/schemarules.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace bluepencil {

namespace {

using Kind = FieldProblem::Kind;

constexpr std::size_t mostForTwice = 5000; // elements that are looked at for doubles
constexpr qsizetype charactersPerLook = 64; // of a value that is looked at
constexpr int deepest = 400; // alternatives that name themselves end here

std::optional<qint64> limitOf(const Json &schema, const char *keyword)
{
    const Json *limit = partOf(schema, keyword);
    if (limit == nullptr || (typeOf(*limit) & jsontype::Integer) == 0)
        return std::nullopt;
    const double number = limit->get<double>();
    return number < 0 || number > 1e15 ? std::nullopt : std::optional(qint64(number));
}

QString written(const Json &number)
{
    return QString::fromUtf8(toLine(number));
}

bool isMultiple(double value, double of)
{
    if (of <= 0)
        return true;
    const double times = value / of;
    return std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
}

class Reading {
public:
    Reading(const JsonText &text, const Json &schema)
        : m_text(text)
        , m_rules(schema)
    {
    }

    DraftFields run(const Json &value)
    {
        m_isListed = true;
        (void)read({&m_rules.root()}, value, 0, {}, false);
        return {std::move(m_fields), m_rules.unread()};
    }

private:
    // What is known of a field before its value is looked at.
    struct Place {
        QString pointer;
        QString name;
        int depth = 0;
        int parent = -1;
        bool required = false;
        bool isElement = false;
        bool isKnown = true;
    };

    // True if there is no problem in the value or below it. Fields are listed only while
    // m_isListed; else the first problem ends the matter.
    bool read(const SchemaSet &given, const Json &value, int node, const Place &place, bool isQuiet)
    {
        if (!m_rules.step())
            return true;
        if (m_depth == deepest) {
            m_rules.noteUnread(QStringLiteral("$ref"));
            return true;
        }
        ++m_depth;
        const bool wasListed = m_isListed;
        m_isListed = m_isListed && !isQuiet;
        SchemaSet schemas = m_rules.resolved(given);
        std::vector<FieldProblem> problems;
        if (!place.isKnown)
            problems.push_back({Kind::Unknown, {}, 0, false});
        const int types = m_rules.types(schemas);
        chooseAlternatives(&schemas, value, node, place, &problems);
        if ((types & typeOf(value)) == 0) {
            problems.push_back(
                {Kind::WrongType, typeNames(types).join(QStringLiteral(", ")), 0, false});
        } else {
            for (const Json *schema : schemas)
                judge(*schema, value, node, &problems);
        }
        int field = -1;
        if (m_isListed) {
            field = list(schemas, types, node, place);
            m_fields[std::size_t(field)].problems = problems;
        }
        bool isRight = problems.empty();
        if ((isRight || m_isListed) && value.is_object())
            isRight = readMembers(schemas, value, node, place, field) && isRight;
        if ((isRight || m_isListed) && value.is_array())
            isRight = readElements(schemas, value, node, place, field) && isRight;
        m_isListed = wasListed;
        --m_depth;
        return isRight;
    }

    // The alternative that fits stands in for anyOf and oneOf; where none does, the first of the
    // value's own type, so that a person sees what it lacks.
    void chooseAlternatives(SchemaSet *schemas, const Json &value, int node, const Place &place,
                            std::vector<FieldProblem> *problems)
    {
        std::unordered_set<const Json *> there;
        for (std::size_t i = 0; i < schemas->size(); ++i) {
            for (const char *keyword : {"anyOf", "oneOf"}) {
                const Json *alternatives = partOf(*(*schemas)[i], keyword);
                if (alternatives == nullptr || !alternatives->is_array() || alternatives->empty())
                    continue;
                const Json *chosen = nullptr;
                const Json *similar = nullptr;
                int fitting = 0;
                int alike = 0;
                const bool isOne = keyword[0] == 'o';
                for (const Json &each : *alternatives) {
                    if ((!isOne && fitting > 0) || m_rules.work.isSpent())
                        break;
                    const bool sameType
                        = (m_rules.types(m_rules.resolved({&each})) & typeOf(value)) != 0;
                    if (sameType && similar == nullptr)
                        similar = &each;
                    alike += sameType ? 1 : 0;
                    if (sameType && read({&each}, value, node, place, true)) {
                        chosen = fitting == 0 ? &each : chosen;
                        ++fitting;
                    }
                }
                if (m_rules.work.isSpent())
                    return; // what fits is not known
                if (isOne && fitting > 1)
                    problems->push_back({Kind::Ambiguous, {}, 0, false});
                if (chosen == nullptr && similar == nullptr)
                    continue; // the types say it
                if (chosen == nullptr && alike > 1)
                    problems->push_back({Kind::NoAlternative, {}, 0, false});
                if (there.empty())
                    there.insert(schemas->begin(), schemas->end());
                for (const Json *each : m_rules.resolved({chosen != nullptr ? chosen : similar})) {
                    if (there.insert(each).second)
                        schemas->push_back(each);
                }
            }
        }
    }

    void judge(const Json &schema, const Json &value, int node, std::vector<FieldProblem> *problems)
    {
        if (schema.is_boolean()) {
            if (!schema.get<bool>())
                problems->push_back({Kind::Unknown, {}, 0, false});
            return;
        }
        const JsonNode &here = m_text.node(node);
        const Json *choices = partOf(schema, "enum");
        const qint64 compared
            = 1 + (choices != nullptr && choices->is_array() ? qint64(choices->size()) : 0);
        if (!m_rules.work.spend(compared * (1 + (here.end - here.start) / charactersPerLook)))
            return;
        const Json *only = partOf(schema, "const");
        const bool isOut = (choices != nullptr && choices->is_array()
                            && std::find(choices->begin(), choices->end(), value) == choices->end())
            || (only != nullptr && *only != value);
        if (isOut)
            problems->push_back({Kind::NotInChoices, {}, 0, false});
        if (value.is_string())
            judgeText(schema, m_text.value(node), problems);
        else if (value.is_number())
            judgeNumber(schema, value, problems);
        else if (value.is_array())
            judgeList(schema, value, here, problems);
        else if (value.is_object())
            judgeCount(schema, qint64(value.size()), "minProperties", "maxProperties", problems);
    }

    void judgeText(const Json &schema, const QString &text, std::vector<FieldProblem> *problems)
    {
        qint64 length = 0;
        for (const QChar c : text)
            length += c.isLowSurrogate() ? 0 : 1;
        if (const auto most = limitOf(schema, "maxLength"); most && length > *most)
            problems->push_back({Kind::TooLong, QString::number(*most), length, false});
        if (const auto least = limitOf(schema, "minLength"); least && length < *least)
            problems->push_back({Kind::TooShort, QString::number(*least), length, false});
        const QString pattern = m_rules.text({&schema}, "pattern");
        if (!pattern.isEmpty() && !m_rules.patterns.matches(pattern, text))
            problems->push_back({Kind::Pattern, pattern, 0, false});
        const QString format = m_rules.text({&schema}, "format");
        if (!keepsFormat(format, text))
            problems->push_back({Kind::Format, format, 0, false});
    }

    static void judgeNumber(const Json &schema, const Json &value,
                            std::vector<FieldProblem> *problems)
    {
        const auto check = [&](const char *keyword, Kind kind, bool exclusive) {
            const Json *limit = partOf(schema, keyword);
            if (limit == nullptr || !limit->is_number())
                return;
            const bool isBeyond = kind == Kind::TooLow ? value < *limit : value > *limit;
            if (isBeyond || (exclusive && value == *limit))
                problems->push_back({kind, written(*limit), 0, exclusive});
        };
        check("minimum", Kind::TooLow, false);
        check("exclusiveMinimum", Kind::TooLow, true);
        check("maximum", Kind::TooHigh, false);
        check("exclusiveMaximum", Kind::TooHigh, true);
        const Json *of = partOf(schema, "multipleOf");
        if (of != nullptr && of->is_number() && !isMultiple(value.get<double>(), of->get<double>()))
            problems->push_back({Kind::NotAMultiple, written(*of), 0, false});
    }

    static void judgeCount(const Json &schema, qint64 count, const char *leastName,
                           const char *mostName, std::vector<FieldProblem> *problems)
    {
        if (const auto most = limitOf(schema, mostName); most && count > *most)
            problems->push_back({Kind::TooMany, QString::number(*most), count, false});
        if (const auto least = limitOf(schema, leastName); least && count < *least)
            problems->push_back({Kind::TooFew, QString::number(*least), count, false});
    }

    void judgeList(const Json &schema, const Json &value, const JsonNode &here,
                   std::vector<FieldProblem> *problems)
    {
        judgeCount(schema, qint64(value.size()), "minItems", "maxItems", problems);
        const Json *unique = partOf(schema, "uniqueItems");
        if (unique == nullptr || !unique->is_boolean() || !unique->get<bool>())
            return;
        if (value.size() > mostForTwice) {
            m_rules.noteUnread(QStringLiteral("uniqueItems"));
            return;
        }
        // Sorting them looks at each some 12 times.
        if (!m_rules.work.spend(qint64(value.size()) * 12 + here.end - here.start))
            return;
        std::vector<const Json *> seen;
        seen.reserve(value.size());
        for (const Json &each : value)
            seen.push_back(&each);
        std::ranges::sort(seen, [](const Json *one, const Json *other) { return *one < *other; });
        const bool isTwice
            = std::ranges::adjacent_find(
                  seen, [](const Json *one, const Json *other) { return *one == *other; })
            != seen.end();
        if (isTwice)
            problems->push_back({Kind::Twice, {}, 0, false});
    }

    bool readMembers(const SchemaSet &schemas, const Json &value, int node, const Place &place,
                     int field)
    {
        bool isRight = true;
        const auto names = m_rules.names(schemas);
        std::unordered_set<std::string_view> demanded;
        for (const auto &[name, required] : names) {
            if (required)
                demanded.insert(name);
        }
        for (const int child : m_text.node(node).children) {
            if (m_rules.work.isSpent())
                return isRight;
            const QString &name = m_text.node(child).name;
            const std::string key = toStdString(name);
            Place below = placeBelow(place, pointerStep(name), name, field);
            const SchemaSet own = m_rules.member(schemas, key, &below.isKnown);
            below.required = demanded.contains(key);
            isRight = read(own, value[key], child, below, false) && isRight;
            if (!isRight && !m_isListed)
                return false;
        }
        for (const auto &[key, required] : names) {
            if (m_rules.work.isSpent())
                return isRight;
            if (value.contains(key))
                continue;
            isRight = isRight && !required;
            if (!isRight && !m_isListed)
                return false;
            if (m_isListed)
                listAbsent(schemas, key, required, place, field);
        }
        return isRight;
    }

    bool readElements(const SchemaSet &schemas, const Json &value, int node, const Place &place,
                      int field)
    {
        bool isRight = true;
        const std::vector<int> &children = m_text.node(node).children;
        for (std::size_t i = 0; i < children.size() && !m_rules.work.isSpent(); ++i) {
            const QString name = QString::number(i);
            Place below = placeBelow(place, name, name, field);
            below.isElement = true;
            isRight
                = read(m_rules.element(schemas, i), value[i], children[i], below, false) && isRight;
            if (!isRight && !m_isListed)
                return false;
        }
        return isRight;
    }

    Place placeBelow(const Place &place, const QString &step, const QString &name, int field)
    {
        (void)m_rules.work.spend((place.pointer.size() + step.size()) / 8);
        return {place.pointer + u'/' + step, name, place.depth + 1, field, false, false, true};
    }

    // What holds for a field whether its value is there or not.
    DraftField described(const SchemaSet &schemas, int types, const Place &place)
    {
        DraftField field;
        field.pointer = place.pointer;
        field.name = place.name;
        field.title = m_rules.text(schemas, "title");
        field.description = m_rules.text(schemas, "description");
        field.depth = place.depth;
        field.parent = place.parent;
        field.types = types;
        field.required = place.required;
        field.isElement = place.isElement;
        field.choices = m_rules.choices(schemas);
        // Shared, but whoever offers them goes through them for each field.
        (void)m_rules.work.spend(field.choices.size());
        return field;
    }

    int list(const SchemaSet &schemas, int types, int node, const Place &place)
    {
        DraftField field = described(schemas, types, place);
        field.node = node;
        const JsonNode &here = m_text.node(node);
        if (here.kind == JsonNode::Kind::Array) {
            const std::size_t count = here.children.size();
            const SchemaSet next = m_rules.element(schemas, count);
            const bool isClosed = std::ranges::any_of(
                next, [](const Json *each) { return each->is_boolean() && !each->get<bool>(); });
            const bool isFull = std::ranges::any_of(schemas, [count](const Json *schema) {
                const auto most = limitOf(*schema, "maxItems");
                return most && qint64(count) >= *most;
            });
            field.canGrow = !isClosed && !isFull;
            field.fresh = m_rules.fresh(next);
        } else if (!here.isGroup()) {
            field.text = m_text.value(node);
        }
        m_fields.push_back(std::move(field));
        return int(m_fields.size()) - 1;
    }

    void listAbsent(const SchemaSet &schemas, const std::string &key, bool required,
                    const Place &place, int parent)
    {
        if (!m_rules.step())
            return;
        const QString name = toQString(QByteArray::fromStdString(key));
        Place below = placeBelow(place, pointerStep(name), name, parent);
        below.required = required;
        const SchemaSet own = m_rules.resolved(m_rules.member(schemas, key, &below.isKnown));
        DraftField field = described(own, m_rules.types(own), below);
        field.fresh = m_rules.fresh(own);
        if (required)
            field.problems.push_back({Kind::Missing, {}, 0, false});
        m_fields.push_back(std::move(field));
    }

    const JsonText &m_text;
    SchemaRules m_rules;
    std::vector<DraftField> m_fields;
    bool m_isListed = false;
    int m_depth = 0;
};

} // namespace

DraftFields readFields(const JsonText &text, const Json &value, const Json &schema)
{
    return Reading(text, schema).run(value);
}

DraftFields readFields(const JsonText &text, const Json &schema)
{
    const Result<Json> value = parseJson(text.text().toUtf8());
    return value ? readFields(text, *value, schema) : DraftFields {};
}

QString problemName(Kind kind)
{
    switch (kind) {
    case Kind::Missing:
        return QStringLiteral("missing");
    case Kind::WrongType:
        return QStringLiteral("wrong-type");
    case Kind::NotInChoices:
        return QStringLiteral("not-a-choice");
    case Kind::TooLong:
        return QStringLiteral("too-long");
    case Kind::TooShort:
        return QStringLiteral("too-short");
    case Kind::TooMany:
        return QStringLiteral("too-many");
    case Kind::TooFew:
        return QStringLiteral("too-few");
    case Kind::TooLow:
        return QStringLiteral("too-low");
    case Kind::TooHigh:
        return QStringLiteral("too-high");
    case Kind::NotAMultiple:
        return QStringLiteral("not-a-multiple");
    case Kind::Pattern:
        return QStringLiteral("pattern");
    case Kind::Format:
        return QStringLiteral("format");
    case Kind::Twice:
        return QStringLiteral("twice");
    case Kind::Unknown:
        return QStringLiteral("unknown");
    case Kind::NoAlternative:
        return QStringLiteral("no-alternative");
    case Kind::Ambiguous:
        return QStringLiteral("ambiguous");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
