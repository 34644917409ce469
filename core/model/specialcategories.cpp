// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/specialcategories.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace bluepencil {

namespace {

void addNames(const Json &value, QStringList &names)
{
    if (value.is_string() && !value.get_ref<const std::string &>().empty())
        names += toQString(value.get<std::string>());
    if (!value.is_array())
        return;
    for (const Json &each : value) {
        if (each.is_string() && !each.get_ref<const std::string &>().empty())
            names += toQString(each.get<std::string>());
    }
}

// The key stands in the line as it is, or with a letter of it escaped. Most lines have neither, and
// need not be read a second time.
bool mayBeFlagged(const QByteArray &line)
{
    constexpr std::string_view key = "special_categor";
    constexpr std::array escapes {"u005", "u006", "u007"};
    const std::string_view bytes(line.constData(), static_cast<std::size_t>(line.size()));
    if (memmem(bytes.data(), bytes.size(), key.data(), key.size()) != nullptr)
        return true;
    for (std::size_t at = bytes.find('\\'); at != bytes.npos; at = bytes.find('\\', at + 2)) {
        const std::string_view letter = bytes.substr(std::min(at + 1, bytes.size()));
        if (std::ranges::any_of(escapes,
                                [&](const char *each) { return letter.starts_with(each); }))
            return true;
    }
    return false;
}

} // namespace

const QStringList &specialCategoryNames()
{
    static const QStringList names {QStringLiteral("health"),      QStringLiteral("belief"),
                                    QStringLiteral("politics"),    QStringLiteral("ethnicity"),
                                    QStringLiteral("genetic"),     QStringLiteral("biometric"),
                                    QStringLiteral("trade-union"), QStringLiteral("sex-life"),
                                    QStringLiteral("orientation"), QStringLiteral("criminal")};
    return names;
}

QStringList specialCategories(const Item &item)
{
    QStringList names;
    if (item.attributes.is_object()) {
        for (const auto &[key, value] : item.attributes.get_ref<const Json::object_t &>()) {
            if (key == "special_categories")
                addNames(value, names);
            else if (value.is_boolean() && value.get<bool>()
                     && specialCategoryNames().contains(toQString(key)))
                names += toQString(key);
        }
    }
    if (mayBeFlagged(item.line)) {
        const Json line = Json::parse(item.line.begin(), item.line.end(), nullptr, false);
        const Json usage = line.is_object() ? line.value("usage", Json()) : Json();
        if (usage.is_object())
            addNames(usage.value("special_categories", Json()), names);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace bluepencil
