// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <utility>

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
[[nodiscard]] QStringList typeNames(int wanted);

// False only for a format that is known and not kept: date, time, date-time, email, uri, uuid, ipv4
// (JSON Schema Validation 2020-12, section 7.3).
[[nodiscard]] bool keepsFormat(const QString &format, const QString &text);

// What may be done for one draft. Counted and not timed, so that a draft is read alike everywhere.
class SchemaWork {
public:
    static constexpr qint64 Step = 16; // units; one unit is about what it takes to compare a value
    static constexpr qint64 Most = 200'000 * Step;

    // False: it was too much, now and from then on.
    bool spend(qint64 units);

    [[nodiscard]] bool isSpent() const { return m_left < 0; }

private:
    qint64 m_left = Most;
};

// Regular expressions of schemas (ECMA-262, not anchored), each compiled once. Foreign ones: what
// is wrong or too dear to match, too long itself or meant for a text beyond 4096 UTF-16 units
// counts as kept and is told by isGivenUp(). `work` must outlive it.
class SchemaPatterns {
public:
    explicit SchemaPatterns(SchemaWork *work);

    [[nodiscard]] bool matches(const QString &pattern, const QString &text);

    [[nodiscard]] bool isGivenUp() const { return m_givenUp; }

private:
    [[nodiscard]] QRegularExpression compiled(const QString &pattern, int limit);

    SchemaWork *m_work;
    QHash<std::pair<QString, int>, QRegularExpression> m_compiled;
    bool m_givenUp = false;
};

} // namespace bluepencil
