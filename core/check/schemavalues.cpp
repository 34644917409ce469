// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schemavalues.h"

#include <QDate>

#include <array>
#include <cmath>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longestPattern = 1000; // characters
constexpr int mostDear = 3; // patterns that ran into the limit; no more are tried then

constexpr std::array<std::pair<const char *, int>, 7> types {{
    {"null", jsontype::Null},
    {"boolean", jsontype::Boolean},
    {"object", jsontype::Object},
    {"array", jsontype::Array},
    {"integer", jsontype::Integer},
    {"number", jsontype::Number},
    {"string", jsontype::String},
}};

bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d\\z"));
    return form.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

bool fits(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

// What ECMA-262 writes otherwise than PCRE2: \u, and an end that is the end and not a line's.
QString translated(const QString &pattern)
{
    QString result;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\' && i + 1 < pattern.size()) {
            const QChar next = pattern[++i];
            if (next == u'u' && i + 1 < pattern.size() && pattern[i + 1] == u'{')
                result += QStringLiteral("\\x");
            else if (next == u'u' && i + 4 < pattern.size()) {
                result += QStringLiteral("\\x{") + pattern.sliced(i + 1, 4) + u'}';
                i += 4;
            } else {
                result += c;
                result += next;
            }
            continue;
        }
        if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        if (c == u'$' && !inClass)
            result += QStringLiteral("\\z");
        else
            result += c;
    }
    return result;
}

} // namespace

int typeOf(const Json &value)
{
    if (value.is_null())
        return jsontype::Null;
    if (value.is_boolean())
        return jsontype::Boolean;
    if (value.is_object())
        return jsontype::Object;
    if (value.is_array())
        return jsontype::Array;
    if (value.is_string())
        return jsontype::String;
    if (value.is_number_float()) {
        const double number = value.get<double>();
        return number == std::floor(number) ? jsontype::Integer : jsontype::Fraction;
    }
    return jsontype::Integer;
}

int typeNamed(const std::string &name)
{
    for (const auto &[each, bits] : types) {
        if (name == each)
            return bits;
    }
    return 0;
}

QStringList typeNames(int wanted)
{
    QStringList names;
    if (wanted == jsontype::Any)
        return names;
    for (const auto &[name, bits] : types) {
        const bool isPart = bits == jsontype::Integer && (wanted & jsontype::Fraction) != 0;
        if (!isPart && (wanted & bits) == bits)
            names.append(QString::fromLatin1(name));
    }
    return names;
}

bool keepsFormat(const QString &format, const QString &text)
{
    if (format == u"date")
        return isDate(text);
    if (format == u"date-time")
        return fromRfc3339(text).has_value();
    if (format == u"time") {
        return fits(text,
                    "\\A([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
                    "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)\\z");
    }
    if (format == u"email")
        return fits(text, "\\A[^\\s@<>()]+@[^\\s@<>()]+\\z");
    if (format == u"uri")
        return fits(text, "\\A[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~%@]+\\z");
    if (format == u"uuid")
        return fits(text, "\\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z");
    if (format == u"ipv4") {
        return fits(text, "\\A((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!\\z)|\\z)){4}\\z");
    }
    return true;
}

bool SchemaPatterns::matches(const QString &pattern, const QString &text)
{
    if (pattern.size() > longestPattern || m_dear >= mostDear) {
        m_givenUp = true;
        return true;
    }
    auto found = m_compiled.find(pattern);
    if (found == m_compiled.end()) {
        // Without the compiler to machine code the limits count steps exactly.
        found = m_compiled.insert(
            pattern,
            QRegularExpression(QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)")
                               + translated(pattern)));
    }
    if (found->isValid()) {
        const QRegularExpressionMatch match = found->match(text);
        if (match.isValid())
            return match.hasMatch();
        ++m_dear;
    }
    m_givenUp = true;
    return true;
}

} // namespace bluepencil
