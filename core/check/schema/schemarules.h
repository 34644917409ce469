// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/schema/draftfields.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <unordered_set>
#include <vector>

namespace bluepencil {

// Schemas that hold for one value together.
using SchemaSet = std::vector<const Json *>;

// The parts of a schema and what they allow. Belongs to one reading; the schema must outlive it.
class SchemaRules {
public:
    explicit SchemaRules(const Json &root);
    Q_DISABLE_COPY_MOVE(SchemaRules)

    [[nodiscard]] const Json &root() const { return m_root; }

    // With what $ref and allOf add; anyOf and oneOf stay where they are.
    [[nodiscard]] SchemaSet resolved(const SchemaSet &schemas);
    // Of resolved ones; choices and texts are shared by all fields of one schema:
    [[nodiscard]] int types(const SchemaSet &schemas, int depth = 0);
    [[nodiscard]] QStringList choices(const SchemaSet &schemas, int depth = 0);
    [[nodiscard]] QString text(const SchemaSet &schemas, const char *keyword);
    [[nodiscard]] SchemaSet member(const SchemaSet &schemas, const std::string &name, bool *known);
    [[nodiscard]] SchemaSet element(const SchemaSet &schemas, std::size_t place);
    // Names that properties and required give: those required first, in their order.
    [[nodiscard]] std::vector<std::pair<std::string, bool>> names(const SchemaSet &schemas);
    // What a field begins with: null where nothing is known, for nobody may invent a value.
    [[nodiscard]] QString fresh(const SchemaSet &schemas, int depth = 0);

    // False: it was too much, and nothing is judged any more.
    bool step() { return work.spend(SchemaWork::Step); }

    [[nodiscard]] QStringList unread() const;

    void noteUnread(const QString &keyword) { m_unread.insert(keyword); }

    SchemaWork work;
    SchemaPatterns patterns {&work};

private:
    using Known = std::unordered_set<const Json *>;

    void resolve(const Json &schema, SchemaSet *found, Known *there, int hops);
    [[nodiscard]] std::optional<QStringList> choicesOf(const Json &schema, int depth);
    [[nodiscard]] QStringList alternativeChoices(const Json &alternatives, int depth);
    [[nodiscard]] const Json *target(const std::string &reference) const;
    void noteUnreadIn(const Json &schema);

    const Json &m_root;
    QSet<QString> m_unread;
    QHash<const Json *, std::optional<QStringList>> m_choices; // nullopt: no rule
    QHash<const Json *, QString> m_texts;
};

// The list under `keyword`; nullptr if it is none.
[[nodiscard]] const Json *partOf(const Json &schema, const char *keyword);

} // namespace bluepencil
