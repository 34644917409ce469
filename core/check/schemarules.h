// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/draftfields.h"

#include <QSet>

#include <vector>

namespace bluepencil {

// Schemas that hold for one value together.
using SchemaSet = std::vector<const Json *>;

// The parts of a schema and what they allow. Belongs to one reading; the schema must outlive it.
class SchemaRules {
public:
    explicit SchemaRules(const Json &root);

    [[nodiscard]] const Json &root() const { return m_root; }

    // With what $ref and allOf add; anyOf and oneOf stay where they are.
    [[nodiscard]] SchemaSet resolved(const SchemaSet &schemas);
    // Of resolved ones:
    [[nodiscard]] int types(const SchemaSet &schemas, int depth = 0);
    [[nodiscard]] QStringList choices(const SchemaSet &schemas, int depth = 0);
    [[nodiscard]] QString text(const SchemaSet &schemas, const char *keyword) const;
    [[nodiscard]] SchemaSet member(const SchemaSet &schemas, const std::string &name,
                                   bool *known) const;
    [[nodiscard]] SchemaSet element(const SchemaSet &schemas, std::size_t place) const;
    // Names that properties and required give: those required first, in their order.
    [[nodiscard]] std::vector<std::pair<std::string, bool>> names(const SchemaSet &schemas) const;
    // What a field begins with: null where nothing is known, for nobody may invent a value.
    [[nodiscard]] QString fresh(const SchemaSet &schemas, int depth = 0);

    // False: it was too much, and nothing is judged any more.
    bool step();
    [[nodiscard]] QStringList unread() const;

    void noteUnread(const QString &keyword) { m_unread.insert(keyword); }

    SchemaPatterns patterns;

private:
    void resolve(const Json &schema, SchemaSet *found, int hops);
    [[nodiscard]] const Json *target(const std::string &reference) const;
    void noteUnreadIn(const Json &schema);

    const Json &m_root;
    QSet<QString> m_unread;
    int m_steps = 0;
};

// The list under `keyword`; nullptr if it is none.
[[nodiscard]] const Json *partOf(const Json &schema, const char *keyword);

} // namespace bluepencil
