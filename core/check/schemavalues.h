// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace bluepencil {

// The types a schema allows, as bits. An integer is a number, too.
namespace jsontype {
inline constexpr int Null = 1, Boolean = 2, Object = 4, Array = 8, Integer = 16, Fraction = 32,
                     String = 64, Number = Integer | Fraction, Any = 127;
}

// Of a value; 2.0 is an integer (JSON Schema Core 2020-12, section 4.2.3).
[[nodiscard]] int typeOf(const Json &value);
[[nodiscard]] int typeNamed(const std::string &name); // 0: there is no such type
// "string", "number" … in the order above; empty if any is allowed.
[[nodiscard]] QStringList typeNames(int types);

// False only for a format that is known and not kept: date, time, date-time, email, uri, uuid, ipv4
// (JSON Schema Validation 2020-12, section 7.3).
[[nodiscard]] bool keepsFormat(const QString &format, const QString &text);

// Regular expressions of schemas (ECMA-262, not anchored), each compiled once. Foreign ones: what
// is too long, wrong or too dear to match counts as kept and is told by isGivenUp().
class SchemaPatterns {
public:
    [[nodiscard]] bool matches(const QString &pattern, const QString &text);

    [[nodiscard]] bool isGivenUp() const { return m_givenUp; }

private:
    QHash<QString, QRegularExpression> m_compiled;
    bool m_givenUp = false;
    int m_dear = 0;
};

} // namespace bluepencil
