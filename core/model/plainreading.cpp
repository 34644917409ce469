// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plainreading.h"

#include "core/model/canonicaltext.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>

namespace bluepencil::plain {

namespace {

// The reader takes some fourteen bytes of memory for one that it reads.
constexpr qsizetype MostBytes = qsizetype {1} << 20;
// And keeps them for the next ones, unless they are many.
constexpr std::size_t MostKept = std::size_t {1} << 16;
constexpr std::size_t MostNames = 1000;

using Type = simdjson::dom::element_type;
using Array = simdjson::dom::array;

bool copyObject(const Object &from, Json &to, int depth)
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

bool copyArray(const Array &from, Json &to, int depth)
{
    to = Json::value_t::array;
    auto &elements = to.get_ref<Json::array_t &>();
    for (const Element &element : from) {
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

bool hasDistinctKeys(const Object &object)
{
    constexpr std::size_t few = 8;
    if (object.size() <= few) {
        for (auto one = object.begin(); one != object.end(); ++one) {
            for (auto other = object.begin(); other != one; ++other) {
                if (one.key() == other.key())
                    return false;
            }
        }
        return true;
    }
    std::vector<std::string_view> keys;
    keys.reserve(object.size());
    for (const auto &member : object)
        keys.push_back(member.key);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) == keys.end();
}

bool isPlainUtf8(std::string_view name)
{
    return name.size() <= std::size_t {limits::NameBytes}
    && std::ranges::all_of(name, [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

} // namespace

std::optional<Element> parse(QByteArrayView bytes)
{
    thread_local simdjson::dom::parser parser;
    if (parser.capacity() > MostKept)
        parser = simdjson::dom::parser();
    if (bytes.isEmpty() || bytes.size() > MostBytes || bytes.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    Element root;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (parser.parse(bytes.data(), size).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    return root;
}

bool copy(const Element &from, Json &to, int depth)
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

bool isStrict(const Element &value, int depth)
{
    if (Array array; value.get(array) == simdjson::SUCCESS) {
        for (const Element &each : array) {
            if (!isStrict(each, depth + 1))
                return false;
        }
        return depth < limits::JsonDepth;
    }
    Object object;
    if (value.get(object) != simdjson::SUCCESS)
        return true;
    for (const auto &member : object) {
        if (!isStrict(member.value, depth + 1))
            return false;
    }
    return depth < limits::JsonDepth && hasDistinctKeys(object);
}

bool readText(const Element &from, QString &to, std::size_t limit)
{
    std::string_view utf8;
    if (from.get(utf8) != simdjson::SUCCESS || utf8.size() > limit)
        return false;
    to = toQString(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    if (utf8.find('\r') != utf8.npos || utf8.find("\xe2\x80\xa9") != utf8.npos)
        to = canonicalText(to);
    return true;
}

bool readName(const Element &from, QString &to)
{
    std::string_view utf8;
    if (from.get(utf8) != simdjson::SUCCESS)
        return false;
    if (isPlainUtf8(utf8)) {
        to = QString::fromLatin1(utf8.data(), qsizetype(utf8.size()));
        return true;
    }
    return readText(from, to, limits::NameBytes) && !faultOfName(to, {});
}

bool Word::read(const Element &from)
{
    std::string_view utf8;
    if (from.get(utf8) != simdjson::SUCCESS || utf8.size() > m_units.size() || !isPlainUtf8(utf8))
        return false;
    std::ranges::copy(utf8, m_units.begin());
    m_size = qsizetype(utf8.size());
    return true;
}

bool readNonBlankName(const Element &from, QString &to)
{
    return readName(from, to) && !QStringView(to).trimmed().isEmpty();
}

bool readNames(const Element &from, QStringList &to)
{
    Array array;
    if (from.get(array) != simdjson::SUCCESS || array.size() > MostNames)
        return false;
    for (const Element &element : array) {
        QString name;
        if (!readName(element, name))
            return false;
        to += name;
    }
    return true;
}

bool readInteger(const Element &from, qint64 &to, qint64 least, qint64 most)
{
    std::int64_t value = 0;
    if (!from.is_int64() || from.get(value) != simdjson::SUCCESS || value < least || value > most)
        return false;
    to = value;
    return true;
}

bool readNumber(const Element &from, std::optional<double> &to)
{
    double value = 0;
    if (!from.is_number() || from.get(value) != simdjson::SUCCESS || !std::isfinite(value)
        || value < 0)
        return false;
    to = value;
    return true;
}

bool readTime(const Element &from, std::optional<UtcMs> &to)
{
    Word written;
    if (!written.read(from))
        return false;
    to = fromRfc3339(written.view());
    return to.has_value();
}

bool readBoolean(const Element &from, bool &to)
{
    return from.get(to) == simdjson::SUCCESS;
}

} // namespace bluepencil::plain
