// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include "core/model/canonicaltext.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bluepencil {

namespace {

QString typeWord(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null:
        return QStringLiteral("null");
    case Json::value_t::object:
        return QStringLiteral("an object");
    case Json::value_t::array:
        return QStringLiteral("an array");
    case Json::value_t::string:
        return QStringLiteral("text");
    case Json::value_t::boolean:
        return QStringLiteral("true or false");
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return QStringLiteral("a number");
    case Json::value_t::binary:
    case Json::value_t::discarded:
        break;
    }
    return QStringLiteral("something else");
}

} // namespace

FieldReader::FieldReader(const Json &object, QString pointer)
    : m_object(object)
    , m_pointer(std::move(pointer))
{
}

QString FieldReader::pointer(const char *name) const
{
    return m_pointer + u'/' + QString::fromLatin1(name);
}

void FieldReader::fail(const QString &pointer, const QString &what, Error::Code code)
{
    if (!m_error)
        m_error = Error {code, what, pointer, {}};
}

void FieldReader::take(const Error &error)
{
    if (!m_error)
        m_error = error;
}

const Json *FieldReader::find(const char *name) const
{
    const auto it = m_object.find(name);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

void FieldReader::wrongType(const char *name, const char *expected, const Json &found)
{
    fail(pointer(name),
         QStringLiteral("must be %1, not %2").arg(QLatin1String(expected), typeWord(found)));
}

bool FieldReader::readText(const char *name, QString &value, qsizetype limit)
{
    const Json *json = find(name);
    if (!json)
        return false;
    if (!json->is_string()) {
        wrongType(name, "text", *json);
        return false;
    }
    const auto &utf8 = json->get_ref<const std::string &>();
    if (static_cast<qsizetype>(utf8.size()) > limit) {
        fail(pointer(name),
             QStringLiteral("is %1 bytes long, the limit is %2").arg(utf8.size()).arg(limit),
             Error::Code::LimitExceeded);
        return false;
    }
    value = toQString(utf8);
    if (utf8.find('\r') != utf8.npos || utf8.find("\xe2\x80\xa9") != utf8.npos)
        value = canonicalText(value);
    return true;
}

void FieldReader::text(const char *name, QString &value, qsizetype limit)
{
    readText(name, value, limit);
}

void FieldReader::name(const char *name, QString &value)
{
    // Where it stands is put together for a name with a fault alone.
    if (readText(name, value, limits::NameBytes) && faultOfName(value, {}))
        checkName(pointer(name), value);
}

void FieldReader::requiredText(const char *name, QString &value, qsizetype limit)
{
    if (!find(name))
        return fail(pointer(name), QStringLiteral("is missing"));
    text(name, value, limit);
}

void FieldReader::requiredName(const char *name, QString &value)
{
    if (!find(name))
        return fail(pointer(name), QStringLiteral("is missing"));
    this->name(name, value);
    if (ok() && value.trimmed().isEmpty())
        fail(pointer(name), QStringLiteral("must not be empty"));
}

void FieldReader::optionalText(const char *name, std::optional<QString> &value)
{
    QString found;
    if (readText(name, found, limits::TextBytes))
        value = found;
}

void FieldReader::boolean(const char *name, bool &value)
{
    const Json *json = find(name);
    if (!json)
        return;
    if (!json->is_boolean())
        return wrongType(name, "true or false", *json);
    value = json->get<bool>();
}

void FieldReader::integer(const char *name, qint64 &value, qint64 least, qint64 most)
{
    const Json *json = find(name);
    if (!json)
        return;
    if (json->is_number_float())
        return fail(pointer(name), QStringLiteral("must be a whole number"));
    if (!json->is_number_integer())
        return wrongType(name, "a whole number", *json);
    const bool fits
        = !json->is_number_unsigned() || std::in_range<qint64>(json->get<std::uint64_t>());
    if (!fits || json->get<qint64>() < least || json->get<qint64>() > most) {
        return fail(pointer(name),
                    QStringLiteral("must lie between %1 and %2").arg(least).arg(most));
    }
    value = json->get<qint64>();
}

void FieldReader::integer(const char *name, int &value, int least, int most)
{
    qint64 wide = value;
    integer(name, wide, least, most);
    value = static_cast<int>(wide);
}

void FieldReader::integer(const char *name, std::optional<int> &value, int least, int most)
{
    if (!find(name))
        return;
    int found = least;
    integer(name, found, least, most);
    if (ok())
        value = found;
}

void FieldReader::number(const char *name, std::optional<double> &value)
{
    const Json *json = find(name);
    if (!json)
        return;
    if (!json->is_number())
        return wrongType(name, "a number", *json);
    const double found = json->get<double>();
    if (!std::isfinite(found) || found < 0)
        return fail(pointer(name), QStringLiteral("must be a number of 0 or more"));
    value = found;
}

void FieldReader::time(const char *name, std::optional<UtcMs> &value)
{
    QString written;
    if (!readText(name, written, limits::NameBytes))
        return;
    value = fromRfc3339(written);
    if (!value) {
        fail(pointer(name),
             QStringLiteral("must be a time with its zone, like 2026-11-23T21:30:00Z"));
    }
}

void FieldReader::names(const char *name, QStringList &value)
{
    const Json *array = childArray(name, 1000);
    if (!array)
        return;
    QStringList found;
    for (std::size_t i = 0; i < array->size(); ++i) {
        const QString entry = pointer(name) + QStringLiteral("/%1").arg(i);
        if (!(*array)[i].is_string()) {
            return fail(entry, QStringLiteral("must be text, not %1").arg(typeWord((*array)[i])));
        }
        const QString text = toQString((*array)[i].get_ref<const std::string &>());
        if (!checkName(entry, text))
            return;
        found.append(text);
    }
    value = found;
}

bool FieldReader::checkName(const QString &pointer, const QString &name)
{
    const std::optional<Error> fault = faultOfName(name, pointer);
    if (fault)
        take(*fault);
    return !fault;
}

void FieldReader::any(const char *name, Json &value)
{
    if (const Json *json = find(name))
        value = *json;
}

void FieldReader::object(const char *name, Json &value)
{
    if (const Json *json = childObject(name))
        value = *json;
}

const Json *FieldReader::childObject(const char *name)
{
    const Json *json = find(name);
    if (json && !json->is_object()) {
        wrongType(name, "an object", *json);
        return nullptr;
    }
    return json;
}

const Json *FieldReader::childArray(const char *name, qsizetype most)
{
    const Json *json = find(name);
    if (!json)
        return nullptr;
    if (!json->is_array()) {
        wrongType(name, "a list", *json);
        return nullptr;
    }
    if (static_cast<qsizetype>(json->size()) > most) {
        fail(pointer(name),
             QStringLiteral("has %1 entries, the limit is %2").arg(json->size()).arg(most),
             Error::Code::LimitExceeded);
        return nullptr;
    }
    return json;
}

} // namespace bluepencil
