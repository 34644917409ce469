// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/fieldrows.h"

#include "core/model/jsonpairs.h"
#include "ui/review/fields/fieldwords.h"

#include <map>
#include <set>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longestGone = 200; // shown of what went

bool isOnly(int types, int wanted)
{
    return (types & ~wanted) == 0;
}

FieldRow::Kind kindOf(const DraftField &field, const JsonText &text)
{
    if (field.node >= 0 && text.node(field.node).isGroup())
        return FieldRow::Kind::Group;
    if (!field.choices.isEmpty())
        return FieldRow::Kind::Choice;
    const bool isGroup = isOnly(field.types, jsontype::Object | jsontype::Array);
    if (field.node < 0 && isGroup)
        return FieldRow::Kind::Group;
    const bool isBoolean = field.node >= 0 && text.node(field.node).kind == JsonNode::Kind::Boolean;
    const bool wantsBoolean = isOnly(field.types, jsontype::Boolean | jsontype::Null);
    return isBoolean || wantsBoolean ? FieldRow::Kind::Choice : FieldRow::Kind::Value;
}

QStringList optionsOf(const DraftField &field, const JsonText &text)
{
    QStringList options = field.choices;
    if (options.isEmpty()) {
        if ((field.types & jsontype::Boolean) != 0)
            options = {QStringLiteral("true"), QStringLiteral("false")};
        if ((field.types & jsontype::Null) != 0 && field.types != jsontype::Any)
            options.append(QStringLiteral("null"));
    }
    // What stands there stays until something else is chosen.
    const QString present = field.node >= 0 ? text.raw(field.node).toString() : QString();
    const QString value = plainValue(present);
    const bool isThere = std::ranges::any_of(
        options, [&](const QString &option) { return plainValue(option) == value; });
    if (!isThere)
        options.prepend(present);
    return options;
}

class Rows {
public:
    Rows(const JsonText &text, const DraftFields &read, const JsonText *draft)
        : m_text(text)
        , m_read(read)
        , m_draft(draft)
    {
        if (draft == nullptr)
            return;
        m_pairs = pairJson(*draft, text);
        for (const JsonPairs::Gone &gone : m_pairs.gone) {
            m_goneUnder[gone.under].push_back(gone.node);
            const JsonNode &old = m_draft->node(gone.node);
            if (old.isMember())
                m_goneMembers.try_emplace({gone.under, old.name}, gone.node);
        }
        for (const DraftField &field : m_read.fields) {
            if (field.node < 0)
                m_absent.insert({field.parent, field.name});
        }
    }

    std::vector<FieldRow> run()
    {
        const auto count = int(m_read.fields.size());
        m_labels.resize(std::size_t(count));
        for (int i = 0; i < count; ++i) {
            const DraftField &field = m_read.fields[std::size_t(i)];
            m_labels[std::size_t(i)] = words::fieldLabel(
                field, field.parent < 0 ? QString() : m_labels[std::size_t(field.parent)]);
            // The root has a row only where something is to be said of it.
            if (field.depth > 0 || !field.problems.empty() || !m_text.node(0).isGroup())
                add(field, m_labels[std::size_t(i)]);
            const bool isLast = i + 1 == count;
            if (isLast || m_read.fields[std::size_t(i) + 1].depth <= field.depth)
                addGone(i, isLast ? 0 : m_read.fields[std::size_t(i) + 1].depth);
        }
        return std::move(m_rows);
    }

private:
    void add(const DraftField &field, const QString &label)
    {
        FieldRow row;
        row.kind = kindOf(field, m_text);
        row.field = field;
        row.label = label;
        for (const FieldProblem &problem : field.problems)
            row.problems.append(words::fieldProblem(problem));
        if (row.isThere()) {
            const JsonNode &node = m_text.node(field.node);
            row.start = m_text.codePoint(node.start);
            row.end = m_text.codePoint(node.end);
        }
        if (row.kind == FieldRow::Kind::Choice)
            row.options = optionsOf(field, m_text);
        show(&row);
        compare(&row);
        m_rows.push_back(std::move(row));
    }

