// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plainjson.h"

#include "core/model/plainreading.h"

#include <algorithm>

namespace bluepencil {

std::optional<Json> parsePlainJson(QByteArrayView bytes)
{
    const std::optional<plain::Element> root = plain::parse(bytes);
    Json json;
    return root && plain::copy(*root, json, 0) ? std::optional(std::move(json)) : std::nullopt;
}

Result<Json> parseMembers(QByteArrayView bytes, const std::vector<std::string_view> &names)
{
    const std::optional<plain::Element> root = plain::parse(bytes);
    plain::Object object;
    if (!root || root->get(object) != simdjson::SUCCESS)
        return parseJson(bytes);
    Json json = Json::value_t::object;
    for (const auto &[name, value] : object) {
        if (std::ranges::find(names, name) == names.end())
            continue;
        const auto [member, isNew]
            = json.get_ref<Json::object_t &>().emplace(std::string(name), nullptr);
        if (!isNew || !plain::copy(value, member->second, 1))
            return parseJson(bytes);
    }
    return json;
}

} // namespace bluepencil
