// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schema/schemavalues.h"

#include <QDate>

#include <array>
#include <cmath>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longestPattern = 1000; // characters
constexpr qsizetype longestSubject = 4096; // UTF-16 units
constexpr int stepsPerUnit = 10; // of matching
constexpr qint64 compiling = 1000; // units

constexpr std::array<std::pair<const char *, int>, 7> types {{
    {"null", jsontype::Null},
    {"boolean", jsontype::Boolean},
    {"object", jsontype::Object},
    {"array", jsontype::Array},
    {"integer", jsontype::Integer},
    {"number", jsontype::Number},
    {"string", jsontype::String},
}};

bool fits(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d\\z"));
    return fits(text, form) && QDate::fromString(text, Qt::ISODate).isValid();
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
        static const QRegularExpression time(
            QStringLiteral("\\A([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
                           "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)\\z"));
        return fits(text, time);
    }
    if (format == u"email") {
        static const QRegularExpression email(QStringLiteral("\\A[^\\s@<>()]+@[^\\s@<>()]+\\z"));
        return fits(text, email);
    }
    if (format == u"uri") {
        static const QRegularExpression uri(
            QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~%@]+\\z"));
        return fits(text, uri);
    }
    if (format == u"uuid") {
        static const QRegularExpression uuid(
            QStringLiteral("\\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"));
        return fits(text, uuid);
    }
    if (format == u"ipv4") {
        static const QRegularExpression ipv4(
            QStringLiteral("\\A((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!\\z)|\\z)){4}\\z"));
        return fits(text, ipv4);
    }
    return true;
}

bool SchemaWork::spend(qint64 units)
{
    if (m_left >= 0)
        m_left = units <= m_left ? m_left - units : -1;
    return m_left >= 0;
}

SchemaPatterns::SchemaPatterns(SchemaWork *work)
    : m_work(work)
{
}

// The limit holds for the whole search and not for each place where a match may begin: the way
// there is part of the one attempt. Without the compiler to machine code steps count exactly.
QRegularExpression SchemaPatterns::compiled(const QString &pattern, int limit)
{
    const std::pair key(pattern, limit);
    const auto found = m_compiled.constFind(key);
    if (found != m_compiled.cend())
        return *found;
    QRegularExpression expression(translated(pattern));
    if (m_work->spend(compiling) && expression.isValid()) {
        const bool beginsAtOnce = pattern.startsWith(u'^') && !pattern.contains(u'|');
        const QString search = beginsAtOnce
            ? expression.pattern()
            : QStringLiteral("\\A(?s:.*?)(?:%1)").arg(expression.pattern());
        expression.setPattern(
            QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=5000)").arg(limit) + search);
    }
    m_compiled.insert(key, expression);
    return expression;
}

bool SchemaPatterns::matches(const QString &pattern, const QString &text)
{
    if (pattern.size() <= longestPattern && text.size() <= longestSubject) {
        // Most end under the first limit, so that only what is dear is charged as such.
        for (const int limit : {500, 5'000, 50'000, 500'000}) {
            if (!m_work->spend(limit / stepsPerUnit * (1 + text.size() / 512)))
                break;
            const QRegularExpression expression = compiled(pattern, limit);
            if (m_work->isSpent() || !expression.isValid())
                break;
            const QRegularExpressionMatch match = expression.match(text);
            if (match.isValid())
                return match.hasMatch();
        }
    }
    m_givenUp = true;
    return true;
}

} // namespace bluepencil
