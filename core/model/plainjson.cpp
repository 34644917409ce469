// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plainjson.h"

#include "core/base/limits.h"

#include <simdjson.h>

namespace bluepencil {

namespace {

// The reader takes some fourteen bytes of memory for one that it reads.
constexpr qsizetype MostBytes = qsizetype {1} << 20;
// And keeps them for the next ones, unless they are many.
constexpr std::size_t MostKept = std::size_t {1} << 16;

using Type = simdjson::dom::element_type;

bool copy(const simdjson::dom::element &from, Json &to, int depth);

bool copyObject(const simdjson::dom::object &from, Json &to, int depth)
{
    to = Json::value_t::object;
    auto &members = to.get_ref<Json::object_t &>();
    for (const auto &[name, value] : from) {
        const auto [member, isNew] = members.emplace(std::string(name), nullptr);
        if (!isNew || !copy(value, member->second, depth))
            return false;
    }
    return true;
}

bool copyArray(const simdjson::dom::array &from, Json &to, int depth)
{
    to = Json::value_t::array;
    auto &elements = to.get_ref<Json::array_t &>();
    for (const simdjson::dom::element &element : from) {
        if (!copy(element, elements.emplace_back(), depth))
            return false;
    }
    return true;
}

// Numbers get the types that the other reader gives them: no sign, no type for one.
void copyInteger(std::int64_t from, Json &to)
{
    if (from < 0)
        to = from;
    else
        to = static_cast<std::uint64_t>(from);
}

// False for a key that stands twice in one object, and beyond the greatest depth.
bool copy(const simdjson::dom::element &from, Json &to, int depth)
{
    switch (from.type()) {
    case Type::OBJECT:
        return depth < limits::JsonDepth && copyObject(from.get_object(), to, depth + 1);
    case Type::ARRAY:
        return depth < limits::JsonDepth && copyArray(from.get_array(), to, depth + 1);
    case Type::STRING:
        to = Json::value_t::string;
        to.get_ref<std::string &>() = std::string_view(from.get_string());
        return true;
    case Type::INT64:
        copyInteger(from.get_int64(), to);
        return true;
    case Type::UINT64:
        to = std::uint64_t(from.get_uint64());
        return true;
    case Type::DOUBLE:
        to = double(from.get_double());
        return true;
    case Type::BOOL:
        to = bool(from.get_bool());
        return true;
    case Type::NULL_VALUE:
        to = nullptr;
        return true;
    }
    return false;
}

} // namespace

std::optional<Json> parsePlainJson(QByteArrayView bytes)
{
    thread_local simdjson::dom::parser parser;
    if (bytes.isEmpty() || bytes.size() > MostBytes || bytes.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    simdjson::dom::element root;
    Json json;
    const bool isRead = parser.parse(bytes.data(), static_cast<std::size_t>(bytes.size())).get(root)
            == simdjson::SUCCESS
        && copy(root, json, 0);
    if (parser.capacity() > MostKept)
        parser = simdjson::dom::parser();
    return isRead ? std::optional(std::move(json)) : std::nullopt;
}

} // namespace bluepencil