    void show(FieldRow *row) const
    {
        if (!row->isThere()) {
            row->hint = words::notThere();
            return;
        }
        const JsonNode &node = m_text.node(row->field.node);
        if (row->kind == FieldRow::Kind::Group) {
            const bool isList = node.kind == JsonNode::Kind::Array;
            row->isEmptyList = isList && node.children.empty();
            row->shown = isList ? words::rowCount(int(node.children.size())) : QString();
        } else if (node.kind == JsonNode::Kind::Null && row->kind == FieldRow::Kind::Value) {
            row->hint = QStringLiteral("null");
        } else {
            row->shown = row->field.text;
        }
    }

    void compare(FieldRow *row) const
    {
        if (m_draft == nullptr)
            return;
        if (!row->isThere()) {
            row->draftNode = goneNode(row->field);
            if (row->draftNode >= 0)
                row->before = m_draft->value(row->draftNode).left(longestGone);
            return;
        }
        const int before = m_pairs.before[std::size_t(row->field.node)];
        if (before < 0) {
            row->added = true;
            return;
        }
        row->draftNode = before;
        const JsonNode::Kind kind = m_text.node(row->field.node).kind;
        const bool isSame = m_draft->node(before).kind == kind
            && (row->kind == FieldRow::Kind::Group
                || m_draft->value(before) == m_text.value(row->field.node));
        if (!isSame)
            row->before = m_draft->value(before).left(longestGone);
    }

    // What the draft had of a member that is not there; -1: nothing.
    [[nodiscard]] int goneNode(const DraftField &field) const
    {
        const int around = m_read.fields[std::size_t(field.parent)].node;
        const auto found = m_goneMembers.find({around, field.name});
        return found == m_goneMembers.end() ? -1 : found->second;
    }

    // Behind the fields of each group that ends here: what the draft had in it.
    void addGone(int last, int nextDepth)
    {
        for (int at = last; at >= 0; at = m_read.fields[std::size_t(at)].parent) {
            const DraftField &group = m_read.fields[std::size_t(at)];
            if (group.depth < nextDepth)
                return;
            if (group.node < 0)
                continue;
            const auto gone = m_goneUnder.find(group.node);
            if (gone == m_goneUnder.end())
                continue;
            for (const int node : gone->second) {
                if (!isListed(node, at))
                    addGoneRow(node, group, m_labels[std::size_t(at)]);
            }
        }
    }

    // It has a row of its own: the schema knows it.
    [[nodiscard]] bool isListed(int draftNode, int group) const
    {
        const JsonNode &old = m_draft->node(draftNode);
        return old.isMember() && m_absent.contains({group, old.name});
    }

    void addGoneRow(int node, const DraftField &group, const QString &around)
    {
        FieldRow row;
        row.kind = FieldRow::Kind::Gone;
        const JsonNode &old = m_draft->node(node);
        row.field.name = old.isMember() ? old.name : QString::number(old.place);
        row.field.isElement = !old.isMember();
        row.field.depth = group.depth + 1;
        row.field.pointer = QStringLiteral("draft:") + m_draft->pointer(node);
        row.label = words::fieldLabel(row.field, around);
        row.before = m_draft->value(node).left(longestGone);
        m_rows.push_back(std::move(row));
    }

    const JsonText &m_text;
    const DraftFields &m_read;
    const JsonText *m_draft;
    JsonPairs m_pairs;
    // What the draft had and the text has not, by the group of the text that it was in.
    std::map<int, std::vector<int>> m_goneUnder;
    std::map<std::pair<int, QString>, int> m_goneMembers; // by group and name
    std::set<std::pair<int, QString>> m_absent; // fields without a value: by parent and name
    std::vector<QString> m_labels;
    std::vector<FieldRow> m_rows;
};

} // namespace

bool FieldRow::isStop() const
{
    if (kind == Kind::Value || kind == Kind::Choice)
        return true;
    return kind == Kind::Group && (!isThere() || (field.canGrow && isEmptyList));
}

bool FieldRow::operator==(const FieldRow &other) const
{
    return kind == other.kind && label == other.label && shown == other.shown && hint == other.hint
        && before == other.before && added == other.added && problems == other.problems
        && field.depth == other.field.depth;
}

std::vector<FieldRow> fieldRows(const JsonText &text, const DraftFields &read,
                                const JsonText *draft)
{
    return Rows(text, read, draft).run();
}

QString plainValue(const QString &literal)
{
    const QStringView view(literal);
    return literal.startsWith(u'"') && literal.size() > 1
        ? unescaped(view.sliced(1, view.size() - 2))
        : literal;
}

} // namespace bluepencil
