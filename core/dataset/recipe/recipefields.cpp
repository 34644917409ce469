// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe/recipefields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bluepencil {

RecipeFields::RecipeFields(const Json &object, QString pointer)
    : m_object(object)
    , m_pointer(std::move(pointer))
{
    if (!object.is_object()) {
        m_error = Error {Error::Code::InvalidArgument, QStringLiteral("must be an object"),
                         m_pointer, QStringLiteral("write {…}")};
    }
}

const Json *RecipeFields::find(const char *name)
{
    m_known.insert(name);
    if (!m_object.is_object())
        return nullptr;
    const auto found = m_object.find(name);
    return found == m_object.end() ? nullptr : &*found;
}

void RecipeFields::wrong(const char *name, const QString &what)
{
    if (m_error)
        return;
    m_error = Error {Error::Code::InvalidArgument, what, m_pointer + u'/' + QLatin1String(name),
                     QStringLiteral("mend the recipe, or leave the key out")};
}

void RecipeFields::text(const char *name, QString &value)
{
    const Json *json = find(name);
    if (json && !json->is_string())
        wrong(name, QStringLiteral("must be a text"));
    else if (json)
        value = toQString(json->get<std::string>());
}

void RecipeFields::flag(const char *name, bool &value)
{
    const Json *json = find(name);
    if (json && !json->is_boolean())
        wrong(name, QStringLiteral("must be true or false"));
    else if (json)
        value = json->get<bool>();
}

void RecipeFields::count(const char *name, int &value)
{
    const Json *json = find(name);
    if (!json)
        return;
    constexpr int most = std::numeric_limits<int>::max();
    const double number = json->is_number() ? json->get<double>() : -1;
    // 1e2 is a whole number, too. What is larger than `most` is so as a double as well.
    if (number >= 0 && number <= most && number == std::floor(number))
        value = static_cast<int>(number);
    else
        wrong(name, QStringLiteral("must be a whole number from 0 on"));
}

void RecipeFields::share(const char *name, double &value)
{
    const Json *json = find(name);
    if (!json)
        return;
    const double read = json->is_number() ? json->get<double>() : -1;
    if (read >= 0 && read <= 1)
        value = read;
    else
        wrong(name, QStringLiteral("must be a number from 0 to 1"));
}

void RecipeFields::texts(const char *name, QStringList &values)
{
    const Json *json = find(name);
    if (!json)
        return;
    const bool good = json->is_array()
        && std::ranges::all_of(*json, [](const Json &each) { return each.is_string(); });
    if (!good) {
        wrong(name, QStringLiteral("must be a list of texts"));
        return;
    }
    values.clear();
    for (const Json &each : *json)
        values += toQString(each.get<std::string>());
}

void RecipeFields::other(const char *name,
                         const std::function<std::optional<QString>(const Json &)> &read)
{
    const Json *json = find(name);
    if (!json)
        return;
    if (const std::optional<QString> what = read(*json))
        wrong(name, *what);
}

Result<> RecipeFields::done() const
{
    if (m_error)
        return fail(*m_error);
    for (const auto &[name, value] : m_object.items()) {
        if (!m_known.contains(name)) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("is no key of a recipe"),
                        m_pointer + u'/' + toQString(name),
                        QStringLiteral("take it out, or mend its spelling"));
        }
    }
    return {};
}

} // namespace bluepencil
